//! Reports that came from elsewhere as files, and the form to read one in.

use leptos::prelude::*;

use crate::{
    domain::{imported_report::ImportSummary, signed_report::SignatureState},
    pages::{Mood, Page, report::imported::answer},
    ui::{
        button::{Weight, submit},
        error_summary::error_summary,
        field::FieldError,
        icon::{Icon, icon},
        tag::{Tone, tag},
        text_area::text_area,
        time::time_compact,
    },
    words::Words,
};

use super::{paging::paging, table::table};

/// One import.
#[derive(Debug, Clone)]
pub struct ImportRow {
    /// Its page.
    pub href: String,
    /// The imports that say they are about the same tenant.
    pub same_tenant_href: Option<String>,
    /// What is known of it.
    pub import: ImportSummary,
}

/// What the page shows.
#[derive(Debug, Clone)]
pub struct ImportsPage {
    /// The page's address, to which the form goes as well. Fields: `file`, `pasted`.
    pub href: &'static str,
    /// Whether the viewer may import.
    pub may_import: bool,
    /// What was wrong with the file.
    pub errors: Vec<FieldError>,
    /// Whether only the imports of one tenant are shown.
    pub narrowed: bool,
    /// One page of imports, newest first.
    pub rows: Vec<ImportRow>,
    /// The first page, when this is not it.
    pub first_href: Option<String>,
    /// The next page, if there is one.
    pub next_href: Option<String>,
}

impl Page for ImportsPage {
    fn title(&self, _: Words) -> String {
        if self.errors.is_empty() {
            "Imported reports".to_owned()
        } else {
            "The file was not imported".to_owned()
        }
    }

    fn mood(&self) -> Mood {
        Mood::Desk
    }

    fn view(self, words: Words) -> AnyView {
        let all = self.narrowed.then(|| {
            view! {
                <p>
                    "Only reports that say they are about one tenant. " <a href=self.href>"Show all imports"</a>
                </p>
            }
        });
        view! {
            {error_summary(words, &self.errors)}
            <div class="desk-head">
                <h1>{self.title(words)}</h1>
            </div>
            <p class="desk-intro">
                "A customer’s report file opens here in the same form as a report of this portal. What it says stays a claim of
                whoever sent it: no tenant’s state, verdict or history changes by it."
            </p>
            {self.may_import.then(|| form(self.href, &self.errors))}
            {all}
            {list(&self.rows)}
            {paging(self.first_href.as_deref(), self.next_href.as_deref())}
        }
        .into_any()
    }
}

fn form(href: &'static str, errors: &[FieldError]) -> AnyView {
    let error = errors.iter().find(|error| error.field == "file").map(|error| error.message.clone());
    let class = if error.is_some() { "field field--error" } else { "field" };
    let described_by = if error.is_some() { "file-hint file-error" } else { "file-hint" };
    let invalid = error.is_some().then_some("true");
    let error = error.map(|message| {
        view! {
            <p class="field__error" id="file-error">
                {icon(Icon::Warning)}
                <span>{message}</span>
            </p>
        }
    });
    view! {
        <form class="desk-section" method="post" action=href enctype="multipart/form-data">
            <h2>"Import a report"</h2>
            <div class=class>
                <label class="field__label" for="file">
                    "Report file"
                </label>
                <p class="field__hint" id="file-hint">
                    "The signed JSON file, the HTML file, or the plain JSON of a report, up to 4 MiB."
                </p>
                {error}
                <input
                    class="field__input"
                    id="file"
                    name="file"
                    type="file"
                    accept=".json,.html,application/json,text/html"
                    aria-invalid=invalid
                    aria-describedby=described_by
                />
            </div>
            <div class="field">
                <label class="field__label" for="pasted">
                    "Or paste its text"
                </label>
                {text_area("pasted", 4, "", None)}
            </div>
            <div class="actions">{submit(Weight::Primary, "Import")}</div>
        </form>
    }
    .into_any()
}

fn list(rows: &[ImportRow]) -> AnyView {
    if rows.is_empty() {
        return view! {
            <div class="empty">
                <p class="empty__title">"Nothing was imported"</p>
                <p>"An imported report appears here for 90 days."</p>
            </div>
        }
        .into_any();
    }
    let rows = rows.iter().map(row).collect_view();
    let head = [
        "Organisation, as the file says",
        "Signature",
        "Report, as the file says",
        "Imported (UTC)",
        "Removed (UTC)",
    ];
    table(Some("Imported reports, newest first"), &head, rows.into_any())
}

/// A signature's worth in a word.
fn signature_tag(signature: &SignatureState) -> AnyView {
    match signature {
        SignatureState::Valid { .. } => tag(Tone::Good, Icon::Tick, "Valid"),
        SignatureState::UnknownKey { .. } => tag(Tone::Warn, Icon::Question, "Unknown key"),
        SignatureState::Wrong => tag(Tone::Bad, Icon::Cross, "Changed"),
        SignatureState::Missing => tag(Tone::Neutral, Icon::Dash, "Not signed"),
    }
}

fn row(row: &ImportRow) -> AnyView {
    let import = &row.import;
    let tenant = import.tenant.map(|tenant| tenant.to_string());
    let organisation = import.organisation.clone().or(tenant).unwrap_or_else(|| "Not said".to_owned());
    let same = row.same_tenant_href.clone().map(|href| {
        view! {
            <span class="cell-note">
                <a href=href>"All imports of this tenant"</a>
            </span>
        }
    });
    let (tone, symbol, word) = answer(import);
    view! {
        <tr>
            <th scope="row">
                <a href=row.href.clone()>{organisation}</a>
                {same}
            </th>
            <td data-label="Signature">{signature_tag(&import.signature)}</td>
            <td data-label="Report">{tag(tone, symbol, &word)}</td>
            <td data-label="Imported">
                {time_compact(import.imported_at)} <span class="cell-note">{import.imported_by.name.clone()}</span>
            </td>
            <td data-label="Removed">{time_compact(import.keep_until)}</td>
        </tr>
    }
    .into_any()
}
