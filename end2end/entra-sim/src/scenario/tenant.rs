use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{NationalCloud, OwnServer, User};

/// An Entra tenant and the policies that decide what its people may do.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches of the real thing that are independent of each other"
)]
pub struct Tenant {
    /// Display name.
    pub name: String,
    /// Tenant id.
    pub id: Uuid,
    /// Verified domains, the default one first; the one that ends in `.onmicrosoft.com` is the initial domain.
    pub domains: Vec<String>,
    /// The cloud the tenant lives in, when it is not the simulated one: then nobody signs in here.
    #[serde(default)]
    pub cloud: Option<NationalCloud>,
    /// `tenant_region_scope` of the discovery document; without it, what is usual in the tenant's cloud.
    #[serde(default)]
    pub region: Option<String>,
    /// `tenant_region_sub_scope` of the discovery document, such as `GCC`; without it, what is usual in the tenant's
    /// cloud.
    #[serde(default)]
    pub region_sub_scope: Option<String>,
    /// The tenant of personal Microsoft accounts (`consumers`).
    #[serde(default)]
    pub personal: bool,
    /// Which permissions people may consent to for themselves.
    #[serde(default)]
    pub user_consent: UserConsent,
    /// Permissions an admin classified as low impact, for [`UserConsent::Low`].
    #[serde(default)]
    pub low_impact_permissions: Vec<String>,
    /// Whether a blocked person may ask an admin through Entra.
    #[serde(default)]
    pub admin_consent_workflow: Workflow,
    /// Seconds until a tenant-wide grant shows up in tokens.
    #[serde(default)]
    pub propagation_seconds: u32,
    /// What the token endpoint does until then.
    #[serde(default)]
    pub propagation_answer: PropagationAnswer,
    /// Conditional Access for every app in this tenant.
    #[serde(default)]
    pub conditional_access: ConditionalAccess,
    /// Whether an unassigned person (AADSTS50105) is sent back to the app instead of staying on Microsoft's page.
    #[serde(default)]
    pub unassigned_return: bool,
    /// How an admin's refusal on the admin consent page reaches the app.
    #[serde(default)]
    pub admin_consent_decline: DeclineForm,
    /// Whether the tenant has an Exchange Online organisation.
    #[serde(default = "yes")]
    pub exchange_online: bool,
    /// Whether people are synchronised from Active Directory.
    #[serde(default)]
    pub synced: bool,
    /// Host of the customer's own Autodiscover, where on-premises mailboxes are looked for.
    #[serde(default)]
    pub autodiscover_host: Option<String>,
    /// Host of the customer's federation service; without it the domains are managed.
    #[serde(default)]
    pub federation_host: Option<String>,
    /// The customer's own servers on the internet.
    #[serde(default, rename = "server")]
    pub servers: Vec<OwnServer>,
    /// Apps known to this tenant. An app that is not listed is created by the first consent.
    #[serde(default, rename = "service_principal")]
    pub service_principals: Vec<ServicePrincipal>,
    /// People.
    #[serde(default, rename = "user")]
    pub users: Vec<User>,
}

/// An app as one tenant sees it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ServicePrincipal {
    /// Client id of the app.
    pub client_id: Uuid,
    /// `accountEnabled`: when false, sign-in ends with AADSTS7000112.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// `appRoleAssignmentRequired`: when true, only assigned people get in.
    #[serde(default)]
    pub assignment_required: bool,
    /// Addresses of assigned people.
    #[serde(default)]
    pub assigned: Vec<String>,
    /// Permissions that an admin granted for everybody before the story begins.
    #[serde(default)]
    pub granted: Vec<String>,
}

impl ServicePrincipal {
    /// What the first consent creates.
    #[must_use]
    pub fn new(client_id: Uuid) -> Self {
        Self {
            client_id,
            enabled: true,
            assignment_required: false,
            assigned: Vec::new(),
            granted: Vec::new(),
        }
    }
}

/// User consent setting (`ManagePermissionGrantsForSelf.…`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UserConsent {
    /// `microsoft-user-default-legacy`: everything that does not itself need an admin.
    Legacy,
    /// `microsoft-user-default-low`: low impact permissions of verified publishers.
    Low,
    /// `microsoft-user-default-recommended`: Microsoft's moving list, which excludes calendars.
    #[default]
    MicrosoftManaged,
    /// Nothing: every permission needs an admin.
    None,
}

/// Admin consent workflow setting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Workflow {
    /// A blocked person sees "Need admin approval".
    #[default]
    Off,
    /// A blocked person sees "Approval required" and may send a request.
    On,
}

/// Parameters of a declined v2 admin consent.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeclineForm {
    /// As the "Admin consent" page prints it: `admin_consent=True&error=consent_required`.
    #[default]
    Documented,
    /// As reported in `MicrosoftDocs/azure-docs#114009`: `error=access_denied`, `error_uri`, `admin_consent=True`, a final `#`.
    Recorded,
}

/// What the token endpoint answers while a grant propagates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PropagationAnswer {
    /// `invalid_grant`, AADSTS65001, suberror `consent_required`.
    #[default]
    Error,
    /// A token with the scopes that are already visible.
    Fewer,
}

/// Conditional Access of a tenant.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConditionalAccess {
    /// No policy applies.
    #[default]
    Off,
    /// Access is blocked (AADSTS53003).
    Block,
    /// Multifactor authentication is required (AADSTS50076).
    Mfa,
}

impl Tenant {
    /// Whether `domain` is one of the verified domains; case does not matter.
    #[must_use]
    pub fn owns_domain(&self, domain: &str) -> bool {
        self.domains.iter().any(|own| own.eq_ignore_ascii_case(domain))
    }

    /// Whether the simulated sign-in service knows the tenant, be it as one of another cloud.
    #[must_use]
    pub fn is_found_here(&self) -> bool {
        self.cloud.is_none_or(|cloud| cloud.names().found_worldwide)
    }

    /// The person with this sign-in address or e-mail address.
    #[must_use]
    pub fn user(&self, address: &str) -> Option<&User> {
        self.users.iter().find(|user| user.answers_to(address))
    }

    /// The person with this object id.
    #[must_use]
    pub fn user_by_id(&self, id: Uuid) -> Option<&User> {
        self.users.iter().find(|user| user.object_id(self.id) == id)
    }

    /// The app as this tenant sees it, when it knows it.
    #[must_use]
    pub fn service_principal(&self, client_id: Uuid) -> Option<&ServicePrincipal> {
        self.service_principals.iter().find(|principal| principal.client_id == client_id)
    }

    /// The default domain.
    #[must_use]
    pub fn default_domain(&self) -> &str {
        self.domains.first().map_or("", String::as_str)
    }

    /// The app as this tenant sees it; made when it is not there yet.
    pub(crate) fn service_principal_mut(&mut self, client_id: Uuid) -> &mut ServicePrincipal {
        let known = self.service_principals.iter().position(|known| known.client_id == client_id);
        let place = known.unwrap_or_else(|| {
            self.service_principals.push(ServicePrincipal::new(client_id));
            self.service_principals.len() - 1
        });
        &mut self.service_principals[place]
    }
}

fn yes() -> bool {
    true
}
