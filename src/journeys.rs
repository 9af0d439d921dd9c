//! The use cases. Each one authorises, acts, and writes the audit trail; none of them knows HTTP or HTML.

pub mod ask_admin;
pub mod blocked;
pub mod clean_up;
pub mod consent_message;
pub mod diagnose;
pub mod explain;
pub mod flow;
pub mod from_product;
pub mod grant_consent;
pub mod inspect_tenant;
pub mod lint_url;
pub mod live;
pub mod message_file;
mod outward;
pub mod portal;
pub mod prove_grant;
pub mod read_reports;
pub mod reassess;
pub mod refusal;
pub mod remind;
pub mod sign_in;
pub mod support;
pub mod survey_domain;
pub mod viewer;
pub mod withdraw;
