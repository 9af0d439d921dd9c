//! The schema and its validator, which fetches nothing.

use std::sync::LazyLock;

use jsonschema::Validator;
use serde_json::Value;

static SCHEMA: LazyLock<Value> =
    LazyLock::new(|| serde_json::from_str(include_str!("../../public/schema/report-v1.json")).unwrap());

static VALIDATOR: LazyLock<Validator> =
    LazyLock::new(|| jsonschema::options().should_validate_formats(true).build(&SCHEMA).unwrap());

/// The schema itself.
pub(crate) fn schema() -> &'static Value {
    &SCHEMA
}

/// Whether a report keeps to the schema.
pub(crate) fn is_valid(report: &Value) -> bool {
    VALIDATOR.is_valid(report)
}

/// Fails with everything that is wrong.
pub(crate) fn assert_valid(report: &Value) {
    let faults: Vec<String> =
        VALIDATOR.iter_errors(report).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Every part of the schema with its place, its own values left out.
pub(crate) fn parts() -> Vec<(String, &'static Value)> {
    let mut found = Vec::new();
    gather("#", &SCHEMA, &mut found);
    found
}

fn gather(at: &str, part: &'static Value, found: &mut Vec<(String, &'static Value)>) {
    found.push((at.to_owned(), part));
    for keyword in ["properties", "$defs"] {
        for (name, below) in part.get(keyword).and_then(Value::as_object).into_iter().flatten() {
            gather(&format!("{at}/{keyword}/{name}"), below, found);
        }
    }
    for keyword in ["anyOf", "oneOf"] {
        let below = part.get(keyword).and_then(Value::as_array).into_iter().flatten();
        for (index, below) in below.enumerate() {
            gather(&format!("{at}/{keyword}/{index}"), below, found);
        }
    }
    if let Some(items) = part.get("items") {
        gather(&format!("{at}/items"), items, found);
    }
}

#[test]
fn the_schema_is_one_and_needs_nothing_from_elsewhere() {
    jsonschema::meta::validate(schema()).unwrap();
    let id = schema()["$id"].as_str().unwrap();
    assert!(id.starts_with("urn:"), "{id} names a host");
    for (at, part) in parts() {
        if let Some(reference) = part.get("$ref") {
            assert!(reference.as_str().unwrap().starts_with("#/$defs/"), "{at} refers to {reference}");
        }
    }
}

#[test]
fn every_object_is_closed_and_every_member_is_described() {
    let mut objects = 0;
    for (at, part) in parts() {
        if part.get("type").is_some_and(|kind| kind == "object") {
            objects += 1;
            assert_eq!(part.get("additionalProperties"), Some(&Value::Bool(false)), "{at} is open");
            assert!(part.get("required").is_some(), "{at} requires nothing");
        }
        for (name, member) in part.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let words = member.get("description").and_then(Value::as_str).unwrap_or_default();
            assert!(words.ends_with('.') && words.len() > 8, "{at}/{name} is not described: {words:?}");
        }
    }
    assert!(objects > 30, "only {objects} objects were looked at");
}

#[test]
fn every_definition_is_used() {
    let text = schema().to_string();
    for name in schema()["$defs"].as_object().unwrap().keys() {
        assert!(text.contains(&format!("\"#/$defs/{name}\"")), "nothing refers to {name}");
    }
}
