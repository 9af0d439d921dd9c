//! From what Entra said to the gate it points to, in words for the person in front of it. What `error` says comes
//! before the number, and where Microsoft leaves two readings open both are given.

use std::sync::LazyLock;

use serde::Deserialize;

use super::sign_in_codes::{SignInCode, look_up_url, sign_in_code};
use crate::domain::{
    domain_name::DomainName,
    gate::{Confidence, Fixer, Gate, GateReading},
    sign_in_error::SignInError,
};

mod decision;
mod other_cloud;

#[cfg(test)]
mod tests;

/// What was being tried when Entra refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Signing in with the scopes that people may consent to nearly everywhere.
    SignIn,
    /// Asking for the calendar permissions.
    Calendars,
    /// An administrator consenting for the organisation.
    AdminConsent,
    /// Fetching a new token without the person.
    Refresh,
}

/// What a look at the person's domain told about their organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The domain.
    pub domain: DomainName,
    /// Where its tenant is.
    pub place: HomePlace,
}

/// Where the tenant of a domain is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HomePlace {
    /// In the cloud that the app is registered in.
    AppsCloud,
    /// In another Microsoft cloud.
    OtherCloud {
        /// What people call it.
        name: String,
    },
    /// No tenant holds the domain.
    Nowhere,
}

/// The circumstances of an error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GateContext {
    /// Name of the vendor's app, for the texts.
    pub app: String,
    /// What was being tried.
    pub stage: Stage,
    /// The organisation is known to have its own form for asking an administrator.
    pub workflow_known: bool,
    /// The person's organisation, when it was looked at.
    pub home: Option<Home>,
}

/// The words for one gate.
#[derive(Debug, Deserialize)]
pub(super) struct GateText {
    pub(super) gate: Gate,
    pub(super) fixer: Fixer,
    pub(super) title: String,
    pub(super) explanation: String,
    pub(super) next_steps: Vec<String>,
    pub(super) hand_over_helps: bool,
    /// Said instead of the number's meaning when Microsoft leaves two readings open.
    #[serde(default)]
    pub(super) both_readings: Option<String>,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static TEXTS: LazyLock<Vec<GateText>> =
    LazyLock::new(|| super::built_in(include_str!("gates.json")));

/// Said to people who meet a fault that only the vendor can mend.
const NOT_YOUR_FAULT: &str = "This is not your fault.";

/// Reads an error. Unknown numbers keep what `error` alone says, are marked as not known, and come with Microsoft's
/// own look-up page. Nothing of Microsoft's text is repeated.
pub fn read_gate(error: &SignInError, context: GateContext) -> GateReading {
    let code = error.code.and_then(sign_in_code);
    let decision::Decision { gate, confidence, alternatives, recognised } =
        decision::decide(error, code, &context);
    let known = code.is_some() || (error.code.is_none() && recognised);
    let docs_url =
        error.code.map(|number| code.map_or_else(|| look_up_url(number), |code| code.docs_url.clone()));
    let named = |text: &str| text.replace("{app}", &context.app);
    let Some(text) = TEXTS.iter().find(|text| text.gate == gate) else {
        return without_words(gate, known, docs_url);
    };

    let mut explanation = named(&text.explanation);
    let helpful = code.filter(|code| code.gate == gate);
    let addition = match (&text.both_readings, helpful) {
        (Some(both), _) if !alternatives.is_empty() => Some(named(both)),
        (_, Some(code)) => Some(code.meaning.clone()),
        _ => None,
    };
    if let Some(addition) = addition {
        explanation.push(' ');
        explanation.push_str(&addition);
    }
    let mut next_steps: Vec<String> = text.next_steps.iter().map(|step| named(step)).collect();
    if context.workflow_known && gate == Gate::AdminConsentNeeded {
        next_steps
            .push("If Microsoft showed a form to request approval, send it; a reviewer decides.".to_owned());
    }
    if let Some(code) = helpful.filter(|code| !next_steps.contains(&code.action)) {
        next_steps.push(code.action.clone());
    }
    if code.is_none() && docs_url.is_some() {
        next_steps.push("Microsoft explains the number on the page linked here.".to_owned());
    }
    let fixer = fixer(text, helpful, context.stage);
    if fixer == Fixer::Vendor && gate != Gate::Unknown {
        explanation.push(' ');
        explanation.push_str(NOT_YOUR_FAULT);
    }
    let reading = GateReading {
        gate,
        fixer,
        confidence,
        title: named(&text.title),
        explanation,
        next_steps,
        hand_over_helps: text.hand_over_helps && context.stage != Stage::AdminConsent,
        alternatives,
        known,
        docs_url,
    };
    other_cloud::explained(reading, &context)
}

/// Whether a look at the person's domain can tell more about an error: several causes look alike then.
pub fn depends_on_home(error: &SignInError) -> bool {
    let gate = error.code.and_then(sign_in_code).map(|code| code.gate);
    matches!(gate, Some(Gate::AppNotInTenant | Gate::WrongTenantOrCloud))
}

/// Who can open the gate: the number knows best, and what was declined while an administrator was consenting is
/// theirs to reconsider.
fn fixer(text: &GateText, code: Option<&SignInCode>, stage: Stage) -> Fixer {
    if stage == Stage::AdminConsent && text.gate == Gate::ConsentDeclined {
        return Fixer::TenantAdmin;
    }
    code.map_or(text.fixer, |code| code.fixer)
}

fn without_words(gate: Gate, known: bool, docs_url: Option<String>) -> GateReading {
    GateReading {
        gate,
        fixer: Fixer::Vendor,
        confidence: Confidence::Low,
        title: "Microsoft refused".to_owned(),
        explanation: String::new(),
        next_steps: Vec::new(),
        hand_over_helps: false,
        alternatives: Vec::new(),
        known,
        docs_url,
    }
}
