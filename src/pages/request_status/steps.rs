//! A consent request as a list of steps.

use leptos::prelude::*;

use crate::{
    domain::consent::{ConsentRequest, ConsentState},
    ui::{
        step_list::{Step, StepState},
        time::time,
        words::role_words,
    },
    words::Words,
};

/// The steps of `request`, done, current and to come.
pub(super) fn steps(request: &ConsentRequest) -> Vec<Step> {
    let (done, end) = match &request.state {
        ConsentState::Created => (1, None),
        ConsentState::Opened => (2, None),
        ConsentState::Consented { .. } | ConsentState::Proving { .. } => (3, None),
        ConsentState::Proven { .. } => (5, None),
        ConsentState::Refused { at, .. } => (2, Some(("Refused", *at))),
        ConsentState::Failed { at, .. } => (2, Some(("Failed", *at))),
    };
    let made =
        view! { {time(Words::default(), request.created_at)} ", by " {request.requester.name.clone()} }
            .into_any();
    let looks = match &request.state {
        ConsentState::Proving { attempts: 1, .. } => Some("1 look so far".into_any()),
        ConsentState::Proving { attempts, .. } => Some(view! { {*attempts} " looks so far" }.into_any()),
        _ => None,
    };
    let approved = match &request.state {
        ConsentState::Consented { at } | ConsentState::Proving { since: at, .. } => {
            Some(time(Words::default(), *at))
        }
        _ => None,
    };
    let proof = match &request.state {
        ConsentState::Proven { grant, .. } => {
            let role = role_words(Words::default(), &grant.role);
            Some(view! { {time(Words::default(), grant.seen_at)} ". Role of the person who approved: " {role} }.into_any())
        }
        _ => None,
    };
    let all = [
        ("Link made", "", Some(made)),
        (
            "Opened by the administrator",
            "Waiting for the administrator to open it",
            request.opened_at.map(|at| time(Words::default(), at)),
        ),
        ("Approved on Microsoft’s page", "Waiting for the administrator’s decision", approved),
        ("Approval arrived in fresh tokens", "Waiting for the approval to arrive in fresh tokens", looks),
        ("Proven", "", proof),
    ];
    let stopped = end.map(|(title, at)| Step {
        state: StepState::Stopped,
        title: title.to_owned(),
        detail: Some(time(Words::default(), at)),
    });
    let shown = if stopped.is_some() { done } else { all.len() };
    let steps =
        all.into_iter().take(shown).enumerate().map(|(position, (done_title, current_title, detail))| {
            let state = state_at(position, done);
            let title = if state == StepState::Current { current_title } else { done_title };
            Step { state, title: title.to_owned(), detail }
        });
    steps.chain(stopped).collect()
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
