//! Lists of the desk as CSV.

use consentry::domain::{audit::Action, id::TenantId};
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use crate::{
    people::{NINA, NORTHWIND, RITA, SAM},
    walk,
    world::World,
};

fn rows(csv: &str) -> Vec<&str> {
    let csv = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(csv.ends_with("\r\n") && !csv.replace("\r\n", "").contains('\n'), "{csv}");
    csv.trim_end().split("\r\n").collect()
}

#[tokio::test]
async fn the_list_of_tenants_leaves_whole_and_narrowed_as_the_page_is() {
    let world = World::start().await;
    let now: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
    for at in 0..430_u128 {
        let id = TenantId::new(Uuid::from_u128(1_000 + at));
        let name = if at == 7 { "=HYPERLINK(\"x\"),y".to_owned() } else { format!("Tenant {at:03}") };
        world.portal.store.see_tenant(id, "global", Some(&name), &[], now).await.unwrap();
    }
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let file = sam.get(world.url("/support/tenants.csv")).await;
    assert_eq!(file.status, 200);
    assert_eq!(file.header("content-disposition"), "attachment; filename=\"tenants.csv\"");
    assert!(file.header("content-type").starts_with("text/csv; charset=utf-8"));
    let all = rows(&file.text);
    assert_eq!(
        all[0],
        "tenant_id,name,cloud,domains,consent,last_report,mailbox,gate,people_connected,first_seen,last_seen"
    );
    let made = all.iter().filter(|row| row.starts_with("00000000-0000-0000-0000-")).count();
    assert_eq!(made, 430);
    assert!(file.text.contains(",\"'=HYPERLINK(\"\"x\"\"),y\","), "the formula is a text");

    let narrowed = sam.get(world.url("/support/tenants.csv?q=Tenant+12")).await;
    // 12, 112, 212, 312, 412 and 120 to 129.
    assert_eq!(rows(&narrowed.text).len(), 1 + 15);
    let page = sam.open(world.url("/support?q=Tenant+12")).await;
    assert!(page.attributes("main a", "href").contains(&"/support/tenants.csv?q=Tenant+12".to_owned()));
    let mut rita = walk::signed_in(&world.url("/"), RITA).await;
    let page = rita.open(world.url("/support")).await;
    assert!(!page.text.contains("tenants.csv"), "readers are not offered it");
    assert_eq!(rita.get(world.url("/support/tenants.csv")).await.status, 403);
}

#[tokio::test]
async fn people_and_reports_of_a_tenant_leave_with_a_trace() {
    let world = World::start().await;
    let home = world.url("/");
    world.control().patch_user("northwind.example", NINA, json!({ "name": "@SUM(1)" })).unwrap();
    let mut nina = walk::signed_in(&home, NINA).await;
    let report = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let json = walk::report(&mut nina, &report).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let below = |file: &str| world.url(&format!("/support/tenants/{NORTHWIND}/{file}.csv"));
    let people = sam.get(below("people")).await;
    let people = rows(&people.text);
    assert_eq!(people[0], "object_id,name,sign_in_name,connected,first_seen,last_seen");
    assert!(people.len() == 2 && people[1].contains(",\"'@SUM(1)\",nina@northwind.example,"), "{people:?}");
    let reports = sam.get(below("reports")).await;
    let reports = rows(&reports.text);
    assert_eq!(reports[0], "report_id,object_id,state,answer,mailbox,started,finished");
    let (id, answer) = (json["id"].as_str().unwrap(), json["overall"].as_str().unwrap());
    assert!(
        reports[1].starts_with(id) && reports[1].contains(&format!(",finished,{answer},")),
        "{reports:?}"
    );

    let audit = world.portal.store.list_audit(NORTHWIND.parse().unwrap(), 50).await.unwrap();
    let taken: Vec<_> = audit.iter().filter(|entry| entry.action == Action::ListExported).collect();
    let subjects: Vec<_> = taken.iter().map(|entry| entry.subject.as_deref().unwrap()).collect();
    assert_eq!(subjects, ["reports.csv", "people.csv"]);
    let unknown = world.url("/support/tenants/0199a000-0000-7000-8000-000000000000/people.csv");
    assert_eq!(sam.get(unknown).await.status, 404);
    assert_eq!(sam.get(below("people")).await.status, 200, "the refusal has given the turn back");
}
