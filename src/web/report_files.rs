//! A report as a file, and as text for a ticket.

use axum::{
    extract::{Path, Query, State},
    http::header,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    domain::{id::DiagnosisId, redaction::Level},
    journeys::{
        refusal::Refusal,
        take_report::{self, Kind, Taken},
    },
    pages::{report_file::ReportFile, report_text, report_ticket::TicketPage},
};

use super::{Site, caller::Anyone, failure::Failure, reader::Reader};

/// The page that verifies files.
const VERIFY: &str = "verify-report";

/// The address of a report's file at a level.
pub(super) fn address(id: DiagnosisId, level: Level, kind: Kind) -> String {
    format!("/reports/{id}/files/{}.{}", level.as_str(), kind.ending())
}

fn level(word: &str) -> Option<Level> {
    Level::ALL.into_iter().find(|level| level.as_str() == word)
}

/// `GET /reports/{id}/files/{level}.{json|html|txt}`
pub(super) async fn file(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Path((id, file)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    let (word, ending) = file.split_once('.').ok_or(Refusal::NotFound)?;
    let level = level(word).ok_or(Refusal::NotFound)?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.ending() == ending).ok_or(Refusal::NotFound)?;
    let taken = take_report::take(&site.portal, viewer.as_ref(), id, Some(level), kind);
    let Taken { signed, .. } = Box::pin(taken).await?;
    let (media_type, content) = match kind {
        Kind::Json => {
            let json = serde_json::to_string(&signed);
            ("application/json", json.map_err(|error| Refusal::Internal(error.to_string()))?)
        }
        Kind::Html => {
            let verify_at = site.portal.url(VERIFY).to_string();
            let file = ReportFile {
                signed: &signed,
                cloud_name: &site.portal.cloud.name,
                support: &site.portal.app.support,
                verify_at: &verify_at,
            };
            ("text/html; charset=utf-8", file.html(reader.words))
        }
        Kind::Text => {
            let text = report_text::text(reader.words, &signed, &site.portal.cloud.name);
            ("text/plain; charset=utf-8", text)
        }
    };
    let day = signed.report.finished_at.strftime("%Y-%m-%d");
    let name = format!("consentry-report-{day}-{}.{}", level.as_str(), kind.ending());
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
    ];
    Ok((headers, content).into_response())
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TicketQuery {
    level: String,
}

/// `GET /reports/{id}/ticket`
pub(super) async fn ticket(
    State(site): State<Site>,
    reader: Reader,
    Anyone(viewer): Anyone,
    Path(id): Path<String>,
    Query(asked): Query<TicketQuery>,
) -> Result<Response, Failure> {
    let id: DiagnosisId = id.parse().map_err(|_| Refusal::NotFound)?;
    let taken = take_report::take(&site.portal, viewer.as_ref(), id, level(&asked.level), Kind::Text);
    let Taken { signed, levels } = Box::pin(taken).await?;
    let here = |level: &Level| (*level, format!("/reports/{id}/ticket?level={}", level.as_str()));
    let page = TicketPage {
        report_href: format!("/reports/{id}"),
        text: report_text::text(reader.words, &signed, &site.portal.cloud.name),
        level: signed.level,
        levels: levels.iter().map(here).collect(),
        save_href: address(id, signed.level, Kind::Text),
    };
    Ok(site.page(&reader, viewer.as_ref(), page))
}
