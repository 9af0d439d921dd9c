//! Who asks the administrator, and how sure that is: somebody of the organisation, or the vendor's support.

use leptos::prelude::*;

use super::AdminPage;
use crate::{
    domain::consent::Side,
    say,
    ui::{
        icon::Icon,
        tag::{Tone, tag},
    },
    words::Words,
};

/// How the requester is known.
pub(super) fn identity(page: &AdminPage, words: Words) -> AnyView {
    let requester = &page.requester;
    match (requester.side, requester.person) {
        (Side::Vendor, _) => {
            let publisher = page.app.publisher.as_str();
            tag(Tone::Neutral, Icon::Info, &say!(words, "asked-by-vendor", publisher = publisher))
        }
        (Side::Customer, Some(_)) => tag(Tone::Good, Icon::Tick, &say!(words, "asked-by-customer")),
        (Side::Customer, None) => tag(Tone::Unsure, Icon::Question, &say!(words, "asked-by-own-words")),
    }
}

/// Why the administrator is asked, in one sentence.
pub(super) fn lead(page: &AdminPage, words: Words) -> String {
    let app = page.app.name.as_str();
    match page.requester.side {
        Side::Vendor => {
            say!(words, "asked-by-vendor-lead", app = app, publisher = page.app.publisher.as_str())
        }
        Side::Customer => {
            say!(words, "asked-by-customer-lead", app = app, name = page.requester.name.as_str())
        }
    }
}
