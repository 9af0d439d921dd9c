//! A finished report: one sentence an executive understands, what to do and who, then the evidence.

use leptos::prelude::*;

use super::{
    Page, findings,
    way_back::{WayBack, way_back},
};
use crate::{
    domain::report::Report,
    ui::{
        banner::{banner, notice},
        button::{Weight, button_form, button_link},
        form::FormTarget,
        id_block::for_support,
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
    fn title(&self, _: Words) -> String {
        let subject = &self.report.subject;
        let organisation = subject.tenant_name.as_deref().unwrap_or(&subject.username);
        format!("Report for {organisation}")
    }

    fn view(self, words: Words) -> AnyView {
        let report = &self.report;
        let (tone, symbol, word) = overall_look(report.overall);
        let title = self.title(words);
        let back =
            self.back.clone().map(|(label, href)| view! { <p class="back"><a href=href>{label}</a></p> });
        view! {
            <div class="report">
                {back}
                <p class="lead-in">"Calendar connection to " {report.app.clone()}</p>
                <h1>{title}</h1>
                {banner(tone, symbol, word, &report.headline, ().into_any())}
                {way_back(words, self.way_back.as_ref())}
                {about(report)}
                {findings::section(&report.findings, notice(Tone::Good, "Nobody has to do anything.".into_any()))}
                {permissions::section(report)}
                {mailbox::section(report)}
                {survey::section(report)}
                {scopes::section(report)}
                {records::section(report, self.inspect_href.as_deref())}
                {self.ids()}
                {self.actions()}
            </div>
        }
        .into_any()
    }
}

impl ReportPage {
    fn ids(&self) -> AnyView {
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
        for_support(Words::default(), &self.support, &lines)
    }

    fn actions(&self) -> AnyView {
        let run_again =
            self.run_again.as_ref().map(|target| button_form(target, Weight::Primary, "Run the check again"));
        view! {
            <section class="section no-print">
                <h2>"Take it along"</h2>
                <div class="actions">
                    {run_again} {button_link(&self.json_href, Weight::Secondary, "Download as JSON")}
                </div>
                <p class="hint">
                    "The JSON keeps to a " <a href=self.schema_href.clone()>"published schema"</a>
                    ". The report prints well too: use your browser’s Print."
                </p>
            </section>
        }
        .into_any()
    }
}

fn about(report: &Report) -> AnyView {
    let subject = &report.subject;
    let mut facts = vec![(
        "Person",
        view! { {subject.name.clone()} <span class="fact-note">{subject.username.clone()}</span> }.into_any(),
    )];
    if let Some(name) = &subject.tenant_name {
        facts.push(("Organisation", name.clone().into_any()));
    }
    facts.push(("Role in the token", role_words(Words::default(), &subject.role).into_any()));
    facts.push(("Checked", time(Words::default(), report.finished_at)));
    view! {
        <div class="report__about">{summary_list(facts)}</div>
        <p class="hint">
            "This report is about one person’s connection. That the organisation allows the app and that a person
            is connected are two different facts."
        </p>
    }
    .into_any()
}
