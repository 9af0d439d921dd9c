//! The admin's side: open the link, decide, go to Microsoft, come back.

use url::Url;

use crate::{
    clock::new_id,
    domain::{
        admin_walk::{AdminWalk, WalkNote},
        audit::{Action, Actor},
        consent::{ConsentFailure, ConsentRequest, ConsentState, Shortfall},
        gate::GateReading,
        id::FlowId,
        sign_in_error::SignInError,
        sign_in_trace::Stage,
        visitor::{Opening, Visitor},
    },
    knowledge::gates::{self, read_gate},
    microsoft::admin_consent::{ConsentAnswer, consent_url, read_answer},
    secret::{Digest, Secret},
    words::Words,
};

use super::{
    ask_admin::{is_expired, organisation_of},
    blocked,
    flow::{Journey, Purpose},
    link_page,
    portal::Portal,
    prove_grant::{self, Check},
    refusal::{Lost, Refusal},
    sign_in::Returned,
};

/// The hand-over as the admin sees it.
#[derive(Debug)]
pub struct AdminView {
    /// The request.
    pub request: ConsentRequest,
    /// The organisation's name or domain, when known.
    pub organisation: Option<String>,
    /// Whether the link has expired.
    pub expired: bool,
    /// What Microsoft's refusal means, when that is what it hangs on.
    pub reading: Option<GateReading>,
    /// What was done on the way.
    pub walk: AdminWalk,
}

async fn find(portal: &Portal, link: &Secret) -> Result<ConsentRequest, Refusal> {
    portal.store.find_by_admin_link(&link.digest()).await?.ok_or(Refusal::NotFound)
}

/// The request of a link that has not expired. What follows an approval goes on behind a link that was used.
pub(super) async fn unexpired(portal: &Portal, link: &Secret) -> Result<ConsentRequest, Refusal> {
    let request = find(portal, link).await?;
    if is_expired(&request, portal.now()) { Err(Refusal::NotFound) } else { Ok(request) }
}

/// The request of a link that consent may still be given with.
pub(super) async fn usable(portal: &Portal, link: &Secret) -> Result<ConsentRequest, Refusal> {
    let request = unexpired(portal, link).await?;
    if request.state.accepts_consent() { Ok(request) } else { Err(Refusal::LinkUsed) }
}

/// Opens the link. Each opening is noted for the requester; only one by a person makes the link an opened one.
/// A refusal is explained in the language of `words`.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such link.
pub async fn open(
    portal: &Portal,
    words: Words,
    link: &Secret,
    visitor: Visitor,
) -> Result<AdminView, Refusal> {
    let request = find(portal, link).await?;
    let expired = is_expired(&request, portal.now());
    let opening = Opening { at: portal.now(), visitor };
    let id = new_id(&*portal.clock, &*portal.randomness);
    portal.store.note_link_opening(id, request.id, opening).await?;
    let closed = expired || request.withdrawn.is_some();
    let request = if closed || visitor.program { request } else { note_opening(portal, request).await? };
    view(portal, words, request, expired).await
}

/// Reads what the link leads to without having opened it, for the papers that go with it.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such link.
pub async fn look(portal: &Portal, words: Words, link: &Secret) -> Result<AdminView, Refusal> {
    let request = find(portal, link).await?;
    let expired = is_expired(&request, portal.now());
    view(portal, words, request, expired).await
}

async fn view(
    portal: &Portal,
    words: Words,
    request: ConsentRequest,
    expired: bool,
) -> Result<AdminView, Refusal> {
    let reading = refusal_of(&request.state)
        .map(|error| read_gate(error, blocked::context(portal, words, gates::Stage::AdminConsent)));
    let walk = portal.store.admin_walk(request.id).await?;
    let organisation = organisation_of(portal, &request).await?;
    Ok(AdminView { request, organisation, expired, reading, walk })
}

/// The error that only a person can do something about.
const fn refusal_of(state: &ConsentState) -> Option<&SignInError> {
    match state {
        ConsentState::Failed { failure: ConsentFailure::Error { error }, .. }
        | ConsentState::Proving { next_try: None, last: Some(Shortfall::Error { error }), .. } => Some(error),
        _ => None,
    }
}

/// The first time a person was there.
async fn note_opening(portal: &Portal, request: ConsentRequest) -> Result<ConsentRequest, Refusal> {
    if request.opened_at.is_some() {
        return Ok(request);
    }
    let now = portal.now();
    let opened = prove_grant::update_request(portal, request.id, |request| {
        request.opened_at.get_or_insert(now);
        request.state = request.state.clone().opened();
    })
    .await?;
    if opened.state.stage() != request.state.stage() {
        let subject = Some(request.id.to_string());
        portal.record(Actor::LinkHolder, Action::ConsentLinkOpened, Some(request.tenant), subject).await?;
    }
    Ok(opened)
}

/// Sends the admin to Microsoft's consent page of the right tenant. Of a withdrawn link it gives the link's own page,
/// which says so.
///
/// # Errors
/// [`Refusal::NotFound`] when the link is unknown or expired, [`Refusal::LinkUsed`] when its consent is proven.
pub async fn consent(portal: &Portal, browser: &Digest, link: &Secret) -> Result<Url, Refusal> {
    let request = usable(portal, link).await?;
    if request.withdrawn.is_some() {
        return Ok(portal.url(&link_page::of_admin(link)));
    }
    let request = note_opening(portal, request).await?;
    let purpose = Purpose::AdminConsent { request: request.id, link: link.expose().to_owned() };
    let scopes = portal.app.scopes();
    let state = portal.store_consent_flow(browser, purpose, request.tenant, scopes.clone()).await?;
    portal.store.note_admin_step(request.id, portal.now(), &WalkNote::Sent).await?;
    let subject = Some(request.id.to_string());
    portal.record(Actor::LinkHolder, Action::ConsentStarted, Some(request.tenant), subject).await?;
    let redirect = portal.consent_redirect();
    Ok(consent_url(&portal.cloud, request.tenant, portal.app.client_id, &scopes, &redirect, &state))
}

/// The admin says no, with a reason for the requester if they want to give one. A withdrawn link takes no answer.
///
/// # Errors
/// [`Refusal::NotFound`] when the link is unknown or expired, [`Refusal::LinkUsed`] when its consent is proven.
pub async fn decline(portal: &Portal, link: &Secret, reason: &str) -> Result<(), Refusal> {
    let request = usable(portal, link).await?;
    if request.withdrawn.is_some() {
        return Ok(());
    }
    let request = note_opening(portal, request).await?;
    let reason: String = reason.trim().chars().filter(|c| !c.is_control() || *c == '\n').take(500).collect();
    refuse(portal, &request, (!reason.is_empty()).then_some(reason)).await
}

async fn refuse(portal: &Portal, request: &ConsentRequest, reason: Option<String>) -> Result<(), Refusal> {
    let now = portal.now();
    let request = prove_grant::update(portal, request.id, |state| state.refused(now, reason.clone())).await?;
    if !request.state.accepts_consent() {
        return Ok(());
    }
    let subject = Some(request.id.to_string());
    portal.record(Actor::LinkHolder, Action::ConsentRefused, Some(request.tenant), subject).await
}

/// Tries to prove now, from the admin's side.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such link.
pub async fn check_now(portal: &Portal, browser: &Digest, link: &Secret) -> Result<Check, Refusal> {
    let request = find(portal, link).await?;
    prove_grant::check_now(portal, browser, &request, link_page::of_admin(link)).await
}

/// Takes Microsoft's answer to the consent page. It is a hint: what it says is proven by the round that follows.
///
/// # Errors
/// [`Refusal::Lost`] when the answer belongs to no consent of this browser.
pub async fn finish(
    portal: &Portal,
    browser: Option<&Digest>,
    pairs: &[(String, String)],
) -> Result<Returned, Refusal> {
    let mut states =
        pairs.iter().filter(|(key, _)| key == "state").map(|(_, value)| value.trim_end_matches('#'));
    let (Some(state), None) = (states.next(), states.next()) else {
        return Err(Refusal::Lost(Lost::Missing));
    };
    let (flow, mut journey) = portal.arrive(browser, Some(state)).await?;
    let browser = browser.ok_or(Refusal::Lost(Lost::OtherBrowser))?;
    let Purpose::AdminConsent { request: id, link } = journey.purpose.clone() else {
        return Err(Refusal::Lost(Lost::Unknown));
    };
    let request = portal.store.find_consent_request(id).await?.ok_or(Refusal::NotFound)?;
    let page = link_page::of_admin(&Secret::new(link));
    match read_answer(pairs) {
        ConsentAnswer::Granted { tenant: Some(actual), .. } if actual != request.tenant => {
            fail(portal, &request, ConsentFailure::OtherTenant { actual }).await?;
            Ok(Returned::here(page))
        }
        ConsentAnswer::Granted { .. } => {
            let now = portal.now();
            let request = prove_grant::update(portal, request.id, |state| state.consented(now)).await?;
            let subject = Some(request.id.to_string());
            portal.record(Actor::LinkHolder, Action::ConsentReported, Some(request.tenant), subject).await?;
            if request.withdrawn.is_some() || !request.state.accepts_consent() {
                return Ok(Returned::here(page));
            }
            Ok(Returned::microsoft(prove_grant::depart(portal, browser, &request, page).await?))
        }
        ConsentAnswer::Declined(error) if error.subcode.is_none() => {
            journey.note(portal.now(), Stage::came_with(&error));
            blocked::record(portal, None, flow, &journey, &error).await?;
            refuse(portal, &request, None).await?;
            Ok(Returned::here(page))
        }
        ConsentAnswer::Declined(error) | ConsentAnswer::Failed(error) => {
            journey.note(portal.now(), Stage::came_with(&error));
            failed(portal, &request, flow, &journey, error).await?;
            Ok(Returned::here(page))
        }
        ConsentAnswer::Unreadable => Err(Refusal::Lost(Lost::Missing)),
    }
}

async fn failed(
    portal: &Portal,
    request: &ConsentRequest,
    flow: FlowId,
    journey: &Journey,
    error: SignInError,
) -> Result<(), Refusal> {
    blocked::record(portal, None, flow, journey, &error).await?;
    fail(portal, request, ConsentFailure::Error { error }).await
}

async fn fail(portal: &Portal, request: &ConsentRequest, failure: ConsentFailure) -> Result<(), Refusal> {
    let now = portal.now();
    let request = prove_grant::update(portal, request.id, |state| state.failed(now, failure.clone())).await?;
    if !request.state.accepts_consent() {
        return Ok(());
    }
    let subject = Some(request.id.to_string());
    portal.record(Actor::Portal, Action::ConsentFailed, Some(request.tenant), subject).await
}
