//! How much of a report leaves, and what was withheld.

use serde::{Deserialize, Serialize};

mod kind;

pub use kind::Kind;

/// For whom a report is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The customer's own people: everything the report holds.
    Internal,
    /// The vendor: the organisation and the ids that support needs, no names of people.
    Vendor,
    /// Anybody: what was found, and nothing that says about whom.
    Public,
}

impl Level {
    /// All of them, the most telling first.
    pub const ALL: [Self; 3] = [Self::Internal, Self::Vendor, Self::Public];

    /// The word in addresses and files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Internal => "internal",
            Self::Vendor => "vendor",
            Self::Public => "public",
        }
    }

    /// The level of a word.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == word)
    }
}

/// One kind of data that was withheld.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withheld {
    /// Which kind, such as `names of people`.
    pub what: String,
    /// In how many places it stood.
    pub places: u32,
    /// What stands there instead.
    pub instead: String,
}

impl Withheld {
    /// A kind of data that was withheld in so many places.
    pub fn of(kind: Kind, places: u32) -> Self {
        Self { what: kind.what().to_owned(), places, instead: kind.instead().to_owned() }
    }

    /// The kind, when the line is one of those that are known here.
    pub fn kind(&self) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.what() == self.what)
    }
}
