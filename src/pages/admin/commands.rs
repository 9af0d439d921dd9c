//! Commands to copy: one block a tool, closed until it is wanted.

use leptos::prelude::*;

use crate::{domain::grant_commands::Recipe, say, say_marked, ui::marked_text::marked_text, words::Words};

/// The three routes of one deed. `requests` is the note on the permissions that plain requests take, a text of the page.
pub(super) fn commands(
    recipe: &Recipe,
    requests: Vec<crate::domain::marked_text::Piece>,
    words: Words,
) -> AnyView {
    let powershell = recipe.powershell.as_deref().map(|script| {
        let hint = marked_text(say_marked!(words, "ways-powershell.hint"), &[]);
        tool(say!(words, "ways-powershell"), hint, script)
    });
    let azure_cli = recipe.azure_cli.as_deref().map(|script| {
        tool(say!(words, "ways-azure-cli"), say!(words, "ways-azure-cli.hint").into_any(), script)
    });
    let hint = view! {
        {marked_text(say_marked!(words, "ways-graph.hint"), &[])}
        " "
        {marked_text(requests, &[])}
    };
    view! {
        {powershell}
        {azure_cli}
        {tool(say!(words, "ways-graph"), hint.into_any(), &recipe.graph)}
    }
    .into_any()
}

fn tool(name: String, hint: AnyView, script: &str) -> AnyView {
    view! {
        <details class="disclosure">
            <summary>{name.clone()}</summary>
            <div class="disclosure__body disclosure__body--wide">
                <p class="hint">{hint}</p>
                <pre class="id-block command" role="group" tabindex="0" aria-label=name>
                    {script.to_owned()}
                </pre>
            </div>
        </details>
    }
    .into_any()
}
