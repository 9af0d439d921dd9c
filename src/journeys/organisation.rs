//! What a customer's administrator sees of their own organisation: whether it allows the app, who is connected, what
//! was asked, and the reports of its people.

use crate::{
    domain::{
        adoption::{Allowance, Headcount},
        consent::ConsentRequest,
        gate::Gate,
        inspection::Inspection,
    },
    store::{DiagnosisSummary, PEOPLE_LISTED, Person},
};

use super::{adoption, portal::Portal, refusal::Refusal, viewer::TenantAdmin};

/// An organisation, for its administrator.
#[derive(Debug)]
pub struct Organisation {
    /// Its name, when it was seen.
    pub name: Option<String>,
    /// Whether it allows the app.
    pub allowance: Allowance,
    /// What stood in the way last, until it was seen open.
    pub gate: Option<Gate>,
    /// How many people are connected.
    pub headcount: Headcount,
    /// The people who signed in, last seen first, with the run that finished last where it is among the newest.
    pub people: Vec<(Person, Option<DiagnosisSummary>)>,
    /// What its people asked their administrators, the newest first.
    pub requests: Vec<ConsentRequest>,
    /// The latest look into its records that saw anything.
    pub inspection: Option<Inspection>,
}

/// Reads the administrator's own organisation.
///
/// # Errors
/// [`Refusal::NotFound`] when it was never seen, [`Refusal::Internal`] when the store cannot be read.
pub async fn read(portal: &Portal, admin: &TenantAdmin) -> Result<Organisation, Refusal> {
    let id = admin.person().tenant();
    let tenant = portal.store.find_tenant(id).await?.ok_or(Refusal::NotFound)?;
    let runs = portal.store.list_diagnoses(id, PEOPLE_LISTED).await?;
    let last = |person: &Person| {
        let id = person.last_diagnosis?;
        runs.iter().find(|run| run.id == id).cloned()
    };
    let people = portal.store.list_people(id).await?;
    Ok(Organisation {
        name: tenant.name,
        allowance: adoption::allowance(portal, id).await?,
        gate: tenant.gate,
        headcount: portal.store.count_people(id).await?,
        people: people
            .into_iter()
            .map(|person| {
                let run = last(&person);
                (person, run)
            })
            .collect(),
        requests: portal.store.list_consent_requests(id).await?,
        inspection: portal.store.latest_inspection(id).await?,
    })
}
