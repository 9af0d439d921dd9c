//! People of a customer, and what diagnoses of their connections found.

use std::collections::HashMap;

use jiff::{SignedDuration, Timestamp};

use super::{
    REPORTS, Teller,
    answers::{Case, Observed},
    company::Company,
    desk,
    dice::Dice,
    mail::{self, Mail},
    names,
    trail::Who,
};
use crate::{
    domain::{
        audit::Action,
        grant::RoleEvidence,
        id::{DiagnosisId, ObjectId},
        mailbox::Verdict,
        report::{Judgement, Overall, REPORT_VERSION, Report, Subject},
        scope::Scope,
    },
    store::{DiagnosisState, DiagnosisSummary, Person, StoreError},
};

/// Runs that a customer has more than its people would ask for, at most, to make up for customers without any.
const MOST_EXTRA: usize = 60;

/// What the runs left on the tenant.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Found {
    /// The answer of the last run.
    pub(super) last: Option<(Timestamp, Overall, Verdict)>,
    /// When somebody's connection was last seen to work.
    pub(super) connected_at: Option<Timestamp>,
}

/// So many people of a customer, each of whom signed in between two times.
pub(super) fn people(
    teller: &mut Teller<'_>,
    company: &Company,
    count: usize,
    span: (Timestamp, Timestamp),
    dice: &mut Dice,
) -> Vec<Person> {
    let Some(domain) = &company.domain else { return Vec::new() };
    let mut alike: HashMap<String, usize> = HashMap::new();
    let mut people = Vec::with_capacity(count);
    for index in 0..count {
        let (name, local) = names::person(dice, 0);
        let before = alike.entry(local.clone()).or_default();
        *before += 1;
        let mark = if *before == 1 { String::new() } else { before.to_string() };
        let person = ObjectId::new(dice.uuid());
        let first_seen_at = if index == 0 { span.0 } else { dice.time(span.0, span.1) };
        let seen_at = dice.time(first_seen_at, span.1);
        people.push(Person {
            tenant: company.id,
            person,
            name,
            username: format!("{local}{mark}@{domain}"),
            first_seen_at,
            seen_at,
            connected_at: None,
            last_diagnosis: None,
        });
        let who = Who::Person(company.id, person);
        teller.trail.add(first_seen_at, who, Action::SignedIn, Some(company.id), None);
    }
    people
}

/// Runs of diagnoses between two times.
pub(super) fn diagnose(
    teller: &mut Teller<'_>,
    company: &Company,
    people: &mut [Person],
    span: (Timestamp, Timestamp),
    dice: &mut Dice,
) -> Result<Found, StoreError> {
    let mut found = Found::default();
    for (at, runs) in planned(teller, people.len(), span, dice).into_iter().enumerate() {
        let Some(person) = people.get_mut(at) else { continue };
        let mut case = company.mail.case(dice);
        let turns = dice.per_mille(160);
        for (number, at) in runs.into_iter().enumerate() {
            if turns && number == 1 {
                case = company.mail.case_after(case, dice);
            }
            run(teller, company, person, case, at, &mut found, dice)?;
        }
    }
    Ok(found)
}

/// When each person's runs begin, in order.
fn planned(
    teller: &Teller<'_>,
    people: usize,
    span: (Timestamp, Timestamp),
    dice: &mut Dice,
) -> Vec<Vec<Timestamp>> {
    let mut all: Vec<Vec<Timestamp>> = vec![Vec::new(); people];
    let eager = if people > 500 { 450 } else { 820 };
    for runs in &mut all {
        if dice.per_mille(eager) {
            runs.push(dice.time(span.0, span.1));
        }
        if dice.per_mille(180) {
            runs.push(dice.time(span.0, span.1));
        }
    }
    let so_far = teller.filled.reports + all.iter().map(Vec::len).sum::<usize>();
    let due = (REPORTS * (teller.filled.tenants + 1)).saturating_sub(so_far);
    for _ in 0..due.min(MOST_EXTRA) {
        let at = dice.below(people);
        if let Some(runs) = all.get_mut(at) {
            runs.push(dice.time(span.0, span.1));
        }
    }
    for runs in &mut all {
        runs.sort();
    }
    all
}

fn run(
    teller: &mut Teller<'_>,
    company: &Company,
    person: &mut Person,
    case: Case,
    at: Timestamp,
    found: &mut Found,
    dice: &mut Dice,
) -> Result<(), StoreError> {
    let id = DiagnosisId::new(dice.id_at(at));
    let seconds = i64::try_from(dice.number(2, 9)).unwrap_or_default();
    let finished_at = at.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(at);
    let who = Who::Person(company.id, person.person);
    teller.trail.add(at, who, Action::DiagnosisStarted, Some(company.id), Some(id.uuid()));
    person.seen_at = person.seen_at.max(at);
    person.first_seen_at = person.first_seen_at.min(at);
    let mut summary = DiagnosisSummary {
        id,
        tenant: company.id,
        person: person.person,
        consent_request: None,
        started_at: at,
        finished_at: Some(finished_at),
        state: DiagnosisState::Interrupted,
        overall: None,
        verdict: None,
    };
    if dice.per_mille(4) {
        return teller.bulk.diagnosis(&summary, None);
    }
    let report = report(teller, company, person, case, (at, finished_at), id, dice);
    summary.state = DiagnosisState::Finished;
    summary.overall = Some(report.overall);
    summary.verdict = Some(report.mailbox.verdict);
    teller.bulk.diagnosis(&summary, Some(&report))?;
    teller.filled.reports += 1;
    teller.trail.add(finished_at, Who::Portal, Action::DiagnosisFinished, Some(company.id), Some(id.uuid()));
    if dice.per_mille(60)
        && let Some((staff, _)) = dice.pick(&teller.plan.staff.people).cloned()
    {
        let who = Who::Person(teller.plan.staff.tenant, staff);
        let read_at = dice.later(finished_at, (5, 3_000), teller.plan.now);
        teller.trail.add(read_at, who, Action::ReportRead, Some(company.id), Some(id.uuid()));
    }
    if dice.per_mille(15) {
        desk::share(teller, company, id, finished_at, dice)?;
    }
    person.last_diagnosis = Some(id);
    if matches!(report.overall, Overall::Works | Overall::WorksSoFar) {
        person.connected_at = Some(finished_at);
        found.connected_at = found.connected_at.max(Some(finished_at));
    }
    if found.last.is_none_or(|(before, ..)| before <= finished_at) {
        found.last = Some((finished_at, report.overall, report.mailbox.verdict));
    }
    Ok(())
}

fn report(
    teller: &Teller<'_>,
    company: &Company,
    person: &Person,
    case: Case,
    (started_at, finished_at): (Timestamp, Timestamp),
    id: DiagnosisId,
    dice: &mut Dice,
) -> Report {
    let app = &teller.plan.app;
    let requested = app.scopes();
    let domain = company.domain.as_ref().map(ToString::to_string).unwrap_or_default();
    let survey = mail::survey(company, started_at, dice);
    let server = survey.as_ref().and_then(|survey| survey.server.as_ref()).map(|own| own.host.to_string());
    let synced = matches!(company.mail, Mail::Hybrid | Mail::OwnServers);
    let observed = case.observe(&requested, synced, server, &domain, started_at, dice);
    let Observed { issued, answers, mut signals, plans, mailbox_evidence } = observed;
    if let Some(survey) = &survey {
        survey.apply_to(&mut signals);
    }
    let subject = Subject {
        tenant: company.id,
        tenant_name: company.name.clone(),
        cloud: company.cloud.clone(),
        person: person.person,
        name: person.name.clone(),
        username: person.username.clone(),
        role: RoleEvidence::OtherRoles,
    };
    let permissions: Vec<Scope> = app.permissions.iter().map(|permission| permission.scope.clone()).collect();
    let judgement = Judgement::of(&permissions, &requested, &answers, signals, &subject, &app.name, None);
    let Judgement { overall, headline, comparison, permissions, mailbox, findings, writes } = judgement;
    Report {
        version: REPORT_VERSION,
        id,
        started_at,
        finished_at,
        client_id: app.client_id,
        app: app.name.clone(),
        subject,
        overall,
        headline,
        requested,
        issued,
        comparison,
        permissions,
        mailbox,
        mailbox_evidence,
        findings,
        writes,
        survey,
        inspection: None,
        answers,
        plans,
    }
}
