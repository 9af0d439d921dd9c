//! What follows from a look into a tenant's records: what was found, what it rests on, who can mend it and how. A line
//! says only what was seen; what was not seen has a line of its own and is never fine. Sources: Microsoft Graph resource
//! types `servicePrincipal`, `oAuth2PermissionGrant`, `authorizationPolicy`, `appConsentRequest`; Microsoft Entra
//! "Disable user sign-in for an application", "Configure the admin consent workflow".

use super::{Checked, Inspection, RecordedGrants, ServicePrincipal, UserConsentPolicy};
use crate::domain::{
    gate::{Confidence, Fixer},
    grant::GrantComparison,
    report::Finding,
    scope::{Scope, ScopeSet},
};

mod access;
mod consent;
mod granted;
mod summary;

#[cfg(test)]
mod tests;

/// Whether a person of the tenant was seen to get a token after the look, which an obstacle in the records contradicts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Later {
    /// A token was issued later.
    TokenIssued,
    /// Nothing later is known.
    Nothing,
}

/// What the findings are made from.
struct Looked<'a> {
    inspection: &'a Inspection,
    wanted: &'a ScopeSet,
    app: &'a str,
    later: Later,
}

/// The rules, most pressing first.
const RULES: [fn(&Looked<'_>) -> Option<Finding>; 11] = [
    access::not_in_tenant,
    access::switched_off,
    access::switched_off_by_microsoft,
    access::nobody_assigned,
    granted::other_resource_only,
    granted::incomplete,
    granted::nothing_for_everybody,
    consent::requests_wait,
    consent::kept_for_administrators,
    access::only_assigned,
    summary::fine,
];

/// The findings of one look. `wanted` are the scopes of the manifest, `app` is the app's name.
pub fn findings(inspection: &Inspection, wanted: &ScopeSet, app: &str, later: Later) -> Vec<Finding> {
    let looked = Looked { inspection, wanted, app, later };
    RULES.iter().filter_map(|rule| rule(&looked)).chain(summary::not_seen(&looked)).collect()
}

impl Looked<'_> {
    fn principal(&self) -> Option<&ServicePrincipal> {
        self.inspection.records.service_principal.seen()?.as_ref()
    }

    fn is_absent(&self) -> bool {
        matches!(self.inspection.records.service_principal, Checked::Seen(None))
    }

    fn grants(&self) -> Option<&RecordedGrants> {
        self.inspection.records.grants.seen()
    }

    fn user_consent(&self) -> Option<&UserConsentPolicy> {
        self.inspection.records.user_consent.seen()
    }

    /// Scopes of the manifest that everybody's grant of Microsoft Graph lacks; all of them when there is none, `None`
    /// when grants were not seen.
    fn lacking(&self) -> Option<Vec<Scope>> {
        let granted = self.grants()?.of_graph().unwrap_or_default();
        Some(GrantComparison::of(self.wanted, &granted).missing)
    }

    /// Whether it was seen that people cannot consent to everything the manifest asks for.
    fn needs_administrator(&self) -> bool {
        self.user_consent().is_some_and(|consent| match &consent.reach {
            _ if consent.policies.is_empty() => true,
            Checked::Seen(reach) => reach.kept.iter().any(|scope| self.wanted.contains(scope)),
            Checked::NotChecked(_) => false,
        })
    }

    /// "As an administrator let us see on 27 November 2026, 14:05 UTC: …"
    fn evidence(&self, seen: &str) -> String {
        let at = self.inspection.at.strftime("%-d %B %Y, %H:%M UTC");
        format!("As {} let us see on {at}: {seen}", self.inspection.who())
    }

    /// An obstacle. A token that was issued later says that it may be gone.
    fn obstacle(&self, id: &str, what: String, seen: &str, fixer: Fixer, how: &[&str]) -> Finding {
        let finding = self.finding(id, what, seen, Some(fixer), how);
        match self.later {
            Later::Nothing => finding,
            Later::TokenIssued => Finding {
                evidence: format!(
                    "{} A token was issued after that, so it may have changed since: let us look again.",
                    finding.evidence
                ),
                confidence: Confidence::Low,
                ..finding
            },
        }
    }

    fn finding(&self, id: &str, what: String, seen: &str, fixer: Option<Fixer>, how: &[&str]) -> Finding {
        Finding {
            id: format!("records_{id}"),
            what,
            evidence: self.evidence(seen),
            fixer,
            how: how.iter().map(|step| step.replace("{app}", self.app)).collect(),
            confidence: Confidence::High,
        }
    }
}

fn names<'a>(scopes: impl IntoIterator<Item = &'a Scope>) -> String {
    scopes.into_iter().map(Scope::as_str).collect::<Vec<_>>().join(", ")
}
