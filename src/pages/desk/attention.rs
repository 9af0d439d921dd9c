//! What waits for the vendor's own people, on top of the desk.

use jiff::Timestamp;
use leptos::prelude::*;

use super::{growing::growing_cause, tenants::thousands};
use crate::{
    domain::cause::Cause,
    ui::{banner::notice, tag::Tone},
};

/// Something that the vendor's own people can mend.
#[derive(Debug, Clone)]
pub enum Attention {
    /// Sign-ins that the vendor's own faults cost in the last seven days.
    Faults {
        /// How many.
        count: u64,
        /// Where they are listed.
        href: &'static str,
    },
    /// Tenants that have to consent again.
    ConsentAgain {
        /// How many.
        count: u64,
        /// Where they are listed.
        href: &'static str,
    },
    /// A cause that grows suddenly.
    Growing(GrowingCause),
}

/// A cause that grows suddenly.
#[derive(Debug, Clone)]
pub struct GrowingCause {
    /// What holds the tenants back.
    pub cause: Cause,
    /// Since when the first of them.
    pub since: Timestamp,
    /// How many.
    pub tenants: u64,
    /// Where the group is shown.
    pub href: String,
}

/// The notice about it.
pub(super) fn attention(what: &Attention) -> AnyView {
    let (tone, sentence, href, label) = match what {
        Attention::Growing(growing) => return growing_cause(growing),
        Attention::Faults { count: 1, href } => (
            Tone::Bad,
            "In the last 7 days Microsoft refused 1 sign-in for a reason that only you can mend.".to_owned(),
            *href,
            "Show the cause",
        ),
        Attention::Faults { count, href } => (
            Tone::Bad,
            format!(
                "In the last 7 days Microsoft refused {} sign-ins for reasons that only you can mend.",
                thousands(*count)
            ),
            *href,
            "Show the causes",
        ),
        Attention::ConsentAgain { count: 1, href } => {
            (Tone::Warn, "1 tenant has to consent again.".to_owned(), *href, "Make a link for it")
        }
        Attention::ConsentAgain { count, href } => (
            Tone::Warn,
            format!("{} tenants have to consent again.", thousands(*count)),
            *href,
            "Make links for them",
        ),
    };
    notice(tone, view! { <p>{sentence} " " <a href=href>{label}</a></p> })
}
