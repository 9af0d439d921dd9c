//! The support desk. The `Staff` argument is the lock: without the role there is no value of that type.

use serde::de::DeserializeOwned;

use crate::{
    domain::{id::TenantId, staff_role::StaffRole},
    journeys::viewer::SignedIn,
    pages::DeskPlace,
};

use super::{audit, consent_again, data, imports, same_cause, shares, vendor_faults};

pub(super) mod answers;
pub(super) mod list;
pub(super) mod sign_ins;
pub(super) mod tenant;
mod timeline;
pub(super) mod views;

pub(super) const LIST: &str = "/support";

/// The places of the desk, in the order of its navigation, and who may go there.
const PLACES: &[(&str, &str, StaffRole)] = &[
    ("Tenants", LIST, StaffRole::Reader),
    ("Same cause", same_cause::PAGE, StaffRole::Reader),
    ("Failed sign-ins", sign_ins::PAGE, StaffRole::Reader),
    ("Vendor faults", vendor_faults::PAGE, StaffRole::Reader),
    ("Consent again", consent_again::PAGE, StaffRole::Reader),
    ("Shares", shares::PAGE, StaffRole::Reader),
    ("Imports", imports::PAGE, StaffRole::Reader),
    ("Audit log", audit::PAGE, StaffRole::Operator),
    ("Data", data::PAGE, StaffRole::Operator),
];

/// The places that are open to somebody. A page belongs to the place whose address it begins with, and to the list of
/// tenants otherwise.
pub(super) fn places(viewer: Option<&SignedIn>, here: &str) -> Vec<DeskPlace> {
    let begins = |href: &str| here.starts_with(href) && href != LIST;
    let elsewhere = PLACES.iter().any(|(_, href, _)| begins(href));
    let open = PLACES.iter().filter(|(_, _, role)| viewer.is_some_and(|viewer| viewer.holds(*role)));
    open.map(|&(label, href, _)| DeskPlace {
        label,
        href,
        current: if href == LIST { here.starts_with(LIST) && !elsewhere } else { begins(href) },
    })
    .collect()
}

pub(super) fn tenant_address(id: TenantId) -> String {
    format!("{LIST}/tenants/{id}")
}

/// A word of the address that is none of ours narrows nothing.
pub(super) fn word<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(text.to_owned())).ok()
}
