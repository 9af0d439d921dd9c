//! Words for the values of the domain, in one place, so that every page says the same.

use crate::domain::{
    audit::Action,
    consent::{ConsentFailure, Shortfall},
    gate::{Fixer, Gate},
    grant::RoleEvidence,
    mailbox::{
        AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, ServerSignal, SyncSignal,
        Verdict,
    },
};

/// AADSTS65001: the user or administrator has not consented. While an approval spreads it is the expected answer
/// (Microsoft Entra "Authentication and authorization error codes").
const NOT_CONSENTED: u32 = 65001;

/// A gate's name, for tags and lists.
pub const fn gate_name(gate: Gate) -> &'static str {
    match gate {
        Gate::UserConsentNeeded => "Your consent needed",
        Gate::AdminConsentNeeded => "Admin approval needed",
        Gate::AdminRequestPending => "Approval pending",
        Gate::ConsentDeclined => "Consent declined",
        Gate::PublisherOrRiskBlock => "Publisher or risk block",
        Gate::AppNotInTenant => "App not in the organisation",
        Gate::AppDisabled => "App switched off",
        Gate::UserNotAssigned => "Person not assigned",
        Gate::ConditionalAccess => "Conditional Access",
        Gate::MfaRequired => "Second factor needed",
        Gate::WrongAccountType => "Wrong account",
        Gate::CrossTenantPolicy => "Cross-tenant policy",
        Gate::RedirectMismatch => "Redirect address",
        Gate::VendorCredential => "Vendor’s credential",
        Gate::WrongTenantOrCloud => "Wrong tenant or cloud",
        Gate::AppRegistrationWrong => "App registration",
        Gate::ServiceMissingInTenant => "Service missing",
        Gate::SessionExpired => "Session expired",
        Gate::MicrosoftTransient => "Passing fault at Microsoft",
        Gate::Unknown => "Not known",
    }
}

/// What a gate means, in one clause that can follow "It may also be that …".
pub const fn gate_clause(gate: Gate) -> &'static str {
    match gate {
        Gate::UserConsentNeeded => "you have not agreed to the permissions yet, and may do so yourself",
        Gate::AdminConsentNeeded => "only an administrator of your organisation may approve this app",
        Gate::AdminRequestPending => "a request for this app already waits with your administrator",
        Gate::ConsentDeclined => "somebody pressed Cancel on Microsoft’s page",
        Gate::PublisherOrRiskBlock => "Microsoft holds the app back because of its publisher or a risk sign",
        Gate::AppNotInTenant => "the app has never been added to your organisation",
        Gate::AppDisabled => "an administrator has switched the app off",
        Gate::UserNotAssigned => "the app is open only to people whom an administrator assigned to it",
        Gate::ConditionalAccess => "a Conditional Access policy of your organisation refuses the sign-in",
        Gate::MfaRequired => "a second factor or a newer sign-in is needed",
        Gate::WrongAccountType => {
            "the account is a personal or guest account, or belongs to another organisation"
        }
        Gate::CrossTenantPolicy => "your organisation restricts access to apps of other organisations",
        Gate::RedirectMismatch => "the app’s return address is not registered",
        Gate::VendorCredential => "the app’s own credential is wrong or expired",
        Gate::WrongTenantOrCloud => {
            "the organisation is not known there, or lives in another Microsoft cloud"
        }
        Gate::AppRegistrationWrong => "the app’s registration asks for something that does not exist",
        Gate::ServiceMissingInTenant => "your organisation does not have the service the app talks to",
        Gate::SessionExpired => "the sign-in took too long and expired",
        Gate::MicrosoftTransient => "Microsoft has a passing fault",
        Gate::Unknown => "the cause is one that is not known to us",
    }
}

/// Whose turn it is, as a noun.
pub const fn fixer_name(fixer: Fixer) -> &'static str {
    match fixer {
        Fixer::User => "The person signing in",
        Fixer::TenantAdmin => "The organisation’s administrator",
        Fixer::Vendor => "The vendor",
        Fixer::Microsoft => "Microsoft",
    }
}

/// Whose turn it is, said to the person in front of the gate.
pub fn fixer_sentence(fixer: Fixer, publisher: &str) -> String {
    match fixer {
        Fixer::User => "It is your turn.".to_owned(),
        Fixer::TenantAdmin => "It is your organisation’s administrator’s turn.".to_owned(),
        Fixer::Vendor => format!("It is our turn: {publisher} has to put this right."),
        Fixer::Microsoft => "Nobody has to do anything: wait a little, then try again.".to_owned(),
    }
}

/// A mailbox verdict as a heading.
pub const fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::ExoCloudOnly => "Mailbox in Exchange Online",
        Verdict::HybridMailboxCloud => "Hybrid organisation, this mailbox in Exchange Online",
        Verdict::HybridMailboxOnprem => "Hybrid organisation, this mailbox on its own server",
        Verdict::OnpremOnly => "Mailbox on the organisation’s own server",
        Verdict::ThirdPartyMail => "Mail with another provider",
        Verdict::NoMailboxLicense => "No mailbox: no licence assigned",
        Verdict::NoMailboxGuest => "No mailbox here: guest account",
        Verdict::LicenseOff => "No mailbox: Exchange plan switched off",
        Verdict::DuplicateMailboxSuspected => "Possibly two mailboxes",
        Verdict::MailboxMoving => "Mailbox being made or moved",
        Verdict::MailboxInactive => "Mailbox inactive or deleted",
        Verdict::NoExchangeOnline => "No Exchange Online in this organisation",
        Verdict::Unknown => "Mailbox location not clear",
    }
}

/// What Graph said about the mailbox.
pub const fn graph_signal(signal: GraphSignal) -> &'static str {
    match signal {
        GraphSignal::Ok => "answered with a calendar",
        GraphSignal::Miss => "found no usable Exchange Online mailbox",
        GraphSignal::NoExchangeOnline => "says the organisation has no Exchange Online",
        GraphSignal::Moving => "says the mailbox is being moved, or its place is out of date",
        GraphSignal::Fault => "gave no answer that tells about the mailbox",
    }
}

/// What Autodiscover said.
pub const fn autodiscover_signal(signal: AutodiscoverSignal) -> &'static str {
    match signal {
        AutodiscoverSignal::Cloud => "points to Exchange Online",
        AutodiscoverSignal::OnPremises => "points to the organisation’s own server",
        AutodiscoverSignal::Unknown => "gave no answer that decides",
        AutodiscoverSignal::NotAsked => "was not asked",
    }
}

/// What the organisation's own server is.
pub const fn server_signal(signal: ServerSignal) -> &'static str {
    match signal {
        ServerSignal::Exchange => "answers as an Exchange Server",
        ServerSignal::ExchangeOnline => "is Exchange Online under another name",
        ServerSignal::PreAuthentication => "a sign-in page stands in front of it",
        ServerSignal::NotExchange => "answers and is no Exchange Server",
        ServerSignal::Unknown => "gave no answer that tells",
        ServerSignal::NotAsked => "was not asked: nothing named one",
    }
}

/// What licences say.
pub const fn licence_signal(signal: LicenceSignal) -> &'static str {
    match signal {
        LicenceSignal::Mailbox => "a plan with a mailbox is on",
        LicenceSignal::Off => "a plan with a mailbox is there, but off",
        LicenceSignal::ArchiveOnly => "only the archive plan for Exchange Server",
        LicenceSignal::None => "no plan with a mailbox",
        LicenceSignal::Unknown => "could not be read",
    }
}

/// What directory synchronisation says.
pub const fn sync_signal(signal: SyncSignal) -> &'static str {
    match signal {
        SyncSignal::Synced => "synchronised from the organisation’s own directory",
        SyncSignal::NotSynced => "not synchronised",
        SyncSignal::Unknown => "could not be read",
    }
}

/// Where the domain's autodiscover record points.
pub const fn domain_signal(signal: DomainSignal) -> &'static str {
    match signal {
        DomainSignal::Cloud => "points to Microsoft",
        DomainSignal::Own => "points to the organisation’s own host",
        DomainSignal::None => "there is none",
        DomainSignal::Unknown => "could not be resolved",
    }
}

/// Where mail goes in.
pub const fn mail_route(route: MailRoute) -> &'static str {
    match route {
        MailRoute::ExchangeOnline => "through Exchange Online",
        MailRoute::Own => "to the organisation’s own host",
        MailRoute::Gateway => "through a mail gateway, which hides what is behind it",
        MailRoute::Google => "to Google",
        MailRoute::Other => "to another provider",
        MailRoute::None => "there is no MX record",
        MailRoute::Unknown => "could not be resolved",
    }
}

/// What a token says about roles.
pub fn role_words(role: &RoleEvidence) -> String {
    match role {
        RoleEvidence::Admin(role) => role.name().to_owned(),
        RoleEvidence::OtherRoles => "No built-in role that may grant (a custom role may)".to_owned(),
        RoleEvidence::Unknown => "Not shown in the token".to_owned(),
    }
}

/// What the last fresh token fell short of, as a sentence.
pub fn shortfall_sentence(shortfall: &Shortfall) -> String {
    match shortfall {
        Shortfall::Scopes { comparison } => {
            let missing: Vec<&str> =
                comparison.missing.iter().map(crate::domain::scope::Scope::as_str).collect();
            format!("The last token did not contain {} yet.", missing.join(", "))
        }
        Shortfall::Error { error } if error.code == Some(NOT_CONSENTED) => {
            format!("Microsoft’s last answer was “not approved yet” (AADSTS{NOT_CONSENTED}).")
        }
        Shortfall::Error { error } => {
            let code = error.code.map(|code| format!(" (AADSTS{code})")).unwrap_or_default();
            format!("Microsoft’s last answer was {}{code}.", error.error)
        }
        Shortfall::PersonalOnly => "The account that looked has every permission, but holds no role that can approve \
                                    for everybody, so this may be its own consent only. The administrator has to \
                                    press “Check now”."
            .to_owned(),
        Shortfall::Unreachable => "Microsoft could not be reached at the last try.".to_owned(),
    }
}

/// Why a consent request failed, as a sentence.
pub fn failure_sentence(failure: &ConsentFailure) -> String {
    match failure {
        ConsentFailure::OtherTenant { actual } => {
            format!("The consent came from another organisation (tenant {actual}), so it does not help here.")
        }
        ConsentFailure::Error { error } => {
            let code = error.code.map(|code| format!(" (AADSTS{code})")).unwrap_or_default();
            format!("Microsoft answered with {}{code}.", error.error)
        }
        ConsentFailure::NeverArrived { .. } => {
            "An hour after the consent, fresh tokens still lacked permissions. Waiting longer will not help."
                .to_owned()
        }
    }
}

/// An action of the audit trail.
pub const fn action_words(action: Action) -> &'static str {
    match action {
        Action::SignedIn => "Signed in",
        Action::SignedOut => "Signed out",
        Action::SignInRefused => "Sign-in refused by Microsoft",
        Action::ConsentRequested => "Consent request made",
        Action::ConsentLinkOpened => "Consent link opened",
        Action::ConsentStarted => "Sent to Microsoft’s consent page",
        Action::ConsentReported => "Consent reported by Microsoft",
        Action::ConsentProven => "Consent proven",
        Action::ConsentRefused => "Consent refused",
        Action::ConsentFailed => "Consent failed",
        Action::DiagnosisStarted => "Diagnosis started",
        Action::DiagnosisFinished => "Diagnosis finished",
        Action::ReportRead => "Report read by staff",
        Action::InspectionStarted => "Sent to Microsoft to let us look",
        Action::TenantInspected => "Organisation’s records looked at",
        Action::InspectionRead => "Records read by staff",
    }
}
