//! The ways of failed sign-ins, and what followed.

use consentry::{
    domain::{
        consent::ConsentStage,
        gate::Gate,
        id::{DiagnosisId, FlowId},
        scope::ScopeSet,
        sign_in_trace::{Endpoint, SignInTrace, Stage, Stop, TripPurpose},
    },
    store::{Followed, Place, Refusal},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, TENANT, at, contoso, digest, refusal, request},
};

on_every_engine!(
    a_way_is_kept_with_its_refusal,
    a_failure_that_tells_nothing_leaves_the_gate,
    the_latest_come_in_parts,
    what_followed_is_the_first_of_each,
);

fn trace() -> SignInTrace {
    let asked = Stage::Asked {
        endpoint: Endpoint::Authorize,
        authority: Some(TENANT),
        prompt: None,
        scopes: ScopeSet::from_answer("Calendars.Read"),
    };
    let stops = vec![Stop { at: at(1), stage: asked }, Stop { at: at(2), stage: Stage::Unanswered }];
    SignInTrace { purpose: TripPurpose::Connect, stops }
}

async fn a_way_is_kept_with_its_refusal(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let (traced, plain) = (refusal(1, 10, Gate::AppDisabled), refusal(2, 20, Gate::AppDisabled));
    store.insert_traced_refusal(&traced, &trace()).await.unwrap();
    store.insert_refusal(&plain).await.unwrap();
    assert_eq!(store.find_sign_in_trace(traced.id).await.unwrap(), Some(trace()));
    assert_eq!(store.find_sign_in_trace(plain.id).await.unwrap(), None);
    assert_eq!(store.find_sign_in_trace(FlowId::new(Uuid::from_u128(3))).await.unwrap(), None);
    assert_eq!(store.find_tenant(TENANT).await.unwrap().unwrap().gate, Some(Gate::AppDisabled));
}

async fn a_failure_that_tells_nothing_leaves_the_gate(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.insert_failure(&refusal(1, 10, Gate::Unknown), &trace()).await.unwrap();
    assert_eq!(store.find_tenant(TENANT).await.unwrap().unwrap().gate, None);
    store.insert_refusal(&refusal(2, 20, Gate::UserNotAssigned)).await.unwrap();
    store.insert_failure(&refusal(3, 30, Gate::Unknown), &trace()).await.unwrap();
    assert_eq!(store.find_tenant(TENANT).await.unwrap().unwrap().gate, Some(Gate::UserNotAssigned));
    assert_eq!(store.list_refusals(TENANT, 9).await.unwrap().len(), 3, "it is found all the same");
}

async fn the_latest_come_in_parts(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    for id in 1..=3 {
        let of_nobody = Refusal { tenant: None, person: None, ..refusal(id, 10, Gate::Unknown) };
        store.insert_refusal(&of_nobody).await.unwrap();
    }
    let ids = |found: &[Refusal]| found.iter().map(|refusal| refusal.id.uuid().as_u128()).collect::<Vec<_>>();
    let (first, next) = store.latest_refusals(None, 2).await.unwrap();
    assert_eq!(ids(&first), [3, 2]);
    let next: Place = next.unwrap().to_string().parse().unwrap();
    let (rest, end) = store.latest_refusals(Some(next), 2).await.unwrap();
    assert_eq!((ids(&rest), end), (vec![1], None));
}

async fn what_followed_is_the_first_of_each(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    assert_eq!(store.followed(TENANT, Some(CARLA), at(5)).await.unwrap(), Followed::default());
    for (id, seconds) in [(1, 3), (2, 10), (3, 20)] {
        let (admin, status) = (digest(&format!("a{id}")), digest(&format!("s{id}")));
        store.insert_consent_request(&request(id, seconds), &admin, &status).await.unwrap();
        let run = DiagnosisId::new(Uuid::from_u128(id));
        store.start_diagnosis(run, TENANT, CARLA, None, at(seconds + 1)).await.unwrap();
    }
    let followed = store.followed(TENANT, Some(CARLA), at(5)).await.unwrap();
    assert_eq!(followed.request, Some((request(2, 10).id, at(10), ConsentStage::Created)));
    assert_eq!(followed.diagnosis, Some((DiagnosisId::new(Uuid::from_u128(2)), at(11), None)));
    assert_eq!(store.followed(TENANT, None, at(5)).await.unwrap().diagnosis, None);
}
