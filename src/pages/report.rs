//! A finished report: one sentence an executive understands, what to do and who, then the evidence.

use leptos::prelude::*;

use super::{
    Page, findings,
    way_back::{WayBack, way_back},
};
use crate::{
    domain::report::Report,
    say, say_marked,
    ui::{
        banner::{banner, notice},
        button::{Weight, button_form, button_link},
        form::FormTarget,
        id_block::for_support,
        judgement::overall_word,
        marked_text::marked_text,
        summary_list::summary_list,
        tag::{Tone, overall_look},
        time::time,
        words::role_words,
    },
    words::Words,
};

mod mailbox;
mod permissions;
mod records;
mod scopes;
mod survey;

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ReportPage {
    /// The report.
    pub report: Report,
    /// Name of the cloud as people call it.
    pub cloud_name: String,
    /// The vendor's support.
    pub support: String,
    /// Runs the diagnosis again; `None` when the viewer may not.
    pub run_again: Option<FormTarget>,
    /// The way back to the vendor's product, for those who came from there.
    pub way_back: Option<WayBack>,
    /// Where an administrator can let the portal look into the organisation's records; `None` when not offered.
    pub inspect_href: Option<String>,
    /// The same as JSON.
    pub json_href: String,
    /// The JSON Schema that it keeps to.
    pub schema_href: String,
    /// Where staff came from: label and address.
    pub back: Option<(String, String)>,
}

impl Page for ReportPage {
    const TRANSLATED: bool = true;

    fn title(&self, words: Words) -> String {
        let subject = &self.report.subject;
        let organisation = subject.tenant_name.as_deref().unwrap_or(&subject.username);
        say!(words, "report-title", organisation = organisation)
    }

    fn view(self, words: Words) -> AnyView {
        let report = &self.report;
        let (tone, symbol) = overall_look(report.overall);
        let word = overall_word(words, report.overall);
        let headline = words.retell_or_keep(&report.headline);
        let title = self.title(words);
        let back =
            self.back.clone().map(|(label, href)| view! { <p class="back"><a href=href>{label}</a></p> });
        let nothing = notice(Tone::Good, say!(words, "report-nothing-to-do").into_any());
        view! {
            <div class="report">
                {back}
                <p class="lead-in">{say!(words, "report-lead-in", app = report.app.as_str())}</p>
                <h1>{title}</h1>
                {banner(tone, symbol, &word, &headline, ().into_any())}
                {way_back(words, self.way_back.as_ref())}
                {about(words, report)}
                {findings::section(words, &report.findings, nothing)}
                {permissions::section(words, report)}
                {mailbox::section(words, report)}
                {survey::section(words, report)}
                {scopes::section(words, report)}
                {records::section(words, report, self.inspect_href.as_deref())}
                {self.ids(words)}
                {self.actions(words)}
            </div>
        }
        .into_any()
    }
}

impl ReportPage {
    fn ids(&self, words: Words) -> AnyView {
        let report = &self.report;
        let subject = &report.subject;
        let lines = [
            ("Report", report.id.to_string()),
            ("Tenant ID", subject.tenant.to_string()),
            ("Object ID", subject.person.to_string()),
            ("Application ID", report.client_id.to_string()),
            ("Cloud", self.cloud_name.clone()),
            ("Finished", report.finished_at.strftime("%Y-%m-%d %H:%M:%SZ").to_string()),
        ];
        for_support(words, &self.support, &lines)
    }

    fn actions(&self, words: Words) -> AnyView {
        let run_again = self
            .run_again
            .as_ref()
            .map(|target| button_form(target, Weight::Primary, say!(words, "report-run-again")));
        view! {
            <section class="section no-print">
                <h2>{say!(words, "report-take-along")}</h2>
                <div class="actions">
                    {run_again}
                    {button_link(&self.json_href, Weight::Secondary, say!(words, "report-download"))}
                </div>
                <p class="hint">
                    {marked_text(
                        say_marked!(words, "report-download.hint"), &[("a", self.schema_href.clone())],
                    )}
                </p>
            </section>
        }
        .into_any()
    }
}

fn about(words: Words, report: &Report) -> AnyView {
    let subject = &report.subject;
    let mut facts = vec![(
        say!(words, "report-person"),
        view! { {subject.name.clone()} <span class="fact-note">{subject.username.clone()}</span> }.into_any(),
    )];
    if let Some(name) = &subject.tenant_name {
        facts.push((say!(words, "report-organisation"), name.clone().into_any()));
    }
    facts.push((say!(words, "report-role"), role_words(words, &subject.role).into_any()));
    facts.push((say!(words, "report-checked"), time(words, report.finished_at)));
    view! {
        <div class="report__about">{summary_list(facts)}</div>
        <p class="hint">{say!(words, "report-one-person")}</p>
    }
    .into_any()
}
