//! The line between "your organisation allows it" and "you are connected", for people who hold a link: numbers, and no
//! name but the requester's.

use leptos::prelude::*;

use crate::{
    domain::{
        adoption::{AdoptionFigures, Allowance},
        scope::Scope,
    },
    say, say_marked,
    ui::marked_text::marked_text,
    words::Words,
};

/// How far the organisation has come.
pub(super) fn adoption(words: Words, app: &str, figures: &AdoptionFigures) -> Option<AnyView> {
    let (at, lacks) = match &figures.allowance {
        Allowance::NeverSeen => return None,
        Allowance::Whole { at } => (*at, None),
        Allowance::Lacks { at, scopes } => (*at, Some(scopes)),
    };
    let allowed = say!(words, "adoption-allowed", app = app, day = words.day(at));
    // Until the rest is approved, the next step is not a person's own.
    let next = figures
        .next
        .as_ref()
        .filter(|_| lacks.is_none())
        .map(|name| view! { <p>{say!(words, "adoption-next", name = name.as_str())}</p> });
    let lacks = lacks.map(|scopes| {
        let names: Vec<&str> = scopes.iter().map(Scope::as_str).collect();
        let sentence = say_marked!(words, "adoption-lacks", app = app, scopes = words.list(&names));
        view! { <p>{marked_text(sentence, &[])}</p> }
    });
    let section = view! {
        <section class="section">
            <h2>{say!(words, "adoption-heading")}</h2>
            <p>{allowed} " " {say!(words, "adoption-connected", count = figures.connected)}</p>
            {lacks}
            {next}
        </section>
    };
    Some(section.into_any())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(allowance: Allowance, connected: u64, next: Option<&str>) -> String {
        let figures = AdoptionFigures { allowance, connected, next: next.map(str::to_owned) };
        adoption(Words::default(), "Drift", &figures).map(RenderHtml::to_html).unwrap_or_default()
    }

    #[test]
    fn allowed_and_connected_are_two_sentences() {
        let at = "2026-11-03T14:05:09Z".parse().unwrap();
        let html = shown(Allowance::Whole { at }, 2, Some("Nina"));
        for part in ["allows Drift: we saw it on 3 November 2026", "2 people", "Nina has asked"] {
            assert!(html.contains(part), "{part}: {html}");
        }
        let html = shown(Allowance::Whole { at }, 0, None);
        assert!(html.contains("Nobody is connected yet") && !html.contains("Next"), "{html}");
        assert_eq!(shown(Allowance::NeverSeen, 0, None), "");
    }

    #[test]
    fn a_grown_manifest_is_not_called_allowed_without_more() {
        let at = "2026-11-03T14:05:09Z".parse().unwrap();
        let scopes = vec![Scope::parse("Mail.Read").unwrap()];
        let html = shown(Allowance::Lacks { at, scopes }, 1, None);
        assert!(html.contains("1 person") && html.contains("<code>Mail.Read</code>"), "{html}");
    }
}
