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

pub(super) mod form;
pub mod imported;
pub(super) mod mailbox;
pub(super) mod permissions;
pub mod preview;
mod records;
mod scopes;
pub mod shared;
mod survey;

use form::Form;

/// Addresses at which the report is taken along.
#[derive(Debug, Clone)]
pub struct WaysOut {
    /// Choosing how much leaves, with a preview.
    pub preview: String,
    /// One file.
    pub file: String,
    /// Text for a ticket.
    pub ticket: String,
    /// What has changed since the run before.
    pub compare: String,
}

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
    /// Where the report goes from here.
    pub ways_out: WaysOut,
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
        title(words, &self.report)
    }

    fn view(self, words: Words) -> AnyView {
        let back =
            self.back.clone().map(|(label, href)| view! { <p class="back"><a href=href>{label}</a></p> });
        view! {
            <div class="report">
                {back}
                {head(words, &self.report)}
                {way_back(words, self.way_back.as_ref())}
                {body(words, &self.report, Form::Page, self.inspect_href.as_deref())}
                {for_support(words, &self.support, &ids(&self.report, &self.cloud_name))}
                {self.actions(words)}
            </div>
        }
        .into_any()
    }
}

/// The title of a report.
pub(super) fn title(words: Words, report: &Report) -> String {
    let subject = &report.subject;
    say!(words, "report-title", organisation = subject.tenant_name.as_deref().unwrap_or(&subject.username))
}

/// The title with the answer.
pub(super) fn head(words: Words, report: &Report) -> AnyView {
    let (tone, symbol) = overall_look(report.overall);
    let word = overall_word(words, report.overall);
    let headline = words.retell_or_keep(&report.headline);
    view! {
        <p class="lead-in">{say!(words, "report-lead-in", app = report.app.as_str())}</p>
        <h1>{title(words, report)}</h1>
        {banner(tone, symbol, &word, &headline, ().into_any())}
    }
    .into_any()
}

/// Everything between the answer and the identifiers. `offer` leads to the page on which an administrator can let the
/// portal look into the organisation's records.
pub(super) fn body(words: Words, report: &Report, form: Form, offer: Option<&str>) -> AnyView {
    let nothing = notice(Tone::Good, say!(words, "report-nothing-to-do").into_any());
    view! {
        {about(words, report)}
        {findings::section(words, &report.findings, nothing)}
        {permissions::section(words, report, form)}
        {mailbox::section(words, report, form)}
        {survey::section(words, report, form)}
        {scopes::section(words, report)}
        {records::section(words, report, form, offer)}
    }
    .into_any()
}

/// The identifiers of a report.
pub(super) fn ids(report: &Report, cloud_name: &str) -> [(&'static str, String); 6] {
    let subject = &report.subject;
    [
        ("Report", report.id.to_string()),
        ("Tenant ID", subject.tenant.to_string()),
        ("Object ID", subject.person.to_string()),
        ("Application ID", report.client_id.to_string()),
        ("Cloud", cloud_name.to_owned()),
        ("Finished", report.finished_at.strftime("%Y-%m-%d %H:%M:%SZ").to_string()),
    ]
}

impl ReportPage {
    fn actions(&self, words: Words) -> AnyView {
        let ways = &self.ways_out;
        let way_out = |href: &str, label: String| button_link(href, Weight::Secondary, label);
        let run_again = self
            .run_again
            .as_ref()
            .map(|target| button_form(target, Weight::Primary, say!(words, "report-run-again")));
        view! {
            <section class="section no-print">
                <h2>{say!(words, "file-share")}</h2>
                <p>{say!(words, "file-share.text")}</p>
                <div class="actions">
                    {run_again} {way_out(&ways.preview, say!(words, "file-preview"))}
                    {way_out(&ways.file, say!(words, "file-html"))}
                    {way_out(&ways.ticket, say!(words, "file-ticket"))}
                    {way_out(&self.json_href, say!(words, "report-download"))}
                    {way_out(&ways.compare, say!(words, "file-compare"))}
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
