//! The log as a file: one JSON object a line, with its end signed, to be checked by anybody who knows the portal's keys.

use std::io::{self, BufRead, Read as _, Write};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    domain::id::{ObjectId, TenantId},
    journeys::refusal::Refusal,
    seal::{PublicKeys, SealKeys, Verified},
    store::{
        AuditRecord, Checkpoint, KnownOrigin, KnownParty, Store,
        chain::{ChainedEntry, EntryHash, Salt},
    },
};

use super::{
    check::{sign, signature_of},
    verifier::{LogFault, Verifier},
};

/// What the first line says.
pub const FORMAT: &str = "consentry-audit";
const VERSION: u32 = 1;
const PAGE: u32 = 500;
/// Far longer than any entry.
const LONGEST_LINE: u64 = 64 * 1024;

/// The first line: where the entries begin.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Beginning {
    format: String,
    version: u32,
    /// The number of the entry before the first.
    after: i64,
    /// Its hash.
    previous: EntryHash,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Party {
    tenant: TenantId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<ObjectId>,
    salt: Salt,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Origin {
    address: String,
    salt: Salt,
}

/// A line of an entry: what the hash is of, the hash, and what the references stand for.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    entry: ChainedEntry,
    hash: EntryHash,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    person: Option<Party>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    tenant: Option<Party>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Origin>,
}

/// The last line: the end, signed.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    #[serde(rename = "end")]
    number: i64,
    hash: EntryHash,
    at: Timestamp,
    kid: String,
    signature: String,
}

fn party(known: KnownParty) -> Party {
    Party { tenant: known.tenant, person: known.person, salt: known.salt }
}

fn known(party: Party) -> KnownParty {
    KnownParty { tenant: party.tenant, person: party.person, salt: party.salt }
}

impl Line {
    fn of(record: &AuditRecord) -> Self {
        Self {
            entry: record.chained.clone(),
            hash: record.hash,
            person: record.person.map(party),
            tenant: record.tenant.map(party),
            from: record.from.clone().map(|KnownOrigin { address, salt }| Origin { address, salt }),
        }
    }

    fn record(self) -> AuditRecord {
        AuditRecord {
            chained: self.entry,
            hash: self.hash,
            person: self.person.map(known),
            tenant: self.tenant.map(known),
            from: self.from.map(|Origin { address, salt }| KnownOrigin { address, salt }),
        }
    }
}

/// What an export takes.
#[derive(Debug, Clone, Copy, Default)]
pub struct Span {
    /// From the first entry at this time or later.
    pub from: Option<Timestamp>,
    /// Up to the last entry before the first one at this time or later.
    pub to: Option<Timestamp>,
}

fn internal(error: &impl std::fmt::Display) -> Refusal {
    Refusal::Internal(error.to_string())
}

fn write_line(out: &mut impl Write, line: &impl Serialize) -> Result<(), Refusal> {
    serde_json::to_writer(&mut *out, line).map_err(|error| internal(&error))?;
    out.write_all(b"\n").map_err(|error| internal(&error))
}

/// Writes the log. Gives the number of entries.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read or the file not be written.
pub async fn write(
    store: &Store,
    keys: &SealKeys,
    now: Timestamp,
    span: Span,
    out: &mut impl Write,
) -> Result<i64, Refusal> {
    let checkpoints = store.checkpoints().await?;
    let cut = checkpoints.iter().rev().find(|checkpoint| checkpoint.cut);
    let (mut after, mut previous) = cut.map_or((0, EntryHash::START), |cut| (cut.number, cut.hash));
    let mut until = store.audit_head().await?.number;
    if let Some(to) = span.to
        && let Some(first) = store.audit_number_since(to).await?
    {
        until = until.min(first - 1);
    }
    if let Some(from) = span.from {
        let first = store.audit_number_since(from).await?.unwrap_or(until + 1);
        if first - 1 > after {
            let before = store.walk_audit(first - 2, first - 1, 1).await?;
            if let Some(before) = before.first() {
                (after, previous) = (before.chained.number, before.hash);
            }
        }
    }
    write_line(out, &Beginning { format: FORMAT.to_owned(), version: VERSION, after, previous })?;
    let (mut last, mut hash, mut entries) = (after, previous, 0);
    loop {
        let page = store.walk_audit(last, until, PAGE).await?;
        let Some(end) = page.last() else { break };
        (last, hash) = (end.chained.number, end.hash);
        for record in &page {
            write_line(out, &Line::of(record))?;
            entries += 1;
        }
    }
    let checkpoint = sign(keys, last, hash, false, now).map_err(|error| internal(&error))?;
    let Checkpoint { number, hash, at, kid, signature, .. } = checkpoint;
    write_line(out, &End { number, hash, at, kid, signature })?;
    Ok(entries)
}

/// The entries of a page as a file of lines, without beginning and end: not the whole chain, so there is nothing to sign.
pub fn lines(records: &[AuditRecord]) -> String {
    let lines = records.iter().filter_map(|record| serde_json::to_string(&Line::of(record)).ok());
    lines.map(|line| line + "\n").collect()
}

/// A file that is whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WholeFile {
    /// How many entries it holds.
    pub entries: i64,
    /// The entry before its first.
    pub after: i64,
    /// Its last entry.
    pub end: i64,
    /// Times of the first and of the last entry.
    pub times: Option<(Timestamp, Timestamp)>,
    /// When its end was signed.
    pub signed_at: Timestamp,
    /// The key that is named.
    pub kid: String,
    /// What the signature is worth; `None` without keys to check it with.
    pub signature: Option<Verified>,
}

fn unreadable(line: i64, why: &str) -> LogFault {
    LogFault::Unreadable(format!("line {line}: {why}"))
}

/// The next line; `None` at the end.
fn next_line(file: &mut impl BufRead, number: i64) -> Result<Option<String>, LogFault> {
    let mut text = String::new();
    let read = file.by_ref().take(LONGEST_LINE).read_line(&mut text);
    match read {
        Ok(0) => Ok(None),
        Ok(_) if text.ends_with('\n') => Ok(Some(text)),
        Ok(_) => Err(unreadable(number, "it is cut off, or far too long")),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => {
            Err(unreadable(number, "it is not UTF-8"))
        }
        Err(error) => Err(unreadable(number, &error.to_string())),
    }
}

/// Checks a file.
///
/// # Errors
/// The first thing that is wrong with it.
pub fn verify(file: &mut impl BufRead, keys: Option<&PublicKeys>) -> Result<WholeFile, LogFault> {
    let text = next_line(file, 1)?.ok_or_else(|| unreadable(1, "the file is empty"))?;
    let beginning: Beginning = serde_json::from_str(&text)
        .ok()
        .filter(|beginning: &Beginning| beginning.format == FORMAT && beginning.version == VERSION)
        .ok_or_else(|| unreadable(1, "it does not begin an export of an audit log"))?;
    let mut verifier = Verifier::after(beginning.after, beginning.previous);
    let mut number = 1;
    loop {
        number += 1;
        let Some(text) = next_line(file, number)? else {
            return Err(unreadable(number, "the signed end is missing: the file was cut off"));
        };
        if let Ok(end) = serde_json::from_str::<End>(&text) {
            if next_line(file, number + 1)?.is_some() {
                return Err(unreadable(number + 1, "something follows the signed end"));
            }
            return ended(&beginning, &verifier, end, keys);
        }
        let line: Line =
            serde_json::from_str(&text).map_err(|_| unreadable(number, "it is no entry of an audit log"))?;
        verifier.take(&line.record())?;
    }
}

fn ended(
    beginning: &Beginning,
    verifier: &Verifier,
    end: End,
    keys: Option<&PublicKeys>,
) -> Result<WholeFile, LogFault> {
    let End { number: end, hash, at, kid, signature } = end;
    if end != verifier.number() {
        return Err(LogFault::CutOff { found: verifier.number(), head: end });
    }
    if hash != verifier.hash() {
        return Err(LogFault::OtherHead(end));
    }
    let checkpoint = Checkpoint { number: end, hash, cut: false, at, kid: kid.clone(), signature };
    let signature = keys.map(|keys| signature_of(&checkpoint, keys));
    if signature == Some(Verified::No) {
        return Err(LogFault::Forged(end));
    }
    Ok(WholeFile {
        entries: verifier.entries(),
        after: beginning.after,
        end,
        times: verifier.times(),
        signed_at: at,
        kid,
        signature,
    })
}
