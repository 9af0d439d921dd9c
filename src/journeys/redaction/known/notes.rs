//! Sentences that the portal writes beside an exchange.

use crate::knowledge::graph_errors;

use super::{ERROR_WORDS, among, code};

/// Whole, a number standing for any.
const NOTES: &[&str] = &[
    // Microsoft Graph (microsoft/probes, microsoft/inspection).
    "Graph returned it.",
    "Graph returned the person's profile.",
    "Graph returned the default calendar, so there is a mailbox.",
    "Graph answered a question that needs Calendars.Read and not less.",
    "Graph answered a question that needs Calendars.Read.",
    "Graph answered a question that needs Calendars.Read.Shared.",
    "Graph looked for recent events.",
    "Graph returned the mailbox's time zones. Whether that takes a mailbox is not documented.",
    "Graph returned the colleague's calendar.",
    "The address leads to the person's own calendar.",
    "Graph returned the organisation's name and domains.",
    "Graph returned the person's licences.",
    "Graph created the test event.",
    "Graph looked for a trace of the test event.",
    "Graph moved the test event to Deleted Items.",
    "Graph removed the test event for good.",
    "The directory returned what is granted to the app.",
    "The directory returned which consent policies are assigned.",
    "The directory returned the conditions of a consent policy.",
    "The directory returned whether people may ask an administrator.",
    "The directory returned the requests for the app.",
    "The directory returned the app’s record.",
    "The directory returned Microsoft Graph’s record.",
    "The directory returned who is assigned to the app.",
    // Answers as a whole (knowledge/graph_errors/answer).
    "No answer came.",
    "A policy asks the person to sign in again before it goes on.",
    "Too many requests; asked to wait.",
    "Status 0 with a body that is not Graph's: a page of a proxy, or a cut answer.",
    "Status 0 without Graph's error object.",
    "Status 0 with an empty body, not signed by Graph.",
    "Status 0 with an empty body.",
    "The answer had the status of a success and not its form.",
    // The token endpoint (microsoft/sign_in/token_answer).
    "Microsoft issued tokens for the sign-in.",
    "Microsoft renewed the tokens.",
    // Around the domain (microsoft/autodiscover, authority, user_realm, exchange_host, dns).
    "There is no address to ask for.",
    "The domain has an Exchange Online organisation.",
    "Exchange Online knows no organisation for the domain.",
    "Exchange Online does not know the address.",
    "Points to Exchange Online.",
    "Points to a server of the organisation.",
    "The answer is not Autodiscover's.",
    "The answer names no usable server.",
    "Redirected to no usable server.",
    "An answer that decides nothing.",
    "A tenant holds the domain.",
    "No tenant with this domain is known here.",
    "People sign in at Microsoft.",
    "People sign in at a federation service of the organisation.",
    "Microsoft does not know the domain.",
    "No usable host name.",
    "The server's certificate is not valid for its name.",
    "An Exchange Server answered.",
    "Exchange Online answered under the organisation's own name.",
    "A sign-in page stands in front of the server.",
    "Something answered that is no Exchange Server.",
    "No such record.",
    "No answer from the DNS.",
    "a text record",
];

/// Before a reason.
const STARTS: [&str; 3] = ["No answer: ", "No usable answer: ", ""];

/// Why no answer came, or none that counts (`microsoft/http`, `error`, `guarded`, `id_token`), a number standing for any.
const REASONS: &[&str] = &[
    "plain http is accepted for this machine only",
    "the request could not be formed",
    "no complete answer in time",
    "no connection could be made",
    "the connection broke before the answer was complete",
    "the answer was longer than 0 bytes",
    "the answer was longer than is read",
    "Microsoft answered out of form (HTTP status 0)",
    "Microsoft asked to slow down",
    "the sign-in service named endpoints of another host or cloud",
    "the certificate's private key could not sign",
    "only https is asked",
    "only port 443 is asked",
    "an address with a user name is not asked",
    "only a full host name is asked",
    "the host name could not be resolved",
    "the host name has no address",
    "the host name leads to an address that is not public",
    "redirected too often",
    "redirected to no usable address",
    "the certificate is not valid for this host",
    "the client could not be set up",
    "no ID token came",
    "the ID token cannot be read",
    "the ID token is not signed with RS256",
    "the ID token names a signing key that is not published",
    "the signing key belongs to another issuer",
    "the signing key belongs to another Microsoft cloud",
    "the ID token's signature is wrong",
    "the ID token was made for another app",
    "the ID token belongs to another sign-in (nonce)",
    "the ID token has expired",
    "the ID token is not valid yet",
    "the ID token is not of version 2.0",
    "the ID token does not hold exactly one tenant id",
    "the ID token holds no object id",
    "the ID token was issued by somebody else than the tenant it names",
];

/// The longest number in a note, in digits.
const LONGEST_NUMBER: usize = 7;

/// Whether a text is a sentence of the portal's beside an exchange, with nothing in it but numbers and known codes.
pub(in crate::journeys::redaction) fn is_note(text: &str) -> bool {
    let shape = shape(text);
    let known = |list: &[&str], wanted: &str| list.iter().any(|note| self::shape(note) == wanted);
    known(NOTES, &shape)
        || graph_errors::is_note(text)
        || shape.strip_suffix('.').is_some_and(|shape| {
            STARTS.iter().any(|start| shape.strip_prefix(start).is_some_and(|reason| known(REASONS, reason)))
        })
        || is_refusal(text)
}

/// "Microsoft refused: `invalid_grant` (AADSTS65001)."
fn is_refusal(text: &str) -> bool {
    let refused = text.strip_prefix("Microsoft refused: ").and_then(|text| text.strip_suffix('.'));
    let Some(refused) = refused else { return false };
    match refused.split_once(" (") {
        None => among(&ERROR_WORDS, refused).is_some(),
        Some((word, number)) => {
            let number = number.strip_suffix(')').filter(|number| code(number).as_deref() == Some(number));
            among(&ERROR_WORDS, word).is_some() && number.is_some_and(|number| number.starts_with("AADSTS"))
        }
    }
}

/// A text whatever its numbers are.
fn shape(text: &str) -> String {
    let mut shape = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (words, number) = rest.split_at(at);
        let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
        let (number, after) = number.split_at(end);
        shape.push_str(words);
        shape.push_str(if number.len() > LONGEST_NUMBER { number } else { "0" });
        rest = after;
    }
    shape + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_of_the_portal_are_known_and_others_are_not() {
        for note in [
            "Status 503 with an empty body.",
            "No answer: no complete answer in time.",
            "No usable answer: Microsoft answered out of form (HTTP status 302).",
            "the ID token is not of version 2.0.",
            "Microsoft refused: invalid_grant (AADSTS65001).",
            "Microsoft refused: access_denied.",
        ] {
            assert!(is_note(note), "{note}");
        }
        for note in [
            "",
            "Status 5 with an empty body. And more.",
            "Status 12345678 with an empty body.",
            "No answer: Carla.",
            "Microsoft refused: carla (AADSTS65001).",
            "Microsoft refused: invalid_grant (AADSTS65001) Carla.",
            "Microsoft refused: invalid_grant (AADSTS065001).",
            "the account belongs to another tenant (6babcaad-604b-40ac-a9d7-9fd97c0b779f).",
            "10 mail.contoso.example",
        ] {
            assert!(!is_note(note), "{note}");
        }
    }
}
