//! The Azure CLI. What it has no safe command for goes through `az rest`, which signs the request.

use super::{DEFAULT_ROLE, Deed, GRAPH_APP_ID, Target, shell_quoted as quoted};

/// Chooses the cloud, where it is not the tool's own (Azure CLI, `az cloud list`); `None` when the tool has no name for it
/// or signs requests to another Graph than the cloud's.
fn cloud(id: &str) -> Option<&'static str> {
    match id {
        "us-gov-l4" => Some("az cloud set --name AzureUSGovernment\n"),
        "china" => Some("az cloud set --name AzureChinaCloud\n"),
        "us-gov-l5" | "bleu" | "delos" => None,
        _ => Some(""),
    }
}

pub(super) fn script(target: &Target, deed: Deed) -> Option<String> {
    let lines = match deed {
        Deed::GrantEveryone => grant(target, None),
        Deed::GrantPerson => grant(target, Some(person(target))),
        Deed::Limit => limit(target),
        Deed::RevokeEveryone => revoke(target, None),
        Deed::RevokePerson => revoke(target, Some(person(target))),
        Deed::RemoveApp => vec![format!("az ad sp delete --id {}", client(target))],
    };
    let tenant = quoted(&target.tenant.to_string());
    let login = format!("{}az login --tenant {tenant} --allow-no-subscriptions", cloud(&target.cloud)?);
    Some(std::iter::once(login).chain(lines).collect::<Vec<_>>().join(
        "
",
    ))
}

fn client(target: &Target) -> String {
    quoted(&target.client_id.to_string())
}

fn endpoint(target: &Target) -> String {
    format!("api={}", quoted(&format!("{}/v1.0", target.graph())))
}

fn found(target: &Target) -> String {
    format!("app=$(az ad sp show --id {} --query id --output tsv)", client(target))
}

fn person(target: &Target) -> String {
    format!("person=$(az ad user show --id {} --query id --output tsv)", quoted(&target.who()))
}

/// A filter in a double-quoted address, blanks encoded.
fn which(of_person: bool) -> &'static str {
    if of_person {
        "consentType%20eq%20'Principal'%20and%20principalId%20eq%20'$person'"
    } else {
        "consentType%20eq%20'AllPrincipals'"
    }
}

fn grant(target: &Target, person: Option<String>) -> Vec<String> {
    let of_person = person.is_some();
    let body = if of_person {
        r#"\"consentType\": \"Principal\", \"principalId\": \"$person\""#
    } else {
        r#"\"consentType\": \"AllPrincipals\""#
    };
    let client = client(target);
    let mut lines = vec![
        endpoint(target),
        format!(
            "app=$(az ad sp show --id {client} --query id --output tsv 2>/dev/null || az ad sp create --id {client} --query id --output tsv)"
        ),
        format!("graph=$(az ad sp show --id {GRAPH_APP_ID} --query id --output tsv)"),
    ];
    lines.extend(person);
    lines.extend([
        format!("scope={}", quoted(&target.scopes.to_string())),
        format!(
            "grant=$(az rest --method GET --url \"$api/oauth2PermissionGrants?\\$filter=clientId%20eq%20'$app'%20and%20resourceId%20eq%20'$graph'%20and%20{}\" --query 'value[0].id' --output tsv)",
            which(of_person)
        ),
        "if [ -n \"$grant\" ]; then".to_owned(),
        "  had=$(az rest --method GET --url \"$api/oauth2PermissionGrants/$grant\" --query scope --output tsv)".to_owned(),
        "  scope=$(echo \"$had $scope\" | tr ' ' '\\n' | sort -u | xargs)".to_owned(),
        "  az rest --method PATCH --url \"$api/oauth2PermissionGrants/$grant\" --body \"{\\\"scope\\\": \\\"$scope\\\"}\""
            .to_owned(),
        "else".to_owned(),
        format!(
            "  az rest --method POST --url \"$api/oauth2PermissionGrants\" --body \"{{\\\"clientId\\\": \\\"$app\\\", {body}, \\\"resourceId\\\": \\\"$graph\\\", \\\"scope\\\": \\\"$scope\\\"}}\""
        ),
        "fi".to_owned(),
        "az rest --method GET --url \"$api/oauth2PermissionGrants?\\$filter=clientId%20eq%20'$app'\" --query 'value[].[consentType, principalId, scope]' --output tsv"
            .to_owned(),
    ]);
    lines
}

fn limit(target: &Target) -> Vec<String> {
    vec![
        endpoint(target),
        found(target),
        "az ad sp update --id \"$app\" --set appRoleAssignmentRequired=true".to_owned(),
        "group=$(az ad group show --group 'NAME OF THE GROUP' --query id --output tsv)".to_owned(),
        format!(
            "az rest --method POST --url \"$api/servicePrincipals/$app/appRoleAssignedTo\" --body \"{{\\\"principalId\\\": \\\"$group\\\", \\\"resourceId\\\": \\\"$app\\\", \\\"appRoleId\\\": \\\"{DEFAULT_ROLE}\\\"}}\""
        ),
    ]
}

fn revoke(target: &Target, person: Option<String>) -> Vec<String> {
    let of_person = person.is_some();
    let mut lines = vec![endpoint(target), found(target)];
    lines.extend(person);
    lines.extend([
        format!(
            "az rest --method GET --url \"$api/oauth2PermissionGrants?\\$filter=clientId%20eq%20'$app'%20and%20{}\" --query 'value[].id' --output tsv | while read -r grant; do",
            which(of_person)
        ),
        "  az rest --method DELETE --url \"$api/oauth2PermissionGrants/$grant\"".to_owned(),
        "done".to_owned(),
    ]);
    lines
}
