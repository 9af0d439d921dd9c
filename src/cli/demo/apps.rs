//! The demo's two apps of one vendor: where each is reached, how it is registered, what it is told.

use std::{net::SocketAddr, path::PathBuf};

use anyhow::Context as _;
use entra_sim::Scenario;
use url::Url;

use crate::config::Config;

const EXAMPLE: &str = include_str!("../../../consentry.example.toml");
const ROOMS_EXAMPLE: &str = include_str!("rooms.toml");
const ROOMS: &str = "Drift Rooms";
/// The registration with which administrators of the demo let the portal look into their tenant.
const TENANT_CHECK: &str = "Drift tenant check";
/// The logo of the second app, and its file in the demo's folder.
pub(super) const LOGO: &[u8] = include_bytes!("rooms.svg");
pub(super) const LOGO_FILE: &str = "rooms.svg";

/// One app of the demo.
#[derive(Debug, Clone)]
pub(super) struct DemoApp {
    /// Its registration's name in the scenario.
    name: &'static str,
    /// Its portal's address.
    pub(super) public_url: Url,
    /// Name of its database's file, without ending.
    database: &'static str,
}

/// What both apps share.
#[derive(Debug)]
pub(super) struct Place {
    pub(super) microsoft: Url,
    pub(super) dns: SocketAddr,
    pub(super) data: PathBuf,
    /// Where the first app's product may have people sent back to.
    pub(super) return_address: Url,
}

/// The two apps, behind one port of this machine. Their host names differ from the simulator's, so that cookies meet the
/// same cross-site rules as in the wild, and from each other's.
pub(super) fn all(port: u16) -> anyhow::Result<[DemoApp; 2]> {
    let app = |name, host, database| -> anyhow::Result<DemoApp> {
        Ok(DemoApp { name, public_url: format!("http://{host}:{port}").parse()?, database })
    };
    Ok([app("Drift", "localhost", "consentry")?, app(ROOMS, "rooms.localhost", "rooms")?])
}

/// Everything that portals leave in the demo's folder: databases with their logs and indexes, keys, and the note about
/// made-up customers.
pub(super) fn left_behind() -> impl Iterator<Item = String> {
    let endings = ["sqlite", "sqlite-wal", "sqlite-shm", "key"];
    let files = ["consentry", "rooms"].into_iter();
    let files = files.flat_map(move |name| endings.map(|ending| format!("{name}.{ending}")));
    files.chain([super::fleet::NOTE.to_owned()])
}

/// The demo's world, in which each app sends people back to its own portal, and the first one to its product too.
pub(super) fn scenario(apps: &[DemoApp], product: &Url) -> anyhow::Result<Scenario> {
    let mut scenario = Scenario::demo();
    let first = apps.first().context("the demo has no app")?;
    for registered in &mut scenario.apps {
        // What is no app of its own belongs to the first: its tenant check.
        let app = apps.iter().find(|app| app.name == registered.name).unwrap_or(first);
        let addresses = ["auth/callback", "admin-consent/callback"].map(|path| app.public_url.join(path));
        registered.redirect_uris =
            addresses.into_iter().map(|url| Ok(url?.into())).collect::<anyhow::Result<_>>()?;
        if registered.name == first.name {
            registered.redirect_uris.push(product.to_string());
        }
    }
    Ok(scenario)
}

impl DemoApp {
    /// The app's configuration, pointed at the simulator.
    pub(super) fn configure(&self, place: &Place) -> anyhow::Result<Config> {
        let mut variables = self.registration(place)?;
        variables.extend(microsoft(place)?);
        // The only variable of the process that counts here; others may belong to a real portal.
        let filter = std::env::var("CONSENTRY_LOG_FILTER").unwrap_or_else(|_| "warn".into());
        variables.push(("LOG_FILTER", filter));
        let example = if self.name == ROOMS {
            variables.push(("BRAND_LOGO_FILE", place.data.join(LOGO_FILE).display().to_string()));
            ROOMS_EXAMPLE
        } else {
            variables.extend(tenant_check()?);
            variables.push(("ENTRY_RETURN_ADDRESSES", format!("[\"{}\"]", place.return_address)));
            EXAMPLE
        };
        let environment =
            variables.into_iter().map(|(name, value)| (format!("CONSENTRY_{name}"), value)).collect();
        Ok(Config::parse(example, &environment)?.config)
    }

    fn registration(&self, place: &Place) -> anyhow::Result<Vec<(&'static str, String)>> {
        let scenario = Scenario::demo();
        let app = scenario.apps.iter().find(|app| app.name == self.name);
        let app = app.with_context(|| format!("the demo scenario has no {}", self.name))?;
        let home = scenario.tenant_named(&app.home_tenant).context("the demo scenario has no vendor")?;
        let secret = app.secrets.first().context("the app has no client secret")?;
        let database = place.data.join(self.database).with_extension("sqlite");
        Ok(vec![
            ("SERVER_PUBLIC_URL", self.public_url.to_string()),
            ("DATABASE", format!("sqlite://{}", database.display())),
            ("APP_CLIENT_ID", app.client_id.to_string()),
            ("APP_CLIENT_SECRET", secret.value.clone()),
            ("APP_NAME", app.name.clone()),
            ("APP_PUBLISHER", app.publisher.clone()),
            ("APP_PUBLISHER_VERIFIED", app.publisher_verified.to_string()),
            ("STAFF_TENANT", home.id.to_string()),
        ])
    }
}

fn tenant_check() -> anyhow::Result<[(&'static str, String); 2]> {
    let scenario = Scenario::demo();
    let check = scenario.apps.iter().find(|app| app.name == TENANT_CHECK);
    let check = check.context("the demo scenario has no second registration")?;
    let secret = check.secrets.first().context("the second registration has no client secret")?;
    Ok([
        ("INSPECTION_CLIENT_ID", check.client_id.to_string()),
        ("INSPECTION_CLIENT_SECRET", secret.value.clone()),
    ])
}

fn microsoft(Place { microsoft, dns, .. }: &Place) -> anyhow::Result<[(&'static str, String); 9]> {
    let cloud = Scenario::demo().cloud;
    Ok([
        ("CLOUD_USE", "custom".into()),
        ("CLOUD_NAME", "Simulated Microsoft".into()),
        ("CLOUD_AUTHORITY", microsoft.to_string()),
        ("CLOUD_GRAPH", microsoft.join("graph")?.to_string()),
        ("CLOUD_GRAPH_RESOURCE", format!("https://{}", cloud.graph_host)),
        ("CLOUD_AUTODISCOVER", microsoft.to_string()),
        ("CLOUD_ENTRA_PORTAL", "https://entra.microsoft.com".into()),
        ("CLOUD_INSTANCE_NAME", cloud.instance_name),
        ("DNS_SERVER", dns.to_string()),
    ])
}

#[cfg(test)]
mod tests {
    use std::{fs, path::Path};

    use super::*;
    use crate::domain::language::Language;

    fn configured(folder: &str) -> [Config; 2] {
        let data = std::env::temp_dir().join(format!("consentry-demo-{}-{folder}", std::process::id()));
        fs::create_dir_all(&data).unwrap();
        fs::write(data.join(LOGO_FILE), LOGO).unwrap();
        let place = Place {
            microsoft: "http://127.0.0.1:8081/".parse().unwrap(),
            dns: "127.0.0.1:8053".parse().unwrap(),
            data: data.clone(),
            return_address: "http://127.0.0.1:8082/connected".parse().unwrap(),
        };
        let configs = all(8080).unwrap().map(|app| app.configure(&place).unwrap());
        fs::remove_dir_all(data).unwrap();
        configs
    }

    #[test]
    fn each_app_asks_for_what_its_registration_has() {
        let configs = configured("registered");
        for (config, name) in configs.iter().zip(["Drift", ROOMS]) {
            let scenario = Scenario::demo();
            let registered = scenario.apps.iter().find(|app| app.name == name).unwrap();
            assert_eq!(config.app.client_id.to_string(), registered.client_id.to_string());
            assert_eq!(config.cloud.graph.as_str(), "http://127.0.0.1:8081/graph");
            let asked: Vec<String> =
                config.app.permissions.iter().map(|asked| asked.scope.to_string()).collect();
            assert_eq!(asked.len(), registered.permissions.len(), "{name}");
            for permission in &registered.permissions {
                assert!(asked.contains(permission), "{permission} is registered and not asked for by {name}");
            }
            for language in Language::ALL {
                assert_eq!(config.app.purpose.to(language).other_language, None, "{name} in {language:?}");
            }
        }
        let [drift, rooms] = configs;
        assert!(drift.inspection.is_some_and(|check| check.client_id != drift.app.client_id));
        assert!(rooms.inspection.is_none() && rooms.brand.logo.is_some() && rooms.brand.palette.is_some());
    }

    #[test]
    fn the_two_share_neither_database_nor_host() {
        let [drift, rooms] = configured("apart");
        assert_ne!(drift.server.public_url.host_str(), rooms.server.public_url.host_str());
        assert!(!drift.database.is_same_as(&rooms.database));
        for config in [drift, rooms] {
            let file = config.database.sqlite_file().and_then(Path::file_name).unwrap().to_str().unwrap();
            assert!(left_behind().any(|name| name == file), "{file} would be left behind");
        }
    }
}
