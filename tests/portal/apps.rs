//! Two apps in one process: told apart by the host name alone, and nothing of one is known to the other.

use std::{
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
};

use consentry::{
    config::{Config, Environment},
    journeys::portal::Portal,
    server,
    web::apps,
};
use entra_sim::{Scenario, Simulator};
use reqwest::Method;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use toml::{Table, Value};
use url::Url;

use crate::{
    browser::Browser,
    command,
    folder::Folder,
    microsoft,
    people::{ADAM, CARLA, NINA, PAT, SAM},
    settings, walk,
};

const ROOMS: &str = "0d21f7a5-5c3b-4f0e-9a41-8f2c6d7be003";
const SECRET: &str = "drift-rooms-secret";

/// Drift and Drift Rooms behind one socket.
struct Two {
    drift: Url,
    rooms: Url,
    rooms_portal: Arc<Portal>,
    _microsoft: Simulator,
    _folders: [Folder; 2],
}

impl Two {
    async fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let [drift, rooms]: [Url; 2] = ["localhost", "rooms.localhost"]
            .map(|host| format!("http://{host}:{}", address.port()).parse().unwrap());
        let mut scenario = Scenario::demo();
        for app in &mut scenario.apps {
            let portal = if app.client_id.to_string() == ROOMS { &rooms } else { &drift };
            app.redirect_uris = ["auth/callback", "admin-consent/callback"]
                .map(|path| portal.join(path).unwrap().into())
                .into();
        }
        let microsoft = settings::simulate_sending_back(scenario, Vec::new()).await;
        let folders = [Folder::new(), Folder::new()];
        let drift_file = settings::settings(&drift, address, folders[0].path(), &microsoft);
        let rooms_file = rooms_only(&settings::settings(&rooms, address, folders[1].path(), &microsoft));
        let drift_portal = portal(&drift_file, &microsoft).await;
        let rooms_portal = portal(&rooms_file, &microsoft).await;
        let service = apps(&drift_portal, &[Arc::clone(&rooms_portal)])
            .into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        Self { drift, rooms, rooms_portal, _microsoft: microsoft, _folders: folders }
    }
}

/// The file of Drift made into that of Drift Rooms.
fn rooms_only(text: &str) -> String {
    let mut file: Table = toml::from_str(text).unwrap();
    file.remove("inspection");
    let app = file["app"].as_table_mut().unwrap();
    for (key, value) in [("name", "Drift Rooms"), ("client_id", ROOMS), ("client_secret", SECRET)] {
        app.insert(key.to_owned(), value.into());
    }
    let kept = |entry: &Value| {
        let scope = entry["scope"].as_str().unwrap();
        !scope.starts_with("Calendars.") || scope == "Calendars.Read"
    };
    app["permissions"].as_array_mut().unwrap().retain(kept);
    toml::to_string(&file).unwrap()
}

async fn portal(text: &str, microsoft: &Simulator) -> Arc<Portal> {
    let config = Config::parse(text, &Environment::default()).unwrap().config;
    server::assemble(&config, settings::reach(microsoft), CancellationToken::new()).await.unwrap()
}

fn at(base: &Url, other: &Url) -> Url {
    let mut url = base.clone();
    url.set_path(other.path());
    url.set_query(other.query());
    url
}

#[tokio::test]
async fn each_app_shows_its_own_manifest_and_consent_to_one_is_none_to_the_other() {
    let two = Two::start().await;
    for (home, app, asks, other_asks) in [
        (&two.drift, "Drift", &["Calendars.Read", "Calendars.ReadWrite"][..], &[][..]),
        (&two.rooms, "Drift Rooms", &["Calendars.Read"], &["Calendars.ReadWrite"]),
    ] {
        let front = Browser::new().open(home.clone()).await;
        assert_eq!(front.texts(".site-header__app"), [app]);
        let mut carla = Browser::new();
        let signed_in = walk::sign_in(&mut carla, home, CARLA).await;
        assert_eq!((signed_in.status, signed_in.url.host_str()), (200, home.host_str()));
        let link = walk::hand_over(&mut carla, home).await;
        assert_eq!(link.admin.host_str(), home.host_str());
        let page = Browser::new().open(link.admin.clone()).await;
        let names = page.texts(".permissions__name code");
        assert!(asks.iter().all(|scope| names.iter().any(|name| name == scope)), "{app}: {names:?}");
        assert!(!names.iter().any(|name| other_asks.contains(&name.as_str())), "{app}: {names:?}");
    }
    let mut carla = walk::signed_in(&two.rooms, CARLA).await;
    let link = walk::hand_over(&mut carla, &two.rooms).await;
    walk::grant(&mut Browser::new(), &link, ADAM).await;
    let mut carla = walk::signed_in(&two.drift, CARLA).await;
    let blocked = walk::connect(&mut carla, &two.drift, CARLA, &[]).await;
    assert!(blocked.url.path().starts_with("/blocked/"), "Drift is still closed: {}", blocked.url.path());
}

#[tokio::test]
async fn links_of_one_app_are_unknown_to_the_other() {
    let two = Two::start().await;
    for (home, other) in [(&two.drift, &two.rooms), (&two.rooms, &two.drift)] {
        let mut nina = walk::signed_in(home, NINA).await;
        let link = walk::hand_over(&mut nina, home).await;
        for url in [&link.admin, &link.status] {
            assert_eq!(nina.get(url.clone()).await.status, 200);
            let there = nina.get(at(other, url)).await;
            assert_eq!(there.status, 404, "{}", other.host_str().unwrap());
        }
        let mut consent = at(other, &link.admin);
        consent.set_path(&format!("{}/consent", link.admin.path()));
        let from = [("sec-fetch-site", "same-origin")];
        assert_eq!(nina.send(Method::POST, consent, Some(String::new()), &from).await.status, 404);
    }
}

#[tokio::test]
async fn a_session_of_one_app_is_nobody_at_the_other() {
    let two = Two::start().await;
    let nina = walk::signed_in(&two.drift, NINA).await;
    assert_eq!(nina.cookie("rooms.localhost", "consentry"), None);
    let cookie = format!("consentry={}", nina.cookie("localhost", "consentry").unwrap());
    let mut thief = Browser::new();
    for (home, status) in [(&two.drift, 200), (&two.rooms, 401)] {
        let answer =
            thief.send(Method::GET, home.join("/connect").unwrap(), None, &[("cookie", &cookie)]).await;
        assert_eq!(answer.status, status, "{}", home.host_str().unwrap());
    }
}

#[tokio::test]
async fn a_way_back_to_one_app_leads_nowhere_at_the_other_and_is_not_used_up_there() {
    let two = Two::start().await;
    let mut nina = Browser::new();
    let front = nina.open(two.drift.clone()).await;
    let mut page = nina.submit(front.form("/sign-in").with("account", "choose")).await;
    let back = loop {
        let answer = microsoft::press(&mut nina, &page, NINA, microsoft::Choice::Accept).await.unwrap();
        match answer.location() {
            Some(to) if to.path() == "/auth/callback" => break to,
            _ => page = nina.follow(answer).await,
        }
    };
    let cookie = format!("consentry-browser={}", nina.cookie("localhost", "consentry-browser").unwrap());
    let elsewhere = nina.send(Method::GET, at(&two.rooms, &back), None, &[("cookie", &cookie)]).await;
    assert_eq!(elsewhere.status, 400, "{}", elsewhere.words());
    let home = nina.open(back).await;
    assert_eq!((home.status, home.url.path()), (200, "/connect"), "{}", home.words());
}

#[tokio::test]
async fn the_host_header_chooses_the_app_and_nothing_else_does() {
    let two = Two::start().await;
    let mut browser = Browser::new();
    let port = two.drift.port().unwrap();
    let rooms = format!("rooms.localhost:{port}");
    let upper = format!("ROOMS.LOCALHOST:{port}");
    for (headers, app) in [
        (&[("host", rooms.as_str())][..], Some("Drift Rooms")),
        (&[("x-forwarded-host", rooms.as_str())], Some("Drift")),
        (&[("forwarded", "host=rooms.localhost")], Some("Drift")),
        (&[("x-original-host", rooms.as_str())], Some("Drift")),
    ] {
        let answer = browser.send(Method::GET, two.drift.clone(), None, headers).await;
        assert_eq!(answer.texts(".site-header__app").first().map(String::as_str), app, "{headers:?}");
    }
    // On loopback whatever is not written like an app's own address is sent there; never to what was asked for.
    for (host, home) in [
        ("evil.example", &two.drift),
        ("rooms.localhost.evil.example", &two.drift),
        ("localhost, rooms.localhost", &two.drift),
        (upper.as_str(), &two.rooms),
        ("rooms.localhost", &two.rooms),
    ] {
        let answer = browser.send(Method::GET, two.drift.clone(), None, &[("host", host)]).await;
        assert_eq!(answer.location().unwrap(), *home, "{host}");
    }
    let own = two.drift.origin().ascii_serialization();
    let sign_in = two.rooms.join("/sign-in").unwrap();
    for headers in [&[("origin", own.as_str())][..], &[("origin", &own), ("sec-fetch-site", "same-site")]] {
        let answer = browser.send(Method::POST, sign_in.clone(), Some(String::new()), headers).await;
        assert_eq!(answer.status, 403, "a form of one app is no form of the other: {headers:?}");
    }
}

#[tokio::test]
async fn staff_find_the_other_desk_and_sign_in_there() {
    let two = Two::start().await;
    let mut sam = walk::signed_in(&two.drift, SAM).await;
    let desk = sam.open(two.drift.join("/support").unwrap()).await;
    let there = two.rooms.join("/support").unwrap();
    assert_eq!(
        desk.attributes(&format!(".site-header__nav a[href='{there}']"), "href"),
        [there.to_string()],
        "{}",
        desk.words()
    );
    assert_eq!(sam.get(there.clone()).await.status, 401);
    walk::sign_in(&mut sam, &two.rooms, SAM).await;
    assert_eq!(sam.get(there).await.status, 200);
    let mut pat = walk::signed_in(&two.drift, PAT).await;
    for browser in [&mut pat, &mut sam] {
        let page = browser.open(two.drift.join("/connect").unwrap()).await;
        assert!(!page.text.contains("rooms.localhost"), "nobody else is told of it");
    }
}

#[tokio::test]
async fn the_process_is_ready_when_every_app_is() {
    let two = Two::start().await;
    let mut browser = Browser::new();
    let mut both = async |path: &str| {
        let mut statuses = Vec::new();
        for home in [&two.drift, &two.rooms] {
            statuses.push(browser.get(home.join(path).unwrap()).await.status);
        }
        statuses
    };
    assert_eq!(both("/health/ready").await, [200, 200]);
    two.rooms_portal.store.close().await;
    assert_eq!(both("/health/ready").await, [503, 503]);
    assert_eq!(both("/health/live").await, [200, 200]);
}

/// A small file for an app at this host.
fn small(host: &str, database: &str) -> String {
    format!(
        r#"
        database = "sqlite://{database}"
        [server]
        public_url = "https://{host}"
        [app]
        client_id = "{ROOMS}"
        name = "{host}"
        publisher = "Drift Scheduling"
        purpose = "Finds meeting times."
        support = "support@drift.example"
        client_secret = "{SECRET}"
        permissions = [{{ scope = "openid", reason = "Signs in." }}, {{ scope = "User.Read", reason = "Shows the name." }}]
        "#
    )
}

#[test]
fn the_command_line_checks_every_file_and_says_whose_the_variables_are() {
    let folder = Folder::new();
    for (file, host, database) in [
        ("drift.toml", "consent.drift.example", "drift.sqlite"),
        ("rooms.toml", "rooms.drift.example", "rooms.sqlite"),
        ("again.toml", "again.drift.example", "drift.sqlite"),
    ] {
        std::fs::write(folder.path().join(file), small(host, database)).unwrap();
    }
    let run = |arguments: &str| {
        let arguments: Vec<&str> = arguments.split(' ').collect();
        let output = command::run(folder.path(), &arguments, b"");
        let texts = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
        (texts.concat(), output.status.code())
    };
    let (text, code) = run("config check --config drift.toml --config rooms.toml");
    assert_eq!(code, Some(0), "{text}");
    for part in [
        "https://consent.drift.example",
        "https://rooms.drift.example",
        "Environment variables belong to drift.toml only",
    ] {
        assert!(text.contains(part), "{text}");
    }
    assert!(!text.contains(SECRET), "{text}");
    let (text, code) = run("config check --config drift.toml --config again.toml");
    assert_eq!(code, Some(2));
    assert!(text.contains("again.toml: database: is the database of drift.toml"), "{text}");
    let (text, code) = run("explain --config drift.toml --config rooms.toml");
    assert_eq!(code, Some(2));
    assert!(text.contains("Name the file of the app that you mean."), "{text}");
}
