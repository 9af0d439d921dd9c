//! The lines on what was seen to be in order, and on what was not seen.

use super::Looked;
use crate::domain::{gate::Confidence, report::Finding};

/// Everything that lets people in was seen, and nothing of it is in the way.
pub(super) fn fine(looked: &Looked<'_>) -> Option<Finding> {
    let principal = looked.principal()?;
    let open =
        principal.enabled && principal.disabled_by_microsoft.is_none() && !principal.assignment_required;
    let granted = looked.lacking()?.is_empty() && looked.grants()?.of_graph().is_some();
    (open && granted).then(|| {
        looked.finding(
            "fine",
            format!(
                "In the organisation’s records {} is switched on, open to everybody, and granted for everybody with all it asks for.",
                looked.app
            ),
            &format!("the service principal {} and its grants of Microsoft Graph.", principal.id),
            None,
            &[],
        )
    })
}

pub(super) fn not_seen(looked: &Looked<'_>) -> Option<Finding> {
    let unseen = looked.inspection.records.unseen();
    if unseen.is_empty() {
        return None;
    }
    let parts: Vec<&str> = unseen.iter().map(|(part, _)| *part).collect();
    let reasons: Vec<String> = unseen.iter().map(|(part, why)| format!("{part}: {why}")).collect();
    let finding = looked.finding(
        "not_checked",
        format!("Not checked in the organisation’s records: {}.", parts.join(", ")),
        &reasons.join(" "),
        None,
        &["What was not checked may be in order or not. Let us look once more: later if Microsoft did not answer, with a role such as Global Reader if it refused."],
    );
    Some(Finding { confidence: Confidence::Low, ..finding })
}
