use std::{
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context as _, bail};
use clap::Args;
use url::Url;

use crate::{
    clock::{SystemClock, SystemRandomness},
    config::{Config, Environment},
    domain::{
        redaction::Level,
        signed_report::{SignatureState, SignedReport},
    },
    journeys::export::{self, Opened},
    microsoft::http::{Http, Outgoing},
    seal::PublicKeys,
    server::USER_AGENT,
    ui::judgement::overall_word,
    words::Words,
};

use super::{
    keys,
    reassess::{bytes, plain},
};

const EXAMPLES: &str = "\
Reads the signed JSON, or the page that carries it. Without --keys and --url the keys are those of the configured
portal. Works offline but for --url. It ends with
  0  signed by one of the keys, and unchanged since
  1  changed after it was signed, or not signed at all
  2  the file or the keys cannot be read, or the file is no report
  3  signed by a key that is not among those given

Examples:
  consentry verify-report report.json
  consentry verify-report report.html --keys jwks.json
  consentry verify-report report.json --url https://connect.drift.example";

/// Where a portal publishes its keys (RFC 8615).
const KEYS_PATH: &str = "/.well-known/jwks.json";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct VerifyReport {
    /// The report as exported: JSON, or the page with the data in it; - reads standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Public keys as a JWK Set, as `consentry keys` prints them and a portal publishes them
    #[arg(long, value_name = "JWKS_FILE", conflicts_with = "url")]
    keys: Option<PathBuf>,
    /// Ask the portal at this address for its keys
    #[arg(long, value_name = "https://PORTAL")]
    url: Option<Url>,
}

/// Why a report is not verified. Each has an exit code of its own.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unverified {
    #[error("NOT VALID: the file was changed after it was signed, or was never signed with that key")]
    Wrong,
    #[error("NOT SIGNED: the file carries no signature, so nobody vouches for it")]
    Missing,
    #[error("UNKNOWN KEY: the file names the key {0}, which is not among those given")]
    UnknownKey(String),
    #[error("{0}")]
    CannotTell(String),
}

impl Unverified {
    /// What the program ends with.
    pub(super) const fn code(&self) -> u8 {
        match self {
            Self::Wrong | Self::Missing => 1,
            Self::CannotTell(_) => 2,
            Self::UnknownKey(_) => 3,
        }
    }
}

impl VerifyReport {
    /// Verifies the file and prints what it is. What was changed is not printed: it is nobody's word.
    pub(super) async fn run(&self, config: Option<&Path>) -> anyhow::Result<()> {
        let cannot_tell = |error: anyhow::Error| Unverified::CannotTell(format!("{error:#}"));
        let file = bytes(&self.file)
            .with_context(|| format!("{} cannot be read", self.file.display()))
            .map_err(cannot_tell)?;
        let keys = self.public_keys(config).await.map_err(cannot_tell)?;
        let (opened, state) = export::read(&file, &keys)?;
        match (opened, state) {
            (Opened::Signed(file), SignatureState::Valid { kid }) => {
                Ok(io::stdout().write_all(text(&file, &kid).as_bytes())?)
            }
            (_, SignatureState::UnknownKey { kid }) => Err(Unverified::UnknownKey(plain(&kid)).into()),
            (Opened::Bare(_), _) | (_, SignatureState::Missing) => Err(Unverified::Missing.into()),
            (_, SignatureState::Wrong) => Err(Unverified::Wrong.into()),
        }
    }

    async fn public_keys(&self, config: Option<&Path>) -> anyhow::Result<PublicKeys> {
        if let Some(file) = &self.keys {
            let named = || file.display().to_string();
            let text = fs::read(file).with_context(|| format!("{} cannot be read", named()))?;
            return PublicKeys::from_jwks(&text).with_context(named);
        }
        if let Some(url) = &self.url {
            return published(url).await;
        }
        keys::configured(&Config::load(config, &Environment::of_process())?.config).await
    }
}

async fn published(portal: &Url) -> anyhow::Result<PublicKeys> {
    let url = portal.join(KEYS_PATH)?;
    let http = Http::new(USER_AGENT, Arc::new(SystemClock), Arc::new(SystemRandomness))?;
    let reply = http.exchange(Outgoing::get(url.clone())).await.result.with_context(|| url.to_string())?;
    if reply.status != 200 {
        bail!("{url} answers with status {}", reply.status);
    }
    PublicKeys::from_jwks(&reply.body).with_context(|| url.to_string())
}

const fn level(level: Level) -> &'static str {
    match level {
        Level::Internal => "internal: for the customer's own people",
        Level::Vendor => "vendor: for the vendor's support",
        Level::Public => "public: for anybody",
    }
}

fn text(file: &SignedReport, kid: &str) -> String {
    let SignedReport { report, exported_at, .. } = file;
    let overall = overall_word(Words::default(), report.overall);
    let at = |at: &jiff::Timestamp| at.strftime("%Y-%m-%d %H:%M:%SZ").to_string();
    let mut lines = vec![
        "VALID: signed, and unchanged since.".to_owned(),
        format!("Signed by:  key {}", plain(kid)),
        format!("Exported:   {}", at(exported_at)),
        format!("Level:      {}", level(file.level)),
        format!("Report:     {} of {}", report.id, at(&report.finished_at)),
        format!("Says:       {overall}. {}", plain(&report.headline)),
    ];
    lines.extend(file.withheld.iter().map(|line| {
        let (what, instead) = (plain(&line.what), plain(&line.instead));
        format!("Withheld:   {what}, in {} places; there stands: {instead}", line.places)
    }));
    lines.push(String::new());
    lines.join("\n")
}
