//! Whether a report file is genuine: the page and the command.

use std::fs;

use consentry::{
    clock::SystemRandomness,
    domain::{redaction::Level, report::Report, signed_report::SignedReport},
    journeys::{
        export::{DATA_START, for_page, sign, sign_with},
        redaction::redact,
    },
    seal::SealKeys,
};
use reqwest::Method;
use serde_json::{Value, json};

use crate::{browser::Browser, command, folder::Folder, page::Answer, people::NINA, walk, world::World};

const BOUNDARY: &str = "part-of-a-form";

async fn report(world: &World) -> Report {
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    serde_json::from_value(walk::report(&mut nina, &diagnosis).await).unwrap()
}

/// Sends parts as a form with a file field sends them.
async fn send(world: &World, query: &str, parts: &[(&str, &str)]) -> Answer {
    let mut body = String::new();
    for (name, content) in parts {
        let file = if *name == "file" { "; filename=\"../../<b>report</b>.json\"" } else { "" };
        let head = format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file}\r\n\r\n");
        body.extend([head.as_str(), content, "\r\n"]);
    }
    body.extend(["--", BOUNDARY, "--\r\n"]);
    let url = world.url(&format!("/verify-report{query}"));
    let origin = url.origin().ascii_serialization();
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let headers = [
        ("origin", origin.as_str()),
        ("sec-fetch-site", "same-origin"),
        ("content-type", kind.as_str()),
        ("accept", "text/html"),
    ];
    Browser::new().send_plain(Method::POST, url, body, &headers).await
}

fn page_of(file: &SignedReport) -> String {
    let data = for_page(&serde_json::to_string(file).unwrap());
    format!("<!doctype html><title>x</title>{DATA_START}{data}</script>")
}

#[tokio::test]
async fn the_page_tells_genuine_files_from_all_others() {
    let world = World::patient().await;
    let report = report(&world).await;
    let file = sign(&world.portal, redact(&report, Level::Vendor)).unwrap();
    let text = serde_json::to_string(&file).unwrap();

    let page = send(&world, "", &[("file", &text), ("pasted", " ")]).await;
    let words = page.words();
    assert_eq!(page.status, 200, "{words}");
    for part in ["Genuine", "For the vendor’s support", "names of people", "Person 1"] {
        assert!(words.contains(part), "{part}: {words}");
    }
    let page = send(&world, "?lang=de", &[("file", ""), ("pasted", &page_of(&file))]).await;
    assert!(page.words().contains("Echt") && page.words().contains("Die Signatur gilt"), "{}", page.words());

    let mut changed: Value = serde_json::from_str(&text).unwrap();
    changed["report"]["headline"] = json!("Everything is fine, says <script>alert(1)</script>.");
    let page = send(&world, "", &[("file", &changed.to_string())]).await;
    assert!(page.words().contains("Changed") && !page.words().contains("Everything is fine"));
    assert!(!page.text.contains("alert(1)"));

    let others = SealKeys::generate(&SystemRandomness);
    let foreign = sign_with(&others, world.portal.now(), redact(&report, Level::Vendor)).unwrap();
    let page = send(&world, "", &[("pasted", &serde_json::to_string(&foreign).unwrap())]).await;
    assert!(page.words().contains("Signed by somebody else"), "{}", page.words());

    let page = send(&world, "", &[("file", &serde_json::to_string(&report).unwrap())]).await;
    assert!(page.words().contains("Not signed") && !page.words().contains("Nina"), "{}", page.words());
}

#[tokio::test]
async fn what_is_no_report_is_refused_in_words() {
    let world = World::patient().await;
    let large = " ".repeat(1024 * 1024 + 70 * 1024);
    let other = json!({ "format": "consentry-report", "version": 9 }).to_string();
    for (parts, said) in [
        (vec![], "Choose a file"),
        (vec![("file", ""), ("pasted", "")], "Choose a file"),
        (vec![("file", "{}"), ("pasted", "{}")], "not both"),
        (vec![("file", "{}")], "no report of Consentry"),
        (vec![("file", "<html></html>")], "no report of Consentry"),
        (vec![("pasted", "\0\u{202e}[[[")], "no report of Consentry"),
        (vec![("file", large.as_str())], "too large"),
        (vec![("file", other.as_str())], "another version"),
    ] {
        let page = send(&world, "", &parts).await;
        assert_eq!(page.status, 422, "{said}");
        assert!(page.words().contains(said), "{said}: {}", page.words());
    }
}

#[tokio::test]
async fn the_command_verifies_offline_and_ends_with_what_it_found() {
    let world = World::start().await;
    let report = report(&world).await;
    let file = sign(&world.portal, redact(&report, Level::Public)).unwrap();
    let folder = Folder::new();
    let put = |name: &str, text: String| fs::write(folder.path().join(name), text).unwrap();
    let text = serde_json::to_string_pretty(&file).unwrap();
    put("report.json", text.clone());
    put("report.html", page_of(&file));
    put("changed.json", text.replacen("Person 1", "Person 2", 1));
    put("bare.json", serde_json::to_string(&report).unwrap());
    put("other.json", "{}".to_owned());
    let keys = |keys: &SealKeys| serde_json::to_string(&keys.public_keys()).unwrap();
    put("keys.json", keys(&world.portal.keys));
    put("others.json", keys(&SealKeys::generate(&SystemRandomness)));
    put("private.json", r#"{"keys":[{"kty":"OKP","crv":"Ed25519","d":"x"}]}"#.to_owned());

    for (name, keys, code, said) in [
        ("report.json", "keys.json", 0, "VALID: signed, and unchanged since."),
        ("report.html", "keys.json", 0, "Level:      public: for anybody"),
        ("report.json", "others.json", 3, "UNKNOWN KEY"),
        ("changed.json", "keys.json", 1, "NOT VALID"),
        ("bare.json", "keys.json", 1, "NOT SIGNED"),
        ("other.json", "keys.json", 2, "no version"),
        ("missing.json", "keys.json", 2, "cannot be read"),
        ("report.json", "private.json", 2, "private key"),
        ("report.json", "report.json", 2, "JWK Set"),
    ] {
        let ended = command::run(folder.path(), &["verify-report", name, "--keys", keys], b"");
        let text = [ended.stdout, ended.stderr].map(|text| String::from_utf8(text).unwrap()).concat();
        assert_eq!(ended.status.code(), Some(code), "{name} with {keys}: {text}");
        assert!(text.contains(said), "{name} with {keys}: {text}");
    }
    let piped = command::run(folder.path(), &["verify-report", "-", "--keys", "keys.json"], text.as_bytes());
    assert_eq!(piped.status.code(), Some(0));
    let asked =
        command::run(folder.path(), &["verify-report", "report.json", "--url", "http://portal.example"], b"");
    assert_eq!(asked.status.code(), Some(2), "no keys over plain http");
    let portal = world.url("/").to_string();
    let asked = tokio::task::spawn_blocking(move || {
        command::run(folder.path(), &["verify-report", "report.json", "--url", &portal], b"")
    });
    let asked = asked.await.unwrap();
    assert_eq!(asked.status.code(), Some(0), "{}", String::from_utf8_lossy(&asked.stderr));
}
