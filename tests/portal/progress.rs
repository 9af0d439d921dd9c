//! What a page that watches a diagnosis gets to see, answer by answer.

use std::collections::BTreeMap;

use consentry::domain::{
    id::DiagnosisId,
    probe::Outcome,
    progress::{Progress, ProgressLine},
};
use entra_sim::{Fault, FaultEffect, scenario::Latency};

use crate::{
    people::{NINA, NOAH},
    walk,
    world::World,
};

/// Everything that a diagnosis publishes from the first page on, and the outcomes in its report.
async fn watch(world: &World, account: &str, fields: &[(&str, &str)]) -> (Vec<Progress>, Vec<ProgressLine>) {
    let home = world.url("/");
    let mut browser = walk::signed_in(&home, account).await;
    let slow = Latency { authority_ms: 20, graph_ms: 150 };
    world.control().set_latency(slow);
    let url = walk::connect(&mut browser, &home, account, fields).await.url;
    let id: DiagnosisId = url.path_segments().unwrap().next_back().unwrap().parse().unwrap();
    let mut live = world.portal.live.diagnosis(id).expect("a diagnosis that runs");
    let mut seen = vec![live.borrow_and_update().clone()];
    while live.changed().await.is_ok() {
        seen.push(live.borrow_and_update().clone());
    }
    let report = walk::report(&mut browser, &url).await;
    let of_report = |result: &serde_json::Value| ProgressLine {
        subject: result["scope"].as_str().unwrap().to_owned(),
        outcome: serde_json::from_value(result["outcome"].clone()).unwrap(),
        note: result["note"].as_str().unwrap().to_owned(),
    };
    (seen, report["permissions"].as_array().unwrap().iter().map(of_report).collect())
}

/// Makes one call answer long after all others, so that it ends last on a busy machine too.
fn answer_last(world: &World, path: &str) {
    let effect = FaultEffect::Delay { milliseconds: 2_000 };
    let fault = Fault { method: None, path: path.to_owned(), host: None, user: None, count: None, effect };
    let _number = world.control().add_fault(fault);
}

/// No outcome that was shown changes or goes away, and before the end all of the report's are there.
fn assert_steady(seen: &[Progress], report: &[ProgressLine]) {
    let mut shown: BTreeMap<&str, Outcome> = BTreeMap::new();
    for line in seen.iter().flat_map(|progress| &progress.lines) {
        match (shown.get(line.subject.as_str()), line.outcome) {
            (Some(before), now) => assert_eq!(now, Some(*before), "{}", line.subject),
            (None, Some(now)) => drop(shown.insert(&line.subject, now)),
            (None, None) => assert_eq!(line.note, "", "an open line says nothing yet"),
        }
    }
    let (last, before) = seen.split_last().unwrap();
    assert!(last.done && before.iter().all(|progress| !progress.done));
    assert_eq!(last.lines, report);
}

/// The steps at which a permission was open, and at which it was settled before everything was.
fn steps(seen: &[Progress], scope: &str) -> (usize, usize) {
    let is_open = |line: &ProgressLine| line.outcome.is_none();
    let of = |progress: &Progress, open: bool| {
        progress.lines.iter().any(|line| line.subject == scope && is_open(line) == open)
    };
    let waiting = |progress: &&Progress| progress.lines.iter().any(is_open);
    (
        seen.iter().filter(|progress| of(progress, true)).count(),
        seen.iter().filter(waiting).filter(|progress| of(progress, false)).count(),
    )
}

#[tokio::test]
async fn outcomes_come_one_by_one_and_stay() {
    let world = World::start().await;
    answer_last(&world, "/graph/v1.0/users/*/events/*/permanentDelete");
    let everything = [("write_test", "on"), ("shared_calendar", NOAH), ("shared_write_test", "on")];
    let (seen, report) = watch(&world, NINA, &everything).await;
    assert_steady(&seen, &report);
    for scope in ["User.Read", "Calendars.Read", "Calendars.Read.Shared", "Calendars.ReadWrite"] {
        let (open, early) = steps(&seen, scope);
        assert!(open > 0 && early > 0, "{scope} was open {open} times and settled early {early} times");
    }
    assert_eq!(steps(&seen, "Calendars.ReadWrite.Shared").1, 0, "it has the longest chain");
}

#[tokio::test]
async fn what_is_not_tested_or_could_not_be_checked_is_said_while_the_rest_is_asked() {
    let world = World::start().await;
    let fault = Fault {
        method: None,
        path: "/graph/v1.0/me/findMeetingTimes".to_owned(),
        host: None,
        user: None,
        count: None,
        effect: FaultEffect::Status {
            status: 429,
            headers: [("Retry-After".to_owned(), "60".to_owned())].into(),
            body: serde_json::Value::Null,
        },
    };
    let _number = world.control().add_fault(fault);
    answer_last(&world, "/graph/v1.0/me/events/*/attachments");
    let (seen, report) = watch(&world, NINA, &[]).await;
    assert_steady(&seen, &report);
    for (scope, outcome) in
        [("Calendars.ReadWrite", Outcome::NotTested), ("Calendars.Read.Shared", Outcome::CouldNotCheck)]
    {
        let line = report.iter().find(|line| line.subject == scope).unwrap();
        assert_eq!(line.outcome, Some(outcome));
        assert!(steps(&seen, scope).1 > 0, "{scope} is only known at the end");
    }
}
