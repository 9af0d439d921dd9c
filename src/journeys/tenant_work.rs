//! What the vendor's support does with a tenant: notes, who looks after it, its state, whether it is watched.

use crate::{
    clock::new_id,
    domain::{
        audit::{Action, Actor},
        desk_state::DeskState,
        id::{NoteId, ObjectId, TenantId},
        note::{InvalidNote, Note, NoteText},
    },
    store::{Assignee, DeskFields, TenantDesk},
};

use super::{
    portal::Portal,
    refusal::{FieldError, Refusal},
    viewer::Support,
};

/// What somebody chose for a tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskChoice {
    /// How far support has come.
    pub state: DeskState,
    /// Who looks after it, if anybody.
    pub assignee: Option<ObjectId>,
    /// Whether it is watched.
    pub watched: bool,
}

/// What became of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// It holds.
    Saved,
    /// Somebody else was quicker. Nothing was stored; this holds.
    Conflict(TenantDesk),
}

/// Changes what the desk keeps of a tenant, if it is still as it was at `version`. Each difference is an entry of the audit
/// trail.
///
/// # Errors
/// [`Refusal::NotFound`] when the tenant was never seen, [`Refusal::Invalid`] when the assignee is none of the staff.
pub async fn change(
    portal: &Portal,
    support: &Support,
    tenant: TenantId,
    version: i64,
    choice: DeskChoice,
) -> Result<Changed, Refusal> {
    let now = portal.store.tenant_desk(tenant).await?.ok_or(Refusal::NotFound)?;
    let assignee = assignee(portal, &now, choice.assignee).await?;
    let wanted = DeskFields { state: choice.state, assignee, watched: choice.watched };
    let differences = differences(&now.fields, &wanted, support.person().person());
    if differences.is_empty() {
        return Ok(Changed::Saved);
    }
    if now.version != version || !portal.store.save_tenant_desk(tenant, version, &wanted).await? {
        let holds = portal.store.tenant_desk(tenant).await?.ok_or(Refusal::NotFound)?;
        return Ok(Changed::Conflict(holds));
    }
    for (action, subject) in differences {
        portal.record(support.person().actor(), action, Some(tenant), Some(subject)).await?;
    }
    Ok(Changed::Saved)
}

/// The chosen person under their present name. Whoever has the tenant already may keep it after leaving the staff.
async fn assignee(
    portal: &Portal,
    now: &TenantDesk,
    chosen: Option<ObjectId>,
) -> Result<Option<Assignee>, Refusal> {
    let Some(person) = chosen else { return Ok(None) };
    if let Some(kept) = now.fields.assignee.as_ref().filter(|kept| kept.person == person) {
        return Ok(Some(kept.clone()));
    }
    let staff = portal.store.list_staff_members().await?;
    let member = staff.into_iter().find(|member| member.person == person);
    let member = member.ok_or_else(|| Refusal::Invalid(vec![FieldError::new("assignee", "error-form")]))?;
    Ok(Some(Assignee { person, name: member.name }))
}

/// What changed, in words that the audit log keeps; it names no person.
fn differences(was: &DeskFields, is: &DeskFields, by: ObjectId) -> Vec<(Action, String)> {
    let mut found = Vec::new();
    if was.state != is.state {
        found.push((Action::DeskStateChanged, is.state.as_str().to_owned()));
    }
    if was.assignee.as_ref().map(|of| of.person) != is.assignee.as_ref().map(|of| of.person) {
        let to = match &is.assignee {
            None => "nobody",
            Some(of) if of.person == by => "self",
            Some(_) => "colleague",
        };
        found.push((Action::TenantAssigned, to.to_owned()));
    }
    if was.watched != is.watched {
        found.push((Action::TenantWatched, if is.watched { "on" } else { "off" }.to_owned()));
    }
    found
}

/// Opens a tenant again in which something happened: one that waits for its customer, and with `also_solved` one that is
/// solved. What staff answered for is theirs to look at again when Microsoft refuses somebody or a check does not succeed;
/// a check that succeeds ends the waiting and leaves alone what is solved.
pub(super) async fn reopen(portal: &Portal, tenant: TenantId, also_solved: bool) -> Result<(), Refusal> {
    if portal.store.reopen_tenant(tenant, also_solved).await? {
        portal.record(Actor::Portal, Action::TenantReopened, Some(tenant), None).await?;
    }
    Ok(())
}

/// Writes a note.
///
/// # Errors
/// [`Refusal::NotFound`] when the tenant was never seen. The inner error says why the text is no note.
pub async fn write_note(
    portal: &Portal,
    support: &Support,
    tenant: TenantId,
    typed: &str,
) -> Result<Result<NoteId, InvalidNote>, Refusal> {
    if portal.store.tenant_desk(tenant).await?.is_none() {
        return Err(Refusal::NotFound);
    }
    let text = match NoteText::new(typed) {
        Ok(text) => text,
        Err(error) => return Ok(Err(error)),
    };
    let person = support.person();
    let note = Note {
        id: NoteId::new(new_id(&*portal.clock, &*portal.randomness)),
        at: portal.now(),
        author: person.person(),
        author_name: person.name().to_owned(),
        text: text.as_str().to_owned(),
        deleted_at: None,
    };
    portal.store.insert_note(tenant, &note).await?;
    portal.record(person.actor(), Action::NoteWritten, Some(tenant), Some(note.id.to_string())).await?;
    Ok(Ok(note.id))
}

/// Deletes one's own note of the last day. That there was one stays. One that is gone already stays gone.
///
/// # Errors
/// [`Refusal::NotAllowed`] when it is somebody else's or older.
pub async fn delete_note(
    portal: &Portal,
    support: &Support,
    tenant: TenantId,
    id: NoteId,
) -> Result<(), Refusal> {
    let Some(note) = portal.store.find_note(tenant, id).await?.filter(|note| note.deleted_at.is_none())
    else {
        return Ok(());
    };
    let (person, now) = (support.person(), portal.now());
    if !note.may_be_deleted_by(person.person(), now) {
        return Err(Refusal::NotAllowed);
    }
    if portal.store.delete_note(tenant, id, now).await? {
        portal.record(person.actor(), Action::NoteDeleted, Some(tenant), Some(id.to_string())).await?;
    }
    Ok(())
}
