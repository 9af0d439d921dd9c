//! The facts a mailbox verdict is made from. Each says "not seen" in its own word, so that absence of an answer
//! is never read as an answer.

use serde::{Deserialize, Serialize};

use crate::domain::probe::Meaning;

/// What Graph answered to `GET /me/calendar`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GraphSignal {
    /// A calendar.
    Ok,
    /// No usable Exchange Online mailbox (`MailboxNotEnabledForRESTAPI` and its family).
    Miss,
    /// No Exchange Online in the tenant (`OrganizationFromTenantGuidNotFound`).
    NoExchangeOnline,
    /// The mailbox is being moved, Graph says.
    Moving,
    /// Nothing that tells about the mailbox: throttled, challenged, refused, broken, or not asked.
    Fault,
}

impl GraphSignal {
    /// What an answer of the calendar tells about the mailbox.
    pub const fn of(meaning: Meaning) -> Self {
        match meaning {
            Meaning::Success => Self::Ok,
            Meaning::NoMailbox => Self::Miss,
            Meaning::NoExchangeOnline => Self::NoExchangeOnline,
            Meaning::MailboxMoving => Self::Moving,
            _ => Self::Fault,
        }
    }
}

/// What Autodiscover v2 answered for the person's own address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AutodiscoverSignal {
    /// Exchange Online serves the address.
    Cloud,
    /// Microsoft sends the client to the organisation's own server.
    OnPremises,
    /// An answer that decides nothing, or no answer.
    Unknown,
    /// Not asked: no address.
    NotAsked,
}

/// What licences say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LicenceSignal {
    /// A plan that comes with a mailbox is on.
    Mailbox,
    /// Such a plan is there and switched off, suspended or locked out.
    Off,
    /// Only the archive plan for Exchange Server.
    ArchiveOnly,
    /// No plan with a mailbox.
    None,
    /// Licences could not be read.
    Unknown,
}

/// What directory synchronisation says about the person (`onPremisesSyncEnabled`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SyncSignal {
    /// Synchronised from the organisation's own directory.
    Synced,
    /// Not synchronised, or not any more.
    NotSynced,
    /// Could not be read.
    Unknown,
}

/// Where the domain's autodiscover record points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DomainSignal {
    /// `autodiscover.outlook.com`.
    Cloud,
    /// A host of the organisation.
    Own,
    /// No record.
    None,
    /// Could not be resolved.
    Unknown,
}

/// Where the domain's mail goes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MailRoute {
    /// Exchange Online Protection. It can front own servers too.
    ExchangeOnline,
    /// A host of the organisation's own domain.
    Own,
    /// A mail gateway, which hides what is behind it.
    Gateway,
    /// Google.
    Google,
    /// Another provider.
    Other,
    /// No MX record.
    None,
    /// Could not be resolved.
    Unknown,
}

/// What the server that Autodiscover or the DNS named answered to one request.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServerSignal {
    /// It is an Exchange Server.
    Exchange,
    /// It is Exchange Online under another name.
    ExchangeOnline,
    /// A gateway answers with a sign-in page of its own.
    PreAuthentication,
    /// It answers and is no Exchange.
    NotExchange,
    /// No answer, or one that decides nothing.
    Unknown,
    /// Not asked: nothing named a server.
    #[default]
    NotAsked,
}

/// Everything observed about one mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signals {
    /// Graph.
    pub graph: GraphSignal,
    /// Autodiscover v2.
    pub autodiscover: AutodiscoverSignal,
    /// Licences.
    pub licence: LicenceSignal,
    /// Directory synchronisation.
    pub sync: SyncSignal,
    /// The person is a guest of this tenant. `None` when it could not be read.
    pub guest: Option<bool>,
    /// The domain's autodiscover record.
    pub domain: DomainSignal,
    /// The domain's mail route.
    pub mail_route: MailRoute,
    /// Marks of a hybrid set-up, in plain words (a `*.mail.onmicrosoft.com` domain, a federation record).
    pub hybrid_markers: Vec<String>,
    /// The calendar held no event in the last twelve months. `None` when not looked at.
    pub calendar_empty: Option<bool>,
    /// The server Autodiscover named outside Microsoft's hosts.
    pub named_server: Option<String>,
    /// What the named server is.
    #[serde(default)]
    pub server: ServerSignal,
}

impl Signals {
    /// Nothing observed yet.
    pub fn none() -> Self {
        Self {
            graph: GraphSignal::Fault,
            autodiscover: AutodiscoverSignal::NotAsked,
            licence: LicenceSignal::Unknown,
            sync: SyncSignal::Unknown,
            guest: None,
            domain: DomainSignal::Unknown,
            mail_route: MailRoute::Unknown,
            hybrid_markers: Vec::new(),
            calendar_empty: None,
            named_server: None,
            server: ServerSignal::NotAsked,
        }
    }

    /// Notes a mark of a hybrid set-up, once.
    pub fn mark_hybrid(&mut self, mark: String) {
        if !self.hybrid_markers.contains(&mark) {
            self.hybrid_markers.push(mark);
        }
    }

    /// Whether anything marks a hybrid set-up.
    pub fn is_hybrid(&self) -> bool {
        !self.hybrid_markers.is_empty()
    }
}
