//! When a call is worth repeating, as data (Microsoft Graph, "Throttling guidance" and "Best practices"): what
//! Graph asks to wait is waited, everything together stays under half a minute, and only calls that can be
//! repeated without doing something twice are.

use std::time::Duration;

use super::patience::Patience;

/// Trouble that may pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// 429, or 503 with a wait.
    Throttled,
    /// A fault on Microsoft's side.
    ServiceFault,
    /// No answer, or one that is not Graph's.
    NoAnswer,
    /// `ResourceNotFound` and `MailboxInfoStale`, which also come while Graph looks up where a mailbox is.
    StaleLocation,
}

struct Rule {
    trouble: Trouble,
    /// Seconds before each repetition; their number is the number of repetitions.
    waits: &'static [f64],
}

const RULES: [Rule; 4] = [
    Rule { trouble: Trouble::Throttled, waits: &[1.0, 2.0] },
    Rule { trouble: Trouble::ServiceFault, waits: &[1.0, 2.0] },
    Rule { trouble: Trouble::NoAnswer, waits: &[1.0, 2.0] },
    Rule { trouble: Trouble::StaleLocation, waits: &[5.0] },
];

/// How long to wait before repeating; `None` to give up.
///
/// `tries` counts the calls made so far, `elapsed` the time since the first began, `asked` is `Retry-After`,
/// and `jitter`, from 0 to 1, lengthens our own waits by up to a quarter so that clients do not march in step.
pub(crate) fn next_wait(
    patience: &Patience,
    trouble: Trouble,
    tries: usize,
    elapsed: Duration,
    asked: Option<Duration>,
    jitter: f64,
) -> Option<Duration> {
    let rule = RULES.iter().find(|rule| rule.trouble == trouble)?;
    let seconds = *rule.waits.get(tries.checked_sub(1)?)?;
    let own = Duration::from_secs_f64(seconds * patience.pace * (1.0 + 0.25 * jitter.clamp(0.0, 1.0)));
    let wait = asked.unwrap_or(own);
    let end = elapsed.checked_add(wait)?.checked_add(patience.call)?;
    (end <= patience.question).then_some(wait)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const fn seconds(count: u64) -> Duration {
        Duration::from_secs(count)
    }

    #[test]
    fn the_policy_as_a_table() {
        let none = None;
        for (trouble, tries, elapsed, asked, expected) in [
            (Trouble::Throttled, 1, 0, Some(seconds(7)), Some(seconds(7))),
            (Trouble::Throttled, 1, 0, none, Some(seconds(1))),
            (Trouble::Throttled, 2, 3, none, Some(seconds(2))),
            (Trouble::Throttled, 3, 5, none, none),
            (Trouble::Throttled, 1, 0, Some(seconds(21)), none),
            (Trouble::Throttled, 1, 0, Some(Duration::MAX), none),
            (Trouble::NoAnswer, 1, 10, none, Some(seconds(1))),
            (Trouble::NoAnswer, 2, 21, none, none),
            (Trouble::ServiceFault, 2, 2, none, Some(seconds(2))),
            (Trouble::StaleLocation, 1, 1, none, Some(seconds(5))),
            (Trouble::StaleLocation, 2, 7, none, none),
        ] {
            let wait = next_wait(&Patience::default(), trouble, tries, seconds(elapsed), asked, 0.0);
            assert_eq!(wait, expected, "{trouble:?} after {tries} tries and {elapsed} s, asked {asked:?}");
        }
    }

    proptest! {
        #[test]
        fn the_budget_holds_and_requests_to_wait_are_obeyed(
            which in 0_usize..4, tries in 0_usize..6, elapsed in 0.0_f64..60.0,
            asked in proptest::option::of(0.0_f64..100.0), jitter in -1.0_f64..2.0,
        ) {
            let patience = Patience::default();
            let (elapsed, asked) = (Duration::from_secs_f64(elapsed), asked.map(Duration::from_secs_f64));
            if let Some(wait) = next_wait(&patience, RULES[which].trouble, tries, elapsed, asked, jitter) {
                prop_assert!(elapsed + wait + patience.call <= patience.question);
                prop_assert!((1..=2).contains(&tries));
                prop_assert!(asked.is_none_or(|asked| wait >= asked));
            }
        }
    }
}
