//! A hand-over that is taken back, used up, or asked again.

use consentry::{
    domain::consent::{ConsentStage, WithdrawnBy},
    secret::Secret,
};
use jiff::SignedDuration;
use url::Url;

use crate::{
    browser::Browser,
    microsoft::pass,
    people::{ADAM, CARLA, CONTOSO, SAM},
    walk::{self, HandOver, until_heading},
    world::World,
};

async fn handed_over(world: &World) -> (Browser, HandOver) {
    let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
    let link = walk::hand_over(&mut carla, &world.url("/")).await;
    (carla, link)
}

async fn stored(world: &World, link: &HandOver) -> consentry::domain::consent::ConsentRequest {
    let token = link.admin.path_segments().unwrap().next_back().unwrap();
    world.portal.store.find_by_admin_link(&Secret::new(token).digest()).await.unwrap().unwrap()
}

async fn actions(world: &World) -> Vec<&'static str> {
    let audit = world.portal.store.list_audit(CONTOSO.parse().unwrap(), 100).await.unwrap();
    audit.iter().map(|entry| entry.action.as_str()).collect()
}

fn below(url: &Url, rest: &str) -> Url {
    let mut url = url.clone();
    url.set_path(&format!("{}/{rest}", url.path()));
    url
}

#[tokio::test]
async fn a_withdrawn_link_says_so_and_takes_nothing() {
    let world = World::start().await;
    let (_, link) = handed_over(&world).await;
    let mut admin = Browser::new();
    let decide = admin.open(link.admin.clone()).await;

    // Whoever holds the requester's link may do it; no session is needed.
    let mut requester = Browser::new();
    let status = requester.open(link.status.clone()).await;
    let question = requester.open(below(&link.status, "withdraw")).await;
    assert!(status.attributes("a", "href").iter().any(|href| href.ends_with("/withdraw")));
    assert_eq!(question.heading(), "Withdraw the request?");
    assert!(stored(&world, &link).await.withdrawn.is_none(), "asking changes nothing");
    let page = requester.submit(question.form("/withdraw")).await;
    assert_eq!((page.url.path(), page.heading().as_str()), (link.status.path(), "You withdrew this request"));
    assert!(page.find_form("/remind").is_none() && page.texts("#admin-link").is_empty());
    assert_eq!(stored(&world, &link).await.withdrawn.unwrap().by, WithdrawnBy::Requester);

    for action in ["/consent", "/decline", "/check"] {
        let form = decide.find_form(action).unwrap_or_else(|| crate::page::Form {
            action: below(&link.admin, action.trim_start_matches('/')),
            fields: Vec::new(),
        });
        let page = admin.submit(form).await;
        assert_eq!(
            (page.url.path(), page.heading().as_str()),
            (link.admin.path(), "This request was withdrawn")
        );
        assert!(page.words().contains("by the person who asked, Carla Ruiz"), "{}", page.words());
        assert!(page.forms().iter().all(|form| !form.action.path().starts_with("/admin/")));
    }
    assert_eq!(stored(&world, &link).await.state.stage(), ConsentStage::Opened);
    for file in ["message.eml", "reminder.eml"] {
        assert_eq!(requester.get(below(&link.status, file)).await.status, 404);
    }
    requester.submit(question.form("/withdraw")).await;
    let withdrawals =
        actions(&world).await.into_iter().filter(|action| *action == "consent_withdrawn").count();
    assert_eq!(withdrawals, 1, "the second time nothing happens");
}

#[tokio::test]
async fn a_consent_that_was_under_way_is_told_and_not_pursued() {
    let world = World::start().await;
    let (mut carla, link) = handed_over(&world).await;
    let mut admin = Browser::new();
    let at_microsoft = walk::go_and_grant(&mut admin, &link).await;
    let question = carla.open(below(&link.status, "withdraw")).await;
    assert!(question.words().contains("can still press Accept"), "{}", question.words());
    carla.submit(question.form("/withdraw")).await;

    let page = pass(&mut admin, at_microsoft, ADAM).await;
    assert_eq!((page.url.path(), page.heading().as_str()), (link.admin.path(), "This request was withdrawn"));
    assert!(page.words().contains("The approval stands at Microsoft"), "{}", page.words());
    let request = stored(&world, &link).await;
    assert_eq!(request.state.stage(), ConsentStage::Consented, "what Microsoft reported is a fact");
    let status = carla.open(link.status.clone()).await;
    assert_eq!(status.heading(), "You withdrew this request");
    assert!(status.words().contains("an administrator approved all the same"), "{}", status.words());
    let form = crate::page::Form { action: below(&link.admin, "check"), fields: Vec::new() };
    assert_eq!(admin.submit(form).await.heading(), "This request was withdrawn");
    let done = actions(&world).await;
    assert!(done.contains(&"consent_reported") && !done.contains(&"consent_proven"), "{done:?}");
}

#[tokio::test]
async fn support_withdraws_and_says_that_it_did() {
    let world = World::start().await;
    let (mut carla, link) = handed_over(&world).await;
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    let desk = sam.open(world.url(&format!("/support/tenants/{CONTOSO}"))).await;
    let page = sam.submit(desk.form("/withdraw")).await;
    assert_eq!(page.url.path(), format!("/support/tenants/{CONTOSO}"));
    assert!(page.words().contains("Withdrawn by support") && page.find_form("/withdraw").is_none());
    let status = carla.open(link.status.clone()).await;
    assert_eq!(status.heading(), "This request was withdrawn");
    assert!(status.words().contains("The support of"), "{}", status.words());
    let page = Browser::new().open(link.admin.clone()).await;
    assert!(page.words().contains("withdrawn by the support of"), "{}", page.words());
}

#[tokio::test]
async fn a_proven_link_shows_its_result_and_starts_nothing() {
    let world = World::start().await;
    let (mut carla, link) = handed_over(&world).await;
    let mut admin = Browser::new();
    let decide = admin.open(link.admin.clone()).await;
    walk::grant(&mut admin, &link, ADAM).await;
    world.control().advance(SignedDuration::from_secs(60));
    let page = admin.open(link.admin.clone()).await;
    if let Some(form) = page.find_form("/check") {
        admin.submit(form).await;
    }
    let result = until_heading(&mut admin, &link.admin, "is approved for").await;
    assert!(result.find_form("/consent").is_none() && result.find_form("/decline").is_none());

    for action in ["/consent", "/decline"] {
        let refused = admin.post(decide.form(action)).await;
        assert_eq!((refused.status, refused.heading().as_str()), (409, "This link has done its work"));
        let back = refused.attributes("main a", "href");
        assert!(back.iter().any(|href| href == link.admin.path()), "{back:?}");
    }
    assert_eq!(stored(&world, &link).await.state.stage(), ConsentStage::Proven);
    assert!(!actions(&world).await.contains(&"consent_refused"));

    let limit = admin.open(below(&link.admin, "limit")).await;
    let assigned =
        limit.forms().into_iter().find(|form| form.fields.iter().any(|(_, value)| value == "assigned"));
    let page = admin.submit(assigned.unwrap()).await;
    assert!(page.texts("#steps").join(" ").contains("For assigned people only"), "control goes on after it");

    let status = carla.open(link.status.clone()).await;
    assert!(status.attributes("a", "href").iter().all(|href| !href.ends_with("/withdraw")));
    let page = carla.open(below(&link.status, "withdraw")).await;
    assert_eq!(page.heading(), "Your organisation allows it", "there is nothing left to withdraw");
    let form = crate::page::Form { action: below(&link.status, "withdraw"), fields: Vec::new() };
    carla.submit(form).await;
    assert!(stored(&world, &link).await.withdrawn.is_none());
}

#[tokio::test]
async fn after_expiry_everybody_finds_a_way_to_ask_again() {
    let world = World::start().await;
    let (mut carla, link) = handed_over(&world).await;
    let form = crate::page::Form {
        action: world.url("/requests"),
        fields: vec![
            ("name".to_owned(), "Cleo".to_owned()),
            ("address".to_owned(), "cleo@contoso.example".to_owned()),
        ],
    };
    let mut cleo = Browser::new();
    let unverified = walk::read_hand_over(&cleo.submit(form).await);
    world.wait(SignedDuration::from_hours(15 * 24));

    let page = cleo.open(unverified.status.clone()).await;
    assert_eq!(page.heading(), "The link has expired");
    let again = cleo.submit(page.form("/requests")).await;
    let again = walk::read_hand_over(&again);
    assert_ne!(again.admin, unverified.admin);
    assert_eq!(stored(&world, &again).await.requester, stored(&world, &unverified).await.requester);

    // The session has ended meanwhile: sign in first, and be back here.
    let page = carla.open(link.status.clone()).await;
    assert_eq!(page.heading(), "The link has expired");
    let page = carla.submit(page.form("/sign-in")).await;
    let page = pass(&mut carla, page, CARLA).await;
    assert_eq!(page.url.path(), link.status.path(), "{}", page.words());
    let again = walk::read_hand_over(&carla.submit(page.form("/requests")).await);
    assert_ne!(again.admin, link.admin);
}
