//! The administrator's way: a check of the account, approval on another way, steps that are kept, and a no with a reason.

use consentry::{
    domain::{
        admin_walk::{AccountSeen, AdminWalk, AppSeen, Preflight},
        consent::{ConsentStage, ConsentState},
        grant::{AdminRole, RoleEvidence},
    },
    secret::Secret,
};
use jiff::SignedDuration;
use url::Url;

use crate::{
    browser::Browser,
    microsoft::pass,
    page::{Answer, Form},
    people::{ADAM, CARLA, CONTOSO, NINA},
    walk::{self, HandOver, until},
    world::World,
};

struct Handed {
    world: World,
    link: HandOver,
}

impl Handed {
    async fn over() -> Self {
        let world = World::start().await;
        let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
        let link = walk::hand_over(&mut carla, &world.url("/")).await;
        Self { world, link }
    }

    fn page(&self, below: &str) -> Url {
        format!("{}{below}", self.link.admin).parse().unwrap()
    }

    async fn request(&self) -> consentry::domain::consent::ConsentRequest {
        let link = self.link.admin.path_segments().unwrap().next_back().unwrap();
        let found = self.world.portal.store.find_by_admin_link(&Secret::new(link).digest()).await.unwrap();
        found.unwrap()
    }

    async fn walk(&self) -> AdminWalk {
        self.world.portal.store.admin_walk(self.request().await.id).await.unwrap()
    }

    async fn seen(&self) -> Preflight {
        self.walk().await.checked.unwrap().1
    }

    /// Presses the button that checks the account without showing a page.
    async fn check(&self, admin: &mut Browser) -> Answer {
        let page = admin.open(self.link.admin.clone()).await;
        let page = admin.submit(page.form("/account")).await;
        assert_eq!(page.url.path(), self.link.admin.path(), "{}", page.words());
        page
    }

    fn grant_elsewhere(&self) {
        let scenario = self.world.control().scenario();
        let app = &scenario.apps[0];
        let permissions: Vec<&str> = app.permissions.iter().map(String::as_str).collect();
        self.world.control().grant(CONTOSO, app.client_id, None, &permissions).unwrap();
        self.world.control().advance(SignedDuration::from_secs(60));
    }
}

/// The form that lets Microsoft ask which account.
fn choosing(page: &Answer) -> Form {
    let chooses = |form: &Form| form.fields.iter().any(|(_, value)| value == "sign_in");
    page.forms().into_iter().find(chooses).unwrap()
}

#[tokio::test]
async fn nobody_signed_in_is_no_obstacle() {
    let handed = Handed::over().await;
    let page = handed.check(&mut Browser::new()).await;
    assert_eq!(handed.seen().await.account, AccountSeen::Nobody);
    assert!(page.words().contains("Nobody is signed in at Microsoft in this browser"), "{}", page.words());
    assert!(page.words().contains("could not be told"), "{}", page.words());
}

#[tokio::test]
async fn a_role_that_is_enough_is_named_and_the_account_only_where_it_was_seen() {
    let handed = Handed::over().await;
    let mut admin = walk::signed_in(&handed.world.url("/"), ADAM).await;
    let page = handed.check(&mut admin).await;
    let role = RoleEvidence::Admin(AdminRole::ApplicationAdministrator);
    let seen = handed.seen().await;
    assert_eq!((seen.account, seen.app), (AccountSeen::Member { role }, AppSeen::Present));
    for text in ["with the role Application Administrator", ADAM, "already in your tenant"] {
        assert!(page.texts("#check").join(" ").contains(text), "{text}: {}", page.words());
    }

    let elsewhere = Browser::new().open(handed.link.admin.clone()).await;
    assert!(elsewhere.texts("#check").join(" ").contains("Application Administrator"));
    assert!(!elsewhere.text.contains(ADAM));
    let requester = Browser::new().open(handed.link.status.clone()).await;
    assert!(!requester.text.contains(ADAM));
    assert!(!format!("{:?}", handed.walk().await).contains("adam"));

    handed.check(&mut Browser::new()).await;
    let page = admin.open(handed.link.admin.clone()).await;
    assert!(
        page.words().contains("Nobody is signed in") && !page.texts("#check").join(" ").contains(ADAM),
        "a name belongs to the look that saw it: {}",
        page.words()
    );
}

#[tokio::test]
async fn an_account_without_a_role_or_of_another_organisation_is_told_what_to_do() {
    let handed = Handed::over().await;
    let mut carla = walk::signed_in(&handed.world.url("/"), CARLA).await;
    let page = handed.check(&mut carla).await;
    assert_eq!(handed.seen().await.account, AccountSeen::Member { role: RoleEvidence::OtherRoles });
    assert!(page.words().contains("names no role of it that may approve"), "{}", page.words());

    let mut nina = walk::signed_in(&handed.world.url("/"), NINA).await;
    let page = handed.check(&mut nina).await;
    let seen = handed.seen().await;
    assert_eq!((seen.account, seen.app), (AccountSeen::Elsewhere, AppSeen::Unknown));
    let text = page.texts("#check").join(" ");
    assert!(text.contains("An account of another organisation") && text.contains(NINA), "{text}");
    assert!(text.contains("private window"), "{text}");
}

#[tokio::test]
async fn the_check_signs_nobody_in_here() {
    let handed = Handed::over().await;
    let mut admin = Browser::new();
    let page = admin.open(handed.link.admin.clone()).await;
    let page = admin.submit(choosing(&page)).await;
    let page = pass(&mut admin, page, ADAM).await;
    assert_eq!(page.url.path(), handed.link.admin.path(), "{}", page.words());
    assert!(page.words().contains("with the role Application Administrator"), "{}", page.words());
    assert_eq!(admin.get(handed.world.url("/connect")).await.status, 401);
    assert_eq!(handed.request().await.state.stage(), ConsentStage::Opened);
    let audit = handed.world.portal.store.list_audit(CONTOSO.parse().unwrap(), 100).await.unwrap();
    assert!(audit.iter().any(|entry| entry.action.as_str() == "admin_browser_checked"));
}

#[tokio::test]
async fn a_grant_made_on_another_way_is_proven() {
    for declined_before in [false, true] {
        let handed = Handed::over().await;
        let mut admin = walk::signed_in(&handed.world.url("/"), ADAM).await;
        let page = admin.open(handed.link.admin.clone()).await;
        if declined_before {
            admin.submit(page.form("/decline").with("why", "questions")).await;
        }
        handed.grant_elsewhere();
        let page = admin.open(handed.page("/other-ways")).await;
        let page = admin.submit(page.form("/check")).await;
        pass(&mut admin, page, ADAM).await;
        walk::until_heading(&mut admin, &handed.link.admin, "is approved").await;
        let page = admin.open(handed.page("/other-ways")).await;
        assert!(page.find_form("/check").is_none() && page.words().contains("proven already"));
    }
}

#[tokio::test]
async fn a_look_before_any_grant_says_not_yet_and_claims_nothing() {
    let handed = Handed::over().await;
    let mut admin = walk::signed_in(&handed.world.url("/"), ADAM).await;
    let page = admin.open(handed.page("/other-ways")).await;
    let page = admin.submit(page.form("/check")).await;
    pass(&mut admin, page, ADAM).await;
    until("the look", async || handed.walk().await.looked).await;
    let page = admin.open(handed.link.admin.clone()).await;
    assert!(page.heading().starts_with("Approve Drift"), "{}", page.heading());
    assert!(page.words().contains("the approval was not there yet"), "{}", page.words());
    assert!(!page.words().contains("Microsoft reported your approval"), "{}", page.words());
    assert_eq!(handed.request().await.state.stage(), ConsentStage::Opened);
}

#[tokio::test]
async fn another_machine_shows_the_same_place() {
    let handed = Handed::over().await;
    let first = Browser::new().open(handed.link.admin.clone()).await;
    assert_eq!(first.texts(".steps__item--current").len(), 1);
    assert!(first.texts(".steps__item--current")[0].contains("Look at what is asked"));
    walk::go_and_grant(&mut Browser::new(), &handed.link).await;
    let second = Browser::new().open(handed.link.admin.clone()).await;
    let current = second.texts(".steps__item--current").join(" ");
    assert!(current.contains("You went to Microsoft’s page on"), "{current}");

    let mut admin = Browser::new();
    let page = admin.open(handed.page("/limit")).await;
    let assigned =
        page.forms().into_iter().find(|form| form.fields.iter().any(|(_, value)| value == "assigned"));
    admin.submit(assigned.unwrap()).await;
    let third = Browser::new().open(handed.link.admin.clone()).await;
    assert!(third.texts("#steps").join(" ").contains("For assigned people only"), "{}", third.words());
    let nonsense = page.form("/limit").with("audience", "nobody");
    assert_eq!(admin.post(nonsense).await.status, 422);
}

#[tokio::test]
async fn a_no_goes_back_with_its_reason() {
    let handed = Handed::over().await;
    let mut admin = Browser::new();
    let page = admin.open(handed.link.admin.clone()).await;
    let form = page
        .form("/decline")
        .with("why", "not_me")
        .with("who", "Ivy <b>of IT</b>\r\nBcc: x")
        .with("reason", "She knows & decides.");
    let page = admin.submit(form).await;
    assert_eq!(page.heading(), "Drift was declined");
    let said = "I am not the right person for this. Please ask: Ivy <b>of IT</b>Bcc: x. She knows & decides.";
    let ConsentState::Refused { reason, .. } = handed.request().await.state else { panic!("not refused") };
    assert_eq!(reason.as_deref(), Some(said));
    for url in [&handed.link.status, &handed.link.admin] {
        let page = Browser::new().open(url.clone()).await;
        assert!(page.words().contains(said) && !page.text.contains("<b>of IT"), "{}", page.words());
    }
    assert!(page.find_form("/consent").is_some(), "the admin may think again");
}

#[tokio::test]
async fn the_pages_behind_the_link_are_complete_and_closed_with_it() {
    let handed = Handed::over().await;
    let client_id = handed.world.portal.app.client_id.to_string();
    for (below, parts) in [
        (
            "/other-ways",
            &[
                "New-MgOauth2PermissionGrant",
                "az rest --method POST",
                "AllPrincipals",
                "Calendars.ReadWrite.Shared",
            ][..],
        ),
        ("/limit", &["appRoleAssignmentRequired", "Users and groups", "P1 or P2"][..]),
        (
            "/revoke",
            &["Remove-MgOauth2PermissionGrant", "az ad sp delete", "Admin consent", "about an hour"][..],
        ),
    ] {
        let page = Browser::new().open(handed.page(below)).await;
        let commands = page.texts("pre").join("\n");
        assert!(commands.contains(&client_id) && commands.contains(CONTOSO), "{below}: {commands}");
        for part in parts {
            assert!(page.words().contains(part), "{part} at {below}: {}", page.words());
        }
        assert!(!page.text.contains("<script"), "{below} needs no script");
        let unknown = handed.world.url(&format!("/admin/{}{below}", "A".repeat(43)));
        assert_eq!(Browser::new().get(unknown).await.status, 404);
    }
    let mut admin = Browser::new();
    let page = admin.open(handed.link.admin.clone()).await;
    let limit = admin.open(handed.page("/limit")).await;
    handed.world.wait(SignedDuration::from_hours(15 * 24));
    for below in ["/other-ways", "/limit", "/revoke"] {
        let page = admin.open(handed.page(below)).await;
        assert_eq!(
            (page.url.path(), page.heading().as_str()),
            (handed.link.admin.path(), "This link has expired")
        );
    }
    for form in [page.form("/account"), choosing(&page), limit.form("/limit")] {
        assert_eq!(admin.post(form).await.status, 404);
    }
}
