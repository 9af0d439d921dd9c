//! The rules, each a pure function over the link.

use super::{Facts, FindingId, LinkFinding, Severity, link::Link};

mod address;
mod binding;
mod redirects;
mod request;
mod scope;

pub(super) use address::not_a_url;

/// What a rule is.
pub(super) type Rule = fn(&Link, Facts<'_>) -> Vec<LinkFinding>;

/// Every rule, in the order in which findings of one severity are listed.
pub(super) const RULES: &[Rule] = &[
    request::secret_in_url,
    address::host,
    address::http_endpoint,
    address::endpoint,
    address::html_escaped,
    address::v1,
    request::prompt,
    address::tenant,
    request::client_id,
    request::response_type,
    request::response_mode,
    scope::missing,
    scope::separator,
    scope::mixed,
    scope::each,
    scope::outside_manifest,
    scope::offline_access,
    redirects::redirect,
    binding::state,
    binding::nonce,
    binding::pkce,
    request::duplicates,
    request::unknown_parameters,
];

fn finding(id: FindingId, severity: Severity, title: &str, detail: impl Into<String>) -> LinkFinding {
    LinkFinding { id, severity, title: title.to_owned(), detail: detail.into() }
}

fn error(id: FindingId, title: &str, detail: impl Into<String>) -> LinkFinding {
    finding(id, Severity::Error, title, detail)
}

fn warning(id: FindingId, title: &str, detail: impl Into<String>) -> LinkFinding {
    finding(id, Severity::Warning, title, detail)
}

fn note(id: FindingId, title: &str, detail: impl Into<String>) -> LinkFinding {
    finding(id, Severity::Note, title, detail)
}
