//! A made-up world of customers, for the demo, the benchmark and tests: the same world for the same seed and time. A
//! report in it is judged by the same rules as one of a real answer, and a refusal is read by the same knowledge.
//!
//! For each tenant there are ten reports and a hundred other events on average ([`Filled`] counts them). A new kind of
//! row needs a method in `store/bulk/rows` and a call where its cause is: of a tenant in `story`, of a person in
//! `connection`.

use jiff::{SignedDuration, Timestamp};

use crate::{
    clock::SystemRandomness,
    domain::{
        app::AppManifest,
        id::{ObjectId, TenantId},
    },
    store::{
        Store, StoreError,
        bulk::{Bulk, LogParties},
    },
};

mod answers;
mod company;
mod connection;
mod consent;
mod desk;
mod dice;
mod look;
mod mail;
mod names;
mod refused;
mod story;
mod trail;

use company::Company;
use dice::Dice;
use trail::Trail;

/// Tenants that go into the database together.
const TOGETHER: usize = 50;
/// What each tenant has on average.
const REPORTS: usize = 10;
const REFUSALS: usize = 22;
const EVENTS: usize = 100;

/// What to make up.
#[derive(Debug, Clone)]
pub struct Plan {
    /// How many tenants.
    pub tenants: usize,
    /// Another seed is another world.
    pub seed: u64,
    /// The time up to which things happened.
    pub now: Timestamp,
    /// The app that everybody connects.
    pub app: AppManifest,
    /// Short name of the app's cloud.
    pub cloud: String,
    /// The vendor's staff: their tenant, and who of them works on tenants.
    pub staff: Staff,
}

/// The vendor's staff.
#[derive(Debug, Clone)]
pub struct Staff {
    /// Their tenant.
    pub tenant: TenantId,
    /// Who they are.
    pub people: Vec<(ObjectId, String)>,
}

/// How much was made up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filled {
    /// Tenants.
    pub tenants: usize,
    /// People.
    pub people: usize,
    /// Finished diagnoses.
    pub reports: usize,
    /// Refused sign-ins.
    pub refusals: usize,
    /// Consent requests.
    pub requests: usize,
    /// Openings of their links, as far as they are kept.
    pub openings: usize,
    /// Steps of administrators.
    pub steps: usize,
    /// Looks into tenants' records.
    pub looks: usize,
    /// Notes of support.
    pub notes: usize,
    /// Links that show reports to others.
    pub shares: usize,
    /// Entries of the audit trail.
    pub entries: usize,
}

impl Filled {
    /// Everything that happened and is no report.
    pub const fn events(&self) -> usize {
        self.refusals
            + self.requests
            + self.openings
            + self.steps
            + self.looks
            + self.notes
            + self.shares
            + self.entries
    }
}

/// Everything that a story is told with.
struct Teller<'a> {
    plan: &'a Plan,
    bulk: Bulk,
    trail: Trail,
    filled: Filled,
    readings: refused::Readings,
}

/// Fills a database that has none of these tenants yet. `progress` hears how many tenants are in.
///
/// # Errors
/// Whatever keeps rows from being inserted.
pub async fn fill(store: &Store, plan: &Plan, mut progress: impl FnMut(usize)) -> Result<Filled, StoreError> {
    let mut names = names::Names::default();
    let mut teller = Teller {
        plan,
        bulk: Bulk::default(),
        trail: Trail::default(),
        filled: Filled::default(),
        readings: refused::Readings::default(),
    };
    for index in 0..plan.tenants {
        let mut dice = Dice::new(plan.seed, index);
        let company = Company::draw(plan, &mut names, index, &mut dice);
        story::tell(&mut teller, &company, &mut dice)?;
        if (index + 1).is_multiple_of(TOGETHER) || index + 1 == plan.tenants {
            store.insert_bulk(&std::mem::take(&mut teller.bulk)).await?;
            progress(index + 1);
        }
    }
    refused::strangers(&mut teller, &mut Dice::new(plan.seed, usize::MAX))?;
    teller.filled.entries = teller.trail.len();
    store.insert_bulk(&std::mem::take(&mut teller.bulk)).await?;
    let mut parties = LogParties::default();
    for entries in teller.trail.into_parts() {
        store.append_bulk(&entries, &mut parties, &SystemRandomness).await?;
    }
    settle(store, plan.now).await?;
    Ok(teller.filled)
}

/// What a portal derives from such rows at its start: the index of words and ids, and what holds each tenant back.
async fn settle(store: &Store, now: Timestamp) -> Result<(), StoreError> {
    while store.index_some(now).await? > 0 {}
    store.recount_people().await?;
    store.settle_causes(now).await?;
    store.settle_bulk().await
}

impl Plan {
    /// How many customers worked until Microsoft changed what people may consent to, 24 days before the end.
    pub const fn changed(&self) -> usize {
        let every = company::changed_every(self.tenants);
        (self.tenants + every - every / 2 - 1) / every
    }

    /// A time so many days ago.
    fn days_ago(&self, days: u64) -> Timestamp {
        let hours = i64::try_from(days.saturating_mul(24)).unwrap_or_default();
        self.now.saturating_sub(SignedDuration::from_hours(hours)).unwrap_or(self.now)
    }

    /// The day on which Microsoft changed what people may consent to.
    fn change(&self) -> Timestamp {
        self.days_ago(24)
    }

    /// The day on which the vendor's secret had expired.
    fn expired_secret(&self) -> Timestamp {
        self.days_ago(41)
    }
}
