//! What a diagnosis concludes, in a word or a tag, so that every page says the same.

use leptos::prelude::*;

use super::tag::{outcome_look, overall_look, tag};
use crate::{
    domain::{gate::Confidence, probe::Outcome, report::Overall},
    say,
    words::Words,
};

/// A permission's outcome.
pub fn outcome_word(words: Words, outcome: Outcome) -> String {
    match outcome {
        Outcome::Proven => say!(words, "report-outcome-proven"),
        Outcome::Covered => say!(words, "report-outcome-covered"),
        Outcome::Missing => say!(words, "report-outcome-missing"),
        Outcome::Blocked => say!(words, "report-outcome-blocked"),
        Outcome::Pending => say!(words, "report-outcome-pending"),
        Outcome::NotTested => say!(words, "report-outcome-not-tested"),
        Outcome::CouldNotCheck => say!(words, "report-outcome-could-not-check"),
    }
}

/// The tag of a permission's outcome.
pub fn outcome_tag(words: Words, outcome: Outcome) -> AnyView {
    let (tone, symbol) = outcome_look(outcome);
    tag(tone, symbol, &outcome_word(words, outcome))
}

/// A report's answer.
pub fn overall_word(words: Words, overall: Overall) -> String {
    match overall {
        Overall::Works => say!(words, "report-overall-works"),
        Overall::WorksSoFar => say!(words, "report-overall-works-so-far"),
        Overall::ActionNeeded => say!(words, "report-overall-action-needed"),
        Overall::OutOfReach => say!(words, "report-overall-out-of-reach"),
        Overall::CouldNotTell => say!(words, "report-overall-could-not-tell"),
    }
}

/// The tag of a report's answer.
pub fn overall_tag(words: Words, overall: Overall) -> AnyView {
    let (tone, symbol) = overall_look(overall);
    tag(tone, symbol, &overall_word(words, overall))
}

/// How sure something is.
pub fn confidence_word(words: Words, confidence: Confidence) -> String {
    match confidence {
        Confidence::High => say!(words, "report-confidence-high"),
        Confidence::Medium => say!(words, "report-confidence-medium"),
        Confidence::Low => say!(words, "report-confidence-low"),
    }
}
