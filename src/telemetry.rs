//! Logs: structured events to standard error, as text for people or JSON for machines.

use std::io;

use tracing_subscriber::{
    EnvFilter,
    filter::ParseError,
    fmt::layer,
    layer::SubscriberExt as _,
    util::{SubscriberInitExt as _, TryInitError},
};

/// How log lines look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogFormat {
    /// One readable line an event.
    #[default]
    Text,
    /// One JSON object an event.
    Json,
}

/// What is logged and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// How lines look.
    pub format: LogFormat,
    /// Filter directives, as `tracing_subscriber::EnvFilter` reads them: `info`, `info,consentry=debug`.
    pub filter: String,
}

/// Why logging could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum TelemetryError {
    /// The filter's text is not understood.
    #[error("the log filter is not understood: {0}")]
    Filter(#[from] ParseError),
    /// Something in this process already receives events.
    #[error(transparent)]
    Taken(#[from] TryInitError),
}

/// Checks a filter's text.
///
/// # Errors
/// The parser's complaint.
pub fn check_filter(filter: &str) -> Result<(), ParseError> {
    EnvFilter::try_new(filter).map(|_| ())
}

/// Sends the process's events to standard error.
///
/// # Errors
/// [`TelemetryError`] when the filter is not understood or something already receives events.
pub fn start(log: &Log) -> Result<(), TelemetryError> {
    let filter = EnvFilter::try_new(&log.filter)?;
    let registry = tracing_subscriber::registry().with(filter);
    let lines = layer().with_writer(io::stderr);
    match log.format {
        LogFormat::Text => {
            registry.with(lines.with_ansi(io::IsTerminal::is_terminal(&io::stderr()))).try_init()?;
        }
        LogFormat::Json => registry.with(lines.json().flatten_event(true)).try_init()?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_filter_that_makes_no_sense_is_refused() {
        assert!(check_filter("info,consentry=debug,sqlx=warn").is_ok());
        assert!(check_filter("consentry=loud").is_err());
    }
}
