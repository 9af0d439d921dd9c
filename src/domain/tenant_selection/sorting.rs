//! What a list of tenants is sorted by.

use serde::{Deserialize, Serialize};

/// What a list of tenants is sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum TenantSort {
    /// When the portal last met it.
    #[default]
    #[serde(rename = "seen")]
    LastSeen,
    /// Its name, else one of its domains.
    #[serde(rename = "name")]
    Name,
    /// Since when something holds it back. Those that nothing holds back come last in either order.
    #[serde(rename = "held")]
    HeldBack,
    /// When the portal first met it.
    #[serde(rename = "met")]
    FirstSeen,
}

impl TenantSort {
    /// Every sort.
    pub const ALL: [Self; 4] = [Self::LastSeen, Self::Name, Self::HeldBack, Self::FirstSeen];

    /// The word in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LastSeen => "seen",
            Self::Name => "name",
            Self::HeldBack => "held",
            Self::FirstSeen => "met",
        }
    }

    /// The order in which it is of use: names from A, the longest held back first, else the latest first.
    pub const fn natural_order(self) -> Order {
        match self {
            Self::Name | Self::HeldBack => Order::Ascending,
            Self::LastSeen | Self::FirstSeen => Order::Descending,
        }
    }
}

/// Which end of a sorted list comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Order {
    /// The least first: A, or the earliest.
    #[serde(rename = "asc")]
    Ascending,
    /// The greatest first: Z, or the latest.
    #[default]
    #[serde(rename = "desc")]
    Descending,
}

impl Order {
    /// The word in an address.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ascending => "asc",
            Self::Descending => "desc",
        }
    }

    /// The other one.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Ascending => Self::Descending,
            Self::Descending => Self::Ascending,
        }
    }
}
