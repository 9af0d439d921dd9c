//! Forms are taken from our own pages only. Browsers say where a request comes from (Fetch Metadata, `Origin`);
//! whatever changes something and does not come from here is refused, so pages need no token in their forms.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};

use crate::config::is_loopback;

use super::{Site, from_product};

/// Refuses changes that other sites ask for. The failed sign-in of the vendor's product is the one form that is meant to
/// come from another site: nothing of the visitor's is read for it or changed by it.
pub(super) async fn same_origin(State(site): State<Site>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    let from_product = request.uri().path() == from_product::FAILED;
    if safe || from_product || comes_from_here(request.headers(), &site.origin()) {
        next.run(request).await
    } else {
        StatusCode::FORBIDDEN.into_response()
    }
}

fn comes_from_here(headers: &HeaderMap, own: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    match text("sec-fetch-site") {
        Some(site) => matches!(site, "same-origin" | "none"),
        None => text(header::ORIGIN.as_str()) == Some(own),
    }
}

/// On loopback one portal has several names, and cookies set under one are not sent to another: send everybody to
/// the configured one. Elsewhere the name is the proxy's business.
pub(super) async fn one_name(State(site): State<Site>, request: Request, next: Next) -> Response {
    let url = &site.portal.public_url;
    let asked = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    let own = url
        .host_str()
        .map(|host| url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}")));
    let elsewhere = is_loopback(url) && asked.is_some() && asked.map(str::to_owned) != own;
    if elsewhere && request.method() == Method::GET && !request.uri().path().starts_with("/health/") {
        let path = request.uri().path_and_query().map_or("/", axum::http::uri::PathAndQuery::as_str);
        return Redirect::temporary(&format!("{}{path}", site.origin())).into_response();
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_request_comes_from() {
        const OWN: &str = "https://consent.example";
        let cases: [(&[(&'static str, &str)], bool); 7] = [
            (&[("sec-fetch-site", "same-origin")], true),
            (&[("sec-fetch-site", "none")], true),
            (&[("sec-fetch-site", "same-site"), ("origin", OWN)], false),
            (&[("sec-fetch-site", "cross-site")], false),
            (&[("origin", OWN)], true),
            (&[("origin", "https://evil.example")], false),
            (&[], false),
        ];
        for (pairs, allowed) in cases {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, value.parse().unwrap());
            }
            assert_eq!(comes_from_here(&headers, OWN), allowed, "{pairs:?}");
        }
    }
}
