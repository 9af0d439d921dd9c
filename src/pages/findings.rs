//! What was found, for whoever has to act: what, who, how, and what it rests on.

use leptos::prelude::*;

use crate::{
    domain::{gate::Fixer, report::Finding},
    ui::{next_steps::next_steps, tag::confidence_word, words::fixer_name},
    words::Words,
};

/// The section "What to do". `nothing` stands in it when nobody has to do anything; what needs no action comes last.
pub(super) fn section(findings: &[Finding], nothing: AnyView) -> AnyView {
    let (to_do, to_know): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().partition(|finding| finding.fixer.is_some());
    let list =
        if to_do.is_empty() { nothing } else { to_do.into_iter().map(finding).collect_view().into_any() };
    let notes = (!to_know.is_empty()).then(|| {
        let items = to_know.into_iter().map(finding).collect_view();
        view! {
            <h3>"Good to know"</h3>
            {items}
        }
    });
    view! {
        <section class="section">
            <h2>"What to do"</h2>
            {list}
            {notes}
        </section>
    }
    .into_any()
}

fn finding(finding: &Finding) -> AnyView {
    let who = finding.fixer.map(|fixer| {
        let label = match fixer {
            Fixer::Microsoft => "Who: Microsoft (wait, then check again)".to_owned(),
            other => format!("Who: {}", fixer_name(Words::default(), other)),
        };
        view! { <p class="finding__who">{label}</p> }
    });
    view! {
        <article class="finding">
            <h3 class="finding__what">{finding.what.clone()}</h3>
            {who}
            {next_steps(&finding.how)}
            <p class="finding__evidence">
                "Rests on: " {finding.evidence.clone()} " " {confidence_word(finding.confidence)} "."
            </p>
        </article>
    }
    .into_any()
}
