//! A report that came from elsewhere as a file: a claim of whoever brought it, apart from everything this portal saw.

use jiff::Timestamp;

use super::{
    id::{ImportId, TenantId},
    named_person::NamedPerson,
    redaction::{Level, Withheld},
    report::{Overall, Report},
    signed_report::{SignatureState, SignedReport},
};

/// What a list shows of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportSummary {
    /// Identifier of the import, not of the report in it.
    pub id: ImportId,
    /// When it was read in.
    pub imported_at: Timestamp,
    /// By whom.
    pub imported_by: NamedPerson,
    /// What its signature was worth then.
    pub signature: SignatureState,
    /// The level that the file says it was made for; `None` when it says none.
    pub level: Option<Level>,
    /// The tenant that the report says it is about; `None` when it was withheld.
    pub tenant: Option<TenantId>,
    /// What the report calls the organisation.
    pub organisation: Option<String>,
    /// The report's answer.
    pub overall: Overall,
    /// From when on it is removed.
    pub keep_until: Timestamp,
}

/// What the file held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImportedDocument {
    /// A report as a portal exports it.
    Export(Box<SignedReport>),
    /// A report alone.
    Report(Box<Report>),
}

impl ImportedDocument {
    /// The report.
    pub const fn report(&self) -> &Report {
        match self {
            Self::Export(file) => &file.report,
            Self::Report(report) => report,
        }
    }

    /// The level that the file names.
    pub const fn level(&self) -> Option<Level> {
        match self {
            Self::Export(file) => Some(file.level),
            Self::Report(_) => None,
        }
    }

    /// What the file says it withholds.
    pub fn withheld(&self) -> &[Withheld] {
        match self {
            Self::Export(file) => &file.withheld,
            Self::Report(_) => &[],
        }
    }

    /// When the file says it was made.
    pub const fn exported_at(&self) -> Option<Timestamp> {
        match self {
            Self::Export(file) => Some(file.exported_at),
            Self::Report(_) => None,
        }
    }
}

/// One import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportedReport {
    /// What lists show.
    pub summary: ImportSummary,
    /// What the file held.
    pub document: ImportedDocument,
}
