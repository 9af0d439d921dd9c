//! Identifiers for support in one block that is selected, and so copied, in one go.

use leptos::prelude::*;

/// Lines of label and value. A click into the block selects all of it.
pub fn id_block(id: &'static str, lines: &[(&str, String)]) -> AnyView {
    let text: Vec<String> = lines.iter().map(|(label, value)| format!("{label}: {value}")).collect();
    view! {
        <pre class="id-block" id=id tabindex="0" aria-label="Identifiers for support">
            {text.join("\n")}
        </pre>
    }
    .into_any()
}
