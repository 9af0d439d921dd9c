//! The audit log: whole under many writers, broken by any change, cut at its beginning alone.

use std::sync::Arc;

use consentry::{
    clock::SystemRandomness,
    domain::{
        audit::{Action, Actor, AuditEntry},
        id::ObjectId,
    },
    journeys::audit_log::{
        check::{self, Whole, sign},
        file,
        verifier::LogFault,
    },
    seal::{SealKeys, Verified},
    store::{AuditQuery, Erasure, Store},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso},
};

on_every_engine!(
    many_writers_make_one_chain,
    any_change_is_found,
    a_change_that_fits_its_own_hash_is_found_at_a_signed_place,
    the_schema_refuses_changes,
    the_beginning_is_cut_at_a_signed_place,
    every_filter_finds_its_entries_page_by_page,
    entries_of_before_the_log_are_moved_into_it,
    an_erased_person_is_not_in_the_log_and_the_log_is_whole,
    a_file_is_whole_or_says_where_it_is_not,
);

fn entry(seconds: i64, person: ObjectId, action: Action, subject: Option<&str>) -> AuditEntry {
    AuditEntry {
        at: at(seconds),
        actor: Actor::Person { tenant: TENANT, person },
        action,
        tenant: Some(TENANT),
        subject: subject.map(str::to_owned),
    }
}

async fn append(store: &Store, entry: &AuditEntry, from: Option<&str>) {
    store.append_audit(entry, from, &SystemRandomness).await.unwrap();
}

/// Entries of every kind of actor, with and without everything else.
async fn some_entries(store: &Store) {
    append(store, &entry(1, CARLA, Action::SignedIn, None), Some("192.0.2.1")).await;
    append(store, &entry(2, CARLA, Action::DiagnosisStarted, Some("a'b")), Some("192.0.2.1")).await;
    let opened =
        AuditEntry { actor: Actor::LinkHolder, ..entry(3, CARLA, Action::ConsentLinkOpened, Some("r")) };
    append(store, &opened, Some("2001:db8::")).await;
    let portal = AuditEntry {
        actor: Actor::Portal,
        tenant: None,
        ..entry(4, CARLA, Action::RetentionApplied, Some("é"))
    };
    append(store, &portal, None).await;
    append(store, &entry(5, DANA, Action::SignedIn, None), Some("192.0.2.2")).await;
    append(store, &entry(6, DANA, Action::ReportRead, Some("r")), None).await;
}

fn keys() -> SealKeys {
    SealKeys::generate(&SystemRandomness)
}

async fn look(store: &Store, keys: &SealKeys) -> Result<Whole, LogFault> {
    check::whole(store, &keys.public_keys()).await.unwrap()
}

async fn many_writers_make_one_chain(bench: &Bench) {
    const WRITERS: i64 = 12;
    const EACH: i64 = 20;
    let stores = [Arc::new(bench.store.clone()), Arc::new(Store::open(&bench.url).await.unwrap())];
    let mut tasks = Vec::new();
    for writer in 0..WRITERS {
        let store = Arc::clone(&stores[usize::try_from(writer % 2).unwrap()]);
        tasks.push(tokio::spawn(async move {
            for i in 0..EACH {
                let person = ObjectId::new(Uuid::from_u128(u128::try_from(i % 5).unwrap() + 1));
                append(&store, &entry(i, person, Action::SignedIn, None), Some("192.0.2.9")).await;
            }
        }));
    }
    for task in tasks {
        task.await.unwrap();
    }
    let whole = look(&bench.store, &keys()).await.unwrap();
    assert_eq!((whole.entries, whole.head.number), (WRITERS * EACH, WRITERS * EACH));
    stores[1].close().await;
}

/// Lets a test do what the schema refuses.
async fn without_triggers(bench: &Bench) {
    let names = [
        ("audit_log_stays_as_written", "audit_log"),
        ("audit_log_is_cut_at_checkpoints", "audit_log"),
        ("audit_checkpoints_stay", "audit_checkpoints"),
    ];
    for (name, table) in names {
        let on = if bench.file().is_some() { String::new() } else { format!(" ON {table}") };
        bench.execute(&format!("DROP TRIGGER {name}{on}")).await;
    }
    if bench.file().is_some() {
        bench.execute("DROP TRIGGER audit_checkpoints_stay_as_written").await;
    }
}

async fn any_change_is_found(bench: &Bench) {
    let (store, keys) = (&bench.store, keys());
    some_entries(store).await;
    let whole = look(store, &keys).await.unwrap();
    store
        .insert_checkpoint(&sign(&keys, whole.head.number, whole.head.hash, false, at(9)).unwrap())
        .await
        .unwrap();
    assert_eq!(look(store, &keys).await.unwrap().signed, 1);
    without_triggers(bench).await;
    let blob = |byte: &str| {
        let hex = byte.repeat(32);
        if bench.file().is_some() { format!("x'{hex}'") } else { format!("decode('{hex}', 'hex')") }
    };
    let other_id = if bench.file().is_some() {
        format!("x'{}'", "0e".repeat(16))
    } else {
        format!("'{}'", Uuid::from_bytes([0x0e; 16]))
    };
    let hash = blob("11");
    let mut changes: Vec<(String, String)> = Vec::new();
    for number in 1..=6 {
        let row = format!("WHERE number = {number}");
        for (column, value) in [
            ("at", "at + 1".to_owned()),
            ("actor", "'nobody'".to_owned()),
            ("action", "'signed_out'".to_owned()),
            ("subject", "COALESCE(subject, '') || 'x'".to_owned()),
            ("hash", hash.clone()),
            (
                "actor_party",
                "(SELECT id FROM audit_parties WHERE id <> COALESCE(audit_log.actor_party, 0) LIMIT 1)"
                    .to_owned(),
            ),
            (
                "tenant_party",
                "(SELECT id FROM audit_parties WHERE id <> COALESCE(audit_log.tenant_party, 0) LIMIT 1)"
                    .to_owned(),
            ),
            (
                "origin",
                "(SELECT id FROM audit_origins WHERE id <> COALESCE(audit_log.origin, 0) LIMIT 1)".to_owned(),
            ),
            ("number", "number + 100".to_owned()),
        ] {
            changes.push((
                format!("UPDATE audit_log SET {column} = {value} {row}"),
                format!("{column} of {number}"),
            ));
        }
        changes.push((format!("DELETE FROM audit_log {row}"), format!("entry {number}")));
    }
    for (table, column, value) in [
        ("audit_parties", "reference", hash.clone()),
        ("audit_parties", "tenant", other_id.clone()),
        ("audit_parties", "salt", hash.clone()),
        ("audit_origins", "reference", hash.clone()),
        ("audit_origins", "address", "'203.0.113.7'".to_owned()),
        ("audit_origins", "salt", hash.clone()),
    ] {
        changes.push((
            format!("UPDATE {table} SET {column} = {value} WHERE id = (SELECT MAX(id) FROM {table})"),
            format!("{column} of {table}"),
        ));
    }
    changes.push((
        format!("UPDATE audit_parties SET person = {other_id} WHERE id = (SELECT MAX(id) FROM audit_parties WHERE person IS NOT NULL)"),
        "person of audit_parties".to_owned(),
    ));
    for (column, value) in
        [("number", "number - 1".to_owned()), ("number", "number + 1".to_owned()), ("hash", hash.clone())]
    {
        changes.push((format!("UPDATE audit_head SET {column} = {value}"), format!("{column} of the head")));
    }
    for (column, value) in [
        ("number", "number - 1".to_owned()),
        ("number", "number + 1".to_owned()),
        ("hash", hash),
        ("at", "at + 1".to_owned()),
        ("signature", "'AAAA'".to_owned()),
    ] {
        changes.push((
            format!("UPDATE audit_checkpoints SET {column} = {value}"),
            format!("{column} of a checkpoint"),
        ));
    }
    for (change, what) in changes {
        bench
            .kept_aside(&["audit_log", "audit_parties", "audit_origins", "audit_head", "audit_checkpoints"])
            .await;
        bench.execute(&change).await;
        let found = look(store, &keys).await;
        assert!(found.is_err(), "{what} was changed, and nobody sees it: {change}");
        bench.put_back().await;
        assert!(look(store, &keys).await.is_ok(), "{what} is as it was");
    }
}

async fn a_change_that_fits_its_own_hash_is_found_at_a_signed_place(bench: &Bench) {
    let (store, keys) = (&bench.store, keys());
    some_entries(store).await;
    let head = look(store, &keys).await.unwrap().head;
    // Somebody who can write the database makes the whole chain anew, with the right hashes, and signs with their own key.
    let forged = sign(&self::keys(), head.number, head.hash, false, at(1)).unwrap();
    store.insert_checkpoint(&forged).await.unwrap();
    assert_eq!(look(store, &keys).await.unwrap().unknown_keys, 1, "a key that is not ours proves nothing");
    let mut another = sign(&keys, 3, head.hash, false, at(2)).unwrap();
    store.insert_checkpoint(&another).await.unwrap();
    assert_eq!(look(store, &keys).await, Err(LogFault::OtherCheckpoint(3)));
    another.number = 4;
    store.insert_checkpoint(&another).await.unwrap();
    assert!(matches!(look(store, &keys).await, Err(LogFault::Forged(4))));
}

async fn the_schema_refuses_changes(bench: &Bench) {
    let (store, keys) = (&bench.store, keys());
    some_entries(store).await;
    let head = store.audit_head().await.unwrap();
    store.insert_checkpoint(&sign(&keys, head.number, head.hash, false, at(9)).unwrap()).await.unwrap();
    for refused in [
        "UPDATE audit_log SET action = 'x' WHERE number = 1",
        "DELETE FROM audit_log WHERE number = 1",
        "DELETE FROM audit_log",
        "UPDATE audit_checkpoints SET hash = hash",
        "DELETE FROM audit_checkpoints",
    ] {
        assert!(!bench.accepts(refused).await, "{refused}");
    }
    assert_eq!(store.remove_cut_entries(0, 10).await.unwrap(), 0);
    assert!(store.remove_cut_entries(3, 10).await.is_err(), "nobody has marked a cut");
    assert_eq!(look(store, &keys).await.unwrap().entries, 6);
}

async fn the_beginning_is_cut_at_a_signed_place(bench: &Bench) {
    let (store, keys) = (&bench.store, keys());
    some_entries(store).await;
    assert_eq!(store.last_entry_before(at(1), 6).await.unwrap(), None);
    let (number, hash) = store.last_entry_before(at(5), 6).await.unwrap().unwrap();
    assert_eq!(number, 4);
    assert_eq!(
        store.last_entry_before(at(1000), 6).await.unwrap().unwrap().0,
        5,
        "the last one always stays"
    );
    store.insert_checkpoint(&sign(&keys, number, hash, true, at(9)).unwrap()).await.unwrap();
    assert_eq!(look(store, &keys).await.unwrap().entries, 2, "whole before the entries are gone");
    assert_eq!(store.remove_cut_entries(number, 3).await.unwrap(), 3);
    assert_eq!(look(store, &keys).await.unwrap().entries, 2, "and in between");
    assert_eq!(store.remove_cut_entries(number, 3).await.unwrap(), 1);
    let whole = look(store, &keys).await.unwrap();
    assert_eq!((whole.entries, whole.cut_at, whole.head.number), (2, 4, 6));
    assert!(store.remove_cut_entries(5, 3).await.is_err(), "no further than the cut");
    let dump = bench.dump().await;
    assert!(!dump.contains("192.0.2.1'") && dump.contains("192.0.2.2"), "whom no entry names is forgotten");
    append(store, &entry(10, CARLA, Action::SignedIn, None), None).await;
    assert_eq!(look(store, &keys).await.unwrap().entries, 3);
    // A cut that another key has signed does not hide the beginning.
    let forged = sign(&self::keys(), 6, whole.head.hash, true, at(9)).unwrap();
    let mut forged = forged;
    forged.kid = sign(&keys, 6, whole.head.hash, true, at(9)).unwrap().kid;
    store.insert_checkpoint(&forged).await.unwrap();
    assert_eq!(look(store, &keys).await, Err(LogFault::Forged(6)));
}

async fn every_filter_finds_its_entries_page_by_page(bench: &Bench) {
    let store = &bench.store;
    some_entries(store).await;
    let numbers = async |query: AuditQuery| -> Vec<i64> {
        let mut query = AuditQuery { limit: 2, ..query };
        let mut all = Vec::new();
        loop {
            let (records, next) = store.search_audit(&query).await.unwrap();
            assert!(records.len() <= 2);
            all.extend(records.iter().map(|record| record.chained.number));
            query.after = next;
            if next.is_none() {
                return all;
            }
        }
    };
    let any = AuditQuery::default;
    assert_eq!(numbers(any()).await, [6, 5, 4, 3, 2, 1]);
    assert_eq!(numbers(AuditQuery { person: Some((TENANT, DANA)), ..any() }).await, [6, 5]);
    assert_eq!(numbers(AuditQuery { tenant: Some(TENANT), ..any() }).await, [6, 5, 3, 2, 1]);
    assert_eq!(numbers(AuditQuery { action: Some(Action::SignedIn), ..any() }).await, [5, 1]);
    assert_eq!(numbers(AuditQuery { subject: Some("r".to_owned()), ..any() }).await, [6, 3]);
    assert_eq!(numbers(AuditQuery { from: Some("192.0.2.1".to_owned()), ..any() }).await, [2, 1]);
    let between = AuditQuery { since: Some(at(2)), until: Some(at(5)), ..any() };
    assert_eq!(numbers(between.clone()).await, [4, 3, 2]);
    let all_at_once = AuditQuery {
        person: Some((TENANT, CARLA)),
        tenant: Some(TENANT),
        action: Some(Action::DiagnosisStarted),
        subject: Some("a'b".to_owned()),
        from: Some("192.0.2.1".to_owned()),
        ..between
    };
    assert_eq!(numbers(all_at_once).await, [2]);
    let stranger = ObjectId::new(Uuid::from_u128(9));
    assert!(numbers(AuditQuery { person: Some((TENANT, stranger)), ..any() }).await.is_empty());
    assert_eq!(store.tenant_of_party(CARLA).await.unwrap(), Some(TENANT));
}

async fn entries_of_before_the_log_are_moved_into_it(bench: &Bench) {
    let (store, keys) = (&bench.store, keys());
    append(store, &entry(1, DANA, Action::SignedIn, None), None).await;
    let person = format!(r#"{{"kind":"person","tenant":"{TENANT}","person":"{CARLA}"}}"#);
    let tenant =
        if bench.file().is_some() { format!("x'{}'", TENANT.uuid().simple()) } else { format!("'{TENANT}'") };
    for i in 0..250 {
        bench
            .execute(&format!(
                "INSERT INTO audit_entries (at, actor, action, tenant, subject) \
                 VALUES ({i}, '{person}', 'signed_in', {tenant}, 'old {i}')"
            ))
            .await;
    }
    let mut moved = Vec::new();
    loop {
        let batch = store.drain_audit_inbox(&SystemRandomness).await.unwrap();
        moved.push(batch);
        if batch == 0 {
            break;
        }
    }
    assert_eq!(moved, [200, 50, 0]);
    assert_eq!(look(store, &keys).await.unwrap().entries, 251);
    let query = AuditQuery { person: Some((TENANT, CARLA)), limit: 1, ..AuditQuery::default() };
    let (newest, _) = store.search_audit(&query).await.unwrap();
    assert_eq!(newest[0].chained.subject.as_deref(), Some("old 249"));
    assert!(!bench.dump().await.contains(&person), "nothing of it is left in the inbox");
}

async fn an_erased_person_is_not_in_the_log_and_the_log_is_whole(bench: &Bench) {
    let (store, keys) = (&bench.store, keys());
    contoso(store).await;
    some_entries(store).await;
    let erasure = Erasure {
        id: Uuid::from_u128(1),
        tenant: TENANT,
        person: Some(CARLA),
        name: String::new(),
        username: String::new(),
        recorded: true,
        created_at: at(9),
    };
    let query = AuditQuery { person: Some((TENANT, CARLA)), limit: 9, ..AuditQuery::default() };
    assert_eq!(store.search_audit(&query).await.unwrap().0.len(), 2);
    for step in erasure.steps().iter().filter(|step| step.is_of_the_log()) {
        store.carry_out(&erasure, step).await.unwrap();
    }
    assert!(store.search_audit(&query).await.unwrap().0.is_empty());
    assert_eq!(look(store, &keys).await.unwrap().entries, 6);
    let (all, _) = store.search_audit(&AuditQuery { limit: 9, ..AuditQuery::default() }).await.unwrap();
    let erased: Vec<i64> = all
        .iter()
        .filter(|record| record.entry().unwrap().actor == Actor::Erased)
        .map(|record| record.chained.number)
        .collect();
    assert_eq!(erased, [2, 1]);
    assert!(all.iter().all(|record| record.from.as_ref().is_none_or(|from| from.address != "192.0.2.1")));
    assert_eq!(all[1].from.as_ref().unwrap().address, "192.0.2.2", "others’ addresses stay");
    // Who comes back is somebody new.
    append(store, &entry(20, CARLA, Action::SignedIn, None), None).await;
    assert_eq!(store.search_audit(&query).await.unwrap().0.len(), 1);
    assert_eq!(look(store, &keys).await.unwrap().entries, 7);
}

async fn a_file_is_whole_or_says_where_it_is_not(bench: &Bench) {
    let (store, keys) = (&bench.store, keys());
    some_entries(store).await;
    let mut bytes = Vec::new();
    let entries = file::write(store, &keys, at(9), file::Span::default(), &mut bytes).await.unwrap();
    assert_eq!(entries, 6);
    let text = String::from_utf8(bytes).unwrap();
    let read = |text: &str, keys: Option<&SealKeys>| {
        file::verify(&mut text.as_bytes(), keys.map(SealKeys::public_keys).as_ref())
    };
    let whole = read(&text, Some(&keys)).unwrap();
    assert_eq!((whole.entries, whole.after, whole.end), (6, 0, 6));
    assert_eq!(whole.signature, Some(Verified::Yes));
    assert_eq!(read(&text, None).unwrap().signature, None);
    assert_eq!(read(&text, Some(&self::keys())).unwrap().signature, Some(Verified::UnknownKey));

    let lines: Vec<&str> = text.lines().collect();
    for cut in 0..lines.len() {
        let left_out: Vec<&str> =
            lines.iter().enumerate().filter(|(at, _)| *at != cut).map(|(_, line)| *line).collect();
        assert!(read(&(left_out.join("\n") + "\n"), Some(&keys)).is_err(), "line {cut} left out");
        assert!(read(&(lines[..cut].join("\n") + "\n"), Some(&keys)).is_err(), "cut off at line {cut}");
    }
    for bit in (0..text.len()).step_by(7) {
        let mut changed = text.clone().into_bytes();
        changed[bit] ^= 1;
        if let Ok(changed) = String::from_utf8(changed) {
            let found = read(&changed, Some(&keys));
            let unsigned = matches!(&found, Ok(whole) if whole.signature != Some(Verified::Yes));
            assert!(found.is_err() || unsigned, "byte {bit} of {changed}");
        }
    }

    let mut part = Vec::new();
    let span = file::Span { from: Some(at(3)), to: Some(at(5)) };
    assert_eq!(file::write(store, &keys, at(9), span, &mut part).await.unwrap(), 2);
    let whole = read(std::str::from_utf8(&part).unwrap(), Some(&keys)).unwrap();
    assert_eq!((whole.entries, whole.after, whole.end), (2, 2, 4));
    assert_eq!(whole.signature, Some(Verified::Yes));
}
