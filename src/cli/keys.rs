use std::{
    io::{self, Write as _},
    path::Path,
    sync::Arc,
};

use crate::{
    clock::SystemRandomness,
    config::{Config, Environment},
    seal::PublicKeys,
    server,
};

/// The public keys of the configured portal.
pub(super) async fn configured(config: &Config) -> anyhow::Result<PublicKeys> {
    Ok(server::keys(config, Arc::new(SystemRandomness)).await?.public_keys())
}

/// Prints them as a JWK Set.
pub(super) async fn print(file: Option<&Path>) -> anyhow::Result<()> {
    let config = Config::load(file, &Environment::of_process())?.config;
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &configured(&config).await?)?;
    Ok(writeln!(out)?)
}
