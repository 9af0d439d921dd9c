//! Mail hosts by name: which provider or gateway an MX record leads to, and where an autodiscover record points.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::{
    domain_name::DomainName,
    mailbox::{DomainSignal, MailRoute},
};

#[derive(Debug, Deserialize)]
pub(super) struct MailHost {
    pub(super) suffix: String,
    pub(super) route: MailRoute,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct AutodiscoverHost {
    pub(super) suffix: String,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Hosts {
    pub(super) mail: Vec<MailHost>,
    pub(super) autodiscover: Vec<AutodiscoverHost>,
}

pub(super) static HOSTS: LazyLock<Hosts> = LazyLock::new(|| super::built_in(include_str!("mail_hosts.json")));

/// Where mail for `domain` comes in, from its MX hosts in order of preference; the first usable one decides. No host,
/// or only the null MX of RFC 7505, means that the domain takes no mail. Callers whose look-up failed use
/// [`MailRoute::Unknown`] themselves.
pub fn mail_route(mx_hosts: &[String], domain: &DomainName) -> MailRoute {
    let named = || mx_hosts.iter().filter(|host| !host.trim_end_matches('.').is_empty());
    if named().next().is_none() {
        return MailRoute::None;
    }
    let Some(host) = named().find_map(|host| host.parse::<DomainName>().ok()) else {
        return MailRoute::Unknown;
    };
    let known = HOSTS.mail.iter().find(|entry| host.is_within(&entry.suffix));
    match known {
        Some(entry) => entry.route,
        None if host.is_within(domain.as_str()) => MailRoute::Own,
        None => MailRoute::Other,
    }
}

/// Where the domain's autodiscover record points. `targets` are the names behind `autodiscover.<domain>` (its CNAME
/// chain) and `_autodiscover._tcp.<domain>` (SRV); `has_address` says that the name resolves to an address. Callers
/// whose look-up failed use [`DomainSignal::Unknown`] themselves.
pub fn domain_signal(targets: &[String], has_address: bool) -> DomainSignal {
    let cloud = |name: &DomainName| HOSTS.autodiscover.iter().any(|entry| name.is_within(&entry.suffix));
    let names: Vec<DomainName> = targets.iter().filter_map(|target| target.parse().ok()).collect();
    if names.iter().any(cloud) {
        DomainSignal::Cloud
    } else if has_address || !names.is_empty() {
        DomainSignal::Own
    } else {
        DomainSignal::None
    }
}

/// The provider that a host belongs to, by the part of its name that all of the provider's hosts share.
pub fn provider(host: &DomainName) -> Option<DomainName> {
    let mail = HOSTS.mail.iter().map(|entry| entry.suffix.as_str());
    let autodiscover = HOSTS.autodiscover.iter().map(|entry| entry.suffix.as_str());
    mail.chain(autodiscover).find(|suffix| host.is_within(suffix))?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(names: &[&str]) -> Vec<String> {
        names.iter().map(|&name| name.to_owned()).collect()
    }

    #[test]
    fn the_first_usable_host_decides() {
        let domain: DomainName = "contoso.example".parse().unwrap();
        for (names, route) in [
            (vec![], MailRoute::None),
            (vec!["."], MailRoute::None),
            (vec!["contoso-example.mail.protection.outlook.com."], MailRoute::ExchangeOnline),
            (vec!["contoso-example.a-v1.mx.microsoft"], MailRoute::ExchangeOnline),
            (vec!["MX1.Contoso.example", "contoso-example.mail.protection.outlook.com"], MailRoute::Own),
            (vec!["mxa-000.gslb.pphosted.com"], MailRoute::Gateway),
            (vec!["aspmx.l.google.com", "alt1.aspmx.l.google.com"], MailRoute::Google),
            (vec!["mail.notcontoso.example"], MailRoute::Other),
            (vec!["127.0.0.1"], MailRoute::Unknown),
            (vec!["bad host", "aspmx.l.google.com"], MailRoute::Google),
        ] {
            assert_eq!(mail_route(&hosts(&names), &domain), route, "{names:?}");
        }
    }

    #[test]
    fn autodiscover_points_at_the_cloud_or_at_own_servers() {
        for (targets, address, signal) in [
            (vec![], false, DomainSignal::None),
            (vec![], true, DomainSignal::Own),
            (vec!["mail.contoso.example"], true, DomainSignal::Own),
            (vec!["autodiscover.outlook.com.", "atod-g2.tm-4.office.com"], true, DomainSignal::Cloud),
            (vec!["autodiscover.outlook.com.evil.example"], false, DomainSignal::Own),
        ] {
            assert_eq!(domain_signal(&hosts(&targets), address), signal, "{targets:?}");
        }
    }
}
