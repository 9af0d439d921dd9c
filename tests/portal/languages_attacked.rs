//! The reader's language, and what an attacker makes of it: planted markup in every language, a switch that leads
//! elsewhere, parameters and headers that are no language.

use consentry::domain::language::Language;
use reqwest::Method;
use serde_json::json;
use url::Url;

use crate::{
    browser::Browser,
    markup::{PLANTED, assert_inert},
    page::Answer,
    people::{CARLA, NINA},
    walk,
    world::World,
};

/// What no text of ours contains and every leftover of Fluent does.
const LEFTOVERS: [&str; 4] = ["{ $", "{$", " }", "\u{e000}"];

fn in_language(url: &Url, language: Language) -> Url {
    let mut url = url.clone();
    url.query_pairs_mut().append_pair("lang", language.tag());
    url
}

fn language_of(page: &Answer) -> String {
    page.attributes("html", "lang").remove(0)
}

fn assert_whole(page: &Answer, language: Language) {
    let text = page.words();
    for leftover in LEFTOVERS {
        assert!(!text.contains(leftover), "{leftover:?} in {language:?} at {}: {text}", page.url.path());
    }
}

#[tokio::test]
async fn planted_markup_is_inert_in_every_language() {
    let world = World::patient().await;
    let home = world.url("/");
    let planted = format!("{PLANTED}<strong>x</strong><a>y</a>");
    world.control().patch_user("contoso.example", CARLA, json!({ "name": planted })).unwrap();
    world.control().patch_tenant("contoso.example", json!({ "name": planted })).unwrap();
    let mut carla = walk::signed_in(&home, CARLA).await;
    let blocked = walk::connect(&mut carla, &home, CARLA, &[]).await;
    assert!(blocked.url.path().starts_with("/blocked/"));
    let link = walk::hand_over(&mut carla, &home).await;
    for language in Language::ALL {
        for url in [&home, &world.url("/connect"), &blocked.url, &link.status, &link.admin] {
            let page = carla.open(in_language(url, language)).await;
            assert_eq!(page.status, 200, "{}", page.words());
            assert_inert(&page);
            for mark in ["strong", "a"] {
                let made = page.texts(mark);
                assert!(
                    !made.iter().any(|text| ["x", "y"].contains(&text.as_str())),
                    "{language:?} {made:?}"
                );
            }
        }
        for (path, field) in [("/stuck", "pasted"), ("/lint-url", "url"), ("/connect", "shared_calendar")] {
            let page = carla.open(in_language(&world.url(path), language)).await;
            let answer = carla.submit(page.form(path).with(field, PLANTED)).await;
            assert!(matches!(answer.status, 200 | 422), "{path}: {}", answer.status);
            assert_inert(&answer);
            assert_whole(&answer, language);
        }
        let mut search = in_language(&world.url("/check-domain"), language);
        search.query_pairs_mut().append_pair("domain", PLANTED);
        assert_inert(&carla.open(search).await);
    }
}

#[tokio::test]
async fn the_address_the_cookie_and_the_browser_choose_in_this_order() {
    let world = World::start().await;
    let mut reader = Browser::new();
    let prefers = |tags: &'static str| [("accept-language", tags)];
    let front = async |reader: &mut Browser, path: &str, tags| {
        language_of(&reader.send(Method::GET, world.url(path), None, &prefers(tags)).await)
    };
    assert_eq!(front(&mut reader, "/", "nl, fr;q=0.3").await, "fr");
    assert_eq!(front(&mut reader, "/", "nl, sv").await, "en");
    assert_eq!(front(&mut reader, "/?lang=ja", "fr").await, "ja");
    assert_eq!(front(&mut reader, "/", "fr").await, "ja", "the choice is remembered");
    assert_eq!(front(&mut reader, "/?lang=es", "fr").await, "es", "a link wins over the memory");
    assert_eq!(front(&mut Browser::new(), "/", "pt-PT").await, "pt-BR");
}

#[tokio::test]
async fn a_choice_survives_the_way_through_microsoft() {
    let world = World::start().await;
    let mut nina = Browser::new();
    nina.open(world.url("/?lang=de")).await;
    walk::sign_in(&mut nina, &world.url("/"), NINA).await;
    assert_eq!(language_of(&nina.open(world.url("/")).await), "de");
}

#[tokio::test]
async fn what_is_no_language_changes_nothing() {
    let world = World::start().await;
    let mut reader = Browser::new();
    let long = "x-".repeat(2_000);
    for tag in ["", "xx", PLANTED, "de\r\nSet-Cookie: a=b", "../../etc", "en;DROP", "de\u{0}", &long, "%"] {
        let mut url = world.url("/");
        url.query_pairs_mut().append_pair("lang", tag);
        let page = reader.get(url).await;
        let shown = language_of(&page);
        assert!(Language::ALL.iter().any(|language| language.tag() == shown), "{tag:?} gives {shown:?}");
        assert_eq!(page.status, 200, "{tag:?}");
        assert_inert(&page);
        assert!(reader.cookie("localhost", "a").is_none());
        if let Some(kept) = reader.cookie("localhost", "consentry-language") {
            assert!(Language::ALL.iter().any(|language| language.tag() == kept), "{kept}");
        }
    }
    for cookie in
        ["consentry-language=%00", "consentry-language=<script>", "consentry-language=de-de-de;;;=;"]
    {
        let page = Browser::new().send(Method::GET, world.url("/"), None, &[("cookie", cookie)]).await;
        assert_eq!(page.status, 200, "{cookie}");
        assert_inert(&page);
    }
    let many = "zz,".repeat(2_000);
    for tags in [many.as_str(), "de;q=NaN", ";;;,,,", "*;q=1"] {
        let headers = [("accept-language", tags)];
        let page = Browser::new().send(Method::GET, world.url("/"), None, &headers).await;
        assert_eq!(page.status, 200, "{tags}");
    }
}

#[tokio::test]
async fn the_switch_keeps_the_page_and_leads_nowhere_else() {
    let world = World::start().await;
    let origin = world.url("/").origin();
    let mut reader = Browser::new();
    for path in [
        "/?a=1&b=%22%3E%3Cscript%3E",
        "/stuck",
        "//evil.example/",
        "///evil.example/x?y",
        "/%5cevil.example",
        "/?lang=de&lang=fr&return=https://evil.example",
        "/check-domain?domain=%22onload%3D",
        "/admin-consent/callback?state=x",
    ] {
        let url: Url = format!("{}{path}", world.url("/").origin().ascii_serialization()).parse().unwrap();
        let page = reader.get(url).await;
        assert_inert(&page);
        for href in page.attributes(".languages a", "href") {
            let target = page.url.join(&href).unwrap();
            assert_eq!(target.origin(), origin, "{path}: {href}");
            let tags: Vec<_> = target
                .query_pairs()
                .filter(|(name, _)| name == "lang")
                .map(|(_, tag)| tag.into_owned())
                .collect();
            assert_eq!(tags.len(), 1, "{path}: {href}");
        }
    }
    let page = reader.open(world.url("/?a=b%26c&d=%C3%A9")).await;
    let german = page.attributes(".languages a[lang=de]", "href").remove(0);
    let german = reader.open(page.url.join(&german).unwrap()).await;
    assert_eq!(language_of(&german), "de");
    let kept: Vec<_> = german.url.query_pairs().map(|(name, value)| format!("{name}={value}")).collect();
    assert_eq!(kept, ["a=b&c", "d=é", "lang=de"]);
}

/// Pages of support staff stay English, whatever the reader prefers; they say so to screen readers.
#[tokio::test]
async fn a_page_is_of_one_language_throughout() {
    let world = World::start().await;
    let home = world.url("/");
    let mut staff = Browser::new();
    staff.open(world.url("/?lang=fr")).await;
    walk::sign_in(&mut staff, &home, crate::people::SAM).await;
    for path in ["/support", "/support?q=nobody"] {
        let page = staff.open(world.url(path)).await;
        assert_eq!(page.status, 200, "{path}");
        assert_eq!(language_of(&page), "en", "{path}");
        assert!(page.texts(".languages").is_empty(), "{path} offers no other language");
    }
}
