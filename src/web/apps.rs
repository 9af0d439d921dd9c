//! Several apps behind one listening socket: a request belongs to the app whose host name it asks for.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    http::{header, uri::Authority},
    response::{IntoResponse as _, Response},
};
use tower::ServiceExt as _;

use crate::journeys::portal::Portal;

use super::{Site, router};

/// The apps by host name. What asks for none of them is the first one's.
#[derive(Debug, Clone)]
struct Doors {
    first: Router,
    others: Arc<[(String, Router)]>,
}

/// All apps as one service. Each has a router, a site and a portal of its own; nothing is shared but the socket.
pub fn apps(first: &Arc<Portal>, others: &[Arc<Portal>]) -> Router {
    if others.is_empty() {
        return router(Site::new(Arc::clone(first)));
    }
    let all: Vec<Arc<Portal>> = std::iter::once(first).chain(others).cloned().collect();
    let site = |portal: &Arc<Portal>| {
        let beside = all.iter().filter(|other| !Arc::ptr_eq(other, portal)).cloned().collect();
        Site::new(Arc::clone(portal)).beside(beside)
    };
    let door = |portal: &Arc<Portal>| {
        let host = portal.public_url.host_str()?.to_ascii_lowercase();
        Some((host, router(site(portal))))
    };
    let doors = Doors { first: router(site(first)), others: others.iter().filter_map(door).collect() };
    Router::new().fallback(through).with_state(doors)
}

async fn through(State(doors): State<Doors>, request: Request) -> Response {
    let asked = host(&request);
    let door = doors.others.iter().find(|(host, _)| asked.as_ref() == Some(host));
    let router = door.map_or(doors.first, |(_, router)| router.clone());
    router.oneshot(request).await.into_response()
}

/// The host name that a request asks for: of an address in absolute form, else of the `Host` header (RFC 9112, section
/// 3.2.2), in small letters and without port. None when there are several.
fn host(request: &Request) -> Option<String> {
    let named = |authority: &Authority| authority.host().trim_end_matches('.').to_ascii_lowercase();
    if let Some(authority) = request.uri().authority() {
        return Some(named(authority));
    }
    let mut hosts = request.headers().get_all(header::HOST).iter();
    let host = hosts.next()?.to_str().ok()?.parse().ok()?;
    hosts.next().is_none().then(|| named(&host))
}

#[cfg(test)]
mod tests {
    use axum::body::Body;

    use super::*;

    #[test]
    fn one_host_name_is_read_and_two_are_none() {
        for (uri, hosts, expected) in [
            ("/", &["rooms.example"][..], Some("rooms.example")),
            ("/", &["ROOMS.example:8443"], Some("rooms.example")),
            ("/", &["rooms.example."], Some("rooms.example")),
            ("/", &["drift.example@rooms.example"], Some("rooms.example")),
            ("/", &["rooms.example", "drift.example"], None),
            ("/", &["rooms.example, drift.example"], None),
            ("/", &["rooms.example/x"], None),
            ("/", &[""], None),
            ("/", &[], None),
            ("http://drift.example/", &["rooms.example"], Some("drift.example")),
        ] {
            let mut request = Request::builder().uri(uri);
            for name in hosts {
                request = request.header(header::HOST, *name);
            }
            let request = request.body(Body::empty()).unwrap();
            assert_eq!(host(&request).as_deref(), expected, "{uri} {hosts:?}");
        }
    }
}
