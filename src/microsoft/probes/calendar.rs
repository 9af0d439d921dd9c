//! Reading the person's own calendar.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use crate::{
    domain::probe::Answer,
    microsoft::graph::{
        GraphSession,
        call::{Call, Target},
    },
};

const TWELVE_MONTHS: SignedDuration = SignedDuration::from_hours(365 * 24);

impl GraphSession {
    /// Asks for the default calendar's id: the smallest question that only a mailbox can answer.
    pub async fn calendar(&self) -> Answer {
        let call = Call::read(
            Target::new("me/calendar").query("$select=id"),
            "Graph returned the default calendar, so there is a mailbox.",
        );
        self.ask(&call, has_id).await.0
    }

    /// Asks for changes in one minute long past. `Calendars.Read` is the least permission for the delta of a
    /// calendar view, and it takes no `$select`, so the minute is one in which nobody has anything.
    pub async fn read(&self) -> Answer {
        let target = Target::new("me/calendarView/delta")
            .query("startDateTime=2000-01-01T00:00:00Z&endDateTime=2000-01-01T00:01:00Z");
        let call = Call::read(target, "Graph answered a question that needs Calendars.Read.").one_per_page();
        self.ask(&call, is_list).await.0
    }

    /// Whether the calendar held nothing in the last twelve months; only an event's id is asked for.
    pub async fn recent_events(&self) -> (Answer, Option<bool>) {
        let now = self.now();
        let start = now.saturating_sub(TWELVE_MONTHS).unwrap_or(now);
        let query =
            format!("startDateTime={}&endDateTime={}&$top=1&$select=id", to_second(start), to_second(now));
        let call = Call::read(Target::new("me/calendarView").query(query), "Graph looked for recent events.");
        self.ask(&call, |body| body.get("value")?.as_array().map(Vec::is_empty)).await
    }
}

/// A time as Graph's queries take it.
pub(super) fn to_second(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

pub(super) fn has_id(body: Value) -> Option<()> {
    body.get("id")?.as_str().filter(|id| !id.is_empty()).map(drop)
}

fn is_list(body: Value) -> Option<()> {
    body.get("value")?.as_array().map(drop)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn shapes_and_times() {
        assert!(has_id(json!({ "id": "AAMk" })).is_some());
        for body in [json!({}), json!({ "id": "" }), json!({ "id": 7 }), json!(null)] {
            assert!(has_id(body.clone()).is_none() && is_list(body).is_none());
        }
        assert!(is_list(json!({ "value": [] })).is_some());
        assert_eq!(to_second(Timestamp::UNIX_EPOCH), "1970-01-01T00:00:00Z");
    }
}
