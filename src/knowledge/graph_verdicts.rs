//! The words for the verdicts of `graph_errors`, for the person who met the answer.
//!
//! Where the mailbox itself is the trouble no gate of the sign-in is closed: the gate is [`Gate::Unknown`] then, and the
//! verdict says what is known.

use std::sync::LazyLock;

use serde::Deserialize;

use super::graph_errors::GraphReading;
use crate::domain::gate::{Confidence, Gate, GateReading};

/// The words for one verdict.
#[derive(Debug, Deserialize)]
pub(super) struct VerdictText {
    pub(super) verdict: String,
    pub(super) gate: Gate,
    pub(super) title: String,
    /// Follows "… is also given when".
    pub(super) clause: String,
    pub(super) next_steps: Vec<String>,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static TEXTS: LazyLock<Vec<VerdictText>> =
    LazyLock::new(|| super::built_in(include_str!("graph_verdicts.json")));

/// Microsoft's page about the errors of Graph.
const DOCS_URL: &str = "https://learn.microsoft.com/graph/errors";

/// Puts the reading of an answer of Graph into words; `app` is the name of the vendor's app.
pub fn explain_graph_error(reading: &GraphReading, app: &str) -> GateReading {
    let text = |verdict: &str| TEXTS.iter().find(|text| text.verdict == verdict);
    let named = |words: &str| words.replace("{app}", app);
    let own = text(reading.verdict);
    let others: Vec<&str> = reading
        .candidates
        .iter()
        .filter(|candidate| *candidate != reading.verdict)
        .filter_map(|candidate| text(candidate).map(|text| text.clause.as_str()))
        .collect();
    let mut explanation = reading.note.clone();
    if !others.is_empty() {
        explanation = format!("{explanation} The same answer is given when {}.", others.join(", or when "));
    }
    GateReading {
        gate: own.map_or(Gate::Unknown, |text| text.gate),
        fixer: reading.fixer,
        confidence: match (reading.known, reading.ambiguous) {
            (true, false) => Confidence::High,
            (true, true) | (false, _) => Confidence::Low,
        },
        title: own.map_or_else(|| "Microsoft Graph refused".to_owned(), |text| named(&text.title)),
        explanation,
        next_steps: own
            .map(|text| text.next_steps.iter().map(|step| named(step)).collect())
            .unwrap_or_default(),
        hand_over_helps: own.is_some_and(|text| text.gate == Gate::AdminConsentNeeded) && reading.known,
        alternatives: Vec::new(),
        known: reading.known,
        docs_url: Some(DOCS_URL.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::read_graph_error;

    #[test]
    fn a_reading_gets_words_and_names_what_else_it_may_be() {
        let reading = read_graph_error(
            404,
            Some("MailboxNotEnabledForRESTAPI"),
            Some("The mailbox is either inactive, soft-deleted, or is hosted on-premise."),
        );
        let told = explain_graph_error(&reading, "Drift");
        assert_eq!((told.gate, told.confidence), (Gate::Unknown, Confidence::Low));
        assert!(told.explanation.contains("no licence with a mailbox"), "{}", told.explanation);
        assert!(told.next_steps.iter().any(|step| step.contains("Drift")));
        assert!(!told.title.contains("server"), "one answer alone never says on-premises: {}", told.title);
    }

    #[test]
    fn an_unknown_answer_offers_no_hand_over() {
        let told = explain_graph_error(&read_graph_error(403, Some("Brand_New"), None), "Drift");
        assert!(!told.known && !told.hand_over_helps && !told.next_steps.is_empty());
    }
}
