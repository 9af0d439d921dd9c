use std::collections::BTreeSet;

use super::*;
use crate::{domain::scope::stronger_than, knowledge::clouds};

#[test]
fn every_request_finds_its_own_row() {
    for row in graph_requests() {
        assert!(std::ptr::eq(row.request.row(), row), "{}", row.name);
        let name = serde_json::to_value(row.request).unwrap();
        assert_eq!(name, row.name);
    }
    assert_eq!(graph_requests().map(|row| row.name).collect::<BTreeSet<_>>().len(), rows::ROWS.len());
}

#[test]
fn rows_are_whole() {
    let clouds: Vec<String> = clouds().into_iter().map(|cloud| cloud.id).collect();
    for row in graph_requests() {
        assert!(matches!(row.method, "GET" | "POST" | "DELETE"), "{}", row.name);
        assert!(!row.path.starts_with('/') && !row.unlocked_by.is_empty(), "{}", row.name);
        assert!(
            row.lacking_in.iter().all(|lacking| clouds.iter().any(|cloud| cloud == lacking)),
            "{}",
            row.name
        );
        assert!(
            row.after.iter().all(|before| *before < row.request),
            "{} waits for what comes later",
            row.name
        );
        assert_eq!(row.path.contains("users/"), row.service == Service::Colleague, "{}", row.name);
    }
}

/// What a probe may claim follows from its row: a success of the request speaks for the permission, and whatever else
/// unlocks the request is a stronger permission (the result is `covered` then) or is looked at by the rules.
#[test]
fn the_claims_of_the_probes_follow_from_the_table() {
    let read_basic: &[&str] = &["Calendars.ReadBasic"];
    for (permission, request, looked_at) in [
        ("User.Read", Request::Me, &[][..]),
        ("Calendars.Read", Request::Attachments, &[]),
        ("Calendars.Read", Request::CalendarChanges, read_basic),
        ("Calendars.Read.Shared", Request::FindMeetingTimes, &[]),
        ("Calendars.Read.Shared", Request::SharedCalendar, &[]),
        ("Calendars.ReadWrite", Request::CreateEvent, &[]),
        ("Calendars.ReadWrite.Shared", Request::SharedCreateEvent, &[]),
    ] {
        let row = request.row();
        assert_eq!(
            row.unlocked_by.first(),
            Some(&permission),
            "{} is not the least for {}",
            permission,
            row.name
        );
        for other in row.unlocked_by.iter().filter(|other| **other != permission) {
            assert!(
                stronger_than(permission).contains(other) || looked_at.contains(other),
                "{other} unlocks {} as well and is neither stronger than {permission} nor looked at",
                row.name
            );
        }
    }
}

#[test]
fn clouds_lack_what_their_metadata_lacks() {
    for (request, cloud, offered) in [
        (Request::FindMeetingTimes, "china", false),
        (Request::FindMeetingTimes, "us-gov-l4", true),
        (Request::PermanentlyDeleteEvent, "delos", false),
        (Request::PermanentlyDeleteEvent, "global", true),
        (Request::DeleteEvent, "delos", true),
        (Request::ConsentRequests, "delos", false),
        (Request::FindMeetingTimes, "custom", true),
    ] {
        assert_eq!(request.is_offered_in(cloud), offered, "{request:?} in {cloud}");
    }
}
