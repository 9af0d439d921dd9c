//! What is kept for support: refusals and the audit trail.

use consentry::{
    clock::SystemRandomness,
    domain::{
        audit::{Action, Actor, AuditEntry},
        gate::Gate,
        id::FlowId,
    },
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, TENANT, at, refusal},
};

on_every_engine!(a_refusal_is_found_by_every_id_on_it, the_audit_trail_is_read_newest_first);

async fn a_refusal_is_found_by_every_id_on_it(bench: &Bench) {
    let store = &bench.store;
    let first = refusal(1, 0, Gate::AdminConsentNeeded);
    let mut second = refusal(2, 5, Gate::ConsentDeclined);
    second.error.trace_id = Some("bbbb1111-11bb-cccc-dd22-eeeeee333333".to_owned());
    store.insert_refusal(&first).await.unwrap();
    store.insert_refusal(&second).await.unwrap();

    assert_eq!(store.find_refusal(first.id).await.unwrap().as_ref(), Some(&first));
    assert_eq!(store.find_refusal(FlowId::new(Uuid::from_u128(9))).await.unwrap(), None);
    assert_eq!(store.list_refusals(TENANT, 10).await.unwrap(), [second.clone(), first.clone()]);
    assert_eq!(store.list_refusals(TENANT, 1).await.unwrap(), [second.clone()]);
    let by_id = |id: &'static str| async move { store.find_refusals_by_id(id).await.unwrap() };
    assert_eq!(by_id(" aaaa1111-11BB-cccc-dd22-eeeeee333333 ").await, std::slice::from_ref(&first));
    assert_eq!(by_id("AAAA0000-bb11-2222-33cc-444444dddddd").await, [second, first]);
    for nothing in ["", "%", "aaaa0000", "\u{0}"] {
        assert!(by_id(nothing).await.is_empty());
    }

    let mut nobody = refusal(3, 9, Gate::Unknown);
    (nobody.tenant, nobody.person, nobody.error.trace_id, nobody.error.correlation_id) =
        (None, None, None, None);
    store.insert_refusal(&nobody).await.unwrap();
    assert_eq!(store.find_refusal(nobody.id).await.unwrap(), Some(nobody));
}

async fn the_audit_trail_is_read_newest_first(bench: &Bench) {
    let store = &bench.store;
    let entry = |seconds: i64, actor: Actor, action: Action| AuditEntry {
        at: at(seconds),
        actor,
        action,
        tenant: Some(TENANT),
        subject: Some("a'b".to_owned()),
    };
    let signed_in = entry(1, Actor::Person { tenant: TENANT, person: CARLA }, Action::SignedIn);
    let opened = entry(2, Actor::LinkHolder, Action::ConsentLinkOpened);
    let proven = entry(2, Actor::Portal, Action::ConsentProven);
    let elsewhere = AuditEntry { tenant: None, subject: None, ..opened.clone() };
    for entry in [&signed_in, &opened, &proven, &elsewhere] {
        store.append_audit(entry, None, &SystemRandomness).await.unwrap();
    }
    assert_eq!(store.list_audit(TENANT, 10).await.unwrap(), [proven.clone(), opened, signed_in]);
    assert_eq!(store.list_audit(TENANT, 1).await.unwrap(), [proven]);
}
