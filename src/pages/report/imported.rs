//! A report that came from elsewhere as a file, in the same sections, with what its signature is worth on top. Nothing in
//! it is a link: whatever address it holds is text.

use leptos::prelude::*;

use super::{body, form::Form};
use crate::{
    domain::{
        id::ImportId,
        imported_report::{ImportSummary, ImportedReport},
        redaction::Level,
        report::Report,
        signed_report::SignatureState,
    },
    pages::Page,
    ui::{
        banner::{banner, notice},
        button::{Weight, button_form},
        form::FormTarget,
        icon::Icon,
        id_block::id_block,
        judgement::overall_word,
        summary_list::summary_list,
        tag::{Tone, overall_look},
        time::time,
        withheld::{level_name, manifest},
    },
    words::Words,
};

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ImportedReportPage {
    /// The import.
    pub import: ImportedReport,
    /// Whether the file that was just sent had been imported before.
    pub again: bool,
    /// All imports.
    pub list_href: &'static str,
    /// The tenant that the report says it is about, when this portal knows it.
    pub tenant_href: Option<String>,
    /// Removes the import; `None` for readers.
    pub delete: Option<FormTarget>,
}

/// The longest name of a key that is shown; a thumbprint has 43 characters.
const LONGEST_KEY: usize = 64;

/// What a signature is worth: its tone, and a sentence.
pub fn signature_words(signature: &SignatureState) -> (Tone, String) {
    let shown = |kid: &str| kid.chars().take(LONGEST_KEY).collect::<String>();
    match signature {
        SignatureState::Valid { kid } => (
            Tone::Good,
            format!("valid (key {}): this portal made the file, and it is unchanged since.", shown(kid)),
        ),
        SignatureState::UnknownKey { kid } => (
            Tone::Warn,
            format!(
                "made by another portal or with an unknown key ({}): its content is a claim.",
                shown(kid)
            ),
        ),
        SignatureState::Wrong => {
            (Tone::Bad, "changed after it was signed: do not rely on its content.".to_owned())
        }
        SignatureState::Missing => (Tone::Neutral, "not signed: its content is a claim.".to_owned()),
    }
}

/// The answer of an imported report. It has the colours of an answer only when this portal signed it: of anything else it
/// is said that the file says so.
pub fn answer(import: &ImportSummary) -> (Tone, Icon, String) {
    let word = overall_word(Words::default(), import.overall);
    let (tone, symbol) = overall_look(import.overall);
    match import.signature {
        SignatureState::Valid { .. } => (tone, symbol, word),
        _ => (Tone::Neutral, Icon::Info, format!("The file says: {word}")),
    }
}

fn name(report: &Report) -> String {
    report.subject.tenant_name.clone().unwrap_or_else(|| report.subject.username.clone())
}

impl Page for ImportedReportPage {
    fn title(&self, _: Words) -> String {
        format!("Imported report: {}", name(self.import.document.report()))
    }

    fn view(self, words: Words) -> AnyView {
        let report = self.import.document.report();
        let (tone, symbol, word) = answer(&self.import.summary);
        let again = self
            .again
            .then(|| notice(Tone::Neutral, "This file was imported before. This is that import.".into_any()));
        view! {
            <div class="report">
                <p class="back">
                    <a href=self.list_href>"All imports"</a>
                </p>
                <p class="lead-in">"From a file, not seen by this portal"</p>
                <h1>{self.title(words)}</h1>
                {again}
                {self.origin(words)}
                {banner(tone, symbol, &word, &report.headline, ().into_any())}
                {body(words, report, Form::Page, None)}
                {manifest(words, self.import.document.withheld())}
                {ids(words, report, self.import.summary.id)}
                {self.delete()}
            </div>
        }
        .into_any()
    }
}

impl ImportedReportPage {
    fn origin(&self, words: Words) -> AnyView {
        let summary = &self.import.summary;
        let (tone, signature) = signature_words(&summary.signature);
        let tenant = self.tenant_href.clone().map(|href| {
            view! {
                <p>
                    "It says that it is about "
                    <a href=href>"a tenant that this portal knows"</a>
                    ". That tenant’s state, verdict and history do not follow from it."
                </p>
            }
        });
        let level = |level: Option<Level>| {
            level.map_or_else(|| "Not said".to_owned(), |level| level_name(words, level)).into_any()
        };
        let mut facts = vec![("Level", level(summary.level))];
        if let Some(at) = self.import.document.exported_at() {
            facts.push(("Exported", time(words, at)));
        }
        facts.push(("Removed here", time(words, summary.keep_until)));
        let text = view! {
            <p>
                "Imported on " {time(words, summary.imported_at)} " by " {summary.imported_by.name.clone()} ". "
                <strong>"Signature: " {signature}</strong>
            </p>
            {tenant}
        };
        view! {
            {notice(tone, text)}
            <div class="report__about">{summary_list(facts)}</div>
        }
        .into_any()
    }

    fn delete(&self) -> Option<AnyView> {
        self.delete.as_ref().map(|target| {
            view! {
                <section class="section no-print">
                    <h2>"Remove it"</h2>
                    <p>"The customer’s file stays as it is; only what was read from it here goes."</p>
                    <div class="actions">{button_form(target, Weight::Secondary, "Remove this import")}</div>
                </section>
            }
            .into_any()
        })
    }
}

fn ids(words: Words, report: &Report, import: ImportId) -> AnyView {
    let lines = [
        ("Import", import.to_string()),
        ("Report", report.id.to_string()),
        ("Tenant ID", report.subject.tenant.to_string()),
        ("Object ID", report.subject.person.to_string()),
        ("Application ID", report.client_id.to_string()),
        // A free text of the file, which must not look like further lines.
        ("Cloud", report.subject.cloud.split_whitespace().collect::<Vec<_>>().join(" ")),
        ("Finished", report.finished_at.strftime("%Y-%m-%d %H:%M:%SZ").to_string()),
    ];
    view! {
        <section class="section">
            <h2>"As the file says"</h2>
            {id_block(words, "file-ids", &lines)}
        </section>
    }
    .into_any()
}
