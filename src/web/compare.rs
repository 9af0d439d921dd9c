//! What has changed between two runs of one connection, and how a tenant's runs came out one after the other.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    domain::id::{DiagnosisId, TenantId},
    journeys::{
        compare_runs::{self, Comparison},
        refusal::Refusal,
        tenant_history,
        viewer::Staff,
    },
    pages::{
        desk::history::HistoryPage,
        report_compare::{ComparePage, Compared, Part, RunRow},
    },
    store::DiagnosisSummary,
};

use super::{Site, caller::Anyone, desk, failure::Failure, reader::Reader};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct CompareQuery {
    with: String,
    behind: String,
}

/// `GET /reports/{id}/compare`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Path(id): Path<String>,
    Query(asked): Query<CompareQuery>,
) -> Result<Response, Failure> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    // What is no id asks for nothing.
    let (with, behind) = (asked.with.parse().ok(), asked.behind.parse().ok());
    let found = compare_runs::compare(&site.portal, viewer.as_ref(), id, with, behind);
    let found = Box::pin(found).await?;
    Ok(site.page(&reader, viewer.as_ref(), page(id, found, with, behind)))
}

fn page(
    id: DiagnosisId,
    found: Comparison,
    asked: Option<DiagnosisId>,
    behind: Option<DiagnosisId>,
) -> ComparePage {
    let Comparison { report, was, between, is, with, runs, next } = found;
    ComparePage {
        person: report.subject.name,
        report_href: format!("/reports/{id}"),
        compared: was.zip(is).map(|(was, is)| Box::new(Compared { was, between, is })),
        runs: runs.iter().map(|run| row(id, with, run)).collect(),
        older_href: next.map(|next| address(id, asked, Some(next))),
        newest_href: behind.map(|_| address(id, asked, None)),
    }
}

fn address(id: DiagnosisId, with: Option<DiagnosisId>, behind: Option<DiagnosisId>) -> String {
    let with = with.map(|with| format!("with={with}"));
    let behind = behind.map(|behind| format!("behind={behind}"));
    let query: Vec<String> = with.into_iter().chain(behind).collect();
    let mark = if query.is_empty() { "" } else { "?" };
    format!("/reports/{id}/compare{mark}{}", query.join("&"))
}

fn row(id: DiagnosisId, with: Option<DiagnosisId>, run: &DiagnosisSummary) -> RunRow {
    let part = match run.id {
        this if this == id => Part::This,
        that if Some(that) == with => Part::That,
        other => Part::Other(address(id, Some(other), None)),
    };
    RunRow {
        href: format!("/reports/{}", run.id),
        at: run.finished_at.unwrap_or(run.started_at),
        overall: run.overall,
        verdict: run.verdict,
        part,
    }
}

/// `GET /support/tenants/{id}/history`
pub(super) async fn tenant(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    let found = tenant_history::read(&site.portal, &staff, id).await?;
    let page = HistoryPage {
        tenant: found.tenant.name.unwrap_or_else(|| id.to_string()),
        tenant_href: desk::tenant_address(id),
        may_act: staff.may_act(),
        reports: found.reports,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}
