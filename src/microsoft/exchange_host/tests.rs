use proptest::prelude::*;
use reqwest::header::{HeaderName, HeaderValue};

use super::*;

fn host() -> DomainName {
    "mail.fabrikam.example".parse().unwrap()
}

fn reply(status: u16, headers: &[(&str, &str)], body: &str) -> Reply {
    let headers = headers
        .iter()
        .map(|(name, value)| {
            (name.parse::<HeaderName>().unwrap(), HeaderValue::from_bytes(value.as_bytes()).unwrap())
        })
        .collect();
    Reply { status, headers, body: body.as_bytes().to_vec() }
}

fn seen(status: u16, headers: &[(&str, &str)], body: &str) -> OwnServer {
    read(&host(), &host(), &reply(status, headers, body))
}

const HYBRID: &str = "Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\", \
    trusted_issuers=\"00000001-0000-0000-c000-000000000000@4d2b1c6e-8f0a-4b3c-9d5e-6f7a8b9c0d1e,\
    00000004-0000-0ff1-ce00-000000000000@fabrikam.example\", token_types=\"app_asserted_user_v1 \
    service_asserted_app_v1\", authorization_uri=\"https://login.windows.net/common/oauth2/authorize\"";

#[test]
fn a_server_with_modern_authentication_names_its_tenant() {
    let server = seen(401, &[("WWW-Authenticate", "Negotiate"), ("WWW-Authenticate", HYBRID)], "");
    assert_eq!(server.signal, ServerSignal::Exchange);
    assert_eq!(server.trusts, "4d2b1c6e-8f0a-4b3c-9d5e-6f7a8b9c0d1e".parse().ok());
    assert_eq!((server.build, server.product), (None, None));
}

#[test]
fn what_each_kind_of_answer_says() {
    let basic = ("WWW-Authenticate", "Basic realm=\"mail.fabrikam.example\"");
    let all_tenants = HYBRID.replace("4d2b1c6e-8f0a-4b3c-9d5e-6f7a8b9c0d1e", "*");
    for (status, headers, body, expected) in [
        (401, vec![basic, ("X-FEServer", "EX01")], "", ServerSignal::Exchange),
        (401, vec![basic, ("X-OWA-Version", "15.1.2507.61")], "", ServerSignal::Exchange),
        (401, vec![("WWW-Authenticate", &*all_tenants)], "", ServerSignal::Exchange),
        (500, vec![("X-DiagInfo", "EX01")], "", ServerSignal::Exchange),
        (
            401,
            vec![("X-FEServer", "AM0PR07CA0001.eurprd07.prod.outlook.com")],
            "",
            ServerSignal::ExchangeOnline,
        ),
        (
            401,
            vec![("X-CalculatedBETarget", "DB6.EURPRD.PROD.OUTLOOK.COM")],
            "",
            ServerSignal::ExchangeOnline,
        ),
        (401, vec![("X-FEServer", "prod.outlook.com.evil.example")], "", ServerSignal::Exchange),
        (200, vec![], "<!DOCTYPE html><form>Sign in</form>", ServerSignal::PreAuthentication),
        (200, vec![], "plain", ServerSignal::Unknown),
        (401, vec![basic], "", ServerSignal::Unknown),
        (403, vec![], "<html>", ServerSignal::Unknown),
        (404, vec![], "<html>", ServerSignal::NotExchange),
        (503, vec![], "", ServerSignal::Unknown),
    ] {
        let server = seen(status, &headers, body);
        assert_eq!(server.signal, expected, "{status} {headers:?}");
        assert_eq!(server.trusts, None, "{headers:?}");
    }
}

#[test]
fn an_answer_after_a_redirect_is_told_by_who_gave_it() {
    let elsewhere = |name: &str, status: u16, body: &str| {
        read(&host(), &name.parse().unwrap(), &reply(status, &[], body)).signal
    };
    assert_eq!(elsewhere("outlook.office365.com", 401, ""), ServerSignal::ExchangeOnline);
    assert_eq!(elsewhere("login.gateway.example", 200, "<html>"), ServerSignal::PreAuthentication);
    assert_eq!(elsewhere("www.fabrikam.example", 404, ""), ServerSignal::Unknown);
}

#[test]
fn a_build_is_four_numbers_and_names_a_product() {
    let server = seen(401, &[("X-OWA-Version", "15.1.2507.61")], "");
    assert_eq!(server.build.as_deref(), Some("15.1.2507.61"));
    assert_eq!(server.product.unwrap().name, "Exchange Server 2016");
    for wrong in
        ["", "15", "15.1.2507", "15.1.2507.61.2", "15.1.x.61", "15.1.2507.<b>", "15.1.123456.1", "....."]
    {
        assert!(!is_build(wrong), "{wrong}");
    }
}

#[test]
fn parameters_are_found_among_several_schemes() {
    let text = r#"Negotiate, Basic realm="a \"quoted\" name", Bearer Client_ID="x",trusted_issuers="y""#;
    let expected = [("realm", "a \"quoted\" name"), ("client_id", "x"), ("trusted_issuers", "y")];
    assert_eq!(parameters(text), expected.map(|(name, value)| (name.to_owned(), value.to_owned())));
    assert_eq!(parameters("Bearer client_id=\"never closed").len(), 1);
    assert_eq!(parameters(&"a=\"b\" ".repeat(1_000)).len(), 30);
}

proptest! {
    #[test]
    fn any_challenge_is_read_without_harm(text in "\\PC{0,300}") {
        let _read = parameters(&text);
    }

    #[test]
    fn no_answer_without_a_mark_of_exchange_is_taken_for_one(status in 100_u16..600, body in "[a-z<>!]{0,40}") {
        let signal = seen(status, &[("server", "Microsoft-IIS/10.0")], &body).signal;
        prop_assert!(!matches!(signal, ServerSignal::Exchange | ServerSignal::ExchangeOnline));
    }
}

#[test]
fn the_published_refusal_is_an_exchange_server_that_trusts_its_tenant() {
    let sample: serde_json::Value = serde_json::from_str(include_str!(
        "../../../tests/data/exchange/samples/onprem.activesync.401.headers.json"
    ))
    .unwrap();
    let challenges = sample["WWW-Authenticate"].as_array().unwrap().iter();
    let headers: Vec<(&str, &str)> =
        challenges.map(|challenge| ("WWW-Authenticate", challenge.as_str().unwrap())).collect();
    let server = seen(401, &headers, "");
    assert_eq!(server.signal, ServerSignal::Exchange);
    assert_eq!(server.trusts, "5de110f8-2e0f-4d45-891d-bcf2218e253d".parse().ok());
}
