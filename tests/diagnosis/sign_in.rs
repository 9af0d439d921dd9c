//! Signing somebody in without a browser's pages: the account is picked, everything asked is accepted.

use consentry::{
    clock::SystemRandomness,
    domain::sign_in_error::aadsts_number,
    journeys::portal::Portal,
    microsoft::{
        authority::Authority,
        identity::Identity,
        sign_in::{AuthorizeRequest, Tokens},
    },
    secret::Secret,
};
use reqwest::{Client, redirect};
use url::Url;

/// More pages and redirects than any sign-in has.
const MOST_STEPS: usize = 8;

/// Why nobody is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unsigned {
    /// Microsoft sent the browser back with this error code.
    Refused(String),
    /// Microsoft shows a page and sends nobody back: the AADSTS number on it, or else its heading.
    Stuck(String),
}

pub(crate) async fn sign_in(
    portal: &Portal,
    callback: &Url,
    account: &str,
) -> Result<(Identity, Tokens), Unsigned> {
    let random = || Secret::random(&SystemRandomness);
    let (state, nonce, verifier) = (random(), random(), random());
    let url = portal.sign_in.authorize_url(&AuthorizeRequest {
        cloud: &portal.cloud,
        authority: Authority::Organizations,
        scopes: &portal.app.scopes(),
        redirect_uri: callback,
        state: &state,
        nonce: &nonce,
        verifier: &verifier,
        prompt: None,
        login_hint: None,
        domain_hint: None,
        claims: None,
    });
    let answer = browse(url, callback, account).await?;
    let get = |name: &str| {
        answer.query_pairs().find(|(other, _)| other == name).map(|(_, value)| value.into_owned())
    };
    let Some(code) = get("code") else { return Err(Unsigned::Refused(get("error").unwrap_or_default())) };
    let code = Secret::new(code);
    let authority = Authority::Organizations;
    let redeeming = portal.sign_in.redeem(&portal.cloud, authority, &code, &verifier, &nonce, callback);
    let tokens = redeeming.await.unwrap();
    Ok((tokens.identity.clone().unwrap(), tokens))
}

#[expect(clippy::disallowed_methods, reason = "plays the browser, not the portal")]
async fn browse(url: Url, callback: &Url, account: &str) -> Result<Url, Unsigned> {
    let client = Client::builder().redirect(redirect::Policy::none()).no_proxy().build().unwrap();
    let (mut request, mut at, mut cookie) = (client.get(url.clone()), url, String::new());
    for _ in 0..MOST_STEPS {
        let response = request.header("cookie", &cookie).send().await.unwrap();
        if let Some(set) = response.headers().get("set-cookie") {
            set.to_str().unwrap().split(';').next().unwrap().clone_into(&mut cookie);
        }
        if let Some(location) = response.headers().get("location") {
            at = at.join(location.to_str().unwrap()).unwrap();
            if at.as_str().starts_with(callback.as_str()) {
                return Ok(at);
            }
            request = client.get(at.clone());
            continue;
        }
        let page = response.text().await.unwrap();
        let answer = if page.contains("name=\"consent\"") {
            ("consent", "accept")
        } else if page.contains("name=\"account\"") {
            ("account", account)
        } else {
            let number = aadsts_number(&page).map(|number| number.to_string());
            return Err(Unsigned::Stuck(number.unwrap_or_else(|| heading(&page))));
        };
        let (_, rest) = page.split_once("action=\"").unwrap();
        at = at.join(rest.split('"').next().unwrap()).unwrap();
        request = client.post(at.clone()).form(&[answer]);
    }
    panic!("the sign-in of {account} goes in circles");
}

fn heading(page: &str) -> String {
    let html = scraper::Html::parse_document(page);
    let selector = scraper::Selector::parse("h1").unwrap();
    html.select(&selector)
        .next()
        .map(|h1| h1.text().collect::<String>().trim().to_owned())
        .unwrap_or_default()
}
