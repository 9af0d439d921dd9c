//! Finding tenants: by everything that people quote, by each filter, in each order, forwards and backwards.

use std::collections::BTreeSet;

use consentry::{
    domain::{
        consent::ConsentStage,
        desk_state::DeskState,
        gate::{Fixer, Gate},
        id::{DiagnosisId, ObjectId, TenantId},
        mailbox::Verdict,
        report::Overall,
        tenant_selection::{Order, TenantSort},
    },
    secret::Secret,
    store::{AssignedTo, ListPlace, Store, TenantList, TenantQuery},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, TENANT, at, contoso, refusal, report, request},
};

on_every_engine!(
    people_codes_and_several_words_are_searched,
    every_id_leads_to_its_thing_and_its_tenant,
    words_follow_names,
    hostile_texts_find_nothing_and_break_nothing,
    each_filter_narrows_alone_and_with_others,
    each_order_is_walked_both_ways_without_repeats_or_gaps,
    a_place_of_another_order_starts_at_the_beginning,
    a_common_word_is_found_page_by_page,
    what_was_not_indexed_is_indexed_afterwards,
    a_person_is_counted_as_connected_once,
);

/// Narrows a query to one tenant.
type Narrow = fn(&mut TenantQuery);

fn tenant(number: u128) -> TenantId {
    TenantId::new(Uuid::from_u128(number))
}

fn query() -> TenantQuery {
    TenantQuery { limit: 50, ..TenantQuery::default() }
}

async fn search(store: &Store, text: &str) -> TenantList {
    store.list_tenants(&TenantQuery { search: Some(text.to_owned()), ..query() }).await.unwrap()
}

async fn found(store: &Store, text: &str) -> Vec<TenantId> {
    ids(&search(store, text).await)
}

fn ids(list: &TenantList) -> Vec<TenantId> {
    list.items.iter().map(|record| record.id).collect()
}

async fn people_codes_and_several_words_are_searched(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let domains = ["northwind.example".parse().unwrap()];
    store.see_tenant(tenant(1), "global", Some("Northwind Traders"), &domains, at(5)).await.unwrap();
    store
        .see_person(
            tenant(1),
            ObjectId::new(Uuid::from_u128(9)),
            "Çağla O'Neill",
            "cagla@northwind.example",
            at(5),
        )
        .await
        .unwrap();
    store.insert_refusal(&refusal(1, 2, Gate::AdminConsentNeeded)).await.unwrap();

    for (text, expected) in [
        ("dana", vec![TENANT]),
        ("CARLA@contoso.example", vec![TENANT]),
        ("çağla", vec![tenant(1)]),
        ("o'n", vec![tenant(1)]),
        ("ana", vec![]),
        ("nobody@northwind.example", vec![tenant(1)]),
        ("AADSTS90094", vec![TENANT]),
        ("90094", vec![TENANT]),
        ("aadsts:90094", vec![TENANT]),
        ("9009", vec![TENANT]),
        ("AADSTS9009", vec![TENANT]),
        ("AADSTS900941", vec![]),
        ("traders north", vec![tenant(1)]),
        ("north dana", vec![]),
        ("contoso dana 90094", vec![TENANT]),
        ("<dana@contoso.example>,", vec![TENANT]),
        ("o", vec![tenant(1), TENANT]),
    ] {
        assert_eq!(found(store, text).await, expected, "{text}");
    }
}

async fn every_id_leads_to_its_thing_and_its_tenant(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.see_tenant(tenant(1), "global", Some("Northwind"), &[], at(5)).await.unwrap();
    let refused = refusal(0x51, 2, Gate::AdminConsentNeeded);
    store.insert_refusal(&refused).await.unwrap();
    let asked = request(0x52, 3);
    store
        .insert_consent_request(&asked, &Secret::new("a").digest(), &Secret::new("b").digest())
        .await
        .unwrap();
    let id = DiagnosisId::new(Uuid::from_u128(0x53));
    store.start_diagnosis(id, TENANT, CARLA, None, at(10)).await.unwrap();
    let mut done = report(id, Overall::OutOfReach, Verdict::OnpremOnly);
    let evidence = &mut done.answers.token.evidence;
    evidence.request_id = Some("0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1f0".to_owned());
    evidence.client_request_id = Some("Opaque_Request_0123456789".to_owned());
    evidence.code = Some("MailboxNotEnabledForRESTAPI".to_owned());
    done.mailbox_evidence = vec![done.answers.token.evidence.clone()];
    store.finish_diagnosis(&done, None).await.unwrap();

    for text in [
        "aaaa1111-11BB-cccc-dd22-eeeeee333333",
        " AAAA0000-bb11-2222-33cc-444444dddddd ",
        &refused.id.to_string(),
        "Correlation ID: aaaa0000-bb11-2222-33cc-444444dddddd Timestamp: 2026-11-04",
    ] {
        let list = search(store, text).await;
        assert_eq!(list.known.refusals, std::slice::from_ref(&refused), "{text}");
        assert_eq!((ids(&list), list.known.diagnoses.len()), (vec![TENANT], 0), "{text}");
    }
    for text in [
        "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
        "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
        "{0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0}",
        "opaque_request_0123456789",
        &id.to_string(),
    ] {
        let list = search(store, text).await;
        assert_eq!(list.known.diagnoses.iter().map(|found| found.id).collect::<Vec<_>>(), [id], "{text}");
        assert_eq!((ids(&list), list.known.refusals.len()), (vec![TENANT], 0), "{text}");
    }
    for text in [TENANT.to_string(), CARLA.to_string().to_uppercase(), asked.id.to_string()] {
        assert_eq!(found(store, &text).await, [TENANT], "{text}");
    }
    assert_eq!(found(store, "mailboxnotenabled").await, [TENANT]);
    assert_eq!(found(store, "MailboxNotEnabledForRESTAPI").await, [TENANT]);
    let nothing = search(store, "00000000-0000-4000-8000-000000000000").await;
    assert_eq!(nothing, TenantList::default());

    let mut nobody = refusal(0x54, 9, Gate::Unknown);
    (nobody.tenant, nobody.person) = (None, None);
    nobody.error.correlation_id = Some("cccc0000-bb11-2222-33cc-444444dddddd".to_owned());
    store.insert_refusal(&nobody).await.unwrap();
    let list = search(store, "cccc0000-bb11-2222-33cc-444444dddddd").await;
    assert_eq!((list.known.refusals, list.items), (vec![nobody], Vec::new()));
}

async fn words_follow_names(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.see_tenant(TENANT, "global", Some("Fabrikam"), &[], at(2)).await.unwrap();
    store.see_person(TENANT, CARLA, "Karla Neu", "karla@fabrikam.example", at(2)).await.unwrap();
    for gone in ["carla", "toso xx", "Carla"] {
        assert_eq!(found(store, gone).await, [], "{gone}");
    }
    for now in ["fabri", "karla", "neu", "contoso.example"] {
        assert_eq!(found(store, now).await, [TENANT], "{now}");
    }
    let more = ["more.example".parse().unwrap()];
    store.see_tenant(TENANT, "global", None, &more, at(3)).await.unwrap();
    assert_eq!(found(store, "more").await, [TENANT]);
    assert_eq!(found(store, "brika").await, [TENANT]);
    assert_eq!(store.find_tenant(TENANT).await.unwrap().unwrap().domains.len(), 2);
}

async fn hostile_texts_find_nothing_and_break_nothing(bench: &Bench) {
    let store = &bench.store;
    let name = format!("{} \u{0} {}", "x".repeat(5_000), "y ".repeat(2_000));
    store.see_tenant(TENANT, "global", Some(&name), &[], at(1)).await.unwrap();
    store.see_person(TENANT, CARLA, &name, &name, at(1)).await.unwrap();
    let mut odd = refusal(1, 2, Gate::Unknown);
    odd.error.code = None;
    "'; DROP TABLE tenants; --".clone_into(&mut odd.error.error);
    store.insert_refusal(&odd).await.unwrap();
    assert_eq!(found(store, &"x".repeat(200)).await, [TENANT]);
    for text in
        ["%", "_", "x%", "' OR 1=1 --", "$1", "\u{10ffff}", "\u{feff}", &"1".repeat(64), &"-".repeat(40)]
    {
        assert_eq!(found(store, text).await, [], "{text}");
    }
    let query = TenantQuery { cause: Some("\0'".to_owned()), cloud: Some("\0%".to_owned()), ..query() };
    assert_eq!(store.list_tenants(&query).await.unwrap().items.len(), 0);
}

async fn each_filter_narrows_alone_and_with_others(bench: &Bench) {
    let store = &bench.store;
    for number in 1..=4 {
        let seconds = i64::try_from(number).unwrap() * 100;
        store.see_tenant(tenant(number), "global", Some("Alike"), &[], at(seconds)).await.unwrap();
    }
    store.see_tenant(tenant(2), "china", None, &[], at(200)).await.unwrap();
    let person = ObjectId::new(Uuid::from_u128(0xaa));
    let hex = person.uuid().simple().to_string();
    let id = |number: u128| match bench.file() {
        Some(_) => format!("x'{}'", tenant(number).uuid().simple()),
        None => format!("'{}'", tenant(number)),
    };
    let staff = if bench.file().is_some() { format!("x'{hex}'") } else { format!("'{person}'") };
    bench
        .execute(&format!(
            "UPDATE tenants SET consent = 'proven', overall = 'out_of_reach', verdict = 'onprem_only', \
             gate = 'admin_consent_needed', fixer = 'vendor', watched = {}, assignee = {staff}, \
             assignee_name = 'Sam', desk_state = 'waiting', cause = 'gate:x', cause_since = 5 WHERE id = {}",
            if bench.file().is_some() { "1" } else { "TRUE" },
            id(2),
        ))
        .await;
    let narrow: [(&str, Narrow); 11] = [
        ("stage", |query| query.stage = Some(ConsentStage::Proven)),
        ("overall", |query| query.overall = Some(Overall::OutOfReach)),
        ("verdict", |query| query.verdict = Some(Verdict::OnpremOnly)),
        ("gate", |query| query.gate = Some(Gate::AdminConsentNeeded)),
        ("cloud", |query| query.cloud = Some("china".to_owned())),
        ("fixer", |query| query.fixer = Some(Fixer::Vendor)),
        ("watched", |query| query.watched = true),
        ("assignee", |query| {
            query.assignee = Some(AssignedTo::Person(ObjectId::new(Uuid::from_u128(0xaa))));
        }),
        ("desk", |query| query.desk_state = Some(DeskState::Waiting)),
        ("cause", |query| query.cause = Some("gate:x".to_owned())),
        ("seen", |query| (query.seen_from, query.seen_before) = (Some(at(150)), Some(at(250)))),
    ];
    let mut all = TenantQuery { search: Some("alike".to_owned()), ..query() };
    for (name, change) in &narrow {
        for sort in TenantSort::ALL {
            for order in [Order::Ascending, Order::Descending] {
                let mut query = TenantQuery { sort, order, ..query() };
                change(&mut query);
                let list = store.list_tenants(&query).await.unwrap();
                assert_eq!(ids(&list), [tenant(2)], "{name} {sort:?} {order:?}");
            }
        }
        change(&mut all);
        assert_eq!(ids(&store.list_tenants(&all).await.unwrap()), [tenant(2)], "{name} and all before it");
    }
    let record = store.find_tenant(tenant(2)).await.unwrap().unwrap();
    assert_eq!((record.desk_state, record.watched), (DeskState::Waiting, true));
    assert_eq!((record.assignee, record.assignee_name.as_deref()), (Some(person), Some("Sam")));
    assert_eq!((record.cause.as_deref(), record.fixer), (Some("gate:x"), Some(Fixer::Vendor)));
    let nobody = TenantQuery { assignee: Some(AssignedTo::Nobody), ..query() };
    assert_eq!(ids(&store.list_tenants(&nobody).await.unwrap()), [4, 3, 1].map(tenant));
    let new = TenantQuery { desk_state: Some(DeskState::New), ..query() };
    assert_eq!(store.list_tenants(&new).await.unwrap().items.len(), 3);
    let none = TenantQuery { fixer: Some(Fixer::User), ..all };
    assert_eq!(store.list_tenants(&none).await.unwrap().items.len(), 0);
}

/// Eleven tenants, many of them alike in what they are sorted by; four are held back.
async fn many(bench: &Bench) -> BTreeSet<TenantId> {
    for number in 1..=11_u32 {
        let name = ["Same", "same", "Ärzte", "zebra"][usize::try_from(number % 4).unwrap()];
        let name = (number != 5).then_some(name);
        let seconds = i64::from(number / 3);
        bench.store.see_tenant(tenant(number.into()), "global", name, &[], at(seconds)).await.unwrap();
        bench.store.see_tenant(tenant(number.into()), "global", None, &[], at(seconds + 60)).await.unwrap();
    }
    bench
        .execute("UPDATE tenants SET cause_since = first_seen_at WHERE first_seen_at % 2000000 = 0 AND name IS NOT NULL")
        .await;
    (1..=11).map(tenant).collect()
}

async fn walk(store: &Store, query: &TenantQuery) -> Vec<TenantList> {
    let mut pages = Vec::new();
    let mut after: Option<ListPlace> = None;
    loop {
        let page = store.list_tenants(&TenantQuery { after, ..query.clone() }).await.unwrap();
        after = page.next.as_ref().map(|place| place.to_string().parse().unwrap());
        let is_last = page.next.is_none();
        pages.push(page);
        if is_last {
            return pages;
        }
    }
}

async fn each_order_is_walked_both_ways_without_repeats_or_gaps(bench: &Bench) {
    let store = &bench.store;
    let all = many(bench).await;
    for sort in TenantSort::ALL {
        let mut whole = Vec::new();
        for order in [Order::Ascending, Order::Descending] {
            let query = TenantQuery { sort, order, limit: 3, ..TenantQuery::default() };
            let pages = walk(store, &query).await;
            let forwards: Vec<TenantId> = pages.iter().flat_map(ids).collect();
            assert_eq!(forwards.len(), all.len(), "{sort:?} {order:?}");
            assert_eq!(forwards.iter().copied().collect::<BTreeSet<_>>(), all, "{sort:?} {order:?}");
            assert!(pages.first().unwrap().previous.is_none());

            let mut before = pages.last().unwrap().previous.clone();
            let mut backwards = vec![ids(pages.last().unwrap())];
            while let Some(place) = before {
                let after = Some(place.to_string().parse().unwrap());
                let page = store.list_tenants(&TenantQuery { after, ..query.clone() }).await.unwrap();
                assert!(page.next.is_some());
                backwards.push(ids(&page));
                before = page.previous;
            }
            backwards.reverse();
            assert_eq!(backwards.concat(), forwards, "{sort:?} {order:?}");
            whole.push(forwards);
        }
        if sort != TenantSort::HeldBack {
            let reversed: Vec<TenantId> = whole[1].iter().rev().copied().collect();
            assert_eq!(whole[0], reversed, "{sort:?}");
        }
    }
    // What nothing holds back comes last either way.
    for order in [Order::Ascending, Order::Descending] {
        let query = TenantQuery { sort: TenantSort::HeldBack, order, ..query() };
        let list = store.list_tenants(&query).await.unwrap();
        let held: Vec<bool> = list.items.iter().map(|record| record.cause_since.is_some()).collect();
        assert!(
            held.is_sorted_by(|a, b| a >= b) && held.contains(&true) && held.contains(&false),
            "{held:?}"
        );
        let times: Vec<_> = list.items.iter().filter_map(|record| record.cause_since).collect();
        assert!(if order == Order::Ascending {
            times.is_sorted()
        } else {
            times.is_sorted_by(|a, b| a >= b)
        });
    }
    let query = TenantQuery { sort: TenantSort::Name, order: Order::Ascending, ..query() };
    let list = store.list_tenants(&query).await.unwrap();
    let names: Vec<String> =
        list.items.iter().filter_map(|record| record.name.as_deref().map(str::to_lowercase)).collect();
    assert!(names.is_sorted(), "{names:?}");
}

async fn a_place_of_another_order_starts_at_the_beginning(bench: &Bench) {
    let store = &bench.store;
    many(bench).await;
    let by_name =
        TenantQuery { sort: TenantSort::Name, order: Order::Ascending, limit: 3, ..TenantQuery::default() };
    let place = store.list_tenants(&by_name).await.unwrap().next;
    assert!(place.is_some());
    for (sort, order) in [(TenantSort::LastSeen, Order::Descending), (TenantSort::Name, Order::Descending)] {
        let fresh = TenantQuery { sort, order, ..by_name.clone() };
        let misplaced = TenantQuery { after: place.clone(), ..fresh.clone() };
        assert_eq!(store.list_tenants(&misplaced).await.unwrap(), store.list_tenants(&fresh).await.unwrap());
    }
}

async fn a_common_word_is_found_page_by_page(bench: &Bench) {
    let store = &bench.store;
    for number in 1..=130_u32 {
        let rest = if number % 40 == 0 { "Rare" } else { "Plenty" };
        let name = format!("Holding aaaaa {rest} {number}");
        store.see_tenant(tenant(number.into()), "global", Some(&name), &[], at(number.into())).await.unwrap();
    }
    // Five endings of one word in each tenant: more rows than are gathered.
    let query = TenantQuery { search: Some("a".to_owned()), limit: 50, ..TenantQuery::default() };
    let pages = walk(store, &query).await;
    assert_eq!(pages.iter().map(|page| page.items.len()).collect::<Vec<_>>(), [50, 50, 30]);
    assert_eq!(found(store, "a rare hold").await, [120, 80, 40].map(tenant));
    assert_eq!(found(store, "a aa").await.len(), 50);
}

async fn what_was_not_indexed_is_indexed_afterwards(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let id = DiagnosisId::new(Uuid::from_u128(0x53));
    store.start_diagnosis(id, TENANT, CARLA, None, at(10)).await.unwrap();
    let mut done = report(id, Overall::Works, Verdict::ExoCloudOnly);
    done.answers.token.evidence.request_id = Some("0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0".to_owned());
    done.answers.token.evidence.code = Some("ErrorAccessDenied".to_owned());
    store.finish_diagnosis(&done, None).await.unwrap();
    store.mark_connected(TENANT, CARLA, at(12)).await.unwrap();
    assert_eq!(store.index_some(at(20)).await.unwrap(), 0, "all of it is indexed when it is written");
    for forgotten in [
        "DELETE FROM tenant_words",
        "DELETE FROM known_ids",
        "UPDATE tenants SET words_of = NULL, domains = '', title_key = '', people_connected = 0",
        "UPDATE people SET words_of = NULL",
        "UPDATE diagnoses SET indexed_at = NULL",
    ] {
        bench.execute(forgotten).await;
    }
    assert_eq!(found(store, "contoso").await, []);
    let mut rows = 0;
    loop {
        let some = store.index_some(at(20)).await.unwrap();
        if some == 0 {
            break;
        }
        rows += some;
    }
    assert_eq!((rows, store.recount_people().await.unwrap()), (4, 1));
    for text in
        ["tos", "contoso.example", "dana", "erroraccessdenied", "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"]
    {
        assert_eq!(found(store, text).await, [TENANT], "{text}");
    }
    let record = store.find_tenant(TENANT).await.unwrap().unwrap();
    assert_eq!((record.domains.len(), record.people_connected), (1, 1));
}

async fn a_person_is_counted_as_connected_once(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    for seconds in [5, 6] {
        store.mark_connected(TENANT, CARLA, at(seconds)).await.unwrap();
        assert_eq!(store.find_tenant(TENANT).await.unwrap().unwrap().people_connected, 1);
    }
    assert_eq!(store.find_person(TENANT, CARLA).await.unwrap().unwrap().connected_at, Some(at(6)));
    assert_eq!(store.recount_people().await.unwrap(), 0);
}
