//! `consentry reassess` as people run it: no configuration, no network, a file or standard input.

use std::{
    io::Write as _,
    path::PathBuf,
    process::{Command, Output, Stdio},
};

use consentry::{domain::report::Report, journeys::reassess::LARGEST_REPORT};
use serde_json::Value;

use crate::{schema, variants};

/// Runs it with this file on its standard input.
fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_consentry"))
        .arg("reassess")
        .args(arguments)
        .env_clear()
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut pipe = child.stdin.take().unwrap();
    let input = input.to_owned();
    // Beside the reading of the answer, and it may end without having read everything.
    let writing = std::thread::spawn(move || drop(pipe.write_all(&input)));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap();
    output
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// A report that was written by hand, and so by other rules than today's.
fn old() -> Report {
    variants::full()
}

#[test]
fn people_read_what_the_report_said_and_what_changes() {
    let output = run(&["-"], &serde_json::to_vec(&old()).unwrap());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    for part in [
        "The report said:    Out of reach. ",
        "Today's rules say:  Could not tell. ",
        "The judgement changes in ",
        "Overall: Out of reach → Could not tell",
        "Calendars.Read: blocked → could not check, because: ",
        "Mailbox: Hybrid organisation, this mailbox on its own server → ",
    ] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
}

#[test]
fn the_new_report_keeps_to_the_schema_and_changes_no_more() {
    let output = run(&["-", "--json"], &serde_json::to_vec(&old()).unwrap());
    assert_eq!(output.status.code(), Some(0));
    assert!(text(&output.stderr).contains("The judgement changes in "), "{}", text(&output.stderr));
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    schema::assert_valid(&json);
    assert_eq!(json["id"], serde_json::to_value(old().id).unwrap());
    assert_eq!(json["finished_at"], serde_json::to_value(old().finished_at).unwrap());

    let folder = std::env::temp_dir().join(format!("consentry-reassess-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file: PathBuf = folder.join("new.json");
    std::fs::write(&file, &output.stdout).unwrap();
    let again = run(&[file.to_str().unwrap()], b"");
    std::fs::remove_dir_all(folder).unwrap();
    assert_eq!(again.status.code(), Some(0));
    assert!(text(&again.stdout).contains("Nothing changes."), "{}", text(&again.stdout));
}

#[test]
fn what_is_no_report_ends_with_2_and_says_why() {
    let mut newer = serde_json::to_value(old()).unwrap();
    newer["version"] = 2.into();
    let huge = vec![b' '; 2 * LARGEST_REPORT];
    for (file, part) in [
        (newer.to_string().into_bytes(), "of version 2"),
        (b"<html>".to_vec(), "not JSON"),
        (b"{\"version\":1}".to_vec(), "missing field"),
        (b"".to_vec(), "ends in the middle"),
        (huge, "larger than"),
    ] {
        let output = run(&["-"], &file);
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(output.stdout.is_empty() && said.starts_with("consentry: ") && said.contains(part), "{said}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_another_matter() {
    let output = run(&["no-such-report.json"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("no-such-report.json cannot be read"));
}

#[test]
fn text_of_a_file_cannot_drive_a_terminal() {
    let mut report = old();
    report.headline = "\u{1b}]0;owned\u{7}\u{1b}[2J\r\nAll good \u{202e}".to_owned();
    report.subject.name.clone_from(&report.headline);
    report.findings[0].what.clone_from(&report.headline);
    let output = run(&["-"], &serde_json::to_vec(&report).unwrap());
    let said = text(&output.stdout);
    assert!(said.contains("owned[2JAll good"), "{said}");
    assert!(!said.contains(|c: char| (c.is_control() && c != '\n') || c == '\u{202e}'), "{said:?}");
}

#[test]
fn the_help_documents_how_it_ends() {
    let output = run(&["--help"], b"");
    let said = text(&output.stdout);
    for part in ["REPORT.json", "--json", "  0  ", "  1  ", "  2  ", "offline"] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
}
