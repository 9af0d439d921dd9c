//! What opens a link: read from what the browser, or the program that looks for it, says about itself.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, Method, header, request::Parts},
};

use crate::domain::visitor::Visitor;

use super::Site;

/// Whoever asks for a page.
#[derive(Debug, Clone, Copy)]
pub(super) struct Visit(pub(super) Visitor);

/// Headers by which browsers say that they load a page before anybody has asked to see it.
const AHEAD: [&str; 4] = ["sec-purpose", "purpose", "x-purpose", "x-moz"];

impl FromRequestParts<Site> for Visit {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Site) -> Result<Self, Infallible> {
        Ok(Self(of(&parts.method, &parts.headers)))
    }
}

fn of(method: &Method, headers: &HeaderMap) -> Visitor {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let visitor = Visitor::of(text(header::USER_AGENT.as_str()));
    let ahead = AHEAD.into_iter().filter_map(text).any(|value| {
        let value = value.to_ascii_lowercase();
        ["prefetch", "prerender", "preview"].iter().any(|word| value.contains(word))
    });
    if ahead || method == Method::HEAD { visitor.as_program() } else { visitor }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn what_is_loaded_ahead_or_by_its_head_alone_is_seen_by_nobody() {
        let mut headers = HeaderMap::new();
        headers.insert("user-agent", HeaderValue::from_static("Mozilla/5.0 (Windows NT 10.0) Edg/140.0"));
        assert!(!of(&Method::GET, &headers).program);
        assert!(of(&Method::HEAD, &headers).program);
        for (name, value) in
            [("sec-purpose", "prefetch;prerender"), ("purpose", "Prefetch"), ("x-moz", "prefetch")]
        {
            let mut headers = headers.clone();
            headers.insert(name, HeaderValue::from_static(value));
            assert!(of(&Method::GET, &headers).program, "{name}");
        }
    }
}
