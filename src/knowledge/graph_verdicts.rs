//! What the verdicts of `graph_errors` mean, for the person who met the answer.
//!
//! Where the mailbox itself is the trouble no gate of the sign-in is closed: the gate is [`Gate::Unknown`] then, and the
//! verdict says what is known.

use std::sync::LazyLock;

use serde::Deserialize;

use super::graph_errors::GraphReading;
use crate::{
    domain::gate::{Confidence, Gate, GateReading},
    say,
    words::Words,
};

/// What is known of one verdict. Its texts are called `graph-verdict-` and the verdict.
#[derive(Debug, Deserialize)]
pub(super) struct VerdictFacts {
    pub(super) verdict: String,
    pub(super) gate: Gate,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static FACTS: LazyLock<Vec<VerdictFacts>> =
    LazyLock::new(|| super::built_in(include_str!("graph_verdicts.json")));

/// Microsoft's page about the errors of Graph.
const DOCS_URL: &str = "https://learn.microsoft.com/graph/errors";

/// A text of a verdict; `part` is empty for its title, or the name of an attribute with its dot.
pub(super) fn text(words: Words, verdict: &str, part: &str, app: &str) -> Option<String> {
    let key = format!("graph-verdict-{}{part}", verdict.replace('_', "-"));
    words.try_say(&key, &[("app", app.into())])
}

/// Puts the reading of an answer of Graph into words; `app` is the name of the vendor's app.
pub fn explain_graph_error(reading: &GraphReading, words: Words, app: &str) -> GateReading {
    let facts = FACTS.iter().find(|facts| facts.verdict == reading.verdict);
    let own = |part: &str| text(words, reading.verdict, part, app);
    let causes: Vec<String> =
        reading.candidates.iter().filter_map(|candidate| text(words, candidate, ".cause", app)).collect();
    let causes = (!causes.is_empty()).then(|| say!(words, "graph-causes", causes = words.list(&causes)));
    let explanation: Vec<String> = [Some(reading.note.say(words)), causes].into_iter().flatten().collect();
    GateReading {
        gate: facts.map_or(Gate::Unknown, |facts| facts.gate),
        fixer: reading.fixer,
        confidence: match (reading.known, reading.ambiguous) {
            (true, false) => Confidence::High,
            (true, true) | (false, _) => Confidence::Low,
        },
        title: own("").unwrap_or_else(|| say!(words, "graph-verdict-without-words")),
        explanation: explanation.join(" "),
        next_steps: (1..).map_while(|step| own(&format!(".step-{step}"))).collect(),
        hand_over_helps: facts.is_some_and(|facts| facts.gate == Gate::AdminConsentNeeded) && reading.known,
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
        let told = explain_graph_error(&reading, Words::default(), "Drift");
        assert_eq!((told.gate, told.confidence), (Gate::Unknown, Confidence::Low));
        assert!(told.explanation.contains("no licence with a mailbox"), "{}", told.explanation);
        assert!(told.next_steps.iter().any(|step| step.contains("Drift")));
        assert!(!told.title.contains("server"), "one answer alone never says on-premises: {}", told.title);
    }

    #[test]
    fn an_unknown_answer_offers_no_hand_over() {
        let told =
            explain_graph_error(&read_graph_error(403, Some("Brand_New"), None), Words::default(), "Drift");
        assert!(!told.known && !told.hand_over_helps && !told.next_steps.is_empty());
    }
}
