//! The person at the browser, as far as a sign-in at the simulated Microsoft needs one.

use url::Url;

/// Does what a person does in the browser: picks the account, accepts. Ends at the redirect back to the app.
#[expect(clippy::disallowed_methods, reason = "plays the browser, not the portal")]
pub(crate) async fn browse(url: Url, person: &str, callback: &str) -> Url {
    let client =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
    let (mut request, mut at, mut cookie) = (client.get(url.clone()), url, String::new());
    for _ in 0..8 {
        let response = request.header("cookie", &cookie).send().await.unwrap();
        if let Some(set) = response.headers().get("set-cookie") {
            cookie = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        }
        if let Some(location) = response.headers().get("location") {
            at = at.join(location.to_str().unwrap()).unwrap();
            if at.as_str().starts_with(callback) {
                return at;
            }
            request = client.get(at.clone());
            continue;
        }
        let page = response.text().await.unwrap();
        let (_, rest) = page.split_once("action=\"").unwrap_or_else(|| panic!("no form: {page}"));
        at = at.join(rest.split('"').next().unwrap()).unwrap();
        let answer =
            if page.contains("name=\"consent\"") { ("consent", "accept") } else { ("account", person) };
        request = client.post(at.clone()).form(&[answer]);
    }
    panic!("the sign-in went in circles");
}
