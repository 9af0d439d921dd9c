//! Exchange service plans: which of them come with a mailbox, and what a person's plans say together.

use std::sync::LazyLock;

use serde::Deserialize;
use uuid::Uuid;

use crate::domain::mailbox::{self, LicenceSignal};

/// What a service plan gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Gives {
    /// A mailbox in Exchange Online.
    Mailbox,
    /// Only an archive, for people whose mailbox is on Exchange Server.
    Archive,
    /// Neither, although the service calls itself "exchange".
    None,
}

#[derive(Debug, Deserialize)]
pub(super) struct Plan {
    #[cfg_attr(not(test), expect(dead_code, reason = "for people who read the data, and for its test"))]
    pub(super) name: String,
    pub(super) id: Uuid,
    pub(super) gives: Gives,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static PLANS: LazyLock<Vec<Plan>> =
    LazyLock::new(|| super::built_in(include_str!("exchange_plans.json")));

/// Whether a plan concerns Exchange.
pub fn is_known(plan: &mailbox::Plan) -> bool {
    PLANS.iter().any(|known| known.id == plan.id)
}

/// What a person's service plans say about a mailbox. Each plan comes with its status, either `capabilityStatus` of
/// `assignedPlans` (Enabled, Warning, Suspended, Deleted, `LockedOut`) or `provisioningStatus` of `licenseDetails`
/// (Success, Disabled, `PendingInput`, `PendingActivation`, `PendingProvisioning`).
///
/// Callers that could not read the plans use [`LicenceSignal::Unknown`] themselves: an empty list means "none".
/// A plan that only lingers as Deleted does not count. A status not known here makes the answer unknown unless
/// another plan decides.
pub fn licence_signal(assigned: &[(Uuid, &str)]) -> LicenceSignal {
    let states = |wanted: Gives| {
        let gives = move |id: &Uuid| PLANS.iter().any(|plan| plan.id == *id && plan.gives == wanted);
        assigned.iter().filter(move |(id, _)| gives(id)).map(|(_, status)| State::of(status))
    };
    let has = |wanted: Gives, state: State| states(wanted).any(|seen| seen == state);
    if has(Gives::Mailbox, State::On) {
        LicenceSignal::Mailbox
    } else if has(Gives::Mailbox, State::Unclear) {
        LicenceSignal::Unknown
    } else if has(Gives::Mailbox, State::Off) {
        LicenceSignal::Off
    } else if has(Gives::Archive, State::On) {
        LicenceSignal::ArchiveOnly
    } else {
        LicenceSignal::None
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    On,
    Off,
    Gone,
    Unclear,
}

impl State {
    fn of(status: &str) -> Self {
        match status.to_ascii_lowercase().as_str() {
            "enabled"
            | "warning"
            | "success"
            | "pendinginput"
            | "pendingactivation"
            | "pendingprovisioning" => Self::On,
            "disabled" | "suspended" | "lockedout" => Self::Off,
            "deleted" => Self::Gone,
            _ => Self::Unclear,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plan(name: &str) -> Uuid {
        PLANS.iter().find(|plan| plan.name == name).unwrap().id
    }

    #[test]
    fn the_mailbox_plan_decides() {
        let box_plan = plan("EXCHANGE_S_STANDARD");
        let other_box = plan("EXCHANGE_S_DESKLESS");
        let archive = plan("EXCHANGE_S_ARCHIVE");
        let foundation = plan("EXCHANGE_S_FOUNDATION");
        for (assigned, signal) in [
            (vec![], LicenceSignal::None),
            (vec![(foundation, "Enabled"), (Uuid::nil(), "Enabled")], LicenceSignal::None),
            (vec![(box_plan, "Enabled")], LicenceSignal::Mailbox),
            (vec![(box_plan, "Disabled"), (other_box, "PendingProvisioning")], LicenceSignal::Mailbox),
            (vec![(box_plan, "Disabled"), (foundation, "Success")], LicenceSignal::Off),
            (vec![(box_plan, "LockedOut"), (archive, "Success")], LicenceSignal::Off),
            (vec![(box_plan, "Deleted")], LicenceSignal::None),
            (vec![(box_plan, "Deleted"), (archive, "Enabled")], LicenceSignal::ArchiveOnly),
            (vec![(box_plan, "Sleeping")], LicenceSignal::Unknown),
        ] {
            assert_eq!(licence_signal(&assigned), signal, "{assigned:?}");
        }
    }
}
