//! Microsoft Graph PowerShell.

use super::{DEFAULT_ROLE, Deed, GRAPH_APP_ID, Target, powershell_quoted as quoted};

/// The tool's name for a cloud (Microsoft Graph PowerShell, `Get-MgEnvironment`); `None` when it has none.
fn environment(cloud: &str) -> Option<&'static str> {
    match cloud {
        "us-gov-l4" => Some(" -Environment USGov"),
        "us-gov-l5" => Some(" -Environment USGovDoD"),
        "china" => Some(" -Environment China"),
        "bleu" | "delos" => None,
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
        Deed::RemoveApp => {
            vec![found(target), "Remove-MgServicePrincipal -ServicePrincipalId $app.Id".to_owned()]
        }
    };
    let permissions = match deed {
        Deed::GrantEveryone | Deed::RevokeEveryone => {
            "'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'"
        }
        Deed::GrantPerson | Deed::RevokePerson => {
            "'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All', 'User.Read.All'"
        }
        Deed::Limit => "'Application.ReadWrite.All', 'AppRoleAssignment.ReadWrite.All', 'Group.Read.All'",
        Deed::RemoveApp => "'Application.ReadWrite.All'",
    };
    let tenant = quoted(&target.tenant.to_string());
    let connect =
        format!("Connect-MgGraph -TenantId {tenant} -Scopes {permissions}{}", environment(&target.cloud)?);
    Some(std::iter::once(connect).chain(lines).collect::<Vec<_>>().join("\n"))
}

fn found(target: &Target) -> String {
    format!("$app = Get-MgServicePrincipal -Filter \"appId eq '{}'\"", target.client_id)
}

fn person(target: &Target) -> String {
    format!("$person = Get-MgUser -UserId {}", quoted(&target.who()))
}

fn which(of_person: bool) -> &'static str {
    if of_person {
        "consentType eq 'Principal' and principalId eq '$($person.Id)'"
    } else {
        "consentType eq 'AllPrincipals'"
    }
}

fn grant(target: &Target, person: Option<String>) -> Vec<String> {
    let of_person = person.is_some();
    let body = if of_person {
        "consentType = 'Principal'; principalId = $person.Id"
    } else {
        "consentType = 'AllPrincipals'"
    };
    let client_id = target.client_id;
    let mut lines = vec![
        found(target),
        format!(
            "if (-not $app) {{ $app = New-MgServicePrincipal -AppId {} }}",
            quoted(&client_id.to_string())
        ),
        format!("$graph = Get-MgServicePrincipal -Filter \"appId eq '{GRAPH_APP_ID}'\""),
    ];
    lines.extend(person);
    lines.extend([
        format!("$scope = {}", quoted(&target.scopes.to_string())),
        format!(
            "$grant = Get-MgOauth2PermissionGrant -All -Filter \"clientId eq '$($app.Id)' and resourceId eq '$($graph.Id)' and {}\"",
            which(of_person)
        ),
        "if ($grant) {".to_owned(),
        "  $scope = (\"$($grant.Scope) $scope\".Trim() -split '\\s+' | Select-Object -Unique) -join ' '".to_owned(),
        "  Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $grant.Id -BodyParameter @{ scope = $scope }"
            .to_owned(),
        "} else {".to_owned(),
        format!(
            "  New-MgOauth2PermissionGrant -BodyParameter @{{ clientId = $app.Id; {body}; resourceId = $graph.Id; scope = $scope }}"
        ),
        "}".to_owned(),
        "Get-MgOauth2PermissionGrant -All -Filter \"clientId eq '$($app.Id)'\" | Format-List ConsentType, PrincipalId, Scope"
            .to_owned(),
    ]);
    lines
}

fn limit(target: &Target) -> Vec<String> {
    vec![
        found(target),
        "Update-MgServicePrincipal -ServicePrincipalId $app.Id -BodyParameter @{ appRoleAssignmentRequired = $true }"
            .to_owned(),
        "$group = Get-MgGroup -Filter \"displayName eq 'NAME OF THE GROUP'\"".to_owned(),
        format!(
            "New-MgServicePrincipalAppRoleAssignedTo -ServicePrincipalId $app.Id -BodyParameter @{{ principalId = $group.Id; resourceId = $app.Id; appRoleId = '{DEFAULT_ROLE}' }}"
        ),
    ]
}

fn revoke(target: &Target, person: Option<String>) -> Vec<String> {
    let of_person = person.is_some();
    let mut lines = vec![found(target)];
    lines.extend(person);
    lines.push(format!(
        "Get-MgOauth2PermissionGrant -All -Filter \"clientId eq '$($app.Id)' and {}\" | ForEach-Object {{ Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $_.Id }}",
        which(of_person)
    ));
    lines
}
