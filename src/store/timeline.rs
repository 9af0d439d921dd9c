//! Everything that happened in a tenant, in one list from new to old, gathered from the tables that tell of it. Each
//! source is read behind the same place through an index of its own and gives one part at most.

use std::{cmp::Ordering, fmt, str::FromStr};

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    DiagnosisSummary, InvalidPlace, Place, Refusal, Store, StoreError, audit::AuditPart, columns::micros,
};
use crate::domain::{
    audit::AuditEntry,
    consent::ConsentRequest,
    id::{ConsentRequestId, InspectionId, ObjectId, TenantId},
    mailbox::Verdict,
    note::Note,
    report::Overall,
    timeline_kind::TimelineKind,
    visitor::Opening,
};

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TimelineEvent {
    /// A note of staff.
    Noted(Note),
    /// Something else that was done.
    Audited(AuditEntry),
    /// A check of a connection, with what the same person's run before it answered.
    Checked {
        /// The run.
        run: DiagnosisSummary,
        /// The answer and the mailbox before.
        before: Option<(Overall, Verdict)>,
    },
    /// A look into the tenant's records.
    Inspected {
        /// The look.
        id: InspectionId,
        /// Whether it saw anything.
        saw_anything: bool,
    },
    /// A person opened a link.
    Opened {
        /// Whose.
        request: ConsentRequestId,
        /// With what.
        opening: Opening,
    },
    /// A hand-over was made.
    Requested(ConsentRequest),
    /// A sign-in was refused, or failed otherwise.
    Refused(Refusal),
}

/// One event and its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TimelineEntry {
    /// When.
    pub at: Timestamp,
    /// What.
    pub event: TimelineEvent,
    place: TimelinePlace,
}

/// A place in the list. Its text form is fit for a query parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TimelinePlace {
    at: i64,
    source: Source,
    id: u128,
}

/// Where events come from. Of events at the same time those of a later source come later in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Source {
    Notes,
    Audit,
    Diagnoses,
    Inspections,
    Openings,
    Requests,
    Refusals,
}

impl Source {
    const ALL: [Self; 7] = [
        Self::Notes,
        Self::Audit,
        Self::Diagnoses,
        Self::Inspections,
        Self::Openings,
        Self::Requests,
        Self::Refusals,
    ];

    const fn number(self) -> u8 {
        self as u8
    }
}

impl fmt::Display for TimelinePlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{:x}", self.at, self.source.number(), self.id)
    }
}

impl FromStr for TimelinePlace {
    type Err = InvalidPlace;

    fn from_str(text: &str) -> Result<Self, InvalidPlace> {
        let mut parts = text.split('.');
        let (Some(at), Some(source), Some(id), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(InvalidPlace);
        };
        let number: u8 = source.parse().map_err(|_| InvalidPlace)?;
        Ok(Self {
            at: at.parse().map_err(|_| InvalidPlace)?,
            source: Source::ALL.into_iter().find(|source| source.number() == number).ok_or(InvalidPlace)?,
            id: u128::from_str_radix(id, 16).map_err(|_| InvalidPlace)?,
        })
    }
}

impl TimelinePlace {
    /// Where a source goes on behind this place.
    fn bound(place: Option<Self>, source: Source) -> (i64, u128) {
        let Some(place) = place else { return (i64::MAX, u128::MAX) };
        let id = match source.cmp(&place.source) {
            Ordering::Less => 0,
            Ordering::Equal => place.id,
            Ordering::Greater => u128::MAX,
        };
        (place.at, id)
    }
}

impl Store {
    /// A part of what happened in a tenant, of one kind or of every, newest first, and where the next part begins.
    pub async fn timeline(
        &self,
        tenant: TenantId,
        kind: Option<TimelineKind>,
        before: Option<TimelinePlace>,
        limit: u32,
    ) -> Result<(Vec<TimelineEntry>, Option<TimelinePlace>), StoreError> {
        let mut entries = Vec::new();
        for &(source, part) in sources(kind) {
            let bound = TimelinePlace::bound(before, source);
            entries.extend(self.events(tenant, source, part, bound, limit.saturating_add(1)).await?);
        }
        entries.sort_by(|a, b| {
            let key = |entry: &TimelineEntry| {
                (entry.place.at, std::cmp::Reverse(entry.place.source), entry.place.id)
            };
            key(b).cmp(&key(a))
        });
        let length = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = entries.len() > length;
        entries.truncate(length);
        let next = entries.last().filter(|_| more).map(|entry| entry.place);
        Ok((entries, next))
    }

    async fn events(
        &self,
        tenant: TenantId,
        source: Source,
        part: AuditPart,
        (at, id): (i64, u128),
        limit: u32,
    ) -> Result<Vec<TimelineEntry>, StoreError> {
        let place = Place { at, id: Uuid::from_u128(id) };
        let entry = |at: Timestamp, id: u128, event| TimelineEntry {
            at,
            event,
            place: TimelinePlace { at: micros(at), source, id },
        };
        Ok(match source {
            Source::Notes => {
                let notes = self.notes_before(tenant, place, limit).await?.into_iter();
                notes
                    .map(|note| entry(note.at, note.id.uuid().as_u128(), TimelineEvent::Noted(note)))
                    .collect()
            }
            Source::Audit => {
                let number = i64::try_from(id).unwrap_or(i64::MAX);
                let entries = self.audit_before(tenant, part, (at, number), limit).await?.into_iter();
                let number = |number: i64| u128::try_from(number).unwrap_or_default();
                entries
                    .map(|(id, audit)| entry(audit.at, number(id), TimelineEvent::Audited(audit)))
                    .collect()
            }
            Source::Diagnoses => {
                let runs = self.diagnoses_before(tenant, place, limit).await?.into_iter();
                let event = |(run, before): (DiagnosisSummary, _)| {
                    entry(run.started_at, run.id.uuid().as_u128(), TimelineEvent::Checked { run, before })
                };
                runs.map(event).collect()
            }
            Source::Inspections => {
                let looks = self.inspections_before(tenant, place, limit).await?.into_iter();
                let event = |(place, id, saw_anything): (Place, InspectionId, bool)| {
                    let at = Timestamp::from_microsecond(place.at).unwrap_or(Timestamp::MIN);
                    entry(at, place.id.as_u128(), TimelineEvent::Inspected { id, saw_anything })
                };
                looks.map(event).collect()
            }
            Source::Openings => {
                let openings = self.openings_before(tenant, place, limit).await?.into_iter();
                let event = |(id, request, opening): (Uuid, ConsentRequestId, Opening)| {
                    entry(opening.at, id.as_u128(), TimelineEvent::Opened { request, opening })
                };
                openings.map(event).collect()
            }
            Source::Requests => {
                let requests = self.requests_before(tenant, place, limit).await?.into_iter();
                let event = |request: ConsentRequest| {
                    entry(request.created_at, request.id.uuid().as_u128(), TimelineEvent::Requested(request))
                };
                requests.map(event).collect()
            }
            Source::Refusals => {
                let refusals = self.refusals_before(tenant, place, limit).await?.into_iter();
                let event = |refusal: Refusal| {
                    entry(refusal.at, refusal.id.uuid().as_u128(), TimelineEvent::Refused(refusal))
                };
                refusals.map(event).collect()
            }
        })
    }
}

impl TimelineEntry {
    /// The person of the tenant whom it is about, when it is about one.
    pub fn person(&self) -> Option<ObjectId> {
        match &self.event {
            TimelineEvent::Checked { run, .. } => Some(run.person),
            TimelineEvent::Refused(refusal) => refusal.person,
            _ => None,
        }
    }
}

/// The sources of a kind, and of the audit trail which part.
const fn sources(kind: Option<TimelineKind>) -> &'static [(Source, AuditPart)] {
    const WHOLE: AuditPart = AuditPart::Whole;
    match kind {
        None => &[
            (Source::Notes, WHOLE),
            (Source::Audit, WHOLE),
            (Source::Diagnoses, WHOLE),
            (Source::Inspections, WHOLE),
            (Source::Openings, WHOLE),
            (Source::Requests, WHOLE),
            (Source::Refusals, WHOLE),
        ],
        Some(TimelineKind::SignIns) => &[(Source::Audit, AuditPart::SignIns)],
        Some(TimelineKind::Refused) => &[(Source::Refusals, WHOLE)],
        Some(TimelineKind::Requests) => &[(Source::Requests, WHOLE), (Source::Audit, AuditPart::Consent)],
        Some(TimelineKind::Openings) => &[(Source::Openings, WHOLE)],
        Some(TimelineKind::Checks) => &[(Source::Diagnoses, WHOLE)],
        Some(TimelineKind::Records) => &[(Source::Inspections, WHOLE)],
        Some(TimelineKind::Desk) => &[(Source::Notes, WHOLE), (Source::Audit, AuditPart::Desk)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_written_and_read() {
        for source in Source::ALL {
            let place = TimelinePlace { at: -5, source, id: u128::MAX };
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for wrong in
            ["", "1", "1.2", "1.9.0", "1.1.x", "1.1.0.0", "x.1.0", "1.1.100000000000000000000000000000000"]
        {
            assert_eq!(wrong.parse::<TimelinePlace>(), Err(InvalidPlace), "{wrong}");
        }
    }
}
