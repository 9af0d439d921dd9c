//! The doors for the vendor's product: a failed sign-in passed on, a person whom it knows, and the way back with a
//! result that the product can verify.

use consentry::{clock::SystemRandomness, seal::SealKeys};
use jiff::SignedDuration;
use reqwest::Method;
use serde_json::Value;
use url::Url;

use crate::{
    browser::{Browser, encoded},
    log::Log,
    microsoft::{Choice, pass, pass_choosing},
    page::Answer,
    people::{ADAM, CARLA, CONTOSO, FELIX, NINA, NORTHWIND, SAM},
    walk::{self, until_heading},
    world::World,
};

#[path = "../../examples/verify_result/verify.rs"]
mod verify;

use verify::{Expected, verify};

const PRODUCT: &str = "https://app.drift.example";
const RETURN: &str = "https://app.drift.example/connected";
const STATE: &str = "af0ifjsldkj/+=&?#";
const REFUSED: [(&str, &str); 3] = [
    ("error", "access_denied"),
    (
        "error_description",
        "AADSTS90094: Drift needs permission that only an admin can grant.\r\nTrace ID: \
         0000aaaa-11bb-cccc-dd22-eeeeee333333\r\nCorrelation ID: aaaa0000-bb11-2222-33cc-444444dddddd\r\nTimestamp: \
         2026-01-09 02:02:12Z",
    ),
    ("session_state", "none-of-our-business"),
];

async fn world() -> World {
    World::start_with(|mut config| {
        config.return_addresses =
            [RETURN, "https://other.drift.example/x"].iter().map(|text| text.parse().unwrap()).collect();
        config
    })
    .await
}

fn with(world: &World, path: &str, pairs: &[(&str, &str)]) -> Url {
    let mut url = world.url(path);
    url.query_pairs_mut().extend_pairs(pairs);
    url
}

/// The pairs of a refusal with a way back.
fn refused(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    REFUSED.iter().chain(more).copied().collect()
}

const WAY_BACK: [(&str, &str); 2] = [("return_to", RETURN), ("state", STATE)];

/// Presses the button and reads where it leads, without going there.
async fn go_back(browser: &mut Browser, page: &Answer) -> Url {
    let answer = browser.post(page.form("/back-to-product")).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    answer.location().unwrap()
}

fn parameter(url: &Url, name: &str) -> Option<String> {
    url.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

async fn keys(world: &World) -> String {
    let answer = Browser::new().get(world.url("/.well-known/jwks.json")).await;
    assert_eq!((answer.status, answer.header("content-type")), (200, "application/jwk-set+json"));
    answer.text
}

/// The claims of the result, as the product verifies them.
async fn claims(world: &World, back: &Url) -> Value {
    assert!(back.as_str().starts_with(&format!("{RETURN}?consentry_result=")), "{back}");
    assert_eq!(parameter(back, "state").as_deref(), Some(STATE));
    let result = parameter(back, "consentry_result").unwrap();
    let issuer = world.url("/").origin().ascii_serialization();
    let now = world.portal.now().as_second();
    let expected = Expected { issuer: &issuer, audience: PRODUCT, state: STATE, now };
    let keys = keys(world).await;
    let claims = verify(&result, &keys, &expected).unwrap();
    for (wrong, why) in [
        (Expected { issuer: "https://portal.evil.example", ..expected }, "made by another portal"),
        (Expected { audience: "https://other.drift.example", ..expected }, "made for another product"),
        (Expected { state: "another", ..expected }, "made for another attempt"),
        (Expected { now: now + 301, ..expected }, "too old"),
    ] {
        assert_eq!(verify(&result, &keys, &wrong), Err(why));
    }
    for at in [5, result.len() / 2, result.len() - 5] {
        let mut altered = result.clone().into_bytes();
        altered[at] = if altered[at] == b'A' { b'B' } else { b'A' };
        let altered = String::from_utf8(altered).unwrap();
        assert_eq!(verify(&altered, &keys, &expected), Err("not signed by the portal"), "{at}");
    }
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 300);
    assert_eq!(claims["jti"].as_str().unwrap().len(), 36);
    claims
}

fn names(claims: &Value) -> Vec<&str> {
    claims.as_object().unwrap().keys().map(String::as_str).collect()
}

#[tokio::test]
async fn a_failed_sign_in_is_explained_at_an_address_that_holds_none_of_it() {
    let world = world().await;
    let mut browser = Browser::new();
    let page = browser.open(with(&world, "/from-product", &refused(&WAY_BACK))).await;
    assert_eq!(page.status, 200);
    assert!(page.url.path().starts_with("/blocked/") && page.url.query().is_none(), "{}", page.url);
    let words = page.words();
    for shown in
        ["AADSTS90094", "0000aaaa-11bb-cccc-dd22-eeeeee333333", "aaaa0000-bb11-2222-33cc-444444dddddd"]
    {
        assert!(words.contains(shown), "{shown} in {words}");
    }
    for hidden in [STATE, "none-of-our-business", "session_state"] {
        assert!(!page.text.contains(hidden), "{hidden}");
    }
    assert!(page.find_form("/requests").is_some(), "the administrator can be asked");

    let claims = claims(&world, &go_back(&mut browser, &page).await).await;
    assert_eq!((&claims["outcome"], &claims["gate"]), (&"blocked".into(), &"admin_consent_needed".into()));
    assert_eq!(names(&claims), ["aud", "exp", "gate", "iat", "iss", "jti", "outcome", "state_sha256"]);
}

#[tokio::test]
async fn somebody_who_pressed_cancel_in_the_product_is_said_to_have_declined() {
    let world = world().await;
    let mut browser = Browser::new();
    let pairs = [
        ("error", "access_denied"),
        ("error_subcode", "cancel"),
        ("error_description", "AADSTS65004: User declined to consent to access the app."),
    ];
    let pairs: Vec<_> = pairs.into_iter().chain(WAY_BACK).collect();
    let page = browser.open(with(&world, "/from-product", &pairs)).await;
    let claims = claims(&world, &go_back(&mut browser, &page).await).await;
    assert_eq!(claims["outcome"], "declined_by_person");
}

#[tokio::test]
async fn a_hand_over_of_somebody_who_came_from_the_product_leads_back_there() {
    let world = world().await;
    let mut carla = Browser::new();
    let page = carla.open(with(&world, "/from-product", &refused(&WAY_BACK))).await;
    let wrong = carla.submit(page.form("/requests").with("name", "Carla").with("address", "nobody")).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.find_form("/back-to-product").is_some(), "a slip in the form loses nothing");
    let status = carla.submit(page.form("/requests").with("name", "Carla").with("address", CARLA)).await;
    let link = walk::read_hand_over(&status);
    let told = claims(&world, &go_back(&mut carla, &status).await).await;
    assert_eq!((&told["outcome"], told.get("tid")), (&"handed_over".into(), None));

    let mut adam = Browser::new();
    walk::grant(&mut adam, &link, ADAM).await;
    world.control().advance(SignedDuration::from_secs(20));
    let page = until_heading(&mut carla, &link.status, "Agreed").await;
    assert_eq!(claims(&world, &go_back(&mut carla, &page).await).await["outcome"], "handed_over");
    walk::report_link(&mut adam, &link.admin).await;
    let page = until_heading(&mut carla, &link.status, "Your organisation allows it").await;
    let told = claims(&world, &go_back(&mut carla, &page).await).await;
    assert_eq!((&told["outcome"], told.get("tid")), (&"organisation_allowed".into(), None));
    assert!(
        adam.open(link.admin).await.find_form("/back-to-product").is_none(),
        "the administrator came from nowhere"
    );
}

#[tokio::test]
async fn an_administrator_who_says_no_is_told_to_the_product() {
    let world = world().await;
    let mut carla = Browser::new();
    let page = carla.open(with(&world, "/from-product", &refused(&WAY_BACK))).await;
    let status = carla.submit(page.form("/requests").with("name", "Carla").with("address", CARLA)).await;
    let link = walk::read_hand_over(&status);
    let mut admin = Browser::new();
    let page = admin.open(link.admin).await;
    admin.submit(page.form("/decline").with("reason", "not this year")).await;
    let page = carla.open(link.status).await;
    let back = go_back(&mut carla, &page).await;
    assert!(!back.as_str().contains("year"), "the reason stays here");
    assert_eq!(claims(&world, &back).await["outcome"], "declined_by_admin");
}

#[tokio::test]
async fn a_person_whom_the_product_knows_goes_all_the_way_and_back() {
    let world = world().await;
    let mut nina = Browser::new();
    let pairs = [("login_hint", NINA), ("domain", "northwind.example")].into_iter().chain(WAY_BACK);
    let page = nina.open(with(&world, "/start", &pairs.collect::<Vec<_>>())).await;
    assert!(page.header("set-cookie").is_empty(), "looking begins nothing");
    assert!(page.words().contains(NINA), "{}", page.words());

    let departure = nina.post(page.form("/start")).await.location().unwrap();
    assert!(departure.path().starts_with(&format!("/{NORTHWIND}/")), "{}", departure.path());
    assert_eq!(parameter(&departure, "login_hint").as_deref(), Some(NINA));
    let at_microsoft = nina.open(departure).await;
    let page = pass(&mut nina, at_microsoft, NINA).await;
    assert_eq!(page.url.path(), "/connect", "{}", page.words());
    let departure = nina.submit(page.form("/connect")).await;
    let diagnosis = pass(&mut nina, departure, NINA).await;
    let report = walk::report(&mut nina, &diagnosis.url).await;
    let page = nina.open(diagnosis.url).await;
    assert!(page.attributes("script", "src").is_empty(), "a report needs no script");
    let told = claims(&world, &go_back(&mut nina, &page).await).await;
    assert_eq!(told["outcome"], "connected");
    assert_eq!((&told["overall"], &told["tid"]), (&report["overall"], &NORTHWIND.into()));
    assert_eq!(told["oid"], report["subject"]["person"]);
    assert_eq!(
        names(&told),
        ["aud", "exp", "iat", "iss", "jti", "oid", "outcome", "overall", "state_sha256", "tid"],
        "no name, no address, no token"
    );
    let again = claims(&world, &go_back(&mut nina, &page).await).await;
    assert_ne!(told["jti"], again["jti"], "every result is its own");
}

#[tokio::test]
async fn a_check_that_went_badly_is_not_called_connected() {
    let world = world().await;
    let mut felix = walk::signed_in(&world.url("/"), FELIX).await;
    let page = felix.open(with(&world, "/start", &WAY_BACK)).await;
    let page = felix.submit(page.form("/start")).await;
    let departure = felix.submit(page.form("/connect")).await;
    let diagnosis = pass(&mut felix, departure, FELIX).await;
    let report = walk::report(&mut felix, &diagnosis.url).await;
    assert!(!report["overall"].as_str().unwrap().starts_with("works"), "{}", report["overall"]);
    let page = felix.open(diagnosis.url).await;
    let told = claims(&world, &go_back(&mut felix, &page).await).await;
    assert_eq!((&told["outcome"], &told["overall"]), (&"checked".into(), &report["overall"]));
}

#[tokio::test]
async fn somebody_who_is_signed_in_already_goes_straight_on() {
    let world = world().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    for hint in ["", "NINA@northwind.example"] {
        let page = nina.open(with(&world, "/start", &[("login_hint", hint), ("return_to", RETURN)])).await;
        assert_eq!(nina.post(page.form("/start")).await.location().unwrap().path(), "/connect", "{hint}");
    }
    let page = nina.open(with(&world, "/start", &[("login_hint", CARLA)])).await;
    let departure = nina.post(page.form("/start")).await.location().unwrap();
    assert!(!world.is_here(&departure), "another account has to sign in");
}

#[tokio::test]
async fn a_refusal_at_the_calendar_step_leads_back_too() {
    let world = world().await;
    let mut carla = Browser::new();
    let pairs = [("login_hint", CARLA), ("domain", "nowhere.invalid")].into_iter().chain(WAY_BACK);
    let page = carla.open(with(&world, "/start", &pairs.collect::<Vec<_>>())).await;
    let departure = carla.post(page.form("/start")).await.location().unwrap();
    assert!(
        departure.path().starts_with("/organizations/"),
        "an unknown domain sends nobody astray: {departure}"
    );
    let at_microsoft = carla.open(departure).await;
    let page = pass(&mut carla, at_microsoft, CARLA).await;
    let departure = carla.submit(page.form("/connect")).await;
    let page = pass_choosing(&mut carla, departure, CARLA, Choice::Cancel).await;
    assert!(page.url.path().starts_with("/blocked/"), "{}", page.words());
    let told = claims(&world, &go_back(&mut carla, &page).await).await;
    assert_eq!((&told["outcome"], &told["tid"]), (&"blocked".into(), &CONTOSO.into()));
}

/// Addresses that only resemble the listed one, or are none.
const UNLISTED: [&str; 12] = [
    "https://evil.example/",
    "//evil.example",
    "https://app.drift.example/connected?x=y",
    "https://app.drift.example/connected/..",
    "https://app.drift.example@evil.example/connected",
    "https://app.drift.example\\@evil.example/connected",
    "https://app.drift.example.:443/connected",
    "https://app.drift.example:443/connected",
    "https://APP.drift.example/connected",
    "https://app.drift.example/%63onnected",
    "javascript:alert(1)",
    "https://app\u{3002}drift.example/connected",
];

#[tokio::test]
async fn an_address_that_is_not_listed_is_not_returned_to_and_the_vendor_reads_why() {
    let world = world().await;
    for wanted in UNLISTED {
        for path in ["/start", "/from-product"] {
            let mut browser = Browser::new();
            let mut url = with(&world, path, &REFUSED);
            url.query_pairs_mut().append_pair("return_to", wanted).append_pair("state", STATE);
            let page = browser.open(url).await;
            assert!(world.is_here(&page.url) && page.status == 200, "{wanted}");
            assert!(page.words().contains("entry.return_addresses"), "{wanted}: {}", page.words());
            assert!(page.find_form("/back-to-product").is_none(), "{wanted}");
            for hint in ["evil.example", "javascript:alert"] {
                assert!(!page.words().contains(hint), "{hint} at {path}");
            }
            let links = page.attributes("main a, header a, nav a, link", "href");
            let leads_astray = |href: &String| {
                page.url.join(href).is_ok_and(|to| {
                    to.as_str().starts_with("https://app") || to.host_str() == Some("evil.example")
                })
            };
            assert!(!links.iter().any(leads_astray), "{links:?}");
            assert!(page.forms().iter().all(|form| world.is_here(&form.action)));
            let policy = page.header("content-security-policy");
            assert!(policy.contains(PRODUCT) && !policy.contains("evil"), "{policy}");
        }
        let fields = [("return_to".to_owned(), wanted.to_owned())];
        let from = [("sec-fetch-site", "same-origin")];
        let mut browser = Browser::new();
        browser.send(Method::POST, world.url("/start"), Some(encoded(&fields)), &from).await;
        let none =
            browser.send(Method::POST, world.url("/back-to-product"), Some(String::new()), &from).await;
        assert_eq!((none.status, none.location()), (422, None));
    }
}

#[tokio::test]
async fn a_state_that_cannot_be_echoed_stops_the_way_back() {
    let world = world().await;
    let long = "x".repeat(513);
    for state in [long.as_str(), "é", "a\r\nSet-Cookie: a=b"] {
        let mut browser = Browser::new();
        let mut url = with(&world, "/from-product", &REFUSED);
        url.query_pairs_mut().append_pair("return_to", RETURN).append_pair("state", state);
        let page = browser.open(url).await;
        assert!(page.words().contains("1 to 512 visible"), "{}", page.words());
        assert!(page.find_form("/back-to-product").is_none());
    }
    let page = Browser::new().open(with(&world, "/from-product", &refused(&[("return_to", RETURN)]))).await;
    assert!(page.find_form("/back-to-product").is_some(), "a product may do without");
}

#[tokio::test]
async fn what_is_no_refusal_gets_a_page_and_keeps_nothing() {
    let world = world().await;
    let queries = [
        "",
        "?code=1.Asecretsecretsecretsecret&state=x",
        "?error=",
        "?error=a&error=b",
        "?error=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
        "?%FF=%00&error=%FF",
    ];
    for query in queries {
        let page = Browser::new().open(world.url(&format!("/from-product{query}"))).await;
        assert_eq!(
            (page.status, page.heading().as_str()),
            (422, "We were not told what went wrong"),
            "{query}"
        );
        assert!(page.header("set-cookie").is_empty() && !page.text.contains("secretsecret"), "{query}");
        assert!(!page.text.contains("<script>"), "{query}");
    }
}

#[tokio::test]
async fn hostile_values_are_shown_as_text_or_not_at_all() {
    let world = world().await;
    let markup = "</title><script>alert(1)</script>\"'><img src=x onerror=alert(1)>\u{202e}\0";
    let long = "AADSTS65001 ".repeat(2_000);
    let pairs = [
        ("error", "access_denied"),
        ("error_description", markup),
        ("error_subcode", markup),
        ("suberror", markup),
        ("trace_id", markup),
        ("timestamp", markup),
        ("return_to", RETURN),
        ("state", markup),
        ("login_hint", markup),
        ("domain", markup),
    ];
    for path in ["/from-product", "/start"] {
        let page = Browser::new().open(with(&world, path, &pairs)).await;
        assert_eq!(page.status, 200, "{path}");
        assert!(!page.text.contains("<script>") && !page.text.contains("<img"), "{path}");
    }
    let page = Browser::new()
        .open(with(&world, "/from-product", &[("error", "x"), ("error_description", &long)]))
        .await;
    assert_eq!(page.status, 200);
    let body = "a".repeat(70 * 1024);
    let answer = Browser::new().send(Method::POST, world.url("/from-product"), Some(body), &[]).await;
    assert!(matches!(answer.status, 413 | 422), "{}", answer.status);
}

#[tokio::test]
async fn the_form_from_another_site_changes_nothing_of_the_visitors() {
    let world = world().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let before: Vec<String> = nina.cookie_values().map(str::to_owned).collect();
    let fields: Vec<_> =
        refused(&WAY_BACK).into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let from = [("sec-fetch-site", "cross-site"), ("origin", PRODUCT)];
    let answer = nina.send(Method::POST, world.url("/from-product"), Some(encoded(&fields)), &from).await;
    assert_eq!(answer.status, 303);
    assert!(answer.header("set-cookie").starts_with("consentry-visit="), "{}", answer.header("set-cookie"));
    let page = nina.follow(answer).await;
    assert!(page.words().contains("AADSTS90094") && page.find_form("/back-to-product").is_some());
    for value in before {
        assert!(
            nina.cookie_values().any(|now| now == value),
            "the session and the browser stay what they were"
        );
    }
    let tenant = world.portal.store.find_tenant(NORTHWIND.parse().unwrap()).await.unwrap();
    assert_eq!(tenant.unwrap().gate, None, "no tenant is said to have a gate by hearsay");
}

#[tokio::test]
async fn support_finds_what_the_product_passed_on_by_its_ids() {
    let world = world().await;
    let pairs = [
        ("error", "invalid_client"),
        ("error_description", "AADSTS7000222: The provided client secret keys are expired."),
        ("correlation_id", "bbbb0000-bb11-2222-33cc-444444dddddd"),
    ];
    let page = Browser::new().open(with(&world, "/from-product", &pairs)).await;
    assert_eq!(page.status, 200);
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let found = sam.open(with(&world, "/support", &[("q", "bbbb0000-bb11-2222-33cc-444444dddddd")])).await;
    assert!(found.words().contains("AADSTS7000222"), "{}", found.words());
}

#[tokio::test]
async fn too_many_failures_of_one_visitor_wait() {
    let world = world().await;
    let mut browser = Browser::new();
    let url = with(&world, "/from-product", &REFUSED);
    let mut last = browser.get(url.clone()).await;
    for _ in 0..60 {
        if last.status == 429 {
            break;
        }
        last = browser.get(url.clone()).await;
    }
    assert_eq!(last.status, 429);
    assert!(!last.header("retry-after").is_empty() && !last.heading().is_empty());
}

#[tokio::test]
async fn nobody_goes_back_with_what_is_not_theirs() {
    let world = world().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let id = diagnosis.path_segments().unwrap().next_back().unwrap().to_owned();
    let from = [("sec-fetch-site", "same-origin")];
    let mut sam = walk::signed_in(&home, SAM).await;
    let mut carla = walk::signed_in(&home, CARLA).await;
    let mut nobody = Browser::new();
    for (browser, status) in [(&mut sam, 404), (&mut carla, 404), (&mut nobody, 401)] {
        let page = browser.open(with(&world, "/from-product", &refused(&WAY_BACK))).await;
        assert!(page.find_form("/back-to-product").is_some());
        let body = encoded(&[("report".to_owned(), id.clone())]);
        let answer = browser.send(Method::POST, world.url("/back-to-product"), Some(body), &from).await;
        assert_eq!((answer.status, answer.location()), (status, None));
    }
    assert!(
        sam.open(diagnosis).await.find_form("/back-to-product").is_none(),
        "staff came for another reason"
    );
    for (name, value) in
        [("refusal", "0199a000-0000-7000-8000-000000000000"), ("request", "x"), ("report", "x")]
    {
        let body = encoded(&[(name.to_owned(), value.to_owned())]);
        let answer = nobody.send(Method::POST, world.url("/back-to-product"), Some(body), &from).await;
        assert_eq!((answer.status, answer.location()), (404, None), "{name}");
    }
}

#[tokio::test]
async fn the_way_back_is_this_browsers_for_a_day_and_cannot_be_made_up() {
    let world = world().await;
    let mut browser = Browser::new();
    let page = browser.open(with(&world, "/from-product", &refused(&WAY_BACK))).await;
    assert!(Browser::new().open(page.url.clone()).await.find_form("/back-to-product").is_none());
    let kept = browser.cookie("localhost", "consentry-visit").unwrap().to_owned();
    assert!(!kept.contains("drift"), "sealed");
    for forged in [format!("{}A", &kept[..kept.len() - 1]), "x".to_owned(), kept[1..].to_owned()] {
        let cookie = format!("consentry-visit={forged}");
        let answer = Browser::new().send(Method::GET, page.url.clone(), None, &[("cookie", &cookie)]).await;
        let whole = forged == kept;
        assert!(whole || answer.find_form("/back-to-product").is_none(), "{forged}");
    }
    world.wait(SignedDuration::from_hours(24));
    assert!(browser.open(page.url).await.find_form("/back-to-product").is_none(), "a day later it is over");
}

#[tokio::test]
async fn the_keys_of_before_a_change_stay_published() {
    let new = || SealKeys::generate(&SystemRandomness);
    let (old, new) = (new(), new());
    let listed = |keys: &SealKeys| serde_json::to_value(keys.public_keys()).unwrap()["keys"].clone();
    let both = listed(&new.clone().with_previous(old.clone()));
    assert_eq!((&both[0], &both[1]), (&listed(&new)[0], &listed(&old)[0]));
    let world = world().await;
    let published: Value = serde_json::from_str(&keys(&world).await).unwrap();
    assert_eq!(published["keys"], listed(&world.portal.keys));
}

#[tokio::test]
async fn neither_states_nor_results_are_logged() {
    let log = Log::begin();
    let world = world().await;
    let mut browser = Browser::new();
    let state = "state-that-nobody-logs-0123456789";
    let mut url = with(&world, "/from-product", &REFUSED);
    url.query_pairs_mut().append_pair("return_to", RETURN).append_pair("state", state);
    let page = browser.open(url).await;
    let back = go_back(&mut browser, &page).await;
    let text = log.text();
    assert!(text.contains("/from-product"), "the route is logged");
    for quiet in [state, "AADSTS90094: Drift", &parameter(&back, "consentry_result").unwrap()] {
        assert!(!text.contains(quiet), "{quiet}");
    }
}
