//! HTTP: one list of routes, one list of middleware, and handlers that read a request, call one journey, and turn
//! what it returns into a page or a redirect.

mod admin;
mod apps;
mod assets;
mod brand;
mod caller;
mod check_domain;
mod client;
mod connect;
mod consent_again;
mod cookies;
mod desk;
mod events;
mod failure;
mod forms;
mod from_product;
mod hand_over;
mod headers;
mod health;
mod inspection;
mod limit;
mod lint_url;
mod organisation;
mod origin;
mod product_visit;
mod public_keys;
mod reader;
mod reports;
mod request_message;
mod router;
mod security;
mod sign_in;
mod site;
mod stored_data;
mod stuck;
mod trace;
mod vendor_faults;
mod visit;
mod withdraw;

pub use apps::apps;
pub use failure::Failure;
pub use router::{Access, Route, router, routes};
pub use site::Site;
