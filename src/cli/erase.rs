use std::{
    io::{self, Write as _},
    path::Path,
};

use anyhow::{Context as _, bail};
use clap::Args;
use tokio_util::sync::CancellationToken;

use crate::{
    config::{Config, Environment},
    domain::{
        audit::Actor,
        id::{ObjectId, TenantId},
    },
    journeys::erase::{self, Preview, Whom},
    microsoft::guarded::Reach,
    server,
};

const EXAMPLES: &str = "\
Says first what goes and what stays. What the audit log keeps names nobody afterwards.

Examples:
  consentry erase --tenant 5f0c7a10-2d41-4c1e-8a67-1d0000000002 --dry-run
  consentry erase --person 5f0c7a10-2d41-4c1e-8a67-1d0000000002/9b2f6c1e-0d3a-4b7c-8e5f-2a1d00000011";

#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Erase {
    #[command(flatten)]
    whom: WhomArgument,
    /// Only say what would go and what would stay
    #[arg(long)]
    dry_run: bool,
}

#[derive(Debug, Args)]
#[group(required = true, multiple = false)]
struct WhomArgument {
    /// Erase a tenant with everybody in it, by its id
    #[arg(long, value_name = "ID")]
    tenant: Option<TenantId>,
    /// Erase one person, by the ids of tenant and person
    #[arg(long, value_name = "TENANT/ID", value_parser = person)]
    person: Option<(TenantId, ObjectId)>,
}

fn person(text: &str) -> Result<(TenantId, ObjectId), String> {
    let (tenant, person) = text.split_once('/').ok_or("expected the ids of tenant and person: TENANT/ID")?;
    let tenant = tenant.parse().map_err(|error| format!("the tenant is {error}"))?;
    let person = person.parse().map_err(|error| format!("the person is {error}"))?;
    Ok((tenant, person))
}

impl Erase {
    pub(super) async fn run(&self, config: Option<&Path>) -> anyhow::Result<()> {
        let whom = match (self.whom.tenant, self.whom.person) {
            (Some(tenant), _) => Whom::Tenant(tenant),
            (None, Some((tenant, person))) => Whom::Person(tenant, person),
            (None, None) => bail!("nobody is named"),
        };
        let config = Config::load(config, &Environment::of_process())?.config;
        let portal = server::assemble(&config, Reach::Internet, CancellationToken::new())
            .await
            .context("the portal's data cannot be used")?;
        let preview = erase::preview(&portal, whom).await?;
        if let Some(why) = preview.refused {
            bail!("cannot be erased: {why}");
        }
        io::stdout().write_all(text(&preview).as_bytes())?;
        let last = if self.dry_run {
            "Nothing was erased: this was a dry run.\n"
        } else {
            erase::erase(&portal, Actor::Portal, whom).await?;
            "Erased.\n"
        };
        portal.store.close().await;
        Ok(io::stdout().write_all(last.as_bytes())?)
    }
}

fn text(preview: &Preview) -> String {
    let mut lines = Vec::new();
    for (goes, heading) in [(true, "Goes:"), (false, "Stays, without naming them:")] {
        let rows: Vec<_> = preview.affected.iter().filter(|row| row.goes == goes).collect();
        if !rows.is_empty() {
            lines.push(heading.to_owned());
            lines.extend(rows.iter().map(|row| format!("  {:>8}  {}", row.rows, row.what)));
        }
    }
    lines.push(
        "Stays: entries of the audit log, which name nobody then; sign-ins under way, sealed, for a day.\n"
            .to_owned(),
    );
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::person;

    #[test]
    fn a_person_is_named_by_two_ids() {
        let (tenant, id) = ("5f0c7a10-2d41-4c1e-8a67-1d0000000002", "9b2f6c1e-0d3a-4b7c-8e5f-2a1d00000011");
        let read = person(&format!("{tenant}/{id}")).unwrap();
        assert_eq!((read.0.to_string().as_str(), read.1.to_string().as_str()), (tenant, id));
        for wrong in ["", tenant, "a/b", &format!("{tenant}/"), &format!("{tenant}/{id}/{id}")] {
            assert!(person(wrong).is_err(), "{wrong}");
        }
    }
}
