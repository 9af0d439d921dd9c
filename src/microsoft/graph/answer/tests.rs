use reqwest::header::HeaderValue;

use super::*;
use crate::{domain::probe::Meaning, knowledge::graph_errors};

fn reply(status: u16, headers: &[(&'static str, &str)], body: &str) -> Reply {
    let headers =
        headers.iter().map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_str(value).unwrap()));
    Reply { status, headers: headers.collect(), body: body.as_bytes().to_vec() }
}

fn meaning(status: u16, headers: &[(&'static str, &str)], body: &str) -> Meaning {
    reading(status, headers, body).0
}

/// The meaning and the code that says so. Every successful body counts as having the expected form here.
fn reading(status: u16, headers: &[(&'static str, &str)], body: &str) -> (Meaning, Option<String>) {
    let mut sight = see("calendar", &Ok(reply(status, headers, body)), Timestamp::UNIX_EPOCH);
    sight.seen.expected = sight.body.is_some();
    let text = serde_json::to_string(&sight.seen).unwrap();
    let kept: Seen = serde_json::from_str(&text).unwrap();
    let (reading, code) = graph_errors::read(&kept);
    (reading.meaning, code.map(str::to_owned))
}

fn error(code: &str, message: &str) -> String {
    serde_json::json!({ "error": { "code": code, "message": message, "innerError": { "request-id": "0" } } })
        .to_string()
}

/// The shapes of Graph's documentation and of public reports.
#[test]
fn errors_by_their_code() {
    for (status, code, message, expected) in [
        (
            404,
            "MailboxNotEnabledForRESTAPI",
            "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
            Meaning::NoMailbox,
        ),
        (
            404,
            "MailboxNotEnabledForRESTAPI",
            "REST API is not yet supported for this mailbox.",
            Meaning::NoMailbox,
        ),
        (
            401,
            "OrganizationFromTenantGuidNotFound",
            "The tenant for tenant guid '0' does not exist.",
            Meaning::NoExchangeOnline,
        ),
        (
            403,
            "ErrorAccessDenied",
            "Access is denied. Check credentials and try again.",
            Meaning::AccessDenied,
        ),
        (403, "ErrorAccessDenied", "Access to OData is disabled.", Meaning::PolicyBlock),
        (
            403,
            "Authorization_RequestDenied",
            "Insufficient privileges to complete the operation.",
            Meaning::AccessDenied,
        ),
        (
            429,
            "ApplicationThrottled",
            "Application is over its MailboxConcurrency limit.",
            Meaning::Throttled,
        ),
        (503, "MailboxInfoStale", "", Meaning::MailboxMoving),
        (401, "InvalidAuthenticationToken", "Access token has expired.", Meaning::TokenRejected),
    ] {
        assert_eq!(meaning(status, &[], &error(code, message)), expected, "{status} {code}");
    }
}

#[test]
fn answers_that_are_not_what_they_seem() {
    let challenge = r#"Bearer realm="", error="insufficient_claims", claims="e30=""#;
    let cae = error("InvalidAuthenticationToken", "Continuous access evaluation resulted in challenge");
    let unheard = error("SomethingNobodyHeardOf", "x");
    let graph: (&'static str, &str) = ("request-id", "0");
    for (status, headers, body, expected) in [
        (401, vec![], "", Meaning::TokenRejected),
        (401, vec![("www-authenticate", challenge)], cae.as_str(), Meaning::ClaimsChallenge),
        (401, vec![("www-authenticate", challenge)], "", Meaning::ClaimsChallenge),
        (200, vec![], "<html>sign in to the proxy</html>", Meaning::NoAnswer),
        (403, vec![], "<html>blocked</html>", Meaning::NoAnswer),
        (403, vec![], "", Meaning::NoAnswer),
        (404, vec![], "", Meaning::NoAnswer),
        (404, vec![graph], "", Meaning::NotFound),
        (403, vec![], "{\"message\":\"blocked\"}", Meaning::NoAnswer),
        (200, vec![], "{\"id\":\"AAMk", Meaning::NoAnswer),
        (200, vec![], "[1,2]", Meaning::NoAnswer),
        (302, vec![], "", Meaning::NoAnswer),
        (429, vec![], "<html>", Meaning::Throttled),
        (429, vec![], "", Meaning::Throttled),
        (503, vec![("retry-after", "3")], "", Meaning::Throttled),
        (503, vec![], "", Meaning::ServiceFault),
        (200, vec![], unheard.as_str(), Meaning::Unknown),
        (418, vec![], unheard.as_str(), Meaning::Unknown),
    ] {
        assert_eq!(meaning(status, &headers, body), expected, "{status} {headers:?} {body}");
    }
}

#[test]
fn an_error_under_a_success_status_is_read_by_its_code() {
    let text = error("MailboxNotEnabledForRESTAPI", "x");
    assert_eq!(meaning(200, &[], &text), Meaning::NoMailbox);
    assert_eq!(meaning(200, &[], &error("Nobody", "x")), Meaning::Unknown);
}

#[test]
fn the_innermost_known_code_counts() {
    let text = r#"{"error":{"code":"UnknownError","message":"","innererror":{"code":"OuterOnes",
        "innererror":{"code":"MailboxNotEnabledForRESTAPI"}}}}"#;
    let expected = (Meaning::NoMailbox, Some("MailboxNotEnabledForRESTAPI".to_owned()));
    assert_eq!(reading(404, &[], text), expected);
}

#[test]
fn codes_are_cut_and_cleaned() {
    let text = error(&format!("<b>Code {}", "x".repeat(500)), "x");
    let code = reading(400, &[], &text).1.unwrap();
    assert!(code.starts_with("bCodexx") && code.len() == 100);
}

#[test]
fn waits_may_have_fractions_or_be_dates() {
    for (header, seconds) in [
        ("7", Some(7.0)),
        ("2.128", Some(2.128)),
        ("-4", Some(0.0)),
        ("1e300", Some(3_600.0)),
        ("NaN", Some(0.0)),
        ("Thu, 01 Jan 1970 00:00:30 GMT", Some(30.0)),
        ("Wed, 31 Dec 1969 23:00:00 GMT", Some(0.0)),
        ("soon", None),
    ] {
        let reply = Ok(reply(429, &[("retry-after", header)], ""));
        let wait = see("calendar", &reply, Timestamp::UNIX_EPOCH).retry_after;
        assert_eq!(wait.map(|wait| wait.as_secs_f64()), seconds, "{header}");
    }
}

proptest::proptest! {
    #[test]
    fn only_a_2xx_object_without_error_can_be_a_success(status in 100_u16..600, body in ".{0,80}|\\{\"[a-z]{1,5}\":[0-9]{1,3}\\}") {
        if meaning(status, &[], &body) == Meaning::Success {
            proptest::prop_assert!((200..300).contains(&status));
            proptest::prop_assert!(!body.contains("\"error\""));
        }
    }
}
