//! Which permission unlocks which operation (Microsoft's permission map, `microsoft-graph-devx-content`).

use super::{errors::GraphError, operation::MailboxOperation};
use crate::tokens::AccessClaims;

impl MailboxOperation {
    fn writes(&self) -> bool {
        matches!(
            self,
            Self::CreateCalendar | Self::DeleteCalendar(_) | Self::CreateEvent(_) | Self::DeleteEvent(_)
        )
    }

    /// Any of these permissions is enough in one's own mailbox.
    fn own(&self) -> &'static [&'static str] {
        match self {
            Self::TimeZones => &["User.Read", "User.ReadWrite"],
            Self::FindMeetingTimes => &["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"],
            Self::ListCalendars => {
                &["Calendars.ReadBasic", "Calendars.Read", "Calendars.Read.Shared", "Calendars.ReadWrite"]
            }
            Self::Attachments(_) => &["Calendars.Read", "Calendars.ReadWrite"],
            _ if self.writes() => &["Calendars.ReadWrite"],
            _ => &["Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite"],
        }
    }

    /// Any of these is enough in another person's calendar, sharing presumed.
    fn shared(&self) -> &'static [&'static str] {
        if self.writes() {
            &["Calendars.ReadWrite.Shared"]
        } else {
            &["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"]
        }
    }

    /// Checks the permissions of a token.
    pub(crate) fn permit(&self, claims: &AccessClaims, own: bool) -> Result<(), GraphError> {
        let enough = if own { self.own() } else { self.shared() };
        if enough.iter().any(|scope| claims.has(scope)) {
            Ok(())
        } else if matches!(self, Self::TimeZones) {
            Err(GraphError::DirectoryDenied)
        } else {
            Err(GraphError::AccessDenied)
        }
    }

    /// Checks the right to write into a calendar that another person shared.
    pub(crate) fn permit_foreign_write(claims: &AccessClaims) -> Result<(), GraphError> {
        if claims.has("Calendars.ReadWrite.Shared") { Ok(()) } else { Err(GraphError::AccessDenied) }
    }
}

/// Reading one's own profile, licences and basic organization data.
pub(crate) fn permit_profile(claims: &AccessClaims) -> Result<(), GraphError> {
    let enough = ["User.Read", "User.ReadWrite", "User.Read.All", "Directory.Read.All"];
    if enough.iter().any(|scope| claims.has(scope)) { Ok(()) } else { Err(GraphError::DirectoryDenied) }
}
