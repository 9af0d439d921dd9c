//! Names of delegated permissions of Microsoft Graph, to tell a misspelt one. Microsoft has more and adds to them: a name
//! that is not here is not known, which is not the same as wrong.

use std::sync::LazyLock;

use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub(super) struct Names {
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
    names: Vec<String>,
}

pub(super) static NAMES: LazyLock<Names> =
    LazyLock::new(|| super::built_in(include_str!("graph_permissions.json")));

/// The names, in alphabetical order.
pub fn graph_permissions() -> impl Iterator<Item = &'static str> {
    NAMES.names.iter().map(String::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{domain::scope::Scope, knowledge::permissions};

    #[test]
    fn names_are_in_order_and_can_be_scopes() {
        assert!(!NAMES.source.is_empty());
        let names: Vec<&str> = graph_permissions().collect();
        assert!(names.is_sorted() && names.windows(2).all(|pair| pair[0] != pair[1]));
        assert!(names.iter().all(|name| name.contains('.') && Scope::parse(name).is_ok()));
    }

    #[test]
    fn permissions_with_texts_are_among_them() {
        for text in permissions::TEXTS.iter().filter(|text| text.name.contains('.')) {
            assert!(graph_permissions().any(|name| name == text.name), "{}", text.name);
        }
    }
}
