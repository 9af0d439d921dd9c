//! Who opened the admin's link: people are told from programs, and nobody's address is kept.

use consentry::secret::Secret;
use jiff::SignedDuration;
use reqwest::Method;

use consentry::domain::language::Language;

use crate::{browser::Browser, people::CARLA, walk, world::World};

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

#[tokio::test]
async fn programs_and_pages_loaded_ahead_do_not_open_a_link() {
    let world = World::start().await;
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    let status = carla.open(link.status.clone()).await;
    assert!(status.words().contains("Nobody has opened the link yet"), "{}", status.words());

    for (method, headers) in [
        (Method::HEAD, &[("user-agent", FIREFOX)][..]),
        (Method::GET, &[("user-agent", FIREFOX), ("sec-purpose", "prefetch")]),
        (Method::GET, &[("user-agent", "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5")]),
        (Method::GET, &[("user-agent", "python-requests/2.32")]),
        (Method::GET, &[("user-agent", "")]),
    ] {
        let answer = Browser::new().send_plain(method, link.admin.clone(), "", headers).await;
        assert_eq!(answer.status, 200, "a program sees the same page: {headers:?}");
    }
    let token = link.admin.path_segments().unwrap().next_back().unwrap();
    let found = world.portal.store.find_by_admin_link(&Secret::new(token).digest()).await.unwrap().unwrap();
    assert!(found.opened_at.is_none());
    let status = carla.open(link.status.clone()).await;
    assert_eq!(status.heading(), "Send the link to your administrator");
    assert!(status.words().contains("No person has opened the link yet"), "{}", status.words());
    assert!(status.words().contains("that is not counted"), "{}", status.words());
}

#[tokio::test]
async fn openings_by_people_are_counted_with_time_and_kind_of_browser() {
    let world = World::start().await;
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    for _ in 0..3 {
        Browser::new().open(link.admin.clone()).await;
    }
    world.wait(SignedDuration::from_hours(2));
    let planted = format!("{FIREFOX} <script>alert(1)</script>");
    let headers =
        [("user-agent", planted.as_str()), ("accept", "text/html"), ("x-forwarded-for", "198.51.100.7")];
    Browser::new().send_plain(Method::GET, link.admin.clone(), "", &headers).await;

    let status = carla.open(link.status.clone()).await;
    assert_eq!(status.heading(), "Your administrator has opened the link");
    let words = status.words();
    assert!(words.contains("Opened 2 times."), "loaded again at once is one visit: {words}");
    let (firefox, edge) = (words.find("Firefox on Linux").unwrap(), words.find("Edge on Windows").unwrap());
    assert!(firefox < edge, "the newest first: {words}");
    assert!(!words.contains("198.51.100.7") && !status.text.contains("alert(1)"));
}

#[tokio::test]
async fn the_security_sheet_opens_nothing() {
    let world = World::start().await;
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    let mut sheet = link.admin.clone();
    sheet.set_path(&format!("{}/security", link.admin.path()));
    let mut admin = Browser::new();
    let page = admin.open(sheet.clone()).await;
    assert_eq!(page.heading(), "Drift: security sheet");
    for permission in &world.portal.app.permissions {
        assert!(page.words().contains(permission.scope.as_str()), "{}", permission.scope);
        let reason = permission.reason.to(Language::English).text;
        assert!(page.words().contains(&reason), "{reason}");
    }
    for part in [
        "Does not allow",
        "Cannot change, add or delete anything",
        "Assignment required",
        "Revoke",
        "delegated",
    ] {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }

    sheet.set_query(Some("download"));
    let file = admin.get(sheet).await;
    assert_eq!(file.header("content-type"), "text/html; charset=utf-8");
    assert!(file.header("content-disposition").starts_with("attachment"));
    assert!(file.attributes("script, link, img, iframe, object", "src").is_empty());
    assert_eq!(file.texts("script, link, img, iframe, form").len(), 0);
    assert!(!file.text.contains("url(") && !file.text.contains("@import"));
    assert_eq!(file.heading(), "Drift: security sheet");
    assert!(!file.text.contains(link.admin.path()), "the file can be passed on without the link");

    assert_eq!(carla.open(link.status.clone()).await.heading(), "Send the link to your administrator");
}
