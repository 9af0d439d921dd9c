//! Internet domain names as people type them, reduced to one strict form.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A registrable-looking domain name: lower case, IDNA-encoded, at least two labels, no trailing dot.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DomainName(String);

/// A text that is not a usable domain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a domain name: expected something like contoso.com")]
pub struct InvalidDomainName;

impl DomainName {
    /// A name that is nobody's (RFC 2606, section 2), to stand in the place of one that is not to be told.
    pub fn pseudonym(kind: &'static str, number: usize) -> Self {
        Self(format!("{kind}-{number}.example"))
    }

    /// The name in its one form.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The domain of an e-mail style address, such as a user principal name. `None` for guests' mangled names
    /// (`#EXT#`) and for texts that are no address.
    pub fn of_address(address: &str) -> Option<Self> {
        let (local, domain) = address.rsplit_once('@')?;
        if local.is_empty() || local.contains("#EXT#") {
            return None;
        }
        domain.parse().ok()
    }

    /// Whether this name is `parent` itself or lies below it.
    pub fn is_within(&self, parent: &str) -> bool {
        self.0 == parent || self.0.strip_suffix(parent).is_some_and(|rest| rest.ends_with('.'))
    }
}

impl FromStr for DomainName {
    type Err = InvalidDomainName;

    fn from_str(text: &str) -> Result<Self, InvalidDomainName> {
        let trimmed = text.trim().trim_end_matches('.');
        if trimmed.is_empty() || trimmed.len() > 253 {
            return Err(InvalidDomainName);
        }
        let Ok(url::Host::Domain(host)) = url::Host::parse(trimmed) else {
            return Err(InvalidDomainName);
        };
        let legal = |label: &str| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
        };
        if host.len() > 253 || !host.contains('.') || !host.split('.').all(legal) {
            return Err(InvalidDomainName);
        }
        Ok(Self(host))
    }
}

impl fmt::Display for DomainName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for DomainName {
    type Error = InvalidDomainName;

    fn try_from(text: String) -> Result<Self, InvalidDomainName> {
        text.parse()
    }
}

impl From<DomainName> for String {
    fn from(name: DomainName) -> Self {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_every_spelling() {
        for (typed, form) in [
            (" Contoso.COM. ", "contoso.com"),
            ("bücher.example", "xn--bcher-kva.example"),
            ("a.b-c.example", "a.b-c.example"),
        ] {
            assert_eq!(typed.parse::<DomainName>().unwrap().as_str(), form);
        }
    }

    #[test]
    fn hosts_that_are_no_domain_are_refused() {
        for wrong in [
            "",
            "contoso",
            "127.0.0.1",
            "0x7f.1",
            "[::1]",
            "a..b",
            "-a.example",
            "a b.example",
            "a/b.example",
            "a@b.c",
        ] {
            assert!(wrong.parse::<DomainName>().is_err(), "{wrong}");
        }
        assert!(format!("{}.example", "a".repeat(64)).parse::<DomainName>().is_err());
    }

    #[test]
    fn an_address_yields_its_domain_unless_it_is_a_guest() {
        assert_eq!(DomainName::of_address("carla@Contoso.example").unwrap().as_str(), "contoso.example");
        assert_eq!(DomainName::of_address("a_b.example#EXT#@contoso.example"), None);
        assert_eq!(DomainName::of_address("@contoso.example"), None);
    }

    #[test]
    fn within_means_on_a_label_boundary() {
        let name: DomainName = "x.mail.onmicrosoft.com".parse().unwrap();
        assert!(name.is_within("mail.onmicrosoft.com") && !name.is_within("il.onmicrosoft.com"));
    }
}
