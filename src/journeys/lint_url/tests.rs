use proptest::prelude::*;

use super::*;
use crate::domain::{
    app::RequestedPermission,
    link_lint::{
        FindingId::{self, *},
        Severity::{self, *},
    },
    scope::Scope,
};

const TENANT: &str = "7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d";
const CLIENT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
const STATE: &str = "dGhpcyBpcyBub3Qgc2VjcmV0LCBpdCBpcyBhIHRlc3Q";
const LOGIN: &str = "https://login.microsoftonline.com";

fn app() -> AppManifest {
    let scopes = [
        "openid",
        "profile",
        "offline_access",
        "User.Read",
        "Calendars.Read",
        "Calendars.ReadWrite",
        "Calendars.ReadWrite.Shared",
    ];
    let permissions = scopes
        .map(|name| RequestedPermission { scope: Scope::parse(name).unwrap(), reason: "A reason.".into() });
    AppManifest {
        client_id: CLIENT.parse().unwrap(),
        name: "Drift".to_owned(),
        publisher: "Drift Scheduling".to_owned(),
        publisher_verified: true,
        purpose: "Finds meeting times.".into(),
        permissions: permissions.into(),
        website: "https://www.drift.example".parse().ok(),
        terms: None,
        privacy: None,
        support: "support@drift.example".to_owned(),
    }
}

/// Judges as the vendor's portal does, in the global cloud.
fn with_manifest(link: &str) -> LinkReport {
    let public_url = "https://consent.portal.example".parse().unwrap();
    let app = app();
    lint_url(link, Some(Own { app: &app, cloud: &GLOBAL, public_url: &public_url })).unwrap()
}

fn alone(link: &str) -> LinkReport {
    lint_url(link, None).unwrap()
}

const ALL: &str = "openid%20profile%20offline_access%20https%3A%2F%2Fgraph.microsoft.com%2FUser.Read%20Calendars.Read%20\
                   Calendars.ReadWrite%20Calendars.ReadWrite.Shared";

/// A sign-in link without a fault.
fn authorize() -> String {
    format!(
        "{LOGIN}/organizations/oauth2/v2.0/authorize?client_id={CLIENT}&response_type=code\
         &redirect_uri=https%3A%2F%2Fapp.drift.example%2Fcallback&response_mode=query&scope={ALL}&state={STATE}\
         &nonce={STATE}&code_challenge={STATE}&code_challenge_method=S256&prompt=select_account"
    )
}

/// An admin consent link without a fault.
fn consent() -> String {
    format!(
        "{LOGIN}/{TENANT}/v2.0/adminconsent?client_id={CLIENT}&scope={ALL}\
         &redirect_uri=https%3A%2F%2Fconsent.portal.example%2Fback&state={STATE}"
    )
}

fn found(report: &LinkReport) -> Vec<(FindingId, Severity)> {
    report.findings.iter().map(|finding| (finding.id, finding.severity)).collect()
}

#[test]
fn links_without_a_fault_have_no_finding_and_nothing_to_correct() {
    let template = authorize().replace(STATE, "{state}").replace("/organizations/", "/{tenant}/");
    let by_id =
        authorize().replace("https%3A%2F%2Fgraph.microsoft.com", "00000003-0000-0000-c000-000000000000");
    let registered = consent().replace(ALL, "https://graph.microsoft.com/.default");
    let local = authorize().replace("https%3A%2F%2Fapp.drift.example", "http%3A%2F%2Flocalhost:8080");
    for link in [authorize(), consent(), template, by_id, registered] {
        for report in [with_manifest(&link), alone(&link)] {
            assert_eq!((found(&report), report.corrected_url.as_deref()), (vec![], None), "{link}");
            assert!(report.passes());
        }
    }
    assert_eq!(found(&alone(&local)), [], "localhost needs no TLS");
}

/// A change to a faultless link, and what it has to be called.
type Case = (&'static str, &'static str, FindingId, Severity);

const AUTHORIZE_CASES: &[Case] = &[
    ("prompt=select_account", "prompt=consent", PromptConsent, Error),
    ("prompt=select_account", "prompt=login%20Consent", PromptConsent, Error),
    ("prompt=select_account", "prompt=always", UnknownPrompt, Warning),
    (
        "prompt=select_account",
        "prompt=select_account&login_hint=anna%40contoso.com",
        HintWithSelectAccount,
        Error,
    ),
    ("/organizations/", "/consumers/", PersonalAccountsOnly, Warning),
    ("/organizations/", "/your_tenant/", MalformedTenant, Error),
    ("/organizations/", "/00000000-0000-0000-0000-000000000000/", MalformedTenant, Error),
    ("/oauth2/v2.0/authorize", "/oauth2/authorize", V1Endpoint, Error),
    ("/oauth2/v2.0/authorize", "/oauth2/v2.0/token", UnknownEndpoint, Error),
    ("/oauth2/v2.0/authorize", "/v2.0/authorize", UnknownEndpoint, Error),
    ("https://login", "http://login", HttpEndpoint, Error),
    ("&state=", "&amp;state=", HtmlEscaped, Error),
    ("login.microsoftonline.com", "login.windows.net", WrongHost, Warning),
    ("login.microsoftonline.com", "login.microsoft.com", WrongHost, Warning),
    ("login.microsoftonline.com", "sts.windows.net", WrongHost, Error),
    ("login.microsoftonline.com", "login.microsoftonline.de", WrongHost, Error),
    ("login.microsoftonline.com", "login.microsoftonline.us", WrongHost, Error),
    ("login.microsoftonline.com", "login.partner.microsoftonline.cn", WrongHost, Error),
    ("login.microsoftonline.com", "drift.b2clogin.com", WrongHost, Error),
    ("login.microsoftonline.com", "login.micros0ftonline.com", WrongHost, Error),
    ("login.microsoftonline.com", "login.microsoftonline.com.evil.example", WrongHost, Error),
    ("login.microsoftonline.com", "login.microsoftonline.com@evil.example", WrongHost, Error),
    ("login.microsoftonline.com", "login.example", WrongHost, Error),
    ("client_id=0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001&", "", MissingClientId, Error),
    ("client_id=0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001", "client_id=drift", MalformedClientId, Error),
    ("client_id=0d21f7a5", "client_id=1d21f7a5", ForeignClientId, Error),
    ("response_type=code", "response_type=", MissingResponseType, Error),
    ("response_type=code", "response_type=id_token%20token", ImplicitFlow, Error),
    ("response_type=code", "response_type=code%20id_token", ImplicitFlow, Warning),
    ("response_mode=query", "response_mode=fragment", ResponseModeFragment, Warning),
    ("&code_challenge_method=S256", "", WeakPkce, Warning),
    ("code_challenge_method=S256", "code_challenge_method=plain", WeakPkce, Warning),
    ("code_challenge=dGhpcy", "code_challenge=", WeakPkce, Error),
    ("&code_challenge=", "&was=", MissingPkce, Warning),
    ("&state=", "&was=", MissingState, Warning),
    ("&nonce=", "&was=", MissingNonce, Warning),
    ("&nonce=dGhpcyBpcyBub3Qgc2VjcmV0LCBpdCBpcyBhIHRlc3Q", "&nonce=678910", WeakNonce, Warning),
    ("&state=dGhpcyBpcyBub3Qgc2VjcmV0LCBpdCBpcyBhIHRlc3Q", "&state=12345", WeakState, Warning),
    ("&state=dGhpcyBp", "&state=%7B%22u%22%3A%22anna%40contoso.com%22%7D", StateWithPersonalData, Warning),
    ("&redirect_uri=", "&was=", MissingRedirectUri, Warning),
    ("https%3A%2F%2Fapp.drift", "http%3A%2F%2Fapp.drift", HttpRedirect, Error),
    ("https%3A%2F%2Fapp.drift", "msal%3A%2F%2Fapp.drift", MalformedRedirect, Error),
    ("%2Fcallback", "%2Fcallback%23done", RedirectWithFragment, Error),
    ("app.drift.example", "*.drift.example", RedirectWithWildcard, Error),
    ("app.drift.example", "app.notdrift.example", RedirectForeignHost, Warning),
    ("Calendars.Read%20", "Calendar.Read%20", ScopeUnknown, Error),
    ("Calendars.Read%20", "Calendars.Raed%20", ScopeUnknown, Warning),
    ("Calendars.Read%20", "Calendars.Read%20Zebra.Stripe%20", ScopeUnknown, Note),
    ("Calendars.Read%20", "user_impersonation%20", ScopeUnknown, Error),
    ("Calendars.Read%20", "https%3A%2F%2Foutlook.office.com%2FCalendars.Read%20", ResourceMismatch, Error),
    ("graph.microsoft.com", "graph.microsoft.us", ResourceMismatch, Error),
    ("Calendars.Read%20", "Calendars.Read%20Mail.Send%20", ScopeNotInManifest, Warning),
    ("Calendars.Read%20", ".default%20", DefaultMixedWithNamed, Error),
    ("offline_access%20", "", MissingOfflineAccess, Warning),
    ("Calendars.Read%20", "", MissingScope, Note),
    ("&scope=", "&was=", MissingScope, Error),
    ("openid%20profile", "openid,profile", ScopeSeparator, Error),
    ("&state=", "&response_mode=query&state=", DuplicateParameter, Error),
    ("&state=", "&flavour=sweet&state=", UnknownParameter, Note),
    ("&state=", "&client_secret=abc8Q~very-secret&state=", SecretInUrl, Error),
];

const CONSENT_CASES: &[Case] = &[
    ("7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d", "common", CommonInAdminConsent, Error),
    ("7f0f3e0a-4a3c-4f0a-8d6a-0d8f7a1b2c3d/v2.0", "common", CommonInAdminConsent, Warning),
    ("/v2.0/adminconsent", "/adminconsent", V1Endpoint, Note),
    ("&redirect_uri=", "&was=", MissingRedirectUri, Error),
    ("&state=", "&was=", MissingState, Warning),
    ("Calendars.Read%20", "", MissingScope, Warning),
    ("&scope=", "&was=", MissingScope, Error),
];

#[test]
fn every_fault_is_found_by_its_name_and_repaired() {
    for (good, cases) in [(authorize(), AUTHORIZE_CASES), (consent(), CONSENT_CASES)] {
        for (from, to, id, severity) in cases {
            assert!(good.contains(from), "{from} is not in the link");
            let report = with_manifest(&good.replacen(from, to, 1));
            assert!(found(&report).contains(&(*id, *severity)), "{to}: {:?}", report.findings);
            let corrected = match (id, report.corrected_url) {
                (WrongHost | UnknownEndpoint, None) => continue,
                (_, corrected) => corrected.unwrap_or_else(|| panic!("{to} is not corrected")),
            };
            let again = with_manifest(&corrected);
            assert!(again.passes(), "{corrected}: {:?}", again.findings);
            let stays = matches!(id, RedirectForeignHost | MissingScope | UnknownParameter);
            let is_gone = !again.findings.iter().any(|finding| finding.id == *id);
            assert!(is_gone || stays, "{id:?} is still in {corrected}");
        }
    }
}

#[test]
fn without_a_manifest_only_what_can_be_judged_is() {
    let manifest = [ForeignClientId, RedirectForeignHost, ScopeNotInManifest];
    for (from, to, id, _) in AUTHORIZE_CASES {
        let report = alone(&authorize().replacen(from, to, 1));
        assert!(!report.manifest_checked);
        let has = report.findings.iter().any(|finding| finding.id == *id);
        // Any known cloud may be the app's, and fewer scopes than a manifest cannot be told.
        let other_cloud = to.ends_with("microsoftonline.us") || to.ends_with("microsoftonline.cn");
        let cannot_tell = manifest.contains(id) || other_cloud || (*id == MissingScope && to.is_empty());
        assert_eq!(has, !cannot_tell, "{to}: {:?}", report.findings);
    }
    let not_a_url =
        ["login.microsoftonline.com", "javascript:alert(1)", "mailto:a@b.example", "https://", "hello", "{}"];
    for text in not_a_url {
        assert_eq!(found(&alone(text)), [(NotAUrl, Error)], "{text}");
    }
}

#[test]
fn a_misspelt_scope_is_named_with_what_was_meant() {
    let report = with_manifest(&authorize().replace("Calendars.Read%20", "Calendar.Read%20"));
    let finding = report.findings.iter().find(|finding| finding.id == ScopeUnknown).unwrap();
    assert!(finding.detail.contains("Did you mean Calendars.Read?"), "{}", finding.detail);
    let corrected = report.corrected_url.unwrap();
    assert!(
        corrected.contains("%20Calendars.Read%20") && !corrected.contains("Calendar.Read"),
        "{corrected}"
    );
}

#[test]
fn a_host_that_imitates_microsoft_is_said_aloud_and_never_corrected() {
    for host in [
        "login.micros0ftonline.com",
        "login.rnicrosoftonline.com",
        "login.microsoftonline.com.evil.example",
        "login.microsoftonline.co",
        "login.microsoftonline.com:8443",
        "login.micr\u{43e}softonline.com",
        "login.microsoftonline.com@evil.example",
    ] {
        let report = with_manifest(&authorize().replace("login.microsoftonline.com", host));
        let finding = report.findings.iter().find(|finding| finding.id == WrongHost).unwrap();
        assert!(finding.title.starts_with("DANGER") && finding.severity == Error, "{host}: {finding:?}");
        assert_eq!(report.corrected_url, None, "{host}");
    }
}

#[test]
fn the_corrected_link_keeps_its_order_and_has_no_values_to_copy() {
    let link = format!(
        "https://login.windows.net/common/oauth2/v2.0/authorize?scope=User.Read,Calendar.Read&prompt=consent\
         &state=12345&client_id={CLIENT}&login_hint=anna%40contoso.com&redirect_uri=http%3A%2F%2Fapp.drift.example%2Fcb"
    );
    assert_eq!(
        with_manifest(&link).corrected_url.unwrap(),
        format!(
            "{LOGIN}/common/oauth2/v2.0/authorize?scope=User.Read%20Calendars.Read%20offline_access&state={{state}}\
             &client_id={CLIENT}&login_hint={{login_hint}}&redirect_uri=https%3A%2F%2Fapp.drift.example%2Fcb\
             &response_type=code&code_challenge={{code_challenge}}&code_challenge_method=S256"
        )
    );
    let short = format!("{LOGIN}/common/adminconsent?client_id={CLIENT}");
    assert_eq!(
        alone(&short).corrected_url.unwrap(),
        format!(
            "{LOGIN}/organizations/v2.0/adminconsent?client_id={CLIENT}\
             &scope=https%3A%2F%2Fgraph.microsoft.com%2F.default&redirect_uri={{redirect_uri}}&state={{state}}"
        )
    );
}

#[test]
fn names_are_in_the_form_that_programs_look_for() {
    let report = with_manifest(&authorize().replace("select_account", "consent"));
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(
        (&json["findings"][0]["id"], &json["findings"][0]["severity"]),
        (&"prompt_consent".into(), &"error".into())
    );
    assert!(json["corrected_url"].as_str().unwrap().starts_with(LOGIN));
}

#[test]
fn every_name_is_in_the_vendors_page_and_differs() {
    let page = include_str!("../../../docs/lint-url.md");
    for id in FindingId::ALL {
        assert!(page.contains(&format!("`{id}`")), "{id} is not in docs/lint-url.md");
        assert_eq!(FindingId::ALL.iter().filter(|other| other.as_str() == id.as_str()).count(), 1, "{id}");
    }
}

#[test]
fn nothing_and_too_much_are_no_links() {
    assert_eq!(lint_url(" \n", None), Err(NoLink::Empty));
    assert_eq!(lint_url(&"x".repeat(LONGEST_LINK + 1), None), Err(NoLink::TooLong));
    assert!(lint_url(&format!("{LOGIN}/{}", "x".repeat(LONGEST_LINK - 100)), None).is_ok());
}

/// Pieces of links, good and bad.
fn pair() -> impl Strategy<Value = String> {
    let name = prop::sample::select(vec![
        "client_id",
        "response_type",
        "redirect_uri",
        "response_mode",
        "scope",
        "state",
        "nonce",
        "code_challenge",
        "code_challenge_method",
        "prompt",
        "login_hint",
        "domain_hint",
        "claims",
        "resource",
        "amp;scope",
        "x",
    ]);
    let known = prop::sample::select(vec![
        CLIENT,
        STATE,
        "code",
        "token",
        "id_token code",
        "query",
        "fragment",
        "consent",
        "select_account",
        "none",
        "{x}",
        "S256",
        "https://a.example/cb",
        "http://a.example/cb#x",
        "https://a.example/?code=123456",
        "https://*.a.example",
        "HTTP://A.example",
        "contoso.com",
        "{\"a\":1}",
        "",
    ]);
    let scopes = prop::collection::vec(
        prop::sample::select(vec![
            "openid",
            "OpenID",
            "offline_access",
            "User.Read",
            "user.read",
            "Calendar.Read",
            "Calenders.Raed",
            ".default",
            "https://graph.microsoft.com/.default",
            "https://graph.microsoft.us/.default",
            "Mail.Send",
            "Zebra.Stripe",
            "https://graph.microsoft.us/Calendar.Read",
            "https://outlook.office.com/EWS.AccessAsUser.All",
            "api://x/y",
            "user_impersonation",
            "{scope}",
            "a/b/c",
            "<b>",
            "Mail.Read,User.Read",
            "eyJhbGciOiJub25lIn0.eyJhIjoxfQ.x",
        ]),
        0..5,
    )
    .prop_map(|scopes| scopes.join(" "));
    let value = prop_oneof![known.prop_map(str::to_owned), scopes, ".{0,20}"];
    (name, value).prop_map(|(name, value)| {
        let value: String = url::form_urlencoded::byte_serialize(value.as_bytes()).collect();
        format!("{name}={value}")
    })
}

fn link() -> impl Strategy<Value = String> {
    let start = prop::sample::select(vec![
        LOGIN,
        "http://login.microsoftonline.com",
        "https://login.windows.net",
        "https://login.microsoftonline.us",
        "https://login.microsoftonline.de",
        "https://login.microsoftonline.com.",
        "https://evil.example",
        "https://a:b@login.microsoftonline.com",
        "https://LOGIN.partner.microsoftonline.cn",
    ]);
    let tenant = prop::sample::select(vec![
        "common",
        "organizations",
        "consumers",
        TENANT,
        "contoso.com",
        "{tenant}",
        "%zz",
        "ü.de",
        "",
    ]);
    let path = prop::sample::select(vec![
        "oauth2/v2.0/authorize",
        "oauth2/authorize",
        "v2.0/adminconsent",
        "adminconsent",
        "oauth2/v2.0/token",
        "Authorize/",
    ]);
    (start, tenant, path, prop::collection::vec(pair(), 0..10))
        .prop_map(|(start, tenant, path, pairs)| format!("{start}/{tenant}/{path}?{}", pairs.join("&")))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_is_judged(text in "\\PC{0,200}", tail in prop::collection::vec(any::<u8>(), 0..100)) {
        let tail = String::from_utf8_lossy(&tail).into_owned();
        for text in [text.clone(), tail.clone(), format!("{LOGIN}/{text}/adminconsent?{tail}"), format!("https://{text}")] {
            let _judged = (lint_url(&text, None).is_ok(), !text.trim().is_empty() && with_manifest(&text).passes());
        }
    }

    #[test]
    fn a_corrected_link_has_no_error_and_is_not_corrected_further(link in link()) {
        for judge in [with_manifest, alone] {
            if let Some(corrected) = judge(&link).corrected_url {
                let again = judge(&corrected);
                prop_assert!(again.passes(), "{}\n{}\n{:?}", link, corrected, again.findings);
                let further = again.corrected_url.as_deref().unwrap_or(&corrected);
                prop_assert_eq!(further, &corrected);
            }
        }
    }

    #[test]
    fn secrets_are_never_repeated(
        link in link(),
        name in prop::sample::select(vec![
            "client_secret", "code", "access_token", "id_token", "client_assertion", "password", "Client_Secret",
            "refresh_token", "code_verifier",
        ]),
        secret in "[A-Za-z0-9~._-]{12,40}",
    ) {
        let inner: String = url::form_urlencoded::byte_serialize(format!("https://app.drift.example/cb?{name}={secret}").as_bytes()).collect();
        for hostile in [
            format!("{link}&{name}={secret}"),
            format!("{link}#{name}={secret}"),
            format!("{link}&redirect_uri={inner}"),
            format!("{link}&{name}={secret}&state={secret}&scope={secret}&redirect_uri=https://a.example/{secret}"),
            format!("{link}&{name}=x%26{secret}"),
            link.replacen("://", &format!("://user:{secret}@"), 1),
        ] {
            for judge in [with_manifest, alone] {
                let said = serde_json::to_string(&judge(&hostile)).unwrap();
                prop_assert!(!said.contains(&secret), "{hostile}\n{said}");
            }
        }
    }
}
