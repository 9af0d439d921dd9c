//! What the readings of a text hand on: one refusal of the sign-in, or one error answer of Graph.

use crate::{domain::sign_in_error::SignInError, knowledge::Stage};

use super::ids::Ids;

/// One error in the text.
#[derive(Debug)]
pub(super) enum Found {
    /// The sign-in, the consent page or the token endpoint refused.
    Refused(Refused),
    /// Microsoft Graph answered with an error.
    Answered(Answered),
}

/// A refusal.
#[derive(Debug)]
pub(super) struct Refused {
    /// Where in the text it begins.
    pub(super) at: usize,
    pub(super) error: SignInError,
    pub(super) stage: Stage,
    pub(super) ids: Ids,
    /// The gate came from the words of a page: `error` only leads to it, and nothing of it stands in the text.
    pub(super) by_words: bool,
}

/// An error answer of Graph.
#[derive(Debug)]
pub(super) struct Answered {
    /// Where in the text it begins.
    pub(super) at: usize,
    pub(super) status: Option<u16>,
    /// The error's codes, the outermost first.
    pub(super) codes: Vec<String>,
    pub(super) message: String,
    pub(super) ids: Ids,
}
