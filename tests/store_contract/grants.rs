//! The grant proven last of each tenant, what it lacks of the manifest, and the people behind it.

use consentry::{
    domain::{
        adoption::{Headcount, Waiting},
        consent::{ConsentRequest, ConsentState, Side},
        gate::Gate,
        grant::{Grant, RoleEvidence},
        id::TenantId,
        scope::ScopeSet,
    },
    store::{Store, TenantCursor},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso, digest, refusal, request},
};

on_every_engine!(
    the_grant_proven_last_is_kept,
    a_grown_manifest_lists_who_lacks_it_until_they_consent_again,
    pages_of_lacking_tenants_neither_repeat_nor_leave_out,
    what_was_proven_before_is_filled_in,
    people_are_counted_and_the_next_are_named,
);

const TODAY: &str = "openid User.Read Calendars.Read";
const TOMORROW: &str = "openid User.Read Calendars.Read MailboxSettings.Read";

fn scopes(text: &str) -> ScopeSet {
    ScopeSet::from_answer(text)
}

async fn insert(store: &Store, request: &ConsentRequest) {
    let (admin, status) = (format!("admin {}", request.id), format!("status {}", request.id));
    store.insert_consent_request(request, &digest(&admin), &digest(&status)).await.unwrap();
}

/// Proves a request, which is not stored yet.
async fn prove(store: &Store, mut request: ConsentRequest, seconds: i64, issued: &str) {
    insert(store, &request).await;
    request.state = ConsentState::Opened.proven(Grant {
        tenant: request.tenant,
        person: DANA,
        role: RoleEvidence::Unknown,
        issued: scopes(issued),
        seen_at: at(seconds),
    });
    store.save_consent_request(&request).await.unwrap();
}

async fn the_grant_proven_last_is_kept(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    assert_eq!(store.find_grant(TENANT).await.unwrap(), None);
    prove(store, request(1, 0), 50, "User.Read").await;
    prove(store, request(2, 10), 40, "User.Read Mail.Read").await;
    let kept = store.find_grant(TENANT).await.unwrap().unwrap();
    assert_eq!((kept.scopes, kept.at, kept.person), (scopes("User.Read"), at(50), DANA));
    assert_eq!(kept.request, request(1, 0).id);
    prove(store, request(3, 20), 60, "User.Read Calendars.Read").await;
    let kept = store.find_grant(TENANT).await.unwrap().unwrap();
    assert_eq!((kept.scopes, kept.request), (scopes("Calendars.Read User.Read"), request(3, 20).id));
}

async fn a_grown_manifest_lists_who_lacks_it_until_they_consent_again(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    prove(store, request(1, 0), 50, TODAY).await;
    assert_eq!(store.hold_grants_against(&scopes(TODAY)).await.unwrap(), 0);
    assert_eq!(store.find_lacking(TENANT).await.unwrap(), None);

    assert_eq!(store.hold_grants_against(&scopes(TOMORROW)).await.unwrap(), 1);
    let lacking = store.find_lacking(TENANT).await.unwrap().unwrap();
    assert_eq!(lacking.lacks, scopes("MailboxSettings.Read"));
    assert_eq!(
        (lacking.name.as_deref(), lacking.domain.as_deref()),
        (Some("Contoso"), Some("contoso.example"))
    );
    assert_eq!((lacking.approver.as_deref(), lacking.requester.name.as_str()), (Some("Dana"), "Carla"));
    assert_eq!(lacking.asked_again, None);
    assert_eq!(store.list_lacking(None, 50).await.unwrap().items, [lacking]);

    let mut again = request(2, 100);
    (again.requester.side, again.requester.person) = (Side::Vendor, None);
    insert(store, &again).await;
    assert_eq!(store.find_lacking(TENANT).await.unwrap().unwrap().asked_again, Some(again.id));
    insert(store, &request(3, 110)).await;
    assert_eq!(store.find_lacking(TENANT).await.unwrap().unwrap().asked_again, Some(again.id));

    assert_eq!(store.hold_grants_against(&scopes(TODAY)).await.unwrap(), 0, "the manifest shrank again");
    assert_eq!(store.hold_grants_against(&scopes(TOMORROW)).await.unwrap(), 1);
    prove(store, request(4, 120), 130, TOMORROW).await;
    assert_eq!(store.find_lacking(TENANT).await.unwrap(), None);
    assert_eq!(store.count_lacking().await.unwrap(), 0);
    assert_eq!(store.hold_grants_against(&scopes(TOMORROW)).await.unwrap(), 0);
}

async fn pages_of_lacking_tenants_neither_repeat_nor_leave_out(bench: &Bench) {
    let store = &bench.store;
    for number in 1..=5_i64 {
        let mut request = request(number.cast_unsigned().into(), 0);
        request.tenant = TenantId::new(Uuid::from_u128(number.cast_unsigned().into()));
        // Two at a time at the same moment.
        prove(store, request, number / 2, TODAY).await;
    }
    assert_eq!(store.hold_grants_against(&scopes(TOMORROW)).await.unwrap(), 5);
    let mut seen = Vec::new();
    let mut after: Option<TenantCursor> = None;
    loop {
        let page = store.list_lacking(after, 2).await.unwrap();
        seen.extend(page.items.iter().map(|lacking| lacking.grant.tenant.uuid().as_u128()));
        let Some(next) = page.next else { break };
        after = Some(next.to_string().parse().unwrap());
    }
    assert_eq!(seen, [5, 4, 3, 2, 1]);
}

/// The statement of the migration that begins like this.
fn of_migration(bench: &Bench, start: &str) -> String {
    let text = match bench.store.engine() {
        consentry::store::Engine::Sqlite => include_str!("../../migrations/sqlite/0005_after_consent.sql"),
        consentry::store::Engine::Postgres => {
            include_str!("../../migrations/postgres/0005_after_consent.sql")
        }
    };
    let rest = &text[text.find(start).unwrap()..];
    rest[..=rest.find(';').unwrap()].to_owned()
}

async fn what_was_proven_before_is_filled_in(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    prove(store, request(1, 0), 50, "User.Read").await;
    prove(store, request(2, 10), 60, TODAY).await;
    insert(store, &request(3, 70)).await;
    let kept = store.find_grant(TENANT).await.unwrap();
    bench.execute("DELETE FROM tenant_grants").await;
    bench.execute(&of_migration(bench, "INSERT INTO tenant_grants")).await;
    assert_eq!(store.find_grant(TENANT).await.unwrap(), kept);
    assert_eq!(kept.unwrap().scopes, scopes(TODAY));

    let mut fault = refusal(1, 5, Gate::VendorCredential);
    "\u{0} x".clone_into(&mut fault.error.description);
    store.insert_refusal(&fault).await.unwrap();
    store.insert_refusal(&refusal(2, 6, Gate::RedirectMismatch)).await.unwrap();
    store.insert_refusal(&refusal(3, 7, Gate::AdminConsentNeeded)).await.unwrap();
    bench.execute("UPDATE refusals SET fixer = NULL, code = NULL").await;
    bench.execute(&of_migration(bench, "UPDATE refusals SET")).await;
    let faults = store.vendor_faults(at(0)).await.unwrap();
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert_eq!((faults[0].gate, faults[0].code.as_str()), (Gate::RedirectMismatch, "AADSTS90094"));
    assert_eq!(faults[1].gate, Gate::VendorCredential);
}

async fn people_are_counted_and_the_next_are_named(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    assert_eq!(store.count_people(TENANT).await.unwrap(), Headcount { connected: 0, waiting: 2 });
    store.insert_refusal(&refusal(1, 2, Gate::AdminConsentNeeded)).await.unwrap();
    store.insert_refusal(&refusal(2, 3, Gate::UserNotAssigned)).await.unwrap();
    let waiting = store.people_waiting(TENANT, 10).await.unwrap();
    let carla = Waiting {
        person: CARLA,
        name: "Carla".to_owned(),
        username: "carla@contoso.example".to_owned(),
        seen_at: at(0),
        gate: Some(Gate::UserNotAssigned),
    };
    assert_eq!(waiting.iter().map(|person| person.person).collect::<Vec<_>>(), [DANA, CARLA]);
    assert_eq!((waiting[0].gate, &waiting[1]), (None, &carla));
    assert_eq!(store.people_waiting(TENANT, 1).await.unwrap().len(), 1);
    store.mark_connected(TENANT, DANA, at(9)).await.unwrap();
    assert_eq!(store.count_people(TENANT).await.unwrap(), Headcount { connected: 1, waiting: 1 });
    assert_eq!(store.people_waiting(TENANT, 10).await.unwrap(), [carla]);
}
