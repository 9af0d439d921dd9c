//! A gate is closed: which one, whose turn it is, and the next step.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    Page,
    way_back::{WayBack, way_back},
};
use crate::{
    domain::{
        gate::{Confidence, Gate, GateReading},
        sign_in_error::SignInError,
    },
    say, say_marked,
    ui::{
        banner::notice,
        button::{Weight, button_form, submit},
        contact::contact_link,
        error_summary::error_summary,
        field::{Field, FieldError, text_field},
        form::{FormTarget, post_form},
        id_block::id_block,
        marked_text::marked_text,
        next_steps::next_steps,
        tag::{Tone, gate_tag},
        words::{fixer_sentence, gate_clause},
    },
    words::Words,
};

/// The offer to make a link for the administrator.
#[derive(Debug, Clone)]
pub struct HandOver {
    /// Makes the link. Fields, when `asks_who`: `name`, `address`.
    pub form: FormTarget,
    /// Whether the person is unknown and has to say who they are.
    pub asks_who: bool,
    /// What was typed as name.
    pub name: String,
    /// What was typed as work address.
    pub address: String,
    /// What was wrong with it.
    pub errors: Vec<FieldError>,
}

/// The reading of one error, as shown after a sign-in and after pasting.
#[derive(Debug, Clone)]
pub struct BlockedAnswer {
    /// The vendor.
    pub publisher: String,
    /// The vendor's support.
    pub support: String,
    /// What the error means.
    pub reading: GateReading,
    /// The error as Microsoft gave it.
    pub error: SignInError,
    /// When we saw it.
    pub at: Timestamp,
    /// Our own number for this attempt, for support.
    pub reference: Option<String>,
    /// The offer to hand over, when it helps.
    pub hand_over: Option<HandOver>,
}

/// The page after a sign-in that was refused.
#[derive(Debug, Clone)]
pub struct BlockedPage {
    /// The answer.
    pub answer: BlockedAnswer,
    /// The way back to the vendor's product, for those who came from there.
    pub way_back: Option<WayBack>,
    /// Starts again.
    pub try_again: FormTarget,
    /// Where people go who are stuck on a page of Microsoft.
    pub stuck_href: String,
}

const NAME: Field = Field { name: "name", text: "hand-over-name", autocomplete: "name", kind: "text" };

const ADDRESS: Field =
    Field { name: "address", text: "hand-over-address", autocomplete: "email", kind: "email" };

impl Page for BlockedPage {
    const TRANSLATED: bool = true;

    fn title(&self, _: Words) -> String {
        self.answer.reading.title.clone()
    }

    fn view(self, words: Words) -> AnyView {
        let weight = if self.answer.hand_over.is_some() { Weight::Secondary } else { Weight::Primary };
        view! {
            {self.answer.errors_on_top(words)}
            <p class="lead-in">{say!(words, "blocked-not-connected")}</p>
            <h1>{self.answer.reading.title.clone()}</h1>
            {self.answer.body(words)}
            <section class="section">
                <h2>{say!(words, "blocked-try-again")}</h2>
                <p>{marked_text(say_marked!(words, "blocked-try-again.text"), &[("a", self.stuck_href)])}</p>
                <div class="actions">
                    {button_form(&self.try_again, weight, say!(words, "blocked-try-again.button"))}
                </div>
            </section>
            {way_back(words, self.way_back.as_ref())}
            {self.answer.for_support(words)}
        }
        .into_any()
    }
}

impl BlockedAnswer {
    pub(super) fn errors_on_top(&self, words: Words) -> Option<AnyView> {
        self.hand_over.as_ref().and_then(|hand_over| error_summary(words, &hand_over.errors))
    }

    /// Everything between the heading and the ids.
    pub(super) fn body(&self, words: Words) -> AnyView {
        let reading = &self.reading;
        let unsure = (reading.confidence == Confidence::Low)
            .then(|| notice(Tone::Unsure, say!(words, "blocked-not-certain").into_any()));
        // What is known of a mailbox is no gate of the sign-in.
        let gate = (reading.gate != Gate::Unknown || !reading.known)
            .then(|| view! { <p class="gate-line">{gate_tag(words, reading.gate)}</p> });
        let steps = (!reading.next_steps.is_empty()).then(|| {
            view! {
                <section class="section">
                    <h2>{say!(words, "blocked-next-steps")}</h2>
                    {next_steps(&reading.next_steps)}
                </section>
            }
        });
        view! {
            {gate}
            <p class="lead">{reading.explanation.clone()}</p>
            <p class="turn">{fixer_sentence(words, reading.fixer, &self.publisher)}</p>
            {unsure}
            {steps}
            {self.hand_over.as_ref().map(|hand_over| hand_over_form(words, hand_over))}
            {self.alternatives(words)}
        }
        .into_any()
    }

    fn alternatives(&self, words: Words) -> Option<AnyView> {
        let others = &self.reading.alternatives;
        (!others.is_empty()).then(|| {
            let items =
                others.iter().map(|gate| view! { <li>{gate_clause(words, *gate)}</li> }).collect_view();
            view! {
                <section class="section">
                    <h2>{say!(words, "gate-other-causes")}</h2>
                    <ul class="alternatives">{items}</ul>
                </section>
            }
            .into_any()
        })
    }

    /// The ids that support needs, in one block.
    pub(super) fn for_support(&self, words: Words) -> AnyView {
        let error = &self.error;
        let code = error.code.map(|code| format!("AADSTS{code}"));
        let codes = [Some(error.error.clone()), error.subcode.clone(), error.suberror.clone()];
        let codes: Vec<String> = codes.into_iter().flatten().filter(|text| !text.is_empty()).collect();
        let time =
            error.timestamp.clone().unwrap_or_else(|| self.at.strftime("%Y-%m-%d %H:%M:%SZ").to_string());
        let lines = [
            ("Code", code.clone()),
            ("Error", (!codes.is_empty()).then(|| codes.join(", "))),
            ("Trace ID", error.trace_id.clone()),
            ("Correlation ID", error.correlation_id.clone()),
            ("Time", Some(time)),
            ("Reference", self.reference.clone()),
        ];
        let lines: Vec<(&str, String)> =
            lines.into_iter().filter_map(|(label, value)| value.map(|value| (label, value))).collect();
        let docs = self.reading.docs_url.clone().map(|href| {
            let label = match code {
                Some(code) => say!(words, "blocked-microsofts-page.code", code = code),
                None => say!(words, "blocked-microsofts-page"),
            };
            view! { <p><a href=href rel="noopener">{label}</a></p> }
        });
        let unknown = (!self.reading.known).then(|| view! { <p>{say!(words, "blocked-code-unknown")}</p> });
        view! {
            <section class="section section--support">
                <h2>{say!(words, "ui-support")}</h2>
                <p>
                    {say!(words, "blocked-support")} " " {contact_link(&self.support)} <br />
                    {say!(words, "ui-support.select")}
                </p>
                {id_block(words, "support-ids", &lines)}
                {unknown}
                {docs}
            </section>
        }
        .into_any()
    }
}

fn hand_over_form(words: Words, hand_over: &HandOver) -> AnyView {
    let who = hand_over.asks_who.then(|| {
        view! {
            {text_field(words, NAME, &hand_over.name, &hand_over.errors)}
            {text_field(words, ADDRESS, &hand_over.address, &hand_over.errors)}
        }
    });
    let content = view! {
        <h2>{say!(words, "hand-over")}</h2>
        <p>{say!(words, "hand-over.text")}</p>
        {who}
        <div class="actions">{submit(Weight::Primary, say!(words, "hand-over.button"))}</div>
    };
    post_form(&hand_over.form, "section panel panel--action", content)
}
