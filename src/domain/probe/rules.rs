//! The rules from answers to results: what each permission of the manifest may be called after everything that was
//! asked has been answered. Only what was seen to answer is good; a permission that is not in the token is missing
//! whatever else happened; an answer that says nothing never turns into a statement.

use super::{Answer, Answers, Evidence, Outcome, PermissionResult};
use crate::domain::scope::Scope;

mod calendars;
mod settled;
mod token;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use settled::{Question, is_settled};

/// The sentence that a result's note carries when a write test left something behind.
pub const LEFT_BEHIND: &str = "What the test created could not be seen to be gone.";

/// The results for permissions, in their order.
pub fn results<'a>(
    permissions: impl IntoIterator<Item = &'a Scope>,
    answers: &Answers,
) -> Vec<PermissionResult> {
    permissions.into_iter().map(|scope| result(scope, answers)).collect()
}

fn result(scope: &Scope, answers: &Answers) -> PermissionResult {
    let name = scope.as_str().to_ascii_lowercase();
    if scope.is_openid() {
        return match name.as_str() {
            "openid" => token::openid(scope, answers),
            "profile" => token::profile(scope, answers),
            "offline_access" => token::offline_access(scope, answers),
            _ => token::unobserved(scope, answers),
        };
    }
    if !answers.token.issued.contains(scope) {
        return not_issued(scope, answers);
    }
    match name.as_str() {
        "user.read" => token::user_read(scope, answers),
        "calendars.read" => calendars::read(scope, answers),
        "calendars.read.shared" => calendars::read_shared(scope, answers),
        "calendars.readwrite" => calendars::write(scope, answers),
        "calendars.readwrite.shared" => calendars::write_shared(scope, answers),
        _ => Draft::new(Outcome::NotTested, "Granted; no test is known for it.").granted(scope, answers),
    }
}

fn not_issued(scope: &Scope, answers: &Answers) -> PermissionResult {
    let draft = if answers.propagating {
        Draft::new(
            Outcome::Pending,
            "Not in the token yet: consent is still spreading through Microsoft's systems.",
        )
    } else {
        Draft::new(Outcome::Missing, "Not granted: Microsoft issued a token without it.")
    };
    PermissionResult { granted: false, ..draft.granted(scope, answers) }
}

/// A result in the making.
struct Draft {
    outcome: Outcome,
    note: String,
    retry_at: Option<jiff::Timestamp>,
    evidence: Vec<Evidence>,
}

impl Draft {
    fn new(outcome: Outcome, note: impl Into<String>) -> Self {
        Self { outcome, note: note.into(), retry_at: None, evidence: Vec::new() }
    }

    fn of(answer: &Answer, outcome: Outcome, note: impl Into<String>) -> Self {
        let retry_at = if outcome == Outcome::CouldNotCheck { answer.retry_at } else { None };
        Self { outcome, note: note.into(), retry_at, evidence: vec![answer.evidence.clone()] }
    }

    fn with(mut self, answer: &Answer) -> Self {
        self.evidence.push(answer.evidence.clone());
        self
    }

    fn adding(mut self, sentence: &str) -> Self {
        self.note.push(' ');
        self.note.push_str(sentence);
        self
    }

    /// The finished result of a granted permission. Where no question was asked, the token answer is the evidence.
    fn granted(self, scope: &Scope, answers: &Answers) -> PermissionResult {
        let Self { outcome, note, retry_at, mut evidence } = self;
        if evidence.is_empty() {
            evidence.push(answers.token.evidence.clone());
        }
        PermissionResult { scope: scope.clone(), granted: true, outcome, note, retry_at, evidence }
    }
}
