//! Levels of a report, lengths of time and openings of a link, as pages say them.

use jiff::Timestamp;

use crate::{
    domain::{redaction::Level, visitor::Visitor},
    say,
    words::Words,
};

/// A level.
pub fn level_name(words: Words, level: Level) -> String {
    match level {
        Level::Internal => say!(words, "share-level-internal"),
        Level::Vendor => say!(words, "share-level-vendor"),
        Level::Public => say!(words, "share-level-public"),
    }
}

/// What a report of that level holds.
pub fn level_meaning(words: Words, level: Level) -> String {
    match level {
        Level::Internal => say!(words, "share-level-internal.hint"),
        Level::Vendor => say!(words, "share-level-vendor.hint"),
        Level::Public => say!(words, "share-level-public.hint"),
    }
}

/// One opening of a link.
pub fn opening(words: Words, at: Timestamp, visitor: Visitor) -> String {
    let at = words.time(at);
    match (visitor.browser.name(), visitor.system.name()) {
        (Some(browser), Some(system)) => {
            say!(words, "status-opening", at = at, browser = browser, system = system)
        }
        (Some(browser), None) => say!(words, "status-opening-browser", at = at, browser = browser),
        (None, Some(system)) => say!(words, "status-opening-system", at = at, system = system),
        (None, None) => say!(words, "status-opening-unknown", at = at),
    }
}
