//! What the organisation's own consent policy adds, where an administrator let the portal look at it: whether people may
//! approve the app themselves is then known and not guessed (Microsoft Entra "Configure how users consent to
//! applications", "Manage app consent policies").

use jiff::Timestamp;

use super::GateContext;
use crate::{
    domain::{
        gate::{Gate, GateReading},
        inspection::{Inspection, TenantPolicy},
        scope::{Scope, ScopeSet},
    },
    say,
};

/// A policy and when it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenPolicy {
    /// What it says.
    pub policy: TenantPolicy,
    /// When an administrator let the portal look.
    pub at: Timestamp,
}

impl SeenPolicy {
    /// What a look says about these permissions; `None` when it does not decide.
    pub fn of(inspection: &Inspection, requested: &ScopeSet) -> Option<Self> {
        let consent = inspection.records.user_consent.seen()?;
        Some(Self { policy: TenantPolicy::of(consent, requested)?, at: inspection.at })
    }

    pub(super) const fn forbids(&self) -> bool {
        !matches!(self.policy, TenantPolicy::Open)
    }
}

/// The reading with one sentence about the policy, where that is what it rests on.
pub(super) fn explained(mut reading: GateReading, context: &GateContext) -> GateReading {
    let Some(SeenPolicy { policy, at }) = &context.policy else { return reading };
    let admin = reading.gate == Gate::AdminConsentNeeded;
    let maybe_admin = reading.alternatives.contains(&Gate::AdminConsentNeeded);
    let (words, day) = (context.words, context.words.day(*at));
    let names = |scopes: &ScopeSet| words.list(&scopes.iter().map(Scope::as_str).collect::<Vec<_>>());
    let sentence = match policy {
        TenantPolicy::Closed if admin => say!(words, "policy-closed", day = day),
        TenantPolicy::Keeps(scopes) if admin => {
            say!(words, "policy-keeps", day = day, scopes = names(scopes))
        }
        TenantPolicy::MicrosoftKeeps(scopes) if admin && are_calendars(scopes) => {
            say!(words, "policy-microsoft-keeps-calendars", day = day, scopes = names(scopes))
        }
        TenantPolicy::MicrosoftKeeps(scopes) if admin => {
            say!(words, "policy-microsoft-keeps", day = day, scopes = names(scopes))
        }
        TenantPolicy::Open if !admin && maybe_admin => say!(words, "policy-open", day = day),
        _ => return reading,
    };
    reading.explanation.push(' ');
    reading.explanation.push_str(&sentence);
    reading
}

fn are_calendars(scopes: &ScopeSet) -> bool {
    scopes.iter().all(|scope| scope.as_str().starts_with("Calendars."))
}
