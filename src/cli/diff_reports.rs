//! `consentry diff-reports`: what has changed between two runs of which somebody has the reports as files.

use std::{
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use clap::Args;

use crate::{
    domain::report::{Report, changes_of_runs, dated_changes},
    journeys::{export, reassess::ReportFault},
    seal::PublicKeys,
    ui::change_words::{change_words, since_words},
    words::Words,
};

use super::reassess::{bytes, plain};

const EXAMPLES: &str = "\
Works offline and without configuration, with files of any level. Signatures are not looked at: see verify-report. Two
files or more; the first and the last run are compared, those between them tell since when. It ends with
  0  the reports were compared, whether or not anything changed
  1  a file could not be read
  2  a file is no report that this program can read

Examples:
  consentry diff-reports monday.json friday.json
  consentry diff-reports report-*.json";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct DiffReports {
    /// The reports as downloaded from the portal, in any order
    #[arg(value_name = "REPORT.json", num_args = 2.., required = true)]
    files: Vec<PathBuf>,
}

impl DiffReports {
    /// Compares the files and prints.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let read = |file: &PathBuf| -> anyhow::Result<Report> {
            let bytes = bytes(file).with_context(|| format!("{} cannot be read", file.display()))?;
            open(&bytes).with_context(|| format!("{} cannot be compared", named(file)))
        };
        let mut reports = self.files.iter().map(read).collect::<anyhow::Result<Vec<_>>>()?;
        reports.sort_by_key(|report| report.finished_at);
        Ok(io::stdout().write_all(text(&reports).as_bytes())?)
    }
}

fn named(file: &Path) -> String {
    plain(&file.display().to_string())
}

/// A report by itself, or the one in a signed file. Whether the signature holds is another question.
fn open(bytes: &[u8]) -> Result<Report, ReportFault> {
    let (opened, _) = export::read(bytes, &PublicKeys::default())?;
    Ok(opened.report().clone())
}

fn text(reports: &[Report]) -> String {
    let [was, between @ .., is] = reports else { return String::new() };
    let time = |report: &Report| report.finished_at.strftime("%Y-%m-%d %H:%M:%SZ").to_string();
    let mut lines = vec![format!("From {} to {}", time(was), time(is))];
    let who = |report: &Report| (report.subject.tenant, report.subject.person);
    if reports.iter().any(|report| who(report) != who(is)) {
        lines.push("These are not all reports on one person’s connection.".to_owned());
    }
    lines.push(String::new());
    let words = Words::default();
    for (change, since) in dated_changes(was, between, is) {
        let said = plain(&change_words(words, &change));
        let since = since_words(words, &said, since);
        lines.push(format!("  - {said} {since}"));
    }
    if changes_of_runs(was, is).is_empty() {
        lines.push("Nothing changed.".to_owned());
    }
    lines.push(String::new());
    lines.join("\n")
}
