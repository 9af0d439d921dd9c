//! A cause as a short text that never changes its meaning: it is stored, counted by and stands in addresses. Its parts are
//! joined by full stops; `-` stands for a part that is not known.

use std::fmt;

use super::{Cause, ConsentHold, Lack, PermissionHold, PolicyKind, RefusalCode};
use crate::domain::{
    gate::{Fixer, Gate},
    mailbox::Verdict,
    scope::Scope,
};

const ABSENT: &str = "-";

const FIXERS: [(Fixer, &str); 4] = [
    (Fixer::User, "user"),
    (Fixer::TenantAdmin, "tenant-admin"),
    (Fixer::Vendor, "vendor"),
    (Fixer::Microsoft, "microsoft"),
];

const POLICIES: [(PolicyKind, &str); 4] = [
    (PolicyKind::Closed, "closed"),
    (PolicyKind::Keeps, "keeps"),
    (PolicyKind::MicrosoftKeeps, "microsoft-keeps"),
    (PolicyKind::Open, "open"),
];

const LACKS: [(Lack, &str); 3] =
    [(Lack::Missing, "missing"), (Lack::Pending, "pending"), (Lack::Blocked, "blocked")];

fn word<T: Copy + PartialEq>(table: &[(T, &'static str)], value: Option<T>) -> &'static str {
    let found = table.iter().find(|(known, _)| Some(*known) == value);
    found.map_or(ABSENT, |(_, word)| word)
}

/// The value of a word; `Err` when the word is none of ours.
fn value<T: Copy>(table: &[(T, &'static str)], text: &str) -> Result<Option<T>, ()> {
    if text == ABSENT {
        return Ok(None);
    }
    table.iter().find(|(_, word)| *word == text).map(|(known, _)| Some(*known)).ok_or(())
}

fn code(text: &str) -> Result<Option<RefusalCode>, ()> {
    if text == ABSENT { Ok(None) } else { RefusalCode::parse(text).map(Some).ok_or(()) }
}

fn said(code: Option<&RefusalCode>) -> &str {
    code.map_or(ABSENT, RefusalCode::as_str)
}

impl fmt::Display for PermissionHold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", word(&LACKS, Some(self.lack)), self.scope)
    }
}

impl PermissionHold {
    /// Reads the text form.
    pub fn parse(text: &str) -> Option<Self> {
        let (lack, scope) = text.split_once('.')?;
        Some(Self { lack: value(&LACKS, lack).ok()??, scope: Scope::parse(scope).ok()? })
    }
}

impl Cause {
    /// The text form, at most 160 characters of letters, digits, `.`, `_` and `-`.
    pub fn key(&self) -> String {
        match self {
            Self::Gate { gate, code, policy, fixer } => format!(
                "gate.{}.{}.{}.{}",
                gate.key(),
                said(code.as_ref()),
                word(&POLICIES, *policy),
                word(&FIXERS, *fixer)
            ),
            Self::Consent(hold) => match hold {
                ConsentHold::Waiting => "consent.waiting".to_owned(),
                ConsentHold::Proving => "consent.proving".to_owned(),
                ConsentHold::Refused => "consent.refused".to_owned(),
                ConsentHold::OtherTenant => "consent.other-tenant".to_owned(),
                ConsentHold::NeverArrived => "consent.never-arrived".to_owned(),
                ConsentHold::Again => "consent.again".to_owned(),
                ConsentHold::Error(code) => format!("consent.error.{}", said(code.as_ref())),
            },
            Self::Permission(hold) => format!("permission.{hold}"),
            Self::Mailbox(verdict) => format!("mailbox.{}", verdict.as_str()),
            Self::CouldNotTell => "could-not-tell".to_owned(),
        }
    }

    /// Reads the text form; `None` for a text that is no cause this version knows.
    pub fn from_key(key: &str) -> Option<Self> {
        let cause = Self::read(key)?;
        // One cause has one text, or it would be two groups.
        (cause.key() == key).then_some(cause)
    }

    fn read(key: &str) -> Option<Self> {
        let Some((kind, rest)) = key.split_once('.') else {
            return (key == "could-not-tell").then_some(Self::CouldNotTell);
        };
        match kind {
            "gate" => {
                let mut parts = rest.splitn(4, '.');
                let mut part = || parts.next();
                let gate = part()?;
                Some(Self::Gate {
                    gate: *Gate::ALL.iter().find(|known| known.key() == gate)?,
                    code: code(part()?).ok()?,
                    policy: value(&POLICIES, part()?).ok()?,
                    fixer: value(&FIXERS, part()?).ok()?,
                })
            }
            "consent" => Some(Self::Consent(match rest {
                "waiting" => ConsentHold::Waiting,
                "proving" => ConsentHold::Proving,
                "refused" => ConsentHold::Refused,
                "other-tenant" => ConsentHold::OtherTenant,
                "never-arrived" => ConsentHold::NeverArrived,
                "again" => ConsentHold::Again,
                _ => ConsentHold::Error(code(rest.strip_prefix("error.")?).ok()?),
            })),
            "permission" => PermissionHold::parse(rest).map(Self::Permission),
            "mailbox" => {
                let verdict = Verdict::ALL.into_iter().find(|verdict| verdict.as_str() == rest)?;
                Some(Self::Mailbox(verdict))
            }
            _ => None,
        }
    }
}
