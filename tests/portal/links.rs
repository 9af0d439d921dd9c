//! Links and requests as an attacker tries them: guessed, expired, used, crossed between tenants, asked about.

use consentry::domain::consent::ConsentStage;
use jiff::SignedDuration;
use reqwest::Method;
use url::Url;

use crate::{
    browser::{Browser, encoded},
    microsoft::pass,
    page::{Answer, Form},
    people::{ADAM, CARLA, CONTOSO, GUSTAV, NINA, NORTHWIND},
    walk::{self, HandOver, until, until_heading},
    world::World,
};

/// Asks as somebody who cannot sign in.
async fn ask(world: &World, name: &str, address: &str, headers: &[(&str, &str)]) -> Answer {
    let fields = [("name".to_owned(), name.to_owned()), ("address".to_owned(), address.to_owned())];
    let headers = [&[("sec-fetch-site", "same-origin")], headers].concat();
    Browser::new().send(Method::POST, world.url("/requests"), Some(encoded(&fields)), &headers).await
}

async fn asked(world: &World, address: &str) -> HandOver {
    let answer = ask(world, "Somebody", address, &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    walk::read_hand_over(&Browser::new().open(answer.location().unwrap()).await)
}

async fn stage(world: &World, tenant: &str) -> ConsentStage {
    let requests = world.portal.store.list_consent_requests(tenant.parse().unwrap()).await.unwrap();
    requests[0].state.stage()
}

/// A page without what differs by the request alone.
fn without(page: &Answer, links: &[&Url], address: &str) -> String {
    let mut text = page.text.clone();
    for link in links {
        text = text.replace(link.path(), "/LINK");
    }
    text = text.replace(&address.replace('@', "%40"), "ADDRESS").replace(address, "ADDRESS");
    text
}

#[tokio::test]
async fn nobody_learns_whether_a_person_exists() {
    let world = World::start().await;
    let mut pages = Vec::new();
    for address in [CARLA, "nobody-of-that-name@contoso.example"] {
        let before = world.control().calls().len();
        let link = asked(&world, address).await;
        let page = Browser::new().open(link.status.clone()).await;
        let admin = Browser::new().open(link.admin.clone()).await;
        let calls: Vec<String> =
            world.control().calls()[before..].iter().map(|call| call.path.clone()).collect();
        assert!(calls.iter().all(|path| !path.contains(address)), "nobody is asked about: {calls:?}");
        pages.push([&page, &admin].map(|page| without(page, &[&link.status, &link.admin], address)));
    }
    for (known, unknown) in pages[0].iter().zip(&pages[1]) {
        let shown = |text: &str| text.lines().map(str::len).sum::<usize>();
        assert!(known == unknown || shown(known).abs_diff(shown(unknown)) < 40, "{known}\n\n{unknown}");
    }
}

#[tokio::test]
async fn nobody_learns_whether_an_organisation_was_here() {
    let world = World::start().await;
    let before = asked(&world, "x@contoso.example").await;
    let seen = Browser::new().open(before.status.clone()).await;
    // Now somebody signs in, and the portal learns what the organisation calls itself.
    let name = "Contoso Holding of Springfield";
    world.control().patch_tenant("contoso.example", serde_json::json!({ "name": name })).unwrap();
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    let after = asked(&world, "y@contoso.example").await;
    let before_opening = Browser::new().open(after.status.clone()).await;
    for (page, whose) in [
        (Browser::new().open(after.status.clone()).await, "the requester's page"),
        (Browser::new().open(after.admin.clone()).await, "the admin's page"),
        (Browser::new().open(before.status).await, "the earlier request's page"),
    ] {
        assert!(!page.text.contains(name), "{whose} tells the name that somebody else brought");
        assert!(!page.text.contains(CARLA), "{whose} names somebody else");
        assert!(page.text.contains("contoso.example"), "{whose}");
    }
    assert_eq!(seen.heading(), before_opening.heading());
    assert_eq!(carla.open(link.status).await.status, 200);
}

#[tokio::test]
async fn what_an_expired_link_can_no_longer_do_looks_like_a_guess() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let link = walk::hand_over(&mut nina, &world.url("/")).await;
    let mut holder = Browser::new();
    holder.open(link.admin.clone()).await;
    world.wait(SignedDuration::from_hours(20 * 24));
    let guess = format!("/admin/{}", "G".repeat(43));
    for action in ["consent", "decline"] {
        let mut answers = Vec::new();
        for base in [link.admin.path(), guess.as_str()] {
            let form = Form { action: world.url(&format!("{base}/{action}")), fields: Vec::new() };
            answers.push(holder.post(form).await);
        }
        let [expired, guessed] = answers.as_slice() else { unreachable!() };
        assert_eq!((expired.status, guessed.status), (404, 404), "{action}");
        assert_eq!(expired.words(), guessed.words(), "{action}");
    }
    // Whoever holds the true link may know that it is over, and who asked; nothing can be done with it.
    let page = holder.open(link.admin.clone()).await;
    assert_eq!(page.status, 200);
    assert!(page.find_form("/consent").is_none() && page.find_form("/decline").is_none(), "{}", page.words());
    assert_eq!(stage(&world, NORTHWIND).await, ConsentStage::Opened);
}

#[tokio::test]
async fn a_link_is_not_found_by_a_part_another_case_or_a_longer_form_of_it() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let link = walk::hand_over(&mut nina, &world.url("/")).await;
    let token = link.admin.path_segments().unwrap().next_back().unwrap().to_owned();
    let turned: String = token
        .chars()
        .map(|c| if c.is_ascii_lowercase() { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() })
        .collect();
    for guess in [
        token[..42].to_owned(),
        token[1..].to_owned(),
        format!("{token}="),
        format!("{token}A"),
        format!("%20{token}"),
        format!("{token}%00"),
        format!("{token}%0a"),
        turned,
        "%25".repeat(10),
        "'%20OR%20'1'='1".to_owned(),
    ] {
        for place in ["admin", "requests"] {
            let answer = nina.get(world.url(&format!("/{place}/{guess}"))).await;
            assert_eq!(answer.status, 404, "a guess opened {place}");
            assert_eq!(answer.heading(), "This link does not work");
        }
    }
    assert_eq!(stage(&world, NORTHWIND).await, ConsentStage::Created, "and none of it counts as opened");
}

#[tokio::test]
async fn a_link_that_has_done_its_work_does_nothing_more() {
    let world = World::start().await;
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    let mut admin = Browser::new();
    walk::grant(&mut admin, &link, ADAM).await;
    world.control().advance(SignedDuration::from_secs(20));
    let page = until_heading(&mut carla, &link.status, "Agreed").await;
    carla.submit(page.form("/check")).await;
    until("the proof", async || (stage(&world, CONTOSO).await == ConsentStage::Proven).then_some(())).await;
    let trail = async || {
        let all = world.portal.store.list_audit(CONTOSO.parse().unwrap(), 1_000).await.unwrap();
        all.iter().filter(|entry| entry.action.as_str().starts_with("consent_")).count()
    };
    let before = trail().await;
    for action in ["consent", "decline"] {
        let form = Form { action: world.url(&format!("{}/{action}", link.admin.path())), fields: Vec::new() };
        let answer = Browser::new().post(form.with("reason", "I changed my mind")).await;
        assert!(matches!(answer.status, 303 | 404 | 409 | 410), "{action}: {}", answer.status);
        assert!(answer.location().is_none_or(|to| to == link.admin), "{action} leads to the page at most");
    }
    assert_eq!(stage(&world, CONTOSO).await, ConsentStage::Proven);
    assert_eq!(trail().await, before, "what did not happen is not in the trail");
    let page = Browser::new().open(link.admin).await;
    assert!(page.find_form("/consent").is_none() && page.find_form("/decline").is_none(), "{}", page.words());
}

/// The link leads an admin of another tenant to Microsoft's page of the request's tenant, and nowhere else.
#[tokio::test]
async fn an_admin_of_another_tenant_can_grant_nothing_with_it() {
    let world = World::start().await;
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    let mut stranger = walk::signed_in(&world.url("/"), GUSTAV).await;
    let grants = world.control().grants();
    let page = walk::go_and_grant(&mut stranger, &link).await;
    let page = pass(&mut stranger, page, GUSTAV).await;
    assert!(!matches!(
        stage(&world, CONTOSO).await,
        ConsentStage::Consented | ConsentStage::Proving | ConsentStage::Proven
    ));
    assert!(!page.words().contains("is approved"), "{}", page.words());
    let more = world.control().grants().len() - grants.len();
    assert_eq!(more, 0, "no tenant has a grant it had not before");
}

#[tokio::test]
async fn a_request_is_for_the_tenant_of_whoever_asks() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let form = Form { action: world.url("/requests"), fields: Vec::new() };
    let forged = form
        .with("tenant", CONTOSO)
        .with("address", CARLA)
        .with("name", "Carla Ruiz")
        .with("requester", CARLA)
        .with("status", "proven");
    nina.submit(forged).await;
    let store = &world.portal.store;
    assert!(store.list_consent_requests(CONTOSO.parse().unwrap()).await.unwrap().is_empty());
    let requests = store.list_consent_requests(NORTHWIND.parse().unwrap()).await.unwrap();
    assert_eq!((requests.len(), requests[0].requester.username.as_str()), (1, NINA));
}

#[tokio::test]
async fn links_carry_the_portals_own_name_whatever_the_request_says() {
    let world = World::start().await;
    for headers in [
        &[("host", "evil.example")][..],
        &[("x-forwarded-host", "evil.example"), ("x-forwarded-proto", "gopher")],
        &[("forwarded", "host=evil.example;proto=https")],
        &[("x-original-url", "https://evil.example/"), ("x-rewrite-url", "//evil.example/")],
    ] {
        let answer = ask(&world, "Somebody", "x@contoso.example", headers).await;
        assert_eq!(answer.status, 303);
        let page = Browser::new().send(Method::GET, answer.location().unwrap(), None, &headers[1..]).await;
        assert!(!page.text.contains("evil.example"), "{headers:?}");
        let link = walk::read_hand_over(&page).admin;
        assert_eq!(link.origin(), world.url("/").origin(), "{headers:?}");
        let departure = Browser::new()
            .send(
                Method::POST,
                world.url("/sign-in"),
                Some(String::new()),
                &[&[("sec-fetch-site", "same-origin")], headers].concat(),
            )
            .await;
        let departure = departure.location().unwrap();
        let back = departure.query_pairs().find(|(name, _)| name == "redirect_uri").unwrap().1.into_owned();
        assert_eq!(back, world.url("/auth/callback").as_str(), "{headers:?}");
    }
}

#[tokio::test]
async fn what_a_stranger_types_adds_no_header_to_an_answer_or_a_mail() {
    let world = World::start().await;
    for (name, address) in [
        ("Eve\r\nBcc: all@contoso.example", "eve@contoso.example"),
        ("Eve\nSubject: Pay", "eve@contoso.example"),
        ("Eve\u{0}", "eve@contoso.example"),
        ("Eve", "eve@contoso.example\r\nBcc: all@contoso.example"),
        ("Eve", "eve@contoso.example%0d%0aBcc:all@contoso.example"),
        ("Eve", "\"eve@x.example\"@contoso.example, all@contoso.example"),
    ] {
        let answer = ask(&world, name, address, &[]).await;
        assert_eq!(answer.status, 422, "{name:?} {address:?}");
        assert!(answer.header("bcc").is_empty() && answer.header("subject").is_empty());
    }
    let harmless = "Eve &bcc=all@contoso.example&body=Pay ?cc=x#y";
    let answer = ask(&world, harmless, "eve+x&cc=all@contoso.example", &[]).await;
    let answer = match answer.location() {
        Some(page) => Browser::new().open(page).await,
        None => answer,
    };
    for mail in answer.attributes("a", "href").iter().filter(|href| href.starts_with("mailto:?")) {
        let mail: Url = mail.parse().unwrap();
        let keys: Vec<_> = mail.query_pairs().map(|(key, _)| key.into_owned()).collect();
        assert_eq!(keys, ["subject", "body"], "{mail}");
    }
}
