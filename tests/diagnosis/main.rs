//! Whether a diagnosis can be believed: every call of it fails in every way, every demo person gets the right report,
//! and what is asked of Graph is what Graph's own description allows.

#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "what is not as expected fails the test that meets it")]

mod calls;
mod claims;
mod description;
mod fake;
mod faults;
#[path = "../portal/folder.rs"]
mod folder;
mod graph_samples;
mod hosts;
mod journal;
mod matrix;
mod name_service;
mod other_samples;
mod patient;
mod people;
mod reports;
mod retries;
#[path = "../portal/settings.rs"]
mod settings;
mod shapes;
mod sign_in;
mod world;
