//! What a domain's public records tell about its mail: where it comes in, and where mail programs are sent.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

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
    domain::{domain_name::DomainName, probe::Evidence, survey::MailRecords},
};

mod mail_records;

const QUERY_LIMIT: Duration = Duration::from_secs(2);
/// With one repetition and a change to TCP.
const LOOKUP_LIMIT: Duration = Duration::from_secs(5);
const MOST_RECORDS: usize = 50;

/// The resolver could not be set up, or got no answer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("DNS: {0}")]
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

    /// Asks for everything that bears on a domain's mail, at once. What could not be resolved is unknown, never absent.
    pub async fn mail_records(&self, domain: &DomainName) -> (MailRecords, Vec<Evidence>) {
        let below = |label: &str| format!("{label}.{domain}");
        let (autodiscover, service) = (below("autodiscover"), below("_autodiscover._tcp"));
        let (first, second) = (below("selector1._domainkey"), below("selector2._domainkey"));
        let delegation = below("exchangedelegation");
        let (mx, alias, address, address6, srv, spf, dkim1, dkim2, delegated) = tokio::join!(
            self.look_up(domain.as_str(), RecordType::MX),
            self.look_up(&autodiscover, RecordType::CNAME),
            self.look_up(&autodiscover, RecordType::A),
            self.look_up(&autodiscover, RecordType::AAAA),
            self.look_up(&service, RecordType::SRV),
            self.look_up(domain.as_str(), RecordType::TXT),
            self.look_up(&first, RecordType::CNAME),
            self.look_up(&second, RecordType::CNAME),
            self.look_up(&delegation, RecordType::TXT),
        );
        let records = mail_records::Asked {
            mx: &mx.0,
            alias: &alias.0,
            addresses: [&address.0, &address6.0],
            service: &srv.0,
            texts: &spf.0,
            selectors: [&dkim1.0, &dkim2.0],
            delegation: &delegated.0,
        };
        let evidence = [mx.1, alias.1, address.1, address6.1, srv.1, spf.1, dkim1.1, dkim2.1, delegated.1];
        (records.read(domain), evidence.into())
    }

    /// All addresses of a host, of both kinds.
    ///
    /// # Errors
    /// [`DnsError`] when either question got no answer: half of the addresses is not enough to judge a host by.
    pub async fn addresses(&self, host: &DomainName) -> Result<Vec<IpAddr>, DnsError> {
        let (four, six) = tokio::join!(
            self.look_up(host.as_str(), RecordType::A),
            self.look_up(host.as_str(), RecordType::AAAA),
        );
        if [&four.0, &six.0].into_iter().any(|found| matches!(found, Found::Failed)) {
            return Err(DnsError("no answer about the addresses of a host".to_owned()));
        }
        let records = four.0.records().iter().chain(six.0.records());
        let address = |record: &RData| match record {
            RData::A(address) => Some(IpAddr::V4(address.0)),
            RData::AAAA(address) => Some(IpAddr::V6(address.0)),
            _ => None,
        };
        Ok(records.filter_map(address).collect())
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
            note: found.describe(),
            latency_ms: u64::try_from(started.elapsed().as_millis()).unwrap_or(u64::MAX),
            ..Evidence::asked("dns", &kind.to_string(), name, at)
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
        RData::AAAA(address) => Some(address.to_string()),
        RData::TXT(_) => Some("a text record".to_owned()),
        _ => None,
    }
}

fn host(name: &str) -> String {
    name.trim_end_matches('.').to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clock::SystemClock,
        domain::{
            mailbox::{DomainSignal, MailRoute},
            survey::Sighting,
        },
    };

    #[tokio::test]
    async fn a_server_that_is_not_there_leaves_everything_unknown() {
        let unused = std::net::UdpSocket::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let dns = Dns::new(Some(unused), Arc::new(SystemClock)).unwrap();
        let domain = "fabrikam.example".parse().unwrap();
        let (records, evidence) = dns.mail_records(&domain).await;
        assert_eq!((records.autodiscover, records.mail_route), (DomainSignal::Unknown, MailRoute::Unknown));
        for sighting in
            [records.spf_exchange_online, records.dkim_exchange_online, records.exchange_delegation]
        {
            assert_eq!(sighting, Sighting::Unknown);
        }
        assert_eq!(evidence.len(), 9);
        assert!(dns.addresses(&domain).await.is_err());
    }
}
