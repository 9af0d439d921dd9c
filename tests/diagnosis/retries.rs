//! The policy of repetitions, as the other side sees it.

use std::time::{Duration, Instant};

use axum::http::Method;
use consentry::{
    clock::{Clock as _, SystemClock},
    domain::probe::{Meaning, Outcome},
    microsoft::{patience::Patience, probes::WriteTag},
};
use entra_sim::scenario::Latency;
use jiff::SignedDuration;
use uuid::Uuid;

use crate::{
    calls::Call,
    fake::{Answer, Fake},
    faults::Fault,
    people::Person,
    world::World,
};

const BRISK: Patience = Patience {
    connect: Duration::from_secs(5),
    call: Duration::from_secs(5),
    question: Duration::from_secs(30),
    pace: 0.0,
};

fn calendar() -> Answer {
    Answer::of(200, r#"{"id":"AAMkAGI="}"#)
}

#[tokio::test]
async fn a_wait_that_was_asked_for_is_waited_fractions_included() {
    let fake = Fake::start().await;
    for (status, wait) in [(429, "0.256"), (503, "0.3"), (429, "1")] {
        fake.play([Answer::of(status, "").with("Retry-After", wait), calendar()]);
        assert_eq!(fake.graph(BRISK).calendar().await.meaning, Meaning::Success);
        let asked = fake.asked();
        assert_eq!(asked.len(), 2);
        let waited = asked[1].at.duration_since(asked[0].at).as_secs_f64();
        assert!(waited >= wait.parse().unwrap(), "{status} asked for {wait} s, waited {waited} s");
    }
}

#[tokio::test]
async fn a_wait_beyond_all_patience_is_reported_and_not_waited() {
    let fake = Fake::start().await;
    fake.play([Answer::of(429, "").with("Retry-After", "1800.5")]);
    let answer = fake.graph(BRISK).calendar().await;
    assert_eq!((answer.meaning, fake.asked().len()), (Meaning::Throttled, 1));
    let wait = answer.retry_at.unwrap().duration_since(SystemClock.now()).as_secs();
    assert!((1_780..=1_801).contains(&wait), "{wait}");
}

#[tokio::test]
async fn trouble_is_repeated_twice_and_a_refusal_never() {
    let fake = Fake::start().await;
    let worded = |status, code: &str| {
        let body = serde_json::json!({ "error": { "code": code, "message": "" } });
        Answer::of(status, body.to_string()).with("request-id", "0")
    };
    for (answer, calls) in [
        (Answer::of(500, ""), 3),
        (Answer::of(503, ""), 3),
        (Answer::of(200, "<html>"), 3),
        (worded(503, "MailboxInfoStale"), 2),
        (worded(404, "ResourceNotFound"), 2),
        (worded(404, "MailboxNotEnabledForRESTAPI"), 1),
        (worded(403, "ErrorAccessDenied"), 1),
        (worded(401, "InvalidAuthenticationToken"), 1),
        (worded(400, "SomethingNew"), 1),
    ] {
        fake.play([answer.clone()]);
        assert_ne!(fake.graph(BRISK).calendar().await.meaning, Meaning::Success);
        assert_eq!(fake.asked().len(), calls, "{answer:?}");
    }
}

#[tokio::test]
async fn one_question_stays_within_its_time_however_often_it_is_repeated() {
    let fake = Fake::start().await;
    let question = Duration::from_secs(3);
    let patience = Patience { call: Duration::from_millis(500), question, pace: 1.0, ..BRISK };
    for answer in [Answer::of(503, ""), Answer::of(429, "").with("Retry-After", "2.9"), Answer::of(200, "")] {
        fake.play([answer.clone()]);
        let started = Instant::now();
        assert_ne!(fake.graph(patience).calendar().await.meaning, Meaning::Success);
        assert!(started.elapsed() < question, "{answer:?} took {:?}", started.elapsed());
    }
}

#[tokio::test]
async fn a_creation_is_repeated_under_the_same_transaction_and_then_looked_for() {
    let fake = Fake::start().await;
    fake.play([Answer::of(503, "")]);
    let tag = WriteTag { transaction_id: Uuid::from_u128(7), app: "Drift".to_owned() };
    let written = fake.graph(BRISK).write(&tag).await;
    assert!(!written.gone && !written.is_settled(), "{written:?}");
    let (creations, looks): (Vec<_>, Vec<_>) =
        fake.asked().into_iter().partition(|asked| asked.method == Method::POST);
    assert_eq!(creations.len(), 3);
    for creation in creations {
        assert_eq!(creation.path, "/v1.0/me/events");
        assert_eq!(creation.body["transactionId"], tag.transaction_id.to_string());
    }
    assert!(looks.iter().all(|look| look.method == Method::GET && look.path == "/v1.0/me/calendarView"));
    assert_eq!(looks.len(), 3);
}

/// How often one exact call was made, as method and end of the path.
fn count(world: &World, method: &str, end: &str) -> usize {
    world.control().calls().iter().filter(|call| call.method == method && call.path.ends_with(end)).count()
}

#[tokio::test]
async fn a_refused_token_is_renewed_once_for_all_calls() {
    let mut world = World::start().await;
    let nina = Person::writing("nina@northwind.example");
    let (who, tokens) = world.sign_in(nina.address).await.unwrap();
    world.control().clear_calls();
    let everything =
        Call { method: "GET".to_owned(), host: None, path: "/graph/v1.0/me/calendar".to_owned() };
    let fault = Fault::Worded(401, "InvalidAuthenticationToken").on(&everything);

    let _ = world.control().add_fault(entra_sim::Fault { count: Some(1), ..fault.clone() });
    let report = world.diagnose(&who, &tokens, &nina).await;
    assert_eq!(count(&world, "GET", "/me/calendar"), 2);
    // One is the real refresh that proves offline_access, the other the renewal.
    assert_eq!(count(&world, "POST", "/token"), 2);
    assert!(report.permissions.iter().filter(|result| !result.outcome.is_good()).count() == 1, "{report:?}");

    world.control().clear_calls();
    let _ = world.control().add_fault(fault);
    let report = world.diagnose(&who, &tokens, &nina).await;
    assert_eq!(count(&world, "GET", "/me/calendar"), 2, "not more often than with one fresh token");
    assert_eq!(count(&world, "POST", "/token"), 2);
    let read = report.permissions.iter().find(|result| result.scope.as_str() == "Calendars.Read").unwrap();
    assert_eq!(read.outcome, Outcome::CouldNotCheck);
    assert!(read.note.contains("did not accept the token"), "{}", read.note);
}

#[tokio::test]
async fn no_mailbox_is_asked_more_than_three_questions_at_a_time() {
    let mut world = World::start().await;
    let nina = Person::testing_all("nina@northwind.example", "noah@northwind.example");
    let (who, tokens) = world.sign_in(nina.address).await.unwrap();
    world.control().clear_calls();
    world.control().set_latency(Latency { graph_ms: 100, ..Latency::default() });
    world.diagnose(&who, &tokens, &nina).await;
    let calls = world.control().calls();
    let most = calls.iter().map(|call| call.in_flight).max();
    assert_eq!(most, Some(3), "{calls:#?}");
    let directory =
        calls.iter().filter(|call| call.path.ends_with("/me") || call.path.ends_with("/organization"));
    assert!(directory.clone().count() >= 2 && directory.into_iter().all(|call| call.in_flight == 0));
}

#[tokio::test]
async fn a_throttled_permission_could_not_be_checked_and_says_when_to_try_again() {
    let mut world = World::start().await;
    let nina = Person::writing("nina@northwind.example");
    let (who, tokens) = world.sign_in(nina.address).await.unwrap();
    for (method, path, scopes) in [
        ("GET", "/graph/v1.0/me", &["User.Read"][..]),
        ("POST", "/graph/v1.0/me/findMeetingTimes", &["Calendars.Read.Shared"]),
        ("POST", "/graph/v1.0/me/events", &["Calendars.ReadWrite"]),
        ("GET", "/graph/v1.0/me/calendar", &["Calendars.Read", "Calendars.Read.Shared"]),
    ] {
        let call = Call { method: method.to_owned(), host: None, path: path.to_owned() };
        let number = world.control().add_fault(Fault::Worded(429, "ApplicationThrottled").on(&call));
        let report = world.diagnose(&who, &tokens, &nina).await;
        world.control().remove_fault(number);
        for scope in scopes {
            let result = report.permissions.iter().find(|result| result.scope.as_str() == *scope).unwrap();
            assert_eq!(result.outcome, Outcome::CouldNotCheck, "{call}: {scope}");
            let wait = result.retry_at.unwrap().duration_since(report.started_at);
            assert!(wait > SignedDuration::from_secs(100), "{call}: {scope} waits {wait}");
            assert!(result.note.contains("slow down"), "{}", result.note);
        }
    }
}
