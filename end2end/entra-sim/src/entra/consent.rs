//! Who may consent to what ("Configure user consent" and "Manage app consent policies" pages).

use uuid::Uuid;

use crate::{
    permission::{self, Permission},
    scenario::{App, Tenant, User, UserConsent},
    state::grants::Grants,
};

/// What has to happen before the app gets the permissions it asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Nothing: all of it is granted.
    Granted,
    /// The person may consent.
    Ask {
        missing: Vec<&'static str>,
        /// Whether the page offers consent for the whole organization.
        tenant_wide: bool,
    },
    /// An admin has to.
    Blocked { missing: Vec<&'static str> },
}

/// Decides about `asked`, canonical permission names.
pub(crate) fn decide(
    grants: &Grants,
    app: &App,
    tenant: &Tenant,
    user: &User,
    asked: &[&'static str],
) -> Decision {
    let missing = missing(grants, app.client_id, tenant.id, user.object_id(tenant.id), asked);
    if missing.is_empty() {
        Decision::Granted
    } else if user.may_grant_tenant_wide() || user_may_consent(app, tenant, &missing) {
        Decision::Ask { missing, tenant_wide: user.is_global_administrator() }
    } else {
        Decision::Blocked { missing }
    }
}

/// Permissions nobody has granted yet. Basic OpenID Connect scopes come along with any other grant.
fn missing(
    grants: &Grants,
    client_id: Uuid,
    tenant: Uuid,
    oid: Uuid,
    asked: &[&'static str],
) -> Vec<&'static str> {
    let recorded: Vec<&str> = grants.recorded(client_id, tenant, oid);
    let covered =
        |name: &str| recorded.contains(&name) || (permission::is_openid(name) && !recorded.is_empty());
    asked.iter().copied().filter(|name| !covered(name)).collect()
}

fn user_may_consent(app: &App, tenant: &Tenant, missing: &[&'static str]) -> bool {
    let permissions: Vec<&Permission> = missing.iter().filter_map(|name| permission::find(name)).collect();
    let own_app = tenant.owns_domain(&app.home_tenant);
    let trusted = app.publisher_verified || own_app;
    let risky = !trusted && permissions.iter().any(|permission| !permission.is_basic());
    let assignment =
        tenant.service_principal(app.client_id).is_some_and(|principal| principal.assignment_required);
    if risky || assignment || permissions.iter().any(|permission| permission.admin_only) {
        return false;
    }
    match tenant.user_consent {
        UserConsent::None => false,
        UserConsent::Legacy => true,
        UserConsent::MicrosoftManaged => !permissions.iter().any(|permission| permission.managed_exclusion),
        UserConsent::Low => trusted && permissions.iter().all(|permission| is_low_impact(tenant, permission)),
    }
}

/// The permissions an admin classified, or the ones Microsoft suggests when nobody did.
fn is_low_impact(tenant: &Tenant, permission: &Permission) -> bool {
    if tenant.low_impact_permissions.is_empty() {
        return permission.is_basic();
    }
    tenant.low_impact_permissions.iter().any(|name| permission::find(name) == Some(permission))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::Scenario;

    const CALENDARS: &[&str] = &["User.Read", "Calendars.ReadWrite"];

    fn decision(change: impl FnOnce(&mut Scenario), asked: &[&'static str]) -> Decision {
        let mut scenario = Scenario::demo();
        change(&mut scenario);
        let (tenant, user) = scenario.home_of("carla@contoso.example").unwrap();
        decide(&Grants::default(), &scenario.apps[0], tenant, user, asked)
    }

    fn contoso(scenario: &mut Scenario) -> &mut Tenant {
        scenario.tenants.iter_mut().find(|tenant| tenant.name == "Contoso").unwrap()
    }

    #[test]
    fn microsoft_managed_consent_keeps_calendars_for_admins() {
        assert!(matches!(decision(|_| {}, &["openid", "User.Read"]), Decision::Ask { .. }));
        assert!(matches!(decision(|_| {}, CALENDARS), Decision::Blocked { .. }));
    }

    #[test]
    fn legacy_consent_needs_a_verified_publisher_for_calendars() {
        let legacy = |scenario: &mut Scenario| contoso(scenario).user_consent = UserConsent::Legacy;
        assert!(matches!(decision(legacy, CALENDARS), Decision::Ask { tenant_wide: false, .. }));
        let unverified = |scenario: &mut Scenario| {
            legacy(scenario);
            scenario.apps[0].publisher_verified = false;
        };
        assert!(matches!(decision(unverified, CALENDARS), Decision::Blocked { .. }));
    }

    #[test]
    fn switched_off_consent_blocks_even_sign_in() {
        let off = |scenario: &mut Scenario| contoso(scenario).user_consent = UserConsent::None;
        assert!(matches!(decision(off, &["openid"]), Decision::Blocked { .. }));
    }

    #[test]
    fn classified_permissions_count_as_low() {
        let low = |scenario: &mut Scenario| contoso(scenario).user_consent = UserConsent::Low;
        assert!(matches!(decision(low, CALENDARS), Decision::Blocked { .. }));
        let classified = |scenario: &mut Scenario| {
            low(scenario);
            contoso(scenario).low_impact_permissions =
                CALENDARS.iter().map(|name| (*name).to_owned()).collect();
        };
        assert!(matches!(decision(classified, CALENDARS), Decision::Ask { .. }));
    }
}
