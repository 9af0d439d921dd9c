//! Mistakes that are in the public record of neighbours, each as a test that they would not have passed.

use std::{collections::BTreeSet, fs, path::Path};

use consentry::domain::{consent::ConsentStage, scope::ScopeSet};
use jiff::SignedDuration;
use serde_json::{Value, json};
use url::Url;

use crate::{
    browser::Browser,
    people::{ADAM, CARLA, CONTOSO, NINA, SAM},
    settings::{CLIENT_SECRET, INSPECTION_SECRET},
    walk::{self, until, until_heading},
    world::World,
};

const CLIENT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";

fn outcomes(report: &Value) -> Vec<(String, String)> {
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let results = report["permissions"].as_array().unwrap();
    results.iter().map(|result| (word(&result["scope"]), word(&result["outcome"]))).collect()
}

fn is_calendar(scope: &str) -> bool {
    scope.starts_with("Calendars.")
}

async fn proven_at_contoso(world: &World) -> (Browser, walk::HandOver, Browser) {
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut admin = Browser::new();
    walk::grant(&mut admin, &link, ADAM).await;
    world.control().advance(SignedDuration::from_secs(20));
    let page = until_heading(&mut carla, &link.status, "Agreed").await;
    carla.submit(page.form("/check")).await;
    until("the proof", async || {
        let requests = world.portal.store.list_consent_requests(CONTOSO.parse().unwrap()).await.unwrap();
        (requests[0].state.stage() == ConsentStage::Proven).then_some(())
    })
    .await;
    (carla, link, admin)
}

/// CIPP#650: "You have all required permissions", read from the tool's own table.
#[tokio::test]
async fn a_grant_is_what_microsoft_says_and_not_what_was_recorded_here() {
    let world = World::start().await;
    let home = world.url("/");
    let (mut carla, ..) = proven_at_contoso(&world).await;
    let diagnosis = walk::connect(&mut carla, &home, CARLA, &[]).await.url;
    let before = outcomes(&walk::report(&mut carla, &diagnosis).await);
    assert!(before.iter().any(|(scope, outcome)| is_calendar(scope) && outcome == "covered"), "{before:?}");

    world.control().revoke_grants("contoso.example", CLIENT.parse().unwrap()).unwrap();
    world.control().revoke_refresh_tokens("contoso.example", None).unwrap();
    let requests = world.portal.store.list_consent_requests(CONTOSO.parse().unwrap()).await.unwrap();
    assert_eq!(
        requests[0].state.stage(),
        ConsentStage::Proven,
        "our own table still holds the day it was so"
    );
    let refused = walk::connect(&mut carla, &home, CARLA, &[]).await;
    assert!(refused.url.path().starts_with("/blocked/"), "no report says it is allowed: {}", refused.url);
}

/// CIPP, PR#653, and `MSIdentityTools`, line 266: what failed must not stand among what worked.
#[tokio::test]
async fn a_question_that_failed_is_not_among_those_that_were_answered() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let kinds = [
        json!({ "kind": "status", "status": 500, "body": {} }),
        json!({ "kind": "html" }),
        json!({ "kind": "truncated" }),
        json!({ "kind": "status", "status": 200, "body": {} }),
    ];
    for effect in kinds {
        let fault = json!({ "path": "/graph/v1.0/me/*", "effect": effect });
        assert!(world.control().add_fault(serde_json::from_value(fault).unwrap()) > 0);
        let diagnosis = walk::connect(&mut nina, &home, NINA, &[("write_test", "on")]).await.url;
        let report = walk::report(&mut nina, &diagnosis).await;
        world.control().clear_faults();
        for (scope, outcome) in outcomes(&report).iter().filter(|(scope, _)| is_calendar(scope)) {
            assert!(!["proven", "covered"].contains(&outcome.as_str()), "{effect}: {scope} is {outcome}");
        }
        let page = nina.open(diagnosis).await;
        assert!(page.texts(".banner--good").is_empty(), "{effect}: {}", page.words());
    }
}

/// Graph Explorer takes the first grant for everybody, whichever API it is of.
#[tokio::test]
async fn a_grant_of_another_api_is_no_grant_of_microsoft_graph() {
    let world = World::start().await;
    let home = world.url("/");
    let mut gustav = walk::signed_in(&home, crate::people::GUSTAV).await;
    let principal = "33333333-2222-4333-8444-555555555555";
    let other = "11111111-2222-4333-8444-555555555555";
    let all = "Calendars.Read Calendars.Read.Shared Calendars.ReadWrite Calendars.ReadWrite.Shared User.Read \
               offline_access openid profile";
    let stands = |path: &str, body: Value| {
        let kind = json!({ "content-type": "application/json" });
        let effect = json!({ "kind": "status", "status": 200, "headers": kind, "body": body });
        let fault = json!({ "path": path, "effect": effect });
        world.control().add_fault(serde_json::from_value(fault).unwrap())
    };
    let app = json!({ "id": principal, "appId": CLIENT, "accountEnabled": true, "appRoleAssignmentRequired": false });
    stands("/graph/v1.0/servicePrincipals(appId='0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001')", app);
    let grant = json!({ "id": "a", "clientId": principal, "consentType": "AllPrincipals", "principalId": null,
        "resourceId": other, "scope": all });
    stands("/graph/v1.0/oauth2PermissionGrants", json!({ "value": [grant] }));
    let page = walk::inspect(&mut gustav, &home, crate::people::GUSTAV).await;
    assert!(page.url.path().starts_with("/inspections/"), "{}", page.words());
    let words = page.words();
    assert!(
        !words.contains("granted for everybody.") && !words.contains("and granted for everybody"),
        "{words}"
    );
    assert!(words.contains("of another API for everybody, and none of Microsoft Graph"), "{words}");
}

/// Firezone's consent controller matches `admin_consent=True` before it looks for `error`.
#[tokio::test]
async fn an_error_beside_admin_consent_is_an_error_wherever_it_stands() {
    for error_first in [true, false] {
        let world = World::start().await;
        let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
        let link = walk::hand_over(&mut carla, &world.url("/")).await;
        let mut admin = Browser::new();
        let page = admin.open(link.admin.clone()).await;
        let departure = admin.post(page.form("/consent")).await.location().unwrap();
        let state = departure.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
        let mut pairs = vec![("admin_consent", "True"), ("tenant", CONTOSO), ("state", state.as_str())];
        pairs.insert(if error_first { 0 } else { 3 }, ("error", "consent_required"));
        let mut callback = world.url("/admin-consent/callback");
        callback.query_pairs_mut().extend_pairs(pairs);
        let page = admin.open(callback).await;
        let requests = world.portal.store.list_consent_requests(CONTOSO.parse().unwrap()).await.unwrap();
        let reached = requests[0].state.stage();
        let refused = matches!(reached, ConsentStage::Refused | ConsentStage::Failed);
        assert!(refused, "{reached:?}: {}", page.words());
    }
}

/// o365-moodle keeps its list of required permissions apart from what the app asks for (#1505, #1617, #57).
#[tokio::test]
async fn every_place_follows_the_manifest() {
    let dropped = "Calendars.ReadWrite.Shared";
    let world = World::start_with(|mut config| {
        config.app.permissions.retain(|permission| permission.scope.as_str() != dropped);
        config
    })
    .await;
    let home = world.url("/");
    let expected: BTreeSet<String> =
        world.portal.app.permissions.iter().map(|permission| permission.scope.to_string()).collect();
    assert_eq!(expected.len(), 7);
    let asked = |url: &Url| -> ScopeSet {
        let scope = url.query_pairs().find(|(name, _)| name == "scope").unwrap().1.into_owned();
        ScopeSet::from_answer(&scope)
    };
    let mut nina = walk::signed_in(&home, NINA).await;
    let page = nina.open(world.url("/connect")).await;
    assert!(!page.words().contains(dropped), "{}", page.words());
    let departure = nina.post(page.form("/connect")).await.location().unwrap();
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let report = walk::report(&mut nina, &diagnosis).await;
    let reported: BTreeSet<String> = outcomes(&report).into_iter().map(|(scope, _)| scope).collect();
    assert_eq!(reported, expected, "the report");

    let link = walk::hand_over(&mut nina, &home).await;
    let mut admin = Browser::new();
    let page = admin.open(link.admin.clone()).await;
    assert!(!page.words().contains(dropped), "{}", page.words());
    for scope in &expected {
        assert!(page.words().contains(scope.as_str()), "{scope} at the admin's: {}", page.words());
    }
    let consent = admin.post(page.form("/consent")).await.location().unwrap();
    for (url, place) in [(departure, "the sign-in"), (consent, "the admin's consent")] {
        let asked: BTreeSet<String> = asked(&url).iter().map(|scope| scope.as_str().to_owned()).collect();
        assert_eq!(asked, expected, "{place}");
    }
}

/// Jackson keeps its set-up links in clear and lets them be used many times.
#[tokio::test]
async fn what_opens_something_is_not_readable_in_the_database() {
    let world = World::start().await;
    let (carla, link, admin) = proven_at_contoso(&world).await;
    let token = |url: &Url| url.path_segments().unwrap().next_back().unwrap().to_owned();
    let mut secrets = vec![token(&link.admin), token(&link.status)];
    for browser in [&carla, &admin] {
        let cookies = ["consentry", "consentry-browser"].map(|name| browser.cookie("localhost", name));
        secrets.extend(cookies.into_iter().flatten().map(str::to_owned));
        let states = browser.visited.iter().flat_map(|url| {
            url.query_pairs()
                .filter(|(name, _)| name == "state" || name == "code")
                .map(|(_, value)| value.into_owned())
        });
        secrets.extend(states);
    }
    secrets.extend([CLIENT_SECRET.to_owned(), INSPECTION_SECRET.to_owned()]);
    assert!(secrets.len() > 10, "{}", secrets.len());
    let stored = world.stored_files();
    let holds = |what: &str| {
        let sought = what.as_bytes();
        stored.iter().any(|bytes| bytes.windows(sought.len()).any(|part| part == sought))
    };
    assert!(holds("Carla Ruiz") && holds(CARLA), "the database was read");
    for secret in &secrets {
        assert!(!holds(secret), "a secret of {} characters is stored in clear", secret.len());
    }
}

/// Graph Explorer's checks run with ten rules of axe switched off.
#[test]
fn no_rule_of_the_accessibility_checker_is_switched_off() {
    let mut checks = 0;
    for folder in ["end2end/tests", "end2end/support"] {
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let text = fs::read_to_string(&path).unwrap();
            checks += text.matches("new AxeBuilder").count();
            for narrowing in [
                "disableRules",
                "withRules",
                "withTags",
                ".exclude(",
                ".include(",
                ".options(",
                "axe.configure",
            ] {
                assert!(!text.contains(narrowing), "{} narrows what is checked: {narrowing}", path.display());
            }
        }
    }
    assert!(checks > 0, "the checker is used");
}

/// cal.com sends people on without `error` and without Microsoft's words.
#[tokio::test]
async fn what_microsoft_said_reaches_the_person_and_support() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let front = browser.open(world.url("/")).await;
    let departure = browser.post(front.form("/sign-in")).await.location().unwrap();
    let state = departure.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let (trace, correlation) =
        ("0b1c2d3e-1111-4222-8333-944445555666", "0a1b2c3d-aaaa-4bbb-8ccc-9ddddeeeefff");
    let description = format!(
        "AADSTS53003: Access has been blocked by Conditional Access policies. Trace ID: {trace} Correlation ID: \
         {correlation} Timestamp: 2026-03-01 10:20:30Z"
    );
    let mut callback = world.url("/auth/callback");
    callback
        .query_pairs_mut()
        .append_pair("error", "access_denied")
        .append_pair("error_description", &description)
        .append_pair("state", &state);
    let page = browser.open(callback).await;
    for part in ["AADSTS53003", trace, correlation] {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    for id in [trace, correlation] {
        let found = sam.open(world.url(&format!("/support?q={id}"))).await;
        assert!(found.words().contains("AADSTS53003"), "{}", found.words());
    }
}

/// Keycloak's console stands still from 300 realms on.
#[tokio::test]
async fn a_list_of_a_thousand_tenants_comes_in_pages_and_loses_none() {
    let world = World::start().await;
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    for number in 0..1_000 {
        let id = format!("00000000-0000-4000-8000-{number:012}").parse().unwrap();
        let domain = format!("tenant{number}.example").parse().unwrap();
        let name = format!("Tenant number {number}");
        let now = world.portal.now();
        world.portal.store.see_tenant(id, &world.portal.cloud.id, Some(&name), &[domain], now).await.unwrap();
    }
    let mut seen = BTreeSet::new();
    let mut next = Some(world.url("/support"));
    let mut pages = 0;
    while let Some(url) = next {
        let page = sam.open(url).await;
        pages += 1;
        assert!(page.status == 200 && page.text.len() < 200_000, "{} bytes", page.text.len());
        for href in page.attributes("main a[href^='/support/tenants/']", "href") {
            seen.insert(href);
        }
        let links = page.texts("nav.paging a").into_iter().zip(page.attributes("nav.paging a", "href"));
        let forward = links.into_iter().find(|(label, _)| label == "Next page");
        next = forward.map(|(_, href)| page.url.join(&href).unwrap());
        assert!(pages <= 30, "the pages have an end");
    }
    let ours = seen.iter().filter(|href| href.contains("00000000-0000-4000-8000-")).count();
    assert_eq!(ours, 1_000);
    assert!(pages >= 10, "{pages} pages");
    let found = sam.open(world.url("/support?q=tenant777.example")).await;
    assert!(found.words().contains("Tenant number 777"), "{}", found.words());
}
