//! The support desk over a made-up world: a database on either engine, a portal on a loopback port, a member of staff who
//! is signed in. Shared with the benchmark of the desk.

use std::{net::SocketAddr, sync::Arc};

use consentry::{
    clock::{Clock as _, SystemClock, SystemRandomness},
    config::{Config, Environment},
    domain::{
        id::{ObjectId, TenantId},
        staff_role::StaffRole,
    },
    fleet::{Plan, Staff},
    journeys::portal::Portal,
    microsoft::guarded::Reach,
    secret::Secret,
    server,
    store::{Session, Store, TenantRecord},
};
use jiff::SignedDuration;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// The vendor's tenant and one of its operators, who sees every page of the desk.
const VENDOR: &str = "5f0c7a10-2d41-4c1e-8a67-1d0000000001";
const OLGA: ObjectId = ObjectId::new(Uuid::from_u128(0x5f0c_7a10_2d41_4c1e_8a67_1d00_0000_0a01));

/// The example's configuration over a database, reached at a port.
pub(crate) fn config(database: &str, port: u16) -> Config {
    let variables = [
        ("DATABASE", database.to_owned()),
        ("SERVER_PUBLIC_URL", format!("http://localhost:{port}")),
        ("APP_CLIENT_SECRET", "none of these is asked for".to_owned()),
        ("STAFF_TENANT", VENDOR.to_owned()),
        ("DNS_SERVER", "127.0.0.1:9".to_owned()),
        ("SECRETS_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=".to_owned()),
    ];
    let environment: Environment =
        variables.into_iter().map(|(name, value)| (format!("CONSENTRY_{name}"), value)).collect();
    Config::parse(include_str!("../../consentry.example.toml"), &environment).unwrap().config
}

/// The world for a configuration, up to now.
pub(crate) fn plan(config: &Config, tenants: usize) -> Plan {
    Plan {
        tenants,
        seed: 1,
        now: SystemClock.now(),
        app: config.app.clone(),
        cloud: config.cloud.id.clone(),
        staff: Staff { tenant: vendor(), people: vec![(OLGA, "Olga Petrov".to_owned())] },
    }
}

fn vendor() -> TenantId {
    VENDOR.parse().unwrap()
}

/// The portal as the server puts it together.
pub(crate) async fn portal(config: &Config) -> Arc<Portal> {
    server::assemble(config, Reach::Internet, CancellationToken::new()).await.unwrap()
}

/// Signs Olga in. Gives the `Cookie` header.
pub(crate) async fn signed_in(store: &Store) -> String {
    let token = Secret::random(&SystemRandomness);
    let now = SystemClock.now();
    let session = Session {
        digest: token.digest(),
        tenant: vendor(),
        person: OLGA,
        name: "Olga Petrov".to_owned(),
        username: "olga@drift.example".to_owned(),
        staff: Some(StaffRole::Operator),
        admin: false,
        login_hint: None,
        created_at: now,
        seen_at: now,
        expires_at: now + SignedDuration::from_hours(12),
    };
    store.insert_session(&session).await.unwrap();
    format!("consentry={}", token.expose())
}

/// Things of the made-up world to ask for.
#[derive(Debug, Clone)]
pub(crate) struct Sample {
    /// What stands for each place in an address.
    places: Vec<(&'static str, String)>,
}

impl Sample {
    /// Of one tenant; `None` when something is missing there.
    pub(crate) async fn of_tenant(store: &Store, tenant: &TenantRecord) -> Option<Self> {
        let runs = store.list_diagnoses(tenant.id, 20).await.unwrap();
        let run = runs.iter().find(|run| run.overall.is_some())?;
        let refusals = store.list_refusals(tenant.id, 1).await.unwrap();
        let requests = store.list_consent_requests(tenant.id).await.unwrap();
        let people = store.list_people(tenant.id).await.unwrap();
        let (refusal, request, person) = (refusals.first()?, requests.first()?, people.first()?);
        let report = store.find_diagnosis(run.id).await.unwrap()?.report?;
        let name = tenant.name.clone()?.to_lowercase();
        let part = name.split(' ').nth(1)?.chars().take(6).collect();
        let places = vec![
            ("{tenant}", tenant.id.to_string()),
            ("{report}", run.id.to_string()),
            ("{refusal}", refusal.id.to_string()),
            ("{request}", request.id.to_string()),
            ("{person}", person.person.to_string()),
            ("{person-name}", person.name.split(' ').next()?.to_lowercase()),
            ("{address}", person.username.clone()),
            ("{name-part}", part),
            ("{cause}", tenant.cause.clone().unwrap_or_default()),
            ("{domain}", tenant.domains.first()?.to_string()),
            ("{correlation}", refusal.error.correlation_id.clone()?),
            ("{trace}", refusal.error.trace_id.clone()?),
            ("{exchange}", report.answers.calendar?.evidence.request_id?),
        ];
        Some(Self { places })
    }

    /// An address with its places filled.
    pub(crate) fn fill(&self, pattern: &str) -> String {
        self.places.iter().fold(pattern.to_owned(), |address, (place, value)| {
            let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
            address.replace(place, &value)
        })
    }
}

/// A free loopback port that a server listens on.
pub(crate) async fn listener() -> (tokio::net::TcpListener, SocketAddr) {
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    (listener, address)
}
