//! What binds the answer to the browser that asked: state, nonce, PKCE.

use super::{LinkFinding, error, note, warning};
use crate::domain::link_lint::{
    Facts,
    FindingId::{
        MissingNonce, MissingPkce, MissingState, StateWithPersonalData, WeakNonce, WeakPkce, WeakState,
    },
    link::{Endpoint, Link, is_placeholder},
    scopes,
};

/// 96 random bits in base64; Microsoft's samples have 5 to 8 digits.
const SHORTEST: usize = 16;

/// RFC 6749 section 10.12: a value that cannot be guessed. With PKCE the answer is bound by other means (RFC 9700 section
/// 2.1), and `state` still tells which sign-in it belongs to.
pub(super) fn state(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    let Some(state) = link.value("state") else {
        let title = "There is no state";
        return match link.endpoint {
            Some(Endpoint::Authorize) if link.value("code_challenge").is_none() => vec![error(
                MissingState,
                title,
                "Without it anybody can send your users a foreign answer that your app then takes for theirs, and their \
                 calendar is connected with somebody else’s account. Send a fresh random value and compare it.",
            )],
            Some(_) => vec![warning(
                MissingState,
                title,
                "The answer cannot be matched with the request that it belongs to. Send a fresh random value and compare it.",
            )],
            None => Vec::new(),
        };
    };
    let mut found = Vec::new();
    if is_guessable(state) {
        found.push(warning(
            WeakState,
            "The state can be guessed",
            "It is short or made of one thing repeated, so it looks like a constant. It protects only when it is random, new \
             for every sign-in, and bound to the browser.",
        ));
    }
    if state.contains('@') || state.contains("%40") || holds_json(state) {
        found.push(warning(
            StateWithPersonalData,
            "The state says more than a random value",
            "It holds JSON or an address. It passes through logs and browser histories, and can be changed on the way. Keep \
             the data on your side and send a random value that finds it.",
        ));
    }
    found
}

fn is_guessable(value: &str) -> bool {
    let mut seen: Vec<char> = value.chars().collect();
    seen.sort_unstable();
    seen.dedup();
    !is_placeholder(value) && (value.len() < SHORTEST || seen.len() < 6)
}

/// JSON as it is, or in base64, where `{"` reads `eyJ`; a signed token does too, and is not meant.
fn holds_json(state: &str) -> bool {
    (state.starts_with('{') && !is_placeholder(state)) || (state.starts_with("eyJ") && !state.contains('.'))
}

/// OpenID Connect Core 1.0 section 3.1.2.1 and 3.2.2.1; Entra demands it where an ID token comes back in the URL.
pub(super) fn nonce(link: &Link, facts: Facts<'_>) -> Vec<LinkFinding> {
    if !link.is(Endpoint::Authorize) {
        return Vec::new();
    }
    let in_front = link.value("response_type").is_some_and(|text| text.contains("id_token"));
    let openid = scopes::has_openid(&scopes::asked(link, facts), "openid");
    match link.value("nonce") {
        Some(nonce) if is_guessable(nonce) => vec![warning(
            WeakNonce,
            "The nonce can be guessed",
            "It is short or made of one thing repeated. A nonce is random and new for every sign-in; otherwise a stolen ID \
             token can be used again.",
        )],
        None if in_front => vec![error(
            MissingNonce,
            "There is no nonce",
            "Entra refuses a request for an ID token without one.",
        )],
        None if openid => vec![warning(
            MissingNonce,
            "There is no nonce",
            "The ID token cannot be tied to this sign-in. Send a fresh random value and compare it with the token’s.",
        )],
        _ => Vec::new(),
    }
}

/// RFC 9700 section 2.1.1 wants it for every client; RFC 7636 section 4.2 says S256. The challenge of S256 has 43
/// characters.
pub(super) fn pkce(link: &Link, _: Facts<'_>) -> Vec<LinkFinding> {
    if !link.is(Endpoint::Authorize) {
        return Vec::new();
    }
    let Some(challenge) = link.value("code_challenge") else {
        return vec![warning(
            MissingPkce,
            "There is no PKCE",
            "Whoever gets hold of the code can try to redeem it. Send code_challenge with code_challenge_method=S256; Entra \
             takes it from server apps too.",
        )];
    };
    if link.value("code_challenge_method") != Some("S256") {
        return vec![warning(
            WeakPkce,
            "PKCE without a hash",
            "Without code_challenge_method=S256 the challenge is the secret itself, in plain sight in the link.",
        )];
    }
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !is_placeholder(challenge) && (challenge.len() != 43 || !challenge.chars().all(legal)) {
        return vec![error(
            WeakPkce,
            "The code challenge is no SHA-256",
            "A challenge of S256 has 43 letters, digits, - and _. With this one the code cannot be redeemed (AADSTS50148).",
        )];
    }
    if is_guessable(challenge) {
        return vec![note(
            WeakPkce,
            "The code challenge looks made up",
            "It has to be new for every sign-in.",
        )];
    }
    Vec::new()
}
