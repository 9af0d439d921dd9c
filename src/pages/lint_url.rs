//! Judging the link that a vendor's app opens. What was pasted is never shown again, since it may hold secrets.

use leptos::prelude::*;

use super::Page;
use crate::{
    domain::link_lint::{LinkFinding, LinkReport, Severity},
    ui::{
        banner::banner,
        button::{Weight, submit},
        error_summary::error_summary,
        field::{Field, FieldError, text_area_field},
        form::{FormTarget, post_form},
        icon::Icon,
        summary_list::code,
        tag::{Tone, tag},
        text_area::text_to_copy,
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct LintUrlPage {
    /// Name of the app that links are held against.
    pub app: String,
    /// Sends the link. Field: `url`.
    pub form: FormTarget,
    /// What was wrong with the input.
    pub errors: Vec<FieldError>,
    /// What was found.
    pub report: Option<LinkReport>,
}

const LINK: Field = Field { name: "url", text: "lint-url-link", autocomplete: "off", kind: "text" };

impl Page for LintUrlPage {
    fn title(&self, _: Words) -> String {
        match &self.report {
            None => "Check your own sign-in link".to_owned(),
            Some(report) => headline(report),
        }
    }

    fn view(self, words: Words) -> AnyView {
        let title = self.title(words);
        let form_title = if self.report.is_some() { "Another link" } else { "Which link?" };
        let form = view! {
            <h2>{form_title}</h2>
            {text_area_field(words, LINK, 6, "", &self.errors)}
            <div class="actions">{submit(Weight::Primary, "Check the link")}</div>
            <p class="hint">
                "Nothing of it is kept, and what you paste is not shown again. Take secrets out first all the same."
            </p>
        };
        let form = post_form(&self.form, "section", form);
        match &self.report {
            None => view! {
                {error_summary(words, &self.errors)}
                <h1>{title}</h1>
                <p class="lead">
                    "For people who build " {self.app} ": paste the address that your app opens for signing in or for
                    admin consent, and see what will stop your customers, and the link as it should be."
                </p>
                {form}
            }
            .into_any(),
            Some(report) => view! {
                <p class="lead-in">"Your sign-in link"</p>
                <h1>{title}</h1>
                {answer(report, &self.app)}
                {found(&report.findings)}
                {report.corrected_url.as_deref().map(corrected)}
                {form}
            }
            .into_any(),
        }
    }
}

fn headline(report: &LinkReport) -> String {
    match (report.count(Severity::Error), report.findings.len()) {
        (_, 0) => "Nothing to object to".to_owned(),
        (0, _) => "The link works, with remarks".to_owned(),
        (1, _) => "One error in the link".to_owned(),
        (errors, _) => format!("{errors} errors in the link"),
    }
}

/// Nothing was seen to work, so nothing is green.
fn answer(report: &LinkReport, app: &str) -> AnyView {
    let (tone, symbol, word) = match (report.passes(), report.findings.is_empty()) {
        (true, true) => (Tone::Neutral, Icon::Info, "No findings"),
        (true, false) => (Tone::Warn, Icon::Warning, "No errors"),
        (false, _) => (Tone::Bad, Icon::Cross, "Errors"),
    };
    let held = if report.manifest_checked {
        format!("The link was read and held against the manifest of {app}. Microsoft was not asked.")
    } else {
        "The link was read by itself, without a manifest. Microsoft was not asked.".to_owned()
    };
    banner(tone, symbol, word, &held, ().into_any())
}

fn found(findings: &[LinkFinding]) -> Option<AnyView> {
    (!findings.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2>"What was found"</h2>
                {findings.iter().map(finding).collect_view()}
            </section>
        }
        .into_any()
    })
}

fn finding(finding: &LinkFinding) -> AnyView {
    let (tone, symbol, word) = match finding.severity {
        Severity::Error => (Tone::Bad, Icon::Cross, "Error"),
        Severity::Warning => (Tone::Warn, Icon::Warning, "Warning"),
        Severity::Note => (Tone::Neutral, Icon::Info, "Note"),
    };
    view! {
        <article class="finding">
            <h3 class="finding__what">{finding.title.clone()}</h3>
            <p class="finding__who">{tag(tone, symbol, word)}</p>
            <p>{finding.detail.clone()}</p>
            <p class="finding__evidence">"Name for programs: " {code(finding.id.to_string())}</p>
        </article>
    }
    .into_any()
}

fn corrected(url: &str) -> AnyView {
    view! {
        <section class="section">
            <h2>"The link as it should be"</h2>
            <p>
                "What stands in braces is filled in by your app: state, nonce and code_challenge with fresh random
                values for every sign-in."
            </p>
            {text_to_copy("corrected", "Corrected link".to_owned(), 6, url)}
        </section>
    }
    .into_any()
}
