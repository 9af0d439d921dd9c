//! Several apps in one process: a file for each, and what must differ between any two of them.

use std::path::{Path, PathBuf};

use super::{Config, ConfigFaults, Environment, Fault, Loaded};

/// The configurations of several apps, each with the file that it came from.
#[derive(Debug, Clone)]
pub struct Apps {
    /// The first app: its listening socket and its log are the process's.
    pub first: Loaded,
    /// The others.
    pub others: Vec<Loaded>,
}

impl Config {
    /// Reads one configuration for each file, or the default one when none is named. The environment belongs to the
    /// first: one variable cannot mean two apps.
    ///
    /// # Errors
    /// [`ConfigFaults`] with everything that is wrong in any of them, and with what two of them must not share.
    pub fn load_all(files: &[PathBuf], environment: &Environment) -> Result<Apps, ConfigFaults> {
        let Some((first, others)) = files.split_first() else {
            return Ok(Apps { first: Self::load(None, environment)?, others: Vec::new() });
        };
        if others.is_empty() {
            return Ok(Apps { first: Self::load(Some(first), environment)?, others: Vec::new() });
        }
        let nothing = Environment::default();
        let load = |file: &PathBuf, environment: &Environment| {
            Self::load(Some(file), environment).map_err(|faults| faults.in_file(file))
        };
        let first_loaded = load(first, environment);
        let mut faults = Vec::new();
        let mut loaded = Vec::new();
        for (file, one) in others.iter().map(|file| (file, load(file, &nothing))) {
            match one {
                Ok(one) => loaded.push((file, one)),
                Err(found) => faults.extend(found.0),
            }
        }
        let first_loaded = match first_loaded {
            Ok(loaded) if faults.is_empty() => loaded,
            first => {
                let of_first = first.err().map(|found| found.0).unwrap_or_default();
                return Err(ConfigFaults([of_first, faults].concat()));
            }
        };
        let all: Vec<(&Path, &Self)> = std::iter::once((first.as_path(), &first_loaded.config))
            .chain(loaded.iter().map(|(file, one)| (file.as_path(), &one.config)))
            .collect();
        let shared = what_is_shared(&all);
        if !shared.is_empty() {
            return Err(ConfigFaults(shared));
        }
        Ok(Apps { first: first_loaded, others: loaded.into_iter().map(|(_, one)| one).collect() })
    }
}

fn what_is_shared(all: &[(&Path, &Config)]) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (i, (file, config)) in all.iter().enumerate() {
        for (other_file, other) in &all[..i] {
            let mut fault = |key: &str, problem: &str, advice: &str| {
                let (key, problem) = (format!("{}: {key}", file.display()), problem.to_owned());
                let problem = format!("{problem} of {}", other_file.display());
                faults.push(Fault { key, problem, advice: advice.to_owned() });
            };
            // Cookies go to every port of a host (RFC 6265, section 8.5), so another port is not another app.
            if config.server.public_url.host_str() == other.server.public_url.host_str() {
                let advice = "Give every app a host name of its own: requests are told apart by it.";
                fault("server.public_url", "has the host name", advice);
            }
            if config.database.is_same_as(&other.database) {
                let advice =
                    "Give every app a database of its own: what one keeps must not be seen by another.";
                fault("database", "is the database", advice);
            }
        }
    }
    faults
}

impl ConfigFaults {
    fn in_file(self, file: &Path) -> Self {
        let placed = self.0.into_iter().map(|fault| {
            // A file that cannot be read is named by the fault already.
            let key = match file.display().to_string() {
                file if fault.key == file => fault.key,
                file => format!("{file}: {}", fault.key),
            };
            Fault { key, ..fault }
        });
        Self(placed.collect())
    }
}
