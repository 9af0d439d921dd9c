//! What write tests leave behind: nothing, or something that the report and the journal know of and the portal removes.

use consentry::{
    domain::{probe::rules::LEFT_BEHIND, report::Report},
    journeys::clean_up,
    microsoft::identity::Identity,
    store::WritePlace,
};
use jiff::SignedDuration;

use crate::world::World;

/// Long enough for the clean-up to look at every test, short of the day after which it gives up.
const LATER: SignedDuration = SignedDuration::from_mins(30);

/// Every leftover that the report or the journal does not own up to.
pub(crate) async fn faults(world: &World, who: &Identity, report: &Report) -> Vec<String> {
    let mut faults = Vec::new();
    let left = world.control().leftovers();
    let open = world.portal.store.open_write_tests(who.tenant, who.person).await.unwrap();
    for event in &left {
        let own = event.user.eq_ignore_ascii_case(&report.subject.username);
        let place = if own { WritePlace::Own } else { WritePlace::Shared };
        let scope = if own { "Calendars.ReadWrite" } else { "Calendars.ReadWrite.Shared" };
        if !open.iter().any(|test| test.place == place) {
            faults.push(format!("an event is left with {} that the journal does not know", event.user));
        }
        if !report.writes.iter().any(|trace| trace.scope.as_str() == scope && !trace.gone) {
            faults.push(format!("an event is left with {} that the report calls gone", event.user));
        }
        let said = |result: &&consentry::domain::probe::PermissionResult| {
            result.scope.as_str() == scope && result.note.ends_with(LEFT_BEHIND)
        };
        if report.permissions.iter().find(said).is_none() {
            faults.push(format!("the line of {scope} does not say that something is left"));
        }
    }
    faults
}

/// Every event that is still there after the portal had its time to remove it.
pub(crate) async fn clear_up(world: &World, who: &Identity) -> Vec<String> {
    let open = world.portal.store.open_write_tests(who.tenant, who.person).await.unwrap();
    if open.is_empty() && world.control().leftovers().is_empty() {
        return Vec::new();
    }
    world.shift(LATER);
    clean_up::remove_leftovers(&world.portal).await.unwrap();
    world.shift(SignedDuration::ZERO);
    let left = world.control().leftovers().into_iter();
    let mut faults: Vec<_> = left.map(|event| format!("{} keeps {:?}", event.user, event.name)).collect();
    if !world.portal.store.open_write_tests(who.tenant, who.person).await.unwrap().is_empty() {
        faults.push("the journal has an open test after the clean-up".to_owned());
    }
    faults
}
