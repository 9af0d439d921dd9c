//! Openings of a link, as pages say them.

use jiff::Timestamp;

use crate::{domain::visitor::Visitor, say, words::Words};

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
