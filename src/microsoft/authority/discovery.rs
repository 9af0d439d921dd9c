//! The OpenID discovery document, with Microsoft's own members.

use serde::Deserialize;
use url::Url;

use super::TenantDiscovery;
use crate::domain::id::TenantId;

/// The members that are used (OpenID Connect Discovery 1.0 §3; Microsoft's additions as its live documents hold
/// them).
#[derive(Debug, Deserialize)]
pub(crate) struct Metadata {
    /// The issuer: with the real tenant on a tenant's document, with `{tenantid}` on the shared ones.
    pub(crate) issuer: String,
    pub(crate) token_endpoint: Url,
    pub(crate) jwks_uri: Url,
    pub(crate) cloud_instance_name: Option<String>,
    msgraph_host: Option<String>,
    tenant_region_scope: Option<String>,
    tenant_region_sub_scope: Option<String>,
}

/// Reads a document. `None` when it is not one.
pub(crate) fn read_metadata(body: &[u8]) -> Option<Metadata> {
    serde_json::from_slice(body).ok()
}

impl Metadata {
    /// The tenant a document asked for by domain describes: its GUID stands in the issuer, before `v2.0`.
    pub(crate) fn describe_tenant(&self) -> Option<TenantDiscovery> {
        let issuer: Url = self.issuer.parse().ok()?;
        let tenant: TenantId =
            issuer.path_segments()?.rev().find(|part| !part.is_empty() && *part != "v2.0")?.parse().ok()?;
        let short = |text: &Option<String>| text.clone().filter(|text| text.len() <= 100);
        Some(TenantDiscovery {
            tenant,
            authority_host: self.token_endpoint.host_str()?.to_owned(),
            instance_name: short(&self.cloud_instance_name),
            graph_host: short(&self.msgraph_host),
            region: short(&self.tenant_region_scope),
            sub_region: short(&self.tenant_region_sub_scope),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(issuer: &str) -> Metadata {
        let body = serde_json::json!({
            "issuer": issuer,
            "token_endpoint": "https://login.microsoftonline.com/t/oauth2/v2.0/token",
            "jwks_uri": "https://login.microsoftonline.com/t/discovery/v2.0/keys",
            "tenant_region_scope": null, "tenant_region_sub_scope": "GCC",
            "cloud_instance_name": "microsoftonline.com", "msgraph_host": "graph.microsoft.com",
        });
        read_metadata(body.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn the_tenant_is_read_from_the_issuer_of_any_host() {
        let tenant = "7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d";
        for issuer in [
            format!("https://login.microsoftonline.us/{tenant}/v2.0"),
            format!("http://localhost:1/a/{tenant}/v2.0/"),
        ] {
            let found = document(&issuer).describe_tenant().unwrap();
            assert_eq!(found.tenant.to_string(), tenant);
            assert_eq!((found.region, found.sub_region.as_deref()), (None, Some("GCC")));
            assert_eq!(found.authority_host, "login.microsoftonline.com");
        }
        assert_eq!(document("https://login.microsoftonline.com/{tenantid}/v2.0").describe_tenant(), None);
    }

    #[test]
    fn other_pages_are_no_document() {
        assert!(read_metadata(b"<html>").is_none() && read_metadata(b"{\"issuer\":\"x\"}").is_none());
    }
}
