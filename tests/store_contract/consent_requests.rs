//! Consent requests: two links, one version.

use consentry::{
    domain::{
        consent::{ConsentStage, ConsentState, Shortfall},
        gate::Gate,
    },
    store::{Conflict, StoreError},
};

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso, digest, proven, refusal, request},
};

on_every_engine!(
    a_request_is_found_by_id_and_by_both_links,
    of_two_changes_of_one_version_one_is_refused,
    the_newest_request_is_found_per_person_and_tenant,
    what_is_proving_is_found_after_a_restart,
    the_tenant_shows_the_last_change_and_keeps_its_proof,
);

async fn a_request_is_found_by_id_and_by_both_links(bench: &Bench) {
    let store = &bench.store;
    let request = request(1, 0);
    store.insert_consent_request(&request, &digest("admin"), &digest("status")).await.unwrap();
    assert_eq!(store.find_consent_request(request.id).await.unwrap().as_ref(), Some(&request));
    assert_eq!(store.find_by_admin_link(&digest("admin")).await.unwrap().as_ref(), Some(&request));
    assert_eq!(store.find_by_status_link(&digest("status")).await.unwrap().as_ref(), Some(&request));
    assert_eq!(store.find_by_admin_link(&digest("status")).await.unwrap(), None);
    assert_eq!(store.find_by_status_link(&digest("admin")).await.unwrap(), None);
    let record = store.find_tenant(TENANT).await.unwrap().unwrap();
    assert_eq!((record.consent, record.seen_at), (Some(ConsentStage::Created), at(0)));

    let mut twin = crate::samples::request(2, 0);
    twin.requester.person = None;
    let again = store.insert_consent_request(&twin, &digest("admin"), &digest("status 2")).await;
    assert!(matches!(again, Err(StoreError::Conflict(Conflict::Duplicate))), "{again:?}");
    assert_eq!(store.find_consent_request(twin.id).await.unwrap(), None);
}

async fn of_two_changes_of_one_version_one_is_refused(bench: &Bench) {
    let store = &bench.store;
    let mut first = request(1, 0);
    store.insert_consent_request(&first, &digest("a"), &digest("s")).await.unwrap();
    let mut second = first.clone();

    first.state = ConsentState::Opened;
    assert_eq!(store.save_consent_request(&first).await.unwrap(), 1);
    second.state = second.state.refused(at(3), Some("not now".to_owned()));
    let stale = store.save_consent_request(&second).await;
    assert!(matches!(stale, Err(StoreError::Conflict(Conflict::Stale))), "{stale:?}");
    let stored = store.find_consent_request(first.id).await.unwrap().unwrap();
    assert_eq!((stored.state, stored.version), (ConsentState::Opened, 1));

    second.version = 1;
    assert_eq!(store.save_consent_request(&second).await.unwrap(), 2);
    let stored = store.find_consent_request(first.id).await.unwrap().unwrap();
    assert_eq!(stored.state, second.state);
}

async fn the_newest_request_is_found_per_person_and_tenant(bench: &Bench) {
    let store = &bench.store;
    let carlas = request(1, 0);
    let mut danas = request(2, 5);
    danas.requester.person = Some(DANA);
    store.insert_consent_request(&carlas, &digest("a1"), &digest("s1")).await.unwrap();
    store.insert_consent_request(&danas, &digest("a2"), &digest("s2")).await.unwrap();

    assert_eq!(store.latest_consent_request(TENANT, None).await.unwrap().as_ref(), Some(&danas));
    assert_eq!(store.latest_consent_request(TENANT, Some(CARLA)).await.unwrap().as_ref(), Some(&carlas));
    assert_eq!(store.list_consent_requests(TENANT).await.unwrap(), [danas, carlas]);
}

async fn what_is_proving_is_found_after_a_restart(bench: &Bench) {
    let store = &bench.store;
    let mut request = request(1, 0);
    store.insert_consent_request(&request, &digest("a"), &digest("s")).await.unwrap();
    assert!(store.proving_requests().await.unwrap().is_empty());
    request.state = ConsentState::Consented { at: at(1) }.fell_short(at(2), Shortfall::Unreachable);
    request.version = store.save_consent_request(&request).await.unwrap();
    assert_eq!(store.proving_requests().await.unwrap(), [request]);
}

async fn the_tenant_shows_the_last_change_and_keeps_its_proof(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.insert_refusal(&refusal(1, 0, Gate::AdminConsentNeeded)).await.unwrap();
    let (mut older, mut later, newer) = (request(1, 0), request(2, 10), request(3, 100));
    store.insert_consent_request(&older, &digest("a1"), &digest("s1")).await.unwrap();
    store.insert_consent_request(&later, &digest("a2"), &digest("s2")).await.unwrap();
    let shown = || async { store.find_tenant(TENANT).await.unwrap().unwrap() };

    older.state = ConsentState::Opened;
    older.version = store.save_consent_request(&older).await.unwrap();
    assert_eq!(shown().await.consent, Some(ConsentStage::Opened));
    assert_eq!(shown().await.gate, Some(Gate::AdminConsentNeeded));
    older.state = proven(50);
    store.save_consent_request(&older).await.unwrap();
    assert_eq!((shown().await.consent, shown().await.gate), (Some(ConsentStage::Proven), None));
    later.state = ConsentState::Opened;
    store.save_consent_request(&later).await.unwrap();
    assert_eq!(shown().await.consent, Some(ConsentStage::Proven));
    store.insert_consent_request(&newer, &digest("a3"), &digest("s3")).await.unwrap();
    assert_eq!(shown().await.consent, Some(ConsentStage::Created));
}
