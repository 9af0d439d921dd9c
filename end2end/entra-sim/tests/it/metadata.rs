//! Discovery, keys, user realm.

use serde_json::Value;

use crate::{
    browser::http,
    world::{CONTOSO, World},
};

async fn json(world: &World, path: &str) -> (u16, Value) {
    let response = http().get(world.url(path)).send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

#[tokio::test]
async fn a_domain_and_an_id_lead_to_the_same_tenant() {
    let world = World::start().await;
    for name in ["contoso.example", "CONTOSO.example", CONTOSO] {
        let (status, body) = json(&world, &format!("{name}/v2.0/.well-known/openid-configuration")).await;
        assert_eq!(status, 200);
        assert_eq!(body["issuer"], world.url(&format!("{CONTOSO}/v2.0")));
        assert_eq!(body["tenant_region_scope"], "NA");
        assert_eq!(body["cloud_instance_name"], "microsoftonline.com");
        assert_eq!(body["msgraph_host"], "graph.microsoft.com");
    }
}

#[tokio::test]
async fn shared_authorities_have_the_issuer_template() {
    let world = World::start().await;
    for alias in ["common", "organizations"] {
        let (_, body) = json(&world, &format!("{alias}/v2.0/.well-known/openid-configuration")).await;
        assert_eq!(body["issuer"], world.url("{tenantid}/v2.0").replace("%7B", "{").replace("%7D", "}"));
        assert!(body["tenant_region_scope"].is_null());
        assert_eq!(body["jwks_uri"], world.url(&format!("{alias}/discovery/v2.0/keys")));
    }
}

#[tokio::test]
async fn unknown_and_malformed_tenants_are_refused() {
    let world = World::start().await;
    for (name, code) in [
        ("nowhere.example", 90002),
        ("6f0c7a10-2d41-4c1e-8a67-1d0000000003", 90002),
        ("not_a_domain", 900_023),
        ("00000000-0000-0000-0000-000000000000", 900_021),
    ] {
        let (status, body) = json(&world, &format!("{name}/v2.0/.well-known/openid-configuration")).await;
        assert_eq!((status, &body["error_codes"][0]), (400, &code.into()), "{name}");
        for field in ["trace_id", "correlation_id", "timestamp", "error_uri", "error_description"] {
            assert!(body[field].is_string(), "{field}");
        }
    }
}

#[tokio::test]
async fn every_key_names_issuer_and_cloud_and_one_is_foreign() {
    let world = World::start().await;
    let (_, body) = json(&world, "common/discovery/v2.0/keys").await;
    let keys = body["keys"].as_array().unwrap().clone();
    let clouds: Vec<_> = keys.iter().map(|key| key["cloud_instance_name"].as_str().unwrap()).collect();
    assert_eq!(clouds, ["microsoftonline.com", "microsoftonline.com", "microsoftonline.us"]);
    assert!(keys.iter().all(|key| key["issuer"].as_str().unwrap().ends_with("/{tenantid}/v2.0")));

    world.sim.control().rotate_keys();
    let (_, after) = json(&world, "common/discovery/v2.0/keys").await;
    let kid = |key: &Value| key["kid"].as_str().unwrap().to_owned();
    let fresh: Vec<_> = after["keys"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|key| !keys.iter().any(|old| kid(old) == kid(key)))
        .collect();
    assert_eq!(fresh.len(), 1, "one new key, the earlier ones still published");
}

#[tokio::test]
async fn the_user_realm_tells_managed_from_federated() {
    let world = World::start().await;
    let (_, managed) = json(&world, "GetUserRealm.srf?login=nn%40northwind.example&json=1").await;
    assert_eq!(managed["NameSpaceType"], "Managed");
    let (_, federated) = json(&world, "common/userrealm/nn%40fabrikam.example?api-version=2.0").await;
    assert_eq!(federated["NameSpaceType"], "Federated");
    assert!(federated["AuthURL"].as_str().unwrap().starts_with("https://sts.fabrikam.example/"));
}

#[tokio::test]
async fn every_form_of_the_user_realm_tells_the_same_of_every_domain() {
    let world = World::start().await;
    let expected = [
        ("contoso.example", Some(("Managed", "microsoftonline.com"))),
        ("contosodemo.onmicrosoft.com", Some(("Managed", "microsoftonline.com"))),
        ("fabrikam.example", Some(("Federated", "microsoftonline.com"))),
        ("fabrikamdemo.onmicrosoft.com", Some(("Managed", "microsoftonline.com"))),
        ("adatum.example", Some(("Managed", "microsoftonline.com"))),
        ("lucerne.example", Some(("Managed", "microsoftonline.us"))),
        ("relecloud.example", Some(("Managed", "sovcloud-identity.de"))),
        ("nomad.example", None),
        ("nowhere.example", None),
    ];
    for (domain, realm) in expected {
        for path in [
            format!("GetUserRealm.srf?login=nn%40{domain}&json=1"),
            format!("common/userrealm?user=nn%40{domain}&api-version=2.1"),
            format!("common/userrealm/nn%40{domain}?api-version=2.0"),
        ] {
            let (status, body) = json(&world, &path).await;
            assert_eq!((status, &body["Login"]), (200, &format!("nn@{domain}").into()), "{path}");
            if let Some((kind, cloud)) = realm {
                assert_eq!(body["NameSpaceType"], kind, "{path}");
                assert_eq!(
                    (&body["DomainName"], &body["CloudInstanceName"]),
                    (&domain.into(), &cloud.into())
                );
            } else {
                assert_eq!(body["NameSpaceType"], "Unknown", "{path}");
                assert!(body.get("DomainName").is_none() && body.get("CloudInstanceName").is_none());
            }
        }
    }
}
