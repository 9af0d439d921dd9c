//! The admin's way around the consent itself: a look at the account before it, and who is to use the app after it. What
//! is done is noted on the request. The name of the account that was seen is not: it travels back sealed, in a cookie of
//! the browser that it was seen in, since whoever holds the link, the requester included, may open the page elsewhere.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::Url;

use crate::{
    domain::{
        admin_walk::{AccountSeen, Audience, Preflight, Question, WalkNote},
        audit::{Action, Actor},
        grant::RoleEvidence,
        id::ConsentRequestId,
        scope::ScopeSet,
        sign_in_error::SignInError,
    },
    knowledge::gates::{Stage, read_gate},
    microsoft::{identity::Identity, sign_in::Prompt},
    secret::{Digest, Secret},
    words::Words,
};

use super::{
    blocked,
    flow::{Purpose, Trip},
    grant_consent::{unexpired, usable},
    link_page,
    portal::Portal,
    refusal::Refusal,
    sign_in::Returned,
};

/// One trip to Microsoft to see who is there.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Errand {
    /// The request.
    request: ConsentRequestId,
    /// The admin's link, to come back to.
    link: String,
    /// Where Microsoft is asked.
    question: Question,
}

/// How the account is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Without showing a page.
    Silent,
    /// By signing in with an account that the person chooses.
    SignIn,
}

/// Sends the browser to Microsoft to see which account is there, and whether its role is enough. Nobody is signed in here
/// by it. Of a withdrawn link it gives the link's own page, which says so.
///
/// # Errors
/// [`Refusal::NotFound`] when the link is unknown or expired, [`Refusal::LinkUsed`] when its consent is proven.
pub async fn check(portal: &Portal, browser: &Digest, link: &Secret, look: Look) -> Result<Url, Refusal> {
    let request = usable(portal, link).await?;
    if request.withdrawn.is_some() {
        return Ok(portal.url(&link_page::of_admin(link)));
    }
    let question = match look {
        Look::Silent => Question::Tenant,
        Look::SignIn => Question::SignIn,
    };
    depart(portal, browser, Errand { request: request.id, link: link.expose().to_owned(), question }).await
}

async fn depart(portal: &Portal, browser: &Digest, errand: Errand) -> Result<Url, Refusal> {
    let request = portal.store.find_consent_request(errand.request).await?.ok_or(Refusal::NotFound)?;
    let (tenant, prompt) = match errand.question {
        Question::Tenant => (Some(request.tenant), Prompt::None),
        Question::Anywhere => (None, Prompt::None),
        Question::SignIn => (Some(request.tenant), Prompt::SelectAccount),
    };
    let scopes = ScopeSet::from_answer("openid profile");
    let trip = Trip {
        purpose: Purpose::Preflight(errand),
        tenant,
        scopes,
        prompt: Some(prompt),
        login_hint: None,
        before: Vec::new(),
    };
    portal.depart(browser, trip).await
}

/// Takes a verified token.
pub(super) async fn seen(portal: &Portal, errand: &Errand, identity: &Identity) -> Result<Returned, Refusal> {
    let request = portal.store.find_consent_request(errand.request).await?.ok_or(Refusal::NotFound)?;
    let at_home = identity.tenant == request.tenant;
    let role = RoleEvidence::from_wids(identity.wids.as_deref());
    let at = note(portal, errand, Preflight::of_token(at_home, identity.guest, role)).await?;
    let account = identity.username.as_deref().map(|name| sealed_name(portal, errand.request, at, name));
    Ok(Returned { account, ..back(errand) })
}

/// Takes Microsoft's refusal. Where the tenant knows nobody in this browser, Microsoft is asked again whether anybody is
/// signed in at all.
pub(super) async fn refused(
    portal: &Portal,
    browser: &Digest,
    errand: Errand,
    error: &SignInError,
) -> Result<Returned, Refusal> {
    let gate = read_gate(error, blocked::context(portal, Words::default(), Stage::AdminConsent)).gate;
    let preflight = Preflight::of_refusal(error, gate, errand.question);
    if preflight.account == AccountSeen::Nobody && errand.question == Question::Tenant {
        let errand = Errand { question: Question::Anywhere, ..errand };
        return Ok(Returned::microsoft(depart(portal, browser, errand).await?));
    }
    note(portal, &errand, preflight).await?;
    Ok(back(&errand))
}

fn back(errand: &Errand) -> Returned {
    Returned::here(format!("{}#check", link_page::of_admin(&Secret::new(errand.link.as_str()))))
}

async fn note(portal: &Portal, errand: &Errand, preflight: Preflight) -> Result<Timestamp, Refusal> {
    let request = unexpired(portal, &Secret::new(errand.link.clone())).await?;
    let at = portal.now();
    if request.withdrawn.is_some() {
        return Ok(at);
    }
    portal.store.note_admin_step(request.id, at, &WalkNote::Checked { preflight }).await?;
    let subject = Some(request.id.to_string());
    portal.record(Actor::LinkHolder, Action::AdminBrowserChecked, Some(request.tenant), subject).await?;
    Ok(at)
}

/// Notes who is to use the app, before the approval or after it. A withdrawn link takes no answer.
///
/// # Errors
/// [`Refusal::NotFound`] when the link is unknown or expired.
pub async fn decide(portal: &Portal, link: &Secret, audience: Audience) -> Result<(), Refusal> {
    let request = unexpired(portal, link).await?;
    if request.withdrawn.is_some() {
        return Ok(());
    }
    portal.store.note_admin_step(request.id, portal.now(), &WalkNote::Decided { audience }).await?;
    let subject = Some(request.id.to_string());
    portal.record(Actor::LinkHolder, Action::AudienceDecided, Some(request.tenant), subject).await
}

/// A name belongs to one look: not to what another look, in another browser, saw later.
fn context(request: ConsentRequestId, at: Timestamp) -> Vec<u8> {
    format!("cookies.account.{request}.{}", at.as_microsecond()).into_bytes()
}

fn sealed_name(portal: &Portal, request: ConsentRequestId, at: Timestamp, name: &str) -> Secret {
    let sealed = portal.keys.seal(&*portal.randomness, &context(request, at), name.as_bytes());
    Secret::new(URL_SAFE_NO_PAD.encode(sealed))
}

/// The name of the account that was seen at a time, for a request, if it was in this browser.
pub fn account_name(
    portal: &Portal,
    request: ConsentRequestId,
    at: Timestamp,
    cookie: &Secret,
) -> Option<String> {
    let sealed = URL_SAFE_NO_PAD.decode(cookie.expose()).ok()?;
    let name = portal.keys.open(&context(request, at), &sealed).ok()?;
    String::from_utf8(name.to_vec()).ok()
}
