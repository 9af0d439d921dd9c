//! The made-up world of customers: what its rows say together is what the store's own statements would have left.

use consentry::{
    config::{Config, Environment},
    domain::{
        consent::{ConsentStage, ConsentState},
        gate::Gate,
        id::{ObjectId, TenantId},
    },
    fleet::{Filled, Plan, Staff, fill},
    journeys::reassess::reassess,
    store::{DiagnosisState, Store, TenantQuery, TenantRecord},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::at,
};

on_every_engine!(
    what_a_tenant_shows_follows_from_its_rows,
    a_report_is_what_todays_rules_would_make_of_it,
    the_same_seed_is_the_same_world,
);

const TENANTS: usize = 120;

fn plan(tenants: usize) -> Plan {
    let variables = [
        ("CONSENTRY_APP_CLIENT_SECRET", "secret"),
        ("CONSENTRY_STAFF_TENANT", "5f0c7a10-2d41-4c1e-8a67-1d0000000001"),
    ];
    let environment: Environment =
        variables.map(|(name, value)| (name.to_owned(), value.to_owned())).into_iter().collect();
    let config = Config::parse(include_str!("../../consentry.example.toml"), &environment).unwrap().config;
    let staff = vec![(ObjectId::new(Uuid::from_u128(0x5a)), "Sam Okafor".to_owned())];
    Plan {
        tenants,
        seed: 7,
        now: at(0),
        app: config.app,
        cloud: "global".to_owned(),
        staff: Staff { tenant: TenantId::new(Uuid::from_u128(0xd7)), people: staff },
    }
}

async fn every_tenant(store: &Store) -> Vec<TenantRecord> {
    let query = TenantQuery { limit: 200, ..TenantQuery::default() };
    store.list_tenants(&query).await.unwrap().items
}

async fn what_a_tenant_shows_follows_from_its_rows(bench: &Bench) {
    let store = &bench.store;
    let plan = plan(TENANTS);
    let filled = fill(store, &plan, |_| {}).await.unwrap();
    let tenants = every_tenant(store).await;
    assert_eq!((tenants.len(), filled.tenants), (TENANTS, TENANTS));
    assert!((TENANTS * 9..TENANTS * 13).contains(&filled.reports), "{filled:?}");
    assert!((TENANTS * 90..TENANTS * 115).contains(&filled.events()), "{filled:?}");
    let mut blocked = 0;
    for tenant in &tenants {
        let requests = store.list_consent_requests(tenant.id).await.unwrap();
        let proven = requests.iter().any(|request| request.state.stage() == ConsentStage::Proven);
        let latest = requests.iter().map(|request| request.state.stage()).next();
        assert_eq!(tenant.consent, if proven { Some(ConsentStage::Proven) } else { latest }, "{tenant:?}");

        let runs = store.list_diagnoses(tenant.id, 10_000).await.unwrap();
        let last =
            runs.iter().filter(|run| run.state == DiagnosisState::Finished).max_by_key(|run| run.finished_at);
        assert_eq!(tenant.overall, last.and_then(|run| run.overall), "{tenant:?}");
        assert_eq!(tenant.verdict, last.and_then(|run| run.verdict), "{tenant:?}");

        let people = store.list_people(tenant.id).await.unwrap();
        let connected = people.iter().filter_map(|person| person.connected_at).max();
        let opened = requests
            .iter()
            .filter_map(|request| match &request.state {
                ConsentState::Proven { grant, .. } => Some(grant.seen_at),
                _ => None,
            })
            .chain(connected)
            .max();
        let refusal = store.list_refusals(tenant.id, 1).await.unwrap().pop();
        let gate = refusal.filter(|refusal| opened.is_none_or(|opened| opened < refusal.at));
        assert_eq!(tenant.gate, gate.map(|refusal| refusal.gate), "{tenant:?}");
        blocked += usize::from(tenant.gate.is_some());
    }
    let since_the_change = at(-24 * 86_400);
    let changed = tenants.iter().filter(|tenant| {
        tenant.gate == Some(Gate::AdminConsentNeeded)
            && tenant.people_connected > 0
            && tenant.seen_at > since_the_change
    });
    assert!(changed.count() >= plan.changed() / 2, "of {} tenants that worked before", plan.changed());
    assert!((20..100).contains(&blocked), "{blocked} of {TENANTS} tenants are held back");
}

async fn a_report_is_what_todays_rules_would_make_of_it(bench: &Bench) {
    let store = &bench.store;
    fill(store, &plan(25), |_| {}).await.unwrap();
    let mut judged = 0;
    for tenant in every_tenant(store).await {
        for run in store.list_diagnoses(tenant.id, 20).await.unwrap() {
            let Some(report) = store.find_diagnosis(run.id).await.unwrap().unwrap().report else { continue };
            assert_eq!(reassess(&report), report);
            judged += 1;
        }
    }
    assert!(judged > 100, "{judged} reports");
}

async fn the_same_seed_is_the_same_world(bench: &Bench) {
    let store = &bench.store;
    let filled = fill(store, &plan(10), |_| {}).await.unwrap();
    let tenants = every_tenant(store).await;
    let other = Bench::sqlite().await;
    let again: Filled = fill(&other.store, &plan(10), |_| {}).await.unwrap();
    assert_eq!((again, every_tenant(&other.store).await), (filled, tenants));
    other.remove().await;
    assert!(fill(store, &plan(10), |_| {}).await.is_err(), "the same tenants cannot come twice");
}
