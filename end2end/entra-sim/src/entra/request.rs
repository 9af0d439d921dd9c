//! The authorize request: parameters, and the app and redirect URI they name.

use std::collections::HashMap;

use url::{Host, Url};
use uuid::Uuid;

use super::{authority::Authority, errors::AadError, reply::ResponseMode};
use crate::{
    permission::{ScopeFault, Scopes},
    scenario::{App, Scenario},
    tokens,
};

/// Query or form parameters; the first of doubled names counts.
pub(crate) type Parameters = HashMap<String, String>;

/// What the client wants to be done about interaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Prompt {
    None,
    Login,
    SelectAccount,
    Consent,
}

/// PKCE (RFC 7636).
#[derive(Debug, Clone)]
pub(crate) struct Challenge {
    pub(crate) value: String,
    pub(crate) sha256: bool,
}

/// A checked authorize request.
#[derive(Debug, Clone)]
pub(crate) struct AuthorizeRequest {
    pub(crate) authority: Authority,
    /// The tenant segment as the client wrote it.
    pub(crate) path: String,
    pub(crate) client_id: Uuid,
    pub(crate) redirect_uri: String,
    pub(crate) mode: ResponseMode,
    pub(crate) state: Option<String>,
    pub(crate) nonce: Option<String>,
    pub(crate) scopes: Scopes,
    pub(crate) prompt: Option<Prompt>,
    pub(crate) login_hint: Option<String>,
    pub(crate) domain_hint: Option<String>,
    pub(crate) challenge: Option<Challenge>,
    pub(crate) client_info: bool,
}

/// Why an authorize request is refused, and whether the app hears of it.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// Shown on the simulator's own page: the client or its redirect URI is not to be trusted.
    Page(Box<AadError>),
    /// Sent back to the app.
    Return(Box<ReturnedError>),
}

/// An error on its way back to the app.
#[derive(Debug)]
pub(crate) struct ReturnedError {
    pub(crate) error: AadError,
    pub(crate) redirect_uri: String,
    pub(crate) mode: ResponseMode,
    pub(crate) state: Option<String>,
}

impl From<AadError> for Refusal {
    fn from(error: AadError) -> Self {
        Self::Page(Box::new(error))
    }
}

/// The app and its redirect URI, as every browser-facing endpoint checks them first.
pub(crate) fn client<'a>(
    scenario: &'a Scenario,
    parameters: &Parameters,
    path: &str,
) -> Result<(&'a App, String), AadError> {
    let client_id = parameters.get("client_id").ok_or_else(|| AadError::missing_parameter("client_id"))?;
    let app = Uuid::parse_str(client_id)
        .ok()
        .and_then(|id| scenario.app(id))
        .ok_or_else(|| AadError::unknown_app(client_id, path))?;
    let redirect_uri = match parameters.get("redirect_uri") {
        Some(asked) if is_registered(app, asked) => asked.clone(),
        Some(asked) => return Err(AadError::redirect_mismatch(asked, client_id)),
        None => app.redirect_uris.first().cloned().ok_or_else(|| {
            AadError::new(500_113, "invalid_request", "No reply address is registered for the application.")
        })?,
    };
    Ok((app, redirect_uri))
}

/// Exact comparison; for loopback addresses the port does not count ("Redirect URI restrictions" page).
fn is_registered(app: &App, asked: &str) -> bool {
    app.redirect_uris.iter().any(|registered| {
        registered == asked || without_port(registered).is_some_and(|bare| Some(bare) == without_port(asked))
    })
}

fn without_port(uri: &str) -> Option<String> {
    let mut url = Url::parse(uri).ok()?;
    let loopback = match url.host()? {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    if !loopback || url.scheme() != "http" {
        return None;
    }
    url.set_port(None).ok()?;
    Some(url.into())
}

impl AuthorizeRequest {
    pub(crate) fn parse(
        scenario: &Scenario,
        authority: Authority,
        path: &str,
        parameters: &Parameters,
    ) -> Result<Self, Refusal> {
        let (app, redirect_uri) = client(scenario, parameters, path)?;
        let home = scenario.tenant_named(&app.home_tenant).map(|tenant| tenant.id);
        if !app.multi_tenant {
            match authority {
                Authority::Tenant(id) if Some(id) == home => {}
                Authority::Tenant(_) => {
                    return Err(AadError::unknown_app(&app.client_id.to_string(), path).into());
                }
                _ => {
                    let text = format!(
                        "Application '{}'({}) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps.",
                        app.client_id, app.name
                    );
                    return Err(AadError::new(50194, "unauthorized_client", text).into());
                }
            }
        }
        let get = |name: &str| parameters.get(name).filter(|value| !value.is_empty()).cloned();
        let asked_mode = get("response_mode");
        let mode = asked_mode.as_deref().map_or(Some(ResponseMode::Query), ResponseMode::parse);
        let refuse = |error: AadError| {
            Refusal::Return(Box::new(ReturnedError {
                error,
                redirect_uri: redirect_uri.clone(),
                mode: mode.unwrap_or(ResponseMode::Query),
                state: parameters.get("state").cloned(),
            }))
        };
        let mode = mode.ok_or_else(|| {
            refuse(AadError::new(90_014, "invalid_request", "The value of 'response_mode' is not supported."))
        })?;
        check_response_type(get("response_type").as_deref(), app).map_err(refuse)?;
        let scopes = scopes(&get("scope").unwrap_or_default(), app, path).map_err(refuse)?;
        let prompt = prompt(get("prompt").as_deref()).map_err(refuse)?;
        let challenge =
            challenge(get("code_challenge"), get("code_challenge_method").as_deref()).map_err(refuse)?;
        let login_hint = get("login_hint");
        if prompt == Some(Prompt::SelectAccount) && login_hint.is_some() {
            let text = "Unable to complete the request. The request is not valid because the identifier and login hint can't be used together.";
            return Err(refuse(AadError::new(90005, "invalid_request", text)));
        }
        Ok(Self {
            authority,
            path: path.to_owned(),
            client_id: app.client_id,
            mode,
            state: parameters.get("state").cloned(),
            nonce: get("nonce"),
            scopes,
            prompt,
            login_hint: login_hint.map(|hint| tokens::address_of_hint(&hint)),
            domain_hint: get("domain_hint"),
            challenge,
            client_info: parameters.get("client_info").is_some_and(|value| value == "1"),
            redirect_uri,
        })
    }
}

fn check_response_type(asked: Option<&str>, app: &App) -> Result<(), AadError> {
    match asked {
        Some("code") => Ok(()),
        None => Err(AadError::missing_parameter("response_type")),
        Some(other) if other.split(' ').any(|word| word == "id_token") => {
            let text =
                format!("response_type 'id_token' is not enabled for the application '{}'.", app.client_id);
            Err(AadError::new(700_054, "unsupported_response_type", text))
        }
        Some(_) => {
            let text = "The response_type is not supported by the endpoint.";
            Err(AadError::new(700_051, "unsupported_response_type", text))
        }
    }
}

fn prompt(asked: Option<&str>) -> Result<Option<Prompt>, AadError> {
    match asked {
        None => Ok(None),
        Some("none") => Ok(Some(Prompt::None)),
        Some("login") => Ok(Some(Prompt::Login)),
        Some("select_account") => Ok(Some(Prompt::SelectAccount)),
        Some("consent") => Ok(Some(Prompt::Consent)),
        Some(other) => {
            let text = format!("Unsupported 'prompt' value '{other}'.");
            Err(AadError::new(90_023, "invalid_request", text))
        }
    }
}

fn challenge(value: Option<String>, method: Option<&str>) -> Result<Option<Challenge>, AadError> {
    let Some(value) = value else { return Ok(None) };
    let sha256 = match method {
        Some("S256") => true,
        None | Some("plain") => false,
        Some(_) => {
            let text = "The code_challenge_method is not supported; use 'S256' or 'plain'.";
            return Err(AadError::new(501_491, "invalid_request", text));
        }
    };
    if !(43..=128).contains(&value.len()) {
        let text = "The length of the Code_Challenge parameter must be between 43 and 128.";
        return Err(AadError::new(501_491, "invalid_request", text));
    }
    Ok(Some(Challenge { value, sha256 }))
}

/// Parses a scope parameter with the errors of the sign-in service.
pub(crate) fn scopes(text: &str, app: &App, tenant: &str) -> Result<Scopes, AadError> {
    Scopes::parse(text).map_err(|fault| match fault {
        ScopeFault::Empty => AadError::missing_parameter("scope"),
        ScopeFault::Unknown(name) => AadError::unknown_scope("invalid_client", &app.name, &name),
        ScopeFault::Resource(name) => AadError::unknown_resource(&name, tenant),
        ScopeFault::MixedDefault => AadError::invalid_scope(text),
    })
}
