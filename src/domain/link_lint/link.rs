//! A link taken apart.

use url::Url;
use uuid::Uuid;

use crate::domain::domain_name::DomainName;

/// What the link asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Endpoint {
    Authorize,
    AdminConsent,
}

/// Whose accounts the path names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tenant {
    Common,
    Organizations,
    Consumers,
    /// An id, a domain, or a placeholder for one.
    Named,
    Malformed,
}

/// A link taken apart.
#[derive(Debug, Clone)]
pub(super) struct Link {
    pub(super) url: Url,
    /// What it asks for, as far as it can be told.
    pub(super) endpoint: Option<Endpoint>,
    /// Whether the path is one of Microsoft's to the letter.
    pub(super) exact_path: bool,
    pub(super) v1: bool,
    /// First segment of the path, decoded.
    pub(super) tenant: String,
    pub(super) html_escaped: bool,
    pub(super) pairs: Vec<(String, String)>,
}

/// The parameters that each endpoint has, in the order of Microsoft's samples (Microsoft identity platform,
/// "Authorization code flow" and "Admin consent").
const AUTHORIZE: &[&str] = &[
    "client_id",
    "response_type",
    "redirect_uri",
    "response_mode",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "login_hint",
    "domain_hint",
    "claims",
];
const ADMIN_CONSENT: &[&str] = &["client_id", "scope", "redirect_uri", "state"];

impl Endpoint {
    pub(super) const fn parameters(self) -> &'static [&'static str] {
        match self {
            Self::Authorize => AUTHORIZE,
            Self::AdminConsent => ADMIN_CONSENT,
        }
    }
}

impl Link {
    /// Reads an http or https URL with a host.
    pub(super) fn read(text: &str) -> Option<Self> {
        let html_escaped = text.contains("&amp;");
        let url = Url::parse(&text.replace("&amp;", "&")).ok()?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
            return None;
        }
        let path: Vec<String> = url.path_segments()?.map(decoded).filter(|part| !part.is_empty()).collect();
        let (endpoint, v1, exact_path) = endpoint(&path);
        let pairs = url.query_pairs().into_owned().collect();
        let tenant = path.into_iter().next().unwrap_or_default();
        Some(Self { url, endpoint, exact_path, v1, tenant, html_escaped, pairs })
    }

    /// The first value of a parameter that is not empty.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        let (_, value) = self.pairs.iter().find(|(other, value)| other == name && !value.is_empty())?;
        Some(value)
    }

    pub(super) fn host(&self) -> String {
        self.url.host_str().unwrap_or_default().chars().take(100).collect()
    }

    pub(super) fn is(&self, endpoint: Endpoint) -> bool {
        self.endpoint == Some(endpoint)
    }

    pub(super) fn tenant(&self) -> Tenant {
        let tenant = self.tenant.to_ascii_lowercase();
        let id = Uuid::parse_str(&tenant).ok().filter(|_| tenant.len() == 36);
        match (tenant.as_str(), id) {
            ("common", _) => Tenant::Common,
            ("organizations", _) => Tenant::Organizations,
            // The tenant of all personal accounts (Microsoft identity platform, "ID token claims", `tid`).
            ("consumers" | "9188040d-6c67-4c5b-b112-36a304b66dad", _) => Tenant::Consumers,
            (_, Some(id)) if !id.is_nil() => Tenant::Named,
            (_, None) if is_placeholder(&self.tenant) || tenant.parse::<DomainName>().is_ok() => {
                Tenant::Named
            }
            _ => Tenant::Malformed,
        }
    }
}

/// What a path asks for, whether it is of version 1, and whether it is spelt as Microsoft spells it. With another path
/// the last part still tells what was meant.
fn endpoint(path: &[String]) -> (Option<Endpoint>, bool, bool) {
    let path: Vec<String> = path.iter().map(|part| part.to_ascii_lowercase()).collect();
    let parts: Vec<&str> = path.iter().map(String::as_str).collect();
    match parts[..] {
        [_, "oauth2", "v2.0", "authorize"] => (Some(Endpoint::Authorize), false, true),
        [_, "oauth2", "authorize"] => (Some(Endpoint::Authorize), true, true),
        [_, "v2.0", "adminconsent"] => (Some(Endpoint::AdminConsent), false, true),
        [_, "adminconsent"] => (Some(Endpoint::AdminConsent), true, true),
        [.., "authorize"] => (Some(Endpoint::Authorize), false, false),
        [.., "adminconsent"] => (Some(Endpoint::AdminConsent), false, false),
        _ => (None, false, false),
    }
}

fn decoded(segment: &str) -> String {
    // A form decoder reads percent signs the same way; only the plus differs.
    let pairs = segment.replace('+', "%2B").replace(['&', '='], "");
    url::form_urlencoded::parse(pairs.as_bytes()).map(|(name, _)| name.into_owned()).collect()
}

/// Whether a value is filled in by a program: `{state}`.
pub(super) fn is_placeholder(value: &str) -> bool {
    let Some(name) = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else { return false };
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    !name.is_empty() && name.len() <= 40 && name.chars().all(legal)
}
