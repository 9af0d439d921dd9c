//! What Microsoft's page and the messages of clients say in words: numbers behind `AADSTS` in any language of the page,
//! numbers under "Error Code", codes of Graph, names of OAuth errors.

use crate::{
    domain::{
        gate::Gate,
        sign_in_error::{SignInError, aadsts_numbers},
    },
    knowledge::{Stage, graph_errors::known_codes, page_titles::gate_of_page, sign_in_codes::sign_in_code},
};

use super::{
    found::{Answered, Found, Refused},
    graph_body::is_code,
    ids::{Ids, ids},
};

/// How many errors of one text are told apart.
const MOST: usize = 40;

/// The label under which the page of a Conditional Access block prints its number without `AADSTS`, in lower case and
/// without blanks (Microsoft Entra "Troubleshoot sign-in problems with Conditional Access", *More details*).
const ERROR_CODE: [&str; 14] = [
    "errorcode",
    "fehlercode",
    "coded'erreur",
    "coded’erreur",
    "códigodeerror",
    "códigodeerro",
    "codicedierrore",
    "codiceerrore",
    "foutcode",
    "felkod",
    "kodbłędu",
    "エラーコード",
    "错误代码",
    "오류코드",
];

/// Microsoft showed the form that asks an administrator for approval (AADSTS90095, Microsoft Entra "Authentication and
/// authorization error codes").
const REQUEST_OFFERED: u32 = 90_095;

/// OAuth errors that people copy by their names alone (Microsoft identity platform "OAuth 2.0 authorization code flow").
pub(super) const OAUTH: [&str; 9] = [
    "invalid_grant",
    "consent_required",
    "interaction_required",
    "login_required",
    "access_denied",
    "invalid_client",
    "unauthorized_client",
    "invalid_scope",
    "temporarily_unavailable",
];

/// The numbers of the sign-in, each with the text from it to the next one.
pub(super) fn numbers(text: &str) -> Vec<Found> {
    let mut places: Vec<(usize, u32)> = aadsts_numbers(text).take(MOST).collect();
    places.extend(labelled_numbers(text).take(MOST));
    places.extend(
        super::address::look_ups(text).filter_map(|(at, digits)| Some((at, number(digits)?))).take(MOST),
    );
    places.sort_unstable();
    // The address of Microsoft's page about a number reads like a label, too.
    places.dedup_by_key(|(_, code)| *code);
    let ends: Vec<usize> = places.iter().skip(1).map(|(at, _)| *at).chain([text.len()]).collect();
    let found = places.iter().zip(ends).map(|(&(at, code), end)| {
        let part = text.get(at..end).unwrap_or_default();
        let error = SignInError { code: Some(code), ..SignInError::new("", part) };
        Found::Refused(Refused { at, error, stage: Stage::Calendars, ids: ids(part), by_words: false })
    });
    found.collect()
}

/// Numbers under the label "Error Code". Other software counts its errors too, so only known ones count.
fn labelled_numbers(text: &str) -> impl Iterator<Item = (usize, u32)> {
    digit_runs(text).filter_map(|(at, digits)| {
        let code = number(digits).filter(|code| sign_in_code(*code).is_some())?;
        let before = text.get(..at)?;
        let letters: Vec<char> = before.chars().rev().take(24).filter(|c| is_of_label(*c)).collect();
        let label: String = letters.into_iter().rev().flat_map(char::to_lowercase).collect();
        ERROR_CODE.iter().any(|known| label.ends_with(known)).then_some((at, code))
    })
}

fn is_of_label(c: char) -> bool {
    c.is_alphabetic() || matches!(c, '\'' | '’' | 'ー')
}

/// A known number that stands alone, which says too little: any number can look like that.
pub(super) fn lone_number(text: &str) -> Option<u32> {
    digit_runs(text).find_map(|(_, digits)| number(digits).filter(|code| sign_in_code(*code).is_some()))
}

fn digit_runs(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let base = text.as_ptr().addr();
    text.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'))
        .filter(|word| word.bytes().all(|b| b.is_ascii_digit()) && !word.is_empty())
        .map(move |word| (word.as_ptr().addr() - base, word))
}

fn number(digits: &str) -> Option<u32> {
    let digits: &str = digits.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default();
    let fits = (5..=7).contains(&digits.len()) && !digits.starts_with('0');
    fits.then(|| digits.parse().ok()).flatten()
}

/// Codes of Graph that are named in the text: known ones, or any between "Code:" and "Message:", as the clients of Graph
/// print an error.
pub(super) fn graph_codes(text: &str) -> Vec<Found> {
    let base = text.as_ptr().addr();
    let message = text.rfind("Message:");
    let words = text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|word| is_code(word));
    let known = words.filter_map(|word| {
        let at = word.as_ptr().addr() - base;
        let labelled = has_label(text, at);
        let distinct = word.len() >= 14 && known_codes().any(|code| code == word);
        let known = distinct || (labelled && known_codes().any(|code| code.eq_ignore_ascii_case(word)));
        (known || (labelled && message.is_some_and(|message| message > at))).then_some((at, word))
    });
    known
        .take(MOST)
        .map(|(at, word)| {
            let message: String = text.get(at..).unwrap_or_default().chars().take(1_000).collect();
            let codes = vec![word.to_owned()];
            Found::Answered(Answered { at, status: None, codes, message, ids: Ids::default() })
        })
        .collect()
}

/// Whether `Code:` stands before the place.
fn has_label(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default().trim_end_matches([' ', '"', '\'']);
    let before = before.strip_suffix(':').unwrap_or_default().trim_end_matches([' ', '"', '\'']);
    let tail: String = before.chars().rev().take(4).collect();
    tail.eq_ignore_ascii_case("edoc")
}

/// A challenge without a body: only its header was copied.
pub(super) fn challenge(text: &str) -> Option<Found> {
    let at = text.find("insufficient_claims")?;
    let message = "insufficient_claims".to_owned();
    Some(Found::Answered(Answered { at, status: None, codes: Vec::new(), message, ids: Ids::default() }))
}

/// A page that says what is the matter without a code.
pub(super) fn page(text: &str) -> Option<Found> {
    let error = match gate_of_page(text)? {
        Gate::AdminRequestPending => SignInError { code: Some(REQUEST_OFFERED), ..SignInError::default() },
        _ => SignInError { suberror: Some("consent_required".to_owned()), ..SignInError::default() },
    };
    Some(Found::Refused(Refused {
        at: 0,
        error,
        stage: Stage::Calendars,
        ids: Ids::default(),
        by_words: true,
    }))
}

/// The names of OAuth errors, as words of their own.
pub(super) fn oauth_names(text: &str) -> Vec<Found> {
    let base = text.as_ptr().addr();
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
        .filter(|word| OAUTH.contains(word))
        .take(MOST)
        .map(|word| {
            let error = SignInError::new(word, "");
            let at = word.as_ptr().addr() - base;
            Found::Refused(Refused {
                at,
                error,
                stage: Stage::Calendars,
                ids: Ids::default(),
                by_words: false,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(text: &str) -> Vec<u32> {
        numbers(text)
            .into_iter()
            .filter_map(|found| match found {
                Found::Refused(found) => found.error.code,
                Found::Answered(_) => None,
            })
            .collect()
    }

    #[test]
    fn numbers_count_behind_their_word_only() {
        for (text, expected) in [
            ("AADSTS50105: x, then aadsts65001.", vec![50105, 65001]),
            ("Error Code: 53003", vec![53003]),
            ("Error Code\n53003\nRequest Id\n", vec![53003]),
            ("Fehlercode: 53003", vec![53003]),
            ("Code d'erreur : 53003", vec![53003]),
            ("Código de error: 53003", vec![53003]),
            ("Código de erro: 53003", vec![53003]),
            ("エラー コード: 53003", vec![53003]),
            ("Sign-in error code 50105", vec![50105]),
            ("https://login.microsoftonline.com/error?code=50105", vec![50105]),
            ("Error Code: 12345", vec![]),
            ("invoice 65001, 90094 items", vec![]),
            ("AADSTS1234 AADSTS123456789 AADSTS00501 AADSTSX", vec![]),
            ("8f3e7716-65001-50105", vec![]),
        ] {
            assert_eq!(codes(text), expected, "{text}");
        }
        assert_eq!(lone_number("order 65001"), Some(65001));
        assert_eq!(lone_number("order 12345"), None);
    }

    #[test]
    fn codes_of_graph_are_read_in_words() {
        let named = |text: &str| -> Vec<String> {
            graph_codes(text)
                .into_iter()
                .filter_map(|found| match found {
                    Found::Answered(found) => found.codes.into_iter().next(),
                    Found::Refused(_) => None,
                })
                .collect()
        };
        for (text, expected) in [
            ("Code: ErrorAccessDenied\r\nMessage: Access is denied.", vec!["ErrorAccessDenied"]),
            ("it said MailboxNotEnabledForRESTAPI again", vec!["MailboxNotEnabledForRESTAPI"]),
            ("Code: accessDenied", vec!["accessDenied"]),
            ("Code: SomethingNew\nMessage: x", vec!["SomethingNew"]),
            ("Code: SomethingNew", vec![]),
            ("a BadRequest is accessDenied by UnknownError", vec![]),
        ] {
            assert_eq!(named(text), expected, "{text}");
        }
    }
}
