//! Time zones a mailbox supports.

use jiff::tz::TimeZone;
use serde_json::json;

use super::answer::Answer;

/// A part of the Windows list; names of the IANA database are accepted beside it.
const WINDOWS: &[(&str, &str)] = &[
    ("UTC", "(UTC) Coordinated Universal Time"),
    ("GMT Standard Time", "(UTC+00:00) Dublin, Edinburgh, Lisbon, London"),
    ("W. Europe Standard Time", "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna"),
    ("Romance Standard Time", "(UTC+01:00) Brussels, Copenhagen, Madrid, Paris"),
    ("Eastern Standard Time", "(UTC-05:00) Eastern Time (US & Canada)"),
    ("Central Standard Time", "(UTC-06:00) Central Time (US & Canada)"),
    ("Mountain Standard Time", "(UTC-07:00) Mountain Time (US & Canada)"),
    ("Pacific Standard Time", "(UTC-08:00) Pacific Time (US & Canada)"),
    ("India Standard Time", "(UTC+05:30) Chennai, Kolkata, Mumbai, New Delhi"),
    ("Tokyo Standard Time", "(UTC+09:00) Osaka, Sapporo, Tokyo"),
];

/// Whether a time zone name may stand in an event.
pub(crate) fn is_known(name: &str) -> bool {
    WINDOWS.iter().any(|(known, _)| known.eq_ignore_ascii_case(name)) || TimeZone::get(name).is_ok()
}

/// `GET /me/outlook/supportedTimeZones`.
pub(crate) fn list() -> Answer {
    let zones: Vec<_> =
        WINDOWS.iter().map(|(alias, text)| json!({ "alias": alias, "displayName": text })).collect();
    Answer::ok(json!({
        "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(microsoft.graph.timeZoneInformation)",
        "value": zones,
    }))
}
