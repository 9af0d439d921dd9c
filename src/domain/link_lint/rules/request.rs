//! The parameters that are neither scopes nor secrets of one sign-in.

use super::{LinkFinding, error, note, warning};
use crate::domain::{
    id::ClientId,
    link_lint::{
        Facts,
        FindingId::{
            DuplicateParameter, ForeignClientId, HintWithSelectAccount, ImplicitFlow, MalformedClientId,
            MissingClientId, MissingResponseType, PromptConsent, ResponseModeFragment, SecretInUrl,
            UnknownParameter, UnknownPrompt,
        },
        link::{Endpoint, Link, is_placeholder},
        secrets,
    },
};

pub(super) fn secret_in_url(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let places = secrets::places(link);
    if places.is_empty() {
        return Vec::new();
    }
    vec![error(
        SecretInUrl,
        "The link holds a secret",
        format!(
            "Found: {}. Addresses end up in browser histories, logs and mails. Treat it as leaked: revoke it, make a new \
             one, and keep it on your server. Its value is not repeated here.",
            places.join(", ")
        ),
    )]
}

/// Microsoft identity platform, "Integration checklist": no `prompt=consent` by routine; the values are those of the
/// authorization code flow page. `admin_consent` is of version 1.
pub(super) fn prompt(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let Some(prompt) = link.value("prompt").filter(|_| !link.is(Endpoint::AdminConsent)) else {
        return Vec::new();
    };
    let values: Vec<String> = prompt.split_whitespace().map(str::to_ascii_lowercase).collect();
    let has = |name: &str| values.iter().any(|value| value == name);
    let mut found = Vec::new();
    if has("consent") || has("admin_consent") {
        found.push(error(
            PromptConsent,
            "prompt=consent asks again although it was approved",
            "It shows the consent page at every sign-in, even after an admin agreed for everybody. People who may not consent \
             are stuck there: “approved, but it still asks”. Leave it out; Entra asks by itself when something is missing.",
        ));
    } else if !is_placeholder(prompt) && !["none", "login", "select_account"].contains(&prompt) {
        found.push(warning(
            UnknownPrompt,
            "A prompt that does not exist",
            "The values are none, login and select_account; consent exists too and does harm.",
        ));
    }
    if has("select_account") && link.value("login_hint").is_some() {
        found.push(error(
            HintWithSelectAccount,
            "login_hint together with select_account",
            "One names the account and the other asks for it; Entra refuses the two together (AADSTS90005).",
        ));
    }
    found
}

pub(super) fn client_id(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    let found = match link.value("client_id") {
        None => error(
            MissingClientId,
            "There is no client_id",
            "Entra cannot tell which app asks. It is the Application (client) ID on the registration’s overview.",
        ),
        Some(text) if is_placeholder(text) => return Vec::new(),
        Some(text) => match (text.parse::<ClientId>(), facts.own) {
            (Err(_), _) => error(
                MalformedClientId,
                "The client_id is no application id",
                "It is the Application (client) ID, a UUID with hyphens; the app’s name will not do (AADSTS700016).",
            ),
            (Ok(id), Some(own)) if id != own.app.client_id => error(
                ForeignClientId,
                "The client_id is another app’s",
                format!(
                    "The link asks for {id}; the manifest’s app is {}. What an admin approves for one app does not count for \
                     another.",
                    own.app.client_id
                ),
            ),
            (Ok(_), _) => return Vec::new(),
        },
    };
    vec![found]
}

/// OAuth 2.0 Multiple Response Type Encoding Practices; RFC 9700 section 2.1.2 on tokens in the front channel.
pub(super) fn response_type(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    if !link.is(Endpoint::Authorize) {
        return Vec::new();
    }
    let text = link.value("response_type").unwrap_or_default().to_ascii_lowercase();
    let has = |name: &str| text.split_whitespace().any(|part| part == name);
    let found = match (has("code"), has("token") || has("id_token")) {
        (true, false) => return Vec::new(),
        (true, true) => warning(
            ImplicitFlow,
            "Tokens come back in the URL beside the code",
            "The hybrid flow needs ID tokens allowed in the registration (AADSTS700054). The code alone gives the same tokens, \
             on your server.",
        ),
        (false, true) => error(
            ImplicitFlow,
            "The implicit flow",
            "Tokens come back in the URL, where histories and scripts see them, and there is no refresh token. Use \
             response_type=code with PKCE.",
        ),
        (false, false) => error(
            MissingResponseType,
            "No code is asked for",
            "response_type has to be there, and to be code. Entra refuses the request otherwise.",
        ),
    };
    vec![found]
}

pub(super) fn response_mode(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let mode = link.value("response_mode").filter(|_| link.is(Endpoint::Authorize));
    let found = |_| {
        warning(
            ResponseModeFragment,
            "The answer does not reach a server",
            "Only query and form_post do. In a fragment, the code stays in the browser, and an app that waits on its server \
             sees nothing.",
        )
    };
    let is_other = |mode: &&str| !matches!(*mode, "query" | "form_post") && !is_placeholder(mode);
    mode.filter(is_other).map(found).into_iter().collect()
}

/// RFC 6749 section 3.1: parameters must not be included more than once.
pub(super) fn duplicates(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let Some(endpoint) = link.endpoint else { return Vec::new() };
    let count = |name: &&&str| link.pairs.iter().filter(|(other, _)| other == **name).count() > 1;
    let twice: Vec<&str> = endpoint.parameters().iter().filter(count).copied().collect();
    if twice.is_empty() {
        return Vec::new();
    }
    vec![error(
        DuplicateParameter,
        "A parameter stands there more than once",
        format!(
            "More than once: {}. Which of them counts is not defined, or the request is refused.",
            twice.join(", ")
        ),
    )]
}

/// Names are not repeated: the rest of a badly encoded secret is a name too.
pub(super) fn unknown_parameters(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let Some(endpoint) = link.endpoint else { return Vec::new() };
    let harmless = |name: &str| {
        let name = name.to_ascii_lowercase();
        endpoint.parameters().contains(&name.as_str())
            || (endpoint == Endpoint::Authorize && (name.starts_with("x-client-") || name == "client_info"))
    };
    match link.pairs.iter().filter(|(name, _)| !harmless(name)).count() {
        0 => Vec::new(),
        unknown => vec![note(
            UnknownParameter,
            "Parameters that this endpoint does not have",
            format!(
                "{unknown} of the link’s parameters are not documented here and are most likely ignored. Known are {}. An & \
                 inside a value that is not encoded does this too.",
                endpoint.parameters().join(", ")
            ),
        )],
    }
}
