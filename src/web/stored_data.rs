//! What this portal stores, said on a page. The list here is what the store's migrations and the cookies hold; the times
//! are those of the configuration.

use axum::{extract::State, response::Response};

use crate::{
    domain::retention::{Kind, Retention},
    pages::stored_data::{StoredDataPage, StoredKind},
    say,
    words::Words,
};

use super::{Site, caller::Anyone, my_data, reader::Reader};

/// The page's address.
pub(super) const PAGE: &str = "/stored-data";

/// How long a kind of data is kept.
#[derive(Debug, Clone, Copy)]
enum Kept {
    /// As its own text says, whatever is configured.
    Fixed,
    /// As configured for that kind.
    For(Kind),
    /// As its own text says, which names the time that is configured for that kind.
    Naming(Kind),
    /// As its own text says, as long as anything of that kind ends at all.
    EndsWith(Kind),
}

/// Each kind of data: its text, whose `.purpose` says what for, and how long it is kept.
const KINDS: [(&str, Kept); 15] = [
    ("stored-organisations", Kept::EndsWith(Kind::People)),
    ("stored-people", Kept::EndsWith(Kind::People)),
    ("stored-sessions", Kept::Fixed),
    ("stored-language", Kept::Fixed),
    ("stored-requests", Kept::For(Kind::Requests)),
    ("stored-openings", Kept::Naming(Kind::LinkOpenings)),
    ("stored-reports", Kept::For(Kind::Reports)),
    ("stored-shares", Kept::For(Kind::Shares)),
    ("stored-imports", Kept::For(Kind::Imports)),
    ("stored-inspections", Kept::For(Kind::Inspections)),
    ("stored-write-tests", Kept::Naming(Kind::Reports)),
    ("stored-visits", Kept::Fixed),
    ("stored-refusals", Kept::For(Kind::Refusals)),
    ("stored-desk", Kept::Fixed),
    ("stored-log", Kept::Naming(Kind::Audit)),
];

fn time(words: Words, retention: &Retention, kind: Kind) -> String {
    match retention.days(kind) {
        Some(days) => say!(words, "stored-kept", days = days.get()),
        None => say!(words, "stored-kept.forever"),
    }
}

fn kept(words: Words, retention: &Retention, text: &str, kept: Kept) -> String {
    let own = |kind: Kind| {
        let address = time(words, retention, Kind::Addresses);
        let values = [("time", time(words, retention, kind).into()), ("address", address.into())];
        words.say(&format!("{text}.kept"), &values)
    };
    match kept {
        Kept::Fixed => words.say(&format!("{text}.kept"), &[]),
        Kept::Naming(kind) => own(kind),
        Kept::EndsWith(kind) if retention.days(kind).is_some() => own(kind),
        Kept::For(kind) | Kept::EndsWith(kind) => time(words, retention, kind),
    }
}

/// `GET /stored-data`
pub(super) async fn show(State(site): State<Site>, reader: Reader, Anyone(viewer): Anyone) -> Response {
    let words = reader.words;
    let retention = &site.portal.retention;
    let kinds = KINDS.map(|(text, how_long)| StoredKind {
        what: words.say(text, &[]),
        purpose: words.say(&format!("{text}.purpose"), &[]),
        kept: kept(words, retention, text, how_long),
    });
    let page = StoredDataPage {
        kinds: kinds.into(),
        never: never(words),
        my_data_href: my_data::PAGE,
        support: site.portal.app.support.clone(),
    };
    site.page(&reader, viewer.as_ref(), page)
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
    use crate::domain::language::Language;

    #[test]
    fn every_kind_says_how_long_it_is_kept_in_every_language() {
        for language in Language::ALL {
            let words = Words::of(language);
            for days in [0, 1, 400] {
                let retention = Retention::of(|_| days);
                for (text, how_long) in KINDS {
                    let kept = kept(words, &retention, text, how_long);
                    assert!(!kept.is_empty() && !kept.contains('{') && !kept.contains(".kept"), "{kept}");
                    assert!(words.try_say(&format!("{text}.purpose"), &[]).is_some(), "{text}");
                }
            }
        }
    }

    #[test]
    fn the_configured_days_are_said() {
        let said = |days, text, how_long| kept(Words::default(), &Retention::of(|_| days), text, how_long);
        assert_eq!(said(400, "stored-refusals", Kept::For(Kind::Refusals)), "400 days");
        assert_eq!(said(1, "stored-refusals", Kept::For(Kind::Refusals)), "One day");
        assert_eq!(said(0, "stored-people", Kept::EndsWith(Kind::People)), "Until the vendor erases it");
    }
}
