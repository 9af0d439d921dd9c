//! The token endpoint: codes, PKCE, refresh tokens, client credentials.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

use crate::world::{CALENDARS, CALLBACK, CONTOSO, SIGN_IN, World};

const NINA: &str = "nina@northwind.example";
const VERIFIER: &str = "a-verifier-that-is-long-enough-for-rfc-7636-0123456789";

fn code_of(body: &serde_json::Value) -> i64 {
    body["error_codes"][0].as_i64().unwrap_or_default()
}

#[tokio::test]
async fn a_code_works_once_and_for_ten_minutes() {
    let world = World::start().await;
    let browser = world.browser();
    let answer = world.sign_in(&browser, "organizations", SIGN_IN, NINA).await.app();
    assert_eq!(world.redeem("organizations", &answer).await.0, 200);
    assert_eq!(code_of(&world.redeem("organizations", &answer).await.1), 54005);
    let answer = world.sign_in(&browser, "organizations", SIGN_IN, NINA).await.app();
    world.sim.control().advance(SignedDuration::from_mins(11));
    assert_eq!(code_of(&world.redeem("organizations", &answer).await.1), 70008);
}

#[tokio::test]
async fn a_code_belongs_to_its_authority_and_redirect_uri() {
    let world = World::start().await;
    let browser = world.browser();
    let answer = world.sign_in(&browser, "organizations", SIGN_IN, NINA).await.app();
    assert_eq!(code_of(&world.redeem(CONTOSO, &answer).await.1), 700_005);
    let code = answer["code"].as_str();
    let other =
        [("grant_type", "authorization_code"), ("code", code), ("redirect_uri", "http://localhost:8080/")];
    assert_eq!(code_of(&world.token("organizations", &other).await.1), 500_112);
    assert_eq!(
        world.redeem("northwind.example", &answer).await.0,
        200,
        "shared authority, then the own tenant"
    );
}

#[tokio::test]
async fn pkce_is_checked_in_both_methods() {
    let world = World::start().await;
    let browser = world.browser();
    world.sign_in(&browser, "organizations", SIGN_IN, NINA).await.app();
    let hashed = URL_SAFE_NO_PAD.encode(Sha256::digest(VERIFIER));
    for (challenge, method) in [(hashed.as_str(), "S256"), (VERIFIER, "plain")] {
        for (verifier, expected) in [(VERIFIER, 200), ("something else", 400), ("", 400)] {
            let more = [("code_challenge", challenge), ("code_challenge_method", method)];
            let answer = browser.get(&World::authorize("organizations", SIGN_IN, &more)).await.app();
            let mut fields = vec![
                ("grant_type", "authorization_code"),
                ("code", answer["code"].as_str()),
                ("redirect_uri", CALLBACK),
            ];
            if !verifier.is_empty() {
                fields.push(("code_verifier", verifier));
            }
            let (status, body) = world.token("organizations", &fields).await;
            assert_eq!(status, expected, "{method} {verifier} {body}");
            if expected == 400 {
                assert_eq!(code_of(&body), 501_481);
            }
        }
    }
}

#[tokio::test]
async fn refresh_tokens_roll_and_can_be_revoked() {
    let world = World::start().await;
    let tokens = world.tokens(SIGN_IN, NINA).await;
    let first = tokens["refresh_token"].as_str().unwrap();
    let fields =
        |token| [("grant_type", "refresh_token"), ("refresh_token", token), ("scope", "openid User.Read")];
    let (status, second) = world.token("organizations", &fields(first)).await;
    assert_eq!(status, 200);
    let second = second["refresh_token"].as_str().unwrap();
    assert_ne!(first, second);
    assert_eq!(
        world.token("organizations", &fields(first)).await.0,
        200,
        "the old one is not revoked at once"
    );

    let ask_more = [("grant_type", "refresh_token"), ("refresh_token", second), ("scope", "Calendars.Read")];
    assert_eq!(code_of(&world.token("organizations", &ask_more).await.1), 65001);

    assert!(world.sim.control().revoke_refresh_tokens("northwind.example", Some(NINA)).unwrap() >= 2);
    let (_, body) = world.token("organizations", &fields(second)).await;
    assert_eq!((code_of(&body), body["error"].as_str()), (50173, Some("invalid_grant")));
}

#[tokio::test]
async fn a_token_carries_everything_granted_before() {
    let world = World::start().await;
    world.tokens(CALENDARS, NINA).await;
    let tokens = world.tokens("openid https://graph.microsoft.com/User.Read", NINA).await;
    let scope = tokens["scope"].as_str().unwrap();
    assert!(scope.contains("https://graph.microsoft.com/Calendars.ReadWrite.Shared"), "{scope}");
    assert!(tokens.get("refresh_token").is_none(), "offline_access was not asked for");
}

#[tokio::test]
async fn client_credentials_need_the_app_in_the_tenant() {
    let world = World::start().await;
    let fields = [("grant_type", "client_credentials"), ("scope", "https://graph.microsoft.com/.default")];
    let (status, body) = world.token(CONTOSO, &fields).await;
    assert_eq!((status, code_of(&body)), (401, 7_000_229));
    let (status, tokens) = world.token("drift.example", &fields).await;
    assert_eq!(status, 200);
    let (status, body) = world.get("/me", &tokens).await;
    assert_eq!((status, body["error"]["code"].as_str()), (400, Some("BadRequest")));
    let named = [("grant_type", "client_credentials"), ("scope", "User.Read")];
    assert_eq!(code_of(&world.token("drift.example", &named).await.1), 1_002_012);
}

#[tokio::test]
async fn msal_gets_its_client_info() {
    let world = World::start().await;
    let browser = world.browser();
    world.sign_in(&browser, "organizations", SIGN_IN, NINA).await.app();
    let answer =
        browser.get(&World::authorize("organizations", SIGN_IN, &[("client_info", "1")])).await.app();
    assert!(answer.contains_key("client_info"));
}
