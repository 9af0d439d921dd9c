//! Typed configuration: one TOML file with the environment laid over it.
//!
//! Loading finds every fault before it gives up, each with its key, what is wrong and what to do. `docs/configuration.md`
//! describes the keys for operators.

use std::{
    fs, io,
    net::SocketAddr,
    num::{NonZeroU16, NonZeroU32},
    path::{Path, PathBuf},
};

use jiff::SignedDuration;
use toml::Table;
use url::Url;

use crate::{
    domain::{
        app::AppManifest, cloud::Cloud, id::TenantId, retention::Retention, return_address::ReturnAddresses,
        staff_role::StaffRole,
    },
    seal::{PublicKeys, SealKeys},
    telemetry::Log,
};

mod address;
mod app;
mod brand;
mod cloud;
mod credential;
mod database;
mod effective;
mod entry;
mod fault;
mod file;
mod inspection;
mod key;
mod localised;
mod retention;
mod sections;
mod settings;
mod several;

pub use crate::domain::loopback::is_loopback;
pub use brand::{BrandSetting, Logo, LogoKind};
pub use credential::CredentialSetting;
pub use database::DatabaseSetting;
pub use effective::Effective;
pub use fault::{ConfigFaults, Fault};
pub use inspection::InspectionApp;
pub use key::{FILE_VARIABLE, KEYS, Key, Kind};
pub use settings::{Environment, Origin};
pub use several::Apps;

use settings::Settings;

/// The file that is read when none is named and it exists.
pub const DEFAULT_FILE: &str = "consentry.toml";

/// Everything the portal is told at start.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where to listen and how browsers reach the portal.
    pub server: Server,
    /// Where everything is stored.
    pub database: DatabaseSetting,
    /// The vendor's app.
    pub app: AppManifest,
    /// The vendor's look.
    pub brand: BrandSetting,
    /// How the app proves itself to Entra.
    pub credential: CredentialSetting,
    /// Who may see the support desk; nobody when not set.
    pub staff: Option<Staff>,
    /// The registration for looking into tenants; not offered when not set.
    pub inspection: Option<InspectionApp>,
    /// Where people may be sent back to after the vendor's product has sent them here.
    pub return_addresses: ReturnAddresses,
    /// The key that seals what is stored.
    pub key: KeySetting,
    /// Public keys that still verify what was signed before they were retired.
    pub retired_keys: PublicKeys,
    /// The Microsoft cloud of the registration.
    pub cloud: Cloud,
    /// The DNS server to ask; the system's when not set.
    pub dns: Option<SocketAddr>,
    /// How long an admin's link stays valid.
    pub link_lifetime: SignedDuration,
    /// How many days a link to a report may work at most.
    pub longest_share: NonZeroU16,
    /// For how long each kind of data is kept.
    pub retention: Retention,
    /// What is logged and how.
    pub log: Log,
}

/// Where to listen and how browsers reach the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Address and port of the listening socket.
    pub listen: SocketAddr,
    /// Address in browsers, without a path: redirect URIs and links are made from it.
    pub public_url: Url,
    /// How many proxies of the operator's stand in front, each of which adds the address it was asked from to
    /// `X-Forwarded-For`.
    pub proxies: u8,
    /// How many forms one visitor may send in a minute, and at once.
    pub forms_per_minute: NonZeroU32,
}

/// Who is staff: people of one tenant who hold an app role. The values are those of the `roles` claim.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staff {
    /// The vendor's own tenant.
    pub tenant: TenantId,
    /// The app role of [`StaffRole::Reader`], if there is one.
    pub reader_role: Option<String>,
    /// The app role of [`StaffRole::Support`].
    pub role: String,
    /// The app role of [`StaffRole::Operator`], if there is one.
    pub operator_role: Option<String>,
}

impl Staff {
    /// The strongest role that a token gives. App roles count in the vendor's own tenant only: any customer may assign
    /// the app's roles to its own people.
    pub fn role_of(&self, tenant: TenantId, roles: &[String]) -> Option<StaffRole> {
        if tenant != self.tenant {
            return None;
        }
        let held = |role: &StaffRole| {
            let value = match role {
                StaffRole::Reader => self.reader_role.as_ref(),
                StaffRole::Support => Some(&self.role),
                StaffRole::Operator => self.operator_role.as_ref(),
            };
            value.is_some_and(|value| roles.contains(value))
        };
        StaffRole::ALL.into_iter().rev().find(held)
    }
}

/// Where the sealing key comes from.
#[derive(Debug, Clone)]
pub enum KeySetting {
    /// It was given.
    Given(SealKeys),
    /// It stands in this file beside the SQLite database and is made on first start.
    BesideDatabase(PathBuf),
}

/// A valid configuration and where each of its values came from.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The configuration.
    pub config: Config,
    /// Its values for people to read, without secrets.
    pub effective: Effective,
}

impl Config {
    /// Reads the configuration from a file and the environment. Without a named file, `consentry.toml` in the working
    /// directory is read when it exists; otherwise everything comes from the environment.
    ///
    /// # Errors
    /// [`ConfigFaults`] with everything that is wrong.
    pub fn load(file: Option<&Path>, environment: &Environment) -> Result<Loaded, ConfigFaults> {
        let text = match fs::read_to_string(file.unwrap_or(Path::new(DEFAULT_FILE))) {
            Ok(text) => text,
            Err(error) if file.is_none() && error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => {
                let path = file.unwrap_or(Path::new(DEFAULT_FILE)).display().to_string();
                let advice = format!("Name a readable file with --config or {FILE_VARIABLE}.");
                return Err(one_fault(path, format!("cannot be read: {error}"), advice));
            }
        };
        Self::parse(&text, environment)
    }

    /// Reads the configuration from the text of a file and the environment.
    ///
    /// # Errors
    /// [`ConfigFaults`] with everything that is wrong.
    pub fn parse(text: &str, environment: &Environment) -> Result<Loaded, ConfigFaults> {
        let table: Table = toml::from_str(text).map_err(|error| {
            let line =
                error.span().map_or(1, |span| 1 + text[..span.start.min(text.len())].matches('\n').count());
            // The parser's own picture of the place would show the line, which may hold a secret.
            one_fault(
                format!("line {line}"),
                format!("is not TOML: {}", error.message()),
                "See https://toml.io for how to write it.",
            )
        })?;
        let mut settings = Settings::gather(&table, environment);
        let server = sections::server(&mut settings);
        let database = database::read(&mut settings);
        let app = app::read(&mut settings);
        let brand = brand::read(&mut settings);
        let credential = credential::read(&mut settings);
        let staff = sections::staff(&mut settings);
        let inspection = inspection::read(&mut settings, app.as_ref());
        let return_addresses = entry::return_addresses(&mut settings);
        let key = sections::key(&mut settings, database.as_ref());
        let retired_keys = sections::retired_keys(&mut settings);
        let cloud = cloud::read(&mut settings);
        let dns = sections::dns(&mut settings);
        let link_lifetime = sections::link_lifetime(&mut settings);
        let longest_share = sections::longest_share(&mut settings);
        let retention = retention::read(&mut settings);
        let log = sections::log(&mut settings);
        if let Some(faults) = settings.faults() {
            return Err(faults);
        }
        let sections = (server, database, app, credential, key, cloud, link_lifetime, log);
        let (
            Some(server),
            Some(database),
            Some(app),
            Some(credential),
            Some(key),
            Some(cloud),
            Some(link_lifetime),
            Some(log),
        ) = sections
        else {
            return Err(one_fault(
                "configuration".into(),
                "is incomplete".into(),
                "Run `consentry config check`.",
            ));
        };
        let effective = Effective::of(&settings, &database);
        let config = Self {
            server,
            database,
            app,
            brand,
            credential,
            staff,
            inspection,
            return_addresses,
            key,
            retired_keys,
            cloud,
            dns,
            link_lifetime,
            longest_share,
            retention,
            log,
        };
        Ok(Loaded { config, effective })
    }
}

fn one_fault(key: String, problem: String, advice: impl Into<String>) -> ConfigFaults {
    ConfigFaults(vec![Fault { key, problem, advice: advice.into() }])
}
