//! Permissions in words: Microsoft's own texts as its consent page shows them, and ours.

use std::sync::LazyLock;

use serde::Deserialize;
use uuid::Uuid;

/// What is said about one delegated permission.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct PermissionText {
    /// Short name, as `Calendars.Read`.
    pub name: String,
    /// Microsoft's id of the delegated permission.
    pub id: Uuid,
    /// Microsoft's flag that this permission always needs an administrator's consent, whatever a tenant's policy says
    /// (`permissions/new/permissions.json` of the repository named in `source`).
    pub requires_admin: bool,
    /// Microsoft's English heading on the page for administrators.
    pub admin_display_name: String,
    /// Microsoft's English text on the page for administrators.
    pub admin_description: String,
    /// Microsoft's English heading on the page for users.
    pub user_display_name: String,
    /// Microsoft's English text on the page for users.
    pub user_description: String,
    /// What the app can do with it, in plain words.
    pub plain: String,
    /// What it does not allow, in plain words.
    pub does_not_allow: String,
    /// Where Microsoft's texts are from.
    pub source: String,
}

pub(super) static TEXTS: LazyLock<Vec<PermissionText>> =
    LazyLock::new(|| super::built_in(include_str!("permissions.json")));

/// The texts for a permission by its short name, in any case.
pub fn permission(name: &str) -> Option<&'static PermissionText> {
    TEXTS.iter().find(|text| text.name.eq_ignore_ascii_case(name))
}
