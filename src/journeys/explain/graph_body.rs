//! The JSON in which Graph refuses, alone or as one response of a batch (Microsoft Graph "Error responses and resource
//! types": errors nest, and codes are for programs).

use serde_json::Value;

use super::{
    found::{Answered, Found},
    ids::ids,
};
use crate::knowledge::graph_errors::is_known_code;

/// How many errors inside errors are read.
const DEEPEST: usize = 5;

/// Reads one object. `status` is that of the response of a batch it is the body of.
pub(super) fn graph_body(at: usize, object: &Value, status: Option<u16>) -> Option<Found> {
    let error = match object.get("error") {
        Some(error) => error.as_object().map(|_| error)?,
        None => bare(object)?,
    };
    let levels = levels(error);
    let codes: Vec<String> = levels.iter().filter_map(|level| code(level)).collect();
    let messages = levels.iter().filter_map(|level| level.get("message")?.as_str());
    let message: String = messages
        .map(str::trim)
        .find(|message| !message.is_empty())
        .unwrap_or_default()
        .chars()
        .take(2_000)
        .collect();
    if codes.is_empty() && message.is_empty() {
        return None;
    }
    let status = status.or_else(|| super::status::of_members(object));
    Some(Found::Answered(Answered { at, status, codes, message, ids: ids(&object.to_string()) }))
}

/// An error object without what is around it, as clients print it.
fn bare(object: &Value) -> Option<&Value> {
    let known = code(object).is_some_and(|code| is_known_code(&code));
    (known || (code(object).is_some() && inner(object).is_some())).then_some(object)
}

fn levels(error: &Value) -> Vec<&Value> {
    let mut levels = vec![error];
    while levels.len() < DEEPEST
        && let Some(deeper) = levels.last().and_then(|error| inner(error))
    {
        levels.push(deeper);
    }
    levels
}

fn inner(error: &Value) -> Option<&Value> {
    error.get("innerError").or_else(|| error.get("innererror")).filter(|inner| inner.is_object())
}

/// A code that can be printed: one word of letters, digits and `_ - .`.
fn code(error: &Value) -> Option<String> {
    let code = error.get("code")?.as_str()?.trim();
    is_code(code).then(|| code.to_owned())
}

/// Whether a word can be a code of Graph.
pub(super) fn is_code(word: &str) -> bool {
    (1..=100).contains(&word.len())
        && word.bytes().any(|b| b.is_ascii_alphabetic())
        && word.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<Answered> {
        match graph_body(0, &serde_json::from_str(text).unwrap(), None)? {
            Found::Answered(found) => Some(found),
            Found::Refused(_) => None,
        }
    }

    #[test]
    fn codes_nest_and_the_first_message_counts() {
        let found = read(
            r#"{"error":{"code":"UnknownError","message":"","innerError":{"code":"ErrorAccessDenied","message":"no",
                "request-id":"0000aaaa-11bb-cccc-dd22-eeeeee333333"}}}"#,
        )
        .unwrap();
        assert_eq!(found.codes, ["UnknownError", "ErrorAccessDenied"]);
        assert_eq!(found.message, "no");
        assert_eq!(found.ids.trace_id.as_deref(), Some("0000aaaa-11bb-cccc-dd22-eeeeee333333"));
    }

    #[test]
    fn an_error_object_may_stand_alone() {
        assert!(read(r#"{"code":"ErrorAccessDenied","message":"x"}"#).is_some());
        assert!(read(r#"{"code":"Whatever","message":"x","innerError":{"date":"x"}}"#).is_some());
        for text in [r#"{"code":"Whatever","message":"x"}"#, r#"{"error":"x"}"#, r#"{"error":{}}"#, "{}"] {
            assert!(read(text).is_none(), "{text}");
        }
    }

    #[test]
    fn a_code_with_markup_is_none() {
        assert!(read(r#"{"error":{"code":"<b>x</b>","message":""}}"#).is_none());
    }
}
