//! Reports as files, as text for a ticket, and compared with each other.

use std::io;

use crate::{Gallery, inspection, sample, sample_reports::samples};
use consentry::{
    domain::{
        language::Language,
        probe::Outcome,
        redaction::{Level, Withheld},
        report::Report,
        signed_report::{FILE_VERSION, FORMAT, Signature, SignedReport},
    },
    pages::{
        desk::history::HistoryPage,
        report_compare::{ComparePage, Compared, Part, RunRow},
        report_file::ReportFile,
        report_text,
        report_ticket::TicketPage,
    },
    words::Words,
};
use jiff::SignedDuration;

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    for (name, report) in ["works", "out_of_reach", "mixed"].into_iter().zip(samples()) {
        for language in [Language::English, Language::German, Language::Japanese] {
            let name = format!("file_report_{name}_{}", language.tag());
            gallery.document(&name, file(&signed(report.clone()), Words::of(language)))?;
        }
    }
    let mut inspected = samples().swap_remove(2);
    inspected.inspection = Some(Box::new(inspection::mixed()));
    gallery.document("file_report_inspected_en", file(&signed(inspected), Words::default()))?;
    let carla = || Some(sample::viewer(false));
    let signed = signed(samples().swap_remove(2));
    let ticket = TicketPage {
        report_href: "report_mixed.html".to_owned(),
        text: report_text::text(Words::default(), &signed, "Microsoft 365 (global)"),
        level: Level::Vendor,
        levels: Level::ALL.map(|level| (level, "#".to_owned())).to_vec(),
        save_href: "#".to_owned(),
    };
    gallery.page_for(carla(), "report_ticket", ticket)?;
    gallery.page_for(carla(), "report_compare", compare())?;
    gallery.page_for(carla(), "report_compare_only", ComparePage { compared: None, ..compare() })?;
    gallery.page_for(Some(sample::viewer(true)), "desk_history", history())
}

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

fn file(signed: &SignedReport, words: Words) -> String {
    ReportFile {
        signed,
        cloud_name: "Microsoft 365 (global)",
        support: "help@drift.example",
        verify_at: "https://connect.drift.example/verify-report",
    }
    .html(words)
}

fn runs() -> Vec<Report> {
    let mut runs = Vec::new();
    for at in 0..12 {
        let mut report = samples().swap_remove(if at < 7 { 0 } else { 2 });
        report.finished_at += SignedDuration::from_hours(31 * (at - 12));
        report.permissions[3].outcome = if at % 5 == 1 { Outcome::CouldNotCheck } else { Outcome::Proven };
        runs.push(report);
    }
    runs
}

fn compare() -> ComparePage {
    let mut runs = runs();
    let rows = runs.iter().rev().enumerate().map(|(at, run)| RunRow {
        href: "#".to_owned(),
        at: run.finished_at,
        overall: Some(run.overall),
        verdict: Some(run.mailbox.verdict),
        part: match at {
            0 => Part::This,
            8 => Part::That,
            _ => Part::Other("#".to_owned()),
        },
    });
    let rows = rows.collect();
    let is = runs.swap_remove(11);
    let was = runs.swap_remove(3);
    ComparePage {
        person: "Carla Conti".to_owned(),
        report_href: "report_mixed.html".to_owned(),
        compared: Some(Box::new(Compared { was, between: runs.split_off(4), is })),
        runs: rows,
        older_href: Some("#".to_owned()),
        newest_href: None,
    }
}

fn history() -> HistoryPage {
    HistoryPage {
        tenant: "Contoso".to_owned(),
        tenant_href: "desk_tenant.html".to_owned(),
        may_act: true,
        reports: runs(),
    }
}
