//! The lists of what may leave at every level. Each returns the list's own spelling, so that nothing of what was given
//! leaves, its capital letters included.

use jiff::{Timestamp, tz::TimeZone};

use crate::{
    domain::mailbox::{self, Verdict, table},
    knowledge::{
        clouds, exchange_builds, exchange_plans, graph_errors,
        graph_permissions::graph_permissions,
        graph_requests::{Row, graph_requests},
        permissions::permission as permission_text,
        sign_in_codes::sign_in_code,
    },
};

mod notes;

pub(super) use notes::is_note;

/// Of HTTP, and kinds of questions to the DNS.
const METHODS: [&str; 14] =
    ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "A", "AAAA", "CNAME", "MX", "NS", "SOA", "SRV", "TXT"];

/// [`crate::domain::probe::Evidence::service`] lists them.
const SERVICES: [&str; 7] = ["graph", "token", "autodiscover", "discovery", "user realm", "dns", "server"];

/// Scopes of OpenID Connect (Microsoft identity platform, "Scopes and permissions").
const OPENID: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// Error words of OAuth 2.0 and OpenID Connect (RFC 6749, sections 4.1.2.1 and 5.2; OpenID Connect Core, section
/// 3.1.2.6), and those that Entra adds (Microsoft Entra "Authentication and authorization error codes").
const ERROR_WORDS: [&str; 17] = [
    "access_denied",
    "consent_required",
    "interaction_required",
    "invalid_client",
    "invalid_grant",
    "invalid_request",
    "invalid_resource",
    "invalid_scope",
    "login_required",
    "server_error",
    "slow_down",
    "temporarily_unavailable",
    "unauthorized_client",
    "unsupported_grant_type",
    "unsupported_response_type",
    "account_selection_required",
    "invalid_token",
];

/// `tenant_region_scope` and `tenant_region_sub_scope` of discovery documents.
const REGIONS: [&str; 13] =
    ["AF", "AS", "EU", "NA", "OC", "SA", "WW", "USG", "USGov", "CN", "GCC", "DODCON", "DOD"];

/// `capabilityStatus` and `provisioningStatus` (Microsoft Graph, `assignedPlan` and `servicePlanInfo`).
const PLAN_STATUSES: [&str; 11] = [
    "Enabled",
    "Warning",
    "Suspended",
    "Deleted",
    "LockedOut",
    "Success",
    "Disabled",
    "Error",
    "PendingInput",
    "PendingActivation",
    "PendingProvisioning",
];

/// `disabledByMicrosoftStatus` (Microsoft Graph, `servicePrincipal`).
const DISABLED_STATUSES: [&str; 3] =
    ["NotDisabled", "DisabledDueToViolationOfServicesAgreement", "DisabledDueToViolationOfAgreement"];

/// Microsoft's own consent policies for people (Microsoft Entra "Manage app consent policies").
const POLICIES: [&str; 4] = [
    "microsoft-user-default-allow-consent-apps-without-offline-access",
    "microsoft-user-default-legacy",
    "microsoft-user-default-low",
    "microsoft-user-default-recommended",
];

/// Segments of paths of the token endpoint.
const SEGMENTS: [&str; 9] = [
    "common",
    "organizations",
    "consumers",
    "oauth2",
    "v2.0",
    "token",
    ".well-known",
    "openid-configuration",
    "{tenant}",
];

/// Findings besides those that are called like their verdict.
const FINDINGS: [&str; 22] = [
    "mailbox_caution",
    "on_premises_does_not_help",
    "scope_missing",
    "access_refused",
    "scope_pending",
    "sign_in_again",
    "could_not_check",
    "write_test",
    "test_left_behind",
    "records_app_not_in_tenant",
    "records_app_disabled",
    "records_app_disabled_by_microsoft",
    "records_nobody_assigned",
    "records_only_assigned",
    "records_other_resource_only",
    "records_grant_incomplete",
    "records_nothing_granted",
    "records_personal_grants_only",
    "records_requests_pending",
    "records_user_consent_off",
    "records_user_consent_excludes",
    "records_fine",
];
const NOT_CHECKED: &str = "records_not_checked";

fn among(list: &[&'static str], text: &str) -> Option<&'static str> {
    list.iter().copied().find(|word| *word == text)
}

pub(super) fn method(text: &str) -> Option<&'static str> {
    among(&METHODS, text)
}

pub(super) fn service(text: &str) -> Option<&'static str> {
    among(&SERVICES, text)
}

pub(super) fn region(text: &str) -> Option<&'static str> {
    among(&REGIONS, text)
}

pub(super) fn plan_status(text: &str) -> Option<&'static str> {
    among(&PLAN_STATUSES, text)
}

pub(super) fn disabled_status(text: &str) -> Option<&'static str> {
    among(&DISABLED_STATUSES, text)
}

pub(super) fn policy(text: &str) -> Option<&'static str> {
    among(&POLICIES, text)
}

pub(super) fn segment(text: &str) -> Option<&'static str> {
    among(&SEGMENTS, text)
}

pub(super) fn finding(text: &str) -> Option<&'static str> {
    let verdict = Verdict::ALL.into_iter().map(Verdict::as_str).find(|verdict| *verdict == text);
    verdict.or_else(|| among(&FINDINGS, text)).or_else(|| among(&[NOT_CHECKED], text))
}

pub(super) fn product(text: &str) -> Option<&'static str> {
    exchange_builds::product_called(text)
}

/// The name of a request in the table of requests.
pub(super) fn request(text: &str) -> Option<&'static str> {
    graph_requests().map(|row| row.name).find(|name| *name == text)
}

/// The request of a path with its variable parts in braces.
pub(super) fn graph_request(path: &str) -> Option<&'static Row> {
    let path = path.strip_prefix('/')?;
    graph_requests().find(|row| row.path == path)
}

pub(super) fn permission(name: &str) -> Option<&'static str> {
    let same = |known: &&str| known.eq_ignore_ascii_case(name);
    let openid = OPENID.into_iter().find(same);
    openid
        .or_else(|| permission_text(name).map(|text| text.name.as_str()))
        .or_else(|| graph_permissions().find(same))
}

/// A code of Graph, a word of OAuth, or a number of Entra that is explained here.
pub(super) fn code(code: &str) -> Option<String> {
    let number = || sign_in_code(code.strip_prefix("AADSTS")?.parse().ok()?);
    let word = || graph_errors::known_code(code).or_else(|| among(&ERROR_WORDS, code));
    word().map(str::to_owned).or_else(|| Some(format!("AADSTS{}", number()?.code)))
}

pub(super) fn cloud(id: &str) -> Option<&'static str> {
    clouds::known().map(|cloud| cloud.id.as_str()).find(|known| *known == id)
}

pub(super) fn cloud_name(name: &str) -> Option<&'static str> {
    clouds::known().map(|cloud| cloud.name.as_str()).find(|known| *known == name)
}

pub(super) fn cloud_host(host: &str) -> Option<String> {
    let hosts = clouds::known().flat_map(|cloud| [cloud.authority.host_str(), cloud.graph.host_str()]);
    hosts.flatten().find(|known| *known == host).map(str::to_owned)
}

pub(super) fn is_plan(plan: &mailbox::Plan) -> bool {
    exchange_plans::is_known(plan)
}

pub(super) fn is_row(label: &str) -> bool {
    table::explanation(label).is_some()
}

/// Four numbers, such as 15.1.2507.61.
pub(super) fn is_build(text: &str) -> bool {
    let number = |part: &str| (1..=5).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split('.').count() == 4 && text.split('.').all(number)
}

pub(super) fn is_small_number(text: &str) -> bool {
    (1..=4).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

pub(super) fn start_of_day(at: Timestamp) -> Timestamp {
    let midnight = at.to_zoned(TimeZone::UTC).start_of_day();
    midnight.map_or(Timestamp::UNIX_EPOCH, |midnight| midnight.timestamp())
}
