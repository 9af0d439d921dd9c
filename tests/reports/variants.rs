//! Reports that fill every optional part, and reports that leave it empty.

use consentry::domain::{
    gate::Fixer,
    grant::{AdminRole, RoleEvidence},
    id::InspectionId,
    inspection::{
        Checked, ConsentReach, Count, Inspection, RecordedGrant, RecordedGrants, Records, RequestWorkflow,
        Resource, ServicePrincipal, UserConsentPolicy,
    },
    mailbox::{DomainSignal, MailRoute, Plan, ServerSignal},
    probe::{Answer, Answers, Body, Evidence, Meaning, Seen, WriteAnswer},
    report::{Report, WriteTrace},
    scope::ScopeSet,
    survey::{
        DomainSurvey, MailRecords, Namespace, OwnServer, ServerProduct, Sighting, TenantCloud, TenantFound,
        TenantLookup,
    },
};
use uuid::Uuid;

use crate::{sample, sample_reports};

/// All of them.
pub(crate) fn all() -> Vec<Report> {
    vec![
        full(),
        full_of_nothing(),
        seen_in_part(),
        roles(RoleEvidence::OtherRoles),
        roles(RoleEvidence::Unknown),
    ]
}

/// Everything that can be there is there.
pub(crate) fn full() -> Report {
    let mut report = sample_reports::samples().swap_remove(1);
    report.mailbox.signals.server = ServerSignal::Exchange;
    report.permissions[0].retry_at = Some(sample::at(99));
    report.findings[0].fixer = Some(Fixer::TenantAdmin);
    report.survey = Some(survey());
    report.inspection = Some(Box::new(inspection()));
    report.plans = Some(vec![Plan { id: Uuid::from_u128(7), status: "Enabled".to_owned() }]);
    let answered = || Some(answer());
    let written = || Some(WriteAnswer { create: answer(), remove: Some(answer()), gone: true });
    report.answers = Answers {
        token: report.answers.token,
        refresh: answered(),
        me: answered(),
        calendar: answered(),
        read: answered(),
        attachments: answered(),
        time_zones: answered(),
        meeting_times: answered(),
        write: written(),
        shared_read: answered(),
        shared_write: written(),
        propagating: true,
    };
    report.writes = sample::scopes("Calendars.ReadWrite Calendars.ReadWrite.Shared")
        .into_iter()
        .zip([Some(true), Some(false)])
        .map(|(scope, created)| WriteTrace {
            scope,
            event: WriteTrace::subject("Drift"),
            at: sample::at(30),
            created,
            gone: true,
        })
        .collect();
    report
}

/// The same parts, as far as they can be empty, absent or not known.
fn full_of_nothing() -> Report {
    let mut report = full();
    if let Some(survey) = &mut report.survey {
        survey.tenant = TenantLookup::None;
        survey.namespace = Namespace::Federated { host: None };
        survey.server = None;
        survey.records.autodiscover_target = None;
        survey.evidence.clear();
    }
    report.inspection = Some(Box::new(Inspection {
        records: Records {
            service_principal: Checked::Seen(None),
            pending_requests: Checked::Seen(Vec::new()),
            ..Records::not_checked("It needs another permission.")
        },
        role: RoleEvidence::Unknown,
        ..inspection()
    }));
    report.writes[0].created = None;
    report.answers.write = Some(WriteAnswer { create: answer(), remove: None, gone: false });
    report.answers.me = Some(Answer { seen: None, challenge: None, retry_at: None, ..answer() });
    report.subject.tenant_name = None;
    report.mailbox.row = None;
    report.mailbox.caution = None;
    report
}

fn roles(role: RoleEvidence) -> Report {
    let mut report = sample_reports::samples().swap_remove(0);
    report.subject.role = role;
    report
}

fn evidence() -> Evidence {
    let report = sample_reports::samples().swap_remove(0);
    Evidence { status: None, ..report.answers.token.evidence }
}

fn answer() -> Answer {
    Answer {
        meaning: Meaning::Throttled,
        seen: Some(Seen {
            request: "calendar".to_owned(),
            status: Some(429),
            body: Body::Error,
            codes: vec!["TooManyRequests".to_owned()],
            message: Some("Please wait.".to_owned()),
            challenged: true,
            signed: true,
            retry_after_ms: Some(2_128),
            expected: false,
        }),
        evidence: evidence(),
        retry_at: Some(sample::at(90)),
        challenge: Some(r#"{"access_token":{"nbf":{"essential":true}}}"#.to_owned().try_into().unwrap()),
    }
}

fn survey() -> DomainSurvey {
    DomainSurvey {
        domain: "contoso.example".parse().unwrap(),
        at: sample::at(11),
        tenant: TenantLookup::Found(TenantFound {
            tenant: sample::tenant(),
            cloud: TenantCloud {
                id: Some("global".to_owned()),
                name: "Microsoft 365 (global)".to_owned(),
                authority_host: "login.microsoftonline.com".to_owned(),
                graph_host: Some("graph.microsoft.com".to_owned()),
                same_as_app: true,
            },
            region: Some("EU".to_owned()),
            sub_region: Some("GCC".to_owned()),
        }),
        namespace: Namespace::Federated { host: "sts.contoso.example".parse().ok() },
        records: MailRecords {
            mail_route: MailRoute::ExchangeOnline,
            mail_hosts: vec!["contoso-example.mail.protection.outlook.com".to_owned()],
            autodiscover: DomainSignal::Own,
            autodiscover_target: Some("autodiscover.contoso.example".to_owned()),
            spf_exchange_online: Sighting::Seen,
            dkim_exchange_online: Sighting::Absent,
            exchange_delegation: Sighting::Unknown,
        },
        exchange_online: Sighting::Seen,
        server: Some(OwnServer {
            host: "mail.contoso.example".parse().unwrap(),
            signal: ServerSignal::Exchange,
            build: Some("15.1.2507.61".to_owned()),
            product: Some(ServerProduct {
                name: "Exchange Server 2016".to_owned(),
                support_ended: Some(jiff::civil::date(2025, 10, 14)),
            }),
            trusts: Some(sample::tenant()),
        }),
        evidence: vec![evidence()],
    }
}

/// The same app, as far as less was seen of it.
fn seen_in_part() -> Report {
    let mut report = full();
    let not_checked = || "Microsoft refused.".to_owned();
    if let Some(Inspection { records, .. }) = report.inspection.as_deref_mut() {
        if let Checked::Seen(Some(principal)) = &mut records.service_principal {
            principal.assigned = Some(Checked::NotChecked(not_checked()));
            principal.disabled_by_microsoft = None;
        }
        if let Checked::Seen(grants) = &mut records.grants {
            grants.personal = Checked::NotChecked(not_checked());
        }
        if let Checked::Seen(consent) = &mut records.user_consent {
            consent.reach = Checked::NotChecked(not_checked());
        }
        records.workflow = Checked::Seen(RequestWorkflow { enabled: false, duration_days: None });
    }
    report
}

fn inspection() -> Inspection {
    let scopes = || ScopeSet::from_answer("User.Read Calendars.Read");
    Inspection {
        id: InspectionId::new(Uuid::from_u128(9)),
        tenant: sample::tenant(),
        at: sample::at(13),
        inspector: sample::person(),
        role: RoleEvidence::Admin(AdminRole::CloudApplicationAdministrator),
        records: Records {
            service_principal: Checked::Seen(Some(ServicePrincipal {
                id: sample::person(),
                enabled: true,
                assignment_required: true,
                disabled_by_microsoft: Some("DisabledDueToViolationOfServicesAgreement".to_owned()),
                assigned: Some(Checked::Seen(Count { seen: 3, more: true })),
            })),
            grants: Checked::Seen(RecordedGrants {
                organisation: vec![
                    RecordedGrant { resource: Resource::Graph, scopes: scopes() },
                    RecordedGrant { resource: Resource::Other(sample::person()), scopes: scopes() },
                ],
                personal: Checked::Seen(Count { seen: 0, more: false }),
            }),
            user_consent: Checked::Seen(UserConsentPolicy {
                policies: vec!["microsoft-user-default-recommended".to_owned()],
                reach: Checked::Seen(ConsentReach { open: scopes(), kept: scopes(), undecided: scopes() }),
            }),
            workflow: Checked::Seen(RequestWorkflow { enabled: true, duration_days: Some(30) }),
            pending_requests: Checked::Seen(vec![scopes()]),
            evidence: vec![evidence()],
        },
    }
}
