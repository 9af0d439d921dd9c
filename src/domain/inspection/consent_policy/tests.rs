use super::*;

const CALENDARS: Uuid = Uuid::from_u128(0x465a_38f9_76ea_45b9_9f34_9e8b_0d4b_0b42);
const PROFILE: Uuid = Uuid::from_u128(0xe1fe_6dd8_ba31_4d61_89e7_8863_9da4_683d);

fn app() -> AppFacts {
    AppFacts { client_id: ClientId::new(Uuid::from_u128(7)), home: None, publisher_verified: true }
}

fn permissions() -> [PermissionFacts; 2] {
    [("Calendars.Read", CALENDARS), ("User.Read", PROFILE)].map(|(name, id)| PermissionFacts {
        scope: Scope::parse(name).unwrap(),
        id: Some(id),
        admin_only: Some(false),
    })
}

fn list(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn everything() -> ConditionSet {
    ConditionSet {
        permission_type: Some("delegated".to_owned()),
        permission_classification: Some("all".to_owned()),
        resource_application: Some("any".to_owned()),
        permissions: Some(list(&["all"])),
        client_application_ids: Some(list(&["all"])),
        client_application_tenant_ids: Some(list(&["all"])),
        client_application_publisher_ids: Some(list(&["all"])),
        client_applications_from_verified_publisher_only: Some(false),
    }
}

fn calendars() -> ConditionSet {
    ConditionSet {
        resource_application: Some(GRAPH.to_string()),
        permissions: Some(list(&[&CALENDARS.to_string().to_uppercase()])),
        ..everything()
    }
}

/// What the policies open, keep and leave undecided.
fn told(policies: &[Policy]) -> [String; 3] {
    let reach = reach(policies, &app(), &permissions());
    [reach.open, reach.kept, reach.undecided].map(|scopes| scopes.to_string())
}

const BOTH: &str = "Calendars.Read User.Read";

#[test]
fn without_a_policy_people_may_consent_to_nothing() {
    assert_eq!(told(&[]), ["", BOTH, ""]);
    assert_eq!(told(&[Policy::default()]), ["", BOTH, ""]);
}

#[test]
fn what_is_excluded_stays_with_administrators_unless_another_policy_opens_it() {
    let managed = Policy { includes: vec![everything()], excludes: vec![calendars()] };
    assert_eq!(told(std::slice::from_ref(&managed)), ["User.Read", "Calendars.Read", ""]);
    let of_other_apps =
        ConditionSet { client_application_ids: Some(list(&["somebody else"])), ..everything() };
    let allow_list = Policy { includes: vec![of_other_apps], excludes: Vec::new() };
    assert_eq!(told(&[managed.clone(), allow_list]), ["User.Read", "Calendars.Read", ""]);
    let own = Policy { includes: vec![calendars()], excludes: Vec::new() };
    assert_eq!(told(&[managed, own]), [BOTH, "", ""]);
}

#[test]
fn each_condition_counts_and_what_is_not_known_stays_undecided() {
    let verified =
        ConditionSet { client_applications_from_verified_publisher_only: Some(true), ..everything() };
    for (set, expected) in [
        (ConditionSet::default(), ["", "", BOTH]),
        (everything(), [BOTH, "", ""]),
        (ConditionSet { permission_type: Some("application".to_owned()), ..everything() }, ["", BOTH, ""]),
        (
            ConditionSet { permission_type: Some("delegatedUserConsentable".to_owned()), ..everything() },
            [BOTH, "", ""],
        ),
        (ConditionSet { permission_type: Some("something new".to_owned()), ..everything() }, ["", "", BOTH]),
        (ConditionSet { permission_classification: Some("low".to_owned()), ..everything() }, ["", "", BOTH]),
        (
            ConditionSet {
                resource_application: Some("00000002-0000-0ff1-ce00-000000000000".to_owned()),
                ..everything()
            },
            ["", BOTH, ""],
        ),
        (
            ConditionSet {
                client_application_ids: Some(list(&[&app().client_id.to_string()])),
                ..everything()
            },
            [BOTH, "", ""],
        ),
        (
            ConditionSet { client_application_publisher_ids: Some(list(&["12345"])), ..everything() },
            ["", "", BOTH],
        ),
        (
            ConditionSet {
                client_application_tenant_ids: Some(list(&[&CALENDARS.to_string()])),
                ..everything()
            },
            ["", "", BOTH],
        ),
        (verified.clone(), [BOTH, "", ""]),
    ] {
        assert_eq!(
            told(&[Policy { includes: vec![set.clone()], excludes: Vec::new() }]),
            expected,
            "{set:?}"
        );
    }
    let unverified = AppFacts { publisher_verified: false, ..app() };
    let policy = [Policy { includes: vec![verified], excludes: Vec::new() }];
    assert_eq!(reach(&policy, &unverified, &permissions()).kept.to_string(), BOTH);
}

#[test]
fn an_exclusion_that_cannot_be_told_leaves_nothing_open() {
    let classed = ConditionSet { permission_classification: Some("high".to_owned()), ..everything() };
    let policy = Policy { includes: vec![everything()], excludes: vec![classed] };
    assert_eq!(told(&[policy]), ["", "", BOTH]);
    let nameless = PermissionFacts { id: None, admin_only: None, ..permissions()[0].clone() };
    let managed = Policy { includes: vec![everything()], excludes: vec![calendars()] };
    assert_eq!(reach(&[managed], &app(), &[nameless]).undecided.to_string(), "Calendars.Read");
}
