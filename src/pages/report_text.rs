//! A report as plain text, for a ticket: what was found, what to do and who, and the ids that support needs.

use crate::{
    domain::{
        gate::Fixer,
        probe::{Evidence, PermissionResult},
        report::{Finding, Report},
        signed_report::SignedReport,
    },
    say,
    ui::{
        judgement::{confidence_word, outcome_word, overall_word},
        mailbox_words::verdict_name,
        withheld::level_name,
        words::role_words,
    },
    words::Words,
};

use super::{
    report::{ids, mailbox::facts, permissions::tally, title},
    report_file::withheld_line,
};

mod lines;

use lines::Lines;

/// The text in the reader's language, 72 columns wide.
pub fn text(words: Words, signed: &SignedReport, cloud_name: &str) -> String {
    let report = &signed.report;
    let mut lines = Lines::default();
    lines.add("", &title(words, report));
    lines.add("", &say!(words, "report-lead-in", app = report.app.as_str()));
    lines.blank();
    let answer = overall_word(words, report.overall);
    lines.add("", &format!("{answer}: {}", words.retell_or_keep(&report.headline)));
    about(words, report, &mut lines);
    findings(words, report, &mut lines);
    permissions(words, report, &mut lines);
    mailbox(words, report, &mut lines);
    heading(&say!(words, "ui-support"), &mut lines);
    for (name, value) in ids(report, cloud_name) {
        lines.add(&format!("{name:<16}"), &value);
    }
    manifest(words, signed, &mut lines);
    lines.finish()
}

fn heading(title: &str, lines: &mut Lines) {
    lines.blank();
    lines.add("== ", &format!("{title} =="));
}

fn about(words: Words, report: &Report, lines: &mut Lines) {
    let subject = &report.subject;
    lines.blank();
    let mut facts = vec![(say!(words, "report-person"), format!("{} ({})", subject.name, subject.username))];
    if let Some(name) = &subject.tenant_name {
        facts.push((say!(words, "report-organisation"), name.clone()));
    }
    facts.push((say!(words, "report-role"), role_words(words, &subject.role)));
    facts.push((say!(words, "report-checked"), words.time(report.finished_at)));
    for (name, value) in facts {
        lines.add(&format!("{name}: "), &value);
    }
}

fn findings(words: Words, report: &Report, lines: &mut Lines) {
    heading(&say!(words, "report-what-to-do"), lines);
    let (to_do, to_know): (Vec<_>, Vec<_>) =
        report.findings.iter().partition(|finding| finding.fixer.is_some());
    if to_do.is_empty() {
        lines.add("", &say!(words, "report-nothing-to-do"));
    }
    for (at, one) in to_do.into_iter().enumerate() {
        finding(words, &format!("{}. ", at + 1), one, lines);
    }
    if !to_know.is_empty() {
        heading(&say!(words, "report-good-to-know"), lines);
        for one in to_know {
            finding(words, "- ", one, lines);
        }
    }
}

fn finding(words: Words, mark: &str, finding: &Finding, lines: &mut Lines) {
    lines.add(mark, &words.retell_or_keep(&finding.what));
    let who = finding.fixer.map(|fixer| match fixer {
        Fixer::User => say!(words, "report-who-user"),
        Fixer::TenantAdmin => say!(words, "report-who-admin"),
        Fixer::Vendor => say!(words, "report-who-vendor"),
        Fixer::Microsoft => say!(words, "report-who-microsoft"),
    });
    if let Some(who) = who {
        lines.add("   ", &who);
    }
    for step in &finding.how {
        lines.add("   - ", &words.retell_or_keep(step));
    }
    let sure = say!(words, "report-sure", confidence = confidence_word(words, finding.confidence));
    let rests = say!(words, "report-rests-on");
    lines.add("   ", &format!("{rests} {} {sure}", words.retell_or_keep(&finding.evidence)));
}

fn permissions(words: Words, report: &Report, lines: &mut Lines) {
    heading(&say!(words, "report-permissions"), lines);
    lines.add("", &tally(words, &report.permissions));
    lines.blank();
    for result in &report.permissions {
        permission(words, result, lines);
    }
}

fn permission(words: Words, result: &PermissionResult, lines: &mut Lines) {
    let outcome = outcome_word(words, result.outcome);
    lines.add("- ", &format!("{}: {outcome}. {}", result.scope, words.retell_or_keep(&result.note)));
    if !result.outcome.is_good() {
        result
            .evidence
            .iter()
            .filter(|exchange| exchange.code.is_some())
            .for_each(|one| exchange(one, lines));
        for refused in result.evidence.iter().filter(|exchange| exchange.code.is_some()) {
            exchange(refused, lines);
        }
    }
}

/// One exchange in a line of the words that Microsoft's support knows.
fn exchange(evidence: &Evidence, lines: &mut Lines) {
    let status = evidence.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
    let mut parts = vec![evidence.at.strftime("%Y-%m-%d %H:%M:%SZ").to_string(), status];
    parts.extend(evidence.code.clone());
    parts.extend(evidence.request_id.as_ref().map(|id| format!("request-id {id}")));
    parts.extend(evidence.client_request_id.as_ref().map(|id| format!("client-request-id {id}")));
    lines.add("    ", &parts.join(", "));
}

fn mailbox(words: Words, report: &Report, lines: &mut Lines) {
    let mailbox = &report.mailbox;
    heading(&say!(words, "report-mailbox"), lines);
    let sure = say!(words, "report-sure", confidence = confidence_word(words, mailbox.confidence));
    lines.add("", &format!("{}. {sure}", verdict_name(words, mailbox.verdict)));
    let mut list = |title: String, reasons: &[String]| {
        if !reasons.is_empty() {
            lines.add("", &format!("{title}:"));
            for reason in reasons {
                lines.add("- ", &words.retell_or_keep(reason));
            }
        }
    };
    list(say!(words, "report-seen"), &mailbox.used);
    list(say!(words, "report-points-elsewhere"), &mailbox.contradictions);
    if let Some(caution) = &mailbox.caution {
        lines.add("", &words.retell_or_keep(caution));
    }
    lines.add("", &format!("{}:", say!(words, "report-signals")));
    for (name, value) in facts(words, &mailbox.signals) {
        lines.add("- ", &format!("{name}: {value}"));
    }
}

fn manifest(words: Words, signed: &SignedReport, lines: &mut Lines) {
    heading(&say!(words, "file-about"), lines);
    let level = level_name(words, signed.level);
    lines.add("", &format!("{}: {level}", say!(words, "file-level")));
    lines.add("", &format!("{}: {}", say!(words, "file-made"), words.time(signed.exported_at)));
    if signed.withheld.is_empty() {
        let nothing = say!(words, "file-withheld-nothing");
        lines.add("", &format!("{}: {nothing}", say!(words, "file-withheld")));
    } else {
        lines.add("", &format!("{}:", say!(words, "file-withheld")));
        for kind in &signed.withheld {
            lines.add("- ", &withheld_line(words, kind));
        }
    }
    lines.add("", &say!(words, "file-verify-text"));
}
