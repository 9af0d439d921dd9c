//! Identifiers for support in one block that is selected, and so copied, in one go.

use leptos::prelude::*;

use crate::{say, words::Words};

use super::contact::contact_link;

/// Lines of label and value. A click into the block selects all of it.
pub fn id_block(words: Words, id: &'static str, lines: &[(&str, String)]) -> AnyView {
    let text: Vec<String> = lines.iter().map(|(label, value)| format!("{label}: {value}")).collect();
    view! {
        <pre class="id-block" id=id tabindex="0" role="group" aria-label=say!(words, "ui-ids")>
            {text.join("\n")}
        </pre>
    }
    .into_any()
}

/// The section that asks to send the lines to support.
pub fn for_support(words: Words, support: &str, lines: &[(&str, String)]) -> AnyView {
    view! {
        <section class="section section--support">
            <h2>{say!(words, "ui-support")}</h2>
            <p>{say!(words, "ui-support.send")} " " {contact_link(support)} <br /> {say!(words, "ui-support.select")}</p>
            {id_block(words, "support-ids", lines)}
        </section>
    }
    .into_any()
}
