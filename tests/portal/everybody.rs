//! The reports of everybody in the demo world, held against the published schema and judged again.

use consentry::{domain::report::Report, journeys::reassess};
use jiff::SignedDuration;
use serde_json::Value;

use crate::{browser::Browser, people::NOAH, walk, world::World};

/// The report of somebody, with everything tested; `None` where a gate of the demo world stays closed.
async fn report(world: &World, account: &str) -> Option<Value> {
    let home = world.url("/");
    let mut browser = Browser::new();
    let page = walk::sign_in(&mut browser, &home, account).await;
    if page.url.path() != "/connect" {
        return None;
    }
    let everything = [("write_test", "on"), ("shared_calendar", NOAH), ("shared_write_test", "on")];
    let page = walk::connect(&mut browser, &home, account, &everything).await;
    if !page.url.path().starts_with("/reports/") {
        return None;
    }
    Some(walk::report(&mut browser, &page.url).await)
}

#[tokio::test]
async fn reports_keep_to_the_schema_and_are_judged_the_same_again() {
    let world = World::patient().await;
    let scenario = world.control().scenario();
    let app = &scenario.apps[0];
    let permissions: Vec<&str> = app.permissions.iter().map(String::as_str).collect();
    for tenant in &scenario.tenants {
        world.control().grant(&tenant.id.to_string(), app.client_id, None, &permissions).unwrap();
    }
    // A grant takes a while to spread in some of the tenants.
    world.control().advance(SignedDuration::from_secs(60));
    let schema: Value = serde_json::from_str(include_str!("../../public/schema/report-v1.json")).unwrap();
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();

    let mut verdicts = Vec::new();
    for account in scenario.tenants.iter().flat_map(|tenant| &tenant.users).map(|user| user.address.as_str())
    {
        let Some(json) = report(&world, account).await else { continue };
        let faults: Vec<String> =
            validator.iter_errors(&json).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{account}: {}", faults.join("\n"));
        let report = reassess::read(json.to_string().as_bytes()).unwrap();
        let again: Report = reassess::reassess(&report);
        assert_eq!(again, report, "{account}");
        verdicts.push(report.mailbox.verdict);
    }
    assert!(verdicts.len() >= 20, "only {} people have a report", verdicts.len());
    verdicts.sort_by_key(|verdict| verdict.as_str());
    verdicts.dedup();
    assert!(verdicts.len() >= 6, "the demo world has more kinds of mailboxes than {verdicts:?}");
}
