//! Events: list, view, delta, create, delete.

use jiff::{SignedDuration, Timestamp, civil::DateTime, tz::TimeZone};
use serde_json::{Map, Value, json};

use super::{
    answer::Answer,
    calendars::Reach,
    errors::GraphError,
    operation::{MailboxOperation, Target},
    properties::Kind,
    request::{GraphCall, Mailboxes},
    time_zones,
};
use crate::{
    random,
    scenario::{MailboxKind, ShareRole},
    state::mailbox::{Event, change_key, item_id},
};

/// Properties a client may set when it creates an event; what it leaves out gets the value beside it.
fn writable() -> Value {
    json!({
        "categories": [], "isReminderOn": true, "reminderMinutesBeforeStart": 15, "subject": "", "importance": "normal",
        "sensitivity": "normal", "isAllDay": false, "responseRequested": true, "transactionId": null, "showAs": "busy",
        "allowNewTimeProposals": true, "hideAttendees": false, "isOnlineMeeting": false,
        "body": { "contentType": "html", "content": "" }, "location": { "displayName": "" }, "attendees": [],
        "recurrence": null,
    })
}

impl GraphCall<'_> {
    /// Events in a calendar as `event` resources, in order of start.
    fn events_in(&mut self, reach: &Reach) -> Vec<Map<String, Value>> {
        let mailbox = self.world.mailbox(reach.owner_id);
        let here = mailbox.events.iter().filter(|event| event.calendar == reach.calendar.id);
        let mut events: Vec<_> = here.map(|event| event.properties.clone()).collect();
        events.sort_by_key(|event| moment(&event["start"]));
        events
    }

    pub(crate) fn list_events(
        &mut self,
        mailboxes: &Mailboxes,
        target: &Target,
    ) -> Result<Answer, GraphError> {
        let reach = self.reach(mailboxes, target)?;
        let events = self.events_in(&reach);
        self.collection(events, "me/events")
    }

    fn collection(&self, events: Vec<Map<String, Value>>, path: &str) -> Result<Answer, GraphError> {
        let mut body = self.query.page(Kind::Event, events, &format!("{}/graph/v1.0/{path}", self.base))?;
        body["@odata.context"] = format!("{}/graph/v1.0/$metadata#{path}", self.base).into();
        Ok(Answer::ok(body))
    }

    fn within(&self, events: Vec<Map<String, Value>>) -> Result<Vec<Map<String, Value>>, GraphError> {
        let bound = |name| self.query.get(name).and_then(instant).ok_or(GraphError::TimeWindow);
        let (from, to) = (bound("startDateTime")?, bound("endDateTime")?);
        let inside = |event: &Map<String, Value>| {
            let (start, end) = (moment(&event["start"]), moment(&event["end"]));
            start.is_some_and(|start| start < to) && end.is_some_and(|end| end > from)
        };
        Ok(events.into_iter().filter(inside).collect())
    }

    pub(crate) fn view(&mut self, mailboxes: &Mailboxes, target: &Target) -> Result<Answer, GraphError> {
        let reach = self.reach(mailboxes, target)?;
        let mut events = self.events_in(&reach);
        events.extend(past_meeting(&reach, self.world.now()));
        events.sort_by_key(|event| moment(&event["start"]));
        let events = self.within(events)?;
        self.collection(events, "me/calendarView")
    }

    pub(crate) fn events_delta(
        &mut self,
        mailboxes: &Mailboxes,
        target: &Target,
    ) -> Result<Answer, GraphError> {
        let reach = self.reach(mailboxes, target)?;
        let events = self.events_in(&reach);
        self.delta(events, "me/events")
    }

    pub(crate) fn view_delta(
        &mut self,
        mailboxes: &Mailboxes,
        target: &Target,
    ) -> Result<Answer, GraphError> {
        let reach = self.reach(mailboxes, target)?;
        let mut events = self.events_in(&reach);
        if self.query.get("$deltatoken").is_none() {
            events = self.within(events)?;
        }
        self.delta(events, "me/calendarView")
    }

    /// The first round lists what is there; a round with a delta token reports no further changes.
    fn delta(&self, events: Vec<Map<String, Value>>, path: &str) -> Result<Answer, GraphError> {
        let changes = if self.query.get("$deltatoken").is_some() { Vec::new() } else { events };
        let value = changes
            .into_iter()
            .map(|event| self.query.project(Kind::Event, event))
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Answer::ok(json!({
            "@odata.context": format!("{}/graph/v1.0/$metadata#Collection(event)", self.base),
            "value": value,
            "@odata.deltaLink": format!("{}/graph/v1.0/{path}/delta?$deltatoken={}", self.base, random::token()),
        })))
    }

    /// The event, with the calendar it is in, when the caller can reach that calendar.
    fn locate(&mut self, mailboxes: &Mailboxes, id: &str) -> Result<(Reach, Event), GraphError> {
        let owners = std::iter::once(mailboxes.owner_id).chain(self.world.mailboxes.keys().copied());
        let owners: Vec<_> = owners.collect();
        for owner in owners {
            let Some(event) = self.world.mailbox(owner).event(id).cloned() else {
                continue;
            };
            let reach = self.reach(mailboxes, &Target::Calendar(event.calendar.clone()))?;
            return Ok((reach, event));
        }
        Err(GraphError::ItemNotFound)
    }

    pub(crate) fn get_event(&mut self, mailboxes: &Mailboxes, id: &str) -> Result<Answer, GraphError> {
        let (_, event) = self.locate(mailboxes, id)?;
        Ok(Answer::ok(self.query.project(Kind::Event, event.properties)?))
    }

    pub(crate) fn attachments(&mut self, mailboxes: &Mailboxes, id: &str) -> Result<Answer, GraphError> {
        self.locate(mailboxes, id)?;
        Ok(Answer::ok(json!({
            "@odata.context": format!("{}/graph/v1.0/$metadata#me/events('{id}')/attachments", self.base),
            "value": [],
        })))
    }

    pub(crate) fn delete_event(&mut self, mailboxes: &Mailboxes, id: &str) -> Result<Answer, GraphError> {
        let (reach, event) = self.locate(mailboxes, id)?;
        self.may_write(&reach)?;
        self.world.mailbox(reach.owner_id).remove_event(&event.id);
        Ok(Answer::no_content())
    }

    /// In another person's calendar the `.Shared` permission and the Editor right are both needed.
    fn may_write(&self, reach: &Reach) -> Result<(), GraphError> {
        match reach.role {
            None => Ok(()),
            Some(ShareRole::Read) => Err(GraphError::AccessDenied),
            Some(ShareRole::Write) => MailboxOperation::permit_foreign_write(&self.claims),
        }
    }

    pub(crate) fn create_event(
        &mut self,
        mailboxes: &Mailboxes,
        target: &Target,
    ) -> Result<Answer, GraphError> {
        let reach = self.reach(mailboxes, target)?;
        self.may_write(&reach)?;
        let now = self.world.now();
        let properties = new_event(&self.body, &reach, now)?;
        let transaction = properties["transactionId"].as_str().map(str::to_owned);
        let mailbox = self.world.mailbox(reach.owner_id);
        // The same transaction id creates once: a retry gets the event of the first attempt.
        let known = transaction.and_then(|transaction| {
            mailbox.events.iter().find(|event| event.properties["transactionId"] == transaction.as_str())
        });
        let properties = if let Some(event) = known {
            event.properties.clone()
        } else {
            let id = properties["id"].as_str().unwrap_or_default().to_owned();
            let calendar = reach.calendar.id.clone();
            mailbox.events.push(Event { id, calendar, properties: properties.clone() });
            properties
        };
        let mut body = Value::Object(properties);
        body["@odata.context"] =
            format!("{}/graph/v1.0/$metadata#users('{}')/events/$entity", self.base, reach.owner_id).into();
        Ok(Answer::created(body))
    }
}

/// A meeting of last week. A mailbox in use has had some, an unwanted second one has not. It shows in views of the past
/// only, so that lists hold what clients have made.
fn past_meeting(reach: &Reach, now: Timestamp) -> Option<Map<String, Value>> {
    if reach.owner.mailbox() != MailboxKind::Cloud || !reach.calendar.default {
        return None;
    }
    let hours_ago = |hours| {
        let time = now.checked_sub(SignedDuration::from_hours(hours)).unwrap_or(now);
        json!({ "dateTime": time.strftime("%Y-%m-%dT%H:%M:%S").to_string(), "timeZone": "UTC" })
    };
    let meeting = json!({ "subject": "Weekly meeting", "start": hours_ago(168), "end": hours_ago(167) });
    new_event(&meeting, reach, now).ok()
}

fn new_event(sent: &Value, reach: &Reach, now: Timestamp) -> Result<Map<String, Value>, GraphError> {
    let sent = sent
        .as_object()
        .ok_or_else(|| GraphError::BadRequest("Empty Payload. JSON content expected.".into()))?;
    if let Some(unknown) =
        sent.keys().find(|name| !name.starts_with("@odata") && Kind::Event.property(name).is_none())
    {
        let text = format!(
            "The property '{unknown}' does not exist on type 'microsoft.graph.event'. Make sure to only use property names that are defined by the type."
        );
        return Err(GraphError::BadRequest(text));
    }
    let time = |name: &str| sent.get(name).ok_or(GraphError::PropertyValidation);
    let (start, end) = (time("start")?, time("end")?);
    for side in [start, end] {
        if !side["timeZone"].as_str().is_some_and(time_zones::is_known) {
            return Err(GraphError::TimeZone);
        }
    }
    let (from, to) = (moment(start), moment(end));
    if from.is_none() || to.is_none() || from > to {
        return Err(GraphError::PropertyValidation);
    }
    let id = item_id("AAMkAG");
    let key = change_key();
    let zone = start["timeZone"].clone();
    let mut event = json!({
        "@odata.etag": format!("W/\"{key}\""),
        "id": id,
        "createdDateTime": now,
        "lastModifiedDateTime": now,
        "changeKey": key,
        "originalStartTimeZone": zone,
        "originalEndTimeZone": end["timeZone"],
        "iCalUId": format!("040000008200E00074C5B7101A82E008{}", uuid::Uuid::new_v4().simple()),
        "hasAttachments": false,
        "bodyPreview": "",
        "isCancelled": false,
        "isDraft": false,
        "isOrganizer": reach.role.is_none(),
        "seriesMasterId": null,
        "type": "singleInstance",
        "webLink": format!("https://outlook.office365.com/owa/?itemid={id}&exvsurl=1&path=/calendar/item"),
        "onlineMeetingUrl": null,
        "onlineMeetingProvider": "unknown",
        "onlineMeeting": null,
        "responseStatus": { "response": "organizer", "time": "0001-01-01T00:00:00Z" },
        "locations": [],
        "organizer": { "emailAddress": { "name": reach.owner.name, "address": reach.owner.mail() } },
        "start": normal(start),
        "end": normal(end),
    });
    let (Value::Object(event), Value::Object(defaults)) = (&mut event, writable()) else {
        return Err(GraphError::PropertyValidation);
    };
    for (name, default) in defaults {
        let value = sent.get(&name).filter(|value| !value.is_null()).cloned().unwrap_or(default);
        event.insert(name, value);
    }
    Ok(std::mem::take(event))
}

/// `dateTimeTimeZone` with seven decimals, as Graph writes it.
fn normal(time: &Value) -> Value {
    let text = time["dateTime"]
        .as_str()
        .and_then(civil)
        .map(|time| time.strftime("%Y-%m-%dT%H:%M:%S.0000000").to_string());
    json!({ "dateTime": text, "timeZone": time["timeZone"] })
}

fn civil(text: &str) -> Option<DateTime> {
    text.trim_end_matches('Z').parse().ok()
}

/// A `dateTimeTimeZone` as an instant. Windows zone names count as UTC: good enough to order and to compare.
fn moment(time: &Value) -> Option<Timestamp> {
    let local = civil(time["dateTime"].as_str()?)?;
    let zone = time["timeZone"].as_str().and_then(|name| TimeZone::get(name).ok()).unwrap_or(TimeZone::UTC);
    Some(local.to_zoned(zone).ok()?.timestamp())
}

/// A query bound: with offset or, without one, in UTC.
fn instant(text: &str) -> Option<Timestamp> {
    text.parse().ok().or_else(|| civil(text)?.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp()))
}
