//! How many verdicts, judgements and readings one core makes in a second:
//!
//! ```text
//! cargo bench --features demo --bench rules
//! ```
#![expect(clippy::unwrap_used, reason = "a step that fails ends the benchmark")]

use std::{
    hint::black_box,
    io::Write as _,
    time::{Duration, Instant},
};

use consentry::{
    domain::{
        mailbox::{
            AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, Signals, SyncSignal,
            table,
        },
        probe::{Body, Seen},
        report::{Judgement, Report},
        scope::Scope,
    },
    journeys::reassess,
    knowledge::graph_errors,
};

#[expect(dead_code, reason = "the gallery draws more than reports")]
#[path = "../examples/gallery/sample.rs"]
mod sample;
#[path = "../examples/gallery/sample_reports.rs"]
mod sample_reports;
#[expect(dead_code, reason = "one report is enough to measure with")]
#[path = "../tests/reports/variants.rs"]
mod variants;

/// How long each thing is done.
const LENGTH: Duration = Duration::from_secs(2);
/// Verdicts in a second on one core that design and promise ask for.
const LEAST_VERDICTS: f64 = 100_000.0;

fn main() {
    let signals = every_arrangement();
    let verdicts = per_second(&signals, |signals| {
        black_box(table::assess(signals.clone()));
    });
    let report = variants::full();
    let judgements = per_second(std::slice::from_ref(&report), |report| {
        black_box(judge(report));
    });
    let reassessed = per_second(std::slice::from_ref(&report), |report| {
        black_box(reassess::reassess(report));
    });
    let answers = error_answers();
    let readings = per_second(&answers, |seen| {
        black_box(graph_errors::read(seen));
    });
    let kept = if verdicts >= LEAST_VERDICTS { "kept" } else { "missed" };
    let text = format!(
        "{:<28}{:>12}\n{:<28}{verdicts:>12.0}  {LEAST_VERDICTS} {kept}\n{:<28}{judgements:>12.0}\n\
         {:<28}{reassessed:>12.0}\n{:<28}{readings:>12.0}\n",
        "in a second on one core",
        "",
        "mailbox verdicts",
        "whole judgements",
        "reports judged again",
        "Graph errors read"
    );
    std::io::stdout().write_all(text.as_bytes()).unwrap();
}

/// Does something with all of them, again and again.
fn per_second<T>(items: &[T], mut work: impl FnMut(&T)) -> f64 {
    let started = Instant::now();
    let mut done = 0_u32;
    while started.elapsed() < LENGTH {
        for item in items {
            work(black_box(item));
            done += 1;
        }
    }
    f64::from(done) / started.elapsed().as_secs_f64()
}

fn judge(report: &Report) -> Judgement {
    let permissions: Vec<Scope> = report.permissions.iter().map(|result| result.scope.clone()).collect();
    let signals = report.mailbox.signals.clone();
    Judgement::of(
        &permissions,
        &report.requested,
        &report.answers,
        signals,
        &report.subject,
        &report.app,
        report.inspection.as_deref(),
    )
}

fn every_arrangement() -> Vec<Signals> {
    let mut all = Vec::new();
    for graph in [GraphSignal::Ok, GraphSignal::Miss, GraphSignal::NoExchangeOnline, GraphSignal::Fault] {
        for autodiscover in
            [AutodiscoverSignal::Cloud, AutodiscoverSignal::OnPremises, AutodiscoverSignal::Unknown]
        {
            for licence in
                [LicenceSignal::Mailbox, LicenceSignal::Off, LicenceSignal::ArchiveOnly, LicenceSignal::None]
            {
                for sync in [SyncSignal::Synced, SyncSignal::NotSynced, SyncSignal::Unknown] {
                    for domain in [DomainSignal::Cloud, DomainSignal::Own, DomainSignal::None] {
                        for mail_route in [MailRoute::ExchangeOnline, MailRoute::Own, MailRoute::Google] {
                            all.push(Signals {
                                graph,
                                autodiscover,
                                licence,
                                sync,
                                domain,
                                mail_route,
                                ..Signals::none()
                            });
                        }
                    }
                }
            }
        }
    }
    all
}

/// Answers with a code that is known, one that is told by its message, one that is not known, and none.
fn error_answers() -> Vec<Seen> {
    [
        (404, "MailboxNotEnabledForRESTAPI", None),
        (403, "ErrorAccessDenied", Some("Access to OData is disabled")),
        (401, "InvalidAuthenticationToken", Some("Lifetime validation failed, the token is expired.")),
        (400, "SomethingNew", Some("A message of some length, as Microsoft writes them.")),
        (503, "", None),
    ]
    .into_iter()
    .map(|(status, code, message)| Seen {
        request: "calendar".to_owned(),
        status: Some(status),
        body: if code.is_empty() { Body::Empty } else { Body::Error },
        codes: Some(code.to_owned()).filter(|code| !code.is_empty()).into_iter().collect(),
        message: message.map(str::to_owned),
        challenged: false,
        signed: true,
        retry_after_ms: None,
        expected: false,
    })
    .collect()
}
