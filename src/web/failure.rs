//! Refusals on their way to the browser. A handler returns one; the middleware here turns it into a page that says
//! what happened and what to do, or into problem+json (RFC 9457) for programs.

use std::{sync::Arc, time::Duration};

use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};

use crate::{
    clock::new_id,
    journeys::{
        refusal::{Lost, Refusal},
        viewer::SignedIn,
    },
    pages::{
        link_used::LinkUsed,
        message::{Forbidden, LostReason, NotFound, ServerError, SignInLost, TooMany, UnknownLink},
        notice::Notice,
    },
    say,
    ui::form::FormTarget,
    words::Words,
};

use super::{Site, cookies::Kind, reader::Reader, shared_report};

/// A refusal that is being answered.
#[derive(Debug)]
pub struct Failure(Refusal);

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        Self(refusal)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let mut response = status(&self.0).into_response();
        if let Refusal::TooMany { wait } = &self.0 {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds(*wait)));
        }
        response.extensions_mut().insert(Arc::new(self.0));
        response
    }
}

/// Whole seconds, rounded up.
const fn seconds(wait: Duration) -> u64 {
    wait.as_secs() + 1
}

const fn status(refusal: &Refusal) -> StatusCode {
    match refusal {
        Refusal::NotSignedIn => StatusCode::UNAUTHORIZED,
        Refusal::NotAllowed | Refusal::OtherTenant => StatusCode::FORBIDDEN,
        Refusal::NotFound => StatusCode::NOT_FOUND,
        Refusal::LinkUsed => StatusCode::CONFLICT,
        Refusal::Lost(_) | Refusal::BadToken(_) => StatusCode::BAD_REQUEST,
        Refusal::Invalid(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Refusal::TooMany { .. } => StatusCode::TOO_MANY_REQUESTS,
        Refusal::Unreachable(_) => StatusCode::BAD_GATEWAY,
        Refusal::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        Refusal::SignInFailed { why, .. } => status(why),
    }
}

/// Answers refusals, unknown addresses and wrong methods with a page.
pub(super) async fn explain(State(site): State<Site>, request: Request, next: Next) -> Response {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok());
    let wants_page = accept.is_some_and(|accept| accept.contains("text/html"));
    let asked = Asked { path: request.uri().path().to_owned(), is_get: request.method() == Method::GET };
    let reader = Reader::of(&site, request.method(), request.uri(), request.headers());
    let session = site.cookies.read(request.headers(), Kind::Session);
    let response = next.run(request).await;
    let status = response.status();
    let refusal = response.extensions().get::<Arc<Refusal>>().cloned();
    let retry_after = response.headers().get(header::RETRY_AFTER).cloned();
    if refusal.is_none() && !is_bare_error(&response) {
        return response;
    }
    if !wants_page {
        log(refusal.as_deref(), status);
        return with_retry(problem(status), retry_after);
    }
    let viewer = site.portal.viewer(session.as_ref()).await.ok().flatten();
    let mut page = draw(&site, &reader, viewer.as_ref(), refusal.as_deref(), status, &asked);
    *page.status_mut() = status;
    with_retry(page, retry_after)
}

fn with_retry(mut response: Response, retry_after: Option<HeaderValue>) -> Response {
    if let Some(value) = retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, value);
    }
    response
}

/// What was asked for.
struct Asked {
    path: String,
    is_get: bool,
}

/// An error that the framework answered without words of ours: an unknown route, a wrong method, a body too large.
fn is_bare_error(response: &Response) -> bool {
    let is_error = response.status().is_client_error() || response.status().is_server_error();
    let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    is_error && !kind.is_some_and(|kind| kind.starts_with("text/html") || kind.contains("json"))
}

fn log(refusal: Option<&Refusal>, status: StatusCode) {
    match refusal {
        Some(Refusal::BadToken(fault)) => tracing::warn!(fault = %fault, "an ID token was refused"),
        Some(Refusal::Unreachable(why)) => tracing::warn!(why, "Microsoft could not be asked"),
        Some(Refusal::Internal(why)) => tracing::error!(why, "a request failed"),
        Some(Refusal::SignInFailed { flow, why }) => {
            tracing::warn!(%flow, "a sign-in failed");
            log(Some(why), status);
        }
        None if status.is_server_error() => tracing::error!(status = status.as_u16(), "a request failed"),
        _ => {}
    }
}

fn draw(
    site: &Site,
    reader: &Reader,
    viewer: Option<&SignedIn>,
    refusal: Option<&Refusal>,
    status: StatusCode,
    asked: &Asked,
) -> Response {
    let home_href = "/".to_owned();
    let support = site.portal.app.support.clone();
    let words = reader.words;
    match refusal {
        Some(Refusal::NotSignedIn) => site.page(reader, viewer, sign_in_needed(site, words, asked)),
        Some(Refusal::NotAllowed) => {
            let username = viewer.map(|viewer| viewer.username().to_owned()).unwrap_or_default();
            site.page(reader, viewer, Forbidden { username, home_href })
        }
        Some(Refusal::OtherTenant) => site.page(reader, viewer, other_tenant(site, words)),
        Some(Refusal::NotFound) if asked.path.starts_with(shared_report::PLACE) => {
            site.page(reader, viewer, unknown_share(site, words))
        }
        Some(Refusal::NotFound) if is_link(&asked.path) => site.page(reader, viewer, UnknownLink { support }),
        Some(Refusal::LinkUsed) => site.page(reader, viewer, link_used(&asked.path)),
        Some(Refusal::Lost(lost)) => {
            let start_again = FormTarget::to("/sign-in");
            site.page(reader, viewer, SignInLost { reason: reason(*lost), start_again })
        }
        Some(Refusal::BadToken(_) | Refusal::Unreachable(_) | Refusal::SignInFailed { .. }) => {
            log(refusal, status);
            site.page(reader, viewer, sign_in_failed(site, words, refusal))
        }
        Some(Refusal::Invalid(errors)) => {
            let details = errors.iter().map(|error| error.say(words)).collect();
            site.page(reader, viewer, cannot_be_used(site, words, details))
        }
        Some(Refusal::TooMany { wait }) => {
            site.page(reader, viewer, TooMany { retry_after_seconds: seconds(*wait) })
        }
        None if status == StatusCode::FORBIDDEN => site.page(reader, viewer, other_site(site, words)),
        Some(Refusal::Internal(_)) => server_error(site, reader, viewer, refusal, status),
        None if status.is_server_error() => server_error(site, reader, viewer, refusal, status),
        Some(Refusal::NotFound) => site.page(reader, viewer, NotFound { home_href }),
        None if status == StatusCode::NOT_FOUND => site.page(reader, viewer, NotFound { home_href }),
        None => site.page(reader, viewer, cannot_be_used(site, words, Vec::new())),
    }
}

fn is_link(path: &str) -> bool {
    path.starts_with("/admin/") || path.starts_with("/requests/")
}

/// The page of a link that has done its work leads to the link's own page.
fn link_used(path: &str) -> LinkUsed {
    LinkUsed { result_href: path.rsplit_once('/').map_or(path, |(page, _)| page).to_owned() }
}

const fn reason(lost: Lost) -> LostReason {
    match lost {
        Lost::Missing | Lost::Unknown => LostReason::Missing,
        Lost::Expired => LostReason::Expired,
        Lost::AlreadyUsed => LostReason::Replayed,
        Lost::OtherBrowser => LostReason::Foreign,
    }
}

fn server_error(
    site: &Site,
    reader: &Reader,
    viewer: Option<&SignedIn>,
    refusal: Option<&Refusal>,
    status: StatusCode,
) -> Response {
    let incident = new_id(&*site.portal.clock, &*site.portal.randomness).to_string();
    tracing::error!(%incident, "an incident number was shown for the failure that follows");
    log(refusal, status);
    let page = ServerError { incident, support: site.portal.app.support.clone(), home_href: "/".to_owned() };
    site.page(reader, viewer, page)
}

fn notice(site: &Site, title: String, lead: String) -> Notice {
    let support = site.portal.app.support.clone();
    Notice { title, lead, details: Vec::new(), action: None, support }
}

fn sign_in_needed(site: &Site, words: Words, asked: &Asked) -> Notice {
    let return_to = if asked.is_get { asked.path.as_str() } else { "/connect" };
    let sign_in = FormTarget::to("/sign-in").with("return_to", return_to);
    Notice {
        action: Some((sign_in, say!(words, "message-sign-in"))),
        ..notice(site, say!(words, "message-sign-in-needed"), say!(words, "message-sign-in-needed.text"))
    }
}

fn unknown_share(site: &Site, words: Words) -> Notice {
    Notice {
        details: vec![say!(words, "message-unknown-link.next")],
        ..notice(site, say!(words, "message-unknown-link"), say!(words, "shared-unknown"))
    }
}

/// The page of a sign-in that failed, with the number under which support finds it, when it was kept.
fn sign_in_failed(site: &Site, words: Words, refusal: Option<&Refusal>) -> Notice {
    match refusal {
        Some(Refusal::SignInFailed { flow, why }) => {
            let mut page = sign_in_failed(site, words, Some(why));
            page.details.push(say!(words, "message-sign-in-number", number = flow.to_string()));
            page
        }
        Some(Refusal::BadToken(fault)) => token_refused(site, words, &fault.to_string()),
        _ => unreachable_microsoft(site, words),
    }
}

fn token_refused(site: &Site, words: Words, fault: &str) -> Notice {
    Notice {
        details: vec![
            say!(words, "message-token-refused.next"),
            say!(words, "message-token-refused.reason", fault = fault),
        ],
        action: Some((FormTarget::to("/sign-in"), say!(words, "message-start-again"))),
        ..notice(site, say!(words, "message-token-refused"), say!(words, "message-token-refused.text"))
    }
}

fn unreachable_microsoft(site: &Site, words: Words) -> Notice {
    Notice {
        details: vec![say!(words, "message-unreachable.next")],
        action: Some((FormTarget::to("/sign-in"), say!(words, "message-start-again"))),
        ..notice(site, say!(words, "message-unreachable"), say!(words, "message-unreachable.text"))
    }
}

fn other_tenant(site: &Site, words: Words) -> Notice {
    Notice {
        details: vec![say!(words, "message-other-tenant.next")],
        ..notice(site, say!(words, "message-other-tenant"), say!(words, "message-other-tenant.text"))
    }
}

fn other_site(site: &Site, words: Words) -> Notice {
    Notice {
        details: vec![say!(words, "message-other-site.next")],
        ..notice(site, say!(words, "message-other-site"), say!(words, "message-other-site.text"))
    }
}

fn cannot_be_used(site: &Site, words: Words, details: Vec<String>) -> Notice {
    Notice { details, ..notice(site, say!(words, "message-unusable"), say!(words, "message-unusable.text")) }
}

fn problem(status: StatusCode) -> Response {
    let title = status.canonical_reason().unwrap_or("Error");
    let body = serde_json::json!({ "title": title, "status": status.as_u16() }).to_string();
    let kind = HeaderValue::from_static("application/problem+json");
    (status, [(header::CONTENT_TYPE, kind)], body).into_response()
}
