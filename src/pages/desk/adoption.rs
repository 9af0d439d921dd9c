//! Allowed and connected, as support sees them: two facts, and who is next.

use leptos::prelude::*;

use crate::{
    domain::{
        adoption::{Adoption, Allowance, Waiting},
        scope::Scope,
    },
    ui::{
        icon::Icon,
        summary_list::{code, summary_list},
        tag::{Tone, tag},
        time::time_compact,
        words::gate_name,
    },
    words::Words,
};

/// The section of a tenant's page. `again_href` lists the tenants that have to consent again.
pub(super) fn adoption(adoption: &Adoption, again_href: &'static str) -> AnyView {
    let people = adoption.people;
    let next = if adoption.next.is_empty() {
        "Nobody waits.".into_any()
    } else {
        let more = people.waiting.saturating_sub(adoption.next.len().try_into().unwrap_or_default());
        let entries = adoption.next.iter().map(waiting).collect_view();
        let more = (more > 0).then(|| view! { <p class="cell-note">{format!("and {more} more")}</p> });
        view! {
            <ul class="plain-list">{entries}</ul>
            {more}
        }
        .into_any()
    };
    view! {
        <section class="desk-section">
            <h2>"Allowed and connected"</h2>
            {summary_list(
                vec![
                    ("Organisation", allowance(&adoption.allowance, again_href)),
                    ("People connected", people.connected.to_string().into_any()),
                    ("Signed in only", people.waiting.to_string().into_any()),
                    ("Who is next", next),
                ],
            )}
        </section>
    }
    .into_any()
}

fn allowance(allowance: &Allowance, again_href: &'static str) -> AnyView {
    match allowance {
        Allowance::NeverSeen => {
            view! { {tag(Tone::Unsure, Icon::Question, "Not seen")} <span class="cell-note">"No grant was ever proven."</span> }
                .into_any()
        }
        Allowance::Whole { at } => {
            view! { {tag(Tone::Good, Icon::Tick, "Allowed")} <span class="cell-note">"Proven " {time_compact(*at)}</span> }
                .into_any()
        }
        Allowance::Lacks { at, scopes } => {
            let names = scopes.iter().map(Scope::as_str).collect::<Vec<_>>().join(" ");
            view! {
                {tag(Tone::Warn, Icon::Warning, "Incomplete")}
                <span class="cell-note">"Has to consent again: proven " {time_compact(*at)} ", without " {code(names)}</span>
                <a href=again_href>"Links for consenting again"</a>
            }
            .into_any()
        }
    }
}

fn waiting(person: &Waiting) -> AnyView {
    let gate =
        person.gate.map_or_else(|| "no refusal known".to_owned(), |gate| gate_name(Words::default(), gate));
    view! {
        <li>
            {person.name.clone()}
            <span class="cell-note">
                {person.username.clone()} ", " {time_compact(person.seen_at)} ", " {gate}
            </span>
        </li>
    }
    .into_any()
}
