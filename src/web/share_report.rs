//! Making a link to a report.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    domain::{
        id::{DiagnosisId, TenantId},
        redaction::Level,
        report_share::{ReportShare, ShareState, ShareView},
    },
    journeys::{
        link_page,
        refusal::Refusal,
        share_report::{self, Shareable, Wish},
        viewer::SignedIn,
    },
    pages::share_report::{ShareReportPage, ShareRow, ShareValues},
    ui::{field::FieldError, form::FormTarget},
};

use super::{
    Site,
    client::Client,
    failure::Failure,
    forms::{Fields, shown},
    reader::Reader,
    shares,
};

/// The page's address.
pub(super) fn address(id: DiagnosisId) -> String {
    format!("/reports/{id}/share")
}

/// What is chosen at first: the report's own people, who may see all of it. Less goes to others.
fn first(level: Option<Level>, lengths: &[u16]) -> ShareValues {
    let days = lengths.iter().find(|days| **days == 7).or_else(|| lengths.last());
    ShareValues {
        level: level.unwrap_or(Level::Internal).as_str().to_owned(),
        days: days.map(u16::to_string).unwrap_or_default(),
        who: "own".to_owned(),
        organisation: String::new(),
        note: String::new(),
    }
}

/// `GET /reports/{id}/share`, with `?level=` to begin with another level
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    viewer: SignedIn,
    Path(id): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    let found = share_report::look(&site.portal, &viewer, id).await?;
    let named = pairs.iter().find(|(name, _)| name == "level").map(|(_, value)| value.as_str());
    let level = Level::ALL.into_iter().find(|level| Some(level.as_str()) == named);
    let values = first(level, &found.lengths);
    let page = page(&site, found, values, Vec::new(), None);
    Ok(site.page(&reader, Some(&viewer), page))
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct WishFields {
    level: String,
    days: String,
    who: String,
    organisation: String,
    note: String,
}

/// `POST /reports/{id}/share`. The link stands in this answer and nowhere else.
pub(super) async fn make(
    State(site): State<Site>,
    reader: Reader,
    viewer: SignedIn,
    client: Client,
    Path(id): Path<String>,
    Fields(fields): Fields<WishFields>,
) -> Result<Response, Failure> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    let reader = Reader { here: address(id), ..reader };
    let WishFields { level, days, who, organisation, note } = fields;
    let wish = Wish { level, days, who, organisation, note };
    // Only this looks a domain up.
    if wish.who == "named" && wish.organisation.parse::<TenantId>().is_err() {
        site.domain_looks.take(client).map_err(|wait| Refusal::TooMany { wait })?;
    }
    match share_report::make(&site.portal, &viewer, id, &wish).await {
        Ok(made) => {
            let link = site.portal.url(&link_page::of_shared(&made.link)).to_string();
            let found = share_report::look(&site.portal, &viewer, id).await?;
            let values = first(None, &found.lengths);
            let page = page(&site, found, values, Vec::new(), Some((link, made.share)));
            Ok((StatusCode::CREATED, site.page(&reader, Some(&viewer), page)).into_response())
        }
        Err(Refusal::Invalid(errors)) => {
            let found = share_report::look(&site.portal, &viewer, id).await?;
            let Wish { level, days, who, organisation, note } = wish;
            let values = ShareValues { level, days, who, organisation, note };
            let errors = shown(reader.words, errors);
            let page = page(&site, found, values, errors, None);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, site.page(&reader, Some(&viewer), page)).into_response())
        }
        Err(refusal) => Err(refusal.into()),
    }
}

fn page(
    site: &Site,
    found: Shareable,
    values: ShareValues,
    errors: Vec<FieldError>,
    made: Option<(String, ReportShare)>,
) -> ShareReportPage {
    let now = site.portal.now();
    let Shareable { diagnosis, tenant, organisation, lengths, shares } = found;
    let row = |share: ReportShare, views: Vec<ShareView>| ShareRow {
        // Another organisation is shown by its id: what it calls itself came with its own people's sign-ins.
        only: (share.only_tenant == Some(tenant)).then(|| organisation.clone()),
        revoke: (share.state(now) == ShareState::Open)
            .then(|| shares::revoke_form(share.id).with("from", "report")),
        views,
        share,
    };
    ShareReportPage {
        form: FormTarget::to(address(diagnosis)),
        report_href: format!("/reports/{diagnosis}"),
        made: made.map(|(link, share)| (link, row(share, Vec::new()))),
        rows: shares.into_iter().map(|(share, views)| row(share, views)).collect(),
        organisation,
        lengths,
        values,
        errors,
        now,
    }
}
