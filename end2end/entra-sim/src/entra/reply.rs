//! Sending the browser back to the app.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{Html, IntoResponse, Response},
};
use serde::Serialize;
use url::{Url, form_urlencoded};

use super::{errors::Occurrence, pages};

/// How the answer travels (OAuth 2.0 Multiple Response Types, OAuth 2.0 Form Post Response Mode).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) enum ResponseMode {
    Query,
    Fragment,
    FormPost,
}

impl ResponseMode {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        match text {
            "query" => Some(Self::Query),
            "fragment" => Some(Self::Fragment),
            "form_post" => Some(Self::FormPost),
            _ => None,
        }
    }
}

/// An answer to the app's redirect URI.
#[derive(Debug)]
pub(crate) struct Reply {
    redirect_uri: String,
    mode: ResponseMode,
    parameters: Vec<(&'static str, String)>,
    final_hash: bool,
}

impl Reply {
    pub(crate) fn new(redirect_uri: &str, mode: ResponseMode) -> Self {
        Self { redirect_uri: redirect_uri.to_owned(), mode, parameters: Vec::new(), final_hash: false }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.parameters.push((name, value.into()));
        self
    }

    pub(crate) fn with_some(self, name: &'static str, value: Option<&str>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// Ends the address with an empty fragment, as some recorded answers do.
    pub(crate) fn with_final_hash(mut self) -> Self {
        self.final_hash = true;
        self
    }

    pub(crate) fn with_error(self, occurrence: &Occurrence, base: &str) -> Self {
        self.with("error", occurrence.error.error)
            .with("error_description", occurrence.description())
            .with("error_uri", format!("{base}/error?code={}", occurrence.error.code))
    }

    pub(crate) fn send(self) -> Response {
        let Ok(mut target) = Url::parse(&self.redirect_uri) else {
            return StatusCode::INTERNAL_SERVER_ERROR.into_response();
        };
        match self.mode {
            ResponseMode::Query => {
                target.query_pairs_mut().extend_pairs(&self.parameters);
                if self.final_hash {
                    target.set_fragment(Some(""));
                }
                found(target.as_str())
            }
            ResponseMode::Fragment => {
                let encoded =
                    form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.parameters).finish();
                target.set_fragment(Some(&encoded));
                found(target.as_str())
            }
            ResponseMode::FormPost => {
                Html(pages::form_post(&self.redirect_uri, &self.parameters)).into_response()
            }
        }
    }
}

/// 302 to an absolute address.
pub(crate) fn found(location: &str) -> Response {
    match HeaderValue::from_str(location) {
        Ok(value) => (StatusCode::FOUND, [(header::LOCATION, value)]).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
