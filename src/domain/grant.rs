//! Grants: what Entra really gave, read from a fresh token answer and compared with the manifest.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    id::{ObjectId, TenantId},
    scope::{Scope, ScopeSet},
};

/// A directory role that may grant delegated permissions for the whole tenant
/// (Microsoft Entra built-in roles; the template ids appear in the `wids` claim).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AdminRole {
    /// Global Administrator.
    GlobalAdministrator,
    /// Privileged Role Administrator.
    PrivilegedRoleAdministrator,
    /// Application Administrator.
    ApplicationAdministrator,
    /// Cloud Application Administrator.
    CloudApplicationAdministrator,
}

impl AdminRole {
    /// All of them, the least powerful first: that is the order in which a page should suggest them.
    pub const ALL: [Self; 4] = [
        Self::CloudApplicationAdministrator,
        Self::ApplicationAdministrator,
        Self::PrivilegedRoleAdministrator,
        Self::GlobalAdministrator,
    ];

    /// The role's template id as it stands in `wids`.
    pub const fn template_id(self) -> Uuid {
        match self {
            Self::GlobalAdministrator => Uuid::from_u128(0x62e9_0394_69f5_4237_9190_0121_7714_5e10),
            Self::PrivilegedRoleAdministrator => Uuid::from_u128(0xe861_1ab8_c189_46e8_94e1_6021_3ab1_f814),
            Self::ApplicationAdministrator => Uuid::from_u128(0x9b89_5d92_2cd3_44c7_9d02_a6ac_2d5e_a5c3),
            Self::CloudApplicationAdministrator => Uuid::from_u128(0x158c_047a_c907_4556_b7ef_4465_51a6_b5f7),
        }
    }

    /// Microsoft's English name of the role.
    pub const fn name(self) -> &'static str {
        match self {
            Self::GlobalAdministrator => "Global Administrator",
            Self::PrivilegedRoleAdministrator => "Privileged Role Administrator",
            Self::ApplicationAdministrator => "Application Administrator",
            Self::CloudApplicationAdministrator => "Cloud Application Administrator",
        }
    }
}

/// What a token tells about the person's directory roles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "kind", content = "role")]
pub enum RoleEvidence {
    /// The token names a role that may grant.
    Admin(AdminRole),
    /// The token lists roles and none of them may grant by itself; a custom role still could.
    OtherRoles,
    /// No `wids` claim: the registration does not emit it, so nothing is known.
    Unknown,
}

impl RoleEvidence {
    /// Reads the `wids` claim. The strongest role wins.
    pub fn from_wids(wids: Option<&[Uuid]>) -> Self {
        let Some(wids) = wids else { return Self::Unknown };
        let held = AdminRole::ALL.iter().rev().find(|role| wids.contains(&role.template_id()));
        held.map_or(Self::OtherRoles, |role| Self::Admin(*role))
    }
}

/// The manifest held against what was issued.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantComparison {
    /// Asked for and issued.
    pub granted: Vec<Scope>,
    /// Asked for and not issued.
    pub missing: Vec<Scope>,
    /// Issued though the manifest does not ask for it: earlier grants.
    pub surplus: Vec<Scope>,
}

impl GrantComparison {
    /// Compares. OpenID scopes are often left out of the `scope` answer, so they are never called missing here;
    /// the token answer itself proves them. They are never called surplus either.
    pub fn of(manifest: &ScopeSet, issued: &ScopeSet) -> Self {
        let resource =
            |set: &ScopeSet| set.iter().filter(|scope| !scope.is_openid()).cloned().collect::<Vec<_>>();
        let (granted, missing) = resource(manifest).into_iter().partition(|scope| issued.contains(scope));
        let surplus = resource(issued).into_iter().filter(|scope| !manifest.contains(scope)).collect();
        Self { granted, missing, surplus }
    }

    /// Whether everything the manifest asks for was issued.
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty()
    }
}

/// One reading of a tenant's grant: who signed in, when, and what Entra issued.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grant {
    /// The tenant of the verified token.
    pub tenant: TenantId,
    /// The person whose token it was.
    pub person: ObjectId,
    /// What the token says about that person's roles.
    pub role: RoleEvidence,
    /// The scopes really issued.
    pub issued: ScopeSet,
    /// When the token was issued to us.
    pub seen_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(text: &str) -> ScopeSet {
        ScopeSet::from_answer(text)
    }

    #[test]
    fn missing_and_surplus_are_named_and_openid_scopes_are_neither() {
        let comparison = GrantComparison::of(
            &set("openid profile offline_access User.Read Calendars.Read"),
            &set("email https://graph.microsoft.com/User.Read Mail.Read"),
        );
        assert_eq!(comparison.granted, [Scope::parse("User.Read").unwrap()]);
        assert_eq!(comparison.missing, [Scope::parse("Calendars.Read").unwrap()]);
        assert_eq!(comparison.surplus, [Scope::parse("Mail.Read").unwrap()]);
        assert!(!comparison.is_complete());
    }

    #[test]
    fn an_absent_role_claim_is_unknown_and_never_no_admin() {
        let global = AdminRole::GlobalAdministrator.template_id();
        let app = AdminRole::ApplicationAdministrator.template_id();
        assert_eq!(RoleEvidence::from_wids(None), RoleEvidence::Unknown);
        assert_eq!(RoleEvidence::from_wids(Some(&[])), RoleEvidence::OtherRoles);
        assert_eq!(
            RoleEvidence::from_wids(Some(&[app, global])),
            RoleEvidence::Admin(AdminRole::GlobalAdministrator)
        );
    }
}
