//! What can be said about a domain from outside. Everything on it is a hint, and the page says so.

use std::sync::Arc;

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::survey::{DomainSurvey, Outlook},
    say,
    ui::{
        banner::{banner, notice},
        button::{Weight, button_link, submit},
        error_summary::error_summary,
        evidence::evidence,
        field::{Field, FieldError, text_field},
        icon::Icon,
        next_steps,
        retold::retold,
        summary_list::summary_list,
        tag::Tone,
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct CheckDomainPage {
    /// Name of the app.
    pub app: String,
    /// Where the form goes, by GET. Field: `domain`.
    pub action: &'static str,
    /// Where people sign in.
    pub connect_href: &'static str,
    /// What was typed.
    pub typed: String,
    /// What was wrong with it.
    pub errors: Vec<FieldError>,
    /// What was seen.
    pub survey: Option<Arc<DomainSurvey>>,
}

const DOMAIN: Field =
    Field { name: "domain", text: "check-domain-domain", autocomplete: "off", kind: "text" };

impl Page for CheckDomainPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        match &self.survey {
            Some(survey) => say!(words, "check-domain-found", domain = survey.domain.as_str()),
            None => say!(words, "check-domain-title"),
        }
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let form = self.form(words);
        match &self.survey {
            None => view! {
                {error_summary(words, &self.errors)}
                <h1>{title}</h1>
                <p class="lead">{say!(words, "check-domain-title.text")}</p>
                {form}
            }
            .into_any(),
            Some(survey) => view! {
                <h1>{title}</h1>
                {found(words, survey, &self.app)}
                {hints_only(words, &self.app, self.connect_href, survey.outlook())}
                <section class="section">
                    <h2>{say!(words, "check-domain-seen")}</h2>
                    {facts(words, survey, false)}
                    {evidence(words, None, &survey.evidence)}
                    <p class="hint">{say!(words, "check-domain-seen.at", time = words.time(survey.at))}</p>
                </section>
                {form}
            }
            .into_any(),
        }
    }
}

impl CheckDomainPage {
    fn form(&self, words: Words) -> AnyView {
        let title = if self.survey.is_some() {
            say!(words, "check-domain-another")
        } else {
            say!(words, "check-domain-which")
        };
        view! {
            <form method="get" action=self.action class="section">
                <h2>{title}</h2>
                {text_field(words, DOMAIN, &self.typed, &self.errors)}
                <div class="actions">{submit(Weight::Primary, say!(words, "check-domain-check"))}</div>
            </form>
        }
        .into_any()
    }
}

/// How an outlook is shown. None of it is green: nothing was seen to work.
fn look(words: Words, outlook: Outlook) -> (Tone, Icon, String) {
    match outlook {
        Outlook::CloudLikely => (Tone::Neutral, Icon::Info, say!(words, "check-domain-cloud")),
        Outlook::HybridLikely => (Tone::Warn, Icon::Warning, say!(words, "check-domain-hybrid")),
        Outlook::OwnServersLikely | Outlook::OtherProviderLikely => {
            (Tone::Warn, Icon::Warning, say!(words, "check-domain-out-of-reach"))
        }
        Outlook::OtherCloud => (Tone::Bad, Icon::Cross, say!(words, "check-domain-other-cloud")),
        Outlook::NoTenant => (Tone::Unsure, Icon::Question, say!(words, "check-domain-no-tenant")),
        Outlook::CannotTell => (Tone::Unsure, Icon::Question, say!(words, "check-domain-cannot-tell")),
    }
}

fn found(words: Words, survey: &DomainSurvey, app: &str) -> AnyView {
    let (tone, symbol, word) = look(words, survey.outlook());
    let (headline, next) = survey.advice(app);
    let next = next.iter().map(|step| retold(words, step)).collect();
    view! {
        {banner(tone, symbol, &word, &words.retell_or_keep(&headline), ().into_any())}
        <section class="section">
            <h2>{say!(words, "report-what-to-do")}</h2>
            {next_steps::drawn(next)}
        </section>
    }
    .into_any()
}

fn hints_only(words: Words, app: &str, connect_href: &'static str, outlook: Outlook) -> AnyView {
    // Where signing in cannot succeed, nobody is sent there.
    let can_sign_in = !matches!(outlook, Outlook::OtherCloud | Outlook::NoTenant);
    let sign_in = can_sign_in.then(|| {
        let label = say!(words, "check-domain-sign-in");
        view! { <div class="actions">{button_link(connect_href, Weight::Secondary, label)}</div> }
    });
    let text = view! {
        <p>{say!(words, "check-domain-hints", app = app)}</p>
        {sign_in}
    };
    notice(Tone::Neutral, text.into_any())
}

/// The lines of a survey.
pub(super) fn facts(words: Words, survey: &DomainSurvey, exact_build: bool) -> AnyView {
    let lines = survey.lines(exact_build).into_iter();
    summary_list(lines.map(|(name, value)| (words.retell_or_keep(name), retold(words, &value))).collect())
}
