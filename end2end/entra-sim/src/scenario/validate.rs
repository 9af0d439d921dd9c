use std::collections::HashSet;

use thiserror::Error;

use super::{OwnServer, Scenario};
use crate::{
    entra::{authority::looks_like_domain, client_key},
    permission,
};

/// Why a scenario cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ScenarioError {
    /// The file is not TOML of the expected form; the message names line and key.
    #[error("the scenario file cannot be read: {0}")]
    Syntax(#[from] toml::de::Error),
    /// A tenant has no domain.
    #[error("tenant {tenant:?} needs at least one domain")]
    NoDomain {
        /// Display name of the tenant.
        tenant: String,
    },
    /// Two tenants or apps share what has to be unique.
    #[error("{what} {value:?} is used twice")]
    Duplicate {
        /// What is doubled.
        what: &'static str,
        /// The doubled value.
        value: String,
    },
    /// A reference leads nowhere.
    #[error("{place} names {value:?}, which is not in the scenario")]
    Unknown {
        /// Where the reference stands.
        place: String,
        /// What it names.
        value: String,
    },
    /// A permission name that Microsoft Graph does not have, or that the simulator does not know.
    #[error("{place} names the permission {value:?}, which the simulator does not know")]
    Permission {
        /// Where it stands.
        place: String,
        /// The name.
        value: String,
    },
    /// A redirect URI is not a URL.
    #[error("app {app:?}: the redirect URI {value:?} is not an absolute URL")]
    RedirectUri {
        /// Name of the app.
        app: String,
        /// The value.
        value: String,
    },
    /// A certificate or public key cannot be read.
    #[error("app {app:?}: certificate number {number} is neither a PEM certificate nor a PEM RSA public key")]
    Certificate {
        /// Name of the app.
        app: String,
        /// Position in the list, from 1.
        number: usize,
    },
    /// A customer's own server is described wrongly.
    #[error("tenant {tenant:?}: the server {host:?} {problem}")]
    Server {
        /// Display name of the tenant.
        tenant: String,
        /// Host name of the server.
        host: String,
        /// What is wrong.
        problem: &'static str,
    },
    /// A DNS record is malformed.
    #[error("the DNS record {kind} {name:?} has the value {value:?}, which cannot be read")]
    Dns {
        /// Record type.
        kind: String,
        /// Owner name.
        name: String,
        /// The value.
        value: String,
    },
}

impl Scenario {
    pub(crate) fn validate(&self) -> Result<(), ScenarioError> {
        self.validate_tenants()?;
        self.validate_apps()?;
        for record in &self.dns {
            if crate::dns::record(record).is_none() {
                let (kind, name, value) = (record.kind.clone(), record.name.clone(), record.value.clone());
                return Err(ScenarioError::Dns { kind, name, value });
            }
        }
        Ok(())
    }

    fn validate_tenants(&self) -> Result<(), ScenarioError> {
        let (mut ids, mut domains, mut hosts) = (HashSet::new(), HashSet::new(), HashSet::new());
        for tenant in &self.tenants {
            if tenant.domains.is_empty() {
                return Err(ScenarioError::NoDomain { tenant: tenant.name.clone() });
            }
            unique(&mut ids, "the tenant id", tenant.id.to_string())?;
            for domain in &tenant.domains {
                unique(&mut domains, "the domain", domain.to_ascii_lowercase())?;
            }
            for server in &tenant.servers {
                unique(&mut hosts, "the server", server.host.to_ascii_lowercase())?;
                if let Some(problem) = problem_of(server) {
                    let (tenant, host) = (tenant.name.clone(), server.host.clone());
                    return Err(ScenarioError::Server { tenant, host, problem });
                }
            }
            let mut addresses = HashSet::new();
            for user in &tenant.users {
                unique(&mut addresses, "the address", user.address.to_ascii_lowercase())?;
                for share in &user.shares {
                    if tenant.user(&share.with).is_none() {
                        let place = format!("the calendar share of {}", user.address);
                        return Err(ScenarioError::Unknown { place, value: share.with.clone() });
                    }
                }
            }
            known_permissions(&format!("tenant {}", tenant.name), &tenant.low_impact_permissions)?;
            for principal in &tenant.service_principals {
                let place = format!("a service principal of {}", tenant.name);
                if self.app(principal.client_id).is_none() {
                    return Err(ScenarioError::Unknown { place, value: principal.client_id.to_string() });
                }
                known_permissions(&place, &principal.granted)?;
            }
        }
        Ok(())
    }

    fn validate_apps(&self) -> Result<(), ScenarioError> {
        let mut ids = HashSet::new();
        for app in &self.apps {
            unique(&mut ids, "the client id", app.client_id.to_string())?;
            if self.tenant_named(&app.home_tenant).is_none() {
                let place = format!("the home tenant of app {}", app.name);
                return Err(ScenarioError::Unknown { place, value: app.home_tenant.clone() });
            }
            for uri in &app.redirect_uris {
                if url::Url::parse(uri).is_err() {
                    return Err(ScenarioError::RedirectUri { app: app.name.clone(), value: uri.clone() });
                }
            }
            for (index, pem) in app.certificates.iter().enumerate() {
                if client_key::ClientKey::from_pem(pem).is_none() {
                    return Err(ScenarioError::Certificate { app: app.name.clone(), number: index + 1 });
                }
            }
            known_permissions(&format!("app {}", app.name), &app.permissions)?;
        }
        Ok(())
    }
}

fn problem_of(server: &OwnServer) -> Option<&'static str> {
    let is_number = |part: &str| part.parse::<u16>().is_ok();
    let is_build = |text: &String| text.split('.').count() == 4 && text.split('.').all(is_number);
    if !looks_like_domain(&server.host) {
        Some("is not a full host name")
    } else if server.redirect_to.as_deref().is_some_and(|host| !looks_like_domain(host)) {
        Some("redirects to what is not a full host name")
    } else if !server.build.iter().all(is_build) {
        Some("has a build that is not four numbers")
    } else {
        None
    }
}

fn unique(seen: &mut HashSet<String>, what: &'static str, value: String) -> Result<(), ScenarioError> {
    if seen.insert(value.clone()) { Ok(()) } else { Err(ScenarioError::Duplicate { what, value }) }
}

fn known_permissions(place: &str, names: &[String]) -> Result<(), ScenarioError> {
    match names.iter().find(|name| permission::find(name).is_none()) {
        Some(value) => Err(ScenarioError::Permission { place: place.to_owned(), value: value.clone() }),
        None => Ok(()),
    }
}
