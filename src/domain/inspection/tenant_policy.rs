//! What an organisation's own consent policy says about the permissions that were asked for (Microsoft Entra "Configure how
//! users consent to applications", "Manage app consent policies").

use jiff::SignedDuration;

use super::UserConsentPolicy;
use crate::domain::scope::ScopeSet;

/// The policy that Microsoft keeps up to date by itself, "Let Microsoft manage your consent settings".
const MICROSOFT_MANAGED: &str = "microsoft-user-default-recommended";

/// Settings that were seen longer ago than this may have changed since, and decide nothing.
pub const SETTINGS_HOLD: SignedDuration = SignedDuration::from_hours(24 * 90);

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

impl TenantPolicy {
    /// What the policy says about these permissions; `None` when it does not decide.
    pub fn of(consent: &UserConsentPolicy, requested: &ScopeSet) -> Option<Self> {
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
