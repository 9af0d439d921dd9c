//! What is known about Microsoft, as data: sign-in codes, gates, Graph answers, permissions, clouds, licence plans and
//! mail hosts. Each entry names its source. Numbers and codes choose help text and readings, never access; what is not
//! in the data degrades to an honest "not known to us".

use serde::de::DeserializeOwned;

pub mod clouds;
pub mod exchange_builds;
pub mod exchange_plans;
pub mod gates;
pub mod graph_errors;
pub mod graph_permissions;
pub mod graph_requests;
pub mod graph_verdicts;
pub mod inspection_permissions;
pub mod mail_hosts;
pub mod page_titles;
pub mod permissions;
pub mod sign_in_codes;
pub mod vendor_advice;

#[cfg(test)]
mod tests;

pub use clouds::{cloud_of, clouds, known_clouds};
pub use exchange_plans::licence_signal;
pub use gates::{GateContext, Stage, read_gate};
pub use graph_errors::{GraphReading, read_graph_error};
pub use graph_permissions::graph_permissions;
pub use graph_requests::{Request, graph_requests};
pub use mail_hosts::{domain_signal, mail_route};
pub use permissions::{PermissionText, permission};

/// Reads data that is part of the program.
#[expect(clippy::expect_used, reason = "the text is compiled in, and a test reads every file of it")]
fn built_in<T: DeserializeOwned>(text: &'static str) -> T {
    serde_json::from_str(text).expect("built-in knowledge is well-formed")
}
