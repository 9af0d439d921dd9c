//! What to do, most useful first.

use leptos::prelude::*;

/// A numbered list of steps; a plain paragraph when there is only one.
pub fn next_steps(steps: &[String]) -> AnyView {
    match steps {
        [] => ().into_any(),
        [only] => view! { <p>{only.clone()}</p> }.into_any(),
        several => {
            let items = several.iter().map(|step| view! { <li>{step.clone()}</li> }).collect_view();
            view! { <ol class="next-steps">{items}</ol> }.into_any()
        }
    }
}
