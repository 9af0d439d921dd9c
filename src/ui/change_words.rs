//! Changes between two reports in words, one line each.

use crate::{
    domain::{
        report::{AppState, Aspect, Change, Since, WriteState},
        scope::Scope,
    },
    say,
    words::Words,
};

use super::{
    judgement::{confidence_word, outcome_word, overall_word},
    mailbox_words::{
        autodiscover_signal, domain_signal, graph_signal, licence_signal, mail_route, server_signal,
        sync_signal, verdict_name,
    },
    words::role_words,
};

/// A change in one line, such as “Calendars.ReadWrite: Proven → Missing”.
pub fn change_words(words: Words, change: &Change<'_>) -> String {
    let said = |text: &str| words.retell_or_keep(text);
    match change {
        Change::Overall(was, is) => {
            line(words, &say!(words, "compare-answer"), &overall_word(words, *was), &overall_word(words, *is))
        }
        Change::Headline(is) => say!(words, "compare-headline", is = said(is)),
        Change::Permission(was, is) => {
            let [was, is_now] = [was, is].map(|result| outcome_word(words, result.outcome));
            line(words, is.scope.as_str(), &was, &is_now)
        }
        Change::NewPermission(is) => {
            let outcome = outcome_word(words, is.outcome);
            say!(words, "compare-new-permission", scope = is.scope.as_str(), is = outcome)
        }
        Change::GonePermission(was) => {
            say!(words, "compare-gone-permission", scope = was.scope.as_str())
        }
        Change::Mailbox(was, is) if was.verdict == is.verdict => {
            let [was, is_now] = [was, is].map(|mailbox| confidence_word(words, mailbox.confidence));
            line(words, &verdict_name(words, is.verdict), &was, &is_now)
        }
        Change::Mailbox(was, is) => {
            let [was, is] = [was, is].map(|mailbox| verdict_name(words, mailbox.verdict));
            line(words, &say!(words, "report-mailbox"), &was, &is)
        }
        Change::NewFinding(finding) => say!(words, "compare-new-finding", what = said(&finding.what)),
        Change::GoneFinding(finding) => say!(words, "compare-gone-finding", what = said(&finding.what)),
        Change::OtherFinding(was, is) => {
            say!(words, "compare-other-finding", was = said(&was.what), is = said(&is.what))
        }
        Change::Aspect(was, is) => {
            line(words, &aspect_name(words, is), &aspect_state(words, was), &aspect_state(words, is))
        }
        Change::Details => say!(words, "compare-details"),
    }
}

/// When a change came about, to stand behind it; in parentheses behind a whole sentence.
pub fn since_words(words: Words, said: &str, since: Since) -> String {
    let since = match since {
        Since::Day(at) => say!(words, "compare-since", day = words.day(at)),
        Since::Between(from, to) => {
            say!(words, "compare-between", from = words.day(from), to = words.day(to))
        }
    };
    let is_sentence = said.ends_with(['.', '。']);
    if is_sentence && !since.starts_with('(') { format!("({since})") } else { since }
}

fn line(words: Words, what: &str, was: &str, is: &str) -> String {
    say!(words, "compare-line", what = what, was = was, is = is)
}

fn aspect_name(words: Words, aspect: &Aspect<'_>) -> String {
    match aspect {
        Aspect::Role(_) => say!(words, "report-role"),
        Aspect::Graph(_) => say!(words, "report-graph"),
        Aspect::Autodiscover(_) => say!(words, "report-autodiscover"),
        Aspect::Server(_) => say!(words, "report-server"),
        Aspect::Licence(_) => say!(words, "report-licence"),
        Aspect::Directory(_) => say!(words, "report-sync"),
        Aspect::Guest(_) => say!(words, "report-guest"),
        Aspect::CalendarEmpty(_) => say!(words, "report-year"),
        Aspect::AutodiscoverRecord(_) => say!(words, "report-domain"),
        Aspect::MailRoute(_) => say!(words, "report-route"),
        Aspect::MailHosts(_) => say!(words, "compare-mail-hosts"),
        Aspect::Write(_) => say!(words, "compare-write"),
        Aspect::SharedWrite(_) => say!(words, "compare-shared-write"),
        Aspect::Inspected(_) => say!(words, "report-records"),
        Aspect::App(_) => say!(words, "inspection-app"),
        Aspect::AssignedOnly(_) => say!(words, "inspection-who"),
        Aspect::Granted(_) => say!(words, "inspection-granted"),
        Aspect::ConsentPolicies(_) => say!(words, "inspection-policies"),
        Aspect::RequestWorkflow(_) => say!(words, "inspection-workflow"),
    }
}

fn aspect_state(words: Words, aspect: &Aspect<'_>) -> String {
    match aspect {
        Aspect::Role(role) => role_words(words, role),
        Aspect::Graph(signal) => graph_signal(words, *signal),
        Aspect::Autodiscover(signal) => autodiscover_signal(words, *signal),
        Aspect::Server(signal) => server_signal(words, *signal),
        Aspect::Licence(signal) => licence_signal(words, *signal),
        Aspect::Directory(signal) => sync_signal(words, *signal),
        Aspect::Guest(Some(true)) => say!(words, "report-guest-yes"),
        Aspect::Guest(Some(false)) => say!(words, "report-guest-no"),
        Aspect::CalendarEmpty(Some(true)) => say!(words, "report-year-empty"),
        Aspect::CalendarEmpty(Some(false)) => say!(words, "report-year-used"),
        Aspect::AutodiscoverRecord(signal) => domain_signal(words, *signal),
        Aspect::MailRoute(route) => mail_route(words, *route),
        Aspect::Write(state) | Aspect::SharedWrite(state) => write_state(words, *state),
        Aspect::Inspected(true) => say!(words, "compare-inspected"),
        Aspect::Inspected(false) => say!(words, "compare-not-inspected"),
        Aspect::App(Some(state)) => app_state(words, *state),
        Aspect::AssignedOnly(Some(true)) => say!(words, "compare-assigned"),
        Aspect::AssignedOnly(Some(false)) => say!(words, "compare-everybody"),
        Aspect::Granted(Some(scopes)) => {
            let scopes: Vec<&str> =
                scopes.iter().flat_map(|scopes| scopes.iter().map(Scope::as_str)).collect();
            names(words, &scopes)
        }
        Aspect::MailHosts(Some(list)) | Aspect::ConsentPolicies(Some(list)) => names(words, list),
        Aspect::RequestWorkflow(Some(true)) => say!(words, "compare-form-on"),
        Aspect::RequestWorkflow(Some(false)) => say!(words, "compare-form-off"),
        Aspect::Guest(None) | Aspect::CalendarEmpty(None) | Aspect::MailHosts(None) => {
            say!(words, "report-not-seen")
        }
        Aspect::App(None)
        | Aspect::AssignedOnly(None)
        | Aspect::Granted(None)
        | Aspect::ConsentPolicies(None)
        | Aspect::RequestWorkflow(None) => say!(words, "compare-not-checked"),
    }
}

fn names<T: AsRef<str>>(words: Words, names: &[T]) -> String {
    if names.is_empty() { say!(words, "compare-none") } else { words.list(names) }
}

fn app_state(words: Words, state: AppState) -> String {
    match state {
        AppState::On => say!(words, "inspection-app-on"),
        AppState::Off => say!(words, "inspection-app-off"),
        AppState::OffByMicrosoft => say!(words, "inspection-app-off-by-microsoft"),
        AppState::NotThere => say!(words, "inspection-app-not-there"),
    }
}

fn write_state(words: Words, state: WriteState) -> String {
    match state {
        WriteState::NotDone => say!(words, "compare-write-not-done"),
        WriteState::CreatedAndRemoved => say!(words, "compare-write-removed"),
        WriteState::NotCreated => say!(words, "compare-write-not-created"),
        WriteState::Left => say!(words, "compare-write-left"),
    }
}
