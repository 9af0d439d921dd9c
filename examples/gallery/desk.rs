//! The support desk.

use std::io;

use consentry::{
    domain::{
        audit::{Action, Actor, AuditEntry},
        consent::{ConsentRequest, ConsentStage, ConsentState, Requester},
        gate::Gate,
        id::{ConsentRequestId, TenantId},
        mailbox::Verdict,
        report::Overall,
    },
    pages::desk::{
        refused_sign_ins::RefusalRow,
        tenant::{DiagnosisRow, PersonRow, TenantPage},
        tenants::{TenantQuery, TenantRow, TenantsPage},
    },
};
use uuid::Uuid;

use crate::{Gallery, sample};

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let staff = || Some(sample::viewer(true));
    gallery.page_for(staff(), "desk_tenants", list(rows(), TenantQuery::default()))?;
    gallery.page_for(staff(), "desk_tenants_empty", list(Vec::new(), TenantQuery::default()))?;
    let query =
        TenantQuery { search: "fabri\" <".to_owned(), stage: Some(ConsentStage::Failed), overall: None };
    gallery.page_for(staff(), "desk_tenants_no_match", list(Vec::new(), query))?;
    gallery.page_for(staff(), "desk_tenant", tenant())
}

fn list(rows: Vec<TenantRow>, query: TenantQuery) -> TenantsPage {
    let full = !rows.is_empty();
    TenantsPage {
        refusals: Vec::new(),
        href: "desk_tenants.html".to_owned(),
        query,
        rows,
        total: full.then_some(10_482),
        first_href: full.then(|| "#".to_owned()),
        next_href: full.then(|| "#".to_owned()),
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

fn tenant() -> TenantPage {
    let carla = Actor::Person { tenant: sample::tenant(), person: sample::person() };
    let entry = |seconds, actor: &Actor, action| AuditEntry {
        at: sample::at(seconds),
        actor: actor.clone(),
        action,
        tenant: Some(sample::tenant()),
        subject: None,
    };
    TenantPage {
        list_href: "desk_tenants.html".to_owned(),
        id: sample::tenant(),
        name: Some("Contoso".to_owned()),
        domains: vec!["contoso.example".to_owned(), "contoso.onmicrosoft.example".to_owned()],
        cloud: "Microsoft 365 (global)".to_owned(),
        region: Some("EU".to_owned()),
        first_seen: sample::at(-500_000),
        last_seen: sample::at(0),
        stage: Some(ConsentStage::Proven),
        overall: Some(Overall::OutOfReach),
        people: vec![PersonRow {
            name: "Carla Conti".to_owned(),
            username: "carla@contoso.example".to_owned(),
            person: sample::person(),
            connected: true,
            last_seen: sample::at(0),
        }],
        requests: vec![ConsentRequest {
            opened_at: None,
            id: ConsentRequestId::new(Uuid::from_u128(0x019a_b1c2_5a1e_7f00_8d3b_2f64_c0de_0001)),
            tenant: sample::tenant(),
            cloud: "global".to_owned(),
            requester: Requester {
                person: Some(sample::person()),
                name: "Carla Conti".to_owned(),
                username: "carla@contoso.example".to_owned(),
            },
            created_at: sample::at(-9_000),
            expires_at: sample::at(1_200_000),
            state: ConsentState::Proven { grant: sample::grant(), diagnosis: None },
            withdrawn: None,
            reminders: 0,
            reminded_at: None,
            version: 5,
        }],
        diagnoses: vec![
            DiagnosisRow {
                href: "report_out_of_reach.html".to_owned(),
                person: "carla@contoso.example".to_owned(),
                started_at: sample::at(-100),
                overall: Some(Overall::OutOfReach),
                verdict: Some(Verdict::HybridMailboxOnprem),
                state: "Finished",
            },
            DiagnosisRow {
                href: "report_running.html".to_owned(),
                person: "chris@contoso.example".to_owned(),
                started_at: sample::at(-5_000),
                overall: None,
                verdict: None,
                state: "Interrupted",
            },
        ],
        refusals: vec![RefusalRow {
            at: sample::at(-10_000),
            gate: Gate::AdminConsentNeeded,
            error: sample::error(90094),
            person: Some("carla@contoso.example".to_owned()),
            tenant_href: None,
        }],
        inspection: Some((sample::at(50), "inspection_mixed.html".to_owned())),
        audit: vec![
            entry(0, &Actor::Portal, Action::DiagnosisFinished),
            entry(-100, &carla, Action::DiagnosisStarted),
            entry(-400, &Actor::Portal, Action::ConsentProven),
            entry(-900, &Actor::LinkHolder, Action::ConsentReported),
            entry(-1_200, &Actor::LinkHolder, Action::ConsentLinkOpened),
            entry(-9_000, &carla, Action::ConsentRequested),
        ],
        now: sample::at(100),
    }
}
