//! The admin consent endpoints, v2 ("Admin consent on the Microsoft identity platform" page) and v1.

use std::sync::Arc;

use axum::{
    extract::{Path, Query, State},
    http::HeaderMap,
    response::Response,
};
use uuid::Uuid;

use super::{
    authority::Authority,
    authorize::{Turn, first_of_each},
    errors::AadError,
    gates, pages,
    reply::{Reply, ResponseMode},
    request::{self, Parameters},
    session::Browser,
};
use crate::{
    permission::{self, GRAPH_PREFIX},
    scenario::DeclineForm,
    state::{
        Simulation,
        calls::CallNote,
        sign_in::{Flow, SignedIn},
    },
};

/// A checked admin consent request.
#[derive(Debug, Clone)]
pub(crate) struct AdminConsentRequest {
    v2: bool,
    pub(crate) authority: Authority,
    path: String,
    pub(crate) client_id: Uuid,
    pub(crate) redirect_uri: String,
    pub(crate) mode: ResponseMode,
    pub(crate) state: Option<String>,
    scopes: Vec<&'static str>,
}

/// `GET /{tenant}/v2.0/adminconsent`.
pub(crate) async fn v2(
    State(simulation): State<Arc<Simulation>>,
    Path(path): Path<String>,
    Query(parameters): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    endpoint(&simulation, &path, parameters, &headers, true)
}

/// `GET /{tenant}/adminconsent`.
pub(crate) async fn v1(
    State(simulation): State<Arc<Simulation>>,
    Path(path): Path<String>,
    Query(parameters): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Response {
    endpoint(&simulation, &path, parameters, &headers, false)
}

fn endpoint(
    simulation: &Simulation,
    path: &str,
    parameters: Vec<(String, String)>,
    headers: &HeaderMap,
    v2: bool,
) -> Response {
    let parameters = first_of_each(parameters);
    let browser = Browser::of(headers);
    let mut world = simulation.world();
    let mut turn = Turn { simulation, world: &mut world, browser: &browser, correlation: None };
    let response = turn.begin_admin(path, &parameters, v2);
    let mut response = browser.remember(response);
    let note = response.extensions().get::<CallNote>().cloned().unwrap_or_default();
    response.extensions_mut().insert(CallNote { scopes: parameters.get("scope").cloned(), ..note });
    response
}

impl Turn<'_> {
    fn begin_admin(&mut self, path: &str, parameters: &Parameters, v2: bool) -> Response {
        let request = match self.admin_request(path, parameters, v2) {
            Ok(request) => request,
            Err(error) => return self.error_page(&error),
        };
        let scenario = &self.world.scenario;
        let app = scenario.app(request.client_id);
        let fits = |account: &&SignedIn| {
            app.is_some_and(|app| gates::locate(scenario, request.authority, app, &account.address).is_ok())
        };
        let candidates: Vec<_> =
            self.world.sign_ins.signed_in(&self.browser.id).iter().filter(fits).cloned().collect();
        if let [only] = candidates.as_slice() {
            return self.proceed_admin(&request, only, None, false);
        }
        let authority = request.authority;
        let id = self.world.sign_ins.open(&self.browser.id, Flow::AdminConsent(request));
        self.show_picker(&id, authority, None, None, None)
    }

    fn admin_request(
        &self,
        path: &str,
        parameters: &Parameters,
        v2: bool,
    ) -> Result<AdminConsentRequest, AadError> {
        let scenario = &self.world.scenario;
        let authority = Authority::resolve(scenario, path)?;
        // Which number Entra shows for `common` on the v2 endpoint is not documented; it is refused.
        if v2 && authority == Authority::Common {
            return Err(AadError::unknown_tenant(path));
        }
        let (app, redirect_uri) = request::client(scenario, parameters, path)?;
        let scopes = if v2 {
            if !parameters.contains_key("redirect_uri") {
                return Err(AadError::missing_parameter("redirect_uri"));
            }
            let text = parameters.get("scope").map(String::as_str).unwrap_or_default();
            request::scopes(text, app, path)?.expand(&app.permissions)
        } else {
            app.permissions.iter().filter_map(|name| permission::find(name)).map(|known| known.name).collect()
        };
        Ok(AdminConsentRequest {
            v2,
            authority,
            path: path.to_owned(),
            client_id: app.client_id,
            redirect_uri,
            mode: ResponseMode::Query,
            state: parameters.get("state").cloned(),
            scopes,
        })
    }

    /// Carries an admin consent as far as it goes with this account.
    pub(crate) fn proceed_admin(
        &mut self,
        request: &AdminConsentRequest,
        account: &SignedIn,
        interaction: Option<&str>,
        accepted: bool,
    ) -> Response {
        let scenario = &self.world.scenario;
        let Some(app) = scenario.app(request.client_id).cloned() else {
            return self.error_page(&AadError::unknown_app(&request.client_id.to_string(), &request.path));
        };
        if scenario.home_of(&account.address).is_some_and(|(home, _)| home.personal)
            && request.authority.is_shared()
        {
            return personal_account(request);
        }
        let located = gates::locate(scenario, request.authority, &app, &account.address)
            .map(|(tenant, user)| (tenant.clone(), user.clone()));
        let (tenant, user) = match located {
            Ok(found) => found,
            Err(error) => return self.deny_admin(request, &error),
        };
        if let Err(error) = gates::app_enabled(&app, &tenant) {
            return self.error_page(&error);
        }
        let mut response = if user.may_grant_tenant_wide() && accepted {
            self.grant(app.client_id, tenant.id, None, &request.scopes);
            self.admin_granted(request, tenant.id)
        } else {
            let id = match interaction {
                Some(id) => id.to_owned(),
                None => self.world.sign_ins.open(&self.browser.id, Flow::AdminConsent(request.clone())),
            };
            self.world.sign_ins.choose(&id, &account.address);
            if user.may_grant_tenant_wide() {
                pages::consent(&id, &app, &tenant, &user, &request.scopes, pages::Offer::Organization)
            } else {
                pages::need_admin_approval(&id, &app, &user)
            }
        };
        let note =
            CallNote { tenant: Some(tenant.id.to_string()), user: Some(user.address), ..CallNote::default() };
        response.extensions_mut().insert(note);
        response
    }

    fn admin_granted(&mut self, request: &AdminConsentRequest, tenant: Uuid) -> Response {
        let reply = Reply::new(&request.redirect_uri, request.mode);
        let tail = if request.v2 { "v2.0/adminconsent" } else { "adminconsent" };
        if let Some(effect) = self.world.faults.strike_sign_in("GET", &format!("/{}/{tail}", request.path)) {
            let reply = self.with_fault(reply, effect).with("admin_consent", "True");
            return reply.with_some("state", request.state.as_deref()).send();
        }
        let tenant = tenant.to_string();
        let state = request.state.as_deref();
        if request.v2 {
            let scopes: Vec<String> = request
                .scopes
                .iter()
                .map(|name| {
                    if permission::is_openid(name) {
                        (*name).to_owned()
                    } else {
                        format!("{GRAPH_PREFIX}{name}")
                    }
                })
                .collect();
            let reply = reply.with("admin_consent", "True").with("tenant", tenant);
            reply.with("scope", scopes.join(" ")).with_some("state", state).send()
        } else {
            reply.with("tenant", tenant).with_some("state", state).with("admin_consent", "True").send()
        }
    }

    /// An account that does not belong to the tenant (`MicrosoftDocs/azure-docs#114009`).
    fn deny_admin(&self, request: &AdminConsentRequest, error: &AadError) -> Response {
        self.with_error(Reply::new(&request.redirect_uri, request.mode), error)
            .with("admin_consent", "True")
            .with_some("state", request.state.as_deref())
            .send()
    }

    /// Cancel on the permission page.
    pub(crate) fn decline_admin(&self, request: &AdminConsentRequest) -> Response {
        let reply = Reply::new(&request.redirect_uri, request.mode);
        let state = request.state.as_deref();
        if !request.v2 {
            let reply = reply.with("error", "permission_denied");
            return reply
                .with("error_description", "The admin canceled the request")
                .with_some("state", state)
                .send();
        }
        let form = match request.authority {
            Authority::Tenant(id) => {
                self.world.scenario.tenant(id).map(|tenant| tenant.admin_consent_decline)
            }
            _ => None,
        };
        if form == Some(DeclineForm::Recorded) {
            let reply = self.with_error(reply, &AadError::declined("access_denied"));
            return reply.with("admin_consent", "True").with_some("state", state).with_final_hash().send();
        }
        let occurrence = AadError::new(
            65004,
            "consent_required",
            "The resource owner or authorization server denied the request.",
        )
        .occur(self.world.now(), None);
        reply
            .with("admin_consent", "True")
            .with("error", "consent_required")
            .with("error_description", occurrence.description())
            .with_some("state", state)
            .send()
    }
}

/// A personal account on a shared authority (`MicrosoftDocs/azure-docs#45151`).
fn personal_account(request: &AdminConsentRequest) -> Response {
    Reply::new(&request.redirect_uri, request.mode)
        .with("error", "invalid_request")
        .with("error_description", "The provided request must include a 'response_type' input parameter.")
        .with_some("state", request.state.as_deref())
        .send()
}
