//! A place in a sorted list of tenants, from which the list goes on in either direction.

use std::{fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};

use super::InvalidCursor;
use crate::domain::{
    id::TenantId,
    tenant_selection::{Order, TenantSort},
};

/// The longest text form; names are cut long before.
const LONGEST: usize = 1_500;

/// Which side of a place is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What follows.
    Behind,
    /// What comes before.
    Before,
}

/// What a list is sorted by, of the tenant at the place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    Time(i64),
    Text(String),
}

/// A place in a sorted list of tenants. Its text form is fit for a query parameter and means nothing in a list that is
/// sorted otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListPlace {
    pub(super) sort: TenantSort,
    pub(super) order: Order,
    pub(super) side: Side,
    pub(super) key: Key,
    pub(super) id: TenantId,
}

impl ListPlace {
    /// Whether the place lies in a list that is sorted like this.
    pub(super) fn fits(&self, sort: TenantSort, order: Order) -> bool {
        (self.sort, self.order) == (sort, order)
    }
}

impl fmt::Display for ListPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = match self.side {
            Side::Behind => "behind",
            Side::Before => "before",
        };
        write!(f, "{}.{}.{side}.{}.", self.sort.as_str(), self.order.as_str(), self.id)?;
        match &self.key {
            Key::Time(time) => time.fmt(f),
            Key::Text(text) => URL_SAFE_NO_PAD.encode(text).fmt(f),
        }
    }
}

impl FromStr for ListPlace {
    type Err = InvalidCursor;

    fn from_str(text: &str) -> Result<Self, InvalidCursor> {
        if text.len() > LONGEST {
            return Err(InvalidCursor);
        }
        let parts: Vec<&str> = text.split('.').collect();
        let [sort, order, side, id, key] = parts.as_slice() else { return Err(InvalidCursor) };
        let sort = TenantSort::ALL.into_iter().find(|known| known.as_str() == *sort).ok_or(InvalidCursor)?;
        let order = [Order::Ascending, Order::Descending].into_iter().find(|known| known.as_str() == *order);
        let side = match *side {
            "behind" => Side::Behind,
            "before" => Side::Before,
            _ => return Err(InvalidCursor),
        };
        let key = if sort == TenantSort::Name {
            let bytes = URL_SAFE_NO_PAD.decode(key).map_err(|_| InvalidCursor)?;
            let text = String::from_utf8(bytes).map_err(|_| InvalidCursor)?;
            // PostgreSQL takes no U+0000.
            if text.contains('\0') {
                return Err(InvalidCursor);
            }
            Key::Text(text)
        } else {
            Key::Time(key.parse().map_err(|_| InvalidCursor)?)
        };
        let id = id.parse().map_err(|_| InvalidCursor)?;
        Ok(Self { sort, order: order.ok_or(InvalidCursor)?, side, key, id })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn a_place_is_read_back_from_its_text() {
        let by_name = ListPlace {
            sort: TenantSort::Name,
            order: Order::Descending,
            side: Side::Before,
            key: Key::Text("ärzte & söhne. \"x\"".to_owned()),
            id: TenantId::new(Uuid::from_u128(7)),
        };
        let by_time = ListPlace { sort: TenantSort::HeldBack, key: Key::Time(-1), ..by_name.clone() };
        for place in [by_name, by_time] {
            let text = place.to_string();
            assert!(text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._".contains(&b)), "{text}");
            assert_eq!(text.parse(), Ok(place));
        }
    }

    #[test]
    fn anything_else_is_no_place() {
        let id = "00000000-0000-0000-0000-000000000007";
        for text in [
            "",
            "1.x",
            "seen.desc.behind",
            &format!("size.desc.behind.{id}.1"),
            &format!("seen.down.behind.{id}.1"),
            &format!("seen.desc.under.{id}.1"),
            &format!("seen.desc.behind.{id}.x"),
            &format!("seen.desc.behind.{id}.1.2"),
            &format!("name.asc.behind.{id}.%"),
            &format!("name.asc.behind.{id}.AA"),
            &format!("name.asc.behind.{id}.{}", "A".repeat(2_000)),
            "seen.desc.behind.x.1",
        ] {
            assert_eq!(text.parse::<ListPlace>(), Err(InvalidCursor), "{text}");
        }
    }
}
