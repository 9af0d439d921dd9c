//! One tenant on the desk: what happened there, in order, and who may see what.

use jiff::SignedDuration;

use crate::{
    browser::Browser,
    page::Answer,
    people::{ADAM, CARLA, CONTOSO, NINA, NORTHWIND, RITA, SAM},
    walk::{self, until_heading},
    world::World,
};

fn address(tenant: &str) -> String {
    format!("/support/tenants/{tenant}")
}

fn events(page: &Answer) -> Vec<String> {
    page.texts("#timeline .timeline__what")
}

#[tokio::test]
async fn everything_that_happened_stands_in_one_list() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    walk::connect(&mut carla, &home, CARLA, &[]).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let page = sam.open(world.url(&address(CONTOSO))).await;
    assert!(page.texts(".banner").join(" ").contains("Admin approval needed"), "{}", page.words());
    assert!(page.texts(".banner").join(" ").contains("administrator of the customer has to act"));
    let open = page.texts("main").join(" ");
    assert!(open.contains("Not by a person") && open.contains("Withdraw the link"), "{open}");

    let mut admin = Browser::new();
    walk::grant(&mut admin, &link, ADAM).await;
    world.control().advance(SignedDuration::from_secs(20));
    let agreed = until_heading(&mut carla, &link.status, "Agreed").await;
    carla.submit(agreed.form("/check")).await;
    let report = walk::report_link(&mut admin, &link.admin).await;
    walk::report(&mut admin, &report).await;

    let page = sam.open(world.url(&address(CONTOSO))).await;
    let shown = events(&page);
    let mut rest = shown.iter();
    for expected in [
        "Consent proven",
        "Consent reported by Microsoft",
        "Link opened by a person",
        "Consent request made",
        "Sign-in refused by Microsoft",
        "Signed in",
    ] {
        assert!(rest.any(|event| event.starts_with(expected)), "{expected} in {shown:?}");
    }
    assert!(shown.iter().any(|event| event.starts_with("Connection checked")), "{shown:?}");
    assert!(page.words().contains("No link for an administrator works now"), "{}", page.words());
    for (kind, expected) in [
        ("refused", "Sign-in refused by Microsoft"),
        ("openings", "Link opened by a person"),
        ("checks", "Connection checked"),
        ("sign_ins", "Signed in"),
    ] {
        let page = sam.open(world.url(&format!("{}?kind={kind}", address(CONTOSO)))).await;
        let shown = events(&page);
        let fits = !shown.is_empty() && shown.iter().all(|event| event.starts_with(expected));
        assert!(fits, "{kind}: {shown:?}");
        assert_eq!(page.texts(".kinds__link[aria-current]").len(), 1);
    }
    let people = page.texts("#people tbody tr");
    assert_eq!(people.len(), 2, "{people:?}");
    assert!(people.iter().any(|row| row.contains("Adam Novak") && row.contains("Report")), "{people:?}");
    let refused = page.attributes("#timeline a[href^='/support/sign-ins/']", "href");
    assert_eq!(sam.open(world.url(&refused[0])).await.status, 200);
}

#[tokio::test]
async fn a_long_list_comes_in_parts() {
    let world = World::patient().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    for _ in 0..32 {
        walk::hand_over(&mut nina, &home).await;
    }
    let mut sam = walk::signed_in(&home, SAM).await;
    let page = sam.open(world.url(&format!("{}?kind=requests", address(NORTHWIND)))).await;
    let paging = ".paging[aria-label='Pages of the timeline'] a";
    let older = page.attributes(paging, "href");
    assert_eq!((events(&page).len(), older.len()), (30, 1));
    let page = sam.open(world.url(&older[0])).await;
    let newest = page.attributes(paging, "href");
    assert_eq!((events(&page).len(), newest.len()), (2, 1));
    for place in ["x", "1.2.3.4", "99999999999999999999.1.1", "1.9.1"] {
        let page =
            sam.open(world.url(&format!("{}?before={place}&people={place}", address(NORTHWIND)))).await;
        assert_eq!((page.status, events(&page).len()), (200, 30), "what is no place is the beginning");
    }
}

#[tokio::test]
async fn a_reader_sees_all_of_it_and_changes_nothing() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    walk::hand_over(&mut carla, &home).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let page = sam.open(world.url(&address(CONTOSO))).await;
    sam.submit(page.form("/notes").with("text", "Their admin is away.")).await;
    let page = sam.open(world.url(&format!("{}/answers", address(CONTOSO)))).await;
    let answer = sam.submit(page.form("/link")).await;
    assert!(answer.texts("textarea").join("").contains("/admin/"), "{}", answer.words());

    let mut rita = walk::signed_in(&home, RITA).await;
    let page = rita.open(world.url(&address(CONTOSO))).await;
    for part in ["Their admin is away.", "Status", "New", "Open links", "Consent request made"] {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }
    let here = |form: &crate::page::Form| form.action.path().starts_with("/support/");
    let changing = page.text.matches("method=\"post\" action=\"/support/").count();
    assert_eq!(changing, 0, "a reader is offered no change");
    assert!(page.forms().iter().any(here), "but the answers");
    let answer = rita.open(world.url(&format!("{}/answers?answer=admin_approval", address(CONTOSO)))).await;
    assert!(!answer.text.contains("/admin/") && answer.find_form("/link").is_none(), "{}", answer.words());
}
