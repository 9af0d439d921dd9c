//! Profile, licences, organization, and what a token has to be like.

use serde_json::json;

use crate::{
    browser::http,
    world::{SIGN_IN, World},
};

#[tokio::test]
async fn the_profile_has_default_and_selected_properties() {
    let world = World::start().await;
    let tokens = world.tokens(SIGN_IN, "farah@fabrikam.example").await;
    let (status, me) = world.get("/me", &tokens).await;
    assert_eq!((status, &me["mail"]), (200, &json!("farah@fabrikam.example")));
    assert!(me.get("onPremisesSyncEnabled").is_none());
    let (_, me) = world
        .get("/me?$select=id,userType,onPremisesSyncEnabled,proxyAddresses,assignedPlans,aboutMe", &tokens)
        .await;
    assert_eq!(me["onPremisesSyncEnabled"], true);
    assert!(me["proxyAddresses"][1].as_str().unwrap().ends_with("mail.onmicrosoft.com"));
    assert_eq!(me["assignedPlans"][0]["servicePlanId"], "efb87545-963c-4e0d-99df-69c6916d9eb0");
    assert!(me["aboutMe"].is_null() && me.get("displayName").is_none());
    let (status, error) = world.get("/me?$select=shoeSize", &tokens).await;
    assert_eq!((status, &error["error"]["code"]), (400, &json!("BadRequest")));
}

#[tokio::test]
async fn licences_and_organization_show_what_user_read_may_see() {
    let world = World::start().await;
    let tokens = world.tokens(SIGN_IN, "piet@wingtip.example").await;
    let (_, licences) = world.get("/me/licenseDetails", &tokens).await;
    let plan = &licences["value"][0]["servicePlans"][0];
    assert_eq!(
        (&plan["servicePlanName"], &plan["provisioningStatus"]),
        (&json!("EXCHANGE_S_ENTERPRISE"), &json!("Disabled"))
    );
    let (_, organization) = world.get("/organization", &tokens).await;
    let organization = &organization["value"][0];
    assert_eq!(organization["displayName"], "Wingtip");
    assert!(organization["onPremisesSyncEnabled"].is_null());
    assert_eq!(organization["verifiedDomains"][1]["isInitial"], true);
}

#[tokio::test]
async fn guests_are_recognisable() {
    let world = World::start().await;
    let tokens = world.tokens(SIGN_IN, "gale@partner.example").await;
    let (_, me) = world.get("/me?$select=userType,creationType,userPrincipalName", &tokens).await;
    assert_eq!((&me["userType"], &me["creationType"]), (&json!("Guest"), &json!("Invitation")));
    assert!(me["userPrincipalName"].as_str().unwrap().contains("#EXT#@"));
}

#[tokio::test]
async fn without_the_permission_the_directory_refuses() {
    let world = World::start().await;
    let tokens = world.tokens("openid offline_access", "nina@northwind.example").await;
    let (status, error) = world.get("/me", &tokens).await;
    assert_eq!((status, &error["error"]["code"]), (403, &json!("Authorization_RequestDenied")));
    let tokens = world.tokens(SIGN_IN, "nina@northwind.example").await;
    assert_eq!(world.get("/users/noah@northwind.example", &tokens).await.0, 403);
    assert_eq!(world.get("/users/nina@northwind.example", &tokens).await.0, 200);
}

#[tokio::test]
async fn tokens_are_verified() {
    let world = World::start().await;
    let mut tokens = world.tokens(SIGN_IN, "nina@northwind.example").await;
    let ask = async |tokens: &serde_json::Value| {
        let (status, error) = world.get("/me", tokens).await;
        (status, error["error"]["code"].as_str().unwrap_or_default().to_owned())
    };
    let invalid = (401, "InvalidAuthenticationToken".to_owned());
    let good = tokens.clone();
    tokens["access_token"] = json!("not a token");
    assert_eq!(ask(&tokens).await, invalid);
    tokens["access_token"] = good["id_token"].clone();
    assert_eq!(ask(&tokens).await, invalid, "an id token is for the app, not for Graph");
    world.sim.control().advance(jiff::SignedDuration::from_hours(2));
    assert_eq!(ask(&good).await, invalid);
}

#[tokio::test]
async fn answers_carry_the_ids_that_support_asks_for() {
    let world = World::start().await;
    let tokens = world.tokens(SIGN_IN, "nina@northwind.example").await;
    let request = http().get(world.url("v1.0/me")).bearer_auth(tokens["access_token"].as_str().unwrap());
    let response = request.header("client-request-id", "my-own-id").send().await.unwrap();
    assert_eq!(response.headers()["client-request-id"], "my-own-id");
    for name in ["request-id", "x-ms-ags-diagnostic", "date"] {
        assert!(response.headers().contains_key(name), "{name}");
    }
    let response = http().get(world.url("graph/v1.0/me")).send().await.unwrap();
    assert_eq!(response.status(), 401);
    assert!(response.headers()["www-authenticate"].to_str().unwrap().contains("authorization_uri"));
}

#[tokio::test]
async fn batches_answer_part_by_part() {
    let world = World::start().await;
    let tokens = world.tokens(SIGN_IN, "nina@northwind.example").await;
    let batch = json!({ "requests": [
        { "id": "1", "method": "GET", "url": "/me?$select=id" },
        { "id": "2", "method": "GET", "url": "/me/calendar" },
    ]});
    let (status, body) = world.graph("POST", "/$batch", &tokens, Some(batch)).await;
    assert_eq!(status, 200);
    assert_eq!(
        (&body["responses"][0]["status"], &body["responses"][1]["status"]),
        (&json!(200), &json!(403))
    );
}
