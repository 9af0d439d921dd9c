//! The write test: one event of a minute in the year 2001, without attendees or reminder, removed at once.
//!
//! Nobody is notified, since invitations go to attendees only (Microsoft Graph, "Create event"). A create that
//! got no answer may still have worked, so its trace is looked for and removed as well.

use serde_json::{Value, json};
use uuid::Uuid;

use crate::{
    domain::{
        probe::{Answer, Meaning, WriteAnswer},
        report::WriteTrace,
    },
    knowledge::graph_requests::Request,
    microsoft::graph::{GraphSession, call::Call},
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

impl WriteTag {
    /// The event's subject.
    pub fn subject(&self) -> String {
        WriteTrace::subject(&self.app)
    }
}

/// What came of looking for the event of an earlier write test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// Looking for it.
    pub look: Answer,
    /// Removing it, when it was there.
    pub removal: Option<Answer>,
    /// Whether nothing of it is left.
    pub gone: bool,
}

/// The calendar that is written to.
pub(super) struct Place {
    pub(super) create: Request,
    pub(super) find: Request,
    pub(super) erase: Request,
    pub(super) delete: Request,
    /// Address of the colleague whose calendar it is.
    pub(super) shared: Option<String>,
}

impl Place {
    /// The person's own calendar.
    pub(super) const fn own() -> Self {
        Self {
            create: Request::CreateEvent,
            find: Request::FindEvent,
            erase: Request::PermanentlyDeleteEvent,
            delete: Request::DeleteEvent,
            shared: None,
        }
    }

    fn call(&self, request: Request, note: &'static str) -> Call {
        self.at(Call::of(request, note))
    }

    fn at(&self, call: Call) -> Call {
        match &self.shared {
            Some(address) => call.with("shared", address),
            None => call,
        }
    }
}

impl GraphSession {
    /// Creates and removes an event in the person's own calendar; `Calendars.ReadWrite` is the least permission.
    pub async fn write(&self, tag: &WriteTag) -> WriteAnswer {
        self.write_at(&Place::own(), tag).await
    }

    /// Removes the event of an earlier write test from the person's own calendar, if it is there.
    pub async fn clean_up(&self, transaction_id: Uuid) -> Cleaned {
        self.clean_up_at(&Place::own(), transaction_id).await
    }

    pub(super) async fn write_at(&self, place: &Place, tag: &WriteTag) -> WriteAnswer {
        // Exchange hides private events from delegates, who then could not remove them.
        let event = event(tag, place.shared.is_none());
        let call = place.at(Call::create(place.create, event, "Graph created the test event."));
        let (create, id) = self.ask(&call, |body| event_id(&body)).await;
        match id {
            Some(id) => {
                let (removal, gone) = self.remove(place, &id, tag.transaction_id).await;
                WriteAnswer { create, remove: Some(removal), gone }
            }
            None if may_have_worked(create.meaning) => {
                let Cleaned { look, removal, gone } = self.clean_up_at(place, tag.transaction_id).await;
                let remove = if gone { removal } else { Some(removal.unwrap_or(look)) };
                WriteAnswer { create, remove, gone }
            }
            None => WriteAnswer { create, remove: None, gone: true },
        }
    }

    pub(super) async fn clean_up_at(&self, place: &Place, transaction_id: Uuid) -> Cleaned {
        let (look, trace) = self.look(place, transaction_id).await;
        match trace {
            Some(Some(id)) => {
                let (removal, gone) = self.remove(place, &id, transaction_id).await;
                Cleaned { look, removal: Some(removal), gone }
            }
            Some(None) => Cleaned { look, removal: None, gone: true },
            None => Cleaned { look, removal: None, gone: false },
        }
    }

    /// Looks for the test's event among those of its minute.
    async fn look(&self, place: &Place, transaction_id: Uuid) -> (Answer, Option<Option<String>>) {
        let call = place
            .call(place.find, "Graph looked for a trace of the test event.")
            .query(format!("{MINUTE}&$top=50&$select=id,transactionId"));
        self.ask(&call, |body| find_trace(&body, transaction_id)).await
    }

    /// Removes an event and says whether it is gone.
    async fn remove(&self, place: &Place, id: &str, transaction_id: Uuid) -> (Answer, bool) {
        if self.offers(place.erase) {
            let call = place.call(place.erase, "Graph removed the test event for good.").with("event", id);
            let answer = self.order(&call).await;
            if answer.meaning == Meaning::Success {
                return (answer, true);
            }
        }
        // DELETE leaves the event in Deleted Items, which is better than leaving it where it was.
        let call = place.call(place.delete, "Graph moved the test event to Deleted Items.").with("event", id);
        let answer = self.order(&call).await;
        // "Not there" is what Graph also says of what it does not find in time, so the calendar has the last word.
        let gone = answer.meaning == Meaning::Success
            || (is_not_there(&answer) && self.look(place, transaction_id).await.1 == Some(None));
        (answer, gone)
    }
}

/// Graph's own word that there is no such event; a 404 of somebody in between says nothing.
fn is_not_there(answer: &Answer) -> bool {
    answer.meaning == Meaning::NotFound && answer.seen.as_ref().is_some_and(|seen| seen.signed)
}

/// Whether something may have been created although no event came back.
const fn may_have_worked(create: Meaning) -> bool {
    matches!(create, Meaning::Success | Meaning::NoAnswer | Meaning::ServiceFault | Meaning::Unknown)
}

fn event(tag: &WriteTag, private: bool) -> Value {
    json!({
        "subject": tag.subject(),
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
pub(super) fn event_id(event: &Value) -> Option<String> {
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
        assert!(Call::create(Request::CreateEvent, event, "").is_repeatable());
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
