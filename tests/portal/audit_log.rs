//! The audit log as operators see it, and the commands that check and export it.

use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::{
    browser::Browser,
    markup::{PLANTED, assert_inert},
    page::Answer,
    people::{NINA, NORTHWIND, OLGA, SAM},
    program::Program,
    walk,
    world::World,
};

async fn entries(browser: &mut Browser, world: &World, query: &str) -> Answer {
    let page = browser.open(world.url(&format!("/support/audit{query}"))).await;
    assert_eq!(page.status, 200, "{}", page.words());
    page
}

/// The words of the actions in a page's table.
fn actions(page: &Answer) -> Vec<String> {
    page.texts("td[data-label='What'] code")
}

#[tokio::test]
async fn operators_find_who_did_what_from_where() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let link = walk::hand_over(&mut nina, &home).await;
    Browser::new().open(link.admin.clone()).await;
    let mut olga = walk::signed_in(&home, OLGA).await;

    let all = entries(&mut olga, &world, "").await;
    assert_eq!(
        actions(&all),
        ["audit_read", "signed_in", "consent_link_opened", "consent_requested", "signed_in"]
    );
    assert!(all.words().contains("Nina Berg") && all.words().contains("127.0.0.1"), "{}", all.words());
    for (query, expected) in [
        (format!("?who={NINA}"), vec!["consent_requested", "signed_in"]),
        ("?action=consent_link_opened".to_owned(), vec!["consent_link_opened"]),
        (format!("?tenant={NORTHWIND}"), vec!["consent_link_opened", "consent_requested", "signed_in"]),
        (
            "?from=127.0.0.1".to_owned(),
            vec!["audit_read", "signed_in", "consent_link_opened", "consent_requested", "signed_in"],
        ),
        ("?from=192.0.2.1".to_owned(), vec![]),
        ("?since=2999-01-01".to_owned(), vec![]),
        ("?until=2020-01-01".to_owned(), vec![]),
    ] {
        assert_eq!(actions(&entries(&mut olga, &world, &query).await), expected, "{query}");
    }
    let subject = &all.attributes("td[data-label='Concerned'] a", "href")[0];
    assert_eq!(actions(&olga.open(world.url(subject)).await), ["consent_link_opened", "consent_requested"]);
    let person = all.attributes("td[data-label='Who'] a", "href");
    assert_eq!(actions(&olga.open(world.url(person.last().unwrap())).await).len(), 2);

    for unread in ["?who=somebody", "?tenant=x", "?since=27.11.2026", "?until=x"] {
        let page = entries(&mut olga, &world, unread).await;
        assert!(actions(&page).is_empty(), "{unread} shows more than was asked for");
        assert!(!page.texts(".notice--warn").is_empty(), "{unread} is answered with words");
    }
}

#[tokio::test]
async fn hostile_searches_and_names_are_inert() {
    let world = World::start().await;
    world.control().patch_user("northwind.example", NINA, json!({ "name": PLANTED })).unwrap();
    walk::signed_in(&world.url("/"), NINA).await;
    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    assert_inert(&entries(&mut olga, &world, &format!("?tenant={NORTHWIND}")).await);
    for hostile in [PLANTED, "'; DROP TABLE audit_log; --", "%", "\u{0}", "x".repeat(5_000).as_str()] {
        for place in ["/support/audit", "/support/audit/export", "/support/data"] {
            let mut url = world.url(place);
            for name in ["who", "tenant", "action", "subject", "from", "since", "until", "after", "format"] {
                url.query_pairs_mut().append_pair(name, hostile);
            }
            let answer = olga.get(url).await;
            assert_eq!(answer.status, 200, "{place} {hostile:.20}");
            if answer.header("content-type").starts_with("text/html") {
                assert_inert(&answer);
            }
        }
    }
    assert!(!actions(&entries(&mut olga, &world, "").await).is_empty());
}

#[tokio::test]
async fn looking_is_noted_once_an_hour() {
    let world = World::start().await;
    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    let looks = |page: &Answer| actions(page).iter().filter(|action| *action == "audit_read").count();
    entries(&mut olga, &world, "").await;
    assert_eq!(looks(&entries(&mut olga, &world, "?action=audit_read").await), 1);
    world.wait(SignedDuration::from_mins(61));
    assert_eq!(looks(&entries(&mut olga, &world, "").await), 2);
}

#[tokio::test]
async fn what_is_shown_can_be_taken_out_as_lines_and_as_a_table() {
    let world = World::start().await;
    walk::signed_in(&world.url("/"), NINA).await;
    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    let page = entries(&mut olga, &world, &format!("?who={NINA}")).await;
    let links = page.attributes("a[download]", "href");
    let file = olga.get(world.url(&links[0])).await;
    assert_eq!(file.header("content-type"), "application/jsonl");
    assert!(file.header("content-disposition").ends_with(".jsonl\""));
    let line: Value = serde_json::from_str(file.text.trim()).unwrap();
    assert_eq!(
        (&line["entry"]["action"], &line["tenant"]["tenant"]),
        (&"signed_in".into(), &NORTHWIND.into())
    );
    let table = olga.get(world.url(&links[1])).await;
    assert_eq!(table.header("content-type"), "text/csv; charset=utf-8");
    let rows: Vec<&str> = table.text.split("\r\n").collect();
    assert_eq!(rows.len(), 3, "{}", table.text);
    assert!(rows[0].contains("\"number\",\"at\"") && rows[1].contains("\"signed_in\",\"5f0c7a10"));
    let exported = entries(&mut olga, &world, "?action=audit_exported").await;
    assert_eq!(actions(&exported).len(), 2);
}

#[tokio::test]
async fn the_button_says_whether_the_log_is_whole() {
    let world = World::start().await;
    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    let page = entries(&mut olga, &world, "").await;
    assert!(page.words().contains("was not checked yet"));
    let page = olga.submit(page.form("/verify")).await;
    assert!(!page.texts(".notice--good").is_empty(), "{}", page.words());
    assert!(page.words().contains("Verified up to entry 2"), "{}", page.words());
}

#[tokio::test]
async fn the_places_of_operators_are_in_the_navigation_of_operators_alone() {
    let world = World::start().await;
    let places = async |account: &str| {
        let mut browser = walk::signed_in(&world.url("/"), account).await;
        browser.open(world.url("/support")).await.attributes("a", "href")
    };
    let (olga, sam) = (places(OLGA).await, places(SAM).await);
    for place in ["/support/audit", "/support/data"] {
        assert!(olga.iter().any(|href| href == place) && !sam.iter().any(|href| href == place), "{place}");
    }
}

#[tokio::test]
async fn retention_leaves_one_entry_a_kind_with_a_number_only() {
    let world = World::start().await;
    walk::signed_in(&world.url("/"), NINA).await;
    world.wait(SignedDuration::from_hours(24 * 801));
    consentry::journeys::retention::apply(&world.portal).await.unwrap();
    assert!(world.portal.store.find_tenant(NORTHWIND.parse().unwrap()).await.unwrap().is_none());
    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    let page = entries(&mut olga, &world, "?action=retention_applied").await;
    let mut noted = page.texts("td[data-label='Concerned']");
    noted.sort();
    assert_eq!(noted, ["people: 1", "tenants: 1"]);
    consentry::journeys::retention::apply(&world.portal).await.unwrap();
    let again = entries(&mut olga, &world, "?action=retention_applied").await;
    assert_eq!(actions(&again).len(), 2, "nothing to remove leaves no entry");
    let data = olga.open(world.url("/support/data")).await;
    assert!(data.words().contains("retention.refusals_days") && data.words().contains("400 days"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_checks_the_log_and_the_file_and_erases() {
    let program = Program::start().await;
    let home = program.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    walk::hand_over(&mut nina, &home).await;
    let (said, status) = program.command(&["audit", "verify"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("The audit log is whole: 2 entries, from 20"), "{said}");

    let (file, status) = program.command(&["audit", "export"]);
    assert_eq!((file.lines().count(), status), (4, Some(0)));
    let folder = crate::folder::Folder::new();
    let path = folder.path().join("audit.jsonl");
    std::fs::write(&path, &file).unwrap();
    let verify = |arguments: &[&str]| {
        let all = [&["audit", "verify", "--file", path.to_str().unwrap()], arguments].concat();
        let output = crate::command::run(folder.path(), &all, b"");
        let text = [output.stdout, output.stderr].concat();
        (String::from_utf8(text).unwrap(), output.status.code())
    };
    let jwks = Browser::new().get(program.url("/.well-known/jwks.json")).await.text;
    let keys = folder.path().join("jwks.json");
    std::fs::write(&keys, jwks).unwrap();
    let (said, status) = verify(&["--keys", keys.to_str().unwrap()]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("2 entries") && said.contains("was signed at"), "{said}");
    let (said, status) = verify(&[]);
    assert_eq!(status, Some(1), "without keys nothing is proven");
    assert!(said.contains("--keys"), "{said}");
    std::fs::write(&path, file.replace("signed_in", "signed_up")).unwrap();
    let (said, status) = verify(&["--keys", keys.to_str().unwrap()]);
    assert_eq!(status, Some(1));
    assert!(said.contains("entry 1"), "{said}");

    let (said, status) = program.command(&["erase", "--tenant", NORTHWIND, "--dry-run"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("Requests to administrators") && said.contains("dry run"), "{said}");
    assert_eq!(nina.get(program.url("/connect")).await.status, 200);
    let (said, status) = program.command(&["erase", "--tenant", NORTHWIND]);
    assert_eq!(status, Some(0), "{said}");
    assert_eq!(nina.get(program.url("/connect")).await.status, 401);
    let (said, status) = program.command(&["audit", "verify"]);
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("3 entries"), "{said}");
    assert_eq!(program.command(&["erase", "--tenant", NORTHWIND]).1, Some(1), "nobody is left to erase");
}
