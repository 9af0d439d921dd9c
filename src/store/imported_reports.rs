//! Reports that came from elsewhere as files. Nothing here is joined with what the portal saw itself.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    LONGEST_PAGE, Page, Store, StoreError, TenantCursor,
    columns::{RowReader, bytes, document, micros, text, word},
    engine::{reading, writing},
};
use crate::{
    domain::{
        id::{ImportId, ObjectId, TenantId},
        imported_report::{ImportSummary, ImportedDocument, ImportedReport},
        named_person::NamedPerson,
    },
    secret::Digest,
};

const TABLE: &str = "imported_reports";

macro_rules! select {
    ($more:literal, $rest:literal) => {
        concat!(
            "SELECT id, imported_at, importer_tenant, importer, importer_name, signature, level, tenant, organisation, \
             overall, keep_until",
            $more,
            " FROM imported_reports ",
            $rest
        )
    };
}

impl Store {
    /// Keeps a report that was read in from a file with this hash. `json` is the document of the report in its canonical
    /// form. When the same file is there already, that import stays and its id is given.
    pub async fn insert_import(
        &self,
        import: &ImportSummary,
        file: &Digest,
        json: &str,
    ) -> Result<ImportId, StoreError> {
        let signature = document(TABLE, &import.signature)?;
        let level = import.level.map(|level| word(TABLE, &level)).transpose()?;
        let id: Uuid = writing!(self, connection => {
            sqlx::query(
                "INSERT INTO imported_reports (id, imported_at, importer_tenant, importer, importer_name, signature, \
                 level, tenant, organisation, overall, file_digest, document, keep_until) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (file_digest) DO NOTHING",
            )
            .bind(import.id.uuid())
            .bind(micros(import.imported_at))
            .bind(import.imported_by.tenant.uuid())
            .bind(import.imported_by.person.uuid())
            .bind(text(&import.imported_by.name))
            .bind(signature.as_str())
            .bind(level.as_deref())
            .bind(import.tenant.map(TenantId::uuid))
            .bind(import.organisation.as_deref().map(text))
            .bind(import.overall.as_str())
            .bind(bytes(file))
            .bind(json)
            .bind(micros(import.keep_until))
            .execute(&mut *connection)
            .await?;
            sqlx::query_scalar("SELECT id FROM imported_reports WHERE file_digest = $1")
                .bind(bytes(file))
                .fetch_one(&mut *connection)
                .await?
        });
        Ok(ImportId::new(id))
    }

    /// Finds an import with its report.
    pub async fn find_import(&self, id: ImportId) -> Result<Option<ImportedReport>, StoreError> {
        let row: Option<WholeRow> = reading!(self, connection => {
            sqlx::query_as(select!(", document", "WHERE id = $1"))
                .bind(id.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(ImportedReport::try_from).transpose()
    }

    /// Lists imports, newest first, a page at a time; those whose reports say that they are about `tenant`, or all.
    pub async fn list_imports(
        &self,
        tenant: Option<TenantId>,
        after: Option<TenantCursor>,
        limit: u32,
    ) -> Result<Page<ImportSummary>, StoreError> {
        let limit = limit.clamp(1, LONGEST_PAGE);
        let after = after.unwrap_or(TenantCursor { seen_at: i64::MAX, id: Uuid::max() });
        // Two statements, so that each is read along its own index.
        let statement = match tenant {
            None => {
                select!("", "WHERE (imported_at, id) < ($1, $2) ORDER BY imported_at DESC, id DESC LIMIT $3")
            }
            Some(_) => select!(
                "",
                "WHERE (imported_at, id) < ($1, $2) AND tenant = $4 ORDER BY imported_at DESC, id DESC LIMIT $3"
            ),
        };
        let rows: Vec<Row> = reading!(self, connection => {
            let mut asked =
                sqlx::query_as(statement).bind(after.seen_at).bind(after.id).bind(i64::from(limit) + 1);
            if let Some(tenant) = tenant {
                asked = asked.bind(tenant.uuid());
            }
            asked.fetch_all(&mut *connection).await?
        });
        Page::cut(rows, limit, |row| TenantCursor { seen_at: row.imported_at, id: row.id })
    }

    /// Removes an import. `false` when there was none.
    pub async fn delete_import(&self, id: ImportId) -> Result<bool, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query("DELETE FROM imported_reports WHERE id = $1")
                .bind(id.uuid())
                .execute(&mut *connection)
                .await?
                .rows_affected()
        });
        Ok(rows == 1)
    }

    /// Removes the imports whose time is over. Gives their number.
    pub async fn delete_old_imports(&self, now: Timestamp) -> Result<u64, StoreError> {
        let rows = writing!(self, connection => {
            sqlx::query("DELETE FROM imported_reports WHERE keep_until <= $1")
                .bind(micros(now))
                .execute(&mut *connection)
                .await?
                .rows_affected()
        });
        Ok(rows)
    }
}

#[derive(sqlx::FromRow)]
struct Row {
    id: Uuid,
    imported_at: i64,
    importer_tenant: Uuid,
    importer: Uuid,
    importer_name: String,
    signature: String,
    level: Option<String>,
    tenant: Option<Uuid>,
    organisation: Option<String>,
    overall: String,
    keep_until: i64,
}

impl TryFrom<Row> for ImportSummary {
    type Error = StoreError;

    fn try_from(row: Row) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.id };
        Ok(Self {
            id: ImportId::new(row.id),
            imported_at: reader.time("imported_at", row.imported_at)?,
            imported_by: NamedPerson {
                tenant: TenantId::new(row.importer_tenant),
                person: ObjectId::new(row.importer),
                name: row.importer_name,
            },
            signature: reader.document("signature", &row.signature)?,
            level: reader.word_if_any("level", row.level.as_deref())?,
            tenant: row.tenant.map(TenantId::new),
            organisation: row.organisation,
            overall: reader.word("overall", &row.overall)?,
            keep_until: reader.time("keep_until", row.keep_until)?,
        })
    }
}

#[derive(sqlx::FromRow)]
struct WholeRow {
    #[sqlx(flatten)]
    summary: Row,
    document: String,
}

impl TryFrom<WholeRow> for ImportedReport {
    type Error = StoreError;

    fn try_from(row: WholeRow) -> Result<Self, StoreError> {
        let reader = RowReader { table: TABLE, id: row.summary.id };
        // Only an export names a level.
        let document = match row.summary.level {
            Some(_) => ImportedDocument::Export(Box::new(reader.document("document", &row.document)?)),
            None => ImportedDocument::Report(Box::new(reader.document("document", &row.document)?)),
        };
        Ok(Self { summary: row.summary.try_into()?, document })
    }
}
