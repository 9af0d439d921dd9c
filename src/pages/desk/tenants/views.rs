//! Saved views: links above the list, and a form below it that saves what is shown now.

use leptos::prelude::*;

use super::{TenantsPage, VIEWS};
use crate::ui::{
    button::{Weight, submit},
    form::{FormTarget, post_form},
};

/// A view to choose.
#[derive(Debug, Clone)]
pub struct ViewLink {
    /// Its name.
    pub name: String,
    /// The list it shows.
    pub href: String,
    /// It is what the list shows now.
    pub is_current: bool,
    /// Everybody of the staff sees it.
    pub is_shared: bool,
    /// Where it is deleted; `None` when that is not for this person.
    pub delete: Option<FormTarget>,
}

/// What is saved, and where.
#[derive(Debug, Clone)]
pub struct SaveForm {
    /// Where to, with the present selection as hidden fields.
    pub target: FormTarget,
    /// Whether this person may save a view for everybody.
    pub may_share: bool,
    /// The last one was not saved, because there is no room.
    pub is_full: bool,
}

/// The links.
pub(super) fn links(views: &[ViewLink]) -> AnyView {
    let link = |link: &ViewLink| {
        let current = link.is_current.then_some("true");
        view! {
            <li>
                <a class="views__link" href=link.href.clone() aria-current=current>
                    {link.name.clone()}
                </a>
            </li>
        }
    };
    view! {
        <nav class="views" id=VIEWS tabindex="-1" aria-label="Views">
            <ul class="views__list">{views.iter().map(link).collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// Saving what is shown now, and deleting.
pub(super) fn manage(page: &TenantsPage) -> AnyView {
    let share = page.save.may_share.then(|| {
        view! {
            <div class="filters__check">
                <input id="view-shared" name="shared" type="checkbox" value="1" />
                <label for="view-shared">"For everybody"</label>
            </div>
        }
    });
    let fields = view! {
        <div class="filters__field">
            <label for="view-name">"Name of the view"</label>
            <input
                class="field__input"
                id="view-name"
                name="name"
                type="text"
                required
                maxlength="60"
                autocomplete="off"
            />
        </div>
        {share}
        <div class="filters__go">{submit(Weight::Secondary, "Save view")}</div>
    };
    let deletable: Vec<AnyView> = page.views.iter().filter_map(deletion).collect();
    let list = (!deletable.is_empty()).then(|| view! { <ul class="views__own">{deletable}</ul> });
    view! {
        <details class="views-manage">
            <summary>"Save or delete views"</summary>
            <p class="hint">
                "A view keeps the search, the filters and the sort that you see now. One of the same name is replaced."
            </p>
            {post_form(&page.save.target, "filters", fields)}
            {list}
        </details>
    }
    .into_any()
}

fn deletion(view: &ViewLink) -> Option<AnyView> {
    let target = view.delete.as_ref()?;
    let name = view.name.clone();
    let shared = view.is_shared.then_some(" (for everybody)");
    let button = view! {
        <button class="link-button" type="submit">
            "Delete "
            <span class="visually-hidden">"the view " {name.clone()}</span>
        </button>
    };
    Some(view! { <li>{name} {shared} " " {post_form(target, "button-form", button)}</li> }.into_any())
}
