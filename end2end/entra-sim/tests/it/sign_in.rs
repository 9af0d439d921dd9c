//! The authorize endpoint: redirect URI, response modes, prompts, sessions.

use crate::{
    browser::Landing,
    world::{DRIFT, SIGN_IN, World, query},
};

#[tokio::test]
async fn unknown_apps_and_redirect_uris_stay_on_the_page() {
    let world = World::start().await;
    let browser = world.browser();
    for (client_id, uri, code) in [
        ("11111111-2222-3333-4444-555555555555", "http://localhost:8080/auth/callback", "AADSTS700016"),
        (DRIFT, "http://localhost:8080/auth/Callback", "AADSTS50011"),
        (DRIFT, "https://attacker.example/", "AADSTS50011"),
    ] {
        let query = query(&[
            ("client_id", client_id),
            ("redirect_uri", uri),
            ("response_type", "code"),
            ("scope", "openid"),
        ]);
        let page = browser.get(&format!("/organizations/oauth2/v2.0/authorize?{query}")).await.page();
        assert!(page.contains(code), "{page}");
    }
}

#[tokio::test]
async fn the_port_of_a_loopback_redirect_uri_does_not_matter() {
    let world = World::start().await;
    let query = query(&[
        ("client_id", DRIFT),
        ("redirect_uri", "http://localhost:49152/auth/callback"),
        ("response_type", "code"),
        ("scope", "openid"),
    ]);
    let page = world.browser().get(&format!("/organizations/oauth2/v2.0/authorize?{query}")).await.page();
    assert!(page.contains("Pick an account"));
}

#[tokio::test]
async fn mistakes_in_the_request_return_to_the_app() {
    let world = World::start().await;
    let browser = world.browser();
    for (scope, more, error, code) in [
        ("openid Calendars.Nonsense", vec![], "invalid_client", "AADSTS650053"),
        ("https://graph.microsoft.com/.default User.Read", vec![], "invalid_scope", "AADSTS70011"),
        (
            "openid",
            vec![("prompt", "select_account"), ("login_hint", "a@b.example")],
            "invalid_request",
            "AADSTS90005",
        ),
        ("openid", vec![("code_challenge", "short")], "invalid_request", "AADSTS501491"),
    ] {
        let answer = browser.get(&World::authorize("organizations", scope, &more)).await.app();
        assert_eq!(answer["error"], error);
        assert!(answer["error_description"].starts_with(code), "{answer:?}");
        assert_eq!(answer["state"], "a state");
    }
}

#[tokio::test]
async fn all_response_modes_carry_the_same_answer() {
    let world = World::start().await;
    let browser = world.browser();
    let answer = world.sign_in(&browser, "organizations", SIGN_IN, "nina@northwind.example").await.app();
    assert!(answer.contains_key("code") && answer.contains_key("session_state"));
    assert_eq!(answer["state"], "a state");

    let url = World::authorize("organizations", SIGN_IN, &[("response_mode", "fragment")]);
    assert!(browser.get(&url).await.app().contains_key("code"));

    let url = World::authorize("organizations", SIGN_IN, &[("response_mode", "form_post")]);
    let page = browser.get(&url).await.page();
    assert!(
        page.contains("action=\"http://localhost:8080/auth/callback\"") && page.contains("name=\"code\"")
    );
    assert!(page.contains("name=\"state\" value=\"a state\""));
}

#[tokio::test]
async fn silent_requests_say_why_they_fail() {
    let world = World::start().await;
    let browser = world.browser();
    let silent = |scope| World::authorize("organizations", scope, &[("prompt", "none")]);
    assert_eq!(browser.get(&silent(SIGN_IN)).await.app()["error"], "login_required");

    world.sign_in(&browser, "organizations", SIGN_IN, "nina@northwind.example").await.app();
    assert!(browser.get(&silent(SIGN_IN)).await.app().contains_key("code"));

    let consent = browser.get(&silent("openid Calendars.Read")).await.app();
    assert_eq!(consent["error"], "consent_required");
    assert!(consent["error_description"].starts_with("AADSTS65001"));

    world.sign_in(&browser, "organizations", SIGN_IN, "noah@northwind.example").await.app();
    assert_eq!(browser.get(&silent(SIGN_IN)).await.app()["error"], "interaction_required");
    let hinted = World::authorize(
        "organizations",
        SIGN_IN,
        &[("prompt", "none"), ("login_hint", "noah@northwind.example")],
    );
    assert!(browser.get(&hinted).await.app().contains_key("code"));
}

#[tokio::test]
async fn one_session_signs_in_by_itself_and_several_bring_the_picker() {
    let world = World::start().await;
    let browser = world.browser();
    let plain = World::authorize("organizations", SIGN_IN, &[]);
    world.sign_in(&browser, "organizations", SIGN_IN, "nina@northwind.example").await.app();
    assert!(matches!(browser.get(&plain).await, Landing::App(_)));

    let login = World::authorize("organizations", SIGN_IN, &[("prompt", "login")]);
    assert!(browser.get(&login).await.page().contains("Signed in"));

    world.sign_in(&browser, "organizations", SIGN_IN, "farah@fabrikam.example").await.app();
    assert!(browser.get(&plain).await.page().contains("Pick an account"));
    let domain = World::authorize("organizations", SIGN_IN, &[("domain_hint", "fabrikam.example")]);
    assert!(browser.get(&domain).await.app().contains_key("code"));

    browser.get("/common/oauth2/v2.0/logout").await.page();
    assert!(browser.get(&plain).await.page().contains("Pick an account"));
}

#[tokio::test]
async fn an_address_can_be_typed_and_an_unknown_one_is_named() {
    let world = World::start().await;
    let browser = world.browser();
    let hinted = World::authorize("organizations", SIGN_IN, &[("login_hint", "nina@northwind.example")]);
    let picker = browser.get(&hinted).await.page();
    assert!(picker.contains("value=\"nina@northwind.example\""));
    let again =
        browser.submit(&picker, &[("step", "sign-in"), ("address", "nobody@nowhere.example")]).await.page();
    assert!(again.contains("does not exist"));
    let consent =
        browser.submit(&again, &[("step", "sign-in"), ("address", "nina@northwind.example")]).await.page();
    assert!(consent.contains("Permissions requested"));
}

#[tokio::test]
async fn a_form_belongs_to_the_browser_it_was_shown_to() {
    let world = World::start().await;
    let picker = world.browser().get(&World::authorize("organizations", SIGN_IN, &[])).await.page();
    let stranger = world.browser().submit(&picker, &[("account", "nina@northwind.example")]).await;
    assert!(matches!(stranger, Landing::Page { status: 400, .. }));
}
