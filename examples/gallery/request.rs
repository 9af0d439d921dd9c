//! One consent request in every state, as the requester and as the administrator see it.

use std::io;

use consentry::{
    domain::{
        consent::{ConsentFailure, ConsentRequest, ConsentState, Requester, Shortfall},
        grant::GrantComparison,
        id::ConsentRequestId,
    },
    pages::{
        admin::{AdminPage, PortalLink},
        request_status::{AdminMessage, RequestStatusPage},
    },
    ui::form::FormTarget,
};
use jiff::Timestamp;
use uuid::Uuid;

use crate::{Gallery, sample};

const LINK: &str = "https://portal.drift.example/admin/mJ3v0cF2kq9XcV1Tn8yQpR7sLw4ZbE6uHaGdOiKxN5M";
const DAY: i64 = 86_400;

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let states = [
        ("created", ConsentState::Created, sample::at(30)),
        ("opened", ConsentState::Opened, sample::at(3_600)),
        ("consented", ConsentState::Consented { at: sample::at(60) }, sample::at(62)),
        ("proving", proving(), sample::at(160)),
        ("proven", ConsentState::Proven { grant: sample::grant(), diagnosis: None }, sample::at(200)),
        (
            "refused",
            ConsentState::Refused {
                at: sample::at(600),
                reason: Some("We use another scheduling tool & want <one> only.".to_owned()),
            },
            sample::at(700),
        ),
        (
            "failed",
            ConsentState::Failed {
                at: sample::at(600),
                failure: ConsentFailure::OtherTenant { actual: sample::tenant() },
            },
            sample::at(700),
        ),
        ("expired", ConsentState::Opened, sample::at(20 * DAY)),
    ];
    for (name, state, now) in states {
        let viewer = Some(sample::viewer(false));
        gallery.page_for(viewer, &format!("request_{name}"), status(state.clone(), now))?;
        gallery.page(&format!("admin_{name}"), admin(state, now))?;
    }
    Ok(())
}

fn proving() -> ConsentState {
    let comparison = GrantComparison {
        granted: sample::scopes("User.Read"),
        missing: sample::scopes("Calendars.Read Calendars.ReadWrite"),
        surplus: Vec::new(),
    };
    ConsentState::Proving {
        since: sample::at(60),
        attempts: 3,
        next_try: Some(sample::at(175)),
        last: Some(Shortfall::Scopes { comparison }),
    }
}

fn requester() -> Requester {
    Requester {
        person: Some(sample::person()),
        name: "Carla Conti".to_owned(),
        username: "carla@contoso.example".to_owned(),
    }
}

fn status(state: ConsentState, now: Timestamp) -> RequestStatusPage {
    let opened_at = (state != ConsentState::Created).then(|| sample::at(40));
    RequestStatusPage {
        app: "Drift".to_owned(),
        organisation: "Contoso".to_owned(),
        request: ConsentRequest {
            opened_at,
            id: ConsentRequestId::new(Uuid::nil()),
            tenant: sample::tenant(),
            cloud: "global".to_owned(),
            requester: requester(),
            created_at: sample::at(0),
            expires_at: sample::at(14 * DAY),
            state,
            version: 1,
        },
        way_back: None,
        message: Some(AdminMessage {
            link: LINK.to_owned(),
            subject: "Please allow Drift for our organisation".to_owned(),
            body: format!(
                "Hello,\n\nI would like to use Drift by Drift Scheduling Ltd with my calendar. Our Microsoft 365 \
                 organisation lets only an administrator allow that.\n\nThis page shows what Drift asks for and why, \
                 and how to allow or refuse it for our organisation:\n\n{LINK}\n\nThank you\nCarla Conti\n"
            ),
            mailto: "mailto:?subject=Please".to_owned(),
        }),
        check_now: FormTarget::to("#"),
        ask_again: Some(FormTarget::to("#")),
        connect: FormTarget::to("#"),
        report_href: None,
        events_url: "/requests/sample/events".to_owned(),
        now,
    }
}

fn admin(state: ConsentState, now: Timestamp) -> AdminPage {
    let cannot = [
        "read or send e-mail",
        "open files, SharePoint or Teams messages",
        "change settings, users or anything else in your directory",
        "do anything without a signed-in person: it has no application permissions",
    ];
    let link =
        |label: &str, href: &str| href.parse().ok().map(|href| PortalLink { label: label.to_owned(), href });
    AdminPage {
        app: sample::app(),
        permissions: sample::words(),
        cannot: cannot.map(str::to_owned).to_vec(),
        organisation: "Contoso".to_owned(),
        tenant: sample::tenant(),
        authority_host: "login.microsoftonline.com".to_owned(),
        requester: requester(),
        requested_at: sample::at(0),
        expires_at: sample::at(14 * DAY),
        state,
        reading: None,
        grant: FormTarget::to("#"),
        decline: FormTarget::to("#"),
        check_now: FormTarget::to("#"),
        report_href: Some("report_works.html".to_owned()),
        inspect_href: Some("inspection_offer.html".to_owned()),
        portal_links: link("Enterprise apps in the Entra admin center", "https://entra.microsoft.com/")
            .into_iter()
            .collect(),
        now,
    }
}
