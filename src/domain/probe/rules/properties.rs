//! What holds for every arrangement of answers.

use std::collections::BTreeSet;

use proptest::{option, prelude::*, sample};

use super::{
    tests::{EIGHT, answer, answers, scopes, written},
    *,
};
use crate::domain::probe::Meaning;

const MEANINGS: [Meaning; 13] = [
    Meaning::Success,
    Meaning::AccessDenied,
    Meaning::NoMailbox,
    Meaning::NoExchangeOnline,
    Meaning::MailboxMoving,
    Meaning::PolicyBlock,
    Meaning::ClaimsChallenge,
    Meaning::TokenRejected,
    Meaning::Throttled,
    Meaning::NotFound,
    Meaning::ServiceFault,
    Meaning::NoAnswer,
    Meaning::Unknown,
];

fn meaning() -> impl Strategy<Value = Meaning> {
    sample::select(MEANINGS.to_vec())
}

fn asked(meaning: impl Strategy<Value = Meaning> + Clone) -> impl Strategy<Value = Option<Answer>> {
    option::of(meaning.prop_map(answer))
}

/// Answers whose meanings are drawn from `meaning`, over any subset of issued scopes.
fn arrangements(meaning: impl Strategy<Value = Meaning> + Clone) -> impl Strategy<Value = Answers> {
    let questions = proptest::array::uniform7(asked(meaning.clone()));
    let write = option::of((meaning.clone(), option::of(meaning), any::<bool>()));
    let facts = proptest::array::uniform4(any::<bool>());
    (sample::subsequence(EIGHT.to_vec(), 0..=8), questions, proptest::array::uniform2(write), facts).prop_map(
        |(
            issued,
            [refresh, me, calendar, read, attachments, meeting_times, shared_read],
            [write, shared_write],
            facts,
        )| {
            let mut answers = answers(&issued.join(" "));
            [
                answers.token.id_token,
                answers.token.profile_claims,
                answers.token.refreshable,
                answers.propagating,
            ] = facts;
            let test = |(create, remove, gone)| written(create, remove, gone);
            Answers {
                refresh,
                me,
                calendar,
                read,
                attachments,
                time_zones: None,
                meeting_times,
                shared_read,
                write: write.map(test),
                shared_write: shared_write.map(test),
                ..answers
            }
        },
    )
}

fn anything_but_success() -> impl Strategy<Value = Meaning> + Clone {
    sample::select(MEANINGS.into_iter().filter(|meaning| *meaning != Meaning::Success).collect::<Vec<_>>())
}

fn only_inconclusive() -> impl Strategy<Value = Meaning> + Clone {
    sample::select(MEANINGS.into_iter().filter(|meaning| meaning.is_inconclusive()).collect::<Vec<_>>())
}

/// The state after one question was answered.
fn answer_one(now: &mut Answers, end: &Answers, question: Question) {
    let end = end.clone();
    match question {
        Question::Refresh => now.refresh = end.refresh,
        Question::Profile => now.me = end.me,
        Question::Calendar => now.calendar = end.calendar,
        Question::Events => (now.attachments, now.read) = (end.attachments, end.read),
        Question::MeetingTimes => now.meeting_times = end.meeting_times,
        Question::SharedCalendar => now.shared_read = end.shared_read,
        Question::Write => now.write = end.write,
        Question::SharedWrite => now.shared_write = end.shared_write,
    }
}

/// `openid` and `profile` are shown by the token answer itself, everything else by a question.
fn needs_a_question(result: &PermissionResult) -> bool {
    !["openid", "profile"].contains(&result.scope.as_str())
}

proptest! {
    #[test]
    fn nothing_is_good_without_a_success(answers in arrangements(anything_but_success())) {
        for result in results(&scopes(&EIGHT), &answers).iter().filter(|result| needs_a_question(result)) {
            prop_assert!(!result.outcome.is_good(), "{result:?}");
        }
    }

    #[test]
    fn what_was_not_issued_is_missing_or_pending(answers in arrangements(sample::select(MEANINGS.to_vec()))) {
        for result in results(&scopes(&EIGHT), &answers) {
            if !result.scope.is_openid() && !answers.token.issued.contains(&result.scope) {
                let expected = if answers.propagating { Outcome::Pending } else { Outcome::Missing };
                prop_assert_eq!(result.outcome, expected);
            }
            if !result.granted {
                prop_assert!(!result.outcome.is_good() && result.outcome != Outcome::Blocked, "{:?}", result);
            }
        }
    }

    #[test]
    fn an_inconclusive_answer_is_never_a_statement(answers in arrangements(only_inconclusive())) {
        for result in results(&scopes(&EIGHT), &answers) {
            if answers.token.issued.contains(&result.scope) {
                prop_assert!(result.outcome != Outcome::Missing && result.outcome != Outcome::Blocked, "{:?}", result);
            }
        }
    }

    #[test]
    fn every_result_has_words_and_evidence(answers in arrangements(sample::select(MEANINGS.to_vec()))) {
        let results = results(&scopes(&EIGHT), &answers);
        prop_assert_eq!(results.len(), EIGHT.len());
        for result in results {
            prop_assert!(!result.note.is_empty() && !result.evidence.is_empty());
        }
    }

    #[test]
    fn a_settled_outcome_is_the_one_of_the_end(
        end in arrangements(sample::select(MEANINGS.to_vec())),
        order in Just(Question::ALL.to_vec()).prop_shuffle(),
    ) {
        let last = results(&scopes(&EIGHT), &end);
        let mut now = Answers { propagating: end.propagating, ..Answers::of_token(end.token.clone()) };
        let mut open: BTreeSet<Question> = Question::ALL.into();
        let mut shown = BTreeSet::new();
        for question in order {
            answer_one(&mut now, &end, question);
            open.remove(&question);
            for (result, last) in results(&scopes(&EIGHT), &now).iter().zip(&last) {
                if is_settled(&result.scope, &now, &open) {
                    prop_assert_eq!(result.outcome, last.outcome, "{} with {:?} open", result.scope, open);
                    shown.insert(result.scope.clone());
                } else {
                    prop_assert!(!shown.contains(&result.scope), "{} is taken back", result.scope);
                }
            }
        }
        prop_assert_eq!(shown.len(), EIGHT.len(), "everything is settled in the end");
    }

    #[test]
    fn a_mailbox_out_of_reach_is_never_a_missing_permission(first in meaning()) {
        let mut facts = answers(&EIGHT.join(" "));
        facts.calendar = Some(answer(first));
        for result in results(&scopes(&EIGHT), &facts) {
            prop_assert!(result.outcome != Outcome::Missing);
        }
    }
}
