//! Reports that came from elsewhere.

use consentry::domain::{
    id::{DiagnosisId, ImportId, TenantId},
    imported_report::{ImportSummary, ImportedDocument},
    mailbox::Verdict,
    named_person::NamedPerson,
    redaction::{Level, Withheld},
    report::{Overall, Report},
    signed_report::{FILE_VERSION, FORMAT, SignatureState, SignedReport},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, TENANT, at, digest, report},
};

on_every_engine!(
    an_import_comes_back_as_it_was_read_in,
    the_same_file_is_kept_once,
    imports_are_listed_newest_first_in_pages,
    an_import_goes_when_it_is_removed_or_its_time_is_over,
);

fn sample() -> Report {
    report(DiagnosisId::new(Uuid::from_u128(1)), Overall::ActionNeeded, Verdict::ExoCloudOnly)
}

fn summary(id: u128, seconds: i64, tenant: Option<TenantId>) -> ImportSummary {
    ImportSummary {
        id: ImportId::new(Uuid::from_u128(id)),
        imported_at: at(seconds),
        imported_by: NamedPerson { tenant: TENANT, person: CARLA, name: "Sam".to_owned() },
        signature: SignatureState::UnknownKey { kid: "\"'\u{202e}".to_owned() },
        level: None,
        tenant,
        organisation: Some("Contoso".to_owned()),
        overall: Overall::ActionNeeded,
        keep_until: at(seconds + 1_000),
    }
}

fn json() -> String {
    serde_json::to_string(&sample()).unwrap()
}

async fn an_import_comes_back_as_it_was_read_in(bench: &Bench) {
    let store = &bench.store;
    let bare = summary(1, 0, Some(TENANT));
    store.insert_import(&bare, &digest("bare"), &json()).await.unwrap();
    let found = store.find_import(bare.id).await.unwrap().unwrap();
    assert_eq!(found.document, ImportedDocument::Report(Box::new(sample())));
    assert_eq!(found.summary, bare);

    let file = SignedReport {
        format: FORMAT.to_owned(),
        version: FILE_VERSION,
        level: Level::Public,
        exported_at: at(3),
        report: sample(),
        withheld: vec![Withheld { what: "names".to_owned(), places: 2, instead: "Person 1".to_owned() }],
        signature: None,
    };
    let signed = ImportSummary {
        level: Some(Level::Public),
        signature: SignatureState::Missing,
        ..summary(2, 1, None)
    };
    let text = serde_json::to_string(&file).unwrap();
    store.insert_import(&signed, &digest("signed"), &text).await.unwrap();
    let found = store.find_import(signed.id).await.unwrap().unwrap();
    assert_eq!((found.summary, found.document), (signed, ImportedDocument::Export(Box::new(file))));
    assert!(store.find_import(ImportId::new(Uuid::from_u128(9))).await.unwrap().is_none());
}

async fn the_same_file_is_kept_once(bench: &Bench) {
    let store = &bench.store;
    let (first, second) = (summary(1, 0, Some(TENANT)), summary(2, 5, Some(TENANT)));
    assert_eq!(store.insert_import(&first, &digest("file"), &json()).await.unwrap(), first.id);
    assert_eq!(store.insert_import(&second, &digest("file"), &json()).await.unwrap(), first.id);
    assert!(store.find_import(second.id).await.unwrap().is_none());
    assert_eq!(store.list_imports(Some(TENANT), None, 50).await.unwrap().items.len(), 1);
}

async fn imports_are_listed_newest_first_in_pages(bench: &Bench) {
    let store = &bench.store;
    for number in 1..=5_u32 {
        let tenant = (number != 2).then_some(TENANT);
        let import = summary(number.into(), i64::from(number) / 2, tenant);
        store.insert_import(&import, &digest(&number.to_string()), &json()).await.unwrap();
    }
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = store.list_imports(None, after, 2).await.unwrap();
        seen.extend(page.items.iter().map(|import| import.id.uuid().as_u128()));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, [5, 4, 3, 2, 1]);
    let page = store.list_imports(Some(TENANT), None, 50).await.unwrap();
    let ids: Vec<_> = page.items.iter().map(|import| import.id.uuid().as_u128()).collect();
    assert_eq!(ids, [5, 4, 3, 1]);
}

async fn an_import_goes_when_it_is_removed_or_its_time_is_over(bench: &Bench) {
    let store = &bench.store;
    for number in 1..=3_u32 {
        let import = summary(number.into(), i64::from(number) * 100, Some(TENANT));
        store.insert_import(&import, &digest(&number.to_string()), &json()).await.unwrap();
    }
    let first = ImportId::new(Uuid::from_u128(1));
    assert!(store.delete_import(first).await.unwrap());
    assert!(!store.delete_import(first).await.unwrap());
    assert_eq!(store.delete_old_imports(at(1_200)).await.unwrap(), 1);
    assert_eq!(store.list_imports(Some(TENANT), None, 50).await.unwrap().items.len(), 1);
}
