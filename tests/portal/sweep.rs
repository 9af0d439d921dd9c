//! Every route, whatever it is for, with what an attacker sends everywhere: markup, line ends and foreign addresses in
//! every parameter and in every language, and links that are guessed, expired or withdrawn.

use consentry::{
    domain::{consent::ConsentStage, language::Language},
    web::{Access, Route, routes},
};
use jiff::SignedDuration;
use reqwest::Method;
use url::Url;

use crate::{
    browser::{Browser, encoded},
    markup::{PLANTED, assert_inert},
    page::Answer,
    people::{NINA, NORTHWIND},
    walk::{self, HandOver},
    world::World,
};

/// Names of parameters and fields that some route reads.
const NAMES: &[&str] = &[
    "account",
    "address",
    "admin_consent",
    "after",
    "behind",
    "blocked",
    "code",
    "days",
    "domain",
    "error",
    "error_description",
    "error_subcode",
    "error_uri",
    "level",
    "link",
    "login_hint",
    "name",
    "organisation",
    "overall",
    "page",
    "pasted",
    "q",
    "reason",
    "return_to",
    "scope",
    "session_state",
    "shared_calendar",
    "stage",
    "state",
    "step",
    "suberror",
    "tenant",
    "url",
    "with",
    "who",
];

fn hostile() -> [String; 4] {
    [
        PLANTED.to_owned(),
        "x\r\nSet-Cookie: planted=1\r\nLocation: https://evil.example/\r\n\r\n<b>".to_owned(),
        "https://evil.example/".to_owned(),
        "//evil.example/\\evil.example".to_owned(),
    ]
}

fn all_as(value: &str) -> Vec<(String, String)> {
    NAMES.iter().map(|name| ((*name).to_owned(), value.to_owned())).collect()
}

fn filled(route: &Route, link: &str) -> String {
    route
        .path
        .replace("{link}", link)
        .replace("{id}", NORTHWIND)
        .replace("{*path}", "consentry.css")
        .replace("{file}", "public.html")
        .replace("{key}", "could-not-tell")
}

fn token(url: &Url) -> String {
    url.path_segments().unwrap().next_back().unwrap().to_owned()
}

/// The token that a route is for.
fn token_for(route: &Route, link: &HandOver) -> String {
    token(if route.path.starts_with("/admin") { &link.admin } else { &link.status })
}

fn assert_harmless(world: &World, answer: &Answer, asked: &str) {
    assert!(answer.status < 500, "{asked}: {}", answer.status);
    assert!(!answer.header("set-cookie").contains("planted"), "{asked}");
    if let Some(to) = answer.location() {
        let microsoft = world.portal.cloud.authority.origin();
        assert!(world.is_here(&to) || to.origin() == microsoft, "{asked} leads to {to}");
        assert!(!to.path().starts_with("//"), "{asked} leads to {to}");
    }
    if answer.header("content-type").starts_with("text/html") {
        assert_inert(answer);
        for href in answer.attributes("a, form", "href").iter().chain(&answer.attributes("form", "action")) {
            let to = answer.url.join(href).unwrap();
            assert!(to.host_str() != Some("evil.example"), "{asked} has a link to {to}");
        }
    }
}

async fn post(browser: &mut Browser, url: Url, fields: &[(String, String)]) -> Answer {
    let from = [("sec-fetch-site", "same-origin")];
    browser.send(Method::POST, url, Some(encoded(fields)), &from).await
}

#[tokio::test]
async fn reading_anything_with_hostile_parameters_is_harmless_in_every_language() {
    let world = World::patient().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let link = walk::hand_over(&mut nina, &world.url("/")).await;
    let mut browsers = [Browser::new(), nina];
    let values = hostile();
    for route in
        routes().iter().filter(|route| route.method == Method::GET && !route.path.ends_with("/events"))
    {
        for (at, language) in Language::ALL.into_iter().enumerate() {
            let mut url = world.url(&filled(route, &token_for(route, &link)));
            url.query_pairs_mut()
                .extend_pairs(all_as(&values[at % values.len()]))
                .append_pair("lang", language.tag());
            for browser in &mut browsers {
                let answer = browser.get(url.clone()).await;
                assert_harmless(&world, &answer, &format!("GET {} in {}", route.path, language.tag()));
            }
        }
    }
}

#[tokio::test]
async fn sending_anything_with_hostile_fields_is_harmless_in_every_language() {
    let world = World::patient().await;
    let home = world.url("/");
    let values = hostile();
    let mut nina = walk::signed_in(&home, NINA).await;
    let mut routes = routes();
    routes.retain(|route| route.method == Method::POST);
    routes.sort_by_key(|route| route.path == "/sign-out");
    for route in &routes {
        for (at, language) in Language::ALL.into_iter().enumerate() {
            let link = walk::hand_over(&mut nina, &home).await;
            let mut url = world.url(&filled(route, &token_for(route, &link)));
            url.query_pairs_mut().append_pair("lang", language.tag());
            let fields = all_as(&values[at % values.len()]);
            let asked = format!("POST {} in {}", route.path, language.tag());
            for browser in [&mut Browser::new(), &mut nina] {
                let answer = post(browser, url.clone(), &fields).await;
                assert_harmless(&world, &answer, &asked);
                if let Some(next) = answer.location().filter(|next| world.is_here(next)) {
                    assert_harmless(&world, &browser.get(next).await, &asked);
                }
            }
            if route.path == "/sign-out" {
                return;
            }
        }
    }
}

/// Makes the links of a hand-over useless in one way.
async fn spend(world: &World, nina: &mut Browser, how: &str) -> HandOver {
    let link = walk::hand_over(nina, &world.url("/")).await;
    match how {
        "guessed" => {
            let guess = |url: &Url| url.join(&"G".repeat(43)).unwrap();
            HandOver { status: guess(&link.status), admin: guess(&link.admin) }
        }
        "withdrawn" => {
            let withdraw = world.url(&format!("{}/withdraw", link.status.path()));
            assert_eq!(post(nina, withdraw, &[]).await.status, 303);
            link
        }
        _ => {
            world.wait(SignedDuration::from_hours(30 * 24));
            link
        }
    }
}

/// Whoever holds a link that no longer counts may be told so; what it led to is closed.
#[tokio::test]
async fn a_link_that_no_longer_counts_leads_nobody_to_microsoft_and_changes_nothing() {
    let world = World::patient().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let mut ways = vec!["guessed", "expired"];
    if routes().iter().any(|route| route.path == "/requests/{link}/withdraw") {
        ways.insert(1, "withdrawn");
    }
    for how in ways {
        let link = spend(&world, &mut nina, how).await;
        let with_links = |route: &&Route| route.access == Access::Link && route.path.contains("{link}");
        let calls = world.control().calls().len();
        for route in routes().iter().filter(with_links).filter(|route| !route.path.ends_with("/events")) {
            let url = world.url(&filled(route, &token_for(route, &link)));
            let mut holder = Browser::new();
            let answer = match route.method.as_str() {
                "GET" => holder.get(url).await,
                _ => post(&mut holder, url, &[("reason".to_owned(), "no".to_owned())]).await,
            };
            let asked = format!("{how}: {} {}: {}", route.method, route.path, answer.status);
            // A form without its fields is refused before anything is looked for.
            let unread = answer.status == 422 && answer.heading() == "We cannot use that";
            assert!(unread || matches!(answer.status, 200 | 303 | 404 | 410), "{asked}");
            assert!(how != "guessed" || unread || answer.status == 404, "{asked}");
            assert!(answer.location().is_none_or(|to| world.is_here(&to)), "{asked}");
            assert!(
                answer.find_form("/consent").is_none() && answer.find_form("/decline").is_none(),
                "{asked}"
            );
        }
        assert_eq!(world.control().calls().len(), calls, "{how}: Microsoft is not asked");
        let requests = world.portal.store.list_consent_requests(NORTHWIND.parse().unwrap()).await.unwrap();
        assert!(
            requests.iter().all(|request| request.state.stage() == ConsentStage::Created),
            "{how}: {:?}",
            requests.iter().map(|request| request.state.stage()).collect::<Vec<_>>()
        );
    }
}
