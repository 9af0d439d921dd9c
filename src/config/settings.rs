//! The raw settings: what file, environment and defaults say together, each value with its origin.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use toml::{Table, Value};

use super::{
    fault::{ConfigFaults, Fault},
    key::{self, FILE_VARIABLE, KEYS, Key, Kind, PREFIX},
};

/// The environment variables of the configuration.
#[derive(Clone, Default)]
pub struct Environment(BTreeMap<String, String>);

impl Environment {
    /// The process's variables that begin with `CONSENTRY_`.
    pub fn of_process() -> Self {
        // A value that is not UTF-8 is kept in its lossy form and so fails where it is read, with its key named.
        std::env::vars_os().map(|(name, value)| (lossy(name), lossy(value))).collect()
    }
}

fn lossy(text: std::ffi::OsString) -> String {
    text.to_string_lossy().into_owned()
}

impl FromIterator<(String, String)> for Environment {
    /// An empty variable counts as not set, since compose files cannot leave one out.
    fn from_iter<I: IntoIterator<Item = (String, String)>>(variables: I) -> Self {
        let ours = |(name, value): &(String, String)| name.starts_with(PREFIX) && !value.is_empty();
        Self(variables.into_iter().filter(ours).collect())
    }
}

impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The configuration file.
    File,
    /// This environment variable.
    Environment(String),
    /// Nothing was given.
    Default,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File => f.write_str("file"),
            Self::Environment(variable) => write!(f, "environment, {variable}"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// One value and its origin.
pub(super) struct Setting {
    pub(super) value: Value,
    pub(super) origin: Origin,
}

/// All values by key, and the faults found so far.
#[derive(Default)]
pub(super) struct Settings {
    values: BTreeMap<&'static str, Setting>,
    faults: Vec<Fault>,
    faulty: BTreeSet<String>,
}

impl Settings {
    /// Lays the environment over the file, and defaults below both.
    pub(super) fn gather(file: &Table, environment: &Environment) -> Self {
        let mut settings = Self::default();
        settings.take_table(file, "");
        settings.take_environment(environment);
        settings.refuse_rivals();
        settings.fill_defaults();
        settings
    }

    fn take_table(&mut self, table: &Table, above: &str) {
        for (name, value) in table {
            let path = if above.is_empty() { name.clone() } else { format!("{above}.{name}") };
            match (key::find(&path), value) {
                (Some(key), value) => self.take(key, value.clone(), Origin::File),
                (None, Value::Table(inner)) if is_table(&path) => self.take_table(inner, &path),
                (None, _) if is_table(&path) => {
                    self.fault(
                        &path,
                        "is a table, not a value",
                        &format!("Write [{path}] and its keys below it."),
                    );
                }
                (None, _) => self.unknown(&path),
            }
        }
    }

    fn unknown(&mut self, path: &str) {
        let tables = || KEYS.iter().filter_map(|key| key.path.split_once('.').map(|(table, _)| table));
        let meant = key::nearest(path, KEYS.iter().map(|key| key.path).chain(tables()));
        // The right name in the wrong table is the other common slip.
        let name = path.rsplit('.').next().unwrap_or(path);
        let elsewhere =
            || KEYS.iter().map(|key| key.path).find(|known| known.rsplit('.').next() == Some(name));
        match meant.or_else(elsewhere) {
            Some(meant) => self.fault(path, "is not a known key", &format!("Did you mean {meant}?")),
            None => {
                self.fault(path, "is not a known key", "Remove it; docs/configuration.md lists all keys.");
            }
        }
    }

    fn take_environment(&mut self, environment: &Environment) {
        let keys: BTreeMap<String, &'static Key> = KEYS.iter().map(|key| (key.variable(), key)).collect();
        for (variable, text) in &environment.0 {
            let Some(key) = keys.get(variable) else {
                // Only slips are refused: Kubernetes puts CONSENTRY_SERVICE_HOST and the like beside ours.
                if let Some(meant) = key::nearest(variable, keys.keys().map(String::as_str))
                    && variable != FILE_VARIABLE
                {
                    self.fault(variable, "is not a known variable", &format!("Did you mean {meant}?"));
                }
                continue;
            };
            for rival in key.rivals {
                if self.values.get(rival).is_some_and(|setting| setting.origin == Origin::File) {
                    self.values.remove(rival);
                }
            }
            match from_text(key.kind, text) {
                Ok(value) => self.take(key, value, Origin::Environment(variable.clone())),
                Err(problem) => self.fault(key.path, &format!("{problem} (in {variable})"), key.help),
            }
        }
    }

    fn take(&mut self, key: &'static Key, value: Value, origin: Origin) {
        let expected = match (key.kind, &value) {
            (Kind::Text, Value::String(_))
            | (Kind::Integer, Value::Integer(_))
            | (Kind::Boolean, Value::Boolean(_))
            | (Kind::Translations, Value::Table(_))
            | (Kind::Texts | Kind::Permissions, Value::Array(_)) => {
                self.values.insert(key.path, Setting { value, origin });
                return;
            }
            (Kind::Text, _) => "a text in quotes",
            (Kind::Integer, _) => "a whole number",
            (Kind::Boolean, _) => "true or false",
            (Kind::Texts, _) => "a list of texts in quotes",
            (Kind::Translations, _) => "a table of texts by language",
            (Kind::Permissions, _) => "a list of tables",
        };
        self.fault(key.path, &format!("must be {expected}"), key.help);
    }

    fn refuse_rivals(&mut self) {
        for (i, key) in KEYS.iter().enumerate() {
            let later = KEYS.iter().skip(i + 1).filter(|other| key.rivals.contains(&other.path));
            let given: Vec<&str> =
                later.map(|other| other.path).filter(|path| self.values.contains_key(path)).collect();
            if self.values.contains_key(key.path) && !given.is_empty() {
                let problem = format!("cannot be given together with {}", given.join(" and "));
                self.fault(key.path, &problem, "Keep one of them.");
            }
        }
    }

    fn fill_defaults(&mut self) {
        for key in KEYS {
            let given = |path: &&str| self.values.contains_key(path) || self.faulty.contains(*path);
            if std::iter::once(&key.path).chain(key.rivals).any(given) {
                continue;
            }
            if let Some(Ok(value)) = key.default.map(|text| from_text(key.kind, text)) {
                self.values.insert(key.path, Setting { value, origin: Origin::Default });
            }
        }
    }

    /// Notes a fault of a key.
    pub(super) fn fault(&mut self, key: &str, problem: &str, advice: &str) {
        self.faulty.insert(key.to_owned());
        self.faults.push(Fault {
            key: key.to_owned(),
            problem: problem.to_owned(),
            advice: advice.to_owned(),
        });
    }

    /// Notes a fault and advises with the key's own help.
    pub(super) fn wrong(&mut self, path: &'static str, problem: &str) {
        let advice = key::find(path).map_or("", |key| key.help);
        self.fault(path, problem, advice);
    }

    /// The value of a key, when one was given or is the default.
    pub(super) fn value(&self, path: &'static str) -> Option<&Value> {
        self.values.get(path).map(|setting| &setting.value)
    }

    /// A text, when given: without blanks around it; an empty one is a fault.
    pub(super) fn text(&mut self, path: &'static str) -> Option<String> {
        let text = self.value(path)?.as_str()?.trim().to_owned();
        if text.is_empty() {
            self.wrong(path, "is empty");
            return None;
        }
        Some(text)
    }

    /// A text that must be given.
    pub(super) fn required(&mut self, path: &'static str) -> Option<String> {
        if self.value(path).is_none() && !self.faulty.contains(path) {
            self.wrong(path, "is missing");
        }
        self.text(path)
    }

    /// Whether the key was named at all, rightly or wrongly, other than by its default.
    pub(super) fn is_given(&self, path: &str) -> bool {
        self.faulty.contains(path)
            || self.values.get(path).is_some_and(|setting| setting.origin != Origin::Default)
    }

    /// The faults: unknown keys first, since they explain missing ones, then in the order of the keys. `None` when
    /// there are none.
    pub(super) fn faults(&self) -> Option<ConfigFaults> {
        let below =
            |path: &str, above: &str| path.strip_prefix(above).is_some_and(|rest| !rest.starts_with('_'));
        let same = |key: &Key, fault: &Fault| below(&fault.key, key.path) || below(key.path, &fault.key);
        let mut faults = self.faults.clone();
        faults.sort_by_key(|fault| KEYS.iter().position(|key| same(key, fault)));
        (!faults.is_empty()).then_some(ConfigFaults(faults))
    }

    /// Every value with its key, in the order of the keys.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&'static Key, &Setting)> {
        KEYS.iter().filter_map(|key| Some((key, self.values.get(key.path)?)))
    }
}

fn is_table(path: &str) -> bool {
    KEYS.iter().any(|key| key.path.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
}

fn from_text(kind: Kind, text: &str) -> Result<Value, &'static str> {
    match kind {
        Kind::Text => Ok(Value::String(text.to_owned())),
        Kind::Integer => text.trim().parse().map(Value::Integer).map_err(|_| "is not a whole number"),
        Kind::Boolean => text.trim().parse().map(Value::Boolean).map_err(|_| "is neither true nor false"),
        Kind::Translations => in_toml(text).ok_or("is not a table in TOML"),
        Kind::Texts | Kind::Permissions => in_toml(text).ok_or("is not a list in TOML"),
    }
}

fn in_toml(text: &str) -> Option<Value> {
    toml::from_str::<Table>(&format!("value = {text}")).ok()?.remove("value")
}
