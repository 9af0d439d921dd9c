//! Erasing and removing by age: every table is thought of, and nothing of anybody is left.

use consentry::{
    clock::SystemRandomness,
    domain::{
        audit::{Action, Actor, AuditEntry},
        forgetting::Forgotten,
        gate::Gate,
        id::{DiagnosisId, ObjectId, TenantId},
        mailbox::Verdict,
        report::Overall,
        retention::Kind,
        visitor::{Browser, Opening, System, Visitor},
    },
    store::{Erasure, HOLDS_NOBODY, Session, Store, WritePlace, WriteTest, of_person, of_tenant},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso, digest, proven, refusal, report, request},
};

on_every_engine!(
    every_table_that_names_somebody_is_on_the_lists,
    an_erased_person_is_in_no_column,
    an_erased_tenant_is_in_no_column,
    an_erasure_goes_on_after_a_crash,
    what_is_old_goes_in_batches_and_what_is_needed_stays,
    a_job_is_taken_by_one,
);

/// Columns by which a person or a tenant could be found.
fn names_somebody(column: &str) -> bool {
    ["tenant", "person", "assignee", "author", "maker", "viewer", "importer", "owner"].iter().any(|part| {
        column == *part || column.starts_with(&format!("{part}_")) || column.ends_with(&format!("_{part}"))
    }) || ["name", "username", "requester", "consent_request", "request", "address"].contains(&column)
}

async fn every_table_that_names_somebody_is_on_the_lists(bench: &Bench) {
    let columns = bench.columns().await;
    assert!(columns.len() > 50, "the schema can be read");
    let listed = |steps: &[consentry::store::Step], table: &str| steps.iter().any(|step| step.table == table);
    for (table, column) in &columns {
        if !names_somebody(column) || table == "_sqlx_migrations" {
            continue;
        }
        let nobody = HOLDS_NOBODY.iter().any(|(known, _)| known == table);
        let cascades = table == "admin_walks";
        // The vendor's own tenant is not erased as a whole.
        let of_staff = ["saved_views", "staff_members"].contains(&table.as_str());
        assert!(
            nobody || cascades || of_staff || listed(of_tenant(), table),
            "erasing a tenant forgets {table}.{column}: give it a line in store/erasure/steps.rs"
        );
        let of_organisations = ["tenant_domains", "inspections", "cause_changes"].contains(&table.as_str());
        assert!(
            nobody || cascades || of_organisations || listed(of_person(), table),
            "erasing a person forgets {table}.{column}: give it a line in store/erasure/steps.rs"
        );
    }
    for step in of_tenant().iter().chain(of_person()) {
        assert!(columns.iter().any(|(table, _)| table == step.table), "{} is no table", step.table);
    }
}

const NAME: &str = "Carla Corvino-Example";
const ADDRESS: &str = "carla.corvino@contoso.example";

/// Carla and Dana in every table, each in their own rows and Carla in Dana's documents too.
async fn everywhere(store: &Store) {
    contoso(store).await;
    store.see_person(TENANT, CARLA, NAME, ADDRESS, at(0)).await.unwrap();
    for (person, token) in [(CARLA, "carla"), (DANA, "dana")] {
        let session = Session {
            digest: digest(token),
            tenant: TENANT,
            person,
            name: if person == CARLA { NAME.to_owned() } else { "Dana".to_owned() },
            username: if person == CARLA { ADDRESS.to_owned() } else { "dana@contoso.example".to_owned() },
            staff: None,
            admin: false,
            login_hint: Some(token.to_owned()),
            created_at: at(0),
            seen_at: at(0),
            expires_at: at(100_000),
        };
        store.insert_session(&session).await.unwrap();
        let entry = AuditEntry {
            at: at(1),
            actor: Actor::Person { tenant: TENANT, person },
            action: Action::SignedIn,
            tenant: Some(TENANT),
            subject: None,
        };
        store.append_audit(&entry, Some("192.0.2.77"), &SystemRandomness).await.unwrap();
    }
    let asked = |id: u128| {
        let mut request = request(id, 5);
        (request.requester.name, request.requester.username) = (NAME.to_owned(), ADDRESS.to_owned());
        request
    };
    let open = asked(1);
    store.insert_consent_request(&open, &digest("a1"), &digest("s1")).await.unwrap();
    let mut granted = asked(2);
    store.insert_consent_request(&granted, &digest("a2"), &digest("s2")).await.unwrap();
    granted.state = proven(6);
    store.save_consent_request(&granted).await.unwrap();
    let visitor = Visitor { program: false, browser: Browser::Edge, system: System::Windows };
    for (id, request) in [(1, open.id), (2, granted.id)] {
        let opening = Opening { at: at(6), visitor };
        store.note_link_opening(Uuid::from_u128(id), request, opening).await.unwrap();
    }
    for (id, person, request) in [(11, CARLA, Some(granted.id)), (12, DANA, Some(open.id))] {
        let id = DiagnosisId::new(Uuid::from_u128(id));
        store.start_diagnosis(id, TENANT, person, request, at(10)).await.unwrap();
        let mut report = report(id, Overall::Works, Verdict::ExoCloudOnly);
        report.subject.person = person;
        report.subject.name = if person == CARLA { NAME.to_owned() } else { "Dana".to_owned() };
        report.headline = format!("{NAME} ({ADDRESS}, {CARLA}) shares a calendar.");
        store.finish_diagnosis(&report, request).await.unwrap();
        let test = WriteTest {
            transaction_id: Uuid::from_u128(person.uuid().as_u128() + 1),
            diagnosis: id,
            tenant: TENANT,
            person,
            place: WritePlace::Own,
            created_at: at(11),
            gone_at: None,
        };
        store.journal_write_test(&test, Some(b"sealed")).await.unwrap();
    }
    store.insert_refusal(&refusal(21, 7, Gate::AdminConsentNeeded)).await.unwrap();
    let mut of_nobody = refusal(22, 8, Gate::Unknown);
    (of_nobody.tenant, of_nobody.person) = (None, None);
    of_nobody.error.description = format!("User account {ADDRESS} does not exist in tenant.");
    store.insert_refusal(&of_nobody).await.unwrap();
}

fn erasure(person: Option<ObjectId>) -> Erasure {
    Erasure {
        id: Uuid::from_u128(99),
        tenant: TENANT,
        person,
        name: if person.is_some() { NAME.to_owned() } else { String::new() },
        username: if person.is_some() { ADDRESS.to_owned() } else { String::new() },
        recorded: true,
        created_at: at(50),
    }
}

async fn carry_out(store: &Store, erasure: &Erasure) {
    for step in erasure.steps() {
        store.carry_out(erasure, step).await.unwrap();
    }
    if let Some(person) = erasure.person {
        let forgotten = Forgotten::new(person, &erasure.name, &erasure.username);
        store.forget_in_documents(TENANT, &forgotten, false).await.unwrap();
    }
    store.end_erasure(erasure.id).await.unwrap();
}

/// Every way in which an id may stand in a column.
fn spellings(id: Uuid) -> [String; 3] {
    [id.to_string(), id.simple().to_string(), id.simple().to_string().to_uppercase()]
}

async fn an_erased_person_is_in_no_column(bench: &Bench) {
    let store = &bench.store;
    everywhere(store).await;
    let before = bench.dump().await;
    assert!(spellings(CARLA.uuid()).iter().any(|id| before.contains(id)) && before.contains(ADDRESS));
    let erasure = erasure(Some(CARLA));
    store.begin_erasure(&erasure).await.unwrap();
    let mut counted = 0;
    for step in erasure.steps() {
        counted += store.count_step(&erasure, step).await.unwrap();
    }
    assert!(counted >= 10, "{counted} rows are spoken of");
    carry_out(store, &erasure).await;
    let after = bench.dump().await;
    for trace in spellings(CARLA.uuid()).iter().map(String::as_str).chain([NAME, ADDRESS]) {
        let found = after.to_lowercase().find(&trace.to_lowercase());
        assert!(found.is_none(), "{trace} is left: {}", &after[found.unwrap().saturating_sub(200)..]);
    }
    assert!(store.find_person(TENANT, DANA).await.unwrap().is_some(), "others are left alone");
    assert_eq!(store.list_diagnoses(TENANT, 9).await.unwrap().len(), 1);
    let report = store.find_diagnosis(DiagnosisId::new(Uuid::from_u128(12))).await.unwrap().unwrap().report;
    assert!(report.unwrap().headline.contains("(erased)"), "and can still be read");
    let requests = store.list_consent_requests(TENANT).await.unwrap();
    assert_eq!(requests.len(), 1, "the request that the proof rests on stays");
    assert_eq!((requests[0].requester.name.as_str(), requests[0].requester.person), ("(erased)", None));
    carry_out(store, &erasure).await;
}

async fn an_erased_tenant_is_in_no_column(bench: &Bench) {
    let store = &bench.store;
    everywhere(store).await;
    let other = TenantId::new(Uuid::from_u128(0x0077_1234_5678_0000_0000_0000_0000_0001));
    store.see_tenant(other, "global", Some("Fabrikam"), &[], at(0)).await.unwrap();
    let erasure = erasure(None);
    store.begin_erasure(&erasure).await.unwrap();
    carry_out(store, &erasure).await;
    let after = bench.dump().await;
    let ids = [TENANT.uuid(), CARLA.uuid(), DANA.uuid()].map(spellings);
    for trace in ids.iter().flatten().map(String::as_str).chain([
        NAME,
        "Contoso",
        "dana@contoso.example",
        "192.0.2.77",
    ]) {
        // The tenant's id is short of digits in the samples: only its whole spelling counts.
        assert!(!after.contains(trace), "{trace} is left");
    }
    assert!(store.find_tenant(other).await.unwrap().is_some());
    assert!(after.contains("Fabrikam"));
}

async fn an_erasure_goes_on_after_a_crash(bench: &Bench) {
    let store = &bench.store;
    everywhere(store).await;
    let begun = Erasure { recorded: false, ..erasure(Some(CARLA)) };
    store.begin_erasure(&begun).await.unwrap();
    for step in &begun.steps()[..3] {
        store.carry_out(&begun, step).await.unwrap();
    }
    let again = Store::open(&bench.url).await.unwrap();
    assert_eq!(again.erasures_under_way().await.unwrap(), std::slice::from_ref(&begun));
    again.erasure_recorded(begun.id).await.unwrap();
    assert!(again.erasures_under_way().await.unwrap()[0].recorded);
    carry_out(&again, &begun).await;
    assert!(again.erasures_under_way().await.unwrap().is_empty());
    assert!(!bench.dump().await.contains(NAME));
    again.close().await;
}

async fn what_is_old_goes_in_batches_and_what_is_needed_stays(bench: &Bench) {
    let store = &bench.store;
    everywhere(store).await;
    for i in 0..250 {
        store.insert_refusal(&refusal(1_000 + i, 7, Gate::Unknown)).await.unwrap();
    }
    assert_eq!(store.census(Kind::Refusals).await.unwrap().rows, 252);
    assert_eq!(store.census(Kind::Refusals).await.unwrap().oldest, Some(at(7)));
    let later = at(2_000_000);
    let removed = async |kind: Kind| {
        let mut batches = Vec::new();
        loop {
            let batch = store.remove_batch(kind, later).await.unwrap();
            batches.push(batch);
            if batch < 200 {
                return batches;
            }
        }
    };
    assert_eq!(removed(Kind::People).await, [0], "their reports are there still");
    assert_eq!(removed(Kind::Refusals).await, [200, 52]);
    assert_eq!(removed(Kind::Reports).await, [2]);
    assert_eq!(removed(Kind::LinkOpenings).await, [2]);
    assert_eq!(removed(Kind::Requests).await, [1], "the proof of consent rests on the other one");
    assert_eq!(removed(Kind::Inspections).await, [0]);
    assert_eq!(removed(Kind::People).await, [2]);
    assert_eq!(removed(Kind::Addresses).await, [2]);
    assert_eq!(store.census(Kind::Audit).await.unwrap().rows, 2);
    assert!(store.bare_tenants(later).await.unwrap().is_empty(), "a request is left");
    let bare = TenantId::new(Uuid::from_u128(5));
    store.see_tenant(bare, "global", None, &["bare.example".parse().unwrap()], at(0)).await.unwrap();
    assert_eq!(store.bare_tenants(later).await.unwrap(), [bare]);
    assert!(store.bare_tenants(at(0)).await.unwrap().is_empty());
    let young = refusal(5_000, 3_000_000, Gate::Unknown);
    store.insert_refusal(&young).await.unwrap();
    assert_eq!(removed(Kind::Refusals).await, [0], "what is young stays");
}

async fn a_job_is_taken_by_one(bench: &Bench) {
    let other = Store::open(&bench.url).await.unwrap();
    assert!(bench.store.claim_job("retention", at(0), at(100)).await.unwrap());
    assert!(!other.claim_job("retention", at(50), at(150)).await.unwrap());
    assert!(other.claim_job("audit check", at(50), at(150)).await.unwrap());
    assert!(other.claim_job("retention", at(100), at(200)).await.unwrap());
    other.close().await;
}
