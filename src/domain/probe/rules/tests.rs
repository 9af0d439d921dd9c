use jiff::Timestamp;

use super::*;
use crate::domain::{
    probe::{Meaning, TokenFacts, WriteAnswer},
    scope::ScopeSet,
};

pub(super) const EIGHT: [&str; 8] = [
    "Calendars.Read",
    "Calendars.Read.Shared",
    "Calendars.ReadWrite",
    "Calendars.ReadWrite.Shared",
    "User.Read",
    "offline_access",
    "openid",
    "profile",
];

pub(super) fn scopes(names: &[&str]) -> Vec<Scope> {
    names.iter().map(|name| Scope::parse(name).unwrap()).collect()
}

fn evidence(method: &str) -> Evidence {
    Evidence {
        method: method.to_owned(),
        request: "/v1.0/me".to_owned(),
        service: "graph".to_owned(),
        status: None,
        code: None,
        note: String::new(),
        latency_ms: 1,
        request_id: None,
        client_request_id: None,
        diagnostic: None,
        at: Timestamp::UNIX_EPOCH,
    }
}

pub(super) fn answer(meaning: Meaning) -> Answer {
    Answer { meaning, seen: None, evidence: evidence("GET"), retry_at: None, challenge: None }
}

pub(super) fn written(create: Meaning, remove: Option<Meaning>, gone: bool) -> WriteAnswer {
    WriteAnswer { create: answer(create), remove: remove.map(answer), gone }
}

/// Everything granted and the basic questions answered; no write test.
pub(super) fn answers(issued: &str) -> Answers {
    Answers {
        token: TokenFacts {
            issued: ScopeSet::from_answer(issued),
            id_token: true,
            profile_claims: true,
            refreshable: true,
            evidence: evidence("POST"),
        },
        refresh: Some(answer(Meaning::Success)),
        me: Some(answer(Meaning::Success)),
        calendar: Some(answer(Meaning::Success)),
        read: Some(answer(Meaning::Success)),
        attachments: None,
        time_zones: None,
        meeting_times: Some(answer(Meaning::Success)),
        write: None,
        shared_read: None,
        shared_write: None,
        propagating: false,
    }
}

const ALL: &str = "Calendars.Read Calendars.Read.Shared Calendars.ReadWrite Calendars.ReadWrite.Shared User.Read openid profile";

fn one(name: &str, answers: &Answers) -> PermissionResult {
    results(&scopes(&[name]), answers).remove(0)
}

#[test]
fn all_granted_and_answered_without_write_tests() {
    use Outcome::{Covered, NotTested, Proven};
    let outcomes: Vec<Outcome> = results(&scopes(&EIGHT), &answers(ALL)).iter().map(|r| r.outcome).collect();
    assert_eq!(outcomes, [Covered, Covered, NotTested, NotTested, Proven, Proven, Proven, Proven]);
    let shared = one("Calendars.ReadWrite.Shared", &answers(ALL));
    assert!(shared.note.contains("reading shared availability answered"), "{}", shared.note);
}

#[test]
fn alone_a_permission_is_proven_and_beside_a_stronger_one_covered() {
    for (name, issued, outcome) in [
        ("Calendars.Read", "Calendars.Read", Outcome::Proven),
        (
            "calendars.read",
            "https://graph.microsoft.com/Calendars.Read calendars.readwrite",
            Outcome::Covered,
        ),
        ("Calendars.Read.Shared", "Calendars.Read.Shared Calendars.ReadWrite", Outcome::Proven),
        ("User.Read", "User.Read User.ReadWrite", Outcome::Covered),
    ] {
        assert_eq!(one(name, &answers(issued)).outcome, outcome, "{name} of {issued}");
    }
}

#[test]
fn without_a_reachable_mailbox_granted_calendar_permissions_are_blocked() {
    for meaning in
        [Meaning::NoMailbox, Meaning::NoExchangeOnline, Meaning::MailboxMoving, Meaning::PolicyBlock]
    {
        let answers = Answers { calendar: Some(answer(meaning)), read: None, ..answers(ALL) };
        for name in EIGHT.iter().take(4) {
            assert_eq!(one(name, &answers).outcome, Outcome::Blocked, "{name} {meaning:?}");
        }
        assert_eq!(one("User.Read", &answers).outcome, Outcome::Proven);
    }
    let answers = Answers { calendar: Some(answer(Meaning::NoMailbox)), ..answers("User.Read") };
    assert_eq!(one("Calendars.Read", &answers).outcome, Outcome::Missing);
}

#[test]
fn what_is_not_issued_is_missing_or_on_its_way() {
    let mut answers = answers("User.Read");
    assert_eq!(one("Calendars.Read", &answers).outcome, Outcome::Missing);
    assert!(!one("Calendars.Read", &answers).granted);
    answers.propagating = true;
    assert_eq!(one("Calendars.Read", &answers).outcome, Outcome::Pending);
}

#[test]
fn the_token_scopes_need_their_effect() {
    let mut facts = answers("User.Read");
    facts.refresh = None;
    assert_eq!(one("offline_access", &facts).outcome, Outcome::NotTested);
    facts.refresh = Some(answer(Meaning::TokenRejected));
    assert_eq!(one("offline_access", &facts).outcome, Outcome::CouldNotCheck);
    facts.token.refreshable = false;
    assert_eq!(one("offline_access", &facts).outcome, Outcome::Missing);
    facts.token.profile_claims = false;
    assert_eq!(one("profile", &facts).outcome, Outcome::Missing);
    facts.token.id_token = false;
    assert_eq!(one("openid", &facts).outcome, Outcome::Missing);
    assert_eq!(one("profile", &facts).outcome, Outcome::CouldNotCheck);
    facts.token.issued = ScopeSet::from_answer("openid");
    assert_eq!(one("openid", &facts).outcome, Outcome::CouldNotCheck);
    assert_eq!(one("email", &facts).outcome, Outcome::NotTested);
}

#[test]
fn writing_is_proven_by_writing_and_a_leftover_is_said() {
    let mut facts = answers("Calendars.ReadWrite");
    facts.write = Some(written(Meaning::Success, Some(Meaning::Success), true));
    let clean = one("Calendars.ReadWrite", &facts);
    assert_eq!((clean.outcome, clean.evidence.len()), (Outcome::Proven, 2));
    assert!(!clean.note.contains(LEFT_BEHIND));
    facts.write = Some(written(Meaning::Success, Some(Meaning::ServiceFault), false));
    let dirty = one("Calendars.ReadWrite", &facts);
    assert_eq!(dirty.outcome, Outcome::Proven);
    assert!(dirty.note.contains(LEFT_BEHIND));
    facts.write = Some(written(Meaning::NoAnswer, None, false));
    let unsure = one("Calendars.ReadWrite", &facts);
    assert_eq!(unsure.outcome, Outcome::CouldNotCheck);
    assert!(unsure.note.contains(LEFT_BEHIND));
}

#[test]
fn a_colleagues_calendar_speaks_for_itself() {
    for (create, outcome) in [
        (Meaning::Success, Outcome::Proven),
        (Meaning::AccessDenied, Outcome::Blocked),
        (Meaning::NotFound, Outcome::CouldNotCheck),
        (Meaning::NoMailbox, Outcome::CouldNotCheck),
        (Meaning::Throttled, Outcome::CouldNotCheck),
    ] {
        let facts = Answers { shared_write: Some(written(create, None, true)), ..answers(ALL) };
        assert_eq!(one("Calendars.ReadWrite.Shared", &facts).outcome, outcome, "{create:?}");
    }
    let mut facts = answers("Calendars.Read.Shared");
    facts.shared_read = Some(answer(Meaning::NotFound));
    let result = one("Calendars.Read.Shared", &facts);
    assert_eq!((result.outcome, result.evidence.len()), (Outcome::Proven, 2));
}

#[test]
fn a_refusal_blocks_and_silence_only_fails_to_check() {
    let mut facts = answers("Calendars.Read");
    facts.read = Some(answer(Meaning::AccessDenied));
    assert_eq!(one("Calendars.Read", &facts).outcome, Outcome::Blocked);
    let wait = Timestamp::from_second(60).unwrap();
    facts.read = Some(Answer { retry_at: Some(wait), ..answer(Meaning::Throttled) });
    let result = one("Calendars.Read", &facts);
    assert_eq!((result.outcome, result.retry_at), (Outcome::CouldNotCheck, Some(wait)));
    facts.read = None;
    facts.calendar = Some(answer(Meaning::ServiceFault));
    assert_eq!(one("Calendars.Read", &facts).outcome, Outcome::CouldNotCheck);
}

#[test]
fn a_permission_without_a_test_is_never_green() {
    assert_eq!(one("Mail.Read", &answers("Mail.Read")).outcome, Outcome::NotTested);
    assert_eq!(one("Mail.Read", &answers(ALL)).outcome, Outcome::Missing);
}

#[test]
fn reading_is_told_from_reading_the_basics() {
    use Outcome::{Blocked, CouldNotCheck, NotTested, Proven};
    let yes = Some(Meaning::Success);
    for (issued, attachments, changes, outcome) in [
        ("Calendars.Read", yes, None, Proven),
        ("Calendars.Read Calendars.ReadBasic", yes, None, Proven),
        ("Calendars.Read", None, yes, Proven),
        ("Calendars.Read Calendars.ReadBasic", None, yes, NotTested),
        ("Calendars.Read", Some(Meaning::AccessDenied), yes, Blocked),
        ("Calendars.Read", Some(Meaning::ServiceFault), yes, Proven),
        ("Calendars.Read Calendars.ReadBasic", Some(Meaning::ServiceFault), yes, NotTested),
        ("Calendars.Read", Some(Meaning::ServiceFault), None, CouldNotCheck),
        ("Calendars.Read", None, None, NotTested),
    ] {
        let facts =
            Answers { attachments: attachments.map(answer), read: changes.map(answer), ..answers(issued) };
        let result = one("Calendars.Read", &facts);
        assert_eq!(result.outcome, outcome, "{issued}, attachments {attachments:?}, changes {changes:?}");
    }
}
