//! Every published answer of Graph, read by the portal's own code: what it means as the answer to one question.

use std::{collections::BTreeSet, fs, path::PathBuf, time::Duration};

use consentry::{
    domain::{
        mailbox::{LicenceSignal, SyncSignal},
        probe::{Answer, Meaning},
    },
    microsoft::{
        graph::GraphSession,
        patience::Patience,
        probes::{WriteTag, licence_signal},
    },
};
use serde_json::Value;
use uuid::Uuid;

use crate::fake::{Answer as Given, Fake};

pub(crate) const BRISK: Patience = Patience {
    connect: Duration::from_secs(5),
    call: Duration::from_secs(5),
    question: Duration::from_secs(30),
    pace: 0.0,
};

/// The question that a sample answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Question {
    Me,
    Licences,
    Organization,
    Calendar,
    RecentEvents,
    MeetingTimes,
    TimeZones,
    Creation,
}

use Meaning::{
    AccessDenied, ClaimsChallenge, NoAnswer, NoExchangeOnline, NoMailbox, NotFound, PolicyBlock,
    ServiceFault, Success, Throttled,
};
use Question::{Calendar, Creation, Licences, Me, MeetingTimes, Organization, RecentEvents, TimeZones};

/// What each file means as the answer to a question. Answers to questions that the portal does not ask are put to one
/// that they do not answer: a success of another form is none.
#[rustfmt::skip]
const SAMPLES: [(&str, Question, Meaning); 34] = [
    ("adminconsentrequestpolicy.200.json", Calendar, NoAnswer),
    ("appconsentrequests.200.json", Calendar, NoAnswer),
    ("authorizationpolicy.200.json", MeetingTimes, NoAnswer),
    ("batch.200.json", Calendar, NoAnswer),
    ("error.401.CAE.headers.json", Calendar, ClaimsChallenge),
    ("error.401.CAE.json", Calendar, ClaimsChallenge),
    ("error.401.OrganizationFromTenantGuidNotFound.json", Calendar, NoExchangeOnline),
    ("error.403.Authorization_RequestDenied.json", Me, AccessDenied),
    ("error.403.ErrorAccessDenied-odata-disabled.json", Calendar, PolicyBlock),
    ("error.403.ErrorAccessDenied.json", MeetingTimes, AccessDenied),
    ("error.404.ErrorInvalidUser.json", Calendar, NoMailbox),
    ("error.404.MailboxNotEnabledForRESTAPI-old-text.json", Calendar, NoMailbox),
    ("error.404.MailboxNotEnabledForRESTAPI.json", Calendar, NoMailbox),
    ("error.404.ResourceNotFound.json", Calendar, NoMailbox),
    ("error.429.ApplicationThrottled.json", Calendar, Throttled),
    ("error.UnknownError-empty.json", Calendar, ServiceFault),
    ("me-calendar-getschedule.200.json", MeetingTimes, NoAnswer),
    ("me-calendar.200.json", Calendar, Success),
    ("me-calendargroups.200.json", Calendar, NoAnswer),
    ("me-calendars-post.201.json", Me, NoAnswer),
    ("me-calendars-with-delegated.200.json", Calendar, NoAnswer),
    ("me-calendars.200.json", Calendar, NoAnswer),
    ("me-calendarview.200.json", RecentEvents, Success),
    ("me-events-post.201.json", Creation, Success),
    ("me-findmeetingtimes.200.json", MeetingTimes, Success),
    ("me-licensedetails.200.json", Licences, Success),
    ("me-mailboxsettings.200.json", Calendar, NoAnswer),
    ("me-outlook-supportedtimezones.200.json", TimeZones, Success),
    ("me.200.json", Me, Success),
    ("oauth2permissiongrants.200.json", MeetingTimes, NoAnswer),
    ("organization-full.200.json", Organization, Success),
    ("organization-user-read.200.json", Organization, Success),
    ("serviceprincipal.200.json", MeetingTimes, NoAnswer),
    ("shared-calendar-event-post.201.json", Creation, Success),
];

pub(crate) fn folder(of: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(of).join("samples")
}

/// The names of the fixtures in a folder.
pub(crate) fn fixtures(of: &str) -> BTreeSet<String> {
    let names =
        fs::read_dir(folder(of)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name != "README.md").collect()
}

pub(crate) fn text(of: &str, file: &str) -> String {
    fs::read_to_string(folder(of).join(file)).unwrap()
}

/// The sample as Graph would have sent it. The challenge is a file of headers and a file of the body.
fn given(file: &str) -> Given {
    // The status of the empty error is not in its report; it is 503 in another one of the same error.
    let status = file.split('.').find_map(|part| part.parse().ok()).unwrap_or(503);
    let body = text("graph", if file.contains(".CAE.") { "error.401.CAE.json" } else { file });
    let answer = Given::of(status, body).with("request-id", "b1946ac9-2e1f-4c55-9c2b-7c5e0f6d1a01");
    if !file.contains(".CAE.") {
        return answer;
    }
    let headers: Value = serde_json::from_str(&text("graph", "error.401.CAE.headers.json")).unwrap();
    let headers = headers.as_object().unwrap().iter().filter(|(name, _)| !name.starts_with('_'));
    headers.fold(answer, |answer, (name, value)| match value.as_str() {
        Some(value) => answer.with(name, value),
        None => answer,
    })
}

async fn ask(graph: &GraphSession, question: Question) -> Answer {
    match question {
        Me => graph.me().await.0,
        Licences => graph.licences().await.0,
        Organization => graph.organization().await.0,
        Calendar => graph.calendar().await,
        RecentEvents => graph.recent_events().await.0,
        MeetingTimes => graph.meeting_times().await,
        TimeZones => graph.time_zones().await,
        Creation => {
            let tag = WriteTag { transaction_id: Uuid::from_u128(7), app: "Drift".to_owned() };
            graph.write(&tag).await.create
        }
    }
}

#[test]
fn every_sample_has_an_expectation() {
    assert_eq!(fixtures("graph"), SAMPLES.iter().map(|(file, ..)| (*file).to_owned()).collect());
}

#[tokio::test]
async fn every_sample_is_read_as_what_it_means() {
    let fake = Fake::start().await;
    for (file, question, meaning) in SAMPLES {
        fake.play([given(file)]);
        let answer = ask(&fake.graph(BRISK), question).await;
        assert_eq!(answer.meaning, meaning, "{file} to {question:?}: {answer:?}");
        assert_eq!(answer.retry_at.is_some(), meaning == Throttled, "{file}");
        assert_eq!(answer.challenge.is_some(), meaning == ClaimsChallenge, "{file}");
    }
}

#[tokio::test]
async fn what_samples_tell_is_taken_out_of_them() {
    let fake = Fake::start().await;
    fake.play([given("me.200.json")]);
    let profile = fake.graph(BRISK).me().await.1.unwrap();
    assert_eq!((profile.sync, profile.guest), (SyncSignal::Unknown, None), "not selected, so not told");
    assert!(profile.primary_address().is_some_and(|address| address.contains('@')));

    // Both plans look like Exchange, and neither comes with a mailbox.
    fake.play([given("me-licensedetails.200.json")]);
    let plans = fake.graph(BRISK).licences().await.1.unwrap();
    assert_eq!(licence_signal(None, Some(&plans)), LicenceSignal::None);

    for file in ["organization-full.200.json", "organization-user-read.200.json"] {
        fake.play([given(file)]);
        let organization = fake.graph(BRISK).organization().await.1.unwrap();
        assert!(organization.name.is_some() && !organization.verified_domains.is_empty(), "{file}");
    }

    fake.play([given("me-calendarview.200.json")]);
    assert!(!fake.graph(BRISK).recent_events().await.1.unwrap().empty);
}

/// The answers that are easily taken for something else, by name.
#[tokio::test]
async fn answers_that_are_not_what_they_seem() {
    let fake = Fake::start().await;
    let worded = |status, code: &str| {
        let body = serde_json::json!({ "error": { "code": code, "message": "Something new." } });
        Given::of(status, body.to_string()).with("request-id", "0")
    };
    for (what, given, meaning) in [
        ("401 with an empty body", Given::of(401, "").with("request-id", "0"), Meaning::TokenRejected),
        ("the page of a proxy", Given::of(200, "<html>Sign in to the network</html>"), NoAnswer),
        ("the page of a proxy that refuses", Given::of(403, "<html>Blocked</html>"), NoAnswer),
        ("a code that nobody knows", worded(400, "NobodyKnowsThisOne"), Meaning::Unknown),
        ("a code that nobody knows, under 403", worded(403, "NobodyKnowsThisOne"), AccessDenied),
        ("JSON that was cut", Given::of(200, r#"{"id":"AAMk"#), NoAnswer),
        ("200 with an error inside", worded(200, "ErrorItemNotFound"), NotFound),
        ("200 with an unknown error inside", worded(200, "NobodyKnowsThisOne"), Meaning::Unknown),
        ("429 with a fractional wait", Given::of(429, "").with("Retry-After", "122.128"), Throttled),
    ] {
        fake.play([given]);
        assert_eq!(fake.graph(BRISK).calendar().await.meaning, meaning, "{what}");
    }
}
