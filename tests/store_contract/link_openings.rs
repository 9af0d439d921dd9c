//! Openings of hand-over links, and what else a request keeps besides its state.

use consentry::{
    domain::{
        consent::{ConsentState, Withdrawal, WithdrawnBy},
        id::ConsentRequestId,
        visitor::{Opening, Visitor},
    },
    store::{Conflict, StoreError},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{at, digest, request},
};

on_every_engine!(
    openings_are_counted_and_the_last_ones_listed,
    looks_close_together_are_one_opening,
    an_opening_of_no_request_is_refused,
    a_withdrawal_and_reminders_are_kept,
);

const EDGE: &str = "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

fn opening(seconds: i64, user_agent: &str) -> Opening {
    Opening { at: at(seconds), visitor: Visitor::of(Some(user_agent)) }
}

async fn openings_are_counted_and_the_last_ones_listed(bench: &Bench) {
    let store = &bench.store;
    let (first, second) = (request(1, 0), request(2, 0));
    store.insert_consent_request(&first, &digest("a1"), &digest("s1")).await.unwrap();
    store.insert_consent_request(&second, &digest("a2"), &digest("s2")).await.unwrap();
    assert_eq!(store.link_openings(first.id).await.unwrap(), consentry::domain::visitor::Openings::default());
    for number in 0..30_u32 {
        let seconds = i64::from(number) * 3_600;
        let noted = store.note_link_opening(Uuid::from_u128(number.into()), first.id, opening(seconds, EDGE));
        assert!(noted.await.unwrap());
        let scanned = Uuid::from_u128(u128::from(number) + 1_000);
        store.note_link_opening(scanned, first.id, opening(seconds, "curl/8")).await.unwrap();
    }
    let seen = store.link_openings(first.id).await.unwrap();
    assert_eq!((seen.people, seen.programs), (30, 30));
    let expected: Vec<_> = (20..30).rev().map(|number| opening(number * 3_600, EDGE)).collect();
    assert_eq!(seen.latest, expected);
    assert_eq!(store.link_openings(second.id).await.unwrap().people, 0, "another link's are its own");
    let stored = store.find_consent_request(first.id).await.unwrap();
    assert_eq!(stored, Some(first), "an opening does not compete with a change of state");
}

async fn looks_close_together_are_one_opening(bench: &Bench) {
    let store = &bench.store;
    let request = request(1, 0);
    store.insert_consent_request(&request, &digest("a"), &digest("s")).await.unwrap();
    for (id, seconds, user_agent, noted) in [
        (1, 0, EDGE, true),
        (2, 599, EDGE, false),
        (3, 599, FIREFOX, true),
        (4, 600, EDGE, true),
        (5, 601, "curl/8", true),
    ] {
        let id = Uuid::from_u128(id);
        let answer = store.note_link_opening(id, request.id, opening(seconds, user_agent)).await.unwrap();
        assert_eq!(answer, noted, "{seconds} {user_agent}");
    }
    let seen = store.link_openings(request.id).await.unwrap();
    assert_eq!((seen.people, seen.programs, seen.latest.len()), (3, 1, 3));
}

async fn an_opening_of_no_request_is_refused(bench: &Bench) {
    let nobody = ConsentRequestId::new(Uuid::from_u128(404));
    let refused = bench.store.note_link_opening(Uuid::from_u128(1), nobody, opening(0, EDGE)).await;
    assert!(matches!(refused, Err(StoreError::Conflict(Conflict::Orphan))), "{refused:?}");
}

async fn a_withdrawal_and_reminders_are_kept(bench: &Bench) {
    let store = &bench.store;
    let mut request = request(1, 0);
    store.insert_consent_request(&request, &digest("a"), &digest("s")).await.unwrap();
    request.reminders = 2;
    request.reminded_at = Some(at(90_000));
    request.withdrawn = Some(Withdrawal { at: at(90_001), by: WithdrawnBy::Requester });
    request.state = ConsentState::Opened;
    request.version = store.save_consent_request(&request).await.unwrap();
    assert_eq!(store.find_consent_request(request.id).await.unwrap(), Some(request));
}
