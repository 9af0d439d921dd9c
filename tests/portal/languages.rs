//! In which language a page is read, and how long that holds.

use reqwest::{Method, header::ACCEPT_LANGUAGE};

use crate::{browser::Browser, page::Answer, people::NINA, walk, world::World};

const HEADINGS: [(&str, &str); 6] = [
    ("en", "Connect your calendar to Drift"),
    ("de", "Verbinden Sie Ihren Kalender mit Drift"),
    ("fr", "Connectez votre calendrier à Drift"),
    ("es", "Conecte su calendario con Drift"),
    ("ja", "予定表を Drift に接続します"),
    ("pt-BR", "Conecte seu calendário ao Drift"),
];

fn language(page: &Answer) -> String {
    page.attributes("html", "lang").concat()
}

async fn open(world: &World, browser: &mut Browser, path: &str, accept: &str) -> Answer {
    let headers = [(ACCEPT_LANGUAGE.as_str(), accept)];
    browser.send(Method::GET, world.url(path), None, &headers).await
}

#[tokio::test]
async fn the_link_goes_before_an_earlier_choice_and_that_before_the_browser() {
    let world = World::start().await;
    for (tag, heading) in HEADINGS {
        let mut browser = Browser::new();
        let page = open(&world, &mut browser, "/", &format!("{tag},nl;q=0.9")).await;
        assert_eq!((language(&page).as_str(), page.heading().as_str()), (tag, heading));

        let page = open(&world, &mut browser, "/?lang=fr", tag).await;
        assert_eq!(language(&page), "fr", "the link goes first");
        let page = open(&world, &mut browser, "/", tag).await;
        assert_eq!(language(&page), "fr", "what was chosen holds");
        let page = open(&world, &mut browser, "/?lang=xx", tag).await;
        assert_eq!(language(&page), "fr", "what is no language of ours chooses nothing");
    }
    let page = open(&world, &mut Browser::new(), "/", "nl, sv;q=0.8").await;
    assert_eq!(language(&page), "en");
}

#[tokio::test]
async fn the_switch_keeps_the_page_and_its_query() {
    let world = World::start().await;
    let page = open(&world, &mut Browser::new(), "/?x=%3Ca%26b%3E&lang=de", "en").await;
    let links = page.attributes(".languages a", "href");
    let expected: Vec<String> =
        HEADINGS.iter().map(|(tag, _)| format!("/?x=%3Ca%26b%3E&lang={tag}")).collect();
    assert_eq!(links, expected);
    assert_eq!(page.texts(".languages a[aria-current]"), ["Deutsch"]);
}

#[tokio::test]
async fn a_chosen_language_survives_the_way_through_microsoft() {
    let world = World::start().await;
    let mut browser = Browser::new();
    open(&world, &mut browser, "/?lang=ja", "en").await;
    walk::sign_in(&mut browser, &world.url("/"), NINA).await;
    let page = browser.open(world.url("/")).await;
    assert_eq!(language(&page), "ja");
    assert!(page.words().contains("としてサインインしています"), "{}", page.words());
}

#[tokio::test]
async fn the_desk_is_english_in_every_browser() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let page = open(&world, &mut browser, "/lint-url?lang=de", "de").await;
    assert_eq!(language(&page), "en");
    assert!(page.texts(".languages").is_empty(), "nothing to switch");
}
