//! Starting and stopping a simulator.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use axum::{Router, middleware};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{
            CertificateDer, PrivateKeyDer,
            pem::{Error as PemError, PemObject},
        },
    },
};
use url::Url;

use crate::{
    Control, Scenario, autodiscover,
    connection::{Connections, Hangup},
    control, dns, entra, graph, servers,
    state::Simulation,
    traffic, user_realm,
};

/// How long [`Simulator::shutdown`] waits for answers under way.
const GRACE: Duration = Duration::from_secs(1);

/// Where and how a simulator listens.
#[derive(Debug, Clone)]
pub struct Options {
    /// Address of the HTTP server; port 0 picks a free one.
    pub http: SocketAddr,
    /// Address of the DNS server (UDP and TCP); without it there is none.
    pub dns: Option<SocketAddr>,
    /// Address of the customers' own servers (TLS); without it there are none. Port 0 picks a free one.
    pub servers: Option<SocketAddr>,
    /// Whether the control API is served under `/_sim/`.
    pub control: bool,
    /// Base address that clients use, when it differs from the address listened on.
    pub public_base: Option<Url>,
    /// Redirect URIs that replace those of every app in the scenario, unless empty.
    pub redirect_uris: Vec<Url>,
    /// Certificate and key for HTTPS; without them the server speaks plain HTTP.
    pub tls: Option<TlsFiles>,
}

impl Default for Options {
    fn default() -> Self {
        let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self {
            http: any_port,
            dns: None,
            servers: None,
            control: false,
            public_base: None,
            redirect_uris: Vec::new(),
            tls: None,
        }
    }
}

/// PEM files for HTTPS.
#[derive(Debug, Clone)]
pub struct TlsFiles {
    /// Certificate chain.
    pub certificate: PathBuf,
    /// Private key.
    pub key: PathBuf,
}

/// Where the customers' own servers are, and what their certificates go back to.
#[derive(Debug)]
struct OwnServers {
    address: SocketAddr,
    root_pem: String,
}

/// A running simulator. Dropping it stops it as well, without waiting.
#[derive(Debug)]
pub struct Simulator {
    simulation: Arc<Simulation>,
    base: Url,
    dns: Option<SocketAddr>,
    servers: Option<OwnServers>,
    stop: watch::Sender<()>,
    tasks: Vec<JoinHandle<()>>,
}

impl Simulator {
    /// Starts the servers. It is ready when this returns.
    ///
    /// # Errors
    ///
    /// When an address cannot be listened on, the TLS files cannot be read, or no certificate authority can be made.
    pub async fn start(mut scenario: Scenario, options: Options) -> io::Result<Self> {
        if !options.redirect_uris.is_empty() {
            for app in &mut scenario.apps {
                app.redirect_uris = options.redirect_uris.iter().map(ToString::to_string).collect();
            }
        }
        let listener = TcpListener::bind(options.http).await?;
        let address = listener.local_addr()?;
        let tls = options.tls.as_ref().map(|files| acceptor(&files.certificate, &files.key)).transpose()?;
        let scheme = if tls.is_some() { "https" } else { "http" };
        let base = match options.public_base {
            Some(base) => base,
            None => Url::parse(&format!("{scheme}://{address}/")).map_err(io::Error::other)?,
        };
        let text = base.as_str().trim_end_matches('/').to_owned();
        let simulation = tokio::task::spawn_blocking(move || Simulation::new(scenario, text)).await?;
        let simulation = Arc::new(simulation);
        let (stop, stopped) = watch::channel(());
        let mut tasks = Vec::new();
        let dns = match options.dns {
            None => None,
            Some(address) => {
                let server = dns::Server::bind(address, Arc::clone(&simulation)).await?;
                let address = server.address()?;
                tasks.push(tokio::spawn(server.run(stopped.clone())));
                Some(address)
            }
        };
        let servers = match options.servers {
            None => None,
            Some(address) => {
                let listener = TcpListener::bind(address).await?;
                let address = listener.local_addr()?;
                let (tls, root_pem) = servers::certificates::acceptor(Arc::clone(&simulation))?;
                let connections = Connections::new(listener, Some(tls))?;
                tasks.push(serve(connections, servers::router(&simulation), stopped.clone()));
                Some(OwnServers { address, root_pem })
            }
        };
        let connections = Connections::new(listener, tls)?;
        tasks.push(serve(connections, router(&simulation, options.control), stopped));
        Ok(Self { simulation, base, dns, servers, stop, tasks })
    }

    /// Base address of everything, with a final slash.
    #[must_use]
    pub fn base_url(&self) -> Url {
        self.base.clone()
    }

    /// Address of the DNS server.
    #[must_use]
    pub fn dns_addr(&self) -> Option<SocketAddr> {
        self.dns
    }

    /// Address at which every one of the customers' own servers is reached: dial it, and name the host in the TLS
    /// handshake (SNI) and in the request.
    #[must_use]
    pub fn servers_addr(&self) -> Option<SocketAddr> {
        self.servers.as_ref().map(|servers| servers.address)
    }

    /// The certificate authority of the customers' own servers, as PEM; a new one in every run.
    #[must_use]
    pub fn servers_root_pem(&self) -> Option<String> {
        self.servers.as_ref().map(|servers| servers.root_pem.clone())
    }

    /// Direct access to what the control API does; works whether or not that API is served.
    #[must_use]
    pub fn control(&self) -> Control {
        Control::new(Arc::clone(&self.simulation))
    }

    /// Runs until the servers end by themselves, which they do not: for programs that serve until killed.
    pub async fn wait(mut self) {
        for task in self.tasks.drain(..) {
            let _ = task.await;
        }
    }

    /// Stops the servers and closes their connections.
    pub async fn shutdown(mut self) {
        self.stop.send_replace(());
        for mut task in self.tasks.drain(..) {
            if tokio::time::timeout(GRACE, &mut task).await.is_err() {
                task.abort();
            }
        }
    }
}

fn serve(connections: Connections, router: Router, mut stopped: watch::Receiver<()>) -> JoinHandle<()> {
    let service = router.into_make_service_with_connect_info::<Hangup>();
    let serving = axum::serve(connections, service).with_graceful_shutdown(async move {
        let _ = stopped.changed().await;
    });
    tokio::spawn(async move {
        let _ = serving.await;
    })
}

fn router(simulation: &Arc<Simulation>, with_control: bool) -> Router {
    let services = Router::new()
        .merge(entra::routes())
        .merge(graph::routes())
        .merge(autodiscover::routes())
        .merge(user_realm::routes())
        .layer(middleware::from_fn_with_state(Arc::clone(simulation), traffic::watch));
    let all = if with_control { services.nest("/_sim", control::http::routes()) } else { services };
    all.with_state(Arc::clone(simulation))
}

fn acceptor(certificate: &Path, key: &Path) -> io::Result<TlsAcceptor> {
    let invalid = |error: PemError| io::Error::new(io::ErrorKind::InvalidData, error);
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(invalid)?;
    let key = PrivateKeyDer::from_pem_file(key).map_err(invalid)?;
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_no_client_auth()
        .with_single_cert(chain, key)
        .map_err(io::Error::other)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}
