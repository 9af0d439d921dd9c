//! Signs in, refreshes and asks Graph against the simulated Microsoft, over HTTP as in earnest.
#![expect(clippy::unwrap_used, reason = "a failed step is a failed test")]

use std::sync::Arc;

use consentry::{
    clock::Clock as _,
    dns::Dns,
    domain::{
        mailbox::{AutodiscoverSignal, DomainSignal, LicenceSignal, SyncSignal},
        probe::Meaning,
        scope::ScopeSet,
        survey::Sighting,
    },
    microsoft::{
        autodiscover,
        id_token::TokenFault,
        probes::{Colleague, WriteTag, licence_signal},
        sign_in::SignInFailure,
    },
    secret::Secret,
};
use entra_sim::{Fault, FaultEffect, IdTokenBreak};
use jiff::SignedDuration;
use uuid::Uuid;

use world::{EVERYTHING, World};

mod browse;
mod world;

#[tokio::test]
async fn a_person_signs_in_and_the_tokens_renew() {
    let world = World::start().await;
    let tokens = world.sign_in("nina@northwind.example", EVERYTHING).await.unwrap();
    let identity = tokens.identity.unwrap();
    assert_eq!(identity.username.as_deref(), Some("nina@northwind.example"));
    assert_eq!(identity.tenant.to_string(), "5f0c7a10-2d41-4c1e-8a67-1d0000000002");
    for scope in ["User.Read", "Calendars.Read", "Calendars.ReadWrite.Shared"] {
        assert!(tokens.issued.has(scope), "{}", tokens.issued);
    }
    assert!(tokens.expires_at > world.clock.now());
    let scopes = ScopeSet::from_answer(EVERYTHING);
    let (fresh, evidence) =
        world.sign_in.refresh(&world.cloud, identity.tenant, &tokens.refresh.unwrap(), &scopes).await;
    assert!(fresh.unwrap().issued.has("Calendars.Read"));
    assert_eq!((evidence.status, evidence.service.as_str()), (Some(200), "token"));

    world.simulator.control().revoke_refresh_tokens("northwind.example", None).unwrap();
    let (refused, evidence) =
        world.sign_in.refresh(&world.cloud, identity.tenant, &Secret::new("made-up"), &scopes).await;
    assert!(matches!(refused, Err(SignInFailure::Refused(error)) if error.error == "invalid_grant"));
    assert!(evidence.status == Some(400) && evidence.code.is_some_and(|code| code.starts_with("AADSTS")));
}

#[tokio::test]
async fn broken_id_tokens_are_refused_by_name() {
    let world = World::start().await;
    for (how, fault) in [
        (IdTokenBreak::WrongIssuer, TokenFault::Issuer),
        (IdTokenBreak::WrongAudience, TokenFault::Audience),
        (IdTokenBreak::WrongNonce, TokenFault::Nonce),
        (IdTokenBreak::UnknownKey, TokenFault::KeyUnknown),
        (IdTokenBreak::ForeignCloudKey, TokenFault::KeyCloud),
        (IdTokenBreak::AlgNone, TokenFault::Algorithm),
        (IdTokenBreak::Expired, TokenFault::Expired),
        (IdTokenBreak::TwoTid, TokenFault::TenantClaim),
        (IdTokenBreak::WrongTid, TokenFault::Issuer),
    ] {
        world.simulator.control().break_id_tokens(Some(how));
        let refused = world.sign_in("nina@northwind.example", "openid profile User.Read").await;
        assert!(
            matches!(refused, Err(SignInFailure::BadToken(found)) if found == fault),
            "{how:?}: {refused:?}"
        );
    }
    world.simulator.control().break_id_tokens(None);
    assert!(world.sign_in("nina@northwind.example", "openid profile User.Read").await.is_ok());
}

#[tokio::test]
async fn rotated_keys_are_found_when_a_look_is_due() {
    let world = World::start().await;
    assert!(world.sign_in("nina@northwind.example", "openid profile").await.is_ok());
    world.simulator.control().rotate_keys();
    let refused = world.sign_in("nina@northwind.example", "openid profile").await;
    assert!(matches!(refused, Err(SignInFailure::BadToken(TokenFault::KeyUnknown))), "{refused:?}");
    world.clock.advance(SignedDuration::from_mins(5));
    assert!(world.sign_in("nina@northwind.example", "openid profile").await.is_ok());
}

#[tokio::test]
async fn a_domain_leads_to_its_tenant_or_to_none() {
    let world = World::start().await;
    let find = async |domain: &str| {
        world.authorities.find_tenant(&world.cloud, &domain.parse().unwrap()).await.0.unwrap()
    };
    let found = find("northwind.example").await.unwrap();
    assert_eq!(found.tenant.to_string(), "5f0c7a10-2d41-4c1e-8a67-1d0000000002");
    assert_eq!(found.region.as_deref(), Some("EU"));
    assert_eq!(find("nobody-has-this.example").await, None);
}

#[tokio::test]
async fn every_probe_succeeds_on_a_cloud_mailbox_and_nothing_is_left_behind() {
    let world = World::start().await;
    let graph = world.graph("nina@northwind.example").await;
    let (me, profile) = graph.me().await;
    let profile = profile.unwrap_or_else(|| panic!("{me:?}"));
    assert_eq!((profile.guest, profile.sync), (Some(false), SyncSignal::NotSynced));
    let (_, details) = graph.licences().await;
    assert_eq!(licence_signal(Some(&profile), details.as_deref()), LicenceSignal::Mailbox);
    let (_, organization) = graph.organization().await;
    assert_eq!(organization.unwrap().name.as_deref(), Some("Northwind"));
    for answer in [graph.calendar().await, graph.calendar_changes().await, graph.meeting_times().await] {
        assert_eq!(answer.meaning, Meaning::Success, "{answer:?}");
        assert!(answer.evidence.request_id.is_some() && answer.evidence.diagnostic.is_some());
    }
    let (recent, found) = graph.recent_events().await;
    assert_eq!(recent.meaning, Meaning::Success);
    assert!(found.is_some());

    let tag = WriteTag { transaction_id: Uuid::from_u128(7), app: "Drift".to_owned() };
    let colleague = Colleague::named(&"noah@northwind.example".parse().unwrap(), &profile).unwrap();
    assert_eq!(graph.shared_read(&colleague).await.meaning, Meaning::Success);
    let shared_tag = WriteTag { transaction_id: Uuid::from_u128(8), ..tag.clone() };
    for written in [graph.write(&tag).await, graph.shared_write(&colleague, &shared_tag).await] {
        assert_eq!(written.create.meaning, Meaning::Success, "{written:?}");
        assert!(written.gone, "{written:?}");
        assert!(!format!("{written:?}").contains("noah@"), "{written:?}");
    }
    assert!(world.simulator.control().leftovers().is_empty());
}

#[tokio::test]
async fn a_mailbox_on_premises_is_seen_from_every_side() {
    let world = World::start().await;
    let graph = world.graph("felix@fabrikam.example").await;
    let (_, profile) = graph.me().await;
    let profile = profile.unwrap();
    assert_eq!(profile.sync, SyncSignal::Synced);
    let calendar = graph.calendar().await;
    assert_eq!(calendar.meaning, Meaning::NoMailbox, "{calendar:?}");
    let address = profile.primary_address().unwrap().to_owned();
    let (signal, server, evidence) = autodiscover::locate(&world.http, &world.cloud, &address).await;
    assert_eq!(
        (signal, server.as_deref()),
        (AutodiscoverSignal::OnPremises, Some("autodiscover.fabrikam.example"))
    );
    assert!(!evidence.request.contains("felix"), "{evidence:?}");
    let cloud = autodiscover::locate(&world.http, &world.cloud, "farah@fabrikam.example").await;
    assert_eq!(cloud.0, AutodiscoverSignal::Cloud);

    let dns = Dns::new(world.simulator.dns_addr(), Arc::new(world.clock.clone())).unwrap();
    let (records, _) = dns.mail_records(&"fabrikam.example".parse().unwrap()).await;
    assert_eq!(records.autodiscover, DomainSignal::Own, "{records:?}");
    assert_eq!(records.exchange_delegation, Sighting::Seen);
}

#[tokio::test]
async fn passing_trouble_is_waited_out_and_the_rest_is_named() {
    let world = World::start().await;
    let graph = world.graph("nina@northwind.example").await;
    let fault = |effect, count| Fault {
        method: None,
        host: None,
        path: "/graph/v1.0/me/calendar".to_owned(),
        user: None,
        count,
        effect,
    };
    let status = |status, header: &[(&str, &str)], body| FaultEffect::Status {
        status,
        headers: header.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        body,
    };
    let control = world.simulator.control();
    let _ =
        control.add_fault(fault(status(429, &[("Retry-After", "0.2")], serde_json::Value::Null), Some(2)));
    assert_eq!(graph.calendar().await.meaning, Meaning::Success, "two refusals, then the answer");

    let challenge = r#"Bearer error="insufficient_claims", claims="e30=""#;
    for (effect, meaning) in [
        (status(401, &[], serde_json::Value::Null), Meaning::TokenRejected),
        (status(401, &[("WWW-Authenticate", challenge)], serde_json::Value::Null), Meaning::ClaimsChallenge),
        (status(429, &[("Retry-After", "25")], serde_json::Value::Null), Meaning::Throttled),
    ] {
        let _ = control.add_fault(fault(effect, None));
        let answer = graph.calendar().await;
        assert_eq!(
            (answer.meaning, answer.retry_at.is_some()),
            (meaning, meaning == Meaning::Throttled),
            "{answer:?}"
        );
        control.clear_faults();
    }
    for effect in [FaultEffect::Html, FaultEffect::Reset] {
        let _ = control.add_fault(fault(effect, None));
        assert_eq!(graph.calendar().await.meaning, Meaning::NoAnswer);
        control.clear_faults();
    }
}

#[tokio::test]
async fn a_created_event_whose_answer_was_lost_is_found_and_removed() {
    let world = World::start().await;
    let graph = world.graph("nina@northwind.example").await;
    let control = world.simulator.control();
    let _ = control.add_fault(Fault {
        method: Some("POST".to_owned()),
        host: None,
        path: "/graph/v1.0/me/events".to_owned(),
        user: None,
        count: Some(3),
        effect: FaultEffect::Truncated,
    });
    let tag = WriteTag { transaction_id: Uuid::from_u128(9), app: "Drift".to_owned() };
    let written = graph.write(&tag).await;
    assert_eq!(written.create.meaning, Meaning::NoAnswer);
    assert!(written.gone, "{written:?}");
    assert!(control.leftovers().is_empty(), "{:?}", control.leftovers());
}
