//! In which language a page is read: what the link says, else what was chosen before, else what the browser prefers.

use std::convert::Infallible;

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Uri, header, request::Parts},
    middleware::Next,
    response::Response,
};
use url::form_urlencoded;

use crate::{domain::language::Language, words::Words};

use super::Site;

/// The query parameter that carries the language.
pub(super) const PARAMETER: &str = "lang";

/// How a page is read.
#[derive(Debug, Clone)]
pub(super) struct Reader {
    /// The texts of the reader's language.
    pub(super) words: Words,
    /// Path and query of this page without the language, for the switch.
    pub(super) here: String,
}

impl Reader {
    /// The reader of a request.
    pub(super) fn of(site: &Site, uri: &Uri, headers: &HeaderMap) -> Self {
        let language = named(uri)
            .or_else(|| site.cookies.language(headers))
            .or_else(|| {
                let accept = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
                Language::preferred(accept)
            })
            .unwrap_or_default();
        Self { words: Words::of(language), here: without_language(uri) }
    }
}

impl FromRequestParts<Site> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        Ok(Self::of(site, &parts.uri, &parts.headers))
    }
}

/// The language that the address names.
fn named(uri: &Uri) -> Option<Language> {
    let query = uri.query()?;
    let (_, tag) = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == PARAMETER)?;
    Language::of_tag(&tag)
}

fn without_language(uri: &Uri) -> String {
    let pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let kept: Vec<_> = pairs.filter(|(name, _)| name != PARAMETER).collect();
    if kept.is_empty() {
        return uri.path().to_owned();
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
    format!("{}?{query}", uri.path())
}

/// Remembers a language that an address named, so that it holds on the way through Microsoft and back.
pub(super) async fn remember(State(site): State<Site>, request: Request, next: Next) -> Response {
    let chosen = named(request.uri());
    let mut response = next.run(request).await;
    if let Some(cookie) = chosen.and_then(|language| site.cookies.set_language(language)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_read_from_the_address_and_left_out_of_it() {
        let uri: Uri = "/check-domain?domain=a%26b.example&lang=pt-br".parse().unwrap();
        assert_eq!(named(&uri), Some(Language::Portuguese));
        assert_eq!(without_language(&uri), "/check-domain?domain=a%26b.example");
        let uri: Uri = "/admin/x?lang=%3Cscript%3E".parse().unwrap();
        assert_eq!((named(&uri), without_language(&uri).as_str()), (None, "/admin/x"));
    }
}
