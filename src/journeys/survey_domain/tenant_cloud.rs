//! Which cloud a tenant lives in, read from the hosts inside its discovery document.

use crate::{
    domain::{
        cloud::Cloud,
        survey::{TenantCloud, TenantFound},
    },
    knowledge::cloud_of,
    microsoft::authority::TenantDiscovery,
};

/// Describes a tenant for an app that is registered in `app`.
pub(super) fn describe(found: TenantDiscovery, app: &Cloud) -> TenantFound {
    let TenantDiscovery { tenant, authority_host, graph_host, region, sub_region, .. } = found;
    let same_graph = graph_host.as_deref().is_none_or(|host| app.graph_resource.host_str() == Some(host));
    let known = cloud_of(&authority_host, graph_host.as_deref(), sub_region.as_deref());
    let same_as_app = (app.authority.host_str() == Some(&authority_host) && same_graph)
        || known.is_some_and(|known| known.id == app.id);
    let (id, name) = if same_as_app {
        (Some(app.id.clone()), app.name.clone())
    } else {
        (
            known.map(|cloud| cloud.id.clone()),
            known.map_or_else(|| authority_host.clone(), |cloud| cloud.name.clone()),
        )
    };
    let cloud = TenantCloud { id, name, authority_host, graph_host, same_as_app };
    TenantFound { tenant, cloud, region, sub_region }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{domain::id::TenantId, knowledge::clouds};

    fn cloud(id: &str) -> Cloud {
        clouds().into_iter().find(|cloud| cloud.id == id).unwrap()
    }

    fn seen_from(app: &str, authority: &str, graph: Option<&str>, sub_region: Option<&str>) -> TenantCloud {
        let found = TenantDiscovery {
            tenant: TenantId::new(Uuid::from_u128(1)),
            authority_host: authority.to_owned(),
            instance_name: None,
            graph_host: graph.map(str::to_owned),
            region: None,
            sub_region: sub_region.map(str::to_owned),
        };
        describe(found, &cloud(app)).cloud
    }

    #[test]
    fn a_tenant_is_in_the_cloud_whose_hosts_it_names() {
        let (global, graph) = ("login.microsoftonline.com", Some("graph.microsoft.com"));
        let (us, l4, l5) =
            ("login.microsoftonline.us", Some("graph.microsoft.us"), Some("dod-graph.microsoft.us"));
        for (app, authority, graph, sub_region, id, same) in [
            ("global", global, graph, None, Some("global"), true),
            ("global", global, graph, Some("GCC"), Some("global"), true),
            ("global", "login.windows.net", None, None, Some("global"), true),
            ("global", us, l4, Some("DODCON"), Some("us-gov-l4"), false),
            ("us-gov-l4", us, l5, Some("DOD"), Some("us-gov-l5"), false),
            ("us-gov-l5", us, l5, Some("DOD"), Some("us-gov-l5"), true),
            ("us-gov-l4", global, graph, None, Some("global"), false),
            ("global", "login.example.net", Some("graph.example.net"), None, None, false),
        ] {
            let seen = seen_from(app, authority, graph, sub_region);
            assert_eq!((seen.id.as_deref(), seen.same_as_app), (id, same), "{app} {authority} {graph:?}");
        }
        let unknown = seen_from("global", "login.example.net", None, None);
        assert_eq!(unknown.name, "login.example.net");
    }
}
