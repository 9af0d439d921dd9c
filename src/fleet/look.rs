//! Looks of administrators into their tenant's records.

use jiff::Timestamp;

use super::{
    Teller,
    company::{Company, Story},
    dice::Dice,
    trail::Who,
};
use crate::{
    domain::{
        audit::Action,
        grant::{AdminRole, RoleEvidence},
        id::{InspectionId, ObjectId},
        inspection::{
            Checked, ConsentReach, Count, Inspection, RecordedGrant, RecordedGrants, Records,
            RequestWorkflow, Resource, ServicePrincipal, UserConsentPolicy,
        },
    },
    store::StoreError,
};

/// The default policy of Microsoft's, which keeps calendars back, and the one that lets verified publishers in
/// (Microsoft Entra "Manage app consent policies").
const MANAGED_BY_MICROSOFT: &str = "microsoft-user-default-recommended";
const VERIFIED_PUBLISHERS: &str = "microsoft-user-default-low";

/// Of a thousand customers with a hand-over, so many let the portal look.
const LOOKED_INTO: usize = 350;

pub(super) fn look(
    teller: &mut Teller<'_>,
    company: &Company,
    dice: &mut Dice,
) -> Result<Option<Timestamp>, StoreError> {
    if !matches!(company.story, Story::Proven | Story::Asked | Story::Changed | Story::Failed)
        || !dice.per_mille(LOOKED_INTO)
    {
        return Ok(None);
    }
    let at = dice.time(company.turn, teller.plan.now);
    let inspector = ObjectId::new(dice.uuid());
    let id = InspectionId::new(dice.id_at(at));
    let scopes = teller.plan.app.scopes();
    let granted = company.story == Story::Proven;
    let grants = RecordedGrants {
        organisation: granted
            .then(|| RecordedGrant { resource: Resource::Graph, scopes: scopes.clone() })
            .into_iter()
            .collect(),
        personal: Checked::Seen(Count::default()),
    };
    let kept = scopes.iter().filter(|scope| scope.as_str().starts_with("Calendars.")).cloned().collect();
    let policy = if company.story == Story::Changed || dice.per_mille(650) {
        MANAGED_BY_MICROSOFT
    } else {
        VERIFIED_PUBLISHERS
    };
    let records = Records {
        service_principal: Checked::Seen(granted.then(|| ServicePrincipal {
            id: ObjectId::new(dice.uuid()),
            enabled: true,
            assignment_required: false,
            disabled_by_microsoft: None,
            assigned: None,
        })),
        grants: Checked::Seen(grants),
        user_consent: Checked::Seen(UserConsentPolicy {
            policies: vec![policy.to_owned()],
            reach: Checked::Seen(ConsentReach { kept, ..ConsentReach::default() }),
        }),
        workflow: Checked::Seen(RequestWorkflow { enabled: dice.per_mille(400), duration_days: Some(30) }),
        pending_requests: Checked::Seen(Vec::new()),
        evidence: Vec::new(),
    };
    let role = RoleEvidence::Admin(AdminRole::GlobalAdministrator);
    teller.bulk.inspection(&Inspection { id, tenant: company.id, at, inspector, role, records })?;
    teller.filled.looks += 1;
    let who = Who::Person(company.id, inspector);
    for action in [Action::InspectionStarted, Action::TenantInspected] {
        teller.trail.add(at, who, action, Some(company.id), Some(id.uuid()));
    }
    Ok(Some(at))
}
