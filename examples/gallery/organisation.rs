use std::io;

use consentry::{
    domain::{
        adoption::{Allowance, Headcount},
        consent::ConsentStage,
        gate::Gate,
        report::Overall,
    },
    pages::{
        Viewer,
        organisation::{OrganisationPage, PersonLine, RequestLine},
    },
};

use super::{
    Gallery,
    sample::{at, scopes, tenant, viewer},
};

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let admin = || Some(Viewer { tenant_admin: true, ..viewer(false) });
    gallery.page_for(admin(), "organisation", organisation())?;
    let lacks =
        Allowance::Lacks { at: at(0), scopes: scopes("Calendars.ReadWrite Calendars.ReadWrite.Shared") };
    gallery.page_for(
        admin(),
        "organisation_lacks",
        OrganisationPage { allowance: lacks, ..organisation() },
    )?;
    let unseen = OrganisationPage {
        allowance: Allowance::NeverSeen,
        gate: Some(Gate::AdminConsentNeeded),
        headcount: Headcount { connected: 0, waiting: 1 },
        people: organisation().people.split_off(1),
        requests: Vec::new(),
        records: None,
        ..organisation()
    };
    gallery.page_for(admin(), "organisation_unseen", unseen)
}

fn organisation() -> OrganisationPage {
    let person = |name: &str, connected, overall| PersonLine {
        name: name.to_owned(),
        username: format!("{}@contoso.example", name.to_lowercase().replace(' ', ".")),
        connected,
        seen_at: at(60),
        report: Some("report_works.html".to_owned()),
        overall,
    };
    let request = |stage, withdrawn| RequestLine {
        requester: "Carla Conti".to_owned(),
        created_at: at(0),
        stage,
        withdrawn,
    };
    OrganisationPage {
        app: "Drift".to_owned(),
        name: "Contoso".to_owned(),
        tenant: tenant(),
        allowance: Allowance::Whole { at: at(0) },
        gate: None,
        headcount: Headcount { connected: 1, waiting: 1 },
        people: vec![
            person("Carla Conti", true, Some(Overall::Works)),
            PersonLine { report: None, ..person("Cem Aksoy", false, None) },
        ],
        requests: vec![request(ConsentStage::Proven, false), request(ConsentStage::Created, true)],
        records: Some((at(30), "inspection.html".to_owned())),
        inspect_href: Some("/inspect"),
    }
}
