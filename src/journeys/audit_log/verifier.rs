//! Checking the chain entry by entry, whether entries come from the store or from a file.

use jiff::Timestamp;

use crate::store::{
    AuditRecord,
    chain::{ChainedEntry, EntryHash},
};

/// The first thing that is wrong with a log.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LogFault {
    /// A number is left out.
    #[error("entry {0} is missing")]
    Missing(i64),
    /// The hash does not fit.
    #[error("entry {0} does not fit its hash: it, or the entry before it, was changed")]
    Changed(i64),
    /// A reference stands for somebody else now.
    #[error("entry {0} is said to be of another person, tenant or address than it was written about")]
    Renamed(i64),
    /// Entries at the end are gone.
    #[error("the log ends with entry {found}, and its head is entry {head}")]
    CutOff {
        /// The last entry that is there.
        found: i64,
        /// The entry that should be the last.
        head: i64,
    },
    /// The head holds another hash than the last entry.
    #[error("the head has another hash than entry {0}, the last one")]
    OtherHead(i64),
    /// A signed checkpoint knows another log.
    #[error("entry {0} is not the one that was there when this place was signed")]
    OtherCheckpoint(i64),
    /// A signature is not the portal's.
    #[error("the signature at entry {0} is not this portal's")]
    Forged(i64),
    /// Something cannot be read.
    #[error("{0}")]
    Unreadable(String),
}

/// Walks a log from a known place.
#[derive(Debug)]
pub struct Verifier {
    number: i64,
    hash: EntryHash,
    entries: i64,
    first_at: Option<Timestamp>,
    last_at: Option<Timestamp>,
}

impl Verifier {
    /// Begins after an entry.
    pub const fn after(number: i64, hash: EntryHash) -> Self {
        Self { number, hash, entries: 0, first_at: None, last_at: None }
    }

    /// Takes the next entry.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn take(&mut self, record: &AuditRecord) -> Result<(), LogFault> {
        let ChainedEntry { number, at, .. } = record.chained;
        if number != self.number + 1 {
            return Err(LogFault::Missing(self.number + 1));
        }
        if record.chained.hash(&self.hash) != Some(record.hash) {
            return Err(LogFault::Changed(number));
        }
        if !names_are_true(record) {
            return Err(LogFault::Renamed(number));
        }
        self.number = number;
        self.hash = record.hash;
        self.entries += 1;
        self.first_at = self.first_at.or(Some(at));
        self.last_at = Some(at);
        Ok(())
    }

    /// The last entry taken.
    pub const fn number(&self) -> i64 {
        self.number
    }

    /// Its hash.
    pub const fn hash(&self) -> EntryHash {
        self.hash
    }

    /// How many were taken.
    pub const fn entries(&self) -> i64 {
        self.entries
    }

    /// The times of the first and of the last.
    pub fn times(&self) -> Option<(Timestamp, Timestamp)> {
        self.first_at.zip(self.last_at)
    }
}

/// Whether what is known beside the log is what the references stand for. What was erased is not known.
fn names_are_true(record: &AuditRecord) -> bool {
    let AuditRecord { chained, person, tenant, from, .. } = record;
    let person = person.is_none_or(|party| {
        party.person.is_some() && chained.person == Some(party.salt.refer_to(party.tenant, party.person))
    });
    let tenant = tenant.is_none_or(|party| {
        party.person.is_none() && chained.tenant == Some(party.salt.refer_to(party.tenant, None))
    });
    let from = from
        .as_ref()
        .is_none_or(|origin| chained.from == Some(origin.salt.refer_to_address(&origin.address)));
    person && tenant && from
}
