//! What an administrator let the portal read about the app in their tenant: how Entra itself has it on record.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    grant::RoleEvidence,
    id::{InspectionId, ObjectId, TenantId},
    probe::Evidence,
    scope::ScopeSet,
};

pub mod consent_policy;
mod findings;
mod tenant_policy;

pub use consent_policy::ConsentReach;
pub use findings::{Later, findings};
pub use tenant_policy::{SETTINGS_HOLD, TenantPolicy};

/// Something that was looked at, or the reason why it was not. What was not looked at is never fine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Checked<T> {
    /// What was seen.
    Seen(T),
    /// Not seen, and why, one plain sentence.
    NotChecked(String),
}

impl<T> Checked<T> {
    /// What was seen, if it was.
    pub const fn seen(&self) -> Option<&T> {
        match self {
            Self::Seen(value) => Some(value),
            Self::NotChecked(_) => None,
        }
    }
}

/// How many there are of something that is read in pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    /// As many were seen.
    pub seen: u32,
    /// There are more, which were not read.
    pub more: bool,
}

/// The app's service principal in the tenant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ServicePrincipal {
    /// Its object id in this tenant.
    pub id: ObjectId,
    /// `accountEnabled`: an administrator has not switched it off.
    pub enabled: bool,
    /// `appRoleAssignmentRequired`: only assigned people get in.
    pub assignment_required: bool,
    /// `disabledByMicrosoftStatus`, when Microsoft has switched it off.
    pub disabled_by_microsoft: Option<String>,
    /// How many people and groups are assigned; `None` when nobody needs to be.
    pub assigned: Option<Checked<Count>>,
}

/// Whose permissions a grant is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Resource {
    /// Microsoft Graph.
    Graph,
    /// Another API, by the object id of its service principal in the tenant.
    Other(ObjectId),
}

/// One delegated permission grant for everybody in the organisation (`oAuth2PermissionGrant`, `AllPrincipals`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedGrant {
    /// Whose permissions.
    pub resource: Resource,
    /// What is granted.
    pub scopes: ScopeSet,
}

/// Everything that is granted to the app.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedGrants {
    /// For everybody in the organisation. Several for one resource add up.
    pub organisation: Vec<RecordedGrant>,
    /// Grants of single people for themselves (`Principal`), for any resource.
    pub personal: Checked<Count>,
}

impl RecordedGrants {
    /// Nothing, to nobody.
    pub fn none() -> Self {
        Self { organisation: Vec::new(), personal: Checked::Seen(Count::default()) }
    }

    /// What everybody in the organisation is granted of Microsoft Graph; `None` when there is no such grant.
    pub fn of_graph(&self) -> Option<ScopeSet> {
        let mut grants =
            self.organisation.iter().filter(|grant| grant.resource == Resource::Graph).peekable();
        grants.peek()?;
        Some(grants.flat_map(|grant| grant.scopes.iter().cloned()).collect())
    }
}

/// What people may consent to for themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserConsentPolicy {
    /// The assigned policies, such as `microsoft-user-default-recommended`; none: people may not consent.
    pub policies: Vec<String>,
    /// What the policies say about the app's permissions.
    pub reach: Checked<ConsentReach>,
}

/// The organisation's own form for asking an administrator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestWorkflow {
    /// People may ask.
    pub enabled: bool,
    /// Days after which a request ends.
    pub duration_days: Option<u32>,
}

/// The parts of a look into a tenant. Each was seen or not, whatever became of the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Records {
    /// The app in the tenant; `None` when it is not there.
    pub service_principal: Checked<Option<ServicePrincipal>>,
    /// What is granted to it.
    pub grants: Checked<RecordedGrants>,
    /// What people may consent to.
    pub user_consent: Checked<UserConsentPolicy>,
    /// Asking an administrator through Entra.
    pub workflow: Checked<RequestWorkflow>,
    /// Permissions in requests for the app that wait for an administrator; empty when none waits.
    pub pending_requests: Checked<Vec<ScopeSet>>,
    /// The exchanges.
    pub evidence: Vec<Evidence>,
}

impl Records {
    /// Nothing seen yet, all for one reason.
    pub fn not_checked(why: &str) -> Self {
        Self {
            service_principal: Checked::NotChecked(why.to_owned()),
            grants: Checked::NotChecked(why.to_owned()),
            user_consent: Checked::NotChecked(why.to_owned()),
            workflow: Checked::NotChecked(why.to_owned()),
            pending_requests: Checked::NotChecked(why.to_owned()),
            evidence: Vec::new(),
        }
    }

    /// What was not seen, within seen parts as well: what each is called, and why.
    pub fn unseen(&self) -> Vec<(&'static str, &str)> {
        let app = self.service_principal.seen().and_then(Option::as_ref);
        let within = [
            app.and_then(|app| unseen("who is assigned", app.assigned.as_ref()?)),
            self.grants.seen().and_then(|grants| unseen("what single people granted", &grants.personal)),
            self.user_consent.seen().and_then(|consent| unseen("the consent policies", &consent.reach)),
        ];
        self.parts().into_iter().chain(within).flatten().collect()
    }

    /// Whether any part was seen at all.
    pub fn saw_anything(&self) -> bool {
        self.parts().iter().any(Option::is_none)
    }

    /// Each part that was not seen.
    fn parts(&self) -> [Option<(&'static str, &str)>; 5] {
        [
            unseen("the app in the organisation", &self.service_principal),
            unseen("what is granted", &self.grants),
            unseen("what people may consent to", &self.user_consent),
            unseen("the request form", &self.workflow),
            unseen("waiting requests", &self.pending_requests),
        ]
    }
}

fn unseen<'a, T>(name: &'static str, part: &'a Checked<T>) -> Option<(&'static str, &'a str)> {
    match part {
        Checked::Seen(_) => None,
        Checked::NotChecked(why) => Some((name, why)),
    }
}

/// One look into a tenant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspection {
    /// Identifier.
    pub id: InspectionId,
    /// The tenant, of the verified token.
    pub tenant: TenantId,
    /// When.
    pub at: Timestamp,
    /// The person who signed in for it.
    pub inspector: ObjectId,
    /// What the token says about that person's roles.
    pub role: RoleEvidence,
    /// What was seen.
    pub records: Records,
}

impl Inspection {
    /// Who let the portal look, as far as the token told.
    pub const fn who(&self) -> &'static str {
        match self.role {
            RoleEvidence::Admin(_) => "an administrator",
            RoleEvidence::OtherRoles | RoleEvidence::Unknown => "somebody of the organisation",
        }
    }
}
