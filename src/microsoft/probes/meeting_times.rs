//! `POST /me/findMeetingTimes`: the one endpoint that only the `.Shared` calendar permissions unlock. It reads,
//! and sends nothing to anybody.

use jiff::SignedDuration;
use serde_json::{Value, json};

use super::calendar::to_second;
use crate::{
    domain::probe::Answer,
    knowledge::graph_requests::Request,
    microsoft::graph::{GraphSession, call::Call},
};

impl GraphSession {
    /// Looks for half an hour within one hour of tomorrow, for the person alone. Finding none is a success too.
    /// A success says nothing about the mailbox.
    pub async fn meeting_times(&self) -> Answer {
        let now = self.now();
        let start = now.saturating_add(SignedDuration::from_hours(24)).unwrap_or(now);
        let end = start.saturating_add(SignedDuration::from_hours(1)).unwrap_or(start);
        let time = |time| json!({ "dateTime": to_second(time).trim_end_matches('Z'), "timeZone": "UTC" });
        let body = json!({
            "attendees": [],
            "maxCandidates": 1,
            "meetingDuration": "PT30M",
            "timeConstraint": {
                "activityDomain": "unrestricted",
                "timeSlots": [{ "start": time(start), "end": time(end) }],
            },
        });
        let note = "Graph answered a question that needs Calendars.Read.Shared.";
        let call = Call::of(Request::FindMeetingTimes, note).body_of(body);
        self.ask(&call, has_suggestions).await.0
    }
}

fn has_suggestions(body: Value) -> Option<()> {
    body.get("meetingTimeSuggestions")?.as_array().map(drop)
}
