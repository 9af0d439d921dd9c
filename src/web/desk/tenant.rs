//! One tenant: its page, and what support does with it.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use jiff::Timestamp;
use serde::Deserialize;

use crate::{
    domain::{
        consent::ConsentRequest,
        id::{NoteId, TenantId},
        note::{InvalidNote, Note},
        visitor::Openings,
    },
    journeys::{
        refusal::Refusal,
        tenant_page::{self, Parts, TenantView},
        tenant_work::{self, Changed, DeskChoice},
        viewer::{Staff, Support},
    },
    pages::desk::tenant::{
        TenantPage,
        links::OpenLink,
        notes::{NoteRow, Notes},
        people::{People, PersonRow},
        reports::DiagnosisRow,
        timeline::{Timeline, desk_only},
        work::{Colleague, Work, WorkForm, state_name},
    },
    store::{DeskFields, DiagnosisState, DiagnosisSummary, ListedPerson, TenantDesk},
    ui::form::FormTarget,
    web::{
        Site, caller::redirect, consent_again, failure::Failure, forms::Fields, inspection, reader::Reader,
        shares,
    },
};

use super::{
    LIST, answers, tenant_address,
    timeline::{self, Names},
    word,
};

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct PageQuery {
    kind: String,
    before: String,
    people: String,
}

/// What somebody typed or chose that was not stored.
#[derive(Debug, Default)]
struct Unsaved {
    note: Option<(String, InvalidNote)>,
    work: Option<(DeskChoice, TenantDesk)>,
}

/// `GET /support/tenants/{id}`
pub(in crate::web) async fn show(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Path(id): Path<String>,
    Query(asked): Query<PageQuery>,
) -> Result<Response, Failure> {
    let id: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    draw(&site, &reader, &staff, id, &asked, Unsaved::default()).await
}

async fn draw(
    site: &Site,
    reader: &Reader,
    staff: &Staff,
    id: TenantId,
    asked: &PageQuery,
    unsaved: Unsaved,
) -> Result<Response, Failure> {
    let parts = Parts {
        kind: word(&asked.kind),
        before: asked.before.parse().ok(),
        people: asked.people.parse().ok(),
    };
    let view = tenant_page::read(&site.portal, staff, id, parts).await?;
    Ok(site.page(reader, Some(staff.person()), page(site, staff, view, parts, unsaved)))
}

fn page(site: &Site, staff: &Staff, view: TenantView, parts: Parts, unsaved: Unsaved) -> TenantPage {
    let now = site.portal.now();
    let TenantView { tenant, situation, adoption, names, .. } = &view;
    let href = tenant_address(tenant.id);
    let (kind, later) = (parts.kind, parts.before.is_some());
    TenantPage {
        list_href: LIST.to_owned(),
        id: tenant.id,
        name: tenant.name.clone(),
        domains: tenant.domains.iter().map(ToString::to_string).collect(),
        cloud: if tenant.cloud == site.portal.cloud.id {
            site.portal.cloud.name.clone()
        } else {
            tenant.cloud.clone()
        },
        first_seen: tenant.first_seen_at,
        last_seen: tenant.seen_at,
        situation: *situation,
        adoption: adoption.clone(),
        again_href: consent_again::PAGE,
        work: work(staff, &href, &view, unsaved.work),
        notes: notes(staff, &href, &view.notes, unsaved.note, now),
        answers: answers::choice(tenant.id, *situation, None, view.desk.language),
        links: view.open.iter().map(|(request, openings)| link(request, openings, staff, now)).collect(),
        people: People {
            rows: view.people.0.iter().map(person).collect(),
            later: parts.people.is_some(),
            next: view.people.1.map(|place| place.to_string()),
        },
        diagnoses: view.diagnoses.iter().map(|run| diagnosis(run, names)).collect(),
        more: more(staff, &href, tenant.id),
        inspection: view.inspection.map(|(id, at)| (at, inspection::address(id))),
        timeline: Timeline {
            rows: view.timeline.0.into_iter().map(|entry| timeline::row(entry, &view.names)).collect(),
            kind,
            later,
            next: view.timeline.1.map(|place| place.to_string()),
        },
        href,
    }
}

/// Other pages about the tenant's reports. Lists leave the portal, which is not for readers.
fn more(staff: &Staff, href: &str, tenant: TenantId) -> Vec<(&'static str, String)> {
    let mut more = vec![
        ("History of permissions and mailbox", format!("{href}/history")),
        ("Links to its reports", shares::shares_of(tenant)),
    ];
    if staff.may_act() {
        more.push(("Reports as CSV", format!("{href}/reports.csv")));
        more.push(("People as CSV", format!("{href}/people.csv")));
    }
    more
}

fn work(staff: &Staff, href: &str, view: &TenantView, unsaved: Option<(DeskChoice, TenantDesk)>) -> Work {
    let colleagues: Vec<Colleague> = view
        .staff
        .iter()
        .map(|member| Colleague { id: member.person.to_string(), name: member.name.clone() })
        .collect();
    let holds = unsaved.as_ref().map_or(&view.desk, |(_, holds)| holds);
    let of_assignee = |fields: &DeskFields| {
        let assignee = fields.assignee.as_ref();
        assignee.map(|of| Colleague { id: of.person.to_string(), name: of.name.clone() })
    };
    let (state, assignee, watched) = match &unsaved {
        Some((choice, _)) => {
            let id = choice.assignee.map(|person| person.to_string());
            let chosen = id.and_then(|id| colleagues.iter().find(|known| known.id == id).cloned());
            (choice.state, chosen, choice.watched)
        }
        None => (holds.fields.state, of_assignee(&holds.fields), holds.fields.watched),
    };
    let me = staff.person().person();
    let version = holds.version.to_string();
    let target = || FormTarget::to(format!("{href}/work")).with("version", version.as_str());
    let mine = holds.fields.assignee.as_ref().is_some_and(|of| of.person == me);
    let to_me = (!mine && unsaved.is_none()).then(|| {
        let target = target().with("state", state.as_str()).with("assignee", me.to_string());
        if watched { target.with("watched", "on") } else { target }
    });
    Work {
        state,
        assignee,
        watched,
        form: staff.may_act().then(|| WorkForm { target: target(), colleagues, to_me }),
        conflict: unsaved.as_ref().map(|(_, holds)| described(&holds.fields)),
    }
}

fn described(fields: &DeskFields) -> String {
    let assignee = fields.assignee.as_ref().map_or("nobody", |of| of.name.as_str());
    let watched = if fields.watched { "watched" } else { "not watched" };
    format!("{}, assigned to {assignee}, {watched}", state_name(fields.state))
}

fn notes(
    staff: &Staff,
    href: &str,
    notes: &[Note],
    unsaved: Option<(String, InvalidNote)>,
    now: Timestamp,
) -> Notes {
    let me = staff.person().person();
    let row = |note: &Note| NoteRow {
        at: note.at,
        author: note.author_name.clone(),
        text: note.deleted_at.is_none().then(|| note.text.clone()),
        delete: (staff.may_act() && note.may_be_deleted_by(me, now))
            .then(|| FormTarget::to(format!("{href}/notes/delete")).with("note", note.id.to_string())),
    };
    let (typed, error) = unsaved.map_or_else(Default::default, |(typed, error)| {
        let error = match error {
            InvalidNote::Empty => "Write something first.",
            InvalidNote::TooLong => "A note has at most 4,000 characters. Shorten it, or make two of it.",
        };
        (typed, Some(error.to_owned()))
    });
    Notes {
        rows: notes.iter().map(row).collect(),
        write: staff.may_act().then(|| FormTarget::to(format!("{href}/notes"))),
        typed,
        error,
        more_href: desk_only(href),
    }
}

fn link(request: &ConsentRequest, openings: &Openings, staff: &Staff, now: Timestamp) -> OpenLink {
    OpenLink {
        id: request.id.to_string(),
        made_at: request.created_at,
        expires_at: request.expires_at,
        stage: request.state.stage(),
        requester: (request.requester.name.clone(), request.requester.username.clone()),
        openings: openings.clone(),
        withdraw: (staff.may_act() && request.can_be_withdrawn(now))
            .then(|| FormTarget::to(format!("/support/requests/{}/withdraw", request.id))),
    }
}

fn person(listed: &ListedPerson) -> PersonRow {
    let person = &listed.person;
    PersonRow {
        name: person.name.clone(),
        username: person.username.clone(),
        person: person.person,
        connected_at: person.connected_at,
        gate: listed.gate,
        last_seen: person.seen_at,
        report: listed.report.map(|(id, overall)| (format!("/reports/{id}"), overall)),
    }
}

fn diagnosis(run: &DiagnosisSummary, names: &Names) -> DiagnosisRow {
    let state = match run.state {
        DiagnosisState::Running => "Running",
        DiagnosisState::Interrupted => "Interrupted",
        DiagnosisState::Finished => "Finished",
    };
    DiagnosisRow {
        href: format!("/reports/{}", run.id),
        person: timeline::name(names, run.person),
        started_at: run.started_at,
        overall: run.overall,
        verdict: run.verdict,
        state,
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct WorkFields {
    version: String,
    state: String,
    assignee: String,
    watched: String,
}

/// `POST /support/tenants/{id}/work`
pub(in crate::web) async fn change(
    State(site): State<Site>,
    reader: Reader,
    support: Support,
    Path(id): Path<String>,
    Fields(fields): Fields<WorkFields>,
) -> Result<Response, Failure> {
    let id: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    let unusable = || Refusal::Invalid(Vec::new());
    let choice = DeskChoice {
        state: word(&fields.state).ok_or_else(unusable)?,
        assignee: match fields.assignee.as_str() {
            "" => None,
            person => Some(person.parse().map_err(|_| unusable())?),
        },
        watched: !fields.watched.is_empty(),
    };
    let version = fields.version.parse().unwrap_or_default();
    match tenant_work::change(&site.portal, &support, id, version, choice).await? {
        Changed::Saved => Ok(redirect(&tenant_address(id), [])),
        Changed::Conflict(holds) => {
            let reader = Reader { here: tenant_address(id), ..reader };
            let unsaved = Unsaved { work: Some((choice, holds)), ..Unsaved::default() };
            let page = draw(&site, &reader, support.staff(), id, &PageQuery::default(), unsaved).await?;
            Ok((StatusCode::CONFLICT, page).into_response())
        }
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(in crate::web) struct NoteFields {
    text: String,
    note: String,
}

/// `POST /support/tenants/{id}/notes`
pub(in crate::web) async fn write_note(
    State(site): State<Site>,
    reader: Reader,
    support: Support,
    Path(id): Path<String>,
    Fields(fields): Fields<NoteFields>,
) -> Result<Response, Failure> {
    let id: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    match tenant_work::write_note(&site.portal, &support, id, &fields.text).await? {
        Ok(_) => Ok(redirect(&format!("{}#notes", tenant_address(id)), [])),
        Err(error) => {
            let reader = Reader { here: tenant_address(id), ..reader };
            let unsaved = Unsaved { note: Some((fields.text, error)), ..Unsaved::default() };
            let page = draw(&site, &reader, support.staff(), id, &PageQuery::default(), unsaved).await?;
            Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
        }
    }
}

/// `POST /support/tenants/{id}/notes/delete`
pub(in crate::web) async fn delete_note(
    State(site): State<Site>,
    support: Support,
    Path(id): Path<String>,
    Fields(fields): Fields<NoteFields>,
) -> Result<Response, Failure> {
    let id: TenantId = id.parse().map_err(|_| Refusal::NotFound)?;
    site.portal.store.find_tenant(id).await.map_err(Refusal::from)?.ok_or(Refusal::NotFound)?;
    // A number that is none is of no note, and what is gone stays gone.
    if let Ok(note) = fields.note.parse::<NoteId>() {
        tenant_work::delete_note(&site.portal, &support, id, note).await?;
    }
    Ok(redirect(&format!("{}#notes", tenant_address(id)), []))
}
