//! Reports as files: the published schema, held against reports and against the types that write them by an independent
//! validator, and judging a report again.

#![cfg(feature = "ssr")]
#![expect(clippy::unwrap_used, reason = "what is not as expected fails the test that meets it")]

use std::io;

use consentry::pages::{Page, Viewer};

mod enumerations;
#[expect(dead_code, reason = "only its look into a tenant is borrowed, and not how it is drawn")]
#[path = "../../examples/gallery/inspection.rs"]
mod inspection;
mod mutations;
mod reassess;
#[expect(dead_code, reason = "the gallery draws more than reports")]
#[path = "../../examples/gallery/sample.rs"]
mod sample;
#[expect(dead_code, reason = "only its reports are looked at, and not how they are drawn")]
#[path = "../../examples/gallery/report.rs"]
mod sample_reports;
mod schema;
#[expect(dead_code, reason = "the tests of the store need more than reports")]
#[path = "../store_contract/samples.rs"]
mod stored;
mod variants;

/// Stands in for the gallery, whose sample reports are borrowed.
struct Gallery<'a>(&'a ());

impl Gallery<'_> {
    #[expect(clippy::unnecessary_wraps, reason = "the gallery writes files")]
    fn page_for(&mut self, _viewer: Option<Viewer>, _name: &str, _page: impl Page) -> io::Result<()> {
        let () = self.0;
        Ok(())
    }
}

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
