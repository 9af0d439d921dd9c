//! Forms count from our own pages only.

use consentry::{domain::consent::ConsentStage, web::routes};
use reqwest::Method;

use crate::{
    people::{NINA, NORTHWIND},
    walk,
    world::World,
};

#[tokio::test]
async fn a_form_of_another_site_changes_nothing() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let link = walk::hand_over(&mut nina, &home).await;
    let own = home.origin().ascii_serialization();
    let secure = own.replace("http:", "https:");
    let elsewhere: [&[(&str, &str)]; 10] = [
        &[],
        &[("origin", "https://evil.example")],
        &[("origin", "null")],
        &[("origin", &secure)],
        &[("origin", "http://localhost")],
        &[("origin", "http://localhost:1")],
        &[("origin", &own), ("sec-fetch-site", "cross-site")],
        &[("origin", &own), ("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "cross-site")],
        &[("referer", home.as_str())],
    ];
    // One form is meant to come from another site; tests/portal/entry.rs shows that it changes nothing of the visitor's.
    let forms = routes().into_iter().filter(|route| route.path != "/from-product");
    for route in forms.filter(|route| route.method == Method::POST) {
        let link = if route.path.starts_with("/admin") { &link.admin } else { &link.status };
        let token = link.path_segments().unwrap().next_back().unwrap();
        let url = world.url(&route.path.replace("{link}", token).replace("{id}", NORTHWIND));
        for headers in elsewhere {
            let body = "reason=no&name=Eve&address=eve%40northwind.example&pasted=AADSTS65001&account=choose";
            let answer = nina.send(Method::POST, url.clone(), Some(body.to_owned()), headers).await;
            assert_eq!(answer.status, 403, "{} {headers:?}", route.path);
            assert!(answer.location().is_none() && answer.header("set-cookie").is_empty());
            assert_eq!(answer.heading(), "That did not come from this portal");
        }
    }
    let requests = world.portal.store.list_consent_requests(NORTHWIND.parse().unwrap()).await.unwrap();
    assert_eq!(requests.len(), 1, "no request was made");
    assert_eq!(requests[0].state.stage(), ConsentStage::Created, "and none was touched");
    assert_eq!(nina.get(world.url("/connect")).await.status, 200, "nobody was signed out");
    assert!(nina.cookie("localhost", "consentry-browser").is_some());
}

#[tokio::test]
async fn a_form_of_our_own_counts_with_either_header() {
    let world = World::start().await;
    let own = world.url("/").origin().ascii_serialization();
    for headers in [&[("origin", own.as_str())][..], &[("sec-fetch-site", "same-origin"), ("origin", "null")]]
    {
        let mut browser = crate::browser::Browser::new();
        let answer = browser.send(Method::POST, world.url("/sign-in"), Some(String::new()), headers).await;
        assert_eq!(answer.status, 303, "{headers:?}");
    }
}

#[tokio::test]
async fn reading_changes_nothing() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let link = walk::hand_over(&mut nina, &home).await;
    for path in ["/sign-in", "/sign-out", "/requests"] {
        assert_eq!(nina.get(world.url(path)).await.status, 405, "{path}");
    }
    for action in ["consent", "decline", "check"] {
        let url = world.url(&format!("{}/{action}", link.admin.path()));
        assert_eq!(nina.get(url).await.status, 405, "{action}");
    }
    assert_eq!(nina.get(world.url("/connect")).await.status, 200);
}
