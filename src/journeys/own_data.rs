//! What is stored about somebody, for themselves: to read, to take along, and to end their sessions.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{
    domain::{
        audit::Action,
        consent::ConsentRequest,
        retention::{Kind, Retention},
        staff_role::StaffRole,
    },
    store::{AuditQuery, AuditRecord, OwnReport, Person, Refusal as StoredRefusal, Session, WriteTest},
};

use super::{portal::Portal, refusal::Refusal, viewer::SignedIn};

/// The most entries of the audit log that are read.
const LOG: u32 = 1_000;

/// One session, by a name that opens nothing.
#[derive(Debug, Clone)]
pub struct OwnSession {
    /// Names it in a form.
    pub name: String,
    /// Whether it is the one that asks.
    pub this: bool,
    /// The session.
    pub session: Session,
}

/// Everything.
#[derive(Debug)]
pub struct OwnData {
    /// The person as they are known.
    pub person: Option<Person>,
    /// Sessions that have not ended.
    pub sessions: Vec<OwnSession>,
    /// Reports.
    pub reports: Vec<OwnReport>,
    /// Refused sign-ins.
    pub refusals: Vec<StoredRefusal>,
    /// Requests to administrators.
    pub requests: Vec<ConsentRequest>,
    /// Write tests.
    pub write_tests: Vec<WriteTest>,
    /// What the audit log says they did.
    pub log: Vec<AuditRecord>,
}

/// Reads it.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn read(portal: &Portal, viewer: &SignedIn) -> Result<OwnData, Refusal> {
    let (tenant, person) = (viewer.tenant(), viewer.person());
    let store = &portal.store;
    let query = AuditQuery { person: Some((tenant, person)), limit: LOG, ..AuditQuery::default() };
    Ok(OwnData {
        person: store.find_person(tenant, person).await?,
        sessions: sessions(portal, viewer).await?,
        reports: store.reports_of(tenant, person).await?,
        refusals: store.refusals_of(tenant, person).await?,
        requests: store.requests_of(tenant, person).await?,
        write_tests: store.write_tests_by(tenant, person).await?,
        log: store.search_audit(&query).await?.0,
    })
}

async fn sessions(portal: &Portal, viewer: &SignedIn) -> Result<Vec<OwnSession>, Refusal> {
    let sessions = portal.store.sessions_of(viewer.tenant(), viewer.person(), portal.now()).await?;
    let own = |session: Session| OwnSession {
        name: name(portal, &session),
        this: session.digest == viewer.session().digest,
        session,
    };
    Ok(sessions.into_iter().map(own).collect())
}

/// The hash of a cookie stays inside; what follows from it under a key names the session as well.
fn name(portal: &Portal, session: &Session) -> String {
    let digest = format!("{:02x?}", session.digest.as_bytes());
    portal.keys.derive("session name", &digest).expose().chars().take(16).collect()
}

/// Which sessions to end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// The one of this name.
    One(String),
    /// All but the one that asks.
    Others,
}

/// Ends sessions of whoever asks. Gives their number.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used.
pub async fn end_sessions(portal: &Portal, viewer: &SignedIn, which: Which) -> Result<u64, Refusal> {
    let ended = match which {
        Which::Others => {
            let this = &viewer.session().digest;
            portal.store.delete_sessions_of(viewer.tenant(), viewer.person(), Some(this)).await?
        }
        Which::One(name) => {
            let own = sessions(portal, viewer).await?;
            match own.into_iter().find(|session| session.name == name && !session.this) {
                Some(found) => u64::from(portal.store.delete_session(&found.session.digest).await?),
                None => 0,
            }
        }
    };
    if ended > 0 {
        let (tenant, subject) = (Some(viewer.tenant()), Some(ended.to_string()));
        portal.record(viewer.actor(), Action::SessionsEnded, tenant, subject).await?;
    }
    Ok(ended)
}

#[derive(Serialize)]
struct File {
    format: &'static str,
    version: u32,
    exported_at: jiff::Timestamp,
    portal: String,
    kept_days: Map<String, Value>,
    person: Value,
    sessions: Vec<Value>,
    reports: Vec<Option<Value>>,
    refused_sign_ins: Vec<Value>,
    requests: Vec<Value>,
    write_tests: Vec<Value>,
    log: Vec<Value>,
}

/// Everything as JSON (`docs/privacy.md` describes it). Taking it is noted.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used.
pub async fn export(portal: &Portal, viewer: &SignedIn) -> Result<String, Refusal> {
    portal.record(viewer.actor(), Action::OwnDataExported, Some(viewer.tenant()), None).await?;
    let data = read(portal, viewer).await?;
    let text = file_of(portal, viewer, &data);
    text.map_err(|error| Refusal::Internal(error.to_string()))
}

fn file_of(portal: &Portal, viewer: &SignedIn, data: &OwnData) -> serde_json::Result<String> {
    let report = |own: &OwnReport| own.report.as_deref().map(serde_json::from_str::<Value>).transpose();
    let file = File {
        format: "consentry-person",
        version: 1,
        exported_at: portal.now(),
        portal: portal.public_url.to_string(),
        kept_days: kept_days(&portal.retention),
        person: person(viewer, data.person.as_ref()),
        sessions: data.sessions.iter().map(session).collect(),
        reports: data.reports.iter().map(report).collect::<Result<_, _>>()?,
        refused_sign_ins: data.refusals.iter().map(refusal).collect(),
        requests: data.requests.iter().map(request).collect(),
        write_tests: data.write_tests.iter().map(write_test).collect(),
        log: data.log.iter().map(log_entry).collect(),
    };
    serde_json::to_string_pretty(&file)
}

fn person(viewer: &SignedIn, person: Option<&Person>) -> Value {
    json!({
        "tenant": viewer.tenant(),
        "person": viewer.person(),
        "name": person.map_or(viewer.name(), |person| &person.name),
        "username": person.map_or(viewer.username(), |person| &person.username),
        "first_seen_at": person.map(|person| person.first_seen_at),
        "last_seen_at": person.map(|person| person.seen_at),
        "connected_at": person.and_then(|person| person.connected_at),
    })
}

fn session(OwnSession { this, session, .. }: &OwnSession) -> Value {
    json!({
        "this": this,
        "began_at": session.created_at,
        "last_used_at": session.seen_at,
        "ends_at": session.expires_at,
        "login_hint": session.login_hint,
        "staff_role": session.staff.map(StaffRole::as_str),
        "administrator": session.admin,
    })
}

fn refusal(refusal: &StoredRefusal) -> Value {
    json!({
        "id": refusal.id,
        "at": refusal.at,
        "stage": refusal.stage,
        "error": refusal.error,
        "gate": refusal.gate,
        "who_can_help": refusal.fixer,
        "requested": refusal.requested,
    })
}

fn request(request: &ConsentRequest) -> Value {
    json!({
        "id": request.id,
        "created_at": request.created_at,
        "expires_at": request.expires_at,
        "opened_at": request.opened_at,
        "requester": request.requester,
        "state": request.state,
        "withdrawn": request.withdrawn,
        "reminders": request.reminders,
        "reminded_at": request.reminded_at,
    })
}

fn write_test(test: &WriteTest) -> Value {
    json!({
        "report": test.diagnosis,
        "calendar": test.place,
        "at": test.created_at,
        "gone_at": test.gone_at,
    })
}

fn log_entry(record: &AuditRecord) -> Value {
    json!({
        "number": record.chained.number,
        "at": record.chained.at,
        "action": record.chained.action,
        "subject": record.chained.subject,
        "tenant": record.tenant.map(|party| party.tenant),
        "from": record.from.as_ref().map(|origin| &origin.address),
    })
}

fn kept_days(retention: &Retention) -> Map<String, Value> {
    let days = |kind: Kind| retention.days(kind).map(std::num::NonZeroU32::get);
    Kind::ALL.into_iter().map(|kind| (kind.as_str().to_owned(), json!(days(kind)))).collect()
}
