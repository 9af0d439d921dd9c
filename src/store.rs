//! The database: SQL for SQLite and PostgreSQL, one aggregate a file, one statement text for both engines. Knows the
//! domain's types and nothing of the clock: `now` is a parameter.

use std::fmt;

use sqlx::migrate::{Migrate, Migrator};

use engine::{Pool, reading};

mod admin_walks;
mod adoption;
mod audit;
#[cfg(feature = "demo")]
pub mod bulk;
mod causes;
mod columns;
mod consent_requests;
mod diagnoses;
mod engine;
mod erasure;
mod error;
mod flows;
mod grants;
mod imported_reports;
mod inspections;
mod job_claims;
mod known_ids;
mod link_openings;
mod notes;
mod own_data;
mod people;
mod people_page;
mod place;
mod refusals;
mod report_share_views;
mod report_shares;
mod retention;
mod running;
mod saved_views;
mod search_index;
mod sessions;
mod sign_in_traces;
mod staff_members;
mod statement;
mod tenant_desk;
mod tenant_words;
mod tenants;
mod timeline;
mod url;
mod vendor_faults;
mod write_tests;

pub use audit::{
    AuditCursor, AuditHead, AuditQuery, AuditRecord, Checkpoint, InvalidAuditCursor, KnownOrigin, KnownParty,
    LONGEST_AUDIT_PAGE, LastCheck, chain,
};
pub use causes::{CauseCount, CauseFlow, CauseTenant, NewestComers};
pub use diagnoses::{Diagnosis, DiagnosisState, DiagnosisSummary, RunPlace};
pub use engine::Engine;
pub use erasure::{Erasure, HOLDS_NOBODY, Step, of_person, of_tenant};
pub use error::{Conflict, StoreError};
pub use flows::{Flow, FlowTaken};
pub use grants::{AskedAgain, TenantGrant};
pub use known_ids::KnownThings;
pub use own_data::OwnReport;
pub use people::{PEOPLE_LISTED, Person};
pub use people_page::ListedPerson;
pub use place::{InvalidPlace, Place};
pub use refusals::Refusal;
pub use report_shares::{ListedShare, ShareQuery};
pub use retention::{Census, RETENTION_BATCH};
pub use running::LEASE;
pub use saved_views::{SavedView, VIEWS_OF_PERSON, ViewNotKept};
pub use sessions::Session;
pub use sign_in_traces::Followed;
pub use staff_members::StaffMember;
pub use tenant_desk::{Assignee, DeskFields, TenantDesk};
pub use tenants::{
    AssignedTo, InvalidCursor, LONGEST_PAGE, ListPlace, Page, Side, TenantCursor, TenantList, TenantQuery,
    TenantRecord,
};
pub use timeline::{TimelineEntry, TimelineEvent, TimelinePlace};
pub use url::{DatabaseUrl, InvalidDatabaseUrl};
pub use vendor_faults::{FaultyTenant, VendorFault};
pub use write_tests::{Leftover, WritePlace, WriteTest};

static SQLITE_MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");
static POSTGRES_MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// An open database. Clones share the connections.
///
/// Times are kept to the microsecond; what is finer is cut off.
#[derive(Clone)]
pub struct Store {
    pool: Pool,
}

impl Store {
    /// Connects. A SQLite file that does not exist is created, readable by its owner only. Does not migrate.
    ///
    /// # Errors
    /// [`StoreError::File`] when the SQLite file cannot be made, [`StoreError::Driver`] when no connection comes
    /// about.
    pub async fn open(url: &DatabaseUrl) -> Result<Self, StoreError> {
        Ok(Self { pool: Pool::connect(url).await? })
    }

    /// Brings the schema up to this program's version. Several PostgreSQL replicas may call it at once.
    ///
    /// # Errors
    /// [`StoreError::Migration`], also when the database was migrated by a newer program.
    pub async fn migrate(&self) -> Result<(), StoreError> {
        match &self.pool {
            Pool::Sqlite { write, .. } => SQLITE_MIGRATIONS.run(write).await?,
            Pool::Postgres(pool) => POSTGRES_MIGRATIONS.run(pool).await?,
        }
        Ok(())
    }

    /// How many migrations [`Store::migrate`] would apply.
    pub async fn pending_migrations(&self) -> Result<usize, StoreError> {
        match &self.pool {
            Pool::Sqlite { write, .. } => pending(&SQLITE_MIGRATIONS, &mut *write.acquire().await?).await,
            Pool::Postgres(pool) => pending(&POSTGRES_MIGRATIONS, &mut *pool.acquire().await?).await,
        }
    }

    /// Asks the database for an answer, for readiness checks.
    pub async fn ping(&self) -> Result<(), StoreError> {
        reading!(self, connection => sqlx::query("SELECT 1").execute(&mut *connection).await?.rows_affected());
        Ok(())
    }

    /// Empties SQLite's write-ahead log, where rows stand on that were removed from the database.
    async fn empty_journal(&self) -> Result<(), StoreError> {
        if let Pool::Sqlite { write, .. } = &self.pool {
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_all(write).await?;
        }
        Ok(())
    }

    /// Waits for running statements and closes all connections.
    pub async fn close(&self) {
        match &self.pool {
            Pool::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Pool::Postgres(pool) => pool.close().await,
        }
    }

    /// The engine behind the store.
    pub const fn engine(&self) -> Engine {
        match &self.pool {
            Pool::Sqlite { .. } => Engine::Sqlite,
            Pool::Postgres(_) => Engine::Postgres,
        }
    }
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Store").field(&self.engine()).finish()
    }
}

async fn pending(migrator: &Migrator, connection: &mut impl Migrate) -> Result<usize, StoreError> {
    connection.ensure_migrations_table(&migrator.table_name).await?;
    let applied = connection.list_applied_migrations(&migrator.table_name).await?;
    let is_applied = |version: i64| applied.iter().any(|migration| migration.version == version);
    Ok(migrator.iter().filter(|migration| !is_applied(migration.version)).count())
}
