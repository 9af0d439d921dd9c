//! The look before consent: which account Microsoft has in this browser, whether its role is enough, and what the answer
//! tells about the app in the tenant. Nothing is concluded that the answer does not show.

use serde::{Deserialize, Serialize};

use crate::domain::{gate::Gate, grant::RoleEvidence, sign_in_error::SignInError};

/// AADSTS16000: several accounts, or one that does not fit (Microsoft Entra "Authentication and authorization error
/// codes").
const SEVERAL_ACCOUNTS: u32 = 16_000;

/// Who is signed in at Microsoft, in one browser at one time. The name is nowhere in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "who")]
pub enum AccountSeen {
    /// A member of the tenant.
    Member {
        /// What its token says about roles.
        role: RoleEvidence,
    },
    /// A guest of the tenant.
    Guest {
        /// What its token says about roles.
        role: RoleEvidence,
    },
    /// An account that the tenant knows, without a token that says which.
    Unnamed,
    /// An account of another organisation, or a personal one.
    Elsewhere,
    /// Several accounts, none of which Microsoft chose.
    Several,
    /// Nobody.
    Nobody,
    /// The answer does not tell.
    Unknown,
}

impl AccountSeen {
    /// The role, when a token was seen.
    pub const fn role(&self) -> Option<&RoleEvidence> {
        match self {
            Self::Member { role } | Self::Guest { role } => Some(role),
            _ => None,
        }
    }
}

/// The app in the tenant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppSeen {
    /// It is there: a token was issued for it.
    Present,
    /// It is there and switched off.
    SwitchedOff,
    /// It is there and lets in only people who are assigned to it.
    AssignedOnly,
    /// Microsoft says that it is not there.
    Absent,
    /// The answer does not tell.
    Unknown,
}

/// Where Microsoft was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// At the tenant, without showing a page.
    Tenant,
    /// For any organisation, without showing a page: after the tenant's answer was that nobody is signed in.
    Anywhere,
    /// At the tenant, with Microsoft's pages.
    SignIn,
}

/// What was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preflight {
    /// The account.
    pub account: AccountSeen,
    /// The app.
    pub app: AppSeen,
    /// Microsoft's number, for support, when it refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<u32>,
}

impl Preflight {
    /// From a verified token: `at_home` when it is of the tenant in question.
    pub fn of_token(at_home: bool, guest: Option<bool>, role: RoleEvidence) -> Self {
        if !at_home {
            return Self { account: AccountSeen::Elsewhere, app: AppSeen::Unknown, code: None };
        }
        let account =
            if guest == Some(true) { AccountSeen::Guest { role } } else { AccountSeen::Member { role } };
        Self { account, app: AppSeen::Present, code: None }
    }

    /// From Microsoft's refusal and the gate that it stands for.
    pub fn of_refusal(error: &SignInError, gate: Gate, question: Question) -> Self {
        let unnamed = |app| (AccountSeen::Unnamed, app);
        let (account, app) = match gate {
            _ if error.code == Some(SEVERAL_ACCOUNTS) => (AccountSeen::Several, AppSeen::Unknown),
            _ if error.error == "login_required" => (AccountSeen::Nobody, AppSeen::Unknown),
            Gate::WrongAccountType => (AccountSeen::Elsewhere, AppSeen::Unknown),
            // What the shared endpoint says is about the account's own organisation. The tenant was asked before and
            // knew nobody here.
            Gate::UserConsentNeeded
            | Gate::AdminConsentNeeded
            | Gate::AppNotInTenant
            | Gate::AppDisabled
            | Gate::UserNotAssigned
            | Gate::MfaRequired
            | Gate::ConditionalAccess
                if question == Question::Anywhere =>
            {
                (AccountSeen::Elsewhere, AppSeen::Unknown)
            }
            Gate::UserConsentNeeded
            | Gate::AdminConsentNeeded
            | Gate::AdminRequestPending
            | Gate::MfaRequired
            | Gate::ConditionalAccess => unnamed(AppSeen::Unknown),
            Gate::AppDisabled => unnamed(AppSeen::SwitchedOff),
            Gate::UserNotAssigned => unnamed(AppSeen::AssignedOnly),
            Gate::AppNotInTenant => (AccountSeen::Unknown, AppSeen::Absent),
            _ => (AccountSeen::Unknown, AppSeen::Unknown),
        };
        Self { account, app, code: error.code }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::grant::AdminRole;

    #[test]
    fn a_refusal_says_no_more_than_it_says() {
        let refused = |error: &str, code: u32, gate, question| {
            let error = SignInError::new(error, &format!("AADSTS{code}: x"));
            let seen = Preflight::of_refusal(&error, gate, question);
            assert_eq!(seen.code, Some(code));
            (seen.account, seen.app)
        };
        let tenant = Question::Tenant;
        let (interaction, consent) = ("interaction_required", "consent_required");
        for (seen, expected) in [
            (
                refused("login_required", 50058, Gate::SessionExpired, tenant),
                (AccountSeen::Nobody, AppSeen::Unknown),
            ),
            (
                refused(interaction, 16000, Gate::WrongAccountType, tenant),
                (AccountSeen::Several, AppSeen::Unknown),
            ),
            (
                refused(consent, 65001, Gate::UserConsentNeeded, tenant),
                (AccountSeen::Unnamed, AppSeen::Unknown),
            ),
            (
                refused(consent, 65001, Gate::UserConsentNeeded, Question::Anywhere),
                (AccountSeen::Elsewhere, AppSeen::Unknown),
            ),
            (
                refused("access_denied", 50020, Gate::WrongAccountType, tenant),
                (AccountSeen::Elsewhere, AppSeen::Unknown),
            ),
            (
                refused(interaction, 7_000_112, Gate::AppDisabled, tenant),
                (AccountSeen::Unnamed, AppSeen::SwitchedOff),
            ),
            (
                refused(interaction, 7_000_112, Gate::AppDisabled, Question::Anywhere),
                (AccountSeen::Elsewhere, AppSeen::Unknown),
            ),
            (
                refused(interaction, 50105, Gate::UserNotAssigned, tenant),
                (AccountSeen::Unnamed, AppSeen::AssignedOnly),
            ),
            (
                refused("unauthorized_client", 700_016, Gate::AppNotInTenant, tenant),
                (AccountSeen::Unknown, AppSeen::Absent),
            ),
            (
                refused("server_error", 90033, Gate::MicrosoftTransient, tenant),
                (AccountSeen::Unknown, AppSeen::Unknown),
            ),
        ] {
            assert_eq!(seen, expected);
        }
    }

    #[test]
    fn a_token_of_another_tenant_tells_nothing_about_this_one() {
        let role = RoleEvidence::Admin(AdminRole::GlobalAdministrator);
        let elsewhere = Preflight::of_token(false, Some(false), role.clone());
        assert_eq!((elsewhere.account, elsewhere.app), (AccountSeen::Elsewhere, AppSeen::Unknown));
        let guest = Preflight::of_token(true, Some(true), role.clone());
        assert_eq!((guest.account, guest.app), (AccountSeen::Guest { role: role.clone() }, AppSeen::Present));
        let member = Preflight::of_token(true, None, role.clone());
        assert_eq!(member.account.role(), Some(&role));
    }
}
