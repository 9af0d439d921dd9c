//! E-mail addresses as people type them, reduced to one strict form.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::domain_name::DomainName;

/// The longest address, in bytes (RFC 5321, section 4.5.3.1.3, without the angle brackets).
const LONGEST: usize = 254;

/// The longest part in front of the `@`, in bytes (RFC 5321, section 4.5.3.1.1).
const LONGEST_LOCAL: usize = 64;

/// An address with a usable domain: no blanks, no quotes, nothing that steers a web address. The part in front of the
/// `@` is kept as it was typed, the domain in its one form. It names a person, so it prints its domain only.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct EmailAddress {
    text: String,
    domain: DomainName,
}

/// A text that is not a usable e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address: expected something like name@contoso.com")]
pub struct InvalidEmailAddress;

impl EmailAddress {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The part behind the `@`.
    pub const fn domain(&self) -> &DomainName {
        &self.domain
    }

    /// Whether a text is this address, in any case: Exchange Online does not tell mailboxes apart by case.
    pub fn is(&self, text: &str) -> bool {
        self.text.eq_ignore_ascii_case(text.trim())
    }
}

/// Letters and digits of any script (RFC 6531) and the signs of RFC 5322's `atext`, without those that would mean
/// something in a web address (`/`, `?`, `%`).
fn is_legal(c: char) -> bool {
    c.is_alphanumeric() || "!#$&'*+-=^_`{|}~.".contains(c)
}

impl FromStr for EmailAddress {
    type Err = InvalidEmailAddress;

    fn from_str(text: &str) -> Result<Self, InvalidEmailAddress> {
        let (local, domain) = text.trim().split_once('@').ok_or(InvalidEmailAddress)?;
        let unfit = |c: char| matches!(c, '%' | '@') || c.is_whitespace() || c.is_control();
        let dots = local.starts_with('.') || local.ends_with('.') || local.contains("..");
        if local.len() > LONGEST_LOCAL || dots || !local.chars().all(is_legal) || domain.contains(unfit) {
            return Err(InvalidEmailAddress);
        }
        // The mangled name of a guest reads like an address and leads to no mailbox; an empty part is no address.
        let domain = DomainName::of_address(&format!("{local}@{domain}")).ok_or(InvalidEmailAddress)?;
        let text = format!("{local}@{}", domain.as_str());
        if text.len() > LONGEST { Err(InvalidEmailAddress) } else { Ok(Self { text, domain }) }
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "EmailAddress(…@{})", self.domain)
    }
}

impl TryFrom<String> for EmailAddress {
    type Error = InvalidEmailAddress;

    fn try_from(text: String) -> Result<Self, InvalidEmailAddress> {
        text.parse()
    }
}

impl From<EmailAddress> for String {
    fn from(address: EmailAddress) -> Self {
        address.text
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_form_for_every_spelling() {
        for (typed, form) in [
            (" Noah.B@Northwind.EXAMPLE ", "Noah.B@northwind.example"),
            ("o'neill+cal@contoso.example", "o'neill+cal@contoso.example"),
            ("a#b@contoso.example", "a#b@contoso.example"),
            ("jürgen@bücher.example", "jürgen@xn--bcher-kva.example"),
            ("nina@contoso.example.", "nina@contoso.example"),
        ] {
            let address: EmailAddress = typed.parse().unwrap();
            assert_eq!(address.as_str(), form);
            assert!(form.ends_with(address.domain().as_str()) && address.is(&form.to_ascii_uppercase()));
        }
    }

    #[test]
    fn what_is_no_address_is_refused() {
        let long_local = format!("{}@contoso.example", "a".repeat(65));
        let long = format!("{}@{}example", "a".repeat(60), "b.".repeat(100));
        for wrong in [
            "",
            "noah",
            "@contoso.example",
            "noah@",
            "noah@localhost",
            "noah@127.0.0.1",
            "a@b@contoso.example",
            "a b@contoso.example",
            "noah@contoso example",
            "x/../me@contoso.example",
            "x?a@contoso.example",
            "x%2f@contoso.example",
            "noah@contoso%2eexample",
            "noah@ contoso.example",
            ".noah@contoso.example",
            "noah.@contoso.example",
            "no..ah@contoso.example",
            "\"no ah\"@contoso.example",
            "<b>@contoso.example",
            "noah\r\nBcc: all@contoso.example",
            "\u{0}@contoso.example",
            "noah_fabrikam.example#EXT#@contoso.example",
            &long_local,
            &long,
        ] {
            assert_eq!(wrong.parse::<EmailAddress>(), Err(InvalidEmailAddress), "{wrong}");
        }
    }

    #[test]
    fn who_it_is_does_not_print() {
        let address: EmailAddress = "noah@northwind.example".parse().unwrap();
        assert_eq!(format!("{address:?}"), "EmailAddress(…@northwind.example)");
        assert_eq!(serde_json::to_string(&address).unwrap(), "\"noah@northwind.example\"");
        assert!(serde_json::from_str::<EmailAddress>("\"noah\"").is_err());
    }

    proptest! {
        #[test]
        fn whatever_is_taken_is_one_harmless_line_and_is_taken_again(text in "\\PC{0,80}|[a-z.@/%?# \r\n<>]{0,40}") {
            if let Ok(address) = text.parse::<EmailAddress>() {
                let form = address.as_str();
                prop_assert_eq!(form.matches('@').count(), 1);
                prop_assert!(form.len() <= LONGEST);
                let harmful = |c: char| c.is_whitespace() || c.is_control() || "<>\"\\/?%,;:()[]".contains(c);
                prop_assert!(!form.contains(harmful), "{}", form);
                prop_assert_eq!(form.parse::<EmailAddress>().unwrap(), address.clone());
            }
        }

        #[test]
        fn ordinary_addresses_are_taken(local in "[a-z0-9]{1,20}(\\.[a-z0-9]{1,20}){0,2}", domain in "[a-z]{1,20}\\.(com|example)") {
            let text = format!("{local}@{domain}");
            let address: EmailAddress = text.parse().unwrap();
            prop_assert_eq!(address.as_str(), text.as_str());
        }
    }
}
