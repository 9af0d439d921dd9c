//! Whose report it is.

use consentry::{
    domain::{
        audit::{Action, Actor},
        language::Language,
    },
    words::Words,
};

use crate::{
    people::{ADAM, FARAH, NINA, NOAH, NORTHWIND, PAT, SAM},
    walk,
    world::World,
};

#[tokio::test]
async fn a_report_exists_for_its_person_and_for_staff_who_leave_a_trace() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let id = diagnosis.path_segments().unwrap().next_back().unwrap().to_owned();
    let addresses = ["", "/report.json", "/events"].map(|end| world.url(&format!("/reports/{id}{end}")));

    for stranger in [NOAH, ADAM, FARAH, PAT] {
        let mut browser = walk::signed_in(&home, stranger).await;
        let front = browser.get(home.clone()).await;
        assert!(!front.text.contains(&id), "{stranger} is offered it");
        for address in &addresses {
            let answer = browser.get(address.clone()).await;
            assert_eq!(answer.status, 404, "{stranger} at {}", address.path());
            assert!(!answer.text.contains("Nina"), "{stranger} learns whose it is");
        }
    }
    let tenant = NORTHWIND.parse().unwrap();
    let read = |entry: &consentry::domain::audit::AuditEntry| entry.action == Action::ReportRead;
    let audit = world.portal.store.list_audit(tenant, 100).await.unwrap();
    assert!(!audit.iter().any(read), "nobody of them has read it");

    let mut sam = walk::signed_in(&home, SAM).await;
    let page = sam.open(addresses[0].clone()).await;
    assert_eq!(page.status, 200);
    assert!(page.words().contains("Nina Berg"));
    let audit = world.portal.store.list_audit(tenant, 100).await.unwrap();
    let entry = audit.iter().find(|entry| read(entry)).expect("an audit entry");
    assert_eq!(entry.subject.as_deref(), Some(id.as_str()));
    let vendor = world.portal.staff.as_ref().unwrap().tenant;
    assert!(matches!(entry.actor, Actor::Person { tenant, .. } if tenant == vendor));
}

#[tokio::test]
async fn the_schema_is_published_and_every_report_leads_to_it() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let page = nina.open(diagnosis.clone()).await;
    let links = page.attributes("main a", "href");
    let link = links.iter().find(|link| link.starts_with("/schema/")).expect("a link to the schema");
    let json = nina.get(diagnosis.join(&format!("{}/report.json", diagnosis.path())).unwrap()).await;
    assert_eq!(json.header("link"), format!("<{link}>; rel=\"describedby\""));

    let schema = crate::browser::Browser::new().get(world.url(link)).await;
    assert_eq!((schema.status, schema.header("content-type")), (200, "application/schema+json"));
    assert!(schema.header("cache-control").starts_with("public, max-age="), "{:?}", schema.headers);
    assert_eq!(schema.text, include_str!("../../public/schema/report-v1.json"));
}

#[tokio::test]
async fn evidence_is_on_the_page_as_text_for_a_ticket() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let shared = [("write_test", "on"), ("shared_calendar", NOAH), ("shared_write_test", "on")];
    let diagnosis = walk::connect(&mut nina, &home, NINA, &shared).await.url;
    let report = walk::report(&mut nina, &diagnosis).await;
    let page = nina.open(diagnosis).await;
    assert!(page.attributes("script", "src").is_empty(), "the page needs no script to select and copy");
    let blocks = page.texts("details.evidence > pre[tabindex]");
    let boxes = report["permissions"].as_array().unwrap();
    assert!(blocks.len() > boxes.len(), "{} blocks", blocks.len());
    for (block, result) in blocks.iter().zip(boxes) {
        assert!(block.starts_with(&format!("Tenant ID {NORTHWIND} Time (UTC) ")), "{block}");
        for exchange in result["evidence"].as_array().unwrap() {
            let text = |name: &str| exchange[name].as_str().map_or("none", |text| text).to_owned();
            for fact in [
                format!("Request {} {}", text("method"), text("request")),
                format!("Status {}", exchange["status"]),
                format!("Error code {}", text("code")),
                format!(" request-id {}", text("request_id")),
                format!("client-request-id {}", text("client_request_id")),
                format!("x-ms-ags-diagnostic {}", text("diagnostic")),
                format!("Latency {} ms", exchange["latency_ms"]),
            ] {
                assert!(block.contains(&fact), "{fact} is missing in {block}");
            }
        }
    }
    assert!(!blocks.concat().contains(NOAH), "somebody else's address is on the page");
}

#[tokio::test]
async fn a_session_ends_after_half_a_day() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    world.wait(jiff::SignedDuration::from_hours(11));
    assert_eq!(nina.get(world.url("/connect")).await.status, 200);
    world.wait(jiff::SignedDuration::from_mins(61));
    assert_eq!(nina.get(world.url("/connect")).await.status, 401);
}

#[tokio::test]
async fn a_report_is_read_in_the_language_of_its_reader_and_its_json_stays_as_it_is() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let report = walk::report(&mut nina, &diagnosis).await;
    let mut address = diagnosis.clone();
    address.set_query(Some("lang=de"));
    let page = nina.open(address).await;
    assert_eq!(page.attributes("html", "lang"), ["de"]);
    assert_eq!(page.attributes(".evidence pre > span", "lang").first().map(String::as_str), Some("en"));

    let german = Words::of(Language::German);
    let findings = report["findings"].as_array().unwrap().iter().map(|finding| &finding["what"]);
    let notes = report["permissions"].as_array().unwrap().iter().map(|result| &result["note"]);
    for english in findings.chain(notes).chain([&report["headline"]]) {
        let said = german.retell(english.as_str().unwrap()).expect("a text that is known");
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(page.words().contains(&said), "{said} is not in: {}", page.words());
    }
    assert_eq!(walk::report(&mut nina, &diagnosis).await, report, "the JSON has one language");
}
