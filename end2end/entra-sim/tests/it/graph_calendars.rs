//! Calendars and events, own and shared, and the permission each call needs.

use serde_json::{Value, json};

use crate::world::{CALENDARS, World};

const NINA: &str = "nina@northwind.example";
const WINDOW: &str = "startDateTime=2001-01-01T00:00:00Z&endDateTime=2001-01-02T00:00:00Z";

fn event(transaction: &str) -> Value {
    json!({
        "subject": "Check", "showAs": "free", "sensitivity": "private", "isReminderOn": false,
        "start": { "dateTime": "2001-01-01T08:00:00", "timeZone": "UTC" },
        "end": { "dateTime": "2001-01-01T08:01:00", "timeZone": "UTC" },
        "transactionId": transaction,
    })
}

#[tokio::test]
async fn each_probe_is_unlocked_by_its_own_permission() {
    let read = [
        ("GET", "/me/calendar".to_owned(), None),
        ("GET", "/me/calendars?$top=1&$select=id,name,canEdit,owner".to_owned(), None),
        ("GET", format!("/me/calendarView?{WINDOW}&$top=1&$select=id"), None),
        ("GET", "/me/events/delta?$select=id".to_owned(), None),
        ("POST", "/me/calendar/getSchedule".to_owned(), Some(json!({ "schedules": [NINA] }))),
    ];
    let find =
        ("POST", "/me/findMeetingTimes".to_owned(), Some(json!({ "attendees": [], "maxCandidates": 1 })));
    let write = ("POST", "/me/calendars".to_owned(), Some(json!({ "name": "Safe to delete" })));
    for (scope, reads, finds, writes) in [
        ("User.Read", false, false, false),
        ("Calendars.Read", true, false, false),
        ("Calendars.ReadWrite", true, false, true),
        ("Calendars.Read.Shared", false, true, false),
        ("Calendars.ReadWrite.Shared", false, true, false),
    ] {
        let world = World::start().await;
        let tokens = world.granted_tokens(&["openid", "profile", "offline_access", scope], NINA).await;
        let mut expected: Vec<_> = read.iter().cloned().map(|call| (call, reads)).collect();
        expected.push((find.clone(), finds));
        expected.push((write.clone(), writes));
        for ((method, path, body), allowed) in expected {
            if scope == "Calendars.Read.Shared" && path.starts_with("/me/calendars?") {
                continue;
            }
            let (status, answer) = world.graph(method, &path, &tokens, body).await;
            assert_eq!(status < 300, allowed, "{scope} {method} {path}: {answer}");
            if !allowed {
                assert_eq!((status, &answer["error"]["code"]), (403, &json!("ErrorAccessDenied")));
            }
        }
    }
}

#[tokio::test]
async fn a_calendar_is_made_and_removed() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, NINA).await;
    let (status, made) =
        world.graph("POST", "/me/calendars", &tokens, Some(json!({ "name": "Check" }))).await;
    assert_eq!((status, &made["isRemovable"], &made["owner"]["address"]), (201, &json!(true), &json!(NINA)));
    let doubled = world.graph("POST", "/me/calendars", &tokens, Some(json!({ "name": "Check" }))).await;
    assert_eq!((doubled.0, &doubled.1["error"]["code"]), (409, &json!("ErrorFolderExists")));
    assert_eq!(world.sim.control().leftovers().len(), 1);
    let path = format!("/me/calendars/{}", made["id"].as_str().unwrap());
    let events = format!("{path}/events");
    assert_eq!(world.graph("POST", &events, &tokens, Some(event("t1"))).await.0, 201);
    assert_eq!(world.graph("DELETE", &path, &tokens, None).await.0, 204);
    assert_eq!(world.graph("DELETE", &path, &tokens, None).await.0, 404);
    assert!(world.sim.control().leftovers().is_empty());
}

#[tokio::test]
async fn an_event_is_made_once_found_and_removed() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, NINA).await;
    let (status, made) = world.graph("POST", "/me/events", &tokens, Some(event("same"))).await;
    assert_eq!((status, &made["transactionId"]), (201, &json!("same")));
    assert_eq!(made["start"]["dateTime"], "2001-01-01T08:00:00.0000000");
    let (status, again) = world.graph("POST", "/me/events", &tokens, Some(event("same"))).await;
    assert_eq!((status, &again["id"]), (201, &made["id"]), "a retried create is the same event");
    let (_, view) = world.get(&format!("/me/calendarView?{WINDOW}"), &tokens).await;
    assert_eq!(view["value"].as_array().unwrap().len(), 1);
    let (_, found) =
        world.get("/me/events?$filter=startswith(subject,'Check')&$select=id,transactionId", &tokens).await;
    assert_eq!(found["value"][0]["transactionId"], "same");
    let path = format!("/me/events/{}", made["id"].as_str().unwrap());
    assert_eq!(world.get(&format!("{path}/attachments"), &tokens).await.0, 200);
    assert_eq!(world.graph("POST", &format!("{path}/permanentDelete"), &tokens, None).await.0, 204);
    assert_eq!(world.get(&path, &tokens).await.1["error"]["code"], "ErrorItemNotFound");
}

#[tokio::test]
async fn bad_events_and_windows_are_refused() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, NINA).await;
    let mut backwards = event("x");
    backwards["end"]["dateTime"] = json!("2000-01-01T00:00:00");
    let mut nowhere = event("x");
    nowhere["start"]["timeZone"] = json!("Middle Earth Standard Time");
    let mut unknown = event("x");
    unknown["colour"] = json!("red");
    for (body, code) in [
        (backwards, "ErrorPropertyValidationFailure"),
        (nowhere, "TimeZoneNotSupportedException"),
        (unknown, "BadRequest"),
    ] {
        let (status, error) = world.graph("POST", "/me/events", &tokens, Some(body)).await;
        assert_eq!((status, error["error"]["code"].as_str()), (400, Some(code)));
    }
    assert_eq!(world.get("/me/calendarView", &tokens).await.1["error"]["code"], "ErrorInvalidParameter");
    let (_, delta) = world.get(&format!("/me/calendarView/delta?{WINDOW}"), &tokens).await;
    assert!(delta["@odata.deltaLink"].as_str().unwrap().contains("$deltatoken="));
}

#[tokio::test]
async fn a_shared_calendar_is_reached_by_list_and_by_owner() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, NINA).await;
    let (_, list) = world.get("/me/calendars", &tokens).await;
    let shared = &list["value"][1];
    assert_eq!(
        (&shared["owner"]["address"], &shared["canEdit"]),
        (&json!("noah@northwind.example"), &json!(true))
    );
    assert_eq!(shared["canShare"], false);
    for path in [
        format!("/me/calendars/{}/events", shared["id"].as_str().unwrap()),
        "/users/noah@northwind.example/calendar/events".to_owned(),
    ] {
        let (status, made) = world.graph("POST", &path, &tokens, Some(event(&path))).await;
        assert_eq!(status, 201, "{path} {made}");
        let id = made["id"].as_str().unwrap();
        assert_eq!(world.graph("DELETE", &format!("/me/events/{id}"), &tokens, None).await.0, 204);
    }
    assert_eq!(world.get("/users/noah@northwind.example/calendar", &tokens).await.0, 200);
    let view = format!("/users/noah@northwind.example/calendarView?{WINDOW}");
    assert_eq!(world.get(&view, &tokens).await.0, 200);
}

#[tokio::test]
async fn what_is_not_shared_looks_like_nothing() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, NINA).await;
    let (status, error) = world.get("/users/gustav@northwind.example/calendar", &tokens).await;
    assert_eq!((status, &error["error"]["code"]), (404, &json!("ErrorItemNotFound")));
    let (status, error) = world.get("/users/nobody@northwind.example/calendar", &tokens).await;
    assert_eq!((status, &error["error"]["code"]), (404, &json!("ErrorInvalidUser")));
    assert_eq!(
        world.get(&format!("/users/{NINA}/calendar"), &tokens).await.0,
        200,
        "the own address is the own mailbox"
    );
}

#[tokio::test]
async fn a_reviewer_may_not_write() {
    let world = World::start().await;
    let share = json!({ "share": [{ "with": NINA, "role": "read" }] });
    world.sim.control().patch_user("northwind.example", "noah@northwind.example", share).unwrap();
    let tokens = world.tokens(CALENDARS, NINA).await;
    let path = "/users/noah@northwind.example/calendar/events";
    let (status, error) = world.graph("POST", path, &tokens, Some(event("x"))).await;
    assert_eq!((status, &error["error"]["code"]), (403, &json!("ErrorAccessDenied")));
    assert_eq!(world.get(path, &tokens).await.0, 200);
}
