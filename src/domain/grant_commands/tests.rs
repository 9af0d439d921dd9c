use super::*;
use uuid::Uuid;

const CLIENT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
const TENANT: &str = "7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d";

fn target(cloud: &str) -> Target {
    Target {
        cloud: cloud.to_owned(),
        graph: "https://graph.microsoft.com".parse().unwrap(),
        tenant: TENANT.parse().unwrap(),
        client_id: CLIENT.parse().unwrap(),
        scopes: ScopeSet::from_answer("openid User.Read Calendars.ReadWrite"),
        person: Some(ObjectId::new(Uuid::from_u128(0xca))),
    }
}

fn all(recipe: &Recipe) -> Vec<&str> {
    [&recipe.powershell, &recipe.azure_cli]
        .into_iter()
        .filter_map(|script| script.as_deref())
        .chain([recipe.graph.as_str()])
        .collect()
}

#[test]
fn every_route_is_complete_and_names_the_app() {
    for deed in Deed::ALL {
        let recipe = target("global").recipe(deed);
        let scripts = all(&recipe);
        assert_eq!(scripts.len(), 3, "{deed:?}");
        for script in scripts {
            assert!(script.contains(CLIENT), "{deed:?}: {script}");
        }
        for signed_in in [recipe.powershell.unwrap(), recipe.azure_cli.unwrap()] {
            assert!(signed_in.contains(TENANT), "{deed:?}: {signed_in}");
        }
    }
}

#[test]
fn grants_name_graph_the_scopes_and_for_whom() {
    let person = Uuid::from_u128(0xca).to_string();
    for (deed, for_whom) in [(Deed::GrantEveryone, "AllPrincipals"), (Deed::GrantPerson, "Principal")] {
        for script in all(&target("global").recipe(deed)) {
            for part in [GRAPH_APP_ID, for_whom, "Calendars.ReadWrite openid User.Read"] {
                assert!(script.contains(part), "{part} in {script}");
            }
            assert_eq!(script.contains(&person), deed == Deed::GrantPerson, "{script}");
            assert_eq!(script.contains("AllPrincipals"), deed == Deed::GrantEveryone, "{script}");
        }
    }
}

/// A grant that is there already is added to: a second one for the same app is a conflict, and replacing it would take
/// permissions away that the organisation gave for something else.
#[test]
fn an_earlier_grant_is_added_to() {
    let recipe = target("global").recipe(Deed::GrantEveryone);
    for (script, update) in [
        (recipe.powershell.unwrap(), "Update-MgOauth2PermissionGrant"),
        (recipe.azure_cli.unwrap(), "--method PATCH"),
        (recipe.graph, "PATCH https://graph.microsoft.com/v1.0/oauth2PermissionGrants/GRANT-ID"),
    ] {
        assert!(script.contains(update), "{script}");
        assert!(!script.contains("permission grant "), "{script}");
    }
}

#[test]
fn revoking_for_everybody_touches_no_ones_own_grant() {
    for script in all(&target("global").recipe(Deed::RevokeEveryone)) {
        assert!(script.contains("AllPrincipals") && !script.contains("'Principal'"), "{script}");
    }
    for script in all(&target("global").recipe(Deed::RevokePerson)) {
        assert!(!script.contains("AllPrincipals") && script.contains("principalId"), "{script}");
    }
}

#[test]
fn somebody_unknown_is_a_gap_to_fill_in() {
    let unknown = Target { person: None, ..target("global") };
    let recipe = unknown.recipe(Deed::GrantPerson);
    assert!(recipe.powershell.unwrap().contains("'PERSON@YOUR-DOMAIN'"));
    assert!(recipe.azure_cli.unwrap().contains("'PERSON@YOUR-DOMAIN'"));
    assert!(recipe.graph.contains("PERSON-ID"));
}

#[test]
fn tools_are_told_the_cloud_or_left_out() {
    for (cloud, powershell, azure_cli) in [
        ("global", Some("DelegatedPermissionGrant.ReadWrite.All'\n"), Some("az login")),
        ("us-gov-l4", Some("-Environment USGov\n"), Some("az cloud set --name AzureUSGovernment\n")),
        ("us-gov-l5", Some("-Environment USGovDoD\n"), None),
        ("china", Some("-Environment China\n"), Some("az cloud set --name AzureChinaCloud\n")),
        ("bleu", None, None),
        ("delos", None, None),
    ] {
        let recipe = target(cloud).recipe(Deed::GrantEveryone);
        for (script, part) in [(recipe.powershell, powershell), (recipe.azure_cli, azure_cli)] {
            assert_eq!(script.is_some(), part.is_some(), "{cloud}");
            assert!(script.unwrap_or_default().contains(part.unwrap_or_default()), "{cloud}");
        }
    }
}

#[test]
fn nothing_leaves_its_quotes() {
    for (text, powershell, shell) in [
        ("plain", "'plain'", "'plain'"),
        ("o'neil", "'o''neil'", r"'o'\''neil'"),
        ("a’; rm -rf ~", "'a’’; rm -rf ~'", "'a’; rm -rf ~'"),
        ("$(whoami) `id` \"x\"", "'$(whoami) `id` \"x\"'", "'$(whoami) `id` \"x\"'"),
        ("", "''", "''"),
    ] {
        assert_eq!(powershell_quoted(text), powershell);
        assert_eq!(shell_quoted(text), shell);
    }
    let hostile = Target { graph: "https://graph.example/a'$(id)".parse().unwrap(), ..target("custom") };
    let script = hostile.recipe(Deed::Limit).azure_cli.unwrap();
    assert!(script.contains(r"api='https://graph.example/a'\''$(id)/v1.0'"), "{script}");
}
