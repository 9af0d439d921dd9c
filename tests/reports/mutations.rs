//! What is no report is refused, wherever in it the fault is.

use serde_json::{Value, json};

use crate::{schema::is_valid, variants};

/// Something that cannot be mistaken for any value of a report.
const STRANGE: &str = "no such value";

fn full() -> Value {
    let report = serde_json::to_value(variants::full()).unwrap();
    assert!(is_valid(&report));
    report
}

/// The places of all objects in a value.
fn objects(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            found.push(at.to_owned());
            for (name, member) in members {
                objects(member, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                objects(item, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn all_objects(report: &Value) -> Vec<String> {
    let mut found = Vec::new();
    objects(report, "", &mut found);
    assert!(found.len() > 60, "{}", found.len());
    found
}

fn members<'a>(report: &'a mut Value, at: &str) -> &'a mut serde_json::Map<String, Value> {
    report.pointer_mut(at).unwrap().as_object_mut().unwrap()
}

#[test]
fn an_unknown_member_is_refused_in_every_object() {
    let report = full();
    for at in all_objects(&report) {
        let mut changed = report.clone();
        members(&mut changed, &at).insert("unknown_member".to_owned(), json!(1));
        assert!(!is_valid(&changed), "{at} takes an unknown member");
    }
}

#[test]
fn a_missing_member_is_refused_in_every_object() {
    let report = full();
    for at in all_objects(&report) {
        let names: Vec<String> = report.pointer(&at).unwrap().as_object().unwrap().keys().cloned().collect();
        for name in names {
            let mut changed = report.clone();
            members(&mut changed, &at).remove(&name);
            // Written since a later day than the rest of the version.
            let may_miss = at == "/mailbox/signals" && name == "server";
            assert_eq!(is_valid(&changed), may_miss, "{at} without {name}");
        }
    }
}

#[test]
fn a_value_of_another_kind_is_refused_for_every_member() {
    let report = full();
    for at in all_objects(&report) {
        let names: Vec<String> = report.pointer(&at).unwrap().as_object().unwrap().keys().cloned().collect();
        for name in names {
            let mut changed = report.clone();
            members(&mut changed, &at).insert(name.clone(), json!([[1.5]]));
            assert!(!is_valid(&changed), "{at}/{name} takes anything");
        }
    }
}

#[test]
fn words_outside_the_enumerations_are_refused() {
    let report = full();
    for at in [
        "/overall",
        "/subject/role/kind",
        "/subject/role/role",
        "/permissions/0/outcome",
        "/mailbox/verdict",
        "/mailbox/confidence",
        "/mailbox/signals/graph",
        "/mailbox/signals/autodiscover",
        "/mailbox/signals/licence",
        "/mailbox/signals/sync",
        "/mailbox/signals/domain",
        "/mailbox/signals/mail_route",
        "/mailbox/signals/server",
        "/findings/0/fixer",
        "/answers/me/meaning",
        "/answers/me/seen/body",
        "/survey/exchange_online",
        "/survey/tenant",
        "/survey/namespace",
        "/inspection/role/role",
        "/inspection/records/grants/seen/organisation/0/resource",
    ] {
        let mut changed = report.clone();
        *changed.pointer_mut(at).unwrap_or_else(|| panic!("nothing at {at}")) = json!(STRANGE);
        assert!(!is_valid(&changed), "{at}");
    }
}

#[test]
fn forms_of_ids_and_times_are_kept() {
    let report = full();
    for (at, wrong) in [
        ("/id", json!("019AB1C2-5A1E-7F00-8D3B-2F64C0DE9B4B")),
        ("/id", json!("{019ab1c2-5a1e-7f00-8d3b-2f64c0de9b4b}")),
        ("/started_at", json!("2026-11-23")),
        ("/started_at", json!("2026-11-23T09:05:10+01:00")),
        ("/started_at", json!("2026-13-23T09:05:10Z")),
        ("/requested/0", json!("https://graph.microsoft.com/Calendars.Read")),
        ("/requested/0", json!("<script>")),
        ("/survey/domain", json!("localhost")),
        ("/permissions/0/evidence/0/status", json!(20)),
        ("/permissions/0/evidence/0/latency_ms", json!(-1)),
        ("/version", json!(2)),
        ("/version", json!("1")),
    ] {
        let mut changed = report.clone();
        *changed.pointer_mut(at).unwrap_or_else(|| panic!("nothing at {at}")) = wrong.clone();
        assert!(!is_valid(&changed), "{at} takes {wrong}");
    }
}
