//! A vertical list of steps: what happened, what is happening, what comes.

use leptos::prelude::*;

use crate::{say, words::Words};

use super::icon::{Icon, icon};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Where we are.
    Current,
    /// Ahead.
    Ahead,
    /// Ended here, not well.
    Stopped,
}

/// One step.
#[derive(Debug)]
pub struct Step {
    /// Where it stands.
    pub state: StepState,
    /// Its name.
    pub title: String,
    /// When and what, below the name.
    pub detail: Option<AnyView>,
}

/// The list.
pub fn step_list(words: Words, steps: Vec<Step>) -> AnyView {
    let items = steps.into_iter().map(|one| step(words, one)).collect_view();
    view! { <ol class="steps">{items}</ol> }.into_any()
}

fn step(words: Words, step: Step) -> AnyView {
    let (class, symbol, word) = match step.state {
        StepState::Done => ("steps__item steps__item--done", Icon::Tick, say!(words, "ui-step-done")),
        StepState::Current => {
            ("steps__item steps__item--current", Icon::Clock, say!(words, "ui-step-current"))
        }
        StepState::Ahead => ("steps__item", Icon::Circle, say!(words, "ui-step-ahead")),
        StepState::Stopped => {
            ("steps__item steps__item--stopped", Icon::Cross, say!(words, "ui-step-stopped"))
        }
    };
    let current = (step.state == StepState::Current).then_some("step");
    view! {
        <li class=class aria-current=current>
            <span class="steps__mark">{icon(symbol)}</span>
            <div class="steps__text">
                <p class="steps__title">
                    <span class="visually-hidden">{word} " "</span>
                    {step.title}
                </p>
                {step.detail.map(|detail| view! { <div class="steps__detail">{detail}</div> })}
            </div>
        </li>
    }
    .into_any()
}
