//! The example configuration, pointed at a simulated Microsoft.

use std::{net::SocketAddr, path::Path};

use consentry::microsoft::guarded::Reach;
use entra_sim::{Options, Scenario, Simulator};
use toml::{Table, Value};
use url::Url;

const EXAMPLE: &str = include_str!("../../consentry.example.toml");

/// What must never be seen anywhere.
pub(crate) const CLIENT_SECRET: &str = "drift-demo-secret";

/// The registration for looking into tenants, and what must never be seen of it.
pub(crate) const INSPECTION_CLIENT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be002";
pub(crate) const INSPECTION_SECRET: &str = "drift-tenant-check-secret";

/// The vendor's own tenant in the demo world.
const VENDOR: &str = "5f0c7a10-2d41-4c1e-8a67-1d0000000001";

/// The file of a portal at an address, with its database in a folder.
pub(crate) fn settings(public_url: &Url, listen: SocketAddr, folder: &Path, microsoft: &Simulator) -> String {
    let base = microsoft.base_url();
    let cloud = &microsoft.control().scenario().cloud;
    let mut file: Table = toml::from_str(EXAMPLE).unwrap();
    let database = format!("sqlite://{}", folder.join("portal.sqlite").display());
    file.insert("database".into(), Value::String(database));
    let app = section(&mut file, "app");
    app.remove("client_secret_file");
    for (table, key, value) in [
        ("server", "public_url", public_url.to_string()),
        ("server", "listen", listen.to_string()),
        ("app", "client_secret", CLIENT_SECRET.to_owned()),
        ("staff", "tenant", VENDOR.to_owned()),
        ("inspection", "client_id", INSPECTION_CLIENT.to_owned()),
        ("inspection", "client_secret", INSPECTION_SECRET.to_owned()),
        ("cloud", "use", "custom".to_owned()),
        ("cloud", "name", "Simulated Microsoft".to_owned()),
        ("cloud", "authority", base.to_string()),
        ("cloud", "graph", base.join("graph").unwrap().to_string()),
        ("cloud", "graph_resource", format!("https://{}", cloud.graph_host)),
        ("cloud", "autodiscover", base.to_string()),
        ("cloud", "entra_portal", "https://entra.microsoft.com".to_owned()),
        ("cloud", "instance_name", cloud.instance_name.clone()),
        ("dns", "server", microsoft.dns_addr().unwrap().to_string()),
    ] {
        section(&mut file, table).insert(key.into(), Value::String(value));
    }
    toml::to_string(&file).unwrap()
}

fn section<'a>(file: &'a mut Table, name: &str) -> &'a mut Table {
    let section = file.entry(name).or_insert_with(|| Value::Table(Table::new()));
    section.as_table_mut().unwrap()
}

/// The demo world's Microsoft, which sends people back to a portal at this address.
pub(crate) async fn microsoft(public_url: &Url) -> Simulator {
    simulate(Scenario::demo(), public_url).await
}

/// A simulated Microsoft of any world.
pub(crate) async fn simulate(scenario: Scenario, public_url: &Url) -> Simulator {
    let redirect_uris =
        ["auth/callback", "admin-consent/callback"].map(|path| public_url.join(path).unwrap());
    simulate_sending_back(scenario, redirect_uris.into()).await
}

/// A simulated Microsoft that sends people back to these addresses, or, without any, to those of the scenario.
pub(crate) async fn simulate_sending_back(scenario: Scenario, redirect_uris: Vec<Url>) -> Simulator {
    let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
    let options =
        Options { dns: Some(any_port), servers: Some(any_port), redirect_uris, ..Options::default() };
    // Its DNS takes one port number for UDP and TCP, and a free one of the first may be taken of the second.
    for _ in 0..10 {
        if let Ok(simulator) = Simulator::start(scenario.clone(), options.clone()).await {
            return simulator;
        }
    }
    panic!("the simulator finds no port");
}

/// The customers' own servers are the simulator's too.
pub(crate) fn reach(microsoft: &Simulator) -> Reach {
    let address = microsoft.servers_addr().unwrap();
    Reach::Simulator { address, root_pem: microsoft.servers_root_pem().unwrap() }
}
