//! A link to a report: who makes one, what it shows, to whom, for how long, and who is told that it was opened.

use consentry::{
    domain::{
        language::Language,
        redaction::Level,
        report::Report,
        report_share::ReportShare,
        signed_report::{SignatureState, SignedReport},
    },
    journeys::{
        export::{self, Opened},
        redaction::redact,
    },
    say,
    secret::Secret,
    words::Words,
};
use jiff::SignedDuration;
use reqwest::Method;
use url::Url;

use crate::{
    browser::Browser,
    log::Log,
    markup::{PLANTED, assert_inert},
    microsoft::pass,
    page::Answer,
    people::{CARLA, CONTOSO, GUSTAV, NINA, NOAH, NORTHWIND, RITA, SAM},
    walk,
    world::World,
};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

/// A finished report of Nina's, and her browser.
async fn reported(world: &World) -> (Browser, Url) {
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let report = walk::connect(&mut nina, &world.url("/"), NINA, &[]).await.url;
    walk::report(&mut nina, &report).await;
    (nina, report)
}

fn share_page(report: &Url) -> Url {
    report.join(&format!("{}/share", report.path())).unwrap()
}

async fn wish(browser: &mut Browser, report: &Url, fields: &[(&str, &str)]) -> Answer {
    let page = browser.open(share_page(report)).await;
    assert_eq!(page.status, 200, "{}", page.words());
    let form = fields.iter().fold(page.form("/share"), |form, (name, value)| form.with(name, value));
    browser.submit(form).await
}

fn link_on(page: &Answer) -> Url {
    assert_eq!(page.status, 201, "{}", page.words());
    page.texts("#shared-link")[0].parse().unwrap()
}

/// Makes a link to a report of somebody's.
pub(crate) async fn share(browser: &mut Browser, report: &Url, fields: &[(&str, &str)]) -> Url {
    link_on(&wish(browser, report, fields).await)
}

pub(crate) const PUBLIC: [(&str, &str); 3] = [("level", "public"), ("days", "7"), ("who", "anyone")];

/// What is stored of a link.
pub(crate) async fn stored(world: &World, link: &Url) -> ReportShare {
    let token = link.path_segments().unwrap().next_back().unwrap();
    world.portal.store.find_share_by_link(&Secret::new(token).digest()).await.unwrap().unwrap()
}

async fn trail(world: &World) -> Vec<String> {
    let entries = world.portal.store.list_audit(NORTHWIND.parse().unwrap(), 1_000).await.unwrap();
    let words = entries.iter().map(|entry| entry.action.as_str()).filter(|word| word.contains("share"));
    words.map(str::to_owned).collect()
}

#[tokio::test]
async fn a_link_shows_the_report_at_its_level_and_the_stored_one_stays_as_it_is() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let id = report.path_segments().unwrap().next_back().unwrap().parse().unwrap();
    let before: Report = world.portal.store.find_diagnosis(id).await.unwrap().unwrap().report.unwrap();
    for level in Level::ALL {
        let fields = [("level", level.as_str()), ("days", "7"), ("who", "anyone")];
        let link = share(&mut nina, &report, &fields).await;
        let page = Browser::new().open(link.clone()).await;
        let shown = redact(&before, level);
        assert_eq!(page.status, 200);
        let words = page.words();
        assert!(words.contains(&shown.report.subject.name), "{level:?}: {words}");
        for (original, shown) in [
            (&before.subject.name, &shown.report.subject.name),
            (&before.subject.username, &shown.report.subject.username),
        ] {
            assert!(original == shown || !page.text.contains(original.as_str()), "{level:?}");
        }
        for withheld in &shown.withheld {
            assert!(words.contains(&withheld.what), "{level:?}: {words}");
        }
        assert!(words.contains("What is withheld"));
        assert_inert(&page);
        assert!(page.attributes("script", "src").is_empty() && page.texts("main form").is_empty());
        assert!(page.header("x-robots-tag").contains("noindex"));
        assert_eq!(page.header("referrer-policy"), "same-origin");
        assert_eq!(page.header("cache-control"), "no-store");

        let file = Browser::new().get(link.join(&format!("{}/report.json", link.path())).unwrap()).await;
        assert!(file.header("content-disposition").starts_with("attachment"));
        assert!(file.header("x-robots-tag").contains("noindex"));
        let (opened, state) = export::read(file.text.as_bytes(), &world.portal.keys.public_keys()).unwrap();
        let Opened::Signed(signed) = opened else { panic!("not signed") };
        let SignedReport { level: of_file, report, withheld, .. } = *signed;
        assert!(matches!(state, SignatureState::Valid { .. }), "{state:?}");
        assert_eq!((of_file, report, withheld), (level, shown.report, shown.withheld));
    }
    let after = world.portal.store.find_diagnosis(id).await.unwrap().unwrap().report.unwrap();
    assert_eq!(after, before);
}

#[tokio::test]
async fn the_link_is_shown_once() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let link = share(&mut nina, &report, &PUBLIC).await;
    let page = nina.open(share_page(&report)).await;
    assert!(page.words().contains("Not opened yet"), "{}", page.words());
    assert!(!page.text.contains(link.path()), "it cannot be read again");
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let desk = sam.open(world.url("/support/shares")).await;
    assert!(desk.words().contains("For anybody") && !desk.text.contains(link.path()), "{}", desk.words());
}

#[tokio::test]
async fn whoever_may_not_read_a_report_or_only_reads_the_desk_makes_no_link() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let form = nina.open(share_page(&report)).await.form("/share").with("who", "anyone");
    for account in [NOAH, CARLA, RITA] {
        let mut other = walk::signed_in(&world.url("/"), account).await;
        assert_eq!(other.get(share_page(&report)).await.status, 404, "{account}");
        assert_eq!(other.post(form.clone()).await.status, 404, "{account}");
    }
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let link = share(&mut sam, &report, &PUBLIC).await;
    assert_eq!(Browser::new().open(link).await.status, 200);
    assert_eq!(trail(&world).await, ["share_opened", "report_shared"]);
    let page = nina.open(share_page(&report)).await;
    assert!(page.words().contains("There is none"), "support's links are not hers to see: {}", page.words());
}

#[tokio::test]
async fn an_expired_link_says_so_and_one_taken_back_looks_like_a_guess() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let short = share(&mut nina, &report, &[("days", "1"), PUBLIC[0], PUBLIC[2]]).await;
    let long = share(&mut nina, &report, &PUBLIC).await;
    world.wait(SignedDuration::from_hours(24));
    let page = Browser::new().open(short.clone()).await;
    assert_eq!((page.status, page.heading().as_str()), (410, "This link has expired"));
    assert!(page.words().contains("Ask the person who sent it for a new one"), "{}", page.words());
    assert!(!page.text.contains("Northwind") && !page.text.contains(NINA), "{}", page.words());
    assert_eq!(Browser::new().open(long.clone()).await.status, 200);

    // The session is over by now.
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let page = nina.open(share_page(&report)).await;
    let page = nina.submit(page.form("/revoke")).await;
    assert_eq!(page.url, share_page(&report));
    assert!(page.find_form("/revoke").is_none(), "nothing is left to take back: {}", page.words());
    let guess = long.join(&"G".repeat(43)).unwrap();
    let answers = [Browser::new().open(long.clone()).await, Browser::new().open(guess).await];
    assert_eq!(answers[0].status, 404);
    assert_eq!(answers[0].heading(), "This link does not work");
    assert_eq!(answers[0].words(), answers[1].words());
    for link in [&short, &long] {
        let file = link.join(&format!("{}/report.json", link.path())).unwrap();
        let answer = Browser::new().get(file).await;
        assert!(matches!(answer.status, 404 | 410) && !answer.text.contains("consentry-report"));
    }
    assert_eq!(stored(&world, &long).await.views, 1, "what shows nothing is no opening");
    assert_eq!(trail(&world).await.iter().filter(|word| *word == "share_revoked").count(), 1);
}

#[tokio::test]
async fn support_takes_back_any_link_and_others_only_their_own() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let link = share(&mut nina, &report, &PUBLIC).await;
    let revoke = nina.open(share_page(&report)).await.form("/revoke");
    for account in [GUSTAV, RITA] {
        let mut other = walk::signed_in(&world.url("/"), account).await;
        assert_eq!(other.post(revoke.clone()).await.status, 404, "{account}");
    }
    let mut rita = walk::signed_in(&world.url("/"), RITA).await;
    let desk = rita.open(world.url("/support/shares")).await;
    assert!(desk.words().contains("Northwind") && desk.find_form("/revoke").is_none(), "{}", desk.words());
    assert_eq!(Browser::new().open(link.clone()).await.status, 200);

    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let desk = sam.open(world.url(&format!("/support/shares?state=active&tenant={NORTHWIND}"))).await;
    let desk = sam.submit(desk.form("/revoke")).await;
    assert!(desk.words().contains("Taken back"), "{}", desk.words());
    assert_eq!(Browser::new().open(link).await.status, 404);
    let desk = sam.open(world.url("/support/shares?state=active")).await;
    assert!(desk.words().contains("Nothing matches"), "{}", desk.words());
    let desk = sam.open(world.url(&format!("/support/shares?state=ended&tenant={CONTOSO}"))).await;
    assert!(desk.words().contains("Nothing matches"), "{}", desk.words());
}

#[tokio::test]
async fn only_people_of_the_named_organisation_open_it_after_signing_in() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let own = share(&mut nina, &report, &[("level", "internal"), ("days", "7"), ("who", "own")]).await;
    let contoso = [("level", "vendor"), ("days", "7"), ("who", "named"), ("organisation", "contoso.example")];
    let named = share(&mut nina, &report, &contoso).await;
    for (link, of, tenant, heading) in [
        (&own, NOAH, NORTHWIND, "Report for Northwind"),
        (&named, CARLA, CONTOSO, "Report for Organisation 1"),
    ] {
        assert_eq!(stored(&world, link).await.only_tenant, Some(tenant.parse().unwrap()));
        let mut stranger = Browser::new();
        let page = stranger.open(link.clone()).await;
        assert_eq!((page.status, page.heading().as_str()), (401, "Sign in to read this report"));
        for hidden in ["Northwind", "Contoso", NINA, CONTOSO, NORTHWIND] {
            assert!(!page.text.contains(hidden), "{hidden}: {}", page.words());
        }
        // Signing in leads back to the report.
        let picker = stranger.submit(page.form("/sign-in").with("account", "choose")).await;
        let page = pass(&mut stranger, picker, of).await;
        assert_eq!((page.status, page.url.path()), (200, link.path()), "{}", page.words());
        assert_eq!(page.heading(), heading);
    }
    // Nina made the link for Contoso and cannot open it herself, and nobody of Contoso opens the other.
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    for (browser, link, username) in [(&mut nina, &named, NINA), (&mut carla, &own, CARLA)] {
        let page = browser.open(link.clone()).await;
        assert_eq!((page.status, page.heading().as_str()), (403, "This report is for another organisation"));
        assert!(page.words().contains(username) && page.find_form("/sign-in").is_some(), "{}", page.words());
        let json = browser.get(link.join(&format!("{}/report.json", link.path())).unwrap()).await;
        assert_eq!(json.status, 403);
        assert!(!json.text.contains("\"report\""));
    }
    let seen = [stored(&world, &own).await.views, stored(&world, &named).await.views];
    assert_eq!(seen, [1, 1], "being turned away is no opening");
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let log = sam.open(world.url("/support/shares")).await;
    for part in ["Noah", "Carla", "Edge on Windows", CONTOSO, "People of Northwind, signed in"] {
        assert!(log.words().contains(part), "{part}: {}", log.words());
    }
}

#[tokio::test]
async fn programs_and_pages_loaded_ahead_are_no_openings() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let link = share(&mut nina, &report, &PUBLIC).await;
    for (method, headers) in [
        (Method::HEAD, &[("user-agent", FIREFOX)][..]),
        (Method::GET, &[("user-agent", FIREFOX), ("sec-purpose", "prefetch")]),
        (Method::GET, &[("user-agent", "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5")]),
        (Method::GET, &[("user-agent", "python-requests/2.32")]),
        (Method::GET, &[("user-agent", "")]),
    ] {
        let answer = Browser::new().send_plain(method, link.clone(), "", headers).await;
        assert_eq!(answer.status, 200, "a program sees the same page: {headers:?}");
    }
    assert_eq!(stored(&world, &link).await.views, 0);
    assert_eq!(trail(&world).await, ["report_shared"]);
    for _ in 0..3 {
        Browser::new().open(link.clone()).await;
    }
    world.wait(SignedDuration::from_hours(1));
    let headers = [("user-agent", FIREFOX), ("x-forwarded-for", "198.51.100.7")];
    Browser::new().send_plain(Method::GET, link.clone(), "", &headers).await;
    assert_eq!(stored(&world, &link).await.views, 2, "loaded again at once is one visit");
    assert_eq!(trail(&world).await, ["share_opened", "report_shared"], "the trail has the first");
    let page = nina.open(share_page(&report)).await;
    let words = page.words();
    assert!(words.contains("Opened 2 times"), "{words}");
    let (firefox, edge) = (words.find("Firefox on Linux").unwrap(), words.find("Edge on Windows").unwrap());
    assert!(firefox < edge, "the newest first: {words}");
    assert!(!words.contains("198.51.100.7"));
}

#[tokio::test]
async fn a_wish_that_cannot_be_granted_comes_back_with_its_words() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let long = "x".repeat(201);
    for (field, value, says) in [
        ("level", "everything", "Choose how much of the report"),
        ("level", "", "Choose how much of the report"),
        ("days", "31", "Choose how long the link works"),
        ("days", "-1", "Choose how long the link works"),
        ("days", "99999999999999999999", "Choose how long the link works"),
        ("who", "everybody", "Choose who may open the link"),
        ("note", long.as_str(), "Shorten the note"),
        ("note", "one\r\ntwo", "Shorten the note"),
        ("organisation", "not a domain", "Enter the other organisation"),
        ("organisation", PLANTED, "Enter the other organisation"),
        ("organisation", "nobody-has-this.example", "Microsoft knows no organisation"),
    ] {
        let who = if field == "organisation" { "named" } else { "anyone" };
        let fields = [("level", "public"), ("days", "7"), ("who", who), (field, value)];
        let page = wish(&mut nina, &report, &fields).await;
        assert_eq!(page.status, 422, "{field} {value}");
        assert!(page.words().contains(says), "{field} {value}: {}", page.words());
        assert_inert(&page);
        assert!(page.find_form("/share").is_some() && page.texts("#shared-link").is_empty());
    }
    let id = report.path_segments().unwrap().next_back().unwrap().parse().unwrap();
    assert!(world.portal.store.shares_of_report(id).await.unwrap().is_empty());
    let noted = [("note", PLANTED), PUBLIC[0], PUBLIC[1], PUBLIC[2]];
    let link = share(&mut nina, &report, &noted).await;
    assert!(!Browser::new().open(link).await.text.contains("onerror"), "the note is not for them");
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    for page in [nina.open(share_page(&report)).await, sam.open(world.url("/support/shares")).await] {
        assert!(page.words().contains("<script>alert(1)</script>"), "{}", page.words());
        assert_inert(&page);
    }
}

#[tokio::test]
async fn nothing_chosen_keeps_an_internal_report_with_its_own_people() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let page = nina.open(share_page(&report)).await;
    let chosen = |name: &str| page.attributes(&format!("input[name={name}][checked]"), "value");
    assert_eq!((chosen("level"), chosen("who")), (vec!["internal".to_owned()], vec!["own".to_owned()]));
    let link = share(&mut nina, &report, &[("level", "internal"), ("days", "1"), ("who", "")]).await;
    assert_eq!(stored(&world, &link).await.only_tenant, Some(NORTHWIND.parse().unwrap()));
    let other = nina.open(share_page(&report).join("?level=vendor").unwrap()).await;
    assert_eq!(other.attributes("input[name=level][checked]", "value"), ["vendor"]);
}

#[tokio::test]
async fn the_link_is_in_no_log_and_in_no_file() {
    let log = Log::begin();
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let open = share(&mut nina, &report, &PUBLIC).await;
    let own = share(&mut nina, &report, &[("level", "internal"), ("days", "7"), ("who", "own")]).await;
    for link in [&open, &own] {
        let token = link.path_segments().unwrap().next_back().unwrap().to_owned();
        assert_eq!(token.len(), 43);
        let mut stranger = Browser::new();
        stranger.open(link.clone()).await;
        stranger.get(link.join(&format!("{}/report.json", link.path())).unwrap()).await;
        nina.open(link.clone()).await;
        let page = stranger.open(own.clone()).await;
        let picker = stranger.submit(page.form("/sign-in").with("account", "choose")).await;
        pass(&mut stranger, picker, NOAH).await;
        assert!(!log.text().contains(&token), "the log");
        for file in world.stored_files() {
            assert!(!file.windows(43).any(|part| part == token.as_bytes()), "the database");
        }
        let trail = world.portal.store.list_audit(NORTHWIND.parse().unwrap(), 1_000).await.unwrap();
        assert!(!format!("{trail:?}").contains(&token), "the trail");
    }
    assert!(log.text().contains("/shared/{link}"), "the log was caught");
}

#[tokio::test]
async fn a_shared_report_and_the_page_that_shares_it_speak_six_languages() {
    let world = World::patient().await;
    let (mut nina, report) = reported(&world).await;
    let link = share(&mut nina, &report, &PUBLIC).await;
    let closed = share(&mut nina, &report, &[("level", "vendor"), ("days", "1"), ("who", "own")]).await;
    for language in Language::ALL {
        let words = Words::of(language);
        let query = format!("?lang={}", language.tag());
        let making = nina.open(share_page(&report).join(&query).unwrap()).await;
        let shared = Browser::new().open(link.join(&query).unwrap()).await;
        let closed = Browser::new().open(closed.join(&query).unwrap()).await;
        let withheld = say!(words, "redaction-withheld");
        assert_eq!(making.heading(), say!(words, "share-title"));
        assert!(making.words().contains(&say!(words, "redaction-level-internal.text")), "{language:?}");
        assert!(shared.texts("h2").contains(&withheld), "{language:?}: {:?}", shared.texts("h2"));
        assert_eq!(closed.heading(), say!(words, "shared-sign-in"));
        for page in [making, shared, closed] {
            assert_eq!(page.attributes("html", "lang"), [language.tag()]);
            assert_inert(&page);
        }
    }
}
