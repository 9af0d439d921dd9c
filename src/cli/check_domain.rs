//! `consentry check-domain`: a domain seen from outside, in the terminal.

use std::{
    io::{self, Write as _},
    net::SocketAddr,
    path::Path,
    sync::Arc,
};

use anyhow::{Context as _, bail};
use clap::Args;
use serde::Serialize;

use crate::{
    clock::{Clock, SystemClock, SystemRandomness},
    domain::{cloud::Cloud, domain_name::DomainName, survey::DomainSurvey},
    knowledge::clouds,
    microsoft::{authority::Authorities, guarded::Reach, http::Http},
    server,
};

#[derive(Debug, Args)]
pub(super) struct CheckDomain {
    /// The domain of the work e-mail addresses, such as contoso.com
    domain: String,
    /// Print everything that was seen as JSON
    #[arg(long)]
    json: bool,
    /// The cloud that the app is registered in [default: the configuration's, else global]
    #[arg(long, value_name = "CLOUD")]
    cloud: Option<String>,
}

/// What is printed for programs.
#[derive(Serialize)]
struct Printed<'a> {
    /// One word for what to expect; a hint.
    outlook: &'static str,
    headline: String,
    next_steps: Vec<String>,
    survey: &'a DomainSurvey,
}

impl CheckDomain {
    /// Looks and prints. `file` is the configuration that was named, if any.
    pub(super) async fn run(&self, file: Option<&Path>) -> anyhow::Result<()> {
        let domain: DomainName = self.domain.parse().with_context(|| format!("{:?}", self.domain))?;
        let (cloud, dns, app) = self.circumstances(file)?;
        let clock: Arc<dyn Clock> = Arc::new(SystemClock);
        let http = Http::new(server::USER_AGENT, Arc::clone(&clock), Arc::new(SystemRandomness))?;
        let authorities = Authorities::new(http.clone());
        let surveyor = server::surveyor(&cloud, dns, Reach::Internet, http, authorities, &clock)?;
        let survey = surveyor.survey(&domain, clock.now()).await;
        let text = if self.json { as_json(&survey, &app)? } else { as_text(&survey, &app) };
        Ok(io::stdout().write_all(text.as_bytes())?)
    }

    /// The cloud, the DNS server and the app's name: from the configuration where there is one.
    fn circumstances(&self, file: Option<&Path>) -> anyhow::Result<(Cloud, Option<SocketAddr>, String)> {
        let config = super::load_if_any(file)?;
        let named = self.cloud.as_deref().map(known_cloud).transpose()?;
        let cloud = match (named, &config) {
            (Some(cloud), _) => cloud,
            (None, Some(config)) => config.cloud.clone(),
            (None, None) => known_cloud("global")?,
        };
        let app = config.as_ref().map_or_else(|| "the app".to_owned(), |config| config.app.name.clone());
        Ok((cloud, config.and_then(|config| config.dns), app))
    }
}

fn known_cloud(id: &str) -> anyhow::Result<Cloud> {
    let known = clouds();
    if let Some(cloud) = known.iter().find(|cloud| cloud.id == id) {
        return Ok(cloud.clone());
    }
    let ids: Vec<&str> = known.iter().map(|cloud| cloud.id.as_str()).collect();
    bail!("--cloud names no known cloud: {id:?}; known are {}", ids.join(", "))
}

fn as_json(survey: &DomainSurvey, app: &str) -> anyhow::Result<String> {
    let (headline, next_steps) = survey.advice(app);
    let printed = Printed { outlook: survey.outlook().as_str(), headline, next_steps, survey };
    Ok(format!("{}\n", serde_json::to_string_pretty(&printed)?))
}

fn as_text(survey: &DomainSurvey, app: &str) -> String {
    let (headline, next) = survey.advice(app);
    let seen = survey.lines(true);
    let width = seen.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    let mut lines = vec![headline, String::new()];
    lines.extend(seen.into_iter().map(|(name, value)| format!("  {name:width$}  {value}")));
    lines.extend([String::new(), "What to do".to_owned()]);
    lines.extend(next.into_iter().map(|step| format!("  - {step}")));
    lines.extend([
        String::new(),
        "These are hints: where one person's mailbox is shows only when that person signs in.".to_owned(),
        String::new(),
    ]);
    lines.join("\n")
}
