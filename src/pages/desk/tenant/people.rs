//! The people of a tenant, a part at a time.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    domain::{gate::Gate, id::ObjectId, report::Overall},
    pages::desk::section::section,
    ui::{
        button::{Weight, button_link},
        judgement::overall_tag,
        summary_list::code,
        time::time_compact,
        words::gate_name,
    },
    words::Words,
};

/// One person.
#[derive(Debug, Clone)]
pub struct PersonRow {
    /// Display name.
    pub name: String,
    /// Sign-in name.
    pub username: String,
    /// Object id.
    pub person: ObjectId,
    /// When the connection was last seen to work.
    pub connected_at: Option<Timestamp>,
    /// The gate met last.
    pub gate: Option<Gate>,
    /// When they were here last.
    pub last_seen: Timestamp,
    /// The last report, and its answer.
    pub report: Option<(String, Overall)>,
}

/// A part of the people.
#[derive(Debug, Clone)]
pub struct People {
    /// The part, last seen first.
    pub rows: Vec<PersonRow>,
    /// Whether it is not the first.
    pub later: bool,
    /// Where the next part begins, for the address.
    pub next: Option<String>,
}

impl People {
    pub(super) fn view(&self, href: &str) -> AnyView {
        let rows = self.rows.iter().map(row).collect_view();
        let head = ["Person", "Connection", "Object ID", "Last seen", "Last report"];
        let empty = "Nobody of this tenant has signed in.";
        let table = section("People", &head, rows.into_any(), self.rows.is_empty(), empty);
        let first =
            self.later.then(|| button_link(&format!("{href}#people"), Weight::Secondary, "First people"));
        let next = self.next.as_ref().map(|place| {
            button_link(&format!("{href}?people={place}#people"), Weight::Secondary, "More people")
        });
        let paging = (first.is_some() || next.is_some())
            .then(|| view! { <nav class="paging" aria-label="Pages of people">{first} {next}</nav> });
        view! { <div id="people" class="desk-section">{table} {paging}</div> }.into_any()
    }
}

fn row(person: &PersonRow) -> AnyView {
    let words = Words::default();
    let connection = match (person.connected_at, person.gate) {
        (Some(at), _) => view! { "Connected" <span class="cell-note">"Seen " {time_compact(at)}</span> }.into_any(),
        (None, Some(gate)) => {
            view! { "Signed in only" <span class="cell-note">"Last refusal: " {gate_name(words, gate)}</span> }
                .into_any()
        }
        (None, None) => "Signed in only".into_any(),
    };
    let report = match &person.report {
        Some((href, overall)) => {
            view! { <a href=href.clone()>"Report"</a> " " {overall_tag(words, *overall)} }.into_any()
        }
        None => view! { <span class="none">"None"</span> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                {person.name.clone()} <span class="cell-note">{person.username.clone()}</span>
            </th>
            <td data-label="Connection">{connection}</td>
            <td data-label="Object ID">{code(person.person.to_string())}</td>
            <td data-label="Last seen">{time_compact(person.last_seen)}</td>
            <td data-label="Last report">{report}</td>
        </tr>
    }
    .into_any()
}
