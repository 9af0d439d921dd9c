//! In which language a page is read: what the link says, else what was chosen before, else what the browser prefers.

use std::convert::Infallible;

use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, Method, Uri, header, request::Parts},
    middleware::Next,
    response::Response,
};
use url::form_urlencoded;

use crate::{domain::language::Language, words::Words};

use super::{Site, router::routes};

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
    pub(super) fn of(site: &Site, method: &Method, uri: &Uri, headers: &HeaderMap) -> Self {
        let language = named(uri)
            .or_else(|| site.cookies.language(headers))
            .or_else(|| {
                let accept = headers.get(header::ACCEPT_LANGUAGE)?.to_str().ok()?;
                Language::preferred(accept)
            })
            .unwrap_or_default();
        let here = if method == Method::GET { without_language(uri) } else { page_of_form(uri.path()) };
        Self { words: Words::of(language), here }
    }
}

impl FromRequestParts<Site> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        Ok(Self::of(site, &parts.method, &parts.uri, &parts.headers))
    }
}

/// The language that the address names.
fn named(uri: &Uri) -> Option<Language> {
    let query = uri.query()?;
    let (_, tag) = form_urlencoded::parse(query.as_bytes()).find(|(name, _)| name == PARAMETER)?;
    Language::of_tag(&tag)
}

/// A path that stays here when it becomes a link: two slashes at its beginning would name a host.
fn path_here(path: &str) -> String {
    format!("/{}", path.trim_start_matches(['/', '\\']))
}

/// Where the page of a form is read again. Some forms are sent to an address that shows no page of its own.
fn page_of_form(path: &str) -> String {
    let has_page = routes().iter().any(|route| route.method == Method::GET && route.path == path);
    if has_page { path.to_owned() } else { "/".to_owned() }
}

fn without_language(uri: &Uri) -> String {
    let path = path_here(uri.path());
    let pairs = form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
    let kept: Vec<_> = pairs.filter(|(name, _)| name != PARAMETER).collect();
    if kept.is_empty() {
        return path;
    }
    let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish();
    format!("{path}?{query}")
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

    #[test]
    fn the_switch_never_leads_to_another_host() {
        for path in ["//evil.example/x", "///evil.example/x", "/\\evil.example/x", "/\\/evil.example/x"] {
            let uri: Uri = path.parse().unwrap();
            assert_eq!(without_language(&uri), "/evil.example/x", "{path}");
        }
    }

    #[test]
    fn the_switch_on_the_answer_to_a_form_leads_to_a_page() {
        for (form, page) in [
            ("/stuck", "/stuck"),
            ("/connect", "/connect"),
            ("/requests", "/"),
            ("/sign-out", "/"),
            ("/admin/x/decline", "/"),
            ("//evil.example", "/"),
        ] {
            assert_eq!(page_of_form(form), page);
        }
    }
}
