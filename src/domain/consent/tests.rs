use super::*;
use crate::domain::{grant::RoleEvidence, scope::ScopeSet};

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

fn grant() -> Grant {
    Grant {
        tenant: TenantId::new(uuid::Uuid::nil()),
        person: ObjectId::new(uuid::Uuid::nil()),
        role: RoleEvidence::Unknown,
        issued: ScopeSet::default(),
        seen_at: at(0),
    }
}

#[test]
fn a_shortfall_is_not_yet_for_an_hour_and_a_failure_after() {
    let mut state = ConsentState::Opened.consented(at(0));
    for (seconds, attempts, next) in [(1, 1, 6), (6, 2, 16), (16, 3, 36), (3_599, 4, 3_639)] {
        state = state.fell_short(at(seconds), Shortfall::Unreachable);
        let expected = ConsentState::Proving {
            since: at(0),
            attempts,
            next_try: Some(at(next)),
            last: Some(Shortfall::Unreachable),
        };
        assert_eq!(state, expected);
    }
    let state = state.fell_short(at(3_600), Shortfall::Unreachable);
    assert_eq!(state.stage(), ConsentStage::Failed);
}

#[test]
fn a_look_that_is_overdue_is_not_announced() {
    let state = ConsentState::Opened.consented(at(0)).fell_short(at(1), Shortfall::Unreachable);
    assert_eq!((state.next_look(at(2)), state.next_look(at(65))), (Some(at(6)), Some(at(6))));
    assert_eq!(state.next_look(at(66)), None);
    assert_eq!(state.waiting_for_a_person().next_look(at(2)), None);
    assert_eq!(ConsentState::Opened.next_look(at(2)), None);
}

#[test]
fn a_personal_consent_waits_for_somebody_else() {
    let state = ConsentState::Opened.consented(at(0)).fell_short(at(1), Shortfall::PersonalOnly);
    assert!(matches!(state, ConsentState::Proving { next_try: None, attempts: 1, .. }));
}

#[test]
fn what_is_proven_stays_proven() {
    let proven = ConsentState::Opened.proven(grant());
    let failure = ConsentFailure::NeverArrived { last: None };
    for after in [
        proven.clone().opened(),
        proven.clone().consented(at(1)),
        proven.clone().refused(at(1), None),
        proven.clone().failed(at(1), failure),
        proven.clone().fell_short(at(1), Shortfall::Unreachable),
    ] {
        assert_eq!(after, proven);
    }
    assert!(!proven.accepts_consent());
}

#[test]
fn opening_twice_changes_nothing_and_an_admin_may_think_again() {
    assert_eq!(ConsentState::Created.opened().opened(), ConsentState::Opened);
    let refused = ConsentState::Opened.refused(at(1), Some("not now".to_owned()));
    assert_eq!(refused.clone().opened(), refused);
    assert!(refused.accepts_consent());
    assert_eq!(refused.consented(at(2)).stage(), ConsentStage::Consented);
}

#[test]
fn retries_slow_down_to_five_minutes() {
    let seconds: Vec<i64> = (1..=9).map(|n| retry_delay(n).as_secs()).collect();
    assert_eq!(seconds, [5, 10, 20, 40, 80, 160, 300, 300, 300]);
    assert_eq!(retry_delay(u32::MAX).as_secs(), 300);
}
