//! What can be said about a domain from outside. Everything on it is a hint, and the page says so.

use std::sync::Arc;

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::survey::{DomainSurvey, Outlook},
    ui::{
        banner::{banner, notice},
        button::{Weight, button_link, submit},
        error_summary::error_summary,
        evidence::evidence,
        field::{Field, FieldError, text_field},
        icon::Icon,
        next_steps::next_steps,
        summary_list::summary_list,
        tag::Tone,
        time::time,
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
    fn title(&self, _: Words) -> String {
        match &self.survey {
            Some(survey) => format!("{} from outside", survey.domain),
            None => "Check a domain".to_owned(),
        }
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let form = self.form();
        match &self.survey {
            None => view! {
                {error_summary(Words::default(), &self.errors)}
                <h1>{title}</h1>
                <p class="lead">
                    "See what Microsoft and the public records say about an organisation before anybody signs in:
                    whether it has Microsoft accounts, in which cloud, and where its mail is likely to be."
                </p>
                {form}
            }
            .into_any(),
            Some(survey) => view! {
                <h1>{title}</h1>
                {found(survey, &self.app)}
                {hints_only(&self.app, self.connect_href, survey.outlook())}
                <section class="section">
                    <h2>"What was seen"</h2>
                    {facts(survey, false)}
                    {evidence(None, &survey.evidence)}
                    <p class="hint">"Looked at " {time(Words::default(), survey.at)} ". Answers are kept for an hour."</p>
                </section>
                {form}
            }
            .into_any(),
        }
    }
}

impl CheckDomainPage {
    fn form(&self) -> AnyView {
        let title = if self.survey.is_some() { "Another domain" } else { "Which domain?" };
        view! {
            <form method="get" action=self.action class="section">
                <h2>{title}</h2>
                {text_field(Words::default(), DOMAIN, &self.typed, &self.errors)}
                <div class="actions">{submit(Weight::Primary, "Check")}</div>
            </form>
        }
        .into_any()
    }
}

/// How an outlook is shown. None of it is green: nothing was seen to work.
const fn look(outlook: Outlook) -> (Tone, Icon, &'static str) {
    match outlook {
        Outlook::CloudLikely => (Tone::Neutral, Icon::Info, "Hint: likely within reach"),
        Outlook::HybridLikely => (Tone::Warn, Icon::Warning, "Hint: depends on the person"),
        Outlook::OwnServersLikely | Outlook::OtherProviderLikely => {
            (Tone::Warn, Icon::Warning, "Hint: likely out of reach")
        }
        Outlook::OtherCloud => (Tone::Bad, Icon::Cross, "Another Microsoft cloud"),
        Outlook::NoTenant => (Tone::Unsure, Icon::Question, "No Microsoft organisation found"),
        Outlook::CannotTell => (Tone::Unsure, Icon::Question, "Hint: cannot be told"),
    }
}

fn found(survey: &DomainSurvey, app: &str) -> AnyView {
    let (tone, symbol, word) = look(survey.outlook());
    let (headline, next) = survey.advice(app);
    view! {
        {banner(tone, symbol, word, &headline, ().into_any())}
        <section class="section">
            <h2>"What to do"</h2>
            {next_steps(&next)}
        </section>
    }
    .into_any()
}

fn hints_only(app: &str, connect_href: &'static str, outlook: Outlook) -> AnyView {
    // Where signing in cannot succeed, nobody is sent there.
    let can_sign_in = !matches!(outlook, Outlook::OtherCloud | Outlook::NoTenant);
    let sign_in = can_sign_in.then(|| {
        view! {
            <div class="actions">{button_link(connect_href, Weight::Secondary, "Sign in and check for certain")}</div>
        }
    });
    let text = view! {
        <p>
            "These are hints. Records say how a domain is set up, never where one person’s mailbox is. Only signing in
            shows whether " {app.to_owned()} " reaches a calendar."
        </p>
        {sign_in}
    };
    notice(Tone::Neutral, text.into_any())
}

/// The lines of a survey.
pub(super) fn facts(survey: &DomainSurvey, exact_build: bool) -> AnyView {
    summary_list(
        survey.lines(exact_build).into_iter().map(|(name, value)| (name, value.into_any())).collect(),
    )
}
