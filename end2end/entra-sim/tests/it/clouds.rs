//! Tenants that live in another cloud than the simulated one.

use entra_sim::{Options, Scenario, Simulator, scenario::NationalCloud};
use serde_json::Value;

use crate::{
    browser::http,
    world::{CALLBACK, DRIFT, SIGN_IN, World, query},
};

const LUCERNE: &str = "5f0c7a10-2d41-4c1e-8a67-1d000000000b";

/// The demo world with Lucerne in the given cloud.
async fn with_lucerne_in(cloud: NationalCloud) -> World {
    let mut scenario = Scenario::demo();
    let lucerne = scenario.tenants.iter_mut().find(|tenant| tenant.owns_domain("lucerne.example")).unwrap();
    lucerne.cloud = Some(cloud);
    World { sim: Simulator::start(scenario, Options::default()).await.unwrap() }
}

async fn discover(world: &World, name: &str) -> (u16, Value) {
    let url = world.url(&format!("{name}/v2.0/.well-known/openid-configuration"));
    let response = http().get(url).send().await.unwrap();
    (response.status().as_u16(), response.json().await.unwrap())
}

#[tokio::test]
async fn discovery_names_the_hosts_of_the_tenants_own_cloud() {
    for (cloud, authority, instance, graph, region, sub_scope) in [
        (
            NationalCloud::UsGovL4,
            "login.microsoftonline.us",
            "microsoftonline.us",
            "graph.microsoft.us",
            "USGov",
            Some("DODCON"),
        ),
        (
            NationalCloud::UsGovL5,
            "login.microsoftonline.us",
            "microsoftonline.us",
            "dod-graph.microsoft.us",
            "USGov",
            Some("DOD"),
        ),
        (
            NationalCloud::Bleu,
            "login.sovcloud-identity.fr",
            "sovcloud-identity.fr",
            "graph.svc.sovcloud.fr",
            "FG",
            None,
        ),
        (
            NationalCloud::Delos,
            "login.sovcloud-identity.de",
            "sovcloud-identity.de",
            "graph.svc.sovcloud.de",
            "GG2",
            None,
        ),
    ] {
        let world = with_lucerne_in(cloud).await;
        for name in ["lucerne.example", "lucernedemo.onmicrosoft.us", LUCERNE] {
            let (status, body) = discover(&world, name).await;
            assert_eq!(status, 200, "{name}");
            let base = format!("https://{authority}/{LUCERNE}");
            assert_eq!(body["issuer"], format!("{base}/v2.0"));
            assert_eq!(body["token_endpoint"], format!("{base}/oauth2/v2.0/token"));
            assert_eq!(body["jwks_uri"], format!("{base}/discovery/v2.0/keys"));
            assert_eq!(body["userinfo_endpoint"], format!("https://{graph}/oidc/userinfo"));
            assert_eq!(body["cloud_instance_name"], instance);
            assert_eq!(body["msgraph_host"], graph);
            assert_eq!(body["tenant_region_scope"], region);
            assert_eq!(body.get("tenant_region_sub_scope").and_then(Value::as_str), sub_scope);
        }
    }
}

#[tokio::test]
async fn a_tenant_in_china_is_not_found_here() {
    let world = with_lucerne_in(NationalCloud::China).await;
    for name in ["lucerne.example", LUCERNE] {
        let (status, body) = discover(&world, name).await;
        assert_eq!((status, &body["error_codes"][0]), (400, &90002.into()));
    }
    let realm = world.url("GetUserRealm.srf?login=nn%40lucerne.example&json=1");
    let body: Value = http().get(realm).send().await.unwrap().json().await.unwrap();
    assert_eq!(body["NameSpaceType"], "Unknown");
    let browser = world.browser();
    let picker = browser.get(&World::authorize("organizations", SIGN_IN, &[])).await.page();
    assert!(!picker.contains("lucy@lucerne.example"));
    let page = browser.submit(&picker, &[("account", "lucy@lucerne.example")]).await.page();
    assert!(page.contains("does not exist in the directory"), "{page}");
}

#[tokio::test]
async fn gcc_is_a_part_of_the_worldwide_cloud() {
    let mut scenario = Scenario::demo();
    scenario.tenants[2].region_sub_scope = Some("GCC".into());
    let world = World { sim: Simulator::start(scenario, Options::default()).await.unwrap() };
    let (_, body) = discover(&world, "contoso.example").await;
    assert_eq!(body["cloud_instance_name"], "microsoftonline.com");
    assert_eq!(
        (&body["tenant_region_scope"], &body["tenant_region_sub_scope"]),
        (&"NA".into(), &"GCC".into())
    );
}

#[tokio::test]
async fn nobody_of_another_cloud_comes_back_to_the_app() {
    let world = World::start().await;
    let consent = query(&[("client_id", DRIFT), ("redirect_uri", CALLBACK), ("scope", SIGN_IN)]);
    for tenant in ["lucerne.example", LUCERNE, "relecloud.example"] {
        for url in [
            World::authorize(tenant, SIGN_IN, &[]),
            World::authorize(tenant, SIGN_IN, &[("prompt", "none")]),
            format!("/{tenant}/v2.0/adminconsent?{consent}"),
            format!("/{tenant}/adminconsent?{consent}"),
        ] {
            let page = world.browser().get(&url).await.page();
            assert!(page.contains("AADSTS90038: The specified tenant"), "{url}: {page}");
        }
        let (status, body) = world.token(tenant, &[("grant_type", "client_credentials")]).await;
        assert_eq!((status, &body["error_codes"][0]), (400, &90038.into()));
    }
    for address in ["lucy@lucerne.example", "gordon@lucerne.example"] {
        for url in [
            World::authorize("organizations", SIGN_IN, &[]),
            format!("/organizations/v2.0/adminconsent?{consent}"),
        ] {
            let browser = world.browser();
            let picker = browser.get(&url).await.page();
            let page = browser.submit(&picker, &[("account", address)]).await.page();
            assert!(page.contains("AADSTS90038") && page.contains("microsoftonline.us"), "{page}");
        }
    }
}
