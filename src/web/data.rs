//! Retention and erasure, for operators.

use axum::{
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use serde::Deserialize;

use crate::{
    journeys::{
        erase::{self, Preview, Whom},
        refusal::{FieldError, Refusal},
        retention::{self, Standing},
        viewer::Operator,
    },
    pages::desk::data::{AffectedRow, Candidate, DataPage, KindRow},
    ui::form::FormTarget,
};

use super::{Site, audit, caller::redirect, failure::Failure, forms::Fields, reader::Reader};

/// The page's address.
pub(super) const PAGE: &str = "/support/data";
/// Erases.
pub(super) const ERASE: &str = "/support/data/erase";

const LONGEST: usize = 320;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    who: String,
    erased: String,
}

/// `GET /support/data`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    operator: Operator,
    Query(asked): Query<Asked>,
) -> Result<Response, Failure> {
    let who: String = asked.who.trim().chars().take(LONGEST).collect();
    let found = match erase::find(&site.portal, &who).await? {
        Some(whom) => Some(erase::preview(&site.portal, whom).await?),
        None => None,
    };
    let found = found.map(|preview| candidate(preview, false));
    let page = page(&site, &operator, who, found, !asked.erased.is_empty()).await?;
    Ok(site.page(&reader, Some(operator.person()), page))
}

async fn page(
    site: &Site,
    operator: &Operator,
    who: String,
    found: Option<Candidate>,
    erased: bool,
) -> Result<DataPage, Failure> {
    let standings = retention::standings(&site.portal, operator).await?;
    Ok(DataPage {
        href: PAGE,
        kinds: standings.into_iter().map(kind).collect(),
        who,
        found,
        erased,
        audit_href: audit::PAGE,
        now: site.portal.now(),
    })
}

fn kind(Standing { kind, days, census, next }: Standing) -> KindRow {
    KindRow { kind, days, rows: census.rows, oldest: census.oldest, next }
}

fn candidate(preview: Preview, mistyped: bool) -> Candidate {
    let Preview { whom, name, confirmation, affected, refused } = preview;
    let mut erase = FormTarget::to(ERASE).with("tenant", whom.tenant().to_string());
    if let Some(person) = whom.person() {
        erase = erase.with("person", person.to_string());
    }
    Candidate {
        name: name.filter(|name| !name.is_empty()).unwrap_or_else(|| confirmation.clone()),
        is_tenant: whom.person().is_none(),
        affected: affected
            .into_iter()
            .map(|erase::Affected { what, rows, goes }| AffectedRow { what, rows, goes })
            .collect(),
        refused: refused.as_ref().map(ToString::to_string),
        erase,
        confirmation,
        mistyped,
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct EraseFields {
    tenant: String,
    person: String,
    confirmation: String,
}

impl EraseFields {
    fn whom(&self) -> Option<Whom> {
        let tenant = self.tenant.parse().ok()?;
        if self.person.is_empty() {
            return Some(Whom::Tenant(tenant));
        }
        Some(Whom::Person(tenant, self.person.parse().ok()?))
    }
}

/// `POST /support/data/erase`
pub(super) async fn erase(
    State(site): State<Site>,
    reader: Reader,
    operator: Operator,
    Fields(fields): Fields<EraseFields>,
) -> Result<Response, Failure> {
    let whom = fields.whom().ok_or_else(|| Refusal::Invalid(vec![FieldError::new("form", "error-form")]))?;
    let preview = erase::preview(&site.portal, whom).await?;
    // Whoever types it may type it in any case, as addresses are written.
    let typed = fields.confirmation.trim().to_lowercase();
    if typed != preview.confirmation.to_lowercase() || preview.refused.is_some() {
        let found = candidate(preview, true);
        let page = page(&site, &operator, String::new(), Some(found), false).await?;
        let page = site.page(&reader, Some(operator.person()), page);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    }
    erase::erase(&site.portal, operator.person().actor(), whom).await?;
    Ok(redirect(&format!("{PAGE}?erased=1"), []))
}
