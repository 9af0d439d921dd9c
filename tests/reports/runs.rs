//! Two runs compared: what is a difference, in which words, and since when.

use consentry::{
    domain::{
        inspection::{Checked, ServicePrincipal},
        language::Language,
        mailbox::{LicenceSignal, MailRoute, Verdict},
        probe::Outcome,
        report::{Change, Overall, Report, Since, changes_of_runs, dated_changes},
    },
    ui::change_words::{change_words, since_words},
    words::Words,
};
use jiff::Timestamp;

use crate::{sample_reports, variants};

fn words_of(was: &Report, is: &Report) -> Vec<String> {
    changes_of_runs(was, is).iter().map(|change| change_words(Words::default(), change)).collect()
}

fn principal(report: &mut Report) -> &mut ServicePrincipal {
    match &mut report.inspection.as_mut().unwrap().records.service_principal {
        Checked::Seen(Some(principal)) => principal,
        other => panic!("no app in the records: {other:?}"),
    }
}

/// A name, what is changed, and what is said then.
type Case = (&'static str, fn(&mut Report), &'static str);

#[test]
fn each_difference_is_said_in_words() {
    let table: &[Case] = &[
        (
            "outcome",
            |report| report.permissions[2].outcome = Outcome::Missing,
            "Calendars.ReadWrite: Blocked → Missing",
        ),
        ("overall", |report| report.overall = Overall::Works, "Answer: Out of reach → Works"),
        (
            "verdict",
            |report| report.mailbox.verdict = Verdict::ExoCloudOnly,
            "Mailbox: Hybrid organisation, this mailbox on its own server → Mailbox in Exchange Online",
        ),
        ("finding gone", |report| report.findings.truncate(0), "No longer said: "),
        ("permission gone", |report| drop(report.permissions.remove(0)), ": not asked for any more"),
        (
            "licence",
            |report| report.mailbox.signals.licence = LicenceSignal::Off,
            "Licence: a plan with a mailbox is on → a plan with a mailbox is there, but off",
        ),
        ("route", |report| report.mailbox.signals.mail_route = MailRoute::Google, "Incoming mail: "),
        (
            "mail hosts",
            |report| report.survey.as_mut().unwrap().records.mail_hosts = vec!["mx.other.example".to_owned()],
            " → mx.other.example",
        ),
        (
            "app",
            |report| principal(report).disabled_by_microsoft = None,
            "App in the organisation: Switched off by Microsoft → ",
        ),
        (
            "assignment",
            |report| principal(report).assignment_required = !principal(report).assignment_required,
            "Who gets in: ",
        ),
        (
            "write test",
            |report| report.writes[0].gone = false,
            "Write test in the person’s calendar: entry created and removed again → an entry may be left",
        ),
        (
            "not inspected",
            |report| report.inspection = None,
            "The organisation’s records: looked at → not looked at",
        ),
    ];
    for (name, change, said) in table {
        let was = variants::full();
        let mut is = was.clone();
        change(&mut is);
        let words = words_of(&was, &is);
        assert!(!words.is_empty() && words.iter().all(|one| one.contains(said)), "{name}: {words:?}");
    }
}

#[test]
fn what_differs_between_any_two_runs_is_no_difference() {
    let was = variants::full();
    let mut is = was.clone();
    is.id = consentry::domain::id::DiagnosisId::new(uuid::Uuid::from_u128(99));
    is.finished_at = Timestamp::UNIX_EPOCH;
    is.permissions[0].evidence.clear();
    "Other words.".clone_into(&mut is.permissions[0].note);
    "Other words.".clone_into(&mut is.findings[0].evidence);
    is.mailbox_evidence.clear();
    assert_eq!(words_of(&was, &is), [""; 0]);
}

fn swapped<'a>(change: &Change<'a>) -> Change<'a> {
    match change.clone() {
        Change::Overall(was, is) => Change::Overall(is, was),
        Change::Permission(was, is) => Change::Permission(is, was),
        Change::NewPermission(one) => Change::GonePermission(one),
        Change::GonePermission(one) => Change::NewPermission(one),
        Change::Mailbox(was, is) => Change::Mailbox(is, was),
        Change::NewFinding(one) => Change::GoneFinding(one),
        Change::GoneFinding(one) => Change::NewFinding(one),
        Change::OtherFinding(was, is) => Change::OtherFinding(is, was),
        Change::Aspect(was, is) => Change::Aspect(is, was),
        other => other,
    }
}

fn all() -> Vec<Report> {
    variants::all().into_iter().chain(sample_reports::samples()).collect()
}

#[test]
fn a_report_does_not_differ_from_itself_and_swapping_swaps() {
    for was in all() {
        assert_eq!(changes_of_runs(&was, &was), []);
        for is in all() {
            let there = changes_of_runs(&was, &is);
            let back = changes_of_runs(&is, &was);
            assert_eq!(there.len(), back.len());
            for change in &there {
                assert!(back.contains(&swapped(change)), "{change:?} has no counterpart");
            }
        }
    }
}

#[test]
fn every_change_is_said_in_every_language() {
    for language in Language::ALL {
        let words = Words::of(language);
        for (was, is) in all().iter().zip(all().iter().skip(1)) {
            for change in changes_of_runs(was, is) {
                let said = change_words(words, &change);
                assert!(!said.contains("compare-") && said.len() > 5, "{said}");
            }
        }
    }
}

fn run(day: &str, outcome: Outcome) -> Report {
    let mut report = sample_reports::samples().swap_remove(0);
    report.finished_at = format!("{day}:00Z").parse().unwrap();
    report.permissions[2].outcome = outcome;
    report
}

/// When the change between the first and the last of these runs came about, in words.
fn since(runs: &[Report]) -> String {
    let [was, between @ .., is] = runs else { panic!("two runs at least") };
    let changes = dated_changes(was, between, is);
    assert_eq!(changes.len(), 1);
    since_words(Words::default(), "Calendars.ReadWrite: …", changes[0].1)
}

#[test]
fn the_time_of_a_change_is_what_was_seen_and_no_more() {
    use Outcome::{CouldNotCheck, Missing, Proven};
    let on_one_day = vec![run("2026-05-03T08:00", Proven), run("2026-05-03T17:00", Missing)];
    assert_eq!(since(&on_one_day), "since 3 May 2026");
    assert!(matches!(dated_changes(&on_one_day[0], &[], &on_one_day[1])[0].1, Since::Day(_)));

    let far = vec![run("2026-05-01T08:00", Proven), run("2026-05-09T08:00", Missing)];
    assert_eq!(since(&far), "between 1 May 2026 and 9 May 2026");

    let narrowed = vec![
        run("2026-05-01T08:00", Proven),
        run("2026-05-02T08:00", Proven),
        run("2026-05-03T08:00", Missing),
        run("2026-05-09T08:00", Missing),
    ];
    assert_eq!(since(&narrowed), "between 2 May 2026 and 3 May 2026");

    let to_and_fro = vec![
        run("2026-05-01T08:00", Proven),
        run("2026-05-02T08:00", Missing),
        run("2026-05-03T08:00", Proven),
        run("2026-05-09T08:00", Missing),
    ];
    assert_eq!(since(&to_and_fro), "between 3 May 2026 and 9 May 2026");

    let unseen = vec![
        run("2026-05-01T08:00", Proven),
        run("2026-05-02T08:00", CouldNotCheck),
        run("2026-05-09T08:00", Missing),
    ];
    assert_eq!(since(&unseen), "between 1 May 2026 and 9 May 2026", "nobody saw it proven on 2 May");
}

#[test]
fn files_are_compared_on_the_command_line_in_the_order_of_time() {
    let folder = std::env::temp_dir().join(format!("consentry-diff-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let write = |name: &str, json: String| {
        let file = folder.join(name);
        std::fs::write(&file, json).unwrap();
        file
    };
    let old = serde_json::to_string(&run("2026-05-02T08:00", Outcome::Proven)).unwrap();
    let new = run("2026-05-03T08:00", Outcome::Missing);
    let signed = serde_json::json!({
        "format": "consentry-report", "version": 1, "level": "vendor", "exported_at": "2026-05-04T08:00:00Z",
        "report": new, "withheld": [],
    });
    let (old, new) = (write("old.json", old), write("new.json", signed.to_string()));
    let broken = write("broken.json", "{}".to_owned());
    let diff = |files: [&std::path::PathBuf; 2]| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_consentry"));
        let output = command.arg("diff-reports").args(files).env_clear().output().unwrap();
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    };
    let said = "From 2026-05-02 08:00:00Z to 2026-05-03 08:00:00Z\n\n  \
                - Calendars.ReadWrite: Proven → Missing between 2 May 2026 and 3 May 2026\n";
    assert_eq!(diff([&new, &old]), (Some(0), said.to_owned()));
    let (code, same) = diff([&old, &old]);
    assert!(code == Some(0) && same.ends_with("\nNothing changed.\n"), "{same}");
    assert_eq!(diff([&old, &broken]), (Some(2), String::new()));
    assert_eq!(diff([&old, &folder.join("none.json")]).0, Some(1));
    std::fs::remove_dir_all(folder).unwrap();
}
