//! Both admin consent endpoints, with every way back to the app.

use std::collections::BTreeMap;

use serde_json::json;

use crate::{
    browser::Browser,
    world::{CALENDARS, CONTOSO, DRIFT, World, query},
};

const CALLBACK: &str = "http://localhost:8080/admin-consent/callback";
const SCOPES: &str = "openid offline_access https://graph.microsoft.com/User.Read https://graph.microsoft.com/Calendars.ReadWrite";

fn v2(tenant: &str) -> String {
    let fields = [("client_id", DRIFT), ("scope", SCOPES), ("redirect_uri", CALLBACK), ("state", "a state")];
    format!("/{tenant}/v2.0/adminconsent?{}", query(&fields))
}

fn v1(tenant: &str) -> String {
    let fields = [("client_id", DRIFT), ("redirect_uri", CALLBACK), ("state", "a state")];
    format!("/{tenant}/adminconsent?{}", query(&fields))
}

async fn decide(browser: &Browser, url: &str, account: &str, consent: &str) -> BTreeMap<String, String> {
    let picker = browser.get(url).await.page();
    let page = browser.submit(&picker, &[("account", account)]).await.page();
    assert!(page.contains("Review for your organization"), "{page}");
    browser.submit(&page, &[("consent", consent)]).await.app()
}

#[tokio::test]
async fn v2_grants_exactly_the_named_scopes() {
    let world = World::start().await;
    let answer = decide(&world.browser(), &v2(CONTOSO), "adam@contoso.example", "accept").await;
    assert_eq!(answer["admin_consent"], "True");
    assert_eq!((answer["tenant"].as_str(), answer["state"].as_str()), (CONTOSO, "a state"));
    assert_eq!(answer["scope"], SCOPES);
    let grant = world.sim.control().grants().pop().unwrap();
    assert_eq!(
        (grant.consent_type, grant.scope.as_str()),
        ("AllPrincipals", "openid offline_access User.Read Calendars.ReadWrite")
    );
}

#[tokio::test]
async fn v1_takes_the_static_list_and_answers_without_scope() {
    let world = World::start().await;
    let answer = decide(&world.browser(), &v1("contoso.example"), "grace@contoso.example", "accept").await;
    let names: Vec<_> = answer.keys().map(String::as_str).collect();
    assert_eq!(names, ["admin_consent", "state", "tenant"]);
    assert!(world.sim.control().grants().pop().unwrap().scope.contains("Calendars.Read.Shared"));
}

#[tokio::test]
async fn declining_looks_as_documented_or_as_recorded() {
    let world = World::start().await;
    let documented = decide(&world.browser(), &v2(CONTOSO), "adam@contoso.example", "cancel").await;
    assert_eq!(
        (documented["admin_consent"].as_str(), documented["error"].as_str()),
        ("True", "consent_required")
    );
    assert!(documented["error_description"].starts_with("AADSTS65004") && !documented.contains_key("tenant"));

    world.sim.control().patch_tenant(CONTOSO, json!({ "admin_consent_decline": "recorded" })).unwrap();
    let recorded = decide(&world.browser(), &v2(CONTOSO), "adam@contoso.example", "cancel").await;
    assert_eq!((recorded["admin_consent"].as_str(), recorded["error"].as_str()), ("True", "access_denied"));
    assert!(recorded["error_uri"].ends_with("/error?code=65004"));

    let v1 = decide(&world.browser(), &v1(CONTOSO), "adam@contoso.example", "cancel").await;
    assert_eq!(v1["error"], "permission_denied");
    assert!(world.sim.control().grants().iter().all(|grant| grant.tenant_id.to_string() != CONTOSO));
}

#[tokio::test]
async fn somebody_without_the_role_can_only_return() {
    let world = World::start().await;
    let browser = world.browser();
    let picker = browser.get(&v2(CONTOSO)).await.page();
    let page = browser.submit(&picker, &[("account", "carla@contoso.example")]).await.page();
    assert!(page.contains("Need admin approval"));
    let forced = browser.submit(&page, &[("consent", "accept")]).await.page();
    assert!(forced.contains("Need admin approval"), "a forged Accept grants nothing");
    let back = browser.submit(&page, &[("step", "return")]).await.app();
    assert_eq!((back["error"].as_str(), back["error_subcode"].as_str()), ("access_denied", "cancel"));
    assert!(!back.contains_key("admin_consent") && !back.contains_key("tenant"));
    assert!(world.sim.control().grants().iter().all(|grant| grant.tenant_id.to_string() != CONTOSO));
}

#[tokio::test]
async fn an_account_of_another_tenant_comes_back_with_50020() {
    let world = World::start().await;
    let browser = world.browser();
    let picker = browser.get(&v2(CONTOSO)).await.page();
    let back = browser.submit(&picker, &[("account", "astrid@northwind.example")]).await.app();
    assert_eq!((back["admin_consent"].as_str(), back["error"].as_str()), ("True", "access_denied"));
    assert!(back["error_description"].starts_with("AADSTS50020"));
}

#[tokio::test]
async fn personal_accounts_and_common_are_refused() {
    let world = World::start().await;
    let browser = world.browser();
    let picker = browser.get(&v2("organizations")).await.page();
    let back = browser.submit(&picker, &[("account", "pia@personal.example")]).await.app();
    assert_eq!(back["error"], "invalid_request");
    assert!(back["error_description"].contains("response_type"));
    assert!(world.browser().get(&v2("common")).await.page().contains("AADSTS"));
}

#[tokio::test]
async fn a_grant_spreads_after_the_delay_of_the_tenant() {
    let world = World::start().await;
    let control = world.sim.control();
    decide(&world.browser(), &v1(CONTOSO), "adam@contoso.example", "accept").await;
    let browser = world.browser();
    let answer = world.sign_in(&browser, "organizations", CALENDARS, "carla@contoso.example").await.app();
    let (status, body) = world.redeem("organizations", &answer).await;
    assert_eq!(
        (status, &body["error"], &body["error_codes"][0]),
        (400, &json!("invalid_grant"), &json!(65001))
    );
    assert_eq!(body["suberror"], "consent_required");

    control.patch_tenant(CONTOSO, json!({ "propagation_answer": "fewer" })).unwrap();
    let answer = world.sign_in(&browser, "organizations", CALENDARS, "carla@contoso.example").await.app();
    let (status, body) = world.redeem("organizations", &answer).await;
    assert_eq!((status, body["scope"].as_str().unwrap()), (200, "openid profile"));

    control.advance(jiff::SignedDuration::from_secs(20));
    let refresh = body["refresh_token"].as_str().unwrap();
    let (_, body) =
        world.token("organizations", &[("grant_type", "refresh_token"), ("refresh_token", refresh)]).await;
    assert!(body["scope"].as_str().unwrap().contains("Calendars.ReadWrite.Shared"), "{body}");
}
