use super::*;

/// The answer's status, code and message; then its meaning and whether it is known.
type Case = (u16, Option<&'static str>, Option<&'static str>, Meaning, bool);

#[rustfmt::skip]
const CASES: &[Case] = &[
    (404, Some("MailboxNotEnabledForRESTAPI"), Some("The mailbox is either inactive, soft-deleted, or is hosted on-premise."), Meaning::NoMailbox, true),
    (403, Some("mailboxnotenabledforrestapi"), Some("a new text"), Meaning::NoMailbox, true),
    (401, Some("MailboxNotEnabledForRESTAPI"), None, Meaning::NoMailbox, true),
    (403, Some("ErrorAccessDenied"), Some("Access is denied. Check credentials"), Meaning::AccessDenied, true),
    (403, Some("ErrorAccessDenied"), Some("Access to OData is disabled: x"), Meaning::PolicyBlock, true),
    (401, Some("OrganizationFromTenantGuidNotFound"), Some("x"), Meaning::NoExchangeOnline, true),
    (404, Some("ErrorItemNotFound"), Some("Default folder Calendar not found."), Meaning::NoMailbox, true),
    (404, Some("ErrorItemNotFound"), Some("gone"), Meaning::NotFound, true),
    (404, Some("ResourceNotFound"), Some("Resource could not be discovered."), Meaning::NoMailbox, true),
    (404, Some("ResourceNotFound"), Some("no route"), Meaning::NotFound, false),
    (400, Some("ErrorInvalidRequest"), Some("bad body"), Meaning::Unknown, false),
    (429, Some("UnknownError"), Some(""), Meaning::Throttled, true),
    (503, Some("UnknownError"), Some(""), Meaning::ServiceFault, true),
    (503, Some("MailboxInfoStale"), None, Meaning::MailboxMoving, true),
    (401, None, None, Meaning::TokenRejected, true),
    (401, Some("InvalidAuthenticationToken"), Some("Lifetime validation failed"), Meaning::TokenRejected, true),
    (401, Some("InvalidAuthenticationToken"), Some("Continuous access evaluation resulted in challenge with result: InteractionRequired"), Meaning::ClaimsChallenge, true),
    (401, Some("InvalidAuthenticationToken"), Some("error=\"insufficient_claims\""), Meaning::ClaimsChallenge, true),
    (200, Some("ErrorNoFreeBusyAccess"), None, Meaning::Unknown, true),
];

#[test]
fn answers_are_read_by_code_then_message_then_status() {
    for &(status, code, message, meaning, known) in CASES {
        let reading = read_graph_error(status, code, message);
        assert_eq!((reading.meaning, reading.known), (meaning, known), "{status} {code:?} {message:?}");
    }
}

#[test]
fn unknown_codes_fall_back_to_the_status() {
    for (status, meaning) in [
        (401, Meaning::TokenRejected),
        (403, Meaning::AccessDenied),
        (404, Meaning::NotFound),
        (502, Meaning::ServiceFault),
        (418, Meaning::Unknown),
    ] {
        let reading = read_graph_error(status, Some("SomethingNew"), Some("words"));
        assert_eq!((reading.meaning, reading.known), (meaning, false));
        assert!(!reading.note.to_string().contains("SomethingNew"));
    }
}

#[test]
fn a_missing_mailbox_never_names_its_cause_for_sure() {
    for code in ["MailboxNotEnabledForRESTAPI", "MailboxNotSupportedForRESTAPI", "ErrorNonExistentMailbox"] {
        assert!(read_graph_error(404, Some(code), None).ambiguous, "{code}");
    }
}
