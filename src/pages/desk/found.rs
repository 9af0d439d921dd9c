//! What an id leads to that somebody quoted: one sign-in, one report.

use jiff::Timestamp;
use leptos::prelude::*;

use super::section::section;
use crate::{
    domain::{gate::Gate, report::Overall, sign_in_error::SignInError},
    ui::{judgement::overall_tag, summary_list::code, time::time_compact, words::gate_name},
    words::Words,
};

/// One thing that was found.
#[derive(Debug, Clone)]
pub enum FoundRow {
    /// A refused sign-in.
    SignIn {
        /// Its trace.
        href: String,
        /// When.
        at: Timestamp,
        /// The gate it was read as.
        gate: Gate,
        /// What Entra said.
        error: Box<SignInError>,
        /// The page of its tenant, when known.
        tenant_href: Option<String>,
    },
    /// A diagnosis.
    Report {
        /// Its page.
        href: String,
        /// When it began.
        at: Timestamp,
        /// Its answer, once finished.
        overall: Option<Overall>,
        /// The page of its tenant.
        tenant_href: String,
    },
}

/// The table of them, when there are any.
pub(super) fn found(rows: &[FoundRow]) -> Option<AnyView> {
    let head = ["Found", "When", "Says", "IDs"];
    let rows_view = rows.iter().map(row).collect_view();
    (!rows.is_empty()).then(|| section("Found by its ID", &head, rows_view.into_any(), false, ""))
}

fn row(found: &FoundRow) -> AnyView {
    let (label, href, at, tenant_href) = match found {
        FoundRow::SignIn { href, at, tenant_href, .. } => ("Refused sign-in", href, *at, tenant_href.clone()),
        FoundRow::Report { href, at, tenant_href, .. } => ("Report", href, *at, Some(tenant_href.clone())),
    };
    let says = match found {
        FoundRow::SignIn { gate, error, .. } => {
            let name = gate_name(Words::default(), *gate);
            view! { {name} <span class="cell-note">{code(error.name())}</span> }.into_any()
        }
        FoundRow::Report { overall: Some(overall), .. } => overall_tag(Words::default(), *overall),
        FoundRow::Report { overall: None, .. } => "Not finished".into_any(),
    };
    let ids = match found {
        FoundRow::SignIn { error, .. } => {
            let id = |label: &'static str, id: &Option<String>| {
                id.clone().map(|id| view! { <div><dt>{label}</dt><dd>{code(id)}</dd></div> })
            };
            let any = error.correlation_id.is_some() || error.trace_id.is_some();
            any.then(|| {
                view! {
                    <dl class="cell-ids">
                        {id("Correlation", &error.correlation_id)} {id("Trace", &error.trace_id)}
                    </dl>
                }
                .into_any()
            })
        }
        FoundRow::Report { .. } => None,
    };
    let none = || view! { <span class="none">"–"</span> }.into_any();
    let tenant = tenant_href.map(|href| view! { <a href=href>"Show the tenant"</a> });
    view! {
        <tr>
            <th scope="row">
                <a href=href.clone()>{label}</a>
                <span class="cell-note">{tenant}</span>
            </th>
            <td data-label="When">{time_compact(at)}</td>
            <td data-label="Says">{says}</td>
            <td data-label="IDs">{ids.unwrap_or_else(none)}</td>
        </tr>
    }
    .into_any()
}
