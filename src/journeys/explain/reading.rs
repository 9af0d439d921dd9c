//! From a text to the errors in it, and from these to the one that decides.

use std::cmp::Reverse;

use crate::{
    domain::{
        gate::{Gate, GateReading},
        sign_in_error::SignInError,
    },
    knowledge::{
        GateContext, Stage,
        graph_errors::{GraphReading, read_graph_error, read_graph_error_without_status},
        graph_verdicts::explain_graph_error,
        read_gate,
    },
    words::Words,
};

use super::{
    Code, Explanation, GraphAnswer, address,
    found::{Answered, Found, Refused},
    graph_body::graph_body,
    ids::{Ids, ids, timestamp},
    json_in_text::objects,
    page_text, status,
    token_answer::token_answer,
};

/// How many errors of one text are compared.
const MOST: usize = 60;

/// How deep JSON is looked into for an error.
const DEEPEST: usize = 12;

/// Every error in a text. What tells more about an error comes before what tells less.
pub(super) fn all(text: &str, told: Option<u16>) -> Vec<Found> {
    let mut found = address::addresses(text);
    for (at, object) in objects(text) {
        inside(at, &object, None, DEEPEST, &mut found);
    }
    found.extend(page_text::numbers(text));
    if !found.iter().any(|found| matches!(found, Found::Answered(_))) {
        found.extend(page_text::graph_codes(text));
    }
    if found.is_empty() {
        found.extend(page_text::challenge(text));
    }
    if found.is_empty() {
        found.extend(page_text::page(text));
    }
    if found.is_empty() {
        found.extend(page_text::oauth_names(text));
    }
    if found.is_empty() && text.is_empty() && told.is_some() {
        let (codes, message) = (Vec::new(), String::new());
        found.push(Found::Answered(Answered { at: 0, status: None, codes, message, ids: Ids::default() }));
    }
    found.truncate(MOST);
    found
}

/// The errors in a value: its own, or those of the values in it.
fn inside(at: usize, value: &serde_json::Value, status: Option<u16>, depth: usize, found: &mut Vec<Found>) {
    use serde_json::Value;
    if depth == 0 || found.len() >= MOST {
        return;
    }
    let parts: Vec<&Value> = match value {
        Value::Object(members) => {
            if let Some(error) = token_answer(at, value).or_else(|| graph_body(at, value, status)) {
                found.push(error);
                return;
            }
            members.values().collect()
        }
        Value::Array(items) => items.iter().collect(),
        Value::String(text) if text.trim_start().starts_with('{') => {
            for (_, object) in objects(text) {
                inside(at, &object, status, depth - 1, found);
            }
            return;
        }
        _ => return,
    };
    let status = status::of_members(value).or(status);
    for part in parts {
        inside(at, part, status, depth - 1, found);
    }
}

/// One error with its meaning.
struct Read {
    at: usize,
    error: SignInError,
    reading: GateReading,
    graph: Option<GraphAnswer>,
    stage: Stage,
}

/// The error that decides, and the codes of the others.
pub(super) fn deciding(
    text: &str,
    found: Vec<Found>,
    told: Option<u16>,
    words: Words,
    app: &str,
) -> Option<Explanation> {
    let status = told.or_else(|| status::of_text(text));
    let mut read: Vec<Read> = Vec::new();
    for found in found {
        let next = match found {
            Found::Refused(refused) => of_refusal(refused, words, app),
            Found::Answered(answered) => {
                of_answer(&answered, told.or(answered.status).or(status), words, app)
            }
        };
        if !read.iter().any(|known| says_no_more(&next, known)) {
            read.push(next);
        }
    }
    let best = (0..read.len()).max_by_key(|&place| Reverse(rank(&read[place])))?;
    let decided = read.remove(best);
    read.sort_by_key(|other| other.at);
    let mut others: Vec<Code> = Vec::new();
    for code in read.iter().filter_map(code) {
        if !others.contains(&code) && Some(&code) != self::code(&decided).as_ref() {
            others.push(code);
        }
    }
    let Read { error, reading, graph, stage, .. } = decided;
    let error = with_ids(error, ids(text));
    Some(Explanation { error, reading, graph, others, stage })
}

/// Whether an error repeats one that is known already, with less around it.
fn says_no_more(next: &Read, known: &Read) -> bool {
    code(next) == code(known) && (code(next).is_some() || next.error.error == known.error.error)
}

fn code(read: &Read) -> Option<Code> {
    match &read.graph {
        Some(graph) => graph.code.clone().map(Code::Graph),
        None => read.error.code.map(Code::SignIn),
    }
}

/// Who comes first: see [`super::read`].
fn rank(read: &Read) -> (u8, u8, usize) {
    let passes = matches!(read.reading.gate, Gate::SessionExpired | Gate::MicrosoftTransient);
    let class = match (read.reading.known, passes) {
        (true, false) => 0,
        (true, true) => 1,
        (false, _) => 2,
    };
    let kind = match (&read.graph, read.error.code) {
        (None, Some(_)) => 0,
        (Some(_), _) => 1,
        (None, None) => 2,
    };
    (class, kind, read.at)
}

fn of_refusal(refused: Refused, words: Words, app: &str) -> Read {
    let Refused { at, error, stage, ids, by_words } = refused;
    // Only what is an id or a time in form is passed on.
    let error = SignInError { timestamp: error.timestamp.as_deref().and_then(timestamp), ..error };
    let error = with_ids(error, ids);
    let context =
        GateContext { words, app: app.to_owned(), stage, workflow_known: false, home: None, policy: None };
    let reading = read_gate(&error, context);
    if by_words {
        let error = SignInError { code: None, suberror: None, ..error };
        let reading = GateReading { docs_url: None, ..reading };
        return Read { at, error, reading, graph: None, stage };
    }
    Read { at, error, reading, graph: None, stage }
}

fn of_answer(answered: &Answered, status: Option<u16>, words: Words, app: &str) -> Read {
    let (reading, code) = most_specific(answered, status);
    let graph = GraphAnswer {
        status,
        code: code.map(str::to_owned),
        verdict: reading.verdict,
        ambiguous: reading.ambiguous,
        candidates: reading.candidates,
    };
    let error = SignInError::new(code.unwrap_or_default(), "");
    Read {
        at: answered.at,
        error: with_ids(error, answered.ids.clone()),
        reading: explain_graph_error(&reading, words, app),
        graph: Some(graph),
        stage: Stage::Calendars,
    }
}

/// Errors nest, and the innermost that is known says most.
fn most_specific(answered: &Answered, status: Option<u16>) -> (GraphReading, Option<&str>) {
    let read = |code: Option<&str>| match status {
        Some(status) => read_graph_error(status, code, Some(&answered.message)),
        None => read_graph_error_without_status(code, &answered.message),
    };
    let codes = answered.codes.iter().map(String::as_str);
    let known =
        codes.clone().rev().map(|code| (read(Some(code)), Some(code))).find(|(reading, _)| reading.known);
    known.unwrap_or_else(|| {
        let outermost = codes.clone().next();
        (read(outermost), outermost)
    })
}

fn with_ids(error: SignInError, found: Ids) -> SignInError {
    let SignInError { trace_id, correlation_id, timestamp, .. } = error;
    let Ids { trace_id, correlation_id, timestamp } = Ids { trace_id, correlation_id, timestamp }.or(found);
    SignInError { trace_id, correlation_id, timestamp, ..error }
}
