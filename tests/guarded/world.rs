//! A hostile world: its DNS server, a web server at an address that counts as public, and one at an address that does
//! not, which nobody may ever reach.

use std::{net::Ipv4Addr, sync::Arc, time::Duration};

use consentry::{
    clock::SystemClock,
    dns::Dns,
    microsoft::guarded::{GuardFault, GuardLimits, Guarded, Reach},
};

use crate::{
    hostile_dns::HostileDns,
    hostile_server::{Certificates, HostileServer},
};

pub(crate) struct World {
    pub(crate) dns: HostileDns,
    pub(crate) public: HostileServer,
    pub(crate) private: HostileServer,
    client: Guarded,
}

impl World {
    pub(crate) const LIMITS: GuardLimits =
        GuardLimits { time: Duration::from_secs(20), body: 64 * 1024, redirects: 3, spacing: Duration::ZERO };

    pub(crate) async fn start() -> Self {
        Self::with(Self::LIMITS).await
    }

    pub(crate) async fn with(limits: GuardLimits) -> Self {
        let certificates = Certificates::new();
        let address = Ipv4Addr::LOCALHOST;
        let public = HostileServer::start(address, 0, &certificates).await;
        let private = HostileServer::start(Ipv4Addr::new(127, 0, 0, 2), public.port, &certificates).await;
        let dns = HostileDns::start().await;
        let clock = Arc::new(SystemClock);
        let resolver = Dns::new(Some(dns.address), Arc::clone(&clock) as _).unwrap();
        let reach = Reach::Rehearsal {
            port: public.port,
            root_pem: certificates.root_pem.clone(),
            public: vec![address.into()],
        };
        let client = Guarded::new("Consentry tests", Arc::new(resolver), reach, limits, clock);
        Self { dns, public, private, client }
    }

    pub(crate) async fn fetch(&self, url: &str) -> Result<(u16, Vec<u8>), GuardFault> {
        self.client.fetch(&url.parse().unwrap()).await
    }
}
