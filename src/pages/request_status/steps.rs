//! A consent request as a list of steps.

use leptos::prelude::*;

use crate::{
    domain::consent::{ConsentRequest, ConsentState},
    say,
    ui::{
        step_list::{Step, StepState},
        time::time,
        words::role_words,
    },
    words::Words,
};

/// The steps of `request`, done, current and to come.
pub(super) fn steps(words: Words, request: &ConsentRequest) -> Vec<Step> {
    let ended = |title: String, at| Some((title, at));
    let (done, end) = match &request.state {
        ConsentState::Created => (1, None),
        ConsentState::Opened => (2, None),
        ConsentState::Consented { .. } | ConsentState::Proving { .. } => (3, None),
        ConsentState::Proven { .. } => (5, None),
        ConsentState::Refused { at, .. } => (2, ended(say!(words, "status-step-refused"), *at)),
        ConsentState::Failed { at, .. } => (2, ended(say!(words, "status-step-failed"), *at)),
    };
    // Withdrawing comes before an approval that was under way then, and after everything else.
    let (end, place) = match request.withdrawn {
        Some(withdrawal) => (ended(say!(words, "status-step-withdrawn"), withdrawal.at), done.min(2)),
        None => (end, done),
    };
    let made = say!(
        words,
        "status-step-made.detail",
        at = words.time(request.created_at),
        name = request.requester.name.as_str()
    );
    let looks = match &request.state {
        ConsentState::Proving { attempts, .. } => {
            Some(say!(words, "status-step-arrived.detail", count = *attempts).into_any())
        }
        _ => None,
    };
    let approved = match &request.state {
        ConsentState::Consented { at } | ConsentState::Proving { since: at, .. } => Some(time(words, *at)),
        _ => None,
    };
    let proof = match &request.state {
        ConsentState::Proven { grant, .. } => {
            let (at, role) = (words.time(grant.seen_at), role_words(words, &grant.role));
            Some(say!(words, "status-step-proven.detail", at = at, role = role).into_any())
        }
        _ => None,
    };
    let all = [
        (say!(words, "status-step-made"), String::new(), Some(made.into_any())),
        (
            say!(words, "status-step-opened"),
            say!(words, "status-step-opened.current"),
            request.opened_at.map(|at| time(words, at)),
        ),
        (say!(words, "status-step-approved"), say!(words, "status-step-approved.current"), approved),
        (say!(words, "status-step-arrived"), say!(words, "status-step-arrived.current"), looks),
        (say!(words, "status-step-proven"), String::new(), proof),
    ];
    let stopped =
        end.map(|(title, at)| Step { state: StepState::Stopped, title, detail: Some(time(words, at)) });
    let shown = if stopped.is_some() { done } else { all.len() };
    let mut steps: Vec<Step> = all
        .into_iter()
        .take(shown)
        .enumerate()
        .map(|(position, (done_title, current_title, detail))| {
            let state = state_at(position, done);
            let title = if state == StepState::Current { current_title } else { done_title };
            Step { state, title, detail }
        })
        .collect();
    if let Some(stopped) = stopped {
        steps.insert(place.min(steps.len()), stopped);
    }
    steps
}

const fn state_at(position: usize, done: usize) -> StepState {
    if position < done {
        StepState::Done
    } else if position == done {
        StepState::Current
    } else {
        StepState::Ahead
    }
}
