//! The audit trail: who did what, when, to which tenant.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::id::{ObjectId, TenantId};

/// Who acted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Actor {
    /// A signed-in person.
    Person {
        /// Their tenant.
        tenant: TenantId,
        /// Their object id.
        person: ObjectId,
    },
    /// Somebody who holds a hand-over link and is not signed in.
    LinkHolder,
    /// The portal itself.
    Portal,
    /// A person whose data was erased since.
    Erased,
}

impl Actor {
    /// The kind as stored. Erasing a person leaves it as it was.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Person { .. } | Self::Erased => "person",
            Self::LinkHolder => "link_holder",
            Self::Portal => "portal",
        }
    }
}

/// What was done. The words are stored and searched, so they do not change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Somebody signed in.
    SignedIn,
    /// Somebody signed out.
    SignedOut,
    /// Entra refused a sign-in.
    SignInRefused,
    /// A hand-over link was made.
    ConsentRequested,
    /// A hand-over link was opened for the first time.
    ConsentLinkOpened,
    /// An admin was sent to Microsoft's consent page.
    ConsentStarted,
    /// Microsoft reported consent.
    ConsentReported,
    /// A fresh token held every scope.
    ConsentProven,
    /// An admin refused.
    ConsentRefused,
    /// Consent failed.
    ConsentFailed,
    /// A hand-over link was taken back.
    ConsentWithdrawn,
    /// The requester wrote a reminder.
    ReminderWritten,
    /// A diagnosis was started.
    DiagnosisStarted,
    /// A diagnosis finished.
    DiagnosisFinished,
    /// A report was opened by staff.
    ReportRead,
    /// A link to a report was made.
    ReportShared,
    /// A link to a report was opened for the first time.
    ShareOpened,
    /// A link to a report was taken back.
    ShareRevoked,
    /// A report file from elsewhere was read in.
    ReportImported,
    /// A report file from elsewhere was removed.
    ImportDeleted,
    /// A report was taken along as a file.
    ReportExported,
    /// A list of the desk was taken along as a file.
    ListExported,
    /// Somebody was sent to Microsoft to let the portal look into the tenant's records.
    InspectionStarted,
    /// The tenant's records were looked at.
    TenantInspected,
    /// A look was opened by staff.
    InspectionRead,
    /// An admin's browser was looked at before consent.
    AdminBrowserChecked,
    /// It was said who is to use the app.
    AudienceDecided,
    /// Staff gave a tenant another state.
    DeskStateChanged,
    /// Staff gave a tenant to somebody, or to nobody.
    TenantAssigned,
    /// Staff began or ceased to watch a tenant.
    TenantWatched,
    /// Staff wrote a note about a tenant.
    NoteWritten,
    /// Staff deleted a note of their own.
    NoteDeleted,
    /// Something happened in a tenant that support had done with.
    TenantReopened,
    /// Staff looked into the audit log.
    AuditRead,
    /// Entries of the audit log were taken out as a file.
    AuditExported,
    /// The oldest entries of the audit log were removed, as the configuration says.
    AuditCut,
    /// Rows were removed because they were kept for as long as the configuration says.
    RetentionApplied,
    /// Everything about a person was erased.
    PersonErased,
    /// Everything about a tenant was erased.
    TenantErased,
    /// Somebody took out the data about themselves.
    OwnDataExported,
    /// Somebody ended sessions of theirs in other browsers.
    SessionsEnded,
}

impl Action {
    /// All of them, in the order of a list.
    pub const ALL: &[Self] = &[
        Self::SignedIn,
        Self::SignedOut,
        Self::SignInRefused,
        Self::ConsentRequested,
        Self::ConsentLinkOpened,
        Self::ConsentStarted,
        Self::ConsentReported,
        Self::ConsentProven,
        Self::ConsentRefused,
        Self::ConsentFailed,
        Self::ConsentWithdrawn,
        Self::ReminderWritten,
        Self::DiagnosisStarted,
        Self::DiagnosisFinished,
        Self::ReportRead,
        Self::ReportShared,
        Self::ShareOpened,
        Self::ShareRevoked,
        Self::ReportImported,
        Self::ImportDeleted,
        Self::ReportExported,
        Self::ListExported,
        Self::InspectionStarted,
        Self::TenantInspected,
        Self::InspectionRead,
        Self::AdminBrowserChecked,
        Self::AudienceDecided,
        Self::DeskStateChanged,
        Self::TenantAssigned,
        Self::TenantWatched,
        Self::NoteWritten,
        Self::NoteDeleted,
        Self::TenantReopened,
        Self::AuditRead,
        Self::AuditExported,
        Self::AuditCut,
        Self::RetentionApplied,
        Self::PersonErased,
        Self::TenantErased,
        Self::OwnDataExported,
        Self::SessionsEnded,
    ];

    /// The word as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SignedIn => "signed_in",
            Self::SignedOut => "signed_out",
            Self::SignInRefused => "sign_in_refused",
            Self::ConsentRequested => "consent_requested",
            Self::ConsentLinkOpened => "consent_link_opened",
            Self::ConsentStarted => "consent_started",
            Self::ConsentReported => "consent_reported",
            Self::ConsentProven => "consent_proven",
            Self::ConsentRefused => "consent_refused",
            Self::ConsentFailed => "consent_failed",
            Self::ConsentWithdrawn => "consent_withdrawn",
            Self::ReminderWritten => "reminder_written",
            Self::DiagnosisStarted => "diagnosis_started",
            Self::DiagnosisFinished => "diagnosis_finished",
            Self::ReportRead => "report_read",
            Self::ReportShared => "report_shared",
            Self::ShareOpened => "share_opened",
            Self::ShareRevoked => "share_revoked",
            Self::ReportImported => "report_imported",
            Self::ImportDeleted => "import_deleted",
            Self::ReportExported => "report_exported",
            Self::ListExported => "list_exported",
            Self::InspectionStarted => "inspection_started",
            Self::TenantInspected => "tenant_inspected",
            Self::InspectionRead => "inspection_read",
            Self::AdminBrowserChecked => "admin_browser_checked",
            Self::AudienceDecided => "audience_decided",
            Self::DeskStateChanged => "desk_state_changed",
            Self::TenantAssigned => "tenant_assigned",
            Self::TenantWatched => "tenant_watched",
            Self::NoteWritten => "note_written",
            Self::NoteDeleted => "note_deleted",
            Self::TenantReopened => "tenant_reopened",
            Self::AuditRead => "audit_read",
            Self::AuditExported => "audit_exported",
            Self::AuditCut => "audit_cut",
            Self::RetentionApplied => "retention_applied",
            Self::PersonErased => "person_erased",
            Self::TenantErased => "tenant_erased",
            Self::OwnDataExported => "own_data_exported",
            Self::SessionsEnded => "sessions_ended",
        }
    }
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditEntry {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub actor: Actor,
    /// What.
    pub action: Action,
    /// The tenant concerned, when known.
    pub tenant: Option<TenantId>,
    /// The id of the request, diagnosis, flow or note concerned, as text; of a change on the desk, what it is now.
    /// The id of the request, diagnosis or flow concerned, as text. Never the id, name or address of a person: a subject
    /// is not erased.
    pub subject: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_action_is_on_the_list() {
        let text = include_str!("audit.rs");
        let (_, words) = text.split_once("fn as_str").unwrap();
        let (words, _) = words.split_once("#[cfg(test)]").unwrap();
        let written = words.matches(" => \"").count();
        assert_eq!(Action::ALL.len(), written, "Action::ALL lacks one");
        for action in Action::ALL {
            assert_eq!(serde_json::to_value(action).unwrap(), action.as_str());
        }
    }
}
