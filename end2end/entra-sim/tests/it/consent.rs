//! User consent, its pages, and the admin consent workflow.

use serde_json::json;

use crate::world::{CALENDARS, SIGN_IN, World};

#[tokio::test]
async fn a_user_consents_where_the_tenant_lets_users_consent() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, "nina@northwind.example").await;
    let scope = tokens["scope"].as_str().unwrap();
    assert!(scope.contains("Calendars.ReadWrite.Shared") && !scope.contains("offline_access"));
    let grants = world.sim.control().grants();
    let own = grants.iter().find(|grant| grant.scope.contains("Calendars.Read")).unwrap();
    assert_eq!(own.consent_type, "Principal");
}

#[tokio::test]
async fn microsoft_managed_consent_blocks_calendars_and_offers_a_way_back() {
    let world = World::start().await;
    let browser = world.browser();
    let signed_in = world.sign_in(&browser, "organizations", SIGN_IN, "carla@contoso.example").await.app();
    assert!(signed_in.contains_key("code"), "sign-in scopes stay open to users");
    let page = world.sign_in(&browser, "organizations", CALENDARS, "carla@contoso.example").await.page();
    assert!(page.contains("Need admin approval") && page.contains("Have an admin account?"));
    let back = browser.submit(&page, &[("step", "return")]).await.app();
    assert_eq!(back.len(), 3, "{back:?}");
    assert_eq!((back["error"].as_str(), back["error_subcode"].as_str()), ("access_denied", "cancel"));
    assert_eq!(back["state"], "a state");
}

#[tokio::test]
async fn an_admin_can_take_over_at_the_blocked_page() {
    let world = World::start().await;
    let browser = world.browser();
    let page = world.sign_in(&browser, "organizations", CALENDARS, "carla@contoso.example").await.page();
    let picker = browser.submit(&page, &[("step", "switch")]).await.page();
    let consent = browser.submit(&picker, &[("account", "adam@contoso.example")]).await.page();
    assert!(consent.contains("Permissions requested"));
    assert!(!consent.contains("on_behalf"), "the box is for Global Administrators");
}

#[tokio::test]
async fn a_global_administrator_may_consent_for_everybody() {
    let world = World::start().await;
    let browser = world.browser();
    let picker = browser.get(&World::authorize("organizations", CALENDARS, &[])).await.page();
    let consent = browser.submit(&picker, &[("account", "grace@contoso.example")]).await.page();
    assert!(consent.contains("Consent on behalf of your organization"));
    browser.submit(&consent, &[("consent", "accept"), ("on_behalf", "1")]).await.app();
    assert_eq!(world.sim.control().grants().last().unwrap().consent_type, "AllPrincipals");
}

#[tokio::test]
async fn cancel_is_a_declined_consent() {
    let world = World::start().await;
    let browser = world.browser();
    let picker = browser.get(&World::authorize("organizations", SIGN_IN, &[])).await.page();
    let consent = browser.submit(&picker, &[("account", "nina@northwind.example")]).await.page();
    let answer = browser.submit(&consent, &[("consent", "cancel")]).await.app();
    assert_eq!(answer["error"], "access_denied");
    assert!(answer["error_description"].starts_with("AADSTS65004"));
}

#[tokio::test]
async fn prompt_consent_asks_again() {
    let world = World::start().await;
    let browser = world.browser();
    world.sign_in(&browser, "organizations", SIGN_IN, "nina@northwind.example").await.app();
    let again = World::authorize("organizations", SIGN_IN, &[("prompt", "consent")]);
    let page = browser.get(&again).await.page();
    assert!(page.contains("Permissions requested"));
    assert!(browser.submit(&page, &[("consent", "accept")]).await.app().contains_key("code"));
}

#[tokio::test]
async fn the_workflow_takes_a_request_and_tells_the_app_nothing() {
    let world = World::start().await;
    world.sim.control().patch_tenant("contoso.example", json!({ "admin_consent_workflow": "on" })).unwrap();
    let browser = world.browser();
    let page = world.sign_in(&browser, "organizations", CALENDARS, "carla@contoso.example").await.page();
    assert!(page.contains("Approval required"));
    let sent = browser.submit(&page, &[("step", "request"), ("reason", "Meetings")]).await.page();
    assert!(sent.contains("Request sent"));
    let requests = world.sim.control().consent_requests().unwrap();
    assert_eq!(
        (&requests[0]["user"], &requests[0]["reason"]),
        (&json!("carla@contoso.example"), &json!("Meetings"))
    );
}

#[tokio::test]
async fn assignment_takes_user_consent_away() {
    let world = World::start().await;
    let page =
        world.sign_in(&world.browser(), "organizations", CALENDARS, "wilma@woodgrove.example").await.page();
    assert!(page.contains("Need admin approval"));
}
