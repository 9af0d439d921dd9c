//! The write test: one event of a minute in the year 2001, without attendees or reminder, removed at once.
//!
//! Nobody is notified, since invitations go to attendees only (Microsoft Graph, "Create event"). A create that
//! got no answer may still have worked, so its trace is looked for and removed as well.

use reqwest::Method;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    domain::probe::{Answer, Meaning, WriteAnswer},
    microsoft::graph::{
        GraphSession,
        call::{Call, Target},
    },
};

const MINUTE: &str = "startDateTime=2001-01-01T00:00:00Z&endDateTime=2001-01-01T00:01:00Z";

/// What marks the event of one write test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteTag {
    /// Graph makes no second event for the same id.
    pub transaction_id: Uuid,
    /// Name of the app, for the event's subject.
    pub app: String,
}

/// The calendar that is written to.
pub(super) struct Place {
    /// Where events are created.
    pub(super) create: Target,
    /// Where an event is found by its id.
    pub(super) events: Target,
    /// Where a span of time is read.
    pub(super) view: Target,
    /// Exchange hides private events from delegates, who then could not remove them.
    pub(super) private: bool,
}

impl GraphSession {
    /// Creates and removes an event in the person's own calendar; `Calendars.ReadWrite` is the least permission.
    pub async fn write(&self, tag: &WriteTag) -> WriteAnswer {
        let events = Target::new("me/events");
        let place =
            Place { create: events.clone(), events, view: Target::new("me/calendarView"), private: true };
        self.write_at(&place, tag).await
    }

    pub(super) async fn write_at(&self, place: &Place, tag: &WriteTag) -> WriteAnswer {
        let call =
            Call::create(place.create.clone(), event(tag, place.private), "Graph created the test event.");
        let (create, id) = self.ask(&call, |body| event_id(&body)).await;
        match id {
            Some(id) => self.remove(place, &id, create).await,
            None if may_have_worked(create.meaning) => self.remove_trace(place, tag, create).await,
            None => WriteAnswer { create, remove: None, gone: true },
        }
    }

    async fn remove(&self, place: &Place, id: &str, create: Answer) -> WriteAnswer {
        let event = place.events.clone().variable(id, "event");
        let note = "Graph removed the test event for good.";
        let call = Call::remove(Method::POST, event.clone().then("permanentDelete"), note);
        let mut answer = self.order(&call).await;
        if answer.meaning != Meaning::Success {
            // Not every cloud knows permanentDelete; DELETE leaves the event in Deleted Items.
            let call = Call::remove(Method::DELETE, event, "Graph moved the test event to Deleted Items.");
            answer = self.order(&call).await;
        }
        let gone = answer.meaning == Meaning::Success || answer.evidence.status == Some(404);
        WriteAnswer { create, remove: Some(answer), gone }
    }

    async fn remove_trace(&self, place: &Place, tag: &WriteTag, create: Answer) -> WriteAnswer {
        let view = place.view.clone().query(format!("{MINUTE}&$top=50&$select=id,transactionId"));
        let call = Call::read(view, "Graph looked for a trace of the test event.");
        let (look, trace) = self.ask(&call, |body| find_trace(&body, tag.transaction_id)).await;
        match trace {
            Some(Some(id)) => self.remove(place, &id, create).await,
            Some(None) => WriteAnswer { create, remove: None, gone: true },
            None => WriteAnswer { create, remove: Some(look), gone: false },
        }
    }
}

/// Whether something may have been created although no event came back.
const fn may_have_worked(create: Meaning) -> bool {
    matches!(create, Meaning::Success | Meaning::NoAnswer | Meaning::ServiceFault | Meaning::Unknown)
}

fn event(tag: &WriteTag, private: bool) -> Value {
    let app: String = tag.app.chars().filter(|c| !c.is_control()).take(100).collect();
    json!({
        "subject": format!("{app}: connection check, safe to delete"),
        "start": { "dateTime": "2001-01-01T00:00:00", "timeZone": "UTC" },
        "end": { "dateTime": "2001-01-01T00:01:00", "timeZone": "UTC" },
        "isAllDay": false,
        "isReminderOn": false,
        "responseRequested": false,
        "showAs": "free",
        "sensitivity": if private { "private" } else { "normal" },
        "transactionId": tag.transaction_id.hyphenated().to_string(),
    })
}

/// The id of an event, if it has the form of one: it becomes part of an address.
fn event_id(event: &Value) -> Option<String> {
    let id = event.get("id")?.as_str()?;
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'=' | b'+' | b'/');
    ((1..=1_000).contains(&id.len()) && id.bytes().all(legal)).then(|| id.to_owned())
}

/// The test's own event among others; `None` when the body is no list.
#[expect(clippy::option_option, reason = "no list, a list without it, and a list with it are three things")]
fn find_trace(body: &Value, transaction_id: Uuid) -> Option<Option<String>> {
    let wanted = transaction_id.hyphenated().to_string();
    let events = body.get("value")?.as_array()?;
    let own = events.iter().find(|event| {
        event.get("transactionId").and_then(Value::as_str).is_some_and(|id| id.eq_ignore_ascii_case(&wanted))
    });
    Some(own.and_then(event_id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_event_disturbs_nobody() {
        let tag = WriteTag { transaction_id: Uuid::nil(), app: "Drift\r\n".to_owned() };
        let event = event(&tag, true);
        assert_eq!(event["subject"], "Drift: connection check, safe to delete");
        assert!(event.get("attendees").is_none());
        assert_eq!((&event["showAs"], &event["isReminderOn"]), (&"free".into(), &false.into()));
        assert!(Call::create(Target::new("me/events"), event, "").is_repeatable());
    }

    #[test]
    fn ids_that_could_lead_elsewhere_are_none() {
        assert_eq!(event_id(&json!({ "id": "AAMkAG-_=+/" })).as_deref(), Some("AAMkAG-_=+/"));
        for id in ["", "..", "a b", "a?b", "a%2e", &"a".repeat(1_001)] {
            assert_eq!(event_id(&json!({ "id": id })), None, "{id}");
        }
    }

    #[test]
    fn a_trace_is_found_by_its_transaction() {
        let own = Uuid::from_u128(7);
        let events = json!({ "value": [
            { "id": "other", "transactionId": Uuid::nil().to_string() },
            { "id": "none", "transactionId": null },
            { "id": "mine", "transactionId": own.to_string().to_uppercase() },
        ] });
        assert_eq!(find_trace(&events, own), Some(Some("mine".to_owned())));
        assert_eq!(find_trace(&json!({ "value": [] }), own), Some(None));
        assert_eq!(find_trace(&json!({}), own), None);
    }
}
