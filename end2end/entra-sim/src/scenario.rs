//! The scenario file: which apps, tenants, people, mailboxes and DNS records the simulated world holds.

mod app;
mod national_cloud;
mod own_server;
mod tenant;
mod user;
mod validate;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use app::{App, ClientSecret};
pub use national_cloud::{CloudNames, NationalCloud};
pub use own_server::{OwnServer, ServerKind};
pub use tenant::{
    ConditionalAccess, DeclineForm, PropagationAnswer, ServicePrincipal, Tenant, UserConsent, Workflow,
};
pub use user::{CalendarShare, DirectoryRole, MailboxKind, ShareRole, User};
pub use validate::ScenarioError;

/// A whole simulated world, as read from a TOML file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// How the simulated cloud names itself.
    #[serde(default)]
    pub cloud: Cloud,
    /// How slowly the simulated services answer.
    #[serde(default)]
    pub latency: Latency,
    /// App registrations, each in its home tenant.
    #[serde(default, rename = "app")]
    pub apps: Vec<App>,
    /// Entra tenants.
    #[serde(default, rename = "tenant")]
    pub tenants: Vec<Tenant>,
    /// Records the DNS server answers with; every other name does not exist.
    #[serde(default, rename = "dns")]
    pub dns: Vec<DnsRecord>,
}

/// The names a discovery document gives to its cloud.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Cloud {
    /// `cloud_instance_name` of the discovery document and of the signing keys.
    pub instance_name: String,
    /// `msgraph_host` of the discovery document.
    pub graph_host: String,
    /// Label of the one signing key that belongs to another cloud although it stands in the same key set.
    pub foreign_instance_name: String,
}

impl Default for Cloud {
    fn default() -> Self {
        Self {
            instance_name: "microsoftonline.com".into(),
            graph_host: "graph.microsoft.com".into(),
            foreign_instance_name: "microsoftonline.us".into(),
        }
    }
}

/// Added delay per answer, in milliseconds.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Latency {
    /// Sign-in, token and discovery endpoints.
    pub authority_ms: u64,
    /// Microsoft Graph.
    pub graph_ms: u64,
}

/// One DNS record.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DnsRecord {
    /// Owner name, without the final dot.
    pub name: String,
    /// Record type: `MX`, `CNAME`, `A`, `TXT` or `SRV`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Value in zone file form, such as `10 mail.northwind.example` for `MX`.
    pub value: String,
}

/// The text of the built-in demo scenario.
const DEMO: &str = include_str!("../scenarios/demo.toml");

impl Scenario {
    /// The built-in demo world; its accounts are listed in the README of this crate.
    ///
    /// # Panics
    ///
    /// Never: the file is part of the crate and a test reads it.
    #[must_use]
    pub fn demo() -> Self {
        match Self::from_toml(DEMO) {
            Ok(scenario) => scenario,
            Err(error) => unreachable!("the built-in scenario is valid: {error}"),
        }
    }

    /// Reads and checks a scenario file.
    ///
    /// # Errors
    ///
    /// [`ScenarioError`] names the first fault and where it stands.
    pub fn from_toml(text: &str) -> Result<Self, ScenarioError> {
        let scenario: Self = toml::from_str(text)?;
        scenario.validate()?;
        Ok(scenario)
    }

    /// The tenant with this id.
    #[must_use]
    pub fn tenant(&self, id: Uuid) -> Option<&Tenant> {
        self.tenants.iter().find(|tenant| tenant.id == id)
    }

    /// The tenant with this id or verified domain, as it may stand in a path.
    #[must_use]
    pub fn tenant_named(&self, name: &str) -> Option<&Tenant> {
        match Uuid::parse_str(name) {
            Ok(id) => self.tenant(id),
            Err(_) => self.tenants.iter().find(|tenant| tenant.owns_domain(name)),
        }
    }

    /// The app registration with this client id.
    #[must_use]
    pub fn app(&self, client_id: Uuid) -> Option<&App> {
        self.apps.iter().find(|app| app.client_id == client_id)
    }

    /// The tenant and record an address signs in to when no tenant is named: the one where it is a member,
    /// otherwise (an account from outside this world) the one where it is a guest.
    #[must_use]
    pub fn home_of(&self, address: &str) -> Option<(&Tenant, &User)> {
        let records = || self.tenants.iter().filter_map(|tenant| Some((tenant, tenant.user(address)?)));
        records().find(|(_, user)| !user.guest).or_else(|| records().next())
    }

    pub(crate) fn tenant_mut(&mut self, id: Uuid) -> Option<&mut Tenant> {
        self.tenants.iter_mut().find(|tenant| tenant.id == id)
    }
}
