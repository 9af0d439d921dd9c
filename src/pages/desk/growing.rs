//! A cause that grows suddenly, said in one sentence.

use leptos::prelude::*;

use super::{attention::GrowingCause, tenants::thousands};
use crate::{
    domain::cause::Cause,
    ui::{banner::notice, tag::Tone, time::day},
    words::Words,
};

/// Code and policy of a cause, where it has them.
pub(super) fn particulars(cause: &Cause) -> Option<String> {
    let code = cause.code().map(|code| code.as_str().to_owned());
    let policy = cause.policy().map(|policy| policy.clause().to_owned());
    let parts: Vec<String> = code.into_iter().chain(policy).collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

/// A cause with its particulars, as one sentence.
fn said(cause: &Cause) -> String {
    let sentence = cause.sentence();
    match particulars(cause) {
        Some(particulars) => format!("{} ({particulars}).", sentence.trim_end_matches('.')),
        None => sentence,
    }
}

/// The notice about it, with the way to its group.
pub(super) fn growing_cause(growing: &GrowingCause) -> AnyView {
    let link = view! { <a href=growing.href.clone()>"Show what they have in common"</a> };
    notice(Tone::Warn, view! { <p>{announced(growing)} " " {said(&growing.cause)} " " {link}</p> })
}

/// The notice on the page of the group itself.
pub(super) fn this_grows(growing: &GrowingCause) -> AnyView {
    notice(Tone::Warn, view! { <p>{announced(growing)} " " {said(&growing.cause)}</p> })
}

fn announced(growing: &GrowingCause) -> AnyView {
    let tenants = if growing.tenants == 1 {
        "1 tenant".to_owned()
    } else {
        format!("{} tenants", thousands(growing.tenants))
    };
    view! { <strong>"Growing since " {day(Words::default(), growing.since)} ": " {tenants} "."</strong> }
        .into_any()
}
