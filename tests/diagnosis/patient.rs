//! A person whose diagnosis is run again and again, and what it was like without any fault.

use std::{collections::BTreeSet, time::Duration};

use consentry::{
    domain::{probe::Evidence, report::Report},
    knowledge::graph_requests::{Row, graph_requests},
    microsoft::{identity::Identity, sign_in::Tokens},
};

use crate::{
    calls::Call,
    claims, description,
    faults::{Fault, strikes},
    journal::Journal,
    people::Person,
    world::World,
};

/// How long an answer is waited for that does not come.
const SHORT: Duration = Duration::from_millis(400);

#[derive(Debug)]
pub(crate) struct Patient {
    pub(crate) world: World,
    pub(crate) person: Person,
    who: Identity,
    tokens: Tokens,
    pub(crate) clean: Report,
    pub(crate) calls: BTreeSet<Call>,
    journal: Journal,
    pub(crate) wrong: Vec<String>,
}

impl Patient {
    pub(crate) async fn admit(person: Person) -> Self {
        let mut world = World::start().await;
        let (who, tokens) = world.sign_in(person.address).await.unwrap();
        world.calls();
        let clean = world.diagnose(&who, &tokens, &person).await;
        let calls = world.calls();
        assert!(world.control().leftovers().is_empty(), "{}", person.address);
        let (journal, wrong) = (Journal::default(), asked_outside_the_table(&calls, &clean));
        Self { world, person, who, tokens, clean, calls, journal, wrong }
    }

    /// Runs once with these faults and returns the calls that were made.
    pub(crate) async fn run(&mut self, troubles: &[(&Call, Fault)]) -> BTreeSet<Call> {
        let control = self.world.control();
        let mut patience = SHORT;
        loop {
            let numbers: Vec<u64> =
                troubles.iter().map(|(call, fault)| control.add_fault(fault.on(call))).collect();
            let report = if troubles.iter().any(|(_, fault)| *fault == Fault::Timeout) {
                self.world.diagnose_hastily(&self.who, &self.tokens, &self.person, patience).await
            } else {
                self.world.diagnose(&self.who, &self.tokens, &self.person).await
            };
            let missed =
                control.faults().iter().any(|(known, fault)| numbers.contains(known) && strikes(fault) == 0);
            control.clear_faults();
            let calls = self.world.calls();
            self.note(troubles, &report, &calls).await;
            if !missed {
                return calls;
            }
            // On a busy machine an answer before the one meant may have come too late; that is no fault of the portal.
            assert!(patience < 10 * SHORT, "{} did not make the call", describe(troubles));
            patience *= 2;
        }
    }

    async fn note(&mut self, troubles: &[(&Call, Fault)], report: &Report, calls: &BTreeSet<Call>) {
        let hit = |evidence: &Evidence| {
            troubles.iter().find(|(call, _)| call.is_behind(evidence)).map(|(_, fault)| *fault)
        };
        let mut wrong = claims::faults(&self.clean, report, &hit);
        wrong.extend(self.journal.faults(&self.world, report).await);
        wrong.extend(self.journal.clear_up(&self.world, report).await);
        let calls: BTreeSet<Call> = calls.union(&self.world.calls()).cloned().collect();
        wrong.extend(asked_outside_the_table(&calls, report));
        let whose = self.person.address;
        self.wrong.extend(wrong.into_iter().map(|line| format!("{whose}, {}: {line}", describe(troubles))));
    }

    /// Runs once.
    pub(crate) async fn diagnose(&mut self) -> Report {
        self.world.diagnose(&self.who, &self.tokens, &self.person).await
    }
}

fn describe(troubles: &[(&Call, Fault)]) -> String {
    troubles.iter().map(|(call, fault)| format!("{call} × {fault}")).collect::<Vec<_>>().join(" and ")
}

/// Every call of Graph, as it arrived and as it is shown, that no row of the table of requests allows.
fn asked_outside_the_table(calls: &BTreeSet<Call>, report: &Report) -> Vec<String> {
    let row_of = |method: &str, path: &str| graph_requests().find(|row| description::fits(row, method, path));
    let mut wrong = Vec::new();
    for call in calls {
        let Some(path) = call.path.strip_prefix("/graph/v1.0/") else { continue };
        if row_of(&call.method, path).is_none() {
            wrong.push(format!("{call} is in no row of the table"));
        }
    }
    let results = report.permissions.iter().flat_map(|result| &result.evidence);
    for evidence in results.chain(&report.mailbox_evidence).filter(|evidence| evidence.service == "graph") {
        let (path, query) = evidence.request.split_once('?').unwrap_or((&evidence.request, ""));
        let shown = |row: &&Row| row.method == evidence.method && path.strip_prefix('/') == Some(row.path);
        let faults: Vec<_> =
            graph_requests().filter(shown).map(|row| description::outside(row, query)).collect();
        // Two requests share an address and differ in what they read.
        if !faults.iter().any(Option::is_none) {
            wrong.push(format!("{} {}: {faults:?}", evidence.method, evidence.request));
        }
    }
    wrong
}
