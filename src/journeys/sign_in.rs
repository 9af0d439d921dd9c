//! Signing in: the first step with the small set of scopes, the second with calendars, and the way back.

use std::sync::Arc;

use url::Url;

use crate::{
    domain::{
        audit::Action,
        domain_name::DomainName,
        grant::RoleEvidence,
        id::FlowId,
        sign_in_error::SignInError,
        sign_in_trace::{OwnFailure, Stage},
    },
    microsoft::{
        identity::Identity,
        sign_in::{Prompt, SignInFailure, Tokens},
    },
    secret::{Digest, Secret},
    store::{Session, StaffMember},
    words::Words,
};

use super::{
    blocked,
    diagnose::{self, TestOptions},
    flow::{Journey, Purpose, Trip},
    inspect_tenant,
    portal::{Portal, SESSION_LIFETIME},
    prove_grant,
    refusal::{Lost, Refusal},
    viewer::SignedIn,
    walk_through,
};

/// Which account to sign in with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Account {
    /// Whatever Microsoft offers first.
    Any,
    /// Let the person choose, even if one is signed in.
    Choose,
}

/// Where to go after an answer from Microsoft.
#[derive(Debug)]
pub enum Onward {
    /// A path of this portal.
    Here(String),
    /// An address at Microsoft, for another round.
    Microsoft(Url),
}

/// The outcome of an answer from Microsoft.
#[derive(Debug)]
pub struct Returned {
    /// Where to go.
    pub onward: Onward,
    /// The cookie of a new session, when somebody has just signed in.
    pub session: Option<Secret>,
    /// The sealed name of an account that was looked at, for a cookie.
    pub account: Option<Secret>,
}

impl Returned {
    pub(super) const fn here(path: String) -> Self {
        Self { onward: Onward::Here(path), session: None, account: None }
    }

    pub(super) const fn microsoft(url: Url) -> Self {
        Self { onward: Onward::Microsoft(url), session: None, account: None }
    }
}

/// What came back in the query of a redirect. Values are Microsoft's or a forger's.
#[derive(Debug, Default)]
pub struct RedirectAnswer {
    /// The state, to find the flow.
    pub state: Option<String>,
    code: Option<Secret>,
    error: Option<SignInError>,
}

impl RedirectAnswer {
    /// Reads the parameters. When one that decides stands there twice, the answer is nobody's: two readers could
    /// differ over it.
    pub fn read(pairs: &[(String, String)]) -> Self {
        let all = |name: &'static str| {
            pairs.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
        };
        if ["state", "code", "error"].into_iter().any(|name| all(name).nth(1).is_some()) {
            return Self::default();
        }
        let one = |name| all(name).next();
        let error = one("error").map(|error| {
            SignInError::new(error, one("error_description").unwrap_or_default())
                .with_subcode(one("error_subcode"))
        });
        Self { state: one("state").map(str::to_owned), code: one("code").map(Secret::new), error }
    }
}

/// Sends somebody to Microsoft to sign in with the small set of scopes.
///
/// # Errors
/// [`Refusal::Internal`] when the flow cannot be stored.
pub async fn start(
    portal: &Portal,
    browser: &Digest,
    account: Account,
    return_to: &str,
) -> Result<Url, Refusal> {
    let trip = Trip {
        purpose: Purpose::SignIn { return_to: local_path(return_to) },
        tenant: None,
        scopes: portal.app.sign_in_scopes(),
        prompt: (account == Account::Choose).then_some(Prompt::SelectAccount),
        login_hint: None,
        before: Vec::new(),
    };
    portal.depart(browser, trip).await
}

/// Sends a signed-in person to Microsoft for the whole manifest, at their own tenant.
///
/// # Errors
/// [`Refusal::Internal`] when the flow cannot be stored.
pub async fn connect(
    portal: &Portal,
    viewer: &SignedIn,
    browser: &Digest,
    tests: TestOptions,
) -> Result<Url, Refusal> {
    let trip = Trip {
        purpose: Purpose::Connect { tests },
        tenant: Some(viewer.tenant()),
        scopes: portal.app.scopes(),
        prompt: None,
        login_hint: Some(viewer.login_hint()),
        before: Vec::new(),
    };
    portal.depart(browser, trip).await
}

/// Takes Microsoft's answer to any sign-in round. `words` are those of the person's language.
///
/// # Errors
/// [`Refusal::Lost`] when the answer belongs to no flow of this browser, [`Refusal::SignInFailed`] when the ID token does
/// not stand up or the code could not be redeemed for want of an answer.
pub async fn finish(
    portal: &Arc<Portal>,
    browser: Option<&Digest>,
    old_session: Option<&Secret>,
    answer: RedirectAnswer,
    words: Words,
) -> Result<Returned, Refusal> {
    let (flow, mut journey) = portal.arrive(browser, answer.state.as_deref()).await?;
    let browser = browser.ok_or(Refusal::Lost(Lost::OtherBrowser))?;
    let viewer = portal.viewer(old_session).await?;
    if let Some(error) = answer.error {
        journey.note(portal.now(), Stage::came_with(&error));
        return refused(portal, browser, viewer.as_ref(), flow, journey, error).await;
    }
    let code = answer.code.ok_or(Refusal::Lost(Lost::Missing))?;
    journey.note(portal.now(), Stage::CameWithCode);
    let redeemed = portal
        .sign_in_for(&journey.purpose)?
        .redeem(
            &portal.cloud,
            journey.authority(),
            &code,
            &journey.verifier(),
            &journey.nonce(),
            &portal.sign_in_redirect(),
        )
        .await;
    let tokens = match redeemed {
        Ok(tokens) => tokens,
        Err(SignInFailure::Refused(error)) => {
            journey.note(portal.now(), Stage::tokens_refused(&error));
            return refused(portal, browser, viewer.as_ref(), flow, journey, *error).await;
        }
        Err(SignInFailure::BadToken(fault)) => {
            let why = fault.to_string();
            journey.note(portal.now(), Stage::IdTokenRefused { fault: why.clone() });
            blocked::record_failure(
                portal,
                viewer.as_ref(),
                flow,
                &journey,
                OwnFailure::IdTokenRefused,
                &why,
            )
            .await?;
            return Err(Refusal::SignInFailed { flow, why: Box::new(Refusal::BadToken(fault)) });
        }
        Err(SignInFailure::Unreachable(error)) => {
            return Err(unanswered(portal, viewer.as_ref(), flow, journey, error.to_string()).await?);
        }
    };
    let Some(identity) = tokens.identity.clone() else {
        let why = "no ID token came".to_owned();
        return Err(unanswered(portal, viewer.as_ref(), flow, journey, why).await?);
    };
    if matches!(journey.purpose, Purpose::Inspect) {
        let id = inspect_tenant::signed_in(portal, journey.tenant, identity, tokens).await?;
        return Ok(Returned::here(format!("/inspections/{id}")));
    }
    if let Purpose::Preflight(errand) = &journey.purpose {
        return walk_through::seen(portal, errand, &identity).await;
    }
    let session = open_session(portal, &identity, old_session).await?;
    portal.store.note_tenant_language(identity.tenant, words.language()).await?;
    let onward = go_on(portal, journey, identity, tokens).await?;
    Ok(Returned { onward: Onward::Here(onward), session: Some(session), account: None })
}

async fn go_on(
    portal: &Arc<Portal>,
    journey: Journey,
    identity: Identity,
    tokens: Tokens,
) -> Result<String, Refusal> {
    match journey.purpose {
        Purpose::SignIn { return_to } => Ok(return_to),
        Purpose::Connect { tests } => {
            let id = diagnose::start(portal, identity, tokens, tests, None).await?;
            Ok(format!("/reports/{id}"))
        }
        Purpose::Prove { request, return_to } => {
            prove_grant::signed_in(portal, request, &identity, tokens).await?;
            Ok(return_to)
        }
        // The admin consent endpoint answers at its own address; here its state proves nothing. A look opens no session
        // and does not come this way.
        Purpose::AdminConsent { .. } | Purpose::Preflight(_) | Purpose::Inspect => {
            Err(Refusal::Lost(Lost::Unknown))
        }
    }
}

/// Keeps a sign-in whose code was not answered, and says how it failed.
async fn unanswered(
    portal: &Portal,
    viewer: Option<&SignedIn>,
    flow: FlowId,
    mut journey: Journey,
    why: String,
) -> Result<Refusal, Refusal> {
    journey.note(portal.now(), Stage::Unanswered);
    blocked::record_failure(portal, viewer, flow, &journey, OwnFailure::NoAnswer, &why).await?;
    Ok(Refusal::SignInFailed { flow, why: Box::new(Refusal::Unreachable(why)) })
}

async fn refused(
    portal: &Arc<Portal>,
    browser: &Digest,
    viewer: Option<&SignedIn>,
    flow: FlowId,
    journey: Journey,
    error: SignInError,
) -> Result<Returned, Refusal> {
    if let Purpose::Preflight(errand) = journey.purpose {
        return walk_through::refused(portal, browser, errand, &error).await;
    }
    if journey.silent && error.wants_interaction() {
        let trip = journey.with_pages(portal.now());
        return Ok(Returned::microsoft(portal.depart(browser, trip).await?));
    }
    let gate = blocked::record(portal, viewer, flow, &journey, &error).await?;
    match journey.purpose {
        Purpose::Prove { request, return_to } => {
            prove_grant::refused(portal, request, error, gate).await?;
            Ok(Returned::here(return_to))
        }
        _ => Ok(Returned::here(format!("/blocked/{flow}"))),
    }
}

async fn open_session(portal: &Portal, identity: &Identity, old: Option<&Secret>) -> Result<Secret, Refusal> {
    if let Some(old) = old {
        portal.store.delete_session(&old.digest()).await?;
    }
    let now = portal.now();
    let username = identity.username.clone().unwrap_or_default();
    let name = identity.name.clone().filter(|name| !name.is_empty()).unwrap_or_else(|| username.clone());
    let domains: Vec<DomainName> = DomainName::of_address(&username).into_iter().collect();
    portal.store.see_tenant(identity.tenant, &portal.cloud.id, None, &domains, now).await?;
    portal.store.see_person(identity.tenant, identity.person, &name, &username, now).await?;
    let cookie = Secret::random(&*portal.randomness);
    let session = Session {
        digest: cookie.digest(),
        tenant: identity.tenant,
        person: identity.person,
        name,
        username,
        staff: portal.staff.as_ref().and_then(|staff| staff.role_of(identity.tenant, &identity.roles)),
        admin: matches!(RoleEvidence::from_wids(identity.wids.as_deref()), RoleEvidence::Admin(_)),
        login_hint: identity.login_hint.clone(),
        created_at: now,
        seen_at: now,
        expires_at: now.saturating_add(SESSION_LIFETIME).unwrap_or(now),
    };
    portal.store.insert_session(&session).await?;
    if let Some(role) = session.staff {
        let member = StaffMember {
            person: session.person,
            name: session.name.clone(),
            username: session.username.clone(),
            role,
            seen_at: now,
        };
        portal.store.see_staff_member(&member).await?;
    }
    let signed_in = SignedIn::new(session);
    portal.record(signed_in.actor(), Action::SignedIn, Some(identity.tenant), None).await?;
    Ok(cookie)
}

/// Ends a session.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be written.
pub async fn sign_out(portal: &Portal, viewer: &SignedIn) -> Result<(), Refusal> {
    portal.store.delete_session(&viewer.session().digest).await?;
    portal.record(viewer.actor(), Action::SignedOut, Some(viewer.tenant()), None).await
}

/// A path of this portal, whatever was asked for: never another host.
fn local_path(wanted: &str) -> String {
    let local = wanted.starts_with('/')
        && !wanted.starts_with("//")
        && !wanted.contains(|c: char| c == '\\' || c.is_control())
        && wanted.len() <= 300;
    if local { wanted.to_owned() } else { "/connect".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::gate::Gate,
        knowledge::{self, GateContext, read_gate},
    };

    #[test]
    fn only_paths_of_this_portal_are_returned_to() {
        for path in ["/connect", "/reports/1?x=y"] {
            assert_eq!(local_path(path), path);
        }
        for elsewhere in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "",
            "/a\r\nb",
            "/\0",
            "javascript:1",
        ] {
            assert_eq!(local_path(elsewhere), "/connect", "{elsewhere}");
        }
    }

    #[test]
    fn an_answer_with_a_doubled_parameter_is_nobodys() {
        let pair = |key: &str, value: &str| (key.to_owned(), value.to_owned());
        for doubled in ["state", "code", "error"] {
            let pairs = [pair("state", "a"), pair("code", "c"), pair("error", "e"), pair(doubled, "2")];
            let answer = RedirectAnswer::read(&pairs);
            assert!(answer.state.is_none() && answer.code.is_none() && answer.error.is_none(), "{doubled}");
        }
        let answer = RedirectAnswer::read(&[
            pair("error", "access_denied"),
            pair("error_subcode", "cancel"),
            pair("code", "c"),
        ]);
        assert_eq!(answer.error.unwrap().subcode.as_deref(), Some("cancel"));
    }

    #[test]
    fn published_callbacks_are_read_as_what_they_mean() {
        let samples: Vec<serde_json::Value> =
            serde_json::from_str(include_str!("../../tests/data/entra/samples/authorize.callbacks.json"))
                .unwrap();
        assert!(!samples.is_empty());
        for sample in samples {
            let query = sample["query"].as_str().unwrap();
            let pairs: Vec<(String, String)> =
                url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
            let answer = RedirectAnswer::read(&pairs);
            let gate = answer.error.map(|error| {
                let context = GateContext {
                    words: Words::default(),
                    app: "Drift".to_owned(),
                    stage: knowledge::Stage::Calendars,
                    workflow_known: false,
                    home: None,
                    policy: None,
                };
                read_gate(&error, context).gate
            });
            let expected = match sample["outcome"].as_str().unwrap() {
                "success" => None,
                "declined" => Some(Gate::ConsentDeclined),
                "cancel_or_needs_admin_ambiguous" => Some(Gate::AdminConsentNeeded),
                "vendor_misconfigured" => Some(Gate::AppRegistrationWrong),
                other => panic!("nobody expects {other}"),
            };
            assert_eq!((gate, answer.code.is_some()), (expected, expected.is_none()), "{query}");
        }
    }
}
