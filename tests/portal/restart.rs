//! Killed at any point of the chain, the portal has kept what it showed as saved, and goes on.

use jiff::SignedDuration;
use serde_json::json;

use crate::{
    browser::Browser,
    microsoft::{Choice, pass, press},
    people::{ADAM, CARLA, NINA},
    program::Program,
    walk::{self, HandOver, until, until_heading},
};

/// Contoso's chain, up to a hand-over.
struct Chain {
    program: Program,
    carla: Browser,
    admin: Browser,
    link: HandOver,
}

impl Chain {
    async fn start() -> Self {
        let program = Program::start().await;
        let home = program.url("/");
        let mut carla = walk::signed_in(&home, CARLA).await;
        let link = walk::hand_over(&mut carla, &home).await;
        Self { program, carla, admin: Browser::new(), link }
    }

    /// The requester's page says this.
    async fn requester_sees(&mut self, heading: &str) {
        let page = self.carla.open(self.link.status.clone()).await;
        assert_eq!((page.status, page.heading().as_str()), (200, heading));
    }

    /// Waits for the proof, hurrying it, and for the report that comes with it.
    async fn ends_proven(mut self) {
        self.program.control().advance(SignedDuration::from_secs(20));
        let link = self.link.clone();
        let admin = &mut self.admin;
        until("the proof", async || {
            let page = admin.open(link.admin.clone()).await;
            if let Some(form) = page.find_form("/check") {
                let page = admin.submit(form).await;
                pass(admin, page, ADAM).await;
            }
            page.heading().contains("is approved").then_some(())
        })
        .await;
        let report = walk::report_link(admin, &link.admin).await;
        let report = walk::report(admin, &report).await;
        assert_eq!(report["subject"]["username"], ADAM);
        self.requester_sees("Your organisation allows it").await;
        assert!(!self.program.log().contains("panicked"), "{}", self.program.log());
    }
}

#[tokio::test]
async fn after_the_request_was_made() {
    let mut chain = Chain::start().await;
    chain.program.restart().await;
    let page = chain.carla.open(chain.link.status.clone()).await;
    assert_eq!(walk::read_hand_over(&page).admin, chain.link.admin, "the same link is shown again");
    assert_eq!(chain.carla.get(chain.program.url("/connect")).await.status, 200, "the session goes on");
    walk::grant(&mut chain.admin, &chain.link, ADAM).await;
    chain.ends_proven().await;
}

#[tokio::test]
async fn after_the_key_was_changed() {
    let mut chain = Chain::start().await;
    chain.program.change_key("bmV3IGtleSBvZiAzMiBieXRlcyBmb3IgdGhpcyB0ZXM=");
    chain.program.restart().await;
    let page = chain.carla.open(chain.link.status.clone()).await;
    assert_eq!(walk::read_hand_over(&page).admin, chain.link.admin, "the link that was sent is shown");
    walk::grant(&mut chain.admin, &chain.link, ADAM).await;
    chain.ends_proven().await;
}

#[tokio::test]
async fn after_the_admin_opened_the_link() {
    let mut chain = Chain::start().await;
    let page = chain.admin.open(chain.link.admin.clone()).await;
    chain.program.restart().await;
    chain.requester_sees("Your administrator has opened the link").await;
    let page = chain.admin.submit(page.form("/consent")).await;
    pass(&mut chain.admin, page, ADAM).await;
    chain.ends_proven().await;
}

#[tokio::test]
async fn while_the_admin_was_at_microsoft() {
    let mut chain = Chain::start().await;
    let page = walk::go_and_grant(&mut chain.admin, &chain.link).await;
    chain.program.restart().await;
    let page = pass(&mut chain.admin, page, ADAM).await;
    assert_eq!(page.url, chain.link.admin, "{}", page.words());
    chain.ends_proven().await;
}

#[tokio::test]
async fn after_consent_and_before_its_proof() {
    let mut chain = Chain::start().await;
    let mut page = walk::go_and_grant(&mut chain.admin, &chain.link).await;
    let mut answer;
    loop {
        answer = press(&mut chain.admin, &page, ADAM, Choice::Accept).await.expect("a page of Microsoft's");
        match answer.location() {
            Some(url) if url.path() == "/admin-consent/callback" => break,
            _ => page = chain.admin.follow(answer).await,
        }
    }
    let departure = chain.admin.get(answer.location().unwrap()).await;
    assert_eq!(departure.status, 303, "on the way to the proof");
    chain.program.restart().await;
    chain.requester_sees("Your administrator has agreed").await;
    let page = chain.admin.open(chain.link.admin.clone()).await;
    assert!(page.heading().contains("on its way") && page.find_form("/check").is_some(), "{}", page.words());
    chain.ends_proven().await;
}

#[tokio::test]
async fn while_the_grant_was_being_proven() {
    let mut chain = Chain::start().await;
    walk::grant(&mut chain.admin, &chain.link, ADAM).await;
    until_heading(&mut chain.carla, &chain.link.status, "Agreed, and on its way").await;
    chain.program.restart().await;
    chain.requester_sees("Agreed, and on its way").await;
    chain.ends_proven().await;
}

#[tokio::test]
async fn during_a_diagnosis() {
    let mut program = Program::start().await;
    let home = program.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let delay = json!({ "path": "/graph", "effect": { "kind": "delay", "milliseconds": 8_000 } });
    let number = program.control().add_fault(serde_json::from_value(delay).unwrap());
    let running = walk::connect(&mut nina, &home, NINA, &[]).await;
    assert_eq!(running.heading(), "We are asking Microsoft");
    program.restart().await;
    program.control().remove_fault(number);
    let page = nina.open(running.url.clone()).await;
    assert_eq!(page.heading(), "The check was interrupted");
    let page = nina.submit(page.form("/connect")).await;
    let again = pass(&mut nina, page, NINA).await.url;
    assert_ne!(again, running.url);
    let report = walk::report(&mut nina, &again).await;
    assert_eq!(report["overall"], "works_so_far");
    assert_eq!(
        nina.open(running.url).await.heading(),
        "The check was interrupted",
        "the cut-off one stays what it was"
    );
}

#[tokio::test]
async fn after_the_report() {
    let mut program = Program::start().await;
    let home = program.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let diagnosis = walk::connect(&mut nina, &home, NINA, &[]).await.url;
    let before = walk::report(&mut nina, &diagnosis).await;
    program.restart().await;
    let after = walk::report(&mut nina, &diagnosis).await;
    assert_eq!(before, after);
    let front = nina.open(home).await;
    assert!(front.attributes("a", "href").contains(&diagnosis.path().to_owned()), "{}", front.words());
}

#[tokio::test]
async fn while_somebody_was_signing_in() {
    let mut program = Program::start().await;
    let mut nina = Browser::new();
    let front = nina.open(program.url("/")).await;
    let page = nina.submit(front.form("/sign-in")).await;
    program.restart().await;
    let page = pass(&mut nina, page, NINA).await;
    assert_eq!((page.status, page.url.path()), (200, "/connect"), "{}", page.words());
}

/// The simulator holds the removal back, the portal dies, and starts again.
#[tokio::test]
async fn between_creating_a_test_entry_and_removing_it() {
    let mut program = Program::start().await;
    let home = program.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let removals: Vec<_> = [("POST", "permanentDelete"), ("DELETE", "")]
        .map(|(method, end)| {
            let path = format!("/graph/v1.0/me/events/*/{end}");
            let fault = json!({
                "method": method, "path": path.trim_end_matches('/'), "effect": { "kind": "timeout" },
            });
            program.control().add_fault(serde_json::from_value(fault).unwrap())
        })
        .into();
    let running = walk::connect(&mut nina, &home, NINA, &[("write_test", "yes")]).await;
    until("the test entry", async || (!program.control().leftovers().is_empty()).then_some(())).await;
    // The removal that is under way stays held back.
    for fault in removals {
        program.control().remove_fault(fault);
    }
    program.restart().await;
    assert_eq!(nina.open(running.url.clone()).await.heading(), "The check was interrupted");
    until("the clean-up", async || program.control().leftovers().is_empty().then_some(())).await;
    until("the note of it", async || {
        let page = nina.open(running.url.clone()).await;
        (!page.words().contains("may still be in the calendar")).then_some(())
    })
    .await;
    assert!(!program.log().contains("panicked"), "{}", program.log());
}

/// Without a token that works the note stays open, and the person's next check removes the entry.
#[tokio::test]
async fn between_creating_and_removing_with_the_token_revoked() {
    let mut program = Program::start().await;
    let home = program.url("/");
    let mut nina = walk::signed_in(&home, NINA).await;
    let delete =
        json!({ "method": "DELETE", "path": "/graph/v1.0/me/events/*", "effect": { "kind": "timeout" } });
    let erase = json!({ "path": "/graph/v1.0/me/events/*/permanentDelete", "effect": { "kind": "timeout" } });
    let faults: Vec<_> = [delete, erase]
        .map(|fault| program.control().add_fault(serde_json::from_value(fault).unwrap()))
        .into();
    let running = walk::connect(&mut nina, &home, NINA, &[("write_test", "yes")]).await;
    until("the test entry", async || (!program.control().leftovers().is_empty()).then_some(())).await;
    program.control().revoke_refresh_tokens("northwind.example", None).unwrap();
    program.restart().await;
    for fault in faults {
        program.control().remove_fault(fault);
    }
    until("the refusal", async || {
        program.log().contains("cannot be removed without the person").then_some(())
    })
    .await;
    assert!(!program.control().leftovers().is_empty());
    let page = nina.open(running.url).await;
    assert!(page.words().contains("may still be in the calendar"), "{}", page.words());
    let page = nina.submit(page.form("/connect")).await;
    let again = pass(&mut nina, page, NINA).await.url;
    walk::report(&mut nina, &again).await;
    assert!(program.control().leftovers().is_empty());
}
