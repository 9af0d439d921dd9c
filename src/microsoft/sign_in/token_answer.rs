//! One call of the token endpoint: the form that is sent and the answer that is read.

use jiff::{SignedDuration, Timestamp};
use reqwest::{Method, header::HeaderName};
use serde::Deserialize;
use url::Url;
use uuid::Uuid;

use super::{Identity, SignInFailure, Tokens};
use crate::{
    domain::{id::ClientId, probe::Evidence, scope::ScopeSet, sign_in_error::SignInError},
    microsoft::{
        authority::Authority,
        error::MicrosoftError,
        error_answer::read_error,
        http::{Exchange, Http, Outgoing, Reply},
    },
    secret::Secret,
};

const LONGEST_LIFE_SECONDS: i64 = 2 * 24 * 60 * 60;

/// What is given for tokens.
pub(super) enum Grant<'a> {
    Code { code: &'a Secret, verifier: &'a Secret, redirect_uri: &'a Url },
    Refresh { token: &'a Secret, scope: &'a str },
}

impl Grant<'_> {
    fn form(&self) -> Vec<(&'static str, &str)> {
        match self {
            Self::Code { code, verifier, redirect_uri } => vec![
                ("grant_type", "authorization_code"),
                ("code", code.expose()),
                ("code_verifier", verifier.expose()),
                ("redirect_uri", redirect_uri.as_str()),
            ],
            Self::Refresh { token, scope } => {
                vec![("grant_type", "refresh_token"), ("refresh_token", token.expose()), ("scope", scope)]
            }
        }
    }

    const fn success_note(&self) -> &'static str {
        match self {
            Self::Code { .. } => "Microsoft issued tokens for the sign-in.",
            Self::Refresh { .. } => "Microsoft renewed the tokens.",
        }
    }
}

/// A successful answer (RFC 6749 §5.1), before the ID token is verified.
pub(super) struct TokenAnswer {
    access: Secret,
    refresh: Option<Secret>,
    pub(super) id_token: Option<Secret>,
    issued: ScopeSet,
    expires_at: Timestamp,
}

impl TokenAnswer {
    pub(super) fn into_tokens(self, identity: Option<Identity>, evidence: Evidence) -> Tokens {
        let Self { access, refresh, issued, expires_at, .. } = self;
        Tokens { access, refresh, identity, issued, expires_at, evidence }
    }
}

#[derive(Deserialize)]
struct Members {
    token_type: String,
    access_token: String,
    expires_in: i64,
    #[serde(default)]
    scope: String,
    refresh_token: Option<String>,
    id_token: Option<String>,
}

/// Sends the form and reads the answer.
pub(super) async fn ask(
    http: &Http,
    endpoint: &Url,
    client_id: ClientId,
    grant: &Grant<'_>,
    proof: &[(&'static str, Secret)],
    request_id: Uuid,
) -> (Result<TokenAnswer, SignInFailure>, Evidence) {
    let client_id = client_id.to_string();
    let request_id = request_id.hyphenated().to_string();
    let mut form = grant.form();
    form.push(("client_id", &client_id));
    form.extend(proof.iter().map(|(name, value)| (*name, value.expose())));
    let outgoing = Outgoing::new(Method::POST, endpoint.clone())
        .header(HeaderName::from_static("client-request-id"), &request_id)
        .header(HeaderName::from_static("return-client-request-id"), "true")
        .form(&form);
    let exchange = http.exchange(outgoing).await;
    let mut evidence = record(endpoint, &exchange, request_id);
    let Exchange { at, result, .. } = exchange;
    let read =
        result.map_err(MicrosoftError::from).map_err(SignInFailure::from).and_then(|reply| read(&reply, at));
    match &read {
        Ok(_) => grant.success_note().clone_into(&mut evidence.note),
        Err(failure) => note_failure(&mut evidence, failure),
    }
    (read, evidence)
}

fn read(reply: &Reply, at: Timestamp) -> Result<TokenAnswer, SignInFailure> {
    let out_of_form = MicrosoftError::of(reply, at);
    if matches!(out_of_form, MicrosoftError::Throttled { .. }) {
        return Err(out_of_form.into());
    }
    if reply.status != 200 {
        let error = read_error(&reply.body).ok_or(out_of_form)?;
        return Err(SignInFailure::Refused(Box::new(error)));
    }
    let members: Members = serde_json::from_slice(&reply.body).map_err(|_| out_of_form.clone())?;
    if !members.token_type.eq_ignore_ascii_case("bearer") || members.access_token.is_empty() {
        return Err(out_of_form.into());
    }
    let life = SignedDuration::from_secs(members.expires_in.clamp(0, LONGEST_LIFE_SECONDS));
    Ok(TokenAnswer {
        access: Secret::new(members.access_token),
        refresh: members.refresh_token.filter(|text| !text.is_empty()).map(Secret::new),
        id_token: members.id_token.map(Secret::new),
        issued: ScopeSet::from_answer(&members.scope),
        expires_at: at.saturating_add(life).unwrap_or(at),
    })
}

fn record(endpoint: &Url, exchange: &Exchange, client_request_id: String) -> Evidence {
    let reply = exchange.result.as_ref().ok();
    Evidence {
        method: "POST".to_owned(),
        request: endpoint.path().to_owned(),
        service: "token".to_owned(),
        status: reply.map(|reply| reply.status),
        code: None,
        note: String::new(),
        latency_ms: exchange.latency_ms(),
        request_id: reply.and_then(|reply| reply.header("x-ms-request-id", 64)),
        client_request_id: Some(client_request_id),
        diagnostic: None,
        at: exchange.at,
    }
}

fn note_failure(evidence: &mut Evidence, failure: &SignInFailure) {
    if let SignInFailure::Refused(error) = failure {
        evidence.code = Some(code_of(error));
        evidence.request_id = error.trace_id.clone().or(evidence.request_id.take());
    }
    evidence.note = format!("{failure}.");
}

fn code_of(error: &SignInError) -> String {
    error.code.map_or_else(|| error.error.clone(), |code| format!("AADSTS{code}"))
}

/// The evidence when the discovery document could not be read, so that nothing was asked.
pub(super) fn unasked(authority: Authority, error: &MicrosoftError, at: Timestamp) -> Evidence {
    let request = format!("/{}/v2.0/.well-known/openid-configuration", authority.segment());
    nothing("GET", request, error, at)
}

/// The evidence when the request could not be signed.
pub(super) fn unsent(endpoint: &Url, error: &MicrosoftError, at: Timestamp) -> Evidence {
    nothing("POST", endpoint.path().to_owned(), error, at)
}

fn nothing(method: &str, request: String, error: &MicrosoftError, at: Timestamp) -> Evidence {
    Evidence { note: format!("{error}."), ..Evidence::asked("token", method, request, at) }
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderMap;

    use super::*;

    fn reply(status: u16, body: &str) -> Reply {
        Reply { status, headers: HeaderMap::new(), body: body.as_bytes().to_vec() }
    }

    #[test]
    fn a_good_answer_is_read() {
        let body = r#"{"token_type":"Bearer","scope":"https://graph.microsoft.com/User.Read openid","expires_in":4500,
            "ext_expires_in":4500,"access_token":"a","refresh_token":"r","id_token":"i"}"#;
        let answer = read(&reply(200, body), Timestamp::UNIX_EPOCH).unwrap();
        assert!(answer.issued.has("User.Read") && answer.refresh.is_some() && answer.id_token.is_some());
        assert_eq!(answer.expires_at.as_second(), 4_500);
    }

    #[test]
    fn refusals_and_nonsense_are_told_apart() {
        let refused =
            read(&reply(400, r#"{"error":"invalid_grant","error_codes":[65001]}"#), Timestamp::UNIX_EPOCH);
        assert!(matches!(refused, Err(SignInFailure::Refused(error)) if error.code == Some(65_001)));
        for (status, body) in [
            (200, "<html>"),
            (200, r#"{"token_type":"Bearer","access_token":"a"}"#),
            (200, r#"{"token_type":"mac","access_token":"a","expires_in":1}"#),
            (200, r#"{"token_type":"Bearer","access_token":"","expires_in":1}"#),
            (502, "<html>"),
            (302, ""),
        ] {
            let read = read(&reply(status, body), Timestamp::UNIX_EPOCH);
            let unreachable = SignInFailure::Unreachable(MicrosoftError::OutOfForm { status }).to_string();
            assert_eq!(read.err().map(|failure| failure.to_string()), Some(unreachable), "{status} {body}");
        }
    }
}
