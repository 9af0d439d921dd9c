//! Reading in a report that a customer sends as a file. It is kept apart from what this portal saw itself: no tenant's
//! state, verdict or history follows from it.

use std::num::NonZeroU32;

use jiff::SignedDuration;

use crate::{
    clock::new_id,
    domain::{
        audit::Action,
        id::{ImportId, TenantId},
        imported_report::{ImportSummary, ImportedDocument, ImportedReport},
        retention::Kind,
    },
    secret::Digest,
    store::{Page, StoreError, TenantCursor},
};

use super::{
    export::{self, Opened},
    portal::Portal,
    reassess::ReportFault,
    refusal::Refusal,
    share_report::named,
    viewer::{Staff, Support},
};

mod measure;

pub use measure::Excess;

/// As long as a configuration can say; what is kept until somebody removes it has an end all the same.
const LONGEST_KEPT: u32 = 36_500;

/// The longest name of an organisation that lists show, in characters; Entra allows 256.
const LONGEST_NAME: usize = 256;

/// Why a file was not read in. Nothing of it is kept.
#[derive(Debug, thiserror::Error)]
pub enum ImportFault {
    /// A compressed file.
    #[error("the file is compressed: unpack it and import the report inside")]
    Compressed,
    /// Not a report that can be read.
    #[error(transparent)]
    Report(#[from] ReportFault),
    /// A report by its form, and larger in some part than any.
    #[error(transparent)]
    Excess(#[from] Excess),
    /// Something else than the file is at fault.
    #[error(transparent)]
    Refused(Refusal),
}

impl From<StoreError> for ImportFault {
    fn from(error: StoreError) -> Self {
        Self::Refused(error.into())
    }
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Imported {
    /// The import.
    pub id: ImportId,
    /// Whether it was there already.
    pub again: bool,
}

/// Reads a file in. The same file twice gives the first import.
///
/// # Errors
/// [`ImportFault`].
pub async fn import(portal: &Portal, support: &Support, file: &[u8]) -> Result<Imported, ImportFault> {
    if is_compressed(file) {
        return Err(ImportFault::Compressed);
    }
    let (opened, signature) = export::read(file, &portal.keys.public_keys())?;
    let (document, json) = match opened {
        Opened::Signed(file) => {
            let json = serde_json_canonicalizer::to_string(&file);
            (ImportedDocument::Export(file), json)
        }
        Opened::Bare(report) => {
            let json = serde_json_canonicalizer::to_string(&report);
            (ImportedDocument::Report(report), json)
        }
    };
    let json = json.map_err(|error| ImportFault::Refused(Refusal::Internal(error.to_string())))?;
    measure::measure(&json)?;
    let now = portal.now();
    let days = portal.retention.days(Kind::Imports).map_or(LONGEST_KEPT, NonZeroU32::get);
    let subject = &document.report().subject;
    let summary = ImportSummary {
        id: ImportId::new(new_id(&*portal.clock, &*portal.randomness)),
        imported_at: now,
        imported_by: named(support.person()),
        signature,
        level: document.level(),
        tenant: Some(subject.tenant).filter(|tenant| !tenant.uuid().is_nil()),
        organisation: subject.tenant_name.as_deref().map(|name| name.chars().take(LONGEST_NAME).collect()),
        overall: document.report().overall,
        keep_until: now.saturating_add(SignedDuration::from_hours(24 * i64::from(days))).unwrap_or(now),
    };
    let id = portal.store.insert_import(&summary, &Digest::of(file), &json).await?;
    let again = id != summary.id;
    if !again {
        // Of no tenant: which one it is about is what the file says.
        let (actor, subject) = (support.person().actor(), Some(id.to_string()));
        portal.record(actor, Action::ReportImported, None, subject).await.map_err(ImportFault::Refused)?;
    }
    Ok(Imported { id, again })
}

/// The first bytes of ZIP (APPNOTE, section 4.3), gzip (RFC 1952), bzip2, xz, 7z and Zstandard (RFC 8878).
fn is_compressed(file: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 6] = [
        b"PK",
        &[0x1f, 0x8b],
        b"BZh",
        &[0xfd, b'7', b'z', b'X', b'Z'],
        b"7z\xbc\xaf",
        &[0x28, 0xb5, 0x2f, 0xfd],
    ];
    BEGINNINGS.iter().any(|beginning| file.starts_with(beginning))
}

/// Lists imports, newest first.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn list(
    portal: &Portal,
    _staff: &Staff,
    tenant: Option<TenantId>,
    after: Option<TenantCursor>,
    limit: u32,
) -> Result<Page<ImportSummary>, Refusal> {
    Ok(portal.store.list_imports(tenant, after, limit).await?)
}

/// Reads an import.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none.
pub async fn read(portal: &Portal, _staff: &Staff, id: ImportId) -> Result<ImportedReport, Refusal> {
    portal.store.find_import(id).await?.ok_or(Refusal::NotFound)
}

/// The tenant that an import says it is about, when this portal knows it.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn known_tenant(
    portal: &Portal,
    _staff: &Staff,
    import: &ImportedReport,
) -> Result<Option<TenantId>, Refusal> {
    let Some(claimed) = import.summary.tenant else { return Ok(None) };
    Ok(portal.store.find_tenant(claimed).await?.map(|tenant| tenant.id))
}

/// Removes an import.
///
/// # Errors
/// [`Refusal::NotFound`] when there is none.
pub async fn delete(portal: &Portal, support: &Support, id: ImportId) -> Result<(), Refusal> {
    if !portal.store.delete_import(id).await? {
        return Err(Refusal::NotFound);
    }
    portal.record(support.person().actor(), Action::ImportDeleted, None, Some(id.to_string())).await
}
