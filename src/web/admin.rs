//! The admin's side of a hand-over. No account and no script is needed for any of it.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    domain::{adoption::AdoptionFigures, cloud::Cloud, not_asked},
    journeys::{
        adoption,
        grant_consent::{self, AdminView},
        link_page,
        viewer::SignedIn,
        walk_through,
    },
    pages::admin::{AdminPage, PortalLink, Why},
    say,
    secret::Secret,
    ui::form::FormTarget,
    words::Words,
};

use super::{
    Site,
    caller::{Anyone, Caller, redirect},
    failure::Failure,
    forms::Fields,
    hand_over::after_check,
    reader::Reader,
    reports,
    sign_in::go,
    visit::Visit,
    withdraw,
};

pub(super) mod walk;

/// `GET /admin/{link}`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Visit(visitor): Visit,
    caller: Caller,
    Path(link): Path<String>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    let view = grant_consent::open(&site.portal, reader.words, &link, visitor).await?;
    if let Some(page) = withdraw::page_of(&site, &view.request) {
        return Ok(site.page(&reader, viewer.as_ref(), page));
    }
    let adoption = adoption::figures(&site.portal, &view.request).await?;
    let seen = view.walk.checked.as_ref().zip(caller.account.as_ref());
    let account = seen
        .and_then(|((at, _), sealed)| walk_through::account_name(&site.portal, view.request.id, *at, sealed));
    let page = page(&site, reader.words, viewer.as_ref(), &link, view, account, adoption);
    Ok(site.page(&reader, viewer.as_ref(), page))
}

fn page(
    site: &Site,
    words: Words,
    viewer: Option<&SignedIn>,
    link: &Secret,
    view: AdminView,
    account: Option<String>,
    adoption: Option<AdoptionFigures>,
) -> AdminPage {
    let portal = &site.portal;
    let base = link_page::of_admin(link);
    let request = view.request;
    let report_href = reports::of_proof(&request.state, viewer);
    AdminPage {
        app: portal.app.clone(),
        permissions: site.permission_words(words),
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
        adoption,
        walk: view.walk,
        account,
        check_account: FormTarget::to(format!("{base}/account")),
        ways_href: format!("{base}/other-ways"),
        limit_href: format!("{base}/limit"),
        revoke_href: format!("{base}/revoke"),
        report_href,
        security_href: format!("{base}/security"),
        inspect_href: portal.inspection.is_some().then(|| super::inspection::OFFER.to_owned()),
        portal_links: [Blade::Apps, Blade::ConsentSettings]
            .map(|blade| portal_link(&portal.cloud, blade, words))
            .to_vec(),
        now: portal.now(),
    }
}

/// A page of the Entra admin center.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Blade {
    /// All enterprise applications.
    Apps,
    /// Requests of people that wait for an admin.
    Requests,
    /// What people may consent to themselves.
    ConsentSettings,
}

/// A link into the Entra admin center. Microsoft does not promise that it stays, so pages give the click path as well.
fn portal_link(cloud: &Cloud, blade: Blade, words: Words) -> PortalLink {
    let (fragment, label) = match blade {
        Blade::Apps => ("StartboardApplicationsMenuBlade/~/AppAppsPreview", say!(words, "admin-portal-apps")),
        Blade::Requests => {
            ("StartboardApplicationsMenuBlade/~/AccessRequests", say!(words, "admin-portal-requests"))
        }
        Blade::ConsentSettings => {
            ("ConsentPoliciesMenuBlade/~/UserSettings", say!(words, "admin-portal-consent"))
        }
    };
    let mut href = cloud.entra_portal.clone();
    href.set_fragment(Some(&format!("view/Microsoft_AAD_IAM/{fragment}")));
    PortalLink { label, href }
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
    why: String,
    who: String,
    reason: String,
}

/// `POST /admin/{link}/decline`
pub(super) async fn decline(
    State(site): State<Site>,
    reader: Reader,
    Path(link): Path<String>,
    Fields(fields): Fields<DeclineFields>,
) -> Result<Response, Failure> {
    let link = Secret::new(link);
    let who: String = fields.who.trim().chars().filter(|c| !c.is_control()).take(100).collect();
    let why = Why::of(&fields.why).map(|why| why.answer(reader.words, &who));
    let reason = [why.as_deref(), Some(fields.reason.trim())].into_iter().flatten();
    let reason = reason.collect::<Vec<_>>().join(" ");
    grant_consent::decline(&site.portal, &link, &reason).await?;
    Ok(redirect(&link_page::of_admin(&link), []))
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
    Ok(after_check(&check, &link_page::of_admin(&link), cookie))
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
