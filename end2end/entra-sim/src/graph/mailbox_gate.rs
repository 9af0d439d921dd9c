//! How Graph answers for mailboxes that are not in Exchange Online.

use super::errors::GraphError;
use crate::{
    scenario::{MailboxKind, Tenant, User},
    state::{World, mailbox::Mailbox},
};

/// Opens a mailbox, or says what Graph says when there is none. `answered` tells the two answers apart that a mailbox
/// on the move gives in turns.
pub(crate) fn check(tenant: &Tenant, user: &User, answered: usize) -> Result<(), GraphError> {
    if !tenant.exchange_online {
        return Err(GraphError::NoOrganization(tenant.id));
    }
    match user.mailbox() {
        MailboxKind::Cloud | MailboxKind::Duplicate => Ok(()),
        MailboxKind::OnPremises
        | MailboxKind::Unlicensed
        | MailboxKind::PlanDisabled
        | MailboxKind::Guest => Err(GraphError::MailboxNotEnabled),
        MailboxKind::NoExchangeOnline => Err(GraphError::NoOrganization(tenant.id)),
        MailboxKind::Moving if answered.is_multiple_of(2) => Err(GraphError::MailboxMoving),
        MailboxKind::Moving => Err(GraphError::NotDiscovered),
    }
}

impl World {
    /// The mailbox of this object id, made when first opened.
    pub(crate) fn mailbox(&mut self, oid: uuid::Uuid) -> &mut Mailbox {
        self.mailboxes.entry(oid).or_insert_with(Mailbox::new)
    }
}
