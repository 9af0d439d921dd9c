//! Signed places of the log, what the last check found, and cutting the log at its beginning.

use jiff::Timestamp;

use super::{chain::EntryHash, record};
use crate::store::{
    Store,
    columns::{RowReader, micros, text},
    engine::{reading, writing},
    error::StoreError,
};

/// The hash of an entry, signed by the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// The entry.
    pub number: i64,
    /// Its hash.
    pub hash: EntryHash,
    /// Whether entries up to this one were to be removed.
    pub cut: bool,
    /// When it was signed.
    pub at: Timestamp,
    /// Names the key.
    pub kid: String,
    /// The signature in base64url.
    pub signature: String,
}

/// What the last check of the whole log found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastCheck {
    /// When it ended.
    pub at: Timestamp,
    /// Up to which entry it went.
    pub number: i64,
    /// How many entries it read.
    pub entries: i64,
    /// What is wrong, if anything.
    pub fault: Option<String>,
}

impl Store {
    /// Keeps a checkpoint. A second one at the same place changes nothing.
    pub async fn insert_checkpoint(&self, checkpoint: &Checkpoint) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO audit_checkpoints (number, cut, hash, at, kid, signature) \
                 VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING",
            )
            .bind(checkpoint.number)
            .bind(checkpoint.cut)
            .bind(&checkpoint.hash.as_bytes()[..])
            .bind(micros(checkpoint.at))
            .bind(checkpoint.kid.as_str())
            .bind(checkpoint.signature.as_str())
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Every checkpoint, in the order of the log.
    pub async fn checkpoints(&self) -> Result<Vec<Checkpoint>, StoreError> {
        let rows: Vec<(i64, bool, Vec<u8>, i64, String, String)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT number, cut, hash, at, kid, signature FROM audit_checkpoints ORDER BY number, cut",
            )
            .fetch_all(&mut *connection)
            .await?
        });
        let read = |(number, cut, hash, at, kid, signature): (i64, bool, Vec<u8>, i64, String, String)| {
            let reader = RowReader { table: "audit_checkpoints", id: number };
            Ok(Checkpoint {
                number,
                hash: record::hash("audit_checkpoints", number, &hash)?,
                cut,
                at: reader.time("at", at)?,
                kid,
                signature,
            })
        };
        rows.into_iter().map(read).collect()
    }

    /// Notes what a check of the whole log found.
    pub async fn note_check(&self, check: &LastCheck) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO audit_checks (one, at, number, entries, fault) VALUES (1, $1, $2, $3, $4) \
                 ON CONFLICT (one) DO UPDATE SET at = excluded.at, number = excluded.number, \
                 entries = excluded.entries, fault = excluded.fault",
            )
            .bind(micros(check.at))
            .bind(check.number)
            .bind(check.entries)
            .bind(check.fault.as_deref().map(text))
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// What the last check found; `None` when there was none.
    pub async fn last_check(&self) -> Result<Option<LastCheck>, StoreError> {
        let row: Option<(i64, i64, i64, Option<String>)> = reading!(self, connection => {
            sqlx::query_as("SELECT at, number, entries, fault FROM audit_checks WHERE one = 1")
                .fetch_optional(&mut *connection)
                .await?
        });
        let read = |(at, number, entries, fault): (i64, i64, i64, Option<String>)| {
            let at = RowReader { table: "audit_checks", id: 1 }.time("at", at)?;
            Ok(LastCheck { at, number, entries, fault })
        };
        row.map(read).transpose()
    }

    /// Removes up to `limit` entries from the beginning of the log; the schema refuses what lies after the last
    /// checkpoint that is marked as a cut. Then forgets whom no entry names any more. Gives the number of entries removed.
    pub async fn remove_cut_entries(&self, until: i64, limit: u32) -> Result<u64, StoreError> {
        Ok(writing!(self, connection => {
            let removed = sqlx::query(
                "DELETE FROM audit_log WHERE number IN \
                 (SELECT number FROM audit_log WHERE number <= $1 ORDER BY number LIMIT $2)",
            )
            .bind(until)
            .bind(i64::from(limit))
            .execute(&mut *connection)
            .await?
            .rows_affected();
            if removed < u64::from(limit) {
                sqlx::query(
                    "DELETE FROM audit_origins WHERE NOT EXISTS \
                     (SELECT 1 FROM audit_log WHERE audit_log.origin = audit_origins.id)",
                )
                .execute(&mut *connection)
                .await?;
                sqlx::query(
                    "DELETE FROM audit_parties WHERE NOT EXISTS \
                     (SELECT 1 FROM audit_log WHERE audit_log.actor_party = audit_parties.id) AND NOT EXISTS \
                     (SELECT 1 FROM audit_log WHERE audit_log.tenant_party = audit_parties.id)",
                )
                .execute(&mut *connection)
                .await?;
            }
            removed
        }))
    }

    /// The last entry before a time, for a cut behind it; only entries up to a number are looked at, so that the log never
    /// loses its end.
    pub async fn last_entry_before(
        &self,
        before: Timestamp,
        below: i64,
    ) -> Result<Option<(i64, EntryHash)>, StoreError> {
        // The first entry that has to stay decides: the clocks of replicas differ a little, and a cut takes no entry
        // that is not old enough.
        let row: Option<(i64, Vec<u8>)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT number, hash FROM audit_log WHERE number < $2 AND number < COALESCE( \
                 (SELECT MIN(number) FROM audit_log WHERE at >= $1), $2) ORDER BY number DESC LIMIT 1",
            )
            .bind(micros(before))
            .bind(below)
            .fetch_optional(&mut *connection)
            .await?
        });
        row.map(|(number, hash)| Ok((number, record::hash(super::TABLE, number, &hash)?))).transpose()
    }
}
