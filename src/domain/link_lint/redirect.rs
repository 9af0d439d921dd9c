//! Where the answer goes.

use url::{Host, Url};

use super::{Facts, OwnApp, link::is_placeholder, secrets};

/// One thing wrong with a redirect URI.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum RedirectFault {
    /// It cannot be registered, because of this.
    Malformed(&'static str),
    Http,
    Fragment,
    Wildcard,
    /// It goes to this host.
    ForeignHost(String),
}

/// The longest redirect URI that can be registered (Microsoft Entra, "Redirect URI restrictions and limitations").
const LONGEST: usize = 256;

/// Everything wrong with a redirect URI.
pub(super) fn faults(text: &str, facts: Facts<'_>) -> Vec<RedirectFault> {
    if is_placeholder(text) {
        return Vec::new();
    }
    if text.contains('*') {
        return vec![RedirectFault::Wildcard];
    }
    let Ok(url) = Url::parse(text) else { return vec![RedirectFault::Malformed("it is no absolute URL")] };
    if let Some(why) = malformed(text, &url) {
        return vec![RedirectFault::Malformed(why)];
    }
    let mut faults = Vec::new();
    faults.extend((url.scheme() == "http" && !is_loopback(&url)).then_some(RedirectFault::Http));
    faults.extend(url.fragment().map(|_| RedirectFault::Fragment));
    let host = url.host_str().unwrap_or_default();
    let foreign = facts.own.is_some_and(|own| !is_own(host, own));
    faults.extend(foreign.then(|| RedirectFault::ForeignHost(host.chars().take(100).collect())));
    faults
}

fn malformed(text: &str, url: &Url) -> Option<&'static str> {
    let starts =
        |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    if !starts("https://") && !starts("http://") {
        return Some("it is neither http nor https, so it belongs to a native app");
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || "!$'(),;\\<>\"{}".contains(c)) {
        return Some("it holds characters that a redirect URI may not have");
    }
    if text.len() > LONGEST {
        return Some("it is longer than 256 characters");
    }
    (!url.username().is_empty() || url.password().is_some()).then_some("it has a name in front of its host")
}

/// Loopback needs no TLS: nothing leaves the machine (RFC 8252 section 8.3, and the same Microsoft page).
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// The portal's host, or the one of the vendor's web site and what is below it.
fn is_own(host: &str, own: OwnApp<'_>) -> bool {
    let website = own.app.website.as_ref().and_then(Url::host_str);
    let website = website.map(|site| site.strip_prefix("www.").unwrap_or(site));
    let below =
        |site: &str| host.strip_suffix(site).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    host == own.portal_host || website.is_some_and(below)
}

/// The redirect URI as it may be sent: to the letter as it was, since it has to match the registration, or a placeholder.
pub(super) fn repaired(text: Option<&str>, facts: Facts<'_>) -> String {
    let unknown = || "{redirect_uri}".to_owned();
    let Some(text) = text else { return unknown() };
    let mut repaired = text.split('#').next().unwrap_or_default().to_owned();
    if Url::parse(text).is_ok_and(|url| secrets::has_secret(&url)) {
        repaired.truncate(repaired.find('?').unwrap_or(repaired.len()));
    }
    if faults(&repaired, facts).contains(&RedirectFault::Http) {
        repaired.replace_range(.."http".len(), "https");
    }
    let left = faults(&repaired, facts);
    let is_sound = left.iter().all(|fault| matches!(fault, RedirectFault::ForeignHost(_)));
    let is_quiet =
        is_placeholder(&repaired) || Url::parse(&repaired).is_ok_and(|url| !secrets::has_secret(&url));
    if is_sound && is_quiet { repaired } else { unknown() }
}
