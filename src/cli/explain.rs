//! `consentry explain`: what an error of Microsoft means, for the terminal and for programs.

use std::{
    io::{self, Read as _, Write as _},
    path::Path,
};

use anyhow::anyhow;
use clap::Args;
use serde::Serialize;

use crate::{
    config::{Config, Environment},
    domain::{
        gate::{Fixer, Gate},
        language::Language,
    },
    journeys::explain::{self, Code, Explanation, GraphAnswer, LONGEST, Nothing},
    say,
    ui::words::{fixer_name, gate_name},
    words::Words,
};

const NOTES: &str = "\
Reads standard input, at most 64 KiB of it: Microsoft's error page in any language, the address it ended at, a token
error, an error answer of Graph, or a line of a log with one of these in it. Works offline and keeps nothing. The name
of the app comes from the configuration when there is one.

Of several errors the one is explained that somebody has to act on: a known gate before what passes by itself, that
before an unknown code, a number of the sign-in before an answer of Graph, then the first. The others are listed
(\"others\" in JSON, only when there are any).

JSON: code (the number after AADSTS, or null), gate, who_fixes, title, next_steps, trace_id, correlation_id, timestamp,
known, docs_url; for an answer of Graph also http_status, graph_code, verdict, ambiguous, candidate_verdicts. Where the
mailbox is the trouble, gate is unknown and verdict says what is known. Texts are in the language of --lang, names never.

It ends with
  0  an error was read, known or not
  1  nothing could be read (with --json there is an answer all the same)

Examples:
  consentry explain < page.txt
  pbpaste | consentry explain --json
  consentry explain --status 404 < answer.json
  consentry explain --lang de < page.txt";

#[derive(Debug, Args)]
#[command(after_help = NOTES)]
pub(super) struct Explain {
    /// Print the answer as JSON
    #[arg(long)]
    json: bool,
    /// The HTTP status that came with the answer
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(100..=599))]
    status: Option<u16>,
    /// The language of the explanation: en, de, fr, es, ja or pt-BR
    #[arg(long, value_name = "TAG", default_value = "en", value_parser = language)]
    lang: Language,
}

fn language(tag: &str) -> Result<Language, String> {
    let tags = Language::ALL.map(Language::tag).join(", ");
    Language::of_tag(tag).ok_or_else(|| format!("there is {tags}"))
}

/// What is printed for programs.
#[derive(Serialize)]
struct Printed<'a> {
    code: Option<u32>,
    gate: Gate,
    who_fixes: Fixer,
    title: String,
    next_steps: Vec<String>,
    trace_id: Option<&'a str>,
    correlation_id: Option<&'a str>,
    timestamp: Option<&'a str>,
    known: bool,
    docs_url: Option<&'a str>,
    #[serde(flatten)]
    graph: Option<PrintedGraph<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    others: Vec<PrintedCode<'a>>,
}

/// What an answer of Graph adds.
#[derive(Serialize)]
struct PrintedGraph<'a> {
    http_status: Option<u16>,
    graph_code: Option<&'a str>,
    verdict: &'a str,
    ambiguous: bool,
    candidate_verdicts: &'a [String],
}

/// A number of the sign-in as number, a code of Graph as text.
#[derive(Serialize)]
#[serde(untagged)]
enum PrintedCode<'a> {
    Number(u32),
    Graph(&'a str),
}

impl Explain {
    /// Reads and prints. `file` is the configuration that was named, if any.
    pub(super) fn run(&self, file: Option<&Path>) -> anyhow::Result<()> {
        let words = Words::of(self.lang);
        let app = app(file, words)?;
        let pasted = pasted()?;
        let found = explain::read(&pasted, self.status, words, &app);
        let text = match (&found, self.json) {
            (Ok(found), true) => as_json(&printed(found))?,
            (Ok(found), false) => as_text(found, words),
            (Err(nothing), true) => as_json(&of_nothing(*nothing, words))?,
            (Err(_), false) => String::new(),
        };
        io::stdout().write_all(text.as_bytes())?;
        found.map(|_| ()).map_err(|nothing| anyhow!(nothing.error().say(words)))
    }
}

/// The app's name: from the configuration where there is one. Nothing else is needed from it, so faults count only in a
/// file that was named.
fn app(file: Option<&Path>, words: Words) -> anyhow::Result<String> {
    let loaded = Config::load(file, &Environment::of_process());
    match loaded {
        Ok(loaded) => Ok(loaded.config.app.name),
        Err(faults) if file.is_some() => Err(faults.into()),
        Err(_) => Ok(say!(words, "explain-the-app")),
    }
}

/// Standard input. What is not UTF-8 becomes replacement characters.
fn pasted() -> io::Result<String> {
    let limit = u64::try_from(LONGEST).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn as_json(printed: &Printed<'_>) -> anyhow::Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(printed)?))
}

fn printed(found: &Explanation) -> Printed<'_> {
    let Explanation { error, reading, graph, others, .. } = found;
    Printed {
        code: if graph.is_some() { None } else { error.code },
        gate: reading.gate,
        who_fixes: reading.fixer,
        title: sentence_start(&reading.title),
        next_steps: reading.next_steps.clone(),
        trace_id: error.trace_id.as_deref(),
        correlation_id: error.correlation_id.as_deref(),
        timestamp: error.timestamp.as_deref(),
        known: reading.known,
        docs_url: reading.docs_url.as_deref(),
        graph: graph.as_ref().map(|graph| PrintedGraph {
            http_status: graph.status,
            graph_code: graph.code.as_deref(),
            verdict: graph.verdict,
            ambiguous: graph.ambiguous,
            candidate_verdicts: graph.candidates,
        }),
        others: others
            .iter()
            .map(|code| match code {
                Code::SignIn(number) => PrintedCode::Number(*number),
                Code::Graph(code) => PrintedCode::Graph(code),
            })
            .collect(),
    }
}

fn of_nothing(nothing: Nothing, words: Words) -> Printed<'static> {
    Printed {
        code: None,
        gate: Gate::Unknown,
        who_fixes: Fixer::User,
        title: say!(words, "explain-nothing"),
        next_steps: vec![nothing.error().say(words)],
        trace_id: None,
        correlation_id: None,
        timestamp: None,
        known: false,
        docs_url: None,
        graph: None,
        others: Vec::new(),
    }
}

/// "the app" begins sentences when no configuration names it.
fn sentence_start(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Everything printed is our own words, or was held against the form of an id, a time or a code: nothing that was pasted
/// can move the cursor.
fn as_text(found: &Explanation, words: Words) -> String {
    let Explanation { error, reading, graph, others, .. } = found;
    let mut lines = vec![
        sentence_start(&reading.title),
        String::new(),
        sentence_start(&reading.explanation),
        String::new(),
    ];
    let others: Vec<String> = others.iter().map(ToString::to_string).collect();
    let graph_lines = |graph: &GraphAnswer| {
        let candidates = (!graph.candidates.is_empty()).then(|| graph.candidates.join(", "));
        vec![
            ("HTTP status".to_owned(), graph.status.map(|status| status.to_string())),
            ("Verdict".to_owned(), Some(graph.verdict.to_owned())),
            (say!(words, "explain-candidates"), candidates),
        ]
    };
    let code = error.code.map(|code| format!("AADSTS{code}"));
    let gate = (reading.gate != Gate::Unknown).then(|| gate_name(words, reading.gate));
    let mut facts = vec![
        ("Code".to_owned(), code.or_else(|| (!error.error.is_empty()).then(|| error.error.clone()))),
        (say!(words, "explain-gate"), gate),
    ];
    facts.extend(graph.as_ref().map(graph_lines).unwrap_or_default());
    facts.extend([
        (say!(words, "explain-who"), Some(fixer_name(words, reading.fixer))),
        (say!(words, "explain-known"), (!reading.known).then(|| say!(words, "explain-known-no"))),
        ("Trace ID".to_owned(), error.trace_id.clone()),
        ("Correlation ID".to_owned(), error.correlation_id.clone()),
        (say!(words, "explain-time"), error.timestamp.clone()),
        (say!(words, "explain-page"), reading.docs_url.clone()),
        (say!(words, "explain-others"), (!others.is_empty()).then(|| others.join(", "))),
    ]);
    let width = facts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    let facts =
        facts.into_iter().filter_map(|(name, value)| value.map(|value| format!("  {name:width$}  {value}")));
    lines.extend(facts);
    lines.extend([String::new(), say!(words, "explain-next-steps")]);
    lines.extend(reading.next_steps.iter().map(|step| format!("  - {}", sentence_start(step))));
    lines.push(String::new());
    lines.join("\n")
}
