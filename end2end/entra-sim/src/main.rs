//! The `entra-sim` program: one scenario, one HTTP origin, optionally DNS and the control API.

use std::{io::Write, net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::Parser;
use entra_sim::{Options, Scenario, Simulator, TlsFiles};
use url::Url;

/// Simulates Microsoft Entra sign-in and admin consent, Graph calendars, Autodiscover, DNS and the customers' own servers.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Scenario file (TOML); without it, the built-in demo world.
    #[arg(long)]
    scenario: Option<PathBuf>,
    /// Address of the HTTP server.
    #[arg(long, default_value = "127.0.0.1:8081")]
    http: SocketAddr,
    /// Address of the DNS server; without it there is none.
    #[arg(long)]
    dns: Option<SocketAddr>,
    /// Address of the customers' own servers, which speak TLS; without it there are none.
    #[arg(long)]
    servers: Option<SocketAddr>,
    /// Where to write the certificate authority of the customers' own servers (PEM).
    #[arg(long, requires = "servers")]
    servers_root: Option<PathBuf>,
    /// Serve the control API under /_sim/.
    #[arg(long)]
    control: bool,
    /// Base address that clients use, when it is not the HTTP address.
    #[arg(long)]
    public_base: Option<Url>,
    /// Redirect URI in place of the registered ones; may be repeated.
    #[arg(long = "redirect-uri")]
    redirect_uris: Vec<Url>,
    /// PEM certificate chain; with --tls-key the server speaks HTTPS.
    #[arg(long, requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// PEM private key of the certificate.
    #[arg(long, requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// Listen on addresses other machines can reach. Anybody can sign in as anybody here.
    #[arg(long)]
    allow_remote: bool,
}

#[tokio::main]
async fn main() -> ExitCode {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    match run(Arguments::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            tracing::error!("{message}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), String> {
    for address in [Some(arguments.http), arguments.dns, arguments.servers].into_iter().flatten() {
        if !address.ip().is_loopback() && !arguments.allow_remote {
            return Err(format!("{address} is not a loopback address; --allow-remote permits it"));
        }
    }
    let scenario = match &arguments.scenario {
        None => Scenario::demo(),
        Some(path) => {
            let text =
                std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
            Scenario::from_toml(&text).map_err(|error| format!("{}: {error}", path.display()))?
        }
    };
    let options = Options {
        http: arguments.http,
        dns: arguments.dns,
        servers: arguments.servers,
        control: arguments.control,
        public_base: arguments.public_base,
        redirect_uris: arguments.redirect_uris,
        tls: arguments
            .tls_cert
            .zip(arguments.tls_key)
            .map(|(certificate, key)| TlsFiles { certificate, key }),
    };
    let simulator = Simulator::start(scenario, options).await.map_err(|error| error.to_string())?;
    if let Some((path, pem)) = arguments.servers_root.zip(simulator.servers_root_pem()) {
        std::fs::write(&path, pem).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let mut out = std::io::stdout();
    let _ = writeln!(out, "http {}", simulator.base_url());
    if let Some(dns) = simulator.dns_addr() {
        let _ = writeln!(out, "dns {dns}");
    }
    if let Some(servers) = simulator.servers_addr() {
        let _ = writeln!(out, "servers {servers}");
    }
    let _ = out.flush();
    let _ = tokio::signal::ctrl_c().await;
    simulator.shutdown().await;
    Ok(())
}
