//! The way of a failed sign-in, whatever it failed at, found by any of its ids and telling no secret.

use consentry::domain::id::FlowId;
use jiff::SignedDuration;
use serde_json::{Value, json};
use url::Url;

use crate::{
    browser::Browser,
    microsoft::{Choice, pass_choosing},
    page::Answer,
    people::{ADAM, CARLA, CONTOSO, NINA, NORTHWIND, RITA, SAM},
    walk::{self, go_and_grant, until},
    world::World,
};

const SIGN_IN_PAGES: &str = "/*/oauth2/v2.0/authorize";
const TOKENS: &str = "/*/oauth2/v2.0/token";

fn fault(world: &World, path: &str, count: u32, effect: Value) {
    let fault = json!({ "path": path, "count": count, "effect": effect });
    let _number = world.control().add_fault(serde_json::from_value(fault).unwrap());
}

fn sign_in_error(error: &str, code: u32) -> Value {
    json!({ "kind": "sign-in-error", "error": error, "code": code, "message": "Something." })
}

fn token_error(error: &str, description: &str) -> Value {
    let body = json!({ "error": error, "error_description": description });
    let headers = json!({ "content-type": "application/json" });
    json!({ "kind": "status", "status": 401, "headers": headers, "body": body })
}

/// The sign-in that failed last, as staff see it.
async fn latest(world: &World, staff: &mut Browser) -> (FlowId, Answer) {
    let (found, _) = world.portal.store.latest_refusals(None, 1).await.unwrap();
    let id = found.first().expect("a failed sign-in").id;
    let page = staff.open(world.url(&format!("/support/sign-ins/{id}"))).await;
    assert_eq!(page.status, 200, "{}", page.words());
    (id, page)
}

fn assert_stages(page: &Answer, expected: &[&str]) {
    let stages = page.texts(".timeline__what");
    assert_eq!(stages, expected, "{}", page.words());
}

/// Nothing that only the parties to a sign-in may know.
async fn assert_keeps_quiet(world: &World, id: FlowId, page: &Answer, browsers: &[&Browser]) {
    let kept = format!("{:?}", world.portal.store.find_sign_in_trace(id).await.unwrap());
    let secret = |name: &str| matches!(name, "state" | "code" | "nonce" | "code_challenge");
    for browser in browsers {
        let of_urls = browser.visited.iter().flat_map(Url::query_pairs);
        let values = of_urls.filter(|(name, _)| secret(name)).map(|(_, value)| value.into_owned());
        let cookies = browser.cookie_values().map(str::to_owned);
        for value in values.chain(cookies).filter(|value| value.len() >= 20) {
            assert!(!page.text.contains(&value) && !kept.contains(&value), "{}", page.words());
        }
    }
    assert!(!kept.contains("http") && !kept.contains("eyJ"), "{kept}");
}

#[tokio::test]
async fn a_refusal_of_the_sign_in_page() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    fault(&world, SIGN_IN_PAGES, 1, sign_in_error("access_denied", 90_094));
    walk::connect(&mut nina, &home, NINA, &[]).await;
    let mut rita = walk::signed_in(&home, RITA).await;
    let (id, page) = latest(&world, &mut rita).await;
    assert_stages(&page, &["Sent to Microsoft’s sign-in page", "Came back with an error"]);
    for part in [
        "AADSTS90094",
        "To connect the calendar",
        &format!("tenant {NORTHWIND}"),
        "Calendars.ReadWrite",
        "Admin approval needed",
        "nina@northwind.example",
        "Nothing was seen after it",
    ] {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }
    assert_keeps_quiet(&world, id, &page, &[&nina]).await;

    let stored = world.portal.store.find_refusal(id).await.unwrap().unwrap();
    let error = stored.error;
    for known in [error.correlation_id.unwrap(), error.trace_id.unwrap().to_uppercase(), format!(" {id} ")] {
        let mut by_id = world.url("/support/sign-ins");
        by_id.query_pairs_mut().append_pair("id", &known);
        let found = rita.open(by_id).await;
        assert_eq!(found.url.path(), format!("/support/sign-ins/{id}"), "{known}");
    }
    let mut unknown = world.url("/support/sign-ins");
    unknown.query_pairs_mut().append_pair("id", "00000000-0000-4000-8000-000000000000");
    assert!(rita.open(unknown).await.words().contains("No sign-in was refused"));
    let list = rita.open(world.url("/support/sign-ins")).await;
    assert_eq!(list.attributes(&format!("a[href='/support/sign-ins/{id}']"), "href").len(), 1);

    walk::hand_over(&mut nina, &home).await;
    let (_, page) = latest(&world, &mut rita).await;
    assert!(page.words().contains("Request") && page.words().contains("Created"), "{}", page.words());
}

#[tokio::test]
async fn failures_at_the_token_endpoint_are_found_by_the_number_on_the_page() {
    let world = World::patient().await;
    let home = world.url("/");
    let mut sam = walk::signed_in(&home, SAM).await;
    let asked = ["Sent to Microsoft’s sign-in page", "Came back with a code"];

    let mut nina = walk::signed_in(&home, NINA).await;
    fault(&world, TOKENS, 1, token_error("invalid_client", "AADSTS7000222: expired."));
    walk::connect(&mut nina, &home, NINA, &[]).await;
    let (id, page) = latest(&world, &mut sam).await;
    assert_stages(&page, &[asked[0], asked[1], "The token endpoint refused"]);
    assert!(page.words().contains("invalid_client (AADSTS7000222)"), "{}", page.words());
    assert_keeps_quiet(&world, id, &page, &[&nina]).await;

    fault(&world, TOKENS, 4, json!({ "kind": "status", "status": 500, "body": "broken" }));
    let mut nobody = Browser::new();
    let failed = walk::sign_in(&mut nobody, &home, NINA).await;
    world.control().clear_faults();
    let (id, page) = latest(&world, &mut sam).await;
    assert!(failed.words().contains(&id.to_string()), "{}", failed.words());
    assert_stages(&page, &[asked[0], asked[1], "The token endpoint gave no answer that could be read"]);
    assert!(page.words().contains("no answer from Microsoft") && page.words().contains("organizations"));
    assert_keeps_quiet(&world, id, &page, &[&nobody]).await;

    world.control().break_id_tokens(Some(serde_json::from_value(json!("wrong-nonce")).unwrap()));
    let failed = walk::connect(&mut nina, &home, NINA, &[]).await;
    assert_eq!(failed.status, 400);
    let (id, page) = latest(&world, &mut sam).await;
    assert!(failed.words().contains(&id.to_string()), "{}", failed.words());
    let refused = "Tokens came, and the ID token was refused here; all of them were dropped";
    assert_stages(&page, &[asked[0], asked[1], refused]);
    assert!(page.words().contains("nonce") && page.words().contains("nina@northwind.example"));
    assert_keeps_quiet(&world, id, &page, &[&nina]).await;
    let tenant = NORTHWIND.parse().unwrap();
    let kept = world.portal.store.find_tenant(tenant).await.unwrap().unwrap().gate;
    assert_ne!(kept, Some(consentry::domain::gate::Gate::Unknown), "it says nothing about the tenant");
}

#[tokio::test]
async fn a_silent_round_that_went_on_with_pages() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut admin = Browser::new();
    let page = go_and_grant(&mut admin, &link).await;
    fault(&world, SIGN_IN_PAGES, 1, sign_in_error("login_required", 50_058));
    fault(&world, SIGN_IN_PAGES, 1, sign_in_error("access_denied", 53_003));
    pass_choosing(&mut admin, page, ADAM, Choice::Accept).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let (id, page) = latest(&world, &mut sam).await;
    assert_stages(
        &page,
        &[
            "Sent to Microsoft’s sign-in page",
            "Came back with an error",
            "The silent round needed a page; sent again, now with pages",
            "Sent to Microsoft’s sign-in page",
            "Came back with an error",
        ],
    );
    for part in
        ["prompt: none", "login_required (AADSTS50058)", "AADSTS53003", "To prove consent, by signing in"]
    {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }
    assert_keeps_quiet(&world, id, &page, &[&carla, &admin]).await;
}

#[tokio::test]
async fn a_refusal_at_the_consent_page_and_one_passed_on_by_the_product() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut admin = Browser::new();
    let page = go_and_grant(&mut admin, &link).await;
    pass_choosing(&mut admin, page, ADAM, Choice::Cancel).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let (id, page) = latest(&world, &mut sam).await;
    assert_stages(&page, &["Sent to Microsoft’s consent page", "Came back with an error"]);
    assert_keeps_quiet(&world, id, &page, &[&carla, &admin]).await;

    let passed_on = "/from-product?error=access_denied&error_description=AADSTS65004%3a+Declined.&code=1.Asecretsecretsecret";
    let blocked = Browser::new().open(world.url(passed_on)).await;
    assert!(blocked.url.path().starts_with("/blocked/"), "{}", blocked.words());
    let (_, page) = latest(&world, &mut sam).await;
    assert_stages(&page, &["In the product, which passed the error on"]);
    assert!(page.words().contains("stages before it are not known") && page.words().contains("AADSTS65004"));
    assert!(!page.text.contains("secretsecret"));
}

#[tokio::test]
async fn a_proof_in_the_background_that_is_refused() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut admin = Browser::new();
    let page = go_and_grant(&mut admin, &link).await;
    // The code is redeemed; what follows is refused.
    fault(&world, TOKENS, 1, json!({ "kind": "delay", "milliseconds": 1 }));
    fault(&world, TOKENS, 99, token_error("invalid_client", "AADSTS7000222: expired."));
    pass_choosing(&mut admin, page, ADAM, Choice::Accept).await;
    let tenant = CONTOSO.parse().unwrap();
    until("the refusal", async || {
        let found = world.portal.store.list_refusals(tenant, 9).await.unwrap();
        found.iter().any(|refusal| refusal.stage == "refresh").then_some(())
    })
    .await;
    let gate = world.portal.store.find_tenant(tenant).await.unwrap().unwrap().gate;
    assert_ne!(gate, Some(consentry::domain::gate::Gate::VendorCredential), "nobody was refused");
    let mut sam = Browser::new();
    world.control().clear_faults();
    walk::sign_in(&mut sam, &home, SAM).await;
    let (_, page) = latest(&world, &mut sam).await;
    assert_stages(&page, &["Asked Microsoft for fresh tokens", "The token endpoint refused"]);
    assert!(page.words().contains("To prove consent, in the background"), "{}", page.words());
    let faults = sam.open(world.url("/support/vendor-faults")).await;
    assert!(faults.words().contains("AADSTS7000222"), "{}", faults.words());
    world.wait(SignedDuration::from_secs(1));
}
