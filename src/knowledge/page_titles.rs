//! Pages of Microsoft that say what is the matter without a code. Their words are told apart in a few languages only;
//! others lead to the honest answer that there is no code.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::gate::Gate;

/// One title.
#[derive(Debug, Deserialize)]
pub(super) struct PageTitle {
    pub(super) gate: Gate,
    pub(super) title: String,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) language: String,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static TITLES: LazyLock<Vec<PageTitle>> =
    LazyLock::new(|| super::built_in(include_str!("page_titles.json")));

/// The gate that a page's own words name; the first in the data wins.
pub fn gate_of_page(text: &str) -> Option<Gate> {
    let text = text.replace('’', "'").to_lowercase();
    TITLES.iter().find(|title| text.contains(&title.title.to_lowercase())).map(|title| title.gate)
}
