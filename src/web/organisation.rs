//! A customer's own organisation, for its administrator.

use axum::{extract::State, response::Response};

use crate::{
    journeys::{
        organisation::{self, Organisation},
        viewer::TenantAdmin,
    },
    pages::organisation::{OrganisationPage, PersonLine, RequestLine},
};

use super::{Site, failure::Failure, reader::Reader};

pub(super) const PAGE: &str = "/organisation";

/// `GET /organisation`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    admin: TenantAdmin,
) -> Result<Response, Failure> {
    let found = organisation::read(&site.portal, &admin).await?;
    Ok(site.page(&reader, Some(admin.person()), page(&site, &admin, found)))
}

fn page(site: &Site, admin: &TenantAdmin, found: Organisation) -> OrganisationPage {
    let Organisation { name, allowance, gate, headcount, people, requests, inspection } = found;
    let tenant = admin.person().tenant();
    OrganisationPage {
        app: site.portal.app.name.clone(),
        name: name.unwrap_or_else(|| tenant.to_string()),
        tenant,
        allowance,
        gate,
        headcount,
        people: people
            .into_iter()
            .map(|(person, run)| PersonLine {
                name: person.name,
                username: person.username,
                connected: person.connected_at.is_some(),
                seen_at: person.seen_at,
                report: person.last_diagnosis.map(|id| format!("/reports/{id}")),
                overall: run.and_then(|run| run.overall),
            })
            .collect(),
        requests: requests
            .into_iter()
            .map(|request| RequestLine {
                requester: request.requester.name,
                created_at: request.created_at,
                stage: request.state.stage(),
                withdrawn: request.withdrawn.is_some(),
            })
            .collect(),
        records: inspection.map(|look| (look.at, super::inspection::address(look.id))),
        inspect_href: site.portal.inspection.is_some().then_some(super::inspection::OFFER),
    }
}
