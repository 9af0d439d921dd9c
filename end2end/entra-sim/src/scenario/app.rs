use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// An app registration.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches of the real thing that are independent of each other"
)]
pub struct App {
    /// Application (client) id.
    pub client_id: Uuid,
    /// Name shown on consent pages.
    pub name: String,
    /// Publisher shown on consent pages.
    #[serde(default)]
    pub publisher: String,
    /// Whether the publisher is verified; an unverified one steps most user consent up to an admin.
    #[serde(default)]
    pub publisher_verified: bool,
    /// A domain of the tenant that owns the registration.
    pub home_tenant: String,
    /// Whether people of other tenants may use the app.
    #[serde(default = "yes")]
    pub multi_tenant: bool,
    /// Whether personal Microsoft accounts may use the app.
    #[serde(default)]
    pub personal_accounts: bool,
    /// Whether the app may redeem codes without a credential.
    #[serde(default)]
    pub public_client: bool,
    /// Registered redirect URIs. For loopback addresses the port is not compared.
    #[serde(default)]
    pub redirect_uris: Vec<String>,
    /// `groupMembershipClaims`: `DirectoryRole` or `All` puts `wids` into tokens.
    #[serde(default)]
    pub group_membership_claims: Option<String>,
    /// Statically registered delegated permissions of Microsoft Graph, used by `/.default` and the v1 admin consent page.
    #[serde(default)]
    pub permissions: Vec<String>,
    /// Values of the app roles the registration defines.
    #[serde(default)]
    pub app_roles: Vec<String>,
    /// Client secrets.
    #[serde(default, rename = "secret")]
    pub secrets: Vec<ClientSecret>,
    /// Public keys for client assertions: PEM certificates, or bare PEM public keys.
    #[serde(default)]
    pub certificates: Vec<String>,
    /// Whether a client assertion works only once. Entra lets clients use one again until it expires, and MSAL does.
    #[serde(default)]
    pub single_use_assertions: bool,
}

/// A client secret. Its value never shows in debug output.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClientSecret {
    /// The secret itself; a scenario holds only made-up ones.
    pub value: String,
    /// When it ends; without it, never.
    #[serde(default)]
    pub expires: Option<Timestamp>,
}

impl fmt::Debug for ClientSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientSecret").field("expires", &self.expires).finish_non_exhaustive()
    }
}

impl App {
    /// Whether `wids` belongs into tokens for this app.
    #[must_use]
    pub fn emits_directory_roles(&self) -> bool {
        matches!(self.group_membership_claims.as_deref(), Some("DirectoryRole" | "All"))
    }
}

fn yes() -> bool {
    true
}
