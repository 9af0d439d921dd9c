//! A diagnosis while it runs and its report afterwards.

use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse as _, Response},
};

use crate::{
    domain::{consent::ConsentState, id::DiagnosisId, progress::Progress},
    journeys::{
        ask_admin,
        from_product::result,
        read_reports,
        refusal::Refusal,
        take_report::{Kind, usual_level},
        viewer::SignedIn,
    },
    pages::{
        report::{ReportPage, WaysOut},
        report_running::{ReportInterrupted, ReportRunning},
    },
    say,
    store::{Diagnosis, DiagnosisState},
    ui::form::FormTarget,
};

use super::{
    Site, assets, caller::Anyone, failure::Failure, organisation, product_visit::ProductVisit,
    reader::Reader, report_files,
};

/// The address of the report that came with a proof, for those who may read it.
pub(super) fn of_proof(state: &ConsentState, viewer: Option<&SignedIn>) -> Option<String> {
    let ConsentState::Proven { grant, diagnosis: Some(id) } = state else { return None };
    viewer?.may_read(grant.tenant, grant.person).then(|| format!("/reports/{id}"))
}

async fn read(site: &Site, viewer: Option<&SignedIn>, id: &str) -> Result<Diagnosis, Refusal> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    read_reports::read(&site.portal, viewer, id).await
}

/// `GET /reports/{id}`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    visit: ProductVisit,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let diagnosis = read(&site, viewer.as_ref(), &id).await?;
    let viewer = viewer.ok_or(Refusal::NotSignedIn)?;
    let own = viewer.is(diagnosis.tenant, diagnosis.person);
    // The calendar round again: Microsoft usually answers it without showing a page.
    let run_again = own.then(|| FormTarget::to("/connect"));
    if let Some(report) = diagnosis.report {
        let back = (!own).then(|| {
            if viewer.is_staff() {
                let label = say!(reader.words, "report-back-to-tenant");
                (label, format!("/support/tenants/{}", diagnosis.tenant))
            } else {
                (say!(reader.words, "report-back-to-organisation"), organisation::PAGE.to_owned())
            }
        });
        let outcome = result::of_report(report.overall);
        let way_back = own.then(|| visit.way_back(&site, outcome, "report", diagnosis.id)).flatten();
        let page = ReportPage {
            report,
            cloud_name: site.portal.cloud.name.clone(),
            support: site.portal.app.support.clone(),
            run_again,
            way_back,
            inspect_href: (own && site.portal.inspection.is_some())
                .then(|| super::inspection::OFFER.to_owned()),
            ways_out: ways_out(&viewer, diagnosis.id),
            json_href: format!("/reports/{}/report.json", diagnosis.id),
            schema_href: assets::REPORT_SCHEMA_PATH.to_owned(),
            back,
        };
        return Ok(site.page(&reader, Some(&viewer), page));
    }
    let organisation = ask_admin::organisation(&site.portal, diagnosis.tenant)
        .await?
        .unwrap_or_else(|| diagnosis.tenant.to_string());
    let live = site.portal.live.diagnosis(diagnosis.id);
    let progress = live.map(|live| live.borrow().clone()).unwrap_or_default();
    if diagnosis.state == DiagnosisState::Interrupted {
        let tests = site.portal.store.write_tests_of(diagnosis.id).await.map_err(Refusal::from)?;
        let page = ReportInterrupted {
            organisation,
            started_at: diagnosis.started_at,
            progress,
            may_have_left: tests.iter().any(|test| test.gone_at.is_none()),
            run_again,
        };
        return Ok(site.page(&reader, Some(&viewer), page));
    }
    let page = running(&site, &reader, &viewer, &diagnosis, organisation, progress);
    Ok(site.page(&reader, Some(&viewer), page))
}

fn ways_out(viewer: &SignedIn, id: DiagnosisId) -> WaysOut {
    WaysOut {
        preview: format!("/reports/{id}/export"),
        file: report_files::address(id, usual_level(viewer), Kind::Html),
        ticket: format!("/reports/{id}/ticket"),
        compare: format!("/reports/{id}/compare"),
    }
}

fn running(
    site: &Site,
    reader: &Reader,
    viewer: &SignedIn,
    diagnosis: &Diagnosis,
    organisation: String,
    progress: Progress,
) -> ReportRunning {
    ReportRunning {
        app: site.portal.app.name.clone(),
        person: viewer.name().to_owned(),
        organisation,
        started_at: diagnosis.started_at,
        progress,
        // A browser that keeps no cookie would not say the language again.
        events_url: format!("/reports/{}/events?lang={}", diagnosis.id, reader.words.language().tag()),
        refresh_href: format!("/reports/{}", diagnosis.id),
    }
}

/// `GET /reports/{id}/report.json`
pub(super) async fn json(
    State(site): State<Site>,
    Anyone(viewer): Anyone,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let diagnosis = read(&site, viewer.as_ref(), &id).await?;
    let report = diagnosis.report.ok_or(Refusal::NotFound)?;
    let name = format!("attachment; filename=\"consentry-report-{}.json\"", report.id);
    // RFC 8288; the relation is the one that JSON Schema names for an instance's schema.
    let schema = format!("<{}>; rel=\"describedby\"", assets::REPORT_SCHEMA_PATH);
    let mut response = Json(report).into_response();
    for (header, value) in [(header::CONTENT_DISPOSITION, name), (header::LINK, schema)] {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(header, value);
        }
    }
    Ok(response)
}
