//! An administrator lets the portal look into their tenant's records.

use axum::{
    extract::{Path, State},
    response::Response,
};

use crate::{
    domain::{
        id::InspectionId,
        inspection::{Later, findings},
    },
    journeys::{ask_admin, inspect_tenant, refusal::Refusal, viewer::SignedIn},
    knowledge::inspection_permissions::inspection_permissions,
    microsoft::inspection::scopes,
    pages::inspection::{InspectionPage, OfferPage},
    say,
    ui::{form::FormTarget, permission::PermissionWords},
    words::Words,
};

use super::{
    Site,
    caller::{Anyone, Caller, redirect},
    failure::Failure,
    reader::Reader,
};

/// The page that offers a look.
pub(super) const OFFER: &str = "/inspect";

/// The page of one look.
pub(super) fn address(id: InspectionId) -> String {
    format!("/inspections/{id}")
}

/// `GET /inspect`
pub(super) async fn offer(
    State(site): State<Site>,
    reader: Reader,
    viewer: SignedIn,
) -> Result<Response, Failure> {
    let portal = &site.portal;
    let organisation = ask_admin::organisation(portal, viewer.tenant()).await?;
    let latest = inspect_tenant::latest(portal, &viewer).await?;
    let page = OfferPage {
        app: portal.app.name.clone(),
        publisher: portal.app.publisher.clone(),
        organisation: organisation.unwrap_or_else(|| viewer.tenant().to_string()),
        tenant: viewer.tenant().to_string(),
        client_id: portal.inspection.as_ref().map(|app| app.client_id().to_string()),
        permissions: words(&site, reader.words),
        form: portal.inspection.is_some().then(|| FormTarget::to(OFFER)),
        latest: latest.map(|look| (look.at, address(look.id))),
    };
    Ok(site.page(&reader, Some(&viewer), page))
}

fn words(site: &Site, words: Words) -> Vec<PermissionWords> {
    let asked = scopes(&site.portal.cloud.id);
    let app = &site.portal.app.name;
    inspection_permissions()
        .iter()
        .filter(|entry| asked.has(&entry.name))
        .map(|entry| PermissionWords {
            scope: entry.name.clone(),
            microsoft: entry.microsoft.clone(),
            plain: words.retell_or_keep(&entry.plain),
            limits: None,
            reason: words.retell_or_keep(&entry.reads.replace("{app}", app)).into(),
        })
        .collect()
}

/// `POST /inspect`
pub(super) async fn start(
    State(site): State<Site>,
    viewer: SignedIn,
    caller: Caller,
) -> Result<Response, Failure> {
    let (browser, cookie) = caller.known_browser(&site);
    let url = inspect_tenant::start(&site.portal, &viewer, &browser).await?;
    Ok(redirect(url.as_str(), [cookie]))
}

/// `GET /inspections/{id}`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let viewer = viewer.ok_or(Refusal::NotSignedIn)?;
    let id: InspectionId = id.parse().map_err(|_| Refusal::NotFound)?;
    let portal = &site.portal;
    let inspection = inspect_tenant::read(portal, Some(&viewer), id).await?;
    let own = viewer.tenant() == inspection.tenant;
    let organisation = ask_admin::organisation(portal, inspection.tenant).await?;
    let page = InspectionPage {
        findings: findings(&inspection, &portal.app.scopes(), &portal.app.name, Later::Nothing),
        app: portal.app.name.clone(),
        client_id: portal.app.client_id.to_string(),
        organisation: organisation.unwrap_or_else(|| inspection.tenant.to_string()),
        support: portal.app.support.clone(),
        again_href: (own && portal.inspection.is_some()).then(|| OFFER.to_owned()),
        back: (!own).then(|| {
            let label = say!(reader.words, "report-back-to-tenant");
            (label, format!("/support/tenants/{}", inspection.tenant))
        }),
        inspection,
    };
    Ok(site.page(&reader, Some(&viewer), page))
}
