//! Permissions as people read them: Microsoft's wording, plain words, the vendor's reason.

use leptos::prelude::*;

use super::said::said;
use crate::{domain::localised::Said, say, words::Words};

/// One permission with its texts.
#[derive(Debug, Clone)]
pub struct PermissionWords {
    /// The permission's name, such as `Calendars.Read`.
    pub scope: String,
    /// How Microsoft's consent page calls it.
    pub microsoft: String,
    /// What it means in plain words.
    pub plain: String,
    /// What it does not allow, where it is known.
    pub limits: Option<String>,
    /// Why the vendor needs it.
    pub reason: Said,
}

/// The list of permissions.
pub fn permission_list(words: Words, permissions: &[PermissionWords], app: &str) -> AnyView {
    let items = permissions.iter().map(|permission| item(words, permission, app)).collect_view();
    view! { <ul class="permissions">{items}</ul> }.into_any()
}

fn item(words: Words, permission: &PermissionWords, app: &str) -> AnyView {
    let limits =
        permission.limits.clone().map(|limits| view! { <p class="permissions__limits">{limits}</p> });
    view! {
        <li class="permissions__item">
            <p class="permissions__plain">{permission.plain.clone()}</p>
            {limits}
            <p class="permissions__reason">
                <span class="permissions__label">{say!(words, "permissions-why", app = app)} " "</span>
                {said(&permission.reason)}
            </p>
            <p class="permissions__name">
                <code>{permission.scope.clone()}</code>
                " – "
                {say!(words, "permissions-microsoft", name = permission.microsoft.as_str())}
            </p>
        </li>
    }
    .into_any()
}
