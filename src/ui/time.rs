//! Points in time, always absolute and always UTC: a report is read in other time zones than it was written in.

use jiff::Timestamp;
use leptos::prelude::*;

use crate::words::Words;

/// A time in full, such as "23 November 2026, 14:05 UTC".
pub fn time(words: Words, at: Timestamp) -> AnyView {
    element(at, words.time(at))
}

/// A time to the second, such as "23 November 2026, 14:05:09 UTC".
pub fn time_to_the_second(words: Words, at: Timestamp) -> AnyView {
    element(at, words.time_to_the_second(at))
}

/// A time for tables, such as "2026-11-23 14:05".
pub fn time_compact(at: Timestamp) -> AnyView {
    let text = at.strftime("%Y-%m-%d %H:%M").to_string();
    element(at, text)
}

/// A day, such as "23 November 2026".
pub fn day(words: Words, at: Timestamp) -> AnyView {
    element(at, words.day(at))
}

fn element(at: Timestamp, text: String) -> AnyView {
    let machine = at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    view! { <time datetime=machine>{text}</time> }.into_any()
}
