//! What the organisation's own consent policy adds, where an administrator let the portal look at it: whether people may
//! approve the app themselves is then known and not guessed (Microsoft Entra "Configure how users consent to
//! applications", "Manage app consent policies").

use jiff::Timestamp;

use super::GateContext;
use crate::{
    domain::{
        gate::{Gate, GateReading},
        inspection::{Inspection, UserConsentPolicy},
        scope::{Scope, ScopeSet},
    },
    say,
};

/// The policy that Microsoft keeps up to date by itself, "Let Microsoft manage your consent settings".
const MICROSOFT_MANAGED: &str = "microsoft-user-default-recommended";

/// What people may approve of the permissions that were asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TenantPolicy {
    /// Nothing: no policy lets people consent.
    Closed,
    /// Not these, by the organisation's own choice.
    Keeps(ScopeSet),
    /// Not these, by the setting that Microsoft manages.
    MicrosoftKeeps(ScopeSet),
    /// Everything. Microsoft may still hold a risky request back.
    Open,
}

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

impl TenantPolicy {
    fn of(consent: &UserConsentPolicy, requested: &ScopeSet) -> Option<Self> {
        if consent.policies.is_empty() {
            return Some(Self::Closed);
        }
        let reach = consent.reach.seen()?;
        let asked: ScopeSet = requested.iter().filter(|scope| !scope.is_openid()).cloned().collect();
        if asked.is_empty() {
            return None;
        }
        let kept: ScopeSet = asked.iter().filter(|scope| reach.kept.contains(scope)).cloned().collect();
        if !kept.is_empty() {
            let by_microsoft =
                consent.policies.iter().all(|policy| policy.eq_ignore_ascii_case(MICROSOFT_MANAGED));
            return Some(if by_microsoft { Self::MicrosoftKeeps(kept) } else { Self::Keeps(kept) });
        }
        asked.iter().all(|scope| reach.open.contains(scope)).then_some(Self::Open)
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
