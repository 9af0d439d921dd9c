//! What leaves with a report, and whether a file is genuine.

use std::io;

use crate::{Gallery, sample, sample_reports::samples};
use consentry::{
    clock::SystemRandomness,
    domain::{redaction::Level, signed_report::SignatureState},
    journeys::{
        export::sign_with,
        reassess::reassess,
        redaction::{Redacted, redact},
    },
    pages::{
        report::preview::{Choice, ExportPreviewPage},
        verify_report::{Answer, VerifyReportPage},
    },
    seal::SealKeys,
    ui::field::FieldError,
};

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    for level in Level::ALL {
        let page = preview(redacted(level));
        gallery.page_for(Some(sample::viewer(false)), &format!("export_{}", level.as_str()), page)?;
    }
    gallery.page("verify_report", verify(Vec::new(), None))?;
    let nothing = FieldError::new("file", "Choose a file, or paste its text.");
    gallery.page("verify_report_nothing", verify(vec![nothing], None))?;
    let kid = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k".to_owned();
    let signed = sign_with(&SealKeys::generate(&SystemRandomness), sample::at(99), redacted(Level::Vendor));
    let signed = signed.map_err(io::Error::other)?;
    for (name, signature, signed) in [
        ("valid", SignatureState::Valid { kid: kid.clone() }, Some(Box::new(signed))),
        ("wrong", SignatureState::Wrong, None),
        ("unknown_key", SignatureState::UnknownKey { kid }, None),
        ("missing", SignatureState::Missing, None),
    ] {
        let answer = Answer { signature, signed, was_page: true };
        gallery.page(&format!("verify_report_{name}"), verify(Vec::new(), Some(answer)))?;
    }
    Ok(())
}

fn redacted(level: Level) -> Redacted {
    redact(&reassess(&samples().swap_remove(1)), level)
}

fn preview(redacted: Redacted) -> ExportPreviewPage {
    let choice = |level: Level| Choice { level, href: format!("export_{}.html", level.as_str()) };
    ExportPreviewPage {
        json: serde_json::to_string_pretty(&redacted.report).unwrap_or_default(),
        report: redacted.report,
        level: redacted.level,
        withheld: redacted.withheld,
        choices: Level::ALL.map(choice).to_vec(),
        files: ["#", "#", "#"].map(str::to_owned),
        share_href: Some("#".to_owned()),
        verify_href: "verify_report.html".to_owned(),
        support: "help@drift.example".to_owned(),
        back_href: "report_out_of_reach.html".to_owned(),
    }
}

fn verify(errors: Vec<FieldError>, answer: Option<Answer>) -> VerifyReportPage {
    VerifyReportPage { action: "/verify-report", app: "Drift".to_owned(), errors, answer }
}
