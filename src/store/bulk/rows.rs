//! What stands in the rows: one method a table. A new table needs a line in [`TABLES`] and a method.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    super::{
        DiagnosisState, DiagnosisSummary, Person, Refusal, StoreError,
        columns::{document, micros, text, word},
    },
    Bulk, Cell, Table,
};
use crate::{
    domain::{
        admin_walk::WalkNote,
        consent::{ConsentRequest, ConsentStage, ConsentState},
        desk_state::DeskState,
        domain_name::DomainName,
        gate::Gate,
        id::{ConsentRequestId, DiagnosisId, ObjectId, TenantId},
        inspection::Inspection,
        mailbox::Verdict,
        note::Note,
        report::{Overall, Report},
        report_share::ReportShare,
        visitor::{Opening, Openings},
    },
    secret::Digest,
};

const TENANTS: usize = 0;
const DOMAINS: usize = 1;
const PEOPLE: usize = 2;
const REQUESTS: usize = 3;
const DIAGNOSES: usize = 4;
const REFUSALS: usize = 5;
const OPENINGS: usize = 6;
const GRANTS: usize = 7;
const WALKS: usize = 8;
const INSPECTIONS: usize = 9;
const NOTES: usize = 10;
const SHARES: usize = 11;
pub(super) const PARTIES: usize = 12;
pub(super) const LOG: usize = 13;

#[rustfmt::skip]
pub(super) const TABLES: [Table; 14] = [
    Table { name: "tenants", columns: &["id", "cloud", "name", "name_key", "first_seen_at", "seen_at", "consent", "overall", "verdict", "gate", "desk_state", "assignee", "assignee_name", "watched"] },
    Table { name: "tenant_domains", columns: &["tenant", "domain"] },
    Table { name: "people", columns: &["tenant", "person", "name", "username", "first_seen_at", "seen_at", "connected_at", "last_diagnosis"] },
    Table { name: "consent_requests", columns: &["id", "tenant", "cloud", "person", "requester", "admin_link", "status_link", "created_at", "expires_at", "opened_at", "stage", "state", "proven_at", "withdrawal", "reminders", "reminded_at", "openings", "program_openings", "version"] },
    Table { name: "diagnoses", columns: &["id", "tenant", "person", "consent_request", "started_at", "finished_at", "state", "overall", "verdict", "report"] },
    Table { name: "refusals", columns: &["id", "at", "tenant", "person", "stage", "gate", "error", "requested", "trace_id", "correlation_id", "fixer", "code"] },
    Table { name: "link_openings", columns: &["id", "consent_request", "at", "program", "browser", "system", "tenant"] },
    Table { name: "tenant_grants", columns: &["tenant", "scopes", "at", "person", "consent_request"] },
    Table { name: "admin_walks", columns: &["request", "kind", "at", "note"] },
    Table { name: "inspections", columns: &["id", "tenant", "at", "saw_anything", "inspection"] },
    Table { name: "tenant_notes", columns: &["id", "tenant", "at", "author", "author_name", "body"] },
    Table { name: "report_shares", columns: &["id", "diagnosis", "tenant", "level", "link", "maker_tenant", "maker", "maker_name", "created_at", "expires_at", "revoked_at", "views"] },
    Table { name: "audit_parties", columns: &["reference", "tenant", "person", "salt"] },
    Table { name: "audit_log", columns: &["number", "at", "actor", "actor_party", "action", "tenant_party", "subject", "hash"] },
];

/// A tenant as its own rows and everything that belongs to it leave it.
#[derive(Debug, Clone)]
pub struct TenantSeed {
    /// Identifier.
    pub id: TenantId,
    /// The organisation's name, when it was seen.
    pub name: Option<String>,
    /// Short name of the cloud.
    pub cloud: String,
    /// Domains seen so far.
    pub domains: Vec<DomainName>,
    /// When the portal first met it.
    pub first_seen_at: Timestamp,
    /// When it last did.
    pub seen_at: Timestamp,
    /// Where consent stands.
    pub consent: Option<ConsentStage>,
    /// The answer of the report that was finished last.
    pub overall: Option<Overall>,
    /// Its mailbox verdict.
    pub verdict: Option<Verdict>,
    /// The gate that still holds.
    pub gate: Option<Gate>,
    /// How far support has come.
    pub desk_state: DeskState,
    /// Who of support works on it.
    pub assignee: Option<(ObjectId, String)>,
    /// Whether support keeps an eye on it.
    pub watched: bool,
}

impl Bulk {
    pub(super) fn add<const N: usize>(&mut self, table: usize, cells: [Cell; N]) {
        if let Some(rows) = self.tables.get_mut(table) {
            rows.push(cells.into());
        }
    }

    /// Adds a tenant with its domains.
    pub fn tenant(&mut self, tenant: &TenantSeed) -> Result<(), StoreError> {
        let name = tenant.name.as_deref().map(text);
        let gate = tenant.gate.map(|gate| word("tenants", &gate)).transpose()?;
        let (assignee, assignee_name) = tenant.assignee.clone().unzip();
        self.add(
            TENANTS,
            [
                tenant.id.uuid().into(),
                text(&tenant.cloud).into(),
                name.clone().into(),
                name.map(|name| name.to_lowercase()).into(),
                micros(tenant.first_seen_at).into(),
                micros(tenant.seen_at).into(),
                tenant.consent.map(|stage| stage.as_str().to_owned()).into(),
                tenant.overall.map(|overall| overall.as_str().to_owned()).into(),
                tenant.verdict.map(|verdict| verdict.as_str().to_owned()).into(),
                gate.into(),
                tenant.desk_state.as_str().into(),
                assignee.map(ObjectId::uuid).into(),
                assignee_name.into(),
                tenant.watched.into(),
            ],
        );
        for domain in &tenant.domains {
            self.add(DOMAINS, [tenant.id.uuid().into(), domain.as_str().into()]);
        }
        Ok(())
    }

    /// Adds a person.
    pub fn person(&mut self, person: &Person) {
        self.add(
            PEOPLE,
            [
                person.tenant.uuid().into(),
                person.person.uuid().into(),
                text(&person.name).into(),
                text(&person.username).into(),
                micros(person.first_seen_at).into(),
                micros(person.seen_at).into(),
                person.connected_at.map(micros).into(),
                person.last_diagnosis.map(DiagnosisId::uuid).into(),
            ],
        );
    }

    /// Adds a consent request with its two links and how often the admin's was opened.
    pub fn consent_request(
        &mut self,
        request: &ConsentRequest,
        admin_link: &Digest,
        status_link: &Digest,
        openings: &Openings,
    ) -> Result<(), StoreError> {
        const TABLE: &str = "consent_requests";
        let withdrawal = request.withdrawn.map(|withdrawal| document(TABLE, &withdrawal)).transpose()?;
        let grant = match &request.state {
            ConsentState::Proven { grant, .. } => Some(grant),
            _ => None,
        };
        self.add(
            REQUESTS,
            [
                request.id.uuid().into(),
                request.tenant.uuid().into(),
                request.cloud.as_str().into(),
                request.requester.person.map(ObjectId::uuid).into(),
                document(TABLE, &request.requester)?.into(),
                admin_link.into(),
                status_link.into(),
                micros(request.created_at).into(),
                micros(request.expires_at).into(),
                request.opened_at.map(micros).into(),
                request.state.stage().as_str().into(),
                document(TABLE, &request.state)?.into(),
                grant.map(|grant| micros(grant.seen_at)).into(),
                withdrawal.into(),
                i64::from(request.reminders).into(),
                request.reminded_at.map(micros).into(),
                i64::from(openings.people).into(),
                i64::from(openings.programs).into(),
                request.version.into(),
            ],
        );
        if let Some(grant) = grant {
            let cells = [
                request.tenant.uuid().into(),
                grant.issued.to_string().into(),
                micros(grant.seen_at).into(),
                grant.person.uuid().into(),
                request.id.uuid().into(),
            ];
            self.add(GRANTS, cells);
        }
        Ok(())
    }

    /// Adds an opening of a request's link.
    pub fn opening(
        &mut self,
        id: Uuid,
        tenant: TenantId,
        request: ConsentRequestId,
        opening: &Opening,
    ) -> Result<(), StoreError> {
        let cells = [
            id.into(),
            request.uuid().into(),
            micros(opening.at).into(),
            opening.visitor.program.into(),
            word("link_openings", &opening.visitor.browser)?.into(),
            word("link_openings", &opening.visitor.system)?.into(),
            tenant.uuid().into(),
        ];
        self.add(OPENINGS, cells);
        Ok(())
    }

    /// Adds what an administrator did on the way through a request.
    pub fn admin_step(
        &mut self,
        request: ConsentRequestId,
        at: Timestamp,
        note: &WalkNote,
    ) -> Result<(), StoreError> {
        let note_json = document("admin_walks", note)?;
        self.add(WALKS, [request.uuid().into(), note.kind().into(), micros(at).into(), note_json.into()]);
        Ok(())
    }

    /// Adds a diagnosis, with its report when it is finished.
    pub fn diagnosis(&mut self, run: &DiagnosisSummary, report: Option<&Report>) -> Result<(), StoreError> {
        let json = report.map(|report| document("diagnoses", report)).transpose()?;
        let state = match run.state {
            DiagnosisState::Running => "running",
            DiagnosisState::Finished => "finished",
            DiagnosisState::Interrupted => "interrupted",
        };
        self.add(
            DIAGNOSES,
            [
                run.id.uuid().into(),
                run.tenant.uuid().into(),
                run.person.uuid().into(),
                run.consent_request.map(ConsentRequestId::uuid).into(),
                micros(run.started_at).into(),
                run.finished_at.map(micros).into(),
                state.into(),
                run.overall.map(|overall| overall.as_str().to_owned()).into(),
                run.verdict.map(|verdict| verdict.as_str().to_owned()).into(),
                json.into(),
            ],
        );
        Ok(())
    }

    /// Adds a refused sign-in.
    pub fn refusal(&mut self, refusal: &Refusal) -> Result<(), StoreError> {
        const TABLE: &str = "refusals";
        let id_key = |id: &Option<String>| id.as_deref().map(|id| text(id.trim()).to_lowercase());
        self.add(
            REFUSALS,
            [
                refusal.id.uuid().into(),
                micros(refusal.at).into(),
                refusal.tenant.map(TenantId::uuid).into(),
                refusal.person.map(ObjectId::uuid).into(),
                text(&refusal.stage).into(),
                word(TABLE, &refusal.gate)?.into(),
                document(TABLE, &refusal.error)?.into(),
                document(TABLE, &refusal.requested)?.into(),
                id_key(&refusal.error.trace_id).into(),
                id_key(&refusal.error.correlation_id).into(),
                refusal.fixer.map(|fixer| word(TABLE, &fixer)).transpose()?.into(),
                text(&refusal.error.name()).into(),
            ],
        );
        Ok(())
    }

    /// Adds a look into a tenant's records.
    pub fn inspection(&mut self, inspection: &Inspection) -> Result<(), StoreError> {
        let cells = [
            inspection.id.uuid().into(),
            inspection.tenant.uuid().into(),
            micros(inspection.at).into(),
            inspection.records.saw_anything().into(),
            document("inspections", inspection)?.into(),
        ];
        self.add(INSPECTIONS, cells);
        Ok(())
    }

    /// Adds a note of support about a tenant.
    pub fn note(&mut self, tenant: TenantId, note: &Note) {
        let cells = [
            note.id.uuid().into(),
            tenant.uuid().into(),
            micros(note.at).into(),
            note.author.uuid().into(),
            text(&note.author_name).into(),
            text(&note.text).into(),
        ];
        self.add(NOTES, cells);
    }

    /// Adds a link to a report that nobody has.
    pub fn share(&mut self, share: &ReportShare, link: &Digest) -> Result<(), StoreError> {
        let cells = [
            share.id.uuid().into(),
            share.diagnosis.uuid().into(),
            share.tenant.uuid().into(),
            word("report_shares", &share.level)?.into(),
            link.into(),
            share.made_by.tenant.uuid().into(),
            share.made_by.person.uuid().into(),
            text(&share.made_by.name).into(),
            micros(share.created_at).into(),
            micros(share.expires_at).into(),
            share.revoked_at.map(micros).into(),
            i64::from(share.views).into(),
        ];
        self.add(SHARES, cells);
        Ok(())
    }
}
