//! Inspections: one row a look into a tenant's records.

use jiff::Timestamp;
use uuid::Uuid;

use super::{
    Place, Store,
    causes::Settling as _,
    columns::{RowReader, document, micros},
    engine::{reading, writing},
    error::StoreError,
};
use crate::domain::{
    id::{InspectionId, TenantId},
    inspection::Inspection,
};

const TABLE: &str = "inspections";

impl Store {
    /// Keeps a look.
    ///
    /// # Errors
    /// [`Conflict::Duplicate`](super::Conflict) when the id is in use, [`Conflict::Orphan`](super::Conflict) when the
    /// tenant is not known.
    pub async fn insert_inspection(&self, inspection: &Inspection) -> Result<(), StoreError> {
        let json = document(TABLE, inspection)?;
        writing!(self, connection => {
            sqlx::query(
                "INSERT INTO inspections (id, tenant, at, saw_anything, inspection) VALUES ($1, $2, $3, $4, $5)",
            )
            .bind(inspection.id.uuid())
            .bind(inspection.tenant.uuid())
            .bind(micros(inspection.at))
            .bind(inspection.records.saw_anything())
            .bind(json.as_str())
            .execute(&mut *connection)
            .await?;
            connection.settle_cause(inspection.tenant, inspection.at).await?;
        });
        Ok(())
    }

    /// Finds one look.
    pub async fn find_inspection(&self, id: InspectionId) -> Result<Option<Inspection>, StoreError> {
        let row: Option<(Uuid, String)> = reading!(self, connection => {
            sqlx::query_as("SELECT id, inspection FROM inspections WHERE id = $1")
                .bind(id.uuid())
                .fetch_optional(&mut *connection)
                .await?
        });
        row.map(read).transpose()
    }

    /// The latest look into a tenant that saw anything: one of a person whose role shows nothing does not hide an
    /// earlier one.
    pub async fn latest_inspection(&self, tenant: TenantId) -> Result<Option<Inspection>, StoreError> {
        let row: Option<(Uuid, String)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, inspection FROM inspections WHERE tenant = $1 AND saw_anything = $2 \
                 ORDER BY at DESC, id DESC LIMIT 1",
            )
            .bind(tenant.uuid())
            .bind(true)
            .fetch_optional(&mut *connection)
            .await?
        });
        row.map(read).transpose()
    }

    /// Which look into a tenant saw anything last, and when.
    pub async fn latest_look(
        &self,
        tenant: TenantId,
    ) -> Result<Option<(InspectionId, Timestamp)>, StoreError> {
        let row: Option<(Uuid, i64)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, at FROM inspections WHERE tenant = $1 AND saw_anything = $2 ORDER BY at DESC, id DESC LIMIT 1",
            )
            .bind(tenant.uuid())
            .bind(true)
            .fetch_optional(&mut *connection)
            .await?
        });
        let look = |(id, at)| Ok((InspectionId::new(id), RowReader { table: TABLE, id }.time("at", at)?));
        row.map(look).transpose()
    }

    /// When the records of a tenant were looked at, behind a place, newest first, and whether anything was seen.
    pub(super) async fn inspections_before(
        &self,
        tenant: TenantId,
        place: Place,
        limit: u32,
    ) -> Result<Vec<(Place, InspectionId, bool)>, StoreError> {
        let rows: Vec<(Uuid, i64, bool)> = reading!(self, connection => {
            sqlx::query_as(
                "SELECT id, at, saw_anything FROM inspections WHERE tenant = $1 AND (at, id) < ($2, $3) \
                 ORDER BY at DESC, id DESC LIMIT $4",
            )
            .bind(tenant.uuid())
            .bind(place.at)
            .bind(place.id)
            .bind(i64::from(limit))
            .fetch_all(&mut *connection)
            .await?
        });
        let look = |(id, at, saw_anything)| (Place { at, id }, InspectionId::new(id), saw_anything);
        Ok(rows.into_iter().map(look).collect())
    }
}

fn read((id, json): (Uuid, String)) -> Result<Inspection, StoreError> {
    RowReader { table: TABLE, id }.document("inspection", &json)
}
