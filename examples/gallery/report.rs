//! Reports: good, out of reach, with every outcome, running, interrupted.

use std::io;

use crate::{
    Gallery, sample,
    sample_reports::{samples, works},
};
use consentry::{
    domain::{
        mailbox::Verdict,
        probe::Outcome,
        progress::{Progress, ProgressLine},
        report::Report,
    },
    pages::{
        report::{ReportPage, WaysOut},
        report_running::{ReportInterrupted, ReportRunning},
    },
    ui::form::FormTarget,
};

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let carla = || Some(sample::viewer(false));
    for (name, report) in ["report_works", "report_out_of_reach", "report_mixed"].into_iter().zip(samples()) {
        gallery.page_for(carla(), name, page(report))?;
    }
    let inspected = Report { inspection: Some(Box::new(crate::inspection::mixed())), ..works() };
    gallery.page_for(carla(), "report_inspected", page(inspected))?;
    for verdict in [
        Verdict::HybridMailboxCloud,
        Verdict::ThirdPartyMail,
        Verdict::NoMailboxLicense,
        Verdict::NoMailboxGuest,
        Verdict::DuplicateMailboxSuspected,
        Verdict::Unknown,
    ] {
        let mut report = works();
        report.mailbox.verdict = verdict;
        gallery.page_for(carla(), &format!("report_mailbox_{}", verdict.as_str()), page(report))?;
    }
    gallery.page_for(carla(), "report_running", running())?;
    let interrupted = ReportInterrupted {
        may_have_left: true,
        organisation: "Contoso".to_owned(),
        started_at: sample::at(0),
        progress: progress(),
        run_again: Some(FormTarget::to("#")),
    };
    gallery.page_for(carla(), "report_interrupted", interrupted)
}

fn page(report: Report) -> ReportPage {
    ReportPage {
        report,
        cloud_name: "Microsoft 365 (global)".to_owned(),
        support: "help@drift.example".to_owned(),
        run_again: Some(FormTarget::to("#")),
        way_back: None,
        inspect_href: Some("inspection_offer.html".to_owned()),
        ways_out: WaysOut {
            preview: "#".to_owned(),
            file: "file_report_works.html".to_owned(),
            ticket: "report_ticket.html".to_owned(),
            compare: "report_compare.html".to_owned(),
        },
        json_href: "#".to_owned(),
        schema_href: "#".to_owned(),
        back: None,
    }
}

fn progress() -> Progress {
    let line = |subject: &str, outcome: Option<Outcome>, note: &str| ProgressLine {
        subject: subject.to_owned(),
        outcome,
        note: note.to_owned(),
    };
    Progress {
        lines: vec![
            line("openid", Some(Outcome::Proven), "An ID token came and was verified."),
            line("profile", Some(Outcome::Proven), "The ID token holds a name."),
            line("offline_access", None, ""),
            line("User.Read", Some(Outcome::Proven), "The profile was read."),
            line("Calendars.ReadWrite.Shared", None, ""),
            line("Mailbox", None, "Asking Graph and Autodiscover."),
        ],
        done: false,
    }
}

fn running() -> ReportRunning {
    ReportRunning {
        app: "Drift".to_owned(),
        person: "Carla Conti".to_owned(),
        organisation: "Contoso".to_owned(),
        started_at: sample::at(0),
        progress: progress(),
        events_url: "/reports/sample/events".to_owned(),
        refresh_href: "#".to_owned(),
    }
}
