//! A look into an organisation's records: offered, seen in part, refused.

use std::io;

use consentry::{
    domain::{
        grant::RoleEvidence,
        id::{InspectionId, ObjectId},
        inspection::{
            Checked, ConsentReach, Count, Inspection, Later, RecordedGrant, RecordedGrants, Records,
            RequestWorkflow, Resource, ServicePrincipal, UserConsentPolicy, findings,
        },
        scope::ScopeSet,
    },
    knowledge::inspection_permissions::{InspectionPermission, inspection_permissions},
    pages::{
        blocked::BlockedAnswer,
        inspection::{InspectionPage, OfferPage, RefusedPage},
    },
    ui::{form::FormTarget, permission::PermissionWords},
};
use uuid::Uuid;

use crate::{Gallery, sample};

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let carla = || Some(sample::viewer(false));
    gallery.page_for(carla(), "inspection_offer", offer())?;
    gallery.page_for(carla(), "inspection_mixed", page(mixed()))?;
    let blind = Records::not_checked(
        "Microsoft refused: the role of the account that signed in is too small for it.",
    );
    gallery.page_for(carla(), "inspection_nothing_seen", page(Inspection { records: blind, ..mixed() }))?;
    let answer = BlockedAnswer {
        publisher: "Drift Scheduling Ltd".to_owned(),
        support: "help@drift.example".to_owned(),
        reading: sample::reading(),
        error: sample::error(90_094),
        at: sample::at(0),
        reference: None,
        hand_over: None,
    };
    let refused = RefusedPage { answer, again_href: "inspection_offer.html".to_owned() };
    gallery.page_for(carla(), "inspection_refused", refused)
}

fn offer() -> OfferPage {
    OfferPage {
        app: "Drift".to_owned(),
        publisher: "Drift Scheduling Ltd".to_owned(),
        organisation: "Contoso".to_owned(),
        tenant: sample::tenant().to_string(),
        client_id: Some(sample::client().to_string()),
        permissions: words(),
        form: Some(FormTarget::to("#")),
        latest: Some((sample::at(0), "inspection_mixed.html".to_owned())),
    }
}

fn words() -> Vec<PermissionWords> {
    let word = |entry: &InspectionPermission| PermissionWords {
        scope: entry.name.clone(),
        microsoft: entry.microsoft.clone(),
        plain: entry.plain.clone(),
        limits: None,
        reason: entry.reads.replace("{app}", "Drift").into(),
    };
    inspection_permissions().iter().map(word).collect()
}

fn page(inspection: Inspection) -> InspectionPage {
    InspectionPage {
        findings: findings(&inspection, &ScopeSet::from_answer(sample::ALL_SCOPES), "Drift", Later::Nothing),
        inspection,
        app: "Drift".to_owned(),
        client_id: sample::client().to_string(),
        organisation: "Contoso".to_owned(),
        support: "help@drift.example".to_owned(),
        again_href: Some("inspection_offer.html".to_owned()),
        back: None,
    }
}

/// On, for assigned people, granted in part; a request waits and one thing could not be read.
pub(crate) fn mixed() -> Inspection {
    let id =
        |number: u128| ObjectId::new(Uuid::from_u128(0x5d7b_0ca8_07fa_5691_a43b_e3c1_a37f_0000 + number));
    Inspection {
        id: InspectionId::new(Uuid::from_u128(0x019a_b1c2_5a1e_7f00_8d3b_2f64_c0de_0001)),
        tenant: sample::tenant(),
        at: sample::at(0),
        inspector: sample::person(),
        role: RoleEvidence::OtherRoles,
        records: Records {
            service_principal: Checked::Seen(Some(ServicePrincipal {
                id: id(1),
                enabled: true,
                assignment_required: true,
                disabled_by_microsoft: None,
                assigned: Some(Checked::Seen(Count { seen: 12, more: false })),
            })),
            grants: Checked::Seen(RecordedGrants {
                organisation: vec![
                    RecordedGrant {
                        resource: Resource::Graph,
                        scopes: ScopeSet::from_answer("User.Read Calendars.Read Calendars.Read.Shared"),
                    },
                    RecordedGrant {
                        resource: Resource::Other(id(2)),
                        scopes: ScopeSet::from_answer("EWS.AccessAsUser.All"),
                    },
                ],
                personal: Checked::Seen(Count { seen: 500, more: true }),
            }),
            user_consent: Checked::Seen(UserConsentPolicy {
                policies: vec!["microsoft-user-default-recommended".to_owned()],
                reach: Checked::Seen(ConsentReach {
                    open: ScopeSet::from_answer("openid profile offline_access User.Read"),
                    kept: ScopeSet::from_answer("Calendars.Read Calendars.ReadWrite"),
                    undecided: ScopeSet::from_answer("Calendars.Read.Shared"),
                }),
            }),
            workflow: Checked::Seen(RequestWorkflow { enabled: true, duration_days: Some(30) }),
            pending_requests: Checked::NotChecked(
                "Microsoft refused: the role of the account that signed in is too small for it.".to_owned(),
            ),
            evidence: Vec::new(),
        },
    }
}
