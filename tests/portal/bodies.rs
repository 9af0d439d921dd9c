//! Bodies and addresses that no page of ours sends: answered with words, never with a fault.

use std::net::SocketAddr;

use reqwest::Method;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{browser::Browser, people::NINA, walk, world::World};

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

#[tokio::test]
async fn too_much_is_refused_with_a_page() {
    let world = World::start().await;
    let mut browser = Browser::new();
    for path in ["/stuck", "/requests", "/sign-in"] {
        let body = format!("pasted={}", "A".repeat(70 * 1024));
        let answer = browser
            .send(Method::POST, world.url(path), Some(body), &[("sec-fetch-site", "same-origin")])
            .await;
        assert!(matches!(answer.status, 413 | 422), "{path}: {}", answer.status);
        assert_eq!(answer.heading(), "We cannot use that");
    }
}

#[tokio::test]
async fn a_body_that_does_not_say_its_length_is_bounded_as_well() {
    let world = World::start().await;
    let port = world.url("/").port().unwrap();
    let mut stream = TcpStream::connect(SocketAddr::from(([127, 0, 0, 1], port))).await.unwrap();
    let (name, value) = FORM;
    let head = format!(
        "POST /stuck HTTP/1.1\r\nHost: localhost:{port}\r\nAccept: text/html\r\nSec-Fetch-Site: same-origin\r\n\
         {name}: {value}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let chunk = format!("4000\r\n{}\r\n", "A".repeat(0x4000));
    for _ in 0..8 {
        // The portal may hang up in the middle, which is its right.
        if stream.write_all(chunk.as_bytes()).await.is_err() {
            break;
        }
    }
    let _ended = stream.write_all(b"0\r\n\r\n").await;
    let mut answer = Vec::new();
    let _closed = stream.read_to_end(&mut answer).await;
    let answer = String::from_utf8_lossy(&answer);
    assert!(answer.starts_with("HTTP/1.1 413") || answer.starts_with("HTTP/1.1 422"), "{answer}");
}

#[tokio::test]
async fn broken_forms_get_a_page() {
    let world = World::start().await;
    let mut browser = walk::signed_in(&world.url("/"), NINA).await;
    let from = ("sec-fetch-site", "same-origin");
    for path in ["/stuck", "/connect"] {
        for body in [
            "pasted=a&pasted=b&shared_calendar=a&shared_calendar=b",
            "%",
            "%zz=%zz&shared_calendar=%ff",
            "=&=&&&",
            "\0",
        ] {
            let answer = browser.send(Method::POST, world.url(path), Some(body.to_owned()), &[from]).await;
            assert!(answer.status < 500, "{path} {body:?}: {}", answer.status);
            assert!(answer.status == 303 || !answer.heading().is_empty(), "{path} {body:?}: {}", answer.text);
        }
    }
    for kind in ["application/json", "multipart/form-data; boundary=x", "text/plain", "x"] {
        let url = world.url("/stuck");
        let headers = [from, ("accept", "text/html"), ("content-type", kind)];
        let answer = browser.send_plain(Method::POST, url, "{\"pasted\":\"AADSTS65001\"}", &headers).await;
        assert!(matches!(answer.status, 400 | 415 | 422), "{kind}: {}", answer.status);
        assert_eq!(answer.heading(), "We cannot use that", "{kind}");
    }
}

#[tokio::test]
async fn strange_addresses_get_a_page() {
    let world = World::start().await;
    let mut browser = walk::signed_in(&world.url("/"), NINA).await;
    let long = format!("/admin/{}", "x".repeat(6_000));
    for path in [
        "/nothing",
        "/reports/",
        "/support/",
        "/.env",
        "/pkg/../../Cargo.toml",
        "/pkg/%2e%2e%2fCargo.toml",
        &long,
    ] {
        let answer = browser.get(world.url(path)).await;
        assert!(matches!(answer.status, 403 | 404 | 414), "{path}: {}", answer.status);
        assert!(!answer.heading().is_empty(), "{path}");
    }
    for method in [Method::PUT, Method::DELETE, Method::PATCH] {
        let answer = browser
            .send(method.clone(), world.url("/connect"), None, &[("sec-fetch-site", "same-origin")])
            .await;
        assert_eq!(answer.status, 405, "{method}");
        assert_eq!(answer.heading(), "We cannot use that");
    }
    let trace = browser.send(Method::TRACE, world.url("/"), None, &[("x-probe", "echoed")]).await;
    assert!(trace.status >= 400 && !trace.text.contains("echoed"));
}

#[tokio::test]
async fn programs_get_problems_in_json() {
    let world = World::start().await;
    let id = "0199a000-0000-7000-8000-000000000000";
    let url = world.url(&format!("/reports/{id}/report.json"));
    let answer = Browser::new().send_plain(Method::GET, url, "", &[("accept", "application/json")]).await;
    assert_eq!((answer.status, answer.header("content-type")), (401, "application/problem+json"));
    let problem: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
    assert_eq!(problem["status"], 401);
}
