use axum::{
    Json,
    http::{HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use super::errors::GraphError;
use crate::clock;

const JSON: &str =
    "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

/// A successful answer before it gets its headers.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: Option<Value>,
}

impl Answer {
    pub(crate) fn ok(body: Value) -> Self {
        Self { status: StatusCode::OK, body: Some(body) }
    }

    pub(crate) fn created(body: Value) -> Self {
        Self { status: StatusCode::CREATED, body: Some(body) }
    }

    pub(crate) fn no_content() -> Self {
        Self { status: StatusCode::NO_CONTENT, body: None }
    }
}

/// The ids of one request ("Best practices for working with Microsoft Graph" page).
#[derive(Debug, Clone)]
pub(crate) struct Ids {
    pub(crate) request: String,
    pub(crate) client: String,
    pub(crate) now: Timestamp,
}

impl Ids {
    /// Takes over the caller's `client-request-id`.
    pub(crate) fn new(client: Option<&str>, now: Timestamp) -> Self {
        let request = Uuid::new_v4().to_string();
        let client = client.filter(|id| id.len() <= 100).map_or_else(|| request.clone(), str::to_owned);
        Self { request, client, now }
    }

    /// Status, body and headers of an outcome.
    pub(crate) fn render(
        &self,
        outcome: &Result<Answer, GraphError>,
    ) -> (StatusCode, Option<Value>, Vec<(&'static str, String)>) {
        let diagnostic = json!({
            "ServerInfo": { "DataCenter": "Simulated", "Slice": "E", "Ring": "5", "ScaleUnit": "001", "RoleInstance": "SIM0001" }
        });
        let mut headers = vec![
            ("request-id", self.request.clone()),
            ("client-request-id", self.client.clone()),
            ("x-ms-ags-diagnostic", diagnostic.to_string()),
            ("date", clock::http_text(self.now)),
            ("odata-version", "4.0".to_owned()),
        ];
        match outcome {
            Ok(answer) => (answer.status, answer.body.clone(), headers),
            Err(error) => {
                headers.extend(error.headers());
                (error.status(), Some(error.body(self)), headers)
            }
        }
    }

    pub(crate) fn respond(&self, outcome: &Result<Answer, GraphError>) -> Response {
        let (status, body, headers) = self.render(outcome);
        let mut response = match body {
            Some(body) => {
                let mut response = (status, Json(body)).into_response();
                response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(JSON));
                response
            }
            None => status.into_response(),
        };
        for (name, value) in headers {
            if let Ok(value) = HeaderValue::from_str(&value) {
                response.headers_mut().insert(HeaderName::from_static(name), value);
            }
        }
        response
    }
}
