//! Judging a report again. What was seen is kept in it, so that later knowledge and later rules can be applied to
//! observations of long ago. Nothing is asked anew, and what was not kept stays as it was judged.

use jiff::SignedDuration;

use super::{Judgement, REPORT_VERSION, Report};
use crate::domain::{
    mailbox::{GraphSignal, LicenceSignal, Plan, Signals},
    probe::{Answer, Answers, Meaning, Seen, WriteAnswer},
    scope::Scope,
};

/// One answer as it is read today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// What it means.
    pub meaning: Meaning,
    /// The code that says so, when it is an error's.
    pub code: Option<String>,
    /// What happened, in one plain line; empty for a success.
    pub note: String,
}

/// What has to be known for judging again.
pub trait Knowledge {
    /// Reads an answer.
    fn read(&self, seen: &Seen) -> Reading;

    /// Reads a person's plans.
    fn licence(&self, plans: &[Plan]) -> LicenceSignal;
}

impl Report {
    /// The same observations, judged by today's knowledge and rules. Its id and its times stay.
    #[must_use]
    pub fn reassessed(&self, knowledge: &impl Knowledge) -> Self {
        let answers = read_all(&self.answers, knowledge);
        let signals = self.signals(&answers, knowledge);
        let permissions: Vec<Scope> = self.permissions.iter().map(|result| result.scope.clone()).collect();
        let inspection = self.inspection.as_deref();
        let judgement = Judgement::of(
            &permissions,
            &self.requested,
            &answers,
            signals,
            &self.subject,
            &self.app,
            inspection,
        );
        judgement.into(Self { version: REPORT_VERSION, answers, ..self.clone() })
    }

    /// The signals as recorded, with those renewed that follow from something else in the report.
    fn signals(&self, answers: &Answers, knowledge: &impl Knowledge) -> Signals {
        let mut signals = self.mailbox.signals.clone();
        if let Some(calendar) = &answers.calendar {
            signals.graph = GraphSignal::of(calendar.meaning);
        }
        if let Some(plans) = &self.plans {
            signals.licence = knowledge.licence(plans);
        }
        if let Some(survey) = &self.survey {
            survey.apply_to(&mut signals);
        }
        signals
    }
}

fn read_all(answers: &Answers, knowledge: &impl Knowledge) -> Answers {
    let again = |answer: &Option<Answer>| answer.as_ref().map(|answer| read_again(answer, knowledge));
    let written = |test: &Option<WriteAnswer>| {
        test.as_ref().map(|test| WriteAnswer {
            create: read_again(&test.create, knowledge),
            remove: again(&test.remove),
            gone: test.gone,
        })
    };
    Answers {
        token: answers.token.clone(),
        refresh: again(&answers.refresh),
        me: again(&answers.me),
        calendar: again(&answers.calendar),
        read: again(&answers.read),
        attachments: again(&answers.attachments),
        time_zones: again(&answers.time_zones),
        meeting_times: again(&answers.meeting_times),
        write: written(&answers.write),
        shared_read: again(&answers.shared_read),
        shared_write: written(&answers.shared_write),
        propagating: answers.propagating,
    }
}

fn read_again(answer: &Answer, knowledge: &impl Knowledge) -> Answer {
    let mut answer = answer.clone();
    let Some(seen) = &answer.seen else { return answer };
    let Reading { meaning, code, note } = knowledge.read(seen);
    let was = answer.meaning;
    // Why no answer came, and what a success returned, is known to the writer alone.
    if seen.status.is_some() && meaning != Meaning::Success {
        answer.evidence.note = note;
    } else if meaning != was {
        "Microsoft Graph answered.".clone_into(&mut answer.evidence.note);
    }
    answer.retry_at = match meaning {
        Meaning::Throttled => answer.retry_at.or_else(|| told_wait(&answer, seen)),
        _ => None,
    };
    answer.evidence.code = code;
    answer.meaning = meaning;
    answer
}

/// The end of the wait that the answer itself named.
fn told_wait(answer: &Answer, seen: &Seen) -> Option<jiff::Timestamp> {
    let span = answer.evidence.latency_ms.checked_add(seen.retry_after_ms?)?;
    answer.evidence.at.checked_add(SignedDuration::from_millis(i64::try_from(span).ok()?)).ok()
}
