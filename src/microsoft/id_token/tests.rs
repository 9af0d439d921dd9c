use openidconnect::{
    JsonWebKeyId, PrivateSigningKey as _,
    core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey},
};
use serde_json::{Value, json};

use super::*;
use crate::microsoft::authority::tests::cloud;

const TENANT: &str = "7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d";
const OTHER: &str = "11111111-4a3c-4f0a-8d6a-0d8f7a1b2c3d";
const PERSON: &str = "22222222-4a3c-4f0a-8d6a-0d8f7a1b2c3d";
const CLIENT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
const TEMPLATE: &str = "https://login.microsoftonline.com/{tenantid}/v2.0";
const NOW: i64 = 1_800_000_000;

fn signer() -> CoreRsaPrivateSigningKey {
    let pem = include_str!("../../../tests/fixtures/signing-key.pkcs1.pem");
    CoreRsaPrivateSigningKey::from_pem(pem, Some(JsonWebKeyId::new("k1".to_owned()))).unwrap()
}

fn published() -> SigningKey {
    SigningKey {
        id: "k1".to_owned(),
        key: signer().as_verification_key(),
        issuer: Some(TEMPLATE.to_owned()),
        instance_name: Some("microsoftonline.com".to_owned()),
    }
}

fn claims() -> Value {
    json!({
        "ver": "2.0", "iss": TEMPLATE.replace("{tenantid}", TENANT), "sub": "pairwise", "aud": CLIENT,
        "exp": NOW + 3_600, "iat": NOW, "nbf": NOW, "nonce": "n-1", "tid": TENANT, "oid": PERSON,
        "name": "Nina", "preferred_username": "nina@northwind.example", "acct": 0, "sid": "s-1",
        "wids": ["62e90394-69f5-4237-9190-012177145e10", "no guid"], "roles": ["Support"],
    })
}

fn sign_text(payload: &str) -> Secret {
    let header = json!({ "typ": "JWT", "alg": "RS256", "kid": "k1" }).to_string();
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
    let signature = signer().sign(&CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, signed.as_bytes()).unwrap();
    Secret::new(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

fn check(token: &Secret, key: &SigningKey, authority: Authority) -> Result<Identity, TokenFault> {
    let (cloud, nonce) = (cloud("https://login.microsoftonline.com"), Secret::new("n-1"));
    verify(
        token,
        key,
        &Expected {
            client_id: CLIENT.parse().unwrap(),
            cloud: &cloud,
            authority,
            issuer: TEMPLATE,
            instance_name: Some("microsoftonline.com"),
            nonce: Some(&nonce),
            now: Timestamp::from_second(NOW).unwrap(),
        },
    )
}

fn with(changes: Value) -> Secret {
    let mut claims = claims();
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    sign_text(&claims.to_string())
}

#[test]
fn a_good_token_names_the_person() {
    let tenant = Authority::Tenant(TENANT.parse().unwrap());
    for authority in [Authority::Organizations, tenant] {
        let identity = check(&with(json!({})), &published(), authority).unwrap();
        assert_eq!(
            (identity.tenant.to_string(), identity.person.to_string()),
            (TENANT.into(), PERSON.into())
        );
        assert_eq!(identity.username.as_deref(), Some("nina@northwind.example"));
        assert_eq!((identity.guest, identity.roles.as_slice()), (Some(false), &["Support".to_owned()][..]));
        assert_eq!(identity.wids.map(|wids| wids.len()), Some(1));
    }
}

#[test]
fn every_broken_claim_is_refused_by_its_name() {
    for (changes, fault) in [
        (json!({ "iss": TEMPLATE.replace("{tenantid}", OTHER) }), TokenFault::Issuer),
        (
            json!({ "iss": "https://login.microsoftonline.us/7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d/v2.0" }),
            TokenFault::Issuer,
        ),
        (json!({ "iss": format!("https://sts.windows.net/{TENANT}/") }), TokenFault::Issuer),
        (json!({ "aud": OTHER }), TokenFault::Audience),
        (json!({ "aud": [CLIENT, OTHER] }), TokenFault::Audience),
        (json!({ "nonce": "n-2" }), TokenFault::Nonce),
        (json!({ "nonce": null }), TokenFault::Nonce),
        (json!({ "exp": NOW - 301 }), TokenFault::Expired),
        (json!({ "nbf": NOW + 301 }), TokenFault::NotYetValid),
        (json!({ "iat": NOW + 301 }), TokenFault::NotYetValid),
        (json!({ "nbf": "soon" }), TokenFault::NotYetValid),
        (json!({ "ver": "1.0" }), TokenFault::Version),
        (json!({ "ver": null }), TokenFault::Version),
        (json!({ "tid": null }), TokenFault::TenantClaim),
        (json!({ "tid": "common" }), TokenFault::TenantClaim),
        (json!({ "tid": [TENANT, OTHER] }), TokenFault::TenantClaim),
        (json!({ "oid": null }), TokenFault::ObjectId),
        (json!({ "tid": OTHER }), TokenFault::Issuer),
    ] {
        assert_eq!(
            check(&with(changes.clone()), &published(), Authority::Organizations),
            Err(fault),
            "{changes}"
        );
    }
}

#[test]
fn five_minutes_of_leeway_both_ways() {
    for changes in [json!({ "exp": NOW - 299 }), json!({ "nbf": NOW + 299, "iat": NOW + 299 })] {
        assert!(check(&with(changes), &published(), Authority::Organizations).is_ok());
    }
}

#[test]
fn a_claim_that_stands_there_twice_is_refused() {
    let text = claims().to_string();
    let two_tenants = text.replacen('{', &format!("{{\"tid\":\"{OTHER}\","), 1);
    assert_eq!(
        check(&sign_text(&two_tenants), &published(), Authority::Organizations),
        Err(TokenFault::TenantClaim)
    );
    let two_people = text.replacen('{', &format!("{{\"oid\":\"{OTHER}\","), 1);
    assert_eq!(
        check(&sign_text(&two_people), &published(), Authority::Organizations),
        Err(TokenFault::Unreadable)
    );
}

#[test]
fn another_tenants_good_token_is_named() {
    let asked = Authority::Tenant(OTHER.parse().unwrap());
    let fault = TokenFault::OtherTenant { actual: TENANT.parse().unwrap() };
    assert_eq!(check(&with(json!({})), &published(), asked), Err(fault));
}

#[test]
fn keys_of_another_cloud_issuer_or_pair_are_refused() {
    let good = with(json!({}));
    let check = |key: &SigningKey| check(&good, key, Authority::Organizations);
    let us = SigningKey { instance_name: Some("microsoftonline.us".to_owned()), ..published() };
    assert_eq!(check(&us), Err(TokenFault::KeyCloud));
    let personal = SigningKey { issuer: Some(TEMPLATE.replace("{tenantid}", OTHER)), ..published() };
    assert_eq!(check(&personal), Err(TokenFault::KeyIssuer));
    let foreign = serde_json::from_value(json!({ "kty": "RSA", "use": "sig", "kid": "k1", "e": "AQAB",
        "n": URL_SAFE_NO_PAD.encode([0xC3; 256]) }));
    let foreign = SigningKey { key: foreign.unwrap(), ..published() };
    assert_eq!(check(&foreign), Err(TokenFault::Signature));
    let unlabelled = SigningKey { issuer: None, instance_name: None, ..published() };
    assert!(check(&unlabelled).is_ok(), "other providers publish keys without Microsoft's members");
}

#[test]
fn other_algorithms_are_refused_before_anything_else() {
    let payload = URL_SAFE_NO_PAD.encode(claims().to_string());
    for (header, fault) in [
        (json!({ "alg": "none", "kid": "k1" }), TokenFault::Algorithm),
        (json!({ "alg": "HS256", "kid": "k1" }), TokenFault::Algorithm),
        (json!({ "alg": "RS512", "kid": "k1" }), TokenFault::Algorithm),
        (json!({ "alg": "RS256" }), TokenFault::KeyUnknown),
        (json!({ "alg": "RS256", "kid": "k9" }), TokenFault::KeyUnknown),
        (json!({ "kid": "k1" }), TokenFault::Unreadable),
    ] {
        let token = Secret::new(format!("{}.{payload}.AAAA", URL_SAFE_NO_PAD.encode(header.to_string())));
        assert_eq!(check(&token, &published(), Authority::Organizations), Err(fault), "{header}");
    }
}

#[test]
fn a_document_that_speaks_for_another_issuer_is_refused() {
    let (cloud, token) = (cloud("https://login.microsoftonline.com"), with(json!({})));
    let expected = Expected {
        client_id: CLIENT.parse().unwrap(),
        cloud: &cloud,
        authority: Authority::Organizations,
        issuer: "https://elsewhere.example/{tenantid}/v2.0",
        instance_name: None,
        nonce: None,
        now: Timestamp::from_second(NOW).unwrap(),
    };
    assert_eq!(verify(&token, &published(), &expected), Err(TokenFault::Issuer));
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "[A-Za-z0-9._=-]{0,200}|.{0,60}") {
        let _ = check(&Secret::new(text), &published(), Authority::Organizations);
    }
}

#[test]
fn the_published_token_is_verified_and_read() {
    let sample: Value =
        serde_json::from_str(include_str!("../../../tests/data/entra/samples/id_token.v2.decoded.json"))
            .unwrap();
    let payload = &sample["payload"];
    let text = |name: &str| payload[name].as_str().unwrap();
    let (cloud, nonce) = (cloud("https://login.microsoftonline.com"), Secret::new(text("nonce")));
    let expected = Expected {
        client_id: text("aud").parse().unwrap(),
        cloud: &cloud,
        authority: Authority::Organizations,
        issuer: TEMPLATE,
        instance_name: Some("microsoftonline.com"),
        nonce: Some(&nonce),
        now: Timestamp::from_second(payload["iat"].as_i64().unwrap() + 60).unwrap(),
    };
    let identity = verify(&sign_text(&payload.to_string()), &published(), &expected).unwrap();
    assert_eq!(identity.tenant.to_string(), text("tid"));
    assert_eq!(identity.person.to_string(), text("oid"));
    assert_eq!(identity.name.as_deref(), Some("Abe Lincoln"));
    assert_eq!(identity.username.as_deref(), Some("AbeLi@microsoft.com"));
    assert_eq!(identity.wids, None);
}
