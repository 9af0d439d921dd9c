//! Every published answer of Autodiscover, of discovery, of the token endpoint and of admin consent that the portal has to
//! read, read by its own code.

use std::{collections::BTreeSet, sync::Arc};

use consentry::{
    clock::{SystemClock, SystemRandomness},
    domain::{
        id::TenantId,
        mailbox::AutodiscoverSignal::{self, Cloud, OnPremises, Unknown},
        scope::ScopeSet,
        survey::Namespace,
    },
    microsoft::{
        admin_consent::{ConsentAnswer, read_answer},
        authority::Authorities,
        autodiscover,
        credential::Credential,
        sign_in::{SignIn, SignInFailure},
        user_realm,
    },
    secret::Secret,
};
use serde_json::{Value, json};

use crate::{
    fake::{Answer, Fake, http},
    graph_samples::{BRISK, fixtures, text},
};

const CLIENT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
const TENANT: &str = "aaaabbbb-0000-cccc-1111-dddd2222eeee";

/// Where each answer of Autodiscover points, and to which server of the organisation.
const AUTODISCOVER: [(&str, AutodiscoverSignal, Option<&str>); 9] = [
    ("autodiscoverv2.badprotocol.400.json", Unknown, None),
    ("autodiscoverv2.cloud.autodiscoverv1.200.json", Cloud, None),
    ("autodiscoverv2.cloud.ews.200.json", Cloud, None),
    ("autodiscoverv2.cloud.rest.200.json", Cloud, None),
    ("autodiscoverv2.cloud.serverlocation.200.json", Cloud, None),
    // The cloud mailbox of somebody whose real one is on premises: this answer alone cannot tell.
    ("autodiscoverv2.duplicate-mailbox.200.json", Cloud, None),
    ("autodiscoverv2.onprem-server.activesync.200.json", OnPremises, Some("mail.contoso.com")),
    ("autodiscoverv2.onprem.302.json", OnPremises, Some("autodiscover.contoso.com")),
    ("autodiscoverv2.onprem.ews.200.json", OnPremises, Some("mail.contoso.com")),
];

const UNKNOWN_USER: &str = "autodiscoverv2.unknown-user.302.json";

fn json(of: &str, file: &str) -> Value {
    serde_json::from_str(&text(of, file)).unwrap()
}

/// An answer of Autodiscover: a body, or a file of status and headers.
fn given(file: &str) -> Answer {
    let sample = json("exchange", file);
    match sample["headers"]["Location"].as_str() {
        Some(location) => Answer::of(302, "").with("Location", location),
        None => Answer::of(if file.contains(".400.") { 400 } else { 200 }, sample.to_string()),
    }
}

#[tokio::test]
async fn autodiscover_points_where_the_samples_say() {
    let fake = Fake::start().await;
    for (file, signal, server) in AUTODISCOVER.into_iter().chain([(UNKNOWN_USER, Unknown, None)]) {
        fake.play([given(file)]);
        let (found, named, _) = autodiscover::locate(&http(BRISK), &fake.cloud(), "test@contoso.com").await;
        assert_eq!((found, named.as_deref()), (signal, server), "{file}");
    }
}

/// A tenant and its region.
type Found = (&'static str, Option<&'static str>);

/// The tenant that each discovery document names. Shared documents name none and are no answer.
const DOCUMENTS: [(&str, &str, Option<Found>); 4] = [
    ("exchange", "openid-configuration.200.json", Some(("5b62a25d-60c6-40e6-aace-8a43e8b8ba4a", Some("EU")))),
    ("entra", "openid-configuration.tenant.json", Some(("12345678-1234-1234-1234-123456789012", Some("WW")))),
    ("entra", "openid-configuration.common.json", None),
    ("entra", "openid-configuration.organizations.json", None),
];

const NO_TENANT: &str = "openid-configuration.unknown-tenant.error.json";

#[tokio::test]
async fn discovery_documents_name_the_tenant_or_none() {
    let fake = Fake::start().await;
    let domain = "contoso.com".parse().unwrap();
    for (of, file, expected) in DOCUMENTS {
        let mut document = json(of, file);
        // The short sample was cut; the portal needs to know where keys are.
        if document["jwks_uri"].is_null() {
            document["jwks_uri"] = json!("https://login.microsoftonline.com/common/discovery/keys");
        }
        fake.play([Answer::of(200, document.to_string())]);
        let found = Authorities::new(http(BRISK)).find_tenant(&fake.cloud(), &domain).await.0;
        match expected {
            None => assert!(found.is_err(), "{file}: {found:?}"),
            Some((tenant, region)) => {
                let found = found.unwrap().unwrap();
                assert_eq!((found.tenant.to_string().as_str(), found.region.as_deref()), (tenant, region));
                assert_eq!(found.instance_name.as_deref(), Some("microsoftonline.com"));
            }
        }
    }
    fake.play([Answer::of(400, text("entra", NO_TENANT))]);
    let found = Authorities::new(http(BRISK)).find_tenant(&fake.cloud(), &domain).await.0;
    assert_eq!(found.unwrap(), None, "no tenant is an answer");
}

/// The AADSTS number of each refusal of the token endpoint.
const REFUSALS: [(&str, u16, u32); 2] =
    [("token.error.7000229.json", 401, 7_000_229), ("token.error.invalid_scope.json", 400, 70_011)];

const TOKENS: &str = "token.success.json";

async fn refresh(fake: &Fake, answer: Answer) -> Result<ScopeSet, SignInFailure> {
    let document = json!({
        "issuer": format!("{}{TENANT}/v2.0", fake.base),
        "token_endpoint": format!("{}{TENANT}/oauth2/v2.0/token", fake.base),
        "jwks_uri": format!("{}{TENANT}/discovery/v2.0/keys", fake.base),
    });
    fake.play([Answer::of(200, document.to_string()), answer]);
    let http = http(BRISK);
    let sign_in = SignIn::new(
        http.clone(),
        Authorities::new(http),
        CLIENT.parse().unwrap(),
        Credential::Secret(Secret::new("a-secret")),
        Arc::new(SystemClock),
        Arc::new(SystemRandomness),
    );
    let tenant: TenantId = TENANT.parse().unwrap();
    let scopes = ScopeSet::from_answer("User.Read");
    let (tokens, _) = sign_in.refresh(&fake.cloud(), tenant, &Secret::new("a-refresh-token"), &scopes).await;
    tokens.map(|tokens| tokens.issued)
}

#[tokio::test]
async fn token_answers_give_scopes_or_the_refusal() {
    let fake = Fake::start().await;
    for (file, status, number) in REFUSALS {
        let refused = refresh(&fake, Answer::of(status, text("entra", file))).await;
        let Err(SignInFailure::Refused(error)) = refused else { panic!("{file}: {refused:?}") };
        assert_eq!(error.code, Some(number));
        assert_eq!(error.trace_id.as_deref(), Some("0000aaaa-11bb-cccc-dd22-eeeeee333333"));
        assert!(!error.description.contains("Trace ID"), "{}", error.description);
    }
    let mut tokens = json("entra", TOKENS);
    let unverified = refresh(&fake, Answer::of(200, tokens.to_string())).await;
    assert!(
        matches!(unverified, Err(SignInFailure::BadToken(_))),
        "the sample's ID token is cut: {unverified:?}"
    );
    tokens.as_object_mut().unwrap().remove("id_token");
    let issued = refresh(&fake, Answer::of(200, tokens.to_string())).await.unwrap();
    assert!(issued.has("mail.read"), "{issued}");
}

const CHALLENGE: &str = "claims-challenge.json";

#[tokio::test]
async fn a_claims_challenge_is_decoded_for_the_next_sign_in() {
    let (fake, sample) = (Fake::start().await, json("entra", CHALLENGE));
    let header = sample["www_authenticate"].as_str().unwrap();
    fake.play([Answer::of(401, "").with("WWW-Authenticate", header)]);
    let challenge = fake.graph(BRISK).calendar().await.challenge.unwrap();
    assert_eq!(serde_json::from_str::<Value>(challenge.as_str()).unwrap(), sample["claims_decoded"]);
}

const CALLBACKS: &str = "adminconsent.callbacks.json";

#[test]
fn consent_callbacks_are_read_by_their_error_first() {
    for sample in json("entra", CALLBACKS).as_array().unwrap() {
        let query = sample["query"].as_str().unwrap();
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let read = read_answer(&pairs);
        let right = match sample["outcome"].as_str().unwrap() {
            // A state that was glued to other text is refused where the state is looked up.
            "granted" | "granted_but_state_corrupted" => {
                matches!(&read, ConsentAnswer::Granted { tenant, .. } if tenant.map(|id| id.to_string()).as_deref() == Some(TENANT))
            }
            "declined" | "not_admin_or_cancelled" => matches!(read, ConsentAnswer::Declined(_)),
            "wrong_account" | "personal_account_used" => matches!(read, ConsentAnswer::Failed(_)),
            other => panic!("nobody expects {other}"),
        };
        assert!(right, "{query}: {read:?}");
    }
}

/// How people of a domain sign in.
const REALMS: [(&str, Option<&str>); 2] =
    [("getuserrealm.federated.200.json", Some("sts.company.com")), ("getuserrealm.managed.200.json", None)];

#[tokio::test]
async fn user_realm_says_where_people_sign_in() {
    let fake = Fake::start().await;
    let domain = "company.com".parse().unwrap();
    for (file, federated_at) in REALMS {
        fake.play([Answer::of(200, text("exchange", file))]);
        let (namespace, _) = user_realm::look(&http(BRISK), &fake.cloud(), &domain).await;
        let expected =
            federated_at.map_or(Namespace::Managed, |host| Namespace::Federated { host: host.parse().ok() });
        assert_eq!(namespace, expected, "{file}");
    }
}

/// Samples that the tests beside their readers read, inside the program.
const READ_INSIDE: [&str; 7] = [
    "authorize.callbacks.json",
    "id_token.v2.decoded.json",
    "instance-discovery.json",
    "jwks.common.2024-10.trimmed.json",
    "jwks.common.2026.trimmed.json",
    "national-clouds.json",
    "onprem.activesync.401.headers.json",
];

#[test]
fn every_sample_has_an_expectation() {
    let documents =
        |wanted| DOCUMENTS.into_iter().filter(move |(of, ..)| *of == wanted).map(|(_, file, _)| file);
    let exchange =
        AUTODISCOVER.map(|(file, ..)| file).into_iter().chain([UNKNOWN_USER]).chain(documents("exchange"));
    let exchange = exchange.chain(REALMS.map(|(file, _)| file));
    let read_here = |of: &str| {
        let inside = |file: &String| READ_INSIDE.contains(&file.as_str());
        fixtures(of).into_iter().filter(|file| !inside(file)).collect::<BTreeSet<_>>()
    };
    assert_eq!(read_here("exchange"), exchange.map(str::to_owned).collect());
    let refusals = REFUSALS.map(|(file, ..)| file).into_iter();
    let entra = refusals.chain([NO_TENANT, TOKENS, CHALLENGE, CALLBACKS]).chain(documents("entra"));
    assert_eq!(read_here("entra"), entra.map(str::to_owned).collect());
}
