//! The table of requests next to Graph's own published description.

use std::collections::{BTreeMap, BTreeSet};

use consentry::knowledge::graph_requests::{
    Request::{self, *},
    Row, Service, graph_requests,
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Map {
    considered: BTreeSet<String>,
    endpoints: Vec<Endpoint>,
}

#[derive(Deserialize)]
struct Endpoint {
    method: String,
    path: String,
    permissions: BTreeSet<String>,
    least: Vec<String>,
}

#[derive(Deserialize)]
pub(crate) struct Shapes {
    pub(crate) bases: BTreeMap<String, BTreeMap<String, String>>,
    pub(crate) types: BTreeMap<String, Shape>,
    missing_in_other_clouds: BTreeMap<String, BTreeMap<String, Missing>>,
}

#[derive(Deserialize)]
pub(crate) struct Shape {
    pub(crate) base: Option<String>,
    pub(crate) properties: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Missing {
    Members(BTreeSet<String>),
    Whole(String),
}

fn map() -> Map {
    serde_json::from_str(include_str!("../data/graph/permission-map.json")).unwrap()
}

pub(crate) fn shapes() -> Shapes {
    serde_json::from_str(include_str!("../data/graph/shapes.json")).unwrap()
}

impl Shapes {
    /// The type of a property, its base's included.
    pub(crate) fn property(&self, shape: &str, name: &str) -> Option<&str> {
        let shape = self.types.get(shape)?;
        let inherited = || self.bases.get(shape.base.as_deref()?)?.get(name);
        shape.properties.get(name).or_else(inherited).map(String::as_str)
    }
}

/// Requests that the map does not hold, and what speaks for their permissions instead.
const NOT_IN_THE_MAP: [(Request, &str); 2] = [
    (
        Calendar,
        "the reference page \"Get calendar\" is the source: the map has /me/calendars and no /me/calendar",
    ),
    (SharedCalendar, "\"Get shared or delegated Outlook calendar\" is the source, for the same reason"),
];

/// Requests whose permissions are others than the map's, and why.
const OTHER_PERMISSIONS: [(Request, &[&str], &str); 5] = [
    (
        Attachments,
        &["Calendars.Read", "Calendars.ReadWrite"],
        "the reference page \"List attachments\" names Calendars.ReadWrite as the higher permission; the map leaves it out",
    ),
    (SharedCreateEvent, &["Calendars.ReadWrite.Shared"], COLLEAGUE),
    (SharedFindEvent, &["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"], COLLEAGUE),
    (SharedPermanentlyDeleteEvent, &["Calendars.ReadWrite.Shared"], COLLEAGUE),
    (SharedDeleteEvent, &["Calendars.ReadWrite.Shared"], COLLEAGUE),
];

const COLLEAGUE: &str = "the map's /users/{id} is also one's own address; for a colleague's calendar \"Create Outlook events in a \
     shared or delegated calendar\" asks for the .Shared permission";

/// Addresses that the map holds under another name of the same thing.
const ALIASES: [(&str, &str); 1] = [("/me/calendarview", "/me/calendar/calendarview")];

/// A row's path as the map spells it.
fn spelled(row: &Row) -> String {
    let segments = row.path.split('/').map(|segment| match segment.split_once("='") {
        Some((function, _)) => format!("{function}={{value}})"),
        None if segment.starts_with('{') => "{id}".to_owned(),
        None => segment.to_owned(),
    });
    let path = format!("/{}", segments.collect::<Vec<_>>().join("/")).to_lowercase();
    ALIASES.iter().find(|(ours, _)| *ours == path).map_or(path, |(_, theirs)| (*theirs).to_owned())
}

fn in_the_map<'a>(map: &'a Map, row: &Row) -> Option<&'a Endpoint> {
    let path = spelled(row);
    map.endpoints.iter().find(|endpoint| endpoint.method == row.method && endpoint.path == path)
}

fn set(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn every_request_is_in_the_published_map_or_names_another_source() {
    let map = map();
    for row in graph_requests() {
        let excused = NOT_IN_THE_MAP.iter().any(|(request, _)| *request == row.request);
        assert_eq!(in_the_map(&map, row).is_none(), excused, "{}", row.name);
        assert!(!excused || !row.source.is_empty(), "{} names no source", row.name);
    }
}

#[test]
fn requests_are_unlocked_by_what_the_map_lists() {
    let map = map();
    for row in graph_requests() {
        let Some(endpoint) = in_the_map(&map, row) else { continue };
        let other = OTHER_PERMISSIONS.iter().find(|(request, ..)| *request == row.request);
        let ours = set(row.unlocked_by);
        if let Some((_, permissions, reason)) = other {
            assert_eq!(ours, set(permissions), "{}: {reason}", row.name);
            assert_ne!(ours, endpoint.permissions, "{} needs no excuse any more", row.name);
            assert!(!row.source.is_empty(), "{} names no source", row.name);
            continue;
        }
        let considered: BTreeSet<_> = ours.intersection(&map.considered).cloned().collect();
        assert_eq!(ours, considered, "{} has permissions that the reduced map leaves out", row.name);
        assert_eq!(ours, endpoint.permissions, "{}", row.name);
        // Of some endpoints the map calls none the least.
        let least = endpoint.least.iter().map(String::as_str);
        assert!(
            endpoint.least.is_empty() || least.clone().any(|least| row.unlocked_by.first() == Some(&least)),
            "the least permission of {} is {:?}",
            row.name,
            endpoint.least
        );
    }
}

/// Types of which nothing but the `id` of every entity is read.
const ONLY_ENTITIES: [&str; 1] = ["attachment"];

#[test]
fn what_is_read_is_there_to_be_read() {
    let shapes = shapes();
    for row in graph_requests() {
        let (shape, members) = row.reads;
        if ONLY_ENTITIES.contains(&shape) {
            assert_eq!(members, ["id"], "{}", row.name);
            continue;
        }
        for member in members {
            assert!(shapes.property(shape, member).is_some(), "{}: {shape} has no {member}", row.name);
        }
    }
}

/// The names of our clouds in the metadata, which has one file for both halves of Azure Government.
const CLOUDS: [(&str, &str); 5] = [
    ("us-gov-l4", "Fairfax"),
    ("us-gov-l5", "Fairfax"),
    ("china", "Mooncake"),
    ("bleu", "Bleu"),
    ("delos", "Delos"),
];

/// The actions and functions among the requests, as the metadata names them.
const OPERATIONS: [(Request, &str); 5] = [
    (FindMeetingTimes, "findMeetingTimes on graph.user"),
    (PermanentlyDeleteEvent, "permanentDelete on graph.event"),
    (SharedPermanentlyDeleteEvent, "permanentDelete on graph.event"),
    (CalendarChanges, "delta on Collection(graph.event)"),
    (TimeZones, "supportedTimeZones on graph.outlookUser"),
];

fn lacks(missing: &BTreeMap<String, Missing>, row: &Row) -> bool {
    let operation = OPERATIONS.iter().find(|(request, _)| *request == row.request).map(|(_, name)| *name);
    let named = |key: &str, name: &str| match missing.get(key) {
        Some(Missing::Members(members)) => members.contains(name),
        Some(Missing::Whole(word)) => word == "absent",
        None => false,
    };
    let (shape, members) = row.reads;
    let absent = matches!(missing.get(shape), Some(Missing::Whole(_)));
    absent
        || operation.is_some_and(|name| named("_operations", name))
        || members.iter().any(|member| named(shape, member))
}

#[test]
fn clouds_lack_what_their_metadata_leaves_out() {
    let shapes = shapes();
    for row in graph_requests() {
        for (cloud, name) in CLOUDS {
            let lacking = lacks(&shapes.missing_in_other_clouds[name], row);
            assert_eq!(!row.request.is_offered_in(cloud), lacking, "{} in {cloud}", row.name);
        }
        assert!(row.request.is_offered_in("global"), "{}", row.name);
    }
}

/// Whether a path below Graph's version is a request's.
pub(crate) fn fits(row: &Row, method: &str, path: &str) -> bool {
    let (ours, theirs): (Vec<_>, Vec<_>) = (row.path.split('/').collect(), path.split('/').collect());
    row.method == method
        && ours.len() == theirs.len()
        && ours.iter().zip(&theirs).all(|(ours, theirs)| match ours.split_once('{') {
            Some((start, _)) => theirs.starts_with(start),
            None => ours == theirs,
        })
}

/// Why a query is not one of those that a request may have.
pub(crate) fn outside(row: &Row, query: &str) -> Option<String> {
    for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
        if !row.options.contains(&&*name) {
            return Some(format!("{} is asked with {name}", row.name));
        }
        let unread = |member: &&str| name == "$select" && !row.reads.1.contains(member);
        if let Some(member) = value.split(',').find(unread) {
            return Some(format!("{} asks for {member} and does not read it", row.name));
        }
    }
    None
}

#[test]
fn a_colleagues_mailbox_is_told_from_ones_own() {
    for row in graph_requests() {
        let own = row.path.starts_with("me/");
        assert!(row.service != Service::Colleague || !own, "{}", row.name);
        assert!(row.service != Service::Mailbox || own, "{}", row.name);
    }
}
