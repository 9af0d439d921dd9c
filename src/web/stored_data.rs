//! What this portal stores, said on a page. The table here is what the store's migrations hold.

use axum::{extract::State, response::Response};

use crate::pages::stored_data::{StoredDataPage, StoredKind};

use super::{Site, caller::Anyone, reader::Reader};

/// What, what for, and for how long.
const KINDS: [[&str; 3]; 8] = [
    [
        "Organisations: tenant id, name, domains, state of the approval",
        "To show where each organisation stands",
        "Until the vendor erases it",
    ],
    [
        "People: object id, name, sign-in name, when they were here",
        "To show reports to the right person and to tell an administrator who asked",
        "Until the vendor erases it",
    ],
    [
        "Sessions and sign-ins under way: hashed identifiers, sealed details",
        "To keep you signed in and to recognise you when Microsoft sends you back",
        "Sessions 12 hours, sign-ins one hour",
    ],
    [
        "Requests to administrators: who asked, the state, hashes of the links",
        "To hand over and to show what became of it",
        "Until the vendor erases it",
    ],
    [
        "Reports: which permission answered how, where the mailbox lives, Microsoft’s request ids",
        "To tell you and support what works and who can fix the rest",
        "Until the vendor erases it",
    ],
    [
        "Looks into an organisation’s records, where an administrator let us: state of the app, grants, consent policies, Microsoft’s request ids",
        "To tell people and support what stands in the way",
        "Until the vendor erases it",
    ],
    [
        "Tests of writing: when, in whose calendar, whether the entry is gone; until it is, a sealed token that removes it",
        "To leave nothing behind in a calendar when a check is cut off",
        "The token until the entry is gone, a day at most; the rest until the vendor erases it",
    ],
    [
        "Refused sign-ins and a trail of actions: time, error code, Microsoft’s trace and correlation ids",
        "To help when you write to support",
        "Until the vendor erases it",
    ],
];

const NEVER: [&str; 4] = [
    "passwords; you enter those at Microsoft only",
    "access tokens; they are held in memory while a check runs and are gone with it",
    "subjects, guests, places or texts of calendar entries",
    "the links themselves; only their hashes are stored",
];

/// `GET /stored-data`
pub(super) async fn show(State(site): State<Site>, reader: Reader, Anyone(viewer): Anyone) -> Response {
    let kinds = KINDS
        .iter()
        .map(|[what, purpose, kept]| StoredKind {
            what: (*what).to_owned(),
            purpose: (*purpose).to_owned(),
            kept: (*kept).to_owned(),
        })
        .collect();
    let never = NEVER.iter().map(|clause| (*clause).to_owned()).collect();
    site.page(
        &reader,
        viewer.as_ref(),
        StoredDataPage { kinds, never, support: site.portal.app.support.clone() },
    )
}
