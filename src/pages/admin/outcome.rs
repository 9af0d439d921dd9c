//! The answer on top of the administrator's page once something has happened.

use jiff::Timestamp;
use leptos::prelude::*;

use super::AdminPage;
use crate::{
    domain::{
        consent::{ConsentFailure, ConsentState, Shortfall},
        gate::GateReading,
        grant::{Grant, GrantComparison},
    },
    pages::adoption::adoption,
    say, say_marked,
    ui::{
        banner::{banner, notice},
        button::{Weight, button_form, button_link},
        icon::Icon,
        id_block::id_block,
        marked_text::marked_text,
        next_steps::next_steps,
        summary_list::{code, summary_list},
        tag::Tone,
        time::time,
        words::{failure_sentence, fixer_sentence, role_words, shortfall_sentence},
    },
    words::Words,
};

/// The banner and what belongs to it; nothing while the administrator decides, unless a look found nothing.
pub(super) fn answer(page: &AdminPage, words: Words) -> Option<AnyView> {
    match &page.state {
        _ if page.expired() => {
            let until = words.time(page.expires_at);
            let name = page.requester.name.as_str();
            Some(
                view! { <p class="lead">{say!(words, "admin-expired", time = until, name = name)}</p> }
                    .into_any(),
            )
        }
        ConsentState::Created | ConsentState::Opened => looked(page, words),
        ConsentState::Consented { .. } | ConsentState::Proving { .. } => Some(proving(page, words)),
        ConsentState::Proven { grant, .. } => Some(proven(page, grant, words)),
        ConsentState::Refused { at, reason } => Some(refused(page, *at, reason.as_deref(), words)),
        ConsentState::Failed { at, failure } => Some(failed(page, *at, failure, words)),
    }
}

fn looked(page: &AdminPage, words: Words) -> Option<AnyView> {
    let (at, shortfall) = page.walk.looked.as_ref()?;
    let shortfall = shortfall_sentence(words, shortfall);
    let text = say!(words, "admin-looked", time = words.time(*at), shortfall = shortfall);
    let check = button_form(&page.check_now, Weight::Secondary, say!(words, "admin-check-now"));
    Some(notice(Tone::Wait, view! { <p>{text}</p> <div class="actions">{check}</div> }))
}

fn refused(page: &AdminPage, at: Timestamp, reason: Option<&str>, words: Words) -> AnyView {
    let when = words.time(at);
    let when = match reason {
        Some(reason) => say!(words, "admin-no.reason", time = when, reason = reason),
        None => when,
    };
    view! {
        {banner(
            Tone::Warn,
            Icon::Barrier,
            &say!(words, "admin-no"),
            &say!(words, "admin-no.sentence"),
            view! {
                <p class="banner__note">{when}</p>
                <p class="banner__note">{say!(words, "admin-no.again")}</p>
            },
        )}
        {looked(page, words)}
    }
    .into_any()
}

fn proving(page: &AdminPage, words: Words) -> AnyView {
    let (since, next_try, last): (Timestamp, Option<Timestamp>, Option<&Shortfall>) = match &page.state {
        ConsentState::Proving { since, last, .. } => (*since, page.state.next_look(page.now), last.as_ref()),
        ConsentState::Consented { at } => (*at, None, None),
        _ => return ().into_any(),
    };
    let elapsed = words.duration(page.now.duration_since(since));
    let next = next_try.map(|at| say!(words, "admin-wait.next", time = words.time_to_the_second(at)));
    banner(
        Tone::Wait,
        Icon::Clock,
        &say!(words, "admin-wait"),
        &say!(words, "admin-wait.sentence", elapsed = elapsed),
        view! {
            <p class="banner__note">{say!(words, "admin-wait.normal")}</p>
            {next.map(|next| view! { <p class="banner__note">{next}</p> })}
            {last.map(|shortfall| view! { <p class="banner__note">{shortfall_sentence(words, shortfall)}</p> })}
            {page.reading.as_ref().map(|reading| explained(reading, &page.app.publisher, words))}
            <div class="actions">{button_form(&page.check_now, Weight::Primary, say!(words, "admin-check-now"))}</div>
            <p class="banner__note">{say!(words, "admin-wait.hint")}</p>
        },
    )
}

fn proven(page: &AdminPage, grant: &Grant, words: Words) -> AnyView {
    let comparison = GrantComparison::of(&page.app.scopes(), &grant.issued);
    let surplus = (!comparison.surplus.is_empty()).then(|| {
        let names: Vec<String> = comparison.surplus.iter().map(ToString::to_string).collect();
        let text = say_marked!(words, "admin-surplus", scopes = names.join(" "));
        view! { <p>{marked_text(text, &[])}</p> }
    });
    let organisation = page.organisation.as_str();
    let sentence = say!(words, "admin-good.sentence", organisation = organisation);
    let report = page
        .report_href
        .as_ref()
        .map(|href| button_link(href, Weight::Primary, say!(words, "admin-good.report")));
    view! {
        {banner(Tone::Good, Icon::Tick, &say!(words, "admin-good"), &sentence, ().into_any())}
        {summary_list(
            vec![
                (say!(words, "admin-good.at"), time(words, grant.seen_at)),
                (say!(words, "admin-good.role"), role_words(words, &grant.role).into_any()),
                (say!(words, "admin-good.issued"), code(grant.issued.to_string())),
            ],
        )}
        {surplus}
        <p>{say!(words, "admin-good.people", name = page.requester.name.as_str())}</p>
        <div class="actions">{report}</div>
        {page.adoption.as_ref().and_then(|figures| adoption(words, &page.app.name, figures))}
    }
    .into_any()
}

/// What Microsoft's refusal means, whose turn it is, and what to do.
fn explained(reading: &GateReading, publisher: &str, words: Words) -> AnyView {
    let (title, explanation) = (reading.title.as_str(), reading.explanation.as_str());
    let text = say_marked!(words, "admin-explained", title = title, explanation = explanation);
    view! {
        <p class="banner__note">{marked_text(text, &[])}</p>
        <p class="banner__note">{fixer_sentence(words, reading.fixer, publisher)}</p>
        {next_steps(&reading.next_steps)}
    }
    .into_any()
}

fn failed(page: &AdminPage, at: Timestamp, failure: &ConsentFailure, words: Words) -> AnyView {
    let what_to_do = match failure {
        ConsentFailure::OtherTenant { .. } => say!(words, "admin-bad.other-tenant"),
        ConsentFailure::Error { .. } => say!(words, "admin-bad.error"),
        ConsentFailure::NeverArrived { .. } => say!(words, "admin-bad.never-arrived"),
    };
    let ids = match failure {
        ConsentFailure::Error { error } => {
            let lines = [
                ("Trace ID", error.trace_id.clone()),
                ("Correlation ID", error.correlation_id.clone()),
                ("Time", error.timestamp.clone()),
            ];
            let lines: Vec<(&str, String)> =
                lines.into_iter().filter_map(|(label, value)| value.map(|value| (label, value))).collect();
            (!lines.is_empty()).then(|| id_block(words, "support-ids", &lines))
        }
        _ => None,
    };
    let check = matches!(failure, ConsentFailure::NeverArrived { .. })
        .then(|| button_form(&page.check_now, Weight::Secondary, say!(words, "admin-check-now")));
    banner(
        Tone::Bad,
        Icon::Cross,
        &say!(words, "admin-bad"),
        &failure_sentence(words, failure),
        view! {
            {page.reading.as_ref().map(|reading| explained(reading, &page.app.publisher, words))}
            <p class="banner__note">{what_to_do}</p>
            <p class="banner__note">{time(words, at)}</p>
            {ids}
            {check}
        },
    )
}
