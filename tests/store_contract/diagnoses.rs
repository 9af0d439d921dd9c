//! Diagnoses, their reports and the journal of write tests.

use consentry::{
    domain::{
        id::{DiagnosisId, ObjectId},
        mailbox::Verdict,
        report::Overall,
    },
    store::{Conflict, DiagnosisState, Engine, Leftover, RunPlace, StoreError, WritePlace, WriteTest},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso, digest, report, request},
};

on_every_engine!(
    a_finished_diagnosis_shows_on_person_and_tenant,
    a_restart_interrupts_what_was_running,
    what_gives_signs_of_life_is_not_abandoned,
    a_broken_report_is_named_and_not_repeated,
    a_write_test_stays_open_until_it_is_known_to_be_gone,
    a_leftover_is_taken_by_one_at_a_time_and_forgotten_when_gone,
    runs_are_listed_from_behind_a_place_and_reports_between_two,
    people_are_read_in_parts,
);

const FIRST: DiagnosisId = DiagnosisId::new(Uuid::from_u128(1));
const SECOND: DiagnosisId = DiagnosisId::new(Uuid::from_u128(2));

async fn a_finished_diagnosis_shows_on_person_and_tenant(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let request = request(7, 0);
    store.insert_consent_request(&request, &digest("a"), &digest("s")).await.unwrap();
    store.start_diagnosis(FIRST, TENANT, CARLA, None, at(10)).await.unwrap();
    let running = store.latest_diagnosis(TENANT, CARLA).await.unwrap().unwrap();
    assert_eq!((running.state, running.finished_at, running.report), (DiagnosisState::Running, None, None));

    let report = report(FIRST, Overall::Works, Verdict::ExoCloudOnly);
    store.finish_diagnosis(&report, Some(request.id)).await.unwrap();
    let finished = store.find_diagnosis(FIRST).await.unwrap().unwrap();
    assert_eq!((finished.state, finished.finished_at), (DiagnosisState::Finished, Some(at(20))));
    assert_eq!((finished.overall, finished.verdict), (Some(Overall::Works), Some(Verdict::ExoCloudOnly)));
    assert_eq!((finished.consent_request, finished.report), (Some(request.id), Some(report.clone())));
    let tenant = store.find_tenant(TENANT).await.unwrap().unwrap();
    assert_eq!((tenant.overall, tenant.verdict), (Some(Overall::Works), Some(Verdict::ExoCloudOnly)));
    let carla = store.find_person(TENANT, CARLA).await.unwrap().unwrap();
    assert_eq!(carla.last_diagnosis, Some(FIRST));

    let twice = store.finish_diagnosis(&report, None).await;
    assert!(matches!(twice, Err(StoreError::NotOneRow { table: "diagnoses", rows: 0 })), "{twice:?}");
    let stranger = ObjectId::new(Uuid::from_u128(99));
    let orphan = store.start_diagnosis(SECOND, TENANT, stranger, None, at(1)).await;
    assert!(matches!(orphan, Err(StoreError::Conflict(Conflict::Orphan))), "{orphan:?}");
}

async fn a_restart_interrupts_what_was_running(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.start_diagnosis(FIRST, TENANT, CARLA, None, at(10)).await.unwrap();
    store.finish_diagnosis(&report(FIRST, Overall::Works, Verdict::Unknown), None).await.unwrap();
    store.start_diagnosis(SECOND, TENANT, DANA, None, at(11)).await.unwrap();

    // Another replica may run it, where there can be one: its lease counts.
    let start = if store.engine() == Engine::Sqlite { 30 } else { 102 };
    if store.engine() == Engine::Postgres {
        assert_eq!(store.interrupt_running(at(101)).await.unwrap(), 0);
    }
    assert_eq!(store.interrupt_running(at(start)).await.unwrap(), 1);
    assert_eq!(store.interrupt_running(at(start + 1)).await.unwrap(), 0);
    let listed = store.list_diagnoses(TENANT, 10).await.unwrap();
    let states: Vec<_> = listed.iter().map(|run| (run.id, run.state, run.finished_at)).collect();
    assert_eq!(
        states,
        [
            (SECOND, DiagnosisState::Interrupted, Some(at(start))),
            (FIRST, DiagnosisState::Finished, Some(at(20)))
        ]
    );
    assert_eq!(store.list_diagnoses(TENANT, 1).await.unwrap().len(), 1);
}

async fn what_gives_signs_of_life_is_not_abandoned(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.start_diagnosis(FIRST, TENANT, CARLA, None, at(0)).await.unwrap();
    store.start_diagnosis(SECOND, TENANT, DANA, None, at(0)).await.unwrap();
    store.keep_running(FIRST, at(60)).await.unwrap();
    assert_eq!(store.interrupt_abandoned(at(90)).await.unwrap(), 0, "both leases last 90 seconds");
    assert_eq!(store.interrupt_abandoned(at(91)).await.unwrap(), 1);
    assert_eq!(store.find_diagnosis(FIRST).await.unwrap().unwrap().state, DiagnosisState::Running);
    // A late sign of life does not bring it back; its report does.
    store.keep_running(SECOND, at(92)).await.unwrap();
    assert_eq!(store.find_diagnosis(SECOND).await.unwrap().unwrap().state, DiagnosisState::Interrupted);

    // What the version before started has no lease.
    bench.execute("UPDATE diagnoses SET alive_until = NULL").await;
    assert_eq!(store.interrupt_abandoned(at(600)).await.unwrap(), 0);
    assert_eq!(store.interrupt_abandoned(at(601)).await.unwrap(), 1);
}

async fn a_broken_report_is_named_and_not_repeated(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.start_diagnosis(FIRST, TENANT, CARLA, None, at(10)).await.unwrap();
    store.finish_diagnosis(&report(FIRST, Overall::Works, Verdict::Unknown), None).await.unwrap();
    for broken in ["{", "{\"version\": \"hunter2\"}", ""] {
        bench.execute(&format!("UPDATE diagnoses SET report = '{broken}'")).await;
        let error = store.find_diagnosis(FIRST).await.unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error}");
        let StoreError::InconsistentRow { table, column, id, .. } = error else { panic!("{error}") };
        assert_eq!((table, column, id), ("diagnoses", "report", FIRST.to_string()));
    }
    bench.execute("UPDATE diagnoses SET report = NULL, state = 'dreaming'").await;
    let error = store.list_diagnoses(TENANT, 1).await.unwrap_err();
    assert!(matches!(error, StoreError::InconsistentRow { column: "state", .. }), "{error}");
}

async fn a_write_test_stays_open_until_it_is_known_to_be_gone(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.start_diagnosis(FIRST, TENANT, CARLA, None, at(10)).await.unwrap();
    let (own, shared) = (write_test(1, WritePlace::Own), write_test(2, WritePlace::Shared));
    store.journal_write_test(&own, None).await.unwrap();
    store.journal_write_test(&shared, None).await.unwrap();
    assert_eq!(store.open_write_tests(TENANT, CARLA).await.unwrap(), [own.clone(), shared.clone()]);
    assert!(store.open_write_tests(TENANT, DANA).await.unwrap().is_empty());

    store.write_test_gone(own.transaction_id, at(12)).await.unwrap();
    store.write_test_gone(own.transaction_id, at(13)).await.unwrap();
    assert_eq!(store.open_write_tests(TENANT, CARLA).await.unwrap(), [shared]);
    let unknown = store.write_test_gone(Uuid::from_u128(9), at(1)).await;
    assert!(matches!(unknown, Err(StoreError::NotOneRow { table: "write_tests", rows: 0 })), "{unknown:?}");
}

fn write_test(number: u128, place: WritePlace) -> WriteTest {
    WriteTest {
        transaction_id: Uuid::from_u128(number),
        diagnosis: FIRST,
        tenant: TENANT,
        person: CARLA,
        place,
        created_at: at(11),
        gone_at: None,
    }
}

async fn a_leftover_is_taken_by_one_at_a_time_and_forgotten_when_gone(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.start_diagnosis(FIRST, TENANT, CARLA, None, at(10)).await.unwrap();
    let (own, shared, kept) =
        (write_test(1, WritePlace::Own), write_test(2, WritePlace::Shared), write_test(3, WritePlace::Own));
    store.journal_write_test(&own, Some(b"sealed 1")).await.unwrap();
    store.journal_write_test(&shared, Some(b"sealed 2")).await.unwrap();
    store.journal_write_test(&kept, None).await.unwrap();
    assert_eq!(store.write_tests_of(FIRST).await.unwrap(), [own.clone(), shared.clone(), kept.clone()]);
    assert!(store.write_tests_of(SECOND).await.unwrap().is_empty());

    let claim = |now: i64| async move { store.claim_leftovers(at(now), at(now + 60), at(0)).await.unwrap() };
    assert!(claim(20).await.is_empty(), "the diagnosis runs");
    let stalled = store.claim_leftovers(at(20), at(20), at(10)).await.unwrap();
    assert_eq!(stalled.len(), 2, "the diagnosis has been running for too long");
    store.interrupt_running(at(130)).await.unwrap();
    let mut taken = claim(30).await;
    taken.sort_by_key(|leftover| leftover.test.transaction_id);
    let expected = [(own.clone(), b"sealed 1"), (shared.clone(), b"sealed 2")];
    assert_eq!(taken, expected.map(|(test, sealed)| Leftover { test, sealed: sealed.to_vec() }));
    assert!(!format!("{taken:?}").contains("115"), "sealed bytes are not for logs");
    assert!(claim(31).await.is_empty(), "taken by somebody");
    assert_eq!(claim(90).await.len(), 2, "whoever took them is gone");

    store.postpone_leftover(shared.transaction_id, at(1_000)).await.unwrap();
    store.write_test_gone(own.transaction_id, at(95)).await.unwrap();
    assert!(claim(999).await.is_empty());
    assert_eq!(claim(1_000).await.len(), 1);
    store.forget_means(shared.transaction_id).await.unwrap();
    assert!(claim(5_000).await.is_empty(), "nothing to remove it with");
    assert_eq!(store.open_write_tests(TENANT, CARLA).await.unwrap(), [shared, kept], "but not forgotten");

    let fourth = write_test(4, WritePlace::Own);
    store.journal_write_test(&fourth, Some(b"sealed 4")).await.unwrap();
    assert_eq!(store.forget_old_means(at(11)).await.unwrap(), 0);
    assert_eq!(store.forget_old_means(at(12)).await.unwrap(), 1);
    assert!(claim(9_000).await.is_empty());
}

async fn runs_are_listed_from_behind_a_place_and_reports_between_two(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let id = |number: u128| DiagnosisId::new(Uuid::from_u128(number));
    // Two began at the same moment.
    let begun = [(1, 10), (2, 11), (3, 11), (4, 12), (5, 13)];
    for (number, second) in begun {
        store.start_diagnosis(id(number), TENANT, CARLA, None, at(second)).await.unwrap();
        if number != 4 {
            store
                .finish_diagnosis(&report(id(number), Overall::Works, Verdict::Unknown), None)
                .await
                .unwrap();
        }
    }
    store.start_diagnosis(id(6), TENANT, DANA, None, at(9)).await.unwrap();
    let place = |number: u128, second| RunPlace { started_at: at(second), id: id(number) };
    let of_carla = async |behind, limit| {
        let runs = store.list_runs(TENANT, CARLA, behind, limit).await.unwrap();
        runs.into_iter().map(|run| run.id).collect::<Vec<_>>()
    };
    assert_eq!(of_carla(None, 10).await, [id(5), id(3), id(2), id(1)]);
    assert_eq!(of_carla(None, 2).await, [id(5), id(3)]);
    assert_eq!(of_carla(Some(place(3, 11)), 10).await, [id(2), id(1)]);
    assert_eq!(of_carla(Some(place(1, 10)), 10).await, []);

    let between = store.reports_between(TENANT, CARLA, place(1, 10), place(5, 13), 10).await.unwrap();
    assert_eq!(between.iter().map(|report| report.id).collect::<Vec<_>>(), [id(3), id(2)]);
    let newest = store.reports_between(TENANT, CARLA, place(1, 10), place(5, 13), 1).await.unwrap();
    assert_eq!(newest[0].id, id(3));

    let reports = store.list_reports(TENANT, 3).await.unwrap();
    assert_eq!(reports.iter().map(|report| report.id).collect::<Vec<_>>(), [id(5), id(3), id(2)]);
    let all = store.list_tenant_runs(TENANT, None, 10).await.unwrap();
    let states: Vec<_> = all.iter().map(|run| (run.id, run.state == DiagnosisState::Finished)).collect();
    let expected = [(5, true), (4, false), (3, true), (2, true), (1, true), (6, false)];
    assert_eq!(states, expected.map(|(number, finished)| (id(number), finished)));
    let rest = store.list_tenant_runs(TENANT, Some(place(2, 11)), 10).await.unwrap();
    assert_eq!(rest.iter().map(|run| run.id).collect::<Vec<_>>(), [id(1), id(6)]);
}

async fn people_are_read_in_parts(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let mut found = Vec::new();
    let mut behind = None;
    loop {
        let part = store.page_of_people(TENANT, behind, 1).await.unwrap();
        let Some(last) = part.last() else { break };
        behind = Some(last.person);
        found.extend(part);
    }
    let mut all = store.list_people(TENANT).await.unwrap();
    all.sort_by_key(|person| person.person);
    assert!(found == all && found.len() > 1, "{found:?}");
}
