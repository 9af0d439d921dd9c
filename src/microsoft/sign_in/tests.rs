use super::*;
use crate::{
    clock::{SystemClock, SystemRandomness},
    microsoft::authority::tests::cloud,
};

fn sign_in() -> SignIn {
    let (clock, randomness) = (Arc::new(SystemClock), Arc::new(SystemRandomness));
    let http = Http::new("test", clock.clone(), randomness.clone()).unwrap();
    let client = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001".parse().unwrap();
    let credential = Credential::Secret(Secret::new("hunter2"));
    SignIn::new(http.clone(), Authorities::new(http), client, credential, clock, randomness)
}

fn query(change: impl FnOnce(&mut AuthorizeRequest<'_>)) -> Vec<(String, String)> {
    let cloud = cloud("https://login.microsoftonline.com");
    let scopes = ScopeSet::from_answer("openid offline_access User.Read");
    let redirect_uri = "https://portal.example/auth/callback".parse().unwrap();
    let (state, nonce) = (Secret::new("s"), Secret::new("n"));
    let verifier = Secret::new("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    let mut request = AuthorizeRequest {
        cloud: &cloud,
        authority: Authority::Organizations,
        scopes: &scopes,
        redirect_uri: &redirect_uri,
        state: &state,
        nonce: &nonce,
        verifier: &verifier,
        prompt: None,
        login_hint: Some("nina@northwind.example"),
        domain_hint: None,
        claims: None,
    };
    change(&mut request);
    let url = sign_in().authorize_url(&request);
    assert_eq!(url.path(), "/organizations/oauth2/v2.0/authorize");
    url.query_pairs().into_owned().collect()
}

fn get<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
}

#[test]
fn the_authorize_request_is_complete_and_keeps_the_verifier() {
    let pairs = query(|_| {});
    for (name, value) in [
        ("response_type", "code"),
        ("response_mode", "query"),
        ("scope", "offline_access openid https://graph.microsoft.com/User.Read"),
        ("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"), // RFC 7636, appendix B
        ("code_challenge_method", "S256"),
        ("login_hint", "nina@northwind.example"),
    ] {
        assert_eq!(get(&pairs, name), Some(value));
    }
    assert!(get(&pairs, "prompt").is_none() && !pairs.iter().any(|(_, value)| value.contains("dBjft")));
}

#[test]
fn the_account_picker_takes_no_login_hint() {
    let pairs = query(|request| request.prompt = Some(Prompt::SelectAccount));
    assert_eq!((get(&pairs, "prompt"), get(&pairs, "login_hint")), (Some("select_account"), None));
    let pairs = query(|request| {
        request.prompt = Some(Prompt::None);
        request.claims = Some("{\"access_token\":{}}");
    });
    assert_eq!((get(&pairs, "prompt"), get(&pairs, "claims")), (Some("none"), Some("{\"access_token\":{}}")));
    assert!(get(&pairs, "login_hint").is_some());
}

#[test]
fn failures_say_the_number_and_print_no_secret() {
    let error = SignInError::new("invalid_grant", "AADSTS65001: somebody@contoso.example has not consented");
    let failure = SignInFailure::Refused(Box::new(error));
    assert_eq!(failure.to_string(), "Microsoft refused: invalid_grant (AADSTS65001)");
    assert!(!format!("{:?}", sign_in()).contains("hunter2"));
}
