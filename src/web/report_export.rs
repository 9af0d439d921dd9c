//! What leaves with a report, before it leaves.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    domain::{id::DiagnosisId, redaction::Level},
    journeys::{
        preview_report::{self, Preview},
        refusal::Refusal,
    },
    pages::report::preview::{Choice, ExportPreviewPage},
};

use super::{Site, caller::Anyone, failure::Failure, reader::Reader, verify_report};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    level: Option<String>,
}

/// `GET /reports/{id}/export`, with `?level=` for a level
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    let level = match asked.level.as_deref() {
        None => None,
        Some(word) => Some(Level::of(word).ok_or(Refusal::NotFound)?),
    };
    let Preview { redacted, levels, may_share } =
        preview_report::preview(&site.portal, viewer.as_ref(), id, level).await?;
    let level = redacted.level;
    let choice = |level: &Level| Choice {
        level: *level,
        href: format!("/reports/{id}/export?level={}", level.as_str()),
    };
    let json = serde_json::to_string_pretty(&redacted.report);
    let page = ExportPreviewPage {
        json: json.map_err(|error| Refusal::Internal(error.to_string()))?,
        report: redacted.report,
        level,
        withheld: redacted.withheld,
        choices: levels.iter().map(choice).collect(),
        files: ["json", "html", "txt"]
            .map(|ending| format!("/reports/{id}/files/{}.{ending}", level.as_str())),
        share_href: may_share.then(|| format!("/reports/{id}/share?level={}", level.as_str())),
        verify_href: verify_report::PAGE.to_owned(),
        support: site.portal.app.support.clone(),
        back_href: format!("/reports/{id}"),
    };
    Ok(site.page(&reader, viewer.as_ref(), page))
}
