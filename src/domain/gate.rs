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
