//! The customers' own servers.

use std::time::Duration;

use entra_sim::{
    Fault, FaultEffect, Options, Scenario, Simulator,
    scenario::{OwnServer, ServerKind},
};
use reqwest::{Certificate, Client, Response, StatusCode, redirect::Policy};
use serde_json::{Value, json};

use crate::{browser::http, world::World};

const EWS: &str = "/EWS/Exchange.asmx";
const FABRIKAM: &str = "5f0c7a10-2d41-4c1e-8a67-1d0000000004";

async fn start(change: impl FnOnce(&mut Scenario)) -> World {
    let mut scenario = Scenario::demo();
    change(&mut scenario);
    let servers = Some("127.0.0.1:0".parse().unwrap());
    World { sim: Simulator::start(scenario, Options { servers, ..Options::default() }).await.unwrap() }
}

fn server(host: &str, kind: ServerKind) -> OwnServer {
    OwnServer { host: host.into(), kind, build: None, oauth: false, redirect_to: None }
}

/// Asks a host as the internet would lead there, trusting the simulator's authority alone.
async fn ask(world: &World, host: &str, path: &str) -> reqwest::Result<Response> {
    // The first client installs the TLS provider for all.
    drop(http());
    let root = Certificate::from_pem(world.sim.servers_root_pem().unwrap().as_bytes()).unwrap();
    let client = Client::builder()
        .redirect(Policy::none())
        .timeout(Duration::from_secs(5))
        .tls_certs_only([root])
        .resolve(host, world.sim.servers_addr().unwrap())
        .build()
        .unwrap();
    client.get(format!("https://{host}{path}")).send().await
}

fn header<'a>(response: &'a Response, name: &str) -> Option<&'a str> {
    response.headers().get(name).map(|value| value.to_str().unwrap())
}

fn challenges(response: &Response) -> Vec<&str> {
    response.headers().get_all("www-authenticate").iter().map(|value| value.to_str().unwrap()).collect()
}

#[tokio::test]
async fn a_hybrid_server_names_its_build_and_the_tenant_it_trusts() {
    let world = start(|_| ()).await;
    let response = ask(&world, "mail.fabrikam.example", EWS).await.unwrap();
    assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
    assert_eq!(header(&response, "x-owa-version"), Some("15.2.1748.43"));
    assert!(header(&response, "x-feserver").is_some() && header(&response, "request-id").is_some());
    let bearer = format!(
        "Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\", \
         trusted_issuers=\"00000001-0000-0000-c000-000000000000@{FABRIKAM},00000004-0000-0ff1-ce00-000000000000@fabrikam.example\", \
         token_types=\"app_asserted_user_v1 service_asserted_app_v1\", \
         authorization_uri=\"https://login.windows.net/common/oauth2/authorize\""
    );
    let expected = ["Negotiate", "NTLM", &bearer, "Basic realm=\"mail.fabrikam.example\""];
    assert_eq!(challenges(&response), expected);
}

#[tokio::test]
async fn a_server_without_modern_authentication_trusts_nobody() {
    let world = start(|_| ()).await;
    // Its Autodiscover name is another name of the same server.
    for host in ["mail.adatum.example", "autodiscover.adatum.example"] {
        let response = ask(&world, host, EWS).await.unwrap();
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED);
        assert_eq!(header(&response, "x-owa-version"), Some("15.1.2507.61"));
        let basic = format!("Basic realm=\"{host}\"");
        assert_eq!(challenges(&response), ["Negotiate", "NTLM", &basic]);
    }
}

#[tokio::test]
async fn every_path_answers_as_an_exchange_server() {
    let world = start(|_| ()).await;
    for (path, status) in [
        ("/", 302),
        ("/owa/", 302),
        ("/owa/healthcheck.htm", 200),
        ("/autodiscover/autodiscover.xml", 401),
        ("/Microsoft-Server-ActiveSync", 401),
        ("/api", 401),
        ("/nothing/here", 404),
    ] {
        let response = ask(&world, "mail.fabrikam.example", path).await.unwrap();
        assert_eq!(response.status().as_u16(), status, "{path}");
        assert_eq!(header(&response, "x-feserver"), Some("EX01"), "{path}");
    }
}

#[tokio::test]
async fn each_kind_of_server_answers_in_its_own_way() {
    let world = start(|scenario| {
        let moved = OwnServer {
            redirect_to: Some("mail.fabrikam.example".into()),
            ..server("old.contoso.example", ServerKind::Other)
        };
        scenario.tenants[2].servers = vec![
            server("outlook.contoso.example", ServerKind::ExchangeOnlineAlias),
            server("gateway.contoso.example", ServerKind::PreAuthentication),
            server("www.contoso.example", ServerKind::Other),
            server("shared.contoso.example", ServerKind::WrongCertificate),
            server("silent.contoso.example", ServerKind::Silent),
            moved,
        ];
    })
    .await;

    let online = ask(&world, "outlook.contoso.example", EWS).await.unwrap();
    assert_eq!(online.status(), StatusCode::UNAUTHORIZED);
    assert!(header(&online, "x-calculatedbetarget").unwrap().ends_with(".prod.outlook.com"));
    assert!(challenges(&online)[0].contains("00000001-0000-0000-c000-000000000000@*"));

    let page = ask(&world, "gateway.contoso.example", EWS).await.unwrap();
    assert_eq!((page.status(), challenges(&page).len()), (StatusCode::OK, 0));
    assert!(page.text().await.unwrap().starts_with("<!doctype html>"));

    let other = ask(&world, "www.contoso.example", EWS).await.unwrap();
    assert_eq!((other.status(), header(&other, "x-feserver")), (StatusCode::NOT_FOUND, None));

    let moved = ask(&world, "old.contoso.example", "/EWS/Exchange.asmx?a=b").await.unwrap();
    assert_eq!(moved.status(), StatusCode::FOUND);
    assert_eq!(header(&moved, "location"), Some("https://mail.fabrikam.example/EWS/Exchange.asmx?a=b"));

    assert!(ask(&world, "shared.contoso.example", EWS).await.unwrap_err().is_connect());
    assert!(ask(&world, "nowhere.contoso.example", EWS).await.unwrap_err().is_connect());
    assert!(ask(&world, "silent.contoso.example", EWS).await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn autodiscover_names_the_server_for_those_who_live_there() {
    let world = start(|_| ()).await;
    for (host, address, url) in [
        ("autodiscover.fabrikam.example", "felix%40fabrikam.example", "https://mail.fabrikam.example"),
        ("autodiscover.adatum.example", "ada@adatum.example", "https://mail.adatum.example"),
    ] {
        let path = format!("/autodiscover/autodiscover.json?Email={address}&Protocol=EWS&RedirectCount=1");
        let body: Value = ask(&world, host, &path).await.unwrap().json().await.unwrap();
        assert_eq!(body, json!({ "Protocol": "EWS", "Url": format!("{url}/EWS/Exchange.asmx") }));
    }
    let host = "autodiscover.fabrikam.example";
    let path = "/autodiscover/autodiscover.json/v1.0/felix@fabrikam.example?Protocol=activesync";
    let body: Value = ask(&world, host, path).await.unwrap().json().await.unwrap();
    assert_eq!(
        body,
        json!({ "Protocol": "activesync", "Url": "https://mail.fabrikam.example/Microsoft-Server-ActiveSync" })
    );
    for (query, status) in [
        ("Email=farah@fabrikam.example&Protocol=EWS", 302),
        ("Email=nobody@fabrikam.example&Protocol=EWS", 404),
        ("Email=felix@fabrikam.example&Protocol=XYZ", 400),
        ("Email=felix@fabrikam.example", 400),
        ("Protocol=EWS", 400),
    ] {
        let path = format!("/autodiscover/autodiscover.json?{query}");
        assert_eq!(ask(&world, host, &path).await.unwrap().status().as_u16(), status, "{query}");
    }
}

#[tokio::test]
async fn microsofts_redirect_leads_to_the_server_of_the_organisation() {
    let world = start(|_| ()).await;
    let url = world.url("autodiscover/autodiscover.json/v1.0/felix@fabrikam.example?Protocol=EWS");
    let response = http().get(url).send().await.unwrap();
    let location = header(&response, "location").unwrap().strip_prefix("https://").unwrap();
    let (host, path) = location.split_once('/').unwrap();
    let body: Value = ask(&world, host, &format!("/{path}")).await.unwrap().json().await.unwrap();
    assert_eq!(body["Url"], "https://mail.fabrikam.example/EWS/Exchange.asmx");
}

#[tokio::test]
async fn servers_are_there_only_when_asked_for() {
    let world = World::start().await;
    assert_eq!((world.sim.servers_addr(), world.sim.servers_root_pem()), (None, None));
}

#[tokio::test]
async fn calls_are_logged_with_their_host_and_faults_strike_by_host() {
    let world = start(|_| ()).await;
    let control = world.sim.control();
    let effect = FaultEffect::Status { status: 503, headers: [].into(), body: Value::Null };
    let fault = Fault {
        method: None,
        host: Some("mail.adatum.example".into()),
        path: EWS.into(),
        user: None,
        count: Some(1),
        effect,
    };
    assert!(control.add_fault(fault) > 0);
    for (host, status) in
        [("mail.fabrikam.example", 401), ("mail.adatum.example", 503), ("mail.adatum.example", 401)]
    {
        assert_eq!(ask(&world, host, EWS).await.unwrap().status().as_u16(), status);
    }
    let seen: Vec<_> =
        control.calls().into_iter().map(|call| (call.host.unwrap(), call.path, call.status)).collect();
    let call = |host: &str, status| (host.to_owned(), EWS.to_owned(), status);
    assert_eq!(
        seen,
        [
            call("mail.fabrikam.example", 401),
            call("mail.adatum.example", 503),
            call("mail.adatum.example", 401)
        ]
    );
    let everywhere = json!({ "path": "/", "effect": { "kind": "reset" } });
    assert!(control.add_fault(serde_json::from_value(everywhere).unwrap()) > 0);
    assert!(ask(&world, "mail.fabrikam.example", EWS).await.is_err());
}

#[tokio::test]
async fn a_server_can_change_while_the_simulator_runs() {
    let world = start(|_| ()).await;
    let patch = json!({ "server": [{ "host": "mail.adatum.example", "kind": "wrong-certificate" }] });
    assert_eq!(ask(&world, "mail.adatum.example", EWS).await.unwrap().status(), 401);
    world.sim.control().patch_tenant("adatum.example", patch).unwrap();
    assert!(ask(&world, "mail.adatum.example", EWS).await.unwrap_err().is_connect());
    world.sim.control().reset();
    assert_eq!(ask(&world, "mail.adatum.example", EWS).await.unwrap().status(), 401);
}

#[test]
fn a_faulty_server_is_refused_with_its_name() {
    let tenant = "[[tenant]]\nname = \"A\"\nid = \"5f0c7a10-2d41-4c1e-8a67-1d0000000001\"\ndomains = [\"a.example\"]\n";
    for (fields, problem) in [
        ("host = \"mail\"", "not a full host name"),
        ("host = \"mail.a.example\"\nbuild = \"15.1.2507\"", "not four numbers"),
        ("host = \"mail.a.example\"\nredirect_to = \"https://b.example\"", "redirects to"),
        ("host = \"mail.a.example\"\nkind = \"imap\"", "unknown variant"),
        ("host = \"mail.a.example\"\n[[tenant.server]]\nhost = \"MAIL.a.example\"", "used twice"),
    ] {
        let error = Scenario::from_toml(&format!("{tenant}[[tenant.server]]\n{fields}\n")).unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
    }
}
