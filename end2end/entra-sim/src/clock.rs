//! The simulator's own time: the machine's clock plus an offset that tests move.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

/// A clock that can be moved forward.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Clock {
    offset: SignedDuration,
}

impl Clock {
    pub(crate) fn now(self) -> Timestamp {
        let now = Timestamp::now();
        now.checked_add(self.offset).unwrap_or(now)
    }

    pub(crate) fn advance(&mut self, by: SignedDuration) {
        self.offset = self.offset.checked_add(by).unwrap_or(self.offset);
    }
}

/// `2026-01-31 12:00:00Z`, as Entra writes times in errors.
pub(crate) fn entra_text(time: Timestamp) -> String {
    time.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d %H:%M:%SZ").to_string()
}

/// `2026-01-31T12:00:00`, as Graph writes times in errors.
pub(crate) fn graph_text(time: Timestamp) -> String {
    time.to_zoned(TimeZone::UTC).strftime("%Y-%m-%dT%H:%M:%S").to_string()
}

/// `Sat, 31 Jan 2026 12:00:00 GMT`, the HTTP date form.
pub(crate) fn http_text(time: Timestamp) -> String {
    time.to_zoned(TimeZone::UTC).strftime("%a, %d %b %Y %H:%M:%S GMT").to_string()
}
