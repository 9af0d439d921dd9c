//! The way of one failed sign-in.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    domain::{
        consent::ConsentStage,
        gate::{Confidence, Gate, GateReading},
        report::Overall,
        scope::ScopeSet,
        sign_in_error::SignInError,
        sign_in_trace::{OwnFailure, SignInTrace},
    },
    islands::CopyButton,
    pages::{Mood, Page},
    ui::{
        id_block::id_block,
        judgement::{confidence_word, overall_tag},
        next_steps::next_steps,
        summary_list::{code, summary_list},
        tag::{gate_tag, stage_tag},
        time::{time_compact, time_to_the_second},
        words::{fixer_name, gate_name},
    },
    words::Words,
};

mod way;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct SignInPage {
    /// The list of failed sign-ins.
    pub list_href: &'static str,
    /// Its number.
    pub id: String,
    /// When it failed.
    pub at: Timestamp,
    /// The step of the journey, as stored.
    pub stage: String,
    /// The tenant: address and name, when known.
    pub tenant: Option<(String, String)>,
    /// The tenant's id.
    pub tenant_id: Option<String>,
    /// Whose it was: name, sign-in name and object id, as far as known.
    pub person: Option<String>,
    /// What was asked for.
    pub requested: ScopeSet,
    /// What came back.
    pub error: SignInError,
    /// The gate it was kept as.
    pub kept_as: Gate,
    /// What it is read as; `None` when Entra refused nothing.
    pub reading: Option<GateReading>,
    /// What the number means.
    pub meaning: Option<String>,
    /// The way.
    pub trace: Option<SignInTrace>,
    /// What followed.
    pub followed: FollowedRows,
}

/// What followed in the tenant.
#[derive(Debug, Clone, Default)]
pub struct FollowedRows {
    /// A hand-over: when, and how far it is now.
    pub request: Option<(Timestamp, ConsentStage)>,
    /// A check of the same person: when, its report, and its answer.
    pub check: Option<(Timestamp, String, Option<Overall>)>,
    /// When the same person signed in again.
    pub seen_again: Option<Timestamp>,
    /// When their connection was seen to work.
    pub connected: Option<Timestamp>,
}

impl Page for SignInPage {
    fn title(&self, _: Words) -> String {
        format!("Failed sign-in: {}", self.name())
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        view! {
            <p class="back">
                <a href=self.list_href>"Failed sign-ins"</a>
            </p>
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
                {self.reading.is_some().then(|| gate_tag(words, self.kept_as))}
            </div>
            <div class="desk-columns">
                <div class="desk-columns__main">{way::way(self.trace.as_ref(), self.at, &self.stage)} {self.came_back()} {self.reading.as_ref().map(|reading| self.read_as(reading))} {self.followed()}</div>
                <aside class="desk-columns__side">{self.facts()} {self.ids()}</aside>
            </div>
        }
        .into_any()
    }
}

impl SignInPage {
    fn name(&self) -> String {
        match OwnFailure::of(&self.error) {
            Some(OwnFailure::IdTokenRefused) => "ID token refused".to_owned(),
            Some(OwnFailure::NoAnswer) => "no answer from Microsoft".to_owned(),
            None => self.error.name(),
        }
    }

    fn came_back(&self) -> AnyView {
        let error = &self.error;
        let text = |text: &Option<String>| text.clone().map(|text| code(text).into_any());
        let facts = [
            ("Error", (!error.error.is_empty()).then(|| code(error.error.clone()))),
            ("Number", error.code.map(|number| code(format!("AADSTS{number}")))),
            ("Subcode", text(&error.subcode)),
            ("Suberror", text(&error.suberror)),
            ("Text", (!error.description.is_empty()).then(|| error.description.clone().into_any())),
            ("Claims", text(&error.claims)),
        ];
        let facts: Vec<_> = facts.into_iter().filter_map(|(name, value)| Some((name, value?))).collect();
        view! {
            <section class="desk-section">
                <h2>"What came back"</h2>
                {summary_list(facts)}
            </section>
        }
        .into_any()
    }

    fn read_as(&self, reading: &GateReading) -> AnyView {
        let words = Words::default();
        let mut facts = vec![
            ("Gate", gate_name(words, reading.gate).into_any()),
            ("Who acts", fixer_name(words, reading.fixer).into_any()),
        ];
        let sure = match reading.confidence {
            Confidence::Low => "Not sure: Microsoft’s answer leaves more than one cause open".to_owned(),
            other => confidence_word(words, other),
        };
        facts.push(("How sure", sure.into_any()));
        if let Some(meaning) = self.meaning.clone() {
            facts.push(("The number", meaning.into_any()));
        }
        if !reading.alternatives.is_empty() {
            let others: Vec<String> =
                reading.alternatives.iter().map(|gate| gate_name(words, *gate)).collect();
            facts.push(("It may be", others.join(", ").into_any()));
        }
        if self.kept_as != reading.gate {
            facts.push(("Kept as", gate_name(words, self.kept_as).into_any()));
        }
        let docs = reading.docs_url.clone().map(|href| {
            view! { <p><a href=href rel="noopener">"Microsoft’s page about the number"</a></p> }
        });
        view! {
            <section class="desk-section">
                <h2>"What it is read as"</h2>
                {summary_list(facts)}
                <div class="desk-text">
                    <p>"Said to the person: " {reading.explanation.clone()}</p>
                    {next_steps(&reading.next_steps)}
                    {docs}
                </div>
            </section>
        }
        .into_any()
    }

    fn followed(&self) -> AnyView {
        let words = Words::default();
        let FollowedRows { request, check, seen_again, connected } = &self.followed;
        let mut facts = Vec::new();
        if let Some((at, stage)) = request {
            facts.push(("Request", view! { {time_compact(*at)} " " {stage_tag(*stage)} }.into_any()));
        }
        if let Some((at, href, overall)) = check {
            let tag = overall.map(|overall| overall_tag(words, overall));
            let check = view! { <a href=href.clone()>{time_compact(*at)}</a> " " {tag} };
            facts.push(("Check", check.into_any()));
        }
        if let Some(at) = seen_again {
            facts.push(("Signed in", view! { "Again, last " {time_compact(*at)} }.into_any()));
        }
        if let Some(at) = connected {
            facts.push(("Connected", view! { "Seen to work " {time_compact(*at)} }.into_any()));
        }
        let body = if facts.is_empty() {
            let text = if self.tenant.is_some() {
                "Nothing was seen after it."
            } else {
                "The organisation is not known, so nothing can be said."
            };
            view! { <p class="empty-line">{text}</p> }.into_any()
        } else {
            summary_list(facts)
        };
        view! {
            <section class="desk-section">
                <h2>"What followed"</h2>
                {body}
            </section>
        }
        .into_any()
    }

    fn facts(&self) -> AnyView {
        let words = Words::default();
        let tenant = match &self.tenant {
            Some((href, name)) => view! { <a href=href.clone()>{name.clone()}</a> }.into_any(),
            None => "Not known".into_any(),
        };
        let purpose = way::purpose(self.trace.as_ref(), &self.stage);
        let mut facts = vec![
            ("Failed", time_to_the_second(words, self.at)),
            ("What for", purpose.into_any()),
            ("Organisation", tenant),
            ("Person", self.person.clone().unwrap_or_else(|| "Not known".to_owned()).into_any()),
        ];
        if !self.requested.is_empty() {
            facts.push(("Scopes", code(self.requested.to_string())));
        }
        view! {
            <section class="desk-section">
                <h2>"Facts"</h2>
                {summary_list(facts)}
            </section>
        }
        .into_any()
    }

    fn ids(&self) -> AnyView {
        let error = &self.error;
        let time =
            error.timestamp.clone().unwrap_or_else(|| self.at.strftime("%Y-%m-%d %H:%M:%SZ").to_string());
        let lines = [
            ("Code", Some(error.name())),
            ("Correlation ID", error.correlation_id.clone()),
            ("Trace ID", error.trace_id.clone()),
            ("Time", Some(time)),
            ("Tenant ID", self.tenant_id.clone()),
            ("Reference", Some(self.id.clone())),
        ];
        let lines: Vec<(&str, String)> = lines
            .into_iter()
            .filter_map(|(label, value)| Some((label, value.filter(|value| !value.is_empty())?)))
            .collect();
        view! {
            <section class="desk-section">
                <h2>"IDs"</h2>
                {id_block(Words::default(), "sign-in-ids", &lines)}
                <div class="actions">
                    <CopyButton
                        target_id="sign-in-ids".to_owned()
                        label="Copy the IDs".to_owned()
                        done="Copied".to_owned()
                    />
                </div>
            </section>
        }
        .into_any()
    }
}
