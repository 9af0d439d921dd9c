//! A simulator of Microsoft Entra sign-in and admin consent, Microsoft Graph calendars, Autodiscover, DNS and the
//! customers' own Exchange Servers.
//!
//! It speaks the real protocols from a [`Scenario`], so that an app that integrates with Entra can be walked through
//! consent, propagation, policies and mailbox errors on one machine. Everything of Microsoft's is on one HTTP origin, the
//! customers' own servers are on a second address over TLS; the README of this crate lists the paths, the demo accounts
//! and the control API.
//!
//! ```no_run
//! # async fn example() -> std::io::Result<()> {
//! use entra_sim::{Options, Scenario, Simulator};
//!
//! let simulator = Simulator::start(Scenario::demo(), Options::default()).await?;
//! println!("authority: {}common/v2.0", simulator.base_url());
//! simulator.shutdown().await;
//! # Ok(())
//! # }
//! ```

mod autodiscover;
mod clock;
mod connection;
mod control;
mod dns;
mod entra;
mod graph;
mod keys;
mod permission;
mod random;
pub mod scenario;
mod server;
mod servers;
mod state;
mod tokens;
mod traffic;
mod user_realm;

pub use control::{Control, ControlError, Leftover};
pub use scenario::{Scenario, ScenarioError};
pub use server::{Options, Simulator, TlsFiles};
pub use state::{
    calls::Call,
    faults::{Fault, FaultEffect},
    grants::GrantRecord,
};
pub use tokens::IdTokenBreak;
