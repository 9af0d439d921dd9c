//! A visit that began in the vendor's product: where to go back to, and what the product is told then.

use std::str::FromStr;

use serde::{Deserialize, Serialize};
use url::Url;

/// The product's own note, echoed and never looked at or shown: 1 to 512 visible ASCII characters and blanks, which is
/// what an OAuth state is made of (RFC 6749, appendix A.5).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ProductState(String);

/// A text that cannot be echoed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a state: expected 1 to 512 visible ASCII characters")]
pub struct InvalidProductState;

impl ProductState {
    const LONGEST: usize = 512;

    /// The note, to echo it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ProductState {
    type Err = InvalidProductState;

    fn from_str(text: &str) -> Result<Self, InvalidProductState> {
        let legal =
            (1..=Self::LONGEST).contains(&text.len()) && text.bytes().all(|b| (0x20..=0x7e).contains(&b));
        if legal { Ok(Self(text.to_owned())) } else { Err(InvalidProductState) }
    }
}

impl TryFrom<String> for ProductState {
    type Error = InvalidProductState;

    fn try_from(text: String) -> Result<Self, InvalidProductState> {
        text.parse()
    }
}

impl From<ProductState> for String {
    fn from(state: ProductState) -> Self {
        state.0
    }
}

/// It may name a session of the product's.
impl std::fmt::Debug for ProductState {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ProductState(…)")
    }
}

/// Where a visit goes back to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visit {
    /// To this address, which the vendor has listed.
    Returns {
        /// The address.
        to: Url,
        /// What to echo.
        state: Option<ProductState>,
    },
    /// Nowhere, since what was asked for cannot be done.
    Stays(NoReturn),
}

/// Why a visit cannot go back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoReturn {
    /// The address is not one that the vendor has listed.
    NotListed,
    /// The state is too long or holds what a state cannot hold.
    StateUnusable,
}

/// What the product is told when somebody goes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The person has connected the calendar, and a report says that it works as far as it was tested.
    Connected,
    /// A report exists, and says that something has to be done, that it cannot work, or that it could not tell.
    Checked,
    /// The organisation allows the app, and fresh tokens have proven it.
    OrganisationAllowed,
    /// An administrator has been asked, or is about to be.
    HandedOver,
    /// The administrator said no.
    DeclinedByAdmin,
    /// The person pressed Cancel where Microsoft asked.
    DeclinedByPerson,
    /// Something else stands in the way.
    Blocked,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_state_is_visible_ascii_and_not_long() {
        for text in ["a", "{\"a\": \"b c\"}", "~!", &"x".repeat(512)] {
            assert_eq!(text.parse::<ProductState>().unwrap().as_str(), text);
        }
        for text in ["", "é", "a\nb", "a\u{7f}", "\0", &"x".repeat(513)] {
            assert_eq!(text.parse::<ProductState>(), Err(InvalidProductState), "{text:?}");
        }
        assert_eq!(format!("{:?}", "secret".parse::<ProductState>().unwrap()), "ProductState(…)");
    }
}
