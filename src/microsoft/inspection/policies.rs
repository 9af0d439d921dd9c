//! `policies/authorizationPolicy` and `policies/permissionGrantPolicies`: what people may consent to, read at run time,
//! because Microsoft's own list moves.

use serde::Deserialize;

use super::{Look, part, question::Unread};
use crate::{
    domain::{
        id::TenantId,
        inspection::{
            Checked, UserConsentPolicy,
            consent_policy::{AppFacts, ConditionSet, ConsentReach, PermissionFacts, Policy, reach},
        },
    },
    knowledge::{graph_requests::Request, permissions::permission},
    microsoft::graph::call::Call,
};

/// What a policy that lets people consent for themselves is assigned as (Microsoft Entra "Configure how users consent
/// to applications"); its case varies.
const FOR_SELF: &str = "managepermissiongrantsforself.";

/// More assigned policies than anybody was seen to have are not read.
const MOST_POLICIES: usize = 4;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Authorization {
    default_user_role_permissions: DefaultPermissions,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DefaultPermissions {
    permission_grant_policies_assigned: Vec<String>,
}

/// What the entry assigns, when it lets people consent for themselves. Entries for teams and chats do not.
fn own_consent(entry: &str) -> Option<&str> {
    let prefix = entry.get(..FOR_SELF.len())?;
    prefix.eq_ignore_ascii_case(FOR_SELF).then(|| &entry[FOR_SELF.len()..])
}

/// Whether a text is an id that may stand in a path.
fn is_policy_id(id: &str) -> bool {
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !id.is_empty() && id.len() <= 100 && id.chars().all(legal)
}

impl Look<'_> {
    /// The ids of the policies that are assigned to people.
    pub(super) async fn consent_policies(&self) -> Result<Vec<String>, String> {
        let call = Call::of(
            Request::AuthorizationPolicy,
            "The directory returned which consent policies are assigned.",
        );
        let shape = |body| {
            let found: Authorization = serde_json::from_value(body).ok()?;
            let assigned = found.default_user_role_permissions.permission_grant_policies_assigned;
            let ids = assigned.iter().filter_map(|entry| own_consent(entry));
            // Without one whose id cannot be asked for, the others would say too little.
            ids.map(|id| is_policy_id(id).then(|| id.to_owned())).collect::<Option<Vec<String>>>()
        };
        self.ask(&call, shape).await.map_err(Unread::sentence)
    }

    /// What the policies say about the app's permissions.
    pub(super) async fn reach(&self, policies: Result<Vec<String>, String>, owner: Option<TenantId>) {
        let ids = match policies {
            Ok(ids) => ids,
            Err(why) => {
                self.board().user_consent = Checked::NotChecked(why);
                return;
            }
        };
        let part_of = |reach| UserConsentPolicy { policies: ids.clone(), reach };
        let late = Checked::NotChecked("Microsoft did not answer in time.".to_owned());
        self.board().user_consent = Checked::Seen(part_of(late));
        let reach = self.held_against(&ids, owner).await;
        self.board().user_consent = Checked::Seen(part_of(part(reach)));
    }

    async fn held_against(&self, ids: &[String], owner: Option<TenantId>) -> Result<ConsentReach, String> {
        if ids.len() > MOST_POLICIES {
            return Err(format!("{} policies are assigned, more than we read.", ids.len()));
        }
        let mut policies = Vec::new();
        for id in ids {
            let (includes, excludes) = tokio::join!(
                self.conditions(Request::ConsentPolicyIncludes, id),
                self.conditions(Request::ConsentPolicyExcludes, id)
            );
            policies.push(Policy { includes: includes?, excludes: excludes? });
        }
        let app = AppFacts {
            client_id: self.app.client_id,
            home: owner,
            publisher_verified: self.app.publisher_verified,
        };
        Ok(reach(&policies, &app, &self.permissions()))
    }

    async fn conditions(&self, request: Request, policy: &str) -> Result<Vec<ConditionSet>, String> {
        let call = Call::of(request, "The directory returned the conditions of a consent policy.")
            .with("policy", policy);
        self.ask_all(&call, |value| serde_json::from_value(value).ok()).await?.whole()
    }

    fn permissions(&self) -> Vec<PermissionFacts> {
        let known = |scope: &crate::domain::scope::Scope| {
            let text = permission(scope.as_str());
            PermissionFacts {
                scope: scope.clone(),
                id: text.map(|text| text.id),
                admin_only: text.map(|text| text.requires_admin),
            }
        };
        self.app.permissions.iter().map(|permission| known(&permission.scope)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_entries_for_people_themselves_count_and_their_case_does_not() {
        for (entry, id) in [
            ("managePermissionGrantsForSelf.microsoft-user-default-low", Some("microsoft-user-default-low")),
            ("ManagePermissionGrantsForSelf.my_own", Some("my_own")),
            ("ManagePermissionGrantsForOwnedResource.for-team", None),
            ("just-user-read", None),
            ("ManagePermissionGrantsForSel\u{e9}.x", None),
        ] {
            assert_eq!(own_consent(entry), id, "{entry}");
        }
        for (id, expected) in [("my_own-1", true), ("", false), ("../../users", false), ("a b", false)] {
            assert_eq!(is_policy_id(id), expected, "{id}");
        }
        assert!(!is_policy_id(&"a".repeat(101)));
    }
}
