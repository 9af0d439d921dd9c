//! What goes into the database while people read: a refusal, a diagnosis from its beginning to its report, an entry of the
//! audit trail, a session.

use consentry::{
    clock::SystemRandomness,
    domain::{
        audit::{Action, Actor, AuditEntry},
        gate::{Fixer, Gate},
        id::{DiagnosisId, FlowId, ObjectId, TenantId},
        scope::ScopeSet,
        sign_in_error::SignInError,
    },
    secret::Secret,
    store::{Refusal, Session, Store},
};
use jiff::{SignedDuration, Timestamp};
use tokio::time::Interval;
use uuid::Uuid;

/// Makes one of each in a tenant that has people and reports, ten writes, each at its tick. `number` tells them from other
/// ones.
pub(crate) async fn one_of_each(
    store: &Store,
    tenant: TenantId,
    now: Timestamp,
    number: u64,
    ticks: &mut Interval,
) {
    let moment = u64::try_from(now.as_microsecond()).unwrap();
    let id = |kind: u64| Uuid::from_u64_pair(kind, moment ^ number.rotate_left(40));
    let person = store.list_people(tenant).await.unwrap().first().map(|person| person.person).unwrap();
    ticks.tick().await;
    store.see_tenant(tenant, "global", None, &[], now).await.unwrap();
    ticks.tick().await;
    store.see_person(tenant, person, "Anna Abe", "anna.abe@customer.example", now).await.unwrap();
    let error = SignInError::new(
        "access_denied",
        &format!("AADSTS90094: Admin consent is required. Trace ID: {} Correlation ID: {}", id(1), id(2)),
    );
    let refusal = Refusal {
        id: FlowId::new(id(3)),
        at: now,
        tenant: Some(tenant),
        person: Some(person),
        stage: "calendars".to_owned(),
        error,
        gate: Gate::AdminConsentNeeded,
        fixer: Some(Fixer::TenantAdmin),
        requested: ScopeSet::from_answer("User.Read Calendars.Read"),
    };
    ticks.tick().await;
    store.insert_refusal(&refusal).await.unwrap();
    diagnose(store, tenant, person, DiagnosisId::new(id(4)), now, ticks).await;
    for action in [Action::SignedIn, Action::DiagnosisStarted] {
        let actor = Actor::Person { tenant, person };
        let entry =
            AuditEntry { at: now, actor, action, tenant: Some(tenant), subject: Some(id(4).to_string()) };
        ticks.tick().await;
        store.append_audit(&entry, Some("203.0.113.7"), &SystemRandomness).await.unwrap();
    }
    let session = Session {
        digest: Secret::new(id(5).to_string()).digest(),
        tenant,
        person,
        name: "Anna Abe".to_owned(),
        username: "anna.abe@customer.example".to_owned(),
        staff: None,
        admin: false,
        login_hint: None,
        created_at: now,
        seen_at: now,
        expires_at: now + SignedDuration::from_hours(12),
    };
    ticks.tick().await;
    store.insert_session(&session).await.unwrap();
    ticks.tick().await;
    store.touch_session(&session.digest, now).await.unwrap();
}

/// Runs an earlier report of the tenant again.
async fn diagnose(
    store: &Store,
    tenant: TenantId,
    person: ObjectId,
    id: DiagnosisId,
    now: Timestamp,
    ticks: &mut Interval,
) {
    let runs = store.list_diagnoses(tenant, 20).await.unwrap();
    let run = runs.iter().find(|run| run.overall.is_some()).unwrap();
    let mut report = store.find_diagnosis(run.id).await.unwrap().unwrap().report.unwrap();
    report.id = id;
    report.subject.person = person;
    report.finished_at = now;
    ticks.tick().await;
    store.start_diagnosis(id, tenant, person, None, now).await.unwrap();
    ticks.tick().await;
    store.finish_diagnosis(&report, None).await.unwrap();
    ticks.tick().await;
    store.mark_connected(tenant, person, now).await.unwrap();
}
