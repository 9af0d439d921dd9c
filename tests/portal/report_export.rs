//! What leaves with a report, looked at before it leaves.

use std::collections::BTreeSet;

use consentry::{
    domain::{redaction::Level, report::Report},
    journeys::redaction::redact,
};
use serde_json::Value;

use crate::{
    people::{FELIX, GUSTAV, NINA, NOAH, NORTHWIND, RITA, SAM},
    walk,
    world::World,
};

const WITHHELD_TEXT: &str = "[withheld: text]";

/// Every text of a report with its place, in order.
fn texts(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) => found.push((at.to_owned(), text.clone())),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| texts(item, &format!("{at}/{index}"), found));
        }
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| texts(member, &format!("{at}/{name}"), found));
        }
        _ => {}
    }
}

fn all_texts(report: &Report) -> Vec<(String, String)> {
    let mut found = Vec::new();
    texts(&serde_json::to_value(report).unwrap(), "", &mut found);
    found
}

/// Texts that were withheld though the portal wrote them.
fn withheld_of_ours(report: &Report, level: Level) -> BTreeSet<(String, String)> {
    let redacted = redact(report, level).report;
    let pairs = all_texts(report).into_iter().zip(all_texts(&redacted));
    pairs
        .filter(|((_, was), (_, is))| was != is && is == WITHHELD_TEXT)
        .map(|(was, _)| was)
        // What the DNS answered is not ours.
        .filter(|(at, was)| !at.contains("/evidence/") || was.ends_with('.'))
        .collect()
}

#[tokio::test]
async fn what_the_portal_itself_writes_is_recognised_and_stays() {
    let world = World::start().await;
    let home = world.url("/");
    for (person, fields) in [
        (NINA, [("write_test", "on"), ("shared_calendar", NOAH), ("shared_write_test", "on")].as_slice()),
        (FELIX, &[]),
        (SAM, &[]),
    ] {
        let mut browser = walk::signed_in(&home, person).await;
        if person == NINA {
            let mut gustav = walk::signed_in(&home, GUSTAV).await;
            walk::inspect(&mut gustav, &home, GUSTAV).await;
        }
        let diagnosis = walk::connect(&mut browser, &home, person, fields).await.url;
        let report: Report = serde_json::from_value(walk::report(&mut browser, &diagnosis).await).unwrap();
        assert_eq!(report.inspection.is_some(), person == NINA, "the records were looked at");
        for level in [Level::Vendor, Level::Public] {
            assert_eq!(withheld_of_ours(&report, level), BTreeSet::new(), "{person} {level:?}");
            let redacted = redact(&report, level);
            let text = serde_json::to_string(&redacted.report).unwrap();
            for private in [&report.subject.name, &report.subject.username] {
                assert!(!text.contains(private.as_str()), "{private} at {level:?}");
            }
            let findings = redacted.report.findings.iter().map(|finding| &finding.id);
            assert!(findings.into_iter().all(|id| !id.contains("withheld")));
            let codes = redacted.report.permissions.iter().flat_map(|result| &result.evidence);
            assert!(codes.into_iter().all(|evidence| evidence.code.as_deref() != Some("[withheld: code]")));
        }
        let public = serde_json::to_string(&redact(&report, Level::Public).report).unwrap();
        for id in [report.subject.tenant.to_string(), report.client_id.to_string(), report.id.to_string()] {
            assert!(!public.contains(&id), "{id}");
        }
        let domain = report.subject.username.rsplit_once('@').unwrap().1;
        assert!(!public.contains(domain), "{domain}");
    }
}

#[tokio::test]
async fn the_preview_shows_what_leaves_at_each_level_and_nothing_else() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let id = diagnosis.path_segments().unwrap().next_back().unwrap().to_owned();
    let preview = |query: &str| world.url(&format!("/reports/{id}/export{query}"));

    let page = nina.open(preview("")).await;
    assert!(page.words().contains("Nina Berg") && page.words().contains("Nothing is withheld."));
    let links = page.attributes("main a", "href");
    for link in ["html", "json", "txt"].map(|ending| format!("/reports/{id}/files/internal.{ending}")) {
        assert!(links.contains(&link), "{link}");
    }
    assert!(links.contains(&format!("/reports/{id}/share?level=internal")));
    assert!(links.contains(&"/verify-report".to_owned()));

    let vendor = nina.open(preview("?level=vendor")).await;
    let main = vendor.texts("main").join(" ");
    assert!(!main.contains("Nina") && main.contains("Person 1") && main.contains(NORTHWIND), "{main}");
    assert!(main.contains("names of people"));

    let public = nina.open(preview("?level=public&lang=de")).await;
    let main = public.texts("main").join(" ");
    assert!(main.contains("\"overall\": \"works"), "the data itself stands there: {main}");
    for private in ["Nina", "northwind", NORTHWIND] {
        assert!(!main.contains(private), "{private}: {main}");
    }
    for german in ["Was zurückgehalten wird", "Namen von Personen", "Uhrzeiten", "nur der Tag"] {
        assert!(main.contains(german), "{german}: {main}");
    }
    assert_eq!(nina.open(preview("?level=everything")).await.status, 404);
}

#[tokio::test]
async fn readers_take_nothing_that_stays_within_the_customer() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let export = format!("{}/export", diagnosis.path());

    let mut rita = walk::signed_in(&home, RITA).await;
    let page = rita.open(world.url(&export)).await;
    assert_eq!(page.status, 200);
    assert!(!page.text.contains("level=internal") && !page.text.contains("/share"), "{}", page.words());
    assert!(!page.texts("main").join(" ").contains("Nina"), "the vendor's level is shown first");
    assert_eq!(rita.open(world.url(&format!("{export}?level=internal"))).await.status, 403);

    let mut sam = walk::signed_in(&home, SAM).await;
    let page = sam.open(world.url(&format!("{export}?level=internal"))).await;
    assert!(page.status == 200 && page.words().contains("Nina Berg"));
}
