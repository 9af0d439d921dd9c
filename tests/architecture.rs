//! Guards the house described in `docs/architecture.md`: who may use whom, which crate lives where, how long a
//! file may grow and what it may not be called. The rules are the tables below; a new module at the top of `src`
//! needs a row.

use std::{
    fmt, fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

/// Small parts that every server layer may use.
const LEAVES: &[&str] = &["clock", "config", "seal", "secret", "telemetry"];

/// What each layer may use besides itself. `leaves` stands for [`LEAVES`], `all` for everything.
const LAYERS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("clock", &[]),
    ("seal", &["leaves"]),
    ("secret", &["leaves"]),
    ("telemetry", &["leaves"]),
    ("words", &["domain"]),
    ("config", &["domain", "knowledge", "leaves"]),
    ("knowledge", &["domain", "words"]),
    ("microsoft", &["domain", "knowledge", "leaves"]),
    ("dns", &["domain", "knowledge", "leaves"]),
    ("store", &["domain", "leaves"]),
    ("journeys", &["domain", "words", "knowledge", "microsoft", "dns", "store", "leaves"]),
    ("islands", &["domain", "ui"]),
    ("ui", &["domain", "words"]),
    ("pages", &["domain", "words", "knowledge", "journeys", "islands", "ui", "leaves"]),
    ("jobs", &["domain", "knowledge", "microsoft", "dns", "store", "journeys", "leaves"]),
    (
        "web",
        &["domain", "words", "knowledge", "microsoft", "dns", "store", "journeys", "pages", "ui", "leaves"],
    ),
    ("fleet", &["domain", "knowledge", "words", "store", "leaves"]),
    ("server", &["all"]),
    ("cli", &["all"]),
    ("main", &["all"]),
    ("lib", &["all"]),
];

/// Crates that only one layer may name, so that the layer can be replaced or bounded in one place.
const HOMES: &[(&str, &str)] = &[
    ("sqlx", "store"),
    ("reqwest", "microsoft"),
    ("openidconnect", "microsoft"),
    ("hickory_resolver", "dns"),
];

/// What pure rules may not name at all.
const IMPURE: &[&str] = &[
    "axum::",
    "leptos::",
    "rand::",
    "ring::",
    "std::env",
    "std::fs",
    "std::thread",
    "tokio::",
    "Instant::now",
];

const VAGUE_NAMES: &[&str] = &["common", "helper", "helpers", "manager", "misc", "util", "utils"];
const LONG: usize = 350;
const TOO_LONG: usize = 600;

#[derive(Debug, PartialEq, Eq)]
enum Fault {
    UnknownLayer(String),
    Edge { from: String, to: String },
    Homeless { krate: &'static str, home: &'static str },
    Impure(&'static str),
    Length(usize),
    VagueName,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownLayer(name) => write!(f, "`{name}` is no known layer: give it a row in LAYERS"),
            Self::Edge { from, to } => write!(f, "`{from}` may not use `{to}`"),
            Self::Homeless { krate, home } => write!(f, "only `{home}` may name the crate `{krate}`"),
            Self::Impure(what) => write!(f, "`domain` is pure and may not name `{what}`"),
            Self::Length(lines) => write!(f, "{lines} lines: more than {TOO_LONG} are two files"),
            Self::VagueName => write!(f, "the name says nothing: name the idea that the file holds"),
        }
    }
}

/// Every fault of one file; `path` is relative to `src`.
fn faults(path: &Path, text: &str) -> Vec<Fault> {
    let modules = module_path(path);
    let layer = modules.first().map_or("lib", String::as_str);
    let code = without_comments_and_strings(text);
    let mut found = Vec::new();

    if !LAYERS.iter().any(|(name, _)| *name == layer) {
        found.push(Fault::UnknownLayer(layer.to_owned()));
    }
    for used in used_modules(&code, modules.len()) {
        let known = LAYERS.iter().any(|(name, _)| *name == used);
        let fault = Fault::Edge { from: layer.to_owned(), to: used.clone() };
        if known && !may_use(layer, &used) && !found.contains(&fault) {
            found.push(fault);
        }
    }
    for &(krate, home) in HOMES {
        if layer != home && names(&code, &format!("{krate}::")) {
            found.push(Fault::Homeless { krate, home });
        }
    }
    if layer == "domain" {
        found.extend(IMPURE.iter().filter(|what| names(&code, what)).map(|what| Fault::Impure(what)));
    }
    let lines = text.lines().count();
    if lines > TOO_LONG {
        found.push(Fault::Length(lines));
    }
    if modules.iter().any(|name| VAGUE_NAMES.contains(&name.as_str())) {
        found.push(Fault::VagueName);
    }
    found
}

fn may_use(layer: &str, used: &str) -> bool {
    let allowed = LAYERS.iter().find(|(name, _)| *name == layer).map_or(&[][..], |(_, allowed)| allowed);
    layer == used
        || allowed.contains(&"all")
        || allowed.contains(&used)
        || (allowed.contains(&"leaves") && LEAVES.contains(&used))
}

/// `web/forms.rs` is `["web", "forms"]`.
fn module_path(path: &Path) -> Vec<String> {
    path.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect()
}

/// The top-level modules that `code` reaches through `crate::` or through enough `super::`.
fn used_modules(code: &str, depth: usize) -> Vec<String> {
    let mut used = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        if !continues_a_word(code, at) {
            used.extend(first_segments(&code[at + "crate::".len()..]));
        }
    }
    for (at, _) in code.match_indices("super::") {
        if continues_a_word(code, at) || code[..at].ends_with("super::") {
            continue;
        }
        let mut rest = &code[at..];
        let mut climbed = 0;
        while let Some(after) = rest.strip_prefix("super::") {
            climbed += 1;
            rest = after;
        }
        if climbed >= depth {
            used.extend(first_segments(rest));
        }
    }
    used
}

/// The first name of a path, or of each path in a `{…}` group.
fn first_segments(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        return vec![identifier(path)];
    };
    let mut names = Vec::new();
    let mut depth = 0;
    let mut start = true;
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => start = true,
            c if start && !c.is_whitespace() => {
                names.push(identifier(&group[at..]));
                start = false;
            }
            _ => {}
        }
    }
    names
}

fn identifier(text: &str) -> String {
    text.trim_start_matches("r#").chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
}

/// Whether `code` has `what` as the start of a path, not as the tail of a longer word.
fn names(code: &str, what: &str) -> bool {
    code.match_indices(what).any(|(at, _)| !continues_a_word(code, at))
}

fn continues_a_word(code: &str, at: usize) -> bool {
    code[..at].chars().next_back().is_some_and(|c| c.is_alphanumeric() || c == '_')
}

/// The code alone, so that a path in a doc link or a message is no use of it.
fn without_comments_and_strings(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let skipped = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if c == '"' {
            quoted(rest)
        } else if c == 'r' && !code.ends_with(|c: char| c.is_alphanumeric() || c == '_') {
            raw_string(rest)
        } else if c == '\'' {
            char_literal(rest)
        } else {
            0
        };
        if skipped == 0 {
            code.push(c);
            rest = &rest[c.len_utf8()..];
        } else {
            code.push(' ');
            rest = &rest[skipped..];
        }
    }
    code
}

fn block_comment(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        if text[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if text[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

fn quoted(text: &str) -> usize {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of `r"…"` or `r#"…"#`; 0 for anything else that starts with an r.
fn raw_string(text: &str) -> usize {
    let hashes = text[1..].chars().take_while(|c| *c == '#').count();
    if !text[1 + hashes..].starts_with('"') {
        return 0;
    }
    let end = format!("\"{}", "#".repeat(hashes));
    let body = 2 + hashes;
    text[body..].find(&end).map_or(text.len(), |at| body + at + end.len())
}

/// The length of `'x'` or `'\n'`; 0 for a lifetime.
fn char_literal(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match chars.next() {
        Some((_, '\\')) => {
            chars.next();
            text[3.min(text.len())..].find('\'').map_or(0, |at| at + 4)
        }
        Some(_) => chars.next().filter(|(_, c)| *c == '\'').map_or(0, |(at, _)| at + 1),
        None => 0,
    }
}

fn rust_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(rust_files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(files)
}

#[test]
fn the_house_keeps_its_rules() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = rust_files(&root).unwrap();
    assert!(files.len() > 1, "no sources found below {}", root.display());

    let mut report = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let path = file.strip_prefix(&root).unwrap();
        for fault in faults(path, &text) {
            report.push(format!("src/{}: {fault}", path.display()));
        }
        let lines = text.lines().count();
        if lines > LONG {
            writeln!(io::stdout(), "long: src/{} has {lines} lines", path.display()).unwrap();
        }
    }
    assert!(report.is_empty(), "{}", report.join("\n"));
}

fn edge(from: &str, to: &str) -> Fault {
    Fault::Edge { from: from.to_owned(), to: to.to_owned() }
}

fn faults_of(path: &str, text: &str) -> Vec<Fault> {
    faults(Path::new(path), text)
}

#[test]
fn forbidden_edges_are_found_in_every_spelling() {
    for code in [
        "use crate::store::Sessions;",
        "use crate::{domain::id, store::{Sessions, links}};",
        "use crate::{\n    domain::{id, app},\n    store,\n};",
        "fn f() { let _ = crate::store::open(); }",
        "pub use crate::store;",
        "use super::super::store::Sessions;",
        "let quote = '\"'; use crate::store::A; let other = '\"';",
    ] {
        assert_eq!(faults_of("microsoft/http.rs", code), [edge("microsoft", "store")], "{code}");
    }
    assert_eq!(faults_of("clock.rs", "use super::store::A;"), [edge("clock", "store")]);
    assert_eq!(faults_of("domain/id.rs", "use crate::config::Config;"), [edge("domain", "config")]);
    assert_eq!(faults_of("islands/steps.rs", "use crate::pages::start;"), [edge("islands", "pages")]);
    assert_eq!(faults_of("pages/report.rs", "use crate::store::A;"), [edge("pages", "store")]);
    assert_eq!(faults_of("jobs/worker.rs", "use crate::web::A;"), [edge("jobs", "web")]);
}

#[test]
fn allowed_edges_pass() {
    for (path, code) in [
        ("journeys/diagnose.rs", "use crate::{clock::Clock, dns, microsoft::probes, store::reports};"),
        ("store/sessions.rs", "use super::engine::Pool; use super::super::store::engine;"),
        ("domain/id.rs", "mod tests { use super::*; use super::super::permission::Permission; }"),
        ("islands.rs", "use crate::domain::probe::Outcome;"),
        ("main.rs", "use consentry::cli;"),
        ("cli.rs", "use crate::{jobs, web};"),
    ] {
        assert_eq!(faults_of(path, code), [], "{path}: {code}");
    }
}

#[test]
fn comments_and_strings_are_no_uses() {
    for text in [
        "//! See [`crate::store`].",
        "/* crate::store /* nested */ crate::store */",
        r#"const TEXT: &str = "crate::store \" crate::store";"#,
        "const TEXT: &str = r#\"a \" crate::store\"#;",
        "fn f<'a>(_: &'a str) {} // crate::store",
    ] {
        assert_eq!(faults_of("domain/id.rs", text), [], "{text}");
    }
}

#[test]
fn crates_stay_in_their_homes() {
    let homeless = Fault::Homeless { krate: "sqlx", home: "store" };
    assert_eq!(faults_of("web/session.rs", "use sqlx::Row;"), [homeless]);
    assert_eq!(faults_of("store/engine.rs", "use sqlx::Row;"), []);
    assert_eq!(faults_of("domain/id.rs", "use std::fs;"), [Fault::Impure("std::fs")]);
}

#[test]
fn lengths_names_and_layers_are_checked() {
    assert_eq!(faults_of("web/forms.rs", &"\n".repeat(TOO_LONG)), []);
    assert_eq!(faults_of("web/forms.rs", &"\n".repeat(TOO_LONG + 1)), [Fault::Length(TOO_LONG + 1)]);
    assert_eq!(faults_of("web/utils.rs", ""), [Fault::VagueName]);
    assert_eq!(faults_of("web/helpers/forms.rs", ""), [Fault::VagueName]);
    assert_eq!(faults_of("misfit.rs", ""), [Fault::UnknownLayer("misfit".to_owned())]);
}
