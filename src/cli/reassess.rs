use std::{
    fs::File,
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use clap::Args;

use crate::{
    domain::{
        mailbox::MailboxAssessment,
        probe::PermissionResult,
        report::{Change, Overall, Report, changes},
    },
    journeys::reassess,
    ui::{
        change_words::change_words,
        judgement::{confidence_word, outcome_word, overall_word},
        mailbox_words::verdict_name,
        words::fixer_name,
    },
    words::Words,
};

const EXAMPLES: &str = "\
Works offline and without configuration. It ends with
  0  the report was judged, whether or not the judgement changes
  1  the file could not be read
  2  the file is no report that this program can judge

Examples:
  consentry reassess consentry-report-019ab1c2.json
  consentry reassess --json - < old.json > new.json";

/// The longest text from a report that is printed, in characters.
const LONGEST: usize = 400;

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Reassess {
    /// The report as downloaded from the portal; - reads standard input
    #[arg(value_name = "REPORT.json")]
    file: PathBuf,
    /// Print the whole new report as JSON instead of what changes
    #[arg(long)]
    json: bool,
}

impl Reassess {
    /// Judges the file and prints.
    pub(super) fn run(&self) -> anyhow::Result<()> {
        let bytes = bytes(&self.file).with_context(|| format!("{} cannot be read", self.file.display()))?;
        let was = reassess::read(&bytes)?;
        let is = reassess::reassess(&was);
        let differences = changes(&was, &is);
        if self.json {
            let mut out = io::stdout().lock();
            serde_json::to_writer_pretty(&mut out, &is)?;
            writeln!(out)?;
            // Beside the report, which may go into a file. Nobody reads it when standard error is closed.
            let _closed = writeln!(io::stderr(), "consentry: {}", summary(differences.len()));
        } else {
            io::stdout().write_all(text(&was, &is, &differences).as_bytes())?;
        }
        Ok(())
    }
}

/// One byte more than the largest report at most, so that a larger file is told from one that just fits.
pub(super) fn bytes(file: &Path) -> io::Result<Vec<u8>> {
    let limit = u64::try_from(reassess::LARGEST_REPORT).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    if file == Path::new("-") {
        io::stdin().lock().take(limit).read_to_end(&mut bytes)?;
    } else {
        File::open(file)?.take(limit).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

fn summary(differences: usize) -> String {
    match differences {
        0 => "Nothing changes.".to_owned(),
        1 => "The judgement changes in one point.".to_owned(),
        many => format!("The judgement changes in {many} points."),
    }
}

fn text(was: &Report, is: &Report, differences: &[Change<'_>]) -> String {
    let organisation = was.subject.tenant_name.as_deref().unwrap_or("an organisation without a name");
    let mut lines = vec![
        format!("Report {} of {}", was.id, was.finished_at.strftime("%Y-%m-%d %H:%M:%SZ")),
        format!("{} ({}), {}", plain(&was.subject.name), plain(&was.subject.username), plain(organisation)),
        String::new(),
        format!("The report said:    {}. {}", overall(was.overall), plain(&was.headline)),
        format!("Today's rules say:  {}. {}", overall(is.overall), plain(&is.headline)),
        String::new(),
        summary(differences.len()),
    ];
    lines.extend(differences.iter().map(|change| format!("  - {}", words(change))));
    lines.push(String::new());
    lines.join("\n")
}

fn words(change: &Change<'_>) -> String {
    match change {
        Change::Overall(was, is) => format!("Overall: {} → {}", overall(*was), overall(*is)),
        Change::Headline(is) => format!("Headline: now \"{}\"", plain(is)),
        Change::Permission(was, is) => permission(was, is),
        Change::Mailbox(was, is) => mailbox(was, is),
        Change::NewFinding(finding) => match finding.fixer {
            Some(fixer) => {
                format!("New: {} Who: {}.", plain(&finding.what), fixer_name(Words::default(), fixer))
            }
            None => format!("New: {}", plain(&finding.what)),
        },
        Change::GoneFinding(finding) => format!("No longer said: {}", plain(&finding.what)),
        Change::OtherFinding(was, is) if was.what == is.what => {
            format!("Other advice or evidence: {}", plain(&is.what))
        }
        Change::OtherFinding(was, is) => {
            format!("Instead of \"{}\": {}", plain(&was.what), plain(&is.what))
        }
        Change::Details => "Only details of the evidence; --json shows them.".to_owned(),
        Change::NewPermission(_) | Change::GonePermission(_) | Change::Aspect(..) => {
            plain(&change_words(Words::default(), change))
        }
    }
}

fn permission(was: &PermissionResult, is: &PermissionResult) -> String {
    let word = |result: &PermissionResult| outcome_word(Words::default(), result.outcome).to_lowercase();
    if was.outcome != is.outcome {
        return format!("{}: {} → {}, because: {}", is.scope, word(was), word(is), plain(&is.note));
    }
    if was.note != is.note {
        return format!("{}: still {}, now because: {}", is.scope, word(is), plain(&is.note));
    }
    format!("{}: still {}; its evidence reads differently", is.scope, word(is))
}

fn mailbox(was: &MailboxAssessment, is: &MailboxAssessment) -> String {
    let verdict = |mailbox: &MailboxAssessment| verdict_name(Words::default(), mailbox.verdict);
    let sure =
        |mailbox: &MailboxAssessment| confidence_word(Words::default(), mailbox.confidence).to_lowercase();
    if was.verdict != is.verdict {
        let seen = is.used.iter().map(|line| plain(line)).collect::<Vec<_>>().join(" ");
        let because = if seen.is_empty() { String::new() } else { format!(", because: {seen}") };
        return format!("Mailbox: {} → {} ({}){because}", verdict(was), verdict(is), sure(is));
    }
    if was.confidence != is.confidence {
        return format!("Mailbox: still \"{}\", {} → {}", verdict(is), sure(was), sure(is));
    }
    format!("Mailbox: still \"{}\"; what it rests on reads differently", verdict(is))
}

fn overall(overall: Overall) -> String {
    overall_word(Words::default(), overall)
}

/// Text of a file that anybody may have made, fit for a terminal: nothing that moves the cursor or turns the reading
/// direction (Unicode Standard Annex #9).
pub(super) fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut plain: String = text.chars().filter(|c| !c.is_control() && !turns(*c)).take(LONGEST).collect();
    if plain.len() < text.len() && text.chars().count() > LONGEST {
        plain.push('…');
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_a_file_cannot_move_the_cursor() {
        assert_eq!(plain("a\u{1b}[2Jb\r\nc\u{202e}d\u{9b}31m"), "a[2Jbcd31m");
        assert_eq!(plain(&"x".repeat(500)).chars().count(), LONGEST + 1);
    }

    #[test]
    fn the_number_of_differences_is_said() {
        assert_eq!(summary(0), "Nothing changes.");
        assert!(summary(1).contains("one point") && summary(7).contains("7 points"));
    }
}
