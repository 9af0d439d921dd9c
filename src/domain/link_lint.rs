//! Judging the link that a vendor sends people or admins to: an authorize or an admin consent URL of the Microsoft
//! identity platform. The rules are a table of small functions over the link; what they need to know of Microsoft and
//! of the vendor arrives as [`Facts`]. The link itself is hostile input and may hold secrets: no value of it is repeated
//! unless its form is known to be harmless.

use serde::Serialize;

use self::{link::Link, secrets::Secrets};
use super::{app::AppManifest, cloud::Cloud};

mod finding_id;
mod host;
mod link;
mod redirect;
mod repair;
mod rules;
mod scopes;
mod secrets;
mod spelling;

pub use finding_id::FindingId;

/// The longest link that is read, in bytes.
pub const LONGEST_LINK: usize = 8 * 1024;

/// How sure it is that the link does harm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It fails, or it is unsafe.
    Error,
    /// It fails for some people, or is weaker than it could be.
    Warning,
    /// Worth knowing.
    Note,
}

/// One thing that a rule found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkFinding {
    /// What it is, for programs.
    pub id: FindingId,
    /// How sure it is that it does harm.
    pub severity: Severity,
    /// What it is, one line.
    pub title: String,
    /// Why it hurts, and what to do.
    pub detail: String,
}

/// Everything that is said about one link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LinkReport {
    /// What was found, the worst first.
    pub findings: Vec<LinkFinding>,
    /// The link repaired, with `{placeholders}` for what is made anew each time or only the vendor knows. Absent when
    /// there is nothing to repair, and when nobody can tell what was meant.
    pub corrected_url: Option<String>,
    /// Whether the link was held against the app's manifest.
    pub manifest_checked: bool,
}

impl LinkReport {
    /// Whether there is no finding of severity [`Severity::Error`].
    pub fn passes(&self) -> bool {
        self.count(Severity::Error) == 0
    }

    /// How many findings are of a severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// A cloud with the other hosts of its sign-in service.
#[derive(Debug, Clone)]
pub struct KnownCloud {
    /// The cloud.
    pub cloud: Cloud,
    /// Hosts that answer for the same sign-in service and are not its documented address.
    pub aliases: Vec<String>,
}

/// The vendor's app, where it is known.
#[derive(Debug, Clone, Copy)]
pub struct OwnApp<'a> {
    /// The manifest.
    pub app: &'a AppManifest,
    /// The cloud of the registration.
    pub cloud: &'a Cloud,
    /// The host of the portal, one of the places that answers may go to.
    pub portal_host: &'a str,
}

/// What the rules know besides the link.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// The cloud that is meant when nothing says otherwise.
    pub global: &'a Cloud,
    /// Microsoft's clouds.
    pub clouds: &'a [KnownCloud],
    /// Names of delegated Microsoft Graph permissions. There are more than these.
    pub permissions: &'a [&'a str],
    /// The app; without it the link is judged by itself.
    pub own: Option<OwnApp<'a>>,
}

/// Judges a link of at most [`LONGEST_LINK`] bytes; what is longer is no link.
pub fn lint(text: &str, facts: Facts<'_>) -> LinkReport {
    let manifest_checked = facts.own.is_some();
    let text = text.trim();
    let Some(link) = Some(text).filter(|text| text.len() <= LONGEST_LINK).and_then(Link::read) else {
        let findings = vec![rules::not_a_url()];
        return LinkReport { findings, corrected_url: None, manifest_checked };
    };
    let secrets = Secrets::of(&link);
    let mut findings: Vec<LinkFinding> = rules::RULES.iter().flat_map(|rule| rule(&link, facts)).collect();
    findings.sort_by_key(|finding| finding.severity);
    for finding in &mut findings {
        finding.detail = secrets.without(&finding.detail);
    }
    let repaired = if findings.is_empty() { None } else { repair::repaired(&link, facts) };
    let corrected_url = repaired.filter(|url| !secrets.are_in(url));
    LinkReport { findings, corrected_url, manifest_checked }
}
