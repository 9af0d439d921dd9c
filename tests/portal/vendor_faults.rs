//! What only the vendor can mend is told to the vendor, and to the person it is said that it is not their fault.

use serde_json::json;

use crate::{
    people::{NINA, NORTHWIND, SAM},
    walk,
    world::World,
};

#[tokio::test]
async fn an_expired_secret_reaches_the_support_desk() {
    let world = World::start().await;
    let home = world.url("/");
    let mut sam = walk::signed_in(&home, SAM).await;
    let list = world.url("/support/vendor-faults");
    assert!(sam.open(list.clone()).await.words().contains("Microsoft refused nobody"));
    let mut nina = walk::signed_in(&home, NINA).await;
    let fault = |error: &str, description: &str| {
        let body = json!({ "error": error, "error_description": description });
        let headers = json!({ "content-type": "application/json" });
        let effect = json!({ "kind": "status", "status": 401, "headers": headers, "body": body });
        let fault = json!({ "method": "POST", "path": "/*/oauth2/v2.0/token", "effect": effect });
        world.control().add_fault(serde_json::from_value(fault).unwrap())
    };
    let number = fault("brand_new", "AADSTS9999999: Something that nobody knows.");
    walk::connect(&mut nina, &home, NINA, &[]).await;
    world.control().remove_fault(number);
    let number =
        fault("invalid_client", "AADSTS7000222: The provided client secret keys for app are expired.");
    for _ in 0..2 {
        let page = walk::connect(&mut nina, &home, NINA, &[]).await;
        assert!(page.url.path().starts_with("/blocked/"), "{}", page.words());
        assert!(page.words().contains("not your fault"), "{}", page.words());
    }
    world.control().remove_fault(number);

    let desk = sam.open(world.url("/support")).await;
    assert!(desk.words().contains("Microsoft refused 2 sign-ins"), "{}", desk.words());
    let page = sam.open(list).await;
    for part in [
        "AADSTS7000222",
        "secret has expired",
        "Certificates & secrets",
        "northwind.example",
        "/auth/callback",
    ] {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }
    assert!(!page.words().contains("AADSTS9999999"), "what is not known is nobody's fault: {}", page.words());
    let tenants = page.attributes(&format!("a[href='/support/tenants/{NORTHWIND}']"), "href");
    assert_eq!(tenants.len(), 1);
    world.wait(jiff::SignedDuration::from_hours(24 * 8));
    let mut sam = walk::signed_in(&home, SAM).await;
    assert!(!sam.open(world.url("/support")).await.words().contains("Microsoft refused"));
}
