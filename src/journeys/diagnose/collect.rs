//! Asking. What depends on nothing is asked at once; the Graph session keeps the number in flight at three.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::{
    clock::new_id,
    domain::{
        app::AppManifest,
        domain_name::DomainName,
        id::DiagnosisId,
        mailbox::{GraphSignal, Plan, Signals},
        probe::{Answer, Answers, Evidence, Meaning, Outcome, TokenFacts, WriteAnswer, rules},
        progress::{Progress, ProgressLine},
    },
    microsoft::{
        autodiscover,
        graph::GraphSession,
        identity::Identity,
        probes::{Colleague, Organization, Profile, WriteTag, licence_signal},
        sign_in::{SignInFailure, Tokens},
    },
    store::{WritePlace, WriteTest},
};

use super::{super::portal::Portal, TestOptions};

/// Everything that was observed.
pub(super) struct Collected {
    pub(super) answers: Answers,
    pub(super) signals: Signals,
    pub(super) profile: Option<Profile>,
    pub(super) organization: Option<Organization>,
    /// The plans of `licenseDetails`; the profile tells of others.
    pub(super) plans: Option<Vec<Plan>>,
    /// Exchanges that concern the mailbox and no single permission.
    pub(super) mailbox_evidence: Vec<Evidence>,
}

/// Where answers gather while questions run side by side; every change is published.
struct Board<'a> {
    app: &'a AppManifest,
    collected: Mutex<Collected>,
    progress: &'a watch::Sender<Progress>,
}

impl Board<'_> {
    fn lock(&self) -> MutexGuard<'_, Collected> {
        self.collected.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn note(&self, change: impl FnOnce(&mut Collected)) {
        let lines = {
            let mut collected = self.lock();
            change(&mut collected);
            lines(self.app, &collected.answers)
        };
        self.progress.send_modify(|progress| progress.lines = lines);
    }
}

/// The lines of a running diagnosis: an outcome is shown once it cannot change any more.
fn lines(app: &AppManifest, answers: &Answers) -> Vec<ProgressLine> {
    let settled = |outcome: Outcome| !matches!(outcome, Outcome::NotTested | Outcome::CouldNotCheck);
    rules::results(app, answers)
        .into_iter()
        .map(|result| {
            let settled = settled(result.outcome);
            ProgressLine {
                subject: result.scope.to_string(),
                outcome: settled.then_some(result.outcome),
                note: if settled { result.note } else { String::new() },
            }
        })
        .collect()
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
    let board = Board {
        app: &portal.app,
        collected: Mutex::new(Collected {
            answers: nothing_asked(who, tokens, propagating),
            signals: Signals::none(),
            profile: None,
            organization: None,
            plans: None,
            mailbox_evidence: Vec::new(),
        }),
        progress,
    };
    board.note(|_| ());
    let run = Run {
        portal,
        id,
        who,
        tokens,
        tests,
        graph: GraphSession::new(portal.http.clone(), &portal.cloud, &tokens.access),
        board: &board,
    };
    tokio::join!(run.refresh(), run.person(), run.licences(), run.organization(), run.mailbox());
    run.shared().await;
    let mut collected = board.collected.into_inner().unwrap_or_else(PoisonError::into_inner);
    collected.signals.licence = licence_signal(collected.profile.as_ref(), collected.plans.as_deref());
    collected
}

fn nothing_asked(who: &Identity, tokens: &Tokens, propagating: bool) -> Answers {
    let token = TokenFacts {
        issued: tokens.issued.clone(),
        id_token: tokens.identity.is_some(),
        profile_claims: who.name.is_some() || who.username.is_some(),
        refresh_token: tokens.refresh.is_some(),
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
    board: &'a Board<'a>,
}

impl Run<'_> {
    fn issued(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.tokens.issued.has(name))
    }

    fn issued_any_calendar(&self) -> bool {
        self.tokens.issued.iter().any(|scope| scope.as_str().to_ascii_lowercase().starts_with("calendars."))
    }

    async fn refresh(&self) {
        let Some(refresh) = &self.tokens.refresh else { return };
        let portal = self.portal;
        let scopes = portal.app.sign_in_scopes();
        let (result, evidence) =
            portal.sign_in.refresh(&portal.cloud, self.who.tenant, refresh, &scopes).await;
        let meaning = match result {
            Ok(_) => Meaning::Success,
            Err(SignInFailure::Refused(_)) => Meaning::TokenRejected,
            Err(SignInFailure::BadToken(_)) => Meaning::Unknown,
            Err(SignInFailure::Unreachable(_)) => Meaning::NoAnswer,
        };
        self.board.note(|c| {
            c.answers.refresh =
                Some(Answer { meaning, seen: None, evidence, retry_at: None, challenge: None })
        });
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
        let domain = address.as_deref().and_then(DomainName::of_address);
        tokio::join!(self.autodiscover(address.as_deref()), self.records(domain));
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

    async fn records(&self, domain: Option<DomainName>) {
        let Some(domain) = domain else { return };
        let records = self.portal.dns.survey(&domain).await;
        self.board.note(|c| {
            c.signals.domain = records.domain_signal;
            c.signals.mail_route = records.mail_route;
            c.signals.hybrid_markers.extend(records.hybrid_markers);
            c.mailbox_evidence.extend(records.evidence);
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
            if let Some(organization) = &organization {
                let coexistence = organization
                    .verified_domains
                    .iter()
                    .find(|domain| domain.is_within("mail.onmicrosoft.com"));
                if let Some(domain) = coexistence {
                    c.signals.hybrid_markers.push(format!("the tenant has the coexistence domain {domain}"));
                }
            }
            c.organization = organization;
            c.mailbox_evidence.push(answer.evidence);
        });
    }

    /// The stop rule: when there is no mailbox, or no telling, nothing more is asked of it.
    async fn mailbox(&self) {
        if !self.issued_any_calendar() {
            return;
        }
        let answer = self.graph.calendar().await;
        let meaning = answer.meaning;
        self.board.note(|c| {
            c.signals.graph = graph_signal(meaning);
            c.answers.calendar = Some(answer);
        });
        if meaning == Meaning::Success {
            tokio::join!(self.read(), self.recent_events(), self.meeting_times(), self.write());
        }
    }

    async fn read(&self) {
        let unlocks =
            ["Calendars.Read", "Calendars.Read.Shared", "Calendars.ReadWrite", "Calendars.ReadWrite.Shared"];
        if self.issued(&unlocks) {
            let answer = self.graph.calendar_changes().await;
            self.board.note(|c| c.answers.read = Some(answer));
        }
    }

    async fn recent_events(&self) {
        let (answer, recent) = self.graph.recent_events().await;
        self.board.note(|c| {
            c.signals.calendar_empty = recent.as_ref().map(|recent| recent.empty);
            c.mailbox_evidence.push(answer.evidence);
        });
    }

    async fn meeting_times(&self) {
        if self.issued(&["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"]) {
            let answer = self.graph.meeting_times().await;
            self.board.note(|c| c.answers.meeting_times = Some(answer));
        }
    }

    async fn write(&self) {
        if !self.tests.write || !self.issued(&["Calendars.ReadWrite", "Calendars.ReadWrite.Shared"]) {
            return;
        }
        let Some(tag) = self.journal(WritePlace::Own).await else { return };
        let answer = self.graph.write(&tag).await;
        self.settle(&tag, &answer).await;
        self.board.note(|c| c.answers.write = Some(answer));
    }

    /// Needs the person's own addresses, so that their own calendar is not taken for a colleague's.
    async fn shared(&self) {
        let (calendar_works, profile) = {
            let collected = self.board.lock();
            (collected.signals.graph == GraphSignal::Ok, collected.profile.clone())
        };
        let (Some(owner), Some(profile), true) = (&self.tests.shared_calendar, profile, calendar_works)
        else {
            return;
        };
        let Ok(colleague) = Colleague::named(owner, &profile) else { return };
        if !self.issued(&["Calendars.Read.Shared", "Calendars.ReadWrite.Shared"]) {
            return;
        }
        let answer = self.graph.shared_read(&colleague).await;
        let readable = answer.meaning == Meaning::Success;
        self.board.note(|c| c.answers.shared_read = Some(answer));
        if !readable || !self.tests.shared_write || !self.issued(&["Calendars.ReadWrite.Shared"]) {
            return;
        }
        let Some(tag) = self.journal(WritePlace::Shared).await else { return };
        let answer = self.graph.shared_write(&colleague, &tag).await;
        self.settle(&tag, &answer).await;
        self.board.note(|c| c.answers.shared_write = Some(answer));
    }

    /// Writes down what is about to be created, before it is. Without that note nothing is created.
    async fn journal(&self, place: WritePlace) -> Option<WriteTag> {
        let portal = self.portal;
        let tag = WriteTag {
            transaction_id: new_id(&*portal.clock, &*portal.randomness),
            app: portal.app.name.clone(),
        };
        let test = WriteTest {
            transaction_id: tag.transaction_id,
            diagnosis: self.id,
            tenant: self.who.tenant,
            person: self.who.person,
            place,
            created_at: portal.now(),
            gone_at: None,
        };
        match portal.store.journal_write_test(&test).await {
            Ok(()) => Some(tag),
            Err(error) => {
                tracing::error!(error = %error, "no write test without a note of it");
                None
            }
        }
    }

    async fn settle(&self, tag: &WriteTag, answer: &WriteAnswer) {
        if answer.gone
            && let Err(error) = self.portal.store.write_test_gone(tag.transaction_id, self.portal.now()).await
        {
            tracing::error!(error = %error, "the end of a write test could not be noted");
        }
    }
}

const fn graph_signal(meaning: Meaning) -> GraphSignal {
    match meaning {
        Meaning::Success => GraphSignal::Ok,
        Meaning::NoMailbox => GraphSignal::Miss,
        Meaning::NoExchangeOnline => GraphSignal::NoExchangeOnline,
        Meaning::MailboxMoving => GraphSignal::Moving,
        _ => GraphSignal::Fault,
    }
}
