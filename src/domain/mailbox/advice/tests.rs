use jiff::Timestamp;

use super::*;
use crate::domain::{
    mailbox::{AutodiscoverSignal, GraphSignal, Signals},
    probe::{Evidence, Outcome, PermissionResult, rules::LEFT_BEHIND},
    report::{Overall, WriteTrace},
    scope::Scope,
};

fn assessment(verdict: Verdict) -> MailboxAssessment {
    MailboxAssessment {
        verdict,
        confidence: Confidence::Medium,
        row: None,
        signals: Signals::none(),
        used: vec!["A signal.".to_owned()],
        contradictions: Vec::new(),
        caution: None,
    }
}

#[test]
fn every_verdict_says_what_and_who_and_how() {
    for verdict in Verdict::ALL {
        let findings = findings(&assessment(verdict), "Drift", false);
        let main = findings.first().unwrap();
        assert_eq!(main.id, verdict.as_str());
        assert_eq!(main.fixer.is_none(), verdict.is_reachable(), "{verdict:?}");
        assert!(verdict.is_reachable() || !main.how.is_empty());
        for text in findings.iter().flat_map(|f| f.how.iter().chain([&f.what, &f.evidence])) {
            assert!(!text.contains('{') && !text.is_empty(), "{text}");
        }
    }
}

#[test]
fn an_on_premises_verdict_names_what_does_not_help() {
    for verdict in [Verdict::HybridMailboxOnprem, Verdict::OnpremOnly] {
        let findings = findings(&assessment(verdict), "Drift", true);
        let futile = findings.iter().find(|finding| finding.id == "on_premises_does_not_help").unwrap();
        for word in ["Teams", "modern authentication", "Entra Connect", "licence", "/api", "newer Exchange"] {
            assert!(futile.how.iter().any(|line| line.contains(word)), "{word}");
        }
    }
    assert!(findings(&assessment(Verdict::ExoCloudOnly), "Drift", true).len() == 1);
}

#[test]
fn only_who_is_no_admin_is_sent_to_one() {
    let first = |admin| findings(&assessment(Verdict::LicenseOff), "Drift", admin).remove(0).how.remove(0);
    assert!(first(false).contains("administrator"));
    assert!(first(true).starts_with("Switch the Exchange Online plan on"));
}

#[test]
fn the_evidence_carries_reason_and_contradictions() {
    let signals =
        Signals { graph: GraphSignal::Ok, autodiscover: AutodiscoverSignal::OnPremises, ..Signals::none() };
    let findings = findings(&table::assess(signals), "Drift", true);
    let main = findings.first().unwrap();
    assert!(main.evidence.contains("What Graph answered") || main.evidence.contains("What Graph answers"));
    assert!(main.evidence.contains("Pointing elsewhere"));
    assert!(findings.iter().any(|finding| finding.id == "mailbox_caution"));
}

#[test]
fn headlines_are_one_sentence_with_the_names() {
    for overall in [
        Overall::Works,
        Overall::WorksSoFar,
        Overall::ActionNeeded,
        Overall::OutOfReach,
        Overall::CouldNotTell,
    ] {
        for verdict in Verdict::ALL {
            for missing in 0..3 {
                let line = headline(overall, &assessment(verdict), missing, "Drift", "Carla");
                assert!(line.contains("Drift") && line.contains("Carla") && line.ends_with('.'), "{line}");
            }
        }
    }
    let moved = headline(Overall::OutOfReach, &assessment(Verdict::HybridMailboxOnprem), 0, "Drift", "Carla");
    assert!(moved.contains("own server"));
}

fn result(name: &str, outcome: Outcome, status: Option<u16>) -> PermissionResult {
    let evidence = Evidence {
        method: "GET".to_owned(),
        request: "/v1.0/me".to_owned(),
        service: "graph".to_owned(),
        status,
        code: None,
        note: String::new(),
        latency_ms: 1,
        request_id: None,
        client_request_id: None,
        diagnostic: None,
        at: Timestamp::UNIX_EPOCH,
    };
    PermissionResult {
        scope: Scope::parse(name).unwrap(),
        granted: true,
        outcome,
        note: String::new(),
        retry_at: None,
        evidence: vec![evidence],
    }
}

#[test]
fn permissions_are_sorted_by_who_has_to_act() {
    let mut throttled = result("Calendars.Read.Shared", Outcome::CouldNotCheck, Some(429));
    throttled.retry_at = Some(Timestamp::from_second(90).unwrap());
    let mut dirty = result("Calendars.ReadWrite", Outcome::Proven, Some(201));
    dirty.note = LEFT_BEHIND.to_owned();
    let results = [
        result("openid", Outcome::Proven, None),
        throttled,
        dirty,
        result("Calendars.Read", Outcome::Missing, None),
        result("Mail.Read", Outcome::Missing, None),
        result("User.Read", Outcome::CouldNotCheck, Some(401)),
        result("Calendars.ReadWrite.Shared", Outcome::Blocked, Some(403)),
        result("Contacts.Read", Outcome::Blocked, Some(404)),
        result("Tasks.Read", Outcome::Pending, None),
    ];
    let findings = permission_findings(&results, &[trace(false)], "Drift");
    let lines: Vec<(&str, Option<Fixer>)> =
        findings.iter().map(|finding| (finding.id.as_str(), finding.fixer)).collect();
    assert_eq!(
        lines,
        [
            ("scope_missing", Some(Fixer::TenantAdmin)),
            ("access_refused", Some(Fixer::TenantAdmin)),
            ("scope_pending", Some(Fixer::Microsoft)),
            ("sign_in_again", Some(Fixer::User)),
            ("could_not_check", Some(Fixer::Microsoft)),
            ("test_left_behind", Some(Fixer::User)),
        ]
    );
    assert!(findings[0].what.contains("Calendars.Read, Mail.Read"));
    assert_eq!(findings[4].how, ["Check again after 1970-01-01 00:01:30 UTC."]);
}

#[test]
fn nothing_to_say_when_all_is_proven() {
    assert!(permission_findings(&[result("openid", Outcome::Proven, None)], &[], "Drift").is_empty());
}

fn trace(gone: bool) -> WriteTrace {
    WriteTrace {
        scope: Scope::parse("Calendars.ReadWrite").unwrap(),
        event: WriteTrace::subject("Drift"),
        at: Timestamp::UNIX_EPOCH,
        created: Some(true),
        gone,
    }
}

#[test]
fn what_a_write_test_made_is_said_also_when_it_is_gone() {
    let findings = permission_findings(&[], &[trace(true)], "Drift");
    assert_eq!((findings[0].id.as_str(), findings[0].fixer), ("write_test", None));
    assert!(findings[0].evidence.contains("Drift: connection check, safe to delete"));
    let never_made = WriteTrace { created: Some(false), ..trace(true) };
    assert!(permission_findings(&[], &[never_made], "Drift").is_empty());
}
