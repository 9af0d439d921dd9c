//! Where answers gather while questions run side by side. Every change is published, and a permission's outcome is shown
//! from the moment on at which no answer can change it any more.

use std::{
    collections::BTreeSet,
    future::Future,
    sync::{Mutex, MutexGuard, PoisonError},
};

use tokio::sync::watch;

use super::{Collected, TestOptions};
use crate::domain::{
    app::AppManifest,
    probe::{
        Answers,
        rules::{self, Question},
    },
    progress::{Progress, ProgressLine},
};

/// The board of one run.
pub(super) struct Board<'a> {
    app: &'a AppManifest,
    state: Mutex<State>,
    progress: &'a watch::Sender<Progress>,
}

struct State {
    collected: Collected,
    open: BTreeSet<Question>,
}

impl<'a> Board<'a> {
    /// Puts up what is known before anything was asked.
    pub(super) fn new(
        app: &'a AppManifest,
        collected: Collected,
        open: BTreeSet<Question>,
        progress: &'a watch::Sender<Progress>,
    ) -> Self {
        let board = Self { app, state: Mutex::new(State { collected, open }), progress };
        board.change(|_| ());
        board
    }

    /// Looks at what is there.
    pub(super) fn see<T>(&self, look: impl FnOnce(&Collected) -> T) -> T {
        look(&self.lock().collected)
    }

    /// Adds an answer.
    pub(super) fn note(&self, change: impl FnOnce(&mut Collected)) {
        self.change(|state| change(&mut state.collected));
    }

    /// Nothing more will come of these questions.
    pub(super) fn close(&self, questions: &[Question]) {
        self.change(|state| state.open.retain(|question| !questions.contains(question)));
    }

    /// Closes questions once the work on them has ended, however it did.
    pub(super) async fn closing(&self, questions: &[Question], work: impl Future<Output = ()>) {
        work.await;
        self.close(questions);
    }

    /// Takes everything down.
    pub(super) fn into_collected(self) -> Collected {
        self.state.into_inner().unwrap_or_else(PoisonError::into_inner).collected
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        // Published under the lock, so that a watcher never sees an older state after a newer one.
        let mut state = self.lock();
        change(&mut state);
        let lines = lines(self.app, &state.collected.answers, &state.open);
        self.progress.send_modify(|progress| progress.lines = lines);
    }
}

/// The questions that a run may come to ask.
pub(super) fn questions(tests: &TestOptions, refreshable: bool) -> BTreeSet<Question> {
    let shared = tests.shared_calendar.is_some();
    let asked = |question: &Question| match question {
        Question::Refresh => refreshable,
        Question::Write => tests.write,
        Question::SharedCalendar => shared,
        Question::SharedWrite => shared && tests.shared_write,
        Question::Profile | Question::Calendar | Question::Events | Question::MeetingTimes => true,
    };
    Question::ALL.into_iter().filter(asked).collect()
}

fn lines(app: &AppManifest, answers: &Answers, open: &BTreeSet<Question>) -> Vec<ProgressLine> {
    rules::results(app.permissions.iter().map(|permission| &permission.scope), answers)
        .into_iter()
        .map(|result| {
            let settled = rules::is_settled(&result.scope, answers, open);
            ProgressLine {
                subject: result.scope.to_string(),
                outcome: settled.then_some(result.outcome),
                note: if settled { result.note } else { String::new() },
            }
        })
        .collect()
}
