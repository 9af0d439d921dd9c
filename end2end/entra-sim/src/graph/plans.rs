//! Licences and service plans that go with each kind of mailbox.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde_json::{Value, json};
use uuid::Uuid;

use crate::scenario::MailboxKind;

/// A service plan ("Product names and service plan identifiers for licensing" page).
struct Plan {
    id: &'static str,
    name: &'static str,
    service: &'static str,
    enabled: bool,
}

/// A product with its plans.
struct Product {
    sku_id: &'static str,
    sku: &'static str,
    plans: Vec<Plan>,
}

fn office(exchange: bool) -> Product {
    Product {
        sku_id: "6fd2c87f-b296-42f0-b197-1e91e994b900",
        sku: "ENTERPRISEPACK",
        plans: vec![
            Plan {
                id: "efb87545-963c-4e0d-99df-69c6916d9eb0",
                name: "EXCHANGE_S_ENTERPRISE",
                service: "exchange",
                enabled: exchange,
            },
            Plan {
                id: "57ff2da0-773e-42df-b2af-ffb7a2317929",
                name: "TEAMS1",
                service: "TeamspaceAPI",
                enabled: true,
            },
        ],
    }
}

/// Entra ID P1: its Exchange Foundation plan is no mailbox although it calls itself "exchange".
fn directory() -> Product {
    Product {
        sku_id: "078d2b04-f1bd-4111-bbd4-b4b1b354cef4",
        sku: "AAD_PREMIUM",
        plans: vec![
            Plan {
                id: "113feb6c-3fe4-4440-bddc-54d774bf0318",
                name: "EXCHANGE_S_FOUNDATION",
                service: "exchange",
                enabled: true,
            },
            Plan {
                id: "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
                name: "AAD_PREMIUM",
                service: "AADPremiumService",
                enabled: true,
            },
        ],
    }
}

fn products(kind: MailboxKind) -> Vec<Product> {
    match kind {
        MailboxKind::Cloud | MailboxKind::Moving | MailboxKind::Duplicate => vec![office(true)],
        MailboxKind::PlanDisabled => vec![office(false)],
        MailboxKind::OnPremises => vec![directory()],
        MailboxKind::Unlicensed | MailboxKind::Guest | MailboxKind::NoExchangeOnline => Vec::new(),
    }
}

/// `value` of `GET /me/licenseDetails`.
pub(crate) fn license_details(kind: MailboxKind, tenant: Uuid) -> Vec<Value> {
    let detail = |product: Product| {
        let plans: Vec<Value> = product
            .plans
            .iter()
            .map(|plan| {
                json!({
                    "servicePlanId": plan.id,
                    "servicePlanName": plan.name,
                    "provisioningStatus": if plan.enabled { "Success" } else { "Disabled" },
                    "appliesTo": "User",
                })
            })
            .collect();
        let id = URL_SAFE_NO_PAD.encode([tenant.as_bytes().as_slice(), product.sku.as_bytes()].concat());
        json!({ "id": id, "skuId": product.sku_id, "skuPartNumber": product.sku, "servicePlans": plans })
    };
    products(kind).into_iter().map(detail).collect()
}

/// `assignedLicenses` of the user resource.
pub(crate) fn assigned_licenses(kind: MailboxKind) -> Value {
    let license = |product: &Product| {
        let disabled: Vec<_> =
            product.plans.iter().filter(|plan| !plan.enabled).map(|plan| plan.id).collect();
        json!({ "skuId": product.sku_id, "disabledPlans": disabled })
    };
    products(kind).iter().map(license).collect()
}

/// `assignedPlans` of the user resource; a plan switched off stays listed as deleted.
pub(crate) fn assigned_plans(kind: MailboxKind) -> Value {
    let plan = |plan: &Plan| {
        json!({
            "assignedDateTime": "2024-03-01T08:00:00Z",
            "capabilityStatus": if plan.enabled { "Enabled" } else { "Deleted" },
            "service": plan.service,
            "servicePlanId": plan.id,
        })
    };
    products(kind).iter().flat_map(|product| product.plans.iter().map(plan)).collect()
}

/// `provisionedPlans` of the user resource.
pub(crate) fn provisioned_plans(kind: MailboxKind) -> Value {
    let plan = |plan: &Plan| json!({ "capabilityStatus": "Enabled", "provisioningStatus": "Success", "service": plan.service });
    products(kind)
        .iter()
        .flat_map(|product| product.plans.iter().filter(|plan| plan.enabled).map(plan))
        .collect()
}
