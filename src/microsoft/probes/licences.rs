//! `GET /me/licenseDetails`: whether a plan with a mailbox is assigned and on.

use serde::Deserialize;
use uuid::Uuid;

use super::profile::Profile;
use crate::{
    domain::{
        mailbox::{LicenceSignal, Plan},
        probe::Answer,
    },
    knowledge::{exchange_plans, graph_requests::Request},
    microsoft::graph::{GraphSession, call::Call},
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Details {
    value: Vec<Licence>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Licence {
    #[serde(default)]
    service_plans: Vec<ServicePlan>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ServicePlan {
    service_plan_id: Uuid,
    provisioning_status: String,
}

impl GraphSession {
    /// Asks for the person's licences, those given through groups included. All plans are returned; what they
    /// mean together with the profile's is for [`licence_signal`].
    pub async fn licences(&self) -> (Answer, Option<Vec<Plan>>) {
        let call = Call::of(Request::LicenceDetails, "Graph returned the person's licences.")
            .query("$select=servicePlans");
        self.ask(&call, |body| {
            let details: Details = serde_json::from_value(body).ok()?;
            let plans = details.value.into_iter().flat_map(|licence| licence.service_plans);
            Some(
                plans
                    .map(|plan| Plan { id: plan.service_plan_id, status: plan.provisioning_status })
                    .collect(),
            )
        })
        .await
    }
}

/// What licences say about a mailbox, from both places that tell. Unknown when neither did, and when only the profile
/// did and shows no mailbox: it calls a plan that was switched off `Deleted`, like one that was taken away.
pub fn licence_signal(profile: Option<&Profile>, details: Option<&[Plan]>) -> LicenceSignal {
    if profile.is_none() && details.is_none() {
        return LicenceSignal::Unknown;
    }
    let assigned = profile.map(|profile| profile.plans.as_slice()).unwrap_or_default();
    let plans = assigned.iter().chain(details.unwrap_or_default());
    let plans: Vec<(Uuid, &str)> = plans.map(|plan| (plan.id, plan.status.as_str())).collect();
    match exchange_plans::licence_signal(&plans) {
        LicenceSignal::None if details.is_none() => LicenceSignal::Unknown,
        signal => signal,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::mailbox::SyncSignal;

    fn plan(id: &str, status: &str) -> Plan {
        Plan { id: id.parse().unwrap(), status: status.to_owned() }
    }

    #[test]
    fn what_looks_like_exchange_and_holds_no_mailbox_is_no_mailbox() {
        let foundation = plan("113feb6c-3fe4-4440-bddc-54d774bf0318", "Success");
        let plan2 = plan("efb87545-963c-4e0d-99df-69c6916d9eb0", "Success");
        let off = plan("efb87545-963c-4e0d-99df-69c6916d9eb0", "Disabled");
        for (details, expected) in [
            (Some(vec![foundation.clone()]), LicenceSignal::None),
            (Some(vec![foundation.clone(), plan2]), LicenceSignal::Mailbox),
            (Some(vec![foundation, off]), LicenceSignal::Off),
            (Some(vec![]), LicenceSignal::None),
            (None, LicenceSignal::Unknown),
        ] {
            assert_eq!(licence_signal(None, details.as_deref()), expected);
        }
    }

    #[test]
    fn the_profile_alone_never_says_that_there_is_no_licence() {
        for (status, alone, with_details) in [
            ("Enabled", LicenceSignal::Mailbox, LicenceSignal::Mailbox),
            ("Suspended", LicenceSignal::Off, LicenceSignal::Off),
            ("Deleted", LicenceSignal::Unknown, LicenceSignal::None),
        ] {
            let profile = Profile {
                id: "22222222-4a3c-4f0a-8d6a-0d8f7a1b2c3d".parse().unwrap(),
                name: None,
                username: None,
                mail: None,
                proxy_addresses: Vec::new(),
                guest: None,
                sync: SyncSignal::Unknown,
                plans: vec![plan("efb87545-963c-4e0d-99df-69c6916d9eb0", status)],
            };
            assert_eq!(licence_signal(Some(&profile), None), alone, "{status}");
            assert_eq!(licence_signal(Some(&profile), Some(&[])), with_details, "{status}");
        }
    }
}
