//! What to do, most useful first.

use leptos::prelude::*;

/// A numbered list of steps; a plain paragraph when there is only one.
pub fn next_steps(steps: &[String]) -> AnyView {
    drawn(steps.iter().map(|step| step.clone().into_any()).collect())
}

/// The same for steps that are drawn already.
pub fn drawn(mut steps: Vec<AnyView>) -> AnyView {
    match steps.len() {
        0 => ().into_any(),
        1 => view! { <p>{steps.remove(0)}</p> }.into_any(),
        _ => {
            let items = steps.into_iter().map(|step| view! { <li>{step}</li> }).collect_view();
            view! { <ol class="next-steps">{items}</ol> }.into_any()
        }
    }
}
