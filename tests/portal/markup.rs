//! Markup planted in everything that is shown again: names, addresses, reasons, pasted texts, Microsoft's errors.

use reqwest::Method;
use serde_json::json;
use url::Url;

use crate::{
    browser::{Browser, encoded},
    page::Answer,
    people::{CARLA, CONTOSO, NINA, NORTHWIND, SAM},
    walk,
    world::World,
};

pub(crate) const PLANTED: &str =
    "</textarea></title></p><script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
/// What is left of it to read, when it is shown as text.
const SHOWN: &str = "<script>alert(1)</script>";
/// Turns the direction of reading, to make one address look like another.
const TURNED: &str = "\u{202e}elpmaxe.oproc\u{202c}\u{2066}\u{200f}";

/// Nothing planted became markup, and the only script is the loader of our own.
pub(crate) fn assert_inert(answer: &Answer) {
    let at = answer.url.path().split('/').nth(1).unwrap_or_default().to_owned();
    assert!(
        answer.header("content-type").starts_with("text/html"),
        "{at}: {}",
        answer.header("content-type")
    );
    for scriptish in ["<script>", "<img src=x", "onerror=\"", "<iframe", "javascript:"] {
        assert!(!answer.text.contains(scriptish), "{scriptish} at {at}: {}", answer.text);
    }
    let sources = answer.attributes("script", "src");
    assert!(sources.iter().all(|source| source.starts_with("/islands.js")), "{at} {sources:?}");
    assert_eq!(answer.text.matches("<script").count(), sources.len(), "{at}");
    assert!(answer.texts("script").iter().all(String::is_empty), "{at}");
    assert!(answer.attributes("a", "href").iter().all(|href| is_harmless(&answer.url, href)), "{at}");
    assert!(answer.attributes("[onerror], [onclick], [onload], [style]", "class").is_empty(), "{at}");
    assert!(
        !answer.words().contains(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')),
        "{at}"
    );
}

fn is_harmless(base: &Url, href: &str) -> bool {
    base.join(href).is_ok_and(|url| matches!(url.scheme(), "http" | "https" | "mailto"))
}

#[tokio::test]
async fn names_of_people_and_tenants() {
    let world = World::start().await;
    let home = world.url("/");
    let control = world.control();
    let name = format!("{PLANTED}{TURNED}\r\nBcc: all@northwind.example");
    control.patch_user("northwind.example", NINA, json!({ "name": name })).unwrap();
    control.patch_tenant("northwind.example", json!({ "name": PLANTED })).unwrap();
    let mut nina = Browser::new();
    let page = walk::sign_in(&mut nina, &home, NINA).await;
    assert!(page.words().contains(SHOWN), "the name is shown as text: {}", page.words());
    assert_inert(&page);
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await;
    assert_inert(&diagnosis);
    walk::report(&mut nina, &diagnosis.url).await;
    let report = nina.open(diagnosis.url.clone()).await;
    assert!(report.words().contains(SHOWN), "{}", report.words());
    let link = walk::hand_over(&mut nina, &home).await;
    let mut sheet = link.admin.clone();
    sheet.set_path(&format!("{}/security", link.admin.path()));
    let mut staff = walk::signed_in(&home, SAM).await;
    for answer in [
        report,
        nina.open(home.clone()).await,
        nina.open(link.status.clone()).await,
        Browser::new().open(link.admin.clone()).await,
        Browser::new().open(sheet.clone()).await,
        staff.open(world.url("/support")).await,
        staff.open(world.url(&format!("/support/tenants/{NORTHWIND}"))).await,
        staff.open(diagnosis.url.clone()).await,
    ] {
        assert_eq!(answer.status, 200);
        assert_inert(&answer);
    }
    sheet.set_query(Some("download"));
    assert_inert(&Browser::new().open(sheet).await);
}

#[tokio::test]
async fn a_mail_carries_no_more_headers_than_ours() {
    let world = World::start().await;
    let home = world.url("/");
    let name = "Nina\r\nBcc: all@northwind.example\r\n\r\n&bcc=all@northwind.example&subject=Pay";
    world.control().patch_user("northwind.example", NINA, json!({ "name": name })).unwrap();
    let mut nina = walk::signed_in(&home, NINA).await;
    let link = walk::hand_over(&mut nina, &home).await;
    let page = nina.open(link.status).await;
    let mails: Vec<String> =
        page.attributes("a", "href").into_iter().filter(|href| href.starts_with("mailto:?")).collect();
    assert_eq!(mails.len(), 1, "{mails:?}");
    assert!(!mails[0].contains(['\r', '\n', ' ', '<', '"']));
    let mail: Url = mails[0].parse().unwrap();
    let fields: Vec<_> = mail.query_pairs().collect();
    assert_eq!(fields.iter().map(|(key, _)| key.as_ref()).collect::<Vec<_>>(), ["subject", "body"]);
    assert!(!fields[0].1.contains(['\r', '\n']));
    assert!(!fields[1].1.lines().any(|line| line.starts_with("Bcc")), "{}", fields[1].1);
    assert!(fields[1].1.contains(link.admin.as_str()));
}

/// A closed gate whose error says what we want it to.
async fn blocked(world: &World, pairs: &[(&str, &str)]) -> (Browser, Answer) {
    let mut browser = Browser::new();
    let front = browser.open(world.url("/")).await;
    let departure = browser.post(front.form("/sign-in")).await.location().unwrap();
    let state = departure.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
    let mut callback = world.url("/auth/callback");
    callback.query_pairs_mut().extend_pairs(pairs).append_pair("state", &state);
    let page = browser.open(callback).await;
    assert!(page.url.path().starts_with("/blocked/"), "{}", page.words());
    (browser, page)
}

#[tokio::test]
async fn errors_from_microsoft() {
    let world = World::start().await;
    let described = format!(
        "AADSTS90094: {PLANTED}{TURNED} Trace ID: {PLANTED} Correlation ID: {PLANTED} Timestamp: {PLANTED}"
    );
    for pairs in [
        &[("error", "access_denied"), ("error_description", described.as_str())][..],
        &[("error", PLANTED), ("error_description", PLANTED), ("error_subcode", PLANTED)],
        &[("error", TURNED), ("error_subcode", "cancel\r\nSet-Cookie: a=b")],
    ] {
        let (mut browser, page) = blocked(&world, pairs).await;
        assert_inert(&page);
        assert!(browser.cookie("localhost", "a").is_none());
        assert_inert(&browser.open(page.url.clone()).await);
    }
    let mut staff = walk::signed_in(&world.url("/"), SAM).await;
    assert_inert(&staff.open(world.url("/support")).await);
}

#[tokio::test]
async fn what_somebody_types_who_cannot_sign_in() {
    let world = World::start().await;
    let consent_needed =
        [("error", "access_denied"), ("error_description", "AADSTS90094: An admin has to consent.")];
    let (mut browser, page) = blocked(&world, &consent_needed).await;
    let form = page.form("/requests");
    let refused = browser.submit(form.clone().with("name", PLANTED).with("address", PLANTED)).await;
    assert_eq!(refused.status, 422, "{}", refused.words());
    assert!(
        refused.text.contains("&lt;script&gt;") || refused.text.contains("&lt;script>"),
        "the typed text stays"
    );
    assert_inert(&refused);
    for unusable in ["carla ruiz@contoso.example", &format!("{}@contoso.example", "c".repeat(300))] {
        let refused = browser.submit(form.clone().with("name", "Carla").with("address", unusable)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.words().contains("Enter your work e-mail address"), "{}", refused.words());
    }
    let refused = browser.submit(form.clone().with("name", "Eve\r\nBcc: x").with("address", CARLA)).await;
    assert_eq!(refused.status, 422, "a name is one line");

    let name = format!("<script>alert(1)</script>{TURNED}");
    let page = browser
        .submit(form.with("name", &name).with("address", "<script>alert(1)</script>@contoso.example"))
        .await;
    if page.status == 200 {
        let link = walk::read_hand_over(&page);
        assert_inert(&page);
        assert_inert(&Browser::new().open(link.admin).await);
    } else {
        assert_inert(&page);
    }
    let mut staff = walk::signed_in(&world.url("/"), SAM).await;
    assert_inert(&staff.open(world.url(&format!("/support/tenants/{CONTOSO}"))).await);
}

#[tokio::test]
async fn reasons_of_admins() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut admin = Browser::new();
    let page = admin.open(link.admin.clone()).await;
    let page = admin
        .submit(page.form("/decline").with("reason", &format!("{PLANTED}{TURNED}\r\nsecond line")))
        .await;
    assert!(page.words().contains(SHOWN), "{}", page.words());
    assert_inert(&page);
    let status = carla.open(link.status).await;
    assert!(status.words().contains(SHOWN), "{}", status.words());
    assert_inert(&status);
    let mut staff = walk::signed_in(&home, SAM).await;
    assert_inert(&staff.open(world.url(&format!("/support/tenants/{CONTOSO}"))).await);
}

#[tokio::test]
async fn pasted_texts_searches_and_addresses() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let page = browser.open(world.url("/stuck")).await;
    let known = format!("{PLANTED} AADSTS65001: {PLANTED} Correlation Id: {PLANTED}");
    let address = format!("https://x.example/?error={PLANTED}&error_description={PLANTED}");
    let json = json!({ "error": PLANTED, "error_description": PLANTED }).to_string();
    for (pasted, status) in [(PLANTED, 422), (&known, 200), (&address, 200), (&json, 200)] {
        let answer = browser.submit(page.form("/stuck").with("pasted", pasted)).await;
        assert_eq!(answer.status, status, "{pasted}");
        assert_inert(&answer);
    }
    let mut staff = walk::signed_in(&world.url("/"), SAM).await;
    let mut search = world.url("/support");
    search
        .query_pairs_mut()
        .append_pair("q", PLANTED)
        .append_pair("stage", PLANTED)
        .append_pair("after", PLANTED);
    let found = staff.open(search).await;
    assert!(found.status < 500 && found.text.contains("&lt;script"), "the search stays in its field");
    assert_inert(&found);
    let connect = staff.open(world.url("/connect")).await;
    let answer = staff.submit(connect.form("/connect").with("shared_calendar", PLANTED)).await;
    assert_eq!(answer.status, 422);
    assert_inert(&answer);
    let query = encoded(&[(PLANTED.to_owned(), PLANTED.to_owned())]);
    for path in ["nothing", "connect", "reports", "auth/callback"] {
        let url = world.url(&format!("/{path}?{query}"));
        assert_inert(&Browser::new().send(Method::GET, url, None, &[]).await);
    }
}
