//! For afterwards: limit to a group, take back, and the other ways to the same decision.

use leptos::prelude::*;

use super::AdminPage;
use crate::{domain::consent::ConsentState, say, say_marked, ui::marked_text::marked_text, words::Words};

/// How to keep the approval under control.
pub(super) fn control(page: &AdminPage, words: Words) -> AnyView {
    let app = page.app.name.as_str();
    let undecided = !matches!(page.state, ConsentState::Proven { .. });
    let ways = undecided.then(|| {
        view! {
            <details class="disclosure">
                <summary>{say!(words, "admin-control-ways")}</summary>
                <div class="disclosure__body">
                    <p>{marked_text(say_marked!(words, "admin-control-ways.text"), &[("a", page.ways_href.clone())])}</p>
                </div>
            </details>
        }
    });
    let inspect = page.inspect_href.clone().map(|href| {
        view! {
            <details class="disclosure">
                <summary>{say!(words, "admin-control-inspect")}</summary>
                <div class="disclosure__body">
                    <p>{marked_text(say_marked!(words, "admin-control-inspect.text", app = app), &[("a", href)])}</p>
                </div>
            </details>
        }
    });
    let links = page
        .portal_links
        .iter()
        .map(|link| view! { <li><a href=link.href.to_string() rel="noopener">{link.label.clone()}</a></li> })
        .collect_view();
    let links = (!page.portal_links.is_empty()).then(|| view! { <ul class="link-list">{links}</ul> });
    view! {
        <section class="section" id="control">
            <h2>{say!(words, "admin-control")}</h2>
            <details class="disclosure">
                <summary>{say!(words, "admin-control-limit")}</summary>
                <div class="disclosure__body">
                    <p>{marked_text(say_marked!(words, "admin-control-limit.text", app = app), &[])}</p>
                    <p>{marked_text(say_marked!(words, "admin-control-limit.more"), &[("a", page.limit_href.clone())])}</p>
                </div>
            </details>
            <details class="disclosure">
                <summary>{say!(words, "admin-control-revoke")}</summary>
                <div class="disclosure__body">
                    <p>{marked_text(say_marked!(words, "admin-control-revoke.text", app = app), &[])}</p>
                    <p>{marked_text(say_marked!(words, "admin-control-revoke.more"), &[("a", page.revoke_href.clone())])}</p>
                </div>
            </details>
            {ways}
            {inspect}
            {links}
        </section>
    }
    .into_any()
}
