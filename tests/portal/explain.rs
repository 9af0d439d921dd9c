//! Pasted errors: the command over standard input, and the page for people who are stuck.

use serde_json::{Value, json};

use crate::{browser::Browser, command, folder::Folder, log::Log, world::World};

const TRACE: &str = "0000aaaa-11bb-cccc-dd22-eeeeee333333";
const CORRELATION: &str = "aaaa0000-bb11-2222-33cc-444444dddddd";

/// What `consentry explain` prints for a text, in a folder without configuration, and how it ends.
fn explain(arguments: &[&str], pasted: &[u8]) -> (String, Option<i32>) {
    let output = command::run(Folder::new().path(), &[&["explain"], arguments].concat(), pasted);
    (String::from_utf8(output.stdout).unwrap(), output.status.code())
}

fn explained(arguments: &[&str], pasted: &str) -> (Value, Option<i32>) {
    let (text, ended) = explain(&[&["--json"], arguments].concat(), pasted.as_bytes());
    (serde_json::from_str(&text).unwrap(), ended)
}

fn members(value: &Value) -> Vec<&str> {
    let mut members: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    members.sort_unstable();
    members
}

const SIGN_IN: [&str; 10] = [
    "code",
    "correlation_id",
    "docs_url",
    "gate",
    "known",
    "next_steps",
    "timestamp",
    "title",
    "trace_id",
    "who_fixes",
];

#[test]
fn a_page_of_the_sign_in_as_json() {
    let page = format!(
        "Entschuldigung\nAADSTS50105: Der Administrator …\nAnforderungs-ID: {TRACE}\nKorrelations-ID: {CORRELATION}\n\
         Zeitstempel: 2026-11-20T10:00:00Z"
    );
    let (answer, ended) = explained(&[], &page);
    assert_eq!((members(&answer), ended), (SIGN_IN.to_vec(), Some(0)));
    for (member, expected) in [
        ("code", json!(50105)),
        ("gate", json!("user_not_assigned")),
        ("who_fixes", json!("tenant_admin")),
        ("trace_id", json!(TRACE)),
        ("correlation_id", json!(CORRELATION)),
        ("timestamp", json!("2026-11-20T10:00:00Z")),
        ("known", json!(true)),
    ] {
        assert_eq!(answer[member], expected, "{member}");
    }
    assert!(answer["title"].as_str().unwrap().contains("the app"), "no configuration names it");
    assert!(!answer["next_steps"].as_array().unwrap().is_empty());
}

#[test]
fn the_language_changes_no_name_and_has_to_be_one_of_ours() {
    let page = format!("AADSTS50105: x\nTrace ID: {TRACE}\nCorrelation ID: {CORRELATION}");
    for tag in ["en", "de", "pt-br"] {
        let (answer, ended) = explained(&["--lang", tag], &page);
        assert_eq!((members(&answer), ended), (SIGN_IN.to_vec(), Some(0)), "{tag}");
        assert_eq!(
            (&answer["gate"], &answer["who_fixes"], &answer["trace_id"]),
            (&json!("user_not_assigned"), &json!("tenant_admin"), &json!(TRACE)),
            "{tag}"
        );
        let (text, ended) = explain(&["--lang", tag], page.as_bytes());
        assert_eq!(ended, Some(0));
        for part in ["AADSTS50105", TRACE, CORRELATION] {
            assert!(text.contains(part), "{tag} {part}: {text}");
        }
    }
    for tag in ["", "xx", "english please"] {
        assert_eq!(explain(&["--lang", tag], page.as_bytes()), (String::new(), Some(2)), "{tag:?}");
    }
}

#[test]
fn several_codes_are_listed_beside_the_one_that_decides() {
    let (answer, ended) = explained(&[], "AADSTS50058: x, AADSTS90094: y, AADSTS9999999: z");
    assert_eq!(
        (&answer["code"], &answer["others"], ended),
        (&json!(90094), &json!([50058, 9_999_999]), Some(0))
    );
}

#[test]
fn an_answer_of_graph_as_json() {
    let body = json!({ "error": { "code": "MailboxNotEnabledForRESTAPI",
        "message": "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
        "innerError": { "date": "2026-01-01T00:00:00", "request-id": TRACE, "client-request-id": CORRELATION } } });
    let (answer, ended) = explained(&["--status", "404"], &body.to_string());
    let mut expected = SIGN_IN.to_vec();
    expected.extend(["ambiguous", "candidate_verdicts", "graph_code", "http_status", "verdict"]);
    expected.sort_unstable();
    assert_eq!((members(&answer), ended), (expected, Some(0)));
    for (member, expected) in [
        ("code", Value::Null),
        ("gate", json!("unknown")),
        ("http_status", json!(404)),
        ("graph_code", json!("MailboxNotEnabledForRESTAPI")),
        ("verdict", json!("on_premises_mailbox")),
        ("ambiguous", json!(true)),
        ("candidate_verdicts", json!(["on_premises_mailbox", "no_licence", "no_mailbox", "mailbox_moving"])),
        ("who_fixes", json!("tenant_admin")),
        ("trace_id", json!(TRACE)),
        ("known", json!(true)),
    ] {
        assert_eq!(answer[member], expected, "{member}");
    }
    let (answer, _) = explained(&[], &body.to_string());
    assert_eq!((&answer["http_status"], &answer["verdict"]), (&Value::Null, &json!("on_premises_mailbox")));
}

#[test]
fn what_cannot_be_read_is_answered_honestly() {
    for text in ["", "It does not work", "order 65001", "AADSTS1234"] {
        let (answer, ended) = explained(&[], text);
        assert_eq!((members(&answer), ended), (SIGN_IN.to_vec(), Some(1)), "{text}");
        assert_eq!(
            (&answer["gate"], &answer["known"], &answer["code"]),
            (&json!("unknown"), &json!(false), &Value::Null)
        );
        let (nothing, ended) = explain(&[], text.as_bytes());
        assert_eq!((nothing.as_str(), ended), ("", Some(1)));
    }
    let (answer, ended) = explained(&[], "AADSTS9999999: new");
    assert_eq!((&answer["known"], &answer["code"], ended), (&json!(false), &json!(9_999_999), Some(0)));
    assert!(answer["docs_url"].as_str().unwrap().ends_with("code=9999999"));
}

#[test]
fn faults_of_a_configuration_that_was_named_are_told() {
    let folder = Folder::new();
    std::fs::write(folder.path().join("faulty.toml"), "[app]\nname = 7\n").unwrap();
    let faulty = folder.path().join("faulty.toml");
    let (nothing, ended) = explain(&["--config", faulty.to_str().unwrap()], b"AADSTS50105: x");
    assert_eq!((nothing.as_str(), ended), ("", Some(2)));
}

#[tokio::test]
async fn the_configured_app_is_named() {
    let program = crate::program::Program::start().await;
    let (answer, ended) = program.command_reading(&["explain", "--json"], "AADSTS50105: x");
    let answer: Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(
        (ended, &answer["title"]),
        (Some(0), &json!("You are not on the list of people who may use Drift"))
    );
}

#[test]
fn hostile_input_moves_nothing() {
    let mut text = b"\x1b[2JAADSTS50105: \xff\xfe\x1b]0;x\x07 Trace ID: \x1b[31m".to_vec();
    text.extend(vec![b'{'; 200_000]);
    let (shown, ended) = explain(&[], &text);
    assert_eq!(ended, Some(0));
    assert!(
        shown.contains("AADSTS50105") && shown.chars().all(|c| c == '\n' || !c.is_control()),
        "{shown:?}"
    );
    let (_, ended) = explain(&["--status", "9"], b"x");
    assert_eq!(ended, Some(2));
}

#[tokio::test]
async fn the_page_reads_answers_of_graph_and_shows_several_codes() {
    let log = Log::begin();
    let world = World::start().await;
    let mut browser = Browser::new();
    let page = browser.open(world.url("/stuck")).await;
    let body = "HTTP/1.1 404 Not Found\n{\"error\":{\"code\":\"MailboxNotEnabledForRESTAPI\",\"message\":\"The mailbox is \
                either inactive, soft-deleted, or is hosted on-premise. <script>alert('pasted-mark-1')</script>\"}}";
    let answer = browser.submit(page.form("/stuck").with("pasted", body)).await;
    assert_eq!(
        (answer.status, answer.heading().as_str()),
        (200, "Microsoft Graph finds no mailbox in the cloud")
    );
    let words = answer.words();
    for part in ["MailboxNotEnabledForRESTAPI", "HTTP status 404", "no licence", "We are not certain"] {
        assert!(words.contains(part), "{part}: {words}");
    }
    assert!(!answer.text.contains("<script>alert("), "what was pasted is text");
    let several = "AADSTS50058: x\nAADSTS50105: y";
    let answer = browser.submit(answer.form("/stuck").with("pasted", several)).await;
    assert_eq!(answer.heading(), "You are not on the list of people who may use Drift");
    assert_eq!(answer.texts(".alternatives li"), ["AADSTS50058"]);
    let answer = browser.submit(answer.form("/stuck").with("pasted", "AADSTS7000222: x")).await;
    assert!(answer.words().contains("This is not your fault"), "{}", answer.words());
    let answer = browser.submit(answer.form("/stuck").with("pasted", "order 65001")).await;
    assert!(
        answer.status == 422 && answer.words().contains("nothing says that it is Microsoft"),
        "{}",
        answer.words()
    );
    let answer = browser.submit(answer.form("/stuck").with("pasted", "Need admin approval\nDrift")).await;
    assert_eq!((answer.status, answer.heading().as_str()), (200, "An administrator has to approve Drift"));
    assert!(!log.text().contains("pasted-mark-1"), "nothing pasted is logged");
}
