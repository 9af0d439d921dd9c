//! A server that gives the answers it was told to, in order, and remembers what it was asked.

use std::{
    collections::VecDeque,
    net::Ipv4Addr,
    sync::{Arc, Mutex},
    time::Instant,
};

use axum::{
    Router,
    body::{Body, Bytes},
    extract::State,
    http::{Method, Response, Uri},
    routing::any,
};
use consentry::{
    clock::{SystemClock, SystemRandomness},
    domain::cloud::Cloud,
    microsoft::{graph::GraphSession, http::Http, patience::Patience},
    secret::Secret,
};
use serde_json::Value;
use tokio::net::TcpListener;
use url::Url;

/// One answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn of(status: u16, body: impl Into<String>) -> Self {
        Self { status, headers: Vec::new(), body: body.into() }
    }

    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

/// One request.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) at: Instant,
    pub(crate) method: Method,
    pub(crate) path: String,
    pub(crate) body: Value,
}

#[derive(Debug, Default)]
struct Script {
    answers: VecDeque<Answer>,
    asked: Vec<Asked>,
}

/// The server. The last answer is given for ever.
#[derive(Debug, Clone)]
pub(crate) struct Fake {
    pub(crate) base: Url,
    script: Arc<Mutex<Script>>,
}

impl Fake {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let base = format!("http://{}/", listener.local_addr().unwrap()).parse().unwrap();
        let script = Arc::<Mutex<Script>>::default();
        let router = Router::new().fallback(any(answer)).with_state(Arc::clone(&script));
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self { base, script }
    }

    /// Forgets what was asked and gives these answers from now on.
    pub(crate) fn play(&self, answers: impl IntoIterator<Item = Answer>) {
        *self.script.lock().unwrap() = Script { answers: answers.into_iter().collect(), asked: Vec::new() };
    }

    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.script.lock().unwrap().asked.clone()
    }

    /// A cloud in which everything is here.
    pub(crate) fn cloud(&self) -> Cloud {
        Cloud {
            id: "custom".to_owned(),
            name: "Simulated".to_owned(),
            authority: self.base.clone(),
            graph: self.base.clone(),
            graph_resource: "https://graph.microsoft.com".parse().unwrap(),
            autodiscover: self.base.clone(),
            entra_portal: self.base.clone(),
            instance_name: "microsoftonline.com".to_owned(),
        }
    }

    pub(crate) fn graph(&self, patience: Patience) -> GraphSession {
        GraphSession::new(http(patience), &self.cloud(), &Secret::new("a-token"))
    }
}

pub(crate) fn http(patience: Patience) -> Http {
    Http::with_patience("consentry-test", Arc::new(SystemClock), Arc::new(SystemRandomness), patience)
        .unwrap()
}

async fn answer(
    State(script): State<Arc<Mutex<Script>>>,
    method: Method,
    uri: Uri,
    body: Bytes,
) -> Response<Body> {
    let mut script = script.lock().unwrap();
    let body = serde_json::from_slice(&body).unwrap_or_default();
    script.asked.push(Asked { at: Instant::now(), method, path: uri.path().to_owned(), body });
    let answer = match script.answers.len() {
        0 => Answer::of(500, ""),
        1 => script.answers[0].clone(),
        _ => script.answers.pop_front().unwrap(),
    };
    let mut response = Response::builder().status(answer.status);
    for (name, value) in answer.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(answer.body)).unwrap()
}
