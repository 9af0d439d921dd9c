//! Handing over to an admin: a link that works for an outsider, a message to send it with, and the state of it.

use jiff::Timestamp;

use crate::{
    clock::new_id,
    domain::{
        audit::{Action, Actor},
        consent::{ConsentRequest, ConsentState, Requester, Side},
        domain_name::DomainName,
        email_address::EmailAddress,
        id::{ConsentRequestId, TenantId},
        survey::TenantLookup,
        visitor::Openings,
    },
    secret::{Digest, Secret},
};

use super::{
    link_page,
    portal::Portal,
    prove_grant::{self, Check},
    refusal::{FieldError, Refusal},
    viewer::SignedIn,
};

/// What somebody types who could not sign in at all.
#[derive(Debug, Clone, Default)]
pub struct Unverified {
    /// Their name.
    pub name: String,
    /// Their work address; its domain finds the tenant.
    pub address: String,
}

/// A hand-over as its requester sees it.
#[derive(Debug)]
pub struct HandOver {
    /// The request.
    pub request: ConsentRequest,
    /// The organisation's name or domain, when known.
    pub organisation: Option<String>,
    /// The path of the admin's link, until it expires.
    pub admin_path: String,
    /// Whether the link has expired.
    pub expired: bool,
}

/// Makes a hand-over for a signed-in person and returns the status link's token.
///
/// # Errors
/// [`Refusal::Internal`] when it cannot be stored.
pub async fn request(portal: &Portal, viewer: &SignedIn) -> Result<Secret, Refusal> {
    create(portal, viewer.tenant(), viewer.requester(), viewer.actor()).await
}

/// Makes a hand-over for somebody who could not sign in.
///
/// # Errors
/// [`Refusal::Invalid`] when name or address cannot be used or no tenant has the address's domain,
/// [`Refusal::Unreachable`] when Microsoft could not be asked for the tenant.
pub async fn request_unverified(portal: &Portal, typed: Unverified) -> Result<Secret, Refusal> {
    let name = typed.name.trim().to_owned();
    let mut errors = Vec::new();
    if name.is_empty() || name.chars().count() > 100 || name.chars().any(char::is_control) {
        errors.push(FieldError::new("name", "error-name"));
    }
    let address = typed.address.parse::<EmailAddress>().ok();
    if address.is_none() {
        errors.push(FieldError::new("address", "error-address"));
    }
    let Some(address) = address.filter(|_| errors.is_empty()) else { return Err(Refusal::Invalid(errors)) };
    let domain = address.domain();
    let wrong = |error: FieldError| Refusal::Invalid(vec![error.naming("domain", domain.as_str())]);
    let found = match portal.surveyor.find_tenant(domain).await.0 {
        TenantLookup::Found(found) => found,
        TenantLookup::None => {
            return Err(wrong(FieldError::new("address", "error-unknown-domain")));
        }
        TenantLookup::Unknown => {
            return Err(Refusal::Unreachable("the domain's tenant could not be asked for".to_owned()));
        }
    };
    if !found.cloud.same_as_app {
        let error = FieldError::new("address", "error-other-cloud")
            .naming("cloud", found.cloud.name)
            .naming("app", portal.app.name.as_str())
            .naming("own", portal.cloud.name.as_str())
            .naming("publisher", portal.app.publisher.as_str());
        return Err(wrong(error));
    }
    let now = portal.now();
    portal.store.see_tenant(found.tenant, &portal.cloud.id, None, std::slice::from_ref(domain), now).await?;
    let requester = Requester { side: Side::Customer, person: None, name, username: address.into() };
    create(portal, found.tenant, requester, Actor::LinkHolder).await
}

async fn create(
    portal: &Portal,
    tenant: TenantId,
    requester: Requester,
    actor: Actor,
) -> Result<Secret, Refusal> {
    let id = ConsentRequestId::new(new_id(&*portal.clock, &*portal.randomness));
    let status = Secret::random(&*portal.randomness);
    keep(portal, id, &status, tenant, requester, actor).await?;
    Ok(status)
}

/// Keeps a new hand-over with the links that follow from this status link.
pub(super) async fn keep(
    portal: &Portal,
    id: ConsentRequestId,
    status: &Secret,
    tenant: TenantId,
    requester: Requester,
    actor: Actor,
) -> Result<(), Refusal> {
    let now = portal.now();
    let request = ConsentRequest {
        id,
        tenant,
        cloud: portal.cloud.id.clone(),
        requester,
        created_at: now,
        expires_at: now.saturating_add(portal.link_lifetime).unwrap_or(now),
        opened_at: None,
        state: ConsentState::Created,
        withdrawn: None,
        reminders: 0,
        reminded_at: None,
        version: 1,
    };
    let admin = portal.keys.derive(ADMIN_LINK, status.expose());
    portal.store.insert_consent_request(&request, &admin.digest(), &status.digest()).await?;
    portal.record(actor, Action::ConsentRequested, Some(tenant), Some(request.id.to_string())).await
}

/// The admin's link is derived from the requester's, so that the requester can see it again although the store
/// holds only hashes of both. The way back does not exist: the admin cannot derive the requester's.
pub(super) const ADMIN_LINK: &str = "admin link";

/// The admin's link as it was sent, also when the key has changed since.
async fn admin_link(portal: &Portal, status: &Secret) -> Result<Secret, Refusal> {
    let now = portal.keys.derive(ADMIN_LINK, status.expose());
    let Some(before) = portal.keys.derived_before(ADMIN_LINK, status.expose()) else { return Ok(now) };
    let sent_before = portal.store.find_by_admin_link(&before.digest()).await?.is_some();
    Ok(if sent_before { before } else { now })
}

/// Reads a hand-over by the requester's link.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none.
pub async fn status(portal: &Portal, status: &Secret) -> Result<HandOver, Refusal> {
    let request = portal.store.find_by_status_link(&status.digest()).await?.ok_or(Refusal::NotFound)?;
    Ok(HandOver {
        organisation: organisation_of(portal, &request).await?,
        admin_path: link_page::of_admin(&admin_link(portal, status).await?),
        expired: is_expired(&request, portal.now()),
        request,
    })
}

/// How often and when the admin's link was opened.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn openings(portal: &Portal, request: &ConsentRequest) -> Result<Openings, Refusal> {
    Ok(portal.store.link_openings(request.id).await?)
}

/// Tries to prove now, from the requester's side.
///
/// # Errors
/// [`Refusal::NotFound`] when there is no such link.
pub async fn check_now(portal: &Portal, browser: &Digest, status: &Secret) -> Result<Check, Refusal> {
    let request = portal.store.find_by_status_link(&status.digest()).await?.ok_or(Refusal::NotFound)?;
    prove_grant::check_now(portal, browser, &request, link_page::of_requester(status)).await
}

/// What the parties to a request call the tenant. Whoever asked without signing in is told no more than they typed: the
/// name that others' sign-ins brought would tell that there were some.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub(super) async fn organisation_of(
    portal: &Portal,
    request: &ConsentRequest,
) -> Result<Option<String>, Refusal> {
    if request.requester.person.is_some() {
        return organisation(portal, request.tenant).await;
    }
    Ok(DomainName::of_address(&request.requester.username).map(String::from))
}

/// What people call the tenant: its name, else its first domain.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn organisation(portal: &Portal, tenant: TenantId) -> Result<Option<String>, Refusal> {
    let found = portal.store.find_tenant(tenant).await?;
    Ok(found.and_then(|tenant| tenant.name.or_else(|| tenant.domains.first().map(ToString::to_string))))
}

/// Whether the link no longer works. What is under way goes on, and what was proven stays readable.
pub(super) fn is_expired(request: &ConsentRequest, now: Timestamp) -> bool {
    request.waits_for_admin() && now >= request.expires_at
}
