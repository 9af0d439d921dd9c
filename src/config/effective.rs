use std::fmt;

use toml::Value;

use super::{DatabaseSetting, key::Key, settings::Settings};

/// The values in force and where each came from, for people to read: one line a key, without secrets.
#[derive(Debug, Clone)]
pub struct Effective(Vec<Line>);

#[derive(Debug, Clone)]
struct Line {
    key: &'static str,
    value: String,
    origin: String,
}

impl Effective {
    pub(super) fn of(settings: &Settings, database: &DatabaseSetting) -> Self {
        let lines = settings.iter().map(|(key, setting)| Line {
            key: key.path,
            value: shown(key, &setting.value, database),
            origin: setting.origin.to_string(),
        });
        Self(lines.collect())
    }
}

impl fmt::Display for Effective {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let width = |of: fn(&Line) -> &str| {
            self.0.iter().map(|line| of(line).chars().count()).max().unwrap_or_default()
        };
        let (keys, values) = (width(|line| line.key), width(|line| &line.value).min(50));
        for Line { key, value, origin } in &self.0 {
            writeln!(f, "{key:keys$}  {value:values$}  ({origin})")?;
        }
        Ok(())
    }
}

fn shown(key: &Key, value: &Value, database: &DatabaseSetting) -> String {
    match value {
        _ if key.path == "database" => database.to_string(),
        _ if key.secret => "(hidden)".into(),
        Value::String(text) => text.trim().to_owned(),
        Value::Array(entries) => {
            let shown = entries.iter().filter_map(|entry| entry.get("scope").unwrap_or(entry).as_str());
            shown.collect::<Vec<_>>().join(" ")
        }
        Value::Table(texts) => texts.keys().map(String::as_str).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}
