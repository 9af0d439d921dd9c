//! When the outcome of a permission is known while a diagnosis still runs: once no answer that is still to come can
//! change it.

use std::collections::BTreeSet;

use crate::domain::{
    probe::{Answers, Meaning},
    scope::Scope,
};

/// A part of a diagnosis whose answers are waited for together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Question {
    /// Renewing the token.
    Refresh,
    /// The person's profile.
    Profile,
    /// Is there a mailbox.
    Calendar,
    /// The person's own events: their attachments or their changes.
    Events,
    /// Free times across calendars.
    MeetingTimes,
    /// The calendar that a colleague shared.
    SharedCalendar,
    /// The write test in the person's own calendar.
    Write,
    /// The write test in the colleague's.
    SharedWrite,
}

impl Question {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Refresh,
        Self::Profile,
        Self::Calendar,
        Self::Events,
        Self::MeetingTimes,
        Self::SharedCalendar,
        Self::Write,
        Self::SharedWrite,
    ];

    /// Those that are asked of mailboxes, and so end together where there is none.
    pub const OF_MAILBOXES: [Self; 6] = [
        Self::Calendar,
        Self::Events,
        Self::MeetingTimes,
        Self::SharedCalendar,
        Self::Write,
        Self::SharedWrite,
    ];
}

/// Whether a permission's outcome stays as it is, whatever the open questions will bring. A question is closed when it
/// was answered and when it will not be asked.
pub fn is_settled(scope: &Scope, answers: &Answers, open: &BTreeSet<Question>) -> bool {
    !waits_for(scope, answers).iter().any(|question| open.contains(question))
}

fn waits_for(scope: &Scope, answers: &Answers) -> &'static [Question] {
    let name = scope.as_str().to_ascii_lowercase();
    if !scope.is_openid() && !answers.token.issued.contains(scope) {
        return &[];
    }
    match name.as_str() {
        "offline_access" => &[Question::Refresh],
        "user.read" => &[Question::Profile],
        "calendars.read" => &[Question::Calendar, Question::Events],
        // The colleague's calendar counts only where this gave no clear answer.
        "calendars.read.shared" if succeeded(answers) => &[Question::Calendar],
        "calendars.read.shared" => &[Question::Calendar, Question::MeetingTimes, Question::SharedCalendar],
        "calendars.readwrite" => &[Question::Calendar, Question::Write],
        "calendars.readwrite.shared" => &[Question::Calendar, Question::SharedWrite],
        _ => &[],
    }
}

fn succeeded(answers: &Answers) -> bool {
    answers.meeting_times.as_ref().is_some_and(|answer| answer.meaning == Meaning::Success)
}
