//! First page, connecting, gates, single messages.

use std::io;

use consentry::{
    domain::{
        gate::{Confidence, Fixer, Gate},
        language::Language,
    },
    pages::{
        blocked::{BlockedAnswer, BlockedPage, HandOver},
        connect::{ConnectPage, ConnectValues},
        message::{
            Forbidden, LostReason, NotFound, ServerError, SignInLost, SignedOut, TooMany, UnknownLink,
        },
        start::StartPage,
        stored_data::{StoredDataPage, StoredKind},
        stuck::{Explained, StuckPage},
    },
    ui::{field::FieldError, form::FormTarget},
};

use crate::{Gallery, sample};

const SUPPORT: &str = "help@drift.example";

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let carla = Some(sample::viewer(false));
    gallery.page("start", start(false))?;
    gallery.page_for(carla.clone(), "start_signed_in", start(true))?;
    gallery.page_for(carla.clone(), "connect", connect(Vec::new()))?;
    let wrong = FieldError::new("shared_calendar", "Enter an address like name@contoso.example");
    gallery.page_for(carla.clone(), "connect_errors", connect(vec![wrong]))?;
    gallery.page_for(carla, "blocked", blocked(answer(false, Vec::new())))?;
    let wrong = FieldError::new("address", "Enter your work address, like name@contoso.example");
    gallery.page("blocked_unknown_person", blocked(answer(true, vec![wrong])))?;
    gallery.page("blocked_no_hand_over", blocked(unknown()))?;
    gallery.page("stuck", stuck(None))?;
    gallery.page("stuck_answer", stuck(Some(answer(true, Vec::new()))))?;
    gallery.page("stored_data", stored_data())?;
    messages(gallery)
}

fn start(signed_in: bool) -> StartPage {
    StartPage {
        app: "Drift".to_owned(),
        publisher: "Drift Scheduling Ltd".to_owned(),
        purpose: sample::app().purpose.to(Language::default()),
        viewer: signed_in.then(|| sample::viewer(false)),
        sign_in: FormTarget::to("#"),
        connect_href: "connect.html".to_owned(),
        last_report_href: Some("report_works.html".to_owned()),
        stuck_href: "stuck.html".to_owned(),
        check_domain_href: "check-domain.html".to_owned(),
    }
}

fn connect(errors: Vec<FieldError>) -> ConnectPage {
    ConnectPage {
        app: "Drift".to_owned(),
        name: "Carla Conti".to_owned(),
        username: "carla@contoso.example".to_owned(),
        organisation: "Contoso".to_owned(),
        permissions: sample::words().into_iter().take(4).collect(),
        form: FormTarget::to("#"),
        values: ConnectValues {
            write_test: !errors.is_empty(),
            shared_calendar: if errors.is_empty() { String::new() } else { "not an address".to_owned() },
            shared_write_test: false,
        },
        errors,
        other_account: FormTarget::to("#"),
    }
}

fn blocked(answer: BlockedAnswer) -> BlockedPage {
    BlockedPage {
        answer,
        way_back: None,
        try_again: FormTarget::to("#"),
        stuck_href: "stuck.html".to_owned(),
    }
}

fn answer(asks_who: bool, errors: Vec<FieldError>) -> BlockedAnswer {
    BlockedAnswer {
        publisher: "Drift Scheduling Ltd".to_owned(),
        support: SUPPORT.to_owned(),
        reading: sample::reading(),
        error: sample::error(90094),
        at: sample::at(0),
        reference: Some("7C1F-20A9".to_owned()),
        hand_over: Some(HandOver {
            form: FormTarget::to("#").with("reference", "7C1F-20A9"),
            asks_who,
            name: String::new(),
            address: String::new(),
            errors,
        }),
    }
}

fn unknown() -> BlockedAnswer {
    let mut answer = answer(false, Vec::new());
    answer.hand_over = None;
    answer.error.code = Some(5_000_999);
    let reading = &mut answer.reading;
    reading.gate = Gate::Unknown;
    reading.fixer = Fixer::Vendor;
    reading.confidence = Confidence::Low;
    reading.known = false;
    reading.title = String::from("Microsoft refused the sign-in");
    reading.explanation = String::from("The reason is one that we do not know yet.");
    reading.next_steps = vec!["Send the lines below to support. They find out what it means.".to_owned()];
    answer
}

fn stuck(answer: Option<BlockedAnswer>) -> StuckPage {
    let pasted =
        answer.as_ref().map_or("", |_| "Need admin approval\nDrift\n</textarea><script>alert(1)</script>");
    let others = vec!["AADSTS50140".to_owned()];
    let answer = answer.map(|answer| Explained { answer, http_status: None, others });
    StuckPage { form: FormTarget::to("#"), pasted: pasted.to_owned(), errors: Vec::new(), answer }
}

fn stored_data() -> StoredDataPage {
    let kind = |what: &str, purpose: &str, kept: &str| StoredKind {
        what: what.to_owned(),
        purpose: purpose.to_owned(),
        kept: kept.to_owned(),
    };
    StoredDataPage {
        my_data_href: "/my-data",
        kinds: vec![
            kind(
                "Your name, sign-in name and Microsoft ids",
                "To know whose connection it is",
                "Until erased",
            ),
            kind(
                "Reports: which requests were answered, with Microsoft’s ids",
                "To help you and your IT",
                "12 months",
            ),
            kind("Requests to administrators", "To show you how far they are", "12 months"),
            kind("Refused sign-ins, with Microsoft’s ids", "So that support can find them", "90 days"),
        ],
        never: ["passwords", "the content of calendar entries", "access tokens"].map(str::to_owned).to_vec(),
        support: SUPPORT.to_owned(),
    }
}

fn messages(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let home_href = "start.html".to_owned();
    gallery.page("message_not_found", NotFound { home_href: home_href.clone() })?;
    gallery.page("message_unknown_link", UnknownLink { support: SUPPORT.to_owned() })?;
    let forbidden = Forbidden { username: "carla@contoso.example".to_owned(), home_href: home_href.clone() };
    gallery.page_for(Some(sample::viewer(false)), "message_forbidden", forbidden)?;
    for (name, reason) in [
        ("replayed", LostReason::Replayed),
        ("expired", LostReason::Expired),
        ("foreign", LostReason::Foreign),
        ("missing", LostReason::Missing),
    ] {
        let lost = SignInLost { reason, start_again: FormTarget::to("#") };
        gallery.page(&format!("message_sign_in_{name}"), lost)?;
    }
    gallery.page("message_too_many", TooMany { retry_after_seconds: 40 })?;
    let fault = ServerError {
        incident: "019ab1c2-5a1e-7f00-8d3b-2f64c0de9b4b".to_owned(),
        support: SUPPORT.to_owned(),
        home_href,
    };
    gallery.page("message_server_error", fault)?;
    gallery.page("message_signed_out", SignedOut { sign_in: FormTarget::to("#") })
}
