//! The timeline: every source, in the order of time, a part at a time.

use consentry::{
    clock::SystemRandomness,
    domain::{
        audit::{Action, Actor, AuditEntry},
        consent::{Withdrawal, WithdrawnBy},
        gate::Gate,
        id::{DiagnosisId, InspectionId, NoteId, ObjectId},
        inspection::Inspection,
        mailbox::Verdict,
        note::Note,
        report::Overall,
        timeline_kind::TimelineKind,
        visitor::{Browser, Opening, System, Visitor},
    },
    store::{Place, Store, TimelineEntry, TimelineEvent},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, TENANT, at, contoso, digest, proven, refusal, report, request},
};

on_every_engine!(
    every_source_is_there_in_the_order_of_time,
    parts_put_together_are_the_whole_also_where_times_are_the_same,
    a_check_knows_what_the_one_before_it_said,
    links_are_open_until_they_end_one_way_or_another,
    people_come_in_parts_with_their_gate_and_report,
);

fn kind_of(entry: &TimelineEntry) -> &'static str {
    match &entry.event {
        TimelineEvent::Noted(_) => "note",
        TimelineEvent::Audited(audit) => audit.action.as_str(),
        TimelineEvent::Checked { .. } => "check",
        TimelineEvent::Inspected { .. } => "look",
        TimelineEvent::Opened { .. } => "opening",
        TimelineEvent::Requested(_) => "request",
        TimelineEvent::Refused(_) => "refusal",
    }
}

async fn audit(store: &Store, seconds: i64, action: Action) {
    let actor = Actor::Person { tenant: TENANT, person: CARLA };
    let entry = AuditEntry { at: at(seconds), actor, action, tenant: Some(TENANT), subject: None };
    store.append_audit(&entry, None, &SystemRandomness).await.unwrap();
}

/// One event of every source at each of these times.
async fn happen(store: &Store, times: [i64; 7]) {
    let id =
        |source: u128, seconds: i64| Uuid::from_u128((source << 64) | u128::from(seconds.unsigned_abs()));
    let [made, opened, refused, checked, looked, noted, signed_in] = times;
    let hand_over = consentry::domain::consent::ConsentRequest {
        id: consentry::domain::id::ConsentRequestId::new(id(1, made)),
        ..request(0, made)
    };
    let links = [format!("a{made}"), format!("s{made}")];
    store.insert_consent_request(&hand_over, &digest(&links[0]), &digest(&links[1])).await.unwrap();
    for (number, program) in [(2, false), (3, true)] {
        let visitor = Visitor { program, browser: Browser::Edge, system: System::Windows };
        let opening = Opening { at: at(opened), visitor };
        store.note_link_opening(id(number, opened), hand_over.id, opening).await.unwrap();
    }
    let refused_flow = consentry::domain::id::FlowId::new(id(4, refused));
    let refused = consentry::store::Refusal { id: refused_flow, ..refusal(0, refused, Gate::AppDisabled) };
    store.insert_refusal(&refused).await.unwrap();
    store.start_diagnosis(DiagnosisId::new(id(5, checked)), TENANT, DANA, None, at(checked)).await.unwrap();
    let look = Inspection {
        id: InspectionId::new(id(6, looked)),
        tenant: TENANT,
        at: at(looked),
        inspector: DANA,
        role: consentry::domain::grant::RoleEvidence::Unknown,
        records: consentry::domain::inspection::Records::not_checked("Nobody looked."),
    };
    store.insert_inspection(&look).await.unwrap();
    let note = Note {
        id: NoteId::new(id(7, noted)),
        at: at(noted),
        author: ObjectId::new(Uuid::from_u128(0x5a)),
        author_name: "Sam".to_owned(),
        text: "Called.".to_owned(),
        deleted_at: None,
    };
    store.insert_note(TENANT, &note).await.unwrap();
    audit(store, signed_in, Action::SignedIn).await;
}

async fn every_source_is_there_in_the_order_of_time(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    happen(store, [10, 20, 30, 40, 50, 60, 70]).await;
    for (seconds, action) in [
        // What another source tells better is told once.
        (11, Action::ConsentRequested),
        (21, Action::ConsentLinkOpened),
        (31, Action::SignInRefused),
        (41, Action::DiagnosisStarted),
        (42, Action::DiagnosisFinished),
        (51, Action::TenantInspected),
        (61, Action::NoteWritten),
        (80, Action::ConsentProven),
        (90, Action::DeskStateChanged),
    ] {
        audit(store, seconds, action).await;
    }
    let kinds = async |kind| {
        let (entries, next) = store.timeline(TENANT, kind, None, 50).await.unwrap();
        assert_eq!(next, None);
        assert!(entries.is_sorted_by(|a, b| a.at >= b.at));
        entries.iter().map(kind_of).collect::<Vec<_>>()
    };
    let all = [
        "desk_state_changed",
        "consent_proven",
        "signed_in",
        "note",
        "look",
        "check",
        "refusal",
        "opening",
        "request",
    ];
    assert_eq!(kinds(None).await, all);
    for (kind, expected) in [
        (TimelineKind::SignIns, &["signed_in"][..]),
        (TimelineKind::Refused, &["refusal"]),
        (TimelineKind::Requests, &["consent_proven", "request"]),
        (TimelineKind::Openings, &["opening"]),
        (TimelineKind::Checks, &["check"]),
        (TimelineKind::Records, &["look"]),
        (TimelineKind::Desk, &["desk_state_changed", "note"]),
    ] {
        assert_eq!(kinds(Some(kind)).await, expected, "{kind:?}");
    }
    let other = consentry::domain::id::TenantId::new(Uuid::from_u128(9));
    assert!(store.timeline(other, None, None, 50).await.unwrap().0.is_empty());
}

async fn parts_put_together_are_the_whole_also_where_times_are_the_same(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    for seconds in [10, 20, 30] {
        happen(store, [seconds; 7]).await;
        audit(store, seconds, Action::ConsentProven).await;
    }
    let (whole, _) = store.timeline(TENANT, None, None, 100).await.unwrap();
    assert_eq!(whole.len(), 24);
    for length in [1, 2, 5, 23, 24] {
        let (mut parts, mut place) = (Vec::new(), None);
        loop {
            let (part, next) = store.timeline(TENANT, None, place, length).await.unwrap();
            assert!(part.len() <= usize::try_from(length).unwrap() && !part.is_empty());
            parts.extend(part);
            // As it stands in an address.
            place = next.map(|next| next.to_string().parse().unwrap());
            if place.is_none() {
                break;
            }
        }
        assert_eq!(parts, whole, "in parts of {length}");
    }
}

async fn a_check_knows_what_the_one_before_it_said(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    let runs = [
        (1, 10, Overall::Works, Verdict::ExoCloudOnly),
        (2, 20, Overall::OutOfReach, Verdict::HybridMailboxOnprem),
    ];
    for (id, seconds, overall, verdict) in runs {
        let id = DiagnosisId::new(Uuid::from_u128(id));
        store.start_diagnosis(id, TENANT, CARLA, None, at(seconds)).await.unwrap();
        store.finish_diagnosis(&report(id, overall, verdict), None).await.unwrap();
    }
    store.start_diagnosis(DiagnosisId::new(Uuid::from_u128(3)), TENANT, DANA, None, at(30)).await.unwrap();
    let (entries, _) = store.timeline(TENANT, Some(TimelineKind::Checks), None, 9).await.unwrap();
    let before: Vec<_> = entries
        .into_iter()
        .map(|entry| match entry.event {
            TimelineEvent::Checked { before, .. } => before,
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(before, [None, Some((Overall::Works, Verdict::ExoCloudOnly)), None]);
}

async fn links_are_open_until_they_end_one_way_or_another(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    for id in 1..=4_u128 {
        let made = i64::try_from(id).unwrap();
        let links = [format!("a{id}"), format!("s{id}")];
        let (admin, status) = (digest(&links[0]), digest(&links[1]));
        store.insert_consent_request(&request(id, made), &admin, &status).await.unwrap();
    }
    let open = async |seconds| {
        let open = store.open_requests(TENANT, at(seconds)).await.unwrap();
        open.iter().map(|request| request.id.uuid().as_u128()).collect::<Vec<_>>()
    };
    assert_eq!(open(10).await, [4, 3, 2, 1]);
    let mut withdrawn = request(2, 2);
    withdrawn.withdrawn = Some(Withdrawal { at: at(11), by: WithdrawnBy::Support });
    store.save_consent_request(&withdrawn).await.unwrap();
    let mut done = request(3, 3);
    done.state = proven(12);
    store.save_consent_request(&done).await.unwrap();
    assert_eq!(open(20).await, [4, 1]);
    assert_eq!(open(1_000_001).await, [4], "the first has expired");
}

async fn people_come_in_parts_with_their_gate_and_report(bench: &Bench) {
    let store = &bench.store;
    contoso(store).await;
    store.insert_refusal(&refusal(1, 5, Gate::UserNotAssigned)).await.unwrap();
    let run = DiagnosisId::new(Uuid::from_u128(2));
    store.start_diagnosis(run, TENANT, CARLA, None, at(10)).await.unwrap();
    store.finish_diagnosis(&report(run, Overall::Works, Verdict::ExoCloudOnly), None).await.unwrap();
    let (first, next) = store.people_page(TENANT, None, 1).await.unwrap();
    assert_eq!((first[0].person.person, first[0].gate, first[0].report), (DANA, None, None));
    let next: Place = next.unwrap().to_string().parse().unwrap();
    let (second, end) = store.people_page(TENANT, Some(next), 1).await.unwrap();
    let carla = &second[0];
    assert_eq!((carla.person.person, carla.gate), (CARLA, Some(Gate::UserNotAssigned)));
    assert_eq!((carla.report, end), (Some((run, Overall::Works)), None));
    assert!("1.x".parse::<Place>().is_err() && "".parse::<Place>().is_err());

    let nobody = ObjectId::new(Uuid::from_u128(1));
    let many: Vec<ObjectId> = (100..140).map(|id| ObjectId::new(Uuid::from_u128(id))).collect();
    let names = store.names_of(TENANT, &[vec![CARLA, nobody], many, vec![DANA]].concat()).await.unwrap();
    assert_eq!(names, [(CARLA, "Carla".to_owned()), (DANA, "Dana".to_owned())]);
}
