//! Judging: pure rules over what was collected, put together as a report.

use crate::{
    domain::{
        grant::{GrantComparison, RoleEvidence},
        id::DiagnosisId,
        mailbox::{advice, table},
        probe::{Outcome, rules},
        report::{REPORT_VERSION, Report, Subject},
    },
    microsoft::{identity::Identity, sign_in::Tokens},
};

use super::{super::portal::Portal, collect::Collected};

pub(super) fn report(
    portal: &Portal,
    id: DiagnosisId,
    who: &Identity,
    tokens: &Tokens,
    collected: Collected,
) -> Report {
    let requested = portal.app.scopes();
    let comparison = GrantComparison::of(&requested, &tokens.issued);
    let permissions = rules::results(&portal.app, &collected.answers);
    let mailbox = table::assess(collected.signals);
    let role = RoleEvidence::from_wids(who.wids.as_deref());
    let overall = Report::judge(&permissions, &mailbox);
    let app = portal.app.name.as_str();
    let username = who.username.clone().unwrap_or_default();
    let name = collected
        .profile
        .as_ref()
        .and_then(|profile| profile.name.clone())
        .or_else(|| who.name.clone())
        .unwrap_or_else(|| username.clone());
    let missing = permissions.iter().filter(|result| result.outcome == Outcome::Missing).count();
    let headline = advice::headline(overall, &mailbox, missing, app, &name);
    let is_admin = matches!(role, RoleEvidence::Admin(_));
    let mut findings = advice::permission_findings(&permissions, app);
    findings.extend(advice::findings(&mailbox, app, is_admin));
    Report {
        version: REPORT_VERSION,
        id,
        started_at: tokens.evidence.at,
        finished_at: portal.now(),
        client_id: portal.app.client_id,
        app: portal.app.name.clone(),
        subject: Subject {
            tenant: who.tenant,
            tenant_name: collected.organization.as_ref().and_then(|organization| organization.name.clone()),
            cloud: portal.cloud.id.clone(),
            person: who.person,
            name,
            username,
            role,
        },
        overall,
        headline,
        requested,
        issued: tokens.issued.clone(),
        comparison,
        permissions,
        mailbox,
        mailbox_evidence: collected.mailbox_evidence,
        findings,
        writes: Vec::new(),
        survey: None,
        inspection: None,
        answers: collected.answers,
        plans: collected.plans,
    }
}
