//! The vendor's colours and logo as files. Their addresses name the content's hash, so browsers may keep them for ever.

use axum::{
    extract::State,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use sha2::{Digest as _, Sha256};

use crate::{
    config::{BrandSetting, Logo},
    domain::palette::{Accent, Palette},
    pages::AssetUrls,
};

use super::Site;

pub(super) const STYLE_PATH: &str = "/brand.css";
pub(super) const LOGO_PATH: &str = "/brand/logo";
pub(super) const LOGO_DARK_PATH: &str = "/brand/logo-dark";

const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
/// An SVG that is opened by itself is a document: it may style itself and nothing else.
const PICTURE_POLICY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");

/// What the pages of one portal look like.
#[derive(Debug)]
pub(super) struct BrandFiles {
    style: Option<String>,
    logo: Option<Logo>,
    logo_dark: Option<Logo>,
}

impl BrandFiles {
    pub(super) fn new(setting: &BrandSetting) -> Self {
        let style = setting.palette.as_ref().map(style_sheet);
        Self { style, logo: setting.logo.clone(), logo_dark: setting.logo_dark.clone() }
    }

    /// The addresses of the files that there are.
    pub(super) fn add_to(&self, urls: AssetUrls) -> AssetUrls {
        let logo = |path: &str, logo: Option<&Logo>| logo.map(|logo| versioned(path, &logo.bytes));
        AssetUrls {
            brand_css: self.style.as_ref().map(|style| versioned(STYLE_PATH, style.as_bytes())),
            logo: logo(LOGO_PATH, self.logo.as_ref()),
            logo_dark: logo(LOGO_DARK_PATH, self.logo_dark.as_ref()),
            ..urls
        }
    }
}

fn versioned(path: &str, content: &[u8]) -> String {
    format!("{path}?v={}", URL_SAFE_NO_PAD.encode(&Sha256::digest(content)[..9]))
}

/// The tokens of `style/tokens.css` that belong to the brand. Paper shows the light ones.
fn style_sheet(palette: &Palette) -> String {
    format!(
        ":root{{{}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n",
        tokens(&palette.light),
        tokens(&palette.dark)
    )
}

fn tokens(Accent { brand, strong, soft, on_brand, link }: &Accent) -> String {
    format!(
        "--brand:{brand};--brand-strong:{strong};--brand-soft:{soft};--on-brand:{on_brand};--link:{link};--focus:{brand}"
    )
}

/// Serves the colours.
pub(super) async fn style(State(site): State<Site>) -> Response {
    let Some(style) = site.brand.style.clone() else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8")),
        (header::CACHE_CONTROL, FOR_EVER),
    ];
    (headers, style).into_response()
}

/// Serves the logo.
pub(super) async fn logo(State(site): State<Site>) -> Response {
    picture(site.brand.logo.as_ref())
}

/// Serves the logo of the dark theme.
pub(super) async fn logo_dark(State(site): State<Site>) -> Response {
    picture(site.brand.logo_dark.as_ref())
}

fn picture(logo: Option<&Logo>) -> Response {
    let Some(Logo { kind, bytes }) = logo else { return StatusCode::NOT_FOUND.into_response() };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind.media_type())),
        (header::CACHE_CONTROL, FOR_EVER),
        (header::CONTENT_SECURITY_POLICY, PICTURE_POLICY),
    ];
    (headers, bytes.clone()).into_response()
}
