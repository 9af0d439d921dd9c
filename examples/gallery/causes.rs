//! Tenants by what holds them back.

use std::io;

use consentry::{
    domain::{
        cause::{Cause, Flow, Week},
        gate::Fixer,
    },
    journeys::same_cause::{Advice, Period},
    pages::desk::{
        attention::GrowingCause,
        one_cause::{AlikeRow, HeldTenant, OneCausePage},
        same_cause::{CauseRow, SameCausePage},
    },
};

use crate::{Gallery, sample};

const CAUSES: [&str; 12] = [
    "gate.admin-consent-needed.AADSTS65001.microsoft-keeps.tenant-admin",
    "gate.admin-consent-needed.AADSTS90094.-.tenant-admin",
    "consent.refused",
    "mailbox.hybrid_mailbox_onprem",
    "gate.conditional-access.AADSTS53003.-.tenant-admin",
    "permission.missing.Calendars.ReadWrite.Shared",
    "consent.waiting",
    "gate.publisher-or-risk-block.AADSTS90072.keeps.tenant-admin",
    "mailbox.no_mailbox_license",
    "gate.vendor-credential.AADSTS7000222.-.vendor",
    "gate.unknown.interaction_required.-.-",
    "could-not-tell",
];

fn causes() -> impl Iterator<Item = Cause> {
    CAUSES.iter().filter_map(|key| Cause::from_key(key))
}

fn growing(tenants: u64) -> Vec<GrowingCause> {
    let growing = |cause| GrowingCause {
        cause,
        since: sample::at(-19 * 86_400),
        tenants,
        href: "desk_one_cause.html".to_owned(),
    };
    causes().take(1).map(growing).collect()
}

/// Something that grows, then stays.
fn levels(weeks: u64, now: u64, number: u64) -> Vec<u64> {
    (0..weeks)
        .map(|week| if number == 0 && week + 3 < weeks { now / 9 } else { now * (week + 4) / (weeks + 3) })
        .collect()
}

fn rows(weeks: u64, biggest: u64) -> Vec<CauseRow> {
    let row = |(number, cause): (u64, Cause)| {
        let tenants = (biggest >> number).max(1);
        CauseRow {
            cause,
            href: "desk_one_cause.html".to_owned(),
            tenants_href: "desk_tenants.html".to_owned(),
            tenants,
            new_in_week: tenants / 4,
            new_in_month: tenants / 2,
            oldest: Some(sample::at(-300 * 86_400)),
            levels: levels(weeks, tenants, number),
        }
    };
    (0..).zip(causes()).map(row).collect()
}

fn page(rows: Vec<CauseRow>, period: Period) -> SameCausePage {
    let weeks = usize::try_from(period.weeks()).unwrap_or_default();
    let total = (0..weeks).map(|week| rows.iter().map(|row| row.levels[week]).sum()).collect();
    SameCausePage {
        list_href: "desk_tenants.html",
        href: "#",
        period,
        fixer: None,
        growing: Vec::new(),
        tenants: rows.iter().map(|row| row.tenants).sum(),
        total,
        rows,
        beyond: (0, 0),
        now: sample::at(0),
    }
}

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let staff = || Some(sample::viewer(true));
    gallery.page_for(staff(), "desk_same_cause_none", page(Vec::new(), Period::Quarter))?;
    let narrowed = SameCausePage { fixer: Some(Fixer::Vendor), ..page(Vec::new(), Period::Quarter) };
    gallery.page_for(staff(), "desk_same_cause_none_of_vendor", narrowed)?;
    let three = rows(13, 1).into_iter().take(3).collect();
    gallery.page_for(staff(), "desk_same_cause_three", page(three, Period::Quarter))?;
    let many =
        SameCausePage { growing: growing(1_840), beyond: (17, 23), ..page(rows(13, 4_096), Period::Quarter) };
    gallery.page_for(staff(), "desk_same_cause", many)?;
    gallery.page_for(staff(), "desk_same_cause_year", page(rows(52, 4_096), Period::Year))?;
    one(gallery)
}

fn one(gallery: &mut Gallery<'_>) -> io::Result<()> {
    let Some(cause) = causes().next() else { return Ok(()) };
    let weeks = levels(13, 1_840, 0)
        .into_iter()
        .map(|tenants| Week { tenants, flow: Flow { came: tenants / 7, went: 3 } });
    let tenant = |name: &str, days: i64| HeldTenant {
        href: "desk_tenant.html".to_owned(),
        name: name.to_owned(),
        domain: Some(format!("{}.example", name.to_lowercase().replace(' ', "-"))),
        since: sample::at(-days * 86_400),
        seen_at: sample::at(-60),
    };
    let alike = |cause| AlikeRow { cause, href: "#".to_owned(), tenants: 1_024 };
    let page = OneCausePage {
        groups_href: "desk_same_cause.html",
        growing: growing(1_840).pop(),
        period: Period::Quarter,
        periods: Period::ALL.map(|period| (period, "#".to_owned())).to_vec(),
        tenants_href: "desk_tenants.html".to_owned(),
        tenants: 1_840,
        new_in_week: 512,
        new_in_month: 1_690,
        oldest: Some(sample::at(-300 * 86_400)),
        weeks: weeks.collect(),
        rows: vec![
            tenant("Contoso", 1),
            tenant("Fabrikam", 2),
            tenant("Humongous Insurance and Reinsurance Group", 19),
        ],
        first_href: None,
        next_href: Some("#".to_owned()),
        alike: causes().skip(1).take(1).map(alike).collect(),
        advice: Advice {
            meaning: "Your organisation lets only administrators approve what Drift asks for.".to_owned(),
            steps: vec!["Hand the request over: your administrator gets a link.".to_owned()],
            vendor: None,
            docs_url: Some("https://login.microsoftonline.com/error?code=65001".to_owned()),
        },
        now: sample::at(0),
        cause,
    };
    gallery.page_for(Some(sample::viewer(true)), "desk_one_cause", page)
}
