//! The requester's side of a hand-over: the closed gate, the request, and what became of it.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode},
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    domain::{
        consent::{ConsentRequest, ConsentStage},
        gate::GateReading,
        id::FlowId,
    },
    journeys::{
        adoption,
        ask_admin::{self, Unverified},
        blocked,
        consent_message::Kind,
        from_product::result,
        link_page,
        prove_grant::Check,
        refusal::{FieldError as Fault, Refusal},
        viewer::SignedIn,
    },
    pages::{
        blocked::{BlockedAnswer, BlockedPage, HandOver},
        inspection::RefusedPage,
        request_status::RequestStatusPage,
    },
    secret::Secret,
    ui::form::FormTarget,
};

use super::{
    Site,
    caller::{Anyone, Caller, redirect},
    client::Client,
    failure::Failure,
    forms::{Fields, shown},
    inspection,
    product_visit::ProductVisit,
    reader::Reader,
    reports, request_message,
};

/// The offer to hand over, where it helps.
pub(super) fn offer(reading: &GateReading, viewer: Option<&SignedIn>) -> Option<HandOver> {
    reading.hand_over_helps.then(|| HandOver {
        form: FormTarget::to("/requests"),
        asks_who: viewer.is_none(),
        name: String::new(),
        address: String::new(),
        errors: Vec::new(),
    })
}

async fn blocked_page(
    site: &Site,
    reader: &Reader,
    viewer: Option<&SignedIn>,
    visit: &ProductVisit,
    id: FlowId,
    typed: Option<(Unverified, Vec<Fault>)>,
) -> Result<Response, Failure> {
    let found = blocked::read(&site.portal, reader.words, id, viewer).await?;
    let way_back = visit.way_back(site, result::of_gate(found.reading.gate), "refusal", id);
    let app = &site.portal.app;
    let mut hand_over = offer(&found.reading, viewer);
    let answer = BlockedAnswer {
        publisher: app.publisher.clone(),
        support: app.support.clone(),
        reading: found.reading,
        error: found.error,
        at: found.at,
        reference: Some(id.to_string()),
        hand_over: None,
    };
    if found.stage == blocked::INSPECTION {
        return Ok(site.page(
            reader,
            viewer,
            RefusedPage { answer, again_href: inspection::OFFER.to_owned() },
        ));
    }
    if let (Some(hand_over), Some((typed, errors))) = (&mut hand_over, typed) {
        hand_over.name = typed.name;
        hand_over.address = typed.address;
        hand_over.errors = shown(reader.words, errors);
    }
    if let Some(hand_over) = &mut hand_over {
        hand_over.form = FormTarget::to("/requests").with("blocked", id.to_string());
    }
    let try_again = if viewer.is_some() && found.stage == "calendars" {
        FormTarget::to("/connect")
    } else {
        FormTarget::to("/sign-in").with("account", "choose")
    };
    let page = BlockedPage {
        answer: BlockedAnswer { hand_over, ..answer },
        way_back,
        try_again,
        stuck_href: "/stuck".to_owned(),
    };
    Ok(site.page(reader, viewer, page))
}

/// `GET /blocked/{id}`
pub(super) async fn blocked(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    visit: ProductVisit,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: FlowId = id.parse().map_err(|_| Refusal::NotFound)?;
    blocked_page(&site, &reader, viewer.as_ref(), &visit, id, None).await
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RequestFields {
    name: String,
    address: String,
    blocked: String,
}

/// `POST /requests`
pub(super) async fn create(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    client: Client,
    visit: ProductVisit,
    Fields(fields): Fields<RequestFields>,
) -> Result<Response, Failure> {
    let made = if let Some(viewer) = &viewer {
        ask_admin::request(&site.portal, viewer).await
    } else {
        site.domain_looks.take(client).map_err(|wait| Refusal::TooMany { wait })?;
        let typed = Unverified { name: fields.name.clone(), address: fields.address.clone() };
        ask_admin::request_unverified(&site.portal, typed).await
    };
    match (made, fields.blocked.parse::<FlowId>()) {
        (Ok(status), _) => Ok(redirect(&link_page::of_requester(&status), [])),
        (Err(Refusal::Invalid(errors)), Ok(id)) => {
            let typed = Unverified { name: fields.name, address: fields.address };
            let reader = Reader { here: format!("/blocked/{id}"), ..reader };
            let page =
                blocked_page(&site, &reader, viewer.as_ref(), &visit, id, Some((typed, errors))).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
        (Err(refusal), _) => Err(refusal.into()),
    }
}

/// `GET /requests/{link}`
pub(super) async fn status(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    visit: ProductVisit,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let status = Secret::new(link);
    let found = ask_admin::status(&site.portal, &status).await?;
    let words = reader.words;
    let base = link_page::of_requester(&status);
    let admin_page = site.portal.url(&found.admin_path);
    let message = request_message::can_be_sent(&found)
        .then(|| request_message::shown(&site, words, &found.request, &admin_page, &base, Kind::First));
    let request = found.request;
    let over = found.expired
        || request.withdrawn.is_some()
        || matches!(request.state.stage(), ConsentStage::Refused | ConsentStage::Failed);
    let again = ask_again(&request, viewer.as_ref(), &base);
    let now = site.portal.now();
    let page = RequestStatusPage {
        app: site.portal.app.name.clone(),
        publisher: site.portal.app.publisher.clone(),
        organisation: found.organisation.unwrap_or_else(|| request.tenant.to_string()),
        openings: ask_admin::openings(&site.portal, &request).await?,
        message,
        way_back: visit.way_back(&site, result::of_stage(request.state.stage()), "request", status.expose()),
        reminder: request_message::reminder(&site, words, &request, &admin_page, &base),
        check_now: FormTarget::to(format!("{base}/check")),
        ask_again_signs_in: again.action == "/sign-in",
        ask_again: over.then_some(again),
        withdraw_href: request.can_be_withdrawn(now).then(|| format!("{base}/withdraw")),
        connect: FormTarget::to("/sign-in").with("return_to", "/connect"),
        report_href: reports::of_proof(&request.state, viewer.as_ref()),
        adoption: adoption::figures(&site.portal, &request).await?,
        events_url: format!("{base}/events"),
        own_href: format!("{base}?lang={}", words.language().tag()),
        now,
        request,
    };
    Ok(site.page(&reader, viewer.as_ref(), page))
}

/// Makes a new link: at once for whoever is signed in and for somebody who never could, whose words are asked with
/// again; after a sign-in for everybody else.
fn ask_again(request: &ConsentRequest, viewer: Option<&SignedIn>, base: &str) -> FormTarget {
    let requester = &request.requester;
    match (viewer, requester.person) {
        (Some(_), _) => FormTarget::to("/requests"),
        (None, None) => FormTarget::to("/requests")
            .with("name", requester.name.as_str())
            .with("address", requester.username.as_str()),
        (None, Some(_)) => FormTarget::to("/sign-in").with("return_to", base),
    }
}

/// `POST /requests/{link}/check`
pub(super) async fn check(
    State(site): State<Site>,
    caller: Caller,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let status = Secret::new(link);
    let (browser, cookie) = caller.known_browser(&site);
    let back = link_page::of_requester(&status);
    let check = ask_admin::check_now(&site.portal, &browser, &status).await?;
    Ok(after_check(&check, &back, cookie))
}

/// Where "Check now" leads: to Microsoft, or back to the page it was pressed on.
pub(super) fn after_check(check: &Check, back: &str, cookie: Option<HeaderValue>) -> Response {
    match check {
        Check::SignIn(url) => redirect(url.as_str(), [cookie]),
        Check::Hurried | Check::Nothing => redirect(back, []),
    }
}
