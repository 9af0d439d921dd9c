//! Report files from customers: what is read in, how it is shown, and what of a hostile one is left.

use consentry::{
    clock::SystemRandomness,
    domain::{
        id::ImportId,
        imported_report::ImportSummary,
        named_person::NamedPerson,
        redaction::Level,
        report::{Overall, Report},
        signed_report::{SignatureState, SignedReport},
    },
    journeys::{
        export,
        redaction::{Redacted, redact},
    },
    seal::SealKeys,
    secret::Digest,
};
use jiff::SignedDuration;
use serde_json::{Value, json};
use url::Url;
use uuid::Uuid;

use crate::{
    browser::Browser,
    log::Log,
    markup::{PLANTED, assert_inert},
    page::Answer,
    people::{NINA, NORTHWIND, RITA, SAM},
    walk,
    world::World,
};

/// An import that is there, whoever made it.
pub(crate) async fn some_import(world: &World) -> String {
    let now = world.portal.now();
    let report = sample(world).await;
    let import = ImportSummary {
        id: ImportId::new(Uuid::from_u128(now.as_nanosecond().unsigned_abs())),
        imported_at: now,
        imported_by: NamedPerson {
            tenant: NORTHWIND.parse().unwrap(),
            person: report.subject.person,
            name: "Sam".to_owned(),
        },
        signature: SignatureState::Missing,
        level: None,
        tenant: None,
        organisation: None,
        overall: report.overall,
        keep_until: now + SignedDuration::from_hours(1),
    };
    let json = serde_json::to_string(&report).unwrap();
    world.portal.store.insert_import(&import, &Digest::of(b"some import"), &json).await.unwrap().to_string()
}

/// The newest finished report of Northwind.
async fn sample(world: &World) -> Report {
    let store = &world.portal.store;
    let runs = store.list_diagnoses(NORTHWIND.parse().unwrap(), 10).await.unwrap();
    store.find_diagnosis(runs[0].id).await.unwrap().unwrap().report.unwrap()
}

/// A world with a report in it, and support.
async fn start() -> (World, Browser, Report) {
    let world = World::patient().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let sam = walk::signed_in(&home, SAM).await;
    let report = sample(&world).await;
    (world, sam, report)
}

fn page_of(world: &World) -> Url {
    world.url("/support/imports")
}

/// Sends a file and goes where it leads.
async fn bring(browser: &mut Browser, world: &World, file: &[u8]) -> Answer {
    let parts = [("file", Some("report.json"), file), ("pasted", None, &b""[..])];
    let answer = browser.upload(page_of(world), &parts).await;
    browser.follow(answer).await
}

fn signed(world: &World, report: &Report, level: Level) -> SignedReport {
    export::sign(&world.portal, redact(report, level)).unwrap()
}

/// The tenant's page of the desk, and its row in the list, without the times of the answer.
async fn desk(browser: &mut Browser, world: &World) -> [String; 2] {
    let list = browser.open(world.url("/support")).await.texts("main").concat();
    let tenant = browser.open(world.url(&format!("/support/tenants/{NORTHWIND}"))).await;
    [list, tenant.texts("main").concat()]
}

#[tokio::test]
async fn a_signed_file_opens_in_the_same_sections_and_counts_for_nothing_seen_here() {
    let (world, mut sam, report) = start().await;
    let before = desk(&mut sam, &world).await;
    let mut other = report.clone();
    other.overall = Overall::OutOfReach;
    let file = signed(&world, &other, Level::Internal);
    let page = bring(&mut sam, &world, &serde_json::to_vec(&file).unwrap()).await;
    assert_eq!((page.status, page.heading().as_str()), (200, "Imported report: Northwind"));
    let words = page.words();
    let kid = file.signature.unwrap().kid;
    for part in
        ["Imported on", "by Sam", "Signature: valid", &kid, "Out of reach", "For the organisation itself"]
    {
        assert!(words.contains(part), "{part}: {words}");
    }
    assert_eq!(desk(&mut sam, &world).await, before, "the tenant's state and history are what was seen here");
    let own = sam.open(world.url(&format!("/reports/{}", report.id))).await;
    let sections = |page: &Answer| page.texts("h2");
    for section in sections(&own).iter().filter(|section| !section.contains("For support")) {
        assert!(sections(&page).contains(section) || section == "Share or download", "{section}");
    }
    assert_inert(&page);
    let tenant = world.portal.store.find_tenant(NORTHWIND.parse().unwrap()).await.unwrap().unwrap();
    assert_eq!(tenant.overall, Some(report.overall));
    let links = page.attributes("main a", "href");
    assert_eq!(links, ["/support/imports".to_owned(), format!("/support/tenants/{NORTHWIND}")]);
}

#[tokio::test]
async fn every_state_of_a_signature_is_told() {
    let (world, mut sam, report) = start().await;
    let text = |file: &SignedReport| serde_json::to_string_pretty(file).unwrap();
    let valid = signed(&world, &report, Level::Vendor);
    let mut changed = valid.clone();
    changed.report.headline = "Everything works.".to_owned();
    let keys = SealKeys::generate(&SystemRandomness);
    let Redacted { report: redacted, level, withheld } = redact(&report, Level::Public);
    let elsewhere =
        export::sign_with(&keys, world.portal.now(), Redacted { report: redacted, level, withheld }).unwrap();
    let unsigned = SignedReport { signature: None, ..valid.clone() };
    let page = format!(
        "<!doctype html><title>x</title>{}{}</script>",
        export::DATA_START,
        export::for_page(&serde_json::to_string(&signed(&world, &report, Level::Public)).unwrap())
    );
    for (file, says) in [
        (text(&valid), "Signature: valid"),
        (text(&changed), "Signature: changed after it was signed"),
        (text(&elsewhere), "Signature: made by another portal or with an unknown key"),
        (text(&unsigned), "Signature: not signed"),
        (serde_json::to_string(&report).unwrap(), "Signature: not signed"),
        (page, "Signature: valid"),
    ] {
        let page = bring(&mut sam, &world, file.as_bytes()).await;
        assert_eq!(page.status, 200, "{says}: {}", page.words());
        assert!(page.words().contains(says), "{says}: {}", page.words());
        let claimed = page.texts(".banner__word")[0].starts_with("The file says: ");
        assert_eq!(
            claimed,
            says != "Signature: valid",
            "{says}: only what is known to be ours looks like an answer"
        );
    }
    let list = sam.open(page_of(&world)).await;
    for word in ["Valid", "Changed", "Unknown key", "Not signed"] {
        assert!(list.texts(".tag").iter().any(|tag| tag == word), "{word}: {:?}", list.texts(".tag"));
    }
}

#[tokio::test]
async fn a_pasted_report_is_read_the_same_file_twice_is_one_import_and_removing_it_leaves_nothing() {
    let (world, mut sam, report) = start().await;
    let text = serde_json::to_vec(&report).unwrap();
    let pasted = [("file", Some(""), &b""[..]), ("pasted", None, text.as_slice())];
    let first = sam.upload(page_of(&world), &pasted).await;
    assert_eq!(first.status, 303, "{}", first.words());
    let first = first.location().unwrap();
    let again = bring(&mut sam, &world, &text).await;
    assert_eq!(again.url.path(), first.path());
    assert!(again.words().contains("This file was imported before"), "{}", again.words());

    let mut rita = walk::signed_in(&world.url("/"), RITA).await;
    let page = rita.open(first.clone()).await;
    assert!(page.status == 200 && page.find_form("/delete").is_none());
    assert!(rita.open(page_of(&world)).await.find_form("/imports").is_none());
    assert_eq!(rita.upload(page_of(&world), &pasted).await.status, 403);

    let narrowed = sam.open(world.url(&format!("/support/imports?tenant={NORTHWIND}"))).await;
    assert_eq!(narrowed.texts("tbody tr").len(), 1);
    let page = sam.submit(again.form("/delete")).await;
    assert!(page.words().contains("Nothing was imported"), "{}", page.words());
    assert_eq!(sam.get(first).await.status, 404);
    let anew = bring(&mut sam, &world, &text).await;
    assert!(!anew.words().contains("This file was imported before"));
}

/// JSON of a report with something else in one place.
fn with(report: &Report, place: &str, value: Value) -> Vec<u8> {
    let mut json = serde_json::to_value(report).unwrap();
    *json.pointer_mut(place).unwrap() = value;
    serde_json::to_vec(&json).unwrap()
}

/// Files that are no report, or more than one is.
fn refused(report: &Report) -> Vec<(&'static str, Vec<u8>)> {
    let json = serde_json::to_string(report).unwrap();
    let bytes = |text: String| text.into_bytes();
    let finding = json!({
        "id": "x", "what": "x", "evidence": "x", "fixer": null, "how": [], "confidence": "high"
    });
    let mut gzip = vec![0x1f, 0x8b, 8, 0];
    gzip.extend([0; 100]);
    vec![
        ("nothing", Vec::new()),
        ("blanks", b" \r\n\t ".to_vec()),
        ("no JSON", b"it does not work".to_vec()),
        ("no text", vec![0xff, 0xfe, 0, 1, 2]),
        ("cut off", json.as_bytes()[..json.len() / 2].to_vec()),
        ("something behind it", bytes(format!("{json} {{}}"))),
        ("null", b"null".to_vec()),
        ("a list", b"[]".to_vec()),
        ("an object of something else", b"{\"version\":1}".to_vec()),
        ("another version", with(report, "/version", json!(2))),
        ("a version that is no number", with(report, "/version", json!("1"))),
        ("deep lists", bytes(format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)))),
        ("deep objects", bytes("{\"a\":".repeat(50_000))),
        ("a member twice", bytes(json.replacen('{', "{\"app\":\"Evil\",", 1))),
        ("a member twice, written in another way", bytes(json.replacen('{', "{\"\\u0061pp\":\"Evil\",", 1))),
        ("a member that no report has", bytes(json.replacen('{', "{\"href\":\"https://evil.example\",", 1))),
        ("a number that no program holds", with(report, "/version", json!(1e300))),
        ("a word that no report has", with(report, "/overall", json!("splendid"))),
        ("an id that is a path", with(report, "/id", json!("../../etc/passwd"))),
        ("a time that is none", with(report, "/finished_at", json!("9999-99-99T00:00:00Z"))),
        ("half a character", bytes(json.replacen("\"app\":\"", "\"app\":\"\\ud800", 1))),
        ("a text of a megabyte", with(report, "/headline", json!("x".repeat(1 << 20)))),
        ("a list of a thousand", with(report, "/findings", json!(vec![finding; 1_000]))),
        ("five megabytes", bytes(format!("{json}{}", " ".repeat(5 << 20)))),
        ("a ZIP archive", [&b"PK\x03\x04"[..], &[0; 200]].concat()),
        ("a gzip file", gzip),
        ("a page without a report", b"<!doctype html><script>alert(1)</script>".to_vec()),
        ("a page with two", {
            let part = format!("{}{json}</script>", export::DATA_START);
            bytes(format!("<!doctype html>{part}{part}"))
        }),
        ("a page that never ends", bytes(format!("<!doctype html>{}{json}", export::DATA_START))),
        ("a table", b"=cmd|' /C calc'!A0,+1,@SUM(1)".to_vec()),
        ("XML with entities", b"<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"b\">]><l>&a;</l>".to_vec()),
    ]
}

#[tokio::test]
async fn a_file_that_is_no_report_is_refused_in_words_and_leaves_nothing() {
    let log = Log::begin();
    let (world, mut sam, report) = start().await;
    let files = refused(&report);
    assert!(files.len() >= 20);
    for (what, file) in files {
        let page = bring(&mut sam, &world, &file).await;
        assert_eq!(page.status, 422, "{what}: {}", page.words());
        assert_eq!(page.heading(), "The file was not imported", "{what}");
        assert!(!page.texts("#file-error").concat().is_empty(), "{what}");
        assert!(page.text.len() < 50_000, "{what} is not sent back");
        assert_inert(&page);
        assert!(page.find_form("/imports").is_some(), "{what}");
    }
    let list = world.portal.store.list_imports(None, None, 50).await.unwrap();
    assert!(list.items.is_empty(), "{list:?}");
    assert!(!log.text().contains("does not work") && !log.text().contains("etc/passwd"));
}

#[tokio::test]
async fn the_form_says_what_is_missing_in_it() {
    let (world, mut sam, report) = start().await;
    let json = serde_json::to_vec(&report).unwrap();
    let two = [("file", Some("a"), json.as_slice()), ("pasted", None, json.as_slice())];
    let twice = [("file", Some("a"), json.as_slice()), ("file", Some("b"), json.as_slice())];
    for (parts, says) in [
        (&[][..], "Choose a report file"),
        (&[("other", None, json.as_slice())], "Choose a report file"),
        (&two, "one report at a time"),
        (&twice, "one report at a time"),
    ] {
        let page = sam.upload(page_of(&world), parts).await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains(says), "{says}: {}", page.words());
    }
    let plain = sam.post(crate::page::Form { action: page_of(&world), fields: Vec::new() }).await;
    assert_eq!(plain.status, 422, "a form of another kind");
    for (kind, body) in [
        ("multipart/form-data", "x"),
        (
            "multipart/form-data; boundary=x",
            "--x\r\ncontent-disposition: form-data; name=\"file\"\r\n\r\ncut off",
        ),
        ("multipart/form-data; boundary=x", "no boundary anywhere"),
    ] {
        let headers = [("content-type", kind), ("accept", "text/html"), ("sec-fetch-site", "same-origin")];
        let page = sam.send_plain(reqwest::Method::POST, page_of(&world), body, &headers).await;
        assert_eq!(page.status, 422, "{body}");
    }
    let from = [("content-type", "multipart/form-data; boundary=x"), ("sec-fetch-site", "cross-site")];
    let page = sam.send_plain(reqwest::Method::POST, page_of(&world), "--x--", &from).await;
    assert_eq!(page.status, 403, "another site's form");
}

/// Every text of a report, by its place.
fn texts(value: &Value, place: &str, found: &mut Vec<String>) {
    match value {
        Value::String(_) => found.push(place.to_owned()),
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                texts(item, &format!("{place}/{at}"), found);
            }
        }
        Value::Object(members) => {
            for (name, member) in members {
                texts(member, &format!("{place}/{}", name.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        _ => {}
    }
}

#[tokio::test]
async fn whatever_stands_in_the_texts_of_a_report_is_shown_as_text() {
    let (world, mut sam, report) = start().await;
    let turned = "\u{202e}elpmaxe.live\u{202c}\u{2066}\u{200f}\u{0}\u{7}\u{1b}[31m\u{85}";
    for (at, hostile) in [
        PLANTED.to_owned(),
        "JavaScript:alert(1)".to_owned(),
        "https://evil.example/?x=<a href=https://evil.example>y</a>".to_owned(),
        "=HYPERLINK(\"https://evil.example\")".to_owned(),
        turned.to_owned(),
        "a\r\nTenant ID: 00000000-0000-0000-0000-000000000000".to_owned(),
        "{{constructor}} ${7*7} {$app} <!-- --> ]]>".to_owned(),
        "\u{feff}\u{e000}\u{fffe}\u{10ffff}𝕏".to_owned(),
    ]
    .into_iter()
    .enumerate()
    {
        // Planted wherever a report still is one with it.
        let mut json = serde_json::to_value(&report).unwrap();
        let mut places = Vec::new();
        texts(&json, "", &mut places);
        let mut planted = 0;
        for place in places {
            let before = json.pointer(&place).unwrap().clone();
            *json.pointer_mut(&place).unwrap() = json!(hostile);
            if serde_json::from_value::<Report>(json.clone()).is_ok() {
                planted += 1;
            } else {
                *json.pointer_mut(&place).unwrap() = before;
            }
        }
        assert!(planted > 20, "{planted} of {hostile}");
        let page = bring(&mut sam, &world, &serde_json::to_vec(&json).unwrap()).await;
        assert_eq!(page.status, 200, "{at}: {}", page.words());
        assert_inert(&page);
        let list = sam.open(page_of(&world)).await;
        assert_inert(&list);
        for page in [page, list] {
            assert!(page.attributes("main a", "href").iter().all(|href| href.starts_with("/support/")));
            assert!(page.attributes("main img, main iframe, main form[action^='http']", "src").is_empty());
            let control = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t');
            assert!(!page.text.contains(control), "{at}");
        }
    }
}

#[tokio::test]
async fn an_import_goes_after_ninety_days() {
    let (world, mut sam, report) = start().await;
    let page = bring(&mut sam, &world, &serde_json::to_vec(&report).unwrap()).await;
    world.wait(SignedDuration::from_hours(90 * 24 - 1));
    assert_eq!(world.portal.store.delete_old_imports(world.portal.now()).await.unwrap(), 0);
    world.wait(SignedDuration::from_hours(1));
    assert_eq!(world.portal.store.delete_old_imports(world.portal.now()).await.unwrap(), 1);
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    assert_eq!(sam.get(page.url).await.status, 404);
}
