//! Autodiscover v2.

use serde_json::{Value, json};

use crate::{browser::http, world::World};

async fn ask(world: &World, path: &str) -> reqwest::Response {
    http().get(world.url(&format!("autodiscover/autodiscover.json{path}"))).send().await.unwrap()
}

#[tokio::test]
async fn cloud_mailboxes_are_named_and_the_location_only_when_asked() {
    let world = World::start().await;
    let body: Value = ask(&world, "/v1.0/nina@northwind.example?Protocol=EWS").await.json().await.unwrap();
    assert_eq!(body, json!({ "Protocol": "EWS", "Url": "https://outlook.office365.com/EWS/Exchange.asmx" }));
    let body: Value = ask(&world, "?Email=nina@northwind.example&Protocol=ActiveSync&ServerLocation=true")
        .await
        .json()
        .await
        .unwrap();
    assert_eq!(body["ServerLocation"], "Exchange Online");
}

#[tokio::test]
async fn other_addresses_are_sent_elsewhere() {
    let world = World::start().await;
    for (address, host) in [
        ("felix@fabrikam.example", "https://autodiscover.fabrikam.example/"),
        ("nobody@northwind.example", "https://outlook.office365.com/"),
        ("ada@adatum.example", "https://outlook.office365.com/"),
        ("uma@wingtip.example", "https://outlook.office365.com/"),
    ] {
        let response = ask(&world, &format!("/v1.0/{address}?Protocol=EWS")).await;
        assert_eq!(response.status(), 302);
        assert!(response.headers()["location"].to_str().unwrap().starts_with(host), "{address}");
    }
}

#[tokio::test]
async fn the_migration_mailbox_tells_whether_there_is_an_organisation() {
    let world = World::start().await;
    let address = "Migration.8f3e7716-2011-43e4-96b1-aba62d229136";
    for (domain, host) in [
        ("northwind.example", Some("outlook.office365.com")),
        ("northwind.onmicrosoft.com", Some("outlook.office365.com")),
        ("fabrikam.example", Some("outlook.office365.com")),
        ("fabrikamdemo.mail.onmicrosoft.com", Some("outlook.office365.com")),
        ("lucerne.example", Some("outlook.office365.us")),
        ("lucernedemo.onmicrosoft.us", Some("outlook.office365.us")),
        ("relecloud.example", Some("outlook.sovcloud.de")),
        ("adatum.example", None),
        ("adatumdemo.onmicrosoft.com", None),
        ("tailspin.example", None),
        ("nomad.example", None),
        ("nowhere.example", None),
    ] {
        let response =
            ask(&world, &format!("/v1.0/{address}@{domain}?Protocol=EWS&ServerLocation=true")).await;
        if let Some(host) = host {
            assert_eq!(response.status(), 200, "{domain}");
            let url = format!("https://{host}/EWS/Exchange.asmx");
            let body: Value = response.json().await.unwrap();
            assert_eq!(body, json!({ "Protocol": "EWS", "Url": url, "ServerLocation": "Exchange Online" }));
        } else {
            assert_eq!(response.status(), 302, "{domain}");
            let location = response.headers()["location"].to_str().unwrap();
            assert!(location.starts_with("https://outlook.office365.com/"), "{domain}: {location}");
        }
    }
}

#[tokio::test]
async fn people_on_premises_are_sent_to_their_own_server_in_every_form() {
    let world = World::start().await;
    for protocol in ["EWS", "ActiveSync", "AutodiscoverV1"] {
        for path in [
            format!("/v1.0/felix@fabrikam.example?Protocol={protocol}&ServerLocation=true"),
            format!("?Email=felix@fabrikam.example&Protocol={protocol}&RedirectCount=5"),
        ] {
            let response = ask(&world, &path).await;
            assert_eq!(response.status(), 302, "{path}");
            assert_eq!(
                response.headers()["location"],
                format!(
                    "https://autodiscover.fabrikam.example/autodiscover/autodiscover.json?Email=felix%40fabrikam.example&Protocol={protocol}&RedirectCount=1"
                )
            );
        }
    }
}

#[tokio::test]
async fn unknown_protocols_are_refused_with_the_header() {
    let world = World::start().await;
    let response = ask(&world, "/v1.0/nina@northwind.example?Protocol=XYZ").await;
    assert_eq!(
        (response.status().as_u16(), response.headers()["jsonerror"].to_str().unwrap()),
        (400, "true")
    );
    let body: Value = response.json().await.unwrap();
    assert_eq!(body["ErrorCode"], "ProtocolNotSupported");
}
