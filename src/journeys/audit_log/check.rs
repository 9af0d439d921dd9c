//! Checking the whole log of the store, and signing its end where it is whole.

use jiff::Timestamp;
use serde::Serialize;

use crate::{
    clock::Clock,
    journeys::{portal::Portal, refusal::Refusal},
    seal::{Detached, PublicKeys, SealKeys, SignError, Verified},
    store::{AuditHead, AuditRecord, Checkpoint, LastCheck, Store, StoreError, chain::EntryHash},
};

use super::verifier::{LogFault, Verifier};

const PURPOSE: &str = "consentry audit checkpoint";

/// Entries that are held in memory at once.
const PAGE: u32 = 500;

/// A log that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whole {
    /// How many entries were read.
    pub entries: i64,
    /// The entry before the first, where the log was cut.
    pub cut_at: i64,
    /// Times of the first and of the last entry.
    pub times: Option<(Timestamp, Timestamp)>,
    /// The last entry.
    pub head: AuditHead,
    /// How many places of it were signed by this portal.
    pub signed: usize,
    /// How many were signed by keys that are not configured any more.
    pub unknown_keys: usize,
}

#[derive(Serialize)]
struct Signed {
    number: i64,
    hash: EntryHash,
    cut: bool,
    at: Timestamp,
}

/// Signs a place of the log.
///
/// # Errors
/// [`SignError`] when it cannot be signed.
pub fn sign(
    keys: &SealKeys,
    number: i64,
    hash: EntryHash,
    cut: bool,
    now: Timestamp,
) -> Result<Checkpoint, SignError> {
    // Stored times are cut to the microsecond.
    let at = Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now);
    let bytes = serde_json_canonicalizer::to_vec(&Signed { number, hash, cut, at }).map_err(|_| SignError)?;
    let Detached { kid, value } = keys.sign_detached(PURPOSE, &bytes)?;
    Ok(Checkpoint { number, hash, cut, at, kid, signature: value })
}

/// Whether these keys signed a place of the log.
pub fn signature_of(checkpoint: &Checkpoint, keys: &PublicKeys) -> Verified {
    let Checkpoint { number, hash, cut, at, kid, signature } = checkpoint.clone();
    let Ok(bytes) = serde_json_canonicalizer::to_vec(&Signed { number, hash, cut, at }) else {
        return Verified::No;
    };
    keys.verify(PURPOSE, &bytes, &Detached { kid, value: signature })
}

/// Reads the whole log.
///
/// # Errors
/// The inner error is what is wrong with the log; the outer one says that it could not be read.
pub async fn whole(store: &Store, keys: &PublicKeys) -> Result<Result<Whole, LogFault>, StoreError> {
    loop {
        let checkpoints = store.checkpoints().await?;
        let found = match read(store, keys, &checkpoints).await {
            Ok(found) => found,
            Err(StoreError::InconsistentRow { table, column, id, reason }) => {
                Err(LogFault::Unreadable(format!("row {id} of {table}: the column {column}: {reason}")))
            }
            Err(error) => return Err(error),
        };
        // Who cuts the log meanwhile takes away what is about to be read.
        if found.is_err() && last_cut(&store.checkpoints().await?) != last_cut(&checkpoints) {
            continue;
        }
        return Ok(found);
    }
}

fn last_cut(checkpoints: &[Checkpoint]) -> Option<&Checkpoint> {
    checkpoints.iter().rev().find(|checkpoint| checkpoint.cut)
}

async fn read(
    store: &Store,
    keys: &PublicKeys,
    checkpoints: &[Checkpoint],
) -> Result<Result<Whole, LogFault>, StoreError> {
    let head = store.audit_head().await?;
    let (mut signed, mut unknown_keys) = (0, 0);
    for checkpoint in checkpoints {
        match signature_of(checkpoint, keys) {
            Verified::Yes => signed += 1,
            Verified::UnknownKey => unknown_keys += 1,
            Verified::No => return Ok(Err(LogFault::Forged(checkpoint.number))),
        }
    }
    let (cut_at, begin) = last_cut(checkpoints).map_or((0, EntryHash::START), |cut| (cut.number, cut.hash));
    let mut verifier = Verifier::after(cut_at, begin);
    let mut ahead = checkpoints;
    while let [first, rest @ ..] = ahead
        && first.number <= cut_at
    {
        ahead = rest;
    }
    while verifier.number() < head.number {
        let page = store.walk_audit(verifier.number(), head.number, PAGE).await?;
        if page.is_empty() {
            return Ok(Err(LogFault::CutOff { found: verifier.number(), head: head.number }));
        }
        match take(&mut verifier, &page, ahead) {
            Ok(rest) => ahead = rest,
            Err(fault) => return Ok(Err(fault)),
        }
    }
    if let Some(beyond) = ahead.first() {
        return Ok(Err(LogFault::CutOff { found: verifier.number(), head: beyond.number }));
    }
    if verifier.hash() != head.hash {
        return Ok(Err(LogFault::OtherHead(head.number)));
    }
    let (entries, times) = (verifier.entries(), verifier.times());
    Ok(Ok(Whole { entries, cut_at, times, head, signed, unknown_keys }))
}

/// Takes a page. Gives the checkpoints that lie behind it.
fn take<'a>(
    verifier: &mut Verifier,
    page: &[AuditRecord],
    checkpoints: &'a [Checkpoint],
) -> Result<&'a [Checkpoint], LogFault> {
    let mut ahead = checkpoints;
    for record in page {
        verifier.take(record)?;
        while let [first, rest @ ..] = ahead
            && first.number == verifier.number()
        {
            if first.hash != verifier.hash() {
                return Err(LogFault::OtherCheckpoint(first.number));
            }
            ahead = rest;
        }
    }
    Ok(ahead)
}

/// Checks the whole log, notes what was found, and signs its end where it is whole.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be used.
pub async fn check_and_sign(portal: &Portal) -> Result<(), Refusal> {
    let found = whole(&portal.store, &portal.keys.public_keys()).await?;
    note(portal, &found).await?;
    if let Ok(whole) = found
        && whole.head.number > whole.cut_at
    {
        let AuditHead { number, hash } = whole.head;
        let checkpoint = sign(&portal.keys, number, hash, false, portal.now())
            .map_err(|error| Refusal::Internal(error.to_string()))?;
        portal.store.insert_checkpoint(&checkpoint).await?;
    }
    Ok(())
}

async fn note(portal: &Portal, found: &Result<Whole, LogFault>) -> Result<(), Refusal> {
    let clock: &dyn Clock = &*portal.clock;
    let check = match found {
        Ok(whole) => {
            LastCheck { at: clock.now(), number: whole.head.number, entries: whole.entries, fault: None }
        }
        Err(fault) => {
            tracing::error!(%fault, "the audit log is not whole");
            let head = portal.store.audit_head().await?;
            LastCheck { at: clock.now(), number: head.number, entries: 0, fault: Some(fault.to_string()) }
        }
    };
    Ok(portal.store.note_check(&check).await?)
}
