//! The one error that reaches a browser.

use std::time::Duration;

use crate::{domain::id::FlowId, microsoft::id_token::TokenFault, store::StoreError, words::Words};

/// Why an answer from Microsoft cannot be matched with a sign-in that was started here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// No `state` came back.
    Missing,
    /// The `state` is not one of ours.
    Unknown,
    /// It was started more than an hour ago.
    Expired,
    /// The same answer arrived a second time.
    AlreadyUsed,
    /// It was started in another browser.
    OtherBrowser,
}

/// A form field that cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name in the form.
    pub field: &'static str,
    /// The text that says what to do about it.
    pub text: &'static str,
    /// What the text names.
    pub values: Vec<(&'static str, String)>,
}

impl FieldError {
    /// An error of a field, by the text that says it.
    pub const fn new(field: &'static str, text: &'static str) -> Self {
        Self { field, text, values: Vec::new() }
    }

    /// With something that the text names.
    #[must_use]
    pub fn naming(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// What to do about it, in the reader's language.
    pub fn say(&self, words: Words) -> String {
        let values: Vec<_> = self.values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        words.say(self.text, &values)
    }
}

/// Why a journey does not go on.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Nobody is signed in.
    #[error("sign-in needed")]
    NotSignedIn,
    /// Somebody is signed in who may not do this.
    #[error("not allowed")]
    NotAllowed,
    /// There is no such thing, or it is not theirs to know.
    #[error("not found")]
    NotFound,
    /// The answer from Microsoft belongs to no sign-in of this browser.
    #[error("sign-in lost: {0:?}")]
    Lost(Lost),
    /// The link's consent is proven; nothing can be started with it again.
    #[error("the link has been used")]
    LinkUsed,
    /// Input that has to be corrected.
    #[error("invalid input")]
    Invalid(Vec<FieldError>),
    /// The ID token was refused. Its contents are not repeated.
    #[error("the ID token was refused: {0}")]
    BadToken(#[from] TokenFault),
    /// Microsoft could not be reached, or answered out of form.
    #[error("Microsoft could not be asked: {0}")]
    Unreachable(String),
    /// A sign-in failed although Entra refused nothing; it was kept for support.
    #[error("the sign-in {flow} failed: {why}")]
    SignInFailed {
        /// Under which number it was kept.
        flow: FlowId,
        /// How: [`Refusal::BadToken`] or [`Refusal::Unreachable`].
        why: Box<Refusal>,
    },
    /// More was asked than is taken from one visitor.
    #[error("too many requests")]
    TooMany {
        /// When to try again.
        wait: Duration,
    },
    /// The account belongs to another tenant than the one that was to be looked into.
    #[error("the account belongs to another tenant")]
    OtherTenant,
    /// A fault of ours.
    #[error("internal: {0}")]
    Internal(String),
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Internal(error.to_string())
    }
}
