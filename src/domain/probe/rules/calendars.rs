//! The four calendar permissions. All of them need a mailbox that Graph can reach, so the mailbox is looked at first:
//! without one they are blocked, and never called missing.

use super::{
    super::{Answer, Answers, Meaning, Outcome, PermissionResult, WriteAnswer},
    Draft, LEFT_BEHIND,
};
use crate::domain::scope::{Scope, stronger_than};

/// `Calendars.Read`: the attachments of an event, or, where there is no event, the changes of a calendar view.
pub(super) fn read(scope: &Scope, answers: &Answers) -> PermissionResult {
    let draft = mailbox_barrier(answers).unwrap_or_else(|| read_own(scope, answers));
    draft.granted(scope, answers)
}

fn read_own(scope: &Scope, answers: &Answers) -> Draft {
    let (attachments, changes) = (answers.attachments.as_ref(), answers.read.as_ref());
    let answered = |answer: &&Answer| answer.meaning == Meaning::Success;
    // A refusal of the question that only this permission unlocks is not outweighed by a lesser one.
    let refused = |answer: &&Answer| answer.meaning == Meaning::AccessDenied;
    if let Some(attachments) = attachments.filter(|answer| answered(answer) || refused(answer)) {
        return own_mailbox(scope, answers, attachments, "The person's calendar answered.");
    }
    match (changes.filter(answered), changes.or(attachments)) {
        // The published map of permissions lets ReadBasic ask for changes as well.
        (Some(changes), _) if answers.token.issued.has("Calendars.ReadBasic") => Draft::of(
            changes,
            Outcome::NotTested,
            "Granted; the calendar answered, but Calendars.ReadBasic is granted too and there was no event to tell the \
             two apart.",
        ),
        (Some(changes), _) => own_mailbox(scope, answers, changes, "The person's calendar answered."),
        (None, Some(answer)) => own_mailbox(scope, answers, answer, ""),
        (None, None) => unasked(answers, "Granted; the calendar was not asked for its events."),
    }
}

/// `Calendars.Read.Shared`: `POST /me/findMeetingTimes`, which plain `Calendars.Read` does not unlock. Its success
/// says nothing about the mailbox, since a hybrid organisation answers it from its own servers too.
pub(super) fn read_shared(scope: &Scope, answers: &Answers) -> PermissionResult {
    if let Some(barrier) = mailbox_barrier(answers) {
        return barrier.granted(scope, answers);
    }
    let shared = answers.shared_read.as_ref();
    let shared_answered = shared.filter(|answer| answer.meaning == Meaning::Success);
    let draft = match (&answers.meeting_times, shared_answered) {
        (Some(times), seen) if times.meaning == Meaning::Success => {
            let draft = proven_or_covered(scope, answers, times, "Availability across calendars answered.");
            match (seen, shared) {
                (Some(calendar), _) => {
                    draft.adding("So did the calendar that a colleague shared.").with(calendar)
                }
                (None, Some(calendar)) => draft
                    .adding(
                        "The named colleague's calendar did not: it is not shared, or out of Graph's reach.",
                    )
                    .with(calendar),
                (None, None) => draft,
            }
        }
        (times, Some(calendar)) if times.as_ref().is_none_or(|times| times.meaning.is_inconclusive()) => {
            proven_or_covered(scope, answers, calendar, "The calendar that a colleague shared answered.")
        }
        (Some(times), _) => own_mailbox(scope, answers, times, ""),
        (None, _) => unasked(answers, "Granted; availability across calendars was not asked for."),
    };
    draft.granted(scope, answers)
}

/// `Calendars.ReadWrite`: only a write test shows it.
pub(super) fn write(scope: &Scope, answers: &Answers) -> PermissionResult {
    let tested = answers.write.as_ref();
    let draft = match (mailbox_barrier(answers), tested) {
        (Some(barrier), None) => barrier,
        (Some(barrier), Some(test)) => leftover(barrier, test),
        (None, Some(test)) => {
            let draft = own_mailbox(scope, answers, &test.create, "Writing to the person's calendar worked.");
            leftover(draft, test)
        }
        (None, None) => {
            Draft::new(Outcome::NotTested, "Granted; not tested: you did not ask for the write test.")
        }
    };
    draft.granted(scope, answers)
}

/// `Calendars.ReadWrite.Shared`: only writing to a colleague's calendar shows it.
pub(super) fn write_shared(scope: &Scope, answers: &Answers) -> PermissionResult {
    let draft = match (mailbox_barrier(answers), &answers.shared_write) {
        (Some(barrier), None) => barrier,
        (Some(barrier), Some(test)) => leftover(barrier, test),
        (None, Some(test)) => leftover(colleagues_calendar(scope, answers, &test.create), test),
        (None, None) => availability_only(answers),
    };
    draft.granted(scope, answers)
}

fn availability_only(answers: &Answers) -> Draft {
    let answered = answers.meeting_times.as_ref().filter(|answer| answer.meaning == Meaning::Success);
    match answered {
        Some(times) => Draft::of(
            times,
            Outcome::NotTested,
            "Granted; reading shared availability answered; writing needs a colleague's calendar to test on.",
        ),
        None => Draft::new(Outcome::NotTested, "Granted; writing needs a colleague's calendar to test on."),
    }
}

/// Blocked when the mailbox itself is known to be out of reach.
fn mailbox_barrier(answers: &Answers) -> Option<Draft> {
    let calendar = answers.calendar.as_ref()?;
    barrier_words(calendar.meaning).map(|note| Draft::of(calendar, Outcome::Blocked, note))
}

const fn barrier_words(meaning: Meaning) -> Option<&'static str> {
    match meaning {
        Meaning::NoMailbox => Some("Granted; there is no mailbox that Graph can reach."),
        Meaning::NoExchangeOnline => {
            Some("Granted; the organisation has no Exchange Online for Graph to reach.")
        }
        Meaning::MailboxMoving => Some("Granted; the mailbox is being moved and does not answer meanwhile."),
        Meaning::PolicyBlock => {
            Some("Granted; an Exchange policy of the organisation keeps apps out of the mailbox.")
        }
        _ => None,
    }
}

/// The reading of an answer about the person's own mailbox.
fn own_mailbox(scope: &Scope, answers: &Answers, answer: &Answer, success: &str) -> Draft {
    if let Some(words) = barrier_words(answer.meaning) {
        return Draft::of(answer, Outcome::Blocked, words);
    }
    match answer.meaning {
        Meaning::Success => proven_or_covered(scope, answers, answer, success),
        Meaning::AccessDenied => Draft::of(
            answer,
            Outcome::Blocked,
            "Granted, but refused: a policy or a missing right stands in the way.",
        ),
        _ => inconclusive(answer, "Granted; the question gave no clear answer."),
    }
}

/// The reading of an answer about a colleague's calendar, where a refusal or a missing mailbox concerns that
/// calendar. "Not shared" and "does not exist" cannot be told apart.
fn colleagues_calendar(scope: &Scope, answers: &Answers, answer: &Answer) -> Draft {
    match answer.meaning {
        Meaning::Success => proven_or_covered(
            scope,
            answers,
            answer,
            "Writing to the calendar that a colleague shared worked.",
        ),
        Meaning::AccessDenied => {
            Draft::of(answer, Outcome::Blocked, "Granted, but the colleague did not give the right to write.")
        }
        Meaning::PolicyBlock => own_mailbox(scope, answers, answer, ""),
        Meaning::NotFound => inconclusive(
            answer,
            "Granted; the named calendar is not shared with this person or does not exist.",
        ),
        Meaning::NoMailbox | Meaning::NoExchangeOnline | Meaning::MailboxMoving => inconclusive(
            answer,
            "Granted; that colleague's mailbox is out of Graph's reach: name another one.",
        ),
        _ => inconclusive(answer, "Granted; the question gave no clear answer."),
    }
}

/// Nothing was asked. When the mailbox gave no clear answer, that is why, and the permission could not be checked.
fn unasked(answers: &Answers, note: &str) -> Draft {
    match &answers.calendar {
        Some(calendar) if calendar.meaning == Meaning::AccessDenied => Draft::of(
            calendar,
            Outcome::Blocked,
            "Granted, but refused: a policy or a missing right stands in the way.",
        ),
        Some(calendar) if calendar.meaning != Meaning::Success => {
            inconclusive(calendar, "Granted; the mailbox gave no clear answer.")
        }
        _ => Draft::new(Outcome::NotTested, note),
    }
}

/// Could not check, with the reason in the answer's own kind.
pub(super) fn inconclusive(answer: &Answer, note: &str) -> Draft {
    let why = match answer.meaning {
        Meaning::Throttled => "Microsoft asked to slow down.",
        Meaning::ClaimsChallenge => "Microsoft wants the person to sign in again first.",
        Meaning::TokenRejected => "Microsoft did not accept the token.",
        Meaning::ServiceFault => "Microsoft reported a fault of its own.",
        Meaning::NoAnswer => "No usable answer came in time.",
        _ => return Draft::of(answer, Outcome::CouldNotCheck, note),
    };
    Draft::of(answer, Outcome::CouldNotCheck, note).adding(why)
}

/// Proven, unless a stronger permission was issued as well, which the answer may be owed to.
pub(super) fn proven_or_covered(scope: &Scope, answers: &Answers, answer: &Answer, success: &str) -> Draft {
    let issued = &answers.token.issued;
    let canonical = stronger_than(canonical_name(scope));
    match canonical.iter().find(|stronger| issued.has(stronger)) {
        None => Draft::of(answer, Outcome::Proven, success),
        Some(stronger) => Draft::of(answer, Outcome::Covered, success).adding(&format!(
            "{stronger} is granted too and allows the same, so the two cannot be told apart."
        )),
    }
}

/// The spelling that [`stronger_than`] knows, for a scope in any case.
fn canonical_name(scope: &Scope) -> &'static str {
    const NAMES: [&str; 5] = [
        "User.Read",
        "Calendars.Read",
        "Calendars.Read.Shared",
        "Calendars.ReadWrite",
        "Calendars.ReadWrite.Shared",
    ];
    NAMES.into_iter().find(|name| scope.as_str().eq_ignore_ascii_case(name)).unwrap_or_default()
}

fn leftover(draft: Draft, test: &WriteAnswer) -> Draft {
    let draft = match &test.remove {
        Some(remove) => draft.with(remove),
        None => draft,
    };
    if test.gone { draft } else { draft.adding(LEFT_BEHIND) }
}
