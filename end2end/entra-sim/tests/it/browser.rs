//! A browser that keeps one cookie, fills in forms and stops where the app's redirect URI begins.

use std::{collections::BTreeMap, sync::Mutex};

use reqwest::{Client, Response, header, redirect::Policy};
use url::Url;

/// An HTTP client that follows nothing by itself.
pub(crate) fn http() -> Client {
    static PROVIDER: std::sync::Once = std::sync::Once::new();
    PROVIDER.call_once(|| {
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
    Client::builder().redirect(Policy::none()).build().unwrap()
}

#[derive(Debug)]
pub(crate) struct Browser {
    client: Client,
    base: Url,
    cookie: Mutex<Option<String>>,
}

/// What a step of the browser led to.
#[derive(Debug)]
pub(crate) enum Landing {
    /// A page of the simulator.
    Page { status: u16, html: String },
    /// Back at the app, with these parameters.
    App(BTreeMap<String, String>),
}

impl Landing {
    pub(crate) fn page(self) -> String {
        match self {
            Self::Page { html, .. } => html,
            Self::App(parameters) => panic!("expected a page, came back with {parameters:?}"),
        }
    }

    pub(crate) fn app(self) -> BTreeMap<String, String> {
        match self {
            Self::App(parameters) => parameters,
            Self::Page { html, .. } => panic!("expected to be back at the app, got {html}"),
        }
    }
}

impl Browser {
    pub(crate) fn new(base: Url) -> Self {
        Self { client: http(), base, cookie: Mutex::default() }
    }

    pub(crate) async fn get(&self, url: &str) -> Landing {
        let request = self.client.get(self.base.join(url).unwrap());
        self.land(self.with_cookie(request).send().await.unwrap()).await
    }

    /// Submits the only form of a page with these fields.
    pub(crate) async fn submit(&self, html: &str, fields: &[(&str, &str)]) -> Landing {
        let action = html.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a form");
        let request = self.client.post(self.base.join(action).unwrap()).form(fields);
        self.land(self.with_cookie(request).send().await.unwrap()).await
    }

    fn with_cookie(&self, request: reqwest::RequestBuilder) -> reqwest::RequestBuilder {
        match self.cookie.lock().unwrap().as_deref() {
            Some(cookie) => request.header(header::COOKIE, cookie),
            None => request,
        }
    }

    async fn land(&self, response: Response) -> Landing {
        if let Some(set) = response.headers().get(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap();
            *self.cookie.lock().unwrap() = Some(pair.to_owned());
        }
        if let Some(location) = response.headers().get(header::LOCATION) {
            let target = Url::parse(location.to_str().unwrap()).unwrap();
            let pairs = match target.fragment().filter(|fragment| !fragment.is_empty()) {
                Some(fragment) => url::form_urlencoded::parse(fragment.as_bytes()).into_owned().collect(),
                None => target.query_pairs().into_owned().collect(),
            };
            return Landing::App(pairs);
        }
        let status = response.status().as_u16();
        Landing::Page { status, html: response.text().await.unwrap() }
    }
}
