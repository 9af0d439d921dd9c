//! What one answer of Graph means, before anything is made of its body.

use std::time::Duration;

use jiff::Timestamp;
use reqwest::header::HeaderMap;
use serde_json::Value;

use crate::{
    domain::probe::Meaning,
    knowledge::graph_errors::{GraphReading, read_graph_error},
    microsoft::http::{HttpError, Reply},
};

/// A longer wait than this is not believed.
const LONGEST_WAIT: Duration = Duration::from_hours(1);
const DEEPEST_ERROR: usize = 5;

/// One answer, read.
#[derive(Debug)]
pub(super) struct Reading {
    pub(super) meaning: Meaning,
    pub(super) code: Option<String>,
    pub(super) note: String,
    pub(super) retry_after: Option<Duration>,
    /// The body of a success; `null` when it was empty.
    pub(super) body: Option<Value>,
}

impl Reading {
    fn new(meaning: Meaning, note: impl Into<String>) -> Self {
        Self { meaning, code: None, note: note.into(), retry_after: None, body: None }
    }
}

enum Body {
    Empty,
    Json(Value),
    /// A page of somebody between us and Graph, or JSON that was cut.
    Foreign,
}

/// Reads an exchange. A success still has to show the expected members.
pub(super) fn read(result: &Result<Reply, HttpError>, now: Timestamp) -> Reading {
    let reply = match result {
        Ok(reply) => reply,
        Err(error) => return Reading::new(Meaning::NoAnswer, format!("No answer: {error}.")),
    };
    let retry_after = retry_after(&reply.headers, now);
    let mut reading = read_reply(reply);
    if reading.meaning == Meaning::ServiceFault && reply.status == 503 && retry_after.is_some() {
        reading.meaning = Meaning::Throttled;
    }
    reading.retry_after = retry_after;
    reading
}

fn read_reply(reply: &Reply) -> Reading {
    let status = reply.status;
    let body = parse(&reply.body);
    if matches!(status, 401 | 403) && has_claims_challenge(&reply.headers) {
        let mut reading = Reading::new(
            Meaning::ClaimsChallenge,
            "A policy asks the person to sign in again before it goes on.",
        );
        reading.code = error_of(&body).and_then(short_code);
        return reading;
    }
    match body {
        Body::Foreign if status == 429 => {
            Reading::new(Meaning::Throttled, "Too many requests; asked to wait.")
        }
        Body::Foreign => Reading::new(
            Meaning::NoAnswer,
            format!("Status {status} with a body that is not Graph's: a page of a proxy, or a cut answer."),
        ),
        Body::Empty if (200..300).contains(&status) => {
            Reading { body: Some(Value::Null), ..Reading::new(Meaning::Success, "") }
        }
        Body::Empty => read_empty(status, reply.headers.contains_key("request-id")),
        Body::Json(body) => read_json(status, body),
    }
}

/// An error status without a body. Graph is known to send 401 this way, for mailbox trouble too, and says
/// nothing by it; without Graph's own `request-id` a 403 or 404 may be anybody's.
fn read_empty(status: u16, from_graph: bool) -> Reading {
    if (300..400).contains(&status) || (matches!(status, 400 | 402..=428) && !from_graph) {
        return Reading::new(
            Meaning::NoAnswer,
            format!("Status {status} with an empty body, not signed by Graph."),
        );
    }
    let known = read_graph_error(status, None, None);
    let reading = Reading::new(known.meaning, format!("Status {status} with an empty body."));
    if reading.meaning == Meaning::Success {
        Reading { meaning: Meaning::Unknown, ..reading }
    } else {
        reading
    }
}

fn read_json(status: u16, body: Value) -> Reading {
    let success = (200..300).contains(&status);
    if success && body.get("error").is_none_or(Value::is_null) {
        return Reading { body: Some(body), ..Reading::new(Meaning::Success, "") };
    }
    let Some(error) = body.get("error").filter(|error| error.is_object()) else {
        return Reading::new(Meaning::NoAnswer, format!("Status {status} without Graph's error object."));
    };
    let (known, code) = most_specific(status, error);
    let mut reading = Reading::new(known.meaning, known.note);
    // An error under the status of a success, or one that the table reads as a success, is none.
    if reading.meaning == Meaning::Success {
        reading.meaning = Meaning::Unknown;
    }
    reading.code = code;
    reading
}

/// Errors nest, and the innermost that is known says most (Microsoft Graph, "Error responses").
fn most_specific(status: u16, outermost: &Value) -> (GraphReading, Option<String>) {
    let message = outermost.get("message").and_then(Value::as_str);
    let mut levels = vec![outermost];
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
    for level in levels.iter().rev() {
        let Some(code) = short_code(level) else { continue };
        let text = level.get("message").and_then(Value::as_str).or(message);
        let reading = read_graph_error(status, Some(&code), text);
        if reading.known {
            return (reading, Some(code));
        }
    }
    let code = short_code(outermost);
    (read_graph_error(status, code.as_deref(), message), code)
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

fn error_of(body: &Body) -> Option<&Value> {
    if let Body::Json(body) = body { body.get("error") } else { None }
}

fn parse(bytes: &[u8]) -> Body {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Body::Empty;
    }
    match serde_json::from_slice::<Value>(bytes) {
        Ok(value) if value.is_object() => Body::Json(value),
        _ => Body::Foreign,
    }
}

/// A continuous access evaluation or Conditional Access challenge (Microsoft Entra "Claims challenges").
fn has_claims_challenge(headers: &HeaderMap) -> bool {
    headers
        .get_all("www-authenticate")
        .iter()
        .any(|value| value.to_str().is_ok_and(|text| text.contains("insufficient_claims")))
}

/// `Retry-After`: seconds, possibly with a fraction (Graph's own sample says 2.128), or a date (RFC 9110
/// §10.2.3).
fn retry_after(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let text = headers.get("retry-after")?.to_str().ok()?.trim();
    let wait = if let Ok(seconds) = text.parse::<f64>() {
        Duration::try_from_secs_f64(seconds.max(0.0)).unwrap_or(LONGEST_WAIT)
    } else {
        let date = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?;
        Duration::try_from(date.duration_since(now)).unwrap_or_default()
    };
    Some(wait.min(LONGEST_WAIT))
}

#[cfg(test)]
mod tests;
