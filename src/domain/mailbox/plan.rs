//! Service plans: what an assigned licence really switches on.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// One service plan of the person with its status, in the words of the endpoint that told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// Service plan id, the same in every tenant.
    pub id: Uuid,
    /// `capabilityStatus` of `assignedPlans` or `provisioningStatus` of `licenseDetails`.
    pub status: String,
}
