//! The consent policies of a tenant and its requests for approval ("Manage app consent policies", "Configure the admin
//! consent workflow" pages). The condition sets follow from the same settings as the decisions at sign-in.

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{answer::Answer, directory::object, errors::GraphError, properties::Kind, request::GraphCall};
use crate::{
    permission,
    scenario::{Tenant, UserConsent, Workflow},
    tokens::GRAPH_APP_ID,
};

impl UserConsent {
    /// The policy that is assigned to people.
    fn policy(self) -> Option<&'static str> {
        match self {
            Self::Legacy => Some("microsoft-user-default-legacy"),
            Self::Low => Some("microsoft-user-default-low"),
            Self::MicrosoftManaged => Some("microsoft-user-default-recommended"),
            Self::None => None,
        }
    }
}

/// Ids of delegated permissions (Microsoft Graph permissions reference). The list of what Microsoft-managed consent
/// excludes is longer; these are the ones that clients of the simulator ask for.
const MANAGED_EXCLUSIONS: [(&str, &str); 4] = [
    ("Calendars.Read", "465a38f9-76ea-45b9-9f34-9e8b0d4b0b42"),
    ("Calendars.Read.Shared", "2b9c4092-424d-4249-948d-b43879977640"),
    ("Calendars.ReadWrite", "1ec239c2-d7c9-4623-a91a-a9775856bb36"),
    ("Calendars.ReadWrite.Shared", "12466101-c9b8-439a-8589-dd09ee67e8e9"),
];

impl GraphCall<'_> {
    pub(super) fn authorization_policy(&self, tenant: &Tenant) -> Answer {
        let own = tenant.user_consent.policy().map(|id| format!("ManagePermissionGrantsForSelf.{id}"));
        let teams =
            "ManagePermissionGrantsForOwnedResource.microsoft-dynamically-managed-permissions-for-team";
        let assigned: Vec<String> = own.into_iter().chain([teams.to_owned()]).collect();
        Answer::ok(json!({
            "@odata.context": format!("{}/graph/v1.0/$metadata#policies/authorizationPolicy/$entity", self.base),
            "id": "authorizationPolicy",
            "displayName": "Authorization Policy",
            "description": "Used to manage authorization related settings across the company.",
            "allowInvitesFrom": "everyone",
            "allowedToSignUpEmailBasedSubscriptions": true,
            "allowedToUseSSPR": true,
            "allowEmailVerifiedUsersToJoinOrganization": false,
            "allowUserConsentForRiskyApps": null,
            "blockMsolPowerShell": false,
            "guestUserRoleId": "10dae51f-b6af-4016-8d66-8c2a99b929b3",
            "defaultUserRolePermissions": {
                "allowedToCreateApps": true,
                "allowedToCreateSecurityGroups": true,
                "allowedToCreateTenants": true,
                "allowedToReadBitlockerKeysForOwnedDevice": true,
                "allowedToReadOtherUsers": true,
                "permissionGrantPoliciesAssigned": assigned,
            },
        }))
    }

    pub(super) fn conditions(&self, policy: &str, side: &str) -> Result<Answer, GraphError> {
        let sets = match (policy, side) {
            ("microsoft-user-default-legacy" | "microsoft-user-default-recommended", "includes") => {
                vec![condition_set(policy, &[("permissionType", json!("delegatedUserConsentable"))])]
            }
            ("microsoft-user-default-low", "includes") => vec![condition_set(
                policy,
                &[
                    ("permissionClassification", json!("low")),
                    ("clientApplicationsFromVerifiedPublisherOnly", json!(true)),
                ],
            )],
            ("microsoft-user-default-recommended", "excludes") => vec![condition_set(
                "microsoft-user-default-recommended excludes",
                &[
                    ("resourceApplication", json!(GRAPH_APP_ID)),
                    ("permissions", json!(MANAGED_EXCLUSIONS.map(|(_, id)| id))),
                ],
            )],
            ("microsoft-user-default-legacy" | "microsoft-user-default-low", "excludes") => Vec::new(),
            _ => return Err(GraphError::DirectoryObjectNotFound(policy.to_owned())),
        };
        self.directory_page(
            Kind::ConditionSet,
            sets,
            &format!("policies/permissionGrantPolicies/{policy}/{side}"),
        )
    }

    pub(super) fn request_policy(&self, tenant: &Tenant) -> Answer {
        let on = tenant.admin_consent_workflow == Workflow::On;
        let admins = tenant.users.iter().filter(|user| on && user.may_grant_tenant_wide());
        let reviewers: Vec<Value> = admins
            .map(|user| {
                json!({
                    "query": format!("/users/{}", user.object_id(tenant.id)),
                    "queryType": "MicrosoftGraph",
                    "queryRoot": null,
                })
            })
            .collect();
        Answer::ok(json!({
            "@odata.context": format!("{}/graph/v1.0/$metadata#policies/adminConsentRequestPolicy/$entity", self.base),
            "isEnabled": on,
            "notifyReviewers": on,
            "remindersEnabled": on,
            "requestDurationInDays": if on { 30 } else { 0 },
            "version": 0,
            "reviewers": reviewers,
        }))
    }

    /// One entry an app, however many people asked; what has been granted since waits no longer.
    pub(super) fn consent_requests(&self, tenant: &Tenant) -> Result<Answer, GraphError> {
        let asked = self.world.consent_requests.iter().filter(|request| request.tenant == tenant.id);
        let mut waiting: Vec<(Uuid, Vec<&'static str>)> = Vec::new();
        for request in asked {
            let granted = self.world.grants.recorded(request.client_id, tenant.id, Uuid::nil());
            let open = request.scopes.iter().copied().filter(|scope| !granted.contains(scope));
            let open: Vec<&'static str> = open.filter(|scope| !permission::is_openid(scope)).collect();
            match waiting.iter_mut().find(|(client_id, _)| *client_id == request.client_id) {
                Some((_, scopes)) => {
                    let more: Vec<_> = open.into_iter().filter(|scope| !scopes.contains(scope)).collect();
                    scopes.extend(more);
                }
                None => waiting.push((request.client_id, open)),
            }
        }
        let items = waiting.into_iter().map(|(client_id, scopes)| {
            let name = self.world.scenario.app(client_id).map(|app| app.name.clone());
            object(json!({
                "id": Uuid::new_v5(&tenant.id, format!("consent request {client_id}").as_bytes()),
                "appId": client_id,
                "appDisplayName": name,
                "pendingScopes": scopes.iter().map(|scope| json!({ "displayName": scope })).collect::<Vec<_>>(),
            }))
        });
        self.directory_page(
            Kind::ConsentRequest,
            items.collect(),
            "identityGovernance/appConsent/appConsentRequests",
        )
    }
}

/// A condition set that matches everything delegated, but for the changes.
fn condition_set(name: &str, changes: &[(&str, Value)]) -> Map<String, Value> {
    let mut set = object(json!({
        "id": Uuid::new_v5(&Uuid::nil(), name.as_bytes()),
        "permissionClassification": "all",
        "permissionType": "delegated",
        "resourceApplication": "any",
        "permissions": ["all"],
        "clientApplicationIds": ["all"],
        "clientApplicationTenantIds": ["all"],
        "clientApplicationPublisherIds": ["all"],
        "clientApplicationsFromVerifiedPublisherOnly": false,
    }));
    set.extend(changes.iter().map(|(name, value)| ((*name).to_owned(), value.clone())));
    set
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_policy_excludes_is_what_sign_in_keeps_for_admins() {
        for (name, _) in MANAGED_EXCLUSIONS {
            assert!(permission::find(name).unwrap().managed_exclusion, "{name}");
        }
    }
}
