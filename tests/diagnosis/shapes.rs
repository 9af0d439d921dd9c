//! What the simulator answers next to the types of Graph's metadata: no member that Graph does not have, and no value of
//! another kind.

use consentry::knowledge::graph_requests::{Request, graph_requests};
use reqwest::Client;
use serde_json::{Value, json};

use crate::{
    description::{Shapes, shapes},
    world::World,
};

/// Requests of the simulated Graph beyond those of the table: method, path with query, body, type.
fn others() -> Vec<(&'static str, &'static str, Value, &'static str)> {
    let event = json!({
        "subject": "Planning",
        "start": { "dateTime": "2026-05-04T09:00:00", "timeZone": "UTC" },
        "end": { "dateTime": "2026-05-04T10:00:00", "timeZone": "UTC" },
        "attendees": [{ "emailAddress": { "address": "noah@northwind.example" }, "type": "required" }],
    });
    let schedule = json!({
        "schedules": ["noah@northwind.example", "nobody@northwind.example"],
        "startTime": { "dateTime": "2026-05-04T09:00:00", "timeZone": "UTC" },
        "endTime": { "dateTime": "2026-05-04T18:00:00", "timeZone": "UTC" },
    });
    let nothing = || Value::Null;
    vec![
        ("GET", "me", nothing(), "user"),
        ("GET", "me/licenseDetails", nothing(), "licenseDetails"),
        ("GET", "organization", nothing(), "organization"),
        ("GET", "me/calendar", nothing(), "calendar"),
        ("GET", "me/calendars", nothing(), "calendar"),
        ("POST", "me/calendars", json!({ "name": "Check" }), "calendar"),
        ("POST", "me/events", event.clone(), "event"),
        ("POST", "me/calendar/events", event, "event"),
        ("GET", "me/events", nothing(), "event"),
        ("GET", "me/events/delta", nothing(), "event"),
        ("GET", "me/events/{event}", nothing(), "event"),
        (
            "GET",
            "me/calendarView?startDateTime=2026-05-01T00:00:00Z&endDateTime=2026-06-01T00:00:00Z",
            nothing(),
            "event",
        ),
        (
            "GET",
            "me/calendarView/delta?startDateTime=2026-05-01T00:00:00Z&endDateTime=2026-06-01T00:00:00Z",
            nothing(),
            "event",
        ),
        ("POST", "me/calendar/getSchedule", schedule, "scheduleInformation"),
        ("GET", "users/noah@northwind.example/calendar", nothing(), "calendar"),
        ("GET", "users/noah@northwind.example/events", nothing(), "event"),
    ]
}

/// Asks the simulated Graph as Nina.
struct Asker {
    world: World,
    client: Client,
    token: String,
    event: String,
}

impl Asker {
    async fn start() -> Self {
        let world = World::start().await;
        let (_, tokens) = world.sign_in("nina@northwind.example").await.unwrap();
        let mut asker =
            Self { world, client: client(), token: tokens.access.expose().to_owned(), event: String::new() };
        let (_, event) = asker.ask("POST", "me/events", &others()[6].2).await;
        event["id"].as_str().unwrap().clone_into(&mut asker.event);
        asker
    }

    #[expect(clippy::disallowed_methods, reason = "asks the simulator and not Microsoft")]
    async fn ask(&self, method: &str, path: &str, body: &Value) -> (u16, Value) {
        let filled = path
            .replace("{event}", &self.event)
            .replace("{shared}", "noah@northwind.example")
            .replace("{client}", &self.world.portal.app.client_id.to_string());
        let mut url = self.world.portal.cloud.graph.clone();
        url.set_path(&format!("/graph/v1.0/{}", filled.split('?').next().unwrap()));
        url.set_query(filled.split_once('?').map(|(_, query)| query));
        let mut request = self.client.request(method.parse().unwrap(), url).bearer_auth(&self.token);
        if !body.is_null() {
            request = request.json(body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let text = response.text().await.unwrap();
        (status, serde_json::from_str(&text).unwrap_or_default())
    }
}

#[expect(clippy::disallowed_methods, reason = "asks the simulator and not Microsoft")]
fn client() -> Client {
    Client::builder().no_proxy().build().unwrap()
}

/// Checks one answer: an entity, or a list of them.
fn check(shapes: &Shapes, shape: &str, body: &Value, at: &str) {
    match body.get("value").and_then(Value::as_array) {
        Some(list) => {
            let outer = body.as_object().unwrap().keys().filter(|name| !name.starts_with("@odata."));
            assert_eq!(outer.collect::<Vec<_>>(), ["value"], "{at}");
            for entry in list {
                check_members(shapes, shape, entry, at);
            }
        }
        None => check_members(shapes, shape, body, at),
    }
}

fn check_members(shapes: &Shapes, shape: &str, body: &Value, at: &str) {
    let members = body.as_object().unwrap_or_else(|| panic!("{at} is no object: {body}"));
    for (name, value) in members.iter().filter(|(name, _)| !name.contains("@odata.")) {
        let here = format!("{at}: {shape}.{name}");
        let kind = shapes.property(shape, name).unwrap_or_else(|| panic!("{here} does not exist"));
        check_value(shapes, kind, value, &here);
    }
}

fn check_value(shapes: &Shapes, kind: &str, value: &Value, at: &str) {
    if value.is_null() {
        return;
    }
    if let Some(inner) = kind.strip_prefix("Collection(").and_then(|kind| kind.strip_suffix(')')) {
        let list = value.as_array().unwrap_or_else(|| panic!("{at} is no {kind}: {value}"));
        for entry in list {
            check_value(shapes, inner, entry, at);
        }
        return;
    }
    let fits = match kind {
        "Edm.Boolean" => value.is_boolean(),
        "Edm.Int32" => value.is_i64(),
        "Edm.Double" => value.is_number(),
        kind if kind.starts_with("Edm.") => value.is_string(),
        kind => match kind.strip_prefix("graph.") {
            Some(shape) if shapes.types.contains_key(shape) => {
                check_members(shapes, shape, value, at);
                true
            }
            // An enumeration, or a type that the reduction left out.
            _ => value.is_string() || value.is_object(),
        },
    };
    assert!(fits, "{at} is no {kind}: {value}");
}

#[tokio::test]
async fn the_simulator_answers_only_what_graph_has() {
    let (shapes, asker) = (shapes(), Asker::start().await);
    for (method, path, body, shape) in others() {
        let (status, answer) = asker.ask(method, path, &body).await;
        assert!((200..300).contains(&status), "{method} {path}: {status} {answer}");
        check(&shapes, shape, &answer, &format!("{method} {path}"));
    }
}

/// The body a request of the table needs.
fn body_of(request: Request) -> Value {
    use Request::{CreateEvent, FindMeetingTimes, SharedCreateEvent};
    match request {
        CreateEvent | SharedCreateEvent => others()[6].2.clone(),
        FindMeetingTimes => json!({
            "attendees": [], "maxCandidates": 1, "meetingDuration": "PT30M",
            "timeConstraint": { "activityDomain": "unrestricted", "timeSlots": [{
                "start": { "dateTime": "2026-05-04T09:00:00", "timeZone": "UTC" },
                "end": { "dateTime": "2026-05-04T10:00:00", "timeZone": "UTC" },
            }] },
        }),
        _ => Value::Null,
    }
}

#[tokio::test]
async fn every_request_of_a_diagnosis_is_answered_in_its_shape() {
    let (shapes, asker) = (shapes(), Asker::start().await);
    for row in graph_requests() {
        // Those that only a directory permission unlocks, which Nina's token does not hold.
        if !row.unlocked_by.iter().any(|name| name.starts_with("Calendars.") || *name == "User.Read") {
            continue;
        }
        // Removals have no body.
        let (shape, members) = row.reads;
        if members.is_empty() {
            continue;
        }
        let window = "startDateTime=2000-01-01T00:00:00Z&endDateTime=2030-01-01T00:00:00Z";
        let select = format!("$select={}", members.join(","));
        let query: Vec<&str> = [("startDateTime", window), ("$select", &select)]
            .into_iter()
            .filter(|(option, _)| row.options.contains(option))
            .map(|(_, text)| text)
            .collect();
        let path = format!("{}?{}", row.path, query.join("&"));
        let (status, answer) = asker.ask(row.method, &path, &body_of(row.request)).await;
        assert!((200..300).contains(&status), "{}: {status} {answer}", row.name);
        if shapes.types.contains_key(shape) {
            check(&shapes, shape, &answer, row.name);
        }
    }
}
