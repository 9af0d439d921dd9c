//! The five steps, each with where it stands.

use leptos::prelude::*;

use super::AdminPage;
use crate::{
    domain::{
        admin_walk::Audience,
        consent::{ConsentFailure, ConsentState},
    },
    say,
    ui::step_list::{Step, StepState, step_list},
    words::Words,
};

/// The list with its heading.
pub(super) fn steps(page: &AdminPage, words: Words) -> AnyView {
    let list = [
        look(page, words),
        check(page, words),
        approve(page, words),
        proof(page, words),
        control(page, words),
    ];
    view! {
        <section class="section" id="steps">
            <h2>{say!(words, "admin-steps")}</h2>
            {step_list(words, list.into())}
            <p class="hint">{say!(words, "admin-steps-hint")}</p>
        </section>
    }
    .into_any()
}

/// Whether something was done after looking.
fn has_moved(page: &AdminPage) -> bool {
    page.walk.checked.is_some()
        || page.walk.sent.is_some()
        || !matches!(page.state, ConsentState::Created | ConsentState::Opened)
}

fn step(state: StepState, title: String, detail: Option<String>) -> Step {
    Step { state, title, detail: detail.map(IntoAny::into_any) }
}

fn look(page: &AdminPage, words: Words) -> Step {
    let state = if has_moved(page) { StepState::Done } else { StepState::Current };
    step(state, say!(words, "admin-step-look"), None)
}

fn check(page: &AdminPage, words: Words) -> Step {
    let (state, detail) = match &page.walk.checked {
        Some((at, _)) => (StepState::Done, Some(say!(words, "admin-check-at", time = words.time(*at)))),
        None if has_moved(page) => (StepState::Ahead, Some(say!(words, "admin-step-skipped"))),
        None => (StepState::Ahead, None),
    };
    step(state, say!(words, "admin-step-check"), detail)
}

fn approve(page: &AdminPage, words: Words) -> Step {
    let title = say!(words, "admin-step-approve");
    let sent = page.walk.sent.map(|at| say!(words, "admin-step-sent", time = words.time(at)));
    match &page.state {
        ConsentState::Created | ConsentState::Opened if has_moved(page) => {
            step(StepState::Current, title, sent)
        }
        ConsentState::Created | ConsentState::Opened => step(StepState::Ahead, title, None),
        ConsentState::Consented { at } | ConsentState::Proving { since: at, .. } => {
            let detail = say!(words, "admin-step-approved", time = words.time(*at));
            step(StepState::Done, title, Some(detail))
        }
        ConsentState::Proven { .. }
        | ConsentState::Failed { failure: ConsentFailure::NeverArrived { .. }, .. } => {
            step(StepState::Done, title, None)
        }
        ConsentState::Refused { at, .. } => {
            step(StepState::Stopped, say!(words, "admin-step-approve-declined"), Some(words.time(*at)))
        }
        ConsentState::Failed { at, .. } => {
            step(StepState::Stopped, say!(words, "admin-step-approve-failed"), Some(words.time(*at)))
        }
    }
}

fn proof(page: &AdminPage, words: Words) -> Step {
    let title = say!(words, "admin-step-proof");
    match &page.state {
        ConsentState::Consented { .. } | ConsentState::Proving { .. } => {
            step(StepState::Current, title, None)
        }
        ConsentState::Proven { grant, .. } => {
            let detail = say!(words, "admin-step-seen", time = words.time(grant.seen_at));
            step(StepState::Done, title, Some(detail))
        }
        ConsentState::Failed { at, failure: ConsentFailure::NeverArrived { .. } } => {
            step(StepState::Stopped, say!(words, "admin-step-proof-failed"), Some(words.time(*at)))
        }
        _ => step(StepState::Ahead, title, None),
    }
}

fn control(page: &AdminPage, words: Words) -> Step {
    let title = say!(words, "admin-step-control");
    match &page.walk.decided {
        Some((at, Audience::Everybody)) => {
            let detail = say!(words, "admin-step-everybody", time = words.time(*at));
            step(StepState::Done, title, Some(detail))
        }
        Some((at, Audience::Assigned)) => {
            let detail = say!(words, "admin-step-assigned", time = words.time(*at));
            step(StepState::Done, title, Some(detail))
        }
        None if matches!(page.state, ConsentState::Proven { .. }) => step(StepState::Current, title, None),
        None => step(StepState::Ahead, title, None),
    }
}
