//! The JSON in which the token endpoint refuses, and the sign-in log of Entra as JSON.

use serde_json::Value;

use crate::{domain::sign_in_error::SignInError, knowledge::Stage, microsoft::error_answer::read_error};

use super::{
    address::name,
    found::{Found, Refused},
    ids::ids,
    page_text::OAUTH,
};

/// Reads one object.
pub(super) fn token_answer(at: usize, object: &Value) -> Option<Found> {
    let error = refusal(object).or_else(|| logged(object))?;
    let ids = ids(&object.to_string());
    Some(Found::Refused(Refused { at, error, stage: Stage::Calendars, ids, by_words: false }))
}

/// `error` with its description (Microsoft identity platform, "OAuth 2.0 authorization code flow").
fn refusal(object: &Value) -> Option<SignInError> {
    let name = name(object.get("error")?.as_str()?)?;
    // Other JSON has a member of that name as well.
    let described = object.get("error_description").is_some_and(Value::is_string);
    if !described && !OAUTH.contains(&name.as_str()) {
        return None;
    }
    Some(SignInError { error: name, ..read_error(object.to_string().as_bytes())? })
}

/// `status.errorCode` of a sign-in (Microsoft Graph, resource type `signInStatus`); 0 is a success.
fn logged(object: &Value) -> Option<SignInError> {
    let code = object.get("errorCode")?.as_u64()?;
    let code = u32::try_from(code).ok().filter(|code| (10_000..=9_999_999).contains(code))?;
    Some(SignInError { code: Some(code), ..SignInError::default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<SignInError> {
        match token_answer(0, &serde_json::from_str(text).unwrap())? {
            Found::Refused(found) => Some(found.error),
            Found::Answered(_) => None,
        }
    }

    #[test]
    fn a_token_error_is_read() {
        let error = read(r#"{"error":"invalid_grant","error_description":"AADSTS700082: expired"}"#).unwrap();
        assert_eq!((error.error.as_str(), error.code), ("invalid_grant", Some(700_082)));
    }

    #[test]
    fn an_error_without_description_is_read_by_its_name() {
        assert_eq!(read(r#"{"error":"invalid_grant"}"#).unwrap().error, "invalid_grant");
        assert_eq!(read(r#"{"error":"brand_new","error_description":""}"#).unwrap().error, "brand_new");
    }

    #[test]
    fn a_sign_in_of_the_log_is_read() {
        assert_eq!(read(r#"{"errorCode":50105,"failureReason":"x"}"#).unwrap().code, Some(50105));
        for text in [
            r#"{"errorCode":0}"#,
            r#"{"errorCode":"50105"}"#,
            r#"{"error":{"code":"x"}}"#,
            r#"{"error":"new"}"#,
            "{}",
        ] {
            assert!(read(text).is_none(), "{text}");
        }
    }
}
