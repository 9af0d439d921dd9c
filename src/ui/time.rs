//! Points in time, always absolute and always UTC: a report is read in other time zones than it was written in.

use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;

/// A time in full, such as "23 November 2026, 14:05 UTC".
pub fn time(at: Timestamp) -> AnyView {
    let text = at.strftime("%-d %B %Y, %H:%M UTC").to_string();
    element(at, text)
}

/// A time to the second, such as "23 November 2026, 14:05:09 UTC".
pub fn time_to_the_second(at: Timestamp) -> AnyView {
    let text = at.strftime("%-d %B %Y, %H:%M:%S UTC").to_string();
    element(at, text)
}

/// A time for tables, such as "2026-11-23 14:05".
pub fn time_compact(at: Timestamp) -> AnyView {
    let text = at.strftime("%Y-%m-%d %H:%M").to_string();
    element(at, text)
}

/// A day, such as "23 November 2026".
pub fn day(at: Timestamp) -> AnyView {
    let text = at.strftime("%-d %B %Y").to_string();
    element(at, text)
}

fn element(at: Timestamp, text: String) -> AnyView {
    let machine = at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    view! { <time datetime=machine>{text}</time> }.into_any()
}

/// A length of time in words, rounded down: "40 seconds", "3 minutes", "2 hours".
pub fn duration_words(duration: SignedDuration) -> String {
    let seconds = duration.as_secs().max(0);
    let (count, unit) = match seconds {
        0..60 => (seconds, "second"),
        60..3_600 => (seconds / 60, "minute"),
        3_600..172_800 => (seconds / 3_600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_read_as_people_say_them() {
        for (seconds, words) in [
            (-5, "0 seconds"),
            (1, "1 second"),
            (59, "59 seconds"),
            (61, "1 minute"),
            (7_300, "2 hours"),
            (200_000, "2 days"),
        ] {
            assert_eq!(duration_words(SignedDuration::from_secs(seconds)), words);
        }
    }
}
