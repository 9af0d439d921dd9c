//! Injected faults and latency.

use std::time::{Duration, Instant};

use entra_sim::{Fault, FaultEffect, scenario::Latency};
use serde_json::json;

use crate::{
    browser::http,
    world::{CALENDARS, SIGN_IN, World},
};

fn fault(path: &str, effect: FaultEffect) -> Fault {
    Fault { method: None, host: None, path: path.into(), user: None, count: Some(1), effect }
}

#[tokio::test]
async fn throttling_strikes_once_and_only_where_it_should() {
    let world = World::start().await;
    let tokens = world.tokens(CALENDARS, "nina@northwind.example").await;
    let throttle: Fault = serde_json::from_value(json!({
        "path": "/graph/v1.0/me/calendar", "user": "nina@northwind.example", "count": 1,
        "effect": {
            "kind": "status", "status": 429, "headers": { "Retry-After": "2.128" },
            "body": { "error": { "code": "ApplicationThrottled", "message": "Application is over its MailboxConcurrency limit." } },
        },
    }))
    .unwrap();
    assert_eq!(world.sim.control().add_fault(throttle), 1);
    assert_eq!(world.get("/me/calendars", &tokens).await.0, 200);
    let request =
        http().get(world.url("graph/v1.0/me/calendar")).bearer_auth(tokens["access_token"].as_str().unwrap());
    let response = request.send().await.unwrap();
    assert_eq!(
        (response.status().as_u16(), response.headers()["retry-after"].to_str().unwrap()),
        (429, "2.128")
    );
    assert_eq!(world.get("/me/calendar", &tokens).await.0, 200);
}

#[tokio::test]
async fn connections_break_in_different_ways() {
    let world = World::start().await;
    let control = world.sim.control();
    let url = world.url("common/v2.0/.well-known/openid-configuration");
    let path = "/common/v2.0";
    assert!(control.add_fault(fault(path, FaultEffect::Reset)) > 0);
    assert!(http().get(&url).send().await.is_err());
    assert!(control.add_fault(fault(path, FaultEffect::Truncated)) > 0);
    assert!(http().get(&url).send().await.unwrap().text().await.is_err());
    assert!(control.add_fault(fault(path, FaultEffect::Timeout)) > 0);
    assert!(http().get(&url).timeout(Duration::from_millis(200)).send().await.unwrap_err().is_timeout());
    assert!(control.add_fault(fault(path, FaultEffect::Html)) > 0);
    assert!(http().get(&url).send().await.unwrap().text().await.unwrap().starts_with("<!doctype html>"));
    assert!(control.add_fault(fault(path, FaultEffect::Empty)) > 0);
    assert!(http().get(&url).send().await.unwrap().text().await.unwrap().is_empty());
    assert!(control.faults().is_empty());
}

#[tokio::test]
async fn delays_and_latency_take_time() {
    let world = World::start().await;
    let control = world.sim.control();
    let url = world.url("common/v2.0/.well-known/openid-configuration");
    assert!(control.add_fault(fault("/common", FaultEffect::Delay { milliseconds: 150 })) > 0);
    control.set_latency(Latency { authority_ms: 50, graph_ms: 0 });
    let start = Instant::now();
    assert_eq!(http().get(&url).send().await.unwrap().status(), 200);
    assert!(start.elapsed() >= Duration::from_millis(200));
}

#[tokio::test]
async fn any_error_can_come_back_from_a_sign_in() {
    let world = World::start().await;
    let effect = FaultEffect::SignInError {
        error: "invalid_client".into(),
        code: Some(650_051),
        message: "The service principal could not be provisioned.".into(),
        subcode: None,
    };
    assert!(world.sim.control().add_fault(fault("/*/oauth2/v2.0/authorize", effect)) > 0);
    let browser = world.browser();
    let answer = world.sign_in(&browser, "organizations", SIGN_IN, "nina@northwind.example").await.app();
    assert!(answer["error_description"].starts_with("AADSTS650051"));
    assert_eq!(answer["state"], "a state");
    let retry = world.sign_in(&browser, "organizations", SIGN_IN, "nina@northwind.example").await.app();
    assert!(retry.contains_key("code"));
}
