//! One tenant for support: where it stands, who has to act, and everything that happened there.

use std::collections::{BTreeSet, HashMap};

use jiff::Timestamp;

use crate::{
    domain::{
        adoption::Adoption,
        audit::Actor,
        canned_answer::Situation,
        consent::ConsentRequest,
        gate::Fixer,
        id::{InspectionId, ObjectId, TenantId},
        note::Note,
        timeline_kind::TimelineKind,
        visitor::Openings,
    },
    knowledge::gates,
    store::{
        DiagnosisSummary, ListedPerson, Place, Refusal as StoredRefusal, StaffMember, TenantDesk,
        TenantRecord, TimelineEntry, TimelineEvent, TimelinePlace,
    },
};

use super::{adoption, portal::Portal, refusal::Refusal, viewer::Staff};

/// Rows of one part of the timeline, of one part of the people, and of the newest notes and reports.
const EVENTS: u32 = 30;
const PEOPLE: u32 = 20;
const NEWEST: u32 = 10;

/// Which parts are wanted.
#[derive(Debug, Clone, Copy, Default)]
pub struct Parts {
    /// Events of this kind only.
    pub kind: Option<TimelineKind>,
    /// Events behind this place.
    pub before: Option<TimelinePlace>,
    /// People behind this place.
    pub people: Option<Place>,
}

/// Everything about one tenant.
#[derive(Debug)]
pub struct TenantView {
    /// The tenant.
    pub tenant: TenantRecord,
    /// What the desk keeps of it.
    pub desk: TenantDesk,
    /// Where it stands.
    pub situation: Situation,
    /// The refused sign-in that the gate was read from, when it is among the newest.
    pub refusal: Option<StoredRefusal>,
    /// How far it has come after consent.
    pub adoption: Adoption,
    /// A part of the people, and where the next begins.
    pub people: (Vec<ListedPerson>, Option<Place>),
    /// Hand-overs whose link works, with their openings.
    pub open: Vec<(ConsentRequest, Openings)>,
    /// The newest diagnoses.
    pub diagnoses: Vec<DiagnosisSummary>,
    /// The latest look into the tenant's records that saw anything.
    pub inspection: Option<(InspectionId, Timestamp)>,
    /// The newest notes.
    pub notes: Vec<Note>,
    /// A part of what happened, and where the next begins.
    pub timeline: (Vec<TimelineEntry>, Option<TimelinePlace>),
    /// What people are called: of the tenant, and of the staff.
    pub names: HashMap<ObjectId, String>,
    /// Who of the staff has signed in.
    pub staff: Vec<StaffMember>,
}

/// Reads one tenant.
///
/// # Errors
/// [`Refusal::NotFound`] when it was never seen.
pub async fn read(
    portal: &Portal,
    _staff: &Staff,
    id: TenantId,
    parts: Parts,
) -> Result<TenantView, Refusal> {
    let store = &portal.store;
    let tenant = store.find_tenant(id).await?.ok_or(Refusal::NotFound)?;
    let desk = store.tenant_desk(id).await?.ok_or(Refusal::NotFound)?;
    let adoption = adoption::of_tenant(portal, id).await?;
    let refusal = gate_refusal(portal, &tenant).await?;
    let mut open = Vec::new();
    for request in store.open_requests(id, portal.now()).await? {
        let openings = store.link_openings(request.id).await?;
        open.push((request, openings));
    }
    let timeline = store.timeline(id, parts.kind, parts.before, EVENTS).await?;
    let diagnoses = store.list_diagnoses(id, NEWEST).await?;
    let staff = store.list_staff_members().await?;
    let asked: BTreeSet<ObjectId> = timeline
        .0
        .iter()
        .filter_map(|entry| entry.person().or_else(|| actor(entry, id)))
        .chain(diagnoses.iter().map(|run| run.person))
        .collect();
    let asked: Vec<ObjectId> = asked.into_iter().collect();
    let mut names: HashMap<_, _> = staff.iter().map(|member| (member.person, member.name.clone())).collect();
    names.extend(store.names_of(id, &asked).await?);
    Ok(TenantView {
        situation: situation(&tenant, refusal.as_ref(), &adoption, !open.is_empty()),
        people: store.people_page(id, parts.people, PEOPLE).await?,
        inspection: store.latest_look(id).await?,
        notes: store.list_notes(id, NEWEST).await?,
        tenant,
        desk,
        refusal,
        adoption,
        open,
        diagnoses,
        timeline,
        names,
        staff,
    })
}

/// The person of the tenant who did something.
fn actor(entry: &TimelineEntry, of: TenantId) -> Option<ObjectId> {
    match &entry.event {
        TimelineEvent::Audited(audit) => match audit.actor {
            Actor::Person { tenant, person } if tenant == of => Some(person),
            _ => None,
        },
        _ => None,
    }
}

/// The newest refusal that the tenant's gate comes from.
pub(super) async fn gate_refusal(
    portal: &Portal,
    tenant: &TenantRecord,
) -> Result<Option<StoredRefusal>, Refusal> {
    let Some(gate) = tenant.gate else { return Ok(None) };
    let newest = portal.store.list_refusals(tenant.id, NEWEST).await?;
    Ok(newest.into_iter().find(|refusal| refusal.gate == gate))
}

/// Where a tenant stands.
pub(super) fn situation(
    tenant: &TenantRecord,
    refusal: Option<&StoredRefusal>,
    adoption: &Adoption,
    open_link: bool,
) -> Situation {
    let fixer: Option<Fixer> = refusal.and_then(|refusal| refusal.fixer);
    Situation {
        gate: tenant.gate,
        fixer: fixer.or_else(|| tenant.gate.and_then(gates::usual_fixer)),
        overall: tenant.overall,
        verdict: tenant.verdict,
        stage: tenant.consent,
        lacks: adoption.allowance.is_short(),
        open_link,
    }
}
