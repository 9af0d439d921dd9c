//! Findings about the permissions themselves: what is not granted, on its way, refused, unanswered or left behind.

use crate::domain::{
    gate::{Confidence, Fixer},
    probe::{Outcome, PermissionResult},
    report::{Finding, WriteTrace},
};

/// The findings about the permissions, most pressing first. A permission that is blocked by the mailbox has none here:
/// the findings about the mailbox speak for it.
pub fn permission_findings(results: &[PermissionResult], writes: &[WriteTrace], app: &str) -> Vec<Finding> {
    [
        missing(results, app),
        refused(results),
        pending(results, app),
        sign_in_again(results),
        unanswered(results),
    ]
    .into_iter()
    .flatten()
    .chain(written(writes))
    .collect()
}

fn finding(id: &str, what: String, evidence: String, fixer: Fixer, how: &[String]) -> Finding {
    let confidence = Confidence::High;
    Finding { id: id.to_owned(), what, evidence, fixer: Some(fixer), how: how.to_vec(), confidence }
}

fn missing(results: &[PermissionResult], app: &str) -> Option<Finding> {
    let names = named(results, |result| result.outcome == Outcome::Missing)?;
    Some(finding(
        "scope_missing",
        format!("Not granted to {app}: {names}."),
        "Microsoft issued a fresh token without these permissions.".to_owned(),
        Fixer::TenantAdmin,
        &[
            format!(
                "An administrator grants {app} consent for the organisation; every permission has to be on that page."
            ),
            "Then check again: new consent can take up to an hour to arrive.".to_owned(),
        ],
    ))
}

fn refused(results: &[PermissionResult]) -> Option<Finding> {
    let names =
        named(results, |result| result.outcome == Outcome::Blocked && first_status(result) == Some(403))?;
    Some(finding(
        "access_refused",
        format!("Granted, but refused when it was used: {names}."),
        "The token held the permission, and Microsoft answered 403, so consent is not what is lacking.".to_owned(),
        Fixer::TenantAdmin,
        &[
            "Look at the Exchange application access policies and at the EWS allow list, which governs REST as well."
                .to_owned(),
            "Where a colleague's calendar was tested, that colleague has to share it with the right to edit.".to_owned(),
        ],
    ))
}

fn pending(results: &[PermissionResult], app: &str) -> Option<Finding> {
    let names = named(results, |result| result.outcome == Outcome::Pending)?;
    Some(finding(
        "scope_pending",
        format!("Granted to {app} a short while ago and not in tokens yet: {names}."),
        "Consent was given less than an hour ago, and the last token came without these permissions."
            .to_owned(),
        Fixer::Microsoft,
        &["Wait and check again; it takes seconds as a rule and up to an hour at worst.".to_owned()],
    ))
}

fn sign_in_again(results: &[PermissionResult]) -> Option<Finding> {
    let names = named(results, |result| {
        result.outcome == Outcome::CouldNotCheck && first_status(result) == Some(401)
    })?;
    Some(finding(
        "sign_in_again",
        format!("Could not be checked, because Microsoft did not accept the sign-in any more: {names}."),
        "Microsoft answered 401 while the check was running.".to_owned(),
        Fixer::User,
        &["Sign in again and repeat the check.".to_owned()],
    ))
}

fn unanswered(results: &[PermissionResult]) -> Option<Finding> {
    let open = |result: &PermissionResult| {
        result.outcome == Outcome::CouldNotCheck && first_status(result) != Some(401)
    };
    let names = named(results, open)?;
    let latest = results.iter().filter(|result| open(result)).filter_map(|result| result.retry_at).max();
    let when = match latest {
        Some(at) => format!("Check again after {}.", at.strftime("%Y-%m-%d %H:%M:%S UTC")),
        None => "Check again in a few minutes.".to_owned(),
    };
    Some(finding(
        "could_not_check",
        format!("Could not be checked: {names}."),
        "The questions were asked and gave no answer that means anything.".to_owned(),
        Fixer::Microsoft,
        &[when],
    ))
}

/// What the write tests did: the person hears of every event that was made, and of every one that may still be there.
fn written(writes: &[WriteTrace]) -> Vec<Finding> {
    let told = writes.iter().filter(|trace| !trace.gone || trace.created == Some(true));
    told.map(|trace| {
        let shared = trace.scope.as_str().ends_with(".Shared");
        let whose = if shared { "the colleague's" } else { "the person's" };
        let event = format!("\u{201c}{}\u{201d}, one minute on 1 January 2001", trace.event);
        if trace.gone {
            let what = format!("The write test made one event in {whose} calendar and removed it.");
            let evidence = format!("The event ({event}) was created, and Microsoft confirmed its removal.");
            let confidence = Confidence::High;
            let how = Vec::new();
            return Finding { id: "write_test".to_owned(), what, evidence, fixer: None, how, confidence };
        }
        finding(
            "test_left_behind",
            format!("The write test of {} may have left an event in {whose} calendar.", trace.scope),
            "It was created, or may have been, and its removal was not confirmed.".to_owned(),
            Fixer::User,
            &[
                "Check again: every check first removes what an earlier one left.".to_owned(),
                format!("Or delete the event by hand: {event}."),
            ],
        )
    })
    .collect()
}

fn first_status(result: &PermissionResult) -> Option<u16> {
    result.evidence.first().and_then(|evidence| evidence.status)
}

fn named(results: &[PermissionResult], wanted: impl Fn(&PermissionResult) -> bool) -> Option<String> {
    let names: Vec<&str> =
        results.iter().filter(|result| wanted(result)).map(|result| result.scope.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
