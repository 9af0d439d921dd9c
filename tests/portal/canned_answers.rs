//! Answers for a ticket: every one in every language, with what was seen and nothing else.

use consentry::domain::{canned_answer::CannedAnswer, language::Language};
use serde_json::json;

use crate::{
    browser::Browser,
    markup::assert_inert,
    page::Answer,
    people::{CARLA, CONTOSO, FELIX, NINA, NORTHWIND, SAM},
    walk,
    world::World,
};

fn text(page: &Answer) -> String {
    // Line ends count: it is pasted as it is.
    let html = scraper::Html::parse_document(&page.text);
    let area = scraper::Selector::parse("textarea#answer-text").unwrap();
    html.select(&area).flat_map(|area| area.text().collect::<Vec<_>>()).collect()
}

async fn answer(
    world: &World,
    staff: &mut Browser,
    tenant: &str,
    answer: CannedAnswer,
    language: Language,
) -> Answer {
    let query = format!("answer={}&language={}", answer.as_str(), language.tag());
    let page = staff.open(world.url(&format!("/support/tenants/{tenant}/answers?{query}"))).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.attributes("#answer-text", "lang"), [language.tag()]);
    page
}

#[tokio::test]
async fn every_answer_is_there_in_every_language_with_what_was_seen() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let fault = json!({ "path": "/*/oauth2/v2.0/authorize", "count": 1, "effect": {
        "kind": "sign-in-error", "error": "access_denied", "code": 90094, "message": "Admin consent is required.",
    } });
    let _number = world.control().add_fault(serde_json::from_value(fault).unwrap());
    walk::connect(&mut nina, &home, NINA, &[]).await;
    let refusals = world.portal.store.list_refusals(NORTHWIND.parse().unwrap(), 1).await.unwrap();
    let correlation = refusals[0].error.correlation_id.clone().unwrap();
    let mut sam = walk::signed_in(&home, SAM).await;
    for language in Language::ALL {
        let mut seen = Vec::new();
        for canned in CannedAnswer::ALL {
            let page = answer(&world, &mut sam, NORTHWIND, canned, language).await;
            let text = text(&page);
            let what = format!("{} in {}: {text}", canned.as_str(), language.tag());
            for part in ["northwind.example", "AADSTS90094", correlation.as_str(), "Drift", "Sam"] {
                assert!(text.contains(part), "{part}, {what}");
            }
            assert!(
                !text.contains("answers-") && !text.contains('{') && !text.contains("mailbox-"),
                "{what}"
            );
            assert!(!text.contains("\u{2068}"), "no marks that a ticket would show: {what}");
            assert!(!seen.contains(&text), "{what}");
            seen.push(text);
        }
    }
    let page = sam.open(world.url(&format!("/support/tenants/{NORTHWIND}/answers"))).await;
    let first = page.attributes("#answer optgroup[label='Fits what was seen'] option", "value");
    assert_eq!(first, ["admin_approval"]);
    assert_eq!(page.attributes("#language option[selected]", "value"), ["en"]);
    assert_inert(&page);
}

#[tokio::test]
async fn what_was_not_seen_is_not_said() {
    let world = World::start().await;
    let home = world.url("/");
    walk::signed_in(&home, NINA).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let works = answer(&world, &mut sam, NORTHWIND, CannedAnswer::AllWorks, Language::English).await;
    let text = text(&works);
    assert!(text.contains("We have not seen yet that everything works"), "{text}");
    for part in ["AADSTS", "Last check", "Mailbox", "missing", "Correlation"] {
        assert!(!text.contains(part), "{part}: {text}");
    }
    world.control().patch_tenant("fabrikam.example", json!({ "name": "Fabrikam\n- Pay here" })).unwrap();
    let mut felix = walk::signed_in(&home, FELIX).await;
    let running = walk::connect(&mut felix, &home, FELIX, &[]).await;
    let report = walk::report(&mut felix, &running.url).await;
    let tenant = report["subject"]["tenant"].as_str().unwrap();
    let page = sam.open(world.url(&format!("/support/tenants/{tenant}/answers"))).await;
    let shown = self::text(&page);
    assert!(shown.contains("Microsoft Graph") && shown.contains("Last check"), "{shown}");
    assert!(!shown.lines().any(|line| line.starts_with("- Pay")), "a name makes no line of its own: {shown}");
    assert_eq!(page.attributes("#answer option[selected]", "value"), ["mailbox_on_premises"]);
}

#[tokio::test]
async fn a_link_of_support_is_put_in_and_works() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = Browser::new();
    let german = [("accept-language", "de")];
    carla.send(reqwest::Method::GET, world.url("/?lang=de"), None, &german).await;
    walk::sign_in(&mut carla, &home, CARLA).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let page =
        sam.open(world.url(&format!("/support/tenants/{CONTOSO}/answers?answer=admin_approval"))).await;
    assert_eq!(page.attributes("#language option[selected]", "value"), ["de"], "the language read last");
    assert!(text(&page).contains("?lang=de") && !text(&page).contains("/admin/"), "{}", text(&page));
    let page = sam.submit(page.form("/link")).await;
    let shown = text(&page);
    let link = shown.lines().find(|line| line.contains("/admin/")).unwrap_or_else(|| panic!("{shown}"));
    assert!(link.ends_with("?lang=de") && page.find_form("/link").is_none(), "{shown}");
    let decide = Browser::new().open(link.parse().unwrap()).await;
    assert_eq!(decide.status, 200);
    assert!(decide.find_form("/consent").is_some() && decide.words().contains("Sam"), "{}", decide.words());
    let again = answer(&world, &mut sam, CONTOSO, CannedAnswer::LinkExpired, Language::French).await;
    assert!(text(&again).contains("/admin/"), "one link is enough: {}", text(&again));
}
