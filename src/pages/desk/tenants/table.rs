//! The rows, and the heads by which they are sorted.

use leptos::prelude::*;

use super::{TenantRow, TenantsPage, labels::desk_name, list_address, thousands};
use crate::{
    domain::tenant_selection::{Order, TenantSort},
    ui::{
        judgement::overall_tag, mailbox_words::verdict_name, tag::stage_tag, time::time_compact,
        words::gate_name,
    },
    words::Words,
};

/// The table.
pub(super) fn table(page: &TenantsPage) -> AnyView {
    let rows = page.rows.iter().map(row).collect_view();
    view! {
        <div class="table-frame">
            <table class="table table--dense table--stack">
                <caption class="visually-hidden">{caption(page)}</caption>
                <thead>
                    <tr>
                        {head(page, "Organisation", TenantSort::Name, "")}
                        <th scope="col">"Consent"</th>
                        <th scope="col">"Last report"</th>
                        {head(page, "Held back since", TenantSort::HeldBack, "")}
                        <th scope="col">"Status"</th>
                        <th scope="col" class="number">"People"</th>
                        {head(page, "First seen", TenantSort::FirstSeen, "number")}
                        {head(page, "Last seen", TenantSort::LastSeen, "number")}
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn caption(page: &TenantsPage) -> &'static str {
    match (page.selection.sort, page.selection.order) {
        (TenantSort::LastSeen, Order::Descending) => "Tenants, newest activity first. Times are UTC.",
        (TenantSort::LastSeen, Order::Ascending) => "Tenants, oldest activity first. Times are UTC.",
        (TenantSort::Name, Order::Ascending) => "Tenants from A to Z. Times are UTC.",
        (TenantSort::Name, Order::Descending) => "Tenants from Z to A. Times are UTC.",
        (TenantSort::HeldBack, Order::Ascending) => "Tenants, longest held back first. Times are UTC.",
        (TenantSort::HeldBack, Order::Descending) => "Tenants, latest held back first. Times are UTC.",
        (TenantSort::FirstSeen, Order::Descending) => "Tenants, newest first. Times are UTC.",
        (TenantSort::FirstSeen, Order::Ascending) => "Tenants, oldest first. Times are UTC.",
    }
}

/// A head that sorts: in its own order at first, the other way round when it is pressed again.
fn head(page: &TenantsPage, label: &'static str, sort: TenantSort, class: &'static str) -> AnyView {
    let selection = &page.selection;
    let is_current = selection.sort == sort;
    let order = if is_current { selection.order.reversed() } else { sort.natural_order() };
    let (aria, mark) = match (is_current, selection.order) {
        (false, _) => (None, ""),
        (true, Order::Ascending) => (Some("ascending"), "▲"),
        (true, Order::Descending) => (Some("descending"), "▼"),
    };
    let href = list_address(&page.href, &selection.sorted(sort, order), None);
    view! {
        <th scope="col" class=class aria-sort=aria>
            <a class="sort" href=href data-swap="">
                {label} <span class="sort__mark" aria-hidden="true">{mark}</span>
            </a>
        </th>
    }
    .into_any()
}

fn row(row: &TenantRow) -> AnyView {
    let words = Words::default();
    let name =
        row.name.clone().or_else(|| row.domains.first().cloned()).unwrap_or_else(|| row.id.to_string());
    let more = row.domains.len().saturating_sub(1);
    let mut domains = row.domains.first().cloned().unwrap_or_default();
    if more > 0 {
        domains = format!("{domains} and {more} more");
    }
    let none = || view! { <span class="none">"–"</span> }.into_any();
    let below = |text: String| view! { <span class="cell-note">{text}</span> }.into_any();
    let report = match (row.overall, row.verdict) {
        (None, _) => none(),
        (Some(overall), verdict) => {
            let mailbox = verdict.map(|verdict| below(verdict_name(words, verdict)));
            view! { {overall_tag(words, overall)} {mailbox} }.into_any()
        }
    };
    let since = row.held_since.map(|since| note_of(time_compact(since)));
    let held = match (row.gate, row.held_since) {
        (None, None) => none(),
        (gate, _) => view! { {gate.map(|gate| gate_name(words, gate))} {since} }.into_any(),
    };
    view! {
        <tr>
            <th scope="row">
                <a href=row.href.clone()>{name}</a>
                <span class="cell-note">{domains}</span>
            </th>
            <td data-label="Consent">{row.stage.map_or_else(none, stage_tag)}</td>
            <td data-label="Last report">{report}</td>
            <td data-label="Held back">{held}</td>
            <td data-label="Status">
                {desk_name(row.desk)} {row.watched.then(|| below("Watched".to_owned()))}
                {row.assignee.clone().map(below)}
            </td>
            <td data-label="People" class="number">
                {thousands(row.people)}
            </td>
            <td data-label="First seen" class="number">
                {time_compact(row.first_seen)}
            </td>
            <td data-label="Last seen" class="number">
                {time_compact(row.last_seen)}
            </td>
        </tr>
    }
    .into_any()
}

fn note_of(content: AnyView) -> AnyView {
    view! { <span class="cell-note">{content}</span> }.into_any()
}
