//! What blocks a person besides consent.

use serde_json::json;

use crate::{
    browser::Landing,
    world::{CONTOSO, SIGN_IN, World},
};

#[tokio::test]
async fn each_gate_keeps_the_browser_on_its_page() {
    let world = World::start().await;
    for (account, code) in [
        ("walter@woodgrove.example", "AADSTS50105"),
        ("lena@litware.example", "AADSTS53003"),
        ("paula@proseware.example", "AADSTS7000112"),
        ("pia@personal.example", "AADSTS500200"),
    ] {
        let page = world.sign_in(&world.browser(), "organizations", SIGN_IN, account).await.page();
        assert!(page.contains(code) && page.contains("Correlation Id"), "{account}: {page}");
    }
    let page = world.sign_in(&world.browser(), CONTOSO, SIGN_IN, "nina@northwind.example").await.page();
    assert!(page.contains("AADSTS50020"));
}

#[tokio::test]
async fn assigned_people_and_global_administrators_get_in() {
    let world = World::start().await;
    for account in ["wilma@woodgrove.example", "gwen@woodgrove.example"] {
        let answer = world.sign_in(&world.browser(), "organizations", SIGN_IN, account).await.app();
        assert!(answer.contains_key("code"), "{account}");
    }
}

#[tokio::test]
async fn a_tenant_can_send_unassigned_people_back() {
    let world = World::start().await;
    world.sim.control().patch_tenant("woodgrove.example", json!({ "unassigned_return": true })).unwrap();
    let answer =
        world.sign_in(&world.browser(), "organizations", SIGN_IN, "walter@woodgrove.example").await.app();
    assert_eq!(answer["error"], "access_denied");
    assert!(answer["error_description"].starts_with("AADSTS50105"));
}

#[tokio::test]
async fn a_second_factor_is_asked_once_and_silently_missed() {
    let world = World::start().await;
    world.sim.control().patch_tenant("northwind.example", json!({ "conditional_access": "mfa" })).unwrap();
    let browser = world.browser();
    let page = world.sign_in(&browser, "organizations", SIGN_IN, "nina@northwind.example").await.page();
    assert!(page.contains("Approve sign in request"));
    let silent = World::authorize("organizations", SIGN_IN, &[("prompt", "none")]);
    let missed = browser.get(&silent).await.app();
    assert_eq!(missed["error"], "interaction_required");
    assert!(missed["error_description"].starts_with("AADSTS50076") && missed.contains_key("claims"));
    let consent = browser.submit(&page, &[("step", "mfa")]).await.page();
    browser.submit(&consent, &[("consent", "accept")]).await.app();
    assert!(browser.get(&silent).await.app().contains_key("code"));
}

#[tokio::test]
async fn guests_sign_in_at_the_inviting_tenant() {
    let world = World::start().await;
    let landing = world.sign_in(&world.browser(), "wingtip.example", SIGN_IN, "gale@partner.example").await;
    assert!(matches!(landing, Landing::App(answer) if answer.contains_key("code")));
}

#[tokio::test]
async fn refreshes_meet_the_same_gates() {
    let world = World::start().await;
    let tokens = world.tokens(SIGN_IN, "nina@northwind.example").await;
    let refresh = tokens["refresh_token"].as_str().unwrap();
    let fields = [("grant_type", "refresh_token"), ("refresh_token", refresh)];
    let control = world.sim.control();
    for (patch, error, code) in [
        (json!({ "conditional_access": "block" }), "interaction_required", 53003),
        (json!({ "conditional_access": "mfa" }), "interaction_required", 50076),
    ] {
        control.patch_tenant("northwind.example", patch).unwrap();
        let (status, body) = world.token("organizations", &fields).await;
        assert_eq!(
            (status, body["error"].as_str().unwrap(), &body["error_codes"][0]),
            (400, error, &code.into())
        );
    }
    control.patch_tenant("northwind.example", json!({ "conditional_access": "off" })).unwrap();
    control
        .patch_service_principal("northwind.example", World::client_id(), json!({ "enabled": false }))
        .unwrap();
    let (_, body) = world.token("organizations", &fields).await;
    assert_eq!(body["error_codes"][0], 7_000_112);
}
