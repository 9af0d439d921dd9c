//! One failed sign-in for support: its whole way, what it was read as, and what followed; found by any of its ids.

use jiff::Timestamp;

use crate::{
    domain::{
        gate::GateReading,
        id::{FlowId, TenantId},
        sign_in_trace::{OwnFailure, SignInTrace},
    },
    knowledge::sign_in_codes::sign_in_code,
    store::{Followed, Person, Place, Refusal as StoredRefusal},
    words::Words,
};

use super::{blocked, portal::Portal, refusal::Refusal, viewer::Staff};

/// Sign-ins of one page.
const ROWS: u32 = 50;

/// A failed sign-in.
#[derive(Debug)]
pub struct FailedSignIn {
    /// What was kept.
    pub failed: StoredRefusal,
    /// Its way, stage by stage; `None` when it was passed on by the product, or kept by an older version.
    pub trace: Option<SignInTrace>,
    /// What it is read as today; `None` when Entra refused nothing.
    pub reading: Option<GateReading>,
    /// What its number means, when that is known.
    pub meaning: Option<String>,
    /// What the tenant is called, when it is known.
    pub organisation: Option<String>,
    /// Whose it was, when they have signed in.
    pub person: Option<Person>,
    /// What followed in the tenant.
    pub followed: Followed,
}

impl FailedSignIn {
    /// When the same person was here again after it.
    pub fn seen_again(&self) -> Option<Timestamp> {
        self.person.as_ref().map(|person| person.seen_at).filter(|seen| *seen > self.failed.at)
    }

    /// When their connection was seen to work after it.
    pub fn connected(&self) -> Option<Timestamp> {
        self.person.as_ref().and_then(|person| person.connected_at).filter(|at| *at > self.failed.at)
    }
}

/// What an id leads to.
#[derive(Debug)]
pub enum FoundSignIns {
    /// One sign-in.
    One(FlowId),
    /// None, or several.
    Several(Vec<StoredRefusal>),
}

/// Reads one.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none of that id.
pub async fn read(portal: &Portal, _staff: &Staff, id: FlowId) -> Result<FailedSignIn, Refusal> {
    let store = &portal.store;
    let failed = store.find_refusal(id).await?.ok_or(Refusal::NotFound)?;
    let reading = match OwnFailure::of(&failed.error) {
        Some(_) => None,
        None => Some(blocked::read(portal, Words::default(), id, None).await?.reading),
    };
    let (mut person, mut followed, mut organisation) = (None, Followed::default(), None);
    if let Some(tenant) = failed.tenant {
        if let Some(id) = failed.person {
            person = store.find_person(tenant, id).await?;
        }
        followed = store.followed(tenant, failed.person, failed.at).await?;
        organisation = name(portal, tenant).await?;
    }
    let code = failed.error.code.and_then(sign_in_code);
    Ok(FailedSignIn {
        trace: store.find_sign_in_trace(id).await?,
        reading,
        meaning: code.and_then(|code| code.meaning(Words::default(), &portal.app.name)),
        organisation,
        person,
        followed,
        failed,
    })
}

async fn name(portal: &Portal, id: TenantId) -> Result<Option<String>, Refusal> {
    let tenant = portal.store.find_tenant(id).await?;
    Ok(tenant.and_then(|tenant| tenant.name.or_else(|| tenant.domains.first().map(ToString::to_string))))
}

/// Finds sign-ins by the number that the person was shown, by Microsoft's correlation id or by its trace id.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn find(portal: &Portal, _staff: &Staff, id: &str) -> Result<FoundSignIns, Refusal> {
    let id = id.trim().to_lowercase();
    if let Ok(flow) = id.parse::<FlowId>()
        && portal.store.find_refusal(flow).await?.is_some()
    {
        return Ok(FoundSignIns::One(flow));
    }
    let found = portal.store.find_refusals_by_id(&id).await?;
    Ok(match found.as_slice() {
        [one] => FoundSignIns::One(one.id),
        _ => FoundSignIns::Several(found),
    })
}

/// The sign-ins that failed last, of every tenant and of none, and where the next part begins.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn latest(
    portal: &Portal,
    _staff: &Staff,
    after: Option<Place>,
) -> Result<(Vec<StoredRefusal>, Option<Place>), Refusal> {
    Ok(portal.store.latest_refusals(after, ROWS).await?)
}
