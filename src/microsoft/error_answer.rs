//! The JSON in which the token and discovery endpoints refuse.

use serde::Deserialize;
use serde_json::Value;

use crate::domain::sign_in_error::SignInError;

const LONGEST_CLAIMS: usize = 4_000;

/// Microsoft's error members (Microsoft identity platform, "OAuth 2.0 authorization code flow", error response;
/// `suberror` and `claims` as MSAL reads them).
#[derive(Deserialize)]
struct ErrorAnswer {
    error: String,
    #[serde(default)]
    error_description: String,
    #[serde(default)]
    error_codes: Vec<Value>,
    trace_id: Option<Value>,
    correlation_id: Option<Value>,
    timestamp: Option<Value>,
    suberror: Option<Value>,
    claims: Option<Value>,
}

/// Reads an error body. `None` when it is not one.
pub(crate) fn read_error(body: &[u8]) -> Option<SignInError> {
    let answer: ErrorAnswer = serde_json::from_slice(body).ok()?;
    if answer.error.is_empty() {
        return None;
    }
    let mut error = SignInError::new(&answer.error, &answer.error_description);
    let listed = answer.error_codes.first().and_then(Value::as_u64).and_then(|code| u32::try_from(code).ok());
    error.code = listed.or(error.code);
    error.trace_id = id(answer.trace_id.as_ref()).or(error.trace_id);
    error.correlation_id = id(answer.correlation_id.as_ref()).or(error.correlation_id);
    error.timestamp = text(answer.timestamp.as_ref(), 40).or(error.timestamp);
    error.suberror = text(answer.suberror.as_ref(), 60);
    error.claims = text(answer.claims.as_ref(), LONGEST_CLAIMS).filter(|claims| is_object(claims));
    Some(error)
}

/// Whether a claims challenge is a JSON object, the only form worth passing on.
pub(crate) fn is_object(text: &str) -> bool {
    serde_json::from_str::<Value>(text).is_ok_and(|value| value.is_object())
}

fn text(value: Option<&Value>, longest: usize) -> Option<String> {
    let text = value?.as_str()?;
    let fits = !text.is_empty() && text.chars().count() <= longest && !text.chars().any(char::is_control);
    fits.then(|| text.to_owned())
}

fn id(value: Option<&Value>) -> Option<String> {
    text(value, 64).filter(|text| text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_win_over_the_text() {
        let body = br#"{"error":"invalid_grant","error_description":"AADSTS50076: x Trace ID: aa",
            "error_codes":[50079],"timestamp":"2026-01-09 02:02:12Z","trace_id":"0000aaaa-11bb","correlation_id":"c",
            "suberror":"basic_action","claims":"{\"access_token\":{}}"}"#;
        let error = read_error(body).unwrap();
        assert_eq!((error.error.as_str(), error.code), ("invalid_grant", Some(50079)));
        assert_eq!(error.trace_id.as_deref(), Some("0000aaaa-11bb"));
        assert_eq!(error.suberror.as_deref(), Some("basic_action"));
        assert_eq!(error.claims.as_deref(), Some("{\"access_token\":{}}"));
    }

    #[test]
    fn what_is_no_error_is_none_and_odd_members_are_left_out() {
        for body in [&b"<html>"[..], b"", b"{}", br#"{"error":""}"#, br#"{"error":{"code":"x"}}"#] {
            assert_eq!(read_error(body), None);
        }
        let odd = read_error(br#"{"error":"x","trace_id":7,"claims":"no json","suberror":"a\nb"}"#).unwrap();
        assert_eq!((odd.trace_id, odd.claims, odd.suberror), (None, None, None));
    }
}
