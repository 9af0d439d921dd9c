//! `consentry demo`: the portal with the example configuration beside a simulated Microsoft, on loopback only.

use std::{
    fs,
    io::{self, Write as _},
    net::{Ipv4Addr, SocketAddr},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use clap::Args;
use entra_sim::{Options, Scenario, Simulator};
use tokio::net::TcpListener;
use url::Url;

use self::product::Product;
use super::serve::stop_signal;
use crate::{
    config::{Config, Environment},
    microsoft::guarded::Reach,
    server, telemetry,
};

mod guide;
mod product;

const EXAMPLE: &str = include_str!("../../consentry.example.toml");
/// The registration with which administrators of the demo let the portal look into their tenant.
const TENANT_CHECK: &str = "Drift tenant check";
const DATABASE: &str = "consentry.sqlite";
/// Everything a portal leaves in its folder: the database with its log and index, and the key.
const LEFT_BEHIND: [&str; 4] = [DATABASE, "consentry.sqlite-wal", "consentry.sqlite-shm", "consentry.key"];

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Port of the portal; 0 picks a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Port of the simulated Microsoft; 0 picks a free one
    #[arg(long, default_value_t = 8081)]
    sim_port: u16,
    /// Port of the simulated DNS; 0 picks a free one
    #[arg(long, default_value_t = 8053)]
    dns_port: u16,
    /// Port of the vendor's own product; 0 picks a free one
    #[arg(long, default_value_t = 8082)]
    product_port: u16,
    /// Folder of the demo's database
    #[arg(long, value_name = "DIR", default_value = "data/demo")]
    data: PathBuf,
    /// Go on with the database of the last demo instead of a fresh one
    #[arg(long)]
    keep: bool,
    /// Serve the simulator's control API, with which tests change tenants and add faults
    #[arg(long)]
    control: bool,
}

impl Demo {
    /// Runs until the process is asked to stop.
    pub(super) async fn run(&self) -> anyhow::Result<()> {
        self.prepare_folder()
            .with_context(|| format!("the folder {} cannot be prepared", self.data.display()))?;
        let listener = listen(self.port).await?;
        // A host name that differs from the simulator's, so that cookies meet the same cross-site rules as in the wild.
        let public_url: Url = format!("http://localhost:{}", listener.local_addr()?.port()).parse()?;
        let product = Product::listen(loopback(self.product_port)).await?;
        let simulator = self.simulate(&public_url, &product).await?;
        let config = self.configure(&public_url, &simulator, &product)?;
        telemetry::start(&config.log)?;
        let guide = guide::text(&public_url, &simulator.base_url(), product.address(), self.control);
        io::stdout().write_all(guide.as_bytes())?;
        let stop = stop_signal();
        let product = product.serve(public_url, simulator.base_url(), config.app.clone(), stop.clone())?;
        let served = server::run(config, reach_of(&simulator)?, listener, stop).await;
        product.abort();
        simulator.shutdown().await;
        served
    }

    fn prepare_folder(&self) -> io::Result<()> {
        fs::create_dir_all(&self.data)?;
        if self.keep {
            return Ok(());
        }
        for name in LEFT_BEHIND {
            match fs::remove_file(self.data.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    async fn simulate(&self, public_url: &Url, product: &Product) -> anyhow::Result<Simulator> {
        let options = Options {
            http: loopback(self.sim_port),
            dns: Some(loopback(self.dns_port)),
            servers: Some(loopback(0)),
            control: self.control,
            redirect_uris: vec![
                public_url.join("auth/callback")?,
                public_url.join("admin-consent/callback")?,
                product.redirect_uri()?,
            ],
            ..Options::default()
        };
        let busy =
            format!("the simulator cannot listen on the ports {} and {}", self.sim_port, self.dns_port);
        Simulator::start(Scenario::demo(), options).await.context(busy)
    }

    /// The example configuration, pointed at the simulator.
    fn configure(
        &self,
        public_url: &Url,
        simulator: &Simulator,
        product: &Product,
    ) -> anyhow::Result<Config> {
        let dns = simulator.dns_addr().context("the simulator has no DNS")?;
        let variables = environment(public_url, &simulator.base_url(), dns, &self.data)?;
        // The only variable of the process that counts here; others may belong to a real portal.
        let filter = std::env::var("CONSENTRY_LOG_FILTER").unwrap_or_else(|_| "warn".into());
        let filter = ("CONSENTRY_LOG_FILTER".to_owned(), filter);
        let back = format!("[\"{}\"]", product.return_address()?);
        let back = ("CONSENTRY_ENTRY_RETURN_ADDRESSES".to_owned(), back);
        let environment = variables.into_iter().chain([filter, back]).collect::<Environment>();
        Ok(Config::parse(EXAMPLE, &environment)?.config)
    }
}

/// The customers' own servers are the simulator's too.
fn reach_of(simulator: &Simulator) -> anyhow::Result<Reach> {
    let address = simulator.servers_addr().context("the simulator plays no servers of customers")?;
    let root_pem = simulator.servers_root_pem().context("the simulator has no certificate authority")?;
    Ok(Reach::Simulator { address, root_pem })
}

fn environment(
    public_url: &Url,
    microsoft: &Url,
    dns: SocketAddr,
    data: &Path,
) -> anyhow::Result<Vec<(String, String)>> {
    let scenario = Scenario::demo();
    let app = scenario.apps.first().context("the demo scenario has no app")?;
    let home = scenario.tenant_named(&app.home_tenant).context("the demo scenario has no vendor")?;
    let secret = app.secrets.first().context("the demo scenario has no client secret")?;
    let check = scenario.apps.iter().find(|app| app.name == TENANT_CHECK);
    let check = check.context("the demo scenario has no second app")?;
    let check_secret = check.secrets.first().context("the second app has no client secret")?;
    let variables = [
        ("SERVER_PUBLIC_URL", public_url.to_string()),
        ("DATABASE", format!("sqlite://{}", data.join(DATABASE).display())),
        ("APP_CLIENT_ID", app.client_id.to_string()),
        ("APP_CLIENT_SECRET", secret.value.clone()),
        ("APP_NAME", app.name.clone()),
        ("APP_PUBLISHER", app.publisher.clone()),
        ("APP_PUBLISHER_VERIFIED", app.publisher_verified.to_string()),
        ("STAFF_TENANT", home.id.to_string()),
        ("INSPECTION_CLIENT_ID", check.client_id.to_string()),
        ("INSPECTION_CLIENT_SECRET", check_secret.value.clone()),
        ("CLOUD_USE", "custom".into()),
        ("CLOUD_NAME", "Simulated Microsoft".into()),
        ("CLOUD_AUTHORITY", microsoft.to_string()),
        ("CLOUD_GRAPH", microsoft.join("graph")?.to_string()),
        ("CLOUD_GRAPH_RESOURCE", format!("https://{}", scenario.cloud.graph_host)),
        ("CLOUD_AUTODISCOVER", microsoft.to_string()),
        ("CLOUD_ENTRA_PORTAL", "https://entra.microsoft.com".into()),
        ("CLOUD_INSTANCE_NAME", scenario.cloud.instance_name.clone()),
        ("DNS_SERVER", dns.to_string()),
    ];
    Ok(variables.map(|(name, value)| (format!("CONSENTRY_{name}"), value)).into())
}

async fn listen(port: u16) -> anyhow::Result<TcpListener> {
    let address = loopback(port);
    TcpListener::bind(address)
        .await
        .with_context(|| format!("cannot listen on {address}; choose another --port"))
}

fn loopback(port: u16) -> SocketAddr {
    SocketAddr::from((Ipv4Addr::LOCALHOST, port))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_configures_the_demo() {
        let (portal, microsoft) =
            ("http://localhost:8080".parse().unwrap(), "http://127.0.0.1:8081/".parse().unwrap());
        let variables = environment(&portal, &microsoft, loopback(8053), Path::new("data/demo")).unwrap();
        let config = Config::parse(EXAMPLE, &variables.into_iter().collect()).unwrap().config;
        assert_eq!(config.app.client_id.to_string(), Scenario::demo().apps[0].client_id.to_string());
        assert_eq!(config.cloud.graph.as_str(), "http://127.0.0.1:8081/graph");
        assert_eq!(config.database.sqlite_file(), Some(Path::new("data/demo/consentry.sqlite")));
        assert!(config.inspection.is_some_and(|check| check.client_id != config.app.client_id));
        let asked: Vec<String> = config.app.permissions.iter().map(|asked| asked.scope.to_string()).collect();
        for registered in &Scenario::demo().apps[0].permissions {
            assert!(asked.contains(registered), "{registered} is registered and not asked for");
        }
    }
}
