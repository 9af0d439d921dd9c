//! The portal from outside, over HTTP, with a simulated Microsoft beside it.

#![cfg(feature = "ssr")]
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "what is not as expected fails the test that meets it"
)]

#[path = "portal/access.rs"]
mod access;
#[path = "portal/apps.rs"]
mod apps;
#[path = "portal/audit_log.rs"]
mod audit_log;
#[path = "portal/bodies.rs"]
mod bodies;
#[path = "portal/brand.rs"]
mod brand;
#[path = "portal/browser.rs"]
mod browser;
#[path = "portal/canned_answers.rs"]
mod canned_answers;
#[path = "portal/chain.rs"]
mod chain;
#[path = "portal/check_domain.rs"]
mod check_domain;
#[path = "portal/command.rs"]
mod command;
#[path = "portal/compare.rs"]
mod compare;
#[path = "portal/consent_again.rs"]
mod consent_again;
#[path = "portal/consent_callback.rs"]
mod consent_callback;
#[path = "portal/entry.rs"]
mod entry;
#[path = "portal/everybody.rs"]
mod everybody;
#[path = "portal/explain.rs"]
mod explain;
#[path = "portal/find.rs"]
mod find;
#[path = "portal/folder.rs"]
mod folder;
#[path = "portal/hand_over.rs"]
mod hand_over;
#[path = "portal/hand_over_message.rs"]
mod hand_over_message;
#[path = "portal/hand_over_openings.rs"]
mod hand_over_openings;
#[path = "portal/imports.rs"]
mod imports;
#[path = "portal/inspection.rs"]
mod inspection;
#[path = "portal/languages.rs"]
mod languages;
#[path = "portal/languages_attacked.rs"]
mod languages_attacked;
#[path = "portal/limits.rs"]
mod limits;
#[path = "portal/links.rs"]
mod links;
#[path = "portal/lint_url.rs"]
mod lint_url;
#[path = "portal/list_files.rs"]
mod list_files;
#[path = "portal/log.rs"]
mod log;
#[path = "portal/markup.rs"]
mod markup;
#[path = "portal/microsoft.rs"]
mod microsoft;
#[path = "portal/my_data.rs"]
mod my_data;
#[path = "portal/neighbours.rs"]
mod neighbours;
#[path = "portal/organisation.rs"]
mod organisation;
#[path = "portal/origins.rs"]
mod origins;
#[path = "portal/page.rs"]
mod page;
#[path = "portal/people.rs"]
mod people;
#[path = "portal/program.rs"]
mod program;
#[path = "portal/progress.rs"]
mod progress;
#[path = "portal/report_export.rs"]
mod report_export;
#[path = "portal/report_files.rs"]
mod report_files;
#[path = "portal/reports.rs"]
mod reports;
#[path = "portal/response_headers.rs"]
mod response_headers;
#[path = "portal/restart.rs"]
mod restart;
#[path = "portal/return_to.rs"]
mod return_to;
#[path = "portal/same_cause.rs"]
mod same_cause;
#[path = "portal/secrecy.rs"]
mod secrecy;
#[path = "portal/settings.rs"]
mod settings;
#[path = "portal/sharing.rs"]
mod sharing;
#[path = "portal/sign_in_traces.rs"]
mod sign_in_traces;
#[path = "portal/states.rs"]
mod states;
#[path = "portal/sweep.rs"]
mod sweep;
#[path = "portal/tenant_page.rs"]
mod tenant_page;
#[path = "portal/tenant_policy.rs"]
mod tenant_policy;
#[path = "portal/tenant_work.rs"]
mod tenant_work;
#[path = "portal/vendor_faults.rs"]
mod vendor_faults;
#[path = "portal/verify_report.rs"]
mod verify_report;
#[path = "portal/walk.rs"]
mod walk;
#[path = "portal/walk_through.rs"]
mod walk_through;
#[path = "portal/world.rs"]
mod world;
