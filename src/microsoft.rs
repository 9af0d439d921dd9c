//! Everything that talks to Microsoft: signing people in, admin consent, Graph and Autodiscover.
//!
//! One client sends every request ([`http`]). Whatever comes back is untrusted until a type here says otherwise:
//! an [`identity::Identity`] exists only after its token was verified, an [`Answer`](crate::domain::probe::Answer)
//! is a success only when the body had the expected shape.

pub mod admin_consent;
pub mod authority;
pub mod autodiscover;
pub mod credential;
pub mod error;
pub mod exchange_host;
pub mod graph;
pub mod guarded;
pub mod http;
pub mod id_token;
pub mod identity;
pub mod inspection;
pub mod patience;
pub mod probes;
pub mod sign_in;
pub mod user_realm;

pub(crate) mod error_answer;
mod request_query;
mod retry;

pub use error::MicrosoftError;
