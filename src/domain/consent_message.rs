//! The message a requester sends to their admin: what is asked, by whom, and one link.

use jiff::Timestamp;
use url::Url;

use super::{app::AppManifest, consent::Requester};

/// A ready message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Subject line, without line breaks.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// Writes the message. Names come from outside: line breaks in them are dropped, so that nobody can add lines or
/// mail headers; so are the characters that reorder the text around them.
pub fn compose(app: &AppManifest, requester: &Requester, link: &Url, expires_at: Timestamp) -> Message {
    let name = one_line(&requester.name);
    let expires = expires_at.strftime("%-d %B %Y");
    let body = format!(
        "Hello,\n\n\
         I would like to use {app} by {publisher} with my calendar. Our Microsoft 365 organisation lets only an \
         administrator allow that.\n\n\
         This page shows what {app} asks for and why, and how to allow or refuse it for our organisation:\n\n\
         {link}\n\n\
         You need no account with {publisher} to open it, and it is not a sign-in link. One of these roles is enough: \
         Application Administrator, Cloud Application Administrator, Privileged Role Administrator or Global \
         Administrator. The link works until {expires}.\n\n\
         Thank you\n{name}\n",
        app = app.name,
        publisher = app.publisher,
    );
    Message { subject: format!("Please allow {} for our organisation", app.name), body }
}

/// The message as a `mailto:` address (RFC 6068).
pub fn mailto(message: &Message) -> String {
    let encode = |text: &str| {
        let crlf = text.replace('\n', "\r\n");
        let encoded: String = url::form_urlencoded::byte_serialize(crlf.as_bytes()).collect();
        encoded.replace('+', "%20")
    };
    format!("mailto:?subject={}&body={}", encode(&message.subject), encode(&message.body))
}

fn one_line(text: &str) -> String {
    let reorders = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !c.is_control() && !reorders(*c)).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::id::ClientId;

    fn app() -> AppManifest {
        AppManifest {
            client_id: ClientId::new(uuid::Uuid::nil()),
            name: "Drift".to_owned(),
            publisher: "Drift Software".to_owned(),
            publisher_verified: true,
            purpose: String::new(),
            permissions: Vec::new(),
            website: None,
            terms: None,
            privacy: None,
            support: String::new(),
        }
    }

    #[test]
    fn a_name_adds_no_lines_and_no_headers() {
        let requester = Requester {
            person: None,
            name: "Eve\r\nBcc: all@contoso.example\n\nhttps://evil.example".to_owned(),
            username: String::new(),
        };
        let link = "https://consent.drift.example/admin/abc".parse().unwrap();
        let message = compose(&app(), &requester, &link, Timestamp::UNIX_EPOCH);
        assert!(message.body.contains("EveBcc: all@contoso.examplehttps://evil.example"));
        let mailto = mailto(&message);
        assert!(mailto.starts_with("mailto:?subject=Please%20allow%20Drift"));
        assert!(!mailto.contains(['\n', '\r', ' ', '+']) && mailto.matches('&').count() == 1);
    }
}
