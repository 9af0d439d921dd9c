//! Claims of id tokens, and the ways to break them.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use entra_sim::IdTokenBreak;
use serde_json::{Value, json};

use crate::world::{DRIFT, SIGN_IN, World, claims};

#[tokio::test]
async fn claims_follow_the_reference() {
    let world = World::start().await;
    let tokens = world.tokens(SIGN_IN, "astrid@northwind.example").await;
    let claims = claims(&tokens["id_token"]);
    let tid = claims["tid"].as_str().unwrap();
    assert_eq!(claims["iss"], world.url(&format!("{tid}/v2.0")));
    assert_eq!(
        (&claims["aud"], &claims["nonce"], &claims["ver"]),
        (&json!(DRIFT), &json!("a-nonce"), &json!("2.0"))
    );
    assert_eq!(claims["preferred_username"], "astrid@northwind.example");
    assert_ne!(claims["sub"], claims["oid"]);
    assert!(claims["wids"].as_array().unwrap().contains(&json!("9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3")));
    assert!(claims.get("roles").is_none());
    assert_eq!(claims["acct"], 0);
}

#[tokio::test]
async fn app_roles_and_profile_depend_on_assignment_and_scope() {
    let world = World::start().await;
    let sam = claims(&world.tokens(SIGN_IN, "sam@drift.example").await["id_token"]);
    assert_eq!(sam["roles"], json!(["Support"]));
    let pat = claims(&world.tokens("openid User.Read", "pat@drift.example").await["id_token"]);
    assert!(pat.get("roles").is_none() && pat.get("oid").is_none() && pat.get("name").is_none());
}

#[tokio::test]
async fn directory_roles_need_the_registration_setting() {
    let world = World::start().await;
    world.sim.control().patch_app(World::client_id(), json!({ "group_membership_claims": null })).unwrap();
    let admin = claims(&world.tokens(SIGN_IN, "astrid@northwind.example").await["id_token"]);
    assert!(admin.get("wids").is_none());
}

#[tokio::test]
async fn every_break_breaks_one_thing() {
    let world = World::start().await;
    let control = world.sim.control();
    let good = world.tokens(SIGN_IN, "nina@northwind.example").await;
    let good_claims = claims(&good["id_token"]);
    let kid = |token: &Value| {
        let header = token.as_str().unwrap().split('.').next().unwrap().to_owned();
        let header: Value = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(header).unwrap()).unwrap();
        header["kid"].as_str().map(str::to_owned)
    };
    for how in [
        IdTokenBreak::WrongIssuer,
        IdTokenBreak::WrongAudience,
        IdTokenBreak::WrongNonce,
        IdTokenBreak::UnknownKey,
        IdTokenBreak::ForeignCloudKey,
        IdTokenBreak::AlgNone,
        IdTokenBreak::Expired,
        IdTokenBreak::TwoTid,
        IdTokenBreak::WrongTid,
    ] {
        control.break_id_tokens(Some(how));
        let tokens = world.tokens(SIGN_IN, "nina@northwind.example").await;
        let token = &tokens["id_token"];
        let bad = claims(token);
        let changed = |name: &str| bad[name] != good_claims[name];
        let text = token.as_str().unwrap();
        assert!(
            match how {
                IdTokenBreak::WrongIssuer => changed("iss"),
                IdTokenBreak::WrongAudience => changed("aud"),
                IdTokenBreak::WrongNonce => changed("nonce"),
                IdTokenBreak::UnknownKey | IdTokenBreak::ForeignCloudKey =>
                    kid(token) != kid(&good["id_token"]),
                IdTokenBreak::AlgNone => text.ends_with('.') && kid(token).is_none(),
                IdTokenBreak::Expired => bad["exp"].as_i64() < good_claims["iat"].as_i64(),
                IdTokenBreak::TwoTid => {
                    let payload = URL_SAFE_NO_PAD.decode(text.split('.').nth(1).unwrap()).unwrap();
                    String::from_utf8(payload).unwrap().matches("\"tid\":").count() == 2
                }
                IdTokenBreak::WrongTid => changed("tid") && !changed("iss"),
            },
            "{how:?}"
        );
    }
}
