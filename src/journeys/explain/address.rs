//! An address with an OAuth error in it: the way back to an app, or what stands in the browser's address line.

use url::form_urlencoded;

use crate::{domain::sign_in_error::SignInError, knowledge::Stage};

use super::{
    found::{Found, Refused},
    page_text::OAUTH,
};

/// How many words with an error are looked at.
const MOST: usize = 20;

/// Every address in the text whose query or fragment carries `error`. A query alone counts as well.
pub(super) fn addresses(text: &str) -> Vec<Found> {
    words(text).filter(|(_, word)| word.contains("error=")).take(MOST).filter_map(read).collect()
}

/// The addresses of Microsoft's page about one number.
pub(super) fn look_ups(text: &str) -> impl Iterator<Item = (usize, &str)> {
    words(text).filter_map(|(at, word)| {
        let (place, digits) = word.split_once("/error?code=")?;
        place.contains("login.").then_some((at, digits))
    })
}

fn read((at, word): (usize, &str)) -> Option<Found> {
    let query = word.split_once(['?', '#']).map_or(word, |(_, query)| query);
    let pairs: Vec<(String, String)> = query
        .split(['?', '#'])
        .flat_map(|part| form_urlencoded::parse(part.as_bytes()).into_owned())
        .collect();
    let one = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let error = name(one("error")?)?;
    // A pair alone also stands in headers and logs of other software.
    if !word.contains(['?', '#', '&']) && !OAUTH.contains(&error.as_str()) {
        return None;
    }
    let description = one("error_description").unwrap_or_default();
    let error =
        SignInError::new(&error, description).with_subcode(one("error_subcode").and_then(name).as_deref());
    let by_admin = one("admin_consent").is_some()
        || error.error == "permission_denied"
        || (error.code.is_none() && description.contains("response_type"));
    let stage = if by_admin { Stage::AdminConsent } else { Stage::Calendars };
    Some(Found::Refused(Refused { at, ids: super::ids::ids(description), error, stage, by_words: false }))
}

/// The name of an OAuth error without what cannot belong to one (RFC 6749, section 4.1.2.1, narrowed to what Microsoft
/// sends). `None` when nothing is left.
pub(super) fn name(text: &str) -> Option<String> {
    let name: String =
        text.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).take(60).collect();
    (!name.is_empty()).then_some(name)
}

/// Words with their places, without the quotation marks and brackets around them.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr().addr();
    text.split_whitespace()
        .map(|word| word.trim_matches(['"', '\'', '`', '<', '>', '(', ')', ',', '“', '”']))
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr().addr() - base, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Option<(SignInError, Stage)> {
        match addresses(text).into_iter().next()? {
            Found::Refused(refused) => Some((refused.error, refused.stage)),
            Found::Answered(_) => None,
        }
    }

    #[test]
    fn the_address_of_a_refusal_is_read() {
        let (error, stage) = one(
            "It said https://drift.example/cb?error=access_denied&error_subcode=cancel&error_description=\
             AADSTS65004%3a+no&state=x and stopped",
        )
        .unwrap();
        assert_eq!(
            (error.error.as_str(), error.subcode.as_deref(), error.code, stage),
            ("access_denied", Some("cancel"), Some(65004), Stage::Calendars)
        );
    }

    #[test]
    fn fragments_bare_queries_and_other_schemes_are_read() {
        for text in [
            "https://drift.example/cb#error=access_denied&state=x",
            "https://drift.example/cb?a=b#error=access_denied",
            "error=access_denied&error_subcode=cancel",
            "\"?error=access_denied\"",
            "msauth.com.drift://auth?error=access_denied",
        ] {
            assert_eq!(one(text).unwrap().0.error, "access_denied", "{text}");
        }
    }

    #[test]
    fn an_administrators_way_back_is_told_by_its_parameters() {
        for query in [
            "error=access_denied&admin_consent=True",
            "error=permission_denied&error_description=The+admin+canceled+the+request",
            "error=invalid_request&error_description=must+include+a+'response_type'+input+parameter.",
        ] {
            assert_eq!(one(query).unwrap().1, Stage::AdminConsent, "{query}");
        }
    }

    #[test]
    fn what_is_no_error_is_left_alone() {
        for text in [
            "https://drift.example/?a=b",
            "hello",
            "error=",
            "?error=%3C%3E",
            "error=5",
            "Bearer error=\"insufficient_claims\"",
            "https://x.example/?xerror=1",
        ] {
            assert!(one(text).is_none(), "{text}");
        }
        assert_eq!(one("?error=%3Cb%3Eaccess_denied").unwrap().0.error, "baccess_denied");
    }
}
