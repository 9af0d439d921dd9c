//! AADSTS numbers: what each points to. They choose help text only; Microsoft may change them at any time
//! (Microsoft Entra "Authentication and authorization error codes").

use std::{collections::HashMap, sync::LazyLock};

use serde::Deserialize;

use crate::domain::gate::{Fixer, Gate};

/// One number.
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
    /// What it means, in plain words.
    pub meaning: String,
    /// What to do.
    pub action: String,
    /// Microsoft's page about it, or its look-up page.
    pub docs_url: String,
    /// Where this is from.
    pub source: String,
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
