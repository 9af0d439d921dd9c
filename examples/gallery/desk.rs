//! The support desk.

use std::io;

use consentry::{
    domain::{
        consent::ConsentStage,
        consent_message::{Message, Paragraph},
        gate::Gate,
        id::TenantId,
        mailbox::Verdict,
        report::Overall,
    },
    pages::desk::{
        attention::Attention,
        consent_again::{ConsentAgainPage, FreshLink, LackingRow},
        tenants::{TenantQuery, TenantRow, TenantsPage},
        vendor_faults::{FaultRow, VendorFaultsPage},
    },
    ui::form::FormTarget,
};
use uuid::Uuid;

use crate::{Gallery, sample};

mod tenant;

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let staff = || Some(sample::viewer(true));
    gallery.page_for(staff(), "desk_tenants", list(rows(), TenantQuery::default()))?;
    gallery.page_for(staff(), "desk_tenants_empty", list(Vec::new(), TenantQuery::default()))?;
    let query =
        TenantQuery { search: "fabri\" <".to_owned(), stage: Some(ConsentStage::Failed), overall: None };
    gallery.page_for(staff(), "desk_tenants_no_match", list(Vec::new(), query))?;
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

fn list(rows: Vec<TenantRow>, query: TenantQuery) -> TenantsPage {
    let full = !rows.is_empty();
    TenantsPage {
        csv_href: Some("#".to_owned()),
        refusals: Vec::new(),
        href: "desk_tenants.html".to_owned(),
        query,
        rows,
        total: full.then_some(10_482),
        first_href: full.then(|| "#".to_owned()),
        next_href: full.then(|| "#".to_owned()),
        attention: if full {
            vec![
                Attention::Faults { count: 1_204, href: "desk_vendor_faults.html" },
                Attention::ConsentAgain { count: 3, href: "desk_consent_again.html" },
            ]
        } else {
            Vec::new()
        },
        lint_href: "#",
    }
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
            people: number * number * 17,
            last_seen: sample::at(-4_000 * i64::try_from(number).unwrap_or_default()),
        }
    })
    .collect()
}
