//! An entry as it stands in the log, with what its references stand for as far as that is still known.

use uuid::Uuid;

use super::{
    TABLE,
    chain::{ChainedEntry, EntryHash, Reference, Salt},
};
use crate::{
    domain::{
        audit::{Actor, AuditEntry},
        id::{ObjectId, TenantId},
    },
    store::{columns::RowReader, error::StoreError},
};

/// A person or a tenant behind a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownParty {
    /// The tenant.
    pub tenant: TenantId,
    /// The person in it, for a person.
    pub person: Option<ObjectId>,
    /// The salt of the reference.
    pub salt: Salt,
}

/// An address behind a reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownOrigin {
    /// The address: of IPv4, or the network of one of IPv6.
    pub address: String,
    /// The salt of the reference.
    pub salt: Salt,
}

/// One entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditRecord {
    /// What the hash is of, besides the hash before.
    pub chained: ChainedEntry,
    /// Its hash as stored.
    pub hash: EntryHash,
    /// Who acted; `None` when it was no person, or one who was erased.
    pub person: Option<KnownParty>,
    /// The tenant concerned; `None` when there is none, or it was erased.
    pub tenant: Option<KnownParty>,
    /// Where it came from; `None` when that is not known, or was erased.
    pub from: Option<KnownOrigin>,
}

impl AuditRecord {
    /// The entry as it was written, without what was erased since.
    ///
    /// # Errors
    /// [`StoreError::InconsistentRow`] when a newer program wrote a word that this one does not know.
    pub fn entry(&self) -> Result<AuditEntry, StoreError> {
        let reader = RowReader { table: TABLE, id: self.chained.number };
        let actor = match (self.chained.actor.as_str(), self.person) {
            ("person", Some(KnownParty { tenant, person: Some(person), .. })) => {
                Actor::Person { tenant, person }
            }
            ("person", _) => Actor::Erased,
            ("link_holder", _) => Actor::LinkHolder,
            ("portal", _) => Actor::Portal,
            _ => return Err(reader.broken("actor", "the word is not known".to_owned())),
        };
        Ok(AuditEntry {
            at: self.chained.at,
            actor,
            action: reader.word("action", &self.chained.action)?,
            tenant: self.tenant.map(|party| party.tenant),
            subject: self.chained.subject.clone(),
        })
    }
}

pub(in crate::store) fn hash(
    table: &'static str,
    number: i64,
    bytes: &[u8],
) -> Result<EntryHash, StoreError> {
    let reader = RowReader { table, id: number };
    EntryHash::from_slice(bytes)
        .ok_or_else(|| reader.broken("hash", "the hash is not 32 bytes long".to_owned()))
}

pub(in crate::store) fn reference(id: i64, bytes: &[u8]) -> Result<Reference, StoreError> {
    let reader = RowReader { table: TABLE, id };
    Reference::from_slice(bytes)
        .ok_or_else(|| reader.broken("reference", "the reference is not 32 bytes long".to_owned()))
}

/// What a [`Row`] is made of; the log goes by the name `l`.
macro_rules! select_records {
    () => {
        "SELECT l.number, l.at, l.actor, l.action, l.subject, l.hash, \
         a.reference AS person_reference, a.tenant AS person_tenant, a.person, a.salt AS person_salt, \
         t.reference AS tenant_reference, t.tenant, t.person AS tenant_person, t.salt AS tenant_salt, \
         o.reference AS from_reference, o.address, o.salt AS from_salt \
         FROM audit_log l LEFT JOIN audit_parties a ON a.id = l.actor_party \
         LEFT JOIN audit_parties t ON t.id = l.tenant_party LEFT JOIN audit_origins o ON o.id = l.origin"
    };
}
pub(super) use select_records;

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    number: i64,
    at: i64,
    actor: String,
    action: String,
    subject: Option<String>,
    hash: Vec<u8>,
    person_reference: Option<Vec<u8>>,
    person_tenant: Option<Uuid>,
    person: Option<Uuid>,
    person_salt: Option<Vec<u8>>,
    tenant_reference: Option<Vec<u8>>,
    tenant: Option<Uuid>,
    tenant_person: Option<Uuid>,
    tenant_salt: Option<Vec<u8>>,
    from_reference: Option<Vec<u8>>,
    address: Option<String>,
    from_salt: Option<Vec<u8>>,
}

impl TryFrom<Row> for AuditRecord {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.number };
        let known = |bytes: Option<Vec<u8>>| bytes.map(|bytes| reference(row.number, &bytes)).transpose();
        let salt = |bytes: Option<Vec<u8>>| {
            let salt = bytes.map(|bytes| {
                Salt::from_slice(&bytes)
                    .ok_or_else(|| reader.broken("salt", "the salt is not 32 bytes long".to_owned()))
            });
            salt.transpose()
        };
        let party = |tenant: Option<Uuid>, person: Option<Uuid>, salt: Option<Salt>| {
            let (tenant, salt) = tenant.zip(salt)?;
            Some(KnownParty { tenant: TenantId::new(tenant), person: person.map(ObjectId::new), salt })
        };
        let person_salt = salt(row.person_salt)?;
        let tenant_salt = salt(row.tenant_salt)?;
        let from_salt = salt(row.from_salt)?;
        Ok(Self {
            chained: ChainedEntry {
                number: row.number,
                at: reader.time("at", row.at)?,
                actor: row.actor,
                person: known(row.person_reference)?,
                action: row.action,
                tenant: known(row.tenant_reference)?,
                subject: row.subject,
                from: known(row.from_reference)?,
            },
            hash: hash(TABLE, row.number, &row.hash)?,
            person: party(row.person_tenant, row.person, person_salt),
            tenant: party(row.tenant, row.tenant_person, tenant_salt),
            from: row.address.zip(from_salt).map(|(address, salt)| KnownOrigin { address, salt }),
        })
    }
}
