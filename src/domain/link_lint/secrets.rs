//! What must not be repeated, wherever it stands in a link.

use url::Url;

use super::link::Link;

/// Parameters that carry a secret (RFC 6749, RFC 7521, RFC 7636, OpenID Connect), and common names for one.
const NAMES: &[&str] = &[
    "client_secret",
    "code",
    "code_verifier",
    "access_token",
    "refresh_token",
    "id_token",
    "id_token_hint",
    "client_assertion",
    "assertion",
    "password",
    "passwd",
    "pwd",
    "secret",
    "token",
    "api_key",
    "apikey",
];

/// Shorter values are in too many words to be taken out of them.
const SHORTEST: usize = 6;

/// The secrets of one link.
#[derive(Debug)]
pub(super) struct Secrets(Vec<String>);

impl Secrets {
    pub(super) fn of(link: &Link) -> Self {
        let redirect = link.value("redirect_uri").and_then(|text| Url::parse(text).ok());
        let mut values: Vec<String> = Vec::new();
        for url in [Some(&link.url), redirect.as_ref()].into_iter().flatten() {
            values.extend(url.password().map(str::to_owned));
            values.extend(named(url).map(|(_, value)| value));
        }
        values.extend(link.pairs.iter().map(|(_, value)| value).filter(|value| is_token(value)).cloned());
        values.retain(|value| value.len() >= SHORTEST);
        Self(values)
    }

    pub(super) fn without(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| text.replace(secret, "(removed)"))
    }

    /// Whether one of them is in a URL, encoded or not.
    pub(super) fn are_in(&self, url: &str) -> bool {
        let encoded =
            |secret: &String| url::form_urlencoded::byte_serialize(secret.as_bytes()).collect::<String>();
        self.0.iter().any(|secret| {
            let encoded = encoded(secret);
            [secret, &encoded, &encoded.replace('+', "%20")].iter().any(|form| url.contains(form.as_str()))
        })
    }
}

/// The secret parameters of a URL's query and fragment with their values.
fn named(url: &Url) -> impl Iterator<Item = (&'static str, String)> {
    let texts = [url.query(), url.fragment()].into_iter().flatten();
    let pairs = texts.flat_map(|text| url::form_urlencoded::parse(text.as_bytes()));
    pairs.filter(|(_, value)| !value.is_empty()).filter_map(|(name, value)| {
        let known = NAMES.iter().find(|known| name.eq_ignore_ascii_case(known))?;
        Some((*known, value.into_owned()))
    })
}

/// The places of a link that hold a secret, in words that repeat nothing of it.
pub(super) fn places(link: &Link) -> Vec<String> {
    let mut places: Vec<String> = named(&link.url).map(|(name, _)| format!("parameter {name}")).collect();
    if link.url.password().is_some() {
        places.push("password in front of the host".to_owned());
    }
    if let Some(redirect) = link.value("redirect_uri").and_then(|text| Url::parse(text).ok()) {
        places.extend(named(&redirect).map(|(name, _)| format!("parameter {name} inside redirect_uri")));
        places.extend(redirect.password().map(|_| "password inside redirect_uri".to_owned()));
    }
    // A signed state is a way to keep it short of a database, and hidden all the same.
    let token = |(name, value): &&(String, String)| name != "state" && is_token(value);
    if places.is_empty() && link.pairs.iter().any(|pair| token(&pair)) {
        places.push("value that is a signed token".to_owned());
    }
    places.sort();
    places.dedup();
    places
}

/// Whether a URL has a secret in its query, its fragment or before its host.
pub(super) fn has_secret(url: &Url) -> bool {
    url.password().is_some() || named(url).next().is_some() || is_token(url.as_str())
}

/// Whether a text holds a signed token: its first part is a JSON object in base64url (RFC 7515).
pub(super) fn is_token(text: &str) -> bool {
    text.match_indices("eyJ").any(|(at, _)| {
        let legal = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let token: String = text[at..].chars().take_while(legal).collect();
        token.len() >= 20 && token.contains('.')
    })
}
