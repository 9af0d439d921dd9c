//! The headers that every answer carries, whatever was asked.

use reqwest::Method;

use crate::{browser::Browser, page::Answer, people::NINA, walk, world::World};

const ALWAYS: [(&str, &str); 6] = [
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("referrer-policy", "same-origin"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
    ("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

fn assert_protected(answer: &Answer, what: &str) {
    for (name, value) in ALWAYS {
        assert_eq!(answer.header(name), value, "{name} of {what}");
    }
    let policy = answer.header("content-security-policy");
    for part in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self' http://127.0.0.1:",
    ] {
        assert!(policy.contains(part), "{part} of {what}: {policy}");
    }
    assert!(!policy.contains("unsafe-inline") && !policy.contains('*'), "{what}: {policy}");
    assert!(answer.header("server").is_empty() && answer.header("x-powered-by").is_empty(), "{what}");
}

#[tokio::test]
async fn every_answer_is_protected_and_no_page_is_cached() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let link = walk::hand_over(&mut nina, &home).await;
    let here = ("sec-fetch-site", "same-origin");
    let long = "x".repeat(70 * 1024);
    for (method, path, body, headers, status) in [
        (Method::GET, "/", None, &[][..], 200),
        (Method::GET, "/connect", None, &[], 200),
        (Method::GET, link.status.path(), None, &[], 200),
        (Method::GET, link.admin.path(), None, &[], 200),
        (Method::POST, "/sign-in", Some(""), &[here], 303),
        (Method::GET, "/auth/callback", None, &[], 400),
        (Method::GET, "/support", None, &[], 403),
        (Method::POST, "/sign-in", Some(""), &[], 403),
        (Method::GET, "/nothing", None, &[], 404),
        (Method::PUT, "/connect", None, &[here], 405),
        (Method::POST, "/stuck", Some(""), &[here], 422),
        (Method::POST, "/stuck", Some(long.as_str()), &[here], 413),
        (Method::GET, "/health/live", None, &[], 200),
        (Method::GET, "/robots.txt", None, &[], 200),
    ] {
        let answer = nina.send(method.clone(), world.url(path), body.map(str::to_owned), headers).await;
        let what = format!("{method} {}", path.split('/').nth(1).unwrap_or_default());
        assert!(
            answer.status == status || (status == 413 && answer.status == 422),
            "{what}: {}",
            answer.status
        );
        assert_protected(&answer, &what);
        assert_eq!(answer.header("cache-control"), "no-store", "{what}");
    }
}

#[tokio::test]
async fn a_report_and_its_events_are_protected_as_well() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    for end in ["", "/report.json", "/events"] {
        let answer = nina.get(world.url(&format!("{}{end}", diagnosis.path()))).await;
        assert_eq!(answer.status, 200);
        assert_protected(&answer, end);
        assert!(matches!(answer.header("cache-control"), "no-store" | "no-cache"), "{end}");
    }
    let json = nina.get(world.url(&format!("{}/report.json", diagnosis.path()))).await;
    assert_eq!(json.header("content-type"), "application/json");
    assert!(json.header("content-disposition").starts_with("attachment; filename=\"consentry-report-"));
}

#[tokio::test]
async fn cookies_are_kept_from_scripts_and_other_sites() {
    let world = World::start().await;
    let mut browser = Browser::new();
    let front = browser.open(world.url("/")).await;
    let answer = browser.post(front.form("/sign-in")).await;
    let cookie = answer.header("set-cookie");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age="] {
        assert!(cookie.contains(part), "{part} in {cookie}");
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
}
