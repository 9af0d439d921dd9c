//! Permissions as people read them: Microsoft's wording, plain words, the vendor's reason.

use leptos::prelude::*;

/// One permission with its three texts.
#[derive(Debug, Clone)]
pub struct PermissionWords {
    /// The permission's name, such as `Calendars.Read`.
    pub scope: String,
    /// How Microsoft's consent page calls it.
    pub microsoft: String,
    /// What it means in plain words.
    pub plain: String,
    /// Why the vendor needs it.
    pub reason: String,
}

/// The list of permissions.
pub fn permission_list(permissions: &[PermissionWords], app: &str) -> AnyView {
    let items = permissions.iter().map(|words| item(words, app)).collect_view();
    view! { <ul class="permissions">{items}</ul> }.into_any()
}

fn item(words: &PermissionWords, app: &str) -> AnyView {
    view! {
        <li class="permissions__item">
            <p class="permissions__plain">{words.plain.clone()}</p>
            <p class="permissions__reason">
                <span class="permissions__label">"Why " {app.to_owned()} " asks: "</span>
                {words.reason.clone()}
            </p>
            <p class="permissions__name">
                <code>{words.scope.clone()}</code>
                " – Microsoft calls it “" {words.microsoft.clone()} "”"
            </p>
        </li>
    }
    .into_any()
}
