use std::{
    fmt, fs,
    path::{Path, PathBuf},
};

use url::Url;

use super::{file, settings::Settings};

/// Where everything is stored. Prints without its password.
#[derive(Clone, PartialEq, Eq)]
pub struct DatabaseSetting(String);

impl DatabaseSetting {
    /// Takes the address of a database.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        if let Some(file) = text.strip_prefix("sqlite://") {
            return match file {
                "" => Err("names no file behind sqlite://"),
                _ if file.contains('?') => Err("has options behind the file name, where none are known"),
                ":memory:" => Err("would forget everything at the end of the process"),
                _ => Ok(Self(text.to_owned())),
            };
        }
        match text.parse::<Url>() {
            Ok(url) if !matches!(url.scheme(), "postgres" | "postgresql") => {
                Err("begins with neither sqlite:// nor postgres://")
            }
            Ok(url) if !url.has_host() => Err("names no host"),
            Ok(url) if url.path().trim_matches('/').is_empty() => Err("names no database behind the host"),
            Ok(_) => Ok(Self(text.to_owned())),
            Err(_) => Err("is not the address of a database"),
        }
    }

    /// The address with its password. Only the store may see it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether both name one database, as far as names tell: links are followed and user names do not count.
    pub fn is_same_as(&self, other: &Self) -> bool {
        match (self.sqlite_file(), other.sqlite_file()) {
            (Some(own), Some(other)) => real(own) == real(other),
            (None, None) => match (self.place(), other.place()) {
                (Some(own), Some(other)) => own == other,
                _ => self == other,
            },
            _ => false,
        }
    }

    /// Host, port and name of a PostgreSQL database.
    fn place(&self) -> Option<(String, u16, String)> {
        let url: Url = self.0.parse().ok()?;
        Some((url.host_str()?.to_ascii_lowercase(), url.port().unwrap_or(5432), url.path().to_owned()))
    }

    /// The file of an SQLite database.
    pub fn sqlite_file(&self) -> Option<&Path> {
        self.0.strip_prefix("sqlite://").map(Path::new)
    }
}

impl fmt::Display for DatabaseSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(file) = self.sqlite_file() {
            return write!(f, "sqlite://{}", file.display());
        }
        let Ok(mut url) = self.0.parse::<Url>() else {
            return f.write_str("(hidden)");
        };
        if url.password().is_some() && url.set_password(Some("***")).is_err() {
            return f.write_str("(hidden)");
        }
        // libpq takes a password among the parameters as well.
        url.set_query(None);
        url.fmt(f)
    }
}

impl fmt::Debug for DatabaseSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DatabaseSetting({self})")
    }
}

/// The file that a path means, whether or not it was made yet.
fn real(path: &Path) -> PathBuf {
    let in_folder = || {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Some(fs::canonicalize(folder).ok()?.join(path.file_name()?))
    };
    fs::canonicalize(path).ok().or_else(in_folder).unwrap_or_else(|| path.to_owned())
}

pub(super) fn read(settings: &mut Settings) -> Option<DatabaseSetting> {
    let from_file = settings.is_given("database_file");
    let text = if from_file {
        file::contents(settings, "database_file")?.trim().to_owned()
    } else {
        settings.text("database")?
    };
    let parsed = DatabaseSetting::parse(&text);
    let path = if from_file { "database_file" } else { "database" };
    parsed.map_err(|problem| settings.wrong(path, problem)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passwords_do_not_print() {
        for (address, shown) in [
            (
                "postgres://portal:hunter2@db.drift.example/consentry",
                "postgres://portal:***@db.drift.example/consentry",
            ),
            (
                "postgres://db.drift.example/consentry?password=hunter2",
                "postgres://db.drift.example/consentry",
            ),
            ("sqlite:///var/lib/consentry/consentry.sqlite", "sqlite:///var/lib/consentry/consentry.sqlite"),
        ] {
            let setting = DatabaseSetting::parse(address).unwrap();
            assert_eq!(setting.to_string(), shown);
            assert!(!format!("{setting:?}").contains("hunter2"));
            assert_eq!(setting.expose(), address);
        }
    }

    #[test]
    fn one_database_is_known_under_its_names() {
        let same = |one: &str, two: &str| {
            DatabaseSetting::parse(one).unwrap().is_same_as(&DatabaseSetting::parse(two).unwrap())
        };
        assert!(same("sqlite://a.sqlite", "sqlite://./a.sqlite"));
        assert!(!same("sqlite://a.sqlite", "sqlite://b.sqlite"));
        assert!(same("postgres://a:x@DB/one", "postgresql://b@db:5432/one?sslmode=require"));
        assert!(!same("postgres://a@db/one", "postgres://a@db/two"));
        assert!(!same("postgres://a@db/one", "sqlite://one"));
    }

    #[test]
    fn what_is_no_database_is_refused() {
        for wrong in [
            "",
            "consentry.sqlite",
            "sqlite://",
            "sqlite://:memory:",
            "mysql://db/x",
            "postgres:///x",
            "postgres://db",
        ] {
            assert!(DatabaseSetting::parse(wrong).is_err(), "{wrong}");
        }
    }
}
