//! Tenants grouped by what holds them back.

use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use serde::Deserialize;

use crate::{
    domain::{cause::Cause, gate::Fixer},
    journeys::{
        same_cause::{self, Group, GroupView, Growing, Overview, Period},
        viewer::Staff,
    },
    pages::desk::{
        attention::GrowingCause,
        one_cause::{AlikeRow, HeldTenant, OneCausePage},
        same_cause::{CauseRow, SameCausePage},
    },
    store::CauseTenant,
};

use super::{
    Site,
    desk::{LIST, tenant_address, word},
    failure::Failure,
    reader::Reader,
};

/// The page's address.
pub(super) const PAGE: &str = "/support/same-cause";

/// The page of one cause.
pub(super) const ONE: &str = "/support/same-cause/{key}";

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct GroupsQuery {
    days: String,
    who: String,
    after: String,
}

impl GroupsQuery {
    /// A period that is none of ours is the usual one.
    fn period(&self) -> Period {
        Period::ALL.into_iter().find(|period| period.days() == self.days).unwrap_or_default()
    }
}

/// The page of a cause. A key holds nothing that an address would have to escape.
pub(super) fn cause_address(cause: &Cause) -> String {
    format!("{PAGE}/{}", cause.key())
}

fn tenants_address(cause: &Cause) -> String {
    format!("{LIST}?cause={}", cause.key())
}

pub(super) fn growing_cause(growing: Growing) -> GrowingCause {
    let Growing { cause, since, tenants } = growing;
    GrowingCause { href: cause_address(&cause), cause, since, tenants }
}

/// `GET /support/same-cause`
pub(super) async fn list(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Query(asked): Query<GroupsQuery>,
) -> Result<Response, Failure> {
    let (period, fixer) = (asked.period(), word::<Fixer>(&asked.who));
    let Overview { growing, groups, beyond, tenants, total } =
        same_cause::list(&site.portal, &staff, period, fixer).await?;
    let page = SameCausePage {
        list_href: LIST,
        href: PAGE,
        period,
        fixer,
        growing: growing.into_iter().map(growing_cause).collect(),
        rows: groups.into_iter().map(row).collect(),
        beyond,
        tenants,
        total,
        now: site.portal.now(),
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

fn row(group: Group) -> CauseRow {
    let Group { cause, tenants, new_in_week, new_in_month, oldest, weeks } = group;
    CauseRow {
        href: cause_address(&cause),
        tenants_href: tenants_address(&cause),
        tenants,
        new_in_week,
        new_in_month,
        oldest,
        levels: weeks.into_iter().map(|week| week.tenants).collect(),
        cause,
    }
}

/// `GET /support/same-cause/{key}`
pub(super) async fn show(
    State(site): State<Site>,
    reader: Reader,
    staff: Staff,
    Path(key): Path<String>,
    Query(asked): Query<GroupsQuery>,
) -> Result<Response, Failure> {
    let period = asked.period();
    let after = asked.after.parse().ok();
    let view = same_cause::show(&site.portal, &staff, &key, period, after).await?;
    let GroupView { group, growing, tenants, alike, advice } = view;
    let Group { cause, tenants: held, new_in_week, new_in_month, oldest, weeks } = group;
    let with_period = |period: Period| format!("{}?days={}", cause_address(&cause), period.days());
    let alike = alike.into_iter().map(|count| AlikeRow {
        href: cause_address(&count.cause),
        tenants: count.tenants,
        cause: count.cause,
    });
    let page = OneCausePage {
        groups_href: PAGE,
        growing: growing.map(growing_cause),
        period,
        periods: Period::ALL.map(|period| (period, with_period(period))).to_vec(),
        tenants_href: tenants_address(&cause),
        tenants: held,
        new_in_week,
        new_in_month,
        oldest,
        weeks,
        rows: tenants.items.into_iter().map(held_tenant).collect(),
        first_href: after.is_some().then(|| with_period(period)),
        next_href: tenants.next.map(|next| format!("{}&after={next}", with_period(period))),
        alike: alike.collect(),
        advice,
        now: site.portal.now(),
        cause,
    };
    Ok(site.page(&reader, Some(staff.person()), page))
}

fn held_tenant(tenant: CauseTenant) -> HeldTenant {
    let CauseTenant { tenant, name, domain, since, seen_at } = tenant;
    let name = name.or_else(|| domain.clone()).unwrap_or_else(|| tenant.to_string());
    HeldTenant { href: tenant_address(tenant), name, domain, since, seen_at }
}
