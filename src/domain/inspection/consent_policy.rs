//! What the permission grant policies of a tenant say about an app's permissions. A grant passes a policy when it
//! matches one of its `includes` and none of its `excludes`; within one condition set all conditions have to match; of
//! several policies one that lets it pass is enough (Microsoft Graph, resource types `permissionGrantPolicy` and
//! `permissionGrantConditionSet`; Microsoft Entra "Manage app consent policies").

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::domain::{
    id::{ClientId, TenantId},
    scope::{Scope, ScopeSet},
};

/// Application id of Microsoft Graph, the same everywhere (Microsoft Graph permissions reference).
pub const GRAPH: ClientId = ClientId::new(Uuid::from_u128(0x0000_0003_0000_0000_c000_0000_0000_0000));

/// One condition set, as Graph gives it. An absent list or word matches like `all`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ConditionSet {
    /// `delegated`, `delegatedUserConsentable` or `application`.
    pub permission_type: Option<String>,
    /// `all`, or the class that an administrator has put a permission into.
    pub permission_classification: Option<String>,
    /// Application id of the API, or `any`.
    pub resource_application: Option<String>,
    /// Ids of permissions, or `all`.
    pub permissions: Option<Vec<String>>,
    /// Application ids of the apps, or `all`.
    pub client_application_ids: Option<Vec<String>>,
    /// Home tenants of the apps, or `all`.
    pub client_application_tenant_ids: Option<Vec<String>>,
    /// Publishers of the apps, or `all`.
    pub client_application_publisher_ids: Option<Vec<String>>,
    /// Only apps with a verified publisher.
    pub client_applications_from_verified_publisher_only: Option<bool>,
}

/// One policy.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Policy {
    /// What it lets pass.
    pub includes: Vec<ConditionSet>,
    /// What it keeps back all the same.
    pub excludes: Vec<ConditionSet>,
}

/// What of the app the conditions are about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppFacts {
    /// Application id.
    pub client_id: ClientId,
    /// The tenant that owns the registration, when it is known.
    pub home: Option<TenantId>,
    /// Whether its publisher is verified.
    pub publisher_verified: bool,
}

/// What is known of one permission of Microsoft Graph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionFacts {
    /// Its name.
    pub scope: Scope,
    /// Its id, when it is known.
    pub id: Option<Uuid>,
    /// Whether it always needs an administrator, when that is known.
    pub admin_only: Option<bool>,
}

/// What the policies say about each permission of the app.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConsentReach {
    /// A policy lets people consent to it. Microsoft may still hold a risky request back.
    pub open: ScopeSet,
    /// No policy does: only an administrator may.
    pub kept: ScopeSet,
    /// It hangs on something that was not read, such as the class of the permission.
    pub undecided: ScopeSet,
}

/// Yes, no, or not to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    No,
    Unknown,
    Yes,
}

impl From<bool> for Match {
    fn from(yes: bool) -> Self {
        if yes { Self::Yes } else { Self::No }
    }
}

impl Match {
    const fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

/// Holds the app's permissions against the policies that are assigned to people.
pub fn reach(policies: &[Policy], app: &AppFacts, permissions: &[PermissionFacts]) -> ConsentReach {
    let passing = |wanted: Match| {
        let fits = |permission: &&PermissionFacts| passes(policies, app, permission) == wanted;
        permissions.iter().filter(fits).map(|permission| permission.scope.clone()).collect()
    };
    ConsentReach { open: passing(Match::Yes), kept: passing(Match::No), undecided: passing(Match::Unknown) }
}

fn passes(policies: &[Policy], app: &AppFacts, permission: &PermissionFacts) -> Match {
    let one = |policy: &Policy| {
        let included = any(policy.includes.iter().map(|set| set.matches(app, permission)));
        let excluded = any(policy.excludes.iter().map(|set| set.matches(app, permission)));
        included.min(excluded.not())
    };
    any(policies.iter().map(one))
}

fn any(matches: impl Iterator<Item = Match>) -> Match {
    matches.max().unwrap_or(Match::No)
}

impl ConditionSet {
    fn matches(&self, app: &AppFacts, permission: &PermissionFacts) -> Match {
        [
            self.kind(permission),
            self.class(),
            self.resource(),
            self.permission(permission),
            listed(self.client_application_ids.as_deref(), Some(app.client_id.to_string())),
            listed(self.client_application_tenant_ids.as_deref(), app.home.map(|home| home.to_string())),
            listed(self.client_application_publisher_ids.as_deref(), None),
            self.publisher(app),
        ]
        .into_iter()
        .min()
        .unwrap_or(Match::Unknown)
    }

    fn kind(&self, permission: &PermissionFacts) -> Match {
        let is =
            |word: &str| self.permission_type.as_deref().is_some_and(|kind| kind.eq_ignore_ascii_case(word));
        if is("application") {
            Match::No
        } else if is("delegated") {
            Match::Yes
        } else if is("delegatedUserConsentable") {
            permission.admin_only.map_or(Match::Unknown, |admin_only| (!admin_only).into())
        } else {
            Match::Unknown
        }
    }

    /// Which class a permission was put into stands elsewhere and is not read.
    fn class(&self) -> Match {
        match self.permission_classification.as_deref() {
            None => Match::Yes,
            Some(class) if class.eq_ignore_ascii_case("all") => Match::Yes,
            Some(_) => Match::Unknown,
        }
    }

    fn resource(&self) -> Match {
        match self.resource_application.as_deref() {
            None => Match::Yes,
            Some(word) if word.eq_ignore_ascii_case("any") || word.eq_ignore_ascii_case("all") => Match::Yes,
            Some(id) => id.eq_ignore_ascii_case(&GRAPH.to_string()).into(),
        }
    }

    fn permission(&self, permission: &PermissionFacts) -> Match {
        listed(self.permissions.as_deref(), permission.id.map(|id| id.to_string()))
    }

    fn publisher(&self, app: &AppFacts) -> Match {
        let any_publisher = self.client_applications_from_verified_publisher_only != Some(true);
        (any_publisher || app.publisher_verified).into()
    }
}

/// Whether a list names the value, or everything. `None` is a value that is not known; what an empty list means is
/// documented nowhere.
fn listed(list: Option<&[String]>, value: Option<String>) -> Match {
    let Some(list) = list else { return Match::Yes };
    let names = |word: &str| list.iter().any(|entry| entry.eq_ignore_ascii_case(word));
    match value {
        _ if list.is_empty() => Match::Unknown,
        _ if names("all") => Match::Yes,
        Some(value) => names(&value).into(),
        None => Match::Unknown,
    }
}

#[cfg(test)]
mod tests;
