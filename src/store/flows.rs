//! Flows: attempts to sign in or to consent, each answered once.

use std::fmt;

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store,
    columns::{RowReader, bytes, micros},
    engine::writing,
    error::StoreError,
};
use crate::{domain::id::FlowId, secret::Digest};

/// What has to be remembered between the redirect to Microsoft and its answer.
#[derive(Clone, PartialEq, Eq)]
pub struct Flow {
    /// Identifier.
    pub id: FlowId,
    /// Hash of the `state` parameter.
    pub state: Digest,
    /// Hash of the cookie that ties the flow to one browser.
    pub browser: Digest,
    /// Everything else, encrypted by the caller.
    pub sealed: Vec<u8>,
    /// When it began.
    pub created_at: Timestamp,
    /// When an answer comes too late.
    pub expires_at: Timestamp,
}

impl fmt::Debug for Flow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Flow")
            .field("id", &self.id)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// What became of an attempt to take a flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FlowTaken {
    /// It is the caller's, and nobody's after that.
    Taken(Flow),
    /// The answer comes too late.
    Expired,
    /// The answer was used before: a reload, or a replay.
    AlreadyUsed,
    /// The flow was begun in another browser, where it can still be answered.
    OtherBrowser,
    /// There is no such flow, or it is long over.
    Unknown,
}

impl Store {
    /// Keeps a new flow.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when the id or the state is in use.
    pub async fn insert_flow(&self, flow: &Flow) -> Result<(), StoreError> {
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO flows (id, state, browser, sealed, created_at, expires_at) \
                 VALUES ($1, $2, $3, $4, $5, $6)",
            )
            .bind(flow.id.uuid())
            .bind(bytes(&flow.state))
            .bind(bytes(&flow.browser))
            .bind(flow.sealed.as_slice())
            .bind(micros(flow.created_at))
            .bind(micros(flow.expires_at))
            .execute(&mut *connection)
            .await?;
        });
        Ok(())
    }

    /// Takes a flow for its one answer and wipes what it held. Of any number of concurrent calls one takes it.
    pub async fn take_flow(
        &self,
        state: &Digest,
        browser: &Digest,
        now: Timestamp,
    ) -> Result<FlowTaken, StoreError> {
        let (taken, kept): (Option<TakenRow>, Option<KeptRow>) = writing!(self, connection => {
            let taken: Option<TakenRow> = sqlx::query_as(
                "UPDATE flows SET used_at = $3 \
                 WHERE state = $1 AND browser = $2 AND used_at IS NULL AND expires_at > $3 \
                 RETURNING id, sealed, created_at, expires_at",
            )
            .bind(bytes(state))
            .bind(bytes(browser))
            .bind(micros(now))
            .fetch_optional(&mut *connection)
            .await?;
            sqlx::query("UPDATE flows SET sealed = $2 WHERE state = $1 AND used_at IS NOT NULL")
                .bind(bytes(state))
                .bind(Vec::<u8>::new())
                .execute(&mut *connection)
                .await?;
            let kept = sqlx::query_as("SELECT browser, used_at FROM flows WHERE state = $1")
                .bind(bytes(state))
                .fetch_optional(&mut *connection)
                .await?;
            (taken, kept)
        });
        if let Some(row) = taken {
            return row.into_flow(*state, *browser).map(FlowTaken::Taken);
        }
        Ok(match kept {
            None => FlowTaken::Unknown,
            Some(row) if row.browser != bytes(browser) => FlowTaken::OtherBrowser,
            Some(KeptRow { used_at: Some(_), .. }) => FlowTaken::AlreadyUsed,
            Some(_) => FlowTaken::Expired,
        })
    }
}

#[derive(sqlx::FromRow)]
struct TakenRow {
    id: Uuid,
    sealed: Vec<u8>,
    created_at: i64,
    expires_at: i64,
}

#[derive(sqlx::FromRow)]
struct KeptRow {
    browser: Vec<u8>,
    used_at: Option<i64>,
}

impl TakenRow {
    fn into_flow(self, state: Digest, browser: Digest) -> Result<Flow, StoreError> {
        let reader = RowReader { table: "flows", id: self.id };
        Ok(Flow {
            id: FlowId::new(self.id),
            state,
            browser,
            sealed: self.sealed,
            created_at: reader.time("created_at", self.created_at)?,
            expires_at: reader.time("expires_at", self.expires_at)?,
        })
    }
}
