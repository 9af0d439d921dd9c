//! What the list is narrowed to, each part with a link that takes it away.

use leptos::prelude::*;

use super::{
    TenantsPage,
    labels::{filter_name, value_name},
    list_address,
};
use crate::{
    domain::tenant_selection::{PartName, TenantSelection},
    ui::icon::{Icon, icon},
};

/// The chips, when there are any.
pub(super) fn chips(page: &TenantsPage) -> Option<AnyView> {
    if !page.selection.is_narrowed() {
        return None;
    }
    let search = (!page.selection.search.is_empty()).then_some(PartName::Search);
    let filters = page.selection.filters().into_iter().map(|(part, _)| part);
    let chips = search.into_iter().chain(filters).map(|part| chip(page, part)).collect_view();
    let all = TenantSelection::default().sorted(page.selection.sort, page.selection.order);
    let all = list_address(&page.href, &all, None);
    Some(
        view! {
            <ul class="chips" aria-label="Narrowed to">
                {chips} <li>
                    <a href=all data-swap="">
                        "Clear"
                    </a>
                </li>
            </ul>
        }
        .into_any(),
    )
}

fn chip(page: &TenantsPage, part: PartName) -> AnyView {
    let assignee = page.rows.iter().find_map(|row| row.assignee.as_deref());
    let value = value_name(part, &page.selection, &page.clouds, assignee);
    let href = list_address(&page.href, &page.selection.without(part), None);
    view! {
        <li>
            <a class="chip" href=href data-swap="">
                <span class="visually-hidden">"Remove "</span>
                <span class="chip__name">{format!("{}: ", filter_name(part))}</span>
                <span class="chip__value">{value}</span>
                {icon(Icon::Cross)}
            </a>
        </li>
    }
    .into_any()
}
