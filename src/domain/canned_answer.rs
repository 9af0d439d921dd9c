//! Answers that support gives again and again, and which of them fit a tenant.

use serde::{Deserialize, Serialize};

use super::{
    consent::ConsentStage,
    gate::{Fixer, Gate},
    mailbox::Verdict,
    report::Overall,
};

/// One answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CannedAnswer {
    /// An administrator has to approve.
    AdminApproval,
    /// Another account is needed.
    WrongAccount,
    /// The app is switched off.
    AppDisabled,
    /// The person is not assigned.
    UserNotAssigned,
    /// A Conditional Access policy refuses.
    ConditionalAccess,
    /// The mailbox is on an own server, out of Graph's reach.
    MailboxOnPremises,
    /// A hybrid organisation, in which some mailboxes are out of reach.
    Hybrid,
    /// Nobody assigned a mailbox licence.
    NoLicence,
    /// Everything answered.
    AllWorks,
    /// The link is over.
    LinkExpired,
    /// The vendor's own fault.
    VendorFault,
    /// More has to be known.
    SendIds,
}

/// What is known of a tenant when an answer is chosen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Situation {
    /// The gate met last, while it is closed.
    pub gate: Option<Gate>,
    /// Who can open it.
    pub fixer: Option<Fixer>,
    /// The answer of the last report.
    pub overall: Option<Overall>,
    /// Its mailbox verdict.
    pub verdict: Option<Verdict>,
    /// How far consent is.
    pub stage: Option<ConsentStage>,
    /// Whether the manifest asks for more than was proven.
    pub lacks: bool,
    /// Whether a link still works.
    pub open_link: bool,
}

impl CannedAnswer {
    /// All of them, in the order of the list.
    pub const ALL: [Self; 12] = [
        Self::AdminApproval,
        Self::WrongAccount,
        Self::AppDisabled,
        Self::UserNotAssigned,
        Self::ConditionalAccess,
        Self::MailboxOnPremises,
        Self::Hybrid,
        Self::NoLicence,
        Self::AllWorks,
        Self::LinkExpired,
        Self::VendorFault,
        Self::SendIds,
    ];

    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AdminApproval => "admin_approval",
            Self::WrongAccount => "wrong_account",
            Self::AppDisabled => "app_disabled",
            Self::UserNotAssigned => "user_not_assigned",
            Self::ConditionalAccess => "conditional_access",
            Self::MailboxOnPremises => "mailbox_on_premises",
            Self::Hybrid => "hybrid",
            Self::NoLicence => "no_licence",
            Self::AllWorks => "all_works",
            Self::LinkExpired => "link_expired",
            Self::VendorFault => "vendor_fault",
            Self::SendIds => "send_ids",
        }
    }

    /// The gate that it explains, if it explains one in that gate's own words.
    pub const fn gate(self) -> Option<Gate> {
        match self {
            Self::WrongAccount => Some(Gate::WrongAccountType),
            Self::AppDisabled => Some(Gate::AppDisabled),
            Self::UserNotAssigned => Some(Gate::UserNotAssigned),
            Self::ConditionalAccess => Some(Gate::ConditionalAccess),
            Self::AdminApproval => Some(Gate::AdminConsentNeeded),
            _ => None,
        }
    }

    /// Whether an approval link belongs into it.
    pub const fn wants_link(self) -> bool {
        matches!(self, Self::AdminApproval | Self::LinkExpired)
    }

    /// Whether what was seen of the tenant calls for it.
    pub fn fits(self, seen: &Situation) -> bool {
        let gate = |gates: &[Gate]| seen.gate.is_some_and(|gate| gates.contains(&gate));
        let verdict = |verdicts: &[Verdict]| seen.verdict.is_some_and(|verdict| verdicts.contains(&verdict));
        let asked = matches!(seen.stage, Some(ConsentStage::Created | ConsentStage::Opened));
        match self {
            Self::AdminApproval => {
                seen.lacks
                    || (asked && seen.open_link)
                    || gate(&[
                        Gate::AdminConsentNeeded,
                        Gate::AdminRequestPending,
                        Gate::ConsentDeclined,
                        Gate::PublisherOrRiskBlock,
                        Gate::AppNotInTenant,
                    ])
            }
            Self::WrongAccount => gate(&[Gate::WrongAccountType]),
            Self::AppDisabled => gate(&[Gate::AppDisabled]),
            Self::UserNotAssigned => gate(&[Gate::UserNotAssigned]),
            Self::ConditionalAccess => gate(&[Gate::ConditionalAccess, Gate::MfaRequired]),
            Self::MailboxOnPremises => verdict(&[Verdict::HybridMailboxOnprem, Verdict::OnpremOnly]),
            Self::Hybrid => verdict(&[
                Verdict::HybridMailboxOnprem,
                Verdict::HybridMailboxCloud,
                Verdict::DuplicateMailboxSuspected,
            ]),
            Self::NoLicence => {
                verdict(&[Verdict::NoMailboxLicense, Verdict::LicenseOff, Verdict::NoExchangeOnline])
            }
            Self::AllWorks => seen.gate.is_none() && seen.overall == Some(Overall::Works),
            Self::LinkExpired => asked && !seen.open_link,
            Self::VendorFault => seen.gate.is_some() && seen.fixer == Some(Fixer::Vendor),
            Self::SendIds => {
                let unclear = seen.gate.is_none_or(|gate| gate == Gate::Unknown);
                unclear && seen.overall.is_none() && !asked
            }
        }
    }

    /// All of them, those that fit first.
    pub fn in_order(seen: &Situation) -> Vec<Self> {
        let (fitting, others): (Vec<_>, Vec<_>) = Self::ALL.into_iter().partition(|answer| answer.fits(seen));
        fitting.into_iter().chain(others).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(seen: Situation) -> CannedAnswer {
        CannedAnswer::in_order(&seen)[0]
    }

    #[test]
    fn what_fits_the_tenant_comes_first() {
        let at_gate = |gate| Situation { gate: Some(gate), ..Situation::default() };
        let mailbox = |verdict| Situation {
            overall: Some(Overall::OutOfReach),
            verdict: Some(verdict),
            ..Situation::default()
        };
        let works = Situation { overall: Some(Overall::Works), ..Situation::default() };
        for (seen, expected) in [
            (at_gate(Gate::AdminConsentNeeded), CannedAnswer::AdminApproval),
            (Situation { lacks: true, ..works }, CannedAnswer::AdminApproval),
            (at_gate(Gate::AppDisabled), CannedAnswer::AppDisabled),
            (at_gate(Gate::UserNotAssigned), CannedAnswer::UserNotAssigned),
            (mailbox(Verdict::HybridMailboxOnprem), CannedAnswer::MailboxOnPremises),
            (mailbox(Verdict::NoMailboxLicense), CannedAnswer::NoLicence),
            (works, CannedAnswer::AllWorks),
            (Situation::default(), CannedAnswer::SendIds),
            (
                Situation { stage: Some(ConsentStage::Created), open_link: true, ..Situation::default() },
                CannedAnswer::AdminApproval,
            ),
            (
                Situation { stage: Some(ConsentStage::Opened), ..at_gate(Gate::SessionExpired) },
                CannedAnswer::LinkExpired,
            ),
            (
                Situation { fixer: Some(Fixer::Vendor), ..at_gate(Gate::RedirectMismatch) },
                CannedAnswer::VendorFault,
            ),
        ] {
            assert_eq!(first(seen), expected, "{seen:?}");
            let mut all = CannedAnswer::in_order(&seen);
            all.sort_by_key(|answer| answer.as_str());
            all.dedup();
            assert_eq!(all.len(), CannedAnswer::ALL.len(), "none is lost");
        }
    }
}
