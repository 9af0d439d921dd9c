//! From what was collected to a report. The rules are pure and live in `domain/report/judgement`.

use crate::{
    domain::{
        grant::RoleEvidence,
        id::DiagnosisId,
        report::{Judgement, REPORT_VERSION, Report, Subject},
        scope::Scope,
    },
    knowledge::exchange_plans,
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
    let Collected { answers, mut signals, profile, organization, plans, survey, inspection, .. } = collected;
    if let Some(survey) = &survey {
        survey.apply_to(&mut signals);
    }
    let username = who.username.clone().unwrap_or_default();
    let name = profile.and_then(|profile| profile.name).or_else(|| who.name.clone());
    let subject = Subject {
        tenant: who.tenant,
        tenant_name: organization.and_then(|organization| organization.name),
        cloud: portal.cloud.id.clone(),
        person: who.person,
        name: name.unwrap_or_else(|| username.clone()),
        username,
        role: RoleEvidence::from_wids(who.wids.as_deref()),
    };
    let permissions: Vec<Scope> =
        portal.app.permissions.iter().map(|permission| permission.scope.clone()).collect();
    let requested = portal.app.scopes();
    let app = portal.app.name.clone();
    let Judgement { overall, headline, comparison, permissions, mailbox, findings, writes } =
        Judgement::of(&permissions, &requested, &answers, signals, &subject, &app, inspection.as_deref());
    Report {
        version: REPORT_VERSION,
        id,
        started_at: tokens.evidence.at,
        finished_at: portal.now(),
        client_id: portal.app.client_id,
        app,
        subject,
        overall,
        headline,
        requested,
        issued: tokens.issued.clone(),
        comparison,
        permissions,
        mailbox,
        mailbox_evidence: collected.mailbox_evidence,
        findings,
        writes,
        survey,
        inspection,
        answers,
        plans: plans.map(|plans| plans.into_iter().filter(exchange_plans::is_known).collect()),
    }
}
