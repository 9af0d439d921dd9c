//! Permissions in Microsoft's own words, as its consent page shows them. What they mean in ours is in
//! `locales/*/permissions.ftl`.

use std::sync::LazyLock;

use serde::Deserialize;
use uuid::Uuid;

use crate::domain::language::Language;

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
    /// Where Microsoft's texts are from.
    pub source: String,
}

impl PermissionText {
    /// The heading on the page for administrators whose language is `language`. Where Microsoft has none in a language,
    /// its page shows the English one.
    pub fn admin_name(&self, language: Language) -> &str {
        let translated = NAMES.names.iter().find(|name| name.language == language && name.name == self.name);
        translated.map_or(&self.admin_display_name, |name| &name.admin_display_name)
    }
}

/// Headings in other languages than English.
#[derive(Debug, Deserialize)]
pub struct Names {
    /// Where they are from.
    pub source: String,
    /// One a permission and language.
    pub names: Vec<TranslatedName>,
}

/// One heading.
#[derive(Debug, Deserialize)]
pub struct TranslatedName {
    /// Short name of the permission.
    pub name: String,
    /// The language.
    pub language: Language,
    /// Microsoft's heading on the page for administrators.
    pub admin_display_name: String,
}

pub(super) static NAMES: LazyLock<Names> =
    LazyLock::new(|| super::built_in(include_str!("permission_names.json")));

pub(super) static TEXTS: LazyLock<Vec<PermissionText>> =
    LazyLock::new(|| super::built_in(include_str!("permissions.json")));

/// The texts for a permission by its short name, in any case.
pub fn permission(name: &str) -> Option<&'static PermissionText> {
    TEXTS.iter().find(|text| text.name.eq_ignore_ascii_case(name))
}
