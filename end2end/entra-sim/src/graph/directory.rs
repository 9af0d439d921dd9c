//! What the directory knows of an app in a tenant: service principals, grants, assignments, policies, requests. All of it
//! follows from the scenario and from what happened since; shapes are those of the v1.0 metadata
//! (microsoftgraph/msgraph-metadata). Whoever asks needs the permission in the token and a directory role; which role
//! is not told apart.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{answer::Answer, errors::GraphError, properties::Kind, request::GraphCall};
use crate::{
    permission,
    scenario::{ServicePrincipal, Tenant, User},
    tokens::GRAPH_APP_ID,
};

/// A read of the directory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum DirectoryRead {
    /// `servicePrincipals(appId='…')`.
    PrincipalOfApp(String),
    /// `servicePrincipals/{id}/oauth2PermissionGrants`.
    GrantsOf(String),
    /// `servicePrincipals/{id}/appRoleAssignedTo`.
    AssignedTo(String),
    /// `oauth2PermissionGrants`.
    Grants,
    AuthorizationPolicy,
    /// `policies/permissionGrantPolicies/{id}/includes`.
    Includes(String),
    /// `policies/permissionGrantPolicies/{id}/excludes`.
    Excludes(String),
    RequestPolicy,
    ConsentRequests,
}

impl DirectoryRead {
    /// Reads a path; names are compared without case, ids with it.
    pub(crate) fn parse(segments: &[&str]) -> Option<Self> {
        let lower: Vec<String> = segments.iter().map(|segment| segment.to_ascii_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        let segment = |index: usize| segments[index].to_owned();
        match lower.as_slice() {
            ["oauth2permissiongrants"] => Some(Self::Grants),
            ["serviceprincipals", _, "oauth2permissiongrants"] => Some(Self::GrantsOf(segment(1))),
            ["serviceprincipals", _, "approleassignedto"] => Some(Self::AssignedTo(segment(1))),
            ["policies", "authorizationpolicy"] => Some(Self::AuthorizationPolicy),
            ["policies", "permissiongrantpolicies", _, "includes"] => Some(Self::Includes(segment(2))),
            ["policies", "permissiongrantpolicies", _, "excludes"] => Some(Self::Excludes(segment(2))),
            ["policies", "adminconsentrequestpolicy"] => Some(Self::RequestPolicy),
            ["identitygovernance", "appconsent", "appconsentrequests"] => Some(Self::ConsentRequests),
            [function] => {
                let id = function.strip_prefix("serviceprincipals(appid='")?.strip_suffix("')")?;
                Some(Self::PrincipalOfApp(id.to_owned()))
            }
            _ => None,
        }
    }

    /// Any of these permissions is enough ("Permissions" table of each operation's page).
    fn unlocked_by(&self) -> &'static [&'static str] {
        match self {
            Self::PrincipalOfApp(_) | Self::AssignedTo(_) => &["Application.Read.All", "Directory.Read.All"],
            Self::Grants | Self::GrantsOf(_) => {
                &["Directory.Read.All", "DelegatedPermissionGrant.ReadWrite.All"]
            }
            Self::AuthorizationPolicy => &["Policy.Read.All"],
            Self::Includes(_) | Self::Excludes(_) => &["Policy.Read.PermissionGrant"],
            Self::RequestPolicy => &["Policy.Read.All", "Directory.Read.All"],
            Self::ConsentRequests => &["ConsentRequest.Read.All"],
        }
    }
}

impl GraphCall<'_> {
    pub(crate) fn directory(
        &self,
        tenant: &Tenant,
        caller: &User,
        read: &DirectoryRead,
    ) -> Result<Answer, GraphError> {
        let permitted = read.unlocked_by().iter().any(|scope| self.claims.has(scope));
        if !permitted || caller.roles.is_empty() {
            return Err(GraphError::DirectoryDenied);
        }
        match read {
            DirectoryRead::PrincipalOfApp(id) => self.principal_of_app(tenant, id),
            DirectoryRead::AssignedTo(id) => self.assigned_to(tenant, id),
            DirectoryRead::GrantsOf(id) => {
                let principal = principal(tenant, id)?;
                let grants = self.permission_grants(tenant);
                let own = grants
                    .into_iter()
                    .filter(|grant| grant["clientId"] == object_id(tenant, principal).to_string());
                self.directory_page(
                    Kind::PermissionGrant,
                    own.collect(),
                    &format!("servicePrincipals/{id}/oauth2PermissionGrants"),
                )
            }
            DirectoryRead::Grants => self.directory_page(
                Kind::PermissionGrant,
                self.permission_grants(tenant),
                "oauth2PermissionGrants",
            ),
            DirectoryRead::AuthorizationPolicy => Ok(self.authorization_policy(tenant)),
            DirectoryRead::Includes(id) => self.conditions(id, "includes"),
            DirectoryRead::Excludes(id) => self.conditions(id, "excludes"),
            DirectoryRead::RequestPolicy => Ok(self.request_policy(tenant)),
            DirectoryRead::ConsentRequests => self.consent_requests(tenant),
        }
    }

    /// A page of a collection, with `$filter`, `$top`, `$skip` and `$select` applied.
    pub(super) fn directory_page(
        &self,
        kind: Kind,
        items: Vec<Map<String, Value>>,
        path: &str,
    ) -> Result<Answer, GraphError> {
        let mut link = url::form_urlencoded::Serializer::new(String::new());
        link.extend_pairs(self.query.0.iter().filter(|(name, _)| !name.eq_ignore_ascii_case("$skip")));
        let link = format!("{}/graph/v1.0/{path}?{}", self.base, link.finish());
        Ok(Answer::ok(self.query.page(kind, items, &link)?))
    }

    fn principal_of_app(&self, tenant: &Tenant, client_id: &str) -> Result<Answer, GraphError> {
        let not_found = || GraphError::DirectoryObjectNotFound(client_id.to_owned());
        let id: Uuid = client_id.parse().map_err(|_| not_found())?;
        let whole = if client_id == GRAPH_APP_ID {
            graph_principal(tenant)
        } else {
            let principal = tenant.service_principal(id).ok_or_else(not_found)?;
            self.app_principal(tenant, principal)
        };
        Ok(Answer::ok(self.query.project(Kind::ServicePrincipal, whole)?))
    }

    fn app_principal(&self, tenant: &Tenant, principal: &ServicePrincipal) -> Map<String, Value> {
        let scenario = &self.world.scenario;
        let app = scenario.app(principal.client_id);
        let owner = app.and_then(|app| scenario.tenant_named(&app.home_tenant)).map(|home| home.id);
        object(json!({
            "id": object_id(tenant, principal),
            "appId": principal.client_id,
            "displayName": app.map(|app| app.name.clone()),
            "accountEnabled": principal.enabled,
            "appRoleAssignmentRequired": principal.assignment_required,
            "appOwnerOrganizationId": owner,
            "disabledByMicrosoftStatus": null,
            "servicePrincipalType": "Application",
        }))
    }

    fn assigned_to(&self, tenant: &Tenant, id: &str) -> Result<Answer, GraphError> {
        let principal = principal(tenant, id)?;
        let items = principal.assigned.iter().filter_map(|address| tenant.user(address)).map(|user| {
            object(json!({
                "id": Uuid::new_v5(&object_id(tenant, principal), user.address.as_bytes()),
                "appRoleId": Uuid::nil(),
                "createdDateTime": "2026-01-01T00:00:00Z",
                "principalDisplayName": user.name,
                "principalId": user.object_id(tenant.id),
                "principalType": "User",
                "resourceDisplayName": null,
                "resourceId": object_id(tenant, principal),
            }))
        });
        self.directory_page(
            Kind::AppRoleAssignment,
            items.collect(),
            &format!("servicePrincipals/{id}/appRoleAssignedTo"),
        )
    }

    /// All grants of the tenant. As in the real directory, the basic OpenID scopes of a grant are often not listed, and
    /// `scope` may begin with a blank.
    fn permission_grants(&self, tenant: &Tenant) -> Vec<Map<String, Value>> {
        let records = self.world.grants.records().into_iter();
        records
            .filter(|record| record.tenant_id == tenant.id)
            .filter_map(|record| {
                let principal = tenant.service_principal(record.client_id)?;
                let named: Vec<&str> =
                    record.scope.split(' ').filter(|name| !permission::is_openid(name)).collect();
                let key = format!("{}{:?}", record.client_id, record.principal_id);
                Some(object(json!({
                    "id": Uuid::new_v5(&tenant.id, key.as_bytes()).simple().to_string(),
                    "clientId": object_id(tenant, principal),
                    "consentType": record.consent_type,
                    "principalId": record.principal_id,
                    "resourceId": graph_object_id(tenant),
                    "scope": format!(" {}", named.join(" ")),
                })))
            })
            .collect()
    }
}

fn graph_principal(tenant: &Tenant) -> Map<String, Value> {
    object(json!({
        "id": graph_object_id(tenant),
        "appId": GRAPH_APP_ID,
        "displayName": "Microsoft Graph",
        "accountEnabled": true,
        "appRoleAssignmentRequired": false,
        "appOwnerOrganizationId": "f8cdef31-a31e-4b4a-93e4-5f571e91255a",
        "disabledByMicrosoftStatus": null,
        "servicePrincipalType": "Application",
    }))
}

/// The service principal of that object id.
fn principal<'a>(tenant: &'a Tenant, id: &str) -> Result<&'a ServicePrincipal, GraphError> {
    let named = |principal: &&ServicePrincipal| object_id(tenant, principal).to_string() == id;
    let not_found = || GraphError::DirectoryObjectNotFound(id.to_owned());
    tenant.service_principals.iter().find(named).ok_or_else(not_found)
}

/// Object id of an app's service principal in a tenant.
fn object_id(tenant: &Tenant, principal: &ServicePrincipal) -> Uuid {
    Uuid::new_v5(&tenant.id, format!("service principal {}", principal.client_id).as_bytes())
}

fn graph_object_id(tenant: &Tenant) -> Uuid {
    Uuid::new_v5(&tenant.id, b"service principal of Microsoft Graph")
}

pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
