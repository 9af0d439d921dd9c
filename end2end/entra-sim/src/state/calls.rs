use std::{
    collections::{HashMap, VecDeque},
    sync::Arc,
};

use jiff::Timestamp;
use serde::Serialize;

/// How many calls are remembered.
const KEPT: usize = 10_000;

/// One answered HTTP request. Queries, bodies, codes, tokens and secrets are not kept.
#[derive(Debug, Clone, Serialize)]
pub struct Call {
    /// When it was answered, in simulated time.
    pub time: Timestamp,
    /// HTTP method.
    pub method: String,
    /// Host, when a customer's own server was asked; without it, Microsoft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Path without query.
    pub path: String,
    /// HTTP status.
    pub status: u16,
    /// Tenant id, when one was involved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant: Option<String>,
    /// Sign-in address, when somebody was signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<String>,
    /// OAuth grant type of a token call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grant_type: Option<String>,
    /// Scopes asked for in a token, authorize or admin consent call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scopes: Option<String>,
    /// `prompt` of an authorize call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// How many calls to the same mailbox were under way when this one came, itself included; 0 for calls to none.
    pub in_flight: usize,
}

/// What a handler knows about the call it answers; travels in the response's extensions.
#[derive(Debug, Clone, Default)]
pub(crate) struct CallNote {
    pub(crate) tenant: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) grant_type: Option<String>,
    pub(crate) scopes: Option<String>,
    pub(crate) prompt: Option<String>,
}

/// The latest calls.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    kept: VecDeque<Call>,
    total: usize,
    under_way: HashMap<String, Arc<()>>,
}

/// A call to a mailbox that is under way for as long as this lives.
#[derive(Debug)]
pub(crate) struct UnderWay {
    pub(crate) with_it: usize,
    _place: Arc<()>,
}

impl Calls {
    /// Counts a call to a mailbox in.
    pub(crate) fn begin(&mut self, mailbox: String) -> UnderWay {
        let place = Arc::clone(self.under_way.entry(mailbox).or_default());
        // The list holds one of the references itself.
        UnderWay { with_it: Arc::strong_count(&place) - 1, _place: place }
    }

    pub(crate) fn add(&mut self, call: Call) {
        if self.kept.len() == KEPT {
            self.kept.pop_front();
        }
        self.kept.push_back(call);
        self.total += 1;
    }

    pub(crate) fn list(&self) -> Vec<Call> {
        self.kept.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.kept.clear();
    }

    /// How many calls were answered since the start.
    pub(crate) fn total(&self) -> usize {
        self.total
    }
}
