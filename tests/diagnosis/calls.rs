//! The calls that a diagnosis makes, as the simulated Microsoft saw them.

use std::fmt;

use consentry::domain::probe::Evidence;

/// One call: its method, and its path with `*` for the ids of events.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Call {
    pub(crate) method: String,
    /// The customer's own server that was asked; without one, Microsoft.
    pub(crate) host: Option<String>,
    pub(crate) path: String,
}

impl Call {
    pub(crate) fn of(call: &entra_sim::Call) -> Self {
        let segments = call.path.split('/').map(|part| if part.starts_with("AAMk") { "*" } else { part });
        let (method, host) = (call.method.clone(), call.host.clone());
        Self { method, host, path: segments.collect::<Vec<_>>().join("/") }
    }

    /// Whether it creates an event.
    pub(crate) fn creates(&self) -> bool {
        self.method == "POST" && self.path.ends_with("/events")
    }

    /// Whether it looks for an event or removes one.
    pub(crate) fn clears_up(&self) -> bool {
        self.path.ends_with("/calendarView")
            || self.path.ends_with("/permanentDelete")
            || self.method == "DELETE"
    }

    /// Whether an exchange in a report is this call.
    pub(crate) fn is_behind(&self, evidence: &Evidence) -> bool {
        let shown = evidence.request.split('?').next().unwrap_or_default();
        if let Some(host) = &self.host {
            return shown == format!("https://{host}{}", self.path);
        }
        let path = match evidence.service.as_str() {
            "graph" => self.path.strip_prefix("/graph/v1.0").unwrap_or_default(),
            _ => &self.path,
        };
        let (shown, path): (Vec<_>, Vec<_>) = (shown.split('/').collect(), path.split('/').collect());
        evidence.method == self.method
            && shown.len() == path.len()
            && shown.iter().zip(&path).all(|(shown, part)| shown == part || shown.starts_with('{'))
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}{}", self.method, self.host.as_deref().unwrap_or_default(), self.path)
    }
}
