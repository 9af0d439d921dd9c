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

/// The notice about it.
pub(super) fn growing_cause(growing: &GrowingCause) -> AnyView {
    let tenants = if growing.tenants == 1 {
        "1 tenant".to_owned()
    } else {
        format!("{} tenants", thousands(growing.tenants))
    };
    let particulars = particulars(&growing.cause).map(|particulars| format!(" ({particulars})"));
    notice(
        Tone::Warn,
        view! {
            <p>
                <strong>"Growing since " {day(Words::default(), growing.since)} ": " {tenants} "."</strong> " "
                {growing.cause.sentence()} {particulars} " "
                <a href=growing.href.clone()>"Show what they have in common"</a>
            </p>
        },
    )
}
