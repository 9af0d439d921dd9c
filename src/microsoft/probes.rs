//! The questions put to Graph, one function each, on a [`GraphSession`](super::graph::GraphSession). Endpoints
//! are chosen so that the permission in question is the least one that unlocks them (Microsoft Graph
//! permissions reference), with as little of the person's data in the answer as possible.

mod calendar;
mod licences;
mod meeting_times;
mod organization;
mod profile;
mod shared_calendar;
mod write_test;

pub use calendar::{EventId, RecentEvents};
pub use licences::licence_signal;
pub use organization::Organization;
pub use profile::Profile;
pub use shared_calendar::{Colleague, ColleagueRefused};
pub use write_test::{Cleaned, WriteTag};
