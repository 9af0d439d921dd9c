//! What an administrator let the portal read about the app in their tenant: how Entra itself has it on record.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    id::{ObjectId, TenantId},
    probe::Evidence,
    scope::ScopeSet,
};

/// Something that was looked at, or the reason why it was not. What was not looked at is never fine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Checked<T> {
    /// What was seen.
    Seen(T),
    /// Not seen, and why, one plain sentence.
    NotChecked(String),
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
    /// How many people and groups are assigned, when assignment is required and could be read.
    pub assigned: Option<u32>,
}

/// Whom a grant is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConsentType {
    /// `AllPrincipals`: everybody in the organisation.
    AllPrincipals,
    /// `Principal`: one person.
    Principal,
}

/// One delegated permission grant (`oAuth2PermissionGrant`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecordedGrant {
    /// Whom it is for.
    pub consent_type: ConsentType,
    /// Whether the resource is Microsoft Graph.
    pub for_graph: bool,
    /// What is granted.
    pub scopes: ScopeSet,
}

/// What people may consent to for themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UserConsentPolicy {
    /// The assigned policies, such as `microsoft-user-default-recommended`; none: people may not consent.
    pub policies: Vec<String>,
    /// The app's permissions that the policies exclude, as far as they could be read.
    pub excluded: Checked<ScopeSet>,
}

/// The organisation's own form for asking an administrator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestWorkflow {
    /// People may ask.
    pub enabled: bool,
    /// Days after which a request ends.
    pub duration_days: Option<u32>,
}

/// One look into a tenant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inspection {
    /// The tenant.
    pub tenant: TenantId,
    /// When.
    pub at: Timestamp,
    /// The administrator who signed in for it.
    pub inspector: ObjectId,
    /// The app in the tenant; `None` when it is not there.
    pub service_principal: Checked<Option<ServicePrincipal>>,
    /// What is granted to it.
    pub grants: Checked<Vec<RecordedGrant>>,
    /// What people may consent to.
    pub user_consent: Checked<UserConsentPolicy>,
    /// Asking an administrator through Entra.
    pub workflow: Checked<RequestWorkflow>,
    /// Permissions in requests for the app that wait for an administrator; empty when none waits.
    pub pending_requests: Checked<Vec<ScopeSet>>,
    /// The exchanges.
    pub evidence: Vec<Evidence>,
}
