//! Every route with every role. A route without a row here fails, so that nobody adds one without deciding who may
//! use it.

use consentry::{
    secret::Secret,
    web::{Access, Route, routes},
};
use url::Url;

use crate::{
    browser::{Browser, encoded},
    imports,
    page::Answer,
    people::{CARLA, GUSTAV, NINA, NORTHWIND, OLGA, PAT, RITA, SAM},
    sharing,
    walk::{self, HandOver},
    world::World,
};

/// What somebody gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gets {
    /// A page or a redirect.
    In,
    /// Exactly this status.
    Status(u16),
    /// Whatever does not depend on who asks, such as a file that may not have been built.
    Anything,
}

use Gets::{Anything, In, Status};

/// Nobody; a user, who owns what is asked for; an admin of the user's tenant; the vendor's people without a role and with
/// each of the three.
const ROLES: [&str; 7] = ["nobody", NINA, GUSTAV, PAT, RITA, SAM, OLGA];

type Row = [Gets; ROLES.len()];

const EVERYBODY: Row = [In; 7];
const SIGNED_IN: Row = [Status(401), In, In, In, In, In, In];
const OWNER_ADMIN_AND_STAFF: Row = [Status(401), In, In, Status(404), In, In, In];
const TENANT_ADMIN: Row = [Status(401), Status(403), In, Status(403), Status(403), Status(403), Status(403)];
const OWNER_AND_SUPPORT: Row = [Status(401), In, Status(404), Status(404), Status(404), In, In];
const OWNER_ADMIN_AND_SUPPORT: Row = [Status(401), In, In, Status(404), Status(404), In, In];
const TENANT_AND_STAFF: Row = [Status(401), In, In, Status(404), In, In, In];
const STAFF: Row = [Status(401), Status(403), Status(403), Status(403), In, In, In];
const SUPPORT: Row = [Status(401), Status(403), Status(403), Status(403), Status(403), In, In];
const OPERATOR: Row = [Status(401), Status(403), Status(403), Status(403), Status(403), Status(403), In];
/// Forms that erase somebody do nothing without a confirmation.
const ERASES: [Row; 2] = [
    [Status(401), Status(422), Status(422), Status(422), Status(422), Status(422), Status(422)],
    [Status(401), Status(403), Status(403), Status(403), Status(403), Status(403), Status(422)],
];
/// The answer to nothing we started.
const LOST: Row = [Status(400); 7];

/// What each role gets, and the fields of the form.
type Expected = (Row, &'static [(&'static str, &'static str)]);

fn row(route: &Route) -> Expected {
    match (route.method.as_str(), route.path) {
        (
            "GET",
            "/"
            | "/check-domain"
            | "/stuck"
            | "/lint-url"
            | "/verify-report"
            | "/stored-data"
            | "/health/live"
            | "/health/ready"
            | "/robots.txt"
            | "/schema/report-v1.json"
            | "/start"
            | "/.well-known/jwks.json"
            | "/blocked/{id}"
            | "/shared/{link}"
            | "/shared/{link}/report.json"
            | "/requests/{link}"
            | "/requests/{link}/events"
            | "/requests/{link}/message.eml"
            | "/requests/{link}/reminder.eml"
            | "/requests/{link}/withdraw"
            | "/admin/{link}/security"
            | "/admin/{link}"
            | "/admin/{link}/events"
            | "/admin/{link}/other-ways"
            | "/admin/{link}/limit"
            | "/admin/{link}/revoke",
        )
        | (
            "POST",
            "/sign-in"
            | "/start"
            | "/requests/{link}/check"
            | "/requests/{link}/remind"
            | "/requests/{link}/withdraw"
            | "/admin/{link}/consent"
            | "/admin/{link}/decline"
            | "/admin/{link}/check"
            | "/admin/{link}/account",
        ) => (EVERYBODY, &[]),
        ("POST", "/from-product") => (EVERYBODY, &[("error", "access_denied")]),
        // A form of another kind, or without what it needs, is answered like any other bad input.
        ("GET", "/from-product") | ("POST", "/back-to-product" | "/verify-report") => ([Status(422); 7], &[]),
        ("POST", "/admin/{link}/limit") => (EVERYBODY, &[("audience", "assigned")]),
        ("POST", "/stuck") => (EVERYBODY, &[("pasted", "AADSTS65001: consent is missing")]),
        ("POST", "/lint-url") => (EVERYBODY, &[("url", "https://login.example/")]),
        ("POST", "/requests") => (EVERYBODY, &[("name", "Nobody"), ("address", "nobody@northwind.example")]),
        ("GET", "/auth/callback" | "/admin-consent/callback") => (LOST, &[]),
        ("GET" | "POST", "/connect" | "/inspect")
        | ("GET", "/my-data" | "/my-data/data.json")
        | ("POST", "/sign-out" | "/my-data/sessions") => (SIGNED_IN, &[]),
        ("POST", "/my-data/erase") => (ERASES[0], &[]),
        ("GET", "/organisation") => (TENANT_ADMIN, &[]),
        ("GET", "/inspections/{id}") => (TENANT_AND_STAFF, &[]),
        (_, path) if path.starts_with("/reports/") => of_reports(route),
        (_, path) if path.starts_with("/support") => of_the_desk(route),
        ("GET", "/brand.css" | "/brand/logo" | "/brand/logo-dark") => ([Status(404); 7], &[]),
        ("GET", "/pkg/{*path}" | "/islands.js" | "/favicon.svg") => ([Anything; 7], &[]),
        (method, path) => panic!("nobody has decided who may {method} {path}"),
    }
}

/// Of a report: who may read it, and who may share it.
fn of_reports(route: &Route) -> Expected {
    match (route.method.as_str(), route.path) {
        (
            "GET",
            "/reports/{id}"
            | "/reports/{id}/report.json"
            | "/reports/{id}/events"
            | "/reports/{id}/export"
            | "/reports/{id}/files/{file}"
            | "/reports/{id}/ticket"
            | "/reports/{id}/compare",
        ) => (OWNER_ADMIN_AND_STAFF, &[]),
        ("GET", "/reports/{id}/share") => (OWNER_ADMIN_AND_SUPPORT, &[]),
        ("POST", "/reports/{id}/share") => (OWNER_ADMIN_AND_SUPPORT, &sharing::PUBLIC),
        (method, path) => panic!("nobody has decided who may {method} {path}"),
    }
}

/// Of the support desk.
fn of_the_desk(route: &Route) -> Expected {
    match (route.method.as_str(), route.path) {
        (
            "GET",
            "/support"
            | "/support/tenants/{id}"
            | "/support/tenants/{id}/history"
            | "/support/tenants/{id}/answers"
            | "/support/sign-ins"
            | "/support/sign-ins/{id}"
            | "/support/vendor-faults"
            | "/support/consent-again"
            | "/support/same-cause"
            | "/support/same-cause/{key}"
            | "/support/shares"
            | "/support/imports"
            | "/support/imports/{id}",
        ) => (STAFF, &[]),
        ("POST", "/support/views" | "/support/views/{id}/delete") => (STAFF, &[("name", "A view")]),
        (
            "GET",
            "/support/tenants.csv" | "/support/tenants/{id}/people.csv" | "/support/tenants/{id}/reports.csv",
        )
        | (
            "POST",
            "/support/tenants/{id}/notes/delete"
            | "/support/tenants/{id}/link"
            | "/support/consent-again"
            | "/support/requests/{id}/withdraw"
            | "/support/imports/{id}/delete",
        ) => (SUPPORT, &[]),
        ("POST", "/support/tenants/{id}/work") => (SUPPORT, &[("state", "new")]),
        ("POST", "/support/tenants/{id}/notes") => (SUPPORT, &[("text", "They called.")]),
        ("POST", "/support/shares/{id}/revoke") => (OWNER_AND_SUPPORT, &[]),
        // A form without a file.
        ("POST", "/support/imports") => {
            ([Status(401), Status(403), Status(403), Status(403), Status(403), Status(422), Status(422)], &[])
        }
        ("GET", "/support/audit" | "/support/audit/export" | "/support/data")
        | ("POST", "/support/audit/verify") => (OPERATOR, &[]),
        ("POST", "/support/data/erase") => (ERASES[1], &[]),
        (method, path) => panic!("nobody has decided who may {method} {path}"),
    }
}

/// What the list of routes promises, whatever the row says.
fn keeps_promise(access: Access, role: usize, status: u16) -> bool {
    let allowed = match access {
        Access::Public | Access::Link => return !matches!(status, 401 | 403),
        Access::SignedIn => return (role == 0) == (status == 401) && status != 403,
        Access::TenantAdmin => ROLES[role] == GUSTAV,
        Access::Staff => role >= 4,
        Access::Support => role >= 5,
        Access::Operator => role >= 6,
    };
    match role {
        0 => status == 401,
        _ if allowed => !matches!(status, 401 | 403 | 404),
        _ => status == 403,
    }
}

/// Things to ask for: a finished report, a link to it, a closed gate, a look into a tenant, a hand-over, an import.
struct Things {
    report: String,
    blocked: String,
    inspection: String,
    request: String,
    link: HandOver,
    share: String,
    shared: String,
    import: String,
    /// A saved view of whoever asks.
    view: String,
}

impl Things {
    async fn make(world: &World) -> (Self, Browser) {
        let home = world.url("/");
        let mut nina = walk::signed_in(&home, NINA).await;
        let link = walk::hand_over(&mut nina, &home).await;
        let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
        walk::report(&mut nina, &diagnosis).await;
        let shared = sharing::share(&mut nina, &diagnosis, &sharing::PUBLIC).await;
        let share = sharing::stored(world, &shared).await.id.to_string();
        let import = imports::some_import(world).await;
        let mut carla = walk::signed_in(&home, CARLA).await;
        let blocked = walk::connect(&mut carla, &home, CARLA, &[]).await.url;
        assert!(blocked.path().starts_with("/blocked/"), "{blocked}");
        let stored = world.portal.store.find_by_status_link(&Secret::new(last(&link.status)).digest()).await;
        let request = stored.unwrap().unwrap().id.to_string();
        let inspection = walk::inspect(&mut nina, &home, GUSTAV).await.url;
        let (report, blocked, inspection) = (last(&diagnosis), last(&blocked), last(&inspection));
        let shared = last(&shared);
        let view = String::new();
        (Self { report, blocked, inspection, request, link, share, shared, import, view }, nina)
    }

    fn path(&self, route: &str) -> String {
        let id = if route.starts_with("/blocked") || route.starts_with("/support/sign-ins") {
            &self.blocked
        } else if route.starts_with("/reports") {
            &self.report
        } else if route.starts_with("/inspections") {
            &self.inspection
        } else if route.starts_with("/support/requests") {
            &self.request
        } else if route.starts_with("/support/shares") {
            &self.share
        } else if route.starts_with("/support/imports") {
            &self.import
        } else if route.starts_with("/support/views") {
            &self.view
        } else {
            NORTHWIND
        };
        let link = match route.split('/').nth(1) {
            Some("admin") => last(&self.link.admin),
            Some("shared") => self.shared.clone(),
            _ => last(&self.link.status),
        };
        route
            .replace("{id}", id)
            .replace("{link}", &link)
            .replace("{*path}", "consentry.css")
            .replace("{file}", "vendor.json")
            .replace("{key}", "could-not-tell")
    }
}

fn last(url: &Url) -> String {
    url.path_segments().unwrap().next_back().unwrap().to_owned()
}

async fn ask(browser: &mut Browser, world: &World, route: &Route, path: &str) -> Answer {
    let fields: Vec<_> =
        row(route).1.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let body = (route.method == "POST").then(|| encoded(&fields));
    let from = [("sec-fetch-site", "same-origin")];
    browser.send(route.method.clone(), world.url(path), body, &from).await
}

/// The id of a view that somebody saves; of some other view when it is not theirs to save one.
async fn view(browser: &mut Browser, world: &World) -> String {
    let fields = encoded(&[("name".to_owned(), "Mine to delete".to_owned())]);
    let from = [("sec-fetch-site", "same-origin")];
    browser.send(reqwest::Method::POST, world.url("/support/views"), Some(fields), &from).await;
    let page = browser.get(world.url("/support")).await;
    let forms = page.forms().into_iter().map(|form| form.action.path().to_owned());
    let mut ids = forms
        .filter_map(|path| Some(path.strip_prefix("/support/views/")?.strip_suffix("/delete")?.to_owned()));
    ids.next_back().unwrap_or_else(|| NORTHWIND.to_owned())
}

#[tokio::test]
async fn every_route_keeps_its_promise_to_every_role() {
    let world = World::patient().await;
    let (mut things, nina) = Things::make(&world).await;
    let home = world.url("/");
    let mut browsers = vec![Browser::new(), nina];
    for account in &ROLES[2..] {
        browsers.push(walk::signed_in(&home, account).await);
    }
    let mut routes = routes();
    // Signing out comes last: what follows it would be asked by nobody.
    routes.sort_by_key(|route| route.path == "/sign-out");
    for route in &routes {
        for (role, browser) in browsers.iter_mut().enumerate() {
            if route.path == "/support/imports/{id}/delete" {
                things.import = imports::some_import(&world).await;
            }
            if route.path == "/support/views/{id}/delete" {
                things.view = view(browser, &world).await;
            }
            let answer = ask(browser, &world, route, &things.path(route.path)).await;
            let status = answer.status;
            let asked = format!("{} asks {} {}: {status}", ROLES[role], route.method, route.path);
            assert!(
                keeps_promise(route.access, role, status),
                "{asked}, which {:?} does not allow",
                route.access
            );
            match row(route).0[role] {
                In => assert!((200..400).contains(&status), "{asked} {}", answer.words()),
                Status(expected) => assert_eq!(status, expected, "{asked}"),
                Anything => assert!(status < 500, "{asked}"),
            }
        }
    }
}

#[tokio::test]
async fn unknown_links_and_ids_are_not_found_for_anybody() {
    let world = World::patient().await;
    let home = world.url("/");
    let mut browsers = [Browser::new(), walk::signed_in(&home, SAM).await];
    let link = "A".repeat(43);
    let id = "0199a000-0000-7000-8000-000000000000";
    for route in routes().iter().filter(|route| route.path.contains('{') && !route.path.starts_with("/pkg")) {
        for unknown in [link.as_str(), id, "x", "%00", "%F0%9F%94%92", "..%2f..%2fetc%2fpasswd"] {
            let path =
                route.path.replace("{link}", unknown).replace("{id}", unknown).replace("{key}", unknown);
            for (browser, expected) in browsers.iter_mut().zip([[404, 401], [404, 404]]) {
                let answer = ask(browser, &world, route, &path).await;
                assert!(expected.contains(&answer.status), "{} {path}: {}", route.method, answer.status);
                assert!(!answer.heading().is_empty(), "{path} has no page");
            }
        }
    }
}

#[tokio::test]
async fn links_do_not_open_each_others_pages() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let link = walk::hand_over(&mut nina, &world.url("/")).await;
    let (admin, status) = (last(&link.admin), last(&link.status));
    assert_ne!(admin, status);
    for path in [format!("/requests/{admin}"), format!("/admin/{status}")] {
        assert_eq!(nina.get(world.url(&path)).await.status, 404, "{}", path.split('/').nth(1).unwrap());
    }
}

#[tokio::test]
async fn a_role_of_the_same_name_in_a_customers_tenant_opens_nothing() {
    let world = World::start().await;
    world
        .control()
        .patch_user(
            "northwind.example",
            NINA,
            serde_json::json!({ "app_roles": ["Reader", "Support", "Operator"] }),
        )
        .unwrap();
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    for path in ["/support".to_owned(), format!("/support/tenants/{NORTHWIND}")] {
        assert_eq!(nina.get(world.url(&path)).await.status, 403, "{path}");
    }
}

#[tokio::test]
async fn after_signing_out_the_old_cookie_is_nobody() {
    let world = World::start().await;
    let mut nina = walk::signed_in(&world.url("/"), NINA).await;
    let cookie = format!("consentry={}", nina.cookie("localhost", "consentry").unwrap());
    let page = nina.open(world.url("/connect")).await;
    nina.submit(page.form("/sign-out")).await;
    assert_eq!(nina.get(world.url("/connect")).await.status, 401);
    let mut thief = Browser::new();
    let answer = thief.send(reqwest::Method::GET, world.url("/connect"), None, &[("cookie", &cookie)]).await;
    assert_eq!(answer.status, 401);
}
