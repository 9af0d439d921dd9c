//! What the desk keeps of a tenant: state, assignee, watching, notes, and who of the staff there is.

use consentry::{
    domain::{
        desk_state::DeskState,
        id::{NoteId, ObjectId},
        language::Language,
        note::Note,
        staff_role::StaffRole,
    },
    store::{Assignee, DeskFields, StaffMember, TenantDesk},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{TENANT, at, contoso},
};

on_every_engine!(
    a_change_by_somebody_who_saw_an_older_version_is_not_stored,
    what_waits_or_is_solved_is_opened_again,
    a_deleted_note_keeps_its_place_and_no_text,
    staff_are_known_by_their_last_sign_in,
);

const SAM: ObjectId = ObjectId::new(Uuid::from_u128(0x5a));

async fn a_change_by_somebody_who_saw_an_older_version_is_not_stored(bench: &Bench) {
    let store = &bench.store;
    assert_eq!(store.tenant_desk(TENANT).await.unwrap(), None);
    contoso(store).await;
    assert_eq!(store.tenant_desk(TENANT).await.unwrap(), Some(TenantDesk::default()));
    let mine = DeskFields {
        state: DeskState::Open,
        assignee: Some(Assignee { person: SAM, name: "Sam".to_owned() }),
        watched: true,
    };
    assert!(store.save_tenant_desk(TENANT, 0, &mine).await.unwrap());
    let theirs = DeskFields { state: DeskState::Solved, ..DeskFields::default() };
    assert!(!store.save_tenant_desk(TENANT, 0, &theirs).await.unwrap());
    let kept = store.tenant_desk(TENANT).await.unwrap().unwrap();
    assert_eq!((&kept.fields, kept.version), (&mine, 1));
    assert!(store.save_tenant_desk(TENANT, 1, &theirs).await.unwrap());
    assert_eq!(store.tenant_desk(TENANT).await.unwrap().unwrap().fields, theirs);

    store.note_tenant_language(TENANT, Language::Portuguese).await.unwrap();
    let desk = store.tenant_desk(TENANT).await.unwrap().unwrap();
    assert_eq!((desk.language, desk.version), (Some(Language::Portuguese), 2), "no change by staff");
}

async fn what_waits_or_is_solved_is_opened_again(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let mut version = 0;
    for (state, also_solved, opened) in [
        (DeskState::New, true, false),
        (DeskState::Open, true, false),
        (DeskState::Waiting, false, true),
        (DeskState::Solved, false, false),
        (DeskState::Solved, true, true),
    ] {
        let fields = DeskFields { state, ..DeskFields::default() };
        assert!(store.save_tenant_desk(TENANT, version, &fields).await.unwrap());
        assert_eq!(store.reopen_tenant(TENANT, also_solved).await.unwrap(), opened, "{state:?}");
        let desk = store.tenant_desk(TENANT).await.unwrap().unwrap();
        assert_eq!(desk.fields.state, if opened { DeskState::Open } else { state });
        version += 1 + i64::from(opened);
        assert_eq!(desk.version, version, "whoever saw the earlier state is told");
    }
}

async fn a_deleted_note_keeps_its_place_and_no_text(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let note = |id: u128, seconds| Note {
        id: NoteId::new(Uuid::from_u128(id)),
        at: at(seconds),
        author: SAM,
        author_name: "Sam".to_owned(),
        text: format!("note \u{0}{id}"),
        deleted_at: None,
    };
    let written = |id: u128, seconds| Note { text: format!("note {id}"), ..note(id, seconds) };
    store.insert_note(TENANT, &note(1, 10)).await.unwrap();
    store.insert_note(TENANT, &note(2, 20)).await.unwrap();
    assert_eq!(store.list_notes(TENANT, 9).await.unwrap(), [written(2, 20), written(1, 10)]);
    let other = consentry::domain::id::TenantId::new(Uuid::from_u128(9));
    assert!(!store.delete_note(other, NoteId::new(Uuid::from_u128(1)), at(30)).await.unwrap());
    assert_eq!(store.find_note(other, NoteId::new(Uuid::from_u128(1))).await.unwrap(), None);
    assert!(store.delete_note(TENANT, NoteId::new(Uuid::from_u128(1)), at(30)).await.unwrap());
    assert!(!store.delete_note(TENANT, NoteId::new(Uuid::from_u128(1)), at(40)).await.unwrap());
    let deleted = Note { text: String::new(), deleted_at: Some(at(30)), ..note(1, 10) };
    assert_eq!(store.find_note(TENANT, deleted.id).await.unwrap(), Some(deleted.clone()));
    assert_eq!(store.list_notes(TENANT, 9).await.unwrap(), [written(2, 20), deleted]);
    assert_eq!(store.list_notes(TENANT, 1).await.unwrap().len(), 1);
    assert!(store.insert_note(other, &note(3, 30)).await.is_err(), "a tenant that was never seen has none");
}

async fn staff_are_known_by_their_last_sign_in(bench: &Bench) {
    let store = &bench.store;
    let member = |id: u128, name: &str, role, seconds| StaffMember {
        person: ObjectId::new(Uuid::from_u128(id)),
        name: name.to_owned(),
        username: format!("{id}@drift.example"),
        role,
        seen_at: at(seconds),
    };
    store.see_staff_member(&member(1, "Sam", StaffRole::Reader, 1)).await.unwrap();
    store.see_staff_member(&member(2, "Olga", StaffRole::Operator, 2)).await.unwrap();
    let again = member(1, "Sam Ode", StaffRole::Support, 3);
    store.see_staff_member(&again).await.unwrap();
    let expected = [member(2, "Olga", StaffRole::Operator, 2), again];
    assert_eq!(store.list_staff_members().await.unwrap(), expected);
}
