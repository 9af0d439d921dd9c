//! What Microsoft answers in a diagnosis: a dozen cases, told as answers of Graph, which the portal's knowledge reads and
//! its rules judge.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::dice::Dice;
use crate::{
    domain::{
        mailbox::{AutodiscoverSignal, GraphSignal, Plan, Signals, SyncSignal},
        probe::{Answer, Answers, Body, Evidence, Meaning, Seen, TokenFacts, WriteAnswer},
        scope::{Scope, ScopeSet},
    },
    knowledge::{exchange_plans, graph_errors, graph_requests::Request},
};

/// What a diagnosis meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Case {
    /// Everything answers, written and removed again too.
    Works,
    /// Everything that was tested answers; nothing was written.
    ReadOnly,
    /// The permissions to write are not in the token.
    WriteMissing,
    /// The mailbox is on the organisation's own server.
    OnPremises,
    /// No Exchange Online in the tenant.
    NoExchangeOnline,
    NoLicence,
    LicenceOff,
    Guest,
    Moving,
    Throttled,
    PolicyBlock,
}

/// Exchange Online Plan 1 (Microsoft Entra "Product names and service plan identifiers for licensing").
const MAILBOX: Uuid = Uuid::from_u128(0x9aaf_7827_d63c_4b61_89c3_182f_06f8_2e5c);

/// Everything that was observed.
pub(super) struct Observed {
    pub(super) issued: ScopeSet,
    pub(super) answers: Answers,
    pub(super) signals: Signals,
    pub(super) plans: Option<Vec<Plan>>,
    pub(super) mailbox_evidence: Vec<Evidence>,
}

/// An error answer: status, code and message.
type Told = (u16, &'static str, &'static str);

const NO_MAILBOX: Told = (
    404,
    "MailboxNotEnabledForRESTAPI",
    "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
);
const NO_EXCHANGE_ONLINE: Told =
    (401, "OrganizationFromTenantGuidNotFound", "The tenant for tenant guid does not exist.");
const MOVING: Told = (503, "MailboxInfoStale", "Mailbox info is stale.");
const THROTTLED: Told = (429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.");
const POLICY: Told = (403, "ErrorAccessDenied", "Access to OData is disabled.");

impl Case {
    const fn mailbox_error(self) -> Option<Told> {
        match self {
            Self::Works | Self::ReadOnly | Self::WriteMissing => None,
            Self::OnPremises | Self::NoLicence | Self::LicenceOff | Self::Guest => Some(NO_MAILBOX),
            Self::NoExchangeOnline => Some(NO_EXCHANGE_ONLINE),
            Self::Moving => Some(MOVING),
            Self::Throttled => Some(THROTTLED),
            Self::PolicyBlock => Some(POLICY),
        }
    }

    fn plans(self) -> Vec<Plan> {
        let status = match self {
            Self::OnPremises | Self::NoExchangeOnline | Self::NoLicence | Self::Guest => return Vec::new(),
            Self::LicenceOff => "Suspended",
            _ => "Enabled",
        };
        vec![Plan { id: MAILBOX, status: status.to_owned() }]
    }

    const fn autodiscover(self) -> (AutodiscoverSignal, &'static str) {
        match self {
            Self::OnPremises => (AutodiscoverSignal::OnPremises, "Points to a server of the organisation."),
            Self::NoExchangeOnline | Self::NoLicence | Self::LicenceOff | Self::Guest => {
                (AutodiscoverSignal::Unknown, "Exchange Online does not know the address.")
            }
            _ => (AutodiscoverSignal::Cloud, "Points to Exchange Online."),
        }
    }

    /// Observes it. `synced` says that accounts come from the organisation's own directory, `server` names its server.
    pub(super) fn observe(
        self,
        requested: &ScopeSet,
        synced: bool,
        server: Option<String>,
        domain: &str,
        at: Timestamp,
        dice: &mut Dice,
    ) -> Observed {
        let writes = |scope: &Scope| scope.as_str().to_ascii_lowercase().starts_with("calendars.readwrite");
        let issued: ScopeSet =
            requested.iter().filter(|scope| self != Self::WriteMissing || !writes(scope)).cloned().collect();
        let answers = self.answers(&issued, at, dice);
        let plans = self.plans();
        let states: Vec<_> = plans.iter().map(|plan| (plan.id, plan.status.as_str())).collect();
        let (autodiscover, note) = self.autodiscover();
        let signals = Signals {
            graph: answers
                .calendar
                .as_ref()
                .map_or(GraphSignal::Fault, |answer| GraphSignal::of(answer.meaning)),
            autodiscover,
            licence: exchange_plans::licence_signal(&states),
            sync: if synced { SyncSignal::Synced } else { SyncSignal::NotSynced },
            guest: Some(self == Self::Guest),
            calendar_empty: self.mailbox_error().is_none().then_some(false),
            named_server: server.filter(|_| autodiscover == AutodiscoverSignal::OnPremises),
            ..Signals::none()
        };
        let request =
            format!("/autodiscover/autodiscover.json/v1.0/{{address}}@{domain}?Protocol=ActiveSync");
        let asked = Evidence {
            status: Some(if autodiscover == AutodiscoverSignal::Cloud { 200 } else { 302 }),
            note: note.to_owned(),
            latency_ms: dice.latency(),
            ..Evidence::asked("autodiscover", "GET", request, at)
        };
        Observed { issued, answers, signals, plans: Some(plans), mailbox_evidence: vec![asked] }
    }

    fn answers(self, issued: &ScopeSet, at: Timestamp, dice: &mut Dice) -> Answers {
        let mut graph = Graph { at, dice };
        let token = TokenFacts {
            issued: issued.clone(),
            id_token: true,
            profile_claims: true,
            refreshable: true,
            evidence: graph.token("A token came."),
        };
        let refresh = Answer {
            meaning: Meaning::Success,
            seen: None,
            evidence: graph.token("A new token came for the refresh token."),
            retry_at: None,
            challenge: None,
        };
        let asked = Answers {
            refresh: Some(refresh),
            me: Some(graph.success(
                Request::Me,
                "?$select=id,displayName",
                "Graph returned the person's profile.",
            )),
            ..Answers::of_token(token)
        };
        if let Some(told) = self.mailbox_error() {
            return Answers { calendar: Some(graph.error(Request::Calendar, "?$select=id", told)), ..asked };
        }
        let calendar = graph.success(
            Request::Calendar,
            "?$select=id",
            "Graph returned the default calendar, so there is a mailbox.",
        );
        let attachments = graph.success(
            Request::Attachments,
            "?$top=1&$select=id",
            "Graph answered a question that needs Calendars.Read and not less.",
        );
        let times = graph.success(
            Request::FindMeetingTimes,
            "",
            "Graph answered a question that needs Calendars.Read.Shared.",
        );
        let write = (self == Self::Works).then(|| WriteAnswer {
            create: graph.success(Request::CreateEvent, "", "Graph created a private entry."),
            remove: Some(graph.success(Request::PermanentlyDeleteEvent, "", "Graph removed the entry.")),
            gone: true,
        });
        Answers {
            calendar: Some(calendar),
            attachments: Some(attachments),
            meeting_times: Some(times),
            write,
            ..asked
        }
    }
}

/// Makes answers, one after the other.
struct Graph<'a> {
    at: Timestamp,
    dice: &'a mut Dice,
}

impl Graph<'_> {
    fn evidence(&mut self, service: &str, method: &str, request: String, note: &str) -> Evidence {
        let latency_ms = self.dice.latency();
        let evidence = Evidence {
            status: Some(200),
            note: note.to_owned(),
            latency_ms,
            request_id: Some(self.dice.uuid().hyphenated().to_string()),
            client_request_id: Some(self.dice.uuid().hyphenated().to_string()),
            ..Evidence::asked(service, method, request, self.at)
        };
        let took = SignedDuration::from_millis(i64::try_from(latency_ms).unwrap_or_default());
        self.at = self.at.saturating_add(took).unwrap_or(self.at);
        evidence
    }

    fn token(&mut self, note: &str) -> Evidence {
        self.evidence("token", "POST", "/oauth2/v2.0/token".to_owned(), note)
    }

    fn success(&mut self, request: Request, query: &str, note: &str) -> Answer {
        let seen = Seen {
            request: request.row().name.to_owned(),
            status: Some(200),
            body: Body::Json,
            codes: Vec::new(),
            message: None,
            challenged: false,
            signed: true,
            retry_after_ms: None,
            expected: true,
        };
        self.answer(request, query, seen, note)
    }

    fn error(&mut self, request: Request, query: &str, (status, code, message): Told) -> Answer {
        let seen = Seen {
            request: request.row().name.to_owned(),
            status: Some(status),
            body: Body::Error,
            codes: vec![code.to_owned()],
            message: Some(message.to_owned()),
            challenged: false,
            signed: true,
            retry_after_ms: (status == 429).then_some(30_000),
            expected: false,
        };
        self.answer(request, query, seen, "")
    }

    fn answer(&mut self, request: Request, query: &str, seen: Seen, note: &str) -> Answer {
        let row = request.row();
        let (reading, code) = graph_errors::read(&seen);
        let sentence = reading.note.to_string();
        let note = if reading.meaning == Meaning::Success { note } else { &sentence };
        let mut evidence = self.evidence("graph", row.method, format!("/{}{query}", row.path), note);
        evidence.status = seen.status;
        evidence.code = code.map(str::to_owned);
        let wait = SignedDuration::from_secs(30);
        let retry_at = self.at.checked_add(wait).ok().filter(|_| reading.meaning == Meaning::Throttled);
        Answer { meaning: reading.meaning, seen: Some(seen), evidence, retry_at, challenge: None }
    }
}
