//! A person whom the product knows: Microsoft's sign-in page is opened for that account and that organisation.

use url::Url;

use crate::{
    domain::{domain_name::DomainName, email_address::EmailAddress, survey::TenantLookup},
    journeys::{
        flow::{Purpose, Trip},
        portal::Portal,
        refusal::Refusal,
        sign_in::Onward,
        viewer::SignedIn,
    },
    secret::Digest,
};

/// Where people go on after signing in.
const NEXT: &str = "/connect";

/// The longest hint that is passed on, in bytes. Entra's own, an optional claim, are longer than addresses.
const LONGEST_HINT: usize = 500;

/// What the product says about a person. Nothing of it is believed; it only decides which page of Microsoft opens.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KnownPerson {
    login_hint: Option<String>,
    domain: Option<DomainName>,
}

impl KnownPerson {
    /// Reads the parameters. What cannot be used is left out.
    pub fn read(login_hint: &str, domain: &str) -> Self {
        let hint = login_hint.trim();
        let legal = !hint.is_empty() && hint.len() <= LONGEST_HINT && !hint.contains(char::is_control);
        Self { login_hint: legal.then(|| hint.to_owned()), domain: domain.parse().ok() }
    }

    /// What is passed to Microsoft as `login_hint`.
    pub fn login_hint(&self) -> &str {
        self.login_hint.as_deref().unwrap_or_default()
    }

    /// The domain of the organisation.
    pub fn domain(&self) -> &str {
        self.domain.as_ref().map_or("", DomainName::as_str)
    }

    /// The account as people write it, when the hint is one.
    pub fn account(&self) -> Option<&str> {
        let hint = self.login_hint.as_deref()?;
        hint.parse::<EmailAddress>().is_ok().then_some(hint)
    }

    /// Whether whoever is signed in can be meant.
    pub fn may_be(&self, viewer: &SignedIn) -> bool {
        let hint = self.login_hint();
        hint.is_empty() || hint.eq_ignore_ascii_case(viewer.username()) || hint == viewer.login_hint()
    }
}

/// Sends the person to Microsoft, or straight on when that account is signed in already. `may_look` is asked before
/// Microsoft is asked whose domain it is; without an answer the sign-in is the one for every organisation.
///
/// # Errors
/// [`Refusal::Internal`] when the flow cannot be stored.
pub async fn start(
    portal: &Portal,
    browser: &Digest,
    viewer: Option<&SignedIn>,
    person: &KnownPerson,
    may_look: impl FnOnce() -> bool,
) -> Result<Onward, Refusal> {
    if viewer.is_some_and(|viewer| person.may_be(viewer)) {
        return Ok(Onward::Here(NEXT.to_owned()));
    }
    let tenant = match &person.domain {
        Some(domain) if may_look() => match portal.surveyor.find_tenant(domain).await.0 {
            TenantLookup::Found(found) if found.cloud.same_as_app => Some(found.tenant),
            _ => None,
        },
        _ => None,
    };
    let trip = Trip {
        purpose: Purpose::SignIn { return_to: NEXT.to_owned() },
        tenant,
        scopes: portal.app.sign_in_scopes(),
        prompt: None,
        login_hint: person.login_hint.as_deref(),
        before: Vec::new(),
    };
    let url: Url = portal.depart(browser, trip).await?;
    Ok(Onward::Microsoft(url))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_address_is_shown_and_any_plain_hint_is_passed_on() {
        let person = KnownPerson::read(" nina@northwind.example ", "Northwind.Example.");
        assert_eq!(person.account(), Some("nina@northwind.example"));
        assert_eq!((person.login_hint(), person.domain()), ("nina@northwind.example", "northwind.example"));
        let person = KnownPerson::read("O.CiQwMDAw", "https://northwind.example/");
        assert_eq!((person.account(), person.login_hint(), person.domain()), (None, "O.CiQwMDAw", ""));
        for hint in
            ["<b>@northwind.example", "call 555@northwind.example", "a@b@northwind.example", "a@b", ""]
        {
            assert_eq!(KnownPerson::read(hint, "").account(), None, "{hint}");
        }
        for hint in ["a\r\nb", &"x".repeat(501)] {
            assert_eq!(KnownPerson::read(hint, ""), KnownPerson::default());
        }
    }
}
