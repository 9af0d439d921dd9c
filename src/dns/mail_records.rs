//! Reading the answers: what the records of a domain say about its mail.
//!
//! Sources: Microsoft 365 "External Domain Name System records" (autodiscover, SPF, federation record), Exchange Online
//! "DKIM" (selectors), and for the newer DKIM host names, records seen in public.

use hickory_resolver::proto::rr::RData;

use super::{Found, host};
use crate::{
    domain::{
        domain_name::DomainName,
        mailbox::{DomainSignal, MailRoute},
        survey::{MailRecords, Sighting},
    },
    knowledge::mail_hosts,
};

/// What SPF records include so that Exchange Online may send, by cloud (Microsoft 365 "Set up SPF").
const SPF_HOSTS: [&str; 3] =
    ["spf.protection.outlook.com", "spf.protection.office365.us", "spf.protection.partner.outlook.cn"];
/// Where the keys of DKIM selectors are, by cloud.
const INITIAL_DOMAINS: [&str; 3] = [".onmicrosoft.com", ".onmicrosoft.us", ".partner.onmschina.cn"];
/// More mail hosts say nothing more.
const MOST_HOSTS: usize = 5;

/// Everything that was asked about one domain.
pub(super) struct Asked<'a> {
    pub(super) mx: &'a Found,
    pub(super) alias: &'a Found,
    pub(super) addresses: [&'a Found; 2],
    pub(super) service: &'a Found,
    pub(super) texts: &'a Found,
    pub(super) selectors: [&'a Found; 2],
    pub(super) delegation: &'a Found,
}

impl Asked<'_> {
    pub(super) fn read(&self, domain: &DomainName) -> MailRecords {
        let hosts = mail_hosts_of(self.mx);
        MailRecords {
            mail_route: match self.mx {
                Found::Failed => MailRoute::Unknown,
                _ => mail_hosts::mail_route(&hosts, domain),
            },
            mail_hosts: hosts.into_iter().map(|name| host(&name)).take(MOST_HOSTS).collect(),
            autodiscover: self.autodiscover(),
            autodiscover_target: self.targets().into_iter().next().and_then(|name| readable(&name)),
            spf_exchange_online: sighting(&[self.texts], |record| match record {
                RData::TXT(_) => {
                    let text = text_of(record).to_ascii_lowercase();
                    let mut terms = text.split(' ');
                    let names_it = |term: &str| {
                        term.strip_prefix("include:").is_some_and(|host| SPF_HOSTS.contains(&host))
                    };
                    terms.next() == Some("v=spf1") && terms.any(names_it)
                }
                _ => false,
            }),
            dkim_exchange_online: sighting(&self.selectors, |record| match record {
                RData::CNAME(alias) => is_dkim_host(&host(&alias.0.to_ascii())),
                _ => false,
            }),
            exchange_delegation: sighting(&[self.delegation], |record| matches!(record, RData::TXT(_))),
        }
    }

    /// Names that the autodiscover records lead to, an alias first.
    fn targets(&self) -> Vec<String> {
        let records = self.alias.records().iter().chain(self.service.records());
        records
            .filter_map(|record| match record {
                RData::CNAME(alias) => Some(host(&alias.0.to_ascii())),
                RData::SRV(service) => Some(host(&service.target.to_ascii())),
                _ => None,
            })
            .collect()
    }

    fn autodiscover(&self) -> DomainSignal {
        let targets = self.targets();
        let is_address = |record: &RData| matches!(record, RData::A(_) | RData::AAAA(_));
        let has_address = self.addresses.iter().flat_map(|found| found.records()).any(is_address);
        let all = [self.alias, self.addresses[0], self.addresses[1], self.service];
        if targets.is_empty() && !has_address && all.iter().any(|found| matches!(found, Found::Failed)) {
            return DomainSignal::Unknown;
        }
        mail_hosts::domain_signal(&targets, has_address)
    }
}

/// The hosts by preference.
fn mail_hosts_of(mx: &Found) -> Vec<String> {
    let mut hosts: Vec<(u16, String)> = mx
        .records()
        .iter()
        .filter_map(|record| match record {
            RData::MX(mx) => Some((mx.preference, mx.exchange.to_ascii())),
            _ => None,
        })
        .collect();
    hosts.sort();
    hosts.into_iter().map(|(_, host)| host).collect()
}

/// A name that is a proper one: whatever a zone holds ends up on a page.
fn readable(name: &str) -> Option<String> {
    name.parse::<DomainName>().ok().map(|name| name.to_string())
}

fn is_dkim_host(name: &str) -> bool {
    (name.contains("._domainkey.") && INITIAL_DOMAINS.iter().any(|initial| name.ends_with(initial)))
        || name.ends_with(".dkim.mail.microsoft")
}

fn text_of(record: &RData) -> String {
    let RData::TXT(text) = record else { return String::new() };
    text.txt_data.iter().map(|part| String::from_utf8_lossy(part)).collect()
}

/// Seen in any answer; absent only when all answers came.
fn sighting(asked: &[&Found], wanted: impl Fn(&RData) -> bool) -> Sighting {
    if asked.iter().flat_map(|found| found.records()).any(wanted) {
        Sighting::Seen
    } else if asked.iter().any(|found| matches!(found, Found::Failed)) {
        Sighting::Unknown
    } else {
        Sighting::Absent
    }
}

#[cfg(test)]
mod tests {
    use hickory_resolver::proto::rr::{
        Name,
        rdata::{A, CNAME, MX, SRV, TXT},
    };

    use super::*;

    const NONE: Found = Found::None;

    fn name(text: &str) -> Name {
        Name::from_ascii(text).unwrap()
    }

    fn domain() -> DomainName {
        "fabrikam.example".parse().unwrap()
    }

    fn nothing() -> Asked<'static> {
        Asked {
            mx: &NONE,
            alias: &NONE,
            addresses: [&NONE, &NONE],
            service: &NONE,
            texts: &NONE,
            selectors: [&NONE, &NONE],
            delegation: &NONE,
        }
    }

    fn alias(target: &str) -> Found {
        Found::of(vec![RData::CNAME(CNAME(name(target)))])
    }

    fn text(text: &str) -> Found {
        Found::of(vec![RData::TXT(TXT::new(vec![text.to_owned()]))])
    }

    #[test]
    fn the_preferred_mail_host_decides() {
        let mx = |preference, host| RData::MX(MX::new(preference, name(host)));
        let eop = mx(10, "fabrikam-example.mail.protection.outlook.com.");
        let own = mx(20, "mail.fabrikam.example.");
        for (found, expected) in [
            (Found::of(vec![own.clone(), eop]), MailRoute::ExchangeOnline),
            (Found::of(vec![own]), MailRoute::Own),
            (Found::None, MailRoute::None),
            (Found::Failed, MailRoute::Unknown),
        ] {
            assert_eq!(Asked { mx: &found, ..nothing() }.read(&domain()).mail_route, expected);
        }
    }

    #[test]
    fn autodiscover_points_to_the_cloud_home_or_nowhere() {
        let cloud = alias("autodiscover.outlook.com.");
        let address = Found::of(vec![RData::A(A::new(192, 0, 2, 1))]);
        for (alias, address, expected) in [
            (&cloud, &NONE, DomainSignal::Cloud),
            (&cloud, &Found::Failed, DomainSignal::Cloud),
            (&NONE, &address, DomainSignal::Own),
            (&Found::Failed, &address, DomainSignal::Own),
            (&NONE, &NONE, DomainSignal::None),
            (&Found::Failed, &NONE, DomainSignal::Unknown),
        ] {
            let asked = Asked { alias, addresses: [address, &NONE], ..nothing() };
            assert_eq!(asked.read(&domain()).autodiscover, expected);
        }
        let service = Found::of(vec![RData::SRV(SRV::new(0, 0, 443, name("mail.fabrikam.example.")))]);
        let records = Asked { service: &service, ..nothing() }.read(&domain());
        assert_eq!(records.autodiscover_target.as_deref(), Some("mail.fabrikam.example"));
    }

    #[test]
    fn a_record_that_could_not_be_looked_up_is_not_absent() {
        let spf = text("v=spf1 include:spf.protection.outlook.com -all");
        let other = text("v=spf1 mx -all; include:spf.protection.outlook.com.example");
        let old = alias("selector1-fabrikam-example._domainkey.fabrikam.onmicrosoft.com.");
        let new = alias("selector2-fabrikam-example._domainkey.fabrikam.n-v1.dkim.mail.microsoft.");
        let foreign = alias("selector1.mailer.example.");
        for (texts, selectors, delegation, expected) in [
            (&spf, [&old, &NONE], &spf, [Sighting::Seen, Sighting::Seen, Sighting::Seen]),
            (&other, [&NONE, &new], &NONE, [Sighting::Absent, Sighting::Seen, Sighting::Absent]),
            (&NONE, [&foreign, &NONE], &NONE, [Sighting::Absent; 3]),
            (&Found::Failed, [&NONE, &Found::Failed], &Found::Failed, [Sighting::Unknown; 3]),
        ] {
            let records = Asked { texts, selectors, delegation, ..nothing() }.read(&domain());
            let seen =
                [records.spf_exchange_online, records.dkim_exchange_online, records.exchange_delegation];
            assert_eq!(seen, expected);
        }
        assert_eq!(spf.describe(), "a text record");
    }
}
