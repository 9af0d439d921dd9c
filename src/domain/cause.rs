//! What holds a tenant back, as one thing that many tenants can share. A change at Microsoft shows as one cause that
//! many tenants get at once.

use std::fmt;

use super::{
    gate::{Fixer, Gate},
    inspection::TenantPolicy,
    mailbox::{Verdict, advice::on_verdict},
    probe::Outcome,
    report::Report,
    scope::Scope,
    sign_in_error::SignInError,
};

mod growth;
mod key;
mod rule;
mod trend;
mod words;

#[cfg(test)]
mod tests;

pub use growth::{LOOKED_AT, Surge, surge};
pub use rule::{Asked, Facts, Held, Met, Reported, hold, opens_by_consent};
pub use trend::{Flow, Week, levels, weeks};

/// What holds a tenant back. Two tenants with equal causes are held back by the same thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// Entra refuses a token.
    Gate {
        /// What stands in the way.
        gate: Gate,
        /// What Entra said.
        code: Option<RefusalCode>,
        /// What the organisation's own policy says about it, where an administrator let the portal look.
        policy: Option<PolicyKind>,
        /// Who has to act; `None` when that is not known.
        fixer: Option<Fixer>,
    },
    /// The organisation's consent is not there, or not all of it.
    Consent(ConsentHold),
    /// A permission lacks or is blocked.
    Permission(PermissionHold),
    /// The mailbox is where Graph does not reach it, or somebody has to do something about it first.
    Mailbox(Verdict),
    /// Too little could be seen to say what it is.
    CouldNotTell,
}

/// What a consent waits for or stopped at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConsentHold {
    /// An administrator was asked and has not answered.
    Waiting,
    /// An administrator approved, and no fresh token has shown it yet.
    Proving,
    /// An administrator said no.
    Refused,
    /// Another tenant answered than the one that was asked.
    OtherTenant,
    /// Microsoft answered the administrator with an error.
    Error(Option<RefusalCode>),
    /// Approved, and an hour later scopes were still missing.
    NeverArrived,
    /// What was approved falls short of what the app asks for today.
    Again,
}

/// What a token lacks, or may not use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionHold {
    /// How.
    pub lack: Lack,
    /// The first permission of the manifest that this is so of.
    pub scope: Scope,
}

/// How a permission holds back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lack {
    /// Not in the token.
    Missing,
    /// Not in the token yet.
    Pending,
    /// In the token, and Graph refuses nevertheless.
    Blocked,
}

/// What an organisation's consent policy lets people approve, without the names of the permissions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PolicyKind {
    /// Nothing.
    Closed,
    /// Not what was asked for, by the organisation's own choice.
    Keeps,
    /// Not what was asked for, by the setting that Microsoft manages.
    MicrosoftKeeps,
    /// All of it.
    Open,
}

/// What Entra said, in a form fit for a key: `AADSTS` and a number, or the word of an OAuth error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalCode(String);

impl RefusalCode {
    /// The name of an error; `None` when it is neither a number nor a word of Entra's form.
    pub fn of(error: &SignInError) -> Option<Self> {
        Self::parse(&error.name())
    }

    /// Reads the text form.
    pub fn parse(text: &str) -> Option<Self> {
        let is_number = |rest: &str| rest.len() <= 10 && rest.chars().all(|c| c.is_ascii_digit());
        let is_word = || text.len() <= 40 && text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        let legal =
            text.strip_prefix("AADSTS").map_or_else(is_word, |rest| !rest.is_empty() && is_number(rest));
        (legal && !text.is_empty()).then(|| Self(text.to_owned()))
    }

    /// As Microsoft writes it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The AADSTS number.
    pub fn number(&self) -> Option<u32> {
        self.0.strip_prefix("AADSTS")?.parse().ok()
    }
}

impl fmt::Display for RefusalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&TenantPolicy> for PolicyKind {
    fn from(policy: &TenantPolicy) -> Self {
        match policy {
            TenantPolicy::Closed => Self::Closed,
            TenantPolicy::Keeps(_) => Self::Keeps,
            TenantPolicy::MicrosoftKeeps(_) => Self::MicrosoftKeeps,
            TenantPolicy::Open => Self::Open,
        }
    }
}

impl PermissionHold {
    /// What a report's permissions hold back with: one that is missing before one that is on its way before one that is
    /// blocked, and of several the first of the manifest.
    pub fn of(report: &Report) -> Option<Self> {
        let first = |outcome, lack| {
            let found = report.permissions.iter().find(|result| result.outcome == outcome)?;
            Some(Self { lack, scope: found.scope.clone() })
        };
        first(Outcome::Missing, Lack::Missing)
            .or_else(|| first(Outcome::Pending, Lack::Pending))
            .or_else(|| first(Outcome::Blocked, Lack::Blocked))
    }
}

impl Cause {
    /// Who has to act; `None` when that is not known.
    pub fn fixer(&self) -> Option<Fixer> {
        match self {
            Self::Gate { fixer, .. } => *fixer,
            Self::Consent(ConsentHold::Proving | ConsentHold::NeverArrived)
            | Self::Permission(PermissionHold { lack: Lack::Pending, .. }) => Some(Fixer::Microsoft),
            Self::Consent(ConsentHold::Error(_)) | Self::CouldNotTell => None,
            Self::Consent(_) | Self::Permission(_) => Some(Fixer::TenantAdmin),
            Self::Mailbox(verdict) => on_verdict(*verdict, "").fixer,
        }
    }

    /// What Entra said.
    pub const fn code(&self) -> Option<&RefusalCode> {
        match self {
            Self::Gate { code, .. } | Self::Consent(ConsentHold::Error(code)) => code.as_ref(),
            _ => None,
        }
    }

    /// What stands in the way, when it is a gate.
    pub const fn gate(&self) -> Option<Gate> {
        match self {
            Self::Gate { gate, .. } => Some(*gate),
            _ => None,
        }
    }

    /// What the organisation's own policy says, where it was seen.
    pub const fn policy(&self) -> Option<PolicyKind> {
        match self {
            Self::Gate { policy, .. } => *policy,
            _ => None,
        }
    }
}
