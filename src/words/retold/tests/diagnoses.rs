//! What a diagnosis can say.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::Dice;
use crate::domain::{
    grant::RoleEvidence,
    mailbox::{MailboxAssessment, Signals, SyncSignal, Verdict, advice, table},
    probe::{Answer, Answers, Evidence, Meaning, Outcome, PermissionResult, TokenFacts, WriteAnswer, rules},
    report::{Finding, Judgement, Overall, Subject},
    scope::{Scope, ScopeSet},
};

const APP: &str = "Drift";

/// As the domain writes the time of [`evidence`].
pub(super) const RETRY_AT: &str = "2026-09-21 14:13:20 UTC";

fn said(findings: Vec<Finding>) -> impl Iterator<Item = String> {
    findings.into_iter().flat_map(|finding| {
        let Finding { what, evidence, how, .. } = finding;
        [what, evidence].into_iter().chain(how)
    })
}

fn some_signals(dice: &mut Dice) -> Signals {
    use crate::domain::mailbox::{
        AutodiscoverSignal as A, DomainSignal as D, GraphSignal as G, LicenceSignal as L, MailRoute as M,
        ServerSignal as S,
    };
    let marks = [
        "the tenant has the coexistence domain contoso.mail.onmicrosoft.com",
        "a federation record for hybrid Exchange (TXT at exchangedelegation.contoso.com)",
        "the Exchange Server mail.contoso.com trusts this tenant",
        "an Exchange Server answers at mail.contoso.com",
    ];
    let hybrid_markers = if dice.yes() {
        Vec::new()
    } else {
        marks.into_iter().filter(|_| dice.yes()).map(str::to_owned).collect()
    };
    Signals {
        graph: dice.one_of(&[G::Ok, G::Miss, G::NoExchangeOnline, G::Moving, G::Fault]),
        autodiscover: dice.one_of(&[A::Cloud, A::OnPremises, A::Unknown, A::NotAsked]),
        licence: dice.one_of(&[L::Mailbox, L::Off, L::ArchiveOnly, L::None, L::Unknown]),
        sync: dice.one_of(&[SyncSignal::Synced, SyncSignal::NotSynced, SyncSignal::Unknown]),
        guest: dice.one_of(&[Some(true), Some(false), None]),
        domain: dice.one_of(&[D::Cloud, D::Own, D::None, D::Unknown]),
        mail_route: dice.one_of(&[
            M::ExchangeOnline,
            M::Own,
            M::Gateway,
            M::Google,
            M::Other,
            M::None,
            M::Unknown,
        ]),
        hybrid_markers,
        calendar_empty: dice.one_of(&[Some(true), Some(false), None]),
        server: dice.one_of(&[
            S::Exchange,
            S::ExchangeOnline,
            S::PreAuthentication,
            S::NotExchange,
            S::Unknown,
            S::NotAsked,
        ]),
        ..Signals::none()
    }
}

/// Of every row that is met, the sentences; of some, the evidence as a whole.
pub(super) fn mailboxes() -> BTreeSet<String> {
    let mut dice = Dice(1);
    let mut texts = BTreeSet::new();
    for turn in 0..40_000 {
        let MailboxAssessment { verdict, row, used, contradictions, caution, .. } =
            table::assess(some_signals(&mut dice));
        let explanation = row.as_deref().and_then(table::explanation).map(str::to_owned);
        if turn % 50 == 0 {
            let assessment = table::assess(some_signals(&mut dice));
            texts.extend(said(advice::findings(&assessment, APP, false)));
        }
        texts.extend(used.into_iter().chain(contradictions).chain(caution).chain(explanation));
        assert!(Verdict::ALL.contains(&verdict));
    }
    for verdict in Verdict::ALL {
        let assessment = MailboxAssessment { verdict, row: None, ..table::assess(Signals::none()) };
        texts.extend(said(advice::findings(&assessment, APP, false)));
    }
    texts
}

pub(super) fn headlines() -> BTreeSet<String> {
    let overalls = [
        Overall::Works,
        Overall::WorksSoFar,
        Overall::ActionNeeded,
        Overall::OutOfReach,
        Overall::CouldNotTell,
    ];
    let mut texts = BTreeSet::new();
    for (verdict, overall) in Verdict::ALL.into_iter().flat_map(|verdict| overalls.map(|o| (verdict, o))) {
        let assessment = MailboxAssessment { verdict, ..table::assess(Signals::none()) };
        for (missing, person) in [(0, "Anna Meier"), (1, "Dr. A. for: B."), (4, "Zoë")] {
            texts.insert(advice::headline(overall, &assessment, missing, APP, person));
        }
    }
    texts
}

const NAMES: [&str; 10] = [
    "Calendars.Read",
    "Calendars.Read.Shared",
    "Calendars.ReadBasic",
    "Calendars.ReadWrite",
    "Calendars.ReadWrite.Shared",
    "User.Read",
    "openid",
    "profile",
    "offline_access",
    "email",
];

fn evidence(dice: &mut Dice) -> Evidence {
    let at: Timestamp = "2026-09-21T14:13:20Z".parse().unwrap();
    Evidence {
        status: dice.one_of(&[None, Some(200), Some(401), Some(403)]),
        ..Evidence::asked("graph", "GET", "/me", at)
    }
}

fn answer(dice: &mut Dice) -> Answer {
    let meaning = dice.one_of(&[
        Meaning::Success,
        Meaning::Success,
        Meaning::Success,
        Meaning::AccessDenied,
        Meaning::NoMailbox,
        Meaning::NoExchangeOnline,
        Meaning::MailboxMoving,
        Meaning::PolicyBlock,
        Meaning::ClaimsChallenge,
        Meaning::TokenRejected,
        Meaning::Throttled,
        Meaning::NotFound,
        Meaning::ServiceFault,
        Meaning::NoAnswer,
        Meaning::Unknown,
    ]);
    let evidence = evidence(dice);
    let retry_at = dice.yes().then_some(evidence.at);
    Answer { meaning, seen: None, evidence, retry_at, challenge: None }
}

fn perhaps(dice: &mut Dice) -> Option<Answer> {
    dice.yes().then(|| answer(dice))
}

fn write_test(dice: &mut Dice) -> Option<WriteAnswer> {
    dice.yes().then(|| WriteAnswer { create: answer(dice), remove: perhaps(dice), gone: dice.yes() })
}

fn answers(dice: &mut Dice) -> Answers {
    let issued: Vec<&str> = NAMES.into_iter().filter(|_| dice.below(3) > 0).collect();
    Answers {
        token: TokenFacts {
            issued: ScopeSet::from_answer(&issued.join(" ")),
            id_token: dice.yes(),
            profile_claims: dice.yes(),
            refreshable: dice.yes(),
            evidence: evidence(dice),
        },
        refresh: perhaps(dice),
        me: perhaps(dice),
        calendar: perhaps(dice),
        read: perhaps(dice),
        attachments: perhaps(dice),
        time_zones: None,
        meeting_times: perhaps(dice),
        write: write_test(dice),
        shared_read: perhaps(dice),
        shared_write: write_test(dice),
        propagating: dice.below(4) == 0,
    }
}

/// The notes of permissions, what follows from them, and what write tests left.
pub(super) fn permissions() -> BTreeSet<String> {
    let mut dice = Dice(7);
    let scopes: Vec<Scope> = NAMES.iter().map(|name| Scope::parse(name).unwrap()).collect();
    let requested: ScopeSet = scopes.iter().cloned().collect();
    let subject = Subject {
        tenant: "6babcaad-604b-40ac-a9d7-9fd97c0b779f".parse().unwrap(),
        tenant_name: None,
        cloud: "global".to_owned(),
        person: "6babcaad-604b-40ac-a9d7-9fd97c0b7790".parse().unwrap(),
        name: "Anna".to_owned(),
        username: "anna@contoso.com".to_owned(),
        role: RoleEvidence::Unknown,
    };
    let mut texts = BTreeSet::new();
    for turn in 0..6_000 {
        let answers = answers(&mut dice);
        let results: Vec<PermissionResult> = rules::results(&scopes, &answers);
        texts.extend(results.into_iter().map(|result| {
            assert!(result.outcome != Outcome::Proven || result.granted || result.scope.is_openid());
            result.note
        }));
        if turn % 20 == 0 {
            let signals = Signals::none();
            let judged = Judgement::of(&scopes, &requested, &answers, signals, &subject, APP, None);
            texts.extend(said(judged.findings));
        }
    }
    texts
}
