//! Tokens, codes, states, links, cookies and the client secret stay out of logs and reports.

use jiff::SignedDuration;
use serde_json::json;
use url::Url;

use crate::{
    browser::Browser,
    log::Log,
    people::{ADAM, CARLA, NINA, SAM},
    settings::CLIENT_SECRET,
    walk::{self, until_heading},
    world::World,
};

/// Parameters whose values nobody but the parties to a sign-in may know.
const SECRET_PARAMETERS: [&str; 4] = ["state", "code", "nonce", "code_challenge"];

/// What a browser has held or passed on.
fn secrets(browser: &Browser) -> Vec<String> {
    let mut secrets: Vec<String> = browser.cookie_values().map(str::to_owned).collect();
    for url in &browser.visited {
        let pairs = url.query_pairs().filter(|(name, _)| SECRET_PARAMETERS.contains(&name.as_ref()));
        secrets.extend(pairs.map(|(_, value)| value.into_owned()));
        secrets.extend(link_token(url));
    }
    secrets
}

fn link_token(url: &Url) -> Option<String> {
    let mut segments = url.path_segments()?;
    let place = segments.next()?;
    let token = segments.next()?;
    matches!(place, "admin" | "requests" | "login" | "shared").then(|| token.to_owned())
}

/// Signed tokens begin like this, since their first member is a JSON object.
const TOKEN_BEGINS: &str = "eyJ";

fn assert_keeps_quiet(text: &str, secrets: &[String], place: &str) {
    for secret in secrets.iter().filter(|secret| secret.len() >= 20) {
        let at = text.find(secret.as_str());
        assert!(at.is_none(), "{place} holds a secret: {}", around(text, at.unwrap_or_default()));
    }
    for mark in [TOKEN_BEGINS, "1.R", "1.A", CLIENT_SECRET] {
        for (at, _) in text.match_indices(mark) {
            let rest: String = text[at + mark.len()..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
                .collect();
            let harmless = mark != CLIENT_SECRET && rest.len() < 20;
            assert!(harmless, "{place} holds a token or secret: {}", around(text, at));
        }
    }
}

fn around(text: &str, at: usize) -> String {
    let from = text[..at].rfind('\n').map_or(0, |line| line + 1);
    text[from..].chars().take(400).collect()
}

#[tokio::test]
async fn a_whole_chain_leaves_no_secret_in_the_log_or_in_reports() {
    let log = Log::begin();
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    walk::connect(&mut carla, &home, CARLA, &[]).await;
    let link = walk::hand_over(&mut carla, &home).await;
    let mut admin = Browser::new();
    walk::grant(&mut admin, &link, ADAM).await;
    world.control().advance(SignedDuration::from_secs(20));
    let page = until_heading(&mut carla, &link.status, "Agreed").await;
    carla.submit(page.form("/check")).await;
    let report = walk::report_link(&mut admin, &link.admin).await;
    let admins = walk::report(&mut admin, &report).await;
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[("write_test", "on")]).await.url;
    let ninas = walk::report(&mut nina, &diagnosis).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let desk = sam.open(world.url(&format!("/support/tenants/{}", crate::people::CONTOSO))).await;

    let mut everything: Vec<String> = [&carla, &admin, &nina, &sam].into_iter().flat_map(secrets).collect();
    everything.sort();
    everything.dedup();
    assert!(everything.len() > 30, "a chain has more secrets than {}", everything.len());
    let text = log.text();
    assert!(text.contains("request"), "the log was caught");
    assert_keeps_quiet(&text, &everything, "the log");
    for report in [admins, ninas] {
        assert_keeps_quiet(&report.to_string(), &everything, "a report");
    }
    assert_keeps_quiet(&desk.text, &everything, "the desk");
}

#[tokio::test]
async fn failures_on_the_way_leave_no_secret_in_the_log() {
    let log = Log::begin();
    let world = World::start().await;
    let control = world.control();
    let home = world.url("/");
    let mut browsers = Vec::new();
    for effect in [
        json!({ "kind": "status", "status": 500, "body": "broken" }),
        json!({ "kind": "html" }),
        json!({ "kind": "truncated" }),
        json!({ "kind": "reset" }),
        json!({ "kind": "empty" }),
    ] {
        let fault = json!({ "method": "POST", "path": "/*/oauth2/v2.0/token", "effect": effect });
        let number = control.add_fault(serde_json::from_value(fault).unwrap());
        let mut browser = Browser::new();
        let page = walk::sign_in(&mut browser, &home, NINA).await;
        assert_eq!((page.status, page.heading().as_str()), (502, "Microsoft did not answer"), "{effect}");
        assert!(page.find_form("/sign-in").is_some());
        assert!(browser.cookie("localhost", "consentry").is_none());
        control.remove_fault(number);
        browsers.push(browser);
    }
    for (at, how) in
        ["wrong-issuer", "wrong-nonce", "unknown-key", "foreign-cloud-key", "alg-none", "two-tid"]
            .iter()
            .enumerate()
    {
        control.break_id_tokens(Some(serde_json::from_value(json!(how)).unwrap()));
        let mut browser = Browser::new();
        let page = walk::sign_in(&mut browser, &home, NINA).await;
        assert_eq!(page.heading(), "The sign-in could not be verified", "{at} {how}");
        assert!(browser.cookie("localhost", "consentry").is_none(), "{how}");
        browsers.push(browser);
    }
    let secrets: Vec<String> = browsers.iter().flat_map(secrets).collect();
    assert_keeps_quiet(&log.text(), &secrets, "the log");
}
