//! The redirect URI.

use super::{LinkFinding, error, warning};
use crate::domain::link_lint::{
    Facts,
    FindingId::{
        HttpRedirect, MalformedRedirect, MissingRedirectUri, RedirectForeignHost, RedirectWithFragment,
        RedirectWithWildcard,
    },
    link::{Endpoint, Link},
    redirect::{RedirectFault, faults},
};

/// Microsoft Entra, "Redirect URI restrictions and limitations"; RFC 6749 section 3.1.2; RFC 9700 section 2.1.
pub(super) fn redirect(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    let Some(text) = link.value("redirect_uri") else { return missing(link) };
    faults(text, facts).into_iter().map(|fault| in_words(&fault)).collect()
}

fn missing(link: &Link) -> Vec<LinkFinding> {
    let title = "There is no redirect_uri";
    match link.endpoint {
        Some(Endpoint::AdminConsent) if !link.v1 => {
            vec![error(
                MissingRedirectUri,
                title,
                "Admin consent needs one that is registered, to say how it went.",
            )]
        }
        Some(_) => vec![warning(
            MissingRedirectUri,
            title,
            "Entra then takes a registered one that you do not choose, or stops with AADSTS500113 when there is none.",
        )],
        None => Vec::new(),
    }
}

fn in_words(fault: &RedirectFault) -> LinkFinding {
    match fault {
        RedirectFault::Malformed(why) => error(
            MalformedRedirect,
            "The redirect_uri cannot be registered for a web app",
            format!(
                "Here {why}. It has to be an https address and match the registration to the letter (AADSTS50011)."
            ),
        ),
        RedirectFault::Http => error(
            HttpRedirect,
            "The answer comes back without TLS",
            "Entra registers http:// for localhost only, and anybody on the way could read the code.",
        ),
        RedirectFault::Fragment => error(
            RedirectWithFragment,
            "The redirect_uri has a fragment",
            "What follows # never reaches a server, and OAuth does not allow it there.",
        ),
        RedirectFault::Wildcard => error(
            RedirectWithWildcard,
            "The redirect_uri has a wildcard",
            "It has to name one place, or codes can be led astray. Send what differs in the state that your server keeps.",
        ),
        RedirectFault::ForeignHost(host) => warning(
            RedirectForeignHost,
            "The answer goes to a host that is not known as yours",
            format!(
                "{host} is neither this portal’s host nor at or below the web site of the manifest. Whoever runs it \
                 receives the code. Check that it is yours."
            ),
        ),
    }
}
