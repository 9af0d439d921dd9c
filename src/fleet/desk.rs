//! What support leaves behind: notes about a customer, and links that show a report to somebody else.

use jiff::{SignedDuration, Timestamp};

use super::{Teller, company::Company, dice::Dice, trail::Who};
use crate::{
    domain::{
        audit::Action,
        id::{DiagnosisId, NoteId, ShareId},
        named_person::NamedPerson,
        note::Note,
        redaction::Level,
        report_share::ReportShare,
    },
    store::StoreError,
};

const NOTES: [&str; 6] = [
    "Asked for the trace id; they will send a screenshot tomorrow.",
    "Their admin is on leave until Monday. Sent the security sheet meanwhile.",
    "They use a request workflow of their own, so our link goes to the ticket system first.",
    "Called back: works for the pilot group, the rest follows with the licences.",
    "Conditional Access needs an exception for our app; explained which one.",
    "Mailboxes move to Exchange Online in March. Remind them then.",
];

/// Links to reports work as long.
const SHARED_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

/// Notes about a customer that support works on.
pub(super) fn notes(teller: &mut Teller<'_>, company: &Company, dice: &mut Dice) {
    let now = teller.plan.now;
    for _ in 0..dice.number(1, 4) {
        let (Some((author, author_name)), Some(text)) =
            (dice.pick(&teller.plan.staff.people), dice.pick(&NOTES))
        else {
            return;
        };
        let at = dice.time(company.met, now);
        let id = NoteId::new(dice.id_at(at));
        let (author, author_name) = (*author, author_name.clone());
        let note = Note { id, at, author, author_name, text: (*text).to_owned(), deleted_at: None };
        teller.bulk.note(company.id, &note);
        let who = Who::Person(teller.plan.staff.tenant, author);
        teller.trail.add(at, who, Action::NoteWritten, Some(company.id), Some(id.uuid()));
        teller.filled.notes += 1;
    }
}

/// A link to a report of a customer.
pub(super) fn share(
    teller: &mut Teller<'_>,
    company: &Company,
    report: DiagnosisId,
    finished_at: Timestamp,
    dice: &mut Dice,
) -> Result<(), StoreError> {
    let now = teller.plan.now;
    let staff = &teller.plan.staff;
    let Some((person, name)) = dice.pick(&staff.people).cloned() else { return Ok(()) };
    let at = dice.later(finished_at, (5, 2_000), now);
    let id = ShareId::new(dice.id_at(at));
    let share = ReportShare {
        id,
        diagnosis: report,
        tenant: company.id,
        level: dice.one_of(Level::Vendor, &[Level::Public]),
        made_by: NamedPerson { tenant: staff.tenant, person, name },
        created_at: at,
        expires_at: at.saturating_add(SHARED_FOR).unwrap_or(at),
        revoked_at: dice.per_mille(120).then(|| dice.later(at, (60, 7 * 24 * 60), now)),
        only_tenant: None,
        note: None,
        views: u32::try_from(dice.below(6)).unwrap_or_default(),
    };
    teller.bulk.share(&share, &dice.digest())?;
    let who = Who::Person(staff.tenant, person);
    teller.trail.add(at, who, Action::ReportShared, Some(company.id), Some(id.uuid()));
    teller.filled.shares += 1;
    Ok(())
}
