use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A person in a tenant.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct User {
    /// Address the person signs in with. For a guest this is the address at home.
    pub address: String,
    /// Display name.
    pub name: String,
    /// Object id; made from tenant and address when left out.
    #[serde(default)]
    pub id: Option<Uuid>,
    /// Primary e-mail address, when it is not `address`.
    #[serde(default)]
    pub mail: Option<String>,
    /// Whether the account may sign in at all (AADSTS50057 otherwise).
    #[serde(default = "yes")]
    pub enabled: bool,
    /// Invited from elsewhere.
    #[serde(default)]
    pub guest: bool,
    /// Directory roles, as they appear in `wids`.
    #[serde(default)]
    pub roles: Vec<DirectoryRole>,
    /// Values of app roles assigned to the person, as they appear in `roles`.
    #[serde(default)]
    pub app_roles: Vec<String>,
    /// Where the mailbox lives.
    #[serde(default)]
    pub mailbox: MailboxKind,
    /// Other e-mail addresses of the mailbox.
    #[serde(default)]
    pub proxy_addresses: Vec<String>,
    /// Who else may open the person's default calendar.
    #[serde(default, rename = "share")]
    pub shares: Vec<CalendarShare>,
}

/// Permission on somebody's default calendar.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalendarShare {
    /// Address of the person who may open the calendar.
    pub with: String,
    /// How much that person may do.
    pub role: ShareRole,
}

/// How much a shared calendar allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ShareRole {
    /// Exchange's Reviewer.
    Read,
    /// Exchange's Editor.
    Write,
}

/// Where a mailbox lives, and so how Graph and Autodiscover answer.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailboxKind {
    /// In Exchange Online.
    #[default]
    Cloud,
    /// On the customer's own Exchange server.
    #[serde(alias = "on_premises")]
    OnPremises,
    /// Nowhere: no licence assigned.
    Unlicensed,
    /// Nowhere: a licence is assigned but its Exchange plan is switched off.
    #[serde(alias = "plan_disabled")]
    PlanDisabled,
    /// Nowhere: guests have none in the inviting tenant.
    Guest,
    /// Nowhere: the tenant has no Exchange Online organisation.
    #[serde(alias = "no_exchange_online")]
    NoExchangeOnline,
    /// On its way between servers; answers 503 or 404.
    Moving,
    /// In use on premises, with an unwanted empty second one in Exchange Online.
    Duplicate,
}

/// Built-in directory roles that matter for consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DirectoryRole {
    /// Global Administrator.
    GlobalAdministrator,
    /// Privileged Role Administrator.
    PrivilegedRoleAdministrator,
    /// Application Administrator.
    ApplicationAdministrator,
    /// Cloud Application Administrator.
    CloudApplicationAdministrator,
    /// Global Reader: sees much, may grant nothing.
    GlobalReader,
}

impl DirectoryRole {
    /// Role template id (Microsoft Entra built-in roles page).
    #[must_use]
    pub fn template_id(self) -> &'static str {
        match self {
            Self::GlobalAdministrator => "62e90394-69f5-4237-9190-012177145e10",
            Self::PrivilegedRoleAdministrator => "e8611ab8-c189-46e8-94e1-60213ab1f814",
            Self::ApplicationAdministrator => "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3",
            Self::CloudApplicationAdministrator => "158c047a-c907-4556-b7ef-446551a6b5f7",
            Self::GlobalReader => "f2ef992c-3afb-46b9-b7cf-a126ee74c451",
        }
    }

    /// Whether the role may grant delegated permissions of Microsoft Graph to the whole tenant.
    #[must_use]
    pub fn may_grant_tenant_wide(self) -> bool {
        !matches!(self, Self::GlobalReader)
    }
}

impl User {
    /// Object id of this person in the tenant.
    #[must_use]
    pub fn object_id(&self, tenant: Uuid) -> Uuid {
        self.id.unwrap_or_else(|| Uuid::new_v5(&tenant, self.address.to_ascii_lowercase().as_bytes()))
    }

    /// Whether `address` names this person.
    #[must_use]
    pub fn answers_to(&self, address: &str) -> bool {
        self.address.eq_ignore_ascii_case(address)
            || self.mail.as_deref().is_some_and(|mail| mail.eq_ignore_ascii_case(address))
            || self.proxy_addresses.iter().any(|proxy| proxy.eq_ignore_ascii_case(address))
    }

    /// Primary e-mail address.
    #[must_use]
    pub fn mail(&self) -> &str {
        self.mail.as_deref().unwrap_or(&self.address)
    }

    /// Where the mailbox lives; a guest never has one.
    #[must_use]
    pub fn mailbox(&self) -> MailboxKind {
        if self.guest { MailboxKind::Guest } else { self.mailbox }
    }

    /// Whether one of the roles may grant delegated permissions to the whole tenant.
    #[must_use]
    pub fn may_grant_tenant_wide(&self) -> bool {
        self.roles.iter().any(|role| role.may_grant_tenant_wide())
    }

    /// Whether the person is a Global Administrator.
    #[must_use]
    pub fn is_global_administrator(&self) -> bool {
        self.roles.contains(&DirectoryRole::GlobalAdministrator)
    }
}

fn yes() -> bool {
    true
}
