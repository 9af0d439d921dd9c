//! Every call of a diagnosis × every fault: no run claims more than the one without a fault, and none leaves anything
//! behind that it does not own up to. Which calls there are is recorded, so that new ones are covered as they come.

use crate::{
    calls::Call,
    faults::{ALL, Fault},
    patient::Patient,
    people::Person,
};

/// Every call × every fault, and then whatever is asked only because of a fault × every fault.
async fn suffer(person: Person) {
    let mut patient = Box::pin(Patient::admit(person)).await;
    let mut second: Vec<((Call, Fault), Call)> = Vec::new();
    for call in patient.calls.clone() {
        for fault in ALL {
            let made = Box::pin(patient.run(&[(&call, fault)])).await;
            let lost = call.creates() && fault == Fault::Truncated;
            let next = made.into_iter().filter(|made| *made != call);
            let next = next.filter(|made| !patient.calls.contains(made) || (lost && made.clears_up()));
            for next in next {
                if !second.iter().any(|((base, _), known)| *base == call && *known == next) {
                    second.push(((call.clone(), fault), next));
                }
            }
        }
    }
    for ((call, fault), next) in second {
        for another in ALL {
            Box::pin(patient.run(&[(&call, fault), (&next, another)])).await;
        }
    }
    assert!(patient.wrong.is_empty(), "{} lines:\n{}", patient.wrong.len(), patient.wrong.join("\n"));
}

#[tokio::test]
async fn somebody_for_whom_everything_works() {
    let nina = Person::testing_all("nina@northwind.example", "noah@northwind.example");
    suffer(nina).await;
}

#[tokio::test]
async fn somebody_of_a_hybrid_organisation_in_the_cloud() {
    suffer(Person::writing("farah@fabrikam.example")).await;
}

#[tokio::test]
async fn somebody_of_a_hybrid_organisation_on_premises() {
    suffer(Person::writing("felix@fabrikam.example")).await;
}

#[tokio::test]
async fn somebody_with_servers_of_their_own_only() {
    suffer(Person::writing("ada@adatum.example")).await;
}

#[tokio::test]
async fn somebody_with_mail_elsewhere() {
    suffer(Person::writing("toni@tailspin.example")).await;
}

#[tokio::test]
async fn people_without_a_mailbox() {
    for address in ["uma@wingtip.example", "piet@wingtip.example", "gale@partner.example"] {
        suffer(Person::writing(address)).await;
    }
}
