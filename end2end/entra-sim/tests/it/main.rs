//! The simulator as a client sees it: over HTTP and DNS.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod admin_consent;
mod autodiscover;
mod browser;
mod client_auth;
mod clouds;
mod consent;
mod control;
mod dns;
mod faults;
mod gates;
mod graph_calendars;
mod graph_directory;
mod graph_mailboxes;
mod graph_profile;
mod id_token;
mod metadata;
mod servers;
mod sign_in;
mod token;
mod world;
