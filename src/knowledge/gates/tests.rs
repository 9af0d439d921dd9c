use std::collections::BTreeSet;

use super::*;
use crate::domain::{
    grant::RoleEvidence,
    id::{InspectionId, ObjectId, TenantId},
    inspection::{Checked, ConsentReach, Inspection, Records, UserConsentPolicy},
    scope::ScopeSet,
};

fn context(stage: Stage) -> GateContext {
    GateContext {
        words: Words::default(),
        app: "Drift".to_owned(),
        stage,
        workflow_known: false,
        home: None,
        policy: None,
    }
}

fn read(error: &str, subcode: Option<&str>, description: &str, stage: Stage) -> GateReading {
    read_gate(&SignInError::new(error, description).with_subcode(subcode), context(stage))
}

const IDS: &str = "\r\nTrace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333\r\nCorrelation ID: \
                   aaaa0000-bb11-2222-33cc-444444dddddd\r\nTimestamp: 2026-01-09 02:02:12Z";

/// `error`, `error_subcode`, the beginning of the description, what was tried; then gate and confidence.
type Case = (&'static str, Option<&'static str>, &'static str, Stage, Gate, Confidence);

#[rustfmt::skip]
const CASES: &[Case] = &[
    ("access_denied", Some("cancel"), "", Stage::Calendars, Gate::AdminConsentNeeded, Confidence::Medium),
    ("access_denied", Some("cancel"), "", Stage::AdminConsent, Gate::AdminConsentNeeded, Confidence::Medium),
    ("access_denied", Some("cancel"), "", Stage::SignIn, Gate::ConsentDeclined, Confidence::Medium),
    ("access_denied", None, "the user canceled the authentication", Stage::Calendars, Gate::ConsentDeclined, Confidence::Medium),
    ("access_denied", None, "AADSTS65004: User declined to consent.", Stage::AdminConsent, Gate::ConsentDeclined, Confidence::High),
    ("consent_required", None, "AADSTS65004: The resource owner denied.", Stage::AdminConsent, Gate::ConsentDeclined, Confidence::High),
    ("access_denied", None, "AADSTS50020: User account", Stage::AdminConsent, Gate::WrongAccountType, Confidence::High),
    ("permission_denied", None, "The admin canceled the request", Stage::AdminConsent, Gate::ConsentDeclined, Confidence::High),
    ("invalid_request", None, "The provided request must include a 'response_type' input parameter.", Stage::AdminConsent, Gate::WrongAccountType, Confidence::Medium),
    ("invalid_request", None, "AADSTS90008: The user", Stage::SignIn, Gate::AppRegistrationWrong, Confidence::High),
    ("invalid_grant", None, "AADSTS65001: not consented", Stage::Calendars, Gate::AdminConsentNeeded, Confidence::Medium),
    ("invalid_grant", None, "AADSTS65001: not consented", Stage::SignIn, Gate::UserConsentNeeded, Confidence::Medium),
    ("consent_required", None, "", Stage::Calendars, Gate::AdminConsentNeeded, Confidence::Medium),
    ("consent_required", None, "AADSTS90094: admin", Stage::Calendars, Gate::AdminConsentNeeded, Confidence::High),
    ("access_denied", None, "AADSTS90094: admin", Stage::Calendars, Gate::AdminConsentNeeded, Confidence::High),
    ("access_denied", None, "AADSTS900941: risky", Stage::Calendars, Gate::PublisherOrRiskBlock, Confidence::High),
    ("interaction_required", None, "AADSTS50076: MFA", Stage::Refresh, Gate::MfaRequired, Confidence::High),
    ("interaction_required", None, "AADSTS50105: assigned", Stage::SignIn, Gate::UserNotAssigned, Confidence::High),
    ("access_denied", None, "AADSTS53003: blocked", Stage::SignIn, Gate::ConditionalAccess, Confidence::High),
    ("unauthorized_client", None, "AADSTS7000112: disabled", Stage::Refresh, Gate::AppDisabled, Confidence::High),
    ("invalid_client", None, "AADSTS7000222: expired", Stage::SignIn, Gate::VendorCredential, Confidence::High),
    ("invalid_tenant", None, "AADSTS90002: not found", Stage::SignIn, Gate::WrongTenantOrCloud, Confidence::High),
    ("login_required", None, "", Stage::SignIn, Gate::SessionExpired, Confidence::Medium),
    ("temporarily_unavailable", None, "AADSTS90033: x", Stage::SignIn, Gate::MicrosoftTransient, Confidence::Medium),
    ("server_error", None, "AADSTS65001: x", Stage::Calendars, Gate::MicrosoftTransient, Confidence::Medium),
    ("invalid_grant", None, "AADSTS9999999: new", Stage::Refresh, Gate::SessionExpired, Confidence::Low),
    ("access_denied", None, "AADSTS9999999: new", Stage::SignIn, Gate::Unknown, Confidence::Low),
    ("brand_new", None, "", Stage::SignIn, Gate::Unknown, Confidence::Low),
];

#[test]
fn recorded_callbacks_lead_to_their_gates() {
    for &(error, subcode, description, stage, gate, confidence) in CASES {
        let reading = read(error, subcode, &format!("{description}{IDS}"), stage);
        assert_eq!((reading.gate, reading.confidence), (gate, confidence), "{error} {description} {stage:?}");
        assert!(!reading.title.is_empty() && !reading.next_steps.is_empty());
    }
}

#[test]
fn two_readings_are_both_shown() {
    let reading = read("access_denied", Some("cancel"), "", Stage::Calendars);
    assert_eq!(reading.alternatives, [Gate::ConsentDeclined]);
    assert!(reading.explanation.contains("either") && reading.hand_over_helps && reading.known);
    let reading = read("invalid_grant", None, "AADSTS65001: x", Stage::Calendars);
    assert_eq!(reading.alternatives, [Gate::UserConsentNeeded]);
    let mut context = context(Stage::Calendars);
    context.workflow_known = true;
    let error = SignInError::new("access_denied", "").with_subcode(Some("cancel"));
    let reading = read_gate(&error, context);
    assert_eq!(reading.alternatives, [Gate::ConsentDeclined, Gate::AdminRequestPending]);
    assert!(reading.next_steps.iter().any(|step| step.contains("form")));
}

#[test]
fn an_unknown_number_is_said_to_be_unknown() {
    let reading = read("access_denied", None, "AADSTS9999999: <b>new</b>", Stage::SignIn);
    assert!(!reading.known);
    assert_eq!(reading.docs_url.as_deref(), Some("https://login.microsoftonline.com/error?code=9999999"));
    assert!(!format!("{reading:?}").contains("<b>"));
    assert!(!read("brand_new", None, "", Stage::SignIn).known);
}

#[test]
fn texts_name_the_app_and_the_number_adds_its_help() {
    let reading = read("access_denied", None, "AADSTS50105: x", Stage::SignIn);
    assert!(reading.title.contains("Drift") && !reading.hand_over_helps);
    assert!(reading.explanation.contains("groups inside groups") || reading.next_steps.len() > 2);
    for stage in [Stage::SignIn, Stage::Calendars, Stage::AdminConsent, Stage::Refresh] {
        for code in super::super::sign_in_codes::CODES.iter() {
            let reading = read("access_denied", None, &format!("AADSTS{}: x", code.code), stage);
            assert!(reading.known && reading.docs_url.is_some());
            let all_differ = reading.next_steps.iter().collect::<BTreeSet<_>>().len();
            assert_eq!(all_differ, reading.next_steps.len(), "AADSTS{} says a step twice", code.code);
        }
    }
}

#[test]
fn an_administrator_who_declined_is_the_one_to_reconsider() {
    let declined = |stage| read("access_denied", None, "AADSTS65004: x", stage);
    assert_eq!(declined(Stage::AdminConsent).fixer, Fixer::TenantAdmin);
    assert!(!declined(Stage::AdminConsent).hand_over_helps);
    assert_eq!(declined(Stage::Calendars).fixer, Fixer::User);
}

#[test]
fn what_the_domain_tells_takes_three_causes_apart() {
    let description =
        "AADSTS700016: Application with identifier '0' was not found in the directory 'lucerne.example'.";
    let error = SignInError::new("unauthorized_client", description);
    assert!(depends_on_home(&error) && !depends_on_home(&SignInError::new("x", "AADSTS50105: not assigned")));
    let us = HomePlace::OtherCloud { name: "US Government L4 (GCC High)".to_owned() };
    for (place, gate, confidence, alternatives, fixer, hand_over) in [
        (
            None,
            Gate::AppNotInTenant,
            Confidence::Medium,
            vec![Gate::WrongTenantOrCloud],
            Fixer::TenantAdmin,
            true,
        ),
        (
            Some(HomePlace::AppsCloud),
            Gate::AppNotInTenant,
            Confidence::High,
            vec![],
            Fixer::TenantAdmin,
            true,
        ),
        (
            Some(HomePlace::Nowhere),
            Gate::WrongTenantOrCloud,
            Confidence::Medium,
            vec![Gate::AppNotInTenant],
            Fixer::User,
            false,
        ),
        (Some(us), Gate::WrongTenantOrCloud, Confidence::High, vec![], Fixer::Vendor, false),
    ] {
        let home = place.map(|place| Home { domain: "lucerne.example".parse().unwrap(), place });
        let reading = read_gate(&error, GateContext { home, ..context(Stage::SignIn) });
        assert_eq!(
            (reading.gate, reading.confidence, reading.fixer),
            (gate, confidence, fixer),
            "{reading:?}"
        );
        assert_eq!(
            (&reading.alternatives, reading.hand_over_helps),
            (&alternatives, hand_over),
            "{reading:?}"
        );
    }
    let unknown = read_gate(&error, context(Stage::SignIn));
    assert!(unknown.explanation.contains("Three causes look alike"), "{}", unknown.explanation);
}

/// Each situation with its numbers, as Microsoft's documentation and public reports describe them ("Authentication and
/// authorization error codes", "Troubleshoot consent issues", "Unexpected error when performing consent").
#[rustfmt::skip]
const SITUATIONS: &[(Gate, &[u32])] = &[
    (Gate::AdminConsentNeeded, &[65001, 90093, 90094, 90099]),
    (Gate::AdminRequestPending, &[90095]),
    (Gate::ConsentDeclined, &[65004]),
    (Gate::PublisherOrRiskBlock, &[900_941, 900_981]),
    (Gate::AppNotInTenant, &[700_016, 7_000_229]),
    (Gate::AppDisabled, &[7_000_112, 70001, 1_000_031]),
    (Gate::UserNotAssigned, &[50105]),
    (Gate::ConditionalAccess, &[53000, 53002, 53003, 53004, 53011, 50053, 50131, 530_004, 530_032, 530_035]),
    (Gate::MfaRequired, &[50072, 50074, 50076, 50078, 50079, 50158]),
    (Gate::WrongAccountType, &[50014, 50020, 16000, 16003, 50034, 50057, 50126, 51004, 500_200, 500_207, 500_208, 500_571, 90072]),
    (Gate::CrossTenantPolicy, &[500_021, 500_022, 500_212, 500_213, 5_000_224]),
    (Gate::RedirectMismatch, &[50011, 500_113, 900_971]),
    (Gate::VendorCredential, &[7_000_215, 7_000_222, 7_000_218, 700_027, 700_025, 70021, 700_211, 700_212, 700_213]),
    (Gate::WrongTenantOrCloud, &[90002, 900_021, 900_023, 90038, 900_439, 50059]),
    (Gate::AppRegistrationWrong, &[650_056, 650_057, 65005, 650_053, 650_054, 90008, 50194, 650_059, 9_002_332, 9_002_325, 70011, 50148, 700_005, 700_022, 700_023, 700_054, 900_144, 7_000_110, 90005, 50196]),
    // A disabled API is a service that is switched off: the app itself is not.
    (Gate::ServiceMissingInTenant, &[650_052, 500_011, 500_014]),
    (Gate::SessionExpired, &[70008, 700_082, 70043, 50173, 70000, 54005, 50055, 50058, 50140]),
    (Gate::MicrosoftTransient, &[90033, 90055, 90090, 650_051]),
];

#[test]
fn every_situation_has_its_numbers_and_every_number_its_situation() {
    let mut told = 0;
    for (gate, numbers) in SITUATIONS {
        for number in *numbers {
            let reading = read("access_denied", None, &format!("AADSTS{number}: x"), Stage::Calendars);
            assert_eq!(reading.gate, *gate, "AADSTS{number}");
            told += 1;
        }
    }
    assert_eq!(told, super::super::sign_in_codes::CODES.len());
}

#[test]
fn every_number_leads_to_words_a_fixer_and_a_next_step() {
    for code in super::super::sign_in_codes::CODES.iter() {
        for stage in [Stage::SignIn, Stage::Calendars, Stage::AdminConsent, Stage::Refresh] {
            let reading = read("access_denied", None, &format!("AADSTS{}: x", code.code), stage);
            let what = format!("AADSTS{} {stage:?}", code.code);
            assert_ne!(reading.gate, Gate::Unknown, "{what}");
            assert!(!reading.title.is_empty() && !reading.explanation.is_empty(), "{what}");
            assert!(
                !reading.next_steps.is_empty() && reading.next_steps.iter().all(|step| !step.is_empty()),
                "{what}"
            );
            let vendors = reading.fixer == Fixer::Vendor;
            assert_eq!(
                reading.explanation.contains("not your fault"),
                vendors,
                "{what}: {}",
                reading.explanation
            );
        }
    }
}

/// What a look saw: the assigned policies, and what they say about each permission.
fn looked(policies: &[&str], open: &str, kept: &str) -> Inspection {
    let mut records = Records::not_checked("not asked");
    records.user_consent = Checked::Seen(UserConsentPolicy {
        policies: policies.iter().map(|policy| (*policy).to_owned()).collect(),
        reach: Checked::Seen(ConsentReach {
            open: ScopeSet::from_answer(open),
            kept: ScopeSet::from_answer(kept),
            undecided: ScopeSet::default(),
        }),
    });
    Inspection {
        id: InspectionId::new(uuid::Uuid::nil()),
        tenant: TenantId::new(uuid::Uuid::nil()),
        at: "2026-11-03T08:00:00Z".parse().unwrap(),
        inspector: ObjectId::new(uuid::Uuid::nil()),
        role: RoleEvidence::Unknown,
        records,
    }
}

const ALL: &str = "openid User.Read Calendars.Read Calendars.ReadWrite";
const CALENDARS: &str = "Calendars.Read Calendars.ReadWrite";
const MANAGED: &str = "microsoft-user-default-recommended";

/// `error`, `error_subcode`, description, what was tried, what a look saw; then gate, confidence, other readings and a part
/// of the explanation.
type PolicyCase = (
    (&'static str, Option<&'static str>, &'static str, Stage),
    (&'static [&'static str], &'static str, &'static str),
    (Gate, Confidence, &'static [Gate], &'static str),
);

#[rustfmt::skip]
const POLICY_CASES: &[PolicyCase] = &[
    (("invalid_grant", None, "AADSTS65001: x", Stage::Calendars), (&[], "", ""), (Gate::AdminConsentNeeded, Confidence::High, &[], "may not approve any app")),
    (("invalid_grant", None, "AADSTS65001: x", Stage::SignIn), (&[], "", ""), (Gate::AdminConsentNeeded, Confidence::High, &[], "may not approve any app")),
    (("access_denied", Some("cancel"), "", Stage::Calendars), (&["own-policy"], "User.Read Calendars.Read", "Calendars.ReadWrite"), (Gate::AdminConsentNeeded, Confidence::High, &[], "own policy leaves Calendars.ReadWrite to")),
    (("access_denied", Some("cancel"), "", Stage::Calendars), (&[MANAGED], "User.Read", CALENDARS), (Gate::AdminConsentNeeded, Confidence::High, &[], "setting of Microsoft’s keeps calendars from users")),
    (("access_denied", None, "the user canceled", Stage::Calendars), (&[MANAGED], "User.Read", CALENDARS), (Gate::AdminConsentNeeded, Confidence::Medium, &[Gate::ConsentDeclined], "keeps calendars from users")),
    (("consent_required", None, "", Stage::Refresh), (&[MANAGED], "User.Read", CALENDARS), (Gate::AdminConsentNeeded, Confidence::High, &[], "keeps calendars")),
    (("access_denied", None, "AADSTS90094: x", Stage::Calendars), (&[MANAGED], "User.Read", CALENDARS), (Gate::AdminConsentNeeded, Confidence::High, &[], "keeps calendars")),
    (("invalid_grant", None, "AADSTS65001: x", Stage::SignIn), (&[MANAGED], "User.Read", CALENDARS), (Gate::UserConsentNeeded, Confidence::Medium, &[Gate::AdminConsentNeeded], "may approve these permissions themselves")),
    (("invalid_grant", None, "AADSTS65001: x", Stage::Calendars), (&["microsoft-user-default-legacy"], ALL, ""), (Gate::UserConsentNeeded, Confidence::Medium, &[Gate::AdminConsentNeeded], "may approve these permissions themselves")),
    (("access_denied", Some("cancel"), "", Stage::Calendars), (&["microsoft-user-default-legacy"], ALL, ""), (Gate::ConsentDeclined, Confidence::Medium, &[Gate::AdminConsentNeeded], "may approve these permissions themselves")),
    // What was not decided, and what an administrator meets, is as without a look.
    (("invalid_grant", None, "AADSTS65001: x", Stage::Calendars), (&["microsoft-user-default-low"], "User.Read", ""), (Gate::AdminConsentNeeded, Confidence::Medium, &[Gate::UserConsentNeeded], "usual setting")),
    (("access_denied", Some("cancel"), "", Stage::AdminConsent), (&[], "", ""), (Gate::AdminConsentNeeded, Confidence::Medium, &[Gate::ConsentDeclined], "either")),
    // A number that leaves no other reading stands, whatever the policy.
    (("access_denied", None, "AADSTS90094: x", Stage::Calendars), (&["microsoft-user-default-legacy"], ALL, ""), (Gate::AdminConsentNeeded, Confidence::High, &[], "usual setting")),
    (("access_denied", None, "AADSTS65004: x", Stage::Calendars), (&[MANAGED], "User.Read", CALENDARS), (Gate::ConsentDeclined, Confidence::High, &[], "Cancel")),
    (("interaction_required", None, "AADSTS50105: x", Stage::Calendars), (&[], "", ""), (Gate::UserNotAssigned, Confidence::High, &[], "assigned people only")),
];

#[test]
fn the_organisations_own_policy_sharpens_the_gate() {
    for ((error, subcode, description, stage), (policies, open, kept), expected) in POLICY_CASES {
        let requested = ScopeSet::from_answer(if *stage == Stage::SignIn { "openid User.Read" } else { ALL });
        let policy = SeenPolicy::of(&looked(policies, open, kept), &requested);
        let error = SignInError::new(error, description).with_subcode(*subcode);
        let reading = read_gate(&error, GateContext { policy, ..context(*stage) });
        let (gate, confidence, alternatives, part) = expected;
        let what = format!("{error:?} {stage:?} {policies:?}: {reading:#?}");
        assert_eq!((reading.gate, reading.confidence), (*gate, *confidence), "{what}");
        assert_eq!(reading.alternatives, *alternatives, "{what}");
        assert!(reading.explanation.contains(part), "{what}");
        let dated = reading.explanation.contains("3 November 2026");
        assert_eq!(dated, reading.explanation.contains("let us see"), "{what}");
    }
}

#[test]
fn a_request_form_that_was_seen_is_named_and_may_be_what_happened() {
    let policy = SeenPolicy::of(&looked(&[MANAGED], "User.Read", CALENDARS), &ScopeSet::from_answer(ALL));
    let error = SignInError::new("access_denied", "").with_subcode(Some("cancel"));
    let reading =
        read_gate(&error, GateContext { policy, workflow_known: true, ..context(Stage::Calendars) });
    assert_eq!(reading.alternatives, [Gate::AdminRequestPending]);
    assert!(reading.next_steps.iter().any(|step| step.contains("form")));
    assert!(!reading.explanation.contains("either"), "{}", reading.explanation);
}

#[test]
fn what_was_not_seen_of_a_policy_decides_nothing() {
    let asked = ScopeSet::from_answer(ALL);
    let mut unseen = looked(&[MANAGED], "", CALENDARS);
    unseen.records.user_consent = Checked::NotChecked("refused".to_owned());
    assert_eq!(SeenPolicy::of(&unseen, &asked), None);
    assert_eq!(SeenPolicy::of(&looked(&[MANAGED], "User.Read", ""), &asked), None);
    assert_eq!(SeenPolicy::of(&looked(&[MANAGED], "", CALENDARS), &ScopeSet::from_answer("openid")), None);
}
