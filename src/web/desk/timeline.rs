//! The events of a tenant in words.

use std::collections::HashMap;

use crate::{
    domain::{
        audit::{Action, Actor, AuditEntry},
        consent::{ConsentRequest, ConsentState, Withdrawal, WithdrawnBy},
        desk_state::DeskState,
        id::ObjectId,
        mailbox::Verdict,
        note::Note,
        report::Overall,
        sign_in_trace::OwnFailure,
        visitor::Opening,
    },
    pages::desk::tenant::{
        timeline::{Mark, TimelineRow},
        work::state_name,
    },
    store::{DiagnosisState, DiagnosisSummary, Refusal, TimelineEntry, TimelineEvent},
    ui::{
        judgement::overall_word,
        mailbox_words::verdict_name,
        words::{action_words, failure_sentence},
    },
    words::Words,
};

use super::{super::inspection, sign_ins, word};

/// The longest piece of a note that stands in the list, in characters.
const PIECE: usize = 140;

/// What people are called.
pub(super) type Names = HashMap<ObjectId, String>;

/// Somebody's name, else their number.
pub(super) fn name(names: &Names, id: ObjectId) -> String {
    names.get(&id).cloned().unwrap_or_else(|| format!("Person {id}"))
}

/// An event as the page shows it.
pub(super) fn row(entry: TimelineEntry, names: &Names) -> TimelineRow {
    let blank =
        TimelineRow { at: entry.at, what: String::new(), mark: None, detail: None, who: None, link: None };
    match entry.event {
        TimelineEvent::Noted(note) => noted(note, blank),
        TimelineEvent::Audited(audit) => audited(&audit, names, blank),
        TimelineEvent::Checked { run, before } => checked(&run, before, names, blank),
        TimelineEvent::Inspected { id, saw_anything } => TimelineRow {
            what: "Organisation’s records looked at".to_owned(),
            detail: (!saw_anything).then(|| "The account’s role showed nothing.".to_owned()),
            link: Some((inspection::address(id), "Show what was seen")),
            ..blank
        },
        TimelineEvent::Opened { opening, .. } => opened(opening, blank),
        TimelineEvent::Requested(request) => requested(request, blank),
        TimelineEvent::Refused(refusal) => refused(&refusal, names, blank),
    }
}

fn noted(note: Note, blank: TimelineRow) -> TimelineRow {
    let text = if note.deleted_at.is_some() {
        "Deleted by its author".to_owned()
    } else if note.text.chars().count() > PIECE {
        note.text.chars().take(PIECE).chain(['…']).collect()
    } else {
        note.text
    };
    TimelineRow { what: "Note".to_owned(), detail: Some(text), who: Some(note.author_name), ..blank }
}

fn audited(entry: &AuditEntry, names: &Names, blank: TimelineRow) -> TimelineRow {
    let who = match &entry.actor {
        Actor::Person { person, .. } => name(names, *person),
        Actor::Erased => "Somebody who was erased".to_owned(),
        Actor::LinkHolder => "Holder of the link".to_owned(),
        Actor::Portal => "Portal".to_owned(),
    };
    TimelineRow {
        what: action_words(entry.action).to_owned(),
        detail: now_is(entry),
        who: Some(who),
        ..blank
    }
}

/// What a change on the desk changed to.
fn now_is(entry: &AuditEntry) -> Option<String> {
    let subject = entry.subject.as_deref()?;
    match entry.action {
        Action::DeskStateChanged => word::<DeskState>(subject).map(|state| state_name(state).to_owned()),
        Action::TenantAssigned => Some(
            match subject {
                "self" => "To themselves",
                "nobody" => "To nobody",
                _ => "To a colleague",
            }
            .to_owned(),
        ),
        Action::TenantWatched if subject == "on" => Some("Watched from now on".to_owned()),
        Action::TenantWatched => Some("No longer watched".to_owned()),
        _ => None,
    }
}

fn checked(
    run: &DiagnosisSummary,
    before: Option<(Overall, Verdict)>,
    names: &Names,
    blank: TimelineRow,
) -> TimelineRow {
    let what = match run.state {
        DiagnosisState::Running => "Connection check running",
        DiagnosisState::Interrupted => "Connection check interrupted",
        DiagnosisState::Finished => "Connection checked",
    };
    TimelineRow {
        what: what.to_owned(),
        mark: run.overall.map(Mark::Overall),
        detail: run.overall.zip(run.verdict).zip(before).and_then(|(now, before)| changed(before, now)),
        who: Some(name(names, run.person)),
        link: Some((format!("/reports/{}", run.id), "Show the report")),
        ..blank
    }
}

/// What is different from the run before, in a few words.
fn changed(was: (Overall, Verdict), is: (Overall, Verdict)) -> Option<String> {
    let words = Words::default();
    let answer = (was.0 != is.0)
        .then(|| format!("Before: {}, now: {}", overall_word(words, was.0), overall_word(words, is.0)));
    let mailbox = (was.1 != is.1).then(|| {
        format!("Mailbox before: {}, now: {}", verdict_name(words, was.1), verdict_name(words, is.1))
    });
    let parts: Vec<String> = answer.into_iter().chain(mailbox).collect();
    (!parts.is_empty()).then(|| parts.join(". "))
}

fn opened(opening: Opening, blank: TimelineRow) -> TimelineRow {
    let browser = opening.visitor.browser.name();
    let with = match (browser, opening.visitor.system.name()) {
        (Some(browser), Some(system)) => Some(format!("{browser} on {system}")),
        (Some(one), None) | (None, Some(one)) => Some(one.to_owned()),
        (None, None) => None,
    };
    TimelineRow { what: "Link opened by a person".to_owned(), who: with, ..blank }
}

fn requested(request: ConsentRequest, blank: TimelineRow) -> TimelineRow {
    let withdrawn = request.withdrawn.map(|Withdrawal { by, .. }| {
        match by {
            WithdrawnBy::Requester => "Withdrawn by the requester",
            WithdrawnBy::Support => "Withdrawn by support",
        }
        .to_owned()
    });
    let outcome = match &request.state {
        ConsentState::Refused { reason: Some(reason), .. } => Some(format!("Reason given: {reason}")),
        ConsentState::Failed { failure, .. } => Some(failure_sentence(Words::default(), failure)),
        _ => None,
    };
    TimelineRow {
        what: "Consent request made".to_owned(),
        mark: Some(Mark::Stage(request.state.stage())),
        detail: withdrawn.or(outcome),
        who: Some(format!("{} ({})", request.requester.name, request.requester.username)),
        ..blank
    }
}

fn refused(refusal: &Refusal, names: &Names, blank: TimelineRow) -> TimelineRow {
    let failure = OwnFailure::of(&refusal.error);
    let what = match failure {
        Some(OwnFailure::IdTokenRefused) => "Sign-in failed: the ID token was refused",
        Some(OwnFailure::NoAnswer) => "Sign-in failed: Microsoft did not answer",
        None => "Sign-in refused by Microsoft",
    };
    TimelineRow {
        what: what.to_owned(),
        mark: failure.is_none().then_some(Mark::Gate(refusal.gate)),
        detail: Some(refusal.error.name()).filter(|name| name.starts_with("AADSTS")),
        who: refusal.person.map(|person| name(names, person)),
        link: Some((sign_ins::address(refusal.id), "Show the way")),
        ..blank
    }
}
