//! What write tests leave behind: nothing, or something that the report and the journal know of and the portal removes.

use std::collections::BTreeSet;

use consentry::{
    domain::{
        probe::{PermissionResult, rules::LEFT_BEHIND},
        report::Report,
    },
    journeys::clean_up,
    store::WritePlace,
};
use entra_sim::Leftover;
use jiff::SignedDuration;

use crate::world::World;

/// Long enough for the clean-up to look at every test, short of the day after which it gives up.
const LATER: SignedDuration = SignedDuration::from_mins(30);

/// The events that stayed for good, so that each is reported once.
#[derive(Debug, Default)]
pub(crate) struct Journal(BTreeSet<String>);

impl Journal {
    fn new_leftovers(&self, world: &World) -> Vec<Leftover> {
        world.control().leftovers().into_iter().filter(|left| !self.0.contains(&left.id)).collect()
    }

    /// Every leftover that the report or the journal does not own up to.
    pub(crate) async fn faults(&self, world: &World, report: &Report) -> Vec<String> {
        let mut faults = Vec::new();
        let open = world.portal.store.write_tests_of(report.id).await.unwrap();
        for event in self.new_leftovers(world) {
            let own = event.user.eq_ignore_ascii_case(&report.subject.username);
            let place = if own { WritePlace::Own } else { WritePlace::Shared };
            let scope = if own { "Calendars.ReadWrite" } else { "Calendars.ReadWrite.Shared" };
            let left = |what: &str| format!("an event is left with {} {what}", event.user);
            if !open.iter().any(|test| test.place == place && test.gone_at.is_none()) {
                faults.push(left("that the journal does not know"));
            }
            if !report.writes.iter().any(|trace| trace.scope.as_str() == scope && !trace.gone) {
                faults.push(left("that the report calls gone"));
            }
            let says_so = |result: &PermissionResult| {
                result.scope.as_str() == scope && result.note.ends_with(LEFT_BEHIND)
            };
            if !report.permissions.iter().any(says_so) {
                faults.push(left("and the line of its permission does not say so"));
            }
        }
        faults
    }

    /// Every event that is still there after the portal had its time to remove it.
    pub(crate) async fn clear_up(&mut self, world: &World, report: &Report) -> Vec<String> {
        let (store, subject) = (&world.portal.store, &report.subject);
        let open = store.open_write_tests(subject.tenant, subject.person).await.unwrap();
        let left = self.new_leftovers(world);
        if open.is_empty() && left.is_empty() {
            return Vec::new();
        }
        world.shift(LATER);
        clean_up::remove_leftovers(&world.portal).await.unwrap();
        world.shift(SignedDuration::ZERO);
        let left = self.new_leftovers(world);
        self.0.extend(left.iter().map(|event| event.id.clone()));
        let mut faults: Vec<_> =
            left.iter().map(|event| format!("{} keeps {:?}", event.user, event.name)).collect();
        if !store.open_write_tests(subject.tenant, subject.person).await.unwrap().is_empty() {
            faults.push("the journal has an open test after the clean-up".to_owned());
        }
        faults
    }
}
