//! `GET /me`: who the person is, and what the directory says that bears on the mailbox.

use serde::{Deserialize, Deserializer};
use uuid::Uuid;

use crate::{
    domain::{
        id::ObjectId,
        mailbox::{Plan, SyncSignal},
        probe::Answer,
    },
    knowledge::graph_requests::Request,
    microsoft::graph::{GraphSession, call::Call},
};

/// The person's own directory entry, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Object id in the tenant.
    pub id: ObjectId,
    /// Display name.
    pub name: Option<String>,
    /// User principal name. Not always an address that receives mail.
    pub username: Option<String>,
    /// Primary SMTP address.
    pub mail: Option<String>,
    /// All addresses, with their prefix: `SMTP:` for the primary one, `smtp:` for the others.
    pub proxy_addresses: Vec<String>,
    /// A guest of this tenant. `None` when Graph did not say.
    pub guest: Option<bool>,
    /// Directory synchronisation.
    pub sync: SyncSignal,
    /// Exchange plans with their status (`Enabled`, `Suspended`, …).
    pub plans: Vec<Plan>,
}

impl Profile {
    /// The address under which Exchange knows the person: `mail`, else the primary proxy address.
    pub fn primary_address(&self) -> Option<&str> {
        let primary = || self.proxy_addresses.iter().find_map(|address| address.strip_prefix("SMTP:"));
        self.mail.as_deref().or_else(primary)
    }

    /// Whether an address is one of the person's own.
    pub fn owns(&self, address: &str) -> bool {
        let proxies =
            self.proxy_addresses.iter().filter_map(|proxy| proxy.split_once(':')).map(|(_, own)| own);
        let mut own = proxies.chain(self.mail.as_deref()).chain(self.username.as_deref());
        own.any(|own| own.eq_ignore_ascii_case(address)) || address.eq_ignore_ascii_case(&self.id.to_string())
    }
}

/// Graph's `user` (v1.0), with the selected members only.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DirectoryEntry {
    id: ObjectId,
    display_name: Option<String>,
    user_principal_name: Option<String>,
    mail: Option<String>,
    user_type: Option<String>,
    creation_type: Option<String>,
    proxy_addresses: Option<Vec<String>>,
    #[serde(default = "not_told", deserialize_with = "told")]
    on_premises_sync_enabled: SyncSignal,
    assigned_plans: Option<Vec<AssignedPlan>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AssignedPlan {
    service: Option<String>,
    service_plan_id: Option<Uuid>,
    capability_status: Option<String>,
}

const fn not_told() -> SyncSignal {
    SyncSignal::Unknown
}

/// Null stands for "never synchronised", false for "not any more".
fn told<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SyncSignal, D::Error> {
    let enabled = Option::<bool>::deserialize(deserializer)?;
    Ok(if enabled == Some(true) { SyncSignal::Synced } else { SyncSignal::NotSynced })
}

impl From<DirectoryEntry> for Profile {
    fn from(user: DirectoryEntry) -> Self {
        let invited = user.user_principal_name.as_deref().is_some_and(|name| name.contains("#EXT#"))
            || user.creation_type.as_deref() == Some("Invitation");
        let guest = match user.user_type.as_deref() {
            Some(kind) => Some(kind.eq_ignore_ascii_case("guest")),
            None => invited.then_some(true),
        };
        let plans = user.assigned_plans.unwrap_or_default();
        let exchange = |plan: AssignedPlan| {
            let service = plan.service?;
            service.eq_ignore_ascii_case("exchange").then_some(())?;
            Some(Plan { id: plan.service_plan_id?, status: plan.capability_status? })
        };
        Self {
            id: user.id,
            name: user.display_name,
            username: user.user_principal_name,
            mail: user.mail.filter(|mail| !mail.is_empty()),
            proxy_addresses: user.proxy_addresses.unwrap_or_default(),
            guest,
            sync: user.on_premises_sync_enabled,
            plans: plans.into_iter().filter_map(exchange).collect(),
        }
    }
}

impl GraphSession {
    /// Asks who the person is; `User.Read` is the least permission for it.
    pub async fn me(&self) -> (Answer, Option<Profile>) {
        let select = "$select=id,displayName,userPrincipalName,mail,userType,creationType,proxyAddresses,\
                      onPremisesSyncEnabled,assignedPlans";
        let call = Call::of(Request::Me, "Graph returned the person's profile.").query(select);
        self.ask(&call, |body| serde_json::from_value::<DirectoryEntry>(body).ok().map(Profile::from)).await
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn profile(changes: Value) -> Option<Profile> {
        let mut user = json!({ "id": "22222222-4a3c-4f0a-8d6a-0d8f7a1b2c3d", "displayName": "Nina", "mail": null,
            "userPrincipalName": "nina@northwind.example" });
        for (name, value) in changes.as_object().unwrap() {
            user[name] = value.clone();
        }
        serde_json::from_value::<DirectoryEntry>(user).ok().map(Profile::from)
    }

    #[test]
    fn null_means_never_synchronised_and_absence_means_unknown() {
        for (changes, sync) in [
            (json!({ "onPremisesSyncEnabled": true }), SyncSignal::Synced),
            (json!({ "onPremisesSyncEnabled": false }), SyncSignal::NotSynced),
            (json!({ "onPremisesSyncEnabled": null }), SyncSignal::NotSynced),
            (json!({}), SyncSignal::Unknown),
        ] {
            assert_eq!(profile(changes).unwrap().sync, sync);
        }
    }

    #[test]
    fn guests_are_known_by_type_or_name() {
        for (changes, guest) in [
            (json!({ "userType": "Guest" }), Some(true)),
            (json!({ "userType": "Member" }), Some(false)),
            (json!({ "userPrincipalName": "gus_a.example#EXT#@contoso.example" }), Some(true)),
            (json!({ "creationType": "Invitation" }), Some(true)),
            (json!({}), None),
        ] {
            assert_eq!(profile(changes).unwrap().guest, guest);
        }
    }

    #[test]
    fn addresses_and_plans() {
        let profile = profile(json!({
            "proxyAddresses": ["smtp:old@northwind.example", "SMTP:nina.n@northwind.example"],
            "assignedPlans": [
                { "service": "exchange", "servicePlanId": "efb87545-963c-4e0d-99df-69c6916d9eb0", "capabilityStatus": "Enabled" },
                { "service": "SharePoint", "servicePlanId": "5dbe027f-2339-4123-9542-606e4d348a72", "capabilityStatus": "Enabled" },
            ],
        }))
        .unwrap();
        assert_eq!(profile.primary_address(), Some("nina.n@northwind.example"));
        assert_eq!(profile.plans.len(), 1);
        assert!(profile.owns("OLD@northwind.example") && profile.owns("nina@northwind.example"));
        assert!(!profile.owns("noah@northwind.example"));
    }

    #[test]
    fn a_body_without_an_id_is_no_profile() {
        assert_eq!(profile(json!({ "id": "x" })), None);
    }
}
