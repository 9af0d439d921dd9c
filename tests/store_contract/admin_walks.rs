//! What administrators did on the way through a request.

use consentry::{
    domain::{
        admin_walk::{AccountSeen, AdminWalk, AppSeen, Audience, Preflight, WalkNote},
        consent::Shortfall,
        grant::{AdminRole, RoleEvidence},
        id::ConsentRequestId,
    },
    store::{Conflict, StoreError},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{at, contoso, digest, request},
};

on_every_engine!(the_newest_note_of_a_kind_is_kept);

async fn the_newest_note_of_a_kind_is_kept(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let request = request(1, 0);
    let orphan = store.note_admin_step(request.id, at(1), &WalkNote::Sent).await.unwrap_err();
    assert!(matches!(orphan, StoreError::Conflict(Conflict::Orphan)), "{orphan}");
    store.insert_consent_request(&request, &digest("admin"), &digest("status")).await.unwrap();
    assert_eq!(store.admin_walk(request.id).await.unwrap(), AdminWalk::default());

    let role = RoleEvidence::Admin(AdminRole::ApplicationAdministrator);
    let preflight =
        Preflight { account: AccountSeen::Member { role }, app: AppSeen::Present, code: Some(50_105) };
    let shortfall = Shortfall::PersonalOnly;
    for (seconds, note) in [
        (1, WalkNote::Decided { audience: Audience::Everybody }),
        (2, WalkNote::Sent),
        (3, WalkNote::Checked { preflight: preflight.clone() }),
        (4, WalkNote::Looked { shortfall: shortfall.clone() }),
        (5, WalkNote::Decided { audience: Audience::Assigned }),
    ] {
        store.note_admin_step(request.id, at(seconds), &note).await.unwrap();
    }
    let walk = store.admin_walk(request.id).await.unwrap();
    assert_eq!(
        walk,
        AdminWalk {
            checked: Some((at(3), preflight)),
            sent: Some(at(2)),
            looked: Some((at(4), shortfall)),
            decided: Some((at(5), Audience::Assigned)),
        }
    );
    let nobodys = store.admin_walk(ConsentRequestId::new(Uuid::from_u128(2))).await.unwrap();
    assert_eq!(nobodys, AdminWalk::default());
}
