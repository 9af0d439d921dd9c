//! Where people end after signing in: always here.

use reqwest::Method;

use crate::{
    browser::{Browser, encoded},
    microsoft::pass,
    people::NINA,
    world::World,
};

#[tokio::test]
async fn nobody_is_sent_elsewhere() {
    let world = World::start().await;
    let mut browser = Browser::new();
    for wanted in [
        "https://evil.example",
        "//evil.example",
        "///evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "\t//evil.example",
        " //evil.example",
        "/ /evil.example",
        "/\u{0}/evil.example",
        "/\u{1}",
        "/\r\nLocation: https://evil.example",
        "/connect\r\nSet-Cookie: a=b",
        "/%2f%2fevil.example",
        "/.//evil.example",
        "/..//evil.example",
        "/@evil.example",
        ".evil.example",
        ":80@evil.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "/é\u{2028}",
        &format!("/{}", "a".repeat(5_000)),
    ] {
        let fields = [("return_to".to_owned(), wanted.to_owned())];
        let from = [("sec-fetch-site", "same-origin")];
        let answer = browser.send(Method::POST, world.url("/sign-in"), Some(encoded(&fields)), &from).await;
        assert_eq!(answer.status, 303, "{wanted:?}");
        let page = browser.follow(answer).await;
        let page = pass(&mut browser, page, NINA).await;
        assert!(world.is_here(&page.url), "{wanted:?} led to {}", page.url);
        assert!(page.status < 500, "{wanted:?} led to {}", page.status);
        assert!(browser.cookie("localhost", "a").is_none());
    }
}

#[tokio::test]
async fn a_page_that_needs_a_person_is_returned_to() {
    let world = World::start().await;
    let mut browser = Browser::new();
    for path in ["/connect", "/support"] {
        let refused = browser.open(world.url(path)).await;
        if refused.status != 401 {
            continue;
        }
        let page = browser.submit(refused.form("/sign-in")).await;
        let page = pass(&mut browser, page, NINA).await;
        assert_eq!(page.url.path(), path);
    }
}
