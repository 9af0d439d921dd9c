//! Made-up reports: good, out of reach, with every outcome.

use consentry::domain::{
    gate::{Confidence, Fixer},
    grant::{AdminRole, GrantComparison, RoleEvidence},
    id::DiagnosisId,
    mailbox::{
        AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, MailboxAssessment, Signals,
        SyncSignal, Verdict,
    },
    probe::{Answers, Evidence, Outcome, PermissionResult, TokenFacts},
    report::{Finding, Overall, Report, Subject},
    scope::ScopeSet,
};
use uuid::Uuid;

use crate::sample;

/// The reports that the pages show. A test holds them against the published schema.
pub(crate) fn samples() -> Vec<Report> {
    vec![works(), out_of_reach(), mixed()]
}

fn evidence(status: Option<u16>, code: Option<&str>, request: &str) -> Evidence {
    Evidence {
        method: "GET".to_owned(),
        request: request.to_owned(),
        service: "graph".to_owned(),
        status,
        code: code.map(str::to_owned),
        note: "Answered in time.".to_owned(),
        latency_ms: 184,
        request_id: Some("b7e3b1c2-6c2e-4d1e-8f1d-5a7f0a9e1c11".to_owned()),
        client_request_id: Some("2f1de1f4-10a3-4a57-9c8e-0c5d1a2b3c4d".to_owned()),
        diagnostic: Some(
            r#"{"ServerInfo":{"DataCenter":"West Europe","Ring":"5","RoleInstance":"AM4PEPF0000"}}"#
                .to_owned(),
        ),
        at: sample::at(12),
    }
}

fn results(outcomes: [(Outcome, &str); 8]) -> Vec<PermissionResult> {
    sample::scopes(sample::ALL_SCOPES)
        .into_iter()
        .zip(outcomes)
        .map(|(scope, (outcome, note))| PermissionResult {
            scope,
            granted: outcome != Outcome::Missing,
            outcome,
            note: note.to_owned(),
            retry_at: (outcome == Outcome::CouldNotCheck).then(|| sample::at(90)),
            evidence: match outcome {
                Outcome::NotTested => Vec::new(),
                Outcome::Missing | Outcome::Blocked => {
                    vec![evidence(
                        Some(404),
                        Some("MailboxNotEnabledForRESTAPI"),
                        "/v1.0/me/calendar?$select=id",
                    )]
                }
                _ => vec![evidence(Some(200), None, "/v1.0/me/events/delta?$select=id&$top=1")],
            },
        })
        .collect()
}

fn signals() -> Signals {
    Signals {
        graph: GraphSignal::Ok,
        autodiscover: AutodiscoverSignal::Cloud,
        licence: LicenceSignal::Mailbox,
        sync: SyncSignal::NotSynced,
        guest: Some(false),
        domain: DomainSignal::Cloud,
        mail_route: MailRoute::ExchangeOnline,
        calendar_empty: Some(false),
        ..Signals::none()
    }
}

pub(crate) fn works() -> Report {
    let requested = ScopeSet::from_answer(sample::ALL_SCOPES);
    Report {
        version: 1,
        id: DiagnosisId::new(Uuid::from_u128(0x019a_b1c2_5a1e_7f00_8d3b_2f64_c0de_9b4b)),
        started_at: sample::at(10),
        finished_at: sample::at(14),
        client_id: sample::client(),
        app: "Drift".to_owned(),
        subject: Subject {
            tenant: sample::tenant(),
            tenant_name: Some("Contoso".to_owned()),
            cloud: "global".to_owned(),
            person: sample::person(),
            name: "Carla Conti".to_owned(),
            username: "carla@contoso.example".to_owned(),
            role: RoleEvidence::Admin(AdminRole::ApplicationAdministrator),
        },
        overall: Overall::Works,
        headline: "Drift can read and write this calendar; every permission was seen to answer.".to_owned(),
        comparison: GrantComparison {
            granted: sample::scopes(sample::ALL_SCOPES),
            ..GrantComparison::default()
        },
        issued: requested.clone(),
        requested,
        permissions: results([
            (Outcome::Covered, "Answered; Calendars.ReadWrite is granted as well and includes it."),
            (Outcome::Covered, "Answered; Calendars.ReadWrite.Shared is granted as well and includes it."),
            (Outcome::Proven, "A private entry was created and deleted again."),
            (Outcome::Proven, "An entry was created in the shared calendar and deleted again."),
            (Outcome::Proven, "The profile was read."),
            (Outcome::Proven, "One refresh succeeded."),
            (Outcome::Proven, "An ID token came and was verified."),
            (Outcome::Proven, "The ID token holds a name."),
        ]),
        mailbox: MailboxAssessment {
            verdict: Verdict::ExoCloudOnly,
            confidence: Confidence::High,
            row: Some("1".to_owned()),
            signals: signals(),
            used: vec![
                "Microsoft Graph answered with a calendar".to_owned(),
                "Autodiscover points to Exchange Online".to_owned(),
            ],
            contradictions: Vec::new(),
            caution: None,
        },
        mailbox_evidence: Vec::new(),
        findings: Vec::new(),
        writes: Vec::new(),
        survey: None,
        inspection: None,
        answers: Answers::of_token(TokenFacts {
            issued: ScopeSet::from_answer(sample::ALL_SCOPES),
            id_token: true,
            profile_claims: true,
            refreshable: true,
            evidence: evidence(Some(200), None, "/oauth2/v2.0/token"),
        }),
        plans: None,
    }
}

fn out_of_reach() -> Report {
    let mut report = works();
    report.overall = Overall::OutOfReach;
    report.headline = String::from(
        "This person’s mailbox is on Contoso’s own Exchange server, where Microsoft Graph cannot reach it.",
    );
    let blocked = (Outcome::Blocked, "Granted, but Graph finds no Exchange Online mailbox for this person.");
    report.permissions = results([
        blocked,
        blocked,
        blocked,
        blocked,
        (Outcome::Proven, "The profile was read."),
        (Outcome::Proven, "One refresh succeeded."),
        (Outcome::Proven, "An ID token came and was verified."),
        (Outcome::Proven, "The ID token holds a name."),
    ]);
    report.mailbox = MailboxAssessment {
        verdict: Verdict::HybridMailboxOnprem,
        confidence: Confidence::High,
        row: Some("4".to_owned()),
        signals: Signals {
            graph: GraphSignal::Miss,
            autodiscover: AutodiscoverSignal::OnPremises,
            sync: SyncSignal::Synced,
            domain: DomainSignal::Own,
            hybrid_markers: vec!["contoso.mail.onmicrosoft.example is a domain of the tenant".to_owned()],
            named_server: Some("mail.contoso.example".to_owned()),
            ..signals()
        },
        used: vec![
            "Microsoft Graph found no usable Exchange Online mailbox".to_owned(),
            "Autodiscover points to mail.contoso.example".to_owned(),
            "The account is synchronised from Contoso’s own directory".to_owned(),
        ],
        contradictions: vec!["Incoming mail goes through Exchange Online".to_owned()],
        caution: Some(
            "Colleagues’ mailboxes may be in the cloud: check one person from each group.".to_owned(),
        ),
    };
    report.mailbox_evidence = vec![Evidence {
        service: "autodiscover".to_owned(),
        ..evidence(Some(302), None, "/autodiscover/autodiscover.json/v1.0/(address)?Protocol=ActiveSync")
    }];
    report.findings = vec![
        Finding {
            id: "hybrid_mailbox_onprem".to_owned(),
            what: "The mailbox is on the organisation’s own Exchange server.".to_owned(),
            evidence: "Graph’s 404 and Autodiscover’s redirect to mail.contoso.example.".to_owned(),
            fixer: Some(Fixer::TenantAdmin),
            how: vec![
                "Move this mailbox to Exchange Online. The connection then works without any change here."
                    .to_owned(),
                "Or begin with a pilot group that needs Drift.".to_owned(),
                "Or give these people a separate cloud mailbox; their calendars are not merged.".to_owned(),
            ],
            confidence: Confidence::High,
        },
        Finding {
            id: "does_not_help".to_owned(),
            what: "Hybrid modern authentication, a licence or a newer Exchange do not change this."
                .to_owned(),
            evidence: "Microsoft ended Graph access to mailboxes on own servers.".to_owned(),
            fixer: None,
            how: Vec::new(),
            confidence: Confidence::High,
        },
    ];
    report
}

fn mixed() -> Report {
    let mut report = works();
    report.overall = Overall::ActionNeeded;
    report.headline =
        String::from("Two permissions are missing, so Drift can read this calendar but not write to it.");
    report.permissions = results([
        (Outcome::Proven, "The calendar was read."),
        (Outcome::CouldNotCheck, "Microsoft asked us to wait (429)."),
        (Outcome::Missing, "Not in the token."),
        (Outcome::NotTested, "No shared calendar was named."),
        (Outcome::Covered, "Answered; User.Read.All is granted as well and includes it."),
        (Outcome::Pending, "Approved 40 seconds ago; not in tokens yet."),
        (Outcome::Blocked, "A Conditional Access policy refuses this request."),
        (Outcome::Proven, "The ID token holds a name."),
    ]);
    report.comparison.missing = sample::scopes("Calendars.ReadWrite Calendars.ReadWrite.Shared");
    report.comparison.surplus = sample::scopes("Mail.Read");
    report.findings = vec![Finding {
        id: "scope_missing".to_owned(),
        what: "Calendars.ReadWrite is not granted.".to_owned(),
        evidence: "It is missing from a token issued after the approval.".to_owned(),
        fixer: Some(Fixer::TenantAdmin),
        how: vec![
            "Open the link from the request and grant again; Microsoft’s page shows what is new.".to_owned(),
        ],
        confidence: Confidence::Medium,
    }];
    report
}
