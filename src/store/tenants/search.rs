//! What a search text asks for: ids, which lead to one thing, and words, which all have to be found.

use super::super::{known_ids::IdKey, tenant_words};
use crate::domain::{domain_name::DomainName, sign_in_error::aadsts_number};

/// No name or domain is longer, so a longer search finds nothing (Entra's `displayName` of an organisation has 256
/// characters at most, a domain name 253).
const LONGEST_SEARCH: usize = 256;
/// The most words of a search that are looked at.
const WORDS: usize = 8;
/// Marks around an id or a word that come along when it is copied out of a text.
const MARKS: &[char] = &['<', '>', '(', ')', '[', ']', '{', '}', ',', ';', '"', '“', '”'];

/// Words from one up to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) from: String,
    pub(super) below: String,
}

impl Range {
    fn beginning_with(word: &str) -> Self {
        let from = tenant_words::word(word);
        Self { below: format!("{from}{}", char::MAX), from }
    }

    fn exactly(word: &str) -> Self {
        let from = tenant_words::word(word);
        Self { below: format!("{from}\u{1}"), from }
    }
}

/// What is looked for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Search {
    /// What may be an id.
    pub(super) ids: Vec<IdKey>,
    /// For each word the ways to read it, of which the first that finds anything counts.
    pub(super) words: Vec<Vec<Range>>,
}

impl Search {
    /// `None` when the text is so long that nothing can match.
    pub(super) fn of(text: &str) -> Option<Self> {
        if text.len() > 8 * LONGEST_SEARCH {
            return None;
        }
        let printable: String = text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
        let printable: String = printable.chars().filter(|c| !c.is_control()).collect();
        if printable.trim().chars().count() > LONGEST_SEARCH {
            return None;
        }
        let words: Vec<&str> = printable.split_whitespace().take(WORDS).map(unmarked).collect();
        Some(Self {
            ids: words.iter().filter_map(|word| IdKey::of(word)).collect(),
            words: words.iter().map(|word| readings(word)).collect(),
        })
    }
}

fn unmarked(word: &str) -> &str {
    let bare = word.trim_matches(MARKS);
    if bare.is_empty() { word } else { bare }
}

fn readings(word: &str) -> Vec<Range> {
    let mut readings = Vec::new();
    // A number that stands for a code is not the beginning of another one: 50011 is not 500113.
    let is_number = (5..=7).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_digit());
    if is_number {
        readings.push(Range::exactly(word));
    } else if let Some(number) = aadsts_number(word) {
        readings.push(Range::exactly(&format!("aadsts{number}")));
    }
    readings.push(Range::beginning_with(word));
    // An address nobody was seen with leads to its domain; a domain, also an internationalised one, is looked for in the
    // form that is stored.
    let domain =
        DomainName::of_address(word).or_else(|| word.contains('.').then(|| word.parse().ok()).flatten());
    if let Some(domain) = domain {
        let range = Range::beginning_with(domain.as_str());
        if !readings.contains(&range) {
            readings.push(range);
        }
    }
    readings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first_words(text: &str) -> Vec<String> {
        let words = Search::of(text).unwrap().words;
        words.into_iter().map(|readings| readings.last().unwrap().from.clone()).collect()
    }

    #[test]
    fn domains_are_looked_up_in_their_stored_form() {
        assert_eq!(first_words("Carla@Contoso.example"), ["contoso.example"]);
        assert_eq!(first_words("BÜCHER.example"), ["xn--bcher-kva.example"]);
        assert_eq!(first_words("conto <x>, y"), ["conto", "x", "y"]);
        assert_eq!(first_words("%"), ["%"]);
        assert_eq!(first_words("{"), ["{"]);
    }

    #[test]
    fn codes_are_looked_up_whole_first() {
        for (text, first) in
            [("AADSTS:50011", "aadsts50011"), ("50011", "50011"), ("aadsts50011", "aadsts50011")]
        {
            let search = Search::of(text).unwrap();
            let range = search.words.first().unwrap().first().unwrap();
            assert_eq!(
                (range.from.as_str(), range.below.as_str()),
                (first, format!("{first}\u{1}").as_str())
            );
        }
    }

    #[test]
    fn an_empty_search_is_no_search_and_an_endless_one_finds_nothing() {
        assert_eq!(Search::of(" \0 "), Some(Search::default()));
        assert_eq!(Search::of(&"a".repeat(257)), None);
        assert_eq!(Search::of(&"\0".repeat(10_000)), None);
    }
}
