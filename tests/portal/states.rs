//! The way back from Microsoft: an answer counts once, in time, in the browser that asked for it.

use jiff::SignedDuration;
use reqwest::Method;
use url::Url;

use crate::{
    browser::Browser,
    microsoft::{Choice, press},
    page::Answer,
    people::{ADAM, CARLA, NINA},
    walk::{self, go_and_grant},
    world::World,
};

/// A browser about to come back, and the address it would come back to.
struct Returning {
    browser: Browser,
    address: Url,
}

async fn from_sign_in(world: &World) -> Returning {
    let mut browser = Browser::new();
    let front = browser.open(world.url("/")).await;
    let page = browser.submit(front.form("/sign-in")).await;
    let address = up_to_the_way_back(world, &mut browser, page, NINA).await;
    Returning { browser, address }
}

async fn from_consent(world: &World) -> Returning {
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    let mut browser = Browser::new();
    let page = go_and_grant(&mut browser, &link).await;
    let address = up_to_the_way_back(world, &mut browser, page, ADAM).await;
    Returning { browser, address }
}

async fn up_to_the_way_back(world: &World, browser: &mut Browser, page: Answer, account: &str) -> Url {
    let mut answer = page;
    loop {
        answer = match answer.location() {
            Some(url) if world.is_here(&url) => return url,
            Some(url) => browser.get(url).await,
            None => press(browser, &answer, account, Choice::Accept).await.expect("a page of Microsoft's"),
        };
    }
}

async fn refused(browser: &mut Browser, address: Url, heading: &str) {
    let answer = browser.get(address).await;
    assert_eq!((answer.status, answer.heading().as_str()), (400, heading));
    assert!(answer.header("set-cookie").is_empty(), "no session comes of it");
    let again = browser.post(answer.form("/sign-in")).await.location().expect("a way to start again");
    assert!(again.path().ends_with("/oauth2/v2.0/authorize"), "{}", again.path());
}

const REPLAYED: &str = "This sign-in is finished already";
const EXPIRED: &str = "This sign-in took too long";
const FOREIGN: &str = "This sign-in began in another browser";
const MISSING: &str = "We cannot tell which sign-in this was";

#[tokio::test]
async fn an_answer_counts_once() {
    let world = World::start().await;
    for Returning { mut browser, address } in [from_sign_in(&world).await, from_consent(&world).await] {
        assert_eq!(browser.get(address.clone()).await.status, 303);
        refused(&mut Browser::new(), address.clone(), FOREIGN).await;
        let answer = browser.get(address).await;
        assert_eq!((answer.status, answer.heading().as_str()), (400, REPLAYED));
        assert!(answer.find_form("/sign-in").is_some());
    }
}

#[tokio::test]
async fn an_answer_that_comes_an_hour_later_is_too_late() {
    let world = World::start().await;
    for Returning { mut browser, address } in [from_sign_in(&world).await, from_consent(&world).await] {
        world.wait(SignedDuration::from_mins(60));
        refused(&mut browser, address, EXPIRED).await;
    }
}

#[tokio::test]
async fn another_browser_neither_gets_in_nor_uses_the_answer_up() {
    let world = World::start().await;
    for Returning { mut browser, address } in [from_sign_in(&world).await, from_consent(&world).await] {
        let mut unknown = Browser::new();
        refused(&mut unknown, address.clone(), FOREIGN).await;
        // Now it has a cookie of its own.
        refused(&mut unknown, address.clone(), FOREIGN).await;
        let forged = "consentry-browser=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        let answer = Browser::new().send(Method::GET, address.clone(), None, &[("cookie", forged)]).await;
        assert_eq!((answer.status, answer.heading().as_str()), (400, FOREIGN));
        assert_eq!(browser.get(address).await.status, 303, "the right browser still gets in");
    }
}

#[tokio::test]
async fn missing_unknown_and_doubled_parameters_are_lost() {
    let world = World::start().await;
    let mut unknown = from_sign_in(&world).await.browser;
    for path in ["/auth/callback", "/admin-consent/callback"] {
        let queries =
            ["", "?code=1", "?state=", "?state=unknown&code=1", "?error=access_denied", "?%00=%FF&state=%FF"];
        for query in queries {
            refused(&mut unknown, world.url(&format!("{path}{query}")), MISSING).await;
        }
    }
    for Returning { mut browser, address } in [from_sign_in(&world).await, from_consent(&world).await] {
        let state = address.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
        let mut doubled = address.clone();
        doubled.query_pairs_mut().append_pair("state", &state);
        refused(&mut browser, doubled, MISSING).await;
        assert_eq!(browser.get(address).await.status, 303, "nothing was used up");
    }
}

#[tokio::test]
async fn a_doubled_code_or_error_signs_nobody_in() {
    let world = World::start().await;
    for pairs in [&[("code", "1.Aother")][..], &[("error", "access_denied"), ("error", "server_error")]] {
        let Returning { mut browser, mut address } = from_sign_in(&world).await;
        address.query_pairs_mut().extend_pairs(pairs);
        refused(&mut browser, address, MISSING).await;
    }
}

#[tokio::test]
async fn a_state_of_one_journey_is_none_of_another() {
    let world = World::start().await;
    let crossed = [
        (from_sign_in(&world).await, "/admin-consent/callback"),
        (from_consent(&world).await, "/auth/callback"),
    ];
    for (Returning { mut browser, mut address }, path) in crossed {
        address.set_path(path);
        let mut granted = address.clone();
        granted.query_pairs_mut().append_pair("code", "1.Aforged").append_pair("admin_consent", "True");
        for address in [address, granted] {
            let answer = browser.get(address).await;
            assert_eq!(answer.status, 400, "{}", answer.words());
            assert!(answer.header("set-cookie").is_empty());
        }
    }
}

#[tokio::test]
async fn parallel_tabs_come_back_in_any_order() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let front = browser.open(world.url("/")).await;
    let first = browser.submit(front.form("/sign-in")).await;
    let second = browser.submit(front.form("/sign-in")).await;
    for tab in [second, first] {
        let address = up_to_the_way_back(&world, &mut browser, tab, NINA).await;
        assert_eq!(browser.open(address).await.url.path(), "/connect");
    }
}
