//! Status tags: an icon and a word on a tone, so that no state is told by colour alone.

use leptos::prelude::*;

use super::icon::{Icon, icon};
use crate::domain::{consent::ConsentStage, probe::Outcome, report::Overall};
#[cfg(feature = "ssr")]
use crate::{domain::gate::Gate, words::Words};

/// What a state means for the reader; chooses the colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Seen to work.
    Good,
    /// Good, with a reservation that the word names.
    Covered,
    /// Does not work.
    Bad,
    /// Something stands in the way.
    Warn,
    /// On its way.
    Wait,
    /// Nothing to say.
    Neutral,
    /// Could not be seen.
    Unsure,
}

impl Tone {
    /// The name used in style sheets.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Covered => "covered",
            Self::Bad => "bad",
            Self::Warn => "warn",
            Self::Wait => "wait",
            Self::Neutral => "neutral",
            Self::Unsure => "unsure",
        }
    }
}

/// The tag itself.
pub fn tag(tone: Tone, symbol: Icon, word: &str) -> AnyView {
    let class = format!("tag tag--{}", tone.class());
    view! { <strong class=class>{icon(symbol)} {word.to_owned()}</strong> }.into_any()
}

/// Tone and icon of a permission's outcome.
pub const fn outcome_look(outcome: Outcome) -> (Tone, Icon) {
    match outcome {
        Outcome::Proven => (Tone::Good, Icon::Tick),
        Outcome::Covered => (Tone::Covered, Icon::DoubleTick),
        Outcome::Missing => (Tone::Bad, Icon::Cross),
        Outcome::Blocked => (Tone::Warn, Icon::Barrier),
        Outcome::Pending => (Tone::Wait, Icon::Clock),
        Outcome::NotTested => (Tone::Neutral, Icon::Dash),
        Outcome::CouldNotCheck => (Tone::Unsure, Icon::Question),
    }
}

/// Tone, icon and word of a consent stage.
pub const fn stage_look(stage: ConsentStage) -> (Tone, Icon, &'static str) {
    match stage {
        ConsentStage::Created => (Tone::Neutral, Icon::Circle, "Created"),
        ConsentStage::Opened => (Tone::Neutral, Icon::Dash, "Opened"),
        ConsentStage::Consented => (Tone::Wait, Icon::Clock, "Consented"),
        ConsentStage::Proving => (Tone::Wait, Icon::Clock, "Proving"),
        ConsentStage::Proven => (Tone::Good, Icon::Tick, "Proven"),
        ConsentStage::Refused => (Tone::Warn, Icon::Barrier, "Refused"),
        ConsentStage::Failed => (Tone::Bad, Icon::Cross, "Failed"),
    }
}

/// The tag of a consent stage.
pub fn stage_tag(stage: ConsentStage) -> AnyView {
    let (tone, symbol, word) = stage_look(stage);
    tag(tone, symbol, word)
}

/// Tone and icon of a report's answer.
pub const fn overall_look(overall: Overall) -> (Tone, Icon) {
    match overall {
        Overall::Works => (Tone::Good, Icon::Tick),
        Overall::WorksSoFar => (Tone::Covered, Icon::Tick),
        Overall::ActionNeeded => (Tone::Warn, Icon::Warning),
        Overall::OutOfReach => (Tone::Bad, Icon::Cross),
        Overall::CouldNotTell => (Tone::Unsure, Icon::Question),
    }
}

/// The tag of a gate.
#[cfg(feature = "ssr")]
pub fn gate_tag(words: Words, gate: Gate) -> AnyView {
    tag(Tone::Warn, Icon::Barrier, &super::words::gate_name(words, gate))
}
