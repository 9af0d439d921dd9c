//! The control API over HTTP, and starting and stopping.

use entra_sim::{Options, Scenario, ScenarioError};
use serde_json::{Value, json};

use crate::{
    browser::http,
    world::{CONTOSO, DRIFT, SIGN_IN, World},
};

async fn world() -> World {
    World::with(Options { control: true, ..Options::default() }).await
}

async fn send(world: &World, method: &str, path: &str, body: Value) -> (u16, Value) {
    let request = http().request(method.parse().unwrap(), world.url(&format!("_sim{path}"))).json(&body);
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, response.json().await.unwrap_or(Value::Null))
}

#[tokio::test]
async fn it_is_there_only_when_asked_for() {
    let world = World::start().await;
    assert_eq!(http().get(world.url("_sim/calls")).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn the_world_changes_and_resets() {
    let world = world().await;
    assert_eq!(
        send(&world, "PATCH", "/tenants/contoso.example", json!({ "user_consent": "legacy" })).await.0,
        204
    );
    let user = "/tenants/contoso.example/users/carla@contoso.example";
    assert_eq!(send(&world, "PATCH", user, json!({ "mailbox": "on-premises" })).await.0, 204);
    let principal = format!("/tenants/{CONTOSO}/service-principals/{DRIFT}");
    assert_eq!(send(&world, "PATCH", &principal, json!({ "enabled": false })).await.0, 204);
    let (_, scenario) = send(&world, "GET", "/scenario", Value::Null).await;
    let contoso =
        scenario["tenant"].as_array().unwrap().iter().find(|tenant| tenant["id"] == CONTOSO).unwrap().clone();
    assert_eq!(
        (&contoso["user_consent"], &contoso["service_principal"][0]["enabled"]),
        (&json!("legacy"), &json!(false))
    );

    assert_eq!(send(&world, "PATCH", "/tenants/nowhere.example", json!({})).await.0, 404);
    assert_eq!(
        send(&world, "PATCH", "/tenants/contoso.example", json!({ "user_consent": "maybe" })).await.0,
        422
    );

    assert_eq!(send(&world, "POST", "/reset", Value::Null).await.0, 204);
    assert_eq!(
        world.sim.control().scenario().tenant_named("contoso.example").unwrap().service_principals.len(),
        0
    );
}

#[tokio::test]
async fn calls_are_listed_without_secrets() {
    let world = world().await;
    world.tokens(SIGN_IN, "nina@northwind.example").await;
    let (_, calls) = send(&world, "GET", "/calls", Value::Null).await;
    let text = calls.to_string();
    let token = calls
        .as_array()
        .unwrap()
        .iter()
        .find(|call| call["path"] == "/organizations/oauth2/v2.0/token")
        .unwrap();
    assert_eq!(
        (&token["grant_type"], &token["user"]),
        (&json!("authorization_code"), &json!("nina@northwind.example"))
    );
    assert!(!text.contains("drift-demo-secret") && !text.contains("1.A") && !text.contains("code="));
    let authorize =
        calls.as_array().unwrap().iter().find(|call| call["path"] == "/organizations/oauth2/v2.0/authorize");
    assert_eq!(authorize.unwrap()["scopes"], SIGN_IN);
    assert_eq!(send(&world, "DELETE", "/calls", Value::Null).await.0, 204);
    assert!(world.sim.control().calls().is_empty());
}

#[tokio::test]
async fn time_grants_faults_and_keys_are_steered() {
    let world = world().await;
    let before = world.sim.control().now();
    assert_eq!(send(&world, "POST", "/clock/advance", json!({ "seconds": 3600 })).await.0, 200);
    assert!(world.sim.control().now().duration_since(before).as_secs() >= 3600);
    let grant = json!({ "tenant": CONTOSO, "client_id": DRIFT, "scopes": ["User.Read"] });
    assert_eq!(send(&world, "POST", "/grants", grant).await.0, 201);
    let (_, grants) = send(&world, "GET", "/grants", Value::Null).await;
    assert_eq!(grants.as_array().unwrap().last().unwrap()["consentType"], "AllPrincipals");
    assert_eq!(
        send(&world, "DELETE", "/grants", json!({ "tenant": CONTOSO, "client_id": DRIFT })).await.0,
        204
    );

    let (status, fault) =
        send(&world, "POST", "/faults", json!({ "path": "/x", "effect": { "kind": "reset" } })).await;
    assert_eq!(status, 201);
    let number = format!("/faults/{}", fault["number"]);
    assert_eq!(send(&world, "DELETE", &number, Value::Null).await.0, 204);
    assert_eq!(send(&world, "DELETE", &number, Value::Null).await.0, 404);

    assert_eq!(send(&world, "POST", "/keys/rotate", Value::Null).await.0, 204);
    assert_eq!(send(&world, "PUT", "/id-tokens/break", json!({ "how": "alg-none" })).await.0, 204);
    assert_eq!(send(&world, "PUT", "/latency", json!({ "graph_ms": 5 })).await.0, 204);
    let revoke = format!("/tenants/{CONTOSO}/refresh-tokens/revoke");
    assert_eq!(send(&world, "POST", &revoke, json!({})).await, (200, json!({ "revoked": 0 })));
    for path in ["/leftovers", "/consent-requests", "/faults", "/clock"] {
        assert_eq!(send(&world, "GET", path, Value::Null).await.0, 200, "{path}");
    }
}

#[tokio::test]
async fn redirect_uris_can_be_replaced_and_the_simulator_stops() {
    let uris = vec!["https://portal.example/callback".parse().unwrap()];
    let world = World::with(Options { redirect_uris: uris, ..Options::default() }).await;
    assert_eq!(world.sim.control().scenario().apps[0].redirect_uris, ["https://portal.example/callback"]);
    let url = world.url("common/discovery/v2.0/keys");
    let client = http();
    assert_eq!(client.get(&url).send().await.unwrap().status(), 200);
    world.sim.shutdown().await;
    assert!(client.get(&url).send().await.is_err());
}

#[tokio::test]
async fn faulty_scenarios_are_explained() {
    let tenant = "[[tenant]]\nname = \"T\"\nid = \"5f0c7a10-2d41-4c1e-8a67-1d0000000001\"\ndomains = [\"t.example\"]\n";
    let app = "[[app]]\nclient_id = \"0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001\"\nname = \"A\"\n";
    for (text, expected) in [
        ("[[tenant]]\nname = 1".to_owned(), "cannot be read"),
        (tenant.replace("\"t.example\"", ""), "at least one domain"),
        (format!("{tenant}{tenant}"), "used twice"),
        (format!("{tenant}{app}home_tenant = \"x.example\""), "not in the scenario"),
        (format!("{tenant}{app}home_tenant = \"t.example\"\npermissions = [\"Nope\"]"), "does not know"),
        (
            format!("{tenant}{app}home_tenant = \"t.example\"\nredirect_uris = [\"nope\"]"),
            "not an absolute URL",
        ),
        (
            format!("{tenant}{app}home_tenant = \"t.example\"\ncertificates = [\"nope\"]"),
            "certificate number 1",
        ),
        (format!("{tenant}[[dns]]\nname = \"t.example\"\ntype = \"MX\"\nvalue = \"mail\""), "cannot be read"),
    ] {
        let error: ScenarioError = Scenario::from_toml(&text).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
    }
}
