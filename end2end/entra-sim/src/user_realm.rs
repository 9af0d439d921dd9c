//! User realm: whether a domain signs in at Microsoft or at its own federation service, and in which cloud it lives
//! (`Get-UserRealmV2` of `AADInternals`, `Get-MsftUserRealm.ps1` of `MSIdentityTools`).

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::{Path, Query, State},
    routing::get,
};
use serde_json::{Value, json};

use crate::{
    entra::{authorize::first_of_each, request::Parameters},
    scenario::{Scenario, Tenant},
    state::Simulation,
};

/// Routes of the user realm look-up, old and new form.
pub(crate) fn routes() -> Router<Arc<Simulation>> {
    Router::new()
        .route("/GetUserRealm.srf", get(by_query))
        .route("/common/userrealm", get(by_query))
        .route("/common/userrealm/", get(by_query))
        .route("/common/userrealm/{user}", get(by_path))
}

async fn by_query(
    State(simulation): State<Arc<Simulation>>,
    Query(query): Query<Vec<(String, String)>>,
) -> Json<Value> {
    let query: Parameters = first_of_each(query);
    let login = query.get("login").or_else(|| query.get("user")).map(String::as_str).unwrap_or_default();
    Json(realm(&simulation.world().scenario, login))
}

async fn by_path(State(simulation): State<Arc<Simulation>>, Path(login): Path<String>) -> Json<Value> {
    Json(realm(&simulation.world().scenario, &login))
}

fn realm(scenario: &Scenario, login: &str) -> Value {
    let domain = login.rsplit_once('@').map_or(login, |(_, domain)| domain).to_ascii_lowercase();
    let known = |tenant: &&Tenant| tenant.owns_domain(&domain) && tenant.is_found_here();
    let Some(tenant) = scenario.tenants.iter().find(known) else {
        return json!({ "State": 4, "UserState": 1, "Login": login, "NameSpaceType": "Unknown" });
    };
    let cloud = tenant.cloud.map_or(&*scenario.cloud.instance_name, |cloud| cloud.names().instance_name);
    let initial = domain.ends_with(".onmicrosoft.com");
    match &tenant.federation_host {
        Some(host) if !initial => {
            let user = login.replace('@', "%40");
            json!({
                "State": 3, "UserState": 2, "Login": login, "NameSpaceType": "Federated", "DomainName": domain,
                "FederationGlobalVersion": -1,
                "AuthURL": format!(
                    "https://{host}/adfs/ls/?username={user}&wa=wsignin1.0&wtrealm=urn%3afederation%3aMicrosoftOnline&wctx="
                ),
                "FederationBrandName": tenant.name, "CloudInstanceName": cloud,
            })
        }
        _ => json!({
            "State": 4, "UserState": 1, "Login": login, "NameSpaceType": "Managed", "DomainName": domain,
            "FederationBrandName": tenant.name, "CloudInstanceName": cloud,
        }),
    }
}
