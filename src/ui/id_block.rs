//! Identifiers for support in one block that is selected, and so copied, in one go.

use leptos::prelude::*;

use super::contact::contact_link;

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

/// The section that asks to send the lines to support.
pub fn for_support(support: &str, lines: &[(&str, String)]) -> AnyView {
    view! {
        <section class="section section--support">
            <h2>"For support"</h2>
            <p>"Send this to " {contact_link(support)} ". One click selects all of it."</p>
            {id_block("support-ids", lines)}
        </section>
    }
    .into_any()
}
