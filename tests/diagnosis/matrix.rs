//! Every call of a diagnosis × every fault: no run claims more than the one without a fault, and none leaves anything
//! behind that it does not own up to. Which calls there are is recorded, so that new ones are covered as they come.

use std::{collections::BTreeSet, time::Duration};

use consentry::{
    domain::{probe::Evidence, report::Report},
    microsoft::{identity::Identity, sign_in::Tokens},
};

use crate::{
    calls::Call,
    claims::{self, Trouble},
    faults::{ALL, Fault, strikes},
    journal,
    people::Person,
    world::World,
};

/// How long an answer is waited for that does not come.
const SHORT: Duration = Duration::from_millis(400);

/// A person whose diagnosis is run again and again.
struct Patient {
    world: World,
    person: Person,
    who: Identity,
    tokens: Tokens,
    clean: Report,
    calls: BTreeSet<Call>,
    wrong: Vec<String>,
}

impl Patient {
    async fn admit(person: Person) -> Self {
        let mut world = World::start().await;
        let (who, tokens) = world.sign_in(person.address).await.unwrap();
        world.calls();
        let clean = world.diagnose(&who, &tokens, &person).await;
        let calls = world.calls();
        assert!(world.control().leftovers().is_empty(), "{}", person.address);
        Self { world, person, who, tokens, clean, calls, wrong: Vec::new() }
    }

    /// Runs once with these faults and returns the calls that were made.
    async fn run(&mut self, troubles: &[(&Call, Fault)]) -> BTreeSet<Call> {
        let control = self.world.control();
        let mut patience = SHORT;
        let (report, calls) = loop {
            let numbers: Vec<u64> = troubles.iter().map(|(call, fault)| control.add_fault(fault.on(call))).collect();
            let report = if troubles.iter().any(|(_, fault)| *fault == Fault::Timeout) {
                self.world.diagnose_hastily(&self.who, &self.tokens, &self.person, patience).await
            } else {
                self.world.diagnose(&self.who, &self.tokens, &self.person).await
            };
            let missed = control.faults().iter().any(|(known, fault)| numbers.contains(known) && strikes(fault) == 0);
            control.clear_faults();
            // On a busy machine an answer before the one meant may have come too late; that is no fault of the portal.
            if !missed || patience > 10 * SHORT {
                assert!(!missed, "{} did not make the call", describe(troubles));
                break (report, self.world.calls());
            }
            self.note(troubles, &report).await;
            patience *= 2;
        };
        self.note(troubles, &report).await;
        calls
    }

    async fn note(&mut self, troubles: &[(&Call, Fault)], report: &Report) {
        let hit = |evidence: &Evidence| troubles.iter().any(|(call, _)| call.is_behind(evidence));
        let any = |test: fn(Fault) -> bool| troubles.iter().any(|(_, fault)| test(*fault));
        let trouble =
            Trouble { hit: &hit, throttled: any(Fault::throttles), refused_by_graph: any(Fault::refuses) };
        let mut wrong = claims::faults(&self.clean, report, &trouble);
        wrong.extend(journal::faults(&self.world, &self.who, report).await);
        wrong.extend(journal::clear_up(&self.world, &self.who).await);
        self.world.calls();
        let whose = self.person.address;
        self.wrong.extend(wrong.into_iter().map(|line| format!("{whose}, {}: {line}", describe(troubles))));
    }

    /// Every call × every fault, and then whatever is asked only because of a fault × every fault.
    async fn suffer(mut self) {
        let mut second: Vec<((Call, Fault), Call)> = Vec::new();
        for call in self.calls.clone() {
            for fault in ALL {
                let made = self.run(&[(&call, fault)]).await;
                let lost = call.creates() && fault == Fault::Truncated;
                let next = made.into_iter().filter(|made| *made != call);
                let next = next.filter(|made| !self.calls.contains(made) || (lost && made.clears_up()));
                for next in next {
                    if !second.iter().any(|((base, _), known)| *base == call && *known == next) {
                        second.push(((call.clone(), fault), next));
                    }
                }
            }
        }
        for ((call, fault), next) in second {
            for another in ALL {
                self.run(&[(&call, fault), (&next, another)]).await;
            }
        }
        assert!(self.wrong.is_empty(), "{} lines:\n{}", self.wrong.len(), self.wrong.join("\n"));
    }
}

fn describe(troubles: &[(&Call, Fault)]) -> String {
    troubles.iter().map(|(call, fault)| format!("{call} × {fault}")).collect::<Vec<_>>().join(" and ")
}

#[tokio::test]
async fn somebody_for_whom_everything_works() {
    let nina = Person::testing_all("nina@northwind.example", "noah@northwind.example");
    Patient::admit(nina).await.suffer().await;
}

#[tokio::test]
async fn somebody_of_a_hybrid_organisation_in_the_cloud() {
    Patient::admit(Person::writing("farah@fabrikam.example")).await.suffer().await;
}

#[tokio::test]
async fn somebody_of_a_hybrid_organisation_on_premises() {
    Patient::admit(Person::writing("felix@fabrikam.example")).await.suffer().await;
}

#[tokio::test]
async fn somebody_with_servers_of_their_own_only() {
    Patient::admit(Person::writing("ada@adatum.example")).await.suffer().await;
}

#[tokio::test]
async fn somebody_with_mail_elsewhere() {
    Patient::admit(Person::writing("toni@tailspin.example")).await.suffer().await;
}

#[tokio::test]
async fn people_without_a_mailbox() {
    for address in ["uma@wingtip.example", "piet@wingtip.example", "gale@partner.example"] {
        Patient::admit(Person::writing(address)).await.suffer().await;
    }
}
