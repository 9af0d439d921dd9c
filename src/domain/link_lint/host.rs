//! Whose host a link goes to.

use url::Url;

use super::{Facts, KnownCloud, link::Link, spelling::edits};
use crate::domain::cloud::Cloud;

/// What a host is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Host {
    /// The sign-in service of the app's cloud, or of a known one when the app is not known.
    Right,
    /// Another name of that service.
    Alias,
    /// The sign-in service of a cloud that the app is not registered in.
    OtherCloud,
    /// A service that Microsoft has closed.
    Retired,
    /// Not the workforce sign-in service, yet Microsoft's.
    OtherService,
    /// Made to look like Microsoft's.
    Imitation,
    /// Somebody else's.
    Foreign,
}

/// Microsoft Cloud Germany, closed on 2021-10-29 (Microsoft Entra, "National clouds"), and an older name of US Government
/// (the answer of /common/discovery/instance).
const RETIRED: &[&str] = &["login.microsoftonline.de", "login-us.microsoftonline.com"];

/// Sign-in of Azure AD B2C and of external tenants, which have no admin consent of customers.
const OTHER_SERVICES: &[&str] = &[".b2clogin.com", ".ciamlogin.com"];

/// What every sign-in host of Microsoft has in its name, in one spelling or another.
const MARKS: &[&str] = &["microsoft", "windows", "azure", "office365", "msft"];

/// What the link's host is.
pub(super) fn host(link: &Link, facts: Facts<'_>) -> Host {
    let target = target(link, facts);
    // A name with a dot in front of an @ is there to be read as the host.
    if link.url.username().contains('.') {
        return Host::Imitation;
    }
    if same_service(&link.url, &target.authority) {
        return Host::Right;
    }
    let name = name(link);
    if link.url.port().is_none() {
        let of_target = |known: &&KnownCloud| known.cloud.authority.host_str() == target.authority.host_str();
        if facts.clouds.iter().filter(of_target).any(|known| signs_in(known, &name)) {
            return Host::Alias;
        }
        if facts.clouds.iter().any(|known| signs_in(known, &name)) {
            return Host::OtherCloud;
        }
        if RETIRED.contains(&name.as_str()) {
            return Host::Retired;
        }
        if OTHER_SERVICES.iter().any(|suffix| name.ends_with(suffix)) {
            return Host::OtherService;
        }
    }
    if imitates(&name, facts.clouds) { Host::Imitation } else { Host::Foreign }
}

/// The cloud that the link should go to: the app's; else the one that its host belongs to; else the global one.
pub(super) fn target<'a>(link: &Link, facts: Facts<'a>) -> &'a Cloud {
    if let Some(own) = facts.own {
        return own.cloud;
    }
    let name = name(link);
    let known = facts.clouds.iter().find(|known| signs_in(known, &name));
    known.map_or(facts.global, |known| &known.cloud)
}

/// Everything that prefixes Graph's scopes in links to that cloud, the usual one first. Without a manifest, clouds that
/// share a sign-in service are all as good.
pub(super) fn graph_resources(link: &Link, facts: Facts<'_>) -> Vec<String> {
    let target = target(link, facts);
    let mut resources = vec![resource(target)];
    if facts.own.is_none() {
        let same = |known: &&KnownCloud| known.cloud.authority == target.authority;
        resources.extend(facts.clouds.iter().filter(same).map(|known| resource(&known.cloud)));
    }
    resources
}

/// What prefixes a cloud's Graph scopes.
pub(super) fn resource(cloud: &Cloud) -> String {
    cloud.graph_resource.as_str().trim_end_matches('/').to_owned()
}

fn name(link: &Link) -> String {
    link.url.host_str().unwrap_or_default().trim_end_matches('.').to_ascii_lowercase()
}

fn signs_in(known: &KnownCloud, name: &str) -> bool {
    known.cloud.authority.host_str() == Some(name) || known.aliases.iter().any(|alias| alias == name)
}

/// Whether both go to one host and port; that the link has no TLS is another matter.
fn same_service(link: &Url, authority: &Url) -> bool {
    link.host_str() == authority.host_str() && link.port() == authority.port()
}

/// Digits and pairs of letters that are read as other letters.
fn as_read(name: &str) -> String {
    name.replace('0', "o").replace(['1', '|'], "l").replace("rn", "m").replace("vv", "w")
}

fn imitates(name: &str, clouds: &[KnownCloud]) -> bool {
    let read = as_read(name);
    let near =
        |known: &KnownCloud| known.cloud.authority.host_str().is_some_and(|host| edits(name, host) <= 4);
    MARKS.iter().any(|mark| read.contains(mark)) || name.contains("xn--") || clouds.iter().any(near)
}
