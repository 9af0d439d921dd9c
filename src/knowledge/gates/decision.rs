//! Which gate an error points to. Sources: Microsoft identity platform "OAuth 2.0 authorization code flow" (error
//! codes), "Admin consent on the Microsoft identity platform", Microsoft Entra "Manage app consent policies", and
//! public reports where Microsoft is silent: azure-docs#41053 (`access_denied` with `cancel`), azure-docs#45151
//! (personal account at admin consent), microsoft-authentication-library-for-dotnet#1736 (Cancel and Back).

use super::{GateContext, HomePlace, SeenPolicy, Stage};
use crate::{
    domain::{
        gate::{Confidence, Gate},
        sign_in_error::SignInError,
    },
    knowledge::sign_in_codes::SignInCode,
};

/// The gate with everything that qualifies it.
#[derive(Debug)]
pub(super) struct Decision {
    pub(super) gate: Gate,
    pub(super) confidence: Confidence,
    pub(super) alternatives: Vec<Gate>,
    /// Whether `error` itself said something known.
    pub(super) recognised: bool,
}

impl Decision {
    fn new(gate: Gate, confidence: Confidence, alternatives: &[Gate]) -> Self {
        Self { gate, confidence, alternatives: alternatives.to_vec(), recognised: true }
    }
}

pub(super) fn decide(error: &SignInError, code: Option<&SignInCode>, context: &GateContext) -> Decision {
    let says = |name: &str| error.error.eq_ignore_ascii_case(name);
    if says("temporarily_unavailable") || says("server_error") {
        return Decision::new(Gate::MicrosoftTransient, Confidence::Medium, &[]);
    }
    let wants_consent = says("consent_required") || error.suberror.as_deref() == Some("consent_required");
    match code {
        Some(code) if concerns_consent(code.gate) || !wants_consent => by_code(code, context),
        _ if wants_consent => consent_needed(context),
        _ => by_error(error, context),
    }
}

fn concerns_consent(gate: Gate) -> bool {
    matches!(
        gate,
        Gate::UserConsentNeeded
            | Gate::AdminConsentNeeded
            | Gate::AdminRequestPending
            | Gate::ConsentDeclined
            | Gate::PublisherOrRiskBlock
    )
}

/// "Nobody consented" says nothing about who may: the tenant's policy decides that, and it is not visible here.
const NOBODY_CONSENTED: u32 = 65_001;

/// The app was not found in the directory: it was never approved there, the sign-in went to another organisation than
/// was meant, or the organisation is in another cloud. The answer is the same.
const NOT_IN_DIRECTORY: u32 = 700_016;

/// What a look at the person's domain tells apart.
fn by_home(code: &SignInCode, context: &GateContext) -> Option<Decision> {
    let place = context.home.as_ref().map(|home| &home.place);
    match (code.gate, place) {
        (Gate::AppNotInTenant | Gate::WrongTenantOrCloud, Some(HomePlace::OtherCloud { .. })) => {
            Some(Decision::new(Gate::WrongTenantOrCloud, Confidence::High, &[]))
        }
        (Gate::AppNotInTenant, Some(HomePlace::Nowhere)) => {
            Some(Decision::new(Gate::WrongTenantOrCloud, Confidence::Medium, &[Gate::AppNotInTenant]))
        }
        (Gate::AppNotInTenant, None) if code.code == NOT_IN_DIRECTORY => {
            Some(Decision::new(Gate::AppNotInTenant, Confidence::Medium, &[Gate::WrongTenantOrCloud]))
        }
        _ => None,
    }
}

fn by_code(code: &SignInCode, context: &GateContext) -> Decision {
    if code.code == NOBODY_CONSENTED {
        return consent_needed(context);
    }
    by_home(code, context).unwrap_or_else(|| Decision::new(code.gate, Confidence::High, &[]))
}

/// Consent is lacking. The organisation's own policy decides who may give it, where it was seen. Elsewhere an
/// administrator is the likely answer for calendars, since Microsoft's managed consent policy keeps users from consenting
/// to them; for signing in the person can usually consent.
fn consent_needed(context: &GateContext) -> Decision {
    let forbids = context.policy.as_ref().map(SeenPolicy::forbids);
    match context.stage {
        Stage::SignIn | Stage::Calendars | Stage::Refresh if forbids == Some(true) => {
            Decision::new(Gate::AdminConsentNeeded, Confidence::High, &[])
        }
        Stage::Calendars | Stage::Refresh if forbids == Some(false) => {
            Decision::new(Gate::UserConsentNeeded, Confidence::Medium, &[Gate::AdminConsentNeeded])
        }
        Stage::SignIn => {
            Decision::new(Gate::UserConsentNeeded, Confidence::Medium, &[Gate::AdminConsentNeeded])
        }
        Stage::Calendars | Stage::Refresh => {
            Decision::new(Gate::AdminConsentNeeded, Confidence::Medium, &[Gate::UserConsentNeeded])
        }
        Stage::AdminConsent => {
            Decision::new(Gate::AdminConsentNeeded, Confidence::Medium, &[Gate::ConsentDeclined])
        }
    }
}

/// Somebody came back without granting. The pair `access_denied` and `cancel` is what "Need admin approval" leads to,
/// and what Cancel leads to.
fn came_back(context: &GateContext, cancelled: bool) -> Decision {
    let forbids = context.policy.as_ref().map(SeenPolicy::forbids);
    let mut decision = match (context.stage, cancelled) {
        // Whatever was pressed, the way on leads through an administrator.
        (Stage::SignIn | Stage::Calendars, true) if forbids == Some(true) => {
            Decision::new(Gate::AdminConsentNeeded, Confidence::High, &[])
        }
        (Stage::SignIn | Stage::Calendars, false) if forbids == Some(true) => {
            Decision::new(Gate::AdminConsentNeeded, Confidence::Medium, &[Gate::ConsentDeclined])
        }
        (Stage::Calendars, true) if forbids == Some(false) => {
            Decision::new(Gate::ConsentDeclined, Confidence::Medium, &[Gate::AdminConsentNeeded])
        }
        (Stage::Calendars | Stage::AdminConsent, true) => {
            Decision::new(Gate::AdminConsentNeeded, Confidence::Medium, &[Gate::ConsentDeclined])
        }
        (Stage::AdminConsent, false) => Decision::new(Gate::ConsentDeclined, Confidence::Medium, &[]),
        _ => Decision::new(Gate::ConsentDeclined, Confidence::Medium, &[Gate::AdminConsentNeeded]),
    };
    let open = decision.gate == Gate::AdminConsentNeeded || !decision.alternatives.is_empty();
    if context.workflow_known && open {
        decision.alternatives.push(Gate::AdminRequestPending);
    }
    decision
}

fn by_error(error: &SignInError, context: &GateContext) -> Decision {
    let cancelled = error.subcode.as_deref().is_some_and(|subcode| subcode.eq_ignore_ascii_case("cancel"));
    let (gate, confidence) = match error.error.to_ascii_lowercase().as_str() {
        "access_denied" if error.code.is_none() => return came_back(context, cancelled),
        "permission_denied" => (Gate::ConsentDeclined, Confidence::High),
        "interaction_required" if error.claims.is_some() => (Gate::MfaRequired, Confidence::Medium),
        "login_required" | "interaction_required" | "invalid_grant" => {
            (Gate::SessionExpired, Confidence::Medium)
        }
        "invalid_client" => (Gate::VendorCredential, Confidence::Medium),
        "invalid_tenant" => (Gate::WrongTenantOrCloud, Confidence::High),
        "invalid_request" if is_personal_account(error, context) => {
            (Gate::WrongAccountType, Confidence::Medium)
        }
        "invalid_request"
        | "invalid_scope"
        | "invalid_resource"
        | "unauthorized_client"
        | "unsupported_grant_type"
        | "unsupported_response_type" => (Gate::AppRegistrationWrong, Confidence::Medium),
        _ => {
            return Decision {
                gate: Gate::Unknown,
                confidence: Confidence::Low,
                alternatives: Vec::new(),
                recognised: false,
            };
        }
    };
    // An unknown number may say more than the general error does.
    let confidence = if error.code.is_some() { Confidence::Low } else { confidence };
    Decision::new(gate, confidence, &[])
}

/// A personal account at admin consent is answered with a complaint about `response_type`.
fn is_personal_account(error: &SignInError, context: &GateContext) -> bool {
    context.stage == Stage::AdminConsent && error.description.contains("response_type")
}
