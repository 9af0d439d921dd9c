use jiff::Timestamp;
use uuid::Uuid;

use super::*;
use crate::domain::{
    gate::Fixer::{TenantAdmin, Vendor},
    grant::{AdminRole, RoleEvidence},
    id::{InspectionId, ObjectId, TenantId},
    inspection::{ConsentReach, Count, RecordedGrant, Records, RequestWorkflow, Resource},
};

const WANTED: &str = "openid profile offline_access User.Read Calendars.Read Calendars.ReadWrite";

fn scopes(text: &str) -> ScopeSet {
    ScopeSet::from_answer(text)
}

fn grants(organisation: &[(Resource, &str)], personal: u32) -> Checked<RecordedGrants> {
    let organisation = organisation
        .iter()
        .map(|(resource, text)| RecordedGrant { resource: *resource, scopes: scopes(text) })
        .collect();
    Checked::Seen(RecordedGrants {
        organisation,
        personal: Checked::Seen(Count { seen: personal, more: false }),
    })
}

fn consent(policies: &[&str], kept: &str) -> Checked<UserConsentPolicy> {
    let reach = ConsentReach { kept: scopes(kept), ..ConsentReach::default() };
    Checked::Seen(UserConsentPolicy {
        policies: policies.iter().map(|policy| (*policy).to_owned()).collect(),
        reach: Checked::Seen(reach),
    })
}

/// Everything seen, everything in order.
fn in_order() -> Inspection {
    let principal = ServicePrincipal {
        id: ObjectId::new(Uuid::from_u128(5)),
        enabled: true,
        assignment_required: false,
        disabled_by_microsoft: None,
        assigned: None,
    };
    Inspection {
        id: InspectionId::new(Uuid::from_u128(1)),
        tenant: TenantId::new(Uuid::from_u128(2)),
        at: "2026-11-27T14:05:00Z".parse::<Timestamp>().unwrap(),
        inspector: ObjectId::new(Uuid::from_u128(3)),
        role: RoleEvidence::Admin(AdminRole::GlobalAdministrator),
        records: Records {
            service_principal: Checked::Seen(Some(principal)),
            grants: grants(&[(Resource::Graph, WANTED)], 0),
            user_consent: consent(&["microsoft-user-default-legacy"], ""),
            workflow: Checked::Seen(RequestWorkflow { enabled: true, duration_days: Some(30) }),
            pending_requests: Checked::Seen(Vec::new()),
            evidence: Vec::new(),
        },
    }
}

fn with(change: impl FnOnce(&mut Records)) -> Inspection {
    let mut inspection = in_order();
    change(&mut inspection.records);
    inspection
}

fn with_principal(change: impl FnOnce(&mut ServicePrincipal)) -> Inspection {
    with(|records| {
        let Checked::Seen(Some(principal)) = &mut records.service_principal else { unreachable!() };
        change(principal);
    })
}

fn assignment(assigned: Checked<Count>) -> Inspection {
    with_principal(|principal| {
        principal.assignment_required = true;
        principal.assigned = Some(assigned);
    })
}

fn told(inspection: &Inspection) -> Vec<Finding> {
    findings(inspection, &scopes(WANTED), "Drift", Later::Nothing)
}

fn count(seen: u32, more: bool) -> Checked<Count> {
    Checked::Seen(Count { seen, more })
}

/// Takes a part away.
type Hide = fn(&mut Records);

/// What a state of the records is called, the look, and the findings with their fixers.
type Case = (&'static str, Inspection, &'static [(&'static str, Option<Fixer>)]);

fn assert_found<const N: usize>(cases: [Case; N]) {
    for (what, inspection, expected) in cases {
        let found = told(&inspection);
        let found: Vec<(&str, Option<Fixer>)> =
            found.iter().map(|finding| (finding.id.as_str(), finding.fixer)).collect();
        assert_eq!(found, expected, "{what}");
    }
}

const NOTHING: &[(&str, Option<Fixer>)] = &[("records_fine", None)];

#[test]
fn each_state_of_the_app_has_its_findings_and_its_fixer() {
    assert_found([
        ("in order", in_order(), NOTHING),
        (
            "switched off",
            with_principal(|principal| principal.enabled = false),
            &[("records_app_disabled", Some(TenantAdmin))],
        ),
        (
            "switched off by Microsoft",
            with_principal(|principal| {
                principal.disabled_by_microsoft = Some("DisabledDueToViolation".to_owned());
            }),
            &[("records_app_disabled_by_microsoft", Some(Vendor))],
        ),
        ("nobody assigned", assignment(count(0, false)), &[("records_nobody_assigned", Some(TenantAdmin))]),
        ("some assigned", assignment(count(3, false)), &[("records_only_assigned", None)]),
        ("an empty first page", assignment(count(0, true)), &[("records_only_assigned", None)]),
        (
            "assignments not read",
            assignment(Checked::NotChecked("Refused.".to_owned())),
            &[("records_only_assigned", None), ("records_not_checked", None)],
        ),
        (
            "not there",
            with(|records| {
                records.service_principal = Checked::Seen(None);
                records.grants = grants(&[], 0);
            }),
            &[("records_app_not_in_tenant", Some(TenantAdmin))],
        ),
    ]);
}

#[test]
fn each_state_of_grants_and_consent_has_its_findings_and_its_fixer() {
    let elsewhere = Resource::Other(ObjectId::new(Uuid::from_u128(9)));
    let all = "User.Read Calendars.Read Calendars.ReadWrite";
    assert_found([
        (
            "one permission lacks",
            with(|records| records.grants = grants(&[(Resource::Graph, "User.Read Calendars.Read")], 0)),
            &[("records_grant_incomplete", Some(TenantAdmin))],
        ),
        (
            "two grants add up",
            with(|records| {
                records.grants = grants(
                    &[
                        (Resource::Graph, "User.Read"),
                        (Resource::Graph, "Calendars.Read Calendars.ReadWrite"),
                    ],
                    2,
                );
            }),
            NOTHING,
        ),
        (
            "another resource",
            with(|records| records.grants = grants(&[(elsewhere, all)], 0)),
            &[("records_other_resource_only", Some(TenantAdmin))],
        ),
        (
            "personal only, people may",
            with(|records| records.grants = grants(&[], 4)),
            &[("records_personal_grants_only", None)],
        ),
        (
            "personal only, people may not",
            with(|records| {
                records.grants = grants(&[], 4);
                records.user_consent = consent(&["microsoft-user-default-recommended"], "Calendars.Read");
            }),
            &[
                ("records_personal_grants_only", Some(TenantAdmin)),
                ("records_user_consent_excludes", Some(TenantAdmin)),
            ],
        ),
        (
            "nothing granted, people may not",
            with(|records| {
                records.grants = grants(&[], 0);
                records.user_consent = consent(&[], "");
            }),
            &[
                ("records_nothing_granted", Some(TenantAdmin)),
                ("records_user_consent_off", Some(TenantAdmin)),
            ],
        ),
        (
            "people may not and need not",
            with(|records| records.user_consent = consent(&[], "")),
            &[("records_user_consent_off", None), ("records_fine", None)],
        ),
        (
            "what is kept is not asked for",
            with(|records| records.user_consent = consent(&["policy"], "Mail.Read")),
            NOTHING,
        ),
        (
            "a request waits",
            with(|records| records.pending_requests = Checked::Seen(vec![scopes("Calendars.Read")])),
            &[("records_requests_pending", Some(TenantAdmin)), ("records_fine", None)],
        ),
    ]);
}

#[test]
fn findings_name_what_is_lacking_and_when_it_was_seen() {
    let found = told(&with(|records| records.grants = grants(&[(Resource::Graph, "User.Read")], 0)));
    assert!(found[0].what.ends_with("lacks: Calendars.Read, Calendars.ReadWrite."), "{}", found[0].what);
    assert!(found[0].evidence.starts_with("As an administrator let us see on 27 November 2026, 14:05 UTC: "));
    assert_eq!(found[0].confidence, Confidence::High);
}

#[test]
fn a_later_token_makes_an_obstacle_doubtful_and_leaves_grants_alone() {
    let off = with_principal(|principal| principal.enabled = false);
    let found = findings(&off, &scopes(WANTED), "Drift", Later::TokenIssued);
    assert_eq!((found[0].id.as_str(), found[0].confidence), ("records_app_disabled", Confidence::Low));
    assert!(found[0].evidence.contains("A token was issued after that"));
    let lacking = with(|records| records.grants = grants(&[(Resource::Graph, "User.Read")], 0));
    let found = findings(&lacking, &scopes(WANTED), "Drift", Later::TokenIssued);
    assert_eq!(found[0].confidence, Confidence::High);
}

#[test]
fn what_was_not_seen_is_said_and_never_fine() {
    let why = "Microsoft refused.";
    let blind = Inspection { records: Records::not_checked(why), ..in_order() };
    let found = told(&blind);
    assert_eq!(found.iter().map(|finding| finding.id.as_str()).collect::<Vec<_>>(), ["records_not_checked"]);
    assert!(found[0].evidence.matches(why).count() == 5, "{}", found[0].evidence);
    assert!(!blind.records.saw_anything());
    let hides: [(Hide, bool); 5] = [
        (|records| records.service_principal = Checked::NotChecked("x".to_owned()), false),
        (|records| records.grants = Checked::NotChecked("x".to_owned()), false),
        (|records| records.user_consent = Checked::NotChecked("x".to_owned()), true),
        (|records| records.workflow = Checked::NotChecked("x".to_owned()), true),
        (|records| records.pending_requests = Checked::NotChecked("x".to_owned()), true),
    ];
    for (hide, fine) in hides {
        let found = told(&with(hide));
        assert_eq!(found.iter().any(|finding| finding.id == "records_fine"), fine);
        assert!(
            found
                .iter()
                .any(|finding| finding.id == "records_not_checked" && finding.confidence == Confidence::Low)
        );
    }
}
