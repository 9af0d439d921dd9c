//! What is stored about whoever is signed in.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    journeys::{
        erase,
        own_data::{self, OwnData, OwnSession, Which},
        viewer::SignedIn,
    },
    pages::my_data::{DatedRow, ErasedPage, LogRow, MyDataPage, ReportRow, SessionRow},
    ui::form::FormTarget,
};

use super::{
    Site, caller::redirect, cookies::Kind, failure::Failure, forms::Fields, reader::Reader, stored_data,
};

/// The page's address.
pub(super) const PAGE: &str = "/my-data";
/// Everything as a file.
pub(super) const FILE: &str = "/my-data/data.json";
/// Ends sessions.
pub(super) const SESSIONS: &str = "/my-data/sessions";
/// Erases everything.
pub(super) const ERASE: &str = "/my-data/erase";

/// Entries of the audit log on the page; the file holds all of them.
const LOG: usize = 20;

/// `GET /my-data`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    viewer: SignedIn,
) -> Result<Response, Failure> {
    let data = own_data::read(&site.portal, &viewer).await?;
    let page = page(&site, &viewer, &data, false);
    Ok(site.page(&reader, Some(&viewer), page))
}

fn page(site: &Site, viewer: &SignedIn, data: &OwnData, not_sure: bool) -> MyDataPage {
    let session = |own: &OwnSession| SessionRow {
        began_at: own.session.created_at,
        ends_at: own.session.expires_at,
        end: (!own.this).then(|| FormTarget::to(SESSIONS).with("session", own.name.clone())),
    };
    MyDataPage {
        app: site.portal.app.name.clone(),
        name: viewer.name().to_owned(),
        username: viewer.username().to_owned(),
        person: viewer.person().to_string(),
        tenant: viewer.tenant().to_string(),
        seen: data.person.as_ref().map(|person| (person.first_seen_at, person.seen_at)),
        connected_at: data.person.as_ref().and_then(|person| person.connected_at),
        sessions: data.sessions.iter().map(session).collect(),
        end_others: (data.sessions.len() > 1).then(|| FormTarget::to(SESSIONS).with("session", "others")),
        reports: data
            .reports
            .iter()
            .map(|report| ReportRow {
                href: format!("/reports/{}", report.id),
                at: report.started_at,
                overall: report.overall,
            })
            .collect(),
        refusals: data
            .refusals
            .iter()
            .map(|refusal| DatedRow {
                at: refusal.at,
                href: Some(format!("/blocked/{}", refusal.id)),
                code: refusal.error.name(),
            })
            .collect(),
        requests: data.requests.iter().map(|request| request.created_at).collect(),
        log: data
            .log
            .iter()
            .take(LOG)
            .map(|record| LogRow {
                at: record.chained.at,
                action: record.chained.action.clone(),
                from: record.from.as_ref().map(|origin| origin.address.clone()),
            })
            .collect(),
        log_entries: data.log.len(),
        file_href: FILE,
        erase: FormTarget::to(ERASE),
        not_sure,
        stored_data_href: stored_data::PAGE,
    }
}

/// `GET /my-data/data.json`
pub(super) async fn file(State(site): State<Site>, viewer: SignedIn) -> Result<Response, Failure> {
    let text = own_data::export(&site.portal, &viewer).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"my-data.json\""),
    ];
    Ok((headers, text).into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct SessionFields {
    session: String,
}

/// `POST /my-data/sessions`: ends one of them by its name, or all `others`.
pub(super) async fn end_sessions(
    State(site): State<Site>,
    viewer: SignedIn,
    Fields(fields): Fields<SessionFields>,
) -> Result<Response, Failure> {
    let which = if fields.session == "others" { Which::Others } else { Which::One(fields.session) };
    own_data::end_sessions(&site.portal, &viewer, which).await?;
    Ok(redirect(PAGE, []))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct EraseFields {
    sure: String,
}

/// `POST /my-data/erase`
pub(super) async fn erase(
    State(site): State<Site>,
    reader: Reader,
    viewer: SignedIn,
    Fields(fields): Fields<EraseFields>,
) -> Result<Response, Failure> {
    if fields.sure != "on" {
        let data = own_data::read(&site.portal, &viewer).await?;
        let page = site.page(&reader, Some(&viewer), page(&site, &viewer, &data, true));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    erase::myself(&site.portal, &viewer).await?;
    let mut response = site.page(&reader, None, ErasedPage { home_href: "/" });
    let ended = [site.cookies.remove(Kind::Session), site.cookies.remove_visit()];
    for cookie in ended.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}
