//! Faults of the vendor's own set-up that people met, told to those who can mend them.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};

use crate::{
    domain::{id::TenantId, sign_in_error::aadsts_number},
    knowledge::{
        sign_in_codes::{look_up_url, sign_in_code},
        vendor_advice::vendor_advice,
    },
    store::VendorFault,
    words::Words,
};

use super::{blocked, portal::Portal, refusal::Refusal, viewer::Staff};

/// How far the list looks back.
const LISTED: SignedDuration = SignedDuration::from_hours(24 * 30);

/// How far the desk's first page looks back.
const LATELY: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Refusals whose tenants are named, and tenants named for one kind.
const LOOKED_AT: u32 = 500;
const NAMED: usize = 5;

/// One kind of fault, ready to be mended.
#[derive(Debug)]
pub struct Fault {
    /// What was seen.
    pub seen: VendorFault,
    /// Whether the second registration, for looks into tenants, is meant.
    pub of_inspection: bool,
    /// What the number means, when it is known.
    pub meaning: Option<String>,
    /// What to do, most useful first.
    pub steps: Vec<String>,
    /// Microsoft's page about the number.
    pub docs_url: Option<String>,
    /// The tenants that met it last, each by name where one is known.
    pub tenants: Vec<(TenantId, Option<String>)>,
}

fn ago(portal: &Portal, length: SignedDuration) -> Timestamp {
    portal.now().saturating_sub(length).unwrap_or(Timestamp::MIN)
}

/// How many sign-ins such faults cost in the last seven days; the caller holds a [`Staff`].
pub(super) async fn lately(portal: &Portal) -> Result<u64, Refusal> {
    Ok(portal.store.count_vendor_faults(ago(portal, LATELY)).await?)
}

/// The faults of the last thirty days, last seen first.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn list(portal: &Portal, _staff: &Staff) -> Result<Vec<Fault>, Refusal> {
    let since = ago(portal, LISTED);
    let tenants = portal.store.tenants_with_vendor_faults(since, LOOKED_AT).await?;
    let faults = portal.store.vendor_faults(since).await?;
    let fault = |seen: VendorFault| {
        let mut named = HashSet::new();
        let tenants = tenants
            .iter()
            .filter(|tenant| tenant.code == seen.code && tenant.stage == seen.stage)
            .filter(|tenant| named.insert(tenant.tenant))
            .take(NAMED)
            .map(|tenant| (tenant.tenant, tenant.name.clone()))
            .collect();
        let number = aadsts_number(&seen.code);
        let code = number.and_then(sign_in_code);
        let (words, app) = (Words::default(), portal.app.name.as_str());
        let steps = code.and_then(|code| code.step(words, app)).into_iter();
        let steps = steps.chain(vendor_advice(seen.gate).map(str::to_owned)).collect();
        Fault {
            of_inspection: seen.stage == blocked::INSPECTION,
            meaning: code.and_then(|code| code.meaning(words, app)),
            steps,
            docs_url: number
                .map(|number| code.map_or_else(|| look_up_url(number), |code| code.docs_url.clone())),
            tenants,
            seen,
        }
    };
    Ok(faults.into_iter().map(fault).collect())
}
