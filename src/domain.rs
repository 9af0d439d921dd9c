//! Pure rules, compiled for the server and the browser alike. Nothing here knows the clock, randomness, the
//! network or the disk: whatever a rule needs arrives as a parameter.

pub mod admin_walk;
pub mod adoption;
pub mod app;
pub mod audit;
pub mod cloud;
pub mod colour;
pub mod consent;
pub mod consent_message;
pub mod desk_state;
pub mod domain_name;
pub mod email_address;
pub mod gate;
pub mod grant;
pub mod grant_commands;
pub mod id;
pub mod inspection;
pub mod language;
pub mod link_lint;
pub mod localised;
pub mod loopback;
pub mod mailbox;
pub mod marked_text;
pub mod not_asked;
pub mod palette;
pub mod probe;
pub mod product_visit;
pub mod progress;
pub mod report;
pub mod return_address;
pub mod scope;
pub mod sign_in_error;
pub mod staff_role;
pub mod survey;
pub mod visitor;
