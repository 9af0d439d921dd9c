//! What is measured.

use std::time::Duration;

/// Engines by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Sqlite,
    Postgres,
}

#[derive(Debug)]
pub(crate) struct Options {
    /// Customers.
    pub(crate) tenants: usize,
    seconds: u64,
    pub(crate) kind: Kind,
    /// Leave the database for the next time.
    pub(crate) keep: bool,
}

impl Options {
    /// `--tenants N --seconds N --database sqlite|postgres --keep`, or `--small` for a look at whether it works at all.
    pub(crate) fn of_process() -> Self {
        let mut options = Self { tenants: 10_000, seconds: 30, kind: Kind::Sqlite, keep: false };
        let mut words = std::env::args().skip(1);
        while let Some(word) = words.next() {
            match word.as_str() {
                "--tenants" => options.tenants = words.next().unwrap().parse().unwrap(),
                "--seconds" => options.seconds = words.next().unwrap().parse().unwrap(),
                "--database" if words.next().as_deref() == Some("postgres") => options.kind = Kind::Postgres,
                "--keep" => options.keep = true,
                "--small" => (options.tenants, options.seconds) = (60, 2),
                // Cargo adds `--bench`.
                _ => {}
            }
        }
        options
    }

    pub(crate) const fn time(&self) -> Duration {
        Duration::from_secs(self.seconds)
    }

    pub(crate) const fn warm_up(&self) -> Duration {
        Duration::from_secs(self.seconds.div_ceil(6))
    }
}
