//! Hand-overs whose link for the administrator still works.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    domain::{consent::ConsentStage, visitor::Openings},
    pages::desk::section::section,
    ui::{
        button::{Weight, button_form},
        form::FormTarget,
        tag::stage_tag,
        time::time_compact,
    },
};

/// One of them.
#[derive(Debug, Clone)]
pub struct OpenLink {
    /// The request's number.
    pub id: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// When it stops working.
    pub expires_at: Timestamp,
    /// How far the request is.
    pub stage: ConsentStage,
    /// Who asked: name and address.
    pub requester: (String, String),
    /// How often it was opened.
    pub openings: Openings,
    /// Takes it back; `None` for readers, and once an administrator has consented.
    pub withdraw: Option<FormTarget>,
}

/// The table of them.
pub(super) fn open_links(links: &[OpenLink]) -> AnyView {
    let rows = links.iter().map(row).collect_view();
    let head = ["Made", "State", "Asked by", "Opened", "Works until"];
    section("Open links", &head, rows.into_any(), links.is_empty(), "No link for an administrator works now.")
}

fn row(link: &OpenLink) -> AnyView {
    let people = link.openings.people;
    let opened = match people {
        0 => "Not by a person".to_owned(),
        1 => "Once".to_owned(),
        times => format!("{times} times"),
    };
    let last = link
        .openings
        .latest
        .first()
        .map(|opening| view! { <span class="cell-note">"Last " {time_compact(opening.at)}</span> });
    let withdraw = link.withdraw.as_ref().map(|target| {
        view! {
            <details class="disclosure">
                <summary>"Withdraw the link"</summary>
                <div class="disclosure__body">
                    <p>"The administrator’s link stops working at once, for good. The requester is told."</p>
                    {button_form(target, Weight::Secondary, "Withdraw it")}
                </div>
            </details>
        }
    });
    view! {
        <tr>
            <th scope="row">
                {time_compact(link.made_at)} <span class="cell-note">{link.id.clone()}</span>
            </th>
            <td data-label="State">{stage_tag(link.stage)} {withdraw}</td>
            <td data-label="Asked by">
                {link.requester.0.clone()} <span class="cell-note">{link.requester.1.clone()}</span>
            </td>
            <td data-label="Opened">{opened} {last}</td>
            <td data-label="Works until">{time_compact(link.expires_at)}</td>
        </tr>
    }
    .into_any()
}
