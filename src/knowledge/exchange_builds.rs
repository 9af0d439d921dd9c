//! Which product a build of Exchange Server is, and whether Microsoft still supports it. A build outside the table is
//! no product: newer ones appear, and nobody is to be alarmed by them.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::domain::survey::ServerProduct;

#[derive(Debug, Deserialize)]
struct Entry {
    product: String,
    from: String,
    below: String,
    support_ended: Option<Date>,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    source: String,
}

static ENTRIES: LazyLock<Vec<Entry>> =
    LazyLock::new(|| super::built_in(include_str!("exchange_builds.json")));

/// The product of a build such as `15.1.2507.61`.
pub fn product_of(build: &str) -> Option<ServerProduct> {
    let build = numbers(build)?;
    let holds = |entry: &&Entry| {
        let limits = numbers(&entry.from).zip(numbers(&entry.below));
        limits.is_some_and(|(from, below)| from <= build && build < below)
    };
    let entry = ENTRIES.iter().find(holds)?;
    Some(ServerProduct { name: entry.product.clone(), support_ended: entry.support_ended })
}

/// The product of that name, as it is spelt here.
pub fn product_called(name: &str) -> Option<&'static str> {
    ENTRIES.iter().map(|entry| entry.product.as_str()).find(|product| *product == name)
}

fn numbers(build: &str) -> Option<[u32; 4]> {
    let parts: Vec<u32> = build.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
    parts.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_found_by_its_borders_and_has_a_source() {
        for entry in ENTRIES.iter() {
            assert_eq!(product_of(&entry.from).unwrap().name, entry.product);
            assert_ne!(product_of(&entry.below).map(|product| product.name).as_ref(), Some(&entry.product));
            assert!(!entry.source.is_empty());
        }
    }

    #[test]
    fn builds_that_are_seen_in_the_wild() {
        for (build, product, supported) in [
            ("15.0.1497.48", "Exchange Server 2013", false),
            ("15.1.544.27", "Exchange Server 2016", false),
            ("15.1.2507.66", "Exchange Server 2016", false),
            ("15.2.1544.39", "Exchange Server 2019", false),
            ("15.2.1748.43", "Exchange Server 2019", false),
            ("15.2.2562.17", "Exchange Server Subscription Edition", true),
            ("15.2.9999.1", "Exchange Server Subscription Edition", true),
        ] {
            let found = product_of(build).unwrap();
            assert_eq!((found.name.as_str(), found.support_ended.is_none()), (product, supported), "{build}");
        }
        for unknown in
            ["15.3.1.1", "15.20.9000.1", "16.0.0.0", "", "15", "15.1.2507", "a.b.c.d", "99999999999.1.1.1"]
        {
            assert_eq!(product_of(unknown), None, "{unknown}");
        }
    }
}
