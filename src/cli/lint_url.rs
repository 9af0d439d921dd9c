//! `consentry lint-url`: the link that a vendor's app opens, judged in a terminal or a build pipeline.

use std::{
    io::{self, Read as _, Write as _},
    path::Path,
};

use anyhow::Context as _;
use clap::Args;

use crate::{
    domain::link_lint::{LONGEST_LINK, LinkReport, Severity},
    journeys::lint_url::{Own, lint_url},
};

const EXAMPLES: &str = "\
The link is held against the manifest of the configuration, when there is one; without one, client id, scopes outside
the manifest and the redirect's host are not judged. Nothing is asked of anybody. It ends with
  0  no finding of severity \"error\"
  1  at least one error
  2  no link, a link of more than 8192 bytes, or a configuration with faults

Examples:
  consentry lint-url 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=...'
  my-app print-sign-in-link | consentry lint-url --json -";

#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct LintUrl {
    /// The authorize or admin consent link; - reads standard input and keeps it out of the shell's history
    #[arg(value_name = "URL")]
    url: String,
    /// Print findings and corrected link as JSON
    #[arg(long)]
    json: bool,
}

impl std::fmt::Debug for LintUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LintUrl").field("json", &self.json).finish_non_exhaustive()
    }
}

/// What the process ends with when the link was judged and does not pass.
#[derive(Debug, thiserror::Error)]
#[error("{}", if *.0 == 1 { "1 error in the link".to_owned() } else { format!("{} errors in the link", .0) })]
struct LinkErrors(usize);

impl LintUrl {
    /// Judges and prints. `file` is the configuration that was named, if any.
    pub(super) fn run(&self, file: Option<&Path>) -> anyhow::Result<()> {
        let config = super::load_if_any(file)?;
        let own = config.as_ref().map(|config| Own {
            app: &config.app,
            cloud: &config.cloud,
            public_url: &config.server.public_url,
        });
        let report = lint_url(&self.text()?, own)?;
        let text = if self.json { serde_json::to_string_pretty(&report)? + "\n" } else { as_text(&report) };
        io::stdout().write_all(text.as_bytes())?;
        let errors = report.count(Severity::Error);
        if errors > 0 {
            return Err(LinkErrors(errors).into());
        }
        Ok(())
    }

    /// The link, or a little more than the longest one of standard input.
    fn text(&self) -> anyhow::Result<String> {
        if self.url != "-" {
            return Ok(self.url.clone());
        }
        let mut bytes = Vec::new();
        let limit = u64::try_from(LONGEST_LINK + 1024).unwrap_or(u64::MAX);
        io::stdin().lock().take(limit).read_to_end(&mut bytes).context("standard input cannot be read")?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn as_text(report: &LinkReport) -> String {
    let mut lines = Vec::new();
    if report.findings.is_empty() {
        lines.push("Nothing to object to.".to_owned());
    }
    for finding in &report.findings {
        let severity = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        lines.push(format!("{severity} [{}] {}", finding.id, finding.title));
        lines.push(format!("  {}", finding.detail));
    }
    if let Some(url) = &report.corrected_url {
        lines.extend([String::new(), "The link as it should be:".to_owned(), url.clone()]);
    }
    if !report.manifest_checked {
        lines.push(String::new());
        lines.push("Without a configuration: not held against a manifest.".to_owned());
    }
    lines.push(String::new());
    lines.join("\n")
}
