//! Signed files verified by programs that share no code with us: other implementations of RFC 8785 and of Ed25519.

use std::{
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::Command,
};

use consentry::{
    clock::SystemRandomness, domain::redaction::Level, journeys::export::sign_with,
    journeys::redaction::redact, seal::SealKeys,
};
use serde_json::{Value, json};

use crate::{sample, variants};

const JUDGES: &str = "end2end/report-judges";

/// What runs a judge, when it is installed.
fn judges() -> Vec<(Command, PathBuf)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(JUDGES);
    let node = (Command::new("node"), folder.join("node_modules/canonicalize"), folder.join("verify.mjs"));
    let python = folder.join(".venv/bin/python");
    let python = (Command::new(&python), python, folder.join("verify.py"));
    let mut found = Vec::new();
    for (program, needs, script) in [node, python] {
        if needs.exists() {
            found.push((program, script));
        } else {
            // Beside the harness's own capture, which swallows what `eprintln!` says.
            let line = format!("skipped: {} is not there, run scripts/report-judges.sh\n", needs.display());
            io::stderr().write_all(line.as_bytes()).unwrap();
        }
    }
    found
}

#[test]
fn other_programs_find_signed_reports_valid_and_changed_ones_wrong() {
    let folder = env::temp_dir().join(format!("consentry-judged-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let put = |name: &str, value: &Value| {
        let path = folder.join(name);
        fs::write(&path, value.to_string()).unwrap();
        path
    };
    let keys = SealKeys::generate(&SystemRandomness);
    let jwks = put("jwks.json", &serde_json::to_value(keys.public_keys()).unwrap());
    let mut report = variants::full();
    // What canonical forms differ in when they are wrong: signs that are escaped, that are not, and beyond 16 bits.
    report.subject.name = "\u{0}\u{8}\t\n\u{c}\r\u{1f}\"\\/\u{7f}\u{80}\u{2028}é日😀\u{fb33}".to_owned();
    let mut files = Vec::new();
    for level in Level::ALL {
        let signed = sign_with(&keys, sample::at(99), redact(&report, level)).unwrap();
        let mut file = serde_json::to_value(signed).unwrap();
        files.push((put(&format!("{}.json", level.as_str()), &file), "valid"));
        file["report"]["subject"]["name"] = json!("Somebody else");
        files.push((put(&format!("{}-changed.json", level.as_str()), &file), "wrong"));
    }
    for (program, script) in judges() {
        for (file, expected) in &files {
            let mut program = Command::new(program.get_program());
            let ended = program.arg(&script).args([file, &jwks]).output().unwrap();
            let said = String::from_utf8_lossy(&ended.stdout);
            let errors = String::from_utf8_lossy(&ended.stderr);
            assert_eq!(said.trim(), *expected, "{} on {}: {errors}", script.display(), file.display());
        }
    }
    fs::remove_dir_all(folder).unwrap();
}
