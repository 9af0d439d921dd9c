//! Reading the person's own calendar.

use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

use super::write_test::event_id;
use crate::{
    domain::probe::Answer,
    knowledge::graph_requests::Request,
    microsoft::graph::{GraphSession, call::Call},
};

const TWELVE_MONTHS: SignedDuration = SignedDuration::from_hours(365 * 24);

/// The id of an event that has the form of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventId(pub(super) String);

/// What the last twelve months of the calendar hold, as far as it is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecentEvents {
    /// Nothing at all.
    pub empty: bool,
    /// One of the events, to ask something about it.
    pub event: Option<EventId>,
}

impl GraphSession {
    /// Asks for the default calendar's id: the smallest question that only a mailbox can answer.
    pub async fn calendar(&self) -> Answer {
        let note = "Graph returned the default calendar, so there is a mailbox.";
        self.ask(&Call::of(Request::Calendar, note).query("$select=id"), has_id).await.0
    }

    /// Asks for the id of one attachment of an event, which `Calendars.ReadBasic` does not allow. Events without
    /// attachments answer with an empty list, which is as good.
    pub async fn attachments(&self, event: &EventId) -> Answer {
        let note = "Graph answered a question that needs Calendars.Read and not less.";
        let call = Call::of(Request::Attachments, note).with("event", &*event.0).query("$top=1&$select=id");
        self.ask(&call, is_list).await.0
    }

    /// Asks for changes in one minute long past: what there is to ask of a calendar without events.
    /// `Calendars.Read` is the least permission for the delta of a calendar view, and it takes no `$select`, so
    /// the minute is one in which nobody has anything.
    pub async fn calendar_changes(&self) -> Answer {
        let call = Call::of(Request::CalendarChanges, "Graph answered a question that needs Calendars.Read.")
            .query("startDateTime=2000-01-01T00:00:00Z&endDateTime=2000-01-01T00:01:00Z")
            .one_per_page();
        self.ask(&call, is_list).await.0
    }

    /// Asks for one event of the last twelve months, and of that only its id.
    pub async fn recent_events(&self) -> (Answer, Option<RecentEvents>) {
        let now = self.now();
        let start = now.saturating_sub(TWELVE_MONTHS).unwrap_or(now);
        let query =
            format!("startDateTime={}&endDateTime={}&$top=1&$select=id", to_second(start), to_second(now));
        let call = Call::of(Request::RecentEvents, "Graph looked for recent events.").query(query);
        self.ask(&call, |body| {
            let events = body.get("value")?.as_array()?;
            Some(RecentEvents {
                empty: events.is_empty(),
                event: events.iter().find_map(event_id).map(EventId),
            })
        })
        .await
    }

    /// Asks which time zones the mailbox knows. `User.Read` unlocks it.
    pub async fn time_zones(&self) -> Answer {
        let note = "Graph returned the mailbox's time zones. Whether that takes a mailbox is not documented.";
        self.ask(&Call::of(Request::TimeZones, note), is_list).await.0
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
