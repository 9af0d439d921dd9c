use std::{
    fs::File,
    io::{self, BufReader, BufWriter, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context as _, bail};
use clap::{Args, Subcommand};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::load_if_any;
use crate::{
    clock::{Clock as _, SystemClock, SystemRandomness},
    config::{Config, Environment},
    journeys::audit_log::{
        check::{self, Whole},
        file::{self, Span, WholeFile},
    },
    seal::{PublicKeys, SealKeys, Verified},
    server,
    store::Store,
};

const EXAMPLES: &str = "\
It ends with
  0  the whole log was read, it is whole, and its signatures are this portal's
  1  it is not, or that could not be checked

Examples:
  consentry audit verify
  consentry audit verify --file audit.jsonl --keys jwks.json
  curl https://consent.drift.example/.well-known/jwks.json > jwks.json";

/// The audit log: check it, take it out
#[derive(Debug, Subcommand)]
pub(super) enum AuditCommand {
    /// Read the whole audit log and say whether it is whole, and if not, where it is broken
    #[command(after_help = EXAMPLES)]
    Verify(Verify),
    /// Print the audit log as JSON lines, with its end signed
    Export(Export),
}

#[derive(Debug, Args)]
pub(super) struct Verify {
    /// Check this exported file instead of the database; works offline
    #[arg(long, value_name = "AUDIT.jsonl")]
    file: Option<PathBuf>,
    /// The portal's public keys, as it publishes them at /.well-known/jwks.json; without it, those of the configuration
    #[arg(long, value_name = "JWKS.json", requires = "file")]
    keys: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct Export {
    /// From the first entry of this day or time (UTC), such as 2026-11-27 or 2026-11-27T08:00:00Z
    #[arg(long, value_parser = time)]
    from: Option<Timestamp>,
    /// Up to this day or time, not including it
    #[arg(long, value_parser = time)]
    to: Option<Timestamp>,
}

fn time(text: &str) -> Result<Timestamp, String> {
    let day = || text.parse::<Date>().ok()?.to_zoned(TimeZone::UTC).ok().map(|day| day.timestamp());
    let parsed = text.parse().ok().or_else(day);
    parsed
        .ok_or_else(|| "expected a day such as 2026-11-27, or a time such as 2026-11-27T08:00:00Z".to_owned())
}

impl AuditCommand {
    pub(super) async fn run(&self, config: Option<&Path>) -> anyhow::Result<()> {
        match self {
            Self::Verify(Verify { file: Some(file), keys }) => {
                let keys = public_keys(keys.as_deref(), config).await?;
                say(&of_file(file, keys.as_ref())?)
            }
            Self::Verify(Verify { file: None, .. }) => {
                let (store, keys) = open(config).await?;
                let found = check::whole(&store, &keys.public_keys()).await?;
                store.close().await;
                match found {
                    Ok(whole) => say(&of_store(&whole)),
                    Err(fault) => bail!("the audit log is not whole: {fault}"),
                }
            }
            Self::Export(Export { from, to }) => {
                let (store, keys) = open(config).await?;
                let mut out = BufWriter::new(io::stdout());
                let span = Span { from: *from, to: *to };
                let entries = file::write(&store, &keys, SystemClock.now(), span, &mut out).await?;
                out.flush()?;
                store.close().await;
                // Beside the entries, which may go into a file. Nobody reads it when standard error is closed.
                let _closed = writeln!(io::stderr(), "consentry: {entries} entries and their signed end");
                Ok(())
            }
        }
    }
}

fn say(text: &str) -> anyhow::Result<()> {
    Ok(io::stdout().write_all(text.as_bytes())?)
}

/// The database and the keys of a configuration.
async fn open(config: Option<&Path>) -> anyhow::Result<(Store, SealKeys)> {
    let config = Config::load(config, &Environment::of_process())?.config;
    let keys = server::keys(&config, Arc::new(SystemRandomness)).await?;
    let store = Store::open(&config.database.expose().parse().context("database")?)
        .await
        .context("the database cannot be opened")?;
    if store.pending_migrations().await? > 0 {
        bail!("the database is not up to date: run `consentry migrate` first");
    }
    Ok((store, keys))
}

async fn public_keys(file: Option<&Path>, config: Option<&Path>) -> anyhow::Result<Option<PublicKeys>> {
    if let Some(file) = file {
        let text =
            std::fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))?;
        let keys = serde_json::from_str(&text)
            .with_context(|| format!("{} is no set of public keys", file.display()))?;
        return Ok(Some(keys));
    }
    let Some(config) = load_if_any(config)? else { return Ok(None) };
    Ok(Some(server::keys(&config, Arc::new(SystemRandomness)).await?.public_keys()))
}

fn span(times: Option<(Timestamp, Timestamp)>) -> String {
    times.map_or_else(String::new, |(first, last)| {
        format!(", from {} to {}", first.strftime("%Y-%m-%dT%H:%M:%SZ"), last.strftime("%Y-%m-%dT%H:%M:%SZ"))
    })
}

fn of_store(whole: &Whole) -> String {
    let Whole { entries, cut_at, times, head, signed, unknown_keys } = whole;
    let mut lines = vec![format!("The audit log is whole: {entries} entries{}.", span(*times))];
    if *cut_at > 0 {
        lines.push(format!("Entries 1 to {cut_at} were removed by age; the place is signed."));
    }
    lines.push(format!("The last entry is {}, its hash {}.", head.number, head.hash));
    lines.push(format!("Signed places on the way: {signed}."));
    if *unknown_keys > 0 {
        lines.push(format!(
            "Not checked: {unknown_keys} places signed with keys that are not configured any more."
        ));
    }
    lines.join("\n") + "\n"
}

fn of_file(path: &Path, keys: Option<&PublicKeys>) -> anyhow::Result<String> {
    let file = File::open(path).with_context(|| format!("{} cannot be read", path.display()))?;
    let whole = match file::verify(&mut BufReader::new(file), keys) {
        Ok(whole) => whole,
        Err(fault) => bail!("{} is not whole: {fault}", path.display()),
    };
    let WholeFile { entries, after, end, times, signed_at, kid, signature } = whole;
    let holds = format!("{entries} entries{}, after entry {after} up to entry {end}", span(times));
    match signature {
        Some(Verified::Yes) => Ok(format!(
            "The file is whole: {holds}.\nIts end was signed at {} with the key {kid}.\n",
            signed_at.strftime("%Y-%m-%dT%H:%M:%SZ")
        )),
        Some(Verified::UnknownKey) => {
            bail!(
                "the entries hang together ({holds}), but the key {kid} that signed the end is not among the portal's"
            )
        }
        _ => bail!(
            "the entries hang together ({holds}), but nobody can tell who wrote them: name the portal's public keys \
             with --keys, or a configuration"
        ),
    }
}
