//! What an administrator did on the way through a consent request, kept with the request so that another machine with the
//! same link shows the same place. Where the request itself stands is [`ConsentState`](super::consent::ConsentState)'s.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::consent::Shortfall;

mod preflight;

pub use preflight::{AccountSeen, AppSeen, Preflight, Question};

/// Who is to use the app, as whoever holds the link says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody in the organisation.
    Everybody,
    /// People or groups that an administrator assigns.
    Assigned,
}

/// One thing that was done or seen. A new one of its kind takes the place of the one before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum WalkNote {
    /// The browser was looked at before consent.
    Checked {
        /// What was seen.
        preflight: Preflight,
    },
    /// The administrator was sent to Microsoft's consent page.
    Sent,
    /// A look for a grant that nobody had reported found none.
    Looked {
        /// What the token lacked.
        shortfall: Shortfall,
    },
    /// It was said who is to use the app.
    Decided {
        /// Who.
        audience: Audience,
    },
}

impl WalkNote {
    /// The kind as stored.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Checked { .. } => "checked",
            Self::Sent => "sent",
            Self::Looked { .. } => "looked",
            Self::Decided { .. } => "decided",
        }
    }
}

/// The newest note of every kind, each with its time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AdminWalk {
    /// The check before consent.
    pub checked: Option<(Timestamp, Preflight)>,
    /// The departure to Microsoft's consent page.
    pub sent: Option<Timestamp>,
    /// The last look that found nothing.
    pub looked: Option<(Timestamp, Shortfall)>,
    /// Who is to use the app.
    pub decided: Option<(Timestamp, Audience)>,
}

impl AdminWalk {
    /// Puts notes together, the oldest first.
    pub fn of(notes: impl IntoIterator<Item = (Timestamp, WalkNote)>) -> Self {
        notes.into_iter().fold(Self::default(), |mut walk, (at, note)| {
            match note {
                WalkNote::Checked { preflight } => walk.checked = Some((at, preflight)),
                WalkNote::Sent => walk.sent = Some(at),
                WalkNote::Looked { shortfall } => walk.looked = Some((at, shortfall)),
                WalkNote::Decided { audience } => walk.decided = Some((at, audience)),
            }
            walk
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_of_a_kind_counts() {
        let at = |second| Timestamp::from_second(second).unwrap();
        let walk = AdminWalk::of([
            (at(1), WalkNote::Decided { audience: Audience::Everybody }),
            (at(2), WalkNote::Sent),
            (at(3), WalkNote::Decided { audience: Audience::Assigned }),
        ]);
        assert_eq!(walk.decided, Some((at(3), Audience::Assigned)));
        assert_eq!((walk.sent, walk.checked), (Some(at(2)), None));
    }
}
