//! The command line: subcommands and what each of them starts.

use std::{
    future::Future,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand};

use crate::{
    config::{Apps, Config, ConfigFaults, DEFAULT_FILE, Environment, FILE_VARIABLE, Fault},
    journeys::{lint_url::NoLink, reassess::ReportFault},
    telemetry,
};

mod audit;
mod check_config;
mod check_domain;
#[cfg(feature = "demo")]
mod demo;
mod diff_reports;
mod erase;
mod explain;
mod health;
mod keys;
mod lint_url;
mod reassess;
mod serve;
mod verify_report;

use verify_report::Unverified;

/// What a configuration or a report with faults, or no link to judge, ends with, as clap does for a wrong command line.
const WRONG_USAGE: u8 = 2;

const EXAMPLES: &str = "\
Examples:
  consentry config check                     explain every fault of ./consentry.toml
  consentry check-domain contoso.com         what can be learnt about a domain without signing in
  consentry serve --config /etc/consentry.toml
  consentry serve --config drift.toml --config rooms.toml
  CONSENTRY_DATABASE=postgres://portal@db/consentry consentry migrate
  consentry reassess report.json             judge a downloaded report by today's rules
  consentry diff-reports old.json new.json   what changed between two reports, and since when
  consentry verify-report report.json        whether a signed report is as the portal made it
  consentry audit verify                     whether the audit log is whole
  consentry lint-url 'https://login...'      judge your app's own sign-in or admin consent link
  consentry explain < page.txt               what an error of Microsoft means and who can help

Every key of the file can also be given by an environment variable: CONSENTRY_APP_CLIENT_ID for app.client_id. With
several files, variables belong to the first.";

/// Admin consent, proven: a portal that gets a multi-tenant Microsoft Entra app through its customers' gates.
#[derive(Debug, Parser)]
#[command(name = "consentry", version, about, after_help = EXAMPLES, arg_required_else_help = true)]
pub struct Cli {
    /// Configuration file, one for each app [default: consentry.toml, if any]
    #[arg(long, short, global = true, value_name = "FILE", env = FILE_VARIABLE)]
    config: Vec<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the portal until stopped, after bringing the database up to date
    Serve(Serve),
    /// Bring the database up to date and stop
    Migrate,
    /// Look at the configuration
    #[command(subcommand)]
    Config(ConfigCommand),
    /// Ask a running portal whether it is ready: ends with 0 when it is, for container health checks
    Health,
    /// Say what can be learnt about a domain from outside: its tenant and cloud, where its mail may be
    CheckDomain(check_domain::CheckDomain),
    /// Judge a downloaded report again by today's rules, offline, and say what changes
    Reassess(reassess::Reassess),
    /// Say what changed between two downloaded reports, offline
    DiffReports(diff_reports::DiffReports),
    /// Say whether an exported report is signed, by which key, and unchanged since
    VerifyReport(verify_report::VerifyReport),
    /// Print the public keys that verify what the portal signs, to be kept before the key is changed
    Keys,
    /// Judge a sign-in or admin consent link of your own: why it still asks, and the link as it should be
    LintUrl(lint_url::LintUrl),
    /// Say what an error of Microsoft means, who can help and how: a pasted page, address or answer
    Explain(explain::Explain),
    /// Check the audit log, or take it out
    #[command(subcommand)]
    Audit(audit::AuditCommand),
    /// Erase everything about a person or a tenant, after saying what goes and what stays
    Erase(erase::Erase),
    /// Serve the portal beside a simulated Microsoft, on this machine only, to try everything
    #[cfg(feature = "demo")]
    Demo(demo::Demo),
}

#[derive(Debug, Args)]
struct Serve {
    /// Leave the database as it is, and refuse to start when it is not up to date
    #[arg(long)]
    no_migrate: bool,
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    /// Explain every fault (ends with 2), or print the values in force and where each came from
    Check,
}

/// Runs the program with the process's arguments and environment.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    match cli.run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let unverified = error.downcast_ref().map(Unverified::code);
            let usage = error.is::<ConfigFaults>() || error.is::<ReportFault>() || error.is::<NoLink>();
            // Nobody is left to tell when standard error is closed.
            let _closed = writeln!(io::stderr(), "consentry: {error:#}");
            match unverified {
                Some(code) => ExitCode::from(code),
                None if usage => ExitCode::from(WRONG_USAGE),
                None => ExitCode::FAILURE,
            }
        }
    }
}

impl Cli {
    fn run(&self) -> anyhow::Result<()> {
        match &self.command {
            Command::Config(ConfigCommand::Check) => {
                let text = check_config::text(&self.load()?, &self.config);
                Ok(io::stdout().write_all(text.as_bytes())?)
            }
            Command::Health => block_on(health::ask(self.load()?.first.config.server.listen)),
            Command::Migrate => {
                let (first, others) = self.start()?;
                block_on(async move {
                    for config in std::iter::once(&first).chain(&others) {
                        serve::migrate(&config.database).await?;
                    }
                    Ok(())
                })
            }
            Command::Serve(options) => {
                let (first, others) = self.start()?;
                block_on(serve::serve(first, others, !options.no_migrate))
            }
            Command::CheckDomain(asked) => block_on(asked.run(self.one_file()?)),
            Command::Reassess(reassess) => reassess.run(),
            Command::DiffReports(diff) => diff.run(),
            Command::VerifyReport(verify) => block_on(verify.run(self.one_file()?)),
            Command::Keys => block_on(keys::print(self.one_file()?)),
            Command::LintUrl(lint) => lint.run(self.one_file()?),
            Command::Explain(explain) => explain.run(self.one_file()?),
            Command::Audit(audit) => block_on(audit.run(self.one_file()?)),
            Command::Erase(erase) => block_on(erase.run(self.one_file()?)),
            #[cfg(feature = "demo")]
            Command::Demo(demo) => block_on(demo.run()),
        }
    }

    fn load(&self) -> Result<Apps, ConfigFaults> {
        Config::load_all(&self.config, &Environment::of_process())
    }

    /// Loads every configuration and starts logging as the first says.
    fn start(&self) -> anyhow::Result<(Config, Vec<Config>)> {
        let Apps { first, others } = self.load()?;
        telemetry::start(&first.config.log)?;
        Ok((first.config, others.into_iter().map(|loaded| loaded.config).collect()))
    }

    /// The file for a command that is about one app.
    fn one_file(&self) -> Result<Option<&Path>, ConfigFaults> {
        match self.config.as_slice() {
            [] => Ok(None),
            [file] => Ok(Some(file)),
            files => Err(ConfigFaults(vec![Fault {
                key: "--config".to_owned(),
                problem: format!("is given {} times to a command that is about one app", files.len()),
                advice: "Name the file of the app that you mean.".to_owned(),
            }])),
        }
    }
}

/// The configuration, when a file is named or the default one exists: for commands that work without one too.
fn load_if_any(file: Option<&Path>) -> Result<Option<Config>, ConfigFaults> {
    if file.is_none() && !Path::new(DEFAULT_FILE).exists() {
        return Ok(None);
    }
    Ok(Some(Config::load(file, &Environment::of_process())?.config))
}

fn block_on(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    runtime.context("the asynchronous runtime cannot be started")?.block_on(work)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }

    #[test]
    fn help_names_every_subcommand_and_shows_examples() {
        let help = Cli::command().render_help().to_string();
        for part in [
            "serve",
            "migrate",
            "config",
            "health",
            "check-domain",
            "reassess",
            "diff-reports",
            "verify-report",
            "keys",
            "lint-url",
            "explain",
            "audit",
            "erase",
            "--config <FILE>",
            "CONSENTRY_CONFIG",
            "Examples:",
        ] {
            assert!(help.contains(part), "{part} is missing in:\n{help}");
        }
        for line in help.lines() {
            assert!(line.len() <= 120, "too wide for a terminal: {line}");
        }
    }

    #[test]
    fn the_file_can_be_named_on_either_side_of_the_subcommand() {
        for arguments in
            [["consentry", "--config", "x.toml", "migrate"], ["consentry", "migrate", "--config", "x.toml"]]
        {
            let cli = Cli::try_parse_from(arguments).unwrap();
            assert_eq!(cli.config, [PathBuf::from("x.toml")]);
        }
        let several = ["consentry", "serve", "--config", "x.toml", "--config", "y.toml"];
        let cli = Cli::try_parse_from(several).unwrap();
        assert_eq!(cli.config, [PathBuf::from("x.toml"), PathBuf::from("y.toml")]);
        assert!(cli.one_file().is_err());
        assert!(Cli::try_parse_from(["consentry", "serve", "--migrate"]).is_err());
    }
}
