//! The stages of a failed sign-in, in words.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::{
    domain::sign_in_trace::{Asking, Endpoint, SignInTrace, Stage, TripPurpose},
    ui::time::time_to_the_second,
    words::Words,
};

/// What a sign-in was for. `stage` is the step of the journey, as stored.
pub(super) fn purpose(trace: Option<&SignInTrace>, stage: &str) -> &'static str {
    trace.map_or_else(|| stage_name(stage), |trace| purpose_name(trace.purpose))
}

/// The section. Without a trace it has the one line that is known.
pub(super) fn way(trace: Option<&SignInTrace>, at: Timestamp, step: &str) -> AnyView {
    let stops = match trace {
        Some(trace) => trace.stops.iter().map(|stop| entry(stop.at, stage(&stop.stage))).collect_view(),
        None => vec![entry(at, known(stage_name(step)))].collect_view(),
    };
    let note = trace.is_none().then(|| {
        view! {
            <p class="cell-note">
                "The stages before it are not known: the sign-in was not made here, or it was kept by an earlier version."
            </p>
        }
    });
    view! {
        <section class="desk-section">
            <h2>"Stage by stage"</h2>
            <ol class="timeline">{stops}</ol>
            {note}
        </section>
    }
    .into_any()
}

const fn purpose_name(purpose: TripPurpose) -> &'static str {
    match purpose {
        TripPurpose::SignIn => "To sign in",
        TripPurpose::Connect => "To connect the calendar",
        TripPurpose::AdminConsent => "To consent for the organisation",
        TripPurpose::Prove => "To prove consent, by signing in",
        TripPurpose::Preflight => "To see which account is about to consent",
        TripPurpose::Inspect => "To look at the organisation’s records",
        TripPurpose::ProofRefresh => "To prove consent, in the background",
    }
}

/// The step of a sign-in whose way is not known.
fn stage_name(stage: &str) -> &'static str {
    match stage {
        "calendars" => "To connect the calendar",
        "admin_consent" => "To consent for the organisation",
        "refresh" => "To prove consent, in the background",
        "inspection" => "To look at the organisation’s records",
        "product" => "In the product, which passed the error on",
        "product_admin_consent" => "An approval in the product, which passed the error on",
        _ => "To sign in",
    }
}

/// What is said of a stage: a line, and what belongs below it.
struct Said {
    what: String,
    detail: Option<String>,
}

fn known(what: &str) -> Said {
    Said { what: what.to_owned(), detail: None }
}

fn stage(stage: &Stage) -> Said {
    match stage {
        Stage::Asked { endpoint, authority, prompt, scopes } => {
            let what = match endpoint {
                Endpoint::Authorize => "Sent to Microsoft’s sign-in page",
                Endpoint::AdminConsent => "Sent to Microsoft’s consent page",
                Endpoint::Token => "Asked Microsoft for fresh tokens",
            };
            let authority =
                authority.map_or_else(|| "organizations".to_owned(), |tenant| format!("tenant {tenant}"));
            let prompt = match prompt {
                Some(Asking::None) => "; prompt: none (silent)",
                Some(Asking::SelectAccount) => "; prompt: select_account",
                None => "",
            };
            let detail = format!("Authority: {authority}{prompt}; scopes: {scopes}");
            Said { what: what.to_owned(), detail: Some(detail) }
        }
        Stage::CameWithCode => known("Came back with a code"),
        Stage::CameWithError { error } => {
            Said { what: "Came back with an error".to_owned(), detail: Some(error.clone()) }
        }
        Stage::WentOnWithPages => known("The silent round needed a page; sent again, now with pages"),
        Stage::TokensRefused { error } => {
            Said { what: "The token endpoint refused".to_owned(), detail: Some(error.clone()) }
        }
        Stage::IdTokenRefused { fault } => Said {
            what: "Tokens came, and the ID token was refused here; all of them were dropped".to_owned(),
            detail: Some(fault.clone()),
        },
        Stage::Unanswered => known("The token endpoint gave no answer that could be read"),
    }
}

fn entry(at: Timestamp, said: Said) -> AnyView {
    let detail = said.detail.map(|detail| view! { <span class="timeline__detail">{detail}</span> });
    view! {
        <li class="timeline__entry">
            <span class="timeline__at">{time_to_the_second(Words::default(), at)}</span>
            <span class="timeline__what">{said.what}</span>
            {detail}
        </li>
    }
    .into_any()
}
