//! Tenants that the same thing holds back are one group, and a group that grows suddenly is announced.

use consentry::{
    domain::{
        gate::{Fixer, Gate},
        id::{FlowId, TenantId},
        scope::ScopeSet,
        sign_in_error::SignInError,
    },
    store::Refusal,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use uuid::Uuid;

use crate::{
    browser::Browser,
    page::Answer,
    people::{ADAM, CARLA, FARAH, GUSTAV, NINA, NORTHWIND, SAM},
    walk,
    world::World,
};

/// Adatum, where people may consent themselves.
const ADATUM: &str = "ada@adatum.example";

const GROUPS: &str = "/support/same-cause";

fn day(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// The groups of the page: what holds back, and how many tenants.
fn groups(page: &Answer) -> Vec<(String, String)> {
    let causes = page.texts("main table tbody th > a");
    let counts = page.texts("td[data-label=Tenants]");
    assert_eq!(causes.len(), counts.len(), "{}", page.words());
    causes.into_iter().zip(counts).collect()
}

async fn refused(world: &World, account: &str) -> Browser {
    let home = world.url("/");
    let mut browser = walk::signed_in(&home, account).await;
    let page = walk::connect(&mut browser, &home, account, &[]).await;
    assert!(page.url.path().starts_with("/blocked/"), "{account}: {}", page.words());
    browser
}

#[tokio::test]
async fn tenants_refused_for_the_same_reason_are_one_group_that_a_proof_leaves() {
    let world = World::start().await;
    let home = world.url("/");
    let mut sam = walk::signed_in(&home, SAM).await;
    let page = sam.open(world.url(GROUPS)).await;
    assert!(page.words().contains("Nothing holds a tenant back"), "{}", page.words());

    let effect = json!({
        "kind": "sign-in-error", "error": "access_denied", "code": 90094, "message": "Admin consent is required."
    });
    let fault = json!({ "path": "/*/oauth2/v2.0/authorize", "effect": effect });
    // People are signed in before Microsoft begins to refuse.
    let mut people = Vec::new();
    for account in [NINA, FARAH, ADATUM] {
        people.push((account, walk::signed_in(&home, account).await));
    }
    let fault = world.control().add_fault(serde_json::from_value(fault).unwrap());
    for (account, browser) in &mut people {
        let page = walk::connect(browser, &home, account, &[]).await;
        assert!(page.words().contains("AADSTS90094"), "{account}: {}", page.words());
    }
    world.control().remove_fault(fault);

    let page = sam.open(world.url(GROUPS)).await;
    assert_eq!(groups(&page), [("Only an administrator may approve the app.".to_owned(), "3".to_owned())]);
    for part in ["AADSTS90094", "The organisation’s administrator", "3 tenants held back"] {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }
    assert!(!page.words().contains("Growing since"), "a portal that has just begun: {}", page.words());
    let vendors = sam.open(world.url("/support/same-cause?who=vendor")).await;
    assert!(vendors.words().contains("Nobody waits for this one to act"), "{}", vendors.words());

    let one = page.attributes("main table tbody th > a", "href").remove(0);
    let list = page.attributes("main table a[href*='?cause=']", "href").remove(0);
    assert_eq!(list.strip_prefix("/support?cause="), one.strip_prefix("/support/same-cause/"));
    let group = sam.open(world.url(&one)).await;
    let northwind = format!("a[href='/support/tenants/{NORTHWIND}']");
    assert_eq!(group.attributes(&northwind, "href").len(), 1);
    for part in ["Policy not seen", "Admin approval needed", "Hand the request over", "AADSTS90094"] {
        assert!(group.words().contains(part), "{part}: {}", group.words());
    }
    assert_eq!(group.attributes("svg[role=img] > title", "id").len(), 1);

    let (_, mut nina) = people.remove(0);
    let link = walk::hand_over(&mut nina, &home).await;
    let mut admin = Browser::new();
    walk::grant(&mut admin, &link, GUSTAV).await;
    walk::report_link(&mut admin, &link.admin).await;
    let group = sam.open(world.url(&one)).await;
    assert!(group.words().contains("2 tenants"), "{}", group.words());
    assert!(group.attributes(&northwind, "href").is_empty(), "a proof leaves the group");
}

#[tokio::test]
async fn an_approval_that_is_not_proven_is_a_cause_of_its_own() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = refused(&world, CARLA).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let approval = ("Only an administrator may approve the app.".to_owned(), "1".to_owned());
    assert_eq!(groups(&sam.open(world.url(GROUPS)).await), [approval]);
    let link = walk::hand_over(&mut carla, &home).await;
    walk::grant(&mut Browser::new(), &link, ADAM).await;
    let proving = "An administrator approved, and no token has shown it yet.".to_owned();
    assert_eq!(groups(&sam.open(world.url(GROUPS)).await), [(proving, "1".to_owned())]);
}

#[tokio::test]
async fn what_a_look_saw_of_the_policy_tells_groups_apart() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = refused(&world, CARLA).await;
    walk::inspect(&mut carla, &home, ADAM).await;
    let mut sam = walk::signed_in(&home, SAM).await;
    let page = sam.open(world.url(GROUPS)).await;
    assert!(page.words().contains("keeps these permissions from people"), "{}", page.words());
}

/// A tenant that nobody of the demo is in, refused.
async fn stranger(world: &World, number: u128, at: Timestamp) {
    let tenant = TenantId::new(Uuid::from_u128(0x5000 + number));
    let domains = [format!("t{number}.example").parse().unwrap()];
    world.portal.store.see_tenant(tenant, "global", None, &domains, at).await.unwrap();
    let refusal = Refusal {
        id: FlowId::new(Uuid::from_u128(0x6000 + number)),
        at,
        tenant: Some(tenant),
        person: None,
        stage: "calendars".to_owned(),
        error: SignInError::new("access_denied", "AADSTS90094: Admin consent is required."),
        gate: Gate::AdminConsentNeeded,
        fixer: Some(Fixer::TenantAdmin),
        requested: ScopeSet::from_answer("Calendars.Read"),
    };
    world.portal.store.insert_refusal(&refusal).await.unwrap();
}

#[tokio::test]
async fn a_group_that_grows_suddenly_stands_on_top_and_is_announced_on_the_desk() {
    let world = World::start().await;
    let home = world.url("/");
    let now = world.portal.now();
    let ago = |days| now.saturating_sub(day(days)).unwrap();
    stranger(&world, 1, ago(40)).await;
    for number in 2..6 {
        stranger(&world, number, ago(5)).await;
    }
    let mut sam = walk::signed_in(&home, SAM).await;
    let desk = sam.open(world.url("/support")).await;
    assert!(!desk.words().contains("Growing since"), "four are not many: {}", desk.words());

    stranger(&world, 6, ago(3)).await;
    let desk = sam.open(world.url("/support")).await;
    let begun = consentry::words::Words::default().day(ago(5));
    let announced = |page: &Answer| {
        let words = page.texts(".notice").join(" ");
        assert_eq!(page.texts(".notice time"), [begun.as_str()], "{words}");
        for part in ["Growing since", "5 tenants", "Only an administrator may approve the app (AADSTS90094)."]
        {
            assert!(words.contains(part), "{part}: {words}");
        }
    };
    announced(&desk);
    let group = desk.attributes(".notice a[href^='/support/same-cause/']", "href").remove(0);
    for page in [GROUPS, group.as_str()] {
        announced(&sam.open(world.url(page)).await);
    }
    let year = sam.open(world.url(&format!("{GROUPS}?days=365"))).await;
    assert_eq!(year.texts(".table-frame--wide thead th").len(), 53);
    let month = sam.open(world.url(&format!("{group}?days=30"))).await;
    let weeks = month.texts(".trend-numbers tbody td");
    assert_eq!(weeks, ["6", "5", "0", "1", "0", "0", "1", "0", "0", "1", "0", "0", "1", "0", "0"]);

    world.wait(day(40));
    let mut sam = walk::signed_in(&home, SAM).await;
    let desk = sam.open(world.url("/support")).await;
    assert!(!desk.words().contains("Growing since"), "it is over: {}", desk.words());
}
