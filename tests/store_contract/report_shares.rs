//! Links to reports and their openings.

use consentry::{
    domain::{
        id::{DiagnosisId, ShareId, TenantId},
        mailbox::Verdict,
        named_person::NamedPerson,
        redaction::Level,
        report::Overall,
        report_share::{ReportShare, ShareView},
        visitor::Visitor,
    },
    store::{Conflict, ShareQuery, StoreError},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso, digest, report},
};

on_every_engine!(
    a_link_is_found_by_its_hash_and_its_id,
    a_link_to_no_report_is_refused,
    a_link_is_taken_back_once,
    links_are_listed_newest_first_in_pages,
    openings_are_counted_and_the_last_ones_kept,
    looks_of_the_same_visitor_close_together_are_one,
);

const EDGE: &str = "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
const OTHER: TenantId = TenantId::new(Uuid::from_u128(0x99));

fn carla() -> NamedPerson {
    NamedPerson { tenant: TENANT, person: CARLA, name: "Carla".to_owned() }
}

fn share(id: u128, seconds: i64) -> ReportShare {
    ReportShare {
        id: ShareId::new(Uuid::from_u128(id)),
        diagnosis: DiagnosisId::new(Uuid::from_u128(1)),
        tenant: TENANT,
        level: Level::Vendor,
        made_by: carla(),
        created_at: at(seconds),
        expires_at: at(seconds + 86_400),
        revoked_at: None,
        only_tenant: Some(OTHER),
        note: Some("for \u{1f642} the partner".to_owned()),
        views: 0,
    }
}

async fn diagnosed(bench: &Bench) {
    contoso(&bench.store).await;
    let id = DiagnosisId::new(Uuid::from_u128(1));
    bench.store.start_diagnosis(id, TENANT, CARLA, None, at(5)).await.unwrap();
    bench.store.finish_diagnosis(&report(id, Overall::Works, Verdict::ExoCloudOnly), None).await.unwrap();
}

async fn a_link_is_found_by_its_hash_and_its_id(bench: &Bench) {
    diagnosed(bench).await;
    let store = &bench.store;
    let (one, mut two) = (share(1, 0), share(2, 10));
    (two.only_tenant, two.note) = (None, None);
    store.insert_report_share(&one, &digest("one")).await.unwrap();
    store.insert_report_share(&two, &digest("two")).await.unwrap();
    assert_eq!(store.find_share_by_link(&digest("one")).await.unwrap(), Some(one.clone()));
    assert_eq!(store.find_share_by_link(&digest("On")).await.unwrap(), None);
    assert_eq!(store.find_report_share(two.id).await.unwrap(), Some(two.clone()));
    assert_eq!(store.find_report_share(ShareId::new(Uuid::from_u128(9))).await.unwrap(), None);
    assert_eq!(store.shares_of_report(one.diagnosis).await.unwrap(), [two, one.clone()]);
    let again = store.insert_report_share(&share(3, 0), &digest("one")).await;
    assert!(matches!(again, Err(StoreError::Conflict(Conflict::Duplicate))), "{again:?}");
}

async fn a_link_to_no_report_is_refused(bench: &Bench) {
    let refused = bench.store.insert_report_share(&share(1, 0), &digest("one")).await;
    assert!(matches!(refused, Err(StoreError::Conflict(Conflict::Orphan))), "{refused:?}");
}

async fn a_link_is_taken_back_once(bench: &Bench) {
    diagnosed(bench).await;
    let store = &bench.store;
    let (open, over) = (share(1, 0), share(2, -90_000));
    store.insert_report_share(&open, &digest("one")).await.unwrap();
    store.insert_report_share(&over, &digest("two")).await.unwrap();
    assert!(store.revoke_report_share(open.id, at(100)).await.unwrap());
    assert!(!store.revoke_report_share(open.id, at(200)).await.unwrap());
    assert_eq!(store.find_report_share(open.id).await.unwrap().unwrap().revoked_at, Some(at(100)));
    assert!(!store.revoke_report_share(over.id, at(100)).await.unwrap(), "its time was over");
}

async fn links_are_listed_newest_first_in_pages(bench: &Bench) {
    diagnosed(bench).await;
    let store = &bench.store;
    for number in 0..7_u32 {
        let mut share = share(u128::from(number) + 1, i64::from(number) / 2 * 100);
        share.revoked_at = (number == 3).then(|| at(500));
        store.insert_report_share(&share, &digest(&number.to_string())).await.unwrap();
    }
    let mut seen = Vec::new();
    let mut query = ShareQuery { limit: 3, ..ShareQuery::default() };
    loop {
        let page = store.list_shares(&query, at(1_000)).await.unwrap();
        seen.extend(page.items.iter().map(|listed| listed.share.id.uuid().as_u128()));
        assert!(page.items.iter().all(|listed| listed.organisation.as_deref() == Some("Contoso")));
        assert!(page.items.iter().all(|listed| listed.only_organisation.is_none()), "it was never here");
        query.after = page.next;
        if query.after.is_none() {
            break;
        }
        assert_eq!(page.items.len(), 3);
    }
    assert_eq!(seen, [7, 6, 5, 4, 3, 2, 1]);

    let found = async |tenant, open, now| {
        let query = ShareQuery { tenant, open, limit: 50, ..ShareQuery::default() };
        let page = store.list_shares(&query, now).await.unwrap();
        page.items.iter().map(|listed| listed.share.id.uuid().as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(found(Some(TENANT), Some(true), at(1_000)).await, [7, 6, 5, 3, 2, 1]);
    assert_eq!(found(None, Some(false), at(1_000)).await, [4]);
    assert_eq!(found(None, Some(true), at(86_400 + 100)).await, [7, 6, 5], "the end is not part of the time");
    assert_eq!(found(Some(OTHER), None, at(1_000)).await, [0_u128; 0]);
}

fn view(seconds: i64, user_agent: &str, viewer: Option<NamedPerson>) -> ShareView {
    ShareView { at: at(seconds), visitor: Visitor::of(Some(user_agent)), viewer }
}

async fn openings_are_counted_and_the_last_ones_kept(bench: &Bench) {
    diagnosed(bench).await;
    let store = &bench.store;
    let (one, two) = (share(1, 0), share(2, 0));
    store.insert_report_share(&one, &digest("one")).await.unwrap();
    store.insert_report_share(&two, &digest("two")).await.unwrap();
    for number in 0..30_u32 {
        let view = view(i64::from(number) * 3_600, EDGE, (number == 29).then(carla));
        let noted = store.note_share_view(Uuid::from_u128(number.into()), one.id, &view).await.unwrap();
        assert_eq!(noted, Some(i64::from(number) + 1));
    }
    assert_eq!(store.find_report_share(one.id).await.unwrap().unwrap().views, 30);
    let views = store.share_views(&[two.id, one.id]).await.unwrap();
    assert_eq!((views[0].len(), views[1].len()), (0, 20));
    assert_eq!(views[1][0], view(29 * 3_600, EDGE, Some(carla())));
    let orphan = ShareId::new(Uuid::from_u128(404));
    let refused = store.note_share_view(Uuid::from_u128(99), orphan, &view(0, EDGE, None)).await;
    assert!(refused.is_err(), "{refused:?}");
}

async fn looks_of_the_same_visitor_close_together_are_one(bench: &Bench) {
    diagnosed(bench).await;
    let store = &bench.store;
    let one = share(1, 0);
    store.insert_report_share(&one, &digest("one")).await.unwrap();
    let dana = || NamedPerson { tenant: TENANT, person: DANA, name: "Dana".to_owned() };
    for (id, seconds, user_agent, viewer, noted) in [
        (1, 0, EDGE, None, Some(1)),
        (2, 599, EDGE, None, None),
        (3, 599, FIREFOX, None, Some(2)),
        (4, 599, EDGE, Some(carla()), Some(3)),
        (5, 599, EDGE, Some(dana()), Some(4)),
        (6, 600, EDGE, None, Some(5)),
    ] {
        let view = view(seconds, user_agent, viewer);
        let answer = store.note_share_view(Uuid::from_u128(id), one.id, &view).await.unwrap();
        assert_eq!(answer, noted, "{id}");
    }
}
