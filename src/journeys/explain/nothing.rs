//! Why nothing could be read in a text, and what to paste instead.

use super::page_text::lone_number;
use crate::journeys::refusal::FieldError;

/// Why there is nothing to explain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nothing {
    /// There is no text.
    Empty,
    /// A number that Microsoft uses stands there without the words that make it a code.
    LoneNumber(u32),
    /// The address of a consent that came back without an error.
    Approval,
    /// An address of Microsoft's sign-in, without what the page said.
    MicrosoftAddress,
    /// Words without a code.
    NoCode,
}

impl Nothing {
    /// The error of the form field `pasted`, in which the text stood.
    pub fn error(self) -> FieldError {
        match self {
            Self::Empty => FieldError::new("pasted", "error-nothing-pasted"),
            Self::LoneNumber(number) => {
                FieldError::new("pasted", "error-lone-number").naming("number", number.to_string())
            }
            Self::Approval => FieldError::new("pasted", "error-approval-pasted"),
            Self::MicrosoftAddress => FieldError::new("pasted", "error-address-pasted"),
            Self::NoCode => FieldError::new("pasted", "error-no-code"),
        }
    }

    pub(super) fn in_text(text: &str) -> Self {
        if text.is_empty() {
            return Self::Empty;
        }
        if text.to_ascii_lowercase().contains("admin_consent=true") {
            return Self::Approval;
        }
        if let Some(number) = lone_number(text) {
            return Self::LoneNumber(number);
        }
        if text.contains("https://login.microsoftonline.") { Self::MicrosoftAddress } else { Self::NoCode }
    }
}
