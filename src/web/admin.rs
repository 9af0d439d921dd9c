//! The admin's side of a hand-over. No account and no script is needed for any of it.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;
use url::Url;

use crate::{
    domain::{cloud::Cloud, not_asked},
    journeys::{
        adoption,
        grant_consent::{self, AdminView},
        viewer::SignedIn,
    },
    pages::admin::{AdminPage, PortalLink},
    secret::Secret,
    ui::form::FormTarget,
};

use super::{
    Site,
    caller::{Anyone, Caller, redirect},
    failure::Failure,
    forms::Fields,
    hand_over::after_check,
    reader::Reader,
    reports, security,
    sign_in::go,
    visit::Visit,
};

/// `GET /admin/{link}`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Visit(visitor): Visit,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    let view = grant_consent::open(&site.portal, reader.words, &link, visitor).await?;
    if let Some(page) = security::withdrawn(&site, &view.request) {
        return Ok(site.page(&reader, viewer.as_ref(), page));
    }
    let adoption = adoption::figures(&site.portal, &view.request).await?;
    let page = AdminPage { adoption, ..page(&site, viewer.as_ref(), &link, view) };
    Ok(site.page(&reader, viewer.as_ref(), page))
}

fn page(site: &Site, viewer: Option<&SignedIn>, link: &Secret, view: AdminView) -> AdminPage {
    let portal = &site.portal;
    let base = format!("/admin/{}", link.expose());
    let request = view.request;
    let report_href = reports::of_proof(&request.state, viewer);
    AdminPage {
        app: portal.app.clone(),
        permissions: site.permission_words(),
        cannot: not_asked::not_asked(&portal.app.scopes()),
        organisation: view.organisation.unwrap_or_else(|| request.tenant.to_string()),
        tenant: request.tenant,
        authority_host: portal.cloud.authority.host_str().unwrap_or_default().to_owned(),
        requester: request.requester,
        requested_at: request.created_at,
        expires_at: request.expires_at,
        state: request.state,
        reading: view.reading,
        grant: FormTarget::to(format!("{base}/consent")),
        decline: FormTarget::to(format!("{base}/decline")),
        check_now: FormTarget::to(format!("{base}/check")),
        adoption: None,
        report_href,
        security_href: format!("{base}/security"),
        inspect_href: portal.inspection.is_some().then(|| super::inspection::OFFER.to_owned()),
        portal_links: portal_links(&portal.cloud),
        now: portal.now(),
    }
}

/// Links into the Entra admin center. Microsoft does not promise that they stay, so the page gives the click path
/// as well.
fn portal_links(cloud: &Cloud) -> Vec<PortalLink> {
    let blade = |fragment: &str| -> Url {
        let mut url = cloud.entra_portal.clone();
        url.set_fragment(Some(fragment));
        url
    };
    vec![
        PortalLink {
            label: "All enterprise applications".to_owned(),
            href: blade("view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview"),
        },
        PortalLink {
            label: "User consent settings".to_owned(),
            href: blade("view/Microsoft_AAD_IAM/ConsentPoliciesMenuBlade/~/UserSettings"),
        },
    ]
}

/// `POST /admin/{link}/consent`
pub(super) async fn consent(
    State(site): State<Site>,
    caller: Caller,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let (browser, cookie) = caller.known_browser(&site);
    let url = grant_consent::consent(&site.portal, &browser, &Secret::new(link)).await?;
    Ok(redirect(url.as_str(), [cookie]))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct DeclineFields {
    reason: String,
}

/// `POST /admin/{link}/decline`
pub(super) async fn decline(
    State(site): State<Site>,
    Path(link): Path<String>,
    Fields(fields): Fields<DeclineFields>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    grant_consent::decline(&site.portal, &link, &fields.reason).await?;
    Ok(redirect(&format!("/admin/{}", link.expose()), []))
}

/// `POST /admin/{link}/check`
pub(super) async fn check(
    State(site): State<Site>,
    caller: Caller,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    let (browser, cookie) = caller.known_browser(&site);
    let check = grant_consent::check_now(&site.portal, &browser, &link).await?;
    Ok(after_check(&check, &format!("/admin/{}", link.expose()), cookie))
}

/// `GET /admin-consent/callback`
pub(super) async fn callback(
    State(site): State<Site>,
    caller: Caller,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let returned = grant_consent::finish(&site.portal, caller.browser().as_ref(), &pairs).await?;
    Ok(go(&site, &returned))
}
