//! How long is waited for Microsoft, as a value: the portal uses the default, tests and benchmarks shorten it.

use std::time::Duration;

use jiff::SignedDuration;

/// When it is worth trying again after throttling that named no time.
pub(super) const UNTOLD_WAIT: SignedDuration = SignedDuration::from_mins(1);

/// Limits in time of what goes to Microsoft.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Patience {
    /// The longest that making a connection may take.
    pub connect: Duration,
    /// The longest that one call may take, from connecting to the end of the body.
    pub call: Duration,
    /// The longest that one question may take with all its repetitions.
    pub question: Duration,
    /// Our own waits between repetitions are multiplied by it; what Microsoft asks to wait is not.
    pub pace: f64,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(5),
            call: Duration::from_secs(10),
            question: Duration::from_secs(30),
            pace: 1.0,
        }
    }
}
