//! Delegated permissions as scopes: how they are spelt, compared, and which one stands in for which.

use std::{collections::BTreeSet, fmt};

use serde::{Deserialize, Serialize};

/// One delegated permission of Microsoft Graph or one OpenID scope, by its short name (`Calendars.Read`).
///
/// Microsoft answers with and without the resource prefix and in varying case, so equality ignores both.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Scope(String);

/// A text that cannot be a scope.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a permission name: {0:?} (expected something like Calendars.Read)")]
pub struct InvalidScope(pub String);

impl Scope {
    /// Reads one scope, with or without its resource prefix.
    ///
    /// # Errors
    /// [`InvalidScope`] when what remains is empty, too long, or holds anything but letters, digits, `.`, `_`, `-`.
    pub fn parse(text: &str) -> Result<Self, InvalidScope> {
        let name = text.rsplit('/').next().unwrap_or_default();
        let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
        if name.is_empty() || name.len() > 100 || !name.chars().all(legal) {
            return Err(InvalidScope(text.chars().take(100).collect()));
        }
        Ok(Self(name.to_owned()))
    }

    /// A name that no permission has, to stand in the place of one that is not to be told.
    pub fn pseudonym(number: usize) -> Self {
        Self(format!("withheld-permission-{number}"))
    }

    /// The short name as it was spelt.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is one of the OpenID scopes, which concern the token answer and no resource
    /// (Microsoft identity platform, "Scopes and permissions": openid, profile, email, `offline_access`).
    pub fn is_openid(&self) -> bool {
        ["openid", "profile", "email", "offline_access"].iter().any(|name| self.0.eq_ignore_ascii_case(name))
    }

    fn key(&self) -> String {
        self.0.to_ascii_lowercase()
    }
}

impl PartialEq for Scope {
    fn eq(&self, other: &Self) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }
}

impl Eq for Scope {}

impl PartialOrd for Scope {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scope {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Scope {
    type Error = InvalidScope;

    fn try_from(text: String) -> Result<Self, InvalidScope> {
        Self::parse(&text)
    }
}

impl From<Scope> for String {
    fn from(scope: Scope) -> Self {
        scope.0
    }
}

/// A set of scopes, as asked for or as issued.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ScopeSet(BTreeSet<Scope>);

impl ScopeSet {
    /// Reads the `scope` member of a token answer: separated by blanks, possibly URL-encoded as in Microsoft's
    /// own documentation sample, with or without resource prefixes. Parts that cannot be scopes are left out.
    pub fn from_answer(text: &str) -> Self {
        let decoded = text.replace("%3A", ":").replace("%3a", ":").replace("%2F", "/").replace("%2f", "/");
        let parts = decoded.split([' ', '+']).filter(|part| !part.is_empty());
        Self(parts.filter_map(|part| Scope::parse(part).ok()).collect())
    }

    /// Whether the scope is in the set, whatever its case or prefix was.
    pub fn contains(&self, scope: &Scope) -> bool {
        self.0.contains(scope)
    }

    /// Whether a scope of that short name is in the set.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|scope| scope.0.eq_ignore_ascii_case(name))
    }

    /// The scopes in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = &Scope> {
        self.0.iter()
    }

    /// Whether there is no scope at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl FromIterator<Scope> for ScopeSet {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(scopes.into_iter().collect())
    }
}

impl fmt::Display for ScopeSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.iter().map(Scope::as_str).collect();
        f.write_str(&names.join(" "))
    }
}

/// The scopes that include everything `name` allows. A token cannot be narrowed, so where one of them is
/// granted too, an answer shows only that `name` is covered
/// (Microsoft Graph permissions reference, Calendars.* rows).
pub fn stronger_than(name: &str) -> &'static [&'static str] {
    match name {
        "Calendars.ReadBasic" => {
            &["Calendars.Read", "Calendars.Read.Shared", "Calendars.ReadWrite", "Calendars.ReadWrite.Shared"]
        }
        "Calendars.Read" => &["Calendars.Read.Shared", "Calendars.ReadWrite", "Calendars.ReadWrite.Shared"],
        "Calendars.Read.Shared" | "Calendars.ReadWrite" => &["Calendars.ReadWrite.Shared"],
        "User.Read" => &["User.ReadWrite", "User.Read.All", "User.ReadWrite.All"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spelling_does_not_matter() {
        let issued = ScopeSet::from_answer("https://graph.microsoft.com/calendars.read  openid User.Read");
        assert!(issued.contains(&Scope::parse("Calendars.Read").unwrap()));
        assert!(issued.has("user.read") && issued.has("OpenID"));
        assert!(!issued.has("Calendars.ReadWrite"));
        assert_eq!(
            ScopeSet::from_answer("https%3A%2F%2Fgraph.microsoft.com%2Fmail.read").to_string(),
            "mail.read"
        );
    }

    #[test]
    fn what_is_not_a_scope_is_left_out() {
        assert!(ScopeSet::from_answer("<b> ; https://graph.microsoft.com/").is_empty());
        assert!(Scope::parse(&"a".repeat(101)).is_err());
    }
}
