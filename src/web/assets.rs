//! Style, script and wasm, built by cargo-leptos and carried inside the binary. Addresses name the content's hash,
//! so browsers may keep them for ever.

use std::borrow::Cow;

use axum::{
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rust_embed::{EmbeddedFile, RustEmbed};

use crate::pages::AssetUrls;

/// Part of the program and not of the site's files, so that it is there whether or not those were built.
const REPORT_SCHEMA: &str = include_str!("../../public/schema/report-v1.json");

/// Where the schema of reports is served. The address names the version and not the content, which may still get
/// clearer words: browsers keep it for a day.
pub(super) const REPORT_SCHEMA_PATH: &str = "/schema/report-v1.json";

#[derive(RustEmbed)]
#[folder = "target/site"]
#[allow_missing = true]
struct Files;

/// Addresses of the files a page refers to.
pub(super) fn urls() -> AssetUrls {
    AssetUrls {
        css: versioned("pkg/consentry.css"),
        brand_css: None,
        logo: None,
        logo_dark: None,
        js: versioned("pkg/consentry.js"),
        wasm: versioned("pkg/consentry.wasm"),
        loader: versioned("islands.js"),
    }
}

fn versioned(path: &str) -> String {
    let version = Files::get(path).map(|file| URL_SAFE_NO_PAD.encode(&file.metadata.sha256_hash()[..9]));
    version.map_or_else(|| format!("/{path}"), |version| format!("/{path}?v={version}"))
}

/// Serves a file below `/pkg/`.
pub(super) async fn package(Path(path): Path<String>, headers: HeaderMap) -> Response {
    serve(&format!("pkg/{path}"), &headers)
}

/// Serves the island loader.
pub(super) async fn loader(headers: HeaderMap) -> Response {
    serve("islands.js", &headers)
}

/// Serves the icon.
pub(super) async fn icon(headers: HeaderMap) -> Response {
    serve("favicon.svg", &headers)
}

/// Serves the JSON Schema of reports.
pub(super) async fn report_schema() -> Response {
    let headers =
        [(header::CONTENT_TYPE, "application/schema+json"), (header::CACHE_CONTROL, "public, max-age=86400")];
    (headers, REPORT_SCHEMA).into_response()
}

/// Tells crawlers to keep out.
pub(super) async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /\n"
}

fn serve(path: &str, headers: &HeaderMap) -> Response {
    let Some(plain) = Files::get(path) else { return StatusCode::NOT_FOUND.into_response() };
    let brotli = accepts_brotli(headers).then(|| Files::get(&format!("{path}.br"))).flatten();
    let encoded = brotli.is_some();
    let file = brotli.unwrap_or(plain);
    let mut response = bytes(file).into_response();
    let answer = response.headers_mut();
    let kind = mime_guess::from_path(path).first_or_octet_stream();
    if let Ok(value) = HeaderValue::from_str(kind.as_ref()) {
        answer.insert(header::CONTENT_TYPE, value);
    }
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if encoded {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static("br"));
    }
    response
}

fn bytes(file: EmbeddedFile) -> Cow<'static, [u8]> {
    file.data
}

fn accepts_brotli(headers: &HeaderMap) -> bool {
    headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|part| part.trim().split(';').next() == Some("br")))
}
