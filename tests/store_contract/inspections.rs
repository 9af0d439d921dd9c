//! Looks into a tenant's records.

use consentry::{
    domain::{
        grant::RoleEvidence,
        id::{InspectionId, TenantId},
        inspection::{Checked, Inspection, Records, RequestWorkflow},
    },
    store::{Conflict, StoreError},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{DANA, TENANT, at, contoso},
};

on_every_engine!(a_look_is_kept_whole, the_latest_look_that_saw_anything_counts);

fn look(id: u128, seconds: i64, sees: bool) -> Inspection {
    let mut records = Records::not_checked("Microsoft refused: \u{2019} '; --");
    if sees {
        records.workflow = Checked::Seen(RequestWorkflow { enabled: true, duration_days: Some(30) });
    }
    let id = InspectionId::new(Uuid::from_u128(id));
    Inspection { id, tenant: TENANT, at: at(seconds), inspector: DANA, role: RoleEvidence::Unknown, records }
}

async fn a_look_is_kept_whole(bench: &Bench) {
    let store = &bench.store;
    let first = look(1, 0, true);
    let orphan = store.insert_inspection(&first).await.unwrap_err();
    assert!(matches!(orphan, StoreError::Conflict(Conflict::Orphan)), "{orphan}");
    contoso(store).await;
    store.insert_inspection(&first).await.unwrap();
    assert_eq!(store.find_inspection(first.id).await.unwrap().as_ref(), Some(&first));
    assert_eq!(store.find_inspection(InspectionId::new(Uuid::from_u128(9))).await.unwrap(), None);
    let twice = store.insert_inspection(&first).await.unwrap_err();
    assert!(matches!(twice, StoreError::Conflict(Conflict::Duplicate)), "{twice}");
}

async fn the_latest_look_that_saw_anything_counts(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    assert_eq!(store.latest_inspection(TENANT).await.unwrap(), None);
    let blind = look(1, 5, false);
    store.insert_inspection(&blind).await.unwrap();
    assert_eq!(store.latest_inspection(TENANT).await.unwrap(), None, "nothing was seen yet");
    let (earlier, later, blind_again) = (look(4, 10, true), look(3, 20, true), look(5, 30, false));
    for look in [&later, &earlier, &blind_again] {
        store.insert_inspection(look).await.unwrap();
    }
    assert_eq!(store.latest_look(TENANT).await.unwrap(), Some((later.id, later.at)));
    assert_eq!(store.latest_inspection(TENANT).await.unwrap(), Some(later));
    assert_eq!(store.find_inspection(blind_again.id).await.unwrap(), Some(blind_again));
    assert_eq!(store.latest_inspection(TenantId::new(Uuid::from_u128(1))).await.unwrap(), None);
}
