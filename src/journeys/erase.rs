//! Erasing everything about a person or a tenant: what goes and what stays is said first, and an erasure that was begun is
//! carried to its end, over a crash as well.

use crate::{
    clock::new_id,
    domain::{
        audit::{Action, Actor},
        forgetting::Forgotten,
        id::{ObjectId, TenantId},
    },
    store::Erasure,
};

use super::{clean_up, portal::Portal, refusal::Refusal, viewer::SignedIn};

/// Whom an erasure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whom {
    /// A tenant with everybody in it.
    Tenant(TenantId),
    /// One person.
    Person(TenantId, ObjectId),
}

impl Whom {
    /// The tenant.
    pub const fn tenant(self) -> TenantId {
        match self {
            Self::Tenant(tenant) | Self::Person(tenant, _) => tenant,
        }
    }

    /// The person.
    pub const fn person(self) -> Option<ObjectId> {
        match self {
            Self::Tenant(_) => None,
            Self::Person(_, person) => Some(person),
        }
    }
}

/// Rows of one table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Affected {
    /// What is in them.
    pub what: &'static str,
    /// How many.
    pub rows: i64,
    /// Whether they are removed, or stay without what names somebody.
    pub goes: bool,
}

/// What an erasure would do.
#[derive(Debug, Clone)]
pub struct Preview {
    /// Whom it is about.
    pub whom: Whom,
    /// Name of the person or of the organisation, when it is known.
    pub name: Option<String>,
    /// What has to be typed to confirm: the person's sign-in name or id, the tenant's id.
    pub confirmation: String,
    /// What goes and what changes; rows of which there are none are left out.
    pub affected: Vec<Affected>,
    /// Why it must not be done, if so.
    pub refused: Option<Unerasable>,
}

/// Why somebody cannot be erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unerasable {
    /// The tenant is the vendor's own.
    #[error(
        "this is your own organisation: its people hold the roles of the desk. Erase people of it one by one."
    )]
    OwnTenant,
    /// Nothing is stored.
    #[error("nothing is stored about them")]
    Unknown,
}

/// Who is meant by a text: a tenant's id, `TENANT/PERSON`, or a sign-in name.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn find(portal: &Portal, text: &str) -> Result<Option<Whom>, Refusal> {
    let text = text.trim();
    if let Ok(tenant) = text.parse() {
        return Ok(Some(Whom::Tenant(tenant)));
    }
    if let Some((tenant, person)) = text.split_once('/')
        && let (Ok(tenant), Ok(person)) = (tenant.trim().parse(), person.trim().parse())
    {
        return Ok(Some(Whom::Person(tenant, person)));
    }
    let called = portal.store.people_called(text).await?;
    // The same name in two tenants names nobody; the ids have to be given.
    Ok(match called.as_slice() {
        [(tenant, person)] => Some(Whom::Person(*tenant, *person)),
        _ => None,
    })
}

async fn erasure(portal: &Portal, whom: Whom) -> Result<Erasure, Refusal> {
    let (mut name, mut username) = (String::new(), String::new());
    if let Some(person) = whom.person()
        && let Some(known) = portal.store.find_person(whom.tenant(), person).await?
    {
        (name, username) = (known.name, known.username);
    }
    Ok(Erasure {
        id: new_id(&*portal.clock, &*portal.randomness),
        tenant: whom.tenant(),
        person: whom.person(),
        name,
        username,
        recorded: false,
        created_at: portal.now(),
    })
}

/// Says what an erasure would do.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn preview(portal: &Portal, whom: Whom) -> Result<Preview, Refusal> {
    let erasure = erasure(portal, whom).await?;
    let mut affected = Vec::new();
    for step in erasure.steps() {
        let rows = portal.store.count_step(&erasure, step).await?;
        if rows > 0 {
            affected.push(Affected { what: step.what, rows, goes: step.set.is_none() });
        }
    }
    let own = portal.staff.as_ref().is_some_and(|staff| whom == Whom::Tenant(staff.tenant));
    let refused =
        if own { Some(Unerasable::OwnTenant) } else { affected.is_empty().then_some(Unerasable::Unknown) };
    let (name, confirmation) = match whom {
        Whom::Tenant(tenant) => {
            (portal.store.find_tenant(tenant).await?.and_then(|known| known.name), tenant.to_string())
        }
        Whom::Person(_, person) if erasure.username.is_empty() => (None, person.to_string()),
        Whom::Person(..) => (Some(erasure.name), erasure.username),
    };
    Ok(Preview { whom, name, confirmation, affected, refused })
}

/// Erases. The audit log keeps that it happened, and for a person in which tenant.
///
/// # Errors
/// [`Refusal::NotFound`] when nothing is stored or it must not be, [`Refusal::Internal`] when the store cannot be used;
/// what was begun goes on by itself then.
pub async fn erase(portal: &Portal, actor: Actor, whom: Whom) -> Result<(), Refusal> {
    if preview(portal, whom).await?.refused.is_some() {
        return Err(Refusal::NotFound);
    }
    let erasure = erasure(portal, whom).await?;
    begin(portal, &erasure).await?;
    carry_on(portal, actor, &erasure).await
}

/// Erases everything about the person who asks.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used.
pub async fn myself(portal: &Portal, viewer: &SignedIn) -> Result<(), Refusal> {
    erase(portal, viewer.actor(), Whom::Person(viewer.tenant(), viewer.person())).await
}

/// Removes a tenant of which nothing is left. Its age is the reason, which is noted once for all of them.
pub(super) async fn bare_tenant(portal: &Portal, tenant: TenantId) -> Result<(), Refusal> {
    let erasure = Erasure { recorded: true, ..erasure(portal, Whom::Tenant(tenant)).await? };
    begin(portal, &erasure).await?;
    carry_on(portal, Actor::Portal, &erasure).await
}

async fn begin(portal: &Portal, erasure: &Erasure) -> Result<(), Refusal> {
    while portal.store.drain_audit_inbox(&*portal.randomness).await? > 0 {}
    Ok(portal.store.begin_erasure(erasure).await?)
}

async fn carry_on(portal: &Portal, actor: Actor, erasure: &Erasure) -> Result<(), Refusal> {
    // What a write test left in a calendar can only be removed with what is about to go.
    if let Err(error) = clean_up::remove_leftovers(portal).await {
        tracing::warn!(%error, "leftovers of write tests could not be looked for before an erasure");
    }
    let (of_log, elsewhere): (Vec<_>, Vec<_>) = erasure.steps().iter().partition(|step| step.is_of_the_log());
    for step in elsewhere {
        portal.store.carry_out(erasure, step).await?;
    }
    if let Some(person) = erasure.person {
        let forgotten = Forgotten::new(person, &erasure.name, &erasure.username);
        // The vendor's people write in the records of any tenant.
        let everywhere = portal.staff.as_ref().is_some_and(|staff| staff.tenant == erasure.tenant);
        portal.store.forget_in_documents(erasure.tenant, &forgotten, everywhere).await?;
    }
    if !erasure.recorded {
        let action = if erasure.person.is_some() { Action::PersonErased } else { Action::TenantErased };
        portal.record(actor, action, Some(erasure.tenant), None).await?;
        portal.store.erasure_recorded(erasure.id).await?;
    }
    for step in of_log {
        portal.store.carry_out(erasure, step).await?;
    }
    Ok(portal.store.end_erasure(erasure.id).await?)
}

/// Carries on with erasures that a crash has interrupted.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used.
pub async fn carry_on_all(portal: &Portal) -> Result<(), Refusal> {
    for erasure in portal.store.erasures_under_way().await? {
        carry_on(portal, Actor::Portal, &erasure).await?;
    }
    Ok(())
}
