//! Explaining what somebody pasted: Microsoft's error page, or the address they ended at.

use url::Url;

use crate::{
    domain::{gate::GateReading, sign_in_error::SignInError},
    knowledge::gates::{GateContext, Stage, read_gate},
};

use super::{
    blocked,
    portal::Portal,
    refusal::{FieldError, Refusal},
    viewer::SignedIn,
};

/// The longest text that is read, in characters. Microsoft's pages hold a few hundred.
const LONGEST: usize = 20_000;

/// What was found in a pasted text.
#[derive(Debug)]
pub struct Explanation {
    /// The error as far as it could be read.
    pub error: SignInError,
    /// What it means.
    pub reading: GateReading,
}

/// Reads a pasted text.
///
/// `may_look` allows asking Microsoft about a domain that the text names.
///
/// # Errors
/// [`Refusal::Invalid`] when there is nothing to read in it.
pub async fn explain(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    pasted: &str,
    may_look: bool,
) -> Result<Explanation, Refusal> {
    let text: String = pasted.chars().take(LONGEST).collect();
    let text = text.trim();
    let invalid =
        |message: &str| Refusal::Invalid(vec![FieldError { field: "pasted", message: message.to_owned() }]);
    if text.is_empty() {
        return Err(invalid("Paste what Microsoft's page said, or the address from the top of the browser."));
    }
    let error = from_address(text).unwrap_or_else(|| from_text(text));
    if error.error.is_empty() && error.code.is_none() {
        return Err(invalid(
            "There is no error code in this text. Look for a code that begins with AADSTS; it may be under \
             “Troubleshooting details” or “More details”.",
        ));
    }
    let home = if may_look { blocked::home(portal, &error, viewer).await } else { None };
    let reading = read_gate(&error, GateContext { home, ..blocked::context(portal, Stage::Calendars) });
    Ok(Explanation { error, reading })
}

/// An address whose query carries an OAuth error.
fn from_address(text: &str) -> Option<SignInError> {
    let url = Url::parse(text.split_whitespace().next()?).ok()?;
    let fragment: Vec<(String, String)> =
        url::form_urlencoded::parse(url.fragment().unwrap_or_default().as_bytes()).into_owned().collect();
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().chain(fragment).collect();
    let one = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let error = one("error")?;
    Some(
        SignInError::new(error, one("error_description").unwrap_or_default())
            .with_subcode(one("error_subcode")),
    )
}

/// A page's or a token answer's text. The ids carry the same English labels in every language of the page, or
/// stand in JSON members.
fn from_text(text: &str) -> SignInError {
    if let Ok(serde_json::Value::Object(answer)) = serde_json::from_str(text) {
        let member = |name: &str| answer.get(name).and_then(serde_json::Value::as_str).unwrap_or_default();
        if !member("error").is_empty() {
            return SignInError::new(member("error"), member("error_description"));
        }
    }
    let plain = LABELS.iter().fold(text.to_owned(), |text, (label, plain)| {
        // With the colon taken off first, a label reads the same with and without one.
        text.replace(&format!("{label}:"), label).replace(label, plain)
    });
    SignInError::new("", &plain)
}

/// Microsoft's spellings of the labels, and the one that [`SignInError::new`] reads. A browser copies label and
/// value as two lines, without a colon.
const LABELS: [(&str, &str); 6] = [
    ("Request Id", "Trace ID:"),
    ("Request ID", "Trace ID:"),
    ("Trace Id", "Trace ID:"),
    ("Correlation Id", "Correlation ID:"),
    ("Correlation ID", "Correlation ID:"),
    ("Timestamp", "Timestamp:"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_refusal_is_read() {
        let error = from_address(
            "https://drift.example/cb?error=access_denied&error_subcode=cancel&error_description=AADSTS65004%3a+no",
        )
        .unwrap();
        assert_eq!(
            (error.error.as_str(), error.subcode.as_deref(), error.code),
            ("access_denied", Some("cancel"), Some(65004))
        );
        assert!(from_address("https://drift.example/?a=b").is_none() && from_address("hello").is_none());
    }

    #[test]
    fn a_page_in_any_language_is_read() {
        let error = from_text(
            "Entschuldigung, bei der Anmeldung ist ein Problem aufgetreten.\nAADSTS50105: Der Administrator …\n\
             Request Id: 0000aaaa-11bb-cccc-dd22-eeeeee333333\nCorrelation Id: aaaa0000-bb11-2222-33cc-444444dddddd\n\
             Timestamp: 2026-11-20T10:00:00Z",
        );
        assert_eq!(error.code, Some(50105));
        assert_eq!(error.trace_id.as_deref(), Some("0000aaaa-11bb-cccc-dd22-eeeeee333333"));
        assert_eq!(error.correlation_id.as_deref(), Some("aaaa0000-bb11-2222-33cc-444444dddddd"));
    }

    #[test]
    fn labels_and_values_on_lines_of_their_own_are_read() {
        let error = from_text(
            "AADSTS53003: Access has been blocked.\nTroubleshooting details\nRequest Id\n\
             0000aaaa-11bb-cccc-dd22-eeeeee333333\nCorrelation Id\naaaa0000-bb11-2222-33cc-444444dddddd\n\
             Timestamp\n2026-11-20T10:00:00Z",
        );
        assert_eq!(error.code, Some(53003));
        assert_eq!(error.trace_id.as_deref(), Some("0000aaaa-11bb-cccc-dd22-eeeeee333333"));
        assert_eq!(error.correlation_id.as_deref(), Some("aaaa0000-bb11-2222-33cc-444444dddddd"));
        assert_eq!(error.timestamp.as_deref(), Some("2026-11-20T10:00:00Z"));
    }

    #[test]
    fn a_token_error_is_read() {
        let error = from_text(r#"{"error":"invalid_grant","error_description":"AADSTS700082: expired"}"#);
        assert_eq!((error.error.as_str(), error.code), ("invalid_grant", Some(700_082)));
    }
}
