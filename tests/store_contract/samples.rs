//! Values for the tests.

use consentry::{
    domain::{
        consent::{ConsentRequest, ConsentState, Requester, Side},
        gate::{Confidence, Fixer, Gate},
        grant::{Grant, GrantComparison, RoleEvidence},
        id::{ClientId, ConsentRequestId, DiagnosisId, FlowId, ObjectId, TenantId},
        mailbox::{MailboxAssessment, Signals, Verdict},
        probe::{Answers, Evidence, TokenFacts},
        report::{Overall, REPORT_VERSION, Report, Subject},
        scope::ScopeSet,
        sign_in_error::SignInError,
    },
    secret::{Digest, Secret},
    store::{Refusal, Store},
};
use jiff::Timestamp;
use uuid::Uuid;

pub(crate) const TENANT: TenantId = TenantId::new(Uuid::from_u128(0x7e));
pub(crate) const CARLA: ObjectId = ObjectId::new(Uuid::from_u128(0xca));
pub(crate) const DANA: ObjectId = ObjectId::new(Uuid::from_u128(0xda));

/// Seconds after a fixed time.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + seconds).unwrap()
}

/// The hash of a text.
pub(crate) fn digest(text: &str) -> Digest {
    Secret::new(text).digest()
}

/// Contoso with Carla and Dana in it.
pub(crate) async fn contoso(store: &Store) {
    let domains = ["contoso.example".parse().unwrap()];
    store.see_tenant(TENANT, "global", Some("Contoso"), &domains, at(0)).await.unwrap();
    store.see_person(TENANT, CARLA, "Carla", "carla@contoso.example", at(0)).await.unwrap();
    store.see_person(TENANT, DANA, "Dana", "dana@contoso.example", at(1)).await.unwrap();
}

/// A request that Carla made at a time.
pub(crate) fn request(id: u128, seconds: i64) -> ConsentRequest {
    ConsentRequest {
        id: ConsentRequestId::new(Uuid::from_u128(id)),
        tenant: TENANT,
        cloud: "global".to_owned(),
        requester: Requester {
            side: Side::Customer,
            person: Some(CARLA),
            name: "Carla".to_owned(),
            username: "carla@contoso.example".to_owned(),
        },
        created_at: at(seconds),
        expires_at: at(seconds + 1_000_000),
        opened_at: None,
        state: ConsentState::Created,
        withdrawn: None,
        reminders: 0,
        reminded_at: None,
        version: 0,
    }
}

/// A proof at a time.
pub(crate) fn proven(seconds: i64) -> ConsentState {
    ConsentState::Opened.proven(Grant {
        tenant: TENANT,
        person: DANA,
        role: RoleEvidence::Unknown,
        issued: ScopeSet::from_answer("User.Read Calendars.Read"),
        seen_at: at(seconds),
    })
}

/// A report about Carla.
pub(crate) fn report(id: DiagnosisId, overall: Overall, verdict: Verdict) -> Report {
    Report {
        version: REPORT_VERSION,
        id,
        started_at: at(10),
        finished_at: at(20),
        client_id: ClientId::new(Uuid::from_u128(0xd1)),
        app: "Drift".to_owned(),
        subject: Subject {
            tenant: TENANT,
            tenant_name: Some("Contoso".to_owned()),
            cloud: "global".to_owned(),
            person: CARLA,
            name: "Carla \u{0} O'Neill".to_owned(),
            username: "carla@contoso.example".to_owned(),
            role: RoleEvidence::Unknown,
        },
        overall,
        headline: "It works.".to_owned(),
        requested: ScopeSet::from_answer("Calendars.Read"),
        issued: ScopeSet::default(),
        comparison: GrantComparison::default(),
        permissions: Vec::new(),
        mailbox: MailboxAssessment {
            verdict,
            confidence: Confidence::High,
            row: None,
            signals: Signals::none(),
            used: Vec::new(),
            contradictions: Vec::new(),
            caution: None,
        },
        mailbox_evidence: Vec::new(),
        findings: Vec::new(),
        writes: Vec::new(),
        survey: None,
        inspection: None,
        answers: Answers::of_token(TokenFacts {
            issued: ScopeSet::default(),
            id_token: true,
            profile_claims: true,
            refreshable: true,
            evidence: Evidence {
                method: "POST".to_owned(),
                request: "/oauth2/v2.0/token".to_owned(),
                service: "token".to_owned(),
                status: Some(200),
                code: None,
                note: String::new(),
                latency_ms: 1,
                request_id: None,
                client_request_id: None,
                diagnostic: None,
                at: at(10),
            },
        }),
        plans: None,
    }
}

/// A refused sign-in of Carla.
pub(crate) fn refusal(id: u128, seconds: i64, gate: Gate) -> Refusal {
    Refusal {
        id: FlowId::new(Uuid::from_u128(id)),
        at: at(seconds),
        tenant: Some(TENANT),
        person: Some(CARLA),
        stage: "calendars".to_owned(),
        error: SignInError::new(
            "access_denied",
            "AADSTS90094: An admin has to consent. Trace ID: AAAA1111-11bb-cccc-dd22-eeeeee333333 \
             Correlation ID: aaaa0000-bb11-2222-33cc-444444dddddd",
        ),
        gate,
        fixer: Some(Fixer::TenantAdmin),
        requested: ScopeSet::from_answer("Calendars.Read User.Read"),
    }
}
