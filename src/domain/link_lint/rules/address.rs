//! Host, path and tenant.

use super::{LinkFinding, error, note, warning};
use crate::domain::link_lint::{
    Facts,
    FindingId::{
        CommonInAdminConsent, HtmlEscaped, HttpEndpoint, MalformedTenant, NotAUrl, PersonalAccountsOnly,
        UnknownEndpoint, V1Endpoint, WrongHost,
    },
    host::{self, Host},
    link::{Endpoint, Link, Tenant},
};

pub(in super::super) fn not_a_url() -> LinkFinding {
    error(
        NotAUrl,
        "This is not a web address",
        "A link to judge begins with https://, names a host, and has at most 8192 characters. Paste the whole address \
         that your app opens, one only.",
    )
}

/// Aliases come from the answer of /common/discovery/instance; `sts.windows.net` is the issuer of version 1 tokens
/// (Microsoft identity platform, "Access tokens").
pub(super) fn host(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    let (kind, target) = (host::host(link, facts), host::target(link, facts));
    let (is, right) = (link.host(), target.authority.host_str().unwrap_or_default());
    let found = match kind {
        Host::Right => return Vec::new(),
        Host::Alias if is == "sts.windows.net" => error(
            WrongHost,
            "This host is no sign-in page",
            format!("sts.windows.net is a name that stands in tokens. People sign in at {right}."),
        ),
        Host::Alias => warning(
            WrongHost,
            "An old name of Microsoft’s sign-in service",
            format!(
                "{is} still answers, and is not the documented address: it can be blocked by a firewall that lets {right} \
                 through, and it makes careful admins hesitate. Use {right}."
            ),
        ),
        Host::OtherCloud => error(
            WrongHost,
            "The sign-in service of another Microsoft cloud",
            format!(
                "{is} belongs to another cloud than the app, which is registered in {}. It does not know the app there \
                 (AADSTS700016). Use {right}.",
                target.name
            ),
        ),
        Host::Retired => error(
            WrongHost,
            "Microsoft has retired this sign-in service",
            format!("{is} is not in use any more. Use {right}, and register the app in that cloud."),
        ),
        Host::OtherService => error(
            WrongHost,
            "The sign-in service for consumers and external tenants",
            format!(
                "{is} signs in customers of one tenant of yours. Work accounts of other organisations and their admins \
                 come in at {right}. No corrected link is offered, since the app is another one there."
            ),
        ),
        Host::Imitation => error(
            WrongHost,
            "DANGER: this host imitates Microsoft",
            format!(
                "{is} is NOT Microsoft’s sign-in page, and looks as if it were. Do not open the link, do not send it to \
                 anybody, and find out who put it where you found it. It is not corrected here. Microsoft’s host is {right}."
            ),
        ),
        Host::Foreign => error(
            WrongHost,
            "This host is not Microsoft’s",
            format!(
                "{is} is no sign-in service of Microsoft that we know. Whoever runs it sees what people enter there. It \
                 is not corrected here; Microsoft’s host is {right}."
            ),
        ),
    };
    vec![found]
}

pub(super) fn http_endpoint(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    let wrong = link.url.scheme() == "http" && host::target(link, facts).authority.scheme() != "http";
    let found = || {
        error(
            HttpEndpoint,
            "The link has no TLS",
            "With http:// anybody on the way can send people to another page. Write https://.",
        )
    };
    wrong.then(found).into_iter().collect()
}

pub(super) fn endpoint(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    if link.exact_path {
        return Vec::new();
    }
    vec![error(
        UnknownEndpoint,
        "Not an authorize or admin consent address",
        "The path has to be /{tenant}/oauth2/v2.0/authorize, where people sign in, or /{tenant}/v2.0/adminconsent, where an \
         admin agrees. Token, device code and logout addresses are not for browsers’ links.",
    )]
}

pub(super) fn html_escaped(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let found = || {
        error(
            HtmlEscaped,
            "Ampersands are escaped for HTML",
            "The link has &amp; where an address has &, so Microsoft reads parameters such as “amp;scope” and misses the real \
             ones. Escape once, in HTML only.",
        )
    };
    link.html_escaped.then(found).into_iter().collect()
}

pub(super) fn v1(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let found = match (link.v1, link.endpoint) {
        (true, Some(Endpoint::Authorize)) if link.value("scope").is_some() => error(
            V1Endpoint,
            "The version 1 endpoint ignores the scopes",
            "/oauth2/authorize asks for what is registered for one resource and pays no attention to scope, so people consent \
             to something else than the link says. Use /oauth2/v2.0/authorize.",
        ),
        (true, Some(Endpoint::Authorize)) => warning(
            V1Endpoint,
            "The version 1 endpoint",
            "/oauth2/authorize asks for everything that is registered for one resource. /oauth2/v2.0/authorize asks for the \
             scopes that the link names, and is the one that Microsoft develops.",
        ),
        (true, Some(Endpoint::AdminConsent)) => note(
            V1Endpoint,
            "Admin consent of version 1",
            "It works, and grants whatever is registered at the time, which the link does not show. /v2.0/adminconsent names \
             the permissions that the admin agrees to.",
        ),
        _ => return Vec::new(),
    };
    vec![found]
}

/// Microsoft identity platform, "Admin consent": the tenant may be an id, a domain or `organizations`, not `common`.
pub(super) fn tenant(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let consent = link.is(Endpoint::AdminConsent);
    let found = match link.tenant() {
        Tenant::Common | Tenant::Consumers if consent => {
            let why = "An organisation agrees, and this also lets personal accounts in, which end with “must include a \
                       'response_type' input parameter”. Put the customer’s tenant id or domain there; organizations works \
                       when neither is known.";
            let title = "Admin consent without an organisation";
            if link.v1 {
                warning(CommonInAdminConsent, title, why)
            } else {
                error(CommonInAdminConsent, title, why)
            }
        }
        Tenant::Consumers => warning(
            PersonalAccountsOnly,
            "Only personal accounts get in",
            "consumers turns every work account away. Use organizations, or the tenant of the customer.",
        ),
        Tenant::Malformed => error(
            MalformedTenant,
            "The tenant cannot be one",
            "The first part of the path is a tenant id, a domain such as contoso.com, organizations or common. Entra answers \
             anything else with AADSTS900023 or AADSTS90002.",
        ),
        _ => return Vec::new(),
    };
    vec![found]
}
