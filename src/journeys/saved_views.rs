//! Views of the list of tenants that staff keep: their own, and for everybody when they work on tenants.

use std::collections::BTreeMap;

use crate::{
    clock::new_id,
    domain::{id::ViewId, tenant_selection::TenantSelection},
    store::{SavedView, ViewNotKept},
};

use super::{portal::Portal, refusal::Refusal, viewer::Staff};

/// The most characters of a view's name.
const LONGEST_NAME: usize = 60;

/// A view with what it selects. What a later release no longer knows of it narrows nothing.
#[derive(Debug, Clone)]
pub struct View {
    /// Identifier.
    pub id: ViewId,
    /// Its name.
    pub name: String,
    /// What it selects.
    pub selection: TenantSelection,
    /// Everybody of the staff sees it.
    pub shared: bool,
    /// Whether whoever looks may delete it.
    pub may_delete: bool,
}

/// The views that somebody may choose from, their own first.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn list(portal: &Portal, staff: &Staff) -> Result<Vec<View>, Refusal> {
    let person = staff.person().person();
    let views = portal.store.list_views(person).await?;
    let view = |view: SavedView| View {
        may_delete: view.person == person || (view.shared && staff.may_act()),
        selection: TenantSelection::from_parts(
            view.parts.iter().map(|(name, value)| (name.as_str(), value.as_str())),
        ),
        id: view.id,
        name: view.name,
        shared: view.shared,
    };
    Ok(views.into_iter().map(view).collect())
}

/// Keeps a selection under a name. Readers keep it for themselves only. A name of nothing is replaced by a plain one.
///
/// # Errors
/// [`Refusal::Internal`] when it cannot be kept. `Ok(Err(_))` when the person has no room for another view.
pub async fn keep(
    portal: &Portal,
    staff: &Staff,
    name: &str,
    shared: bool,
    selection: &TenantSelection,
) -> Result<Result<(), ViewNotKept>, Refusal> {
    let name: String = name.chars().filter(|c| !c.is_control()).take(LONGEST_NAME).collect();
    let name = name.trim();
    let parts = selection.parts().into_iter().map(|(name, value)| (name.as_str().to_owned(), value));
    let view = SavedView {
        id: ViewId::new(new_id(&*portal.clock, &*portal.randomness)),
        person: staff.person().person(),
        name: if name.is_empty() { "View without a name".to_owned() } else { name.to_owned() },
        shared: shared && staff.may_act(),
        parts: parts.collect::<BTreeMap<_, _>>(),
        created_at: portal.now(),
    };
    Ok(portal.store.keep_view(&view).await?)
}

/// Deletes a view: one's own, or, by those who work on tenants, a shared one.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such view that they may delete.
pub async fn delete(portal: &Portal, staff: &Staff, id: ViewId) -> Result<(), Refusal> {
    let removed = portal.store.remove_view(id, staff.person().person(), staff.may_act()).await?;
    if removed { Ok(()) } else { Err(Refusal::NotFound) }
}
