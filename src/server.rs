//! Starting and stopping: put the portal together from its configuration, serve, and leave in good order.

use std::{net::SocketAddr, path::PathBuf, sync::Arc, time::Duration};

use anyhow::Context as _;
use tokio::{
    net::TcpListener,
    task::JoinHandle,
    time::{Instant, timeout_at},
};
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use crate::{
    clock::{Clock, Randomness, SystemClock, SystemRandomness},
    config::{Config, CredentialSetting, KeySetting},
    dns::Dns,
    domain::{cloud::Cloud, id::ClientId},
    jobs::{abandoned, audit, clean_up, index, retention, sweep},
    journeys::{live::Live, portal::Portal, same_cause::Remembered, survey_domain::Surveyor},
    microsoft::{
        authority::Authorities,
        credential::Credential,
        graph::MailboxLimits,
        guarded::{GuardLimits, Guarded, Reach},
        http::Http,
        sign_in::SignIn,
    },
    seal::SealKeys,
    store::Store,
    web::apps,
};

/// How long running work may take to end after a stop was asked for.
const GRACE: Duration = Duration::from_secs(20);

/// What the portal calls itself in requests.
pub(crate) const USER_AGENT: &str = concat!("Consentry/", env!("CARGO_PKG_VERSION"));

/// Puts a portal together: opens and migrates the store, reads keys and credential, builds the clients. `reach` says how
/// far the client for hosts that customers name reaches.
///
/// # Errors
/// Whatever keeps it from starting, with the part that failed.
pub async fn assemble(
    config: &Config,
    reach: Reach,
    stopping: CancellationToken,
) -> anyhow::Result<Arc<Portal>> {
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let randomness: Arc<dyn Randomness> = Arc::new(SystemRandomness);
    let store =
        Store::open(&config.database.expose().parse()?).await.context("the database cannot be opened")?;
    store.migrate().await.context("the database cannot be brought up to date")?;
    let keys = keys(config, Arc::clone(&randomness)).await?;
    let credential = match &config.credential {
        CredentialSetting::Secret(secret) => Credential::Secret(secret.clone()),
        CredentialSetting::Certificate { certificate_pem, private_key_pem } => {
            Credential::certificate(private_key_pem, certificate_pem).context("app.certificate")?
        }
    };
    let http = Http::new(USER_AGENT, Arc::clone(&clock), Arc::clone(&randomness))?;
    let authorities = Authorities::new(http.clone());
    let sign_in_to = |client_id: ClientId, credential: Credential| {
        let (clock, randomness) = (Arc::clone(&clock), Arc::clone(&randomness));
        SignIn::new(http.clone(), authorities.clone(), client_id, credential, clock, randomness)
    };
    let sign_in = sign_in_to(config.app.client_id, credential);
    let inspection = config
        .inspection
        .as_ref()
        .map(|app| sign_in_to(app.client_id, Credential::Secret(app.client_secret.clone())));
    let surveyor = surveyor(&config.cloud, config.dns, reach, http.clone(), authorities.clone(), &clock)?;
    let lacking = store.hold_grants_against(&config.app.scopes()).await?;
    if lacking > 0 {
        tracing::info!(lacking, "tenants have to consent again; the support desk lists them");
    }
    store.settle_causes(clock.now()).await?;
    Ok(Arc::new(Portal {
        store,
        http,
        authorities,
        sign_in,
        inspection,
        mailboxes: MailboxLimits::default(),
        surveyor,
        cloud: config.cloud.clone(),
        app: config.app.clone(),
        brand: config.brand.clone(),
        staff: config.staff.clone(),
        public_url: config.server.public_url.clone(),
        proxies: config.server.proxies,
        forms_per_minute: config.server.forms_per_minute,
        return_addresses: config.return_addresses.clone(),
        keys,
        link_lifetime: config.link_lifetime,
        longest_share: config.longest_share,
        retention: config.retention,
        clock,
        randomness,
        live: Live::default(),
        growth: Remembered::default(),
        tasks: TaskTracker::new(),
        stopping,
    }))
}

/// What domains are looked at with; the command line uses it without a portal.
///
/// # Errors
/// When the system names no DNS server.
pub fn surveyor(
    cloud: &Cloud,
    dns: Option<SocketAddr>,
    reach: Reach,
    http: Http,
    authorities: Authorities,
    clock: &Arc<dyn Clock>,
) -> anyhow::Result<Surveyor> {
    let dns = Dns::new(dns, Arc::clone(clock))?;
    let resolver = Arc::new(dns.clone());
    let guarded = Guarded::new(USER_AGENT, resolver, reach, GuardLimits::default(), Arc::clone(clock));
    Ok(Surveyor::new(http, authorities, dns, guarded, cloud.clone()))
}

/// The keys of a portal: from its configuration, or from the file beside its database, which is made when it is not
/// there.
///
/// # Errors
/// When the file cannot be read or made.
pub(crate) async fn keys(config: &Config, randomness: Arc<dyn Randomness>) -> anyhow::Result<SealKeys> {
    let keys = match &config.key {
        KeySetting::Given(key) => key.clone(),
        KeySetting::BesideDatabase(path) => load_key(path.clone(), randomness).await?,
    };
    Ok(keys.with_retired(config.retired_keys.clone()))
}

async fn load_key(path: PathBuf, randomness: Arc<dyn Randomness>) -> anyhow::Result<SealKeys> {
    let shown = path.display().to_string();
    tokio::task::spawn_blocking(move || SealKeys::load_or_create(&path, &*randomness))
        .await?
        .with_context(|| format!("the sealing key {shown}"))
}

/// Serves one app, or several by their host names, until asked to stop, then lets running work end.
///
/// # Errors
/// Whatever keeps the portal from starting or serving.
pub async fn run(
    first: Config,
    others: Vec<Config>,
    reach: Reach,
    listener: TcpListener,
    shutdown: CancellationToken,
) -> anyhow::Result<()> {
    let start = async |config: Config| {
        let app = config.app.name.clone();
        App::start(config, reach.clone(), shutdown.clone()).await.with_context(|| format!("the app {app}"))
    };
    let first = start(first).await?;
    let mut beside = Vec::new();
    for config in others {
        beside.push(start(config).await?);
    }
    let portals: Vec<Arc<Portal>> = beside.iter().map(|app| Arc::clone(&app.portal)).collect();
    for portal in std::iter::once(&first.portal).chain(&portals) {
        let address = listener.local_addr()?;
        tracing::info!(app = portal.app.name, %address, public_url = %portal.public_url, "serving");
    }
    let stop = shutdown.clone();
    let service = apps(&first.portal, &portals).into_make_service_with_connect_info::<SocketAddr>();
    axum::serve(listener, service).with_graceful_shutdown(async move { stop.cancelled().await }).await?;
    let until = Instant::now() + GRACE;
    shutdown.cancel();
    for app in std::iter::once(first).chain(beside) {
        app.stop(until).await?;
    }
    Ok(())
}

/// One app that is served: its portal and what it does by itself.
struct App {
    portal: Arc<Portal>,
    jobs: Vec<JoinHandle<()>>,
}

impl App {
    async fn start(config: Config, reach: Reach, shutdown: CancellationToken) -> anyhow::Result<Self> {
        let portal = Box::pin(assemble(&config, reach, shutdown.clone())).await?;
        let interrupted = portal.store.interrupt_running(portal.now()).await?;
        if interrupted > 0 {
            tracing::warn!(
                interrupted,
                "diagnoses were cut off by the last stop; their pages offer to run them again"
            );
        }
        let sweeper = tokio::spawn(sweep::run(Arc::clone(&portal), shutdown.clone()));
        let cleaner = tokio::spawn(clean_up::run(Arc::clone(&portal), shutdown.clone()));
        let indexer = tokio::spawn(index::run(Arc::clone(&portal), shutdown.clone()));
        let abandoned = tokio::spawn(abandoned::run(Arc::clone(&portal), shutdown.clone()));
        let auditor = tokio::spawn(audit::run(Arc::clone(&portal), shutdown.clone()));
        let remover = tokio::spawn(retention::run(Arc::clone(&portal), shutdown));
        Ok(Self { portal, jobs: vec![sweeper, cleaner, indexer, abandoned, auditor, remover] })
    }

    /// Lets running work end, but not longer than `until`.
    async fn stop(self, until: Instant) -> anyhow::Result<()> {
        self.portal.tasks.close();
        if timeout_at(until, self.portal.tasks.wait()).await.is_err() {
            tracing::warn!("some work was still running at the end of the grace period");
        }
        for job in self.jobs {
            job.await?;
        }
        self.portal.store.close().await;
        Ok(())
    }
}
