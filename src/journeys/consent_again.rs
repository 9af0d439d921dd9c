//! When the manifest has gained a permission: which organisations have to consent again, and a fresh link for each.

use crate::{
    clock::new_id,
    domain::{
        consent::{ConsentRequest, ConsentStage, Requester, Side},
        id::{ConsentRequestId, TenantId},
    },
    secret::Secret,
    store::{AskedAgain, TenantCursor},
};

use super::{
    ask_admin::{ADMIN_LINK, is_expired, keep},
    portal::Portal,
    refusal::Refusal,
    viewer::{Staff, Support},
};

/// Tenants of one page.
const ROWS: u32 = 50;

/// A tenant that has to consent again.
#[derive(Debug)]
pub struct Lacking {
    /// What is known of it.
    pub tenant: AskedAgain,
    /// The request made for it since then, if any.
    pub request: Option<ConsentRequest>,
    /// The path of that request's link for the admin, while it works; none for a reader, who could approve with it.
    pub link: Option<Secret>,
}

/// A page of them.
#[derive(Debug)]
pub struct LackingPage {
    /// The tenants, the latest proof first.
    pub tenants: Vec<Lacking>,
    /// The next page.
    pub next: Option<TenantCursor>,
    /// How many there are in all.
    pub total: u64,
}

/// For whom links are made.
#[derive(Debug, Clone, Copy)]
pub enum Whom {
    /// Every tenant of the page behind this place that has no link yet.
    Page(Option<TenantCursor>),
    /// One tenant, also when its last link was refused or failed.
    One(TenantId),
}

/// Lists the tenants whose proven grant lacks something that the manifest asks for.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn list(
    portal: &Portal,
    staff: &Staff,
    after: Option<TenantCursor>,
) -> Result<LackingPage, Refusal> {
    let page = portal.store.list_lacking(after, ROWS).await?;
    let mut tenants = Vec::new();
    for tenant in page.items {
        let lacking = with_link(portal, tenant).await?;
        tenants.push(if staff.may_act() { lacking } else { Lacking { link: None, ..lacking } });
    }
    Ok(LackingPage { tenants, next: page.next, total: portal.store.count_lacking().await? })
}

/// Makes links in the name of the vendor's support. A tenant whose link still works keeps it.
///
/// # Errors
/// [`Refusal::NotFound`] when the one tenant does not lack anything.
pub async fn make_links(portal: &Portal, support: &Support, whom: Whom) -> Result<(), Refusal> {
    let (tenants, also_answered) = match whom {
        Whom::Page(after) => (portal.store.list_lacking(after, ROWS).await?.items, false),
        Whom::One(tenant) => (vec![portal.store.find_lacking(tenant).await?.ok_or(Refusal::NotFound)?], true),
    };
    for tenant in tenants {
        let lacking = with_link(portal, tenant).await?;
        if wants_link(portal, &lacking, also_answered) {
            make(portal, support, lacking.tenant.grant.tenant).await?;
        }
    }
    Ok(())
}

fn wants_link(portal: &Portal, lacking: &Lacking, also_answered: bool) -> bool {
    let Some(request) = &lacking.request else { return true };
    let answered = matches!(request.state.stage(), ConsentStage::Refused | ConsentStage::Failed);
    let lost = lacking.link.is_none() && request.state.accepts_consent();
    lost || is_expired(request, portal.now()) || (also_answered && answered)
}

/// Makes a link for a tenant in the name of the vendor's support.
pub(super) async fn make(portal: &Portal, support: &Support, tenant: TenantId) -> Result<(), Refusal> {
    let person = support.person();
    let requester = Requester {
        side: Side::Vendor,
        person: None,
        name: person.name().to_owned(),
        username: person.username().to_owned(),
    };
    let id = ConsentRequestId::new(new_id(&*portal.clock, &*portal.randomness));
    let status = portal.keys.derive(STATUS_LINK, &id.to_string());
    keep(portal, id, &status, tenant, requester, person.actor()).await
}

/// The links of these requests follow from a secret key and the request's id, so that staff can see them again although
/// the store holds only hashes.
const STATUS_LINK: &str = "status link of the vendor's support";

async fn with_link(portal: &Portal, tenant: AskedAgain) -> Result<Lacking, Refusal> {
    let request = match tenant.asked_again {
        Some(id) => portal.store.find_consent_request(id).await?,
        None => None,
    };
    let link = match &request {
        Some(request) if request.state.accepts_consent() && !is_expired(request, portal.now()) => {
            admin_link(portal, request.id).await?
        }
        _ => None,
    };
    Ok(Lacking { tenant, request, link })
}

/// The admin's link as it was made, also when the key has changed once since; `None` when it has changed twice,
/// and of requests that somebody else made.
pub(super) async fn admin_link(portal: &Portal, id: ConsentRequestId) -> Result<Option<Secret>, Refusal> {
    let keys = &portal.keys;
    let id_text = id.to_string();
    let now = keys.derive(ADMIN_LINK, keys.derive(STATUS_LINK, &id_text).expose());
    let before = keys
        .derived_before(STATUS_LINK, &id_text)
        .and_then(|status| keys.derived_before(ADMIN_LINK, status.expose()));
    for link in [Some(now), before].into_iter().flatten() {
        let found = portal.store.find_by_admin_link(&link.digest()).await?;
        if found.is_some_and(|found| found.id == id) {
            return Ok(Some(link));
        }
    }
    Ok(None)
}
