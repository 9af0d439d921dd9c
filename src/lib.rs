//! Consentry signs people in with Microsoft Entra, walks a tenant's admin through org-wide consent and proves the
//! result, tests what Microsoft Graph really answers for every permission, and reports it.
//!
//! `docs/architecture.md` describes the house.

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("the features `ssr` and `hydrate` exclude each other: one is the server, the other the browser");

pub mod domain;

#[cfg(feature = "ssr")]
pub mod clock;
#[cfg(feature = "ssr")]
pub mod secret;
