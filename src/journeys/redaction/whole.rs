//! The parts of a report that are about the connection as a whole.

use crate::domain::{
    grant::GrantComparison,
    id::ObjectId,
    mailbox::Plan,
    probe::PermissionResult,
    redaction::Kind,
    report::{Finding, Report, Subject, WriteTrace},
};

use super::{known, redactor::Redactor};

impl Redactor<'_> {
    pub(super) fn report(&mut self, report: &Report) -> Report {
        let Report {
            version,
            id,
            started_at,
            finished_at,
            client_id,
            app,
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
            inspection,
            answers,
            plans,
        } = report;
        Report {
            version: *version,
            id: self.diagnosis(*id),
            started_at: self.time(*started_at),
            finished_at: self.time(*finished_at),
            client_id: self.client(*client_id),
            app: self.app(app),
            subject: self.subject(subject),
            overall: *overall,
            headline: self.text(headline),
            requested: self.scope_set(requested),
            issued: self.scope_set(issued),
            comparison: self.comparison(comparison),
            permissions: permissions.iter().map(|result| self.permission(result)).collect(),
            mailbox: self.mailbox(mailbox),
            mailbox_evidence: self.exchanges(mailbox_evidence),
            findings: findings.iter().map(|finding| self.finding(finding)).collect(),
            writes: writes.iter().map(|write| self.write(write)).collect(),
            survey: survey.as_ref().map(|survey| self.survey(survey)),
            inspection: inspection.as_ref().map(|inspection| Box::new(self.inspection(inspection))),
            answers: self.answers(answers),
            plans: plans.as_ref().map(|plans| plans.iter().map(|plan| self.plan(plan)).collect()),
        }
    }

    fn subject(&mut self, subject: &Subject) -> Subject {
        let Subject { tenant, tenant_name, cloud, person, name, username, role } = subject;
        Subject {
            tenant: self.tenant(*tenant),
            tenant_name: tenant_name.as_ref().map(|name| self.organisation(name)),
            cloud: self.word(cloud, known::cloud),
            person: self.object(*person),
            name: self.person(name),
            username: self.sign_in_name(username),
            role: role.clone(),
        }
    }

    fn comparison(&mut self, comparison: &GrantComparison) -> GrantComparison {
        let GrantComparison { granted, missing, surplus } = comparison;
        GrantComparison {
            granted: self.scopes(granted),
            missing: self.scopes(missing),
            surplus: self.scopes(surplus),
        }
    }

    fn permission(&mut self, result: &PermissionResult) -> PermissionResult {
        let PermissionResult { scope, granted, outcome, note, retry_at, evidence } = result;
        PermissionResult {
            scope: self.scope(scope),
            granted: *granted,
            outcome: *outcome,
            note: self.note(note),
            retry_at: retry_at.map(|at| self.time(at)),
            evidence: self.exchanges(evidence),
        }
    }

    fn finding(&mut self, finding: &Finding) -> Finding {
        let Finding { id, what, evidence, fixer, how, confidence } = finding;
        Finding {
            id: self.word(id, known::finding),
            what: self.text(what),
            evidence: self.text(evidence),
            fixer: *fixer,
            how: self.texts(how),
            confidence: *confidence,
        }
    }

    fn write(&mut self, write: &WriteTrace) -> WriteTrace {
        let WriteTrace { scope, event, at, created, gone } = write;
        WriteTrace {
            scope: self.scope(scope),
            event: self.event(event),
            at: self.time(*at),
            created: *created,
            gone: *gone,
        }
    }

    fn plan(&mut self, plan: &Plan) -> Plan {
        let Plan { id, status } = plan;
        Plan { id: self.plan_id(plan, *id), status: self.word(status, known::plan_status) }
    }

    /// Plans that are known are the same in every tenant; another one may be anything.
    fn plan_id(&mut self, plan: &Plan, id: uuid::Uuid) -> uuid::Uuid {
        if self.keeps_all() || known::is_plan(plan) { id } else { self.object(ObjectId::new(id)).uuid() }
    }

    /// Claims are for the next sign-in and for nobody who reads a report.
    pub(super) fn claims_withheld(&mut self) -> String {
        self.withhold(Kind::Claims);
        Kind::Claims.instead().to_owned()
    }
}
