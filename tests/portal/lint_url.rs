//! A vendor's own link, judged: the page, the command, and the links that the portal itself makes.

use std::process::Output;

use consentry::journeys::lint_url::{Own, lint_url};
use reqwest::Method;
use serde_json::Value;
use url::Url;

use crate::{
    browser::{Browser, encoded},
    command,
    folder::Folder,
    log::Log,
    page::Answer,
    people::{ADAM, CARLA, SAM},
    program::Program,
    walk,
    world::World,
};

const CLIENT: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be001";
const SECRET: &str = "abc8Q~this-was-never-to-be-seen";

async fn judge(browser: &mut Browser, world: &World, link: &str) -> Answer {
    let page = browser.open(world.url("/lint-url")).await;
    browser.submit(page.form("/lint-url").with("url", link)).await
}

/// A link with the most common mistake, for the simulated Microsoft of a portal.
fn asks_again(authority: &str) -> String {
    format!(
        "{authority}/organizations/oauth2/v2.0/authorize?client_id={CLIENT}&response_type=code\
         &redirect_uri=https%3A%2F%2Fapp.drift.example%2Fcallback\
         &scope=openid%20offline_access%20User.Read%20Calendar.Read&state={{state}}&nonce={{nonce}}\
         &code_challenge={{code_challenge}}&code_challenge_method=S256&prompt=consent"
    )
}

fn authority(world: &World) -> String {
    world.portal.cloud.authority.as_str().trim_end_matches('/').to_owned()
}

#[tokio::test]
async fn the_page_names_the_mistakes_and_offers_a_link_that_it_accepts() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let answer = judge(&mut browser, &world, &asks_again(&authority(&world))).await;
    assert_eq!(
        (answer.status, answer.heading().as_str()),
        (200, "2 errors in the link"),
        "{}",
        answer.words()
    );
    let words = answer.words();
    assert!(
        words.contains("approved, but it still asks") && words.contains("Did you mean Calendars.Read?"),
        "{words}"
    );
    assert!(answer.texts("article code").contains(&"prompt_consent".to_owned()), "{words}");
    assert!(words.contains("held against the manifest of Drift"), "{words}");
    let corrected = answer.texts("#corrected").remove(0);
    let again = judge(&mut browser, &world, &corrected).await;
    assert_eq!(again.heading(), "The link works, with remarks", "{}", again.words());
    assert!(again.texts(".banner--good, .tag--good").is_empty(), "nothing was seen to work");
}

#[tokio::test]
async fn what_is_no_link_is_answered_with_words() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let long = format!("https://login.example/{}", "x".repeat(9_000));
    for (typed, status, expected) in [
        ("", 422, "Paste the link that your app opens."),
        (" \r\n", 422, "Paste the link that your app opens."),
        (&long, 422, "at most 8,192 characters"),
        ("login.microsoftonline.com/common", 200, "This is not a web address"),
        (
            "https://login.rnicrosoftonline.com/common/oauth2/v2.0/authorize",
            200,
            "DANGER: this host imitates Microsoft",
        ),
    ] {
        let answer = judge(&mut browser, &world, typed).await;
        assert_eq!(answer.status, status, "{}", answer.words());
        assert!(answer.words().contains(expected), "{}", answer.words());
        assert!(answer.texts("#corrected").is_empty(), "{typed}");
    }
    let answer = judge(&mut browser, &world, "").await;
    assert_eq!(answer.attributes(".error-summary a", "href"), ["#url"]);
}

#[tokio::test]
async fn secrets_and_markup_in_a_link_go_nowhere() {
    let log = Log::begin();
    let world = World::start().await;
    let mut browser = Browser::new();
    let planted = "%3C%2Ftextarea%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    let base = asks_again(&authority(&world));
    for link in [
        format!("{base}&client_secret={SECRET}"),
        format!("{base}#access_token={SECRET}"),
        format!("{base}&state={SECRET}&nonce={SECRET}&{planted}={planted}&scope={planted}"),
        format!(
            "https://user:{SECRET}@login.microsoftonline.com/{planted}/adminconsent?redirect_uri={planted}"
        ),
        format!("</textarea><script>alert(1)</script> client_secret={SECRET}"),
        format!("{base}&client_secret={SECRET}{}", "x".repeat(9_000)),
    ] {
        let answer = judge(&mut browser, &world, &link).await;
        assert!(matches!(answer.status, 200 | 422), "{}", answer.status);
        assert!(!answer.text.contains(SECRET), "{}", answer.words());
        assert!(!answer.text.contains("<script>") && !answer.text.contains("alert(1)"), "{}", answer.text);
    }
    assert!(log.text().contains("/lint-url"), "the log was caught");
    assert!(!log.text().contains(SECRET));
}

#[tokio::test]
async fn the_support_desk_leads_there() {
    let world = World::start().await;
    let mut staff = walk::signed_in(&world.url("/"), SAM).await;
    let desk = staff.open(world.url("/support")).await;
    assert!(desk.attributes("main a", "href").contains(&"/lint-url".to_owned()), "{}", desk.words());
}

#[tokio::test]
async fn a_form_of_another_site_is_not_answered() {
    let world = World::start().await;
    let body = encoded(&[("url".to_owned(), asks_again("https://login.microsoftonline.com"))]);
    let foreign = [("origin", "https://evil.example")];
    let answer = Browser::new().send(Method::POST, world.url("/lint-url"), Some(body), &foreign).await;
    assert_eq!(answer.status, 403);
}

#[tokio::test]
async fn every_link_that_the_portal_makes_has_no_finding() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    walk::connect(&mut carla, &home, CARLA, &[]).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut admin = Browser::new();
    walk::grant(&mut admin, &link, ADAM).await;
    let portal = &world.portal;
    let own = Own { app: &portal.app, cloud: &portal.cloud, public_url: &portal.public_url };
    let is_ours = |url: &&Url| url.query().is_some_and(|query| query.contains("client_id="));
    let visited: Vec<Url> = carla.visited.iter().chain(&admin.visited).filter(is_ours).cloned().collect();
    for end in ["/oauth2/v2.0/authorize", "/v2.0/adminconsent"] {
        let links: Vec<&Url> = visited.iter().filter(|url| url.path().ends_with(end)).collect();
        assert!(!links.is_empty(), "{end} was not on the way");
        for link in links {
            let report = lint_url(link.as_str(), Some(own)).unwrap();
            assert_eq!(report.findings, [], "{}", link.path());
            // The same link for Microsoft's own host, judged without a manifest.
            let real = link.as_str().replace(&authority(&world), "https://login.microsoftonline.com");
            let report = lint_url(&real, None).unwrap();
            assert_eq!(report.findings, [], "{}", link.path());
        }
    }
}

/// Runs the command in an empty folder, with a text on its standard input.
fn run(arguments: &[&str], input: &str) -> (Output, String) {
    let output = command::run(Folder::new().path(), &[&["lint-url"], arguments].concat(), input.as_bytes());
    let said = [&output.stdout[..], &output.stderr[..]].concat();
    (output, String::from_utf8(said).unwrap())
}

#[test]
fn the_command_ends_as_a_pipeline_needs_it() {
    let bad = asks_again("https://login.microsoftonline.com");
    let good = bad.replace("&prompt=consent", "").replace("Calendar.Read", "Calendars.Read");
    let long = "x".repeat(20_000);
    for (arguments, input, ended, expected) in [
        (&[good.as_str()][..], "", 0, "Nothing to object to."),
        (&["-"], good.as_str(), 0, "not held against a manifest"),
        (&[bad.as_str()], "", 1, "error [prompt_consent] "),
        (&["-"], bad.as_str(), 1, "2 errors in the link"),
        (&["hello"], "", 1, "error [not_a_url]"),
        (&["-"], " \n", 2, "there is no link to judge"),
        (&["-"], long.as_str(), 2, "longer than 8192 bytes"),
        (&[], "", 2, "Usage: consentry lint-url"),
        (&["--help"], "", 0, "2  no link"),
        (&["--config", "absent.toml", good.as_str()], "", 2, "absent.toml"),
    ] {
        let (output, said) = run(arguments, input);
        assert_eq!(output.status.code(), Some(ended), "{arguments:?}: {said}");
        assert!(said.contains(expected), "{arguments:?}: {said}");
    }
}

#[test]
fn the_command_prints_json_and_no_secret() {
    let hostile = format!("{}&client_secret={SECRET}", asks_again("https://login.microsoftonline.com"));
    let (output, said) = run(&["--json", "-"], &hostile);
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let names: Vec<&str> =
        json["findings"].as_array().unwrap().iter().map(|finding| finding["id"].as_str().unwrap()).collect();
    assert_eq!(names, ["secret_in_url", "prompt_consent", "scope_unknown", "unknown_parameter"]);
    assert_eq!(json["findings"][0]["severity"], "error");
    assert_eq!(json["manifest_checked"], false);
    assert!(json["corrected_url"].as_str().unwrap().contains("&state={state}&"), "{said}");
    for arguments in [&["--json", "-"][..], &["-"]] {
        assert!(!run(arguments, &hostile).1.contains(SECRET));
        assert!(!run(arguments, &format!("client_secret={SECRET}")).1.contains(SECRET));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_holds_a_link_against_the_configuration() {
    let program = Program::start().await;
    let other = asks_again("https://login.microsoftonline.com").replace("0d21f7a5", "1d21f7a5");
    let (json, ended) = program.command(&["lint-url", "--json", &other]);
    assert_eq!(ended, Some(1), "{json}");
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["manifest_checked"], true);
    let names = json["findings"].to_string();
    assert!(names.contains("foreign_client_id") && names.contains("wrong_host"), "{names}");
}
