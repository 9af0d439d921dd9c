//! The support desk.

use std::io;

use consentry::{
    domain::{
        consent::ConsentStage,
        consent_message::{Message, Paragraph},
        desk_state::DeskState,
        gate::Gate,
        id::TenantId,
        mailbox::Verdict,
        report::Overall,
        tenant_selection::TenantSelection,
    },
    pages::desk::{
        attention::Attention,
        consent_again::{ConsentAgainPage, FreshLink, LackingRow},
        found::FoundRow,
        tenants::{SaveForm, TenantRow, TenantsPage, ViewLink, carrying, list_address},
        vendor_faults::{FaultRow, VendorFaultsPage},
    },
    ui::form::FormTarget,
};
use uuid::Uuid;

use crate::{Gallery, sample};

mod tenant;

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let staff = || Some(sample::viewer(true));
    gallery.page_for(staff(), "desk_tenants", list(rows(), TenantSelection::default()))?;
    gallery.page_for(staff(), "desk_tenants_empty", list(Vec::new(), TenantSelection::default()))?;
    let narrowed =
        [("q", "fabri\" <"), ("stage", "failed"), ("seen", "7d"), ("cause", "gate:x"), ("sort", "name")];
    let narrowed = TenantSelection::from_parts(narrowed);
    gallery.page_for(staff(), "desk_tenants_no_match", list(Vec::new(), narrowed.clone()))?;
    gallery.page_for(staff(), "desk_tenants_narrowed", list(rows(), narrowed))?;
    gallery.page_for(staff(), "desk_tenants_found", found())?;
    tenant::draw(gallery)?;
    let redirects = ["auth/callback", "admin-consent/callback"];
    let faults = VendorFaultsPage {
        list_href: "desk_tenants.html",
        rows: vec![fault()],
        client_id: sample::tenant().to_string(),
        redirects: redirects.map(|path| format!("https://portal.drift.example/{path}")).to_vec(),
    };
    gallery.page_for(staff(), "desk_vendor_faults", faults)?;
    let again = ConsentAgainPage {
        list_href: "desk_tenants.html",
        rows: vec![
            lacking("Contoso", None, None),
            lacking("Fabrikam", Some(ConsentStage::Opened), Some(fresh())),
            lacking("Humongous Insurance and Reinsurance Group", Some(ConsentStage::Refused), None),
        ],
        total: 3,
        make_all: Some(FormTarget::to("#")),
        first_href: None,
        next_href: Some("#".to_owned()),
    };
    gallery.page_for(staff(), "desk_consent_again", again)
}

fn fault() -> FaultRow {
    FaultRow {
        code: "AADSTS7000222".to_owned(),
        gate: Gate::VendorCredential,
        stage: "calendars".to_owned(),
        of_inspection: false,
        meaning: Some("The app's secret has expired.".to_owned()),
        steps: vec!["The vendor makes a new credential, best a certificate.".to_owned()],
        docs_url: Some("https://login.microsoftonline.com/error?code=7000222".to_owned()),
        times: 1_204,
        tenants: 37,
        latest: ["Contoso", "Fabrikam"].map(|name| ("desk_tenant.html".to_owned(), name.to_owned())).to_vec(),
        first: sample::at(-400_000),
        last: sample::at(-60),
    }
}

fn lacking(name: &str, stage: Option<ConsentStage>, fresh: Option<FreshLink>) -> LackingRow {
    LackingRow {
        href: "desk_tenant.html".to_owned(),
        name: name.to_owned(),
        lacks: "MailboxSettings.Read People.Read".to_owned(),
        proven_at: sample::at(-400_000),
        approver: Some("Adam Admin".to_owned()),
        requester: "Carla Conti".to_owned(),
        domain: Some("contoso.example".to_owned()),
        reason: (stage == Some(ConsentStage::Refused)).then(|| "Ask me again in January.".to_owned()),
        stage,
        make: fresh.is_none().then(|| FormTarget::to("#")),
        fresh,
    }
}

fn fresh() -> FreshLink {
    let message = Message {
        subject: "Please allow Drift once more for your organisation".to_owned(),
        paragraphs: vec![Paragraph::Text(
            "Hello,\n\nyour organisation has allowed Drift by Drift Scheduling Ltd. Drift needs more now."
                .to_owned(),
        )],
    };
    FreshLink {
        link: "https://portal.drift.example/admin/mJ3v0cF2kq9XcV1Tn8yQpR7sLw4ZbE6uHaGdOiKxN5M".to_owned(),
        expires_at: sample::at(1_000_000),
        mailto: "mailto:?subject=Please".to_owned(),
        message,
    }
}

fn list(rows: Vec<TenantRow>, selection: TenantSelection) -> TenantsPage {
    let full = !rows.is_empty();
    let view = |name: &str, parts: &[(&str, &str)], own: bool| {
        let view = TenantSelection::from_parts(parts.iter().copied());
        ViewLink {
            name: name.to_owned(),
            href: list_address("desk_tenants.html", &view, None),
            is_current: view == selection,
            is_shared: name.len().is_multiple_of(2),
            delete: own.then(|| FormTarget::to("#")),
        }
    };
    TenantsPage {
        csv_href: Some("#".to_owned()),
        found: Vec::new(),
        href: "desk_tenants.html".to_owned(),
        clouds: vec![("global".to_owned(), "Microsoft 365 (global)".to_owned())],
        rows,
        first_href: full.then(|| "#".to_owned()),
        previous_href: full.then(|| "#".to_owned()),
        next_href: full.then(|| "#".to_owned()),
        views: vec![
            view("Needs an answer", &[("desk", "new"), ("sort", "held")], false),
            view("Vendor must act", &[("fixer", "vendor")], false),
            view("Enterprise customers that wait for us", &[("q", "group")], true),
            view("Everything", &[], true),
        ],
        save: SaveForm { target: carrying(FormTarget::to("#"), &selection), may_share: true, is_full: !full },
        attention: if full {
            vec![
                Attention::Faults { count: 1_204, href: "desk_vendor_faults.html" },
                Attention::ConsentAgain { count: 3, href: "desk_consent_again.html" },
            ]
        } else {
            Vec::new()
        },
        lint_href: "#",
        selection,
    }
}

fn found() -> TenantsPage {
    let mut page = list(rows(), TenantSelection::from_parts([("q", "aaaa0000-bb11-2222-33cc-444444dddddd")]));
    page.rows.truncate(1);
    page.found = vec![
        FoundRow::SignIn {
            href: "#".to_owned(),
            at: sample::at(-10_000),
            gate: Gate::AdminConsentNeeded,
            error: Box::new(sample::error(90094)),
            tenant_href: Some("desk_tenant.html".to_owned()),
        },
        FoundRow::Report {
            href: "report_out_of_reach.html".to_owned(),
            at: sample::at(-100),
            overall: Some(Overall::OutOfReach),
            tenant_href: "desk_tenant.html".to_owned(),
        },
    ];
    page
}

fn rows() -> Vec<TenantRow> {
    [
        (
            "Northwind Traders",
            Some(ConsentStage::Proven),
            Some(Overall::Works),
            Some(Verdict::ExoCloudOnly),
            None,
        ),
        ("Contoso", Some(ConsentStage::Proving), None, None, Some(Gate::AdminConsentNeeded)),
        (
            "Fabrikam",
            Some(ConsentStage::Proven),
            Some(Overall::OutOfReach),
            Some(Verdict::HybridMailboxOnprem),
            None,
        ),
        ("Adatum Corporation", None, Some(Overall::OutOfReach), Some(Verdict::OnpremOnly), None),
        ("Tailspin Toys", Some(ConsentStage::Opened), None, None, Some(Gate::AdminRequestPending)),
        ("Woodgrove Bank", Some(ConsentStage::Created), None, None, Some(Gate::UserNotAssigned)),
        (
            "Litware",
            Some(ConsentStage::Failed),
            Some(Overall::CouldNotTell),
            Some(Verdict::Unknown),
            Some(Gate::ConditionalAccess),
        ),
        ("Proseware", Some(ConsentStage::Refused), None, None, Some(Gate::AppDisabled)),
        (
            "Wingtip",
            Some(ConsentStage::Consented),
            Some(Overall::ActionNeeded),
            Some(Verdict::NoMailboxLicense),
            None,
        ),
        (
            "Humongous Insurance and Reinsurance Group",
            Some(ConsentStage::Proven),
            Some(Overall::WorksSoFar),
            Some(Verdict::HybridMailboxCloud),
            None,
        ),
    ]
    .into_iter()
    .zip(1_u64..)
    .map(|((name, stage, overall, verdict, gate), number)| {
        let domain = name.split(' ').next().unwrap_or_default().to_lowercase();
        TenantRow {
            href: "desk_tenant.html".to_owned(),
            id: TenantId::new(Uuid::from_u128(number.into())),
            name: Some(name.to_owned()),
            domains: ["example", "mail.example", "onmicrosoft.example", "test"]
                .map(|end| format!("{domain}.{end}"))
                .to_vec(),
            stage,
            overall,
            verdict,
            gate,
            held_since: gate.map(|_| sample::at(-90_000 * i64::try_from(number).unwrap_or_default())),
            desk: DeskState::ALL[usize::try_from(number % 4).unwrap_or_default()],
            assignee: number.is_multiple_of(3).then(|| "Sam Sato".to_owned()),
            watched: number.is_multiple_of(4),
            first_seen: sample::at(-900_000 * i64::try_from(number).unwrap_or_default()),
            people: number * number * 17,
            last_seen: sample::at(-4_000 * i64::try_from(number).unwrap_or_default()),
        }
    })
    .collect()
}
