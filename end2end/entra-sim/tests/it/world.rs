//! A demo world and the usual steps of a client in it.

use std::collections::BTreeMap;

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use entra_sim::{Options, Scenario, Simulator};
use serde_json::Value;
use url::form_urlencoded;
use uuid::Uuid;

use crate::browser::{Browser, Landing, http};

pub(crate) const DRIFT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
pub(crate) const SECRET: &str = "drift-demo-secret";
pub(crate) const CALLBACK: &str = "http://localhost:8080/auth/callback";
pub(crate) const CONTOSO: &str = "5f0c7a10-2d41-4c1e-8a67-1d0000000003";

pub(crate) const SIGN_IN: &str = "openid profile offline_access User.Read";
pub(crate) const CALENDARS: &str = "openid profile offline_access User.Read Calendars.Read Calendars.Read.Shared \
                                    Calendars.ReadWrite Calendars.ReadWrite.Shared";

pub(crate) struct World {
    pub(crate) sim: Simulator,
}

/// Query of an authorize or admin consent request.
pub(crate) fn query(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

/// Claims of a JWT, unchecked.
pub(crate) fn claims(token: &Value) -> Value {
    let part = token.as_str().expect("a token").split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

impl World {
    pub(crate) async fn start() -> Self {
        Self::with(Options::default()).await
    }

    pub(crate) async fn with(options: Options) -> Self {
        Self { sim: Simulator::start(Scenario::demo(), options).await.unwrap() }
    }

    pub(crate) fn url(&self, path: &str) -> String {
        self.sim.base_url().join(path).unwrap().into()
    }

    pub(crate) fn browser(&self) -> Browser {
        Browser::new(self.sim.base_url())
    }

    pub(crate) fn client_id() -> Uuid {
        DRIFT.parse().unwrap()
    }

    /// Address of an authorize request with the usual parameters and more.
    pub(crate) fn authorize(tenant: &str, scope: &str, more: &[(&str, &str)]) -> String {
        let mut fields = vec![
            ("client_id", DRIFT),
            ("response_type", "code"),
            ("redirect_uri", CALLBACK),
            ("scope", scope),
            ("state", "a state"),
            ("nonce", "a-nonce"),
        ];
        fields.extend_from_slice(more);
        format!("/{tenant}/oauth2/v2.0/authorize?{}", query(&fields))
    }

    /// Signs in, accepts what a consent page asks, and returns the answer at the app or the page that blocks.
    pub(crate) async fn sign_in(
        &self,
        browser: &Browser,
        tenant: &str,
        scope: &str,
        account: &str,
    ) -> Landing {
        let picker =
            browser.get(&Self::authorize(tenant, scope, &[("prompt", "select_account")])).await.page();
        let landing = browser.submit(&picker, &[("account", account)]).await;
        match landing {
            Landing::Page { html, .. } if html.contains("Permissions requested") => {
                browser.submit(&html, &[("consent", "accept")]).await
            }
            other => other,
        }
    }

    /// Posts to the token endpoint with the app's secret.
    pub(crate) async fn token(&self, tenant: &str, fields: &[(&str, &str)]) -> (u16, Value) {
        let mut form = vec![("client_id", DRIFT), ("client_secret", SECRET)];
        form.extend_from_slice(fields);
        self.token_raw(tenant, &form).await
    }

    pub(crate) async fn token_raw(&self, tenant: &str, form: &[(&str, &str)]) -> (u16, Value) {
        let request = http().post(self.url(&format!("{tenant}/oauth2/v2.0/token"))).form(form);
        let response = request.send().await.unwrap();
        (response.status().as_u16(), response.json().await.unwrap())
    }

    pub(crate) async fn redeem(&self, tenant: &str, answer: &BTreeMap<String, String>) -> (u16, Value) {
        let code = answer.get("code").unwrap_or_else(|| panic!("no code in {answer:?}"));
        let fields =
            [("grant_type", "authorization_code"), ("code", code.as_str()), ("redirect_uri", CALLBACK)];
        self.token(tenant, &fields).await
    }

    /// Tokens for a person who may consent.
    pub(crate) async fn tokens(&self, scope: &str, account: &str) -> Value {
        let answer = self.sign_in(&self.browser(), "organizations", scope, account).await.app();
        let (status, tokens) = self.redeem("organizations", &answer).await;
        assert_eq!(status, 200, "{tokens}");
        tokens
    }

    /// Tokens for a person whose organization granted `scope` before.
    pub(crate) async fn granted_tokens(&self, scope: &[&str], account: &str) -> Value {
        let domain = account.split('@').nth(1).unwrap();
        let domain = if domain == "partner.example" { "wingtip.example" } else { domain };
        self.sim.control().grant(domain, Self::client_id(), Some(account), scope).unwrap();
        self.tokens("openid profile offline_access", account).await
    }

    pub(crate) async fn graph(
        &self,
        method: &str,
        path: &str,
        tokens: &Value,
        body: Option<Value>,
    ) -> (u16, Value) {
        let method = method.parse().unwrap();
        let token = tokens["access_token"].as_str().unwrap();
        let mut request = http().request(method, self.url(&format!("graph/v1.0{path}"))).bearer_auth(token);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let response = request.send().await.unwrap();
        let status = response.status().as_u16();
        let text = response.text().await.unwrap();
        (status, if text.is_empty() { Value::Null } else { serde_json::from_str(&text).unwrap() })
    }

    pub(crate) async fn get(&self, path: &str, tokens: &Value) -> (u16, Value) {
        self.graph("GET", path, tokens, None).await
    }
}
