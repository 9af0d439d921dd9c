//! Discovery documents, signing keys and the list of clouds.

use std::sync::Arc;

use axum::{
    Json,
    extract::{Path, State},
    http::HeaderMap,
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use super::authority::{Authority, PERSONAL_TENANT};
use crate::{
    scenario::{CloudNames, Scenario, Tenant},
    state::Simulation,
};

const CACHE: (&str, &str) = ("cache-control", "max-age=86400, private");
const ORIGIN: (&str, &str) = ("access-control-allow-origin", "*");

/// `GET /{tenant}/v2.0/.well-known/openid-configuration`.
pub(crate) async fn document(
    State(simulation): State<Arc<Simulation>>,
    Path(path): Path<String>,
    headers: HeaderMap,
) -> Response {
    answer(&simulation, &path, &headers, false)
}

/// `GET /{tenant}/.well-known/openid-configuration`, whose issuer is the one of v1 tokens.
pub(crate) async fn document_v1(
    State(simulation): State<Arc<Simulation>>,
    Path(path): Path<String>,
    headers: HeaderMap,
) -> Response {
    answer(&simulation, &path, &headers, true)
}

fn answer(simulation: &Simulation, path: &str, headers: &HeaderMap, v1: bool) -> Response {
    let world = simulation.world();
    let scenario = &world.scenario;
    let elsewhere = scenario.tenant_named(path).filter(|tenant| tenant.is_found_here());
    let body = match elsewhere.and_then(|tenant| Some((tenant, tenant.cloud?))) {
        // The document of a tenant in another cloud is served here, with the hosts of its own cloud inside.
        Some((tenant, cloud)) => Names::of_other_cloud(tenant, cloud.names()).document(v1),
        None => match Authority::resolve(scenario, path) {
            Ok(authority) => Names::of(scenario, &simulation.base, authority).document(v1),
            Err(error) => {
                let correlation = headers.get("client-request-id").and_then(|id| id.to_str().ok());
                let body = error.occur(world.now(), correlation).json(&simulation.base);
                return ([CACHE, ORIGIN], body).into_response();
            }
        },
    };
    ([CACHE, ORIGIN], Json(body)).into_response()
}

/// What differs between the documents of authorities and clouds.
struct Names<'a> {
    /// Address of the authority, without a final slash.
    base: String,
    /// The path segment of the endpoints.
    segment: String,
    /// The one in the issuer.
    issuer: String,
    userinfo: String,
    region: Option<&'a str>,
    region_sub_scope: Option<&'a str>,
    instance_name: &'a str,
    graph: &'a str,
    azure_ad_graph: Option<&'a str>,
    rbac_url: Option<&'a str>,
}

impl<'a> Names<'a> {
    fn of(scenario: &'a Scenario, base: &str, authority: Authority) -> Self {
        let (segment, issuer) = match authority {
            Authority::Common => ("common".to_owned(), "{tenantid}".to_owned()),
            Authority::Organizations => ("organizations".to_owned(), "{tenantid}".to_owned()),
            Authority::Consumers => ("consumers".to_owned(), PERSONAL_TENANT.to_owned()),
            Authority::Tenant(id) => (id.to_string(), id.to_string()),
        };
        let tenant = match authority {
            Authority::Tenant(id) => scenario.tenant(id),
            _ => None,
        };
        Self {
            base: base.to_owned(),
            segment,
            issuer,
            userinfo: format!("{base}/graph/oidc/userinfo"),
            region: tenant.map(|tenant| tenant.region.as_deref().unwrap_or("WW")),
            region_sub_scope: tenant.and_then(|tenant| tenant.region_sub_scope.as_deref()),
            instance_name: &scenario.cloud.instance_name,
            graph: &scenario.cloud.graph_host,
            azure_ad_graph: Some("graph.windows.net"),
            rbac_url: Some("https://pas.windows.net"),
        }
    }

    fn of_other_cloud(tenant: &'a Tenant, cloud: CloudNames) -> Self {
        let id = tenant.id.to_string();
        Self {
            base: format!("https://{}", cloud.authority),
            segment: id.clone(),
            issuer: id,
            userinfo: format!("https://{}/oidc/userinfo", cloud.graph),
            region: tenant.region.as_deref().or(cloud.region),
            region_sub_scope: tenant.region_sub_scope.as_deref().or(cloud.region_sub_scope),
            instance_name: cloud.instance_name,
            graph: cloud.graph,
            azure_ad_graph: cloud.azure_ad_graph,
            rbac_url: cloud.rbac_url,
        }
    }

    fn document(&self, v1: bool) -> Value {
        let Self { base, segment, issuer, .. } = self;
        let mut body = json!({
            "token_endpoint": format!("{base}/{segment}/oauth2/v2.0/token"),
            "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
            "jwks_uri": format!("{base}/{segment}/discovery/v2.0/keys"),
            "response_modes_supported": ["query", "fragment", "form_post"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "response_types_supported": ["code", "id_token", "code id_token", "id_token token"],
            "scopes_supported": ["openid", "profile", "email", "offline_access"],
            "issuer": format!("{base}/{issuer}/v2.0"),
            "request_uri_parameter_supported": false,
            "userinfo_endpoint": self.userinfo,
            "authorization_endpoint": format!("{base}/{segment}/oauth2/v2.0/authorize"),
            "device_authorization_endpoint": format!("{base}/{segment}/oauth2/v2.0/devicecode"),
            "http_logout_supported": true,
            "frontchannel_logout_supported": true,
            "end_session_endpoint": format!("{base}/{segment}/oauth2/v2.0/logout"),
            "claims_supported": [
                "sub", "iss", "cloud_instance_name", "cloud_instance_host_name", "cloud_graph_host_name",
                "msgraph_host", "aud", "exp", "iat", "auth_time", "acr", "nonce", "preferred_username", "name",
                "tid", "ver", "at_hash", "c_hash", "email",
            ],
            "kerberos_endpoint": format!("{base}/{segment}/kerberos"),
            "tenant_region_scope": self.region,
            "cloud_instance_name": self.instance_name,
            "msgraph_host": self.graph,
        });
        for (name, value) in [
            ("tenant_region_sub_scope", self.region_sub_scope),
            ("cloud_graph_host_name", self.azure_ad_graph),
            ("rbac_url", self.rbac_url),
        ] {
            if let Some(value) = value {
                body[name] = value.into();
            }
        }
        if v1 {
            body["issuer"] = format!("https://sts.windows.net/{issuer}/").into();
            body["authorization_endpoint"] = format!("{base}/{segment}/oauth2/authorize").into();
            body["token_endpoint"] = format!("{base}/{segment}/oauth2/token").into();
        }
        body
    }
}

/// `GET /{tenant}/discovery/v2.0/keys`.
pub(crate) async fn keys(State(simulation): State<Arc<Simulation>>, Path(path): Path<String>) -> Response {
    let world = simulation.world();
    if let Err(error) = Authority::resolve(&world.scenario, &path) {
        return error.occur(world.now(), None).json(&simulation.base);
    }
    let cloud = &world.scenario.cloud;
    let issuer = format!("{}/{{tenantid}}/v2.0", simulation.base);
    let body = world.keys.jwks(&issuer, &cloud.instance_name, &cloud.foreign_instance_name);
    ([CACHE, ORIGIN], Json(body)).into_response()
}

/// `GET /common/discovery/instance`: which hosts are one cloud. The simulator's own host stands for the global cloud.
pub(crate) async fn instance(State(simulation): State<Arc<Simulation>>) -> Json<Value> {
    let base = &simulation.base;
    let host = base.split_once("://").map_or(base.as_str(), |(_, host)| host);
    Json(json!({
        "tenant_discovery_endpoint": format!("{base}/common/v2.0/.well-known/openid-configuration"),
        "api-version": "1.1",
        "metadata": [
            { "preferred_network": host, "preferred_cache": host, "aliases": [host] },
            {
                "preferred_network": "login.partner.microsoftonline.cn",
                "preferred_cache": "login.partner.microsoftonline.cn",
                "aliases": ["login.partner.microsoftonline.cn", "login.chinacloudapi.cn"],
            },
            {
                "preferred_network": "login.microsoftonline.us",
                "preferred_cache": "login.microsoftonline.us",
                "aliases": ["login.microsoftonline.us", "login.usgovcloudapi.net"],
            },
        ],
    }))
}
