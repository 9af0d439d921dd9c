//! The page of an organisation for its own administrator.

use consentry::domain::audit::Action;

use crate::{
    browser::Browser,
    people::{ADAM, CARLA, FARAH, GUSTAV, NINA, NORTHWIND, OLGA},
    walk,
    world::World,
};

#[tokio::test]
async fn an_administrator_sees_their_own_organisation_and_no_other() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let mut carla = walk::signed_in(&home, CARLA).await;
    walk::hand_over(&mut carla, &home).await;

    let mut gustav = walk::signed_in(&home, GUSTAV).await;
    let front = gustav.open(home.clone()).await;
    assert!(front.attributes("header a", "href").contains(&"/organisation".to_owned()), "no way there");
    let page = gustav.open(world.url("/organisation")).await;
    let words = page.words();
    for part in ["Northwind", "Nina Berg", NINA, NORTHWIND] {
        assert!(words.contains(part), "{part}: {words}");
    }
    for other in ["Carla", "contoso", "Farah"] {
        assert!(!words.contains(other), "{other}: {words}");
    }
    let report = page.attributes("main a", "href").into_iter().find(|href| href.starts_with("/reports/"));
    assert_eq!(report.as_deref(), Some(diagnosis.path()));

    let mut adam = walk::signed_in(&home, ADAM).await;
    let contoso = adam.open(world.url("/organisation")).await.words();
    assert!(contoso.contains("Carla") && contoso.contains("Link made"), "{contoso}");
    assert!(!contoso.contains("Nina"), "{contoso}");
    assert_eq!(adam.get(diagnosis.clone()).await.status, 404);
}

#[tokio::test]
async fn an_administrator_who_reads_a_report_of_their_people_leaves_a_trace() {
    let world = World::start().await;
    let home = world.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    walk::report(&mut nina, &diagnosis).await;
    let mut gustav = walk::signed_in(&home, GUSTAV).await;
    let page = gustav.open(diagnosis.clone()).await;
    assert!(page.words().contains("Nina Berg"), "{}", page.words());
    assert!(page.attributes("main a", "href").contains(&"/organisation".to_owned()));
    let audit = world.portal.store.list_audit(NORTHWIND.parse().unwrap(), 50).await.unwrap();
    assert!(audit.iter().any(|entry| entry.action == Action::ReportRead));
}

#[tokio::test]
async fn who_holds_no_role_of_the_directory_has_no_such_page() {
    let world = World::start().await;
    for (account, status) in [(None, 401), (Some(FARAH), 403), (Some(OLGA), 403)] {
        let mut browser = match account {
            Some(account) => walk::signed_in(&world.url("/"), account).await,
            None => Browser::new(),
        };
        assert_eq!(browser.get(world.url("/organisation")).await.status, status, "{account:?}");
    }
}
