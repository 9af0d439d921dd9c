//! Made-up people, times and errors.

use consentry::{
    domain::{
        app::{AppManifest, RequestedPermission},
        gate::{Confidence, Fixer, Gate, GateReading},
        grant::{AdminRole, Grant, RoleEvidence},
        id::{ClientId, ObjectId, TenantId},
        scope::{Scope, ScopeSet},
        sign_in_error::SignInError,
    },
    pages::Viewer,
    ui::permission::PermissionWords,
};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

pub(crate) const ALL_SCOPES: &str = "Calendars.Read Calendars.Read.Shared Calendars.ReadWrite \
                                     Calendars.ReadWrite.Shared User.Read offline_access openid profile";

/// Seconds after a Monday morning.
pub(crate) fn at(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_795_424_700 + seconds)
}

pub(crate) fn tenant() -> TenantId {
    TenantId::new(Uuid::from_u128(0x6bab_caad_604b_40ac_a9d7_9fd9_7c0b_779f))
}

pub(crate) fn person() -> ObjectId {
    ObjectId::new(Uuid::from_u128(0x1f0c_88d2_7a31_4a34_9d2e_3c5b_7f64_11aa))
}

pub(crate) fn client() -> ClientId {
    ClientId::new(Uuid::from_u128(0x9b4b_58d4_2c6d_4c8c_a111_0f9e_51f1_c0de))
}

pub(crate) fn viewer(staff: bool) -> Viewer {
    Viewer {
        name: "Carla Conti".to_owned(),
        username: "carla@contoso.example".to_owned(),
        staff,
        tenant_admin: false,
    }
}

pub(crate) fn scopes(names: &str) -> Vec<Scope> {
    names.split_whitespace().filter_map(|name| Scope::parse(name).ok()).collect()
}

pub(crate) fn grant() -> Grant {
    Grant {
        tenant: tenant(),
        person: person(),
        role: RoleEvidence::Admin(AdminRole::ApplicationAdministrator),
        issued: ScopeSet::from_answer(&format!("{ALL_SCOPES} Mail.Read")),
        seen_at: at(95),
    }
}

pub(crate) fn app() -> AppManifest {
    let permissions = words()
        .into_iter()
        .zip(scopes(ALL_SCOPES))
        .map(|(words, scope)| RequestedPermission { scope, reason: words.reason.text.as_str().into() })
        .collect();
    AppManifest {
        client_id: client(),
        name: "Drift".to_owned(),
        publisher: "Drift Scheduling Ltd".to_owned(),
        publisher_verified: true,
        purpose: "Drift finds meeting times by looking at the calendars you already use.".into(),
        permissions,
        website: None,
        terms: None,
        privacy: None,
        support: "help@drift.example".to_owned(),
    }
}

/// The eight permissions in words.
pub(crate) fn words() -> Vec<PermissionWords> {
    [
        (
            "Calendars.Read",
            "Read user calendars",
            "Read the person’s own calendars",
            "To see when somebody is free before suggesting a time.",
        ),
        (
            "Calendars.Read.Shared",
            "Read user and shared calendars",
            "Read calendars that others share with the person",
            "To find a time that suits everybody in a team.",
        ),
        (
            "Calendars.ReadWrite",
            "Have full access to user calendars",
            "Create, change and delete entries in the person’s own calendars",
            "To put agreed meetings into the calendar and move them when they change.",
        ),
        (
            "Calendars.ReadWrite.Shared",
            "Read and write user and shared calendars",
            "The same in calendars that others share with the person",
            "So that an assistant can arrange meetings for somebody else.",
        ),
        (
            "User.Read",
            "Sign in and read user profile",
            "Sign the person in and read their name",
            "To know who is signed in.",
        ),
        (
            "offline_access",
            "Maintain access to data you have given it access to",
            "Keep the connection when the person is not there",
            "To keep calendars up to date overnight.",
        ),
        ("openid", "Sign users in", "Sign the person in with their work account", "Single sign-on."),
        (
            "profile",
            "View users' basic profile",
            "Read the person’s name from the sign-in",
            "To greet people by name.",
        ),
    ]
    .map(|(scope, microsoft, plain, reason)| PermissionWords {
        scope: scope.to_owned(),
        microsoft: microsoft.to_owned(),
        plain: plain.to_owned(),
        limits: None,
        reason: reason.to_owned().into(),
    })
    .to_vec()
}

pub(crate) fn error(code: u32) -> SignInError {
    SignInError::new(
        "access_denied",
        &format!(
            "AADSTS{code}: An administrator has to approve. Trace ID: 0000aaaa-11bb-cccc-dd22-eeeeee333333 \
             Correlation ID: aaaa0000-bb11-2222-33cc-444444dddddd Timestamp: 2026-11-23 09:05:12Z"
        ),
    )
    .with_subcode(Some("cancel"))
}

pub(crate) fn reading() -> GateReading {
    GateReading {
        gate: Gate::AdminConsentNeeded,
        fixer: Fixer::TenantAdmin,
        confidence: Confidence::High,
        title: "Your administrator has to approve Drift".to_owned(),
        explanation: "Your organisation lets only an administrator decide which apps may read calendars. \
                      Nothing is wrong with your account."
            .to_owned(),
        next_steps: vec![
            "Make a link below and send it to your IT administrator or help desk.".to_owned(),
            "When they have approved, come back here and connect your calendar.".to_owned(),
        ],
        hand_over_helps: true,
        alternatives: vec![Gate::AdminRequestPending, Gate::UserNotAssigned],
        known: true,
        docs_url: Some("https://login.microsoftonline.com/error?code=90094".to_owned()),
    }
}
