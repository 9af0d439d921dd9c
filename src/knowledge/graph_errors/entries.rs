//! What holds for every entry of the data.

use super::*;
use crate::domain::mailbox::{GraphSignal, Signals, table};

/// The statuses an entry is tried with: its own, or those that Graph sends such codes with.
fn statuses(entry: &Entry) -> Vec<u16> {
    entry.status.map_or_else(|| vec![400, 403, 404], |status| vec![status])
}

/// The messages an entry is tried with, in Graph's spelling and shouted.
fn messages(entry: &Entry) -> Vec<String> {
    if entry.empty_message {
        return vec![String::new(), "  ".to_owned()];
    }
    if entry.contains.is_empty() {
        return vec![String::new(), "Words that nobody has seen before.".to_owned()];
    }
    let around =
        |text: &String| [format!("First this. {text} and that."), format!("{}!", text.to_uppercase())];
    entry.contains.iter().flat_map(around).collect()
}

/// Whether a reading came from that very entry and not from one that says the same.
fn is_from(reading: &GraphReading, entry: &Entry) -> bool {
    reading.known && std::ptr::eq(reading.verdict.as_ptr(), entry.verdict.as_ptr())
}

fn is_reached(entry: &Entry, status: u16, message: &str) {
    let code = entry.code.as_deref();
    let reading = read_graph_error(status, code, Some(message));
    assert!(is_from(&reading, entry), "{status} {code:?} {message:?} is read as {reading:?}");
    assert_eq!(
        (reading.meaning, reading.note.to_string()),
        (entry.meaning, Words::default().say(&format!("graph-answer-{}", entry.text), &[]))
    );
    assert_eq!((reading.ambiguous, reading.candidates), (entry.ambiguous, &*entry.candidates));
}

#[test]
fn every_entry_is_reached_and_none_stands_in_the_shadow_of_another() {
    for entry in ENTRIES.iter() {
        for status in statuses(entry) {
            for message in messages(entry) {
                is_reached(entry, status, &message);
            }
        }
    }
}

/// The same through a whole answer, as Graph sends it.
#[test]
fn every_entry_is_read_out_of_an_answer() {
    for entry in ENTRIES.iter() {
        for (status, message) in statuses(entry).into_iter().zip(messages(entry)) {
            let message = Some(message.trim().to_owned()).filter(|message| !message.is_empty());
            let seen = Seen {
                request: "calendar".to_owned(),
                status: Some(status),
                body: Body::Error,
                codes: entry.code.clone().into_iter().collect(),
                message,
                challenged: false,
                signed: true,
                retry_after_ms: None,
                expected: false,
            };
            let (reading, code) = read(&seen);
            assert_eq!(reading.meaning, entry.meaning, "{seen:?}");
            assert_eq!(code, entry.code.as_deref());
            let impatient = Seen { retry_after_ms: Some(2_128), ..seen };
            let waits = status == 503 && entry.meaning == Meaning::ServiceFault;
            let expected = if waits { Meaning::Throttled } else { entry.meaning };
            assert_eq!(read(&impatient).0.meaning, expected, "{impatient:?}");
        }
    }
}

#[test]
fn an_ambiguous_entry_names_its_candidates_and_decides_nothing_by_itself() {
    for entry in ENTRIES.iter() {
        assert_eq!(entry.ambiguous, !entry.candidates.is_empty(), "{:?}", entry.code);
        if !entry.ambiguous {
            continue;
        }
        assert!(entry.candidates.len() >= 2 && entry.candidates.contains(&entry.verdict), "{:?}", entry.code);
        let alone = table::assess(Signals { graph: GraphSignal::of(entry.meaning), ..Signals::none() });
        assert!(
            !alone.verdict.is_out_of_reach() && !alone.verdict.is_reachable(),
            "{:?}: {alone:?}",
            entry.code
        );
        assert_ne!(alone.confidence, crate::domain::gate::Confidence::High, "{:?}", entry.code);
    }
}

#[test]
fn no_entry_calls_a_mailbox_on_premises_by_itself() {
    for entry in ENTRIES.iter() {
        let alone = table::assess(Signals { graph: GraphSignal::of(entry.meaning), ..Signals::none() });
        assert!(!alone.verdict.is_out_of_reach(), "{:?}: {alone:?}", entry.code);
    }
}
