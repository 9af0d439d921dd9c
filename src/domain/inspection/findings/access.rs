//! Whether the app is there, switched on, and open to people.

use super::Looked;
use crate::domain::{
    gate::Fixer,
    inspection::{Checked, Count},
    report::Finding,
};

pub(super) fn not_in_tenant(looked: &Looked<'_>) -> Option<Finding> {
    looked.is_absent().then(|| {
        looked.obstacle(
            "app_not_in_tenant",
            format!("{} is not in the organisation yet: nobody has consented to it.", looked.app),
            "the directory has no service principal of the app.",
            Fixer::TenantAdmin,
            &["An administrator grants {app} consent for the organisation, which adds it."],
        )
    })
}

pub(super) fn switched_off(looked: &Looked<'_>) -> Option<Finding> {
    let principal = looked.principal().filter(|principal| !principal.enabled)?;
    Some(looked.obstacle(
        "app_disabled",
        format!("An administrator has switched {} off for the organisation.", looked.app),
        &format!("the service principal {} has accountEnabled false.", principal.id),
        Fixer::TenantAdmin,
        &[
            "Open Entra ID > Enterprise apps > {app} > Properties and set “Enabled for users to sign in?” to Yes.",
            "If a reviewer blocked a request for it, that is how the app came to be there, switched off.",
        ],
    ))
}

pub(super) fn switched_off_by_microsoft(looked: &Looked<'_>) -> Option<Finding> {
    let status = looked.principal()?.disabled_by_microsoft.as_ref()?;
    Some(looked.obstacle(
        "app_disabled_by_microsoft",
        format!("Microsoft has switched {} off.", looked.app),
        &format!("disabledByMicrosoftStatus is {status}."),
        Fixer::Vendor,
        &["Send this report to the vendor of {app}, who has to settle it with Microsoft."],
    ))
}

fn assigned<'a>(looked: &'a Looked<'_>) -> Option<&'a Checked<Count>> {
    let principal = looked.principal().filter(|principal| principal.assignment_required)?;
    principal.assigned.as_ref()
}

const ASSIGN: &str = "Open Entra ID > Enterprise apps > {app} > Users and groups and add them; members of nested groups do not count.";

pub(super) fn nobody_assigned(looked: &Looked<'_>) -> Option<Finding> {
    matches!(assigned(looked)?, Checked::Seen(Count { seen: 0, more: false })).then(|| {
        looked.obstacle(
            "nobody_assigned",
            format!("{} is open to assigned people only, and nobody is assigned.", looked.app),
            "appRoleAssignmentRequired is true, and the list of assigned people and groups is empty.",
            Fixer::TenantAdmin,
            &[
                ASSIGN,
                "Or open Entra ID > Enterprise apps > {app} > Properties and set “Assignment required?” to No.",
            ],
        )
    })
}

/// Good to know, as it may be meant so; whether a certain person is among them was not looked at.
pub(super) fn only_assigned(looked: &Looked<'_>) -> Option<Finding> {
    let how_many = match assigned(looked)? {
        Checked::Seen(Count { seen: 0, more: false }) => return None,
        Checked::Seen(Count { seen, more: false }) => format!("there are {seen} assignments."),
        Checked::Seen(Count { seen, more: true }) => format!("there are more than {seen} assignments."),
        Checked::NotChecked(why) => format!("how many are assigned was not checked: {why}"),
    };
    Some(looked.finding(
        "only_assigned",
        format!("{} is open to assigned people and groups only.", looked.app),
        &format!("appRoleAssignmentRequired is true; {how_many}"),
        None,
        &[
            "Whoever is turned away with AADSTS50105 is not among them. While assignment is required, people cannot consent for themselves.",
            ASSIGN,
        ],
    ))
}
