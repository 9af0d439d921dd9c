//! The permissions that a look into a tenant's records signs in with, in words for the administrator who is asked:
//! Microsoft's names as its consent page shows them (microsoftgraph/microsoft-graph-devx-content
//! `permissions/permissions-descriptions.json`), what each lets an app see, and what of it is read.

use std::sync::LazyLock;

use serde::Deserialize;

/// What is said about one of them.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct InspectionPermission {
    /// Short name, as `Policy.Read.All`.
    pub name: String,
    /// Microsoft's English heading on the page for administrators.
    pub microsoft: String,
    /// What an app can see with it.
    pub plain: String,
    /// What it is asked for, which is all that is read with it. `{app}` stands for the app's name.
    pub reads: String,
}

static ENTRIES: LazyLock<Vec<InspectionPermission>> =
    LazyLock::new(|| super::built_in(include_str!("inspection_permissions.json")));

/// All of them, those that need an administrator first.
pub fn inspection_permissions() -> &'static [InspectionPermission] {
    &ENTRIES
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{knowledge::graph_requests::INSPECTION, words::Words};

    #[test]
    fn every_permission_that_is_asked_has_words_and_no_other() {
        let asked: BTreeSet<&str> =
            INSPECTION.iter().filter_map(|request| request.row().unlocked_by.first().copied()).collect();
        let told: BTreeSet<&str> = inspection_permissions().iter().map(|entry| entry.name.as_str()).collect();
        assert_eq!(told, asked.into_iter().chain(["openid", "profile"]).collect());
    }

    #[test]
    fn every_text_exists_for_translators_as_well() {
        for entry in inspection_permissions() {
            for text in [entry.plain.clone(), entry.reads.replace("{app}", "Drift")] {
                assert!(Words::default().retell(&text).is_some(), "{text}");
            }
        }
    }
}
