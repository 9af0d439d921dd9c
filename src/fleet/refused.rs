//! Refused sign-ins. What stands in the way and how often follows what people report (65001 and 90094 before all);
//! the gate and who can open it are read by the portal's own knowledge.

use std::collections::HashMap;

use jiff::Timestamp;

use super::{Teller, company::Company, dice::Dice, trail::Who};
use crate::{
    domain::{
        audit::Action,
        gate::{Fixer, Gate},
        id::{FlowId, ObjectId, TenantId},
        sign_in_error::SignInError,
    },
    knowledge::gates::{GateContext, Stage, read_gate},
    store::{Refusal, StoreError},
    words::Words,
};

/// What stands in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Block {
    AdminNeeded,
    PolicyKeepsBack,
    RequestPending,
    Risk,
    AppDisabled,
    NotAssigned,
    ConditionalAccess,
    Device,
    SecondFactor,
    OtherTenant,
    NotInTenant,
    ServiceMissing,
    CrossTenant,
    OtherCloud,
    Cancelled,
    SessionOver,
    Passing,
    ExpiredSecret,
}

/// What happens to everybody now and then.
pub(super) const NOW_AND_THEN: [(usize, Block); 5] = [
    (400, Block::Cancelled),
    (250, Block::SecondFactor),
    (150, Block::SessionOver),
    (120, Block::OtherTenant),
    (80, Block::Passing),
];

/// Of a thousand refusals, so many are of nobody known: passed on by the vendor's product.
const STRANGERS: usize = 15;

impl Block {
    /// The step that fails.
    pub(super) const fn stage(self) -> Stage {
        match self {
            Self::AdminNeeded
            | Self::PolicyKeepsBack
            | Self::RequestPending
            | Self::Risk
            | Self::Cancelled => Stage::Calendars,
            Self::SessionOver | Self::ExpiredSecret => Stage::Refresh,
            _ => Stage::SignIn,
        }
    }

    /// OAuth's word, Entra's number, and its sentence.
    const fn said(self) -> (&'static str, u32, &'static str) {
        match self {
            Self::AdminNeeded => (
                "access_denied",
                90094,
                "Admin consent is required for the permissions requested by this application.",
            ),
            Self::PolicyKeepsBack => (
                "consent_required",
                65001,
                "The user or administrator has not consented to use the application. Send an interactive authorization request for this user and resource.",
            ),
            Self::RequestPending => (
                "access_denied",
                90095,
                "Admin consent is required for the permissions requested by this application. Admin consent may be requested.",
            ),
            Self::Risk => {
                ("access_denied", 900_941, "Administrator consent is required. App is considered risky.")
            }
            Self::AppDisabled => ("unauthorized_client", 7_000_112, "Application is disabled."),
            Self::NotAssigned => {
                ("access_denied", 50105, "The signed in user is not assigned to a role for the application.")
            }
            Self::ConditionalAccess => {
                ("access_denied", 53003, "Access has been blocked by Conditional Access policies.")
            }
            Self::Device => {
                ("interaction_required", 53000, "Device is not in required device state: compliant.")
            }
            Self::SecondFactor => (
                "interaction_required",
                50076,
                "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication.",
            ),
            Self::OtherTenant => (
                "access_denied",
                50020,
                "User account from identity provider does not exist in tenant and cannot access the application in that tenant.",
            ),
            Self::NotInTenant => (
                "unauthorized_client",
                700_016,
                "Application was not found in the directory. This can happen if the application has not been installed by the administrator of the tenant.",
            ),
            Self::ServiceMissing => (
                "invalid_resource",
                650_052,
                "The app needs access to a service that your organization has not subscribed to or enabled.",
            ),
            Self::CrossTenant => {
                ("access_denied", 500_021, "Access to the tenant is denied by tenant restrictions.")
            }
            Self::OtherCloud => ("invalid_request", 900_439, "The tenant does not exist in this cloud."),
            Self::Cancelled => ("access_denied", 65004, "User declined to consent to access the app."),
            Self::SessionOver => (
                "invalid_grant",
                70043,
                "The refresh token has expired or is invalid due to sign-in frequency checks by Conditional Access.",
            ),
            Self::Passing => ("server_error", 90033, "A transient error has occurred. Please try again."),
            Self::ExpiredSecret => {
                ("invalid_client", 7_000_222, "The provided client secret keys for the app are expired.")
            }
        }
    }

    fn error(self, dice: &mut Dice, at: Timestamp) -> SignInError {
        let (error, code, text) = self.said();
        let (trace, correlation) = (dice.uuid(), dice.uuid());
        let written = at.strftime("%Y-%m-%d %H:%M:%SZ");
        SignInError::new(
            error,
            &format!(
                "AADSTS{code}: {text} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {written}"
            ),
        )
    }
}

const fn word(stage: Stage) -> &'static str {
    match stage {
        Stage::SignIn => "sign_in",
        Stage::Calendars => "calendars",
        Stage::AdminConsent => "admin_consent",
        Stage::Refresh => "refresh",
    }
}

/// Readings of what was read before: the same block is the same gate.
#[derive(Default)]
pub(super) struct Readings(HashMap<Block, (Gate, Fixer)>);

impl Readings {
    fn read(&mut self, block: Block, error: &SignInError, app: &str) -> (Gate, Fixer) {
        *self.0.entry(block).or_insert_with(|| {
            let context = GateContext {
                words: Words::default(),
                app: app.to_owned(),
                stage: block.stage(),
                workflow_known: block == Block::RequestPending,
                home: None,
                policy: None,
            };
            let reading = read_gate(error, context);
            (reading.gate, reading.fixer)
        })
    }
}

/// One refused sign-in. Gives its gate.
pub(super) fn refuse(
    teller: &mut Teller<'_>,
    tenant: Option<TenantId>,
    person: Option<ObjectId>,
    block: Block,
    at: Timestamp,
    dice: &mut Dice,
) -> Result<Gate, StoreError> {
    let error = block.error(dice, at);
    let app = &teller.plan.app;
    let (gate, fixer) = teller.readings.read(block, &error, &app.name);
    let requested = if block.stage() == Stage::SignIn { app.sign_in_scopes() } else { app.scopes() };
    let id = FlowId::new(dice.id_at(at));
    let stage = if tenant.is_none() { "product" } else { word(block.stage()) };
    teller.bulk.refusal(&Refusal {
        id,
        at,
        tenant,
        person,
        stage: stage.to_owned(),
        error,
        gate,
        fixer: Some(fixer),
        requested,
    })?;
    teller.filled.refusals += 1;
    let who = match (tenant, person) {
        (Some(tenant), Some(person)) => Who::Person(tenant, person),
        _ => Who::Portal,
    };
    teller.trail.add(at, who, Action::SignInRefused, tenant, Some(id.uuid()));
    Ok(gate)
}

/// So many refusals of one customer between two times. Gives the last one's gate with its time.
pub(super) fn refuse_often(
    teller: &mut Teller<'_>,
    company: &Company,
    people: &[ObjectId],
    block: Block,
    span: (Timestamp, Timestamp),
    count: usize,
    dice: &mut Dice,
) -> Result<Option<(Timestamp, Gate)>, StoreError> {
    let mut last: Option<(Timestamp, Gate)> = None;
    for _ in 0..count {
        let at = dice.time(span.0, span.1);
        let person = dice.pick(people).copied();
        let gate = refuse(teller, Some(company.id), person, block, at, dice)?;
        if last.is_none_or(|(before, _)| before < at) {
            last = Some((at, gate));
        }
    }
    Ok(last)
}

/// Refusals of nobody known, and the day on which the vendor's secret had expired.
pub(super) fn strangers(teller: &mut Teller<'_>, dice: &mut Dice) -> Result<(), StoreError> {
    let plan = teller.plan;
    for _ in 0..teller.filled.refusals * STRANGERS / 1_000 {
        let block = dice.weighted(Block::AdminNeeded, &NOW_AND_THEN);
        let at = dice.time(plan.days_ago(364), plan.now);
        refuse(teller, None, None, block, at, dice)?;
    }
    Ok(())
}
