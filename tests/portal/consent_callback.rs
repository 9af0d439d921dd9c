//! What comes back from Microsoft's consent page is a hint. However it is forged, it proves nothing.

use consentry::{
    domain::consent::{ConsentStage, ConsentState, Shortfall},
    secret::Secret,
};
use jiff::SignedDuration;
use url::Url;

use crate::{
    browser::Browser,
    microsoft::{Choice, pass, pass_choosing},
    people::{ADAM, CARLA, CONTOSO, GUSTAV, NINA, NORTHWIND},
    walk::{self, HandOver, until},
    world::World,
};

/// A hand-over whose admin's browser holds a consent that Microsoft has not answered yet.
struct Underway {
    world: World,
    link: HandOver,
    admin: Browser,
    state: String,
}

impl Underway {
    async fn start() -> Self {
        let world = World::start().await;
        let mut carla = walk::signed_in(&world.url("/"), CARLA).await;
        let link = walk::hand_over(&mut carla, &world.url("/")).await;
        Self::depart(world, link, Browser::new(), CONTOSO).await
    }

    async fn depart(world: World, link: HandOver, mut admin: Browser, tenant: &str) -> Self {
        let page = admin.open(link.admin.clone()).await;
        let departure = admin.post(page.form("/consent")).await.location().unwrap();
        assert_eq!(departure.path(), format!("/{tenant}/v2.0/adminconsent"));
        let state = departure.query_pairs().find(|(name, _)| name == "state").unwrap().1.into_owned();
        Self { world, link, admin, state }
    }

    /// A callback with these parameters and the true state.
    fn callback(&self, pairs: &[(&str, &str)]) -> Url {
        let mut url = self.world.url("/admin-consent/callback");
        url.query_pairs_mut().extend_pairs(pairs).append_pair("state", &self.state);
        url
    }

    async fn state(&self) -> ConsentState {
        let link = self.link.admin.path_segments().unwrap().next_back().unwrap();
        let found = self.world.portal.store.find_by_admin_link(&Secret::new(link).digest()).await.unwrap();
        found.unwrap().state
    }

    async fn stage(&self) -> ConsentStage {
        self.state().await.stage()
    }
}

#[tokio::test]
async fn a_forged_consent_is_never_proven() {
    for account in [ADAM, CARLA] {
        let mut underway = Underway::start().await;
        let granted = "Calendars.Read Calendars.ReadWrite User.Read";
        let forged = underway.callback(&[("admin_consent", "True"), ("tenant", CONTOSO), ("scope", granted)]);
        let page = underway.admin.open(forged).await;
        assert_eq!(underway.stage().await, ConsentStage::Consented);
        let page = pass(&mut underway.admin, page, account).await;
        assert_eq!(page.url, underway.link.admin, "{}", page.words());
        until("the first look", async || (underway.stage().await == ConsentStage::Proving).then_some(()))
            .await;
        let page = underway.admin.open(underway.link.admin.clone()).await;
        assert!(
            page.heading().contains("on its way") && !page.words().contains("proven"),
            "{}",
            page.words()
        );

        underway.world.wait(SignedDuration::from_mins(61));
        let page = underway.admin.submit(page.form("/check")).await;
        pass(&mut underway.admin, page, account).await;
        until("the end of patience", async || (underway.stage().await == ConsentStage::Failed).then_some(()))
            .await;
        let page = underway.admin.open(underway.link.admin.clone()).await;
        assert!(page.heading().contains("did not work"), "{}", page.words());
        let audit = underway.world.portal.store.list_audit(CONTOSO.parse().unwrap(), 100).await.unwrap();
        assert!(!audit.iter().any(|entry| entry.action.as_str() == "consent_proven"));
    }
}

/// Where people may consent for themselves, a complete token shows no more than that.
#[tokio::test]
async fn a_persons_own_consent_does_not_speak_for_the_organisation() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    walk::connect(&mut nina, &home, NINA, &[]).await;
    let link = walk::hand_over(&mut nina, &home).await;
    let mut underway = Underway::depart(world, link, nina, NORTHWIND).await;
    let forged = underway.callback(&[("admin_consent", "True"), ("tenant", NORTHWIND)]);
    let page = underway.admin.open(forged).await;
    let page = pass(&mut underway.admin, page, NINA).await;
    assert_eq!(page.url, underway.link.admin, "{}", page.words());
    until("the look at Nina's token", async || {
        let state = underway.state().await;
        matches!(state, ConsentState::Proving { last: Some(Shortfall::PersonalOnly), .. }).then_some(())
    })
    .await;
    let page = underway.admin.open(underway.link.admin.clone()).await;
    assert!(page.words().contains("may be its own consent only"), "{}", page.words());

    let mut gustav = Browser::new();
    let page = gustav.open(underway.link.admin.clone()).await;
    let page = gustav.submit(page.form("/check")).await;
    pass(&mut gustav, page, GUSTAV).await;
    until("the look at Gustav's token", async || {
        let state = underway.state().await;
        matches!(state, ConsentState::Proving { last: Some(Shortfall::Error { .. }), .. }).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_callback_without_the_browser_or_the_state_changes_nothing() {
    let mut underway = Underway::start().await;
    let pairs = [("admin_consent", "True"), ("tenant", CONTOSO)];
    let from_elsewhere = underway.callback(&pairs);
    assert_eq!(Browser::new().get(from_elsewhere).await.status, 400);
    let mut stateless = underway.world.url("/admin-consent/callback");
    stateless.query_pairs_mut().extend_pairs(pairs);
    assert_eq!(underway.admin.get(stateless.clone()).await.status, 400);
    stateless.query_pairs_mut().append_pair("state", &"A".repeat(43));
    assert_eq!(underway.admin.get(stateless).await.status, 400);
    assert_eq!(underway.stage().await, ConsentStage::Opened);
}

#[tokio::test]
async fn an_error_wins_over_admin_consent() {
    let declined = "AADSTS65004: The resource owner or authorization server denied the request.";
    for (error, description, stage) in [
        ("consent_required", declined, ConsentStage::Refused),
        ("access_denied", declined, ConsentStage::Refused),
        ("server_error", "AADSTS90033: A transient error has occurred.", ConsentStage::Failed),
        ("access_denied", "AADSTS50020: User account does not exist in tenant.", ConsentStage::Failed),
    ] {
        let mut underway = Underway::start().await;
        let answer = underway.callback(&[
            ("admin_consent", "True"),
            ("tenant", CONTOSO),
            ("error", error),
            ("error_description", description),
        ]);
        let page = underway.admin.open(answer).await;
        assert_eq!(underway.stage().await, stage, "{error} {description}");
        assert_eq!(page.url, underway.link.admin);
        assert!(page.find_form("/consent").is_some(), "the admin may try again: {}", page.words());
        if description.contains("AADSTS50020") {
            assert!(page.words().contains("This account does not fit"), "{}", page.words());
        }
    }
}

#[tokio::test]
async fn answers_that_cannot_be_read_are_no_consent() {
    for pairs in [
        &[][..],
        &[("admin_consent", "False"), ("tenant", CONTOSO)],
        &[("admin_consent", "True"), ("admin_consent", "False"), ("tenant", CONTOSO)],
        &[("tenant", CONTOSO)],
        &[("code", "1.Aforged")],
    ] {
        let mut underway = Underway::start().await;
        let answer = underway.admin.get(underway.callback(pairs)).await;
        assert!(
            !matches!(underway.stage().await, ConsentStage::Consented | ConsentStage::Proven),
            "{pairs:?}"
        );
        assert!(answer.location().is_none_or(|url| underway.world.is_here(&url)), "{pairs:?}");
    }
}

#[tokio::test]
async fn consent_in_another_tenant_is_named_and_fails() {
    let mut underway = Underway::start().await;
    let answer = underway.callback(&[("admin_consent", "True"), ("tenant", NORTHWIND)]);
    let page = underway.admin.open(answer).await;
    assert!(matches!(
        underway.state().await,
        ConsentState::Failed { failure: consentry::domain::consent::ConsentFailure::OtherTenant { actual }, .. }
            if actual.to_string() == NORTHWIND
    ));
    assert!(page.heading().contains("did not work"), "{}", page.words());
    assert!(page.words().contains(NORTHWIND), "{}", page.words());
    let requester = Browser::new().open(underway.link.status.clone()).await;
    assert_eq!(requester.heading(), "It did not work");
}

#[tokio::test]
async fn a_cancelled_consent_is_refused_and_can_be_given_after_all() {
    let mut underway = Underway::start().await;
    let page = walk::go_and_grant(&mut underway.admin, &underway.link).await;
    let page = pass_choosing(&mut underway.admin, page, ADAM, Choice::Cancel).await;
    assert_eq!((underway.stage().await, &page.url), (ConsentStage::Refused, &underway.link.admin));
    let requester = Browser::new().open(underway.link.status.clone()).await;
    assert_eq!(requester.heading(), "Your administrator said no");
    underway.world.control().advance(SignedDuration::from_secs(60));
    walk::grant(&mut underway.admin, &underway.link, ADAM).await;
    assert!(matches!(
        underway.stage().await,
        ConsentStage::Consented | ConsentStage::Proving | ConsentStage::Proven
    ));
}

#[tokio::test]
async fn an_expired_link_grants_nothing() {
    let mut underway = Underway::start().await;
    let page = underway.admin.open(underway.link.admin.clone()).await;
    underway.world.wait(SignedDuration::from_hours(15 * 24));
    for action in ["/consent", "/decline"] {
        assert_eq!(underway.admin.post(page.form(action)).await.status, 404);
    }
    let page = underway.admin.open(underway.link.admin.clone()).await;
    assert!(page.heading().contains("expired") && page.find_form("/consent").is_none());
    let answer = underway.callback(&[("admin_consent", "True"), ("tenant", CONTOSO)]);
    assert_eq!(underway.admin.get(answer).await.status, 400);
    assert_eq!(underway.stage().await, ConsentStage::Opened);
}
