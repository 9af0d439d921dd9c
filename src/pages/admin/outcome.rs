//! The answer on top of the administrator's page once something has happened.

use leptos::prelude::*;

use super::AdminPage;
use crate::{
    domain::{
        consent::{ConsentFailure, ConsentState},
        gate::GateReading,
        grant::{Grant, GrantComparison},
    },
    pages::adoption::adoption,
    ui::{
        banner::banner,
        button::{Weight, button_form, button_link},
        icon::Icon,
        next_steps::next_steps,
        summary_list::{code, summary_list},
        tag::Tone,
        time::{time, time_to_the_second},
        words::{failure_sentence, fixer_sentence, role_words, shortfall_sentence},
    },
    words::Words,
};

/// The banner and what belongs to it; nothing while the administrator decides.
pub(super) fn answer(page: &AdminPage) -> Option<AnyView> {
    match &page.state {
        _ if page.expired() => Some(
            view! {
                <p class="lead">
                    "It was valid until " {time(Words::default(), page.expires_at)} ". Nothing was granted. Ask "
                    {page.requester.name.clone()} " for a new link if the request still stands."
                </p>
            }
            .into_any(),
        ),
        ConsentState::Created | ConsentState::Opened => None,
        ConsentState::Consented { .. } | ConsentState::Proving { .. } => Some(proving(page)),
        ConsentState::Proven { grant, .. } => Some(proven(page, grant)),
        ConsentState::Refused { at, reason } => Some(banner(
            Tone::Warn,
            Icon::Barrier,
            "Declined",
            "Nothing was granted, and the person who asked sees that on their page.",
            view! {
                <p class="banner__note">{time(Words::default(), *at)} {reason.clone().map(|reason| format!(": “{reason}”"))}</p>
                <p class="banner__note">"You can still change your mind below."</p>
            },
        )),
        ConsentState::Failed { at, failure } => Some(failed(page, *at, failure)),
    }
}

fn proving(page: &AdminPage) -> AnyView {
    let (since, next_try, last) = match &page.state {
        ConsentState::Proving { since, last, .. } => (*since, page.state.next_look(page.now), last.as_ref()),
        ConsentState::Consented { at } => (*at, None, None),
        _ => return ().into_any(),
    };
    let elapsed = Words::default().duration(page.now.duration_since(since));
    let sentence =
        format!("Microsoft reported your approval {elapsed} ago. It has not arrived in fresh tokens yet.");
    banner(
        Tone::Wait,
        Icon::Clock,
        "On its way",
        &sentence,
        view! {
            <p class="banner__note">
                "That is normal: Microsoft spreads approvals through its systems, in seconds as a rule and within
                an hour at the latest. You do not have to wait; we keep looking where we can."
            </p>
            {next_try.map(|at| view! { <p class="banner__note">"Next look: " {time_to_the_second(Words::default(), at)}</p> })}
            {last.map(|shortfall| view! { <p class="banner__note">{shortfall_sentence(Words::default(), shortfall)}</p> })}
            {page.reading.as_ref().map(|reading| explained(reading, &page.app.publisher))}
            <div class="actions">{button_form(&page.check_now, Weight::Primary, "Check now")}</div>
            <p class="banner__note">
                "“Check now” signs you in silently when your Microsoft session allows it, and changes nothing."
            </p>
        },
    )
}

fn proven(page: &AdminPage, grant: &Grant) -> AnyView {
    let comparison = GrantComparison::of(&page.app.scopes(), &grant.issued);
    let surplus = (!comparison.surplus.is_empty()).then(|| {
        let names: Vec<String> = comparison.surplus.iter().map(ToString::to_string).collect();
        view! {
            <p>
                "Your tenant also grants " {code(names.join(" "))}
                ", which is not asked for here. It comes from an earlier approval; you can revoke it."
            </p>
        }
    });
    let sentence =
        format!("We have seen a fresh token of {} with every permission in it.", page.organisation);
    let report = page
        .report_href
        .as_ref()
        .map(|href| button_link(href, Weight::Primary, "Show what Microsoft really answers"));
    view! {
        {banner(Tone::Good, Icon::Tick, "Approved and proven", &sentence, ().into_any())}
        {summary_list(
            vec![
                ("Seen at", time(Words::default(), grant.seen_at)),
                ("Role of the person", role_words(Words::default(), &grant.role).into_any()),
                ("Permissions issued", code(grant.issued.to_string())),
            ],
        )}
        {surplus}
        <p>
            "People in your organisation can connect their own calendars now. " {page.requester.name.clone()}
            " sees it on the page of the request. In your audit log this is the entry “Consent to application”."
        </p>
        <div class="actions">{report}</div>
        {page.adoption.as_ref().and_then(|figures| adoption(Words::default(), &page.app.name, figures))}
    }
    .into_any()
}

/// What Microsoft's refusal means, whose turn it is, and what to do.
fn explained(reading: &GateReading, publisher: &str) -> AnyView {
    view! {
        <p class="banner__note">
            <strong>{reading.title.clone()}</strong>
            " – "
            {reading.explanation.clone()}
        </p>
        <p class="banner__note">{fixer_sentence(Words::default(), reading.fixer, publisher)}</p>
        {next_steps(&reading.next_steps)}
    }
    .into_any()
}

fn failed(page: &AdminPage, at: jiff::Timestamp, failure: &ConsentFailure) -> AnyView {
    let what_to_do = match failure {
        ConsentFailure::OtherTenant { .. } => {
            "Try again in a private window, and sign in with an account of this organisation."
        }
        ConsentFailure::Error { .. } => {
            "You can try again below. If it fails the same way, send this page to support."
        }
        ConsentFailure::NeverArrived { .. } => {
            "Look at the app’s permissions in the Entra admin center (click path below), then grant once more."
        }
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
            (!lines.is_empty())
                .then(|| crate::ui::id_block::id_block(Words::default(), "support-ids", &lines))
        }
        _ => None,
    };
    let check = matches!(failure, ConsentFailure::NeverArrived { .. })
        .then(|| button_form(&page.check_now, Weight::Secondary, "Check now"));
    banner(
        Tone::Bad,
        Icon::Cross,
        "Did not work",
        &failure_sentence(Words::default(), failure),
        view! {
            {page.reading.as_ref().map(|reading| explained(reading, &page.app.publisher))}
            <p class="banner__note">{what_to_do}</p>
            <p class="banner__note">{time(Words::default(), at)}</p>
            {ids}
            {check}
        },
    )
}
