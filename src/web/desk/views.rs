//! Views of the list of tenants: a few to begin with, and those that staff save.

use axum::{
    extract::{Path, State},
    response::Response,
};

use crate::{
    domain::tenant_selection::TenantSelection,
    journeys::{
        refusal::Refusal,
        saved_views::{self, View},
        viewer::Staff,
    },
    pages::desk::tenants::{ViewLink, list_address},
    ui::form::FormTarget,
};

use super::{
    super::{Site, caller::redirect, failure::Failure, forms::Fields},
    LIST,
    list::{Pairs, selection},
};

/// Where views are saved.
pub(in crate::web) const SAVE: &str = "/support/views";
/// Where one is deleted.
pub(in crate::web) const DELETE: &str = "/support/views/{id}/delete";

/// The part of an address that says that there was no room.
pub(super) const FULL: &str = "full";

/// The views to begin with.
const BUILT_IN: [(&str, &[(&str, &str)]); 6] = [
    ("Needs an answer", &[("desk", "new"), ("sort", "held")]),
    ("Admin approval", &[("gate", "admin_consent_needed")]),
    ("Vendor must act", &[("fixer", "vendor")]),
    ("Out of reach", &[("overall", "out_of_reach")]),
    ("Mine", &[("assignee", "me")]),
    ("Watched", &[("watched", "1")]),
];

/// Links to the built-in views and to the saved ones.
pub(super) fn links(saved: Vec<View>, shown: &TenantSelection) -> Vec<ViewLink> {
    let built_in = BUILT_IN.into_iter().map(|(name, parts)| {
        let selection = TenantSelection::from_parts(parts.iter().copied());
        link(name.to_owned(), &selection, shown)
    });
    let saved = saved.into_iter().map(|view| ViewLink {
        is_shared: view.shared,
        delete: view.may_delete.then(|| FormTarget::to(DELETE.replace("{id}", &view.id.to_string()))),
        ..link(view.name, &view.selection, shown)
    });
    built_in.chain(saved).collect()
}

fn link(name: String, selection: &TenantSelection, shown: &TenantSelection) -> ViewLink {
    ViewLink {
        name,
        href: list_address(LIST, selection, None),
        is_current: selection == shown,
        is_shared: false,
        delete: None,
    }
}

/// `POST /support/views`
pub(in crate::web) async fn save(
    State(site): State<Site>,
    staff: Staff,
    Fields(pairs): Fields<Pairs>,
) -> Result<Response, Failure> {
    let selection = selection(&site, &pairs);
    let given = |name: &str| pairs.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value);
    let kept = saved_views::keep(&site.portal, &staff, given("name"), given("shared") == "1", &selection);
    let mut address = list_address(LIST, &selection, None);
    if kept.await?.is_err() {
        let join = if address.contains('?') { '&' } else { '?' };
        address = format!("{address}{join}{FULL}=1");
    }
    Ok(redirect(&address, []))
}

/// `POST /support/views/{id}/delete`
pub(in crate::web) async fn delete(
    State(site): State<Site>,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id = id.parse().map_err(|_| Refusal::NotFound)?;
    saved_views::delete(&site.portal, &staff, id).await?;
    Ok(redirect(LIST, []))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_view_selects_what_its_parts_say() {
        for (name, parts) in BUILT_IN {
            let selection = TenantSelection::from_parts(parts.iter().copied());
            assert_eq!(selection.parts().len(), parts.len(), "{name}");
        }
    }

    #[test]
    fn the_view_that_is_shown_is_marked() {
        let shown = TenantSelection::from_parts([("fixer", "vendor")]);
        let current: Vec<String> = links(Vec::new(), &shown)
            .into_iter()
            .filter(|link| link.is_current)
            .map(|link| link.name)
            .collect();
        assert_eq!(current, ["Vendor must act"]);
    }
}
