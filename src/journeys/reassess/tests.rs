use jiff::{SignedDuration, Timestamp};
use proptest::{array, bool, option, prelude::*, sample};
use uuid::Uuid;

use super::*;
use crate::domain::{
    grant::{GrantComparison, RoleEvidence},
    id::{ClientId, DiagnosisId, ObjectId, TenantId},
    mailbox::{AutodiscoverSignal, GraphSignal, Signals, SyncSignal, Verdict, table},
    probe::{Answer, Answers, Body, Evidence, Meaning, Outcome, TokenFacts, WriteAnswer},
    report::{Change, Judgement, Overall, Subject, changes},
    scope::{Scope, ScopeSet},
};

const EIGHT: &str = "Calendars.Read Calendars.Read.Shared Calendars.ReadWrite Calendars.ReadWrite.Shared \
                     User.Read offline_access openid profile";
/// Exchange Online (Plan 2).
const MAILBOX_PLAN: Uuid = Uuid::from_u128(0xefb8_7545_963c_4e0d_99df_69c6_916d_9eb0);

fn evidence(note: &str) -> Evidence {
    Evidence {
        method: "GET".to_owned(),
        request: "/me/calendar".to_owned(),
        service: "graph".to_owned(),
        status: None,
        code: None,
        note: note.to_owned(),
        latency_ms: 150,
        request_id: None,
        client_request_id: None,
        diagnostic: None,
        at: Timestamp::UNIX_EPOCH,
    }
}

/// An answer as a diagnosis of today keeps it.
fn answer(seen: Seen) -> Answer {
    let (reading, code) = graph_errors::read(&seen);
    let note = match (seen.status, reading.meaning) {
        (None, _) => "No answer: no complete answer in time.".to_owned(),
        (_, Meaning::Success) => "Graph returned it.".to_owned(),
        _ => reading.note.to_string(),
    };
    let wait = seen.retry_after_ms.map_or(60_000, |wait| i64::try_from(wait).unwrap());
    let retry_at = Timestamp::UNIX_EPOCH + SignedDuration::from_millis(150 + wait);
    Answer {
        meaning: reading.meaning,
        evidence: Evidence { status: seen.status, code: code.map(str::to_owned), ..evidence(&note) },
        retry_at: (reading.meaning == Meaning::Throttled).then_some(retry_at),
        challenge: None,
        seen: Some(seen),
    }
}

fn seen(status: Option<u16>, body: Body, code: Option<&str>) -> Seen {
    Seen {
        request: "calendar".to_owned(),
        status,
        body,
        codes: code.map(str::to_owned).into_iter().collect(),
        message: None,
        challenged: false,
        signed: true,
        retry_after_ms: None,
        expected: body == Body::Json,
    }
}

fn success() -> Answer {
    answer(seen(Some(200), Body::Json, None))
}

fn token(issued: &str) -> TokenFacts {
    TokenFacts {
        issued: ScopeSet::from_answer(issued),
        id_token: true,
        profile_claims: true,
        refreshable: true,
        evidence: evidence("Tokens came."),
    }
}

/// A report of today's rules.
fn report(answers: Answers, signals: Signals, plans: Option<Vec<Plan>>) -> Report {
    let requested = ScopeSet::from_answer(EIGHT);
    let permissions: Vec<Scope> = EIGHT.split(' ').map(|name| Scope::parse(name).unwrap()).collect();
    let subject = Subject {
        tenant: TenantId::new(Uuid::from_u128(1)),
        tenant_name: Some("Contoso".to_owned()),
        cloud: "global".to_owned(),
        person: ObjectId::new(Uuid::from_u128(2)),
        name: "Carla".to_owned(),
        username: "carla@contoso.example".to_owned(),
        role: RoleEvidence::Unknown,
    };
    let judgement = Judgement::of(&permissions, &requested, &answers, signals, &subject, "Drift", None);
    judgement.into(Report {
        version: REPORT_VERSION,
        id: DiagnosisId::new(Uuid::from_u128(3)),
        started_at: Timestamp::UNIX_EPOCH,
        finished_at: Timestamp::UNIX_EPOCH + SignedDuration::from_secs(3),
        client_id: ClientId::new(Uuid::from_u128(4)),
        app: "Drift".to_owned(),
        subject,
        overall: Overall::CouldNotTell,
        headline: String::new(),
        requested,
        issued: answers.token.issued.clone(),
        comparison: GrantComparison::default(),
        permissions: Vec::new(),
        mailbox: table::assess(Signals::none()),
        mailbox_evidence: vec![evidence("Licences.")],
        findings: Vec::new(),
        writes: Vec::new(),
        survey: None,
        inspection: None,
        answers,
        plans,
    })
}

/// A mailbox on premises whose answer an earlier program had no reading for.
fn old() -> Report {
    let mut unread = answer(seen(Some(404), Body::Error, Some("MailboxNotEnabledForRESTAPI")));
    unread.meaning = Meaning::Unknown;
    unread.evidence.code = None;
    "Not known.".clone_into(&mut unread.evidence.note);
    let answers = Answers { me: Some(success()), calendar: Some(unread), ..Answers::of_token(token(EIGHT)) };
    let signals =
        Signals { autodiscover: AutodiscoverSignal::OnPremises, sync: SyncSignal::Synced, ..Signals::none() };
    report(answers, signals, Some(Vec::new()))
}

#[test]
fn what_an_earlier_program_could_not_read_is_read_today() {
    let was = old();
    let outcome = |report: &Report| report.permissions[0].outcome;
    assert_eq!((outcome(&was), was.mailbox.verdict), (Outcome::CouldNotCheck, Verdict::Unknown));
    let is = reassess(&was);
    assert_eq!((outcome(&is), is.mailbox.verdict), (Outcome::Blocked, Verdict::HybridMailboxOnprem));
    assert_eq!(is.overall, Overall::OutOfReach);
    let calendar = is.answers.calendar.as_ref().unwrap();
    assert_eq!(calendar.meaning, Meaning::NoMailbox);
    assert_eq!(calendar.evidence.code.as_deref(), Some("MailboxNotEnabledForRESTAPI"));
    assert_ne!(calendar.evidence.note, "Not known.");
    assert_eq!(is.mailbox.signals.licence, LicenceSignal::None, "an empty list of plans is an answer");
    assert_eq!((is.id, is.started_at, is.finished_at), (was.id, was.started_at, was.finished_at));
    assert_eq!(is.mailbox_evidence, was.mailbox_evidence);

    let differences = changes(&was, &is);
    assert!(matches!(differences[0], Change::Overall(Overall::CouldNotTell, Overall::OutOfReach)));
    let permissions = differences.iter().filter(|change| matches!(change, Change::Permission(..))).count();
    assert_eq!(permissions, 4, "{differences:#?}");
    assert!(
        differences
            .iter()
            .any(|change| matches!(change, Change::Mailbox(was, _) if was.verdict == Verdict::Unknown))
    );
    assert!(differences.iter().any(|change| matches!(change, Change::NewFinding(_))));
    assert_eq!(reassess(&is), is, "twice is once");
}

#[test]
fn plans_and_throttling_are_read_again() {
    let mut was = old();
    was.plans = Some(vec![Plan { id: MAILBOX_PLAN, status: "Success".to_owned() }]);
    let mut throttled = answer(Seen { retry_after_ms: Some(850), ..seen(Some(429), Body::Error, None) });
    (throttled.meaning, throttled.retry_at) = (Meaning::Unknown, None);
    was.answers.calendar = Some(throttled);
    let is = reassess(&was);
    assert_eq!(is.mailbox.signals.licence, LicenceSignal::Mailbox);
    let retry_at = Some(Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1));
    assert_eq!(is.answers.calendar.as_ref().unwrap().retry_at, retry_at);
    assert_eq!((is.permissions[0].outcome, is.permissions[0].retry_at), (Outcome::CouldNotCheck, retry_at));
}

#[test]
fn a_difference_in_details_alone_is_a_difference() {
    let was = old();
    let mut is = was.clone();
    is.answers.propagating = !is.answers.propagating;
    assert_eq!(changes(&was, &is), [Change::Details]);
    assert_eq!(changes(&was, &was), []);
}

fn seen_anything() -> impl Strategy<Value = Seen> {
    const CODES: [&str; 8] = [
        "MailboxNotEnabledForRESTAPI",
        "ErrorAccessDenied",
        "OrganizationFromTenantGuidNotFound",
        "ErrorItemNotFound",
        "ErrorMailboxMoveInProgress",
        "InvalidAuthenticationToken",
        "UnknownError",
        "SomethingNew",
    ];
    const MESSAGES: [&str; 4] = [
        "Access to OData is disabled",
        "Default folder Calendar not found.",
        "Lifetime validation failed",
        "x",
    ];
    const STATUSES: [u16; 14] = [200, 201, 204, 302, 400, 401, 403, 404, 418, 424, 429, 500, 503, 507];
    let bodies = sample::select(vec![Body::Empty, Body::Json, Body::Error, Body::Foreign]);
    let words = (sample::subsequence(CODES.to_vec(), 0..=3), option::of(sample::select(MESSAGES.to_vec())));
    let wait = option::of(0_u64..100_000);
    (
        option::weighted(0.9, sample::select(STATUSES.to_vec())),
        bodies,
        words,
        array::uniform3(bool::ANY),
        wait,
    )
        .prop_map(|(status, body, (codes, message), [challenged, signed, expected], retry_after_ms)| {
            Seen {
                request: "calendar".to_owned(),
                status,
                body,
                codes: codes.into_iter().map(str::to_owned).collect(),
                message: message.map(str::to_owned),
                challenged,
                signed,
                retry_after_ms,
                expected,
            }
        })
}

fn asked() -> impl Strategy<Value = Option<Answer>> {
    option::weighted(0.8, seen_anything().prop_map(answer))
}

fn written() -> impl Strategy<Value = Option<WriteAnswer>> {
    let test = (seen_anything().prop_map(answer), asked(), bool::ANY);
    option::of(test.prop_map(|(create, remove, gone)| WriteAnswer { create, remove, gone }))
}

fn answered() -> impl Strategy<Value = Answers> {
    let questions = proptest::collection::vec(asked(), 8);
    let issued = sample::subsequence(EIGHT.split(' ').collect::<Vec<_>>(), 0..=8);
    (questions, written(), written(), issued, array::uniform4(bool::ANY)).prop_map(
        |(
            mut questions,
            write,
            shared_write,
            issued,
            [id_token, profile_claims, refreshable, propagating],
        )| {
            let mut next = || questions.pop().flatten();
            Answers {
                token: TokenFacts { id_token, profile_claims, refreshable, ..token(&issued.join(" ")) },
                refresh: next(),
                me: next(),
                calendar: next(),
                read: next(),
                attachments: next(),
                time_zones: next(),
                meeting_times: next(),
                shared_read: next(),
                write,
                shared_write,
                propagating,
            }
        },
    )
}

proptest! {
    #[test]
    fn a_report_of_todays_rules_stays_as_it_is(
        answers in answered(),
        plans in option::of(option::of(sample::select(vec!["Success", "Disabled", "Sleeping"]))),
        autodiscover in sample::select(vec![AutodiscoverSignal::Cloud, AutodiscoverSignal::OnPremises, AutodiscoverSignal::Unknown]),
        sync in sample::select(vec![SyncSignal::Synced, SyncSignal::NotSynced, SyncSignal::Unknown]),
        guest in option::of(bool::ANY),
        calendar_empty in option::of(bool::ANY),
    ) {
        let plans = plans.map(|plan| plan.map(|status| Plan { id: MAILBOX_PLAN, status: status.to_owned() }).into_iter().collect::<Vec<_>>());
        let signals = Signals {
            graph: answers.calendar.as_ref().map_or(GraphSignal::Fault, |answer| GraphSignal::of(answer.meaning)),
            licence: plans.as_deref().map_or(LicenceSignal::Unknown, |plans| BuiltIn.licence(plans)),
            autodiscover,
            sync,
            guest,
            calendar_empty,
            ..Signals::none()
        };
        let was = report(answers, signals, plans);
        prop_assert_eq!(&reassess(&was), &was);
        let bytes = serde_json::to_vec(&was).unwrap();
        prop_assert_eq!(read(&bytes), Ok(was));
    }

    #[test]
    fn no_bytes_make_it_fail_in_another_way(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read(&bytes);
    }

    #[test]
    fn a_report_with_one_byte_changed_is_a_report_or_a_fault(at in any::<sample::Index>(), byte in any::<u8>()) {
        let mut bytes = serde_json::to_vec(&old()).unwrap();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(report) = read(&bytes) {
            let again = reassess(&report);
            prop_assert_eq!(reassess(&again), again);
        }
    }

    #[test]
    fn a_cut_report_is_refused(at in any::<sample::Index>()) {
        let bytes = serde_json::to_vec(&old()).unwrap();
        let at = at.index(bytes.len());
        prop_assert_eq!(read(&bytes[..at]), Err(ReportFault::CutOff));
    }
}

fn text() -> String {
    serde_json::to_string(&old()).unwrap()
}

#[test]
fn hostile_files_are_refused_with_words() {
    let report = text();
    let deep = format!("{{\"version\":1,\"x\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    for (name, file, part) in [
        ("huge", format!("{report}{}", " ".repeat(LARGEST_REPORT)), "larger than 4194304 bytes"),
        ("deep", deep, "nests deeper"),
        ("markup", "<!DOCTYPE html><title>Sign in</title>".to_owned(), "not JSON"),
        ("two values", format!("{report}{report}"), "not JSON"),
        ("no version", "{}".to_owned(), "names no version"),
        ("a list", "[1]".to_owned(), "names no version"),
        ("a number", "1".to_owned(), "names no version"),
        ("a version of words", "{\"version\":\"1\"}".to_owned(), "names no version"),
        ("only a version", "{\"version\":1}".to_owned(), "missing field"),
        ("newer", report.replacen("\"version\":1", "\"version\":2", 1), "of version 2"),
        ("other words", report.replacen("could_not_check", "<script>", 1), "unknown variant"),
        (
            "unknown member",
            report.replacen("{\"version\":1", "{\"version\":1,\"extra\":[]", 1),
            "/extra is not a part",
        ),
        (
            "member twice",
            report.replacen("\"overall\":", "\"overall\":\"works\",\"overall\":", 1),
            "duplicate field",
        ),
        (
            "unknown member twice",
            report.replacen("\"app\":", "\"z\":1,\"z\":2,\"app\":", 1),
            "/z is not a part",
        ),
        ("a list for an object", report.replacen("\"surplus\":[]}", "\"surplus\":[[]]}", 1), "not a report"),
    ] {
        assert!(file != report, "{name} is no other file");
        let fault = read(file.as_bytes()).unwrap_err().to_string();
        assert!(fault.contains(part), "{name}: {fault}");
    }
}

#[test]
fn a_fault_that_quotes_the_file_stays_short_and_plain() {
    let long = format!("\\u001b[2J\u{202e}{}", "x".repeat(100_000));
    let file = text().replacen("could_not_check", &long, 1);
    let fault = read(file.as_bytes()).unwrap_err().to_string();
    let unfit = |c: char| c.is_control() || c == '\u{202e}';
    assert!(fault.len() < 300 && !fault.contains(unfit), "{fault:?}");
}

#[test]
fn a_byte_order_mark_and_blanks_are_no_fault() {
    let file = format!("\u{feff}{}\r\n", serde_json::to_string_pretty(&old()).unwrap());
    assert_eq!(read(file.as_bytes()), Ok(old()));
    let earlier = text().replacen(",\"server\":\"not_asked\"", "", 1);
    assert_eq!(read(earlier.as_bytes()), Ok(old()), "the first reports had no such member");
}
