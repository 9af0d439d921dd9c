//! Gates: what stands between a person and a token, and who can open it.

use serde::{Deserialize, Serialize};

/// Who has to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fixer {
    /// The person who signs in.
    User,
    /// An administrator of the customer's tenant.
    TenantAdmin,
    /// The vendor of the app.
    Vendor,
    /// Microsoft; in practice: wait and try again.
    Microsoft,
}

/// What stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gate {
    /// The user may consent and has not done so yet.
    UserConsentNeeded,
    /// Only an admin may consent for this app.
    AdminConsentNeeded,
    /// A request waits in the tenant's own approval workflow.
    AdminRequestPending,
    /// Somebody pressed Cancel on the consent page, or the page offered nothing else.
    ConsentDeclined,
    /// Microsoft holds user consent back because the publisher is unverified or the request looks risky.
    PublisherOrRiskBlock,
    /// The app has no service principal in the tenant.
    AppNotInTenant,
    /// An admin switched the app off.
    AppDisabled,
    /// The app takes assigned users only, and this person is not one.
    UserNotAssigned,
    /// A Conditional Access policy refuses.
    ConditionalAccess,
    /// A second factor or a newer sign-in is needed.
    MfaRequired,
    /// A personal account, a guest, or an account of another tenant.
    WrongAccountType,
    /// Tenant restrictions or cross-tenant access settings refuse.
    CrossTenantPolicy,
    /// The redirect address is not registered.
    RedirectMismatch,
    /// The vendor's secret or certificate is wrong or expired.
    VendorCredential,
    /// The tenant is unknown, or lives in another Microsoft cloud.
    WrongTenantOrCloud,
    /// The registration or a requested scope is wrong.
    AppRegistrationWrong,
    /// The tenant lacks the service that the app talks to.
    ServiceMissingInTenant,
    /// The session or code is over.
    SessionExpired,
    /// A passing fault at Microsoft.
    MicrosoftTransient,
    /// Not known to us.
    Unknown,
}

impl Gate {
    /// Every gate.
    pub const ALL: [Self; 20] = [
        Self::UserConsentNeeded,
        Self::AdminConsentNeeded,
        Self::AdminRequestPending,
        Self::ConsentDeclined,
        Self::PublisherOrRiskBlock,
        Self::AppNotInTenant,
        Self::AppDisabled,
        Self::UserNotAssigned,
        Self::ConditionalAccess,
        Self::MfaRequired,
        Self::WrongAccountType,
        Self::CrossTenantPolicy,
        Self::RedirectMismatch,
        Self::VendorCredential,
        Self::WrongTenantOrCloud,
        Self::AppRegistrationWrong,
        Self::ServiceMissingInTenant,
        Self::SessionExpired,
        Self::MicrosoftTransient,
        Self::Unknown,
    ];

    /// The gate as part of the names of its texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::UserConsentNeeded => "user-consent-needed",
            Self::AdminConsentNeeded => "admin-consent-needed",
            Self::AdminRequestPending => "admin-request-pending",
            Self::ConsentDeclined => "consent-declined",
            Self::PublisherOrRiskBlock => "publisher-or-risk-block",
            Self::AppNotInTenant => "app-not-in-tenant",
            Self::AppDisabled => "app-disabled",
            Self::UserNotAssigned => "user-not-assigned",
            Self::ConditionalAccess => "conditional-access",
            Self::MfaRequired => "mfa-required",
            Self::WrongAccountType => "wrong-account-type",
            Self::CrossTenantPolicy => "cross-tenant-policy",
            Self::RedirectMismatch => "redirect-mismatch",
            Self::VendorCredential => "vendor-credential",
            Self::WrongTenantOrCloud => "wrong-tenant-or-cloud",
            Self::AppRegistrationWrong => "app-registration-wrong",
            Self::ServiceMissingInTenant => "service-missing-in-tenant",
            Self::SessionExpired => "session-expired",
            Self::MicrosoftTransient => "microsoft-transient",
            Self::Unknown => "unknown",
        }
    }
}

/// How sure a statement is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// A guess that needs another look.
    Low,
    /// Likely.
    Medium,
    /// The signals leave no other reading.
    High,
}

/// The gate an error points to, in words for the person in front of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateReading {
    /// The gate.
    pub gate: Gate,
    /// Who can open it.
    pub fixer: Fixer,
    /// How sure that is.
    pub confidence: Confidence,
    /// One line: what happened.
    pub title: String,
    /// What it means for the person, in plain words.
    pub explanation: String,
    /// What to do, most useful first.
    pub next_steps: Vec<String>,
    /// Whether asking the organisation's admin for consent is the way forward.
    pub hand_over_helps: bool,
    /// Other readings of the same signs, if any.
    pub alternatives: Vec<Gate>,
    /// Whether the code is in our knowledge.
    pub known: bool,
    /// Microsoft's page about the code.
    pub docs_url: Option<String>,
}
