//! What can happen to one call.

use std::fmt;

use entra_sim::{Fault as Struck, FaultEffect};
use serde_json::{Value, json};

use crate::calls::Call;

/// Never used up within a diagnosis; what is left of it tells how often a fault struck.
const ALWAYS: u32 = 1_000_000;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The connection ends without an answer.
    Reset,
    /// No answer comes.
    Timeout,
    /// 200 with the page of a captive portal.
    Html,
    /// 200 without a body.
    Empty,
    /// Half of the right answer.
    Truncated,
    /// A status without a body, as somebody on the way would send it.
    Bare(u16),
    /// A status with Graph's own error object, which says nothing about a mailbox.
    Worded(u16, &'static str),
}

/// Every fault that a single call can meet. A connection that is refused is a fault of a whole host.
pub(crate) const ALL: [Fault; 17] = [
    Fault::Reset,
    Fault::Timeout,
    Fault::Html,
    Fault::Empty,
    Fault::Truncated,
    Fault::Bare(401),
    Fault::Bare(403),
    Fault::Bare(404),
    Fault::Bare(429),
    Fault::Bare(500),
    Fault::Bare(503),
    Fault::Worded(401, "InvalidAuthenticationToken"),
    Fault::Worded(403, "ErrorAccessDenied"),
    Fault::Worded(404, "ErrorItemNotFound"),
    Fault::Worded(429, "TooManyRequests"),
    Fault::Worded(500, "ErrorInternalServerError"),
    Fault::Worded(503, "ServiceUnavailable"),
];

impl Fault {
    /// Whether Microsoft asks to slow down.
    pub(crate) const fn throttles(self) -> bool {
        matches!(self, Self::Bare(429) | Self::Worded(429, _))
    }

    /// Whether Graph itself says no. That is an answer, and may be called blocked.
    pub(crate) const fn refuses(self) -> bool {
        matches!(self, Self::Worded(403, _))
    }

    /// The fault on one call, each time that it is made.
    pub(crate) fn on(self, call: &Call) -> Struck {
        Struck {
            method: Some(call.method.clone()),
            host: call.host.clone(),
            path: format!("{}$", call.path),
            user: None,
            count: Some(ALWAYS),
            effect: self.effect(),
        }
    }

    fn effect(self) -> FaultEffect {
        match self {
            Self::Reset => FaultEffect::Reset,
            Self::Timeout => FaultEffect::Timeout,
            Self::Html => FaultEffect::Html,
            Self::Empty => FaultEffect::Empty,
            Self::Truncated => FaultEffect::Truncated,
            Self::Bare(status) => answer(status, &[], Value::Null),
            Self::Worded(status, code) => answer(
                status,
                &[("request-id", "b1946ac9-2e1f-4c55-9c2b-7c5e0f6d1a01")],
                json!({ "error": { "code": code, "message": "Something is not as it should be." } }),
            ),
        }
    }
}

/// Whoever is throttled is asked to wait longer than a question may take.
fn answer(status: u16, headers: &[(&str, &str)], body: Value) -> FaultEffect {
    let wait = (status == 429).then_some(("Retry-After", "120"));
    let headers = headers.iter().copied().chain(wait);
    let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    FaultEffect::Status { status, headers, body }
}

/// How often a fault has struck so far.
pub(crate) fn strikes(struck: &Struck) -> u32 {
    ALWAYS - struck.count.unwrap_or_default()
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bare(status) => write!(f, "{status}"),
            Self::Worded(status, code) => write!(f, "{status} {code}"),
            other => write!(f, "{other:?}"),
        }
    }
}
