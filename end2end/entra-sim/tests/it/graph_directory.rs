//! What the directory shows of an app to an administrator, and to nobody else.

use serde_json::{Value, json};

use crate::world::{CALENDARS, DRIFT, World};

const READS: [&str; 5] = [
    "Application.Read.All",
    "Directory.Read.All",
    "Policy.Read.All",
    "Policy.Read.PermissionGrant",
    "ConsentRequest.Read.All",
];
const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

fn principal(client_id: &str) -> String {
    format!("/servicePrincipals(appId='{client_id}')")
}

#[tokio::test]
async fn an_administrator_sees_how_the_app_stands() {
    let world = World::start().await;
    let tokens = world.granted_tokens(&READS, "gwen@woodgrove.example").await;
    let (status, app) = world.get(&principal(DRIFT), &tokens).await;
    assert_eq!((status, &app["appId"]), (200, &json!(DRIFT)));
    assert_eq!((&app["accountEnabled"], &app["appRoleAssignmentRequired"]), (&json!(true), &json!(true)));
    let (_, graph) = world.get(&format!("{}?$select=id", principal(GRAPH)), &tokens).await;
    assert!(graph["id"].is_string() && graph.get("appId").is_none());
    let id = app["id"].as_str().unwrap();
    let (_, assigned) = world.get(&format!("/servicePrincipals/{id}/appRoleAssignedTo"), &tokens).await;
    assert_eq!(assigned["value"].as_array().unwrap().len(), 1);
    assert_eq!(assigned["value"][0]["principalDisplayName"], "Wilma Hart");
    for path in [
        format!("/servicePrincipals/{id}/oauth2PermissionGrants"),
        format!("/oauth2PermissionGrants?$filter=clientId%20eq%20'{id}'"),
    ] {
        let (_, grants) = world.get(&path, &tokens).await;
        let kinds: Vec<&str> = grants["value"]
            .as_array()
            .unwrap()
            .iter()
            .map(|grant| grant["consentType"].as_str().unwrap())
            .collect();
        assert_eq!(kinds, ["AllPrincipals", "Principal"], "{path}");
        assert_eq!(
            (&grants["value"][0]["resourceId"], &grants["value"][0]["scope"]),
            (&graph["id"], &json!(" User.Read"))
        );
    }
    let filter = format!("clientId%20eq%20'{id}'%20and%20consentType%20eq%20'AllPrincipals'");
    let (_, grants) = world.get(&format!("/oauth2PermissionGrants?$filter={filter}"), &tokens).await;
    assert_eq!(grants["value"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn an_app_nobody_has_consented_to_is_not_found() {
    let world = World::start().await;
    let tokens = world.granted_tokens(&READS, "gustav@northwind.example").await;
    let (status, error) = world.get(&principal("0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be002"), &tokens).await;
    assert_eq!((status, &error["error"]["code"]), (404, &json!("Request_ResourceNotFound")));
}

#[tokio::test]
async fn policies_follow_the_setting_that_decides_at_sign_in() {
    let world = World::start().await;
    for (setting, policy, excluded) in [
        ("legacy", Some("microsoft-user-default-legacy"), 0),
        ("low", Some("microsoft-user-default-low"), 0),
        ("microsoft-managed", Some("microsoft-user-default-recommended"), 4),
        ("none", None, 0),
    ] {
        world.sim.control().patch_tenant("contoso.example", json!({ "user_consent": setting })).unwrap();
        let tokens = world.granted_tokens(&READS, "grace@contoso.example").await;
        let (_, authorization) = world.get("/policies/authorizationPolicy", &tokens).await;
        let assigned = &authorization["defaultUserRolePermissions"]["permissionGrantPoliciesAssigned"];
        let own = assigned
            .as_array()
            .unwrap()
            .iter()
            .find_map(|entry| entry.as_str().unwrap().strip_prefix("ManagePermissionGrantsForSelf."));
        assert_eq!(own, policy);
        let Some(policy) = policy else { continue };
        let of = async |side: &str| {
            let (status, sets) =
                world.get(&format!("/policies/permissionGrantPolicies/{policy}/{side}"), &tokens).await;
            assert_eq!(status, 200, "{policy} {side}");
            sets["value"].as_array().unwrap().clone()
        };
        assert_eq!(of("includes").await.len(), 1);
        let ids: usize =
            of("excludes").await.iter().map(|set| set["permissions"].as_array().unwrap().len()).sum();
        assert_eq!(ids, excluded, "{policy}");
    }
}

#[tokio::test]
async fn requests_wait_until_they_are_granted() {
    let world = World::start().await;
    let control = world.sim.control();
    control.patch_tenant("contoso.example", json!({ "admin_consent_workflow": "on" })).unwrap();
    let tokens = world.granted_tokens(&READS, "grace@contoso.example").await;
    let (_, policy) = world.get("/policies/adminConsentRequestPolicy", &tokens).await;
    assert_eq!((&policy["isEnabled"], &policy["requestDurationInDays"]), (&json!(true), &json!(30)));
    let path = format!("/identityGovernance/appConsent/appConsentRequests?$filter=appId%20eq%20'{DRIFT}'");
    let (_, requests) = world.get(&path, &tokens).await;
    assert_eq!(requests["value"], json!([]));

    let browser = world.browser();
    let page = world.sign_in(&browser, "organizations", CALENDARS, "carla@contoso.example").await.page();
    assert!(page.contains("Approval required"), "{page}");
    browser.submit(&page, &[("reason", "For my meetings"), ("step", "request")]).await;
    let (_, requests) = world.get(&path, &tokens).await;
    let pending = requests["value"][0]["pendingScopes"].as_array().unwrap();
    assert!(pending.iter().any(|scope| scope["displayName"] == "Calendars.ReadWrite"), "{requests}");
    let scopes: Vec<&str> = CALENDARS.split_whitespace().collect();
    control.grant("contoso.example", World::client_id(), None, &scopes).unwrap();
    let (_, requests) = world.get(&path, &tokens).await;
    assert_eq!(requests["value"][0]["pendingScopes"], json!([]));
}

#[tokio::test]
async fn without_a_role_or_the_permission_the_directory_refuses() {
    let world = World::start().await;
    let paths = [
        principal(DRIFT),
        "/oauth2PermissionGrants".to_owned(),
        "/policies/authorizationPolicy".to_owned(),
        "/policies/permissionGrantPolicies/microsoft-user-default-legacy/includes".to_owned(),
        "/policies/adminConsentRequestPolicy".to_owned(),
        "/identityGovernance/appConsent/appConsentRequests".to_owned(),
    ];
    let person = world.granted_tokens(&READS, "nina@northwind.example").await;
    let unpermitted = world.granted_tokens(&["User.Read"], "gustav@northwind.example").await;
    let refused = json!("Authorization_RequestDenied");
    for path in &paths {
        for tokens in [&person, &unpermitted] {
            let (status, error): (u16, Value) = world.get(path, tokens).await;
            assert_eq!((status, &error["error"]["code"]), (403, &refused), "{path}");
        }
        let (status, _) = world.graph("POST", path, &person, Some(json!({}))).await;
        assert_eq!(status, 405, "{path}");
    }
}
