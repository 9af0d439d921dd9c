//! Who calls: the session and the browser behind a request.

use std::convert::Infallible;

use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, header, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use jiff::SignedDuration;

use crate::{
    journeys::{
        refusal::Refusal,
        viewer::{Operator, SignedIn, Staff, Support, TenantAdmin},
    },
    secret::{Digest, Secret},
};

use super::{Site, cookies::Kind, failure::Failure};

/// How long a browser may take to come back from Microsoft and still be known.
const BROWSER_LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// The cookies of a request.
#[derive(Debug)]
pub(super) struct Caller {
    pub(super) session: Option<Secret>,
    browser: Option<Secret>,
    /// The sealed name of an account that an admin looked at.
    pub(super) account: Option<Secret>,
}

impl FromRequestParts<Site> for Caller {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        Ok(Self {
            session: site.cookies.read(&parts.headers, Kind::Session),
            browser: site.cookies.read(&parts.headers, Kind::Browser),
            account: site.cookies.account(&parts.headers),
        })
    }
}

impl Caller {
    /// The browser's digest, when it was here before.
    pub(super) fn browser(&self) -> Option<Digest> {
        self.browser.as_ref().map(Secret::digest)
    }

    /// The browser, known from now on if it was not before.
    pub(super) fn known_browser(&self, site: &Site) -> (Digest, Option<HeaderValue>) {
        if let Some(browser) = &self.browser {
            return (browser.digest(), None);
        }
        let browser = Secret::random(&*site.portal.randomness);
        (browser.digest(), site.cookies.set(Kind::Browser, &browser, BROWSER_LIFETIME))
    }
}

/// Somebody, signed in or not.
#[derive(Debug)]
pub(super) struct Anyone(pub(super) Option<SignedIn>);

impl FromRequestParts<Site> for Anyone {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        let session = site.cookies.read(&parts.headers, Kind::Session);
        Ok(Self(site.portal.viewer(session.as_ref()).await?))
    }
}

impl FromRequestParts<Site> for SignedIn {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        let Anyone(viewer) = Anyone::from_request_parts(parts, site).await?;
        Ok(viewer.ok_or(Refusal::NotSignedIn)?)
    }
}

impl FromRequestParts<Site> for Staff {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        Ok(SignedIn::from_request_parts(parts, site).await?.into_staff()?)
    }
}

impl FromRequestParts<Site> for Support {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        Ok(Staff::from_request_parts(parts, site).await?.into_support()?)
    }
}

impl FromRequestParts<Site> for Operator {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        Ok(Staff::from_request_parts(parts, site).await?.into_operator()?)
    }
}

impl FromRequestParts<Site> for TenantAdmin {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Failure> {
        Ok(SignedIn::from_request_parts(parts, site).await?.into_tenant_admin()?)
    }
}

/// A redirect after a form (303), with cookies to set.
pub(super) fn redirect(to: &str, cookies: impl IntoIterator<Item = Option<HeaderValue>>) -> Response {
    let mut response = Redirect::to(to).into_response();
    for cookie in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
