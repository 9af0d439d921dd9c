//! What is different between two judgements of the same observations.

use super::{Finding, Overall, Report};
use crate::domain::{mailbox::MailboxAssessment, probe::PermissionResult};

/// One difference: what was said and what is said now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change<'a> {
    /// The answer in one word.
    Overall(Overall, Overall),
    /// The answer in one sentence, when the word stays.
    Headline(&'a str),
    /// A permission.
    Permission(&'a PermissionResult, &'a PermissionResult),
    /// The mailbox.
    Mailbox(&'a MailboxAssessment, &'a MailboxAssessment),
    /// Something to do or to know that was not said before.
    NewFinding(&'a Finding),
    /// Something that is no longer said.
    GoneFinding(&'a Finding),
    /// The same finding in other words, with another fixer or another confidence.
    OtherFinding(&'a Finding, &'a Finding),
    /// Something that no person reads first: how evidence is worded, what a write test left.
    Details,
}

/// The differences, in the order in which a report is read. Empty only when the two are equal.
pub fn changes<'a>(was: &'a Report, is: &'a Report) -> Vec<Change<'a>> {
    let mut changes = Vec::new();
    if was.overall != is.overall {
        changes.push(Change::Overall(was.overall, is.overall));
    } else if was.headline != is.headline {
        changes.push(Change::Headline(&is.headline));
    }
    let results = was.permissions.iter().zip(&is.permissions).filter(|(was, is)| was != is);
    changes.extend(results.map(|(was, is)| Change::Permission(was, is)));
    if was.mailbox != is.mailbox {
        changes.push(Change::Mailbox(&was.mailbox, &is.mailbox));
    }
    changes.extend(findings(&was.findings, &is.findings));
    if changes.is_empty() && was != is {
        changes.push(Change::Details);
    }
    changes
}

fn findings<'a>(was: &'a [Finding], is: &'a [Finding]) -> Vec<Change<'a>> {
    let mut gone: Vec<&Finding> = was.iter().filter(|finding| !is.contains(finding)).collect();
    let mut changes = Vec::new();
    for finding in is.iter().filter(|finding| !was.contains(finding)) {
        match gone.iter().position(|other| other.id == finding.id) {
            Some(at) => changes.push(Change::OtherFinding(gone.remove(at), finding)),
            None => changes.push(Change::NewFinding(finding)),
        }
    }
    changes.extend(gone.into_iter().map(Change::GoneFinding));
    changes
}
