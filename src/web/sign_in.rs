//! The front door: start page, signing in and out, and the way back from Microsoft.

use axum::{
    extract::{Query, State},
    http::header,
    response::Response,
};
use serde::Deserialize;

use crate::{
    journeys::{
        portal::SESSION_LIFETIME,
        refusal::Refusal,
        sign_in::{self, Account, Onward, RedirectAnswer, Returned},
        viewer::SignedIn,
    },
    pages::{message::SignedOut, start::StartPage},
    ui::form::FormTarget,
};

use super::{
    Site,
    caller::{Anyone, Caller, redirect},
    cookies::Kind,
    failure::Failure,
    forms::Fields,
    reader::Reader,
    site::shown,
};

/// `GET /`
pub(super) async fn front(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
) -> Result<Response, Failure> {
    let app = &site.portal.app;
    let last_report = match &viewer {
        Some(viewer) => site
            .portal
            .store
            .latest_diagnosis(viewer.tenant(), viewer.person())
            .await
            .map_err(Refusal::from)?,
        None => None,
    };
    Ok(site.page(
        &reader,
        viewer.as_ref(),
        StartPage {
            app: app.name.clone(),
            publisher: app.publisher.clone(),
            purpose: app.purpose.to(reader.words.language()),
            viewer: viewer.as_ref().map(shown),
            sign_in: FormTarget::to("/sign-in"),
            connect_href: "/connect".to_owned(),
            last_report_href: last_report.map(|diagnosis| format!("/reports/{}", diagnosis.id)),
            stuck_href: "/stuck".to_owned(),
            check_domain_href: "/check-domain".to_owned(),
        },
    ))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct StartFields {
    return_to: String,
    account: String,
}

/// `POST /sign-in`
pub(super) async fn start(
    State(site): State<Site>,
    caller: Caller,
    Fields(fields): Fields<StartFields>,
) -> Result<Response, Failure> {
    let (browser, cookie) = caller.known_browser(&site);
    let account = if fields.account == "choose" { Account::Choose } else { Account::Any };
    let url = sign_in::start(&site.portal, &browser, account, &fields.return_to).await?;
    Ok(redirect(url.as_str(), [cookie]))
}

/// `GET /auth/callback`
pub(super) async fn callback(
    State(site): State<Site>,
    reader: Reader,
    caller: Caller,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let answer = RedirectAnswer::read(&pairs);
    let (browser, session) = (caller.browser(), caller.session.as_ref());
    let returned = sign_in::finish(&site.portal, browser.as_ref(), session, answer, reader.words).await?;
    Ok(go(&site, &returned))
}

/// The redirect after an answer from Microsoft.
pub(super) fn go(site: &Site, returned: &Returned) -> Response {
    let session = returned
        .session
        .as_ref()
        .and_then(|session| site.cookies.set(Kind::Session, session, SESSION_LIFETIME));
    let account = returned.account.as_ref().and_then(|sealed| site.cookies.set_account(sealed));
    match &returned.onward {
        Onward::Here(path) => redirect(path, [session, account]),
        Onward::Microsoft(url) => redirect(url.as_str(), [session]),
    }
}

/// `POST /sign-out`
pub(super) async fn sign_out(
    State(site): State<Site>,
    reader: Reader,
    viewer: SignedIn,
) -> Result<Response, Failure> {
    sign_in::sign_out(&site.portal, &viewer).await?;
    let mut response = site.page(&reader, None, SignedOut { sign_in: FormTarget::to("/sign-in") });
    let ended = [site.cookies.remove(Kind::Session), site.cookies.remove_visit()];
    for cookie in ended.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
