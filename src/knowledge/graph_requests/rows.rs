//! The rows. `/me/calendar` and `/users/{id}/calendar` are in no published map of permissions any more; their reference
//! page "Get calendar" names the same permissions as `/me/calendars`.

use super::{
    Request::{
        self, Assignments, Attachments, AuthorizationPolicy, Calendar, CalendarChanges,
        ConsentPolicyExcludes, ConsentPolicyIncludes, ConsentRequests, CreateEvent, DeleteEvent, FindEvent,
        FindMeetingTimes, GraphServicePrincipal, LicenceDetails, Me, Organization, PermanentlyDeleteEvent,
        PermissionGrants, RecentEvents, RequestPolicy, ServicePrincipal, SharedCalendar, SharedCreateEvent,
        SharedDeleteEvent, SharedFindEvent, SharedPermanentlyDeleteEvent, TimeZones,
    },
    Row,
    Service::{Colleague, Directory, Mailbox},
};

const READ_CALENDARS: &[&str] = &[
    "Calendars.ReadBasic",
    "Calendars.Read",
    "Calendars.ReadWrite",
    "Calendars.Read.Shared",
    "Calendars.ReadWrite.Shared",
];
const READ_EVENTS: &[&str] = &["Calendars.ReadBasic", "Calendars.Read", "Calendars.ReadWrite"];
const WRITE_EVENTS: &[&str] = &["Calendars.ReadWrite"];
const SHARED_READ: &[&str] = &["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"];
const SHARED_WRITE: &[&str] = &["Calendars.ReadWrite.Shared"];
const NOT_IN_SOVEREIGN_CLOUDS: &[&str] = &["us-gov-l4", "us-gov-l5", "bleu", "delos"];
const EVENT: (&str, &[&str]) = ("event", &["id"]);
const NOTHING: (&str, &[&str]) = ("", &[]);
const CONDITIONS: &[&str] = &[
    "permissionType",
    "permissionClassification",
    "resourceApplication",
    "permissions",
    "clientApplicationIds",
    "clientApplicationTenantIds",
    "clientApplicationPublisherIds",
    "clientApplicationsFromVerifiedPublisherOnly",
];
const SHARED_GUIDE: &str = "Microsoft Graph: Get shared or delegated Outlook calendar and its events; Create Outlook events in a \
     shared or delegated calendar (the .Shared permissions)";

const fn row(
    request: Request,
    name: &'static str,
    method: &'static str,
    path: &'static str,
    options: &'static [&'static str],
    unlocked_by: &'static [&'static str],
) -> Row {
    Row {
        request,
        name,
        method,
        path,
        options,
        unlocked_by,
        reads: NOTHING,
        service: Mailbox,
        after: &[],
        lacking_in: &[],
        source: "",
    }
}

/// The row of a request. Written out so that a request without one does not compile.
pub(super) fn of(request: Request) -> &'static Row {
    // The variants are declared in the order of the rows, which a test holds them to.
    &ROWS[request as usize]
}

/// All rows, in the order in which [`Request`] declares its variants.
#[rustfmt::skip]
pub(super) static ROWS: [Row; 27] = [
    Row { service: Directory, reads: ("user", &["id", "displayName", "userPrincipalName", "mail", "userType", "creationType", "proxyAddresses", "onPremisesSyncEnabled", "assignedPlans"]),
        ..row(Me, "me", "GET", "me", &["$select"], &["User.Read"]) },
    Row { service: Directory, reads: ("licenseDetails", &["servicePlans"]),
        source: "Microsoft Graph reference: List licenseDetails (User.Read answers too, though no longer the least)",
        ..row(LicenceDetails, "licence_details", "GET", "me/licenseDetails", &["$select"], &["LicenseAssignment.Read.All", "User.Read", "Directory.Read.All"]) },
    Row { service: Directory, reads: ("organization", &["id", "displayName", "verifiedDomains"]),
        source: "Microsoft Graph reference: List organization (with User.Read only id, displayName and verifiedDomains)",
        ..row(Organization, "organization", "GET", "organization", &["$select"], &["User.Read", "Organization.Read.All", "Directory.Read.All"]) },
    Row { reads: ("timeZoneInformation", &["alias"]),
        source: "Microsoft Graph reference: supportedTimeZones (answered from the person's mailbox server)",
        ..row(TimeZones, "time_zones", "GET", "me/outlook/supportedTimeZones", &[], &["User.Read"]) },
    Row { reads: ("calendar", &["id"]), source: "Microsoft Graph reference: Get calendar",
        ..row(Calendar, "calendar", "GET", "me/calendar", &["$select"], READ_CALENDARS) },
    Row { reads: EVENT, after: &[Calendar],
        ..row(RecentEvents, "recent_events", "GET", "me/calendarView", &["startDateTime", "endDateTime", "$top", "$select"], READ_EVENTS) },
    Row { reads: EVENT, after: &[RecentEvents],
        source: "the published map lists Calendars.ReadBasic as well, so this request tells the two apart only where ReadBasic is not issued",
        ..row(CalendarChanges, "calendar_changes", "GET", "me/calendarView/delta", &["startDateTime", "endDateTime"], &["Calendars.Read", "Calendars.ReadBasic", "Calendars.ReadWrite"]) },
    Row { reads: ("attachment", &["id"]), after: &[RecentEvents],
        source: "Microsoft Graph reference: List attachments (Calendars.ReadBasic does not unlock it)",
        ..row(Attachments, "attachments", "GET", "me/events/{event}/attachments", &["$top", "$select"], &["Calendars.Read", "Calendars.ReadWrite"]) },
    Row { reads: ("meetingTimeSuggestionsResult", &["meetingTimeSuggestions"]), after: &[Calendar], lacking_in: &["china"],
        ..row(FindMeetingTimes, "find_meeting_times", "POST", "me/findMeetingTimes", &[], SHARED_READ) },
    Row { reads: EVENT, after: &[Calendar],
        ..row(CreateEvent, "create_event", "POST", "me/events", &[], WRITE_EVENTS) },
    Row { reads: ("event", &["id", "transactionId"]), after: &[CreateEvent],
        ..row(FindEvent, "find_event", "GET", "me/calendarView", &["startDateTime", "endDateTime", "$top", "$select"], READ_EVENTS) },
    Row { after: &[CreateEvent], lacking_in: NOT_IN_SOVEREIGN_CLOUDS,
        source: "Microsoft Graph reference: event: permanentDelete (public cloud only)",
        ..row(PermanentlyDeleteEvent, "permanently_delete_event", "POST", "me/events/{event}/permanentDelete", &[], WRITE_EVENTS) },
    Row { after: &[CreateEvent],
        ..row(DeleteEvent, "delete_event", "DELETE", "me/events/{event}", &[], WRITE_EVENTS) },
    Row { service: Colleague, reads: ("calendar", &["id", "owner"]), after: &[Me, Calendar], source: SHARED_GUIDE,
        ..row(SharedCalendar, "shared_calendar", "GET", "users/{shared}/calendar", &["$select"], SHARED_READ) },
    Row { service: Colleague, reads: EVENT, after: &[SharedCalendar], source: SHARED_GUIDE,
        ..row(SharedCreateEvent, "shared_create_event", "POST", "users/{shared}/calendar/events", &[], SHARED_WRITE) },
    Row { service: Colleague, reads: ("event", &["id", "transactionId"]), after: &[SharedCreateEvent], source: SHARED_GUIDE,
        ..row(SharedFindEvent, "shared_find_event", "GET", "users/{shared}/calendarView", &["startDateTime", "endDateTime", "$top", "$select"], SHARED_READ) },
    Row { service: Colleague, after: &[SharedCreateEvent], lacking_in: NOT_IN_SOVEREIGN_CLOUDS, source: SHARED_GUIDE,
        ..row(SharedPermanentlyDeleteEvent, "shared_permanently_delete_event", "POST", "users/{shared}/events/{event}/permanentDelete", &[], SHARED_WRITE) },
    Row { service: Colleague, after: &[SharedCreateEvent], source: SHARED_GUIDE,
        ..row(SharedDeleteEvent, "shared_delete_event", "DELETE", "users/{shared}/events/{event}", &[], SHARED_WRITE) },
    Row { service: Directory, reads: ("servicePrincipal", &["id", "appId", "accountEnabled", "appRoleAssignmentRequired", "appOwnerOrganizationId", "disabledByMicrosoftStatus"]),
        ..row(ServicePrincipal, "service_principal", "GET", "servicePrincipals(appId='{client}')", &["$select"], &["Application.Read.All", "Directory.Read.All"]) },
    Row { service: Directory, reads: ("servicePrincipal", &["id"]),
        ..row(GraphServicePrincipal, "graph_service_principal", "GET", "servicePrincipals(appId='{client}')", &["$select"], &["Application.Read.All", "Directory.Read.All"]) },
    Row { service: Directory, reads: ("oAuth2PermissionGrant", &["clientId", "consentType", "resourceId", "scope"]), after: &[ServicePrincipal],
        source: "Microsoft Entra, Review permissions granted to enterprise applications (the filter on clientId and consentType)",
        ..row(PermissionGrants, "permission_grants", "GET", "oauth2PermissionGrants", &["$filter", "$top"], &["Directory.Read.All", "DelegatedPermissionGrant.ReadWrite.All"]) },
    Row { service: Directory, reads: ("appRoleAssignment", &["id", "principalType"]), after: &[ServicePrincipal],
        ..row(Assignments, "assignments", "GET", "servicePrincipals/{principal}/appRoleAssignedTo", &["$top", "$select"], &["Application.Read.All", "Directory.Read.All"]) },
    Row { service: Directory, reads: ("authorizationPolicy", &["defaultUserRolePermissions"]),
        ..row(AuthorizationPolicy, "authorization_policy", "GET", "policies/authorizationPolicy", &[], &["Policy.Read.All"]) },
    Row { service: Directory, reads: ("permissionGrantConditionSet", CONDITIONS), after: &[AuthorizationPolicy],
        ..row(ConsentPolicyIncludes, "consent_policy_includes", "GET", "policies/permissionGrantPolicies/{policy}/includes", &[], &["Policy.Read.PermissionGrant", "Directory.Read.All"]) },
    Row { service: Directory, reads: ("permissionGrantConditionSet", CONDITIONS), after: &[AuthorizationPolicy],
        ..row(ConsentPolicyExcludes, "consent_policy_excludes", "GET", "policies/permissionGrantPolicies/{policy}/excludes", &[], &["Policy.Read.PermissionGrant", "Directory.Read.All"]) },
    Row { service: Directory, reads: ("adminConsentRequestPolicy", &["isEnabled", "requestDurationInDays"]), lacking_in: &["delos"],
        ..row(RequestPolicy, "request_policy", "GET", "policies/adminConsentRequestPolicy", &[], &["Policy.Read.All", "Directory.Read.All"]) },
    Row { service: Directory, reads: ("appConsentRequest", &["appId", "pendingScopes"]), lacking_in: &["delos"],
        ..row(ConsentRequests, "consent_requests", "GET", "identityGovernance/appConsent/appConsentRequests", &["$filter"], &["ConsentRequest.Read.All"]) },
];
