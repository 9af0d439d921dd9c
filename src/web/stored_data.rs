//! What this portal stores, said on a page. The list here is what the store's migrations and the cookies hold.

use axum::{extract::State, response::Response};

use crate::{
    pages::stored_data::{StoredDataPage, StoredKind},
    say,
    words::Words,
};

use super::{Site, caller::Anyone, reader::Reader};

/// The texts of each kind of data: what, what for, and for how long.
const KINDS: [[&str; 3]; 14] = [
    ["stored-organisations", "stored-organisations.purpose", "stored-organisations.kept"],
    ["stored-people", "stored-people.purpose", "stored-people.kept"],
    ["stored-sessions", "stored-sessions.purpose", "stored-sessions.kept"],
    ["stored-language", "stored-language.purpose", "stored-language.kept"],
    ["stored-requests", "stored-requests.purpose", "stored-requests.kept"],
    ["stored-openings", "stored-openings.purpose", "stored-openings.kept"],
    ["stored-reports", "stored-reports.purpose", "stored-reports.kept"],
    ["stored-shares", "stored-shares.purpose", "stored-shares.kept"],
    ["stored-imports", "stored-imports.purpose", "stored-imports.kept"],
    ["stored-inspections", "stored-inspections.purpose", "stored-inspections.kept"],
    ["stored-write-tests", "stored-write-tests.purpose", "stored-write-tests.kept"],
    ["stored-visits", "stored-visits.purpose", "stored-visits.kept"],
    ["stored-refusals", "stored-refusals.purpose", "stored-refusals.kept"],
    ["stored-desk", "stored-desk.purpose", "stored-desk.kept"],
];

/// `GET /stored-data`
pub(super) async fn show(State(site): State<Site>, reader: Reader, Anyone(viewer): Anyone) -> Response {
    let words = reader.words;
    let kinds = KINDS.map(|texts| texts.map(|text| words.say(text, &[])));
    let kinds = kinds.into_iter().map(|[what, purpose, kept]| StoredKind { what, purpose, kept }).collect();
    let support = site.portal.app.support.clone();
    site.page(&reader, viewer.as_ref(), StoredDataPage { kinds, never: never(words), support })
}

fn never(words: Words) -> Vec<String> {
    vec![
        say!(words, "stored-never-passwords"),
        say!(words, "stored-never-tokens"),
        say!(words, "stored-never-content"),
        say!(words, "stored-never-links"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_texts() {
        for text in KINDS.as_flattened() {
            assert!(Words::default().try_say(text, &[]).is_some(), "{text}");
        }
    }
}
