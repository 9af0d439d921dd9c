//! `findMeetingTimes` and `getSchedule`.

use serde_json::{Value, json};

use super::{
    answer::Answer,
    errors::GraphError,
    mailbox_gate,
    request::{GraphCall, Mailboxes, find_user},
};

/// Longest list of addresses for one `getSchedule` call.
const MOST_SCHEDULES: usize = 20;

impl GraphCall<'_> {
    /// Suggests the asked slots as they stand: the simulator does not weigh calendars.
    pub(crate) fn find_meeting_times(&self) -> Result<Answer, GraphError> {
        if !self.body.is_object() && !self.body.is_null() {
            return Err(GraphError::BadRequest("Empty Payload. JSON content expected.".into()));
        }
        let slots = self.body["timeConstraint"]["timeSlots"].as_array().cloned().unwrap_or_default();
        let most =
            self.body["maxCandidates"].as_u64().and_then(|most| usize::try_from(most).ok()).unwrap_or(20);
        let suggestions: Vec<Value> = slots
            .into_iter()
            .take(most.min(20))
            .enumerate()
            .map(|(index, slot)| {
                json!({
                    "confidence": 100.0,
                    "order": index + 1,
                    "organizerAvailability": "free",
                    "suggestionReason": "Suggested because it is one of the nearest times when all attendees are available.",
                    "attendeeAvailability": [],
                    "locations": [],
                    "meetingTimeSlot": slot,
                })
            })
            .collect();
        let reason = if suggestions.is_empty() { "Unknown" } else { "" };
        Ok(Answer::ok(json!({
            "@odata.context": format!("{}/graph/v1.0/$metadata#microsoft.graph.meetingTimeSuggestionsResult", self.base),
            "emptySuggestionsReason": reason,
            "meetingTimeSuggestions": suggestions,
        })))
    }

    /// Answers 200 even when an address fails; the fault stands beside that address.
    pub(crate) fn get_schedule(&self, mailboxes: &Mailboxes) -> Result<Answer, GraphError> {
        let body = &self.body;
        let field = |name: &str| {
            let object = body.as_object();
            object
                .and_then(|fields| fields.iter().find(|(have, _)| have.eq_ignore_ascii_case(name)))
                .map(|(_, value)| value)
        };
        let interval = field("availabilityViewInterval").and_then(Value::as_u64).unwrap_or(30);
        let addresses = field("schedules").and_then(Value::as_array).cloned().unwrap_or_default();
        if !(5..=1440).contains(&interval) || addresses.is_empty() || addresses.len() > MOST_SCHEDULES {
            return Err(GraphError::BadRequest("The parameters of getSchedule are not valid.".into()));
        }
        let schedules: Vec<Value> =
            addresses.iter().filter_map(Value::as_str).map(|address| schedule(mailboxes, address)).collect();
        Ok(Answer::ok(json!({
            "@odata.context": format!("{}/graph/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)", self.base),
            "value": schedules,
        })))
    }
}

fn schedule(mailboxes: &Mailboxes, address: &str) -> Value {
    let found = find_user(&mailboxes.tenant, address);
    match found.map(|user| mailbox_gate::check(&mailboxes.tenant, user, 0)) {
        Some(Ok(())) => json!({
            "scheduleId": address,
            "availabilityView": "00",
            "scheduleItems": [],
            "workingHours": {
                "daysOfWeek": ["monday", "tuesday", "wednesday", "thursday", "friday"],
                "startTime": "08:00:00.0000000",
                "endTime": "17:00:00.0000000",
                "timeZone": { "name": "UTC" },
            },
        }),
        _ => json!({
            "scheduleId": address,
            "availabilityView": "",
            "scheduleItems": [],
            "error": {
                "message": "Unable to resolve e-mail address to an Active Directory object.",
                "responseCode": "ErrorMailRecipientNotFound",
            },
        }),
    }
}
