//! What stands between a known person and a token, consent apart.

use super::{authority::Authority, errors::AadError};
use crate::scenario::{App, ConditionalAccess, Scenario, Tenant, User};

/// Where an account belongs. An account of another cloud cannot be used here, unless a tenant of this one is asked
/// that invited it.
pub(crate) fn home<'a>(
    scenario: &'a Scenario,
    authority: Authority,
    address: &str,
) -> Result<(&'a Tenant, &'a User), AadError> {
    let (home, record) = scenario.home_of(address).ok_or_else(|| unknown_account(address))?;
    let is_guest = |id| scenario.tenant(id).is_some_and(|tenant| tenant.user(address).is_some());
    match (home.cloud, authority) {
        (None, _) => Ok((home, record)),
        (Some(_), Authority::Tenant(id)) if is_guest(id) => Ok((home, record)),
        (Some(cloud), _) if home.is_found_here() => {
            let ours = &scenario.cloud.instance_name;
            Err(AadError::other_cloud(&home.id.to_string(), cloud.names().instance_name, ours))
        }
        (Some(_), _) => Err(unknown_account(address)),
    }
}

/// The tenant and record in which an account signs in at this authority.
pub(crate) fn locate<'a>(
    scenario: &'a Scenario,
    authority: Authority,
    app: &App,
    address: &str,
) -> Result<(&'a Tenant, &'a User), AadError> {
    let (home, record) = home(scenario, authority, address)?;
    match authority {
        Authority::Tenant(id) => {
            let tenant = scenario.tenant(id).ok_or_else(|| AadError::unknown_tenant(&id.to_string()))?;
            let user = tenant
                .user(address)
                .ok_or_else(|| AadError::not_in_tenant(address, &tenant.name, &app.client_id.to_string()))?;
            Ok((tenant, user))
        }
        Authority::Consumers if !home.personal => {
            let text = "You can't sign in here with a work or school account. Use your personal Microsoft account instead.";
            Err(AadError::new(500_208, "access_denied", text))
        }
        Authority::Organizations if home.personal => Err(AadError::personal_account()),
        _ if home.personal && !app.personal_accounts => Err(AadError::personal_account()),
        _ => Ok((home, record)),
    }
}

/// Nobody of this address exists.
pub(crate) fn unknown_account(address: &str) -> AadError {
    let text = format!(
        "The user account {address} does not exist in the directory. To sign into this application, the account must be added to the directory."
    );
    AadError::new(50034, "invalid_grant", text)
}

/// Account, app, assignment and Conditional Access, in the order in which Entra meets them.
pub(crate) fn check(app: &App, tenant: &Tenant, user: &User, mfa: bool) -> Result<(), AadError> {
    if !user.enabled {
        return Err(AadError::account_disabled());
    }
    app_enabled(app, tenant)?;
    if let Some(principal) = tenant.service_principal(app.client_id) {
        let assigned = principal.assigned.iter().any(|address| user.answers_to(address));
        if principal.assignment_required && !assigned && !user.is_global_administrator() {
            return Err(AadError::not_assigned(app.client_id, &app.name));
        }
    }
    match tenant.conditional_access {
        ConditionalAccess::Block => Err(AadError::conditional_access()),
        ConditionalAccess::Mfa if !mfa => Err(AadError::mfa_required()),
        _ => Ok(()),
    }
}

/// Whether sign-in to the app is switched on in the tenant.
pub(crate) fn app_enabled(app: &App, tenant: &Tenant) -> Result<(), AadError> {
    match tenant.service_principal(app.client_id) {
        Some(principal) if !principal.enabled => Err(AadError::app_disabled(app.client_id, &app.name)),
        _ => Ok(()),
    }
}
