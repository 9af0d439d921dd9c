//! `consentry demo`: the portal with the example configuration, and a second app's, beside a simulated Microsoft, on
//! loopback only.

use std::{
    fs,
    io::{self, Write as _},
    net::{Ipv4Addr, SocketAddr},
    path::PathBuf,
};

use anyhow::Context as _;
use clap::Args;
use entra_sim::{Options, Simulator};
use tokio::net::TcpListener;

use self::product::Product;
use super::serve::stop_signal;
use crate::{microsoft::guarded::Reach, server, telemetry};

mod apps;
mod fleet;
mod guide;
mod product;

use apps::{DemoApp, Place};

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
    /// Begin with so many made-up customers on the desk: 3, 300, or 10000, which takes minutes and 2 GB
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u32).range(..=100_000))]
    fleet: u32,
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
        let [drift, rooms] = apps::all(listener.local_addr()?.port())?;
        let product = Product::listen(loopback(self.product_port)).await?;
        let simulator = self.simulate(&[drift.clone(), rooms.clone()], &product).await?;
        let dns = simulator.dns_addr().context("the simulator has no DNS")?;
        let place = Place {
            microsoft: simulator.base_url(),
            dns,
            data: self.data.clone(),
            return_address: product.return_address()?,
        };
        let first = drift.configure(&place)?;
        let others = vec![rooms.configure(&place)?];
        telemetry::start(&first.log)?;
        let tenants = usize::try_from(self.fleet)?;
        if tenants > 0 {
            fleet::prepare(&first, &self.data, tenants).await?;
        }
        let addresses = guide::Addresses {
            portal: &drift.public_url,
            rooms: &rooms.public_url,
            microsoft: &place.microsoft,
            product: product.address(),
        };
        io::stdout().write_all(guide::text(&addresses, self.control, tenants).as_bytes())?;
        let stop = stop_signal();
        let product =
            product.serve(drift.public_url.clone(), simulator.base_url(), first.app.clone(), stop.clone())?;
        let served = server::run(first, others, reach_of(&simulator)?, listener, stop).await;
        product.abort();
        simulator.shutdown().await;
        served
    }

    fn prepare_folder(&self) -> io::Result<()> {
        fs::create_dir_all(&self.data)?;
        fs::write(self.data.join(apps::LOGO_FILE), apps::LOGO)?;
        if self.keep {
            return Ok(());
        }
        for name in apps::left_behind() {
            match fs::remove_file(self.data.join(name)) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        Ok(())
    }

    async fn simulate(&self, apps: &[DemoApp], product: &Product) -> anyhow::Result<Simulator> {
        let options = Options {
            http: loopback(self.sim_port),
            dns: Some(loopback(self.dns_port)),
            servers: Some(loopback(0)),
            control: self.control,
            ..Options::default()
        };
        let busy =
            format!("the simulator cannot listen on the ports {} and {}", self.sim_port, self.dns_port);
        Simulator::start(apps::scenario(apps, &product.redirect_uri()?)?, options).await.context(busy)
    }
}

/// The customers' own servers are the simulator's too.
fn reach_of(simulator: &Simulator) -> anyhow::Result<Reach> {
    let address = simulator.servers_addr().context("the simulator plays no servers of customers")?;
    let root_pem = simulator.servers_root_pem().context("the simulator has no certificate authority")?;
    Ok(Reach::Simulator { address, root_pem })
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
