//! Plain requests to Microsoft Graph, for Graph Explorer or a tool of the administrator's own. Words in capitals stand
//! for ids that an earlier request answers.

use super::{DEFAULT_ROLE, Deed, GRAPH_APP_ID, Target};

pub(super) fn requests(target: &Target, deed: Deed) -> String {
    let api = format!("{}/v1.0", target.graph());
    let blocks = match deed {
        Deed::GrantEveryone => grant(target, &api, None),
        Deed::GrantPerson => grant(target, &api, Some(&person(target))),
        Deed::Limit => limit(target, &api),
        Deed::RevokeEveryone => revoke(target, &api, None),
        Deed::RevokePerson => revoke(target, &api, Some(&person(target))),
        Deed::RemoveApp => vec![format!("DELETE {api}/servicePrincipals(appId='{}')", target.client_id)],
    };
    blocks.join("\n\n")
}

fn person(target: &Target) -> String {
    target.person.map_or_else(|| "PERSON-ID".to_owned(), |person| person.to_string())
}

fn app(target: &Target, api: &str) -> String {
    format!("# APP-ID\nGET {api}/servicePrincipals(appId='{}')?$select=id", target.client_id)
}

fn which(person: Option<&str>) -> String {
    match person {
        Some(person) => format!("consentType eq 'Principal' and principalId eq '{person}'"),
        None => "consentType eq 'AllPrincipals'".to_owned(),
    }
}

fn post(url: &str, members: &[(&str, &str)]) -> String {
    let members: Vec<String> =
        members.iter().map(|(name, value)| format!("  \"{name}\": \"{value}\"")).collect();
    format!("POST {url}\nContent-Type: application/json\n\n{{\n{}\n}}", members.join(",\n"))
}

fn grant(target: &Target, api: &str, person: Option<&str>) -> Vec<String> {
    let client_id = target.client_id.to_string();
    let scope = target.scopes.to_string();
    let mut members = vec![("clientId", "APP-ID")];
    match person {
        Some(person) => members.extend([("consentType", "Principal"), ("principalId", person)]),
        None => members.push(("consentType", "AllPrincipals")),
    }
    members.extend([("resourceId", "GRAPH-ID"), ("scope", &scope)]);
    vec![
        app(target, api),
        format!("# 404 Not Found\n{}", post(&format!("{api}/servicePrincipals"), &[("appId", &client_id)])),
        format!("# GRAPH-ID\nGET {api}/servicePrincipals(appId='{GRAPH_APP_ID}')?$select=id"),
        format!(
            "# GRANT-ID, EARLIER-SCOPES\nGET {api}/oauth2PermissionGrants?$filter=clientId eq 'APP-ID' and resourceId eq 'GRAPH-ID' and {}",
            which(person)
        ),
        format!("# \"value\": []\n{}", post(&format!("{api}/oauth2PermissionGrants"), &members)),
        format!(
            "# GRANT-ID\nPATCH {api}/oauth2PermissionGrants/GRANT-ID\nContent-Type: application/json\n\n{{\n  \"scope\": \"EARLIER-SCOPES {scope}\"\n}}"
        ),
    ]
}

fn limit(target: &Target, api: &str) -> Vec<String> {
    let members = [("principalId", "GROUP-ID"), ("resourceId", "APP-ID"), ("appRoleId", DEFAULT_ROLE)];
    vec![
        app(target, api),
        format!(
            "PATCH {api}/servicePrincipals/APP-ID\nContent-Type: application/json\n\n{{\n  \"appRoleAssignmentRequired\": true\n}}"
        ),
        format!("# GROUP-ID\nGET {api}/groups?$filter=displayName eq 'NAME OF THE GROUP'&$select=id"),
        post(&format!("{api}/servicePrincipals/APP-ID/appRoleAssignedTo"), &members),
    ]
}

fn revoke(target: &Target, api: &str, person: Option<&str>) -> Vec<String> {
    vec![
        app(target, api),
        format!(
            "# GRANT-ID\nGET {api}/oauth2PermissionGrants?$filter=clientId eq 'APP-ID' and {}",
            which(person)
        ),
        format!("DELETE {api}/oauth2PermissionGrants/GRANT-ID"),
    ]
}
