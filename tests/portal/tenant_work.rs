//! What support does with a tenant: notes, status, assignee, watching; every change is in the audit trail.

use jiff::SignedDuration;

use crate::{
    browser::Browser,
    markup::{PLANTED, assert_inert},
    page::Answer,
    people::{CARLA, CONTOSO, OLGA, SAM},
    walk,
    world::World,
};

async fn open(world: &World, staff: &mut Browser) -> Answer {
    staff.open(world.url(&format!("/support/tenants/{CONTOSO}"))).await
}

/// A world in which Carla has signed in, and the desk.
async fn desk() -> (World, Browser) {
    let world = World::start().await;
    walk::signed_in(&world.url("/"), CARLA).await;
    let sam = walk::signed_in(&world.url("/"), SAM).await;
    (world, sam)
}

async fn done(world: &World) -> Vec<(&'static str, Option<String>)> {
    let entries = world.portal.store.list_audit(CONTOSO.parse().unwrap(), 50).await.unwrap();
    entries.into_iter().map(|entry| (entry.action.as_str(), entry.subject)).collect()
}

async fn state(world: &World) -> &'static str {
    let desk = world.portal.store.tenant_desk(CONTOSO.parse().unwrap()).await.unwrap().unwrap();
    desk.fields.state.as_str()
}

#[tokio::test]
async fn a_note_is_text_and_its_author_takes_it_back_within_a_day() {
    let (world, mut sam) = desk().await;
    let page = open(&world, &mut sam).await;
    let form = page.form("/notes");
    let page = sam.submit(form.clone().with("text", &format!("Rang them\r\n{PLANTED}"))).await;
    assert_eq!((page.status, page.url.path()), (200, format!("/support/tenants/{CONTOSO}").as_str()));
    assert_inert(&page);
    assert!(page.texts(".note__text")[0].starts_with("Rang them"), "{:?}", page.texts(".note__text"));
    for (typed, said) in [("  ", "Write something first"), (&*"x".repeat(4_001), "at most 4,000 characters")]
    {
        let refused = sam.submit(form.clone().with("text", typed)).await;
        assert_eq!(refused.status, 422);
        assert!(refused.words().contains(said), "{}", refused.words());
        assert!(refused.texts("textarea#text")[0].trim() == typed.trim(), "what was typed is not lost");
    }

    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    let seen = open(&world, &mut olga).await;
    assert!(seen.words().contains("Rang them") && seen.find_form("/notes/delete").is_none());
    let delete = page.form("/notes/delete");
    assert_eq!(olga.submit(delete.clone()).await.status, 403);
    let page = sam.submit(delete.clone()).await;
    assert!(page.texts(".note").join(" ").contains("Deleted by its author"), "{}", page.words());
    assert!(!page.words().contains("Rang them"));
    assert_eq!(sam.submit(delete).await.status, 200, "what is gone stays gone");

    let page = sam.submit(form.with("text", "Second")).await;
    let delete = page.form("/notes/delete");
    world.wait(SignedDuration::from_hours(24));
    let mut sam = walk::signed_in(&world.url("/"), SAM).await;
    assert!(open(&world, &mut sam).await.find_form("/notes/delete").is_none());
    assert_eq!(sam.submit(delete).await.status, 403);
    let done = done(&world).await;
    let of = |action| done.iter().filter(|(known, _)| *known == action).count();
    assert_eq!((of("note_written"), of("note_deleted")), (2, 1), "{done:?}");
}

#[tokio::test]
async fn two_at_once_lose_nothing_and_are_told() {
    let (world, mut sam) = desk().await;
    let mut olga = walk::signed_in(&world.url("/"), OLGA).await;
    let (of_sam, of_olga) = (open(&world, &mut sam).await, open(&world, &mut olga).await);
    let olgas_id = of_olga.attributes("#assignee option", "value");
    assert_eq!(olgas_id.len(), 3, "nobody, Olga and Sam: {olgas_id:?}");

    let page = sam.submit(of_sam.form("/work").with("state", "waiting").with("watched", "on")).await;
    assert_eq!(page.attributes("#state option[selected]", "value"), ["waiting"]);
    let late = of_olga.form("/work").with("state", "solved").with("assignee", &olgas_id[1]);
    let page = olga.post(late).await;
    assert_eq!(page.status, 409);
    let said = page.texts("[role=alert]").join(" ");
    assert!(said.contains("Waiting for the customer, assigned to nobody, watched"), "{said}");
    assert_eq!(page.attributes("#state option[selected]", "value"), ["solved"], "her choice is still there");
    assert_eq!(state(&world).await, "waiting", "and his holds");
    let again = page.form("/work").with("state", "solved").with("assignee", &olgas_id[1]);
    assert_eq!(olga.post(again).await.status, 303);
    assert_eq!(state(&world).await, "solved");

    let page = open(&world, &mut sam).await;
    let to_me = page.forms().into_iter().filter(|form| form.action.path().ends_with("/work")).nth(1);
    let page = sam.submit(to_me.expect("a button to take it")).await;
    let chosen = page.attributes("#assignee option[selected]", "value");
    assert_eq!(chosen, [olgas_id[2].as_str()]);
    assert!(page.words().contains("To themselves"), "{}", page.words());
    let done = done(&world).await;
    for expected in [
        ("desk_state_changed", "waiting"),
        ("desk_state_changed", "solved"),
        ("tenant_watched", "on"),
        ("tenant_watched", "off"),
    ] {
        let is = |(action, subject): &&(&str, Option<String>)| {
            (*action, subject.as_deref()) == (expected.0, Some(expected.1))
        };
        assert_eq!(done.iter().filter(is).count(), 1, "{expected:?} in {done:?}");
    }
    let assigned: Vec<_> = done.iter().filter(|(action, _)| *action == "tenant_assigned").collect();
    let to_themselves = ("tenant_assigned", Some("self".to_owned()));
    assert_eq!(assigned, [&to_themselves, &to_themselves], "the log names nobody");
    let bad = page.form("/work").with("state", "x");
    assert_eq!(sam.post(bad).await.status, 422);
    let stranger = page.form("/work").with("state", "open").with("assignee", CONTOSO);
    assert_eq!(sam.post(stranger).await.status, 422, "only staff look after a tenant");
}

#[tokio::test]
async fn a_refusal_opens_again_what_was_solved() {
    let (world, mut sam) = desk().await;
    let home = world.url("/");
    let page = open(&world, &mut sam).await;
    sam.submit(page.form("/work").with("state", "solved")).await;
    let mut carla = walk::signed_in(&home, CARLA).await;
    assert_eq!(state(&world).await, "solved", "signing in alone is nothing new");
    walk::connect(&mut carla, &home, CARLA, &[]).await;
    assert_eq!(state(&world).await, "open");
    let page = open(&world, &mut sam).await;
    assert!(page.words().contains("Opened again"), "{}", page.words());
}
