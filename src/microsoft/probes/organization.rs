//! `GET /organization`: the tenant's name and domains, all that `User.Read` shows of it.

use serde::Deserialize;

use crate::{
    domain::{domain_name::DomainName, probe::Answer},
    knowledge::graph_requests::Request,
    microsoft::graph::{GraphSession, call::Call},
};

/// The person's organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organization {
    /// Display name.
    pub name: Option<String>,
    /// Verified domains, the `onmicrosoft.com` ones included.
    pub verified_domains: Vec<DomainName>,
}

#[derive(Deserialize)]
struct List {
    value: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    display_name: Option<String>,
    verified_domains: Option<Vec<VerifiedDomain>>,
}

#[derive(Deserialize)]
struct VerifiedDomain {
    name: String,
}

impl From<Entry> for Organization {
    fn from(entry: Entry) -> Self {
        let domains = entry.verified_domains.unwrap_or_default();
        let verified_domains = domains.into_iter().filter_map(|domain| domain.name.parse().ok()).collect();
        Self { name: entry.display_name.filter(|name| !name.is_empty()), verified_domains }
    }
}

impl GraphSession {
    /// Asks for the organisation.
    pub async fn organization(&self) -> (Answer, Option<Organization>) {
        let call = Call::of(Request::Organization, "Graph returned the organisation's name and domains.")
            .query("$select=id,displayName,verifiedDomains");
        self.ask(&call, |body| {
            let list: List = serde_json::from_value(body).ok()?;
            list.value.into_iter().next().map(Organization::from)
        })
        .await
    }
}
