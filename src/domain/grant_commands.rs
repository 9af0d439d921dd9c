//! The same decision without Microsoft's consent page: commands that an administrator can paste, complete for one app
//! and one tenant. Each route exists for Microsoft Graph PowerShell, the Azure CLI and plain requests to Microsoft Graph.
//!
//! Sources: Microsoft Entra "Grant tenant-wide admin consent to an application" and "Review permissions granted to
//! enterprise applications"; Microsoft Graph PowerShell "Grant and revoke delegated permissions"; Microsoft Graph
//! `oAuth2PermissionGrant` (filters on `clientId`, `consentType`, `principalId` and `resourceId`), `servicePrincipal`
//! (addressed by `appId`) and `appRoleAssignedTo`. `az ad app permission grant` is not used: it deletes every earlier
//! grant of the app, people's own ones included, before it makes its own (Azure CLI, `role/custom.py`).

use url::Url;

use super::{
    app::AppManifest,
    cloud::Cloud,
    id::{ClientId, ObjectId, TenantId},
    scope::ScopeSet,
};

mod azure_cli;
mod graph_requests;
mod powershell;

/// Microsoft Graph's application id, the same in every tenant (Microsoft Entra "Verify first-party Microsoft
/// applications in sign-in reports").
const GRAPH_APP_ID: &str = "00000003-0000-0000-c000-000000000000";

/// "Default access": the role of an assignment to an app without roles of its own (Microsoft Graph,
/// `appRoleAssignment`).
const DEFAULT_ROLE: &str = "00000000-0000-0000-0000-000000000000";

/// What the commands are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Id of the cloud; the tools have names of their own for some.
    pub cloud: String,
    /// Base of Microsoft Graph.
    pub graph: Url,
    /// The tenant.
    pub tenant: TenantId,
    /// The app.
    pub client_id: ClientId,
    /// What it asks for, all of Microsoft Graph.
    pub scopes: ScopeSet,
    /// The one person to grant for or to revoke from, when known.
    pub person: Option<ObjectId>,
}

/// What the commands do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Grant for everybody in the tenant.
    GrantEveryone,
    /// Grant for one person.
    GrantPerson,
    /// Let only assigned people in, and assign a group.
    Limit,
    /// Take back what was granted for everybody.
    RevokeEveryone,
    /// Take back what was granted for one person.
    RevokePerson,
    /// Remove the app from the tenant, with every grant.
    RemoveApp,
}

impl Deed {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::GrantEveryone,
        Self::GrantPerson,
        Self::Limit,
        Self::RevokeEveryone,
        Self::RevokePerson,
        Self::RemoveApp,
    ];
}

/// One deed in three forms.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipe {
    /// For Microsoft Graph PowerShell.
    pub powershell: Option<String>,
    /// For the Azure CLI in a POSIX shell such as that of Azure Cloud Shell.
    pub azure_cli: Option<String>,
    /// As requests to Microsoft Graph.
    pub graph: String,
}

impl Target {
    /// Whom the commands for one person name: their object id, or a gap to fill in.
    fn who(&self) -> String {
        self.person.map_or_else(|| "PERSON@YOUR-DOMAIN".to_owned(), |person| person.to_string())
    }

    /// The target of an app in a tenant.
    pub fn new(cloud: &Cloud, tenant: TenantId, app: &AppManifest, person: Option<ObjectId>) -> Self {
        Self {
            cloud: cloud.id.clone(),
            graph: cloud.graph.clone(),
            tenant,
            client_id: app.client_id,
            scopes: app.scopes(),
            person,
        }
    }

    /// The commands for a deed. A tool that has no name for the cloud is left out.
    pub fn recipe(&self, deed: Deed) -> Recipe {
        Recipe {
            powershell: powershell::script(self, deed),
            azure_cli: azure_cli::script(self, deed),
            graph: graph_requests::requests(self, deed),
        }
    }

    fn graph(&self) -> &str {
        self.graph.as_str().trim_end_matches('/')
    }
}

/// Inside single quotes of PowerShell, which takes typographic quotes for plain ones (PowerShell language
/// specification, section 2.3.5.2).
fn powershell_quoted(text: &str) -> String {
    let inside: String = text
        .chars()
        .flat_map(|c| {
            let twice = matches!(c, '\'' | '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}');
            std::iter::repeat_n(c, if twice { 2 } else { 1 })
        })
        .collect();
    format!("'{inside}'")
}

/// Inside single quotes of a POSIX shell (POSIX.1-2017, Shell Command Language, section 2.2.2).
fn shell_quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests;
