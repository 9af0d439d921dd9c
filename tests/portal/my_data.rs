//! Erasure, by an operator and by the person, and a person's own data.

use consentry::domain::language::Language;
use serde_json::Value;
use uuid::Uuid;

use crate::{
    browser::{Browser, encoded},
    page::Answer,
    people::{CARLA, FARAH, GUSTAV, NINA, NORTHWIND, OLGA},
    walk,
    world::World,
};

/// Somebody with something of everything: sessions, a report, a request, a refusal.
async fn busy(world: &World, account: &str) -> Browser {
    let home = world.url("/");
    let mut browser = walk::signed_in(&home, account).await;
    walk::hand_over(&mut browser, &home).await;
    let page = walk::connect(&mut browser, &home, account, &[("write_test", "on")]).await;
    if page.url.path().starts_with("/reports/") {
        walk::report(&mut browser, &page.url).await;
    }
    browser
}

async fn person_of(world: &World, account: &str) -> (String, String) {
    let (tenant, person) = world.portal.store.people_called(account).await.unwrap()[0];
    (tenant.to_string(), person.to_string())
}

/// Fails when a file of the database holds one of these, or the id in any spelling.
fn assert_nothing_left(world: &World, id: &str, traces: &[&str]) {
    let id: Uuid = id.parse().unwrap();
    let (hyphenated, simple) = (id.to_string(), id.simple().to_string());
    let mut needles: Vec<Vec<u8>> = vec![id.as_bytes().to_vec(), hyphenated.into(), simple.into()];
    needles.extend(traces.iter().map(|trace| trace.as_bytes().to_vec()));
    for file in world.stored_files() {
        for needle in &needles {
            let at = file.windows(needle.len()).position(|part| part == needle.as_slice());
            assert!(at.is_none(), "{} is left", String::from_utf8_lossy(needle));
        }
    }
}

async fn erase(olga: &mut Browser, world: &World, who: &str, typed: &str) -> Answer {
    let mut url = world.url("/support/data");
    url.query_pairs_mut().append_pair("who", who);
    let page = olga.open(url).await;
    olga.submit(page.form("/support/data/erase").with("confirmation", typed)).await
}

#[tokio::test]
async fn an_operator_erases_a_person_and_nothing_of_them_is_left() {
    let world = World::start().await;
    let mut nina = busy(&world, NINA).await;
    walk::signed_in(&world.url("/"), GUSTAV).await;
    let (_, id) = person_of(&world, NINA).await;
    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    let refused = erase(&mut olga, &world, NINA, "yes").await;
    assert_eq!(refused.status, 422);
    assert!(refused.words().contains("Nothing was erased"));
    assert_eq!(nina.get(world.url("/connect")).await.status, 200);

    let shown = olga.open(world.url(&format!("/support/data?who={NINA}"))).await;
    for kind in ["Reports", "Sessions", "Requests to administrators", "Stays, and why"] {
        assert!(shown.words().contains(kind), "{kind} in {}", shown.words());
    }
    let done = erase(&mut olga, &world, NINA, &NINA.to_uppercase()).await;
    assert!(done.words().contains("Erased."), "{}", done.words());
    assert_eq!(nina.get(world.url("/connect")).await.status, 401);
    assert_nothing_left(&world, &id, &["Nina Berg", NINA]);

    let log = olga.open(world.url("/support/audit?action=person_erased")).await;
    assert_eq!(log.texts("td[data-label='What'] code"), ["person_erased"]);
    assert!(log.words().contains(NORTHWIND), "in which tenant is known");
    let verified = olga.submit(log.form("/verify")).await;
    assert!(verified.words().contains("Verified up to entry"), "{}", verified.words());
    assert!(world.portal.store.find_tenant(NORTHWIND.parse().unwrap()).await.unwrap().is_some());
}

#[tokio::test]
async fn an_operator_erases_a_tenant_but_not_their_own() {
    let world = World::start().await;
    busy(&world, NINA).await;
    walk::signed_in(&world.url("/"), FARAH).await;
    let (tenant, id) = person_of(&world, NINA).await;
    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    let done = erase(&mut olga, &world, &tenant, &tenant).await;
    assert!(done.words().contains("Erased."), "{}", done.words());
    assert_nothing_left(&world, &id, &["Nina Berg", NINA, tenant.as_str()]);
    assert_eq!(world.portal.store.people_called(FARAH).await.unwrap().len(), 1);

    let own = world.portal.staff.as_ref().unwrap().tenant.to_string();
    let page = olga.open(world.url(&format!("/support/data?who={own}"))).await;
    assert!(
        page.find_form("/support/data/erase").is_none() && page.words().contains("your own organisation")
    );
    let fields = [("tenant".to_owned(), own.clone()), ("confirmation".to_owned(), own)];
    let from = [("sec-fetch-site", "same-origin")];
    let answer = olga
        .send(reqwest::Method::POST, world.url("/support/data/erase"), Some(encoded(&fields)), &from)
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(olga.get(world.url("/support")).await.status, 200);
    for nobody in ["nobody@northwind.example", "x", "5f0c7a10-2d41-4c1e-8a67-1d00000000ff"] {
        let page = olga.open(world.url(&format!("/support/data?who={nobody}"))).await;
        assert!(page.find_form("/support/data/erase").is_none(), "{nobody}");
    }
}

#[tokio::test]
async fn people_see_and_take_along_what_is_stored_about_them() {
    let world = World::start().await;
    let mut carla = busy(&world, CARLA).await;
    let mut nina = busy(&world, NINA).await;
    let (tenant, id) = person_of(&world, NINA).await;
    let page = nina.open(world.url("/my-data")).await;
    for said in ["Nina Berg", NINA, &id, &tenant, "This browser", "consent_requested", "127.0.0.1"] {
        assert!(page.words().contains(said), "{said} in {}", page.words());
    }
    assert_eq!(page.attributes("main a[href^='/reports/']", "href").len(), 1);
    let file = nina.get(world.url("/my-data/data.json")).await;
    assert_eq!(file.header("content-type"), "application/json");
    let data: Value = serde_json::from_str(&file.text).unwrap();
    assert_eq!((&data["format"], &data["version"]), (&"consentry-person".into(), &1.into()));
    assert_eq!(data["person"]["username"], NINA);
    assert_eq!(data["reports"][0]["subject"]["person"], Value::from(id));
    for kind in ["sessions", "reports", "requests", "write_tests", "log"] {
        assert!(!data[kind].as_array().unwrap().is_empty(), "{kind} in {data}");
    }
    assert_eq!(data["log"][0]["action"], "own_data_exported");
    assert!(!file.text.contains("carla") && !file.text.contains("Carla"), "nothing of others");

    let refused = carla.open(world.url("/my-data")).await;
    assert_eq!(refused.attributes("main a[href^='/blocked/']", "href").len(), 1);
    for language in Language::ALL {
        let page = nina.open(world.url(&format!("/my-data?lang={}", language.tag()))).await;
        assert_eq!(page.status, 200);
        assert!(!page.text.contains("mydata-") && page.words().contains("Nina Berg"), "{language:?}");
    }
    assert_eq!(Browser::new().get(world.url("/my-data")).await.status, 401);
}

#[tokio::test]
async fn people_end_their_sessions_elsewhere_and_nobody_elses() {
    let world = World::start().await;
    let home = world.url("/");
    let mut here = walk::signed_in(&home, NINA).await;
    let mut there = walk::signed_in(&home, NINA).await;
    let mut third = walk::signed_in(&home, NINA).await;
    let mut gustav = walk::signed_in(&home, GUSTAV).await;
    let page = here.open(world.url("/my-data")).await;
    let forms: Vec<_> =
        page.forms().into_iter().filter(|form| form.action.path() == "/my-data/sessions").collect();
    assert_eq!(forms.len(), 3, "two others, and all of them");
    let stolen = forms[0].clone();
    gustav.submit(stolen).await;
    for browser in [&mut here, &mut there, &mut third] {
        assert_eq!(browser.get(world.url("/connect")).await.status, 200);
    }
    here.submit(forms[0].clone()).await;
    let left = [there.get(world.url("/connect")).await.status, third.get(world.url("/connect")).await.status];
    assert_eq!(left.iter().filter(|status| **status == 200).count(), 1, "{left:?}");
    let page = here.open(world.url("/my-data")).await;
    let all = page
        .forms()
        .into_iter()
        .find(|form| form.fields.contains(&("session".to_owned(), "others".to_owned())))
        .unwrap();
    here.submit(all).await;
    for browser in [&mut there, &mut third] {
        assert_eq!(browser.get(world.url("/connect")).await.status, 401);
    }
    assert_eq!(here.get(world.url("/connect")).await.status, 200);
    assert_eq!(gustav.get(world.url("/connect")).await.status, 200);
}

#[tokio::test]
async fn people_erase_themselves_when_they_say_so() {
    let world = World::start().await;
    let mut nina = busy(&world, NINA).await;
    let (_, id) = person_of(&world, NINA).await;
    let page = nina.open(world.url("/my-data")).await;
    let unsure = nina.submit(page.form("/my-data/erase")).await;
    assert_eq!(unsure.status, 422);
    assert!(!unsure.texts(".notice--warn").is_empty());
    let done = nina.submit(page.form("/my-data/erase").with("sure", "on")).await;
    assert_eq!((done.status, done.heading().as_str()), (200, "Your data is erased"));
    assert!(nina.cookie("localhost", "consentry").is_none());
    assert_eq!(nina.get(world.url("/my-data")).await.status, 401);
    assert_nothing_left(&world, &id, &["Nina Berg", NINA]);
    let mut again = walk::signed_in(&world.url("/"), NINA).await;
    let page = again.open(world.url("/my-data")).await;
    assert!(page.attributes("main a[href^='/reports/']", "href").is_empty(), "nothing has come back");
}
