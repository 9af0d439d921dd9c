//! One reply of Graph as what was seen of it: status, kind of body, codes and words of the error, and whether it asks
//! for a new sign-in. What that means is for `knowledge::graph_errors`.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;

use crate::{
    domain::probe::{Body, ClaimsChallenge, Seen},
    microsoft::http::{HttpError, Reply},
};

mod challenge;
mod words;

const DEEPEST_ERROR: usize = 5;

/// One exchange, taken apart.
#[derive(Debug)]
pub(super) struct Sight {
    pub(super) seen: Seen,
    pub(super) retry_after: Option<Duration>,
    pub(super) challenge: Option<ClaimsChallenge>,
    /// The body of a success; `null` when it was empty.
    pub(super) body: Option<Value>,
}

/// Takes an exchange apart. `expected` is not known yet and stays `false`.
pub(super) fn see(request: &str, result: &Result<Reply, HttpError>, now: Timestamp) -> Sight {
    let Ok(reply) = result else {
        return Sight { seen: nothing(request), retry_after: None, challenge: None, body: None };
    };
    let retry_after = reply.retry_after(now);
    let (kind, body) = parse(&reply.body);
    let levels = if kind == Body::Error { levels(&body) } else { Vec::new() };
    let messages = levels.iter().filter_map(|level| level.get("message")?.as_str());
    let seen = Seen {
        status: Some(reply.status),
        body: kind,
        codes: levels.iter().filter_map(|level| short_code(level)).collect(),
        message: messages.map(words::plain).find(|message| !message.is_empty()),
        challenged: matches!(reply.status, 401 | 403) && challenge::is_one(&reply.headers),
        signed: reply.headers.contains_key("request-id"),
        retry_after_ms: retry_after.and_then(|wait| u64::try_from(wait.as_millis()).ok()),
        ..nothing(request)
    };
    let challenge = if seen.challenged { challenge::claims(&reply.headers) } else { None };
    // A success without a body is believed when Graph has signed it; anybody on the way can send an empty 200.
    let whole = kind == Body::Json || (kind == Body::Empty && seen.signed);
    let success = (200..300).contains(&reply.status) && whole;
    Sight { seen, retry_after, challenge, body: success.then_some(body) }
}

fn nothing(request: &str) -> Seen {
    Seen {
        request: request.to_owned(),
        status: None,
        body: Body::Empty,
        codes: Vec::new(),
        message: None,
        challenged: false,
        signed: false,
        retry_after_ms: None,
        expected: false,
    }
}

fn parse(bytes: &[u8]) -> (Body, Value) {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return (Body::Empty, Value::Null);
    }
    match serde_json::from_slice::<Value>(bytes) {
        Ok(value) if value.is_object() => match value.get("error") {
            None | Some(Value::Null) => (Body::Json, value),
            Some(Value::Object(_)) => (Body::Error, value),
            Some(_) => (Body::Foreign, Value::Null),
        },
        _ => (Body::Foreign, Value::Null),
    }
}

/// The error and the errors inside it, the outermost first.
fn levels(body: &Value) -> Vec<&Value> {
    let mut levels: Vec<&Value> = body.get("error").into_iter().collect();
    while levels.len() < DEEPEST_ERROR
        && let Some(inner) = levels.last().and_then(|error| {
            error
                .get("innererror")
                .or_else(|| error.get("innerError"))
                .filter(|inner| inner.get("code").is_some())
        })
    {
        levels.push(inner);
    }
    levels
}

fn short_code(error: &Value) -> Option<String> {
    let code = error.get("code")?.as_str()?;
    let clean: String = code
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        .take(100)
        .collect();
    (!clean.is_empty()).then_some(clean)
}

#[cfg(test)]
mod tests;
