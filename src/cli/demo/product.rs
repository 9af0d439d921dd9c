//! Drift's own site, as small as it can be: it signs people in itself and fails as products do, sends them to the portal
//! in both ways, and shows the result that they come back with.

use std::{
    collections::{HashMap, HashSet},
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
};

use anyhow::Context as _;
use axum::{
    Router,
    extract::{Query, State},
    http::{HeaderMap, header},
    response::{Html, IntoResponse as _, Redirect, Response},
    routing::get,
};
use tokio::{net::TcpListener, task::JoinHandle};
use tokio_util::sync::CancellationToken;
use url::Url;

use crate::{
    clock::{Clock as _, SystemClock, SystemRandomness},
    domain::app::AppManifest,
    microsoft::http::Http,
    secret::Secret,
};

mod pages;
mod result;

/// The cookie that says whose attempt this is; the product's state is bound to the browser by it.
const COOKIE: &str = "drift-attempt";

/// The product before it is served.
#[derive(Debug)]
pub(super) struct Product {
    listener: TcpListener,
    address: Url,
}

/// What the product knows.
#[derive(Debug)]
struct Drift {
    address: Url,
    portal: Url,
    microsoft: Url,
    app: AppManifest,
    http: Http,
    /// Results that were taken; each counts once.
    taken: Mutex<HashSet<String>>,
}

type Parameters = Query<HashMap<String, String>>;

impl Product {
    pub(super) async fn listen(at: SocketAddr) -> anyhow::Result<Self> {
        let listener = TcpListener::bind(at).await;
        let listener =
            listener.with_context(|| format!("cannot listen on {at}; choose another --product-port"))?;
        let address = format!("http://{}", listener.local_addr()?).parse()?;
        Ok(Self { listener, address })
    }

    /// Its first page.
    pub(super) const fn address(&self) -> &Url {
        &self.address
    }

    /// Where Microsoft sends people after the product's own sign-in.
    pub(super) fn redirect_uri(&self) -> anyhow::Result<Url> {
        Ok(self.address.join("callback")?)
    }

    /// Where the portal sends people back to.
    pub(super) fn return_address(&self) -> anyhow::Result<Url> {
        Ok(self.address.join("connected")?)
    }

    /// Serves it until `shutdown`.
    pub(super) fn serve(
        self,
        portal: Url,
        microsoft: Url,
        app: AppManifest,
        shutdown: CancellationToken,
    ) -> anyhow::Result<JoinHandle<std::io::Result<()>>> {
        let (clock, randomness) = (Arc::new(SystemClock), Arc::new(SystemRandomness));
        let http = Http::new("Drift", clock, randomness)?;
        let drift =
            Arc::new(Drift { address: self.address, portal, microsoft, app, http, taken: Mutex::default() });
        let routes = Router::new()
            .route("/", get(front))
            .route("/sign-in", get(sign_in))
            .route("/callback", get(callback))
            .route("/connect", get(connect))
            .route("/connected", get(connected))
            .with_state(drift);
        let served = axum::serve(self.listener, routes).with_graceful_shutdown(shutdown.cancelled_owned());
        Ok(tokio::spawn(async move { served.await }))
    }
}

async fn front(State(drift): State<Arc<Drift>>) -> Html<String> {
    Html(pages::front(&drift.app.name))
}

/// The product's own sign-in: everything at once, as many products ask.
async fn sign_in(State(drift): State<Arc<Drift>>, Query(asked): Parameters) -> Response {
    let mut url = drift.microsoft.clone();
    url.set_path("/organizations/oauth2/v2.0/authorize");
    let attempt = Secret::random(&SystemRandomness);
    let redirect_uri = drift.own("callback");
    url.query_pairs_mut()
        .append_pair("client_id", &drift.app.client_id.to_string())
        .append_pair("response_type", "code")
        .append_pair("response_mode", "query")
        .append_pair("redirect_uri", redirect_uri.as_str())
        .append_pair("scope", &drift.app.scopes().to_string())
        .append_pair("state", attempt.expose())
        .append_pair("login_hint", account(&asked));
    sent(&url, &attempt)
}

/// Microsoft's answer. What failed is passed on to the portal, once and unchanged, with the way back.
async fn callback(
    State(drift): State<Arc<Drift>>,
    headers: HeaderMap,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Response {
    if !pairs.iter().any(|(name, _)| name == "error") {
        return Html(pages::signed_in(&drift.app.name)).into_response();
    }
    let mut url = drift.portal.clone();
    url.set_path("/from-product");
    url.query_pairs_mut()
        .extend_pairs(pairs.iter().filter(|(name, _)| name != "state"))
        .append_pair("return_to", drift.own("connected").as_str())
        .append_pair("state", attempt_of(&headers).unwrap_or_default());
    Redirect::to(url.as_str()).into_response()
}

/// Sends somebody whom the product knows.
async fn connect(State(drift): State<Arc<Drift>>, Query(asked): Parameters) -> Response {
    let account = account(&asked);
    let mut url = drift.portal.clone();
    url.set_path("/start");
    let attempt = Secret::random(&SystemRandomness);
    url.query_pairs_mut()
        .append_pair("login_hint", account)
        .append_pair("domain", account.rsplit('@').next().unwrap_or_default())
        .append_pair("return_to", drift.own("connected").as_str())
        .append_pair("state", attempt.expose());
    sent(&url, &attempt)
}

/// Somebody comes back. The result counts when it is the portal's, for this product, of this attempt, and new.
async fn connected(
    State(drift): State<Arc<Drift>>,
    headers: HeaderMap,
    Query(asked): Parameters,
) -> Html<String> {
    let signed = asked.get("consentry_result").map(String::as_str).unwrap_or_default();
    let state =
        attempt_of(&headers).filter(|attempt| asked.get("state").is_some_and(|state| state == attempt));
    let Some(state) = state else {
        return Html(pages::refused(&drift.app.name, "it belongs to another attempt than this browser's"));
    };
    let read = result::verify(&drift.http, &drift.portal, &drift.address, signed, state, SystemClock.now());
    let page = match read.await {
        Ok(claims) => {
            let id = claims.get("jti").and_then(serde_json::Value::as_str).unwrap_or_default().to_owned();
            let new = drift.taken.lock().unwrap_or_else(PoisonError::into_inner).insert(id);
            if new {
                pages::result(&drift.app.name, &claims)
            } else {
                pages::refused(&drift.app.name, "it was used before")
            }
        }
        Err(why) => pages::refused(&drift.app.name, why),
    };
    Html(page)
}

impl Drift {
    fn own(&self, path: &str) -> Url {
        let mut url = self.address.clone();
        url.set_path(path);
        url
    }
}

fn account(asked: &HashMap<String, String>) -> &str {
    asked.get("account").map(String::as_str).unwrap_or_default()
}

fn attempt_of(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(header::COOKIE)?.to_str().ok()?;
    cookies.split("; ").find_map(|cookie| cookie.strip_prefix(COOKIE)?.strip_prefix('='))
}

fn sent(to: &Url, attempt: &Secret) -> Response {
    let cookie = format!("{COOKIE}={}; Path=/; HttpOnly; SameSite=Lax", attempt.expose());
    ([(header::SET_COOKIE, cookie)], Redirect::to(to.as_str())).into_response()
}
