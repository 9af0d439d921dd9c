//! From what Entra said to the gate it points to, in words for the person in front of it. What `error` says comes
//! before the number, and where Microsoft leaves two readings open both are given.

use std::sync::LazyLock;

use serde::Deserialize;

use super::sign_in_codes::{Place, SignInCode, look_up_url, sign_in_code};
use crate::{
    domain::{
        domain_name::DomainName,
        gate::{Confidence, Fixer, Gate, GateReading},
        sign_in_error::SignInError,
    },
    say,
    words::Words,
};

mod decision;
mod other_cloud;
mod policy;

#[cfg(test)]
mod tests;

pub use policy::SeenPolicy;

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
    /// The language to explain it in.
    pub words: Words,
    /// Name of the vendor's app, for the texts.
    pub app: String,
    /// What was being tried.
    pub stage: Stage,
    /// The organisation is known to have its own form for asking an administrator.
    pub workflow_known: bool,
    /// The person's organisation, when it was looked at.
    pub home: Option<Home>,
    /// What people there may approve, when an administrator let the portal look.
    pub policy: Option<SeenPolicy>,
}

/// What is known of one gate. Its texts are called `gate-` and [`Gate::key`].
#[derive(Debug, Deserialize)]
pub(super) struct GateFacts {
    pub(super) gate: Gate,
    pub(super) fixer: Fixer,
    pub(super) hand_over_helps: bool,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static FACTS: LazyLock<Vec<GateFacts>> =
    LazyLock::new(|| super::built_in(include_str!("gates.json")));

/// Reads an error. Unknown numbers keep what `error` alone says, are marked as not known, and come with Microsoft's
/// own look-up page. Nothing of Microsoft's text is repeated.
pub fn read_gate(error: &SignInError, context: GateContext) -> GateReading {
    let code = error.code.and_then(sign_in_code);
    let decision::Decision { gate, confidence, alternatives, recognised } =
        decision::decide(error, code, &context);
    let known = code.is_some() || (error.code.is_none() && recognised);
    worded(decision::Decision { gate, confidence, alternatives, recognised: known }, error.code, &context)
}

/// What is said about a gate that was decided on before, with the number that it was met by.
pub fn known_gate(gate: Gate, number: Option<u32>, context: &GateContext) -> GateReading {
    let known = number.is_none_or(|number| sign_in_code(number).is_some());
    let decision = decision::Decision {
        gate,
        confidence: Confidence::High,
        alternatives: Vec::new(),
        recognised: known,
    };
    worded(decision, number, context)
}

/// A decision in words.
fn worded(decision: decision::Decision, number: Option<u32>, context: &GateContext) -> GateReading {
    let decision::Decision { gate, confidence, alternatives, recognised: known } = decision;
    let code = number.and_then(sign_in_code);
    let docs_url =
        number.map(|number| code.map_or_else(|| look_up_url(number), |code| code.docs_url.clone()));
    let Some(facts) = FACTS.iter().find(|facts| facts.gate == gate) else {
        return without_words(context.words, gate, known, docs_url);
    };
    let helpful = code.filter(|code| code.gate == gate);
    let fixer = fixer(facts, helpful, context.stage);
    // A request that may wait already is no second cause.
    let is_one_of_several = alternatives.iter().any(|gate| *gate != Gate::AdminRequestPending);
    let reading = GateReading {
        gate,
        fixer,
        confidence,
        title: own_text(context, gate, "").unwrap_or_default(),
        explanation: explanation(context, gate, helpful, fixer, is_one_of_several),
        next_steps: next_steps(context, gate, helpful, code.is_none() && docs_url.is_some()),
        hand_over_helps: facts.hand_over_helps && context.stage != Stage::AdminConsent,
        alternatives,
        known,
        docs_url,
    };
    policy::explained(other_cloud::explained(reading, context), context)
}

/// A text of the gate; `part` is empty for its title, or the name of an attribute with its dot.
fn own_text(context: &GateContext, gate: Gate, part: &str) -> Option<String> {
    context.words.try_say(&format!("gate-{}{part}", gate.key()), &[("app", context.app.as_str().into())])
}

/// What the gate means, and what the number or a second possible cause adds to it.
fn explanation(
    context: &GateContext,
    gate: Gate,
    code: Option<&SignInCode>,
    fixer: Fixer,
    is_one_of_several: bool,
) -> String {
    let both = is_one_of_several.then(|| own_text(context, gate, ".both-readings")).flatten();
    let meaning = || code.and_then(|code| code.meaning(context.words, &context.app));
    let comfort = fixer == Fixer::Vendor && gate != Gate::Unknown;
    let sentences = [
        own_text(context, gate, ".explanation"),
        both.or_else(meaning),
        comfort.then(|| say!(context.words, "gate-not-your-fault")),
    ];
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What to do: the gate's steps and the number's own one.
fn next_steps(context: &GateContext, gate: Gate, code: Option<&SignInCode>, to_look_up: bool) -> Vec<String> {
    let mut steps: Vec<String> =
        (1..).map_while(|step| own_text(context, gate, &format!(".step-{step}"))).collect();
    if context.workflow_known && gate == Gate::AdminConsentNeeded {
        steps.push(say!(context.words, "gate-step-workflow"));
    }
    if let Some((place, action)) = code.and_then(|code| code.action(context.words, &context.app)) {
        match place {
            Place::First => steps.insert(0, action),
            Place::Last => steps.push(action),
            Place::Instead => steps = vec![action],
        }
    }
    if to_look_up {
        steps.push(say!(context.words, "gate-step-look-up"));
    }
    steps
}

/// Who can usually open a gate; `None` of the unknown one.
pub fn usual_fixer(gate: Gate) -> Option<Fixer> {
    FACTS.iter().find(|facts| facts.gate == gate && gate != Gate::Unknown).map(|facts| facts.fixer)
}

/// Whether a look at the person's domain can tell more about an error: several causes look alike then.
pub fn depends_on_home(error: &SignInError) -> bool {
    let gate = error.code.and_then(sign_in_code).map(|code| code.gate);
    matches!(gate, Some(Gate::AppNotInTenant | Gate::WrongTenantOrCloud))
}

/// Who can open the gate: the number knows best, and what was declined while an administrator was consenting is
/// theirs to reconsider.
fn fixer(facts: &GateFacts, code: Option<&SignInCode>, stage: Stage) -> Fixer {
    if stage == Stage::AdminConsent && facts.gate == Gate::ConsentDeclined {
        return Fixer::TenantAdmin;
    }
    code.map_or(facts.fixer, |code| code.fixer)
}

fn without_words(words: Words, gate: Gate, known: bool, docs_url: Option<String>) -> GateReading {
    GateReading {
        gate,
        fixer: Fixer::Vendor,
        confidence: Confidence::Low,
        title: say!(words, "gate-unknown"),
        explanation: String::new(),
        next_steps: Vec::new(),
        hand_over_helps: false,
        alternatives: Vec::new(),
        known,
        docs_url,
    }
}
