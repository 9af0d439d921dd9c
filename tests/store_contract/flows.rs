//! Flows are answered once, by the browser that began them, in time.

use consentry::{
    domain::id::FlowId,
    store::{Flow, FlowTaken},
};
use tokio::task::JoinSet;
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{at, digest},
};

on_every_engine!(a_flow_is_taken_once_by_its_own_browser, of_twenty_takers_one_gets_the_flow);

fn flow() -> Flow {
    Flow {
        id: FlowId::new(Uuid::from_u128(1)),
        state: digest("state"),
        browser: digest("browser"),
        sealed: vec![0, 255, 7],
        created_at: at(0),
        expires_at: at(600),
    }
}

async fn a_flow_is_taken_once_by_its_own_browser(bench: &Bench) {
    let store = &bench.store;
    let flow = flow();
    store.insert_flow(&flow).await.unwrap();
    let take = |browser: &str, seconds: i64| {
        let (state, browser) = (flow.state, digest(browser));
        async move { store.take_flow(&state, &browser, at(seconds)).await.unwrap() }
    };

    assert_eq!(take("thief", 1).await, FlowTaken::OtherBrowser);
    assert_eq!(take("browser", 600).await, FlowTaken::Expired);
    assert_eq!(take("browser", 2).await, FlowTaken::Taken(flow.clone()));
    assert_eq!(take("browser", 3).await, FlowTaken::AlreadyUsed);
    assert_eq!(take("thief", 3).await, FlowTaken::OtherBrowser);
    let unknown = store.take_flow(&digest("other"), &flow.browser, at(4)).await.unwrap();
    assert_eq!(unknown, FlowTaken::Unknown);
}

async fn of_twenty_takers_one_gets_the_flow(bench: &Bench) {
    let flow = flow();
    bench.store.insert_flow(&flow).await.unwrap();
    let mut takers = JoinSet::new();
    for _ in 0..20 {
        let (store, flow) = (bench.store.clone(), flow.clone());
        takers.spawn(async move { store.take_flow(&flow.state, &flow.browser, at(1)).await.unwrap() });
    }
    let outcomes = takers.join_all().await;
    assert_eq!(outcomes.iter().filter(|outcome| matches!(outcome, FlowTaken::Taken(_))).count(), 1);
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == FlowTaken::AlreadyUsed).count(), 19);
}
