//! Signed files: what was signed is believed, and whatever was done to it is noticed.

use consentry::{
    clock::SystemRandomness,
    domain::{
        redaction::{Level, Withheld},
        signed_report::{SignatureState, SignedReport},
    },
    journeys::{
        export::{DATA_START, Opened, for_page, read, sign_with},
        reassess::ReportFault,
        redaction::Redacted,
    },
    seal::{PublicKeys, SealKeys},
};
use serde_json::{Value, json};

use crate::{sample, variants};

fn keys() -> SealKeys {
    SealKeys::generate(&SystemRandomness)
}

fn file(keys: &SealKeys) -> SignedReport {
    let withheld = vec![Withheld { what: "names".to_owned(), places: 3, instead: "Person 1".to_owned() }];
    let redacted = Redacted { report: variants::full(), level: Level::Vendor, withheld };
    sign_with(keys, sample::at(99), redacted).unwrap()
}

fn value(keys: &SealKeys) -> Value {
    serde_json::to_value(file(keys)).unwrap()
}

fn state(file: &Value, keys: &PublicKeys) -> Result<SignatureState, ReportFault> {
    read(file.to_string().as_bytes(), keys).map(|(_, state)| state)
}

fn is_valid(state: &Result<SignatureState, ReportFault>) -> bool {
    matches!(state, Ok(SignatureState::Valid { .. }))
}

#[test]
fn what_was_signed_is_valid_in_any_order_and_spacing() {
    let keys = keys();
    let signed = file(&keys);
    let kid = signed.signature.clone().unwrap().kid;
    let expected = SignatureState::Valid { kid };
    for text in [
        serde_json::to_vec(&signed).unwrap(),
        serde_json::to_vec_pretty(&signed).unwrap(),
        [b"\xEF\xBB\xBF".as_slice(), value(&keys).to_string().as_bytes()].concat(),
    ] {
        let (opened, state) = read(&text, &keys.public_keys()).unwrap();
        assert_eq!(state, expected);
        assert_eq!(opened, Opened::Signed(Box::new(signed.clone())));
    }
}

#[test]
fn the_data_of_a_page_is_read_and_the_page_is_not() {
    let keys = keys();
    let mut signed = file(&keys);
    signed.signature = None;
    signed.report.subject.name = "</script><script>alert(1)</script>".to_owned();
    let redacted = Redacted { report: signed.report, level: signed.level, withheld: signed.withheld };
    let signed = sign_with(&keys, signed.exported_at, redacted).unwrap();
    let data = for_page(&serde_json::to_string(&signed).unwrap());
    let page = format!("\n<!doctype html><title>{{</title>{DATA_START}{data}</script><p>{{{{[[");
    let (opened, state) = read(page.as_bytes(), &keys.public_keys()).unwrap();
    assert!(matches!(state, SignatureState::Valid { .. }));
    assert_eq!(opened.report(), &signed.report);
    let twice = format!("{page}{DATA_START}{{}}</script>");
    assert_eq!(read(twice.as_bytes(), &keys.public_keys()), Err(ReportFault::NotOneReport));
}

#[test]
fn a_bare_report_is_read_and_has_no_signature() {
    let report = variants::full();
    let text = serde_json::to_vec(&report).unwrap();
    let read = read(&text, &keys().public_keys());
    assert_eq!(read, Ok((Opened::Bare(Box::new(report)), SignatureState::Missing)));
}

/// Every way to change one value of the file, wherever it stands.
fn tampered(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => vec![json!("x")],
        Value::Bool(yes) => vec![json!(!yes)],
        Value::Number(number) => vec![json!(number.as_u64().unwrap_or(0) + 1)],
        Value::String(text) => vec![json!(format!("{text}x")), json!("")],
        Value::Array(items) => {
            let mut changed: Vec<Value> = Vec::new();
            for (index, item) in items.iter().enumerate() {
                changed.extend(tampered(item).into_iter().map(|item| {
                    let mut items = items.clone();
                    items[index] = item;
                    Value::Array(items)
                }));
                let mut fewer = items.clone();
                fewer.remove(index);
                changed.push(Value::Array(fewer));
            }
            if items.len() > 1 && items[0] != items[items.len() - 1] {
                changed.push(items.iter().rev().cloned().collect());
            }
            changed
        }
        Value::Object(members) => {
            let mut changed: Vec<Value> = Vec::new();
            for (name, member) in members {
                changed.extend(tampered(member).into_iter().map(|member| {
                    let mut members = members.clone();
                    members.insert(name.clone(), member);
                    Value::Object(members)
                }));
                let mut fewer = members.clone();
                fewer.remove(name);
                changed.push(Value::Object(fewer));
            }
            let mut more = members.clone();
            more.insert("unknown_member".to_owned(), json!("x"));
            changed.push(Value::Object(more));
            changed
        }
    }
}

#[test]
fn no_change_anywhere_is_valid() {
    let keys = keys();
    let file = value(&keys);
    let public = keys.public_keys();
    assert!(is_valid(&state(&file, &public)));
    let all = tampered(&file);
    assert!(all.len() > 1_000, "{}", all.len());
    for changed in all {
        let state = state(&changed, &public);
        assert!(!is_valid(&state), "{changed}");
    }
}

#[test]
fn an_added_member_makes_the_signature_wrong() {
    let keys = keys();
    let mut changed = value(&keys);
    changed["report"]["subject"]["unknown_member"] = json!("x");
    assert_eq!(state(&changed, &keys.public_keys()), Ok(SignatureState::Wrong));
    let mut beside = value(&keys);
    beside["signature"]["unknown_member"] = json!("x");
    assert!(
        state(&beside, &keys.public_keys()).is_err(),
        "the signature does not cover what stands within it"
    );
}

#[test]
fn another_key_is_unknown_and_another_name_of_a_known_key_is_wrong() {
    let (one, other) = (keys(), keys());
    let mut file = value(&one);
    let kid = file["signature"]["kid"].as_str().unwrap().to_owned();
    assert_eq!(state(&file, &other.public_keys()), Ok(SignatureState::UnknownKey { kid }));
    file["signature"]["kid"] = value(&other)["signature"]["kid"].clone();
    assert_eq!(state(&file, &other.public_keys()), Ok(SignatureState::Wrong));
    let mut file = value(&one);
    file["signature"]["alg"] = json!("none");
    assert_eq!(state(&file, &one.public_keys()), Ok(SignatureState::Wrong));
    file.as_object_mut().unwrap().remove("signature");
    assert_eq!(state(&file, &one.public_keys()), Ok(SignatureState::Missing));
    file["signature"] = Value::Null;
    assert_eq!(state(&file, &one.public_keys()), Ok(SignatureState::Wrong));
}

#[test]
fn the_key_before_a_change_of_keys_still_verifies() {
    let (old, new) = (keys(), keys());
    let file = value(&old);
    assert!(is_valid(&state(&file, &new.with_previous(old).public_keys())));
}

#[test]
fn hostile_files_are_refused() {
    let keys = keys();
    let public = keys.public_keys();
    let text = value(&keys).to_string();
    let deep = "[".repeat(100_000);
    let huge = " ".repeat(5 * 1024 * 1024);
    for (file, fault) in [
        (format!("{text} x"), "not JSON"),
        (text[..text.len() - 9].to_owned(), "cut off"),
        (text.replacen('{', r#"{"level":"public","#, 1), "twice"),
        (text.replacen('{', &format!(r#"{{"x":{deep}"#), 1), "deeper"),
        (format!("{text}{huge}"), "larger"),
        (text.replacen(r#""format":"consentry-report""#, r#""format":"other""#, 1), "not a Consentry report"),
        ("null".to_owned(), "no version"),
        ("<html></html>".to_owned(), "exactly one"),
        (String::new(), "cut off"),
    ] {
        let refused = read(file.as_bytes(), &public);
        let said = refused.as_ref().map_err(ToString::to_string).err();
        assert!(said.is_some_and(|said| said.contains(fault)), "{fault}: {refused:?}");
    }
    let mut other = value(&keys);
    other["version"] = json!(2);
    assert_eq!(state(&other, &public), Err(ReportFault::OtherFileVersion(2)));
    let mut other = value(&keys);
    other["report"]["version"] = json!(7);
    assert_eq!(state(&other, &public), Err(ReportFault::OtherVersion(7)));
    let mut other = value(&keys);
    other["report"]["permissions"][0]["evidence"][0]["latency_ms"] = json!(u64::MAX);
    assert!(state(&other, &public).is_err());
}
