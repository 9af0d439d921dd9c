//! Words for the values of the domain, in one place, so that every page says the same.

use crate::{
    domain::{
        audit::Action,
        consent::{ConsentFailure, Shortfall},
        gate::{Fixer, Gate},
        grant::RoleEvidence,
        scope::Scope,
        sign_in_error::SignInError,
    },
    say,
    words::Words,
};

/// AADSTS65001: the user or administrator has not consented. While an approval spreads it is the expected answer
/// (Microsoft Entra "Authentication and authorization error codes").
const NOT_CONSENTED: u32 = 65001;

/// A gate's name, for tags and lists.
pub fn gate_name(words: Words, gate: Gate) -> String {
    words.say(&format!("gate-{}.name", gate.key()), &[])
}

/// What a gate means, in one clause that can follow "It may also be that …".
pub fn gate_clause(words: Words, gate: Gate) -> String {
    words.say(&format!("gate-{}.clause", gate.key()), &[])
}

/// Whose turn it is, as a noun.
pub fn fixer_name(words: Words, fixer: Fixer) -> String {
    match fixer {
        Fixer::User => say!(words, "fixer-user"),
        Fixer::TenantAdmin => say!(words, "fixer-tenant-admin"),
        Fixer::Vendor => say!(words, "fixer-vendor"),
        Fixer::Microsoft => say!(words, "fixer-microsoft"),
    }
}

/// Whose turn it is, said to the person in front of the gate.
pub fn fixer_sentence(words: Words, fixer: Fixer, publisher: &str) -> String {
    match fixer {
        Fixer::User => say!(words, "fixer-user.turn"),
        Fixer::TenantAdmin => say!(words, "fixer-tenant-admin.turn"),
        Fixer::Vendor => say!(words, "fixer-vendor.turn", publisher = publisher),
        Fixer::Microsoft => say!(words, "fixer-microsoft.turn"),
    }
}

/// What a token says about roles. The name of a role is Microsoft's own.
pub fn role_words(words: Words, role: &RoleEvidence) -> String {
    match role {
        RoleEvidence::Admin(role) => role.name().to_owned(),
        RoleEvidence::OtherRoles => say!(words, "role-other"),
        RoleEvidence::Unknown => say!(words, "role-unknown"),
    }
}

/// What the last fresh token fell short of, as a sentence.
pub fn shortfall_sentence(words: Words, shortfall: &Shortfall) -> String {
    match shortfall {
        Shortfall::Scopes { comparison } => {
            let missing: Vec<&str> = comparison.missing.iter().map(Scope::as_str).collect();
            say!(words, "shortfall-scopes", scopes = words.list(&missing))
        }
        Shortfall::Error { error } if error.code == Some(NOT_CONSENTED) => {
            say!(words, "shortfall-not-approved", code = format!("AADSTS{NOT_CONSENTED}"))
        }
        Shortfall::Error { error } => say!(words, "shortfall-error", error = name_of(error)),
        Shortfall::PersonalOnly => say!(words, "shortfall-personal-only"),
        Shortfall::Unreachable => say!(words, "shortfall-unreachable"),
    }
}

/// Why a consent request failed, as a sentence.
pub fn failure_sentence(words: Words, failure: &ConsentFailure) -> String {
    match failure {
        ConsentFailure::OtherTenant { actual } => {
            say!(words, "failure-other-tenant", tenant = actual.to_string())
        }
        ConsentFailure::Error { error } => say!(words, "failure-error", error = name_of(error)),
        ConsentFailure::NeverArrived { .. } => say!(words, "failure-never-arrived"),
    }
}

/// Microsoft's names for an error: the word, and the number where there is one.
fn name_of(error: &SignInError) -> String {
    match (error.code, error.error.is_empty()) {
        (Some(code), false) => format!("{} (AADSTS{code})", error.error),
        (Some(code), true) => format!("AADSTS{code}"),
        (None, _) => error.error.clone(),
    }
}

/// An action of the audit trail.
pub const fn action_words(action: Action) -> &'static str {
    match action {
        Action::SignedIn => "Signed in",
        Action::SignedOut => "Signed out",
        Action::SignInRefused => "Sign-in refused by Microsoft",
        Action::ConsentRequested => "Consent request made",
        Action::ConsentLinkOpened => "Consent link opened",
        Action::ConsentStarted => "Sent to Microsoft’s consent page",
        Action::ConsentReported => "Consent reported by Microsoft",
        Action::ConsentProven => "Consent proven",
        Action::ConsentRefused => "Consent refused",
        Action::ConsentFailed => "Consent failed",
        Action::ConsentWithdrawn => "Consent link withdrawn",
        Action::ReminderWritten => "Reminder written",
        Action::DiagnosisStarted => "Diagnosis started",
        Action::DiagnosisFinished => "Diagnosis finished",
        Action::ReportRead => "Report read by staff",
        Action::ReportShared => "Link to a report made",
        Action::ShareOpened => "Link to a report opened",
        Action::ShareRevoked => "Link to a report taken back",
        Action::ReportImported => "Report file imported",
        Action::ImportDeleted => "Imported report removed",
        Action::ReportExported => "Report taken along as a file",
        Action::ListExported => "List taken along as a file",
        Action::InspectionStarted => "Sent to Microsoft to let us look",
        Action::TenantInspected => "Organisation’s records looked at",
        Action::InspectionRead => "Records read by staff",
        Action::AdminBrowserChecked => "Administrator’s account checked before approval",
        Action::AudienceDecided => "Said who is to use the app",
        Action::DeskStateChanged => "Status changed",
        Action::TenantAssigned => "Assigned",
        Action::TenantWatched => "Watching changed",
        Action::NoteWritten => "Note written",
        Action::NoteDeleted => "Note deleted",
        Action::TenantReopened => "Opened again",
        Action::AuditRead => "Audit log looked into",
        Action::AuditExported => "Audit log taken out as a file",
        Action::AuditCut => "Oldest entries of the audit log removed",
        Action::RetentionApplied => "Removed after the time it is kept",
        Action::PersonErased => "Data of a person erased",
        Action::TenantErased => "Data of a tenant erased",
        Action::OwnDataExported => "Own data taken out",
        Action::SessionsEnded => "Sessions in other browsers ended",
    }
}
