//! Refused sign-ins, with the ids that people quote to support.

use jiff::Timestamp;
use leptos::prelude::*;

use super::section::section;
use crate::{
    domain::{gate::Gate, sign_in_error::SignInError},
    ui::{summary_list::code, time::time_compact, words::gate_name},
    words::Words,
};

/// One refused sign-in.
#[derive(Debug, Clone)]
pub struct RefusalRow {
    /// When.
    pub at: Timestamp,
    /// The gate it was read as.
    pub gate: Gate,
    /// What Entra said.
    pub error: SignInError,
    /// Who, when known.
    pub person: Option<String>,
    /// The page of the tenant, where the list is about several and the tenant is known.
    pub tenant_href: Option<String>,
    /// Its way, stage by stage.
    pub trace_href: String,
}

/// The table of them.
pub(super) fn refused_sign_ins(title: &'static str, refusals: &[RefusalRow]) -> AnyView {
    let rows = refusals.iter().map(row).collect_view();
    let head = ["Refused", "Gate", "Code", "IDs"];
    section(title, &head, rows.into_any(), refusals.is_empty(), "No sign-in was refused.")
}

fn row(refusal: &RefusalRow) -> AnyView {
    let error = &refusal.error;
    let id = |label: &'static str, id: &Option<String>| {
        id.clone().map(|id| view! { <div><dt>{label}</dt><dd>{code(id)}</dd></div> })
    };
    let tenant = refusal.tenant_href.clone().map(|href| view! { <a href=href>"Show the tenant"</a> });
    view! {
        <tr>
            <th scope="row">
                <a href=refusal.trace_href.clone()>{time_compact(refusal.at)}</a>
                <span class="cell-note">{refusal.person.clone().unwrap_or_default()} {tenant}</span>
            </th>
            <td data-label="Gate">{gate_name(Words::default(), refusal.gate)}</td>
            <td data-label="Code">{code(error.name())}</td>
            <td data-label="IDs">
                <dl class="cell-ids">
                    {id("Correlation", &error.correlation_id)} {id("Trace", &error.trace_id)}
                </dl>
            </td>
        </tr>
    }
    .into_any()
}
