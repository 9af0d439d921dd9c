//! A report taken along: who may have how much of it, as what, and the trace that it leaves.

use consentry::domain::{
    audit::{Action, AuditEntry},
    language::Language,
};
use serde_json::{Value, json};
use url::Url;

use crate::{
    browser::Browser,
    markup::PLANTED,
    people::{GUSTAV, NINA, NOAH, NORTHWIND, PAT, RITA, SAM},
    walk,
    world::World,
};

const LEVELS: [&str; 3] = ["internal", "vendor", "public"];
const ENDINGS: [&str; 3] = ["json", "html", "txt"];

/// Nina with a finished report, and its address.
async fn reported(world: &World) -> (Browser, Url, Value) {
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let report = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let json = walk::report(&mut nina, &report).await;
    (nina, report, json)
}

fn below(report: &Url, path: &str) -> Url {
    report.join(&format!("{}/{path}", report.path())).unwrap()
}

fn id(report: &Url) -> String {
    report.path_segments().unwrap().next_back().unwrap().to_owned()
}

async fn exports(world: &World) -> Vec<AuditEntry> {
    let audit = world.portal.store.list_audit(NORTHWIND.parse().unwrap(), 200).await.unwrap();
    audit.into_iter().filter(|entry| entry.action == Action::ReportExported).collect()
}

#[tokio::test]
async fn every_file_has_its_type_a_name_without_a_name_and_leaves_a_trace() {
    let world = World::start().await;
    let (mut nina, report, json) = reported(&world).await;
    for level in LEVELS {
        for ending in ENDINGS {
            let file = nina.get(below(&report, &format!("files/{level}.{ending}"))).await;
            assert_eq!(file.status, 200, "{level}.{ending}");
            let day = &json["finished_at"].as_str().unwrap()[..10];
            let name = format!("attachment; filename=\"consentry-report-{day}-{level}.{ending}\"");
            assert_eq!(file.header("content-disposition"), name);
            let kind = match ending {
                "json" => "application/json",
                "html" => "text/html; charset=utf-8",
                _ => "text/plain; charset=utf-8",
            };
            assert_eq!(file.header("content-type"), kind);
            assert_eq!(file.header("cache-control"), "no-store");
            let last = exports(&world).await.into_iter().next().unwrap();
            assert_eq!(last.subject, Some(format!("{} {level}.{ending}", id(&report))));
        }
    }
    for wrong in
        ["internal", "internal.pdf", "secret.json", ".json", "internal.json.html", "..%2freport.json"]
    {
        let answer = nina.get(below(&report, &format!("files/{wrong}"))).await;
        assert_eq!(answer.status, 404, "{wrong}");
    }
    assert_eq!(exports(&world).await.len(), 9, "what was not there leaves no trace");
}

#[tokio::test]
async fn readers_take_nothing_that_stays_within_the_customer_and_strangers_nothing_at_all() {
    let world = World::start().await;
    let (_, report, _) = reported(&world).await;
    let home = world.url("/");
    for (who, statuses) in [
        (RITA, [403, 200, 200]),
        (SAM, [200, 200, 200]),
        (GUSTAV, [200; 3]),
        (PAT, [404; 3]),
        (NOAH, [404; 3]),
    ] {
        let mut browser = walk::signed_in(&home, who).await;
        let before = exports(&world).await.len();
        for (level, status) in LEVELS.into_iter().zip(statuses) {
            for path in [format!("files/{level}.html"), format!("ticket?level={level}")] {
                assert_eq!(browser.get(below(&report, &path)).await.status, status, "{who} {path}");
            }
        }
        let taken = 2 * statuses.iter().filter(|status| **status == 200).count();
        assert_eq!(exports(&world).await.len() - before, taken, "{who}");
    }
    let mut nobody = Browser::new();
    assert_eq!(nobody.get(below(&report, "files/public.json")).await.status, 401);
    let mut rita = walk::signed_in(&home, RITA).await;
    let page = rita.open(below(&report, "ticket")).await;
    let offered = page.attributes("main li a", "href");
    assert!(offered.len() == 2 && offered.iter().all(|href| !href.contains("internal")), "{offered:?}");
}

#[tokio::test]
async fn the_page_carries_the_signed_data_and_asks_nobody_for_anything() {
    let world = World::start().await;
    let (mut nina, report, _) = reported(&world).await;
    let page = nina.get(below(&report, "files/internal.html")).await;
    assert!(page.text.len() < 100 * 1024, "{} bytes", page.text.len());
    let data = page.texts("script[type='application/json']#consentry-report");
    assert_eq!((data.len(), page.text.matches("<script").count()), (1, 1));
    let text = page.text.split("id=\"consentry-report\">").nth(1).unwrap().split("</script>").next().unwrap();
    let mut file: Value = serde_json::from_str(text).unwrap();
    let signature = file.as_object_mut().unwrap().remove("signature").unwrap();
    let part = |name: &str| signature[name].as_str().unwrap().to_owned();
    let detached = consentry::seal::Detached { kid: part("kid"), value: part("value") };
    let canonical = serde_json_canonicalizer::to_vec(&file).unwrap();
    let keys = world.portal.keys.public_keys();
    let verified = keys.verify("consentry report", &canonical, &detached);
    assert_eq!(verified, consentry::seal::Verified::Yes);
    assert_eq!((&file["level"], &file["format"]), (&json!("internal"), &json!("consentry-report")));

    assert!(page.attributes("link, img, script, iframe, object, source", "src").is_empty());
    assert!(page.attributes("link, base, form", "href").is_empty());
    assert!(!page.text.contains("url(") && !page.text.contains("@import"));
    let policy = page.attributes("meta[http-equiv='Content-Security-Policy']", "content");
    assert!(policy[0].starts_with("default-src 'none'; style-src 'unsafe-inline';"), "{policy:?}");
}

#[tokio::test]
async fn a_report_with_everything_in_it_is_still_one_small_file() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    walk::inspect(&mut nina, &home, GUSTAV).await;
    let tests = [("write_test", "on"), ("shared_calendar", NOAH), ("shared_write_test", "on")];
    let report = walk::connect(&mut nina, &home, NINA, &tests).await.url;
    let json = walk::report(&mut nina, &report).await;
    assert!(json["inspection"].is_object() && json["survey"].is_object());
    for language in Language::ALL {
        let address = below(&report, &format!("files/internal.html?lang={}", language.tag()));
        let size = nina.get(address).await.text.len();
        assert!(size <= 100 * 1024, "{size} bytes in {}", language.tag());
    }
}

#[tokio::test]
async fn hostile_names_stay_names_in_every_file_and_language() {
    let world = World::start().await;
    let control = world.control();
    let name = format!("{PLANTED}\u{202e}-->\r\n# x [y](https://evil.example) `z`");
    control.patch_user("northwind.example", NINA, json!({ "name": name })).unwrap();
    control.patch_tenant("northwind.example", json!({ "name": PLANTED })).unwrap();
    let (mut nina, report, _) = reported(&world).await;
    for language in Language::ALL {
        let tag = language.tag();
        let page = nina.get(below(&report, &format!("files/internal.html?lang={tag}"))).await;
        assert_eq!(page.attributes("html", "lang"), [tag]);
        assert_eq!(page.text.matches("<script").count(), 1, "{tag}");
        for scriptish in ["<img", "<script>alert", "onerror=\"", "\u{202e}"] {
            assert!(!page.text.contains(scriptish), "{scriptish} in {tag}");
        }
        let links = page.attributes("a", "href");
        assert!(links.iter().all(|href| !href.contains("evil")), "{links:?}");
        let text = nina.get(below(&report, &format!("files/internal.txt?lang={tag}"))).await.text;
        assert!(!text.contains(['<', '[', '`', '#', '\r', '\u{202e}']), "{tag}: {text}");
        assert!(!text.contains("https://evil"), "{tag}");
    }
}

#[tokio::test]
async fn what_is_copied_is_what_the_file_says() {
    let world = World::start().await;
    let (mut nina, report, _) = reported(&world).await;
    let page = nina.open(below(&report, "ticket")).await;
    assert_eq!(
        page.attributes("main li a[aria-current]", "href"),
        [format!("{}/ticket?level=internal", report.path())]
    );
    let save = page.attributes("main .actions a", "href").into_iter().next_back().unwrap();
    let file = nina.get(report.join(&save).unwrap()).await;
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    // The time at which each was made may differ.
    let until_made = |text: &str| words(text).split(" Made: ").next().unwrap().to_owned();
    assert_eq!(until_made(&page.texts("#ticket-text")[0]), until_made(&file.text));
    for part in ["Calendars.ReadWrite: ", "Nina Berg (nina@northwind.example)", NORTHWIND, "== Mailbox =="] {
        assert!(file.text.contains(part), "{part} is missing in:\n{}", file.text);
    }
    assert!(file.text.lines().all(|line| line.chars().count() <= 72), "{}", file.text);
}

#[tokio::test]
async fn the_reports_page_leads_to_all_of_them_without_a_script() {
    let world = World::start().await;
    let (mut nina, report, _) = reported(&world).await;
    let page = nina.open(report.clone()).await;
    assert!(page.attributes("script", "src").is_empty());
    let path = report.path();
    let links = page.attributes("main a", "href");
    for end in ["/export", "/files/internal.html", "/ticket", "/report.json", "/compare"] {
        assert!(links.contains(&format!("{path}{end}")), "{end} is missing in {links:?}");
    }
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let page = sam.open(report.clone()).await;
    assert!(page.attributes("main a", "href").contains(&format!("{path}/files/vendor.html")));
}
