//! What is different between two reports: two judgements of the same observations, or two runs.

use std::mem;

use super::{
    Finding, Overall, Report,
    aspects::{Aspect, aspects},
};
use crate::domain::{mailbox::MailboxAssessment, probe::PermissionResult, scope::Scope};

/// One difference: what was said and what is said now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change<'a> {
    /// The answer in one word.
    Overall(Overall, Overall),
    /// The answer in one sentence, when the word stays.
    Headline(&'a str),
    /// A permission.
    Permission(&'a PermissionResult, &'a PermissionResult),
    /// A permission that was not among those asked for before.
    NewPermission(&'a PermissionResult),
    /// A permission that is not asked for any more.
    GonePermission(&'a PermissionResult),
    /// The mailbox.
    Mailbox(&'a MailboxAssessment, &'a MailboxAssessment),
    /// Something to do or to know that was not said before.
    NewFinding(&'a Finding),
    /// Something that is no longer said.
    GoneFinding(&'a Finding),
    /// The same finding in other words, with another fixer or another confidence.
    OtherFinding(&'a Finding, &'a Finding),
    /// One thing that was observed.
    Aspect(Aspect<'a>, Aspect<'a>),
    /// Something that no person reads first: how evidence is worded, what a write test left.
    Details,
}

/// What a change is about, whatever it was and is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject<'a> {
    /// The report's answer.
    Answer,
    /// A permission.
    Permission(&'a Scope),
    /// The mailbox.
    Mailbox,
    /// A finding, by its machine name.
    Finding(&'a str),
    /// One thing that was observed.
    Aspect(mem::Discriminant<Aspect<'a>>),
    /// The rest.
    Details,
}

impl<'a> Change<'a> {
    /// What it is about.
    pub fn subject(&self) -> Subject<'a> {
        match self {
            Self::Overall(..) | Self::Headline(_) => Subject::Answer,
            Self::Permission(_, result) | Self::NewPermission(result) | Self::GonePermission(result) => {
                Subject::Permission(&result.scope)
            }
            Self::Mailbox(..) => Subject::Mailbox,
            Self::NewFinding(finding) | Self::GoneFinding(finding) | Self::OtherFinding(_, finding) => {
                Subject::Finding(&finding.id)
            }
            Self::Aspect(_, is) => Subject::Aspect(mem::discriminant(is)),
            Self::Details => Subject::Details,
        }
    }
}

/// The differences between two judgements of the same observations, in the order in which a report is read. Empty only
/// when the two are equal.
pub fn changes<'a>(was: &'a Report, is: &'a Report) -> Vec<Change<'a>> {
    let mut changes = answers(was, is);
    if changes.is_empty() && was.headline != is.headline {
        changes.push(Change::Headline(&is.headline));
    }
    changes.extend(permissions(was, is, |was, is| was == is));
    if was.mailbox != is.mailbox {
        changes.push(Change::Mailbox(&was.mailbox, &is.mailbox));
    }
    changes.extend(findings(&was.findings, &is.findings, |was, is| was == is));
    if changes.is_empty() && was != is {
        changes.push(Change::Details);
    }
    changes
}

/// The differences between two runs, in the order in which a report is read. What differs between any two runs, such as
/// times and the ids of requests, is none; nor is how a result is explained.
pub fn changes_of_runs<'a>(was: &'a Report, is: &'a Report) -> Vec<Change<'a>> {
    let mut changes = answers(was, is);
    changes.extend(permissions(was, is, |was, is| was.outcome == is.outcome));
    let place = |report: &Report| (report.mailbox.verdict, report.mailbox.confidence);
    if place(was) != place(is) {
        changes.push(Change::Mailbox(&was.mailbox, &is.mailbox));
    }
    changes.extend(findings(&was.findings, &is.findings, |was, is| {
        (&was.id, &was.what, was.fixer) == (&is.id, &is.what, is.fixer)
    }));
    let observed = aspects(was, is);
    changes
        .extend(observed.into_iter().filter(|(was, is)| was != is).map(|(was, is)| Change::Aspect(was, is)));
    changes
}

fn answers<'a>(was: &'a Report, is: &'a Report) -> Vec<Change<'a>> {
    (was.overall != is.overall).then_some(Change::Overall(was.overall, is.overall)).into_iter().collect()
}

fn permissions<'a>(
    was: &'a Report,
    is: &'a Report,
    same: impl Fn(&PermissionResult, &PermissionResult) -> bool,
) -> Vec<Change<'a>> {
    let of = |report: &'a Report, scope: &Scope| report.permissions.iter().find(|one| one.scope == *scope);
    let now = is.permissions.iter().filter_map(|result| match of(was, &result.scope) {
        None => Some(Change::NewPermission(result)),
        Some(before) => (!same(before, result)).then_some(Change::Permission(before, result)),
    });
    let gone = was.permissions.iter().filter(|result| of(is, &result.scope).is_none());
    now.chain(gone.map(Change::GonePermission)).collect()
}

fn findings<'a>(
    was: &'a [Finding],
    is: &'a [Finding],
    same: impl Fn(&Finding, &Finding) -> bool,
) -> Vec<Change<'a>> {
    let lacks = |list: &[Finding], finding: &Finding| !list.iter().any(|other| same(other, finding));
    let mut gone: Vec<&Finding> = was.iter().filter(|finding| lacks(is, finding)).collect();
    let mut changes = Vec::new();
    for finding in is.iter().filter(|finding| lacks(was, finding)) {
        match gone.iter().position(|other| other.id == finding.id) {
            Some(at) => changes.push(Change::OtherFinding(gone.remove(at), finding)),
            None => changes.push(Change::NewFinding(finding)),
        }
    }
    changes.extend(gone.into_iter().map(Change::GoneFinding));
    changes
}
