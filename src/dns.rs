//! What a domain's public records tell about its mail: where it comes in, and where mail programs are sent.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use hickory_resolver::{
    Resolver, TokioResolver,
    config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig},
    net::{DnsError as LookupError, NetError, runtime::TokioRuntimeProvider},
    proto::{
        op::ResponseCode,
        rr::{RData, RecordType},
    },
};
use tokio::time::Instant;

use crate::{
    clock::Clock,
    domain::{
        domain_name::DomainName,
        mailbox::{DomainSignal, MailRoute},
        probe::Evidence,
    },
    knowledge::mail_hosts,
};

const QUERY_LIMIT: Duration = Duration::from_secs(2);
/// With one repetition and a change to TCP.
const LOOKUP_LIMIT: Duration = Duration::from_secs(5);
const MOST_RECORDS: usize = 50;

/// The resolver could not be set up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the DNS resolver could not be set up: {0}")]
pub struct DnsError(String);

/// Asks the DNS. Cheap to clone; clones share the cache.
#[derive(Clone)]
pub struct Dns {
    resolver: TokioResolver,
    clock: Arc<dyn Clock>,
}

impl std::fmt::Debug for Dns {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Dns")
    }
}

/// What a domain publishes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DomainRecords {
    /// Where its autodiscover record points.
    pub domain_signal: DomainSignal,
    /// Where its mail comes in.
    pub mail_route: MailRoute,
    /// Marks of a hybrid Exchange set-up, in plain words.
    pub hybrid_markers: Vec<String>,
    /// The questions and their answers.
    pub evidence: Vec<Evidence>,
}

impl Dns {
    /// Sets the resolver up, with the given server or with the system's.
    ///
    /// # Errors
    /// [`DnsError`] when the system names no server.
    pub fn new(server: Option<SocketAddr>, clock: Arc<dyn Clock>) -> Result<Self, DnsError> {
        let failed = |error: NetError| DnsError(error.to_string());
        let mut builder = match server {
            None => Resolver::builder_tokio().map_err(failed)?,
            Some(address) => {
                let reach = |mut connection: ConnectionConfig| {
                    connection.port = address.port();
                    connection
                };
                let connections = vec![reach(ConnectionConfig::udp()), reach(ConnectionConfig::tcp())];
                let server = NameServerConfig::new(address.ip(), true, connections);
                let config = ResolverConfig::from_name_servers(vec![server]);
                Resolver::builder_with_config(config, TokioRuntimeProvider::default())
            }
        };
        let options = builder.options_mut();
        options.timeout = QUERY_LIMIT;
        options.attempts = 1;
        options.use_hosts_file = ResolveHosts::Never;
        Ok(Self { resolver: builder.build().map_err(failed)?, clock })
    }

    /// Asks for everything at once. What could not be resolved is unknown, never absent.
    pub async fn survey(&self, domain: &DomainName) -> DomainRecords {
        let autodiscover = format!("autodiscover.{domain}");
        let service = format!("_autodiscover._tcp.{domain}");
        let delegation = format!("exchangedelegation.{domain}");
        let (mx, alias, address, srv, txt) = tokio::join!(
            self.look_up(domain.as_str(), RecordType::MX),
            self.look_up(&autodiscover, RecordType::CNAME),
            self.look_up(&autodiscover, RecordType::A),
            self.look_up(&service, RecordType::SRV),
            self.look_up(&delegation, RecordType::TXT),
        );
        DomainRecords {
            domain_signal: domain_signal(&alias.0, &address.0, &srv.0),
            mail_route: mail_route(&mx.0, domain),
            hybrid_markers: hybrid_markers(&txt.0, domain),
            evidence: vec![mx.1, alias.1, address.1, srv.1, txt.1],
        }
    }

    async fn look_up(&self, name: &str, kind: RecordType) -> (Found, Evidence) {
        let at = self.clock.now();
        let started = Instant::now();
        // The dot at the end keeps the system's search list out of it.
        let query = self.resolver.lookup(format!("{name}."), kind);
        let found = match tokio::time::timeout(LOOKUP_LIMIT, query).await {
            Err(_) => Found::Failed,
            Ok(Err(error)) => Found::without_answer(&error),
            Ok(Ok(lookup)) => {
                let records = lookup.answers().iter().map(|record| record.data.clone());
                Found::of(records.take(MOST_RECORDS).collect())
            }
        };
        let evidence = Evidence {
            method: kind.to_string(),
            request: name.to_owned(),
            service: "dns".to_owned(),
            status: None,
            code: None,
            note: found.describe(),
            latency_ms: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
            request_id: None,
            client_request_id: None,
            diagnostic: None,
            at,
        };
        (found, evidence)
    }
}

/// What came of one question.
#[derive(Debug, Clone)]
enum Found {
    Records(Vec<RData>),
    /// The DNS says there is none.
    None,
    Failed,
}

impl Found {
    fn of(records: Vec<RData>) -> Self {
        if records.is_empty() { Self::None } else { Self::Records(records) }
    }

    fn without_answer(error: &NetError) -> Self {
        match error {
            NetError::Dns(LookupError::NoRecordsFound(none))
                if matches!(none.response_code, ResponseCode::NoError | ResponseCode::NXDomain) =>
            {
                Self::None
            }
            _ => Self::Failed,
        }
    }

    fn records(&self) -> &[RData] {
        if let Self::Records(records) = self { records } else { &[] }
    }

    fn describe(&self) -> String {
        match self {
            Self::None => "No such record.".to_owned(),
            Self::Failed => "No answer from the DNS.".to_owned(),
            Self::Records(records) => {
                let mut shown: Vec<String> = records.iter().filter_map(show).take(5).collect();
                shown.sort();
                shown.join("; ")
            }
        }
    }
}

/// A record's value, in short. Texts are only counted: they hold tokens of other services.
fn show(record: &RData) -> Option<String> {
    match record {
        RData::MX(mx) => Some(format!("{} {}", mx.preference, host(&mx.exchange.to_ascii()))),
        RData::CNAME(alias) => Some(host(&alias.0.to_ascii())),
        RData::SRV(service) => Some(format!("{}:{}", host(&service.target.to_ascii()), service.port)),
        RData::A(address) => Some(address.to_string()),
        RData::TXT(_) => Some("a text record".to_owned()),
        _ => None,
    }
}

fn host(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

fn mail_route(mx: &Found, domain: &DomainName) -> MailRoute {
    if matches!(mx, Found::Failed) {
        return MailRoute::Unknown;
    }
    let mut hosts: Vec<(u16, String)> = mx
        .records()
        .iter()
        .filter_map(|record| match record {
            RData::MX(mx) => Some((mx.preference, mx.exchange.to_ascii())),
            _ => None,
        })
        .collect();
    hosts.sort();
    let hosts: Vec<String> = hosts.into_iter().map(|(_, host)| host).collect();
    mail_hosts::mail_route(&hosts, domain)
}

fn domain_signal(alias: &Found, address: &Found, service: &Found) -> DomainSignal {
    let all = [alias, address, service];
    let records = || all.iter().flat_map(|found| found.records());
    let targets: Vec<String> = records()
        .filter_map(|record| match record {
            RData::CNAME(alias) => Some(host(&alias.0.to_ascii())),
            RData::SRV(service) => Some(host(&service.target.to_ascii())),
            _ => None,
        })
        .collect();
    let has_address = records().any(|record| matches!(record, RData::A(_)));
    if targets.is_empty() && !has_address && all.iter().any(|found| matches!(found, Found::Failed)) {
        return DomainSignal::Unknown;
    }
    mail_hosts::domain_signal(&targets, has_address)
}

/// The hybrid wizard has its federation trust proven by a text record at this name (Microsoft 365, "External
/// Domain Name System records").
fn hybrid_markers(delegation: &Found, domain: &DomainName) -> Vec<String> {
    if delegation.records().iter().any(|record| matches!(record, RData::TXT(_))) {
        vec![format!("a federation record for hybrid Exchange (TXT at exchangedelegation.{domain})")]
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use hickory_resolver::proto::rr::{
        Name,
        rdata::{A, CNAME, MX, TXT},
    };

    use super::*;
    use crate::clock::SystemClock;

    fn name(text: &str) -> Name {
        Name::from_ascii(text).unwrap()
    }

    fn domain() -> DomainName {
        "fabrikam.example".parse().unwrap()
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
            assert_eq!(mail_route(&found, &domain()), expected);
        }
    }

    #[test]
    fn autodiscover_points_to_the_cloud_home_or_nowhere() {
        let alias = Found::of(vec![RData::CNAME(CNAME(name("autodiscover.outlook.com.")))]);
        let address = Found::of(vec![RData::A(A::new(192, 0, 2, 1))]);
        for (alias, address, expected) in [
            (alias.clone(), Found::None, DomainSignal::Cloud),
            (alias, Found::Failed, DomainSignal::Cloud),
            (Found::None, address.clone(), DomainSignal::Own),
            (Found::Failed, address, DomainSignal::Own),
            (Found::None, Found::None, DomainSignal::None),
            (Found::Failed, Found::None, DomainSignal::Unknown),
        ] {
            assert_eq!(domain_signal(&alias, &address, &Found::None), expected, "{alias:?} {address:?}");
        }
    }

    #[test]
    fn texts_mark_a_hybrid_and_are_not_shown() {
        let text = Found::of(vec![RData::TXT(TXT::new(vec!["secret-token".to_owned()]))]);
        assert_eq!(hybrid_markers(&text, &domain()).len(), 1);
        assert_eq!(text.describe(), "a text record");
        assert!(hybrid_markers(&Found::Failed, &domain()).is_empty());
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_leaves_everything_unknown() {
        let unused = std::net::UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let records = Dns::new(Some(unused), Arc::new(SystemClock)).unwrap().survey(&domain()).await;
        assert_eq!((records.domain_signal, records.mail_route), (DomainSignal::Unknown, MailRoute::Unknown));
        assert!(records.hybrid_markers.is_empty() && records.evidence.len() == 5);
    }
}
