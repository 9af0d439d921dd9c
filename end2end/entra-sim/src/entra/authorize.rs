//! The authorize endpoint ("Microsoft identity platform and OAuth 2.0 authorization code flow" page).

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::json;
use uuid::Uuid;

use super::{
    authority::Authority,
    consent::{self, Decision},
    errors::AadError,
    gates, pages,
    reply::Reply,
    request::{AuthorizeRequest, Parameters, Prompt, Refusal},
    session::Browser,
};
use crate::{
    scenario::{App, Tenant, User, Workflow},
    state::{
        Simulation, World,
        calls::CallNote,
        faults::FaultEffect,
        sign_in::{Flow, SignedIn},
    },
};

/// `GET`, the usual form.
pub(crate) async fn by_query(
    State(simulation): State<Arc<Simulation>>,
    Path(path): Path<String>,
    Query(parameters): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    endpoint(&simulation, &path, parameters, &headers)
}

/// `POST`, which OpenID Connect Core 1.0 §3.1.2.1 asks for as well.
pub(crate) async fn by_form(
    State(simulation): State<Arc<Simulation>>,
    Path(path): Path<String>,
    headers: HeaderMap,
    Form(parameters): Form<Vec<(String, String)>>,
) -> Response {
    endpoint(&simulation, &path, parameters, &headers)
}

/// The first of doubled names counts.
pub(crate) fn first_of_each(parameters: Vec<(String, String)>) -> Parameters {
    let mut first = Parameters::new();
    for (name, value) in parameters {
        first.entry(name).or_insert(value);
    }
    first
}

fn endpoint(
    simulation: &Simulation,
    path: &str,
    parameters: Vec<(String, String)>,
    headers: &HeaderMap,
) -> Response {
    let parameters = first_of_each(parameters);
    let browser = Browser::of(headers);
    let mut world = simulation.world();
    let mut turn = Turn {
        simulation,
        world: &mut world,
        browser: &browser,
        correlation: parameters.get("client-request-id").cloned(),
    };
    let note = CallNote {
        scopes: parameters.get("scope").cloned(),
        prompt: parameters.get("prompt").cloned(),
        ..CallNote::default()
    };
    let mut response = browser.remember(turn.begin(path, &parameters));
    let known = response.extensions().get::<CallNote>().cloned().unwrap_or_default();
    response.extensions_mut().insert(CallNote { tenant: known.tenant, user: known.user, ..note });
    response
}

/// One step of a browser in front of the sign-in service.
pub(crate) struct Turn<'a> {
    pub(crate) simulation: &'a Simulation,
    pub(crate) world: &'a mut World,
    pub(crate) browser: &'a Browser,
    pub(crate) correlation: Option<String>,
}

/// How far a sign-in has come.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Progress<'a> {
    /// Number of the interaction, when a page has been shown already.
    pub(crate) interaction: Option<&'a str>,
    /// The person pressed Accept; `true` means for the whole organization.
    pub(crate) consent: Option<bool>,
}

impl Turn<'_> {
    fn begin(&mut self, path: &str, parameters: &Parameters) -> Response {
        let scenario = &self.world.scenario;
        let parsed = Authority::resolve(scenario, path)
            .map_err(Refusal::from)
            .and_then(|authority| AuthorizeRequest::parse(scenario, authority, path, parameters));
        let request = match parsed {
            Ok(request) => request,
            Err(Refusal::Page(error)) => return self.error_page(&error),
            Err(Refusal::Return(returned)) => {
                let reply = Reply::new(&returned.redirect_uri, returned.mode);
                return self
                    .with_error(reply, &returned.error)
                    .with_some("state", returned.state.as_deref())
                    .send();
            }
        };
        let candidates = self.candidates(&request);
        match (request.prompt, candidates.as_slice()) {
            (Some(Prompt::None), []) => self.return_error(&request, &AadError::no_session()),
            (Some(Prompt::None), [_, _, ..]) => self.return_error(&request, &AadError::several_accounts()),
            (Some(Prompt::Login | Prompt::SelectAccount), _) => self.picker(&request),
            (_, [only]) => self.proceed(&request, &only.clone(), Progress::default()),
            _ => self.picker(&request),
        }
    }

    /// Accounts of this browser that fit the request.
    fn candidates(&self, request: &AuthorizeRequest) -> Vec<SignedIn> {
        let scenario = &self.world.scenario;
        let Some(app) = scenario.app(request.client_id) else {
            return Vec::new();
        };
        let fits = |account: &&SignedIn| {
            let Ok((_, user)) = gates::locate(scenario, request.authority, app, &account.address) else {
                return false;
            };
            let hinted = request.login_hint.as_deref().is_none_or(|hint| user.answers_to(hint));
            let domain = request.domain_hint.as_deref().filter(|hint| hint.contains('.'));
            let at_home = domain.is_none_or(|domain| {
                scenario.home_of(&account.address).is_some_and(|(home, _)| home.owns_domain(domain))
            });
            hinted && at_home
        };
        self.world.sign_ins.signed_in(&self.browser.id).iter().filter(fits).cloned().collect()
    }

    fn picker(&mut self, request: &AuthorizeRequest) -> Response {
        let id = self.world.sign_ins.open(&self.browser.id, Flow::Authorize(request.clone()));
        self.show_picker(
            &id,
            request.authority,
            request.login_hint.as_deref(),
            request.domain_hint.as_deref(),
            None,
        )
    }

    pub(crate) fn show_picker(
        &self,
        interaction: &str,
        authority: Authority,
        hint: Option<&str>,
        domain: Option<&str>,
        problem: Option<&str>,
    ) -> Response {
        let signed_in = self.world.sign_ins.signed_in(&self.browser.id);
        let picker = pages::Picker { interaction, authority, hint, domain, problem, signed_in };
        picker.show(&self.world.scenario)
    }

    /// Carries a sign-in as far as it goes with this account.
    pub(crate) fn proceed(
        &mut self,
        request: &AuthorizeRequest,
        account: &SignedIn,
        progress: Progress<'_>,
    ) -> Response {
        let scenario = &self.world.scenario;
        let silent = request.prompt == Some(Prompt::None);
        let Some(app) = scenario.app(request.client_id).cloned() else {
            return self.error_page(&AadError::unknown_app(&request.client_id.to_string(), &request.path));
        };
        let located = gates::locate(scenario, request.authority, &app, &account.address)
            .map(|(tenant, user)| (tenant.clone(), user.clone()));
        let (tenant, user) = match located {
            Ok(found) => found,
            Err(error) if silent => return self.return_error(request, &error),
            Err(error) => return self.error_page(&error),
        };
        let mut response = match gates::check(&app, &tenant, &user, account.mfa) {
            Err(error) if silent => self.return_error(request, &error),
            Err(error) if error.code == 50076 => {
                let id = self.interaction(request, account, progress);
                pages::multifactor(&id, &user.address)
            }
            Err(error) if error.code == 50105 && tenant.unassigned_return => {
                let denied = AadError { error: "access_denied", ..error };
                self.return_error(request, &denied)
            }
            Err(error) => self.error_page(&error),
            Ok(()) => self.consent(request, account, progress, (&app, &tenant, &user)),
        };
        let (tenant, user) = (Some(tenant.id.to_string()), Some(user.address));
        response.extensions_mut().insert(CallNote { tenant, user, ..CallNote::default() });
        response
    }

    fn consent(
        &mut self,
        request: &AuthorizeRequest,
        account: &SignedIn,
        progress: Progress<'_>,
        (app, tenant, user): (&App, &Tenant, &User),
    ) -> Response {
        let mut asked = request.scopes.expand(&app.permissions);
        if asked.is_empty() {
            asked.push("openid");
        }
        let mut decision = consent::decide(&self.world.grants, app, tenant, user, &asked);
        if request.prompt == Some(Prompt::Consent)
            && decision == Decision::Granted
            && progress.consent.is_none()
        {
            decision = Decision::Ask { missing: asked, tenant_wide: user.is_global_administrator() };
        }
        let silent = request.prompt == Some(Prompt::None);
        match (decision, progress.consent) {
            (Decision::Granted, _) => {}
            _ if silent => {
                let error = AadError::consent_required("consent_required", app.client_id, &app.name);
                return self.return_error(request, &error);
            }
            (Decision::Ask { missing, tenant_wide }, Some(for_all)) => {
                let principal = if for_all && tenant_wide { None } else { Some(user.object_id(tenant.id)) };
                self.grant(app.client_id, tenant.id, principal, &missing);
            }
            (Decision::Ask { missing, tenant_wide }, None) => {
                let id = self.interaction(request, account, progress);
                return pages::consent(&id, app, tenant, user, &missing, pages::Offer::User { tenant_wide });
            }
            (Decision::Blocked { missing }, _) => {
                let id = self.interaction(request, account, progress);
                return match tenant.admin_consent_workflow {
                    Workflow::Off => pages::need_admin_approval(&id, app, user),
                    Workflow::On => pages::approval_required(&id, app, user, &missing),
                };
            }
        }
        self.issue(request, account, tenant, user)
    }

    /// Records a grant and, at the first one, the service principal.
    pub(crate) fn grant(
        &mut self,
        client_id: Uuid,
        tenant: Uuid,
        principal: Option<Uuid>,
        scopes: &[&'static str],
    ) {
        let now = self.world.now();
        if let Some(tenant) = self.world.scenario.tenant_mut(tenant) {
            tenant.service_principal_mut(client_id);
        }
        self.world.grants.add(client_id, tenant, principal, scopes, now);
    }

    fn issue(
        &mut self,
        request: &AuthorizeRequest,
        account: &SignedIn,
        tenant: &Tenant,
        user: &User,
    ) -> Response {
        let path = format!("/{}/oauth2/v2.0/authorize", request.path);
        let reply = Reply::new(&request.redirect_uri, request.mode);
        if let Some(effect) = self.world.faults.strike_sign_in("GET", &path) {
            return self.with_fault(reply, effect).with_some("state", request.state.as_deref()).send();
        }
        let now = self.world.now();
        let oid = user.object_id(tenant.id);
        let code = self.world.sign_ins.issue_code(request.clone(), tenant.id, oid, account, now);
        let mut reply = reply.with("code", code);
        if request.client_info {
            reply = reply.with("client_info", client_info(tenant.id, oid));
        }
        reply
            .with_some("state", request.state.as_deref())
            .with("session_state", account.session.clone())
            .send()
    }

    /// The open interaction, or a new one in which the account is chosen already.
    fn interaction(
        &mut self,
        request: &AuthorizeRequest,
        account: &SignedIn,
        progress: Progress<'_>,
    ) -> String {
        let id = match progress.interaction {
            Some(id) => id.to_owned(),
            None => self.world.sign_ins.open(&self.browser.id, Flow::Authorize(request.clone())),
        };
        self.world.sign_ins.choose(&id, &account.address);
        id
    }

    pub(crate) fn return_error(&self, request: &AuthorizeRequest, error: &AadError) -> Response {
        let reply = Reply::new(&request.redirect_uri, request.mode);
        self.with_error(reply, error).with_some("state", request.state.as_deref()).send()
    }

    pub(crate) fn with_error(&self, reply: Reply, error: &AadError) -> Reply {
        let occurrence = error.occur(self.world.now(), self.correlation.as_deref());
        let reply = reply.with_error(&occurrence, &self.simulation.base);
        reply.with_some("claims", error.claims.as_deref())
    }

    /// Writes an injected error in the form of Entra's own ones.
    pub(crate) fn with_fault(&self, reply: Reply, effect: FaultEffect) -> Reply {
        let FaultEffect::SignInError { error, code, message, subcode } = effect else {
            return reply;
        };
        let mut reply = reply.with("error", error);
        if let Some(code) = code {
            let known = AadError::new(code, "", message);
            let occurrence = known.occur(self.world.now(), self.correlation.as_deref());
            reply = reply
                .with("error_description", occurrence.description())
                .with("error_uri", format!("{}/error?code={code}", self.simulation.base));
        } else if !message.is_empty() {
            reply = reply.with("error_description", message);
        }
        reply.with_some("error_subcode", subcode.as_deref())
    }

    /// An error that stays on the sign-in service's own page.
    pub(crate) fn error_page(&self, error: &AadError) -> Response {
        pages::error(&error.occur(self.world.now(), self.correlation.as_deref()))
    }
}

/// `client_info` as the MSAL libraries read it: object id and tenant.
pub(crate) fn client_info(tenant: Uuid, oid: Uuid) -> String {
    URL_SAFE_NO_PAD.encode(json!({ "uid": oid, "utid": tenant }).to_string())
}
