//! Reports as files: small, whole by themselves, in every language, for every sample.

use consentry::{
    domain::{
        language::Language,
        redaction::{Level, Withheld},
        report::Report,
        signed_report::{FILE_VERSION, FORMAT, Signature, SignedReport},
    },
    pages::{report_file::ReportFile, report_text},
    words::Words,
};

use crate::{sample, sample_reports, variants};

const LARGEST: usize = 100 * 1024;

fn signed(report: Report) -> SignedReport {
    SignedReport {
        format: FORMAT.to_owned(),
        version: FILE_VERSION,
        level: Level::Vendor,
        exported_at: sample::at(60),
        report,
        withheld: vec![Withheld {
            what: "names of people".to_owned(),
            places: 3,
            instead: "Person 1".to_owned(),
        }],
        signature: Some(Signature {
            alg: "EdDSA".to_owned(),
            kid: "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k".to_owned(),
            value: "A".repeat(86),
        }),
    }
}

fn html(signed: &SignedReport, words: Words) -> String {
    ReportFile {
        signed,
        cloud_name: "Microsoft 365 (global)",
        support: "help@drift.example",
        verify_at: "https://connect.drift.example/verify-report",
    }
    .html(words)
}

fn all() -> Vec<SignedReport> {
    variants::all().into_iter().chain(sample_reports::samples()).map(signed).collect()
}

/// The values of an attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_file_is_small_whole_and_carries_its_data() {
    for file in all() {
        for language in Language::ALL {
            let html = html(&file, Words::of(language));
            assert!(html.len() <= LARGEST, "{} bytes", html.len());
            assert!(html.contains(&format!("<html lang=\"{}\">", language.tag())));
            let shown = html.split("<script").next().unwrap();
            assert!(values(shown, "src").is_empty() && values(shown, "style").is_empty());
            for href in values(shown, "href") {
                let is_link = shown.contains(&format!("<a href=\"{href}\""));
                assert!(is_link, "{href} is no plain link");
            }
            for inner in values(shown, "href").iter().filter_map(|href| href.strip_prefix('#')) {
                assert!(shown.contains(&format!("id=\"{inner}\"")), "nothing is called {inner}");
            }
            assert!(!shown.contains("<details"), "everything stands open, for paper");
            let data =
                html.split("id=\"consentry-report\">").nth(1).unwrap().split("</script>").next().unwrap();
            assert_eq!(serde_json::from_str::<SignedReport>(data).unwrap(), file);
        }
    }
}

#[test]
fn the_file_says_what_the_page_says_and_all_evidence() {
    let file = signed(variants::full());
    let html = html(&file, Words::default());
    let evidence = html.split(">Evidence</h2>").nth(1).unwrap();
    let report = &file.report;
    let exchanges =
        report.permissions.iter().flat_map(|result| &result.evidence).chain(&report.mailbox_evidence);
    for exchange in exchanges {
        assert!(evidence.contains(exchange.request_id.as_deref().unwrap_or("none")), "{exchange:?}");
    }
    for part in [
        "For the vendor",
        "names of people: in 3 places, shown as “Person 1”",
        "consentry verify-report",
        "https://connect.drift.example/verify-report",
        "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k",
    ] {
        assert!(html.contains(part), "{part} is missing");
    }
    for result in &report.permissions {
        assert!(html.contains(result.scope.as_str()) && html.contains(&result.note), "{}", result.scope);
    }
}

#[test]
fn the_text_names_everything_that_a_ticket_needs() {
    for file in all() {
        for language in Language::ALL {
            let words = Words::of(language);
            let text = report_text::text(words, &file, "Microsoft 365 (global)");
            let plain = text.split_whitespace().collect::<String>();
            let report = &file.report;
            assert!(text.lines().all(|line| line.chars().count() <= 72), "{text}");
            assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{text}");
            let ids =
                [report.id.to_string(), report.subject.tenant.to_string(), report.client_id.to_string()];
            let scopes = report.permissions.iter().map(|result| result.scope.to_string());
            for part in ids.into_iter().chain(scopes) {
                assert!(plain.contains(&part), "{part} is missing in:\n{text}");
            }
            let person: String = words.say("redaction-instead-people", &[]).split_whitespace().collect();
            let level: String = words.say("redaction-level-vendor", &[]).split_whitespace().collect();
            assert!(plain.contains(&level) && plain.contains(&person), "{text}");
        }
    }
}
