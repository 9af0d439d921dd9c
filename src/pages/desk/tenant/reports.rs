//! The newest checks of connections in a tenant.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    domain::{mailbox::Verdict, report::Overall},
    pages::desk::section::section,
    ui::{judgement::overall_tag, mailbox_words::verdict_name, time::time_compact},
    words::Words,
};

/// One diagnosis.
#[derive(Debug, Clone)]
pub struct DiagnosisRow {
    /// Its report.
    pub href: String,
    /// Whose connection.
    pub person: String,
    /// When it began.
    pub started_at: Timestamp,
    /// Its answer.
    pub overall: Option<Overall>,
    /// How far it got, where there is no answer.
    pub state: &'static str,
    /// Its mailbox verdict.
    pub verdict: Option<Verdict>,
}

/// The table of them. `all_href` lists all, `more` leads to other views of the same.
pub(super) fn reports(
    diagnoses: &[DiagnosisRow],
    all_href: &str,
    more: &[(&'static str, String)],
) -> AnyView {
    let rows = diagnoses.iter().map(row).collect_view();
    let head = ["Report", "Answer", "Mailbox"];
    let empty = "No check has been run for this tenant.";
    let table = section("Reports", &head, rows.into_any(), diagnoses.is_empty(), empty);
    let all = ("All checks, with what changed", all_href.to_owned());
    let link = |(label, href): &(&'static str, String)| {
        view! {
            <li>
                <a href=href.clone()>{*label}</a>
            </li>
        }
    };
    let all = (!diagnoses.is_empty()).then(|| {
        let links = std::iter::once(&all).chain(more).map(link).collect_view();
        view! { <ul class="link-row">{links}</ul> }
    });
    view! { {table} {all} }.into_any()
}

fn row(diagnosis: &DiagnosisRow) -> AnyView {
    let words = Words::default();
    let state =
        diagnosis.overall.map_or_else(|| diagnosis.state.into_any(), |overall| overall_tag(words, overall));
    let verdict = diagnosis.verdict.map_or_else(|| "–".to_owned(), |verdict| verdict_name(words, verdict));
    view! {
        <tr>
            <th scope="row">
                <a href=diagnosis.href.clone()>{time_compact(diagnosis.started_at)}</a>
                <span class="cell-note">{diagnosis.person.clone()}</span>
            </th>
            <td data-label="Answer">{state}</td>
            <td data-label="Mailbox">{verdict}</td>
        </tr>
    }
    .into_any()
}
