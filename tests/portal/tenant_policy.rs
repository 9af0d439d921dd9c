//! Once an administrator let the portal look, the gate rests on the organisation's own policy and is not guessed.

use jiff::SignedDuration;

use crate::{
    people::{ADAM, CARLA},
    walk,
    world::World,
};

#[tokio::test]
async fn a_look_makes_the_gate_certain_until_it_is_old() {
    let world = World::start().await;
    let home = world.url("/");
    let mut carla = walk::signed_in(&home, CARLA).await;
    let blocked = walk::connect(&mut carla, &home, CARLA, &[]).await;
    assert!(blocked.words().contains("Microsoft does not say which"), "{}", blocked.words());
    assert!(!blocked.words().contains("let us see"));
    walk::inspect(&mut carla, &home, ADAM).await;
    let page = carla.open(blocked.url.clone()).await;
    for part in [
        "An administrator has to approve Drift",
        "An administrator let us see on",
        "from users: Calendars.Read",
    ] {
        assert!(page.words().contains(part), "{part}: {}", page.words());
    }
    assert!(!page.words().contains("Microsoft does not say which"), "{}", page.words());
    world.wait(SignedDuration::from_hours(24 * 90));
    let page = carla.open(blocked.url).await;
    assert!(!page.words().contains("let us see"), "{}", page.words());
}
