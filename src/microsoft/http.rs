//! The one HTTP client: no redirects, short timeouts, bounded bodies, https everywhere but on this machine.

use std::{
    fmt,
    sync::{Arc, OnceLock},
    time::Duration,
};

use jiff::Timestamp;
use reqwest::{
    Client, Method,
    header::{AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, RETRY_AFTER},
    redirect,
};
use tokio::time::Instant;
use url::{Host, Url};

use super::patience::Patience;
use crate::{
    clock::{Clock, Randomness},
    domain::probe::Evidence,
    secret::Secret,
};

/// The largest body that is read, after decompression.
pub(crate) const BODY_LIMIT: usize = 1024 * 1024;

/// A longer wait than this is not believed.
const LONGEST_WAIT: Duration = Duration::from_hours(1);

/// Why a request got no answer. Names no address: addresses can hold what must not be logged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HttpError {
    /// The client could not be set up, for instance because the system has no certificate authorities.
    #[error("the HTTP client could not be set up: {0}")]
    SetUp(String),
    /// A plain http address that is not on this machine.
    #[error("plain http is accepted for this machine only")]
    Insecure,
    /// A header could not be formed.
    #[error("the request could not be formed")]
    Malformed,
    /// No complete answer in time.
    #[error("no complete answer in time")]
    Timeout,
    /// No connection: name not resolved, refused, or TLS failed.
    #[error("no connection could be made")]
    Connect,
    /// The connection ended before the answer did.
    #[error("the connection broke before the answer was complete")]
    Broken,
    /// The body was longer than allowed.
    #[error("the answer was longer than {0} bytes")]
    TooLarge(usize),
}

/// The client. Cheap to clone; clones share connections.
#[derive(Clone)]
pub struct Http(Arc<Inner>);

struct Inner {
    outward: Client,
    loopback: Client,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    patience: Patience,
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Http")
    }
}

impl Http {
    /// Sets the client up. `user_agent` names the product and where to reach its operator.
    ///
    /// # Errors
    /// [`HttpError::SetUp`].
    pub fn new(
        user_agent: &str,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
    ) -> Result<Self, HttpError> {
        Self::with_patience(user_agent, clock, randomness, Patience::default())
    }

    /// The same with other limits in time.
    ///
    /// # Errors
    /// [`HttpError::SetUp`].
    pub fn with_patience(
        user_agent: &str,
        clock: Arc<dyn Clock>,
        randomness: Arc<dyn Randomness>,
        patience: Patience,
    ) -> Result<Self, HttpError> {
        install_tls_provider();
        let outward = client(user_agent, &patience, false)?;
        let loopback = client(user_agent, &patience, true)?;
        Ok(Self(Arc::new(Inner { outward, loopback, clock, randomness, patience })))
    }

    /// The limits in time.
    pub(crate) fn patience(&self) -> &Patience {
        &self.0.patience
    }

    /// The clock that stamps what is sent.
    pub(crate) fn clock(&self) -> &dyn Clock {
        &*self.0.clock
    }

    /// The source of request ids and jitter.
    pub(crate) fn randomness(&self) -> &dyn Randomness {
        &*self.0.randomness
    }

    /// Sends and reads the whole answer. Never fails as a whole: when and how long is known in any case.
    pub(crate) async fn exchange(&self, outgoing: Outgoing) -> Exchange {
        let at = self.clock().now();
        let started = Instant::now();
        let result = self.send(outgoing).await;
        Exchange { at, latency: started.elapsed(), result }
    }

    #[expect(clippy::disallowed_methods, reason = "the one place that sends")]
    async fn send(&self, outgoing: Outgoing) -> Result<Reply, HttpError> {
        let local = is_loopback(&outgoing.url);
        if outgoing.url.scheme() != "https" && !local {
            return Err(HttpError::Insecure);
        }
        let client = if local { &self.0.loopback } else { &self.0.outward };
        let mut request = client.request(outgoing.method, outgoing.url).headers(outgoing.headers);
        if let Some(token) = &outgoing.bearer {
            let value = format!("Bearer {}", token.expose());
            let mut value = HeaderValue::from_str(&value).map_err(|_| HttpError::Malformed)?;
            value.set_sensitive(true);
            request = request.header(AUTHORIZATION, value);
        }
        if let Some(body) = outgoing.body {
            request = request.body(body);
        }
        let mut response = request.send().await.map_err(|error| read_failure(&error))?;
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let mut body = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(|error| read_failure(&error))? {
            if body.len() + chunk.len() > outgoing.body_limit {
                return Err(HttpError::TooLarge(outgoing.body_limit));
            }
            body.extend_from_slice(&chunk);
        }
        Ok(Reply { status, headers, body })
    }
}

/// A request before it is sent.
pub(crate) struct Outgoing {
    method: Method,
    url: Url,
    headers: HeaderMap,
    bearer: Option<Secret>,
    body: Option<String>,
    body_limit: usize,
}

impl Outgoing {
    pub(crate) fn new(method: Method, url: Url) -> Self {
        Self { method, url, headers: HeaderMap::new(), bearer: None, body: None, body_limit: BODY_LIMIT }
    }

    pub(crate) fn get(url: Url) -> Self {
        Self::new(Method::GET, url)
    }

    /// Adds a header of a fixed name; a value that is no header value is left out.
    pub(crate) fn header(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.insert(name, value);
        }
        self
    }

    pub(crate) fn bearer(mut self, token: Secret) -> Self {
        self.bearer = Some(token);
        self
    }

    pub(crate) fn form(mut self, pairs: &[(&str, &str)]) -> Self {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        self.body = Some(body);
        self.header(CONTENT_TYPE, "application/x-www-form-urlencoded")
    }

    pub(crate) fn json(mut self, value: &serde_json::Value) -> Self {
        self.body = Some(value.to_string());
        self.header(CONTENT_TYPE, "application/json")
    }

    /// A body of no length, which some servers want to see announced with a POST.
    pub(crate) fn empty_body(mut self) -> Self {
        self.body = Some(String::new());
        self
    }

    pub(crate) fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = bytes;
        self
    }
}

/// A request that was sent, with what became of it.
pub(crate) struct Exchange {
    pub(crate) at: Timestamp,
    pub(crate) latency: Duration,
    pub(crate) result: Result<Reply, HttpError>,
}

impl Exchange {
    pub(crate) fn latency_ms(&self) -> u64 {
        u64::try_from(self.latency.as_millis()).unwrap_or(u64::MAX)
    }

    /// The exchange as evidence, for questions whose address names nobody.
    pub(crate) fn evidence(&self, service: &str, url: &Url, note: String) -> Evidence {
        let reply = self.result.as_ref().ok();
        Evidence {
            status: reply.map(|reply| reply.status),
            note,
            latency_ms: self.latency_ms(),
            request_id: reply.and_then(|reply| {
                ["request-id", "x-ms-request-id"].into_iter().find_map(|name| reply.header(name, 64))
            }),
            ..Evidence::asked(service, "GET", url.as_str(), self.at)
        }
    }
}

/// An answer, read to its end.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    /// A header as text, cut at `longest` characters.
    pub(crate) fn header(&self, name: &str, longest: usize) -> Option<String> {
        let text = self.headers.get(name)?.to_str().ok()?;
        (!text.is_empty()).then(|| text.chars().take(longest).collect())
    }

    /// `Retry-After`: seconds, possibly with a fraction (Graph's own sample says 2.128), or a date (RFC 9110
    /// §10.2.3).
    pub(crate) fn retry_after(&self, now: Timestamp) -> Option<Duration> {
        let text = self.headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
        let wait = if let Ok(seconds) = text.parse::<f64>() {
            Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(LONGEST_WAIT)
        } else {
            let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
            Duration::try_from(date.duration_since(now)).unwrap_or_default()
        };
        Some(wait.min(LONGEST_WAIT))
    }
}

/// Whether the address is on this machine by its spelling.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost" || name.ends_with(".localhost"),
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Chooses the cryptography of TLS for the process.
pub(crate) fn install_tls_provider() {
    static INSTALLED: OnceLock<()> = OnceLock::new();
    INSTALLED.get_or_init(|| {
        // Somebody else in the process may have installed one already, which is as good.
        drop(rustls::crypto::ring::default_provider().install_default());
    });
}

#[expect(clippy::disallowed_methods, reason = "the one place that builds a client")]
fn client(user_agent: &str, patience: &Patience, local: bool) -> Result<Client, HttpError> {
    let mut builder = Client::builder()
        .user_agent(user_agent)
        .connect_timeout(patience.connect)
        .timeout(patience.call)
        .redirect(redirect::Policy::none())
        .referer(false)
        .https_only(!local);
    if local {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| HttpError::SetUp(error.without_url().to_string()))
}

fn read_failure(error: &reqwest::Error) -> HttpError {
    if error.is_timeout() {
        HttpError::Timeout
    } else if error.is_connect() {
        HttpError::Connect
    } else if error.is_builder() {
        HttpError::Malformed
    } else {
        HttpError::Broken
    }
}

#[cfg(test)]
mod tests;
