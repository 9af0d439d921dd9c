//! Reports that customers send as files.

use axum::{
    extract::{Multipart, Path, Query, State, multipart::MultipartRejection},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    domain::{
        id::{ImportId, TenantId},
        imported_report::ImportSummary,
    },
    journeys::{
        import_report::{self, ImportFault},
        reassess::LARGEST_REPORT,
        refusal::Refusal,
        viewer::{Staff, Support},
    },
    pages::{
        desk::imports::{ImportRow, ImportsPage},
        report::imported::ImportedReportPage,
    },
    store::TenantCursor,
    ui::{field::FieldError, form::FormTarget},
};

use super::{
    Site,
    caller::redirect,
    desk::tenant_address,
    failure::Failure,
    reader::Reader,
    upload::{Unreadable, chosen},
};

/// The page's address.
pub(super) const PAGE: &str = "/support/imports";

/// The largest body that is read to its end, in bytes; of what is larger than a report nothing is held.
pub(super) const LARGEST_BODY: usize = 8 * LARGEST_REPORT;

/// Rows of one page of the list.
const ROWS: u32 = 50;

/// The imports that say they are about a tenant.
pub(super) fn imports_of(tenant: TenantId) -> String {
    format!("{PAGE}?tenant={tenant}")
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    tenant: String,
    after: String,
}

/// `GET /support/imports`
pub(super) async fn list(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Query(asked): Query<ListQuery>,
) -> Result<Response, Failure> {
    let tenant = asked.tenant.trim().parse().ok();
    let page = page(&site, &staff, tenant, asked.after.parse().ok(), Vec::new()).await?;
    Ok(site.page(&reader, Some(staff.person()), page))
}

async fn page(
    site: &Site,
    staff: &Staff,
    tenant: Option<TenantId>,
    after: Option<TenantCursor>,
    errors: Vec<FieldError>,
) -> Result<ImportsPage, Refusal> {
    let found = import_report::list(&site.portal, staff, tenant, after, ROWS).await?;
    let first = tenant.map_or_else(|| PAGE.to_owned(), imports_of);
    let next_href = found.next.map(|next| {
        let joined = if tenant.is_some() { '&' } else { '?' };
        format!("{first}{joined}after={next}")
    });
    Ok(ImportsPage {
        href: PAGE,
        may_import: staff.may_act(),
        errors,
        narrowed: tenant.is_some(),
        rows: found.items.into_iter().map(row).collect(),
        next_href,
        first_href: after.is_some().then_some(first),
    })
}

fn row(import: ImportSummary) -> ImportRow {
    ImportRow { href: address(import.id), same_tenant_href: import.tenant.map(imports_of), import }
}

fn address(id: ImportId) -> String {
    format!("{PAGE}/{id}")
}

/// `POST /support/imports`: a file or a pasted text
pub(super) async fn create(
    State(site): State<Site>,
    reader: Reader,
    support: Support,
    parts: Result<Multipart, MultipartRejection>,
) -> Result<Response, Failure> {
    let outcome = match chosen(parts, LARGEST_REPORT).await {
        Ok(file) => import_report::import(&site.portal, &support, &file).await.map_err(Unusable::Fault),
        Err(unreadable) => Err(unreadable.into()),
    };
    match outcome {
        Ok(imported) => {
            let mark = if imported.again { "?again" } else { "" };
            Ok(redirect(&format!("{}{mark}", address(imported.id)), []))
        }
        Err(Unusable::Fault(ImportFault::Refused(refusal))) => Err(refusal.into()),
        Err(unusable) => {
            let errors = vec![FieldError::new("file", unusable.to_string())];
            let page = page(&site, support.staff(), None, None, errors).await?;
            let page = site.page(&reader, Some(support.person()), page);
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// Why a form brings no report.
#[derive(Debug, thiserror::Error)]
enum Unusable {
    #[error("Choose a report file, or paste its text.")]
    Nothing,
    #[error("Send one report at a time: a file or a pasted text.")]
    Several,
    #[error(
        "The file is larger than 4 MiB, which no report is. Ask the customer for the report file itself."
    )]
    TooLarge,
    #[error("The form arrived incomplete. Open this page again and send the file once more.")]
    Incomplete,
    #[error(
        "Nothing was imported: {0}. Ask the customer to export the report again and to send that file unchanged."
    )]
    Fault(ImportFault),
}

impl From<Unreadable> for Unusable {
    fn from(fault: Unreadable) -> Self {
        match fault {
            Unreadable::Nothing => Self::Nothing,
            Unreadable::Several => Self::Several,
            Unreadable::TooLarge => Self::TooLarge,
            Unreadable::OtherForm | Unreadable::Incomplete => Self::Incomplete,
        }
    }
}

/// `GET /support/imports/{id}`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Path(id): Path<String>,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response, Failure> {
    let id: ImportId = id.parse().map_err(|_| Refusal::NotFound)?;
    let import = import_report::read(&site.portal, &staff, id).await?;
    let known = import_report::known_tenant(&site.portal, &staff, &import).await?;
    let page = ImportedReportPage {
        again: pairs.iter().any(|(name, _)| name == "again"),
        list_href: PAGE,
        tenant_href: known.map(tenant_address),
        delete: staff.may_act().then(|| FormTarget::to(format!("{}/delete", address(id)))),
        import,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

/// `POST /support/imports/{id}/delete`
pub(super) async fn delete(
    State(site): State<Site>,
    support: Support,
    Path(id): Path<String>,
) -> Result<Response, Failure> {
    let id: ImportId = id.parse().map_err(|_| Refusal::NotFound)?;
    import_report::delete(&site.portal, &support, id).await?;
    Ok(redirect(PAGE, []))
}
