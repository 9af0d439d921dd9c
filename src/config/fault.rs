use std::fmt;

/// One thing that is wrong with the configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Path of the key, such as `app.client_id`; for a variable that belongs to no key, the variable.
    pub key: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub advice: String,
}

/// Everything that is wrong with the configuration: unknown keys first, then in the order of the keys.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct ConfigFaults(pub Vec<Fault>);

impl fmt::Display for ConfigFaults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.len() {
            1 => writeln!(f, "1 fault in the configuration:")?,
            count => writeln!(f, "{count} faults in the configuration:")?,
        }
        for Fault { key, problem, advice } in &self.0 {
            write!(f, "\n  {key}: {problem}\n    {advice}\n")?;
        }
        Ok(())
    }
}
