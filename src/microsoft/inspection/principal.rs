//! `servicePrincipals`: the app in the tenant, Microsoft Graph in the tenant, and who is assigned to the app.

use serde::Deserialize;

use super::{Look, part, question::Unread};
use crate::{
    domain::{
        id::{ClientId, ObjectId, TenantId},
        inspection::{Checked, ServicePrincipal, consent_policy::GRAPH},
    },
    knowledge::graph_requests::Request,
    microsoft::graph::call::Call,
};

/// The app's record, and who owns the registration.
pub(super) struct Found {
    pub(super) principal: ServicePrincipal,
    pub(super) owner: Option<TenantId>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Members {
    id: ObjectId,
    app_id: ClientId,
    account_enabled: bool,
    app_role_assignment_required: bool,
    app_owner_organization_id: Option<TenantId>,
    disabled_by_microsoft_status: Option<String>,
}

impl From<Members> for Found {
    fn from(members: Members) -> Self {
        Self {
            owner: members.app_owner_organization_id,
            principal: ServicePrincipal {
                id: members.id,
                enabled: members.account_enabled,
                assignment_required: members.app_role_assignment_required,
                disabled_by_microsoft: members.disabled_by_microsoft_status.and_then(disabled),
                assigned: members
                    .app_role_assignment_required
                    .then(|| Checked::NotChecked("Microsoft did not answer in time.".to_owned())),
            },
        }
    }
}

/// `NotDisabled` and nothing at all mean the same (Microsoft Graph, resource type `servicePrincipal`).
fn disabled(status: String) -> Option<String> {
    let status: String = status.chars().filter(char::is_ascii_alphanumeric).take(100).collect();
    (!status.is_empty() && !status.eq_ignore_ascii_case("NotDisabled")).then_some(status)
}

#[derive(Deserialize)]
struct Id {
    id: ObjectId,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assignment {
    principal_type: String,
}

impl Look<'_> {
    /// The app; `None` when the directory says that it is not there.
    pub(super) async fn service_principal(&self) -> Checked<Option<Found>> {
        let client = self.app.client_id;
        let call = Call::of(Request::ServicePrincipal, "The directory returned the app’s record.")
            .with("client", client.to_string())
            .query("$select=id,appId,accountEnabled,appRoleAssignmentRequired,appOwnerOrganizationId,disabledByMicrosoftStatus");
        let outcome = self.ask(&call, |body| {
            let members: Members = serde_json::from_value(body).ok()?;
            (members.app_id == client).then(|| Found::from(members))
        });
        match outcome.await {
            Ok(found) => Checked::Seen(Some(found)),
            Err(Unread::Absent) => Checked::Seen(None),
            Err(Unread::Because(why)) => Checked::NotChecked(why),
        }
    }

    /// The object id of Microsoft Graph in the tenant, by which grants name it.
    pub(super) async fn graph_principal(&self) -> Result<ObjectId, String> {
        let call =
            Call::of(Request::GraphServicePrincipal, "The directory returned Microsoft Graph’s record.")
                .with("client", GRAPH.to_string())
                .query("$select=id");
        let shape = |body| Some(serde_json::from_value::<Id>(body).ok()?.id);
        self.ask(&call, shape).await.map_err(Unread::sentence)
    }

    /// Who is assigned, where that decides who gets in.
    pub(super) async fn assignments(&self, principal: &ServicePrincipal) {
        if !principal.assignment_required {
            return;
        }
        let call = Call::of(Request::Assignments, "The directory returned who is assigned to the app.")
            .with("principal", principal.id.to_string())
            .query("$top=100&$select=id,principalType");
        let item = |value| {
            let assignment: Assignment = serde_json::from_value(value).ok()?;
            Some(matches!(assignment.principal_type.as_str(), "User" | "Group"))
        };
        let counted = self.ask_all(&call, item).await.map(|mut found| {
            found.items.retain(|opens_to_people| *opens_to_people);
            found.count()
        });
        if let Checked::Seen(Some(principal)) = &mut self.board().service_principal {
            principal.assigned = Some(part(counted));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_status_that_disables_is_one() {
        for (status, expected) in
            [("NotDisabled", None), ("", None), ("DisabledDueToViolationOfServicesAgreement", Some(41))]
        {
            assert_eq!(disabled(status.to_owned()).map(|status| status.len()), expected, "{status}");
        }
    }
}
