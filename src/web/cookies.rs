//! The cookies: one names a session, one a browser that has a sign-in under way; both hold 256 random bits and nothing
//! else. A third keeps the language that was chosen, a fourth, sealed, where a visit from the vendor's product goes back to,
//! a fifth for a few minutes the sealed name of the account that an admin looked at before consent.

use axum::http::{HeaderMap, HeaderValue, header};
use cookie::{Cookie, SameSite};
use jiff::SignedDuration;

use crate::{domain::language::Language, secret::Secret};

/// A kind of cookie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A signed-in session.
    Session,
    /// A browser that was sent to Microsoft and is expected back.
    Browser,
}

/// How long a chosen language is kept.
const LANGUAGE_LIFETIME: SignedDuration = SignedDuration::from_hours(365 * 24);

/// How long the name of an account that was looked at is shown again.
const ACCOUNT_LIFETIME: SignedDuration = SignedDuration::from_mins(15);

/// Longer than any sealed sign-in name.
const LONGEST_ACCOUNT: usize = 2_000;

/// How cookies are written: over https with the `__Host-` prefix (RFC 6265bis, section 4.1.3.2), over loopback http
/// without it, since browsers refuse the prefix there.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cookies {
    secure: bool,
}

impl Cookies {
    pub(super) const fn new(secure: bool) -> Self {
        Self { secure }
    }

    const fn name(self, kind: Kind) -> &'static str {
        match (kind, self.secure) {
            (Kind::Session, true) => "__Host-consentry",
            (Kind::Session, false) => "consentry",
            (Kind::Browser, true) => "__Host-consentry-browser",
            (Kind::Browser, false) => "consentry-browser",
        }
    }

    /// Reads a cookie. One that is sent twice counts as absent.
    pub(super) fn read(self, headers: &HeaderMap, kind: Kind) -> Option<Secret> {
        Self::value(headers, self.name(kind)).filter(|value| value.len() == 43).map(Secret::new)
    }

    fn value(headers: &HeaderMap, name: &str) -> Option<String> {
        let mut values = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(Cookie::split_parse)
            .filter_map(Result::ok)
            .filter(|cookie| cookie.name() == name)
            .map(|cookie| cookie.value().to_owned());
        let first = values.next()?;
        values.next().is_none().then_some(first)
    }

    const fn visit_name(self) -> &'static str {
        if self.secure { "__Host-consentry-visit" } else { "consentry-visit" }
    }

    /// The sealed note of a visit that began in the vendor's product.
    pub(super) fn visit(self, headers: &HeaderMap) -> Option<Secret> {
        Self::value(headers, self.visit_name()).map(Secret::new)
    }

    /// The header that keeps it.
    pub(super) fn set_visit(self, sealed: &Secret, lifetime: SignedDuration) -> Option<HeaderValue> {
        self.header(self.visit_name(), sealed.expose(), lifetime)
    }

    /// The header that removes it.
    pub(super) fn remove_visit(self) -> Option<HeaderValue> {
        self.header(self.visit_name(), "", SignedDuration::ZERO)
    }

    const fn language_name(self) -> &'static str {
        if self.secure { "__Host-consentry-language" } else { "consentry-language" }
    }

    /// The language that was chosen before.
    pub(super) fn language(self, headers: &HeaderMap) -> Option<Language> {
        Self::value(headers, self.language_name()).and_then(|tag| Language::of_tag(&tag))
    }

    /// The header that keeps a chosen language.
    pub(super) fn set_language(self, language: Language) -> Option<HeaderValue> {
        self.header(self.language_name(), language.tag(), LANGUAGE_LIFETIME)
    }

    const fn account_name(self) -> &'static str {
        if self.secure { "__Host-consentry-account" } else { "consentry-account" }
    }

    /// The sealed name of an account that was looked at.
    pub(super) fn account(self, headers: &HeaderMap) -> Option<Secret> {
        Self::value(headers, self.account_name())
            .filter(|value| value.len() <= LONGEST_ACCOUNT)
            .map(Secret::new)
    }

    /// The header that keeps the sealed name of an account for a few minutes.
    pub(super) fn set_account(self, sealed: &Secret) -> Option<HeaderValue> {
        self.header(self.account_name(), sealed.expose(), ACCOUNT_LIFETIME)
    }

    /// The header that sets a cookie.
    pub(super) fn set(self, kind: Kind, value: &Secret, lifetime: SignedDuration) -> Option<HeaderValue> {
        self.header(self.name(kind), value.expose(), lifetime)
    }

    /// The header that removes a cookie.
    pub(super) fn remove(self, kind: Kind) -> Option<HeaderValue> {
        self.header(self.name(kind), "", SignedDuration::ZERO)
    }

    fn header(self, name: &'static str, value: &str, lifetime: SignedDuration) -> Option<HeaderValue> {
        // Lax, not Strict: the cookies have to come along on the way back from Microsoft.
        let cookie = Cookie::build((name, value))
            .path("/")
            .http_only(true)
            .secure(self.secure)
            .same_site(SameSite::Lax)
            .max_age(cookie::time::Duration::seconds(lifetime.as_secs()))
            .build();
        HeaderValue::from_str(&cookie.to_string()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, value.parse().unwrap());
        headers
    }

    #[test]
    fn over_https_the_cookie_is_bound_to_the_host() {
        let value = Secret::new("a".repeat(43));
        let header = Cookies::new(true).set(Kind::Session, &value, SignedDuration::from_hours(1)).unwrap();
        let text = header.to_str().unwrap();
        for part in ["__Host-consentry=aaa", "HttpOnly", "SameSite=Lax", "Secure", "Path=/", "Max-Age=3600"] {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert!(!text.contains("Domain"));
    }

    #[test]
    fn a_cookie_sent_twice_or_of_another_length_is_none() {
        let cookies = Cookies::new(false);
        let value = "b".repeat(43);
        assert!(cookies.read(&headers(&format!("x=1; consentry={value}")), Kind::Session).is_some());
        for wrong in
            [format!("consentry={value}; consentry={value}"), "consentry=short".to_owned(), String::new()]
        {
            assert!(cookies.read(&headers(&wrong), Kind::Session).is_none(), "{wrong}");
        }
    }
}
