//! What has changed between two checks, for those who may read them, and a tenant's history for staff.

use consentry::{
    domain::{id::DiagnosisId, language::Language, probe::Outcome, report::Report},
    words::Words,
};
use jiff::SignedDuration;
use serde_json::Value;
use url::Url;

use crate::{
    browser::Browser,
    people::{FARAH, NINA, NOAH, NORTHWIND, RITA, SAM},
    walk,
    world::World,
};

/// Stores a later run of the same person as Microsoft's answers would make it.
async fn later(world: &World, report: &Value, days: i64, outcome: Outcome) -> DiagnosisId {
    let mut report: Report = serde_json::from_value(report.clone()).unwrap();
    let id = DiagnosisId::new(uuid::Uuid::from_u128(days.unsigned_abs().into()));
    let (tenant, person) = (report.subject.tenant, report.subject.person);
    report.id = id;
    report.started_at += SignedDuration::from_hours(24 * days);
    report.finished_at += SignedDuration::from_hours(24 * days);
    let write = |result: &&mut consentry::domain::probe::PermissionResult| {
        result.scope.as_str() == "Calendars.ReadWrite"
    };
    report.permissions.iter_mut().find(write).unwrap().outcome = outcome;
    let store = &world.portal.store;
    store.start_diagnosis(id, tenant, person, None, report.started_at).await.unwrap();
    store.finish_diagnosis(&report, None).await.unwrap();
    id
}

async fn first(world: &World) -> (Browser, Url, Value) {
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let report = walk::connect(&mut nina, &home, NINA, &[("write_test", "on")]).await.url;
    let json = walk::report(&mut nina, &report).await;
    (nina, report, json)
}

fn compare(world: &World, id: impl std::fmt::Display, query: &str) -> Url {
    world.url(&format!("/reports/{id}/compare{query}"))
}

#[tokio::test]
async fn a_change_is_said_with_the_days_that_were_seen() {
    let world = World::start().await;
    let (mut nina, report, json) = first(&world).await;
    let alone = nina.open(report.join(&format!("{}/compare", report.path())).unwrap()).await;
    assert!(alone.words().contains("no other finished check"), "{}", alone.words());

    later(&world, &json, 2, Outcome::Covered).await;
    let third = later(&world, &json, 4, Outcome::Missing).await;
    let fourth = later(&world, &json, 9, Outcome::Missing).await;
    let same = nina.open(compare(&world, fourth, "")).await;
    assert!(same.words().contains("Nothing changed between these two checks."), "{}", same.words());

    let first_id = json["id"].as_str().unwrap();
    let page = nina.open(compare(&world, fourth, &format!("?with={first_id}"))).await;
    let changes = page.texts(".changes > li");
    assert_eq!(changes.len(), 1, "{changes:?}");
    let words = Words::default();
    let day = |days: i64| {
        let at: jiff::Timestamp = json["finished_at"].as_str().unwrap().parse().unwrap();
        words.day(at + SignedDuration::from_hours(24 * days))
    };
    let said = format!("Calendars.ReadWrite: Covered → Missing between {} and {}", day(2), day(4));
    assert_eq!(changes[0], said);

    // The other way round it is the same change, from the older to the newer.
    let back = nina.open(compare(&world, first_id, &format!("?with={fourth}"))).await;
    assert_eq!(back.texts(".changes > li"), changes);
    let before = nina.open(compare(&world, third, "")).await;
    assert_eq!(before.texts(".changes > li"), ["Calendars.ReadWrite: Covered → Missing"]);
    let runs = before.attributes(".results__row .results__scope", "href");
    assert_eq!(runs.len(), 4, "{runs:?}");

    for language in Language::ALL {
        let page = nina.open(compare(&world, third, &format!("?lang={}", language.tag()))).await;
        assert_eq!(page.attributes("html", "lang"), [language.tag()]);
        let missing = Words::of(language).say("report-outcome-missing", &[]);
        assert!(page.texts(".changes > li")[0].contains(&missing), "{}", page.words());
    }
}

#[tokio::test]
async fn runs_of_somebody_else_are_not_there() {
    let world = World::start().await;
    let (mut nina, report, json) = first(&world).await;
    let home = world.url("/");
    let mut farah = walk::signed_in(&home, FARAH).await;
    let hers = walk::connect(&mut farah, &home, FARAH, &[]).await.url;
    walk::report(&mut farah, &hers).await;
    let hers = hers.path_segments().unwrap().next_back().unwrap().to_owned();
    let id = json["id"].as_str().unwrap();
    for query in [format!("?with={hers}"), format!("?behind={hers}")] {
        assert_eq!(nina.get(compare(&world, id, &query)).await.status, 404, "{query}");
    }
    assert_eq!(nina.get(compare(&world, id, "?with=x&behind=%00")).await.status, 200);
    let mut noah = walk::signed_in(&home, NOAH).await;
    assert_eq!(noah.get(report.join(&format!("{}/compare", report.path())).unwrap()).await.status, 404);
}

#[tokio::test]
async fn long_histories_are_read_in_parts() {
    let world = World::start().await;
    let (mut nina, _, json) = first(&world).await;
    let mut newest = None;
    for days in 1..=30 {
        newest = Some(later(&world, &json, days, Outcome::Covered).await);
    }
    let page = nina.open(compare(&world, newest.unwrap(), "")).await;
    let first_part = page.attributes(".results__row .results__scope", "href");
    let older = page.attributes("main .actions a", "href");
    assert_eq!((first_part.len(), older.len()), (25, 1));
    let page = nina.open(page.url.join(&older[0]).unwrap()).await;
    let second_part = page.attributes(".results__row .results__scope", "href");
    assert_eq!(second_part.len(), 6);
    assert!(second_part.iter().all(|href| !first_part.contains(href)));
    assert!(page.words().contains("Newest checks"));
}

#[tokio::test]
async fn staff_see_how_a_tenant_came_out_over_time() {
    let world = World::start().await;
    let (_, _, json) = first(&world).await;
    for (days, outcome) in [(1, Outcome::Covered), (2, Outcome::Missing), (3, Outcome::Missing)] {
        later(&world, &json, days, outcome).await;
    }
    let home = world.url("/");
    let path = format!("/support/tenants/{NORTHWIND}/history");
    for who in [RITA, SAM] {
        let mut browser = walk::signed_in(&home, who).await;
        let page = browser.open(world.url(&path)).await;
        assert!(page.words().contains("Calendars.ReadWrite Covered 2×, then Missing 2×"), "{}", page.words());
        assert_eq!(page.texts("tbody tr th time").len(), 4);
        let files = page.attributes("main a", "href").iter().filter(|href| href.contains(".csv")).count();
        assert_eq!(files, if who == SAM { 2 } else { 0 }, "{who}");
        let tenant = browser.open(world.url(&format!("/support/tenants/{NORTHWIND}"))).await;
        assert!(tenant.attributes("main a", "href").contains(&path));
    }
    let mut sam = walk::signed_in(&home, SAM).await;
    let unknown = "0199a000-0000-7000-8000-000000000000";
    assert_eq!(sam.get(world.url(&format!("/support/tenants/{unknown}/history"))).await.status, 404);
}
