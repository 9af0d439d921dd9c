//! Nothing leaves a report that is not on the list of its level, whatever is planted in any part of it.

use std::collections::BTreeSet;

use consentry::{
    domain::{
        inspection::{Later, findings as record_findings},
        language::Language,
        mailbox::{MailboxAssessment, advice, table},
        probe::Outcome,
        redaction::Level,
        report::{Report, WriteTrace},
        scope::{Scope, ScopeSet},
    },
    journeys::redaction::redact,
    words::Words,
};
use proptest::prelude::*;
use serde_json::Value;

use crate::{sample_reports, schema, variants};

/// Stands in everything that is planted and in nothing that is ours.
const MARK: &str = "Zq7";

fn all() -> Vec<Report> {
    variants::all().into_iter().chain(sample_reports::samples()).collect()
}

fn json(report: &Report) -> Value {
    serde_json::to_value(report).unwrap()
}

/// The places of all texts in a value.
fn texts(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(at.to_owned()),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                texts(item, &format!("{at}/{index}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                texts(member, &format!("{at}/{name}"), found);
            }
        }
        _ => {}
    }
}

/// A mark in one of the forms that types take, as it is looked for and as it is planted.
fn forms(number: usize) -> [(String, String); 6] {
    let plain = format!("{MARK}x{number}x");
    let id = format!("deadbeef-0000-4000-8000-{number:012x}");
    let domain = format!("zq7x{number}x.example");
    [
        (plain.clone(), format!("{plain} <b> & \u{202e}\n\0")),
        (plain.clone(), plain.clone()),
        (id.clone(), id),
        (domain.clone(), domain.clone()),
        (domain.clone(), format!("carla@{domain}")),
        (plain.clone(), format!(r#"{{"{plain}":"{plain}"}}"#)),
    ]
}

/// The report with a mark in every text that takes the form, and the marks by place. The rest takes any form it can.
fn planted(report: &Report, form: usize) -> (Report, Vec<(String, String)>) {
    let mut value = json(report);
    let mut places = Vec::new();
    texts(&value, "", &mut places);
    let mut marks = Vec::new();
    for (number, at) in places.into_iter().enumerate() {
        let forms = forms(number);
        let was = value.pointer(&at).unwrap().clone();
        for (mark, text) in std::iter::once(&forms[form]).chain(&forms) {
            *value.pointer_mut(&at).unwrap() = Value::String(text.clone());
            if serde_json::from_value::<Report>(value.clone()).is_ok() {
                marks.push((at.clone(), mark.to_lowercase()));
                break;
            }
            *value.pointer_mut(&at).unwrap() = was.clone();
        }
    }
    (serde_json::from_value(value).unwrap(), marks)
}

fn survivors(report: &Report, level: Level, marks: &[(String, String)]) -> BTreeSet<String> {
    let redacted = serde_json::to_string(&redact(report, level).report).unwrap().to_lowercase();
    let survives = marks.iter().filter(|(_, mark)| redacted.contains(mark));
    survives.map(|(at, _)| at.clone()).collect()
}

/// What may stay at the vendor's level besides words of lists, by its place.
fn stays_with_the_vendor(at: &str) -> bool {
    const WHOLE: [&str; 9] = [
        "/id",
        "/client_id",
        "/app",
        "/subject/tenant",
        "/subject/username",
        "/survey/domain",
        "/survey/tenant/found/tenant",
        "/inspection/id",
        "/inspection/tenant",
    ];
    WHOLE.contains(&at)
        || at == "/survey/server/trusts"
        || at.ends_with("/request_id")
        || at.ends_with("/client_request_id")
}

#[test]
fn nothing_planted_anywhere_survives_that_is_not_on_the_list() {
    let mut planted_places = BTreeSet::new();
    for report in [variants::full(), variants::all().swap_remove(2)] {
        for form in 0..forms(0).len() {
            let (report, marks) = planted(&report, form);
            planted_places.extend(marks.iter().map(|(at, _)| at.clone()));
            let public = survivors(&report, Level::Public, &marks);
            assert!(public.is_empty(), "form {form}: {public:?}");
            let vendor = survivors(&report, Level::Vendor, &marks);
            let more: Vec<&String> = vendor.iter().filter(|at| !stays_with_the_vendor(at)).collect();
            assert!(more.is_empty(), "form {form}: {more:?}");
            let internal = survivors(&report, Level::Internal, &marks);
            assert_eq!(internal.len(), marks.len(), "everything stays with the people it is about");
        }
    }
    assert!(planted_places.len() > 250, "{}", planted_places.len());
}

#[test]
fn what_the_vendor_needs_stays() {
    let report = variants::full();
    let vendor = redact(&report, Level::Vendor).report;
    assert_eq!((vendor.id, vendor.client_id, &vendor.app), (report.id, report.client_id, &report.app));
    assert_eq!(vendor.subject.tenant, report.subject.tenant);
    assert_eq!(vendor.survey.as_ref().unwrap().domain, report.survey.as_ref().unwrap().domain);
    assert_eq!((vendor.started_at, vendor.issued.clone()), (report.started_at, report.issued.clone()));
    assert_eq!(vendor.subject.name, "Person 1");
    assert!(vendor.subject.username.ends_with("@contoso.example"), "{}", vendor.subject.username);
}

/// The sentences of the domain with a mark in every value that can hold one.
fn full_of_names(name: &str, scope: &str) -> Report {
    let mut report = variants::full();
    let scopes: Vec<Scope> = Scope::parse(scope).into_iter().collect();
    for (result, outcome) in report.permissions.iter_mut().zip([
        Outcome::Missing,
        Outcome::Blocked,
        Outcome::Pending,
        Outcome::CouldNotCheck,
        Outcome::NotTested,
    ]) {
        result.outcome = outcome;
        if let Some(scope) = scopes.first() {
            result.scope = scope.clone();
        }
    }
    report.writes = scopes
        .iter()
        .flat_map(|scope| {
            [(true, Some(true)), (false, None)].map(|(gone, created)| WriteTrace {
                scope: scope.clone(),
                event: WriteTrace::subject(name),
                at: report.started_at,
                created,
                gone,
            })
        })
        .collect();
    let mut signals = report.mailbox.signals.clone();
    signals.named_server = Some(name.to_owned());
    signals.hybrid_markers = vec![
        format!("a federation record for hybrid Exchange (TXT at exchangedelegation.{name})"),
        format!("the Exchange Server {name} trusts this tenant"),
        format!("an Exchange Server answers at {name}"),
        format!("the tenant has the coexistence domain {name}"),
    ];
    report.mailbox = table::assess(signals);
    report.findings = advice::findings(&report.mailbox, name, false);
    report.findings.extend(advice::permission_findings(&report.permissions, &report.writes, name));
    let wanted: ScopeSet = scopes.into_iter().collect();
    if let Some(inspection) = report.inspection.as_deref() {
        report.findings.extend(record_findings(inspection, &wanted, name, Later::TokenIssued));
    }
    report.headline = advice::headline(report.overall, &report.mailbox, 2, name, name);
    report
}

#[test]
fn values_inside_our_own_sentences_are_decided_about() {
    let report = full_of_names(&format!("{MARK}.example"), &format!("{MARK}.Read"));
    assert!(report.findings.len() > 8, "{}", report.findings.len());
    for level in [Level::Vendor, Level::Public] {
        let redacted = redact(&report, level).report;
        let told = serde_json::to_string(&(&redacted.headline, &redacted.findings)).unwrap();
        assert!(!told.contains(MARK) || level == Level::Vendor, "{told}");
        // A domain stays with the vendor where the sentence says that it is one, and a name of the app does not.
        assert!(!redacted.headline.contains(MARK), "{}", redacted.headline);
        assert!(!told.contains("[withheld: text]"), "{told}");
        for text in
            std::iter::once(&redacted.headline).chain(redacted.findings.iter().map(|found| &found.what))
        {
            assert!(
                Words::of(Language::German).retell(text).is_some(),
                "can still be said in German: {text}"
            );
        }
    }
}

#[test]
fn a_public_report_tells_no_time_of_day() {
    for report in all() {
        let public = json(&redact(&report, Level::Public).report);
        let mut places = Vec::new();
        texts(&public, "", &mut places);
        let text = |at: &String| public.pointer(at).unwrap().as_str().unwrap().to_owned();
        for text in places.iter().map(text).filter(|text| text.parse::<jiff::Timestamp>().is_ok()) {
            assert!(text.ends_with("T00:00:00Z"), "{text}");
        }
    }
}

/// What a reader goes by.
fn conclusions(report: &Report) -> impl PartialEq + std::fmt::Debug {
    let outcomes: Vec<(Outcome, bool)> =
        report.permissions.iter().map(|result| (result.outcome, result.granted)).collect();
    let MailboxAssessment { verdict, confidence, row, .. } = report.mailbox.clone();
    let fixers: Vec<_> = report.findings.iter().map(|finding| (finding.fixer, finding.confidence)).collect();
    (report.version, report.overall, outcomes, verdict, confidence, row, fixers)
}

#[test]
fn a_redacted_report_is_a_report_and_says_the_same() {
    for report in all() {
        for level in Level::ALL {
            let redacted = redact(&report, level);
            schema::assert_valid(&json(&redacted.report));
            assert_eq!(conclusions(&redacted.report), conclusions(&report));
            let kinds: Vec<_> = redacted.withheld.iter().map(|line| line.kind().unwrap()).collect();
            assert!(kinds.is_sorted() && redacted.withheld.iter().all(|line| line.places > 0));
            assert_eq!(level == Level::Internal, redacted.withheld.is_empty());
            assert_eq!(level == Level::Internal, redacted.report == report);
        }
    }
}

#[test]
fn one_name_is_one_pseudonym() {
    let mut report = variants::full();
    report.subject.name = "Carla".to_owned();
    report.headline = "Drift works for Carla: every permission was tested and answered.".to_owned();
    report.app = "Drift".to_owned();
    let vendor = redact(&report, Level::Vendor).report;
    assert_eq!(vendor.headline, "Drift works for Person 1: every permission was tested and answered.");
    let public = redact(&report, Level::Public).report;
    assert_eq!(public.headline, "the app works for Person 1: every permission was tested and answered.");
    let survey = public.survey.unwrap();
    let server = survey.server.unwrap();
    assert_eq!(public.subject.username, format!("person-1@{}", survey.domain), "one domain, one number");
    assert_eq!(Some(public.subject.tenant), server.trusts, "one tenant, one number");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_text_survives_whatever_it_is(inner in any::<String>(), form in 0_usize..6) {
        let mark = format!("{MARK}{inner}{MARK}");
        let (report, _) = planted(&variants::full(), form);
        let report = Report {
            headline: format!("{mark} works for {mark}: every permission was tested and answered."),
            app: mark.clone(),
            ..report
        };
        let text = serde_json::to_string(&redact(&report, Level::Public).report).unwrap();
        prop_assert!(!text.to_lowercase().contains("zq7"), "{}", text);
    }

    #[test]
    fn no_name_in_a_sentence_survives_whatever_it_is(name in "\\PC{0,40}", scope in "[A-Za-z0-9._-]{1,40}") {
        let report = full_of_names(&format!("{MARK}{name}"), &format!("{scope}{MARK}"));
        let text = serde_json::to_string(&redact(&report, Level::Public)
            .report).unwrap();
        prop_assert!(!text.to_lowercase().contains("zq7"), "{}", text);
    }
}
