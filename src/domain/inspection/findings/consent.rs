//! Who may consent, and who waits for whom.

use super::{Looked, names};
use crate::domain::{
    gate::Fixer,
    inspection::Checked,
    report::Finding,
    scope::{Scope, ScopeSet},
};

pub(super) fn requests_wait(looked: &Looked<'_>) -> Option<Finding> {
    let waiting = looked.inspection.records.pending_requests.seen().filter(|waiting| !waiting.is_empty())?;
    let asked = names(waiting.iter().flat_map(ScopeSet::iter));
    let what = match waiting.len() {
        1 => format!("1 request for {} waits for an administrator’s decision.", looked.app),
        several => format!("{several} requests for {} wait for an administrator’s decision.", looked.app),
    };
    Some(looked.finding(
        "requests_pending",
        what,
        &format!("the organisation’s list of consent requests has them open, for: {asked}."),
        Some(Fixer::TenantAdmin),
        &[
            "A reviewer opens Entra ID > Enterprise apps > Admin consent requests and decides.",
            "While one is open, further requests of the same people change nothing.",
        ],
    ))
}

/// People may not consent. Where everything is granted already, that is how it should be.
pub(super) fn kept_for_administrators(looked: &Looked<'_>) -> Option<Finding> {
    let consent = looked.user_consent()?;
    let (id, what, seen) = if consent.policies.is_empty() {
        (
            "user_consent_off",
            format!("People cannot consent to {} for themselves.", looked.app),
            "no permission grant policy is assigned to people.".to_owned(),
        )
    } else {
        let kept: Vec<&Scope> =
            consent.reach.seen()?.kept.iter().filter(|scope| looked.wanted.contains(scope)).collect();
        if kept.is_empty() {
            return None;
        }
        (
            "user_consent_excludes",
            format!("People cannot consent for themselves to: {}.", names(kept)),
            format!("what is assigned ({}) keeps these for administrators.", consent.policies.join(", ")),
        )
    };
    let granted = looked.lacking().is_some_and(|lacking| lacking.is_empty());
    let asking = match &looked.inspection.records.workflow {
        Checked::Seen(workflow) if workflow.enabled => {
            "Microsoft’s page offers people a form to ask for it; the link of this portal works as well."
        }
        Checked::Seen(_) => {
            "Microsoft’s page offers people no form to ask for it; the link of this portal is the way."
        }
        Checked::NotChecked(_) => "People can ask with the link of this portal.",
    };
    let (fixer, how): (_, &[&str]) = if granted {
        (None, &["Everything is granted for the organisation, so nobody has to."])
    } else {
        (Some(Fixer::TenantAdmin), &["An administrator grants {app} consent for the organisation.", asking])
    };
    Some(looked.finding(id, what, &seen, fixer, how))
}
