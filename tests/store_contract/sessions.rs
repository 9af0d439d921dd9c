//! Sessions, and the sweep that ends them.

use consentry::{
    domain::{id::FlowId, staff_role::StaffRole},
    store::{Conflict, Flow, FlowTaken, Session, StoreError},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, TENANT, at, digest},
};

on_every_engine!(a_session_lives_until_it_expires_or_is_ended, the_sweep_removes_what_is_over);

fn session(token: &str) -> Session {
    Session {
        digest: digest(token),
        tenant: TENANT,
        person: CARLA,
        name: "Carla O'Neill \u{1f4c5}".to_owned(),
        username: "carla@contoso.example".to_owned(),
        staff: Some(StaffRole::Operator),
        admin: true,
        login_hint: Some("O.abc".to_owned()),
        created_at: at(0),
        seen_at: at(0),
        expires_at: at(100),
    }
}

async fn a_session_lives_until_it_expires_or_is_ended(bench: &Bench) {
    let store = &bench.store;
    let mut expected = session("one");
    store.insert_session(&expected).await.unwrap();
    let again = store.insert_session(&expected).await;
    assert!(matches!(again, Err(StoreError::Conflict(Conflict::Duplicate))), "{again:?}");

    assert!(store.touch_session(&expected.digest, at(7)).await.unwrap());
    expected.seen_at = at(7);
    assert_eq!(store.find_session(&digest("one"), at(99)).await.unwrap(), Some(expected));
    assert_eq!(store.find_session(&digest("one"), at(100)).await.unwrap(), None);
    assert_eq!(store.find_session(&digest("other"), at(1)).await.unwrap(), None);

    assert!(store.delete_session(&digest("one")).await.unwrap());
    assert!(!store.delete_session(&digest("one")).await.unwrap());
    assert!(!store.touch_session(&digest("one"), at(8)).await.unwrap());

    let unnamed =
        Session { name: "a\0b".to_owned(), staff: None, admin: false, login_hint: None, ..session("two") };
    store.insert_session(&unnamed).await.unwrap();
    let found = store.find_session(&digest("two"), at(1)).await.unwrap().unwrap();
    assert_eq!((found.name.as_str(), found.staff, found.login_hint), ("ab", None, None));
}

async fn the_sweep_removes_what_is_over(bench: &Bench) {
    let store = &bench.store;
    let day = 24 * 60 * 60;
    store.insert_session(&session("old")).await.unwrap();
    store.insert_session(&Session { expires_at: at(3 * day), ..session("new") }).await.unwrap();
    let flow = Flow {
        id: FlowId::new(Uuid::from_u128(1)),
        state: digest("state"),
        browser: digest("browser"),
        sealed: vec![1],
        created_at: at(0),
        expires_at: at(100),
    };
    store.insert_flow(&flow).await.unwrap();

    assert_eq!(store.delete_expired(at(101)).await.unwrap(), 1);
    assert_eq!(store.take_flow(&flow.state, &flow.browser, at(102)).await.unwrap(), FlowTaken::Expired);
    assert_eq!(store.delete_expired(at(100 + day)).await.unwrap(), 1);
    assert_eq!(store.take_flow(&flow.state, &flow.browser, at(102)).await.unwrap(), FlowTaken::Unknown);
    assert!(store.find_session(&digest("new"), at(102)).await.unwrap().is_some());
}
