//! What Entra says when it refuses: the error members of a redirect or of a token answer, read once.

use serde::{Deserialize, Serialize};

use super::domain_name::DomainName;

/// An error of the authorize, admin consent or token endpoint, in the parts that support needs.
///
/// `error` decides what a program does; the AADSTS number only chooses help text, since Microsoft may change it
/// at any time (Microsoft Entra "Authentication and authorization error codes").
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignInError {
    /// OAuth 2.0 error code, such as `access_denied`.
    pub error: String,
    /// `error_subcode`, seen as `cancel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subcode: Option<String>,
    /// `suberror` of a token error, such as `consent_required`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suberror: Option<String>,
    /// The first AADSTS number found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<u32>,
    /// Microsoft's text without the ids that trail it. For support; never shown as HTML.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    /// Microsoft's trace id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trace_id: Option<String>,
    /// Microsoft's correlation id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correlation_id: Option<String>,
    /// Microsoft's time of the error, as it was written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// The decoded claims challenge to pass on to the next authorize request, as JSON text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub claims: Option<String>,
}

const LONGEST_TEXT: usize = 2_000;

impl SignInError {
    /// Reads an error from its `error` code and `error_description`. Ids are taken out of the description, which
    /// is cut at 2,000 characters.
    pub fn new(error: &str, description: &str) -> Self {
        let text: String = description.chars().take(LONGEST_TEXT).collect();
        Self {
            error: clip(error, 60),
            code: aadsts_number(&text),
            trace_id: labelled(&text, "Trace ID:"),
            correlation_id: labelled(&text, "Correlation ID:"),
            timestamp: labelled_line(&text, "Timestamp:"),
            description: without_ids(&text),
            ..Self::default()
        }
    }

    /// Adds `error_subcode`.
    #[must_use]
    pub fn with_subcode(mut self, subcode: Option<&str>) -> Self {
        self.subcode = subcode.map(|text| clip(text, 60));
        self
    }

    /// What people call the error: its number, else its code.
    pub fn name(&self) -> String {
        self.code.map_or_else(|| self.error.clone(), |code| format!("AADSTS{code}"))
    }

    /// The domain that Microsoft's text names between quotes: the directory in which something was not found.
    pub fn named_domain(&self) -> Option<DomainName> {
        self.description.split('\'').skip(1).step_by(2).find_map(|quoted| quoted.parse().ok())
    }

    /// Whether it says no more than that consent is not there, or not there yet: AADSTS65001 (Microsoft Entra
    /// "Authentication and authorization error codes").
    pub fn wants_consent(&self) -> bool {
        self.code == Some(65_001) || self.suberror.as_deref() == Some("consent_required")
    }

    /// Whether silent sign-in was asked for and Entra wants to show a page first.
    pub fn wants_interaction(&self) -> bool {
        matches!(self.error.as_str(), "login_required" | "interaction_required" | "consent_required")
    }
}

/// The first AADSTS number in a text.
pub fn aadsts_number(text: &str) -> Option<u32> {
    aadsts_numbers(text).next().map(|(_, number)| number)
}

/// The AADSTS numbers in a text with the places where their words begin. Numbers have 5 to 7 digits; a blank or a colon
/// may stand before them, as people type it.
pub fn aadsts_numbers(text: &str) -> impl Iterator<Item = (usize, u32)> {
    const WORD: &[u8] = b"AADSTS";
    let bytes = text.as_bytes();
    bytes.windows(WORD.len()).enumerate().filter_map(move |(at, word)| {
        let rest = word.eq_ignore_ascii_case(WORD).then(|| text.get(at + WORD.len()..)).flatten()?;
        let rest = rest.strip_prefix([' ', ':']).unwrap_or(rest);
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let digits = rest.get(..digits).filter(|_| (5..=7).contains(&digits))?;
        if digits.starts_with('0') { None } else { digits.parse().ok().map(|number| (at, number)) }
    })
}

/// A text without control characters, cut at `longest` characters.
pub fn clip(text: &str, longest: usize) -> String {
    text.chars().filter(|c| !c.is_control()).take(longest).collect()
}

fn after<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let at = text.find(label)?;
    text.get(at + label.len()..).map(str::trim_start)
}

fn labelled(text: &str, label: &str) -> Option<String> {
    let word: String =
        after(text, label)?.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').take(64).collect();
    (!word.is_empty()).then_some(word)
}

fn labelled_line(text: &str, label: &str) -> Option<String> {
    let line: String =
        after(text, label)?.chars().take_while(|c| !matches!(c, '\r' | '\n')).take(40).collect();
    let line = line.trim().to_owned();
    (!line.is_empty()).then_some(line)
}

fn without_ids(text: &str) -> String {
    let end = text.find("Trace ID:").unwrap_or(text.len());
    clip(text.get(..end).unwrap_or_default().trim(), LONGEST_TEXT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_that_is_named_is_read() {
        for (description, expected) in [
            (
                "AADSTS700016: Application with identifier '0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001' was not found in the \
              directory 'lucerne.example'.",
                Some("lucerne.example"),
            ),
            ("AADSTS90002: Tenant 'lucerne.example' not found.", Some("lucerne.example")),
            (
                "AADSTS700016: Application with identifier 'x' was not found in the directory 'Lucerne Publishing'.",
                None,
            ),
            ("AADSTS50011: The redirect URI 'https://a.example/cb' does not match", None),
            ("it's lucerne.example, isn't it", None),
            ("", None),
        ] {
            let named = SignInError::new("unauthorized_client", description).named_domain();
            assert_eq!(named.as_ref().map(DomainName::as_str), expected, "{description}");
        }
    }

    #[test]
    fn ids_and_number_are_taken_out_of_the_text() {
        let error = SignInError::new(
            "invalid_grant",
            "AADSTS65001: The user has not consented.\r\nTrace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333\r\n\
             Correlation ID: aaaa0000-bb11-2222-33cc-444444dddddd\r\nTimestamp: 2026-01-09 02:02:12Z",
        );
        assert_eq!(error.code, Some(65001));
        assert_eq!(error.description, "AADSTS65001: The user has not consented.");
        assert_eq!(error.trace_id.as_deref(), Some("0000aaaa-11bb-cccc-dd22-eeeeee333333"));
        assert_eq!(error.correlation_id.as_deref(), Some("aaaa0000-bb11-2222-33cc-444444dddddd"));
        assert_eq!(error.timestamp.as_deref(), Some("2026-01-09 02:02:12Z"));
    }

    #[test]
    fn numbers_have_five_to_seven_digits() {
        for (text, number) in [
            ("aadsts90094: x", Some(90094)),
            ("AADSTS7000112", Some(7_000_112)),
            ("AADSTS1234 then AADSTS50105", Some(50105)),
            ("AADSTS123456789", None),
            ("AADSTS 65001", Some(65001)),
            ("AADSTS:65001", Some(65001)),
            ("AADSTS00501", None),
            ("AADSTS  65001", None),
            ("no number", None),
        ] {
            assert_eq!(aadsts_number(text), number, "{text}");
        }
    }

    #[test]
    fn hostile_texts_are_cut_and_cleaned() {
        let error = SignInError::new(&"x".repeat(500), &format!("a\u{0}b{}", "é".repeat(5_000)));
        assert_eq!(error.error.len(), 60);
        assert!(error.description.starts_with("ab") && error.description.chars().count() < 2_000);
    }
}
