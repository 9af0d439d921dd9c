//! The tenant's page, an answer for its ticket, and a failed sign-in.

use std::io;

use consentry::{
    domain::{
        adoption::{Adoption, Allowance, Headcount, Waiting},
        canned_answer::{CannedAnswer, Situation},
        consent::ConsentStage,
        desk_state::DeskState,
        gate::Gate,
        language::Language,
        mailbox::Verdict,
        report::Overall,
        sign_in_trace::{Asking, Endpoint, SignInTrace, Stage, Stop, TripPurpose},
        visitor::Openings,
    },
    pages::desk::{
        answers::{AnswerChoice, AnswersPage},
        refused_sign_ins::RefusalRow,
        sign_in::{FollowedRows, SignInPage},
        sign_ins::SignInsPage,
        tenant::{
            TenantPage,
            links::OpenLink,
            notes::{NoteRow, Notes},
            people::{People, PersonRow},
            reports::DiagnosisRow,
            timeline::{Mark, Timeline, TimelineRow},
            work::{Colleague, Work, WorkForm},
        },
    },
    ui::form::FormTarget,
};

use crate::{Gallery, sample};

pub(super) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let staff = || Some(sample::viewer(true));
    gallery.page_for(staff(), "desk_tenant", tenant(true))?;
    gallery.page_for(staff(), "desk_tenant_for_readers", tenant(false))?;
    gallery.page_for(staff(), "desk_answers", answers())?;
    gallery.page_for(staff(), "desk_sign_in", sign_in())?;
    gallery.page_for(staff(), "desk_sign_ins", sign_ins())
}

fn tenant(may_act: bool) -> TenantPage {
    let href = "desk_tenant.html".to_owned();
    let situation = Situation {
        overall: Some(Overall::OutOfReach),
        verdict: Some(Verdict::HybridMailboxOnprem),
        stage: Some(ConsentStage::Proven),
        lacks: true,
        ..Situation::default()
    };
    TenantPage {
        more: vec![
            ("History of permissions and mailbox", "#".to_owned()),
            ("Links to its reports", "#".to_owned()),
            ("Reports as CSV", "#".to_owned()),
        ],
        list_href: "desk_tenants.html".to_owned(),
        id: sample::tenant(),
        name: Some("Contoso".to_owned()),
        domains: vec!["contoso.example".to_owned(), "contoso.onmicrosoft.example".to_owned()],
        cloud: "Microsoft 365 (global)".to_owned(),
        first_seen: sample::at(-500_000),
        last_seen: sample::at(0),
        situation,
        adoption: Adoption {
            allowance: Allowance::Lacks {
                at: sample::at(-400_000),
                scopes: sample::scopes("MailboxSettings.Read"),
            },
            people: Headcount { connected: 1, waiting: 12 },
            next: vec![Waiting {
                person: sample::person(),
                name: "Dana Okafor".to_owned(),
                username: "dana@contoso.example".to_owned(),
                seen_at: sample::at(-60),
                gate: Some(Gate::UserNotAssigned),
            }],
        },
        again_href: "desk_consent_again.html",
        work: work(may_act),
        notes: notes(&href, may_act),
        answers: choice(situation),
        links: vec![OpenLink {
            id: "019ab1c2-5a1e-7f00-8d3b-2f64c0de0001".to_owned(),
            made_at: sample::at(-9_000),
            expires_at: sample::at(1_200_000),
            stage: ConsentStage::Opened,
            requester: ("Carla Conti".to_owned(), "carla@contoso.example".to_owned()),
            openings: Openings { people: 2, programs: 1, latest: Vec::new() },
            withdraw: may_act.then(|| FormTarget::to("#")),
        }],
        people: People { rows: vec![person()], later: false, next: Some("1.x".to_owned()) },
        diagnoses: vec![
            diagnosis(-100, Some(Overall::OutOfReach), "Finished"),
            diagnosis(-5_000, None, "Interrupted"),
        ],
        inspection: Some((sample::at(50), "inspection_mixed.html".to_owned())),
        timeline: Timeline { rows: events(), kind: None, later: true, next: Some("1.2.3".to_owned()) },
        href,
    }
}

fn work(may_act: bool) -> Work {
    let colleague = |id: &str, name: &str| Colleague { id: id.to_owned(), name: name.to_owned() };
    let form = WorkForm {
        target: FormTarget::to("#"),
        colleagues: vec![colleague("1", "Olga Petrova"), colleague("2", "Sam Ode")],
        to_me: Some(FormTarget::to("#")),
    };
    Work {
        state: DeskState::Waiting,
        assignee: Some(colleague("1", "Olga Petrova")),
        watched: true,
        form: may_act.then_some(form),
        conflict: may_act.then(|| "Solved, assigned to nobody, not watched".to_owned()),
    }
}

fn notes(href: &str, may_act: bool) -> Notes {
    let text = "Their administrator is on leave until Monday.\nSee ticket 4711: <b>call back</b>.".to_owned();
    let note = |seconds, text: Option<String>| NoteRow {
        at: sample::at(seconds),
        author: "Sam Ode".to_owned(),
        delete: (may_act && text.is_some()).then(|| FormTarget::to("#")),
        text,
    };
    Notes {
        rows: vec![note(-300, Some(text)), note(-4_000, None)],
        write: may_act.then(|| FormTarget::to("#")),
        typed: String::new(),
        error: may_act.then(|| "Write something first.".to_owned()),
        more_href: href.to_owned(),
    }
}

fn choice(seen: Situation) -> AnswerChoice {
    let answers = CannedAnswer::in_order(&seen);
    AnswerChoice {
        href: "desk_answers.html".to_owned(),
        chosen: answers.first().copied().unwrap_or(CannedAnswer::SendIds),
        answers: answers.into_iter().map(|answer| (answer, answer.fits(&seen))).collect(),
        language: Language::German,
    }
}

fn person() -> PersonRow {
    PersonRow {
        name: "Carla Conti".to_owned(),
        username: "carla@contoso.example".to_owned(),
        person: sample::person(),
        connected_at: Some(sample::at(-80)),
        gate: None,
        last_seen: sample::at(0),
        report: Some(("report_out_of_reach.html".to_owned(), Overall::OutOfReach)),
    }
}

fn diagnosis(seconds: i64, overall: Option<Overall>, state: &'static str) -> DiagnosisRow {
    DiagnosisRow {
        href: "report_out_of_reach.html".to_owned(),
        person: "Carla Conti".to_owned(),
        started_at: sample::at(seconds),
        verdict: overall.map(|_| Verdict::HybridMailboxOnprem),
        overall,
        state,
    }
}

fn events() -> Vec<TimelineRow> {
    let event = |seconds, what: &str, mark, detail: Option<&str>, who: &str| TimelineRow {
        at: sample::at(seconds),
        what: what.to_owned(),
        mark,
        detail: detail.map(str::to_owned),
        who: Some(who.to_owned()),
        link: None,
    };
    let changed =
        "Before: Works, now: Out of reach. Mailbox before: In Exchange Online, now: On an own server";
    let checked = Some(Mark::Overall(Overall::OutOfReach));
    vec![
        event(0, "Status changed", None, Some("Waiting for the customer"), "Sam Ode"),
        event(-100, "Connection checked", checked, Some(changed), "Carla Conti"),
        event(-1_200, "Link opened by a person", None, None, "Edge on Windows"),
        event(-9_000, "Consent request made", Some(Mark::Stage(ConsentStage::Opened)), None, "Carla Conti"),
        TimelineRow {
            link: Some(("desk_sign_in.html".to_owned(), "Show the way")),
            ..event(
                -10_000,
                "Sign-in refused by Microsoft",
                Some(Mark::Gate(Gate::AdminConsentNeeded)),
                Some("AADSTS90094"),
                "Carla Conti",
            )
        },
    ]
}

fn answers() -> AnswersPage {
    AnswersPage {
        tenant_href: "desk_tenant.html".to_owned(),
        tenant: "Contoso".to_owned(),
        choice: choice(Situation { gate: Some(Gate::AdminConsentNeeded), ..Situation::default() }),
        text: "Guten Tag,\n\ndie Administration Ihrer Organisation muss Drift genehmigen.\n\nFreundliche Grüße\nSam"
            .to_owned(),
        make_link: Some(FormTarget::to("#")),
    }
}

fn sign_in() -> SignInPage {
    let asked = |prompt| Stage::Asked {
        endpoint: Endpoint::Authorize,
        authority: Some(sample::tenant()),
        prompt,
        scopes: sample::scopes("Calendars.ReadWrite User.Read").into_iter().collect(),
    };
    let stop = |seconds, stage| Stop { at: sample::at(seconds), stage };
    let error = sample::error(90094);
    SignInPage {
        list_href: "desk_sign_ins.html",
        id: "019ab1c2-5a1e-7f00-8d3b-2f64c0de0002".to_owned(),
        at: sample::at(-10_000),
        stage: "calendars".to_owned(),
        tenant: Some(("desk_tenant.html".to_owned(), "Contoso".to_owned())),
        tenant_id: Some(sample::tenant().to_string()),
        person: Some("Carla Conti (carla@contoso.example)".to_owned()),
        requested: sample::scopes("Calendars.ReadWrite User.Read").into_iter().collect(),
        kept_as: Gate::AdminConsentNeeded,
        reading: Some(sample::reading()),
        meaning: Some("An administrator has to consent.".to_owned()),
        trace: Some(SignInTrace {
            purpose: TripPurpose::Connect,
            stops: vec![
                stop(-10_040, asked(Some(Asking::None))),
                stop(-10_035, Stage::came_with(&sample::error(50058))),
                stop(-10_035, Stage::WentOnWithPages),
                stop(-10_035, asked(None)),
                stop(-10_000, Stage::came_with(&error)),
            ],
        }),
        error,
        followed: FollowedRows {
            request: Some((sample::at(-9_000), ConsentStage::Opened)),
            ..FollowedRows::default()
        },
    }
}

fn sign_ins() -> SignInsPage {
    SignInsPage {
        list_href: "desk_tenants.html",
        href: "desk_sign_ins.html",
        id: String::new(),
        rows: vec![RefusalRow {
            at: sample::at(-10_000),
            gate: Gate::AdminConsentNeeded,
            error: sample::error(90094),
            person: None,
            tenant_href: Some("desk_tenant.html".to_owned()),
            trace_href: "desk_sign_in.html".to_owned(),
        }],
        first_href: None,
        next_href: Some("#".to_owned()),
    }
}
