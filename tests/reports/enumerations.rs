//! The schema spells out what the types can say, and nothing else.

use std::collections::BTreeSet;

use consentry::domain::{
    gate::{Confidence, Fixer},
    grant::{AdminRole, RoleEvidence},
    inspection::Resource,
    mailbox::{
        AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, ServerSignal, SyncSignal,
        Verdict,
    },
    probe::{Body, Meaning, Outcome},
    report::{Overall, REPORT_VERSION},
    survey::{Namespace, Sighting, TenantLookup},
};
use serde::Serialize;
use serde_json::Value;

use crate::schema::schema;

/// All variants of an enumeration. One that is not named does not compile.
macro_rules! variants {
    ($kind:ident: $($variant:ident),+ $(,)?) => {{
        let _complete = |value: $kind| match value { $($kind::$variant => (),)+ };
        [$($kind::$variant),+]
    }};
}

fn names<T: Serialize>(variants: impl IntoIterator<Item = T>) -> BTreeSet<String> {
    let name = |variant| serde_json::to_value(variant).unwrap().as_str().unwrap().to_owned();
    variants.into_iter().map(name).collect()
}

fn listed(part: &Value) -> BTreeSet<String> {
    let values = part["enum"].as_array().unwrap_or_else(|| panic!("no enumeration in {part}"));
    let names: BTreeSet<String> = values.iter().map(|value| value.as_str().unwrap().to_owned()).collect();
    assert_eq!(names.len(), values.len(), "a value stands twice in {part}");
    names
}

/// Every answer and every verdict, paired so that each comes up.
pub(crate) fn overall_and_verdicts() -> Vec<(Overall, Verdict)> {
    let answers = variants!(Overall: Works, WorksSoFar, ActionNeeded, OutOfReach, CouldNotTell);
    verdicts()
        .into_iter()
        .zip(answers.into_iter().cycle())
        .map(|(verdict, overall)| (overall, verdict))
        .collect()
}

fn verdicts() -> [Verdict; 13] {
    variants!(Verdict: ExoCloudOnly, HybridMailboxCloud, HybridMailboxOnprem, OnpremOnly, ThirdPartyMail,
        NoMailboxLicense, NoMailboxGuest, LicenseOff, DuplicateMailboxSuspected, MailboxMoving, MailboxInactive,
        NoExchangeOnline, Unknown)
}

#[test]
#[rustfmt::skip]
fn the_schema_lists_the_names_of_every_variant() {
    for (definition, variants) in [
        ("overall", names(variants!(Overall: Works, WorksSoFar, ActionNeeded, OutOfReach, CouldNotTell))),
        ("outcome", names(variants!(Outcome: Proven, Covered, Missing, Blocked, Pending, NotTested, CouldNotCheck))),
        ("confidence", names(variants!(Confidence: Low, Medium, High))),
        ("fixer", names(variants!(Fixer: User, TenantAdmin, Vendor, Microsoft))),
        ("verdict", names(verdicts())),
        ("meaning", names(variants!(Meaning: Success, AccessDenied, NoMailbox, NoExchangeOnline, MailboxMoving, PolicyBlock,
            ClaimsChallenge, TokenRejected, Throttled, NotFound, ServiceFault, NoAnswer, Unknown))),
        ("body", names(variants!(Body: Empty, Json, Error, Foreign))),
        ("sighting", names(variants!(Sighting: Seen, Absent, Unknown))),
        ("graph_signal", names(variants!(GraphSignal: Ok, Miss, NoExchangeOnline, Moving, Fault))),
        ("autodiscover_signal", names(variants!(AutodiscoverSignal: Cloud, OnPremises, Unknown, NotAsked))),
        ("licence_signal", names(variants!(LicenceSignal: Mailbox, Off, ArchiveOnly, None, Unknown))),
        ("sync_signal", names(variants!(SyncSignal: Synced, NotSynced, Unknown))),
        ("domain_signal", names(variants!(DomainSignal: Cloud, Own, None, Unknown))),
        ("mail_route", names(variants!(MailRoute: ExchangeOnline, Own, Gateway, Google, Other, None, Unknown))),
        ("server_signal", names(variants!(ServerSignal: Exchange, ExchangeOnline, PreAuthentication, NotExchange, Unknown, NotAsked))),
        ("admin_role", names(variants!(AdminRole: GlobalAdministrator, PrivilegedRoleAdministrator, ApplicationAdministrator,
            CloudApplicationAdministrator))),
    ] {
        assert_eq!(listed(&schema()["$defs"][definition]), variants, "{definition}");
    }
}

#[test]
fn variants_with_content_are_named_as_the_types_name_them() {
    let alternatives = |definition: &str| schema()["$defs"][definition]["oneOf"].as_array().unwrap().clone();
    let roles = alternatives("role_evidence");
    let kinds = [RoleEvidence::OtherRoles, RoleEvidence::Unknown].map(|role| match role {
        // A new variant does not compile here.
        RoleEvidence::Admin(_) | RoleEvidence::OtherRoles | RoleEvidence::Unknown => {
            serde_json::to_value(role).unwrap()["kind"].as_str().unwrap().to_owned()
        }
    });
    assert_eq!(listed(&roles[1]["properties"]["kind"]), BTreeSet::from(kinds));
    let (Resource::Graph | Resource::Other(_)) = Resource::Graph;
    let resource = &schema()["$defs"]["recorded_grant"]["properties"]["resource"]["oneOf"][0];
    assert_eq!(resource["const"], serde_json::to_value(Resource::Graph).unwrap());
    let plain = [TenantLookup::None, TenantLookup::Unknown].map(|lookup| match lookup {
        TenantLookup::Found(_) | TenantLookup::None | TenantLookup::Unknown => lookup,
    });
    assert_eq!(listed(&alternatives("tenant_lookup")[0]), names(plain));
    let plain =
        [Namespace::Managed, Namespace::NotMicrosoft, Namespace::Unknown].map(|namespace| match namespace {
            Namespace::Managed
            | Namespace::Federated { .. }
            | Namespace::NotMicrosoft
            | Namespace::Unknown => namespace,
        });
    assert_eq!(listed(&alternatives("namespace")[0]), names(plain));
}

#[test]
fn the_schema_has_the_version_of_the_writer() {
    assert_eq!(schema()["properties"]["version"]["const"], REPORT_VERSION);
}
