//! Asking. Whatever depends on nothing is asked at once, and what depends on it as soon as its answer is there, so that
//! a diagnosis takes as long as its longest chain of questions and no longer.

use tokio::sync::watch;

use crate::{
    domain::{
        domain_name::DomainName,
        id::{DiagnosisId, TenantId},
        inspection::Inspection,
        mailbox::{GraphSignal, Plan, Signals},
        probe::{Answer, Answers, Evidence, Meaning, TokenFacts, rules::Question},
        progress::Progress,
        survey::DomainSurvey,
    },
    knowledge::graph_requests::Request,
    microsoft::{
        MicrosoftError, autodiscover,
        graph::{GraphSession, Renewal},
        identity::Identity,
        probes::{Colleague, Organization, Profile, licence_signal},
        sign_in::{SignInFailure, Tokens},
    },
};

use super::{super::portal::Portal, TestOptions};

mod board;
mod writing;

use board::{Board, questions};

/// Everything that was observed.
pub(super) struct Collected {
    pub(super) answers: Answers,
    pub(super) signals: Signals,
    pub(super) profile: Option<Profile>,
    pub(super) organization: Option<Organization>,
    /// The plans of `licenseDetails` and of the profile.
    pub(super) plans: Option<Vec<Plan>>,
    pub(super) survey: Option<DomainSurvey>,
    pub(super) inspection: Option<Box<Inspection>>,
    /// Exchanges that concern the mailbox and no single permission.
    pub(super) mailbox_evidence: Vec<Evidence>,
}

pub(super) async fn collect(
    portal: &Portal,
    id: DiagnosisId,
    who: &Identity,
    tokens: &Tokens,
    tests: &TestOptions,
    propagating: bool,
    progress: &watch::Sender<Progress>,
) -> Collected {
    let nothing = Collected {
        answers: nothing_asked(who, tokens, propagating),
        signals: Signals::none(),
        profile: None,
        organization: None,
        plans: None,
        survey: None,
        inspection: latest_inspection(portal, who.tenant).await,
        mailbox_evidence: Vec::new(),
    };
    let board = Board::new(&portal.app, nothing, questions(tests, tokens.refresh.is_some()), progress);
    let run = Run {
        portal,
        id,
        who,
        tokens,
        tests,
        graph: session(portal, who, tokens),
        person_answered: watch::Sender::new(false),
        board: &board,
    };
    tokio::join!(
        board.closing(&[Question::Refresh], run.refresh()),
        run.person(),
        run.licences(),
        run.organization(),
        board.closing(&Question::OF_MAILBOXES, run.mailbox())
    );
    let mut collected = board.into_collected();
    collected.signals.licence = licence_signal(collected.profile.as_ref(), collected.plans.as_deref());
    collected.plans = all_plans(collected.profile.as_ref(), collected.plans);
    collected
}

/// The records as an administrator let us see them last. A report without them is still a report.
async fn latest_inspection(portal: &Portal, tenant: TenantId) -> Option<Box<Inspection>> {
    let found = portal.store.latest_inspection(tenant).await;
    found
        .inspect_err(|error| tracing::error!(%error, "an inspection could not be read"))
        .ok()
        .flatten()
        .map(Box::new)
}

fn session(portal: &Portal, who: &Identity, tokens: &Tokens) -> GraphSession {
    let session = GraphSession::new(portal.http.clone(), &portal.cloud, &tokens.access)
        .sharing(portal.mailboxes.of(who.tenant, who.person));
    match tokens.refresh.clone() {
        None => session,
        Some(refresh) => session.renewed_by(Renewal::new(
            portal.sign_in.clone(),
            portal.cloud.clone(),
            who.tenant,
            refresh,
            portal.app.scopes(),
        )),
    }
}

/// Both endpoints that tell of plans, each with its own words for their status.
fn all_plans(profile: Option<&Profile>, details: Option<Vec<Plan>>) -> Option<Vec<Plan>> {
    let assigned = profile.map(|profile| profile.plans.clone());
    match (assigned, details) {
        (None, details) => details,
        (Some(assigned), details) => {
            Some(assigned.into_iter().chain(details.into_iter().flatten()).collect())
        }
    }
}

fn nothing_asked(who: &Identity, tokens: &Tokens, propagating: bool) -> Answers {
    let token = TokenFacts {
        issued: tokens.issued.clone(),
        id_token: tokens.identity.is_some(),
        profile_claims: who.name.is_some() || who.username.is_some(),
        refreshable: tokens.refresh.is_some(),
        evidence: tokens.evidence.clone(),
    };
    Answers { propagating, ..Answers::of_token(token) }
}

/// One run and what its questions share.
struct Run<'a> {
    portal: &'a Portal,
    id: DiagnosisId,
    who: &'a Identity,
    tokens: &'a Tokens,
    tests: &'a TestOptions,
    graph: GraphSession,
    /// Becomes true once the question about the person was answered, either way.
    person_answered: watch::Sender<bool>,
    board: &'a Board<'a>,
}

impl Run<'_> {
    /// Whether one of the permissions that unlock a request was issued.
    fn may(&self, request: Request) -> bool {
        self.graph.offers(request)
            && request.row().unlocked_by.iter().any(|name| self.tokens.issued.has(name))
    }

    async fn refresh(&self) {
        let Some(refresh) = &self.tokens.refresh else { return };
        let portal = self.portal;
        let scopes = portal.app.sign_in_scopes();
        let (result, evidence) =
            portal.sign_in.refresh(&portal.cloud, self.who.tenant, refresh, &scopes).await;
        let (meaning, retry_at) = match result {
            Ok(_) => (Meaning::Success, None),
            Err(SignInFailure::Refused(_)) => (Meaning::TokenRejected, None),
            Err(SignInFailure::BadToken(_)) => (Meaning::Unknown, None),
            Err(SignInFailure::Unreachable(MicrosoftError::Throttled { retry_at })) => {
                (Meaning::Throttled, Some(retry_at))
            }
            Err(SignInFailure::Unreachable(_)) => (Meaning::NoAnswer, None),
        };
        let answer = Answer { meaning, seen: None, evidence, retry_at, challenge: None };
        self.board.note(|c| c.answers.refresh = Some(answer));
    }

    async fn person(&self) {
        let (answer, profile) = self.graph.me().await;
        let primary = profile.as_ref().and_then(Profile::primary_address);
        let address = primary.map(str::to_owned).or_else(|| self.who.username.clone());
        self.board.note(|c| {
            c.answers.me = Some(answer);
            if let Some(profile) = &profile {
                c.signals.sync = profile.sync;
                c.signals.guest = profile.guest;
            }
            c.profile = profile;
        });
        self.board.close(&[Question::Profile]);
        self.person_answered.send_replace(true);
        let domain = address.as_deref().and_then(DomainName::of_address);
        tokio::join!(self.autodiscover(address.as_deref()), self.survey(domain));
        self.named_server().await;
    }

    async fn autodiscover(&self, address: Option<&str>) {
        let Some(address) = address else { return };
        let (signal, server, evidence) =
            autodiscover::locate(&self.portal.http, &self.portal.cloud, address).await;
        self.board.note(|c| {
            c.signals.autodiscover = signal;
            c.signals.named_server = server;
            c.mailbox_evidence.push(evidence);
        });
    }

    async fn survey(&self, domain: Option<DomainName>) {
        let Some(domain) = domain else { return };
        let survey = self.portal.surveyor.survey(&domain, self.portal.now()).await;
        self.board.note(|c| c.survey = Some(DomainSurvey::clone(&survey)));
    }

    /// Looks at the server that Microsoft named for the person, unless it is the one the domain's records led to.
    async fn named_server(&self) {
        let host = self.board.see(|collected| {
            let seen = collected.survey.as_ref().and_then(|survey| survey.server.as_ref());
            let named = collected.signals.named_server.as_deref();
            named
                .and_then(|name| name.parse::<DomainName>().ok())
                .filter(|host| seen.is_none_or(|server| server.host != *host))
        });
        let Some(host) = host else { return };
        let (server, evidence) = self.portal.surveyor.look_at_server(&host).await;
        self.board.note(|c| {
            if let Some(survey) = &mut c.survey {
                survey.server = Some(server);
                survey.evidence.push(evidence);
            }
        });
    }

    async fn licences(&self) {
        let (answer, plans) = self.graph.licences().await;
        self.board.note(|c| {
            c.plans = plans;
            c.mailbox_evidence.push(answer.evidence);
        });
    }

    async fn organization(&self) {
        let (answer, organization) = self.graph.organization().await;
        self.board.note(|c| {
            let domains = organization.as_ref().map(|organization| organization.verified_domains.as_slice());
            let coexistence = |domain: &&DomainName| domain.is_within("mail.onmicrosoft.com");
            if let Some(domain) = domains.unwrap_or_default().iter().find(coexistence) {
                c.signals.mark_hybrid(format!("the tenant has the coexistence domain {domain}"));
            }
            c.organization = organization;
            c.mailbox_evidence.push(answer.evidence);
        });
    }

    /// The stop rule: when there is no mailbox, or no telling, nothing more is asked of it.
    async fn mailbox(&self) {
        if !self.may(Request::Calendar) {
            let answer = self.graph.time_zones().await;
            self.board.note(|c| c.answers.time_zones = Some(answer));
            return;
        }
        let answer = self.graph.calendar().await;
        let meaning = answer.meaning;
        self.board.note(|c| {
            c.signals.graph = GraphSignal::of(meaning);
            c.answers.calendar = Some(answer);
        });
        if meaning == Meaning::Success {
            let board = self.board;
            board.close(&[Question::Calendar]);
            // The longest chains first: places at the mailbox are few.
            tokio::join!(
                board.closing(&[Question::SharedCalendar, Question::SharedWrite], self.shared()),
                board.closing(&[Question::Write], self.write()),
                board.closing(&[Question::Events], self.read()),
                board.closing(&[Question::MeetingTimes], self.meeting_times()),
                self.remove_earlier_tests()
            );
        }
    }

    /// Looks for an event and asks something about it that only `Calendars.Read` unlocks; without one, asks what
    /// there is to ask of an empty calendar.
    async fn read(&self) {
        let (answer, recent) = self.graph.recent_events().await;
        self.board.note(|c| {
            c.signals.calendar_empty = recent.as_ref().map(|recent| recent.empty);
            c.mailbox_evidence.push(answer.evidence);
        });
        if !self.may(Request::CalendarChanges) {
            return;
        }
        if let Some(event) = recent.and_then(|recent| recent.event) {
            let answer = self.graph.attachments(&event).await;
            let told = matches!(answer.meaning, Meaning::Success | Meaning::AccessDenied);
            self.board.note(|c| c.answers.attachments = Some(answer));
            if told {
                return;
            }
        }
        let answer = self.graph.calendar_changes().await;
        self.board.note(|c| c.answers.read = Some(answer));
    }

    async fn meeting_times(&self) {
        if self.may(Request::FindMeetingTimes) {
            let answer = self.graph.meeting_times().await;
            self.board.note(|c| c.answers.meeting_times = Some(answer));
        }
    }

    /// Needs the person's own addresses, so that their own calendar is not taken for a colleague's.
    async fn shared(&self) {
        let Some(owner) = &self.tests.shared_calendar else { return };
        // The sender lives as long as the run, so that waiting ends with an answer.
        drop(self.person_answered.subscribe().wait_for(|answered| *answered).await);
        let Some(profile) = self.board.see(|collected| collected.profile.clone()) else { return };
        let Ok(colleague) = Colleague::named(owner, &profile) else { return };
        if !self.may(Request::SharedCalendar) {
            return;
        }
        let answer = self.graph.shared_read(&colleague).await;
        let readable = answer.meaning == Meaning::Success;
        self.board.note(|c| c.answers.shared_read = Some(answer));
        self.board.close(&[Question::SharedCalendar]);
        if readable && self.tests.shared_write && self.may(Request::SharedCreateEvent) {
            self.shared_write(&colleague).await;
        }
    }
}
