//! The portal's mark: an open gate.

use leptos::prelude::*;

/// The mark as an inline picture without meaning of its own.
pub fn mark() -> AnyView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">
            <rect class="mark__ground" width="32" height="32" rx="8" />
            <path class="mark__gate" d="M8.5 24.5V14a7.5 7.5 0 0 1 15 0v10.5" />
            <path class="mark__tick" d="m12.6 18.2 2.7 2.8 4.6-5.4" />
        </svg>
    }
    .into_any()
}
