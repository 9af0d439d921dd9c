//! Single things that a run observes, each with a few possible values, so that two runs can be compared by them.

use super::{Report, WriteTrace};
use crate::domain::{
    grant::RoleEvidence,
    inspection::{RecordedGrants, Records, ServicePrincipal},
    mailbox::{
        AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, ServerSignal, SyncSignal,
    },
    scope::ScopeSet,
};

/// The app in the tenant's own records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AppState {
    /// It is switched on.
    On,
    /// An administrator has switched it off.
    Off,
    /// Microsoft has switched it off.
    OffByMicrosoft,
    /// It is not there.
    NotThere,
}

/// What became of a write test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WriteState {
    /// There was none.
    NotDone,
    /// An entry was created, and nothing of it is left.
    CreatedAndRemoved,
    /// No entry could be created.
    NotCreated,
    /// An entry may be left.
    Left,
}

impl WriteState {
    fn of(report: &Report, scope: &str) -> Self {
        let trace = report.writes.iter().find(|trace| trace.scope.as_str().eq_ignore_ascii_case(scope));
        match trace {
            None => Self::NotDone,
            Some(WriteTrace { gone: false, .. } | WriteTrace { created: None, .. }) => Self::Left,
            Some(WriteTrace { created: Some(true), .. }) => Self::CreatedAndRemoved,
            Some(WriteTrace { created: Some(false), .. }) => Self::NotCreated,
        }
    }
}

/// One thing with its value. What is inside `Option` may not have been seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aspect<'a> {
    /// What the token said about the person's roles.
    Role(&'a RoleEvidence),
    /// Graph's answer about the mailbox.
    Graph(GraphSignal),
    /// Autodiscover's answer for the person's address.
    Autodiscover(AutodiscoverSignal),
    /// The organisation's own server.
    Server(ServerSignal),
    /// Licences.
    Licence(LicenceSignal),
    /// Directory synchronisation.
    Directory(SyncSignal),
    /// Whether the person is a guest.
    Guest(Option<bool>),
    /// Whether the calendar held no entry for a year.
    CalendarEmpty(Option<bool>),
    /// The domain's autodiscover record.
    AutodiscoverRecord(DomainSignal),
    /// Where mail comes in.
    MailRoute(MailRoute),
    /// The hosts of the MX records; `None` without a look at the domain.
    MailHosts(Option<&'a [String]>),
    /// The write test in the person's own calendar.
    Write(WriteState),
    /// The write test in a shared calendar.
    SharedWrite(WriteState),
    /// Whether an administrator has let the portal look into the tenant's records.
    Inspected(bool),
    /// The app in those records.
    App(Option<AppState>),
    /// Whether only assigned people get in.
    AssignedOnly(Option<bool>),
    /// What of Microsoft Graph is granted for everybody; the inner `None` is no grant at all.
    Granted(Option<Option<ScopeSet>>),
    /// The policies that say what people may consent to.
    ConsentPolicies(Option<&'a [String]>),
    /// Whether people can ask an administrator through Entra.
    RequestWorkflow(Option<bool>),
}

/// The things of two runs, in pairs. The tenant's records are compared only where both runs know them.
pub(super) fn aspects<'a>(was: &'a Report, is: &'a Report) -> Vec<(Aspect<'a>, Aspect<'a>)> {
    let mut pairs: Vec<_> = of_run(was).into_iter().zip(of_run(is)).collect();
    if let (Some(was), Some(is)) = (&was.inspection, &is.inspection) {
        pairs.extend(of_records(&was.records).into_iter().zip(of_records(&is.records)));
    }
    pairs
}

fn of_run(report: &Report) -> [Aspect<'_>; 14] {
    let signals = &report.mailbox.signals;
    let hosts = report.survey.as_ref().map(|survey| survey.records.mail_hosts.as_slice());
    [
        Aspect::Role(&report.subject.role),
        Aspect::Graph(signals.graph),
        Aspect::Licence(signals.licence),
        Aspect::Directory(signals.sync),
        Aspect::Guest(signals.guest),
        Aspect::CalendarEmpty(signals.calendar_empty),
        Aspect::Autodiscover(signals.autodiscover),
        Aspect::AutodiscoverRecord(signals.domain),
        Aspect::Server(signals.server),
        Aspect::MailRoute(signals.mail_route),
        Aspect::MailHosts(hosts),
        Aspect::Write(WriteState::of(report, "Calendars.ReadWrite")),
        Aspect::SharedWrite(WriteState::of(report, "Calendars.ReadWrite.Shared")),
        Aspect::Inspected(report.inspection.is_some()),
    ]
}

fn of_records(records: &Records) -> [Aspect<'_>; 5] {
    let principal = records.service_principal.seen();
    let present = principal.and_then(Option::as_ref);
    [
        Aspect::App(principal.map(|found| app_state(found.as_ref()))),
        Aspect::AssignedOnly(present.map(|app| app.assignment_required)),
        Aspect::Granted(records.grants.seen().map(RecordedGrants::of_graph)),
        Aspect::ConsentPolicies(records.user_consent.seen().map(|consent| consent.policies.as_slice())),
        Aspect::RequestWorkflow(records.workflow.seen().map(|workflow| workflow.enabled)),
    ]
}

fn app_state(found: Option<&ServicePrincipal>) -> AppState {
    match found {
        None => AppState::NotThere,
        Some(app) if app.disabled_by_microsoft.is_some() => AppState::OffByMicrosoft,
        Some(app) if app.enabled => AppState::On,
        Some(_) => AppState::Off,
    }
}
