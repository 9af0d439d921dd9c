//! The audit trail of the whole world. Its rows are numbered in the order in which they go in, so everything is gathered
//! first and sorted by time.

use jiff::Timestamp;
use uuid::Uuid;

use crate::domain::{
    audit::{Action, Actor, AuditEntry},
    id::{ObjectId, TenantId},
};

/// Entries that go into the database together.
const TOGETHER: usize = 10_000;

/// Who acted.
#[derive(Debug, Clone, Copy)]
pub(super) enum Who {
    Person(TenantId, ObjectId),
    LinkHolder,
    Portal,
}

/// One entry, small: there are many.
#[derive(Debug, Clone, Copy)]
struct Step {
    at: Timestamp,
    who: Who,
    action: Action,
    tenant: Option<TenantId>,
    subject: Option<Uuid>,
}

#[derive(Default)]
pub(super) struct Trail(Vec<Step>);

impl Trail {
    pub(super) fn add(
        &mut self,
        at: Timestamp,
        who: Who,
        action: Action,
        tenant: Option<TenantId>,
        subject: Option<Uuid>,
    ) {
        self.0.push(Step { at, who, action, tenant, subject });
    }

    pub(super) const fn len(&self) -> usize {
        self.0.len()
    }

    /// Everything in order, in parts.
    pub(super) fn into_parts(mut self) -> impl Iterator<Item = Vec<AuditEntry>> {
        self.0.sort_by_key(|step| step.at);
        let mut rest = self.0.into_iter();
        std::iter::from_fn(move || {
            let part: Vec<AuditEntry> = rest.by_ref().take(TOGETHER).map(Step::entry).collect();
            (!part.is_empty()).then_some(part)
        })
    }
}

impl Step {
    fn entry(self) -> AuditEntry {
        let actor = match self.who {
            Who::Person(tenant, person) => Actor::Person { tenant, person },
            Who::LinkHolder => Actor::LinkHolder,
            Who::Portal => Actor::Portal,
        };
        AuditEntry {
            at: self.at,
            actor,
            action: self.action,
            tenant: self.tenant,
            subject: self.subject.map(|subject| subject.hyphenated().to_string()),
        }
    }
}
