//! The store's contract: every method, and so every statement, on SQLite and on PostgreSQL.
//!
//! PostgreSQL takes part when `CONSENTRY_TEST_POSTGRES` names an empty database, such as
//! `postgres://postgres@127.0.0.1:5432/postgres`; every test makes a schema of its own there and removes it.

#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "a test ends at the first surprise")]

#[path = "store_contract/admin_walks.rs"]
mod admin_walks;
#[path = "store_contract/audit_log.rs"]
mod audit_log;
#[path = "store_contract/bench.rs"]
mod bench;
#[path = "store_contract/causes.rs"]
mod causes;
#[path = "store_contract/consent_requests.rs"]
mod consent_requests;
#[path = "store_contract/diagnoses.rs"]
mod diagnoses;
#[path = "store_contract/durability.rs"]
mod durability;
#[path = "store_contract/erasure.rs"]
mod erasure;
#[path = "store_contract/find.rs"]
mod find;
#[cfg(feature = "demo")]
#[path = "store_contract/fleet.rs"]
mod fleet;
#[path = "store_contract/flows.rs"]
mod flows;
#[path = "store_contract/grants.rs"]
mod grants;
#[path = "store_contract/imported_reports.rs"]
mod imported_reports;
#[path = "store_contract/inspections.rs"]
mod inspections;
#[path = "store_contract/link_openings.rs"]
mod link_openings;
#[path = "store_contract/records.rs"]
mod records;
#[path = "store_contract/report_shares.rs"]
mod report_shares;
#[path = "store_contract/samples.rs"]
mod samples;
#[path = "store_contract/saved_views.rs"]
mod saved_views;
#[path = "store_contract/sessions.rs"]
mod sessions;
#[path = "store_contract/sign_in_traces.rs"]
mod sign_in_traces;
#[path = "store_contract/tenant_desk.rs"]
mod tenant_desk;
#[path = "store_contract/tenants.rs"]
mod tenants;
#[path = "store_contract/timeline.rs"]
mod timeline;
#[path = "store_contract/vendor_faults.rs"]
mod vendor_faults;
