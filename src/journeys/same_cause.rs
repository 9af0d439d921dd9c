//! Tenants grouped by what holds them back, with how the groups grew, so that one change at Microsoft is seen as one thing.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use crate::{
    domain::{
        cause::{Cause, Flow, LOOKED_AT, Week, surge, weeks},
        gate::Fixer,
    },
    store::{CauseCount, CauseFlow, CauseTenant, Page, TenantCursor},
};

use super::{portal::Portal, refusal::Refusal, viewer::Staff};

mod advice;
mod remembered;

pub use advice::Advice;
pub use remembered::Remembered;

use remembered::State;

/// Tenants of one page of a group.
const ROWS: u32 = 50;

/// Groups shown with their trend. There are as many causes as there are numbers that Microsoft says.
const GROUPS: usize = 100;

/// The fewest newcomers still held back that are announced as a growth.
const STILL_HELD: u64 = 5;

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// How far the trend looks back, in whole weeks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Period {
    /// 30 days, in five weeks.
    Month,
    /// 90 days, in thirteen weeks.
    #[default]
    Quarter,
    /// A year, in 52 weeks.
    Year,
}

impl Period {
    /// All of them, the shortest first.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    /// Its length in weeks.
    pub const fn weeks(self) -> u32 {
        match self {
            Self::Month => 5,
            Self::Quarter => 13,
            Self::Year => 52,
        }
    }

    /// Its length in days, as an address names it.
    pub const fn days(self) -> &'static str {
        match self {
            Self::Month => "30",
            Self::Quarter => "90",
            Self::Year => "365",
        }
    }
}

/// The tenants of one cause.
#[derive(Debug)]
pub struct Group {
    /// What holds them back.
    pub cause: Cause,
    /// How many now.
    pub tenants: u64,
    /// How many of them in the last 7 days.
    pub new_in_week: u64,
    /// How many of them in the last 30 days.
    pub new_in_month: u64,
    /// Since when the first of them; `None` when there are none.
    pub oldest: Option<Timestamp>,
    /// The weeks of the period, the oldest first.
    pub weeks: Vec<Week>,
}

/// A cause that grows suddenly, with those of its newcomers that it holds back still.
#[derive(Debug, Clone)]
pub struct Growing {
    /// What holds them back.
    pub cause: Cause,
    /// Since when the first of them.
    pub since: Timestamp,
    /// How many.
    pub tenants: u64,
}

/// All groups.
#[derive(Debug)]
pub struct Overview {
    /// What grows suddenly, the biggest growth first.
    pub growing: Vec<Growing>,
    /// The groups, the biggest first, at most a hundred.
    pub groups: Vec<Group>,
    /// Groups beyond those, and the tenants in them.
    pub beyond: (usize, u64),
    /// All tenants held back now.
    pub tenants: u64,
    /// The same at the end of each week, the oldest first.
    pub total: Vec<u64>,
}

/// One group.
#[derive(Debug)]
pub struct GroupView {
    /// The group.
    pub group: Group,
    /// Its sudden growth, if it grows so.
    pub growing: Option<Growing>,
    /// Its tenants, the newest first.
    pub tenants: Page<CauseTenant>,
    /// Other groups with the same gate: another code, or another policy.
    pub alike: Vec<CauseCount>,
    /// What to do.
    pub advice: Advice,
}

fn days_ago(now: Timestamp, days: i64) -> Timestamp {
    now.saturating_sub(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MIN)
}

/// Who came and went week by week, the latest first, for each cause.
fn by_cause(flows: Vec<CauseFlow>, length: usize) -> BTreeMap<String, Vec<Flow>> {
    let mut causes: BTreeMap<String, Vec<Flow>> = BTreeMap::new();
    for CauseFlow { cause, week, came, went } in flows {
        let weeks = causes.entry(cause).or_insert_with(|| vec![Flow::default(); length]);
        if let Some(flow) = usize::try_from(week).ok().and_then(|week| weeks.get_mut(week)) {
            *flow = Flow { came, went };
        }
    }
    causes
}

fn group(count: Option<&CauseCount>, cause: Cause, flows: &[Flow]) -> Group {
    let tenants = count.map_or(0, |count| count.tenants);
    Group {
        tenants,
        new_in_week: count.map_or(0, |count| count.since_first),
        new_in_month: count.map_or(0, |count| count.since_second),
        oldest: count.map(|count| count.oldest),
        weeks: weeks(tenants, flows),
        cause,
    }
}

/// All groups, or those that somebody has to act on.
///
/// # Errors
/// [`Refusal::Internal`] when the store cannot be read.
pub async fn list(
    portal: &Portal,
    _staff: &Staff,
    period: Period,
    fixer: Option<Fixer>,
) -> Result<Overview, Refusal> {
    let (store, now) = (&portal.store, portal.now());
    let wanted = |cause: &Cause| fixer.is_none() || cause.fixer() == fixer;
    let mut counts = store.count_causes(days_ago(now, 7), days_ago(now, 30)).await?;
    counts.retain(|count| wanted(&count.cause));
    let length = usize::try_from(period.weeks()).unwrap_or_default();
    let mut flows = by_cause(store.cause_flows(now, period.weeks(), None).await?, length);
    flows.retain(|key, _| Cause::from_key(key).is_some_and(|cause| wanted(&cause)));

    let quiet = vec![Flow::default(); length];
    let tenants = counts.iter().map(|count| count.tenants).sum();
    let mut all = quiet.clone();
    for (sum, flow) in flows.values().flat_map(|flows| flows.iter().enumerate()) {
        all[sum] = Flow { came: all[sum].came + flow.came, went: all[sum].went + flow.went };
    }
    let shown = counts.len().min(GROUPS);
    let beyond = &counts[shown..];
    let mut growing = growing(portal).await?;
    growing.retain(|growing| wanted(&growing.cause));
    Ok(Overview {
        growing,
        groups: counts[..shown]
            .iter()
            .map(|count| {
                group(Some(count), count.cause.clone(), flows.get(&count.cause.key()).unwrap_or(&quiet))
            })
            .collect(),
        beyond: (beyond.len(), beyond.iter().map(|count| count.tenants).sum()),
        tenants,
        total: weeks(tenants, &all).into_iter().map(|week| week.tenants).collect(),
    })
}

/// One group.
///
/// # Errors
/// [`Refusal::NotFound`] for a text that is no cause.
pub async fn show(
    portal: &Portal,
    _staff: &Staff,
    key: &str,
    period: Period,
    after: Option<TenantCursor>,
) -> Result<GroupView, Refusal> {
    let cause = Cause::from_key(key).ok_or(Refusal::NotFound)?;
    let (store, now) = (&portal.store, portal.now());
    let counts = store.count_causes(days_ago(now, 7), days_ago(now, 30)).await?;
    let length = usize::try_from(period.weeks()).unwrap_or_default();
    let flows = by_cause(store.cause_flows(now, period.weeks(), Some(key)).await?, length);
    let quiet = vec![Flow::default(); length];
    let own = counts.iter().find(|count| count.cause == cause);
    let mut growing = growing(portal).await?;
    growing.retain(|growing| growing.cause == cause);
    Ok(GroupView {
        group: group(own, cause.clone(), flows.get(key).unwrap_or(&quiet)),
        growing: growing.pop(),
        tenants: store.list_by_cause(&cause, after, ROWS).await?,
        advice: advice::about(portal, &cause),
        alike: counts
            .into_iter()
            .filter(|count| {
                cause.gate().is_some() && count.cause.gate() == cause.gate() && count.cause != cause
            })
            .collect(),
    })
}

/// The causes that grow suddenly, the biggest growth first; the caller holds a [`Staff`].
pub(super) async fn growing(portal: &Portal) -> Result<Vec<Growing>, Refusal> {
    let now = portal.now();
    let state = State { day: day(now), change: portal.store.latest_cause_change().await? };
    if let Some(growing) = portal.growth.given(state) {
        return Ok(growing);
    }
    let growing = look_for_growth(portal, now).await?;
    portal.growth.remember(state, &growing);
    Ok(growing)
}

fn day(time: Timestamp) -> i64 {
    time.as_second().div_euclid(DAY.as_secs())
}

async fn look_for_growth(portal: &Portal, now: Timestamp) -> Result<Vec<Growing>, Refusal> {
    let store = &portal.store;
    let length = u32::try_from(LOOKED_AT).unwrap_or(u32::MAX);
    let flows = by_cause(store.cause_flows(now, length, None).await?, LOOKED_AT);
    let known = usize::try_from(store.weeks_counted(now).await?).unwrap_or(usize::MAX);
    let today = day(now);
    let mut found = Vec::new();
    for (key, flows) in flows {
        let (Some(surge), Some(cause)) = (surge(&flows, known), Cause::from_key(&key)) else { continue };
        // The first day of that week, which is counted back from today by whole days.
        let first_day = today - 7 * i64::try_from(surge.week + 1).unwrap_or_default() + 1;
        let since = Timestamp::from_second(first_day * DAY.as_secs()).unwrap_or(Timestamp::MIN);
        let comers = store.newest_comers(&cause, since).await?;
        if let Some(comers) = comers.filter(|comers| comers.tenants >= STILL_HELD) {
            found.push(Growing { cause, since: comers.first, tenants: comers.tenants });
        }
    }
    found.sort_by_key(|growing| std::cmp::Reverse(growing.tenants));
    Ok(found)
}
