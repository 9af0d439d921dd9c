//! The report: what one diagnosis found, for the tenant's admin and for support.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    gate::{Confidence, Fixer},
    grant::{GrantComparison, RoleEvidence},
    id::{ClientId, DiagnosisId, ObjectId, TenantId},
    inspection::Inspection,
    mailbox::{MailboxAssessment, Plan},
    probe::{Answers, Evidence, Meaning, Outcome, PermissionResult, WriteAnswer},
    scope::{Scope, ScopeSet},
    survey::DomainSurvey,
};

mod aspects;
mod changes;
mod exchanges;
mod judgement;
mod reassess;
mod since;

pub use aspects::{AppState, Aspect, WriteState};
pub use changes::{Change, changes, changes_of_runs};
pub use judgement::Judgement;
pub use reassess::{Knowledge, Reading};
pub use since::{Since, dated_changes};

/// The version of this shape, raised with every incompatible change.
pub const REPORT_VERSION: u32 = 1;

/// Whose connection was diagnosed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// Tenant of the verified token.
    pub tenant: TenantId,
    /// The organisation's name as Graph gave it.
    pub tenant_name: Option<String>,
    /// Short name of the cloud.
    pub cloud: String,
    /// Object id of the person.
    pub person: ObjectId,
    /// Display name.
    pub name: String,
    /// Sign-in name.
    pub username: String,
    /// What the token says about the person's roles.
    pub role: RoleEvidence,
}

/// The report's answer in one word, for the banner on top and for lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Overall {
    /// Everything that was tested answered, and the mailbox is within reach.
    Works,
    /// What was tested answered; something was not tested or could not be checked.
    WorksSoFar,
    /// Something has to be done before it works.
    ActionNeeded,
    /// The mailbox is where Graph cannot reach it.
    OutOfReach,
    /// Too little could be seen to say anything.
    CouldNotTell,
}

impl Overall {
    /// The word as stored.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::WorksSoFar => "works_so_far",
            Self::ActionNeeded => "action_needed",
            Self::OutOfReach => "out_of_reach",
            Self::CouldNotTell => "could_not_tell",
        }
    }
}

/// One line of what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Stable machine name, such as `scope_missing` or `hybrid_mailbox_onprem`.
    pub id: String,
    /// What was found, one sentence.
    pub what: String,
    /// What it rests on, one sentence.
    pub evidence: String,
    /// Who can mend it; `None` when nothing needs mending.
    pub fixer: Option<Fixer>,
    /// How, best way first.
    pub how: Vec<String>,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What a write test did, for the person whose calendar it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WriteTrace {
    /// The permission that was tested.
    pub scope: Scope,
    /// Subject of the event, so that it can be found by hand.
    pub event: String,
    /// When the test began.
    pub at: Timestamp,
    /// Whether the event was created; `None` when that could not be told.
    pub created: Option<bool>,
    /// Whether nothing of it is left.
    pub gone: bool,
}

impl WriteTrace {
    /// The subject of the events that write tests create for an app.
    pub fn subject(app: &str) -> String {
        let app: String = app.chars().filter(|c| !c.is_control()).take(100).collect();
        format!("{app}: connection check, safe to delete")
    }

    fn of(scope: &Scope, test: &WriteAnswer, app: &str) -> Self {
        let removed = test.remove.as_ref().is_some_and(|answer| answer.meaning == Meaning::Success);
        let created = match test.create.meaning {
            Meaning::Success => Some(true),
            // The trace of a creation that got no answer was found, or nothing was there.
            _ if test.gone => Some(removed),
            _ => None,
        };
        let event = Self::subject(app);
        Self { scope: scope.clone(), event, at: test.create.evidence.at, created, gone: test.gone }
    }
}

/// What a diagnosis found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// [`REPORT_VERSION`] of the writer.
    pub version: u32,
    /// The diagnosis.
    pub id: DiagnosisId,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended.
    pub finished_at: Timestamp,
    /// Application id of the app.
    pub client_id: ClientId,
    /// Name of the app.
    pub app: String,
    /// Whose connection.
    pub subject: Subject,
    /// The one-word answer.
    pub overall: Overall,
    /// The one-sentence answer.
    pub headline: String,
    /// Scopes asked for.
    pub requested: ScopeSet,
    /// Scopes issued.
    pub issued: ScopeSet,
    /// The two compared.
    pub comparison: GrantComparison,
    /// The permissions, in the manifest's order.
    pub permissions: Vec<PermissionResult>,
    /// Where the mailbox lives.
    pub mailbox: MailboxAssessment,
    /// The exchanges behind the mailbox verdict that belong to no single permission.
    pub mailbox_evidence: Vec<Evidence>,
    /// What to do and who.
    pub findings: Vec<Finding>,
    /// What the write tests created and whether it is gone; empty when none was asked for.
    pub writes: Vec<WriteTrace>,
    /// The person's domain seen from outside; `None` when there was no domain to look at.
    pub survey: Option<DomainSurvey>,
    /// The tenant's own records, when an administrator has let the portal look at them. `None` means not inspected.
    pub inspection: Option<Box<Inspection>>,
    /// The answers that all this was made from, for judging them again.
    pub answers: Answers,
    /// The person's plans that concern Exchange; `None` when licences could not be read.
    pub plans: Option<Vec<Plan>>,
}

impl Report {
    /// Derives the one-word answer. Green needs every permission seen to answer and a mailbox within reach;
    /// whatever was not seen makes it less than green.
    pub fn judge(permissions: &[PermissionResult], mailbox: &MailboxAssessment) -> Overall {
        let any = |outcome: Outcome| permissions.iter().any(|result| result.outcome == outcome);
        if mailbox.verdict.is_out_of_reach() {
            return Overall::OutOfReach;
        }
        if any(Outcome::Missing)
            || any(Outcome::Blocked)
            || any(Outcome::Pending)
            || mailbox.verdict.needs_action()
        {
            return Overall::ActionNeeded;
        }
        let calendar_answered =
            permissions.iter().any(|result| !result.scope.is_openid() && result.outcome.is_good());
        if !calendar_answered || !mailbox.verdict.is_reachable() {
            return Overall::CouldNotTell;
        }
        if permissions.iter().all(|result| result.outcome.is_good()) {
            Overall::Works
        } else {
            Overall::WorksSoFar
        }
    }
}
