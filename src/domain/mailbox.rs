//! Where a mailbox lives and whether Graph can reach it: signals, verdicts and the table between them.

use serde::{Deserialize, Serialize};

use super::gate::Confidence;

pub mod advice;
pub mod plan;
pub mod signals;
pub mod table;

pub use plan::Plan;
pub use signals::{
    AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, ServerSignal, Signals,
    SyncSignal,
};

/// The verdict on one mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Exchange Online, no sign of own servers.
    ExoCloudOnly,
    /// A hybrid organisation; this mailbox is in Exchange Online.
    HybridMailboxCloud,
    /// A hybrid organisation; this mailbox is on its own server, out of Graph's reach.
    HybridMailboxOnprem,
    /// Own servers only; no Exchange Online in the tenant.
    OnpremOnly,
    /// Mail is with another provider.
    ThirdPartyMail,
    /// No mailbox: nobody assigned a licence.
    NoMailboxLicense,
    /// No mailbox here: the person is a guest.
    NoMailboxGuest,
    /// The Exchange plan is switched off or suspended.
    LicenseOff,
    /// Graph reaches an empty cloud mailbox while the person may work in another one on premises.
    DuplicateMailboxSuspected,
    /// The mailbox is being made or moved.
    MailboxMoving,
    /// The mailbox seems soft-deleted or inactive.
    MailboxInactive,
    /// The tenant has no Exchange Online and its mail provider is not known.
    NoExchangeOnline,
    /// The signals do not decide.
    Unknown,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 13] = [
        Self::ExoCloudOnly,
        Self::HybridMailboxCloud,
        Self::HybridMailboxOnprem,
        Self::OnpremOnly,
        Self::ThirdPartyMail,
        Self::NoMailboxLicense,
        Self::NoMailboxGuest,
        Self::LicenseOff,
        Self::DuplicateMailboxSuspected,
        Self::MailboxMoving,
        Self::MailboxInactive,
        Self::NoExchangeOnline,
        Self::Unknown,
    ];

    /// Graph was seen to answer for this mailbox.
    pub const fn is_reachable(self) -> bool {
        matches!(self, Self::ExoCloudOnly | Self::HybridMailboxCloud)
    }

    /// Graph will not reach this mailbox where it is now.
    pub const fn is_out_of_reach(self) -> bool {
        matches!(self, Self::HybridMailboxOnprem | Self::OnpremOnly | Self::ThirdPartyMail)
    }

    /// Somebody has to do something first.
    pub const fn needs_action(self) -> bool {
        matches!(
            self,
            Self::NoMailboxLicense
                | Self::NoMailboxGuest
                | Self::LicenseOff
                | Self::DuplicateMailboxSuspected
                | Self::MailboxMoving
                | Self::MailboxInactive
                | Self::NoExchangeOnline
        )
    }

    /// The word as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ExoCloudOnly => "exo_cloud_only",
            Self::HybridMailboxCloud => "hybrid_mailbox_cloud",
            Self::HybridMailboxOnprem => "hybrid_mailbox_onprem",
            Self::OnpremOnly => "onprem_only",
            Self::ThirdPartyMail => "third_party_mail",
            Self::NoMailboxLicense => "no_mailbox_license",
            Self::NoMailboxGuest => "no_mailbox_guest",
            Self::LicenseOff => "license_off",
            Self::DuplicateMailboxSuspected => "duplicate_mailbox_suspected",
            Self::MailboxMoving => "mailbox_moving",
            Self::MailboxInactive => "mailbox_inactive",
            Self::NoExchangeOnline => "no_exchange_online",
            Self::Unknown => "unknown",
        }
    }
}

/// A verdict with everything it rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxAssessment {
    /// The verdict.
    pub verdict: Verdict,
    /// How sure it is.
    pub confidence: Confidence,
    /// The label of the table row that matched; `None` when none did.
    pub row: Option<String>,
    /// All signals as observed.
    pub signals: Signals,
    /// The signals the row used, in plain words.
    pub used: Vec<String>,
    /// Signals that point elsewhere, in plain words.
    pub contradictions: Vec<String>,
    /// Something the reader should watch for although the verdict stands.
    pub caution: Option<String>,
}
