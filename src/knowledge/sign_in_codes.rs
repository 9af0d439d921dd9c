//! AADSTS numbers: what each points to. They choose help text only; Microsoft may change them at any time
//! (Microsoft Entra "Authentication and authorization error codes").

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

use crate::{
    domain::gate::{Fixer, Gate},
    words::Words,
};

/// One number. Its texts are called `code-` and the number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct SignInCode {
    /// The number after `AADSTS`.
    pub code: u32,
    /// Microsoft's name, where it has one.
    #[serde(default)]
    pub name: Option<String>,
    /// The gate it points to.
    pub gate: Gate,
    /// Who can act.
    pub fixer: Fixer,
    /// Whether it means more than its gate says.
    #[serde(default = "yes", rename = "meaning")]
    pub(super) has_meaning: bool,
    /// Where its own step stands, if it has one.
    #[serde(default, rename = "action")]
    pub(super) place: Option<Place>,
    /// Microsoft's page about it, or its look-up page.
    pub docs_url: String,
    /// Where this is from.
    pub source: String,
}

/// Where the step of a number stands beside those of its gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Place {
    /// Before them.
    First,
    /// After them.
    Last,
    /// In their place: they do not help with this number.
    Instead,
}

const fn yes() -> bool {
    true
}

impl SignInCode {
    /// What it means beyond what its gate says, in plain words.
    pub fn meaning(&self, words: Words, app: &str) -> Option<String> {
        self.has_meaning.then(|| self.text(words, "", app))
    }

    /// What to do beyond what its gate says, and where that stands.
    pub(super) fn action(&self, words: Words, app: &str) -> Option<(Place, String)> {
        self.place.map(|place| (place, self.text(words, ".action", app)))
    }

    /// What to do beyond what its gate says.
    pub fn step(&self, words: Words, app: &str) -> Option<String> {
        self.action(words, app).map(|(_, step)| step)
    }

    fn text(&self, words: Words, part: &str, app: &str) -> String {
        words.say(&format!("code-{}{part}", self.code), &[("app", app.into())])
    }
}

pub(super) static CODES: LazyLock<Vec<SignInCode>> =
    LazyLock::new(|| super::built_in(include_str!("sign_in_codes.json")));

static BY_NUMBER: LazyLock<HashMap<u32, &'static SignInCode>> =
    LazyLock::new(|| CODES.iter().map(|entry| (entry.code, entry)).collect());

/// What is known about a number.
pub fn sign_in_code(number: u32) -> Option<&'static SignInCode> {
    BY_NUMBER.get(&number).copied()
}

/// Microsoft's own page that explains any number.
pub fn look_up_url(number: u32) -> String {
    format!("https://login.microsoftonline.com/error?code={number}")
}
