//! Calls of Microsoft Graph with one person's token. Every call yields an [`Answer`] with its evidence; a body
//! comes with it only when the answer is a success of the expected shape.

use std::{fmt, sync::Arc, time::Duration};

use jiff::Timestamp;
use reqwest::{Method, header::HeaderName};
use serde_json::Value;
use tokio::{sync::Semaphore, time::Instant};
use url::Url;

use self::answer::Reading;
use super::{
    http::{Exchange, Http, Outgoing},
    retry::{self, Trouble},
};
use crate::{
    clock::new_id,
    domain::{
        cloud::Cloud,
        probe::{Answer, Evidence, Meaning},
    },
    secret::Secret,
};

mod answer;
pub(crate) mod call;

use call::Call;

/// Exchange refuses a fifth concurrent request to a mailbox (Microsoft Graph throttling limits, Outlook
/// service); one place stays free for the person's own programs.
const IN_FLIGHT: usize = 3;

/// One person's access to Graph. Cheap to clone; clones share the limit on concurrent calls.
#[derive(Clone)]
pub struct GraphSession(Arc<Inner>);

struct Inner {
    http: Http,
    base: Url,
    access: Secret,
    in_flight: Semaphore,
}

impl fmt::Debug for GraphSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GraphSession").field("base", &self.0.base.as_str()).finish_non_exhaustive()
    }
}

impl GraphSession {
    /// For the token's owner, in the cloud that issued it.
    pub fn new(http: Http, cloud: &Cloud, access: &Secret) -> Self {
        Self(Arc::new(Inner {
            http,
            base: cloud.graph.clone(),
            access: access.clone(),
            in_flight: Semaphore::new(IN_FLIGHT),
        }))
    }

    /// The time, for questions that name one.
    pub(crate) fn now(&self) -> Timestamp {
        self.0.http.clock().now()
    }

    /// Asks, repeating as the policy allows. `shape` takes what is needed out of a successful body; without the
    /// expected members it returns `None`, and the answer is no success then.
    pub(crate) async fn ask<T>(
        &self,
        call: &Call,
        shape: impl Fn(Value) -> Option<T>,
    ) -> (Answer, Option<T>) {
        let started = Instant::now();
        let mut tries = 0;
        loop {
            tries += 1;
            let (answer, found, asked) = self.attempt(call, &shape).await;
            let trouble = if call.is_repeatable() { trouble_of(&answer) } else { None };
            let wait = trouble.and_then(|trouble| {
                retry::next_wait(trouble, tries, started.elapsed(), asked, self.jitter())
            });
            let Some(wait) = wait else { return (answer, found) };
            tokio::time::sleep(wait).await;
        }
    }

    /// Orders something whose answer has no body worth reading.
    pub(crate) async fn order(&self, call: &Call) -> Answer {
        self.ask(call, |_| Some(())).await.0
    }

    async fn attempt<T>(
        &self,
        call: &Call,
        shape: &impl Fn(Value) -> Option<T>,
    ) -> (Answer, Option<T>, Option<Duration>) {
        let Inner { http, base, access, in_flight } = &*self.0;
        let request_id = new_id(http.clock(), http.randomness()).hyphenated().to_string();
        let outgoing = Outgoing::new(call.method().clone(), call.url(base))
            .header(HeaderName::from_static("accept"), "application/json")
            .header(HeaderName::from_static("client-request-id"), &request_id)
            .header(HeaderName::from_static("return-client-request-id"), "true")
            .header(HeaderName::from_static("prefer"), call.preference())
            .bearer(access.clone());
        let outgoing = match call.body() {
            Some(body) => outgoing.json(body),
            None if call.method() == Method::POST => outgoing.empty_body(),
            None => outgoing,
        };
        let exchange = {
            // The semaphore is never closed; a failure to acquire could only mean "go on".
            let _permit = in_flight.acquire().await.ok();
            http.exchange(outgoing).await
        };
        let mut reading = answer::read(&exchange.result, self.now());
        let mut found = None;
        if reading.meaning == Meaning::Success {
            found = reading.body.take().and_then(shape);
            if found.is_none() {
                reading.meaning = Meaning::NoAnswer;
                "The answer had the status of a success and not its form.".clone_into(&mut reading.note);
            } else {
                call.success_note().clone_into(&mut reading.note);
            }
        }
        let wait = reading.retry_after;
        (into_answer(call, &exchange, reading, request_id), found, wait)
    }

    fn jitter(&self) -> f64 {
        let mut byte = [0_u8];
        self.0.http.randomness().fill(&mut byte);
        f64::from(byte[0]) / 255.0
    }
}

fn trouble_of(answer: &Answer) -> Option<Trouble> {
    if matches!(answer.evidence.code.as_deref(), Some("ResourceNotFound" | "MailboxInfoStale")) {
        return Some(Trouble::StaleLocation);
    }
    match answer.meaning {
        Meaning::Throttled => Some(Trouble::Throttled),
        Meaning::ServiceFault => Some(Trouble::ServiceFault),
        Meaning::NoAnswer => Some(Trouble::NoAnswer),
        _ => None,
    }
}

fn into_answer(call: &Call, exchange: &Exchange, reading: Reading, client_request_id: String) -> Answer {
    let reply = exchange.result.as_ref().ok();
    let wait = reading.retry_after.filter(|_| reading.meaning == Meaning::Throttled);
    let retry_at =
        wait.and_then(|wait| exchange.at.checked_add(exchange.latency).ok()?.checked_add(wait).ok());
    Answer {
        meaning: reading.meaning,
        seen: None,
        challenge: None,
        evidence: Evidence {
            method: call.method().to_string(),
            request: call.shown(),
            service: "graph".to_owned(),
            status: reply.map(|reply| reply.status),
            code: reading.code,
            note: reading.note,
            latency_ms: exchange.latency_ms(),
            request_id: reply.and_then(|reply| reply.header("request-id", 64)),
            client_request_id: Some(client_request_id),
            diagnostic: reply.and_then(|reply| reply.header("x-ms-ags-diagnostic", 500)),
            at: exchange.at,
        },
        retry_at,
    }
}
