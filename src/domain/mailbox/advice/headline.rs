//! The report's one sentence for somebody who reads nothing else.

use crate::domain::{
    mailbox::{MailboxAssessment, Verdict},
    report::Overall,
};

/// One sentence an executive understands.
///
/// `missing` is the number of permissions the organisation has not granted; `app` and `person` are names as shown.
pub fn headline(
    overall: Overall,
    assessment: &MailboxAssessment,
    missing: usize,
    app: &str,
    person: &str,
) -> String {
    match overall {
        Overall::Works => format!("{app} works for {person}: every permission was tested and answered."),
        Overall::WorksSoFar => {
            format!(
                "{app} works for {person} as far as it was tested; some permissions were not tested or not answered."
            )
        }
        Overall::OutOfReach => out_of_reach(assessment.verdict, app, person),
        Overall::ActionNeeded => action_needed(assessment.verdict, missing, app, person),
        Overall::CouldNotTell => {
            format!(
                "Whether {app} works for {person} could not be told: too little was answered. Please check again."
            )
        }
    }
}

fn out_of_reach(verdict: Verdict, app: &str, person: &str) -> String {
    match verdict {
        Verdict::ThirdPartyMail => {
            format!(
                "{app} cannot work for {person}: the organisation's mail is with another provider, not with Microsoft."
            )
        }
        Verdict::OnpremOnly => {
            format!(
                "{app} cannot work for {person} now: the organisation's mailboxes are on its own servers."
            )
        }
        _ => format!(
            "{app} cannot work for {person} now: the mailbox is on the organisation's own server and would have to move \
             to Exchange Online."
        ),
    }
}

fn action_needed(verdict: Verdict, missing: usize, app: &str, person: &str) -> String {
    let cause = match verdict {
        Verdict::NoMailboxLicense => "there is no mailbox, because no licence is assigned",
        Verdict::NoMailboxGuest => "the account is a guest, and the calendar is in the home organisation",
        Verdict::LicenseOff => "the Exchange Online part of the licence is switched off",
        Verdict::DuplicateMailboxSuspected => "the calendar it sees is empty and may not be the one in use",
        Verdict::MailboxMoving => "the mailbox is being made or moved",
        Verdict::MailboxInactive => "the mailbox seems to be deleted or inactive",
        Verdict::NoExchangeOnline => "the organisation has no Exchange Online",
        _ => return without_mailbox_cause(missing, app, person),
    };
    let also = match missing {
        0 => String::new(),
        1 => ", and one permission is not granted".to_owned(),
        n => format!(", and {n} permissions are not granted"),
    };
    format!("{app} does not work for {person} yet: {cause}{also}.")
}

fn without_mailbox_cause(missing: usize, app: &str, person: &str) -> String {
    match missing {
        0 => {
            format!("{app} does not fully work for {person} yet: something that is granted does not answer.")
        }
        1 => format!(
            "{app} does not fully work for {person} yet: the organisation has not granted one of its permissions."
        ),
        n => format!(
            "{app} does not fully work for {person} yet: the organisation has not granted {n} of its permissions."
        ),
    }
}
