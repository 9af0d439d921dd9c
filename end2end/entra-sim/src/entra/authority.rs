use uuid::Uuid;

use super::errors::AadError;
use crate::scenario::Scenario;

/// The tenant part of an authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Authority {
    /// Work and personal accounts.
    Common,
    /// Work accounts of any tenant.
    Organizations,
    /// Personal accounts.
    Consumers,
    Tenant(Uuid),
}

/// Tenant id that `consumers` stands for ("OAuth 2.0 and OpenID Connect protocols" page).
pub(crate) const PERSONAL_TENANT: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

impl Authority {
    /// Reads the first path segment: an alias, a tenant id or a verified domain.
    pub(crate) fn resolve(scenario: &Scenario, segment: &str) -> Result<Self, AadError> {
        match segment.to_ascii_lowercase().as_str() {
            "common" => return Ok(Self::Common),
            "organizations" => return Ok(Self::Organizations),
            "consumers" | PERSONAL_TENANT => return Ok(Self::Consumers),
            _ => {}
        }
        if let Some(tenant) = scenario.tenant_named(segment) {
            if let Some(cloud) = tenant.cloud {
                return Err(if tenant.is_found_here() {
                    let theirs = cloud.names().instance_name;
                    AadError::other_cloud(segment, theirs, &scenario.cloud.instance_name)
                } else {
                    AadError::unknown_tenant(segment)
                });
            }
            return Ok(if tenant.personal { Self::Consumers } else { Self::Tenant(tenant.id) });
        }
        if Uuid::parse_str(segment).is_ok_and(|id| id.is_nil()) {
            return Err(AadError::zero_tenant(segment));
        }
        if Uuid::parse_str(segment).is_err() && !looks_like_domain(segment) {
            return Err(AadError::malformed_tenant(segment));
        }
        Err(AadError::unknown_tenant(segment))
    }

    /// Whether accounts of several tenants may sign in here.
    pub(crate) fn is_shared(self) -> bool {
        matches!(self, Self::Common | Self::Organizations)
    }
}

/// Whether the text has the form of a host name with at least one dot.
pub(crate) fn looks_like_domain(text: &str) -> bool {
    text.contains('.')
        && text.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        })
}
