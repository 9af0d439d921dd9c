//! Which operation a method and path name.

use super::directory::DirectoryRead;

/// Whose mailbox is addressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Owner {
    Me,
    /// Object id or address, as written.
    User(String),
}

/// Which calendar of the mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// Default calendar, or events wherever they are.
    Default,
    Calendar(String),
}

/// An operation in a mailbox.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum MailboxOperation {
    GetCalendar(Target),
    ListCalendars,
    CreateCalendar,
    DeleteCalendar(String),
    ListEvents(Target),
    CreateEvent(Target),
    View(Target),
    EventsDelta(Target),
    ViewDelta(Target),
    GetEvent(String),
    DeleteEvent(String),
    Attachments(String),
    FindMeetingTimes,
    GetSchedule,
    TimeZones,
}

/// Everything that is simulated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Operation {
    Profile(Owner),
    Licenses(Owner),
    Organization,
    Batch,
    Directory(DirectoryRead),
    Mailbox(Owner, MailboxOperation),
}

/// Why nothing fits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Misfit {
    Path(String),
    Method,
}

impl Operation {
    /// Reads method and path; names are compared without case, ids with it.
    pub(crate) fn parse(method: &str, path: &str) -> Result<Self, Misfit> {
        let segments: Vec<&str> = path.split('/').filter(|segment| !segment.is_empty()).collect();
        if let Some(read) = DirectoryRead::parse(&segments) {
            return only(method, "GET", Self::Directory(read));
        }
        let lower: Vec<String> = segments.iter().map(|segment| segment.to_ascii_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        let (owner, at) = match lower.as_slice() {
            ["$batch"] => return only(method, "POST", Self::Batch),
            ["organization"] | ["organization", _] => return only(method, "GET", Self::Organization),
            ["me", ..] => (Owner::Me, 1),
            ["users", _, ..] => (Owner::User(segments[1].to_owned()), 2),
            _ => {
                return Err(Misfit::Path(segments.first().copied().unwrap_or_default().to_owned()));
            }
        };
        match &lower[at..] {
            [] => only(method, "GET", Self::Profile(owner)),
            ["licensedetails"] => only(method, "GET", Self::Licenses(owner)),
            rest => MailboxOperation::parse(method, rest, &segments[at..])
                .map(|found| Self::Mailbox(owner, found)),
        }
    }
}

fn only<T>(method: &str, wanted: &str, found: T) -> Result<T, Misfit> {
    if method == wanted { Ok(found) } else { Err(Misfit::Method) }
}

impl MailboxOperation {
    fn parse(method: &str, lower: &[&str], segments: &[&str]) -> Result<Self, Misfit> {
        let (target, tail, ids) = match lower {
            ["calendar", _, ..] => (Target::Default, &lower[1..], &segments[1..]),
            ["calendars", _, _, ..] => {
                (Target::Calendar(segments[1].to_owned()), &lower[2..], &segments[2..])
            }
            _ => (Target::Default, lower, segments),
        };
        let id = |index: usize| ids.get(index).copied().unwrap_or_default().to_owned();
        let found = match (method, tail) {
            ("GET", ["calendar"]) => Self::GetCalendar(Target::Default),
            ("GET", ["calendars"]) => Self::ListCalendars,
            ("POST", ["calendars"]) => Self::CreateCalendar,
            ("GET", ["calendars", _]) => Self::GetCalendar(Target::Calendar(id(1))),
            ("DELETE", ["calendars", _]) => Self::DeleteCalendar(id(1)),
            ("GET", ["events"]) => Self::ListEvents(target),
            ("POST", ["events"]) => Self::CreateEvent(target),
            ("GET", ["calendarview"]) => Self::View(target),
            ("GET", ["events", name]) if is_function(name, "delta") => Self::EventsDelta(target),
            ("GET", ["calendarview", name]) if is_function(name, "delta") => Self::ViewDelta(target),
            ("GET", ["events", _]) => Self::GetEvent(id(1)),
            ("DELETE", ["events", _]) | ("POST", ["events", _, "permanentdelete"]) => {
                Self::DeleteEvent(id(1))
            }
            ("GET", ["events", _, "attachments"]) => Self::Attachments(id(1)),
            ("POST", ["findmeetingtimes"]) => Self::FindMeetingTimes,
            ("POST", ["getschedule"]) => Self::GetSchedule,
            ("GET", ["outlook", name]) if is_function(name, "supportedtimezones") => Self::TimeZones,
            (
                _,
                [
                    "calendar" | "calendars" | "events" | "calendarview" | "findmeetingtimes" | "getschedule",
                    ..,
                ],
            ) => {
                return Err(Misfit::Method);
            }
            _ => {
                return Err(Misfit::Path(segments.last().copied().unwrap_or_default().to_owned()));
            }
        };
        Ok(found)
    }
}

/// Functions may carry parentheses.
fn is_function(segment: &str, name: &str) -> bool {
    segment == name || segment.strip_prefix(name).is_some_and(|rest| rest.starts_with('('))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mailbox(method: &str, path: &str) -> MailboxOperation {
        match Operation::parse(method, path) {
            Ok(Operation::Mailbox(_, operation)) => operation,
            other => panic!("{method} {path} became {other:?}"),
        }
    }

    #[test]
    fn paths_name_their_operation() {
        assert_eq!(mailbox("GET", "me/calendarView"), MailboxOperation::View(Target::Default));
        assert_eq!(mailbox("GET", "me/calendar/calendarView"), MailboxOperation::View(Target::Default));
        assert_eq!(mailbox("GET", "me/events/delta()"), MailboxOperation::EventsDelta(Target::Default));
        assert_eq!(
            mailbox("POST", "me/events/AAx=/permanentDelete"),
            MailboxOperation::DeleteEvent("AAx=".into())
        );
        assert_eq!(
            mailbox("POST", "me/calendars/AAx=/events"),
            MailboxOperation::CreateEvent(Target::Calendar("AAx=".into()))
        );
        assert_eq!(mailbox("POST", "me/calendar/getSchedule"), MailboxOperation::GetSchedule);
        assert_eq!(Operation::parse("GET", "me/drive"), Err(Misfit::Path("drive".into())));
        assert_eq!(Operation::parse("PUT", "me/events"), Err(Misfit::Method));
    }
}
