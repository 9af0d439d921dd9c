//! Calls of Microsoft Graph with one person's token. Every call yields an [`Answer`] with its evidence; a body
//! comes with it only when the answer is a success of the expected shape.

use std::{fmt, sync::Arc, time::Duration};

use jiff::{SignedDuration, Timestamp};
use reqwest::{Method, header::HeaderName};
use serde_json::Value;
use tokio::time::Instant;
use url::Url;

use self::answer::Sight;
use super::{
    http::{Exchange, Http, Outgoing},
    patience::UNTOLD_WAIT,
    retry::{self, Trouble},
};
use crate::{
    clock::new_id,
    domain::{
        cloud::Cloud,
        probe::{Answer, Evidence, Meaning},
    },
    knowledge::graph_errors,
    knowledge::graph_requests::{Request, Service},
    secret::Secret,
};

mod answer;
pub(crate) mod call;
mod mailbox_limit;
mod renewal;

use call::Call;
pub use mailbox_limit::{MailboxLimit, MailboxLimits};
pub use renewal::Renewal;

/// One person's access to Graph. Cheap to clone; clones share the limits on concurrent calls.
#[derive(Clone)]
pub struct GraphSession {
    http: Http,
    base: Url,
    cloud: Arc<str>,
    access: Secret,
    renewal: Option<Arc<Renewal>>,
    mailbox: MailboxLimit,
    colleague: MailboxLimit,
}

impl fmt::Debug for GraphSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GraphSession").field("base", &self.base.as_str()).finish_non_exhaustive()
    }
}

impl GraphSession {
    /// For the token's owner, in the cloud that issued it.
    pub fn new(http: Http, cloud: &Cloud, access: &Secret) -> Self {
        Self {
            http,
            base: cloud.graph.clone(),
            cloud: cloud.id.as_str().into(),
            access: access.clone(),
            renewal: None,
            mailbox: MailboxLimit::default(),
            colleague: MailboxLimit::default(),
        }
    }

    /// Renews the token once when Graph refuses it.
    #[must_use]
    pub fn renewed_by(self, renewal: Renewal) -> Self {
        Self { renewal: Some(Arc::new(renewal)), ..self }
    }

    /// Shares the limit of the person's mailbox with other sessions.
    #[must_use]
    pub fn sharing(self, mailbox: MailboxLimit) -> Self {
        Self { mailbox, ..self }
    }

    /// Whether this cloud has the request at all.
    pub fn offers(&self, request: Request) -> bool {
        request.is_offered_in(&self.cloud)
    }

    /// The question for the next page, when the link leads to one.
    pub(crate) fn next_page(&self, call: &Call, link: &str) -> Option<Call> {
        call.next_page(&self.base, link)
    }

    /// The time, for questions that name one.
    pub(crate) fn now(&self) -> Timestamp {
        self.http.clock().now()
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
        let mut renewed = false;
        loop {
            tries += 1;
            let used = self.token();
            let (answer, found, asked) = self.attempt(call, used, &shape).await;
            if answer.meaning == Meaning::TokenRejected && !renewed && self.renew(used).await {
                renewed = true;
                tries -= 1;
                continue;
            }
            let trouble = if call.is_repeatable() { trouble_of(&answer) } else { None };
            let wait = trouble.and_then(|trouble| {
                let patience = self.http.patience();
                retry::next_wait(patience, trouble, tries, started.elapsed(), asked, self.jitter())
            });
            let Some(wait) = wait else { return (answer, found) };
            tokio::time::sleep(wait).await;
        }
    }

    /// Orders something that is answered without a body.
    pub(crate) async fn order(&self, call: &Call) -> Answer {
        self.ask(call, |body| body.is_null().then_some(())).await.0
    }

    fn token(&self) -> &Secret {
        self.renewal.as_deref().and_then(Renewal::so_far).unwrap_or(&self.access)
    }

    /// Whether there is another token than the one that was refused.
    async fn renew(&self, refused: &Secret) -> bool {
        let Some(renewal) = self.renewal.as_deref() else { return false };
        renewal.token().await.is_some_and(|fresh| !std::ptr::eq(fresh, refused))
    }

    async fn attempt<T>(
        &self,
        call: &Call,
        access: &Secret,
        shape: &impl Fn(Value) -> Option<T>,
    ) -> (Answer, Option<T>, Option<Duration>) {
        let http = &self.http;
        let request_id = new_id(http.clock(), http.randomness()).hyphenated().to_string();
        let outgoing = Outgoing::new(call.method(), call.url(&self.base))
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
            let _place = match call.row().service {
                Service::Mailbox => self.mailbox.place().await,
                Service::Colleague => self.colleague.place().await,
                Service::Directory => None,
            };
            http.exchange(outgoing).await
        };
        let mut sight = answer::see(call.row().name, &exchange.result, self.now());
        let found = sight.body.take().and_then(shape);
        sight.seen.expected = found.is_some();
        let wait = sight.retry_after;
        (into_answer(call, &exchange, sight, request_id), found, wait)
    }

    fn jitter(&self) -> f64 {
        let mut byte = [0_u8];
        self.http.randomness().fill(&mut byte);
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

fn into_answer(call: &Call, exchange: &Exchange, sight: Sight, client_request_id: String) -> Answer {
    let reply = exchange.result.as_ref().ok();
    let (reading, code) = graph_errors::read(&sight.seen);
    let code = code.map(str::to_owned);
    let note = match (&exchange.result, reading.meaning) {
        (Err(error), _) => format!("No answer: {error}."),
        (Ok(_), Meaning::Success) => call.success_note().to_owned(),
        (Ok(_), _) => reading.note.to_string(),
    };
    let ended = || exchange.at.checked_add(exchange.latency).ok();
    let retry_at = || {
        let asked = sight.retry_after.and_then(|wait| SignedDuration::try_from(wait).ok());
        ended()?.checked_add(asked.unwrap_or(UNTOLD_WAIT)).ok()
    };
    Answer {
        meaning: reading.meaning,
        evidence: Evidence {
            method: call.row().method.to_owned(),
            request: call.shown(),
            service: "graph".to_owned(),
            status: reply.map(|reply| reply.status),
            code,
            note,
            latency_ms: exchange.latency_ms(),
            request_id: reply.and_then(|reply| reply.header("request-id", 64)),
            client_request_id: Some(client_request_id),
            diagnostic: reply.and_then(|reply| reply.header("x-ms-ags-diagnostic", 500)),
            at: exchange.at,
        },
        retry_at: if reading.meaning == Meaning::Throttled { retry_at() } else { None },
        challenge: sight.challenge,
        seen: Some(sight.seen),
    }
}
