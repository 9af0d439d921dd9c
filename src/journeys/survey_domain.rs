//! Looking at a domain from outside: its tenant and cloud, its records, and the server that they name. Nobody signs in,
//! and nothing about a person is asked.

use std::{collections::HashSet, sync::Arc};

use futures_util::future::join_all;
use jiff::Timestamp;

use crate::{
    dns::Dns,
    domain::{
        cloud::Cloud,
        domain_name::DomainName,
        mailbox::DomainSignal,
        probe::Evidence,
        survey::{DomainSurvey, MailRecords, OwnServer, TenantLookup},
    },
    knowledge::clouds,
    microsoft::{
        authority::Authorities, autodiscover, exchange_host, guarded::Guarded, http::Http, user_realm,
    },
};

mod kept;
mod tenant_cloud;

use kept::Kept;
use tenant_cloud::describe;

/// What surveys are made with. They are kept for an hour, and a domain that several ask for at once is looked at once.
#[derive(Debug)]
pub struct Surveyor {
    http: Http,
    authorities: Authorities,
    dns: Dns,
    guarded: Guarded,
    cloud: Cloud,
    neighbours: Vec<Cloud>,
    kept: Kept,
}

impl Surveyor {
    /// For an app that is registered in `cloud`. The other clouds are asked as well, unless `cloud` is one that is not
    /// known, such as a simulated one.
    pub fn new(http: Http, authorities: Authorities, dns: Dns, guarded: Guarded, cloud: Cloud) -> Self {
        let neighbours = neighbours_of(&cloud);
        Self { http, authorities, dns, guarded, cloud, neighbours, kept: Kept::default() }
    }

    /// The survey of a domain, made `now` or within the hour before.
    pub async fn survey(&self, domain: &DomainName, now: Timestamp) -> Arc<DomainSurvey> {
        self.kept.get_or_make(domain, now, || self.look(domain, now)).await
    }

    /// One look at a server that an answer named.
    pub async fn look_at_server(&self, host: &DomainName) -> (OwnServer, Evidence) {
        exchange_host::look(&self.guarded, host).await
    }

    async fn look(&self, domain: &DomainName, at: Timestamp) -> DomainSurvey {
        let (tenant, realm, organization, mail) = tokio::join!(
            self.find_tenant(domain),
            user_realm::look(&self.http, &self.cloud, domain),
            autodiscover::organization(&self.http, &self.cloud, domain),
            self.dns.mail_records(domain),
        );
        let (tenant, mut evidence) = tenant;
        let (namespace, realm_evidence) = realm;
        let (exchange_online, named, organization_evidence) = organization;
        let (records, records_evidence) = mail;
        evidence.extend([realm_evidence, organization_evidence]);
        evidence.extend(records_evidence);
        let server = match named.or_else(|| own_host(&records, domain)) {
            None => None,
            Some(host) => {
                let (server, server_evidence) = self.look_at_server(&host).await;
                evidence.push(server_evidence);
                Some(server)
            }
        };
        let domain = domain.clone();
        DomainSurvey { domain, at, tenant, namespace, records, exchange_online, server, evidence }
    }

    /// Asks the app's own cloud first: it answers for some of the others too. The rest are asked when it knows nothing.
    pub async fn find_tenant(&self, domain: &DomainName) -> (TenantLookup, Vec<Evidence>) {
        let (found, evidence) = self.authorities.find_tenant(&self.cloud, domain).await;
        let mut evidence: Vec<Evidence> = evidence.into_iter().collect();
        match found {
            Ok(Some(found)) => return (TenantLookup::Found(describe(found, &self.cloud)), evidence),
            Err(_) => return (TenantLookup::Unknown, evidence),
            Ok(None) => {}
        }
        let asked = self.neighbours.iter().map(|cloud| self.authorities.find_tenant(cloud, domain));
        let mut lookup = TenantLookup::None;
        for (found, exchange) in join_all(asked).await {
            evidence.extend(exchange);
            if let Ok(Some(found)) = found
                && lookup == TenantLookup::None
            {
                lookup = TenantLookup::Found(describe(found, &self.cloud));
            }
        }
        (lookup, evidence)
    }
}

/// One cloud for each other sign-in service.
fn neighbours_of(cloud: &Cloud) -> Vec<Cloud> {
    let known = clouds();
    if !known.iter().any(|other| other.id == cloud.id) {
        return Vec::new();
    }
    let mut seen = HashSet::from([cloud.authority.clone()]);
    known.into_iter().filter(|other| seen.insert(other.authority.clone())).collect()
}

/// The organisation's own server, when a record names one.
fn own_host(records: &MailRecords, domain: &DomainName) -> Option<DomainName> {
    if records.autodiscover != DomainSignal::Own {
        return None;
    }
    let target = records.autodiscover_target.as_deref().and_then(|name| name.parse().ok());
    target.or_else(|| format!("autodiscover.{domain}").parse().ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_other_sign_in_service_is_a_neighbour_once() {
        let by_id = |id: &str| clouds().into_iter().find(|cloud| cloud.id == id).unwrap();
        let ids = |cloud: &Cloud| neighbours_of(cloud).into_iter().map(|cloud| cloud.id).collect::<Vec<_>>();
        assert_eq!(ids(&by_id("global")), ["us-gov-l4", "china", "bleu", "delos"]);
        assert_eq!(ids(&by_id("us-gov-l5")), ["global", "china", "bleu", "delos"]);
        let simulated = Cloud { id: "custom".to_owned(), ..by_id("global") };
        assert!(ids(&simulated).is_empty(), "a simulated cloud has no neighbours on the internet");
    }
}
