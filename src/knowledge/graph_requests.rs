//! Every request that the portal makes to Microsoft Graph: which permissions unlock it, what is read of the answer, what
//! it waits for, and which clouds lack it. A call is made from its row, so nothing is asked outside this table.
//!
//! Sources: microsoftgraph/microsoft-graph-devx-content `permissions/new/permissions.json` (permissions, least one),
//! microsoftgraph/msgraph-metadata `schemas/v1.0-*.csdl` (fields, and what the national clouds lack); where a row says
//! otherwise, the page of the Microsoft Graph reference that it names.

use serde::{Deserialize, Serialize};

mod rows;

#[cfg(test)]
mod tests;

/// One request, by its name in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Request {
    /// Who the person is.
    Me,
    /// Their licences.
    LicenceDetails,
    /// Their organisation.
    Organization,
    /// The mailbox's time zones.
    TimeZones,
    /// The default calendar: is there a mailbox.
    Calendar,
    /// One event of the last twelve months.
    RecentEvents,
    /// Changes of a calendar view.
    CalendarChanges,
    /// The attachments of one event.
    Attachments,
    /// Free times across calendars.
    FindMeetingTimes,
    /// Creating the test event.
    CreateEvent,
    /// Looking for a test event whose creation got no answer, or that was left behind.
    FindEvent,
    /// Removing an event for good.
    PermanentlyDeleteEvent,
    /// Removing an event to Deleted Items.
    DeleteEvent,
    /// A colleague's default calendar.
    SharedCalendar,
    /// Creating the test event there.
    SharedCreateEvent,
    /// Looking for it there.
    SharedFindEvent,
    /// Removing it there for good.
    SharedPermanentlyDeleteEvent,
    /// Removing it there to Deleted Items.
    SharedDeleteEvent,
    /// The app in the tenant.
    ServicePrincipal,
    /// Microsoft Graph itself in the tenant, to tell its grants from others.
    GraphServicePrincipal,
    /// What is granted to the app.
    PermissionGrants,
    /// Who is assigned to the app.
    Assignments,
    /// What people may consent to.
    AuthorizationPolicy,
    /// What one consent policy lets in.
    ConsentPolicyIncludes,
    /// What one consent policy keeps out.
    ConsentPolicyExcludes,
    /// Asking an administrator through Entra.
    RequestPolicy,
    /// Requests for the app that wait.
    ConsentRequests,
}

/// Which part of Microsoft answers, which decides what the request counts against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Service {
    /// Exchange Online, the person's own mailbox.
    Mailbox,
    /// Exchange Online, a colleague's mailbox.
    Colleague,
    /// Entra's directory.
    Directory,
}

/// What is known of one request.
#[derive(Debug)]
pub struct Row {
    /// The request.
    pub request: Request,
    /// Its name, as in reports.
    pub name: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// Path below `/v1.0/`, with variable parts in braces.
    pub path: &'static str,
    /// Query options that may be sent.
    pub options: &'static [&'static str],
    /// Delegated permissions that unlock it, the least one first.
    pub unlocked_by: &'static [&'static str],
    /// The resource in the answer and the members of it that are read.
    pub reads: (&'static str, &'static [&'static str]),
    /// Who answers.
    pub service: Service,
    /// Requests that have to be answered before it can be made.
    pub after: &'static [Request],
    /// Short names of the clouds without it.
    pub lacking_in: &'static [&'static str],
    /// Where a row rests on more than the sources of the table.
    pub source: &'static str,
}

/// The requests of an inspection, which an administrator signs in for separately.
pub const INSPECTION: [Request; 9] = [
    Request::ServicePrincipal,
    Request::GraphServicePrincipal,
    Request::PermissionGrants,
    Request::Assignments,
    Request::AuthorizationPolicy,
    Request::ConsentPolicyIncludes,
    Request::ConsentPolicyExcludes,
    Request::RequestPolicy,
    Request::ConsentRequests,
];

impl Request {
    /// The row.
    pub fn row(self) -> &'static Row {
        rows::of(self)
    }

    /// Whether the cloud of that short name has it. Unknown clouds count as having everything.
    pub fn is_offered_in(self, cloud: &str) -> bool {
        !self.row().lacking_in.contains(&cloud)
    }
}

/// All rows, in the order of the table.
pub fn graph_requests() -> impl Iterator<Item = &'static Row> {
    rows::ROWS.iter()
}
