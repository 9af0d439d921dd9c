//! From what was observed to what a report says. Pure, so that a report can be judged again long after it was made.

use super::{Finding, Overall, Report, Subject, WriteTrace};
use crate::domain::{
    grant::{GrantComparison, RoleEvidence},
    inspection::{self, Inspection, Later},
    mailbox::{MailboxAssessment, Signals, advice, table},
    probe::{Answers, Outcome, PermissionResult, rules},
    scope::{Scope, ScopeSet},
};

/// The part of a report that follows from the rest of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The one-word answer.
    pub overall: Overall,
    /// The one-sentence answer.
    pub headline: String,
    /// Scopes asked for and issued, compared.
    pub comparison: GrantComparison,
    /// The permissions.
    pub permissions: Vec<PermissionResult>,
    /// The mailbox.
    pub mailbox: MailboxAssessment,
    /// What to do and who.
    pub findings: Vec<Finding>,
    /// What write tests left behind or did not.
    pub writes: Vec<WriteTrace>,
}

impl Judgement {
    /// Judges. `permissions` are those of the manifest in its order, `app` is the app's name. The tenant's records add
    /// findings and never change the one-word answer, which is about what was seen to work for this person.
    pub fn of(
        permissions: &[Scope],
        requested: &ScopeSet,
        answers: &Answers,
        signals: Signals,
        subject: &Subject,
        app: &str,
        inspection: Option<&Inspection>,
    ) -> Self {
        let comparison = GrantComparison::of(requested, &answers.token.issued);
        let permissions = rules::results(permissions, answers);
        let mailbox = table::assess(signals);
        let overall = Report::judge(&permissions, &mailbox);
        let writes = writes(answers, app);
        let missing = permissions.iter().filter(|result| result.outcome == Outcome::Missing).count();
        let headline = advice::headline(overall, &mailbox, missing, app, &subject.name);
        let is_admin = matches!(subject.role, RoleEvidence::Admin(_));
        let mut findings = advice::permission_findings(&permissions, &writes, app);
        findings.extend(advice::findings(&mailbox, app, is_admin));
        if let Some(inspection) = inspection {
            let issued_later = answers.token.evidence.at > inspection.at;
            let later = if issued_later { Later::TokenIssued } else { Later::Nothing };
            findings.extend(inspection::findings(inspection, requested, app, later));
        }
        Self { overall, headline, comparison, permissions, mailbox, findings, writes }
    }

    /// Puts the judgement into a report.
    #[must_use]
    pub fn into(self, report: Report) -> Report {
        let Self { overall, headline, comparison, permissions, mailbox, findings, writes } = self;
        Report { overall, headline, comparison, permissions, mailbox, findings, writes, ..report }
    }
}

fn writes(answers: &Answers, app: &str) -> Vec<WriteTrace> {
    [("Calendars.ReadWrite", &answers.write), ("Calendars.ReadWrite.Shared", &answers.shared_write)]
        .into_iter()
        .filter_map(|(name, test)| Some(WriteTrace::of(&Scope::parse(name).ok()?, test.as_ref()?, app)))
        .collect()
}
