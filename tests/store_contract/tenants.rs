//! Tenants and their people, listed, filtered and searched.

use consentry::{
    domain::{
        consent::ConsentStage, domain_name::DomainName, gate::Gate, id::TenantId, mailbox::Verdict,
        report::Overall,
    },
    store::{Store, StoreError, TenantQuery},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso, refusal},
};

on_every_engine!(
    a_tenant_is_what_was_seen_of_it,
    people_are_listed_last_seen_first,
    pages_neither_repeat_nor_leave_out,
    a_search_finds_names_domains_addresses_and_ids,
    a_search_text_is_never_a_pattern,
    filters_narrow_the_list,
);

fn tenant(number: u128) -> TenantId {
    TenantId::new(Uuid::from_u128(number))
}

fn query() -> TenantQuery {
    TenantQuery { limit: 50, ..TenantQuery::default() }
}

async fn found(store: &Store, search: &str) -> Vec<TenantId> {
    let page = store.list_tenants(&TenantQuery { search: Some(search.to_owned()), ..query() }).await.unwrap();
    page.items.into_iter().map(|tenant| tenant.id).collect()
}

async fn a_tenant_is_what_was_seen_of_it(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let more: [DomainName; 2] = ["mail.contoso.example".parse().unwrap(), "contoso.example".parse().unwrap()];
    store.see_tenant(TENANT, "global", None, &more, at(9)).await.unwrap();
    store.see_tenant(TENANT, "global", None, &[], at(5)).await.unwrap();

    let record = store.find_tenant(TENANT).await.unwrap().unwrap();
    assert_eq!((record.name.as_deref(), record.cloud.as_str()), (Some("Contoso"), "global"));
    assert_eq!((record.first_seen_at, record.seen_at), (at(0), at(9)));
    let domains: Vec<&str> = record.domains.iter().map(DomainName::as_str).collect();
    assert_eq!(domains, ["contoso.example", "mail.contoso.example"]);
    assert_eq!((record.consent, record.overall, record.verdict, record.gate), (None, None, None, None));
    assert_eq!(store.find_tenant(tenant(1)).await.unwrap(), None);
}

async fn people_are_listed_last_seen_first(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.insert_refusal(&refusal(1, 2, Gate::AdminConsentNeeded)).await.unwrap();
    assert_eq!(store.find_tenant(TENANT).await.unwrap().unwrap().gate, Some(Gate::AdminConsentNeeded));
    store.mark_connected(TENANT, CARLA, at(30)).await.unwrap();
    store.see_person(TENANT, CARLA, "Carla Neu", "carla@contoso.example", at(40)).await.unwrap();

    let people = store.list_people(TENANT).await.unwrap();
    assert_eq!(people.iter().map(|person| person.person).collect::<Vec<_>>(), [CARLA, DANA]);
    let carla = people.first().unwrap();
    assert_eq!((carla.name.as_str(), carla.first_seen_at, carla.seen_at), ("Carla Neu", at(0), at(40)));
    assert_eq!(carla.connected_at, Some(at(30)));
    assert_eq!(store.find_person(TENANT, CARLA).await.unwrap().as_ref(), Some(carla));
    let record = store.find_tenant(TENANT).await.unwrap().unwrap();
    assert_eq!((record.people_connected, record.gate), (1, None));

    let stranger = store.mark_connected(tenant(9), CARLA, at(1)).await;
    assert!(matches!(stranger, Err(StoreError::NotOneRow { table: "people", rows: 0 })), "{stranger:?}");
    let orphan = store.see_person(tenant(9), CARLA, "x", "y", at(1)).await;
    assert!(matches!(orphan, Err(StoreError::Conflict(consentry::store::Conflict::Orphan))), "{orphan:?}");
}

async fn pages_neither_repeat_nor_leave_out(bench: &Bench) {
    let store = &bench.store;
    for number in 1..=7_u32 {
        // Two and three at a time were seen at the same moment.
        store.see_tenant(tenant(number.into()), "global", None, &[], at((number / 3).into())).await.unwrap();
    }
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = store.list_tenants(&TenantQuery { limit: 2, after, ..query() }).await.unwrap();
        seen.extend(page.items.iter().map(|record| record.id));
        let Some(next) = page.next else { break };
        after = Some(next.to_string().parse().unwrap());
    }
    assert_eq!(seen, [7, 6, 5, 4, 3, 2, 1].map(tenant));
}

async fn a_search_finds_names_domains_addresses_and_ids(bench: &Bench) {
    let store = &bench.store;
    let domains = |name: &str| [name.parse::<DomainName>().unwrap()];
    store
        .see_tenant(tenant(1), "global", Some("ÄRZTEHAUS Nord"), &domains("bücher.example"), at(1))
        .await
        .unwrap();
    store
        .see_tenant(
            tenant(2),
            "global",
            Some("Contoso 100%"),
            &domains("con_toso.example".replace('_', "-").as_str()),
            at(2),
        )
        .await
        .unwrap();
    store.see_tenant(tenant(3), "global", None, &domains("contoso.example"), at(3)).await.unwrap();

    assert_eq!(found(store, "ärztehaus").await, [tenant(1)]);
    assert_eq!(found(store, "BÜCHER.example").await, [tenant(1)]);
    assert_eq!(found(store, "Contoso").await, [tenant(3), tenant(2)]);
    assert_eq!(found(store, "carla@contoso.example").await, [tenant(3)]);
    assert_eq!(found(store, &tenant(2).to_string().to_uppercase()).await, [tenant(2)]);
    assert_eq!(found(store, "  ").await, [tenant(3), tenant(2), tenant(1)]);
}

async fn a_search_text_is_never_a_pattern(bench: &Bench) {
    let store = &bench.store;
    store.see_tenant(tenant(1), "global", Some("100% O'Neill_Sons!\\"), &[], at(1)).await.unwrap();
    store.see_tenant(tenant(2), "global", Some("Plain"), &[], at(2)).await.unwrap();
    for text in ["%", "_", "'", "!", "\\", "100%", "o'neill_sons!\\"] {
        assert_eq!(found(store, text).await, [tenant(1)], "{text}");
    }
    let long = "%".repeat(10_000);
    for text in ["%%", "a_n", "' OR 1=1 --", "\u{0}x", long.as_str(), &"ü".repeat(250)] {
        assert_eq!(found(store, text).await, [], "{text}");
    }
}

async fn filters_narrow_the_list(bench: &Bench) {
    let store = &bench.store;
    for number in 1..=3 {
        store.see_tenant(tenant(number), "global", None, &[], at(1)).await.unwrap();
    }
    bench
        .execute("UPDATE tenants SET consent = 'proven', overall = 'works', verdict = 'exo_cloud_only'")
        .await;
    let proven = TenantQuery { stage: Some(ConsentStage::Proven), overall: Some(Overall::Works), ..query() };
    let page = store.list_tenants(&proven).await.unwrap();
    assert_eq!(page.items.len(), 3);
    assert!(page.items.iter().all(|record| record.verdict == Some(Verdict::ExoCloudOnly)));
    let failed = TenantQuery { stage: Some(ConsentStage::Failed), ..query() };
    assert!(store.list_tenants(&failed).await.unwrap().items.is_empty());
    let failed = TenantQuery { overall: Some(Overall::OutOfReach), ..query() };
    assert!(store.list_tenants(&failed).await.unwrap().items.is_empty());
}
