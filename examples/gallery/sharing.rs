//! Sharing a report by a link, and reports that came from elsewhere as files.

use std::io;

use consentry::{
    domain::{
        id::{DiagnosisId, ImportId, ShareId},
        imported_report::{ImportSummary, ImportedDocument, ImportedReport},
        named_person::NamedPerson,
        redaction::{Level, Withheld},
        report_share::{ReportShare, ShareView, lengths},
        signed_report::{FILE_VERSION, FORMAT, SignatureState, SignedReport},
        visitor::Visitor,
    },
    pages::{
        desk::{
            imports::{ImportRow, ImportsPage},
            shares::{SharedRow, SharesPage},
        },
        report::{imported::ImportedReportPage, shared::SharedReportPage},
        share_report::{ShareReportPage, ShareRow, ShareValues},
    },
    ui::{field::FieldError, form::FormTarget},
};
use uuid::Uuid;

use crate::{Gallery, sample, sample_reports::works};

const EDGE: &str = "Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0";
const LINK: &str = "https://consent.drift.example/shared/3vXo1x3T6mQ0o6o2mJt1n8kq8rB6m3Yc0s5u7w9y1z3";

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let (carla, staff) = (|| Some(sample::viewer(false)), || Some(sample::viewer(true)));
    gallery.page_for(carla(), "share_report", share_page(Vec::new(), None))?;
    let wrong = FieldError::new(
        "organisation",
        "Enter the other organisation’s domain, such as contoso.com, or its tenant ID.",
    );
    gallery.page_for(carla(), "share_report_errors", share_page(vec![wrong], None))?;
    gallery.page_for(carla(), "share_report_made", share_page(Vec::new(), Some(LINK.to_owned())))?;
    gallery.page("shared_report", shared())?;
    gallery.page_for(staff(), "desk_shares", shares(rows()))?;
    gallery.page_for(staff(), "desk_shares_empty", shares(Vec::new()))?;
    gallery.page_for(staff(), "desk_imports", imports(Vec::new(), import_rows()))?;
    let wrong = FieldError::new("file", "Choose a report file, or paste its text.");
    gallery.page_for(staff(), "desk_imports_errors", imports(vec![wrong], Vec::new()))?;
    for (name, signature) in [
        (
            "imported_valid",
            SignatureState::Valid { kid: "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k".to_owned() },
        ),
        ("imported_changed", SignatureState::Wrong),
    ] {
        gallery.page_for(staff(), name, imported(signature))?;
    }
    Ok(())
}

fn carla() -> NamedPerson {
    NamedPerson { tenant: sample::tenant(), person: sample::person(), name: "Carla Conti".to_owned() }
}

fn share(number: u128, level: Level, revoked: bool) -> ReportShare {
    ReportShare {
        id: ShareId::new(Uuid::from_u128(number)),
        diagnosis: DiagnosisId::new(Uuid::from_u128(1)),
        tenant: sample::tenant(),
        level,
        made_by: carla(),
        created_at: sample::at(0),
        expires_at: sample::at(7 * 86_400),
        revoked_at: revoked.then(|| sample::at(4_000)),
        only_tenant: (level == Level::Internal).then(sample::tenant),
        note: (number == 1).then(|| "For the Exchange team".to_owned()),
        views: if level == Level::Internal { 2 } else { 0 },
    }
}

fn views(share: &ReportShare) -> Vec<ShareView> {
    let view = |seconds| ShareView {
        at: sample::at(seconds),
        visitor: Visitor::of(Some(EDGE)),
        viewer: Some(carla()),
    };
    if share.views == 0 { Vec::new() } else { vec![view(9_000), view(3_600)] }
}

fn all() -> [ReportShare; 3] {
    [share(1, Level::Internal, false), share(2, Level::Public, false), share(3, Level::Vendor, true)]
}

fn share_page(errors: Vec<FieldError>, made: Option<String>) -> ShareReportPage {
    let row = |share: ReportShare| ShareRow {
        only: Some("Contoso".to_owned()),
        views: views(&share),
        revoke: share.revoked_at.is_none().then(|| FormTarget::to("#")),
        share,
    };
    ShareReportPage {
        organisation: "Contoso".to_owned(),
        form: FormTarget::to("#"),
        values: ShareValues {
            level: "internal".to_owned(),
            days: "7".to_owned(),
            who: if errors.is_empty() { "own".to_owned() } else { "named".to_owned() },
            organisation: String::new(),
            note: String::new(),
        },
        lengths: lengths(30),
        errors,
        made: made.map(|link| (link, row(share(4, Level::Internal, false)))),
        rows: all().map(row).to_vec(),
        report_href: "report_works.html".to_owned(),
        now: sample::at(10_000),
    }
}

fn withheld() -> Vec<Withheld> {
    let one = |what: &str, places, instead: &str| Withheld {
        what: what.to_owned(),
        places,
        instead: instead.to_owned(),
    };
    vec![one("names of people", 4, "Person 1"), one("sign-in names", 3, "person-1@domain-1.example")]
}

fn shared() -> SharedReportPage {
    SharedReportPage {
        report: works(),
        level: Level::Vendor,
        withheld: withheld(),
        expires_at: sample::at(7 * 86_400),
        cloud_name: "Microsoft 365 (global)".to_owned(),
        support: "help@drift.example".to_owned(),
        json_href: "#".to_owned(),
    }
}

fn rows() -> Vec<SharedRow> {
    let row = |share: ReportShare| SharedRow {
        organisation: "Contoso".to_owned(),
        tenant_href: "desk_tenant.html".to_owned(),
        same_tenant_href: "#".to_owned(),
        report_href: "report_works.html".to_owned(),
        only: Some("Contoso".to_owned()),
        views: views(&share),
        revoke: share.revoked_at.is_none().then(|| FormTarget::to("#")),
        share,
    };
    all().map(row).to_vec()
}

fn shares(rows: Vec<SharedRow>) -> SharesPage {
    SharesPage {
        href: "#",
        open: None,
        tenant: None,
        next_href: (!rows.is_empty()).then(|| "#".to_owned()),
        rows,
        first_href: None,
        now: sample::at(10_000),
    }
}

fn import_rows() -> Vec<ImportRow> {
    let states = [
        SignatureState::Valid { kid: "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k".to_owned() },
        SignatureState::UnknownKey { kid: "u0wI3".to_owned() },
        SignatureState::Wrong,
        SignatureState::Missing,
    ];
    let row = |signature| ImportRow {
        href: "imported_valid.html".to_owned(),
        same_tenant_href: Some("#".to_owned()),
        import: summary(signature),
    };
    states.map(row).to_vec()
}

fn summary(signature: SignatureState) -> ImportSummary {
    ImportSummary {
        id: ImportId::new(Uuid::from_u128(1)),
        imported_at: sample::at(3_600),
        imported_by: carla(),
        signature,
        level: Some(Level::Vendor),
        tenant: Some(sample::tenant()),
        organisation: Some("Contoso".to_owned()),
        overall: works().overall,
        keep_until: sample::at(90 * 86_400),
    }
}

fn imports(errors: Vec<FieldError>, rows: Vec<ImportRow>) -> ImportsPage {
    ImportsPage {
        href: "#",
        may_import: true,
        errors,
        narrowed: false,
        rows,
        first_href: None,
        next_href: None,
    }
}

fn imported(signature: SignatureState) -> ImportedReportPage {
    let file = SignedReport {
        format: FORMAT.to_owned(),
        version: FILE_VERSION,
        level: Level::Vendor,
        exported_at: sample::at(0),
        report: works(),
        withheld: withheld(),
        signature: None,
    };
    ImportedReportPage {
        import: ImportedReport {
            summary: summary(signature),
            document: ImportedDocument::Export(Box::new(file)),
        },
        again: false,
        list_href: "desk_imports.html",
        tenant_href: Some("desk_tenant.html".to_owned()),
        delete: Some(FormTarget::to("#")),
    }
}
