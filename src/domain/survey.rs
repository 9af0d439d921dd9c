//! What can be learnt about a domain from outside, without anybody signing in. Everything in it is a hint: it says how
//! a domain is set up, never where one person's mailbox is.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    domain_name::DomainName,
    id::TenantId,
    mailbox::{DomainSignal, MailRoute, ServerSignal, Signals},
    probe::Evidence,
};

mod expectation;
mod words;

#[cfg(test)]
mod tests;

pub use expectation::{Hybrid, Outlook};
pub use words::{Line, server_words};

/// Whether something was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sighting {
    /// It is there.
    Seen,
    /// The answer says that it is not there.
    Absent,
    /// No answer that tells.
    Unknown,
}

/// The Microsoft cloud that a tenant lives in, read from the hosts inside its discovery document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TenantCloud {
    /// Short name of the cloud when it is one of those known, such as `us-gov-l4`.
    pub id: Option<String>,
    /// What people call it, or the sign-in host when it is not known.
    pub name: String,
    /// Host of the sign-in endpoints.
    pub authority_host: String,
    /// Host of Microsoft Graph, when the document names one.
    pub graph_host: Option<String>,
    /// Whether this is the cloud that the app is registered in.
    pub same_as_app: bool,
}

/// A tenant as its discovery document shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TenantFound {
    /// Tenant id.
    pub tenant: TenantId,
    /// Its cloud.
    pub cloud: TenantCloud,
    /// `tenant_region_scope`, such as `EU`.
    pub region: Option<String>,
    /// `tenant_region_sub_scope`, such as `GCC`, `DODCON` or `DOD`.
    pub sub_region: Option<String>,
}

/// What looking for the domain's tenant gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TenantLookup {
    /// The domain belongs to this tenant.
    Found(TenantFound),
    /// No Microsoft tenant holds the domain.
    None,
    /// Could not be told.
    Unknown,
}

/// How people of the domain prove who they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Namespace {
    /// At Microsoft.
    Managed,
    /// At a federation service of the organisation.
    Federated {
        /// Its host, when it was named.
        host: Option<DomainName>,
    },
    /// The domain is not one of Microsoft's.
    NotMicrosoft,
    /// Could not be told.
    Unknown,
}

/// The DNS records that bear on mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailRecords {
    /// Where mail comes in.
    pub mail_route: MailRoute,
    /// The MX hosts, the preferred one first, at most five.
    pub mail_hosts: Vec<String>,
    /// Where the autodiscover record points.
    pub autodiscover: DomainSignal,
    /// The name it points to, when it is an alias or a service record.
    pub autodiscover_target: Option<String>,
    /// SPF lets Exchange Online send. Weak: it says nothing about where mail is kept.
    pub spf_exchange_online: Sighting,
    /// Exchange Online signs the domain's mail (DKIM selectors).
    pub dkim_exchange_online: Sighting,
    /// The federation record of hybrid Exchange (`exchangedelegation`).
    pub exchange_delegation: Sighting,
}

impl MailRecords {
    /// Nothing could be resolved.
    pub const fn unknown() -> Self {
        Self {
            mail_route: MailRoute::Unknown,
            mail_hosts: Vec::new(),
            autodiscover: DomainSignal::Unknown,
            autodiscover_target: None,
            spf_exchange_online: Sighting::Unknown,
            dkim_exchange_online: Sighting::Unknown,
            exchange_delegation: Sighting::Unknown,
        }
    }
}

/// What is known about the support of an Exchange Server build.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServerProduct {
    /// Name, such as `Exchange Server 2016`.
    pub name: String,
    /// The day Microsoft's support ended; `None` while it is supported.
    pub support_ended: Option<Date>,
}

/// A server that the evidence named, after one request to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnServer {
    /// Its name.
    pub host: DomainName,
    /// What it is.
    pub signal: ServerSignal,
    /// The build it reports, such as `15.1.2507.61`.
    pub build: Option<String>,
    /// The product of that build, when it is known.
    pub product: Option<ServerProduct>,
    /// The tenant that the server trusts, when it says so: hybrid with that tenant.
    pub trusts: Option<TenantId>,
}

/// One domain seen from outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DomainSurvey {
    /// The domain.
    pub domain: DomainName,
    /// When it was looked at.
    pub at: Timestamp,
    /// Its tenant.
    pub tenant: TenantLookup,
    /// How its people sign in.
    pub namespace: Namespace,
    /// Its records.
    pub records: MailRecords,
    /// Whether the domain belongs to an Exchange Online organisation. Says nothing about anybody's mailbox.
    pub exchange_online: Sighting,
    /// The organisation's own server, when something named one.
    pub server: Option<OwnServer>,
    /// The exchanges.
    pub evidence: Vec<Evidence>,
}

impl DomainSurvey {
    /// Adds what was seen from outside to the signals about one mailbox. What Autodiscover said about the person's own
    /// address stays as it is.
    pub fn apply_to(&self, signals: &mut Signals) {
        signals.domain = self.records.autodiscover;
        signals.mail_route = self.records.mail_route;
        if self.records.exchange_delegation == Sighting::Seen {
            let name = format!("exchangedelegation.{}", self.domain);
            signals.mark_hybrid(format!("a federation record for hybrid Exchange (TXT at {name})"));
        }
        let Some(server) = &self.server else { return };
        signals.server = server.signal;
        signals.named_server.get_or_insert_with(|| server.host.to_string());
        match server.signal {
            ServerSignal::Exchange if self.server_trusts_tenant() => {
                signals.mark_hybrid(format!("the Exchange Server {} trusts this tenant", server.host));
            }
            ServerSignal::Exchange => {
                signals.mark_hybrid(format!("an Exchange Server answers at {}", server.host));
            }
            // The organisation's own name for Exchange Online leads to no server of its own.
            ServerSignal::ExchangeOnline if signals.domain == DomainSignal::Own => {
                signals.domain = DomainSignal::Cloud;
            }
            _ => {}
        }
    }
}
