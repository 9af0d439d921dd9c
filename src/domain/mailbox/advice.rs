//! What follows from a verdict: what was found, what it rests on, who can mend it and how, best way first, in words
//! for a tenant's admin. Sources: Microsoft Graph "REST APIs with mailboxes in Exchange hybrid deployments" (retired),
//! "REST API is not yet supported for this mailbox" (KB 4462988), Microsoft Q&A 1598474 (duplicate mailboxes).

use super::{GraphSignal, MailboxAssessment, Verdict, table};
use crate::domain::{
    gate::{Confidence, Fixer},
    report::Finding,
};

mod headline;
mod permissions;
mod verdicts;

#[cfg(test)]
mod tests;

pub use headline::headline;
pub use permissions::permission_findings;

/// What a verdict says by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnVerdict {
    /// What was found, one sentence.
    pub what: String,
    /// Who can mend it; `None` when nothing needs mending.
    pub fixer: Option<Fixer>,
    /// How, best way first.
    pub how: Vec<String>,
}

/// What a verdict says by itself, without what it rests on. `app` is the product's name.
pub fn on_verdict(verdict: Verdict, app: &str) -> OnVerdict {
    let (what, fixer, how) = verdicts::words(verdict);
    let named = |text: &str| text.replace("{app}", app);
    OnVerdict { what: named(what), fixer, how: how.iter().map(|text| named(text)).collect() }
}

/// The findings about the mailbox. `app` is the product's name; `person_is_admin` says whether the reader was seen to
/// hold a role that administers the tenant, who then needs no "ask your administrator".
pub fn findings(assessment: &MailboxAssessment, app: &str, person_is_admin: bool) -> Vec<Finding> {
    let OnVerdict { what, fixer, mut how } = on_verdict(assessment.verdict, app);
    // Without an answer of Graph nobody at the customer has anything to mend yet.
    let unanswered = assessment.verdict == Verdict::Unknown && assessment.signals.graph == GraphSignal::Fault;
    let fixer = if unanswered { Some(Fixer::Microsoft) } else { fixer };
    if fixer == Some(Fixer::TenantAdmin) && !person_is_admin {
        how.insert(
            0,
            "Send this report to your organisation's Microsoft 365 or Exchange administrator.".to_owned(),
        );
    }
    let mut findings = vec![Finding {
        id: assessment.verdict.as_str().to_owned(),
        what,
        evidence: evidence(assessment),
        fixer,
        how,
        confidence: assessment.confidence,
    }];
    if matches!(assessment.verdict, Verdict::HybridMailboxOnprem | Verdict::OnpremOnly) {
        findings.push(what_does_not_help(app));
    }
    if let Some(caution) = &assessment.caution {
        findings.push(Finding {
            id: "mailbox_caution".to_owned(),
            what: caution.clone(),
            evidence: evidence(assessment),
            fixer: None,
            how: Vec::new(),
            confidence: Confidence::Medium.min(assessment.confidence),
        });
    }
    findings
}

fn evidence(assessment: &MailboxAssessment) -> String {
    let mut sentences: Vec<&str> = Vec::new();
    sentences.extend(assessment.row.as_deref().and_then(table::explanation));
    sentences.extend(assessment.used.iter().map(String::as_str));
    if sentences.is_empty() {
        sentences.push("No signal could be read.");
    }
    let mut text = sentences.join(" ");
    if !assessment.contradictions.is_empty() {
        text.push_str(" Pointing elsewhere: ");
        text.push_str(&assessment.contradictions.join(" "));
    }
    text
}

/// What customers try or bring up for a mailbox on premises, and why it changes nothing for Graph.
fn what_does_not_help(app: &str) -> Finding {
    let how = [
        "\"Teams shows my calendar\": Teams is Microsoft's own and takes another way, which is not open to other apps.",
        "Hybrid modern authentication: it changes how people sign in to Outlook, not what Graph reaches.",
        "Microsoft Entra Connect: it synchronises accounts, not mailboxes.",
        "An Exchange Online licence: while the mailbox is on premises, it does not move it.",
        "Publishing /api or installing the Hybrid Agent: Microsoft has retired the way from Graph to own servers.",
        "A newer Exchange Server or update, Exchange Server Subscription Edition included.",
    ];
    Finding {
        id: "on_premises_does_not_help".to_owned(),
        what: format!("These do not make an on-premises mailbox reachable for {app}."),
        evidence:
            "Microsoft offered Graph for on-premises mailboxes as a preview only, and ended it in 2023."
                .to_owned(),
        fixer: None,
        how: how.map(str::to_owned).to_vec(),
        confidence: Confidence::High,
    }
}
