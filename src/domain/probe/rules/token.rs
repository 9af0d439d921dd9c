//! The permissions that the token answer and the profile show: the `OpenID` scopes and `User.Read`.

use super::{
    super::{Answers, Meaning, Outcome, PermissionResult},
    Draft,
    calendars::{inconclusive, proven_or_covered},
    not_issued,
};
use crate::domain::scope::Scope;

/// Shown by a verified ID token (`OpenID` Connect Core 1.0, section 3.1.2.1).
pub(super) fn openid(scope: &Scope, answers: &Answers) -> PermissionResult {
    if answers.token.id_token {
        return Draft::new(Outcome::Proven, "The sign-in gave an ID token that was verified.")
            .granted(scope, answers);
    }
    unseen(scope, answers, "Granted, but no ID token came that could be verified.")
}

/// Shown by the name claims inside the ID token.
pub(super) fn profile(scope: &Scope, answers: &Answers) -> PermissionResult {
    let token = &answers.token;
    if token.id_token && token.profile_claims {
        return Draft::new(Outcome::Proven, "The ID token held the person's name.").granted(scope, answers);
    }
    if !token.id_token && !token.issued.contains(scope) {
        let note = "Without an ID token it cannot be seen.";
        let result = Draft::new(Outcome::CouldNotCheck, note).granted(scope, answers);
        return PermissionResult { granted: false, ..result };
    }
    unseen(scope, answers, "Granted, but the ID token held no name.")
}

/// Shown by a refresh token that was really used once. A refresh token that only arrived proves nothing.
pub(super) fn offline_access(scope: &Scope, answers: &Answers) -> PermissionResult {
    if !answers.token.refreshable {
        return unseen(scope, answers, "Granted, but no refresh token came.");
    }
    let Some(refresh) = &answers.refresh else {
        let note = "A refresh token came; it has not been tried.";
        return Draft::new(Outcome::NotTested, note).granted(scope, answers);
    };
    let draft = match refresh.meaning {
        Meaning::Success => {
            Draft::of(refresh, Outcome::Proven, "A new token was fetched without the person.")
        }
        Meaning::AccessDenied | Meaning::PolicyBlock => {
            Draft::of(refresh, Outcome::Blocked, "Granted, but Microsoft refused to renew the token.")
        }
        _ => inconclusive(refresh, "A refresh token came; using it gave no clear answer."),
    };
    draft.granted(scope, answers)
}

/// An `OpenID` scope whose effect is not looked at, such as `email`. Such scopes are often left out of the token
/// answer's list, so that its silence means nothing.
pub(super) fn unobserved(scope: &Scope, answers: &Answers) -> PermissionResult {
    let granted = answers.token.issued.contains(scope);
    let note = if granted { "Granted; no test is known for it." } else { "No test is known for it." };
    PermissionResult { granted, ..Draft::new(Outcome::NotTested, note).granted(scope, answers) }
}

/// Shown by `GET /me`, for which it is the least permission (Microsoft Graph permissions reference).
pub(super) fn user_read(scope: &Scope, answers: &Answers) -> PermissionResult {
    let Some(me) = &answers.me else {
        return Draft::new(Outcome::NotTested, "Granted; the profile was not asked for.")
            .granted(scope, answers);
    };
    let draft = match me.meaning {
        Meaning::Success => proven_or_covered(scope, answers, me, "The person's profile answered."),
        Meaning::AccessDenied | Meaning::PolicyBlock => {
            Draft::of(me, Outcome::Blocked, "Granted, but Microsoft Graph refused to show the profile.")
        }
        _ => inconclusive(me, "Granted; the profile gave no clear answer."),
    };
    draft.granted(scope, answers)
}

/// The effect of an `OpenID` scope was not seen: missing, unless the token answer names the scope all the same.
fn unseen(scope: &Scope, answers: &Answers, although_listed: &str) -> PermissionResult {
    if answers.token.issued.contains(scope) {
        return Draft::new(Outcome::CouldNotCheck, although_listed).granted(scope, answers);
    }
    not_issued(scope, answers)
}
