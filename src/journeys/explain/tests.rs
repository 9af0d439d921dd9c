use std::{collections::BTreeSet, fs, path::Path};

use proptest::prelude::*;

use super::*;
use crate::domain::gate::{Fixer, Gate};

const TRACE: &str = "0000aaaa-11bb-cccc-dd22-eeeeee333333";
const CORRELATION: &str = "aaaa0000-bb11-2222-33cc-444444dddddd";
const TIME: &str = "2026-11-20T10:00:00Z";

fn read_it(text: &str) -> Explanation {
    read(text, None, Words::default(), "Drift").unwrap_or_else(|nothing| panic!("{nothing:?}: {text}"))
}

/// Microsoft's page in the languages that people paste it in: the labels change, the order of the ids does not.
#[test]
fn pages_in_any_language_are_read() {
    #[rustfmt::skip]
    let pages = [
        ("Sorry, but we’re having trouble signing you in.\nAADSTS50105: Your administrator has configured the application Drift to block users.", ["Request Id", "Correlation Id", "Timestamp"], 50105, Gate::UserNotAssigned),
        ("Entschuldigung, bei der Anmeldung ist ein Problem aufgetreten.\nAADSTS90094: Administratorzustimmung erforderlich.", ["Anforderungs-ID", "Korrelations-ID", "Zeitstempel"], 90094, Gate::AdminConsentNeeded),
        ("Désolé, nous ne parvenons pas à vous connecter.\nAADSTS7000112: L’application est désactivée.", ["ID de demande ", "ID de corrélation ", "Horodatage "], 7_000_112, Gate::AppDisabled),
        ("Lo sentimos, pero tenemos problemas para iniciar su sesión.\nAADSTS50020: La cuenta de usuario no existe.", ["Id. de solicitud", "Id. de correlación", "Marca de tiempo"], 50020, Gate::WrongAccountType),
        ("申し訳ありませんが、サインイン中に問題が発生しました。\nAADSTS700016: アプリケーションが見つかりませんでした。", ["要求 ID", "関連付け ID", "タイムスタンプ"], 700_016, Gate::AppNotInTenant),
        ("Desculpe, mas estamos tendo dificuldades para conectar você.\nAADSTS50011: A URI de redirecionamento não corresponde.", ["ID da Solicitação", "ID de Correlação", "Carimbo de data/hora"], 50011, Gate::RedirectMismatch),
        ("You cannot access this right now\nMore details\nError Code: 53003", ["Request Id", "Correlation Id", "Timestamp"], 53003, Gate::ConditionalAccess),
        ("Sie können im Moment nicht darauf zugreifen\nWeitere Details\nFehlercode: 53003", ["Anforderungs-ID", "Korrelations-ID", "Zeitstempel"], 53003, Gate::ConditionalAccess),
    ];
    for (words, [first, second, third], code, gate) in pages {
        for separator in [": ", "\n"] {
            let text = format!(
                "{words}\n{first}{separator}{TRACE}\n{second}{separator}{CORRELATION}\n{third}{separator}{TIME}\n"
            );
            let found = read_it(&text);
            assert_eq!((found.error.code, found.reading.gate), (Some(code), gate), "{text}");
            assert!(found.reading.known && found.others.is_empty() && found.graph.is_none(), "{text}");
            assert_eq!(found.error.trace_id.as_deref(), Some(TRACE), "{text}");
            assert_eq!(found.error.correlation_id.as_deref(), Some(CORRELATION), "{text}");
            assert_eq!(found.error.timestamp.as_deref(), Some(TIME), "{text}");
        }
    }
}

/// The page that most people meet shows no code at all.
#[test]
fn pages_without_a_code_are_read_by_their_words() {
    for (text, gate) in [
        ("Need admin approval\nDrift\nDrift needs permission to access resources", Gate::AdminConsentNeeded),
        ("Administratorgenehmigung erforderlich\nDrift", Gate::AdminConsentNeeded),
        ("Nécessite l’approbation de l’administrateur\nDrift", Gate::AdminConsentNeeded),
        ("管理者の承認が必要\nDrift", Gate::AdminConsentNeeded),
        ("Approval required\nEnter justification for requesting this app", Gate::AdminRequestPending),
    ] {
        let found = read_it(text);
        assert_eq!((found.reading.gate, found.reading.known), (gate, true), "{text}");
        assert_eq!(found.error, SignInError::default(), "no code is invented: {text}");
    }
    let found = read_it("Need admin approval\nAADSTS7000112: disabled");
    assert_eq!(found.reading.gate, Gate::AppDisabled, "a code says more than the title");
}

#[test]
fn of_several_codes_the_one_decides_that_somebody_has_to_act_on() {
    for (text, code, others) in [
        ("AADSTS65004: no. AADSTS50105: not assigned.", Some(65004), vec!["AADSTS50105"]),
        ("AADSTS50058: silent. AADSTS50105: not assigned.", Some(50105), vec!["AADSTS50058"]),
        ("AADSTS90033: later. AADSTS9999999: new.", Some(90033), vec!["AADSTS9999999"]),
        ("AADSTS9999999: new. AADSTS53003: blocked. AADSTS53003 again.", Some(53003), vec!["AADSTS9999999"]),
        ("AADSTS9999999: new.", Some(9_999_999), vec![]),
        (
            "{\"error\":{\"code\":\"ErrorAccessDenied\",\"message\":\"x\"}} then AADSTS90094",
            Some(90094),
            vec!["ErrorAccessDenied"],
        ),
        (
            "https://x.example/cb?error=access_denied&error_subcode=cancel AADSTS90094: admin",
            Some(90094),
            vec![],
        ),
    ] {
        let found = read_it(text);
        let named: Vec<String> = found.others.iter().map(ToString::to_string).collect();
        assert_eq!(
            (found.error.code, named),
            (code, others.into_iter().map(str::to_owned).collect()),
            "{text}"
        );
    }
}

#[test]
fn the_ids_are_those_of_the_code_that_decides() {
    let other = "bbbb0000-bb11-2222-33cc-444444dddddd";
    let text = format!(
        "AADSTS50058: x Trace ID: {other} Timestamp: 2026-01-01 00:00:00Z\nAADSTS50105: y Trace ID: {TRACE} Timestamp: {TIME}"
    );
    let found = read_it(&text);
    assert_eq!(found.error.trace_id.as_deref(), Some(TRACE));
    assert_eq!(found.error.timestamp.as_deref(), Some(TIME));
}

#[test]
fn what_looks_like_a_code_and_is_none_is_said_so() {
    for (text, expected) in [
        ("", Nothing::Empty),
        (" \n ", Nothing::Empty),
        ("It does not work!", Nothing::NoCode),
        ("AADSTS1234 and AADSTS123456789", Nothing::NoCode),
        ("invoice 65001", Nothing::LoneNumber(65001)),
        ("https://drift.example/cb?admin_consent=True&tenant=x", Nothing::Approval),
        (
            "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=x",
            Nothing::MicrosoftAddress,
        ),
    ] {
        assert_eq!(read(text, None, Words::default(), "Drift").unwrap_err(), expected, "{text}");
    }
}

#[test]
fn answers_of_graph_are_read_with_and_without_their_status() {
    let body = |code: &str, message: &str| {
        serde_json::json!({ "error": { "code": code, "message": message, "innerError": {
            "date": "2026-01-01T00:00:00", "request-id": TRACE, "client-request-id": CORRELATION } } })
        .to_string()
    };
    let gone = body(
        "MailboxNotEnabledForRESTAPI",
        "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
    );
    let denied = body("ErrorAccessDenied", "Access is denied. Check credentials and try again.");
    for (text, told, status, verdict, ambiguous, gate) in [
        (gone.clone(), Some(404), Some(404), "on_premises_mailbox", true, Gate::Unknown),
        (gone.clone(), None, None, "on_premises_mailbox", true, Gate::Unknown),
        (
            format!("HTTP/1.1 404 Not Found\r\n\r\n{gone}"),
            None,
            Some(404),
            "on_premises_mailbox",
            true,
            Gate::Unknown,
        ),
        (denied.clone(), None, None, "missing_scope", true, Gate::AdminConsentNeeded),
        (
            format!("{{\"responses\":[{{\"id\":\"1\",\"status\":403,\"body\":{denied}}}]}}"),
            None,
            Some(403),
            "missing_scope",
            true,
            Gate::AdminConsentNeeded,
        ),
        (
            body("ApplicationThrottled", "x"),
            Some(429),
            Some(429),
            "throttled",
            false,
            Gate::MicrosoftTransient,
        ),
        (body("ErrorInvalidLicense", "x"), None, None, "no_licence", false, Gate::Unknown),
        (
            "Code: ErrorInvalidLicense\r\nMessage: x".to_owned(),
            None,
            None,
            "no_licence",
            false,
            Gate::Unknown,
        ),
        (String::new(), Some(503), Some(503), "service_fault", false, Gate::MicrosoftTransient),
    ] {
        let found = read(&text, told, Words::default(), "Drift").unwrap();
        let graph = found.graph.unwrap();
        assert_eq!((graph.status, graph.verdict, graph.ambiguous), (status, verdict, ambiguous), "{text}");
        assert_eq!((found.reading.gate, found.error.code), (gate, None), "{text}");
        assert_eq!(graph.ambiguous, graph.candidates.len() > 1, "{text}");
        assert!(found.reading.known && !found.reading.next_steps.is_empty(), "{text}");
        if text.contains(TRACE) {
            assert_eq!(found.error.trace_id.as_deref(), Some(TRACE));
            assert_eq!(found.error.correlation_id.as_deref(), Some(CORRELATION));
            assert_eq!(found.error.timestamp.as_deref(), Some("2026-01-01T00:00:00"));
        }
    }
    let unknown = read(&body("Brand_New", "x"), None, Words::default(), "Drift").unwrap();
    assert!(!unknown.reading.known && unknown.graph.unwrap().code.as_deref() == Some("Brand_New"));
}

/// Every file of the fixtures is pasted as it is; those that hold an error are understood.
#[test]
fn the_fixtures_are_understood() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    #[rustfmt::skip]
    let expected = [
        ("batch.200.json", Gate::AdminConsentNeeded, None, Some("missing_scope")),
        ("claims-challenge.json", Gate::ConditionalAccess, None, Some("conditional_access")),
        ("error.401.CAE.headers.json", Gate::ConditionalAccess, None, Some("conditional_access")),
        ("error.401.CAE.json", Gate::ConditionalAccess, None, Some("conditional_access")),
        ("error.401.OrganizationFromTenantGuidNotFound.json", Gate::ServiceMissingInTenant, None, Some("tenant_unknown")),
        ("error.403.Authorization_RequestDenied.json", Gate::AdminConsentNeeded, None, Some("missing_scope")),
        ("error.403.ErrorAccessDenied-odata-disabled.json", Gate::Unknown, None, Some("other")),
        ("error.403.ErrorAccessDenied.json", Gate::AdminConsentNeeded, None, Some("missing_scope")),
        ("error.404.ErrorInvalidUser.json", Gate::Unknown, None, Some("no_mailbox")),
        ("error.404.MailboxNotEnabledForRESTAPI-old-text.json", Gate::Unknown, None, Some("on_premises_mailbox")),
        ("error.404.MailboxNotEnabledForRESTAPI.json", Gate::Unknown, None, Some("on_premises_mailbox")),
        ("error.404.ResourceNotFound.json", Gate::Unknown, None, Some("no_mailbox")),
        ("error.429.ApplicationThrottled.json", Gate::MicrosoftTransient, None, Some("throttled")),
        ("error.UnknownError-empty.json", Gate::MicrosoftTransient, None, Some("service_fault")),
        ("openid-configuration.unknown-tenant.error.json", Gate::WrongTenantOrCloud, Some(90002), None),
        ("token.error.7000229.json", Gate::AppNotInTenant, Some(7_000_229), None),
        ("token.error.invalid_scope.json", Gate::AppRegistrationWrong, Some(70011), None),
    ];
    let mut seen = BTreeSet::new();
    for folder in ["graph", "graph/samples", "entra", "entra/samples"] {
        for entry in fs::read_dir(root.join(folder)).unwrap().map(Result::unwrap) {
            let Ok(text) = fs::read_to_string(entry.path()) else { continue };
            let name = entry.file_name().to_string_lossy().into_owned();
            let found = read(&text, None, Words::default(), "Drift");
            let Some((name, gate, code, verdict)) = expected.iter().find(|(known, ..)| *known == name) else {
                assert!(
                    found.is_err() || name.starts_with("README") || name.contains("callbacks"),
                    "{name}: {found:?}"
                );
                continue;
            };
            let found = found.unwrap();
            let told = found.graph.as_ref().map(|graph| graph.verdict);
            assert_eq!((found.reading.gate, found.error.code, told), (*gate, *code, *verdict), "{name}");
            assert!(found.reading.known, "{name}");
            seen.insert(*name);
        }
    }
    assert_eq!(seen.len(), expected.len());
}

#[test]
fn callbacks_of_admin_consent_are_read_one_by_one() {
    let text = include_str!("../../../tests/data/entra/samples/adminconsent.callbacks.json");
    let callbacks: Vec<serde_json::Value> = serde_json::from_str(text).unwrap();
    let mut refused = 0;
    for callback in &callbacks {
        let query = callback.get("query").and_then(serde_json::Value::as_str).unwrap();
        let outcome = callback.get("outcome").and_then(serde_json::Value::as_str).unwrap();
        let url = format!("https://drift.example/cb?{query}");
        let gates: &[Gate] = match outcome {
            "declined" => &[Gate::ConsentDeclined],
            "wrong_account" | "personal_account_used" => &[Gate::WrongAccountType],
            "not_admin_or_cancelled" => &[Gate::AdminConsentNeeded],
            _ => &[],
        };
        let found = read(&url, None, Words::default(), "Drift");
        assert_eq!(found.as_ref().is_ok(), !gates.is_empty(), "{query}");
        if let Ok(found) = found {
            assert!(gates.contains(&found.reading.gate), "{query}: {:?}", found.reading);
            refused += 1;
        }
    }
    assert!(refused >= 5);
}

#[test]
fn what_the_vendor_has_to_mend_is_not_the_persons_fault() {
    for text in ["AADSTS50011: x", "AADSTS7000222: x", "AADSTS650053: x"] {
        let reading = read_it(text).reading;
        assert_eq!(reading.fixer, Fixer::Vendor);
        assert!(reading.explanation.contains("not your fault"), "{}", reading.explanation);
    }
}

#[test]
fn long_texts_are_cut_and_read() {
    let text = format!("AADSTS50105: x {}", "é".repeat(LONGEST));
    assert_eq!(read_it(&text).error.code, Some(50105));
    assert!(read(&format!("{} AADSTS50105", "é".repeat(LONGEST)), None, Words::default(), "Drift").is_err());
}

/// Pieces that steer arbitrary text towards every reading.
const PIECES: &str = "(AADSTS|aadsts ?[0-9]{3,9}|Error Code: ?[0-9]{5}|[0-9]{5,7}|\\{\"error\":\"[a-z_]{1,9}\"|\\{\"error\":\\{\"code\":\"[A-Za-z<é]{1,9}\"\\}\\}|\
    error=[a-z%&=]{1,12}|[?#&:\"{}\\[\\] \n]|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|HTTP/1.1 [0-9]{3}|2026-01-0[0-9]T0[0-9]:00:00|.{0,6}){0,14}";

proptest! {
    #[test]
    fn nothing_is_invented(text in PIECES, status in proptest::option::of(100_u16..600)) {
        let Ok(found) = read(&text, status, Words::default(), "Drift") else { return Ok(()) };
        let codes = found.error.code.map(Code::SignIn).into_iter().chain(found.others);
        for code in codes {
            let stands = match code {
                Code::SignIn(number) => text.contains(&number.to_string()),
                Code::Graph(code) => text.contains(&code),
            };
            prop_assert!(stands, "{text:?}");
        }
        for id in [found.error.trace_id, found.error.correlation_id, found.error.timestamp].into_iter().flatten() {
            prop_assert!(text.contains(&id), "{id} in {text:?}");
        }
        if let Some(code) = found.graph.and_then(|graph| graph.code) {
            prop_assert!(text.contains(&code), "{code} in {text:?}");
        }
    }

    #[test]
    fn no_text_is_too_odd(text in "\\PC{0,200}|(?s:.){0,200}") {
        let _any = read(&text, None, Words::default(), "Drift");
    }
}
