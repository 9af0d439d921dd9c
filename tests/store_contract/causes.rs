//! What holds tenants back is settled by every write, and the counts agree with what the tenants say.

use std::collections::BTreeMap;

use consentry::{
    domain::{
        cause::{Cause, Flow, levels},
        consent::{ConsentRequest, ConsentState, Shortfall, Withdrawal, WithdrawnBy},
        gate::Gate,
        grant::RoleEvidence,
        id::{DiagnosisId, InspectionId, TenantId},
        inspection::{Checked, Inspection, Records, UserConsentPolicy},
        mailbox::Verdict,
        probe::{Outcome, PermissionResult},
        report::{Overall, Report},
        scope::{Scope, ScopeSet},
    },
    store::{Refusal, Store, TenantCursor},
};
use jiff::{SignedDuration, Timestamp};
use proptest::{prelude::*, strategy::ValueTree as _};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso, digest, proven, refusal, report, request},
};

on_every_engine!(
    every_write_settles_what_holds_the_tenant_back,
    tenants_of_one_cause_are_one_group_and_are_listed_newest_first,
    what_was_known_before_is_settled_at_the_start_with_the_time_of_the_facts,
    changes_and_counts_agree_with_the_tenants_whatever_happens,
);

const WAITING: &str = "consent.waiting";
const APPROVAL: &str = "gate.admin-consent-needed.AADSTS90094.-.tenant-admin";

fn far() -> Timestamp {
    at(1_000_000_000)
}

/// The causes with the number of their tenants.
async fn groups(store: &Store) -> Vec<(String, u64)> {
    let counts = store.count_causes(far(), far()).await.unwrap();
    counts.into_iter().map(|count| (count.cause.key(), count.tenants)).collect()
}

async fn only(store: &Store) -> Option<String> {
    let groups = groups(store).await;
    assert!(groups.len() <= 1, "{groups:?}");
    groups.into_iter().next().map(|(cause, _)| cause)
}

async fn insert(store: &Store, request: &ConsentRequest) {
    let (admin, status) = (format!("admin {}", request.id), format!("status {}", request.id));
    store.insert_consent_request(request, &digest(&admin), &digest(&status)).await.unwrap();
}

fn missing(scope: &str, outcome: Outcome) -> PermissionResult {
    PermissionResult {
        scope: Scope::parse(scope).unwrap(),
        granted: outcome != Outcome::Missing,
        outcome,
        note: String::new(),
        retry_at: None,
        evidence: Vec::new(),
    }
}

async fn diagnosed(store: &Store, id: u128, tenant: TenantId, report: Report) {
    let id = DiagnosisId::new(Uuid::from_u128(id));
    store.start_diagnosis(id, tenant, CARLA, None, report.started_at).await.unwrap();
    store.finish_diagnosis(&report, None).await.unwrap();
}

fn look(id: u128, seconds: i64, policies: &[&str]) -> Inspection {
    let mut records = Records::not_checked("not asked");
    records.user_consent = Checked::Seen(UserConsentPolicy {
        policies: policies.iter().map(|policy| (*policy).to_owned()).collect(),
        reach: Checked::NotChecked("not read".to_owned()),
    });
    let id = InspectionId::new(Uuid::from_u128(id));
    Inspection { id, tenant: TENANT, at: at(seconds), inspector: DANA, role: RoleEvidence::Unknown, records }
}

async fn every_write_settles_what_holds_the_tenant_back(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    assert_eq!(only(store).await, None, "nothing is known");

    store.insert_refusal(&refusal(1, 10, Gate::AdminConsentNeeded)).await.unwrap();
    assert_eq!(only(store).await.as_deref(), Some(APPROVAL));
    store.insert_inspection(&look(1, 20, &[])).await.unwrap();
    let closed = "gate.admin-consent-needed.AADSTS90094.closed.tenant-admin";
    assert_eq!(only(store).await.as_deref(), Some(closed), "a look at the policy tells causes apart");

    let mut asked = request(1, 30);
    insert(store, &asked).await;
    assert_eq!(only(store).await.as_deref(), Some(closed), "the refusal comes first on the way");
    asked.state = ConsentState::Opened.refused(at(40), None);
    asked.version = store.save_consent_request(&asked).await.unwrap();
    assert_eq!(only(store).await.as_deref(), Some("consent.refused"));
    asked.state = asked.state.consented(at(50));
    asked.version = store.save_consent_request(&asked).await.unwrap();
    assert_eq!(only(store).await.as_deref(), Some("consent.proving"));
    asked.state = proven(60);
    store.save_consent_request(&asked).await.unwrap();
    assert_eq!(only(store).await, None, "a proof opens the gate");

    let mut again = request(2, 70);
    insert(store, &again).await;
    assert_eq!(only(store).await.as_deref(), Some(WAITING));
    again.withdrawn = Some(Withdrawal { at: at(80), by: WithdrawnBy::Requester });
    store.save_consent_request(&again).await.unwrap();
    assert_eq!(only(store).await, None, "nobody waits for a link that was taken back");

    store.insert_refusal(&refusal(2, 90, Gate::MfaRequired)).await.unwrap();
    assert_eq!(only(store).await.as_deref(), Some("gate.mfa-required.AADSTS90094.-.tenant-admin"));
    store.mark_connected(TENANT, CARLA, at(100)).await.unwrap();
    assert_eq!(only(store).await, None, "a connection opens the gate");

    let id = DiagnosisId::new(Uuid::from_u128(1));
    let mut short = report(id, Overall::ActionNeeded, Verdict::ExoCloudOnly);
    (short.started_at, short.finished_at) = (at(110), at(111));
    short.permissions =
        vec![missing("User.Read", Outcome::Proven), missing("Calendars.ReadWrite", Outcome::Missing)];
    diagnosed(store, 1, TENANT, short).await;
    assert_eq!(only(store).await.as_deref(), Some("permission.missing.Calendars.ReadWrite"));
    let id = DiagnosisId::new(Uuid::from_u128(2));
    let mut works = report(id, Overall::Works, Verdict::ExoCloudOnly);
    (works.started_at, works.finished_at) = (at(120), at(121));
    diagnosed(store, 2, TENANT, works).await;
    assert_eq!(only(store).await, None);

    let more = "User.Read Calendars.Read MailboxSettings.Read";
    store.hold_grants_against(&ScopeSet::from_answer(more)).await.unwrap();
    assert_eq!(store.settle_causes(at(130)).await.unwrap(), 1);
    assert_eq!(only(store).await.as_deref(), Some("consent.again"));
    assert_eq!(store.settle_causes(at(140)).await.unwrap(), 0, "once is enough");

    let count = store.count_causes(at(130), at(131)).await.unwrap().remove(0);
    assert_eq!((count.since_first, count.since_second, count.oldest), (1, 0, at(130)));
}

/// A tenant of its own, known since a second.
async fn tenant(store: &Store, number: u128, second: i64) -> TenantId {
    let tenant = TenantId::new(Uuid::from_u128(number));
    let domains = [format!("t{number}.example").parse().unwrap()];
    store.see_tenant(tenant, "global", None, &domains, at(second)).await.unwrap();
    store.see_person(tenant, CARLA, "Carla", "carla@contoso.example", at(second)).await.unwrap();
    tenant
}

fn refused(id: u128, tenant: TenantId, second: i64, gate: Gate) -> Refusal {
    Refusal { tenant: Some(tenant), ..refusal(id, second, gate) }
}

async fn tenants_of_one_cause_are_one_group_and_are_listed_newest_first(bench: &Bench) {
    let store = &bench.store;
    for number in 1..=5 {
        let second = i64::try_from(number).unwrap();
        let tenant = tenant(store, number, 0).await;
        store.insert_refusal(&refused(number, tenant, second, Gate::AdminConsentNeeded)).await.unwrap();
    }
    let other = tenant(store, 9, 0).await;
    store.insert_refusal(&refused(9, other, 3, Gate::AppDisabled)).await.unwrap();
    let groups = groups(store).await;
    assert_eq!(groups[0], (APPROVAL.to_owned(), 5), "{groups:?}");
    assert_eq!(groups.len(), 2);

    let cause = Cause::from_key(APPROVAL).unwrap();
    let comers = store.newest_comers(&cause, at(3)).await.unwrap().unwrap();
    assert_eq!((comers.tenants, comers.first), (3, at(3)));
    assert_eq!(store.newest_comers(&cause, at(6)).await.unwrap(), None);

    let mut listed = Vec::new();
    let mut after: Option<TenantCursor> = None;
    loop {
        let page = store.list_by_cause(&cause, after, 2).await.unwrap();
        listed.extend(page.items);
        let Some(next) = page.next else { break };
        after = Some(next);
    }
    let order: Vec<Timestamp> = listed.iter().map(|tenant| tenant.since).collect();
    assert_eq!(order, [at(5), at(4), at(3), at(2), at(1)]);
    assert_eq!((listed[0].name.as_deref(), listed[0].domain.as_deref()), (None, Some("t5.example")));

    let flows = store.cause_flows(at(10), 4, None).await.unwrap();
    assert_eq!(flows.len(), 2);
    let one = store.cause_flows(at(10), 4, Some(APPROVAL)).await.unwrap();
    assert_eq!((one.len(), one[0].week, one[0].came, one[0].went), (1, 0, 5, 0));
    let later = at(10) + SignedDuration::from_hours(24 * 10);
    assert_eq!(store.cause_flows(later, 4, Some(APPROVAL)).await.unwrap()[0].week, 1);
    assert!(store.cause_flows(later, 1, None).await.unwrap().is_empty(), "before the weeks asked for");
    assert_eq!(store.weeks_counted(later).await.unwrap(), 1);
}

async fn what_was_known_before_is_settled_at_the_start_with_the_time_of_the_facts(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    for number in 1..=250 {
        let tenant = tenant(store, number + 1_000, 0).await;
        store.insert_refusal(&refused(number, tenant, 10, Gate::AppDisabled)).await.unwrap();
    }
    let id = DiagnosisId::new(Uuid::from_u128(1));
    let mut short = report(id, Overall::ActionNeeded, Verdict::ExoCloudOnly);
    short.permissions = vec![missing("Calendars.Read", Outcome::Blocked)];
    diagnosed(store, 1, TENANT, short).await;
    let before = groups(store).await;
    let seen = "UPDATE tenants SET cause = NULL, cause_since = NULL, fixer = NULL, permission = NULL, \
                cause_settled_at = NULL; DELETE FROM cause_changes; DELETE FROM cause_days";
    bench.execute(seen).await;
    assert!(groups(store).await.is_empty());
    let late = at(0) + SignedDuration::from_hours(24 * 100);
    assert_eq!(store.settle_causes(late).await.unwrap(), 251);
    assert_eq!(groups(store).await, before);
    let oldest: Vec<Timestamp> =
        store.count_causes(far(), far()).await.unwrap().iter().map(|count| count.oldest).collect();
    assert_eq!(oldest, [at(10), at(20)]);
    assert_eq!(store.settle_causes(late).await.unwrap(), 0);
    assert_eq!(store.weeks_counted(late).await.unwrap(), 14, "the history begins with the facts");
}

/// Something that happens to one of a few tenants.
#[derive(Debug, Clone)]
enum Step {
    Refused(Gate),
    Asked,
    Answered(u8),
    Connected,
    Reported(Overall, Verdict, Option<Outcome>),
    Inspected(bool),
    Manifest(bool),
}

fn step() -> impl Strategy<Value = Step> {
    let gates = [Gate::AdminConsentNeeded, Gate::MfaRequired, Gate::AppDisabled, Gate::SessionExpired];
    let overalls = [
        Overall::Works,
        Overall::WorksSoFar,
        Overall::ActionNeeded,
        Overall::OutOfReach,
        Overall::CouldNotTell,
    ];
    let verdicts = [Verdict::ExoCloudOnly, Verdict::OnpremOnly, Verdict::NoMailboxLicense, Verdict::Unknown];
    let outcomes = [Outcome::Missing, Outcome::Pending, Outcome::Blocked, Outcome::Proven];
    prop_oneof![
        3 => prop::sample::select(gates.to_vec()).prop_map(Step::Refused),
        2 => Just(Step::Asked),
        3 => (0_u8..5).prop_map(Step::Answered),
        1 => Just(Step::Connected),
        3 => (
            prop::sample::select(overalls.to_vec()),
            prop::sample::select(verdicts.to_vec()),
            prop::option::of(prop::sample::select(outcomes.to_vec())),
        ).prop_map(|(overall, verdict, outcome)| Step::Reported(overall, verdict, outcome)),
        1 => any::<bool>().prop_map(Step::Inspected),
        1 => any::<bool>().prop_map(Step::Manifest),
    ]
}

async fn take(store: &Store, number: u128, tenant: TenantId, now: Timestamp, step: Step) {
    let second = now.duration_since(at(0)).as_secs();
    match step {
        Step::Refused(gate) => store.insert_refusal(&refused(number, tenant, second, gate)).await.unwrap(),
        Step::Asked => insert(store, &ConsentRequest { tenant, ..request(number, second) }).await,
        Step::Answered(how) => {
            let Some(mut request) = store.latest_consent_request(tenant, None).await.unwrap() else { return };
            request.state = match how {
                0 => request.state.opened(),
                1 => request.state.consented(now),
                2 => request.state.refused(now, None),
                3 => request.state.fell_short(now, Shortfall::Unreachable),
                _ => proven(second),
            };
            store.save_consent_request(&request).await.unwrap();
        }
        Step::Connected => store.mark_connected(tenant, CARLA, now).await.unwrap(),
        Step::Reported(overall, verdict, outcome) => {
            let id = DiagnosisId::new(Uuid::from_u128(number));
            let mut made = report(id, overall, verdict);
            made.subject.tenant = tenant;
            (made.started_at, made.finished_at) = (now, now);
            made.permissions =
                outcome.map(|outcome| missing("Calendars.Read", outcome)).into_iter().collect();
            diagnosed(store, number, tenant, made).await;
        }
        Step::Inspected(open) => {
            let policies: &[&str] = if open { &["microsoft-user-default-low"] } else { &[] };
            let look = Inspection { tenant, ..look(number, second, policies) };
            store.insert_inspection(&look).await.unwrap();
        }
        Step::Manifest(grown) => {
            let scopes = if grown { "User.Read Calendars.Read MailboxSettings.Read" } else { "User.Read" };
            store.hold_grants_against(&ScopeSet::from_answer(scopes)).await.unwrap();
            store.settle_causes(now).await.unwrap();
        }
    }
}

async fn changes_and_counts_agree_with_the_tenants_whatever_happens(bench: &Bench) {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let sequence = prop::collection::vec((0_u128..4, 0_i64..100, step()), 40..60);
    let mut number = 100;
    for round in 0_u128..6 {
        let store = &bench.store;
        let mut tenants = Vec::new();
        for offset in 0..4 {
            tenants.push(tenant(store, 10_000 + round * 10 + offset, 0).await);
        }
        let mut hour = 1;
        let steps = sequence.new_tree(&mut runner).unwrap().current();
        for (which, hours, step) in steps {
            hour += hours;
            number += 1;
            let now = at(0) + SignedDuration::from_hours(hour);
            let tenant = tenants[usize::try_from(which).unwrap()];
            Box::pin(take(store, number, tenant, now, step.clone())).await;
            agree(store, &format!("round {round}, {step:?}")).await;
        }
    }
    // A second settling of everything finds nothing to change.
    let before = groups(&bench.store).await;
    let flows = bench.store.cause_flows(far(), 5_000, None).await.unwrap();
    bench.execute("UPDATE tenants SET cause_settled_at = NULL").await;
    bench.store.settle_causes(far()).await.unwrap();
    assert_eq!(groups(&bench.store).await, before);
    assert_eq!(bench.store.cause_flows(far(), 5_000, None).await.unwrap(), flows);
}

/// Who came to each cause and did not leave it is who it holds now, and nobody leaves who is not there.
async fn agree(store: &Store, after: &str) {
    let mut flows: BTreeMap<String, Vec<Flow>> = BTreeMap::new();
    for flow in store.cause_flows(far(), 5_000, None).await.unwrap() {
        let weeks = flows.entry(flow.cause).or_insert_with(|| vec![Flow::default(); 5_000]);
        weeks[usize::try_from(flow.week).unwrap()] = Flow { came: flow.came, went: flow.went };
    }
    let counts: BTreeMap<String, u64> = groups(store).await.into_iter().collect();
    for (cause, weeks) in &flows {
        let now = counts.get(cause).copied().unwrap_or_default();
        let sum = |part: fn(&Flow) -> u64| weeks.iter().map(part).sum::<u64>();
        assert_eq!(sum(|flow| flow.came) - sum(|flow| flow.went), now, "{cause} after {after}");
        assert_eq!(levels(now, weeks).first(), Some(&0), "{cause} after {after}");
    }
    assert!(counts.keys().all(|cause| flows.contains_key(cause)), "after {after}");
}
