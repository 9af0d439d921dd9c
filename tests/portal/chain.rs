//! The portal's main job from end to end, in the demo world's tenants.

use consentry::domain::language::Language;
use jiff::SignedDuration;
use serde_json::Value;

use crate::{
    browser::Browser,
    people::{ADAM, CARLA, CONTOSO, FARAH, FELIX, NINA, NOAH},
    walk::{self, until, until_heading},
    world::World,
};

/// The outcome of every permission of a report, in the manifest's order.
fn outcomes(report: &Value) -> Vec<(&str, &str)> {
    let permissions = report["permissions"].as_array().unwrap();
    permissions.iter().map(|result| (text(&result["scope"]), text(&result["outcome"]))).collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[tokio::test]
async fn contoso_from_the_closed_gate_to_a_proven_grant_and_a_report() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let blocked = walk::connect(&mut carla, &home, CARLA, &[]).await;
    assert!(blocked.url.path().starts_with("/blocked/"), "{}", blocked.words());
    let page = carla.submit(blocked.form("/requests")).await;
    assert_eq!(page.heading(), "Send the link to your administrator");
    let link = walk::read_hand_over(&page);

    let mut admin = Browser::new();
    let decide = admin.open(link.admin.clone()).await;
    assert_eq!(decide.heading(), "Approve Drift for contoso.example?");
    let words = decide.words();
    for part in
        ["Carla Ruiz", CARLA, "Signed in with Microsoft", "Cloud Application Administrator", "127.0.0.1"]
    {
        assert!(words.contains(part), "{part}: {words}");
    }
    for permission in &world.portal.app.permissions {
        assert!(
            words.contains(permission.scope.as_str())
                && words.contains(&permission.reason.to(Language::English).text),
            "{}",
            permission.scope
        );
    }
    assert_eq!(carla.open(link.status.clone()).await.heading(), "Your administrator has opened the link");

    let page = walk::grant(&mut admin, &link, ADAM).await;
    assert!(page.heading().contains("on its way"), "{}", page.words());
    let page = until_heading(&mut carla, &link.status, "Agreed, and on its way").await;
    assert!(!page.words().contains("Your organisation allows it"));
    world.control().advance(SignedDuration::from_secs(20));
    let page = carla.submit(page.form("/check")).await;
    assert_eq!(page.url, link.status, "the proof runs here and is only hurried");
    let page = until_heading(&mut carla, &link.status, "Your organisation allows it").await;
    let connected = world.portal.store.list_people(CONTOSO.parse().unwrap()).await.unwrap();
    assert!(connected.iter().all(|person| person.connected_at.is_none()), "allowed is not connected");

    let done = until_heading(&mut admin, &link.admin, "approved").await;
    assert!(done.words().contains("Application Administrator"), "{}", done.words());
    let report = walk::report_link(&mut admin, &link.admin).await;
    let report = walk::report(&mut admin, &report).await;
    assert_eq!(text(&report["subject"]["username"]), ADAM);

    let page = carla.submit(page.form("/sign-in")).await;
    assert_eq!(page.url.path(), "/connect");
    let diagnosis = walk::connect(&mut carla, &home, CARLA, &[]).await.url;
    let report = walk::report(&mut carla, &diagnosis).await;
    assert_eq!(text(&report["mailbox"]["verdict"]), "exo_cloud_only");
    assert!(
        outcomes(&report).iter().all(|(_, outcome)| matches!(*outcome, "proven" | "covered" | "not_tested"))
    );
    until("the connection", async || {
        let people = world.portal.store.list_people(CONTOSO.parse().unwrap()).await.unwrap();
        people.into_iter().find(|person| person.username == CARLA && person.connected_at.is_some())
    })
    .await;
}

#[tokio::test]
async fn fabrikam_one_mailbox_in_the_cloud_and_one_on_premises() {
    let world = World::start().await;
    let home = world.url("/");
    for (account, verdict, overall) in
        [(FARAH, "hybrid_mailbox_cloud", "works_so_far"), (FELIX, "hybrid_mailbox_onprem", "out_of_reach")]
    {
        let mut browser = walk::signed_in(&home, account).await;
        let diagnosis = walk::connect(&mut browser, &home, account, &[]).await.url;
        let report = walk::report(&mut browser, &diagnosis).await;
        assert_eq!(text(&report["mailbox"]["verdict"]), verdict, "{report:#}");
        assert_eq!(text(&report["overall"]), overall);
        let page = browser.open(diagnosis).await;
        if account == FELIX {
            let blocked = outcomes(&report).into_iter().filter(|(_, outcome)| *outcome == "blocked").count();
            assert_eq!(blocked, 4, "granted, and out of reach: {:?}", outcomes(&report));
            assert!(page.words().contains("on premises"), "{}", page.words());
            let way_out = report["findings"].as_array().unwrap().iter().any(|finding| {
                finding["fixer"] == "tenant_admin" && !finding["how"].as_array().unwrap().is_empty()
            });
            assert!(way_out, "{:#}", report["findings"]);
        }
    }
}

#[tokio::test]
async fn northwind_is_all_green_once_everything_may_be_tested() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let report = walk::report(&mut nina, &diagnosis).await;
    assert_eq!(text(&report["overall"]), "works_so_far");
    let untested = [
        ("openid", "proven"),
        ("profile", "proven"),
        ("offline_access", "proven"),
        ("User.Read", "proven"),
        ("Calendars.Read", "covered"),
        ("Calendars.Read.Shared", "covered"),
        ("Calendars.ReadWrite", "not_tested"),
        ("Calendars.ReadWrite.Shared", "not_tested"),
    ];
    assert_eq!(outcomes(&report), untested);

    let everything = [("write_test", "on"), ("shared_calendar", NOAH), ("shared_write_test", "on")];
    let diagnosis = walk::connect(&mut nina, &home, NINA, &everything).await.url;
    let report = walk::report(&mut nina, &diagnosis).await;
    let mut tested = untested;
    tested[6].1 = "covered";
    tested[7].1 = "proven";
    assert_eq!(outcomes(&report), tested);
    assert_eq!(text(&report["overall"]), "works");
    assert!(world.control().leftovers().is_empty(), "{:?}", world.control().leftovers());
    for result in report["permissions"].as_array().unwrap() {
        assert!(!result["evidence"].as_array().unwrap().is_empty(), "{}", result["scope"]);
        assert!(result["granted"].as_bool().unwrap());
    }
    let page = nina.open(diagnosis).await;
    assert!(page.words().contains("Northwind"), "{}", page.words());
}

#[tokio::test]
async fn nobody_is_asked_for_consent_twice_or_spied_upon() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    world.control().clear_calls();
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let calls = world.control().calls();
    assert!(calls.iter().filter(|call| call.path.starts_with("/graph/")).count() >= 5);
    assert!(calls.iter().all(|call| call.prompt.as_deref() != Some("consent")));
    assert!(calls.iter().all(|call| !call.path.contains("GetCredentialType")));
}
