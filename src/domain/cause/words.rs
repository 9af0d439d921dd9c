//! A cause in plain English, for the vendor's own people.

use super::{Cause, ConsentHold, Lack, PermissionHold, PolicyKind};
use crate::domain::{gate::Gate, mailbox::Verdict};

impl Cause {
    /// What holds these tenants back, one sentence.
    pub fn sentence(&self) -> String {
        match self {
            Self::Gate { gate, .. } => of_gate(*gate).to_owned(),
            Self::Consent(hold) => of_consent(hold).to_owned(),
            Self::Permission(PermissionHold { lack, scope }) => match lack {
                Lack::Missing => format!("{scope} is not in the token."),
                Lack::Pending => format!("{scope} was approved and is not in the token yet."),
                Lack::Blocked => format!("{scope} is in the token, and Microsoft Graph refuses it."),
            },
            Self::Mailbox(verdict) => of_mailbox(*verdict).to_owned(),
            Self::CouldNotTell => "Too little could be seen to say what it is.".to_owned(),
        }
    }
}

impl PolicyKind {
    /// What the organisation's policy says, one clause.
    pub const fn clause(self) -> &'static str {
        match self {
            Self::Closed => "people may approve no app at all",
            Self::Keeps => "the organisation keeps these permissions from people",
            Self::MicrosoftKeeps => "the setting that Microsoft manages keeps these permissions from people",
            Self::Open => "people may approve these permissions",
        }
    }
}

const fn of_gate(gate: Gate) -> &'static str {
    match gate {
        Gate::UserConsentNeeded => "People have not approved the app yet.",
        Gate::AdminConsentNeeded => "Only an administrator may approve the app.",
        Gate::AdminRequestPending => "A request waits in the organisation’s own approval form.",
        Gate::ConsentDeclined => "The approval was declined on Microsoft’s page.",
        Gate::PublisherOrRiskBlock => {
            "Microsoft holds back what people approve, as risky or from an unverified publisher."
        }
        Gate::AppNotInTenant => "The app is not in the tenant.",
        Gate::AppDisabled => "An administrator has switched the app off.",
        Gate::UserNotAssigned => "Only assigned people may use the app.",
        Gate::ConditionalAccess => "A Conditional Access policy refuses.",
        Gate::MfaRequired => "A second factor or a newer sign-in is needed.",
        Gate::WrongAccountType => "People sign in with an account of the wrong kind.",
        Gate::CrossTenantPolicy => "Tenant restrictions or cross-tenant settings refuse.",
        Gate::RedirectMismatch => "The return address is not registered.",
        Gate::VendorCredential => "The app’s secret or certificate is wrong or expired.",
        Gate::WrongTenantOrCloud => "The tenant is unknown, or in another Microsoft cloud.",
        Gate::AppRegistrationWrong => "The app’s registration or a requested permission is wrong.",
        Gate::ServiceMissingInTenant => "The tenant lacks the service that the app talks to.",
        Gate::SessionExpired => "The session or code was over.",
        Gate::MicrosoftTransient => "A passing fault at Microsoft.",
        Gate::Unknown => "Microsoft refuses for a reason that is not known here.",
    }
}

const fn of_consent(hold: &ConsentHold) -> &'static str {
    match hold {
        ConsentHold::Waiting => "An administrator was asked and has not answered.",
        ConsentHold::Proving => "An administrator approved, and no token has shown it yet.",
        ConsentHold::Refused => "An administrator said no.",
        ConsentHold::OtherTenant => "Somebody of another organisation answered for this one.",
        ConsentHold::Error(_) => "Microsoft answered the administrator with an error.",
        ConsentHold::NeverArrived => {
            "An administrator approved, and an hour later permissions were still missing."
        }
        ConsentHold::Again => "What was approved falls short of what the app asks for today.",
    }
}

const fn of_mailbox(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::ExoCloudOnly | Verdict::HybridMailboxCloud => "The mailbox is within reach.",
        Verdict::HybridMailboxOnprem => {
            "The mailbox is on the organisation’s own server, out of Microsoft Graph’s reach."
        }
        Verdict::OnpremOnly => {
            "The organisation has mail servers of its own only, out of Microsoft Graph’s reach."
        }
        Verdict::ThirdPartyMail => "The organisation’s mail is with another provider.",
        Verdict::NoMailboxLicense => "No licence with Exchange Online is assigned.",
        Verdict::NoMailboxGuest => "The account is a guest; its mailbox is elsewhere.",
        Verdict::LicenseOff => "The Exchange Online plan is switched off or suspended.",
        Verdict::DuplicateMailboxSuspected => {
            "There may be a second mailbox on premises that the person works in."
        }
        Verdict::MailboxMoving => "The mailbox is being made or moved.",
        Verdict::MailboxInactive => "The mailbox seems to be deleted or inactive.",
        Verdict::NoExchangeOnline => "The organisation has no Exchange Online.",
        Verdict::Unknown => "Where the mailbox lives could not be told.",
    }
}
