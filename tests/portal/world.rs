//! One portal and one simulated Microsoft, in this process, for one test.

use std::{
    fs,
    net::{Ipv4Addr, SocketAddr},
    num::NonZeroU32,
    sync::{Arc, Mutex},
};

use consentry::{
    clock::{Clock, SystemClock},
    config::{Config, Environment},
    journeys::portal::Portal,
    server,
    web::{Site, router},
};
use entra_sim::{Control, Simulator};
use jiff::{SignedDuration, Timestamp};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{folder::Folder, settings};

/// The portal's clock: the real time, moved on.
#[derive(Debug, Clone, Default)]
struct ShiftedClock(Arc<Mutex<SignedDuration>>);

impl Clock for ShiftedClock {
    fn now(&self) -> Timestamp {
        SystemClock.now() + *self.0.lock().unwrap()
    }
}

/// Everything one test needs. It all ends with the test's runtime.
#[derive(Debug)]
pub(crate) struct World {
    pub(crate) portal: Arc<Portal>,
    public_url: Url,
    microsoft: Simulator,
    clock: ShiftedClock,
    folder: Folder,
}

impl World {
    pub(crate) async fn start() -> Self {
        Self::start_with(|config| config).await
    }

    /// For tests that send more forms than people do.
    pub(crate) async fn patient() -> Self {
        Self::start_with(|mut config| {
            config.server.forms_per_minute = NonZeroU32::MAX;
            config
        })
        .await
    }

    /// With another configuration than the usual one.
    pub(crate) async fn start_with(change: impl FnOnce(Config) -> Config) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        // Another host name than the simulator's, so that the two share no cookies.
        let public_url: Url = format!("http://localhost:{}", address.port()).parse().unwrap();
        let microsoft = settings::microsoft(&public_url).await;
        let folder = Folder::new();
        let text = settings::settings(&public_url, address, folder.path(), &microsoft);
        let config = change(Config::parse(&text, &Environment::default()).unwrap().config);
        let mut portal =
            server::assemble(&config, settings::reach(&microsoft), CancellationToken::new()).await.unwrap();
        let clock = ShiftedClock::default();
        Arc::get_mut(&mut portal).unwrap().clock = Arc::new(clock.clone());
        let service =
            router(Site::new(Arc::clone(&portal))).into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        Self { portal, public_url, microsoft, clock, folder }
    }

    /// An address of the portal.
    pub(crate) fn url(&self, path: &str) -> Url {
        self.public_url.join(path).unwrap()
    }

    /// Whether an address is the portal's.
    pub(crate) fn is_here(&self, url: &Url) -> bool {
        url.origin() == self.public_url.origin()
    }

    /// The simulated Microsoft's levers.
    pub(crate) fn control(&self) -> Control {
        self.microsoft.control()
    }

    /// The bytes of every file that the portal keeps, except its own key.
    pub(crate) fn stored_files(&self) -> Vec<Vec<u8>> {
        let entries = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        entries
            .filter(|path| path.to_string_lossy().contains("sqlite"))
            .map(|path| fs::read(path).unwrap())
            .collect()
    }

    /// Moves the portal's time on.
    pub(crate) fn wait(&self, by: SignedDuration) {
        *self.clock.0.lock().unwrap() += by;
    }
}
