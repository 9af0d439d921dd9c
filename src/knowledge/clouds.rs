//! The Microsoft clouds that are known from the start. Configuration may add others.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::domain::{cloud::Cloud, link_lint::KnownCloud};

/// A cloud with the source of its endpoints.
#[derive(Debug, Deserialize)]
pub(super) struct Entry {
    #[serde(flatten)]
    pub(super) cloud: Cloud,
    /// Other hosts of the same sign-in service.
    pub(super) aliases: Vec<String>,
    /// `tenant_region_sub_scope` of its tenants, where it tells clouds with one sign-in service apart.
    pub(super) sub_region: Option<String>,
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "provenance, read by people and by the test of the data")
    )]
    pub(super) source: String,
}

pub(super) static ENTRIES: LazyLock<Vec<Entry>> =
    LazyLock::new(|| super::built_in(include_str!("clouds.json")));

/// The known clouds: global, US Government L4 and L5, China, Bleu and Delos.
///
/// Microsoft documents the first four; the sovereign clouds' endpoints come from Microsoft's own client libraries and
/// scripts, and the addresses of their admin centers are assumed.
pub fn clouds() -> Vec<Cloud> {
    ENTRIES.iter().map(|entry| entry.cloud.clone()).collect()
}

/// The same without a copy.
pub fn known() -> impl Iterator<Item = &'static Cloud> {
    ENTRIES.iter().map(|entry| &entry.cloud)
}

/// The known clouds with the other hosts of their sign-in services.
pub fn known_clouds() -> Vec<KnownCloud> {
    let known = |entry: &Entry| KnownCloud { cloud: entry.cloud.clone(), aliases: entry.aliases.clone() };
    ENTRIES.iter().map(known).collect()
}

/// The known cloud that a discovery document of a tenant belongs to, by what the document holds: the host of its
/// endpoints, `msgraph_host` and `tenant_region_sub_scope`. Two clouds share a sign-in service, and Graph's host or
/// the sub-region tells them apart; when neither is there, the first of them is taken.
pub fn cloud_of(
    authority_host: &str,
    graph_host: Option<&str>,
    sub_region: Option<&str>,
) -> Option<&'static Cloud> {
    let signs_in = |entry: &&Entry| {
        entry.cloud.authority.host_str() == Some(authority_host)
            || entry.aliases.iter().any(|alias| alias == authority_host)
    };
    let candidates: Vec<&Entry> = ENTRIES.iter().filter(signs_in).collect();
    let by_graph = graph_host
        .and_then(|host| candidates.iter().find(|entry| entry.cloud.graph.host_str() == Some(host)));
    let by_region =
        || candidates.iter().find(|entry| sub_region.is_some() && entry.sub_region.as_deref() == sub_region);
    by_graph.or_else(by_region).or_else(|| candidates.first()).map(|entry| &entry.cloud)
}

#[cfg(test)]
mod tests {
    use serde_json::Value;
    use url::Url;

    use super::*;

    #[test]
    fn the_hosts_inside_the_document_name_the_cloud() {
        let id = |authority, graph, region| cloud_of(authority, graph, region).map(|cloud| cloud.id.as_str());
        for (authority, graph, region, expected) in [
            ("login.microsoftonline.com", Some("graph.microsoft.com"), Some("GCC"), Some("global")),
            ("login.windows.net", None, None, Some("global")),
            ("login.microsoftonline.us", Some("graph.microsoft.us"), Some("DODCON"), Some("us-gov-l4")),
            ("login.microsoftonline.us", Some("dod-graph.microsoft.us"), Some("DOD"), Some("us-gov-l5")),
            ("login.microsoftonline.us", None, Some("DOD"), Some("us-gov-l5")),
            ("login.microsoftonline.us", None, None, Some("us-gov-l4")),
            (
                "login.partner.microsoftonline.cn",
                Some("microsoftgraph.chinacloudapi.cn"),
                None,
                Some("china"),
            ),
            ("login.chinacloudapi.cn", None, None, Some("china")),
            ("login.sovcloud-identity.fr", None, None, Some("bleu")),
            ("login.sovcloud-identity.de", Some("graph.svc.sovcloud.de"), None, Some("delos")),
            ("login.sovcloud-identity.sg", Some("graph.svc.sovcloud.sg"), None, None),
            ("login.microsoftonline.com.evil.example", Some("graph.microsoft.com"), None, None),
        ] {
            assert_eq!(id(authority, graph, region), expected, "{authority} {graph:?} {region:?}");
        }
    }

    #[test]
    fn microsofts_own_list_of_clouds_is_ours() {
        let published: Vec<Value> =
            serde_json::from_str(include_str!("../../tests/data/entra/samples/national-clouds.json"))
                .unwrap();
        let ids = ["global", "us-gov-l4", "us-gov-l5", "china"];
        assert_eq!(published.len(), ids.len());
        for (published, id) in published.iter().zip(ids) {
            let ours = ENTRIES.iter().find(|entry| entry.cloud.id == id).unwrap();
            let text = |name: &str| published[name].as_str().unwrap().parse::<Url>().unwrap();
            assert_eq!(
                (&ours.cloud.authority, &ours.cloud.graph),
                (&text("authority"), &text("graph")),
                "{id}"
            );
            assert_eq!(ours.cloud.entra_portal, text("entra_portal"), "{id}");
            let sub_region = published["region_hint"]["tenant_region_sub_scope"].as_str();
            assert_eq!(ours.sub_region.as_deref(), sub_region, "{id}");
        }
    }

    #[test]
    fn every_alias_of_a_cloud_that_microsoft_lists_is_known() {
        let published: Value =
            serde_json::from_str(include_str!("../../tests/data/entra/samples/instance-discovery.json"))
                .unwrap();
        let mut compared = 0;
        for cloud in published["metadata"].as_array().unwrap() {
            let hosts: Vec<&str> =
                cloud["aliases"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
            // A closed cloud and an old spelling of another one are in the list and not in ours.
            let Some(known) = hosts.iter().find_map(|host| cloud_of(host, None, None)) else { continue };
            compared += 1;
            for host in hosts {
                assert_eq!(cloud_of(host, None, None), Some(known), "{host}");
            }
        }
        assert_eq!(compared, 3);
    }
}
