//! `consentry config check`: the values in force, of one app or of each of several.

use std::{fmt::Write as _, path::PathBuf};

use crate::config::Apps;

/// What is printed when nothing is wrong.
pub(super) fn text(apps: &Apps, files: &[PathBuf]) -> String {
    let [first, _, ..] = files else { return apps.first.effective.to_string() };
    let mut text = String::new();
    for (file, loaded) in files.iter().zip(std::iter::once(&apps.first).chain(&apps.others)) {
        // Writing to a String does not fail.
        let _written = writeln!(text, "{}\n\n{}", file.display(), loaded.effective);
    }
    let first = first.display();
    let _written = writeln!(
        text,
        "{} apps in one process. Environment variables belong to {first} only; so do server.listen and log, which\n\
         the others do not use.",
        files.len()
    );
    text
}
