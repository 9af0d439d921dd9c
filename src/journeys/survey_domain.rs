//! Looking at a domain from outside: its tenant, its records, and the server that they name.

use crate::domain::{
    domain_name::DomainName,
    survey::{DomainSurvey, Namespace, Sighting, TenantLookup},
};

use super::portal::Portal;

/// Surveys a domain.
pub async fn survey(portal: &Portal, domain: &DomainName) -> DomainSurvey {
    let (records, evidence) = portal.dns.mail_records(domain).await;
    DomainSurvey {
        domain: domain.clone(),
        at: portal.now(),
        tenant: TenantLookup::Unknown,
        namespace: Namespace::Unknown,
        records,
        exchange_online: Sighting::Unknown,
        server: None,
        evidence,
    }
}
