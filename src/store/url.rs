//! Where the database is, as the configuration says it.

use std::{fmt, path::PathBuf, str::FromStr};

use sqlx::postgres::PgConnectOptions;

/// The address of the database: `postgres://user:password@host/name`, `sqlite://path`, a plain file path, or
/// `sqlite::memory:` for a database that lives as long as the [`Store`](super::Store). Paths are taken as written.
///
/// Prints without its password.
#[derive(Clone)]
pub struct DatabaseUrl(Target);

#[derive(Clone)]
pub(super) enum Target {
    File(PathBuf),
    Memory,
    Postgres(Box<PgConnectOptions>),
}

/// A text that names no database. Does not repeat the text, which may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidDatabaseUrl {
    /// Nothing was given.
    #[error("the database address is empty: expected a file path or postgres://…")]
    Empty,
    /// Another scheme.
    #[error("the database address has an unknown scheme: expected a file path, sqlite://… or postgres://…")]
    Scheme,
    /// A SQLite address with options behind a question mark.
    #[error("a SQLite address takes no options: remove everything from the question mark on")]
    SqliteOptions,
    /// Not a PostgreSQL address.
    #[error("the PostgreSQL address cannot be read: expected postgres://user:password@host:port/name")]
    Postgres,
}

impl DatabaseUrl {
    pub(super) const fn target(&self) -> &Target {
        &self.0
    }
}

impl FromStr for DatabaseUrl {
    type Err = InvalidDatabaseUrl;

    fn from_str(text: &str) -> Result<Self, InvalidDatabaseUrl> {
        let text = text.trim();
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            let options = PgConnectOptions::from_str(text).map_err(|_| InvalidDatabaseUrl::Postgres)?;
            return Ok(Self(Target::Postgres(Box::new(options.application_name("consentry")))));
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:")).unwrap_or(text);
        match path {
            "" => Err(InvalidDatabaseUrl::Empty),
            ":memory:" => Ok(Self(Target::Memory)),
            _ if path.contains("://") => Err(InvalidDatabaseUrl::Scheme),
            _ if path.contains('?') => Err(InvalidDatabaseUrl::SqliteOptions),
            _ => Ok(Self(Target::File(path.into()))),
        }
    }
}

impl fmt::Display for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Target::File(path) => write!(f, "sqlite://{}", path.display()),
            Target::Memory => f.write_str("sqlite::memory:"),
            Target::Postgres(options) => {
                write!(
                    f,
                    "postgres://{}@{}:{}",
                    options.get_username(),
                    options.get_host(),
                    options.get_port()
                )?;
                options.get_database().map_or(Ok(()), |name| write!(f, "/{name}"))
            }
        }
    }
}

impl fmt::Debug for DatabaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        text.parse::<DatabaseUrl>().unwrap().to_string()
    }

    #[test]
    fn a_path_is_sqlite_in_every_spelling() {
        for text in ["data/portal.db", "sqlite://data/portal.db", "sqlite:data/portal.db", " data/portal.db "]
        {
            assert_eq!(shown(text), "sqlite://data/portal.db");
        }
        assert_eq!(shown("sqlite:///var/lib/consentry.db"), "sqlite:///var/lib/consentry.db");
        assert_eq!(shown("sqlite::memory:"), "sqlite::memory:");
    }

    #[test]
    fn a_password_is_never_shown() {
        let text = "postgres://portal:hunter2@db.example:5433/consentry?password=hunter3";
        let url: DatabaseUrl = text.parse().unwrap();
        assert_eq!(url.to_string(), "postgres://portal@db.example:5433/consentry");
        assert_eq!(format!("{url:?}"), "DatabaseUrl(postgres://portal@db.example:5433/consentry)");
    }

    #[test]
    fn what_is_no_database_is_refused_without_repeating_it() {
        for (text, error) in [
            ("", InvalidDatabaseUrl::Empty),
            ("sqlite://", InvalidDatabaseUrl::Empty),
            ("mysql://root:hunter2@db.example/x", InvalidDatabaseUrl::Scheme),
            ("sqlite://a.db?mode=ro", InvalidDatabaseUrl::SqliteOptions),
            ("postgres://user:hunter2@db.example:port/x", InvalidDatabaseUrl::Postgres),
        ] {
            let actual = text.parse::<DatabaseUrl>().unwrap_err();
            assert_eq!(actual, error);
            assert!(!format!("{actual} {actual:?}").contains("hunter2"));
        }
    }
}
