//! A browser as far as the tests need one: cookies by host, forms, and redirects one step at a time.

use std::{
    collections::{BTreeMap, HashMap},
    net::{Ipv4Addr, SocketAddr},
    time::Duration,
};

use reqwest::{
    Client, Method,
    header::{ACCEPT, CONTENT_TYPE, COOKIE, SET_COOKIE},
    redirect,
};
use url::Url;

use crate::page::{Answer, Form};

/// More redirects in a row than the longest journey has.
const MOST_REDIRECTS: usize = 12;

/// One browser with its cookies. Two of them know nothing of each other.
#[derive(Debug)]
pub(crate) struct Browser {
    client: Client,
    cookies: HashMap<String, BTreeMap<String, String>>,
    /// Every address this browser asked for.
    pub(crate) visited: Vec<Url>,
}

impl Browser {
    pub(crate) fn new() -> Self {
        Self { client: client(), cookies: HashMap::new(), visited: Vec::new() }
    }

    /// Opens an address and goes where it leads.
    pub(crate) async fn open(&mut self, url: Url) -> Answer {
        let answer = self.get(url).await;
        self.follow(answer).await
    }

    /// Asks for an address and stays there.
    pub(crate) async fn get(&mut self, url: Url) -> Answer {
        self.send(Method::GET, url, None, &[]).await
    }

    /// Goes on until an answer is no redirect.
    pub(crate) async fn follow(&mut self, mut answer: Answer) -> Answer {
        for _ in 0..MOST_REDIRECTS {
            match answer.location() {
                Some(next) if (300..400).contains(&answer.status) => answer = self.get(next).await,
                _ => return answer,
            }
        }
        panic!("redirected in circles at {}", answer.url.path());
    }

    /// Sends a form of a page and goes where it leads.
    pub(crate) async fn submit(&mut self, form: Form) -> Answer {
        let answer = self.post(form).await;
        self.follow(answer).await
    }

    /// Sends a form of a page and stays there.
    pub(crate) async fn post(&mut self, form: Form) -> Answer {
        let origin = form.action.origin().ascii_serialization();
        let body = encoded(&form.fields);
        let from = [("origin", origin.as_str()), ("sec-fetch-site", "same-origin")];
        self.send(Method::POST, form.action, Some(body), &from).await
    }

    /// Sends a form's body, or none, with these headers.
    pub(crate) async fn send(
        &mut self,
        method: Method,
        url: Url,
        body: Option<String>,
        headers: &[(&str, &str)],
    ) -> Answer {
        let mut all = vec![(ACCEPT.as_str(), "text/html")];
        all.extend(body.is_some().then_some((CONTENT_TYPE.as_str(), "application/x-www-form-urlencoded")));
        all.extend(headers);
        self.send_plain(method, url, body.unwrap_or_default(), &all).await
    }

    /// Sends what no form sends: with these headers and no others but the cookies.
    pub(crate) async fn send_plain(
        &mut self,
        method: Method,
        url: Url,
        body: impl Into<String>,
        headers: &[(&str, &str)],
    ) -> Answer {
        self.try_send(method, url, body.into().into_bytes(), headers).await.expect("an answer")
    }

    /// Sends a form with files, as a browser encodes it: name, name of the file and content of each part.
    pub(crate) async fn upload(&mut self, url: Url, parts: &[(&str, Option<&str>, &[u8])]) -> Answer {
        const BOUNDARY: &str = "----boundary-of-the-tests";
        let mut body = Vec::new();
        for (name, file, content) in parts {
            let file = file.map(|file| format!("; filename=\"{file}\"")).unwrap_or_default();
            let head =
                format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
            body.extend([head.as_bytes(), content, b"\r\n"].concat());
        }
        body.extend(format!("--{BOUNDARY}--\r\n").into_bytes());
        let kind = format!("multipart/form-data; boundary={BOUNDARY}");
        let headers = [
            (ACCEPT.as_str(), "text/html"),
            (CONTENT_TYPE.as_str(), kind.as_str()),
            ("sec-fetch-site", "same-origin"),
        ];
        self.try_send(Method::POST, url, body, &headers).await.expect("an answer")
    }

    /// Asks for an address at which nobody may listen yet.
    pub(crate) async fn try_get(&mut self, url: Url) -> Option<Answer> {
        self.try_send(Method::GET, url, Vec::new(), &[]).await
    }

    #[expect(clippy::disallowed_methods, reason = "a test's browser goes around the portal's own client")]
    async fn try_send(
        &mut self,
        method: Method,
        url: Url,
        body: Vec<u8>,
        headers: &[(&str, &str)],
    ) -> Option<Answer> {
        self.visited.push(url.clone());
        let mut request = self.client.request(method, url.clone()).body(body);
        if let Some(cookies) = self.cookie_header(&url) {
            request = request.header(COOKIE, cookies);
        }
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let response = request.send().await.ok()?;
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        for cookie in headers.get_all(SET_COOKIE) {
            self.keep(&url, cookie.to_str().unwrap());
        }
        // A stream of events has no end to wait for.
        let streams = headers.get(CONTENT_TYPE).is_some_and(|kind| kind == "text/event-stream");
        let text = if streams { String::new() } else { response.text().await.ok()? };
        Some(Answer { url, status, headers, text })
    }

    fn cookie_header(&self, url: &Url) -> Option<String> {
        let cookies = self.cookies.get(url.host_str()?)?;
        Some(cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; "))
    }

    fn keep(&mut self, url: &Url, header: &str) {
        let (name, value) = header.split(';').next().unwrap().split_once('=').unwrap();
        let cookies = self.cookies.entry(url.host_str().unwrap().to_owned()).or_default();
        if value.is_empty() {
            cookies.remove(name);
        } else {
            cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    /// A cookie's value.
    pub(crate) fn cookie(&self, host: &str, name: &str) -> Option<&str> {
        self.cookies.get(host)?.get(name).map(String::as_str)
    }

    /// The values of all cookies.
    pub(crate) fn cookie_values(&self) -> impl Iterator<Item = &str> {
        self.cookies.values().flat_map(BTreeMap::values).map(String::as_str)
    }
}

/// Fields as a form sends them.
pub(crate) fn encoded(fields: &[(String, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

#[expect(clippy::disallowed_methods, reason = "a test's browser goes around the portal's own client")]
fn client() -> Client {
    // Another test of this process may have installed it already, which is as good.
    drop(rustls::crypto::ring::default_provider().install_default());
    Client::builder()
        .no_proxy()
        .user_agent("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0")
        .redirect(redirect::Policy::none())
        .timeout(Duration::from_secs(20))
        .resolve("localhost", SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))
        .resolve("rooms.localhost", SocketAddr::from((Ipv4Addr::LOCALHOST, 0)))
        .build()
        .unwrap()
}
