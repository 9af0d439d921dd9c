//! The simulated Microsoft with the portal's side of it, and the person at the browser.

use std::sync::Arc;

use consentry::{
    clock::{Clock, ManualClock, SystemClock, SystemRandomness},
    domain::{cloud::Cloud, scope::ScopeSet},
    microsoft::{
        authority::{Authorities, Authority},
        credential::Credential,
        graph::GraphSession,
        http::Http,
        sign_in::{AuthorizeRequest, SignIn, SignInFailure, Tokens},
    },
    secret::Secret,
};
use entra_sim::{Options, Scenario, Simulator};
use url::Url;

use crate::browse::browse;

const CLIENT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
const CALLBACK: &str = "http://localhost:8080/auth/callback";
pub(crate) const EVERYTHING: &str = "openid profile offline_access User.Read Calendars.Read Calendars.Read.Shared \
                          Calendars.ReadWrite Calendars.ReadWrite.Shared";

/// The simulated Microsoft with our side of it.
pub(crate) struct World {
    pub(crate) simulator: Simulator,
    pub(crate) cloud: Cloud,
    pub(crate) clock: ManualClock,
    pub(crate) http: Http,
    pub(crate) sign_in: SignIn,
    pub(crate) authorities: Authorities,
}

impl World {
    pub(crate) async fn start() -> Self {
        let dns = Some("127.0.0.1:0".parse().unwrap());
        let simulator =
            Simulator::start(Scenario::demo(), Options { dns, ..Options::default() }).await.unwrap();
        let base = simulator.base_url();
        let cloud = Cloud {
            id: "simulated".to_owned(),
            name: "Simulated".to_owned(),
            authority: base.clone(),
            graph: Cloud::below(&base, "graph"),
            graph_resource: "https://graph.microsoft.com".parse().unwrap(),
            autodiscover: base.clone(),
            entra_portal: base,
            instance_name: "microsoftonline.com".to_owned(),
        };
        let clock = ManualClock::at(SystemClock.now());
        let shared: Arc<dyn Clock> = Arc::new(clock.clone());
        let http = Http::new("consentry-test", Arc::clone(&shared), Arc::new(SystemRandomness)).unwrap();
        let authorities = Authorities::new(http.clone());
        let credential = Credential::Secret(Secret::new("drift-demo-secret"));
        let sign_in = SignIn::new(
            http.clone(),
            authorities.clone(),
            CLIENT.parse().unwrap(),
            credential,
            shared,
            Arc::new(SystemRandomness),
        );
        Self { simulator, cloud, clock, http, sign_in, authorities }
    }

    pub(crate) async fn sign_in(&self, person: &str, scopes: &str) -> Result<Tokens, SignInFailure> {
        let random = || Secret::random(&SystemRandomness);
        let (state, nonce, verifier) = (random(), random(), random());
        let redirect_uri: Url = CALLBACK.parse().unwrap();
        let url = self.sign_in.authorize_url(&AuthorizeRequest {
            cloud: &self.cloud,
            authority: Authority::Organizations,
            scopes: &ScopeSet::from_answer(scopes),
            redirect_uri: &redirect_uri,
            state: &state,
            nonce: &nonce,
            verifier: &verifier,
            prompt: None,
            login_hint: None,
            domain_hint: None,
            claims: None,
        });
        let answer = browse(url, person, CALLBACK).await;
        let get = |name: &str| {
            answer.query_pairs().find(|(other, _)| other == name).map(|(_, value)| value.into_owned())
        };
        assert_eq!(get("state").as_deref(), Some(state.expose()));
        let code = Secret::new(get("code").unwrap_or_else(|| panic!("no code: {answer}")));
        self.sign_in
            .redeem(&self.cloud, Authority::Organizations, &code, &verifier, &nonce, &redirect_uri)
            .await
    }

    pub(crate) async fn graph(&self, person: &str) -> GraphSession {
        let tokens = self.sign_in(person, EVERYTHING).await.unwrap();
        GraphSession::new(self.http.clone(), &self.cloud, &tokens.access)
    }
}
