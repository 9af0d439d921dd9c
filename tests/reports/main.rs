//! Reports as files: the published schema, held against reports and against the types that write them by an independent
//! validator, and judging a report again.

#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "what is not as expected fails the test that meets it")]

mod enumerations;
mod files;
mod judged;
mod mutations;
mod reassess;
mod redaction;
mod runs;
#[expect(dead_code, reason = "the gallery draws more than reports")]
#[path = "../../examples/gallery/sample.rs"]
mod sample;
#[path = "../../examples/gallery/sample_reports.rs"]
mod sample_reports;
mod schema;
mod signed;
#[expect(dead_code, reason = "the tests of the store need more than reports")]
#[path = "../store_contract/samples.rs"]
mod stored;
mod variants;

#[test]
fn sample_reports_keep_to_the_schema() {
    for report in sample_reports::samples() {
        schema::assert_valid(&serde_json::to_value(report).unwrap());
    }
    for (overall, verdict) in enumerations::overall_and_verdicts() {
        let id = consentry::domain::id::DiagnosisId::new(uuid::Uuid::from_u128(1));
        schema::assert_valid(&serde_json::to_value(stored::report(id, overall, verdict)).unwrap());
    }
}

#[test]
fn every_optional_part_keeps_to_the_schema_and_is_read_again_unchanged() {
    for report in variants::all() {
        let json = serde_json::to_value(&report).unwrap();
        schema::assert_valid(&json);
        let again: consentry::domain::report::Report = serde_json::from_value(json).unwrap();
        assert_eq!(again, report);
    }
}
