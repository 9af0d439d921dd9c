//! The vendor's look: colours and logo on every page, as files of their own.

use consentry::{
    config::{Logo, LogoKind},
    domain::{language::Language, localised::Localised, palette::Palette},
};

use crate::{browser::Browser, world::World};

const SVG: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

async fn branded() -> World {
    World::start_with(|mut config| {
        config.brand.palette = Some(Palette::new("#7a3b9a".parse().unwrap(), None).unwrap());
        config.brand.logo = Some(Logo { kind: LogoKind::Svg, bytes: SVG.to_vec() });
        config.brand.logo_dark = Some(Logo { kind: LogoKind::Png, bytes: PNG.to_vec() });
        config
    })
    .await
}

#[tokio::test]
async fn pages_carry_the_vendors_colours_after_the_portals_own() {
    let world = branded().await;
    let mut browser = Browser::new();
    let page = browser.get(world.url("/")).await;
    let sheets = page.attributes("link[rel=stylesheet]", "href");
    assert!(sheets[1].starts_with("/brand.css?v="), "{sheets:?}");
    let style = browser.get(world.url(&sheets[1])).await;
    assert_eq!(style.header("content-type"), "text/css; charset=utf-8");
    assert!(style.header("cache-control").contains("immutable"));
    assert!(style.text.starts_with(":root{--brand:#7a3b9a;"), "{}", style.text);
    let (_, dark) = style.text.split_once("@media screen and (prefers-color-scheme:dark){").unwrap();
    assert!(dark.contains("--brand:#") && !dark.contains("#7a3b9a"), "{dark}");
}

#[tokio::test]
async fn the_logo_takes_the_marks_place_and_says_nothing_twice() {
    let world = branded().await;
    let mut browser = Browser::new();
    let page = browser.get(world.url("/")).await;
    assert_eq!(page.attributes(".site-header svg.mark", "class").len(), 0);
    assert_eq!(page.attributes(".site-header picture img", "alt"), [""], "the app's name stands beside it");
    let dark = page.attributes(".site-header picture source", "srcset");
    let light = page.attributes(".site-header picture img", "src");
    for (address, kind, content) in [(&light[0], "image/svg+xml", SVG), (&dark[0], "image/png", PNG)] {
        assert!(address.contains("?v="), "{address}");
        let answer = browser.get(world.url(address)).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, kind), "{address}");
        assert_eq!(
            answer.header("content-security-policy"),
            "default-src 'none'; style-src 'unsafe-inline'; sandbox"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(answer.header("cache-control").contains("immutable"));
        assert_eq!(answer.text, String::from_utf8_lossy(content));
    }
    let policy = page.header("content-security-policy");
    assert!(
        policy.contains("img-src 'self'") && !policy.contains("unsafe-inline"),
        "pages keep theirs: {policy}"
    );
}

#[tokio::test]
async fn without_a_look_of_its_own_a_portal_shows_its_mark() {
    let world = World::start().await;
    let page = Browser::new().get(world.url("/")).await;
    assert_eq!(page.attributes("link[rel=stylesheet]", "href").len(), 1);
    assert_eq!(page.attributes(".site-header svg.mark", "class").len(), 1);
    assert_eq!(page.attributes(".site-header picture", "class").len(), 0);
}

#[tokio::test]
async fn the_vendors_words_are_in_the_readers_language_or_marked_with_their_own() {
    let world = World::start_with(|mut config| {
        config.app.purpose =
            Localised::new("Findet Termine.", Language::German).and(Language::French, "Trouve des créneaux.");
        config
    })
    .await;
    let mut browser = Browser::new();
    for (tag, text, lang) in [
        ("de", "Findet Termine.", None),
        ("fr", "Trouve des créneaux.", None),
        ("ja", "Findet Termine.", Some("de")),
        ("en", "Findet Termine.", Some("de")),
    ] {
        let page = browser.get(world.url(&format!("/?lang={tag}"))).await;
        assert_eq!(page.texts("p.lead"), [text], "{tag}");
        assert_eq!(page.attributes("p.lead [lang]", "lang"), Vec::from_iter(lang), "{tag}");
    }
}
