//! A thousand requests from one address: neither a thousand rows nor a thousand questions to Microsoft come of them.

use std::{num::NonZeroU32, time::Instant};

use reqwest::Method;

use crate::{
    browser::{Browser, encoded},
    page::Answer,
    people::{CONTOSO, NINA, NORTHWIND},
    walk,
    world::World,
};

const FORMS_PER_MINUTE: u64 = 60;
const LOOKS_AT_ONCE: u64 = 10;
const SECONDS_PER_LOOK: u64 = 6;

async fn send(browser: &mut Browser, world: &World, path: &str, fields: &[(&str, &str)]) -> Answer {
    let fields: Vec<_> =
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let from = [("sec-fetch-site", "same-origin")];
    browser.send(Method::POST, world.url(path), Some(encoded(&fields)), &from).await
}

async fn requests(world: &World, tenant: &str) -> u64 {
    let found = world.portal.store.list_consent_requests(tenant.parse().unwrap()).await.unwrap();
    found.len().try_into().unwrap()
}

#[tokio::test]
async fn a_thousand_sign_ins_begin_no_more_than_people_would() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let begun = Instant::now();
    let mut taken = 0;
    for _ in 0..1_000 {
        let answer = send(&mut browser, &world, "/sign-in", &[]).await;
        match answer.status {
            303 => taken += 1,
            429 => assert!(answer.header("set-cookie").is_empty() && answer.location().is_none()),
            other => panic!("{other}"),
        }
    }
    let most = FORMS_PER_MINUTE + begun.elapsed().as_secs() + 1;
    assert!((FORMS_PER_MINUTE..=most).contains(&taken), "{taken} of at most {most}");
    assert!(world.control().calls().len() < 5, "Microsoft is asked once where people sign in");
}

#[tokio::test]
async fn a_thousand_strangers_requests_make_few_rows_and_ask_microsoft_little() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let begun = Instant::now();
    for number in 0..1_000 {
        let domain = if number % 2 == 0 { "contoso.example" } else { "northwind.example" };
        let (name, address) = (format!("Person {number}"), format!("p{number}@{domain}"));
        let answer = send(&mut browser, &world, "/requests", &[("name", &name), ("address", &address)]).await;
        assert!(matches!(answer.status, 303 | 429), "{}", answer.status);
    }
    let rows = requests(&world, CONTOSO).await + requests(&world, NORTHWIND).await;
    let most = LOOKS_AT_ONCE + begun.elapsed().as_secs() / SECONDS_PER_LOOK + 1;
    assert!((LOOKS_AT_ONCE..=most).contains(&rows), "{rows} of at most {most}");
    let asked = world.control().calls().len();
    assert!(asked <= 40, "{asked} questions");
}

#[tokio::test]
async fn a_thousand_requests_of_one_person_make_few_rows() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let begun = Instant::now();
    for _ in 0..1_000 {
        let answer = send(&mut nina, &world, "/requests", &[]).await;
        assert!(matches!(answer.status, 303 | 429), "{}", answer.status);
    }
    let most = FORMS_PER_MINUTE + begun.elapsed().as_secs() + 1;
    let rows = requests(&world, NORTHWIND).await;
    assert!(rows <= most, "{rows} of at most {most}");
}

#[tokio::test]
async fn a_thousand_presses_of_an_admins_buttons_leave_a_trail_of_few() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let link = walk::hand_over(&mut nina, &world.url("/")).await;
    let mut admin = Browser::new();
    let begun = Instant::now();
    for number in 0..1_000 {
        let action = ["consent", "decline", "check"][number % 3];
        let path = format!("{}/{action}", link.admin.path());
        let answer = send(&mut admin, &world, &path, &[("reason", "no")]).await;
        assert!(matches!(answer.status, 303 | 429), "{action}: {}", answer.status);
    }
    let most = usize::try_from(FORMS_PER_MINUTE + begun.elapsed().as_secs()).unwrap() + 10;
    let trail = world.portal.store.list_audit(NORTHWIND.parse().unwrap(), 5_000).await.unwrap();
    assert!(trail.len() <= most, "{} entries", trail.len());
}

#[tokio::test]
async fn a_thousand_guessed_links_and_states_find_nothing_and_leave_nothing() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    walk::hand_over(&mut nina, &world.url("/")).await;
    let trail =
        async || world.portal.store.list_audit(NORTHWIND.parse().unwrap(), 5_000).await.unwrap().len();
    let (before, asked) = (trail().await, world.control().calls().len());
    let mut guesser = Browser::new();
    for number in 0..250 {
        let guess = format!("{number:A>43}");
        for path in [
            format!("/admin/{guess}"),
            format!("/requests/{guess}"),
            format!("/auth/callback?code=1&state={guess}"),
            format!("/admin-consent/callback?admin_consent=True&tenant={NORTHWIND}&state={guess}"),
        ] {
            let answer = guesser.get(world.url(&path)).await;
            assert!(matches!(answer.status, 400 | 404), "{}", answer.status);
            assert!(answer.header("set-cookie").is_empty());
        }
    }
    assert_eq!((trail().await, world.control().calls().len()), (before, asked));
}

#[tokio::test]
async fn who_sent_too_much_is_told_when_to_try_again_and_may_read_on() {
    let world = World::start_with(|mut config| {
        config.server.forms_per_minute = NonZeroU32::new(2).unwrap();
        config
    })
    .await;
    let mut browser = Browser::new();
    for _ in 0..2 {
        assert_eq!(send(&mut browser, &world, "/stuck", &[("pasted", "AADSTS65001")]).await.status, 200);
    }
    // A header that anybody can send makes nobody another visitor.
    let from = [("sec-fetch-site", "same-origin"), ("x-forwarded-for", "198.51.100.7")];
    let refused = browser.send(Method::POST, world.url("/sign-in"), Some(String::new()), &from).await;
    assert_eq!((refused.status, refused.heading().as_str()), (429, "Please wait a moment"));
    let wait: u64 = refused.header("retry-after").parse().unwrap();
    assert!((1..=31).contains(&wait), "{wait}");
    for path in ["/", "/stuck", "/lint-url", "/stored-data"] {
        assert_eq!(browser.get(world.url(path)).await.status, 200, "reading {path} is not limited");
    }
    let program = browser.send_plain(Method::POST, world.url("/sign-in"), "", &from).await;
    assert_eq!((program.status, program.header("content-type")), (429, "application/problem+json"));
}

#[tokio::test]
async fn forms_of_other_sites_use_up_nobodys_patience() {
    let world = World::start().await;
    let mut victim = Browser::new();
    for _ in 0..200 {
        let from = [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")];
        let answer = victim.send(Method::POST, world.url("/sign-in"), Some(String::new()), &from).await;
        assert_eq!(answer.status, 403);
    }
    assert_eq!(send(&mut victim, &world, "/sign-in", &[]).await.status, 303);
}
