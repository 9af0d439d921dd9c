//! What a person does on the sign-in pages: every form posts here.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};

use super::{
    authorize::{Progress, Turn, first_of_each},
    errors::AadError,
    gates, pages,
    reply::Reply,
    request::{AuthorizeRequest, Parameters, Prompt},
    session::Browser,
};
use crate::{
    permission::Scopes,
    state::{
        ConsentRequest, Simulation,
        sign_in::{Flow, Interaction, SignedIn},
    },
};

/// `POST /login/{interaction}`.
pub(crate) async fn step(
    State(simulation): State<Arc<Simulation>>,
    Path(id): Path<String>,
    headers: HeaderMap,
    Form(parameters): Form<Vec<(String, String)>>,
) -> Response {
    let parameters = first_of_each(parameters);
    let browser = Browser::of(&headers);
    let mut world = simulation.world();
    let mut turn = Turn { simulation: &simulation, world: &mut world, browser: &browser, correlation: None };
    match turn.world.sign_ins.interaction(&id, &browser.id) {
        Some(interaction) => turn.step(&id, interaction, &parameters),
        None => pages::lost(),
    }
}

impl Turn<'_> {
    fn step(&mut self, id: &str, interaction: Interaction, form: &Parameters) -> Response {
        let chosen = match form.get("account") {
            Some(address) => Some(address.clone()),
            None if form.get("step").is_some_and(|step| step == "sign-in") => {
                Some(form.get("address").map(|address| address.trim().to_owned()).unwrap_or_default())
            }
            None => None,
        };
        if let Some(address) = chosen {
            return self.sign_in(id, &interaction.flow, &address);
        }
        let Some(address) = interaction.account else {
            return pages::lost();
        };
        let mfa = form.get("step").is_some_and(|step| step == "mfa");
        let account = self.world.sign_ins.sign_in(&self.browser.id, &address, mfa);
        match form.get("step").map(String::as_str) {
            Some("switch") => self.ask_again(id, &interaction.flow, None),
            Some("return") => return_without_consent(&interaction.flow),
            Some("request") => self.send_request(&interaction.flow, &account, form),
            Some("mfa") => self.resume(id, &interaction.flow, &account, None),
            _ => match form.get("consent").map(String::as_str) {
                Some("accept") => {
                    self.resume(id, &interaction.flow, &account, Some(form.contains_key("on_behalf")))
                }
                Some("cancel") => self.decline(&interaction.flow),
                _ => pages::lost(),
            },
        }
    }

    fn sign_in(&mut self, id: &str, flow: &Flow, address: &str) -> Response {
        let refused = gates::home(&self.world.scenario, flow.authority(), address).err();
        match refused {
            // Nobody of this name: Entra lets people correct themselves.
            Some(error) if error.code == 50034 => return self.ask_again(id, flow, Some(&error.message)),
            Some(error) => return self.error_page(&error),
            None => {}
        }
        let account = self.world.sign_ins.sign_in(&self.browser.id, address, false);
        self.world.sign_ins.choose(id, address);
        self.resume(id, flow, &account, None)
    }

    fn ask_again(&self, id: &str, flow: &Flow, problem: Option<&str>) -> Response {
        self.show_picker(id, flow.authority(), None, None, problem)
    }

    fn resume(&mut self, id: &str, flow: &Flow, account: &SignedIn, consent: Option<bool>) -> Response {
        match flow {
            Flow::Authorize(request) => {
                // The account has just been chosen; asking for it once more would never end.
                let prompt = request.prompt.filter(|prompt| *prompt == Prompt::Consent);
                let request = AuthorizeRequest { prompt, ..request.clone() };
                self.proceed(&request, account, Progress { interaction: Some(id), consent })
            }
            Flow::AdminConsent(request) => self.proceed_admin(request, account, Some(id), consent.is_some()),
        }
    }

    fn decline(&self, flow: &Flow) -> Response {
        match flow {
            Flow::Authorize(request) => self.return_error(request, &AadError::declined("access_denied")),
            Flow::AdminConsent(request) => self.decline_admin(request),
        }
    }

    fn send_request(&mut self, flow: &Flow, account: &SignedIn, form: &Parameters) -> Response {
        let (client_id, scopes) = match flow {
            Flow::Authorize(request) => (request.client_id, request.scopes.clone()),
            Flow::AdminConsent(request) => (request.client_id, Scopes::default()),
        };
        let scenario = &self.world.scenario;
        let registered = scenario.app(client_id).map(|app| app.permissions.clone()).unwrap_or_default();
        if let Some((tenant, _)) = scenario.home_of(&account.address) {
            let request = ConsentRequest {
                tenant: tenant.id,
                client_id,
                user: account.address.clone(),
                scopes: scopes.expand(&registered),
                reason: form
                    .get("reason")
                    .map(|reason| reason.chars().take(500).collect())
                    .unwrap_or_default(),
                created: self.world.now(),
            };
            self.world.consent_requests.push(request);
        }
        pages::request_sent()
    }
}

/// Back to the app from a page on which nothing could be granted (`MicrosoftDocs/azure-docs#41053`).
fn return_without_consent(flow: &Flow) -> Response {
    let (redirect_uri, mode, state) = match flow {
        Flow::Authorize(request) => (&request.redirect_uri, request.mode, &request.state),
        Flow::AdminConsent(request) => (&request.redirect_uri, request.mode, &request.state),
    };
    Reply::new(redirect_uri, mode)
        .with("error", "access_denied")
        .with("error_subcode", "cancel")
        .with_some("state", state.as_deref())
        .send()
}
