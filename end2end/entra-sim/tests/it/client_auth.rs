//! How the app proves its identity.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;

use crate::{
    browser::http,
    world::{DRIFT, SECRET, World},
};

const GRANT: [(&str, &str); 2] =
    [("grant_type", "client_credentials"), ("scope", "https://graph.microsoft.com/.default")];

#[tokio::test]
async fn secrets_may_be_wrong_missing_or_expired() {
    let world = World::start().await;
    let mut form = vec![("client_id", DRIFT), GRANT[0], GRANT[1]];
    let (status, body) = world.token_raw("drift.example", &form).await;
    assert_eq!(
        (status, &body["error"], &body["error_codes"][0]),
        (401, &json!("invalid_client"), &json!(7_000_218))
    );
    form.push(("client_secret", "wrong"));
    let (status, body) = world.token_raw("drift.example", &form).await;
    assert_eq!((status, &body["error_codes"][0]), (401, &json!(7_000_215)));
    let expired = json!({ "secret": [{ "value": SECRET, "expires": "2020-01-01T00:00:00Z" }] });
    world.sim.control().patch_app(World::client_id(), expired).unwrap();
    let (status, body) = world.token("drift.example", &GRANT).await;
    assert_eq!((status, &body["error_codes"][0]), (401, &json!(7_000_222)));
}

#[tokio::test]
async fn basic_authentication_works() {
    let world = World::start().await;
    let basic = STANDARD.encode(format!("{DRIFT}:{SECRET}"));
    let request = http().post(world.url("drift.example/oauth2/v2.0/token")).form(&GRANT);
    let response = request.header("authorization", format!("Basic {basic}")).send().await.unwrap();
    assert_eq!(response.status(), 200);
}

#[tokio::test]
async fn an_unknown_app_is_told_so() {
    let world = World::start().await;
    let form =
        [("client_id", "11111111-2222-3333-4444-555555555555"), ("client_secret", "x"), GRANT[0], GRANT[1]];
    let (status, body) = world.token_raw("drift.example", &form).await;
    assert_eq!((status, &body["error_codes"][0]), (400, &json!(700_016)));
}

mod assertion {
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use rsa::{
        RsaPrivateKey, pkcs1v15,
        pkcs8::{EncodePublicKey, LineEnding},
        pss,
        rand_core::OsRng,
        sha2::Sha256,
        signature::{RandomizedSigner, SignatureEncoding, Signer},
    };

    use super::*;

    struct Key(RsaPrivateKey);

    impl Key {
        fn jwt(&self, algorithm: &str, claims: &serde_json::Value) -> String {
            let encode = |value: &serde_json::Value| URL_SAFE_NO_PAD.encode(value.to_string());
            let input = format!("{}.{}", encode(&json!({ "alg": algorithm, "typ": "JWT" })), encode(claims));
            let signature = match algorithm {
                "RS256" => {
                    pkcs1v15::SigningKey::<Sha256>::new(self.0.clone()).sign(input.as_bytes()).to_vec()
                }
                _ => pss::SigningKey::<Sha256>::new(self.0.clone())
                    .sign_with_rng(&mut OsRng, input.as_bytes())
                    .to_vec(),
            };
            format!("{input}.{}", URL_SAFE_NO_PAD.encode(signature))
        }
    }

    async fn code(world: &World, assertion: &str) -> i64 {
        let form = [
            ("client_id", DRIFT),
            ("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"),
            ("client_assertion", assertion),
            GRANT[0],
            GRANT[1],
        ];
        world.token_raw("drift.example", &form).await.1["error_codes"][0].as_i64().unwrap_or(0)
    }

    #[tokio::test]
    async fn assertions_are_checked_in_every_part() {
        let world = World::start().await;
        let key = Key(RsaPrivateKey::new(&mut OsRng, 2048).unwrap());
        let pem = key.0.to_public_key().to_public_key_pem(LineEnding::LF).unwrap();
        world.sim.control().patch_app(World::client_id(), json!({ "certificates": [pem] })).unwrap();
        let now = world.sim.control().now().as_second();
        let good = |jti: &str| {
            json!({
                "aud": world.url("drift.example/oauth2/v2.0/token"), "iss": DRIFT, "sub": DRIFT,
                "jti": jti, "nbf": now, "iat": now, "exp": now + 300,
            })
        };
        assert_eq!(code(&world, &key.jwt("RS256", &good("one"))).await, 0);
        assert_eq!(code(&world, &key.jwt("PS256", &good("two"))).await, 0);
        assert_eq!(
            code(&world, &key.jwt("PS256", &good("two"))).await,
            0,
            "MSAL uses an assertion until it expires"
        );
        let strict = json!({ "single_use_assertions": true });
        world.sim.control().patch_app(World::client_id(), strict).unwrap();
        assert_eq!(code(&world, &key.jwt("PS256", &good("four"))).await, 0);
        assert_eq!(code(&world, &key.jwt("PS256", &good("four"))).await, 700_027, "replayed");
        let with = |name: &str, value: serde_json::Value| {
            let mut claims = good(name);
            claims[name] = value;
            claims
        };
        let audience = with("aud", json!("https://login.microsoftonline.us/x/oauth2/v2.0/token"));
        assert_eq!(code(&world, &key.jwt("PS256", &audience)).await, 700_023);
        assert_eq!(code(&world, &key.jwt("PS256", &with("exp", json!(now - 3600)))).await, 700_024);
        assert_eq!(code(&world, &key.jwt("PS256", &with("sub", json!("somebody else")))).await, 700_021);
        let stranger = Key(RsaPrivateKey::new(&mut OsRng, 2048).unwrap());
        assert_eq!(code(&world, &stranger.jwt("PS256", &good("three"))).await, 700_027);
    }
}
