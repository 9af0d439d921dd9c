//! What was found, for whoever has to act: what, who, how, and what it rests on.

use leptos::prelude::*;

use crate::{
    domain::{gate::Fixer, report::Finding},
    say,
    ui::{judgement::confidence_word, next_steps, retold::retold},
    words::Words,
};

/// The section "What to do". `nothing` stands in it when nobody has to do anything; what needs no action comes last.
pub(super) fn section(words: Words, findings: &[Finding], nothing: AnyView) -> AnyView {
    let (to_do, to_know): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().partition(|finding| finding.fixer.is_some());
    let drawn = |findings: Vec<&Finding>| {
        findings.into_iter().map(|one| finding(words, one)).collect_view().into_any()
    };
    let list = if to_do.is_empty() { nothing } else { drawn(to_do) };
    let notes = (!to_know.is_empty()).then(|| {
        view! {
            <h3>{say!(words, "report-good-to-know")}</h3>
            {drawn(to_know)}
        }
    });
    view! {
        <section class="section">
            <h2>{say!(words, "report-what-to-do")}</h2>
            {list}
            {notes}
        </section>
    }
    .into_any()
}

fn finding(words: Words, finding: &Finding) -> AnyView {
    let who = finding.fixer.map(|fixer| {
        let who = match fixer {
            Fixer::User => say!(words, "report-who-user"),
            Fixer::TenantAdmin => say!(words, "report-who-admin"),
            Fixer::Vendor => say!(words, "report-who-vendor"),
            Fixer::Microsoft => say!(words, "report-who-microsoft"),
        };
        view! { <p class="finding__who">{who}</p> }
    });
    let steps = finding.how.iter().map(|step| retold(words, step)).collect();
    view! {
        <article class="finding">
            <h3 class="finding__what">{retold(words, &finding.what)}</h3>
            {who}
            {next_steps::drawn(steps)}
            {rests_on(words, finding)}
        </article>
    }
    .into_any()
}

fn rests_on(words: Words, finding: &Finding) -> AnyView {
    view! {
        <p class="finding__evidence">
            {say!(words, "report-rests-on")} " " {retold(words, &finding.evidence)} " "
            {say!(words, "report-sure", confidence = confidence_word(words, finding.confidence))}
        </p>
    }
    .into_any()
}
