//! The app manifest: what the vendor's app is and which permissions it asks for, with a reason for each.

use serde::{Deserialize, Serialize};
use url::Url;

use super::{
    id::ClientId,
    localised::Localised,
    scope::{Scope, ScopeSet},
};

/// One permission the app asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestedPermission {
    /// The delegated permission.
    pub scope: Scope,
    /// The vendor's reason, one sentence for the customer's admin.
    pub reason: Localised,
}

/// The vendor's app as configured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppManifest {
    /// Application (client) id of the registration.
    pub client_id: ClientId,
    /// Name as Microsoft's consent page shows it.
    pub name: String,
    /// The vendor.
    pub publisher: String,
    /// Whether Microsoft shows the publisher as verified.
    pub publisher_verified: bool,
    /// What the app does, one sentence.
    pub purpose: Localised,
    /// Everything the app asks for, in the order pages list it.
    pub permissions: Vec<RequestedPermission>,
    /// The vendor's web site.
    pub website: Option<Url>,
    /// Terms of service.
    pub terms: Option<Url>,
    /// Privacy statement.
    pub privacy: Option<Url>,
    /// Where customers reach the vendor's support: an e-mail address or a web address.
    pub support: String,
}

impl AppManifest {
    /// All scopes of the manifest.
    pub fn scopes(&self) -> ScopeSet {
        self.permissions.iter().map(|permission| permission.scope.clone()).collect()
    }

    /// The OpenID scopes of the manifest: who signs in, and a refresh token. The smallest question there is.
    pub fn identity_scopes(&self) -> ScopeSet {
        self.scopes().iter().filter(|scope| scope.is_openid()).cloned().collect()
    }

    /// The scopes of the first step of signing in, which a user may consent to nearly everywhere:
    /// the OpenID scopes of the manifest and `User.Read`.
    pub fn sign_in_scopes(&self) -> ScopeSet {
        let first = |scope: &&Scope| scope.is_openid() || scope.as_str().eq_ignore_ascii_case("User.Read");
        self.scopes().iter().filter(first).cloned().collect()
    }
}
