//! Places in lists that run from new to old.

use std::{fmt, str::FromStr};

use uuid::Uuid;

use crate::domain::id::ObjectId;

/// A place in a list: what comes next is older. Its text form is fit for a query parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    pub(super) at: i64,
    pub(super) id: Uuid,
}

impl Place {
    /// The place before everything.
    pub(super) const TOP: Self = Self { at: i64::MAX, id: Uuid::max() };
}

/// A text that is no place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in a list")]
pub struct InvalidPlace;

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.at, self.id)
    }
}

impl FromStr for Place {
    type Err = InvalidPlace;

    fn from_str(text: &str) -> Result<Self, InvalidPlace> {
        let (at, id) = text.split_once('.').ok_or(InvalidPlace)?;
        let at = at.parse().map_err(|_| InvalidPlace)?;
        let id = id.parse::<ObjectId>().map_err(|_| InvalidPlace)?;
        Ok(Self { at, id: id.uuid() })
    }
}

/// Cuts off the one row that was asked for beyond the limit, and says where the next part begins.
pub(super) fn cut<T>(rows: &mut Vec<T>, limit: u32, place: impl Fn(&T) -> Place) -> Option<Place> {
    let length = usize::try_from(limit).unwrap_or(usize::MAX);
    let more = rows.len() > length;
    rows.truncate(length);
    rows.last().filter(|_| more).map(place)
}
