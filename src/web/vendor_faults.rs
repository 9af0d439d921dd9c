//! The vendor's own faults, for those who can mend them.

use axum::{extract::State, response::Response};

use crate::{
    journeys::{
        vendor_faults::{self, Fault},
        viewer::Staff,
    },
    pages::desk::vendor_faults::{FaultRow, VendorFaultsPage},
};

use super::{
    Site,
    desk::{LIST, tenant_address},
    failure::Failure,
    reader::Reader,
};

/// The page's address.
pub(super) const PAGE: &str = "/support/vendor-faults";

/// `GET /support/vendor-faults`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
) -> Result<Response, Failure> {
    let faults = vendor_faults::list(&site.portal, &staff).await?;
    let portal = &site.portal;
    let page = VendorFaultsPage {
        list_href: LIST,
        rows: faults.into_iter().map(row).collect(),
        client_id: portal.app.client_id.to_string(),
        redirects: vec![portal.sign_in_redirect().to_string(), portal.consent_redirect().to_string()],
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

fn row(fault: Fault) -> FaultRow {
    let Fault { seen, of_inspection, meaning, steps, docs_url, tenants } = fault;
    let named =
        |(id, name): (_, Option<String>)| (tenant_address(id), name.unwrap_or_else(|| id.to_string()));
    FaultRow {
        code: if seen.code.is_empty() { "Not known".to_owned() } else { seen.code },
        gate: seen.gate,
        stage: seen.stage,
        of_inspection,
        meaning,
        steps,
        docs_url,
        times: seen.times,
        tenants: seen.tenants,
        latest: tenants.into_iter().map(named).collect(),
        first: seen.first,
        last: seen.last,
    }
}
