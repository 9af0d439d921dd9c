//! `policies/adminConsentRequestPolicy` and `appConsentRequests`: asking an administrator through Entra.

use serde::Deserialize;

use super::{Look, part, question::Unread};
use crate::{
    domain::{
        id::ClientId,
        inspection::RequestWorkflow,
        scope::{Scope, ScopeSet},
    },
    knowledge::graph_requests::Request,
    microsoft::graph::call::Call,
};

/// More scopes in one request than this are not read.
const MOST_SCOPES: usize = 200;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Workflow {
    is_enabled: bool,
    request_duration_in_days: Option<u32>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Waiting {
    app_id: ClientId,
    #[serde(default)]
    pending_scopes: Vec<PendingScope>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct PendingScope {
    display_name: String,
}

impl Look<'_> {
    pub(super) async fn workflow(&self) {
        let call = Call::of(
            Request::RequestPolicy,
            "The directory returned whether people may ask an administrator.",
        );
        let shape = |body| {
            let found: Workflow = serde_json::from_value(body).ok()?;
            Some(RequestWorkflow { enabled: found.is_enabled, duration_days: found.request_duration_in_days })
        };
        let outcome = self.ask(&call, shape).await.map_err(Unread::sentence);
        self.board().workflow = part(outcome);
    }

    /// The requests for the app that wait. One without open scopes has been decided.
    pub(super) async fn pending_requests(&self) {
        let client = self.app.client_id;
        let call = Call::of(Request::ConsentRequests, "The directory returned the requests for the app.")
            .query(format!("$filter=appId%20eq%20'{client}'"));
        let item = |value| {
            let waiting: Waiting = serde_json::from_value(value).ok()?;
            let names = waiting.pending_scopes.iter().take(MOST_SCOPES);
            let scopes: ScopeSet = names.filter_map(|scope| Scope::parse(&scope.display_name).ok()).collect();
            let is_open = waiting.app_id == client && !waiting.pending_scopes.is_empty();
            Some(is_open.then_some(scopes))
        };
        let outcome = match self.ask_all(&call, item).await {
            Ok(found) => found.whole().map(|found| found.into_iter().flatten().collect()),
            Err(why) => Err(why),
        };
        self.board().pending_requests = part(outcome);
    }
}
