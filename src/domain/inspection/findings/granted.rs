//! What is granted for everybody, and for which API.

use super::{Looked, names};
use crate::domain::{
    gate::Fixer,
    grant::GrantComparison,
    inspection::{Checked, Count, RecordedGrants},
    report::Finding,
};

const GRANT: &str =
    "An administrator grants {app} consent for the organisation; every permission has to be on that page.";

/// Permissions of another API carry the same names and open nothing in Microsoft Graph.
pub(super) fn other_resource_only(looked: &Looked<'_>) -> Option<Finding> {
    let grants = looked.grants()?;
    if grants.organisation.is_empty() || grants.of_graph().is_some() {
        return None;
    }
    let granted = names(grants.organisation.iter().flat_map(|grant| grant.scopes.iter()));
    Some(looked.finding(
        "other_resource_only",
        format!(
            "{} is granted permissions of another API for everybody, and none of Microsoft Graph.",
            looked.app
        ),
        &format!("no organisation-wide grant is for Microsoft Graph; another API’s are: {granted}."),
        Some(Fixer::TenantAdmin),
        &[GRANT, "Permissions of Office 365 Exchange Online have similar names and do not count here."],
    ))
}

pub(super) fn incomplete(looked: &Looked<'_>) -> Option<Finding> {
    let granted = looked.grants()?.of_graph()?;
    let GrantComparison { missing, .. } = GrantComparison::of(looked.wanted, &granted);
    if missing.is_empty() {
        return None;
    }
    let missing = names(&missing);
    Some(looked.finding(
        "grant_incomplete",
        format!("The organisation-wide grant of {} lacks: {missing}.", looked.app),
        &format!("what Microsoft Graph has on record for everybody is: {}.", names(granted.iter())),
        Some(Fixer::TenantAdmin),
        &[GRANT],
    ))
}

/// No grant for everybody. That is nobody's fault where people may consent for themselves.
pub(super) fn nothing_for_everybody(looked: &Looked<'_>) -> Option<Finding> {
    let grants = looked.grants().filter(|grants| grants.organisation.is_empty())?;
    if looked.is_absent() {
        return None;
    }
    let app = looked.app;
    let (id, what) = match personal(grants) {
        Some(0) => ("nothing_granted", format!("Nothing is granted to {app} in the organisation.")),
        Some(_) => (
            "personal_grants_only",
            format!("{app} is granted by single people for themselves only, not for everybody."),
        ),
        None => ("no_organisation_grant", format!("Nothing is granted to {app} for everybody.")),
    };
    let seen = format!("there is no organisation-wide grant; {}", personal_words(grants));
    let (fixer, how): (_, &[&str]) = if looked.needs_administrator() {
        (Some(Fixer::TenantAdmin), &[GRANT])
    } else {
        (
            None,
            &[
                "With consent for the organisation nobody has to consent alone; without it each person is asked once, where the organisation lets them.",
            ],
        )
    };
    Some(looked.finding(id, what, &seen, fixer, how))
}

fn personal(grants: &RecordedGrants) -> Option<u32> {
    grants.personal.seen().map(|count| count.seen)
}

fn personal_words(grants: &RecordedGrants) -> String {
    match &grants.personal {
        Checked::Seen(Count { seen: 0, more: false }) => "there are no personal ones either.".to_owned(),
        Checked::Seen(Count { seen, more: false }) => format!("personal grants: {seen}."),
        Checked::Seen(Count { seen, more: true }) => format!("personal grants: more than {seen}."),
        Checked::NotChecked(why) => format!("personal grants were not checked: {why}"),
    }
}
