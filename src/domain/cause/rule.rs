//! From what is known of a tenant to what holds it back.
//!
//! What blocks earliest on the way wins, since nothing behind it can be mended or even seen before it:
//!
//! 1. a refusal that consent would not change (a policy, a second factor, the vendor's own fault),
//! 2. an administrator's answer that is not a working consent: refused, failed, not proven yet,
//! 3. a refusal that consent would change,
//! 4. a consent that falls short of what the app asks for today,
//! 5. a question to an administrator that nobody has answered,
//! 6. the report: a mailbox out of reach, which no permission brings nearer; a permission that is not in the token; a
//!    mailbox that somebody has to see to; a permission that Graph blocks; nothing that could be told.
//!
//! A report that works shows that what was refused before it no longer holds back.

use jiff::Timestamp;

use super::{Cause, ConsentHold, Lack, PermissionHold, PolicyKind, RefusalCode};
use crate::domain::{
    consent::{ConsentFailure, ConsentState},
    gate::{Fixer, Gate},
    mailbox::Verdict,
    report::Overall,
};

/// The gate met last, while nothing has opened it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Met {
    /// When; `None` when the refusal is not kept any more.
    pub at: Option<Timestamp>,
    /// The gate.
    pub gate: Gate,
    /// What Entra said.
    pub code: Option<RefusalCode>,
    /// What the organisation's own policy says.
    pub policy: Option<PolicyKind>,
    /// Who has to act.
    pub fixer: Option<Fixer>,
}

/// Where a consent stands that is not proven.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Since when.
    pub at: Timestamp,
    /// What it waits for or stopped at.
    pub hold: ConsentHold,
}

/// What the diagnosis that finished last said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reported {
    /// When; `None` when the report is not kept any more.
    pub at: Option<Timestamp>,
    /// Its answer.
    pub overall: Overall,
    /// Its mailbox verdict.
    pub verdict: Option<Verdict>,
    /// The permission that holds back.
    pub permission: Option<PermissionHold>,
}

/// What is known of a tenant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts {
    /// The gate met last.
    pub gate: Option<Met>,
    /// The consent request that changed last, unless consent is proven.
    pub consent: Option<Asked>,
    /// The consent proven last falls short of today's manifest.
    pub lacks: bool,
    /// The last report.
    pub report: Option<Reported>,
}

/// What holds a tenant back, and since when by the facts, where they tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// The cause.
    pub cause: Cause,
    /// When the fact came about that it rests on.
    pub since: Option<Timestamp>,
}

impl Asked {
    /// Where a request stands; `None` when it holds nobody back: it is proven, or was taken back unanswered.
    pub fn of(
        state: &ConsentState,
        created: Timestamp,
        opened: Option<Timestamp>,
        withdrawn: bool,
    ) -> Option<Self> {
        let (at, hold) = match state {
            ConsentState::Proven { .. } => return None,
            ConsentState::Created | ConsentState::Opened if withdrawn => return None,
            ConsentState::Created => (created, ConsentHold::Waiting),
            ConsentState::Opened => (opened.unwrap_or(created), ConsentHold::Waiting),
            ConsentState::Consented { at } => (*at, ConsentHold::Proving),
            ConsentState::Proving { since, .. } => (*since, ConsentHold::Proving),
            ConsentState::Refused { at, .. } => (*at, ConsentHold::Refused),
            ConsentState::Failed { at, failure } => {
                let hold = match failure {
                    ConsentFailure::OtherTenant { .. } => ConsentHold::OtherTenant,
                    ConsentFailure::Error { error } => ConsentHold::Error(RefusalCode::of(error)),
                    ConsentFailure::NeverArrived { .. } => ConsentHold::NeverArrived,
                };
                (*at, hold)
            }
        };
        Some(Self { at, hold })
    }
}

/// Whether an administrator's consent would open a gate.
pub const fn opens_by_consent(gate: Gate) -> bool {
    matches!(
        gate,
        Gate::UserConsentNeeded
            | Gate::AdminConsentNeeded
            | Gate::AdminRequestPending
            | Gate::ConsentDeclined
            | Gate::PublisherOrRiskBlock
            | Gate::AppNotInTenant
    )
}

/// What holds a tenant back; `None` when nothing is known to.
pub fn hold(facts: &Facts) -> Option<Held> {
    let works = |report: &&Reported| matches!(report.overall, Overall::Works | Overall::WorksSoFar);
    let worked_at = facts.report.as_ref().filter(works).and_then(|report| report.at);
    let still = |at: Option<Timestamp>| worked_at.is_none_or(|worked| at.is_some_and(|at| at > worked));

    let gate = facts.gate.as_ref().filter(|gate| still(gate.at));
    let asked = facts.consent.as_ref().filter(|asked| still(Some(asked.at)));
    let (waiting, answered) = match asked {
        Some(asked) if asked.hold == ConsentHold::Waiting => (Some(asked), None),
        answered => (None, answered),
    };
    let again = facts.lacks.then_some(Held { cause: Cause::Consent(ConsentHold::Again), since: None });
    gate.filter(|gate| !opens_by_consent(gate.gate))
        .map(refused)
        .or_else(|| answered.map(consent))
        .or_else(|| gate.map(refused))
        .or(again)
        .or_else(|| waiting.map(consent))
        .or_else(|| facts.report.as_ref().and_then(reported))
}

fn refused(met: &Met) -> Held {
    let Met { at, gate, code, policy, fixer } = met.clone();
    Held { cause: Cause::Gate { gate, code, policy, fixer }, since: at }
}

fn consent(asked: &Asked) -> Held {
    Held { cause: Cause::Consent(asked.hold.clone()), since: Some(asked.at) }
}

fn reported(report: &Reported) -> Option<Held> {
    if matches!(report.overall, Overall::Works | Overall::WorksSoFar) {
        return None;
    }
    let permission = report.permission.clone();
    let blocked = permission.as_ref().is_some_and(|hold| hold.lack == Lack::Blocked);
    let cause = match (report.verdict, permission) {
        (Some(verdict), _) if verdict.is_out_of_reach() => Cause::Mailbox(verdict),
        (Some(verdict), _) if verdict.needs_action() && blocked => Cause::Mailbox(verdict),
        (_, Some(hold)) => Cause::Permission(hold),
        (Some(verdict), None) if verdict.needs_action() => Cause::Mailbox(verdict),
        (_, None) => Cause::CouldNotTell,
    };
    Some(Held { cause, since: report.at })
}
