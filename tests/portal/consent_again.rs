//! The manifest gains a permission: who has to consent again is listed, with a link that works, until they have.

use jiff::SignedDuration;
use url::Url;

use crate::{
    browser::Browser,
    microsoft::pass,
    page::{Answer, Form},
    people::{ADAM, CARLA, CONTOSO, NINA, SAM},
    program::Program,
    walk::{self, HandOver, until},
};

const MORE: &str = "MailboxSettings.Read";

/// Grants by a link and waits for the proof.
async fn approve(program: &Program, admin: &mut Browser, link: &HandOver) -> Answer {
    walk::grant(admin, link, ADAM).await;
    program.control().advance(SignedDuration::from_secs(20));
    until("the proof", async || {
        let page = admin.open(link.admin.clone()).await;
        if let Some(form) = page.find_form("/check") {
            let page = admin.submit(form).await;
            pass(admin, page, ADAM).await;
        }
        page.heading().contains("is approved").then_some(page)
    })
    .await
}

fn link(page: &Answer) -> Option<Url> {
    page.texts("code.copy-line__text").first().map(|link| link.parse().unwrap())
}

#[tokio::test]
async fn a_new_permission_lists_the_tenant_until_it_has_consented_again() {
    let mut program = Program::start().await;
    let home = program.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let first = walk::hand_over(&mut carla, &home).await;
    let mut admin = Browser::new();
    let page = approve(&program, &mut admin, &first).await;
    assert!(page.words().contains("Nobody is connected yet. Next: Carla Ruiz"), "{}", page.words());
    let page = carla.open(first.status.clone()).await;
    assert!(page.words().contains("Your organisation allows Drift: we saw it on"), "{}", page.words());

    let mut sam = walk::signed_in(&home, SAM).await;
    let list = program.url("/support/consent-again");
    let page = sam.open(list.clone()).await;
    assert!(page.words().contains("Nobody has to consent again"), "{}", page.words());
    assert!(!sam.open(program.url("/support")).await.words().contains("consent again"));

    program.ask_for_more(MORE, "Knows working hours.");
    program.restart().await;
    let desk = sam.open(program.url("/support")).await;
    assert!(desk.words().contains("1 tenant has to consent again"), "{}", desk.words());
    let tenant = sam.open(program.url(&format!("/support/tenants/{CONTOSO}"))).await;
    for part in ["Has to consent again", MORE, "Signed in only"] {
        assert!(tenant.words().contains(part), "{part}: {}", tenant.words());
    }
    let page = sam.open(list.clone()).await;
    for part in ["Contoso", "contoso.example", MORE, "Carla Ruiz", "Adam Novak"] {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }
    assert_eq!(link(&page), None);
    let page = carla.open(first.status.clone()).await;
    assert!(page.words().contains("an administrator has to approve again"), "{}", page.words());

    let page = sam.open(list.clone()).await;
    let page = sam.submit(page.form("/support/consent-again")).await;
    let fresh = link(&page).unwrap();
    assert!(
        page.words().contains("Knows working hours.") && page.words().contains("Created"),
        "{}",
        page.words()
    );
    let everybody = Form { action: list.clone(), fields: Vec::new() };
    assert_eq!(link(&sam.submit(everybody).await).as_ref(), Some(&fresh), "a link that works is kept");
    program.change_key("bmV3IGtleSBvZiAzMiBieXRlcyBmb3IgdGhpcyB0ZXM=");
    program.restart().await;
    assert_eq!(link(&sam.open(list.clone()).await).as_ref(), Some(&fresh), "also when the key has changed");

    let page = admin.open(fresh.clone()).await;
    let words = page.words();
    assert!(words.contains("not somebody of your organisation") && words.contains("Sam"), "{words}");
    assert!(words.contains("approve Drift again") && words.contains(MORE), "{words}");
    assert!(!words.contains("Signed in with Microsoft") && !words.contains("not verified"), "{words}");
    let again = HandOver { status: first.status.clone(), admin: fresh.clone() };
    approve(&program, &mut admin, &again).await;
    let page = sam.open(list).await;
    assert!(page.words().contains("Nobody has to consent again"), "{}", page.words());
    let tenant = sam.open(program.url(&format!("/support/tenants/{CONTOSO}"))).await;
    assert!(!tenant.words().contains("Has to consent again"), "{}", tenant.words());
    let requests = tenant.words().matches("Consent request made").count();
    assert_eq!(requests, 2, "both requests are in the audit trail: {}", tenant.words());
    assert!(!program.log().contains(fresh.path_segments().unwrap().next_back().unwrap()));
}

#[tokio::test]
async fn links_are_made_for_tenants_that_lack_something_and_by_staff_only() {
    let program = Program::start().await;
    let home = program.url("/");
    let mut sam = walk::signed_in(&home, SAM).await;
    let form = |tenant: &str| Form {
        action: program.url("/support/consent-again"),
        fields: vec![("tenant".to_owned(), tenant.to_owned())],
    };
    for tenant in [CONTOSO, "x", "0199a000-0000-7000-8000-000000000000"] {
        assert_eq!(sam.submit(form(tenant)).await.status, 404, "{tenant}");
    }
    let mut nina = walk::signed_in(&home, NINA).await;
    assert_eq!(nina.submit(form(CONTOSO)).await.status, 403);
    assert_eq!(Browser::new().submit(form(CONTOSO)).await.status, 401);
}
