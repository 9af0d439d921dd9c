//! A portal and a simulated Microsoft for one person, who is diagnosed as often as a test likes.

use std::{
    collections::BTreeSet,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
    time::Duration,
};

use consentry::{
    clock::{Clock, SystemClock, SystemRandomness, new_id},
    config::{Config, Environment},
    domain::{id::DiagnosisId, progress::Progress, report::Report},
    journeys::{diagnose, portal::Portal},
    microsoft::{
        authority::Authorities,
        credential::Credential,
        http::Http,
        identity::Identity,
        patience::Patience,
        sign_in::{SignIn, Tokens},
    },
    secret::Secret,
    server,
};
use entra_sim::{Control, Simulator};
use jiff::{SignedDuration, Timestamp};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{
    calls::Call,
    folder::Folder,
    people::Person,
    settings,
    sign_in::{self, Unsigned},
};

/// The portal's clock: the real time, moved on.
#[derive(Debug, Clone, Default)]
pub(crate) struct ShiftedClock(Arc<Mutex<SignedDuration>>);

impl Clock for ShiftedClock {
    fn now(&self) -> Timestamp {
        SystemClock.now() + *self.0.lock().unwrap()
    }
}

/// Repeats at once.
const BRISK: Patience = Patience {
    connect: Duration::from_secs(5),
    call: Duration::from_secs(10),
    question: Duration::from_secs(30),
    pace: 0.0,
};

/// Waits for nobody, and repeats nothing.
fn hasty(call: Duration) -> Patience {
    Patience { connect: call, call, question: call, pace: 0.0 }
}

#[derive(Debug)]
pub(crate) struct World {
    pub(crate) portal: Portal,
    microsoft: Simulator,
    clock: ShiftedClock,
    brisk: Http,
    dns: SocketAddr,
    callback: Url,
    _folder: Folder,
}

impl World {
    pub(crate) async fn start() -> Self {
        // Nothing listens there: nobody follows the redirects.
        let public_url: Url = "http://localhost:8080".parse().unwrap();
        let microsoft = settings::microsoft(&public_url).await;
        let folder = Folder::new();
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, 8080));
        let text = settings::settings(&public_url, listen, folder.path(), &microsoft);
        let config = Config::parse(&text, &Environment::default()).unwrap().config;
        let portal =
            server::assemble(&config, settings::reach(&microsoft), CancellationToken::new()).await.unwrap();
        let clock = ShiftedClock::default();
        let brisk = http(&clock, BRISK);
        let mut portal = Arc::try_unwrap(portal).unwrap();
        portal.clock = Arc::new(clock.clone());
        let callback = portal.sign_in_redirect();
        let dns = microsoft.dns_addr().unwrap();
        let mut world = Self { portal, microsoft, clock, brisk, dns, callback, _folder: folder };
        world.forget(world.brisk.clone());
        world
    }

    /// The simulated Microsoft's levers.
    pub(crate) fn control(&self) -> Control {
        self.microsoft.control()
    }

    /// The address of the simulated Microsoft's DNS.
    pub(crate) fn dns(&self) -> SocketAddr {
        self.microsoft.dns_addr().unwrap()
    }

    /// Makes the portal ask another DNS server.
    pub(crate) fn resolve_with(&mut self, dns: SocketAddr) {
        self.dns = dns;
    }

    /// Moves the portal's time on, or back to now with zero.
    pub(crate) fn shift(&self, by: SignedDuration) {
        *self.clock.0.lock().unwrap() = by;
    }

    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        Arc::new(self.clock.clone())
    }

    /// A portal that has read no discovery document and no key yet, and has looked at no domain.
    fn forget(&mut self, http: Http) {
        let authorities = Authorities::new(http.clone());
        self.portal.sign_in = SignIn::new(
            http.clone(),
            authorities.clone(),
            self.portal.app.client_id,
            Credential::Secret(Secret::new(settings::CLIENT_SECRET)),
            self.clock(),
            Arc::new(SystemRandomness),
        );
        let reach = settings::reach(&self.microsoft);
        let (cloud, dns) = (&self.portal.cloud, Some(self.dns));
        let surveyor = server::surveyor(cloud, dns, reach, http.clone(), authorities.clone(), &self.clock());
        self.portal.surveyor = surveyor.unwrap();
        self.portal.authorities = authorities;
        self.portal.http = http;
    }

    /// Signs somebody in for everything the app asks for.
    pub(crate) async fn sign_in(&self, address: &str) -> Result<(Identity, Tokens), Unsigned> {
        let portal = &self.portal;
        let (who, tokens) = sign_in::sign_in(portal, &self.callback, address).await?;
        let (now, store) = (portal.now(), &portal.store);
        store.see_tenant(who.tenant, &portal.cloud.id, None, &[], now).await.unwrap();
        store.see_person(who.tenant, who.person, address, address, now).await.unwrap();
        Ok((who, tokens))
    }

    /// One diagnosis, started afresh, that repeats at once and waits as long as the portal does.
    pub(crate) async fn diagnose(&mut self, who: &Identity, tokens: &Tokens, person: &Person) -> Report {
        self.forget(self.brisk.clone());
        self.run(who, tokens, person).await
    }

    /// One diagnosis that waits for each answer so long and no longer.
    pub(crate) async fn diagnose_hastily(
        &mut self,
        who: &Identity,
        tokens: &Tokens,
        person: &Person,
        patience: Duration,
    ) -> Report {
        self.forget(http(&self.clock, hasty(patience)));
        let report = self.run(who, tokens, person).await;
        self.forget(self.brisk.clone());
        report
    }

    async fn run(&self, who: &Identity, tokens: &Tokens, person: &Person) -> Report {
        let portal = &self.portal;
        let id = DiagnosisId::new(new_id(&*portal.clock, &*portal.randomness));
        portal.store.start_diagnosis(id, who.tenant, who.person, None, portal.now()).await.unwrap();
        let progress = watch::Sender::new(Progress::default());
        let running = diagnose::run(portal, id, who, tokens, &person.tests, false, &progress);
        let report = Box::pin(running).await;
        portal.store.finish_diagnosis(&report, None).await.unwrap();
        report
    }

    /// The calls since this was asked last.
    pub(crate) fn calls(&self) -> BTreeSet<Call> {
        let control = self.control();
        let calls = control.calls().iter().map(Call::of).collect();
        control.clear_calls();
        calls
    }
}

fn http(clock: &ShiftedClock, patience: Patience) -> Http {
    Http::with_patience("consentry-test", Arc::new(clock.clone()), Arc::new(SystemRandomness), patience)
        .unwrap()
}
