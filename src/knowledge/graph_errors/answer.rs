//! Reading a whole answer: what its status, its body and its error say together. Microsoft's rules for clients (branch
//! on the code, walk the nested errors, expect new ones) are in Microsoft Graph "Error responses and resource types".

use super::{Body, GraphReading, Meaning, Note, Seen, read_graph_error};

/// What an answer means, and the code that says so when it is an error's.
pub fn read(seen: &Seen) -> (GraphReading, Option<&str>) {
    let Some(status) = seen.status else {
        return (told(Meaning::NoAnswer, "No answer came.".to_owned()), None);
    };
    let (mut reading, code) = read_body(seen, status);
    if reading.meaning == Meaning::ServiceFault && status == 503 && seen.retry_after_ms.is_some() {
        reading.meaning = Meaning::Throttled;
    }
    (reading, code)
}

fn read_body(seen: &Seen, status: u16) -> (GraphReading, Option<&str>) {
    let outermost = seen.codes.first().map(String::as_str);
    let success = (200..300).contains(&status);
    if seen.challenged && matches!(status, 401 | 403) {
        let words = "A policy asks the person to sign in again before it goes on.";
        return (told(Meaning::ClaimsChallenge, words.to_owned()), outermost);
    }
    match seen.body {
        Body::Foreign if status == 429 => {
            (told(Meaning::Throttled, "Too many requests; asked to wait.".to_owned()), None)
        }
        Body::Foreign => {
            let words = format!(
                "Status {status} with a body that is not Graph's: a page of a proxy, or a cut answer."
            );
            (told(Meaning::NoAnswer, words), None)
        }
        Body::Empty | Body::Json if success => (of_success(seen.expected), None),
        Body::Empty => (of_nothing(status, seen.signed), None),
        Body::Json => {
            (told(Meaning::NoAnswer, format!("Status {status} without Graph's error object.")), None)
        }
        Body::Error => most_specific(seen, status),
    }
}

fn of_success(expected: bool) -> GraphReading {
    if expected {
        told(Meaning::Success, String::new())
    } else {
        let words = "The answer had the status of a success and not its form.";
        told(Meaning::NoAnswer, words.to_owned())
    }
}

/// An error status without a body. Graph is known to send 401 this way, for mailbox trouble too, and says nothing by
/// it; without Graph's own `request-id` a 403 or 404 may be anybody's.
fn of_nothing(status: u16, signed: bool) -> GraphReading {
    if (300..400).contains(&status) || (matches!(status, 400 | 402..=428) && !signed) {
        let words = format!("Status {status} with an empty body, not signed by Graph.");
        return told(Meaning::NoAnswer, words);
    }
    let reading = no_success(read_graph_error(status, None, None));
    GraphReading { note: Note::Evidence(format!("Status {status} with an empty body.")), ..reading }
}

/// Errors nest, and the innermost that is known says most.
fn most_specific(seen: &Seen, status: u16) -> (GraphReading, Option<&str>) {
    let message = seen.message.as_deref();
    for code in seen.codes.iter().rev() {
        let reading = read_graph_error(status, Some(code), message);
        if reading.known {
            return (no_success(reading), Some(code));
        }
    }
    let outermost = seen.codes.first().map(String::as_str);
    (no_success(read_graph_error(status, outermost, message)), outermost)
}

/// An error under the status of a success, or one that the table reads as a success, is none.
fn no_success(reading: GraphReading) -> GraphReading {
    if reading.meaning == Meaning::Success {
        GraphReading { meaning: Meaning::Unknown, ..reading }
    } else {
        reading
    }
}

fn told(meaning: Meaning, note: String) -> GraphReading {
    GraphReading {
        meaning,
        known: true,
        verdict: "other",
        ambiguous: false,
        candidates: &[],
        fixer: super::Fixer::Microsoft,
        note: Note::Evidence(note),
    }
}
