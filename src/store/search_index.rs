//! What is found by its words and ids, indexed afterwards: rows from before there was an index, and rows that a replica of
//! an earlier release wrote.

use std::collections::BTreeSet;

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Store, StoreError,
    columns::micros,
    engine::{reading, writing},
    known_ids,
    statement::Statement,
    tenant_words::{self, Owner, note_codes, write_words},
    tenants::{GATHER_DOMAINS, KEEP_SOURCE, title_key},
};
use crate::domain::{
    id::{ObjectId, TenantId},
    report::Report,
};

/// How many rows of each kind one step takes.
const STEP: i64 = 100;

impl Store {
    /// Indexes some of what is not indexed yet, the tenants first. Gives how many rows that were; 0 when nothing is left.
    pub async fn index_some(&self, now: Timestamp) -> Result<u64, StoreError> {
        let mut done = self.index_tenants().await?;
        if done == 0 {
            done = self.index_people().await?;
        }
        if done == 0 {
            done = self.index_reports(now).await?;
        }
        Ok(done)
    }

    /// Counts the connected people of each tenant anew, for rows that an earlier release wrote.
    pub async fn recount_people(&self) -> Result<u64, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query(
                "UPDATE tenants SET people_connected = c.people FROM \
                 (SELECT t.id, (SELECT count(*) FROM people p WHERE p.tenant = t.id AND p.connected_at IS NOT NULL) AS people \
                 FROM tenants t) c WHERE c.id = tenants.id AND c.people <> tenants.people_connected",
            )
            .execute(&mut *connection)
            .await?
            .rows_affected()
        });
        Ok(rows)
    }

    async fn index_tenants(&self) -> Result<u64, StoreError> {
        writing!(self, connection => {
            let rows: Vec<(Uuid, Option<String>)> =
                sqlx::query_as("SELECT id, name FROM tenants WHERE words_of IS NULL ORDER BY id LIMIT $1")
                    .bind(STEP)
                    .fetch_all(&mut *connection)
                    .await?;
            for (id, name) in &rows {
                let (id, source) = (TenantId::new(*id), name.as_deref().unwrap_or_default());
                let domains: String =
                    sqlx::query_scalar(GATHER_DOMAINS).bind(id.uuid()).fetch_one(&mut *connection).await?;
                let (none, of_name) = (BTreeSet::new(), tenant_words::of_name(source));
                write_words!(connection, tenant_words::changes(id, Owner::Name, &none, &of_name));
                let of_domains = tenant_words::of_domains(&domains);
                write_words!(connection, tenant_words::changes(id, Owner::Domain, &none, &of_domains));
                sqlx::query(KEEP_SOURCE)
                    .bind(id.uuid())
                    .bind(title_key(id, name.as_deref(), &domains))
                    .bind(source)
                    .execute(&mut *connection)
                    .await?;
            }
            Ok(count(rows.len()))
        })
    }

    async fn index_people(&self) -> Result<u64, StoreError> {
        writing!(self, connection => {
            let rows: Vec<(Uuid, Uuid, String, String)> = sqlx::query_as(
                "SELECT tenant, person, name, username FROM people WHERE words_of IS NULL \
                 ORDER BY tenant, person LIMIT $1",
            )
            .bind(STEP)
            .fetch_all(&mut *connection)
            .await?;
            for (tenant, person, name, username) in &rows {
                let source = tenant_words::source_of_person(name, username);
                let (none, words) = (BTreeSet::new(), tenant_words::of_person(&source));
                let owner = Owner::Person(ObjectId::new(*person));
                write_words!(connection, tenant_words::changes(TenantId::new(*tenant), owner, &none, &words));
                sqlx::query("UPDATE people SET words_of = $3 WHERE tenant = $1 AND person = $2")
                    .bind(*tenant)
                    .bind(*person)
                    .bind(source)
                    .execute(&mut *connection)
                    .await?;
            }
            Ok(count(rows.len()))
        })
    }

    async fn index_reports(&self, now: Timestamp) -> Result<u64, StoreError> {
        let rows: Vec<(Uuid, Uuid, i64, String)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, tenant, finished_at, report FROM diagnoses \
                 WHERE state = 'finished' AND indexed_at IS NULL ORDER BY id LIMIT $1",
            )
            .bind(STEP)
            .fetch_all(&mut *connection)
            .await?
        });
        writing!(self, connection => {
            for (id, tenant, finished_at, report) in &rows {
                let (ids, codes) = contents(report);
                write_words!(connection, &ids);
                note_codes!(connection, *tenant, &codes, *finished_at);
                sqlx::query("UPDATE diagnoses SET indexed_at = $2 WHERE id = $1")
                    .bind(*id)
                    .bind(micros(now))
                    .execute(&mut *connection)
                    .await?;
            }
        });
        Ok(count(rows.len()))
    }
}

/// What a report is found by. One that cannot be read is found by its own id only, and does not stop the others.
fn contents(report: &str) -> (Vec<Statement>, BTreeSet<String>) {
    let report: Option<Report> = serde_json::from_str(report).ok();
    report.map(|report| (known_ids::insertions(&report), report.exchange_codes())).unwrap_or_default()
}

fn count(rows: usize) -> u64 {
    u64::try_from(rows).unwrap_or(u64::MAX)
}
