use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use super::*;
use crate::domain::report::Overall;

fn at(second: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(second)
}

fn code(text: &str) -> RefusalCode {
    RefusalCode::parse(text).unwrap()
}

fn met(gate: Gate, second: i64) -> Met {
    let fixer = Some(Fixer::TenantAdmin);
    Met { at: Some(at(second)), gate, code: Some(code("AADSTS65001")), policy: None, fixer }
}

fn asked(hold: ConsentHold, second: i64) -> Asked {
    Asked { at: at(second), hold }
}

fn lacks(lack: Lack) -> PermissionHold {
    PermissionHold { lack, scope: Scope::parse("Calendars.Read").unwrap() }
}

fn report(overall: Overall, verdict: Verdict, permission: Option<PermissionHold>, second: i64) -> Reported {
    Reported { at: Some(at(second)), overall, verdict: Some(verdict), permission }
}

fn key(facts: &Facts) -> Option<String> {
    hold(facts).map(|held| held.cause.key())
}

#[test]
fn what_blocks_earliest_wins() {
    let policy = Some(met(Gate::ConditionalAccess, 1));
    let approval = Some(met(Gate::AdminConsentNeeded, 1));
    let refused = Some(asked(ConsentHold::Refused, 2));
    let waiting = Some(asked(ConsentHold::Waiting, 2));
    let far = Some(report(Overall::OutOfReach, Verdict::OnpremOnly, Some(lacks(Lack::Missing)), 3));
    let by_gate = "gate.admin-consent-needed.AADSTS65001.-.tenant-admin";
    let by_policy = "gate.conditional-access.AADSTS65001.-.tenant-admin";
    let again = "consent.again";
    let facts = |gate: &Option<Met>, consent: &Option<Asked>, lacks, report: &Option<Reported>| Facts {
        gate: gate.clone(),
        consent: consent.clone(),
        lacks,
        report: report.clone(),
    };
    let (no_gate, not_asked, no_report) = (None, None, None);
    let table: [(Facts, Option<&str>); 10] = [
        (facts(&policy, &refused, true, &far), Some(by_policy)),
        (facts(&approval, &refused, true, &far), Some("consent.refused")),
        (facts(&approval, &waiting, true, &far), Some(by_gate)),
        (facts(&approval, &not_asked, false, &no_report), Some(by_gate)),
        (facts(&no_gate, &refused, true, &far), Some("consent.refused")),
        (facts(&no_gate, &waiting, true, &far), Some(again)),
        (facts(&no_gate, &waiting, false, &far), Some("consent.waiting")),
        (facts(&no_gate, &not_asked, true, &no_report), Some(again)),
        (facts(&no_gate, &not_asked, false, &far), Some("mailbox.onprem_only")),
        (facts(&no_gate, &not_asked, false, &no_report), None),
    ];
    for (facts, expected) in table {
        assert_eq!(key(&facts).as_deref(), expected, "{facts:?}");
    }
}

#[test]
fn a_report_holds_back_with_what_comes_first_on_the_way() {
    use Verdict::{ExoCloudOnly, HybridMailboxOnprem, NoMailboxLicense, Unknown};
    let table = [
        (Overall::Works, ExoCloudOnly, None, None),
        (Overall::WorksSoFar, ExoCloudOnly, None, None),
        (
            Overall::OutOfReach,
            HybridMailboxOnprem,
            Some(lacks(Lack::Missing)),
            Some("mailbox.hybrid_mailbox_onprem"),
        ),
        (
            Overall::ActionNeeded,
            ExoCloudOnly,
            Some(lacks(Lack::Missing)),
            Some("permission.missing.Calendars.Read"),
        ),
        (
            Overall::ActionNeeded,
            NoMailboxLicense,
            Some(lacks(Lack::Missing)),
            Some("permission.missing.Calendars.Read"),
        ),
        (
            Overall::ActionNeeded,
            NoMailboxLicense,
            Some(lacks(Lack::Pending)),
            Some("permission.pending.Calendars.Read"),
        ),
        (
            Overall::ActionNeeded,
            NoMailboxLicense,
            Some(lacks(Lack::Blocked)),
            Some("mailbox.no_mailbox_license"),
        ),
        (Overall::ActionNeeded, NoMailboxLicense, None, Some("mailbox.no_mailbox_license")),
        (
            Overall::ActionNeeded,
            ExoCloudOnly,
            Some(lacks(Lack::Blocked)),
            Some("permission.blocked.Calendars.Read"),
        ),
        (Overall::CouldNotTell, Unknown, None, Some("could-not-tell")),
        (Overall::ActionNeeded, Unknown, None, Some("could-not-tell")),
    ];
    for (overall, verdict, permission, expected) in table {
        let facts = Facts { report: Some(report(overall, verdict, permission, 5)), ..Facts::default() };
        assert_eq!(key(&facts).as_deref(), expected, "{facts:?}");
    }
}

#[test]
fn what_worked_after_a_refusal_shows_that_it_is_over() {
    let works = Some(report(Overall::WorksSoFar, Verdict::ExoCloudOnly, None, 5));
    for (second, held) in [(4, false), (5, false), (6, true)] {
        let gate =
            Facts { gate: Some(met(Gate::MfaRequired, second)), report: works.clone(), ..Facts::default() };
        assert_eq!(hold(&gate).is_some(), held, "{second}");
        let consent = Facts {
            consent: Some(asked(ConsentHold::Refused, second)),
            report: works.clone(),
            ..Facts::default()
        };
        assert_eq!(hold(&consent).is_some(), held, "{second}");
    }
    let short = Facts { lacks: true, report: works, ..Facts::default() };
    assert_eq!(
        key(&short).as_deref(),
        Some("consent.again"),
        "one person's success is not the organisation's"
    );
}

#[test]
fn the_cause_is_as_old_as_the_fact_it_rests_on() {
    let facts = Facts {
        gate: Some(met(Gate::AdminConsentNeeded, 3)),
        consent: Some(asked(ConsentHold::Waiting, 9)),
        report: Some(report(Overall::CouldNotTell, Verdict::Unknown, None, 1)),
        ..Facts::default()
    };
    assert_eq!(hold(&facts).unwrap().since, Some(at(3)));
}

fn causes() -> Vec<Cause> {
    let codes = [None, Some(code("AADSTS65001")), Some(code("access_denied"))];
    let mut causes = vec![Cause::CouldNotTell];
    let policies = [
        None,
        Some(PolicyKind::Closed),
        Some(PolicyKind::Keeps),
        Some(PolicyKind::MicrosoftKeeps),
        Some(PolicyKind::Open),
    ];
    let fixers =
        [None, Some(Fixer::User), Some(Fixer::TenantAdmin), Some(Fixer::Vendor), Some(Fixer::Microsoft)];
    for gate in Gate::ALL {
        for code in &codes {
            for (policy, fixer) in policies.iter().zip(&fixers) {
                causes.push(Cause::Gate { gate, code: code.clone(), policy: *policy, fixer: *fixer });
            }
        }
    }
    let holds = [
        ConsentHold::Waiting,
        ConsentHold::Proving,
        ConsentHold::Refused,
        ConsentHold::OtherTenant,
        ConsentHold::NeverArrived,
        ConsentHold::Again,
    ];
    causes.extend(holds.map(Cause::Consent));
    causes.extend(codes.map(|code| Cause::Consent(ConsentHold::Error(code))));
    causes.extend(Verdict::ALL.map(Cause::Mailbox));
    causes.extend([Lack::Missing, Lack::Pending, Lack::Blocked].map(|lack| Cause::Permission(lacks(lack))));
    causes
}

#[test]
fn every_cause_has_a_key_of_its_own_that_leads_back_to_it() {
    let mut keys = std::collections::BTreeSet::new();
    for cause in causes() {
        let key = cause.key();
        assert_eq!(Cause::from_key(&key).as_ref(), Some(&cause), "{key}");
        assert!(
            key.len() <= 160 && key.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)),
            "{key}"
        );
        assert!(cause.sentence().ends_with('.'), "{key}");
        assert!(keys.insert(key.clone()), "{key} twice");
    }
}

#[test]
fn codes_are_numbers_of_microsoft_or_words_of_oauth_and_nothing_else() {
    for legal in ["AADSTS65001", "AADSTS7000222", "access_denied"] {
        assert_eq!(RefusalCode::parse(legal).unwrap().as_str(), legal);
    }
    let long = "a".repeat(41);
    for illegal in
        ["", "-", "AADSTS", "AADSTSx", "AADSTS12345678901", "Access", "a.b", "a b", "<b>", long.as_str()]
    {
        assert_eq!(RefusalCode::parse(illegal), None, "{illegal}");
    }
}

proptest! {
    #[test]
    fn a_text_is_a_key_only_if_its_cause_writes_it_that_way(text in "[a-z.-]{0,30}|(gate|consent|permission|mailbox)\\.[A-Za-z0-9._-]{0,200}") {
        if let Some(cause) = Cause::from_key(&text) {
            prop_assert_eq!(cause.key(), text);
        }
    }

    #[test]
    fn counting_back_agrees_with_counting_on(flows in prop::collection::vec((0_u64..50, 0_u64..50), 1..60)) {
        // Nobody leaves who is not there.
        let mut level = 0;
        let mut forward = Vec::new();
        let mut latest_first = Vec::new();
        for (came, wish) in flows {
            let went = wish.min(level + came);
            level = level + came - went;
            forward.push(level);
            latest_first.insert(0, Flow { came, went });
        }
        prop_assert_eq!(levels(level, &latest_first), forward);
    }
}

fn weeks(came: &[u64]) -> Vec<Flow> {
    came.iter().map(|came| Flow { came: *came, went: 0 }).collect()
}

#[test]
fn a_sudden_growth_is_told_from_steady_growth_and_from_a_beginning() {
    let table = [
        (vec![5, 0, 0], 3, Some((0, 5))),
        (vec![4, 0, 0], 3, None),
        (vec![40, 0], 2, None),
        (vec![40, 0, 0], 1, None),
        (vec![9, 3, 3, 3, 3, 3, 3, 3, 3], 9, None),
        (vec![10, 3, 3, 3, 3, 3, 3, 3, 3], 9, Some((0, 10))),
        (vec![8, 12, 20, 0, 0, 0], 6, Some((2, 40))),
        (vec![0, 12, 20, 0, 0, 0], 6, None),
        (vec![1, 0, 0, 20, 0, 0], 6, Some((3, 21))),
        (vec![1, 0, 0, 0, 20, 0, 0], 7, None),
        (vec![], 0, None),
    ];
    for (came, known, expected) in table {
        let found = surge(&weeks(&came), known).map(|surge| (surge.week, surge.came));
        assert_eq!(found, expected, "{came:?}, {known} weeks known");
    }
}
