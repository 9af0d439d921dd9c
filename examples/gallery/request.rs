//! One consent request in every state, as the requester and as the administrator see it.

use std::io;

use consentry::{
    domain::{
        admin_walk::{AccountSeen, AdminWalk, AppSeen, Audience, Preflight},
        adoption::{AdoptionFigures, Allowance},
        consent::{
            ConsentFailure, ConsentRequest, ConsentState, Requester, Shortfall, Side, Withdrawal, WithdrawnBy,
        },
        grant::{AdminRole, GrantComparison, RoleEvidence},
        grant_commands::{Deed, Target},
        id::ConsentRequestId,
        visitor::{Browser, Opening, Openings, System, Visitor},
    },
    pages::{
        admin::{AdminPage, LimitPage, OtherWaysPage, PortalLink, RevokePage},
        link_used::LinkUsed,
        request_status::{AdminMessage, Reminder, RequestStatusPage, WithdrawPage},
        security_sheet::{SecuritySheet, SheetPermission},
        withdrawn::WithdrawnPage,
    },
    ui::form::FormTarget,
};
use jiff::Timestamp;
use url::Url;
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
    gallery.page("security", sheet())?;
    gallery.page("request_withdraw", withdraw())?;
    let mut withdrawn = status(ConsentState::Consented { at: sample::at(900) }, sample::at(1_000));
    withdrawn.request.withdrawn = Some(withdrawal());
    withdrawn.withdraw_href = None;
    gallery.page("request_withdrawn", withdrawn)?;
    let mut reminded = status(ConsentState::Opened, sample::at(5 * DAY));
    reminded.request.reminders = 1;
    reminded.request.reminded_at = Some(sample::at(2 * DAY));
    reminded.reminder = Some(Reminder {
        from: sample::at(3 * DAY),
        write: Some(FormTarget::to("#")),
        message: Some(message("Reminder: please allow Drift for our organisation")),
    });
    gallery.page("request_reminded", reminded)?;
    gallery.page("link_used", LinkUsed { result_href: "#".to_owned() })?;
    for (name, consented_at) in [("admin_withdrawn", None), ("admin_withdrawn_late", Some(sample::at(900)))] {
        let page = WithdrawnPage {
            app: "Drift".to_owned(),
            publisher: "Drift Scheduling Ltd".to_owned(),
            requester: "Carla Conti".to_owned(),
            withdrawal: withdrawal(),
            consented_at,
            support: "support@drift.example".to_owned(),
        };
        gallery.page(name, page)?;
    }
    for (name, state, now) in states {
        let viewer = Some(sample::viewer(false));
        gallery.page_for(viewer, &format!("request_{name}"), status(state.clone(), now))?;
        gallery.page(&format!("admin_{name}"), admin(state, now))?;
    }
    for (name, account, app, code) in checks() {
        let preflight = Preflight { account, app, code };
        let walk = AdminWalk { checked: Some((sample::at(50), preflight)), ..AdminWalk::default() };
        let account = Some("adam@contoso.example".to_owned());
        let page = AdminPage { walk, account, ..admin(ConsentState::Opened, sample::at(60)) };
        gallery.page(&format!("admin_checked_{name}"), page)?;
    }
    behind(gallery)
}

fn checks() -> [(&'static str, AccountSeen, AppSeen, Option<u32>); 3] {
    let role = RoleEvidence::Admin(AdminRole::ApplicationAdministrator);
    [
        ("good", AccountSeen::Member { role }, AppSeen::Present, None),
        ("elsewhere", AccountSeen::Elsewhere, AppSeen::Unknown, None),
        ("off", AccountSeen::Unnamed, AppSeen::SwitchedOff, Some(7_000_112)),
    ]
}

/// The pages behind the administrator's.
fn behind(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let app = sample::app();
    let target = Target {
        cloud: "global".to_owned(),
        graph: Url::parse("https://graph.microsoft.com").map_err(io::Error::other)?,
        tenant: sample::tenant(),
        client_id: app.client_id,
        scopes: app.scopes(),
        person: Some(sample::person()),
    };
    let entra = |label: &str| -> io::Result<PortalLink> {
        let href = Url::parse("https://entra.microsoft.com/").map_err(io::Error::other)?;
        Ok(PortalLink { label: label.to_owned(), href })
    };
    let person_name = Some("Carla Conti".to_owned());
    let ways = OtherWaysPage {
        app: app.name.clone(),
        organisation: "Contoso".to_owned(),
        back_href: "#".to_owned(),
        check_now: Some(FormTarget::to("#")),
        apps: entra("All enterprise applications")?,
        requests: entra("Admin consent requests")?,
        everybody: target.recipe(Deed::GrantEveryone),
        person: target.recipe(Deed::GrantPerson),
        person_name: person_name.clone(),
    };
    gallery.page("admin_other_ways", ways)?;
    let limit = LimitPage {
        app: app.name.clone(),
        back_href: "#".to_owned(),
        apps: entra("All enterprise applications")?,
        recipe: target.recipe(Deed::Limit),
        decide: FormTarget::to("#"),
        decided: Some((sample::at(300), Audience::Assigned)),
    };
    gallery.page("admin_limit", limit)?;
    let revoke = RevokePage {
        app: app.name,
        back_href: "#".to_owned(),
        apps: entra("All enterprise applications")?,
        everybody: target.recipe(Deed::RevokeEveryone),
        person: target.recipe(Deed::RevokePerson),
        person_name,
        remove: target.recipe(Deed::RemoveApp),
    };
    gallery.page("admin_revoke", revoke)
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
        side: Side::Customer,
        person: Some(sample::person()),
        name: "Carla Conti".to_owned(),
        username: "carla@contoso.example".to_owned(),
    }
}

fn withdrawal() -> Withdrawal {
    Withdrawal { at: sample::at(800), by: WithdrawnBy::Requester }
}

fn withdraw() -> WithdrawPage {
    WithdrawPage {
        app: "Drift".to_owned(),
        organisation: "Contoso".to_owned(),
        withdraw: FormTarget::to("#"),
        back_href: "request_opened.html".to_owned(),
    }
}

fn sheet() -> SecuritySheet {
    let permissions = sample::words().into_iter().map(|words| SheetPermission {
        scope: words.scope,
        allows: words.plain,
        not: Some("Cannot change, add or delete anything; cannot read mail or files.".to_owned()),
        reason: words.reason,
    });
    SecuritySheet {
        app: sample::app(),
        permissions: permissions.collect(),
        organisation: "Contoso".to_owned(),
        requester: ("Carla Conti".to_owned(), "carla@contoso.example".to_owned()),
        open_until: Some(sample::at(14 * DAY)),
        made_at: sample::at(0),
        stored_data: "https://portal.drift.example/stored-data".to_owned(),
        back_href: "admin_opened.html".to_owned(),
        download_href: "#".to_owned(),
    }
}

fn message(subject: &str) -> AdminMessage {
    AdminMessage {
        link: LINK.to_owned(),
        subject: subject.to_owned(),
        body: format!(
            "Hello,\n\nI would like to use Drift by Drift Scheduling Ltd with my calendar. Our Microsoft 365 \
             organisation lets only an administrator allow that.\n\nThis page shows what Drift asks for and why, \
             and how to allow or refuse it for our organisation:\n\n{LINK}\n\nThank you\nCarla Conti\n"
        ),
        html: format!("<p>Hello,</p><p><a href=\"#\">{LINK}</a></p>"),
        mailto: "mailto:?subject=Please".to_owned(),
        file_href: "#".to_owned(),
    }
}

fn openings(opened: bool) -> Openings {
    if !opened {
        return Openings { programs: 1, ..Openings::default() };
    }
    let visitor = Visitor { program: false, browser: Browser::Edge, system: System::Windows };
    let latest = [3_000, 40].map(|seconds| Opening { at: sample::at(seconds), visitor });
    Openings { people: 2, programs: 1, latest: latest.to_vec() }
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
            withdrawn: None,
            reminders: 0,
            reminded_at: None,
            version: 1,
        },
        way_back: None,
        openings: openings(opened_at.is_some()),
        message: Some(message("Please allow Drift for our organisation")),
        reminder: None,
        ask_again_signs_in: false,
        withdraw_href: Some("request_withdraw.html".to_owned()),
        own_href: "#".to_owned(),
        publisher: "Drift Scheduling Ltd".to_owned(),
        check_now: FormTarget::to("#"),
        ask_again: Some(FormTarget::to("#")),
        connect: FormTarget::to("#"),
        adoption: None,
        report_href: None,
        events_url: "/requests/sample/events".to_owned(),
        now,
    }
}

fn admin(state: ConsentState, now: Timestamp) -> AdminPage {
    let link =
        |label: &str, href: &str| href.parse().ok().map(|href| PortalLink { label: label.to_owned(), href });
    AdminPage {
        app: sample::app(),
        permissions: sample::words(),
        cannot: consentry::domain::not_asked::not_asked(&sample::app().scopes()),
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
        walk: AdminWalk::default(),
        account: None,
        check_account: FormTarget::to("#"),
        ways_href: "#".to_owned(),
        limit_href: "#".to_owned(),
        revoke_href: "#".to_owned(),
        check_now: FormTarget::to("#"),
        adoption: Some(AdoptionFigures {
            allowance: Allowance::Whole { at: sample::at(DAY) },
            connected: 2,
            next: Some("Carla Conti".to_owned()),
        }),
        report_href: Some("report_works.html".to_owned()),
        security_href: "security.html".to_owned(),
        inspect_href: Some("inspection_offer.html".to_owned()),
        portal_links: link("Enterprise apps in the Entra admin center", "https://entra.microsoft.com/")
            .into_iter()
            .collect(),
        now,
    }
}
