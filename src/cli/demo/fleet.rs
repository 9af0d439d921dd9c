//! `consentry demo --fleet N`: the desk with made-up customers.

use std::{
    fs,
    io::{self, Write as _},
    path::Path,
};

use anyhow::{Context as _, bail};
use entra_sim::Scenario;

use crate::{
    clock::{Clock as _, SystemClock},
    config::Config,
    domain::id::{ObjectId, TenantId},
    fleet::{Filled, Plan, Staff, fill},
    store::Store,
};

/// Says how many customers the kept database holds.
pub(super) const NOTE: &str = "fleet.txt";
/// The world is the same at every start; its times move with the day.
const SEED: u64 = 5;
/// Staff of the demo who work on tenants.
const AT_WORK: [&str; 2] = ["sam@drift.example", "olga@drift.example"];

/// Fills the first app's database, unless it holds that many customers already.
pub(super) async fn prepare(config: &Config, folder: &Path, tenants: usize) -> anyhow::Result<()> {
    let note = folder.join(NOTE);
    match fs::read_to_string(&note) {
        Ok(kept) if kept.trim() == tenants.to_string() => return Ok(()),
        Ok(kept) => bail!(
            "the kept database holds {} made-up customers: ask for as many, or leave --keep out",
            kept.trim()
        ),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error.into()),
    }
    let store = Store::open(&config.database.expose().parse()?).await?;
    store.migrate().await?;
    let plan = Plan {
        tenants,
        seed: SEED,
        now: SystemClock.now(),
        app: config.app.clone(),
        cloud: config.cloud.id.clone(),
        staff: staff()?,
    };
    let mut out = io::stdout();
    let step = (tenants / 10).max(250);
    let filled = fill(&store, &plan, |done| {
        if done.is_multiple_of(step) || done == tenants {
            // Nobody is left to tell when standard output is closed.
            let _closed = writeln!(out, "  {done} of {tenants} customers made up");
        }
    })
    .await
    .context("the database cannot be filled; start without --keep")?;
    store.close().await;
    fs::write(note, tenants.to_string())?;
    writeln!(io::stdout(), "{}", told(&filled))?;
    Ok(())
}

fn told(filled: &Filled) -> String {
    let Filled { people, reports, refusals, requests, openings, entries, .. } = filled;
    format!(
        "  {people} people, {reports} reports, {refusals} refused sign-ins, {requests} requests, {openings} openings of \
         links, {entries} entries of the audit trail"
    )
}

fn staff() -> anyhow::Result<Staff> {
    let scenario = Scenario::demo();
    let mut people = Vec::new();
    let mut tenant = None;
    for address in AT_WORK {
        let (home, user) = scenario.home_of(address).with_context(|| format!("there is no {address}"))?;
        tenant = Some(TenantId::new(home.id));
        people.push((ObjectId::new(user.object_id(home.id)), user.name.clone()));
    }
    Ok(Staff { tenant: tenant.context("the vendor has no staff")?, people })
}
