//! What of the log stands in a tenant's timeline.

use super::record::{Row, select_records};
use crate::{
    domain::{audit::AuditEntry, id::TenantId},
    store::{Store, engine::reading, error::StoreError},
};

use super::AuditRecord;

/// A part of the log, for a timeline.
#[derive(Debug, Clone, Copy)]
pub(in crate::store) enum AuditPart {
    /// Everything that no other table tells better.
    Whole,
    /// Signing in and out.
    SignIns,
    /// What became of hand-overs.
    Consent,
    /// What staff did.
    Desk,
}

impl AuditPart {
    /// Its statement. The conditions stand word for word in the partial indexes of migration 0013.
    const fn sql(self) -> &'static str {
        macro_rules! part {
            ($condition:literal) => {
                concat!(
                    select_records!(),
                    " WHERE l.tenant_party = (SELECT id FROM audit_parties WHERE tenant = $1 AND person IS NULL) AND l.",
                    $condition,
                    " AND (l.at, l.number) < ($2, $3) ORDER BY l.at DESC, l.number DESC LIMIT $4"
                )
            };
        }
        match self {
            Self::Whole => part!(
                "action NOT IN ('sign_in_refused', 'consent_requested', 'consent_link_opened', 'diagnosis_started', \
                 'diagnosis_finished', 'tenant_inspected', 'note_written')"
            ),
            Self::SignIns => part!("action IN ('signed_in', 'signed_out')"),
            Self::Consent => part!(
                "action IN ('consent_started', 'consent_reported', 'consent_proven', 'consent_refused', \
                 'consent_failed', 'consent_withdrawn', 'reminder_written', 'admin_browser_checked', \
                 'audience_decided')"
            ),
            Self::Desk => part!(
                "action IN ('desk_state_changed', 'tenant_assigned', 'tenant_watched', 'note_deleted', \
                 'tenant_reopened', 'report_read', 'report_shared', 'share_revoked', 'report_exported', \
                 'inspection_read')"
            ),
        }
    }
}

impl Store {
    /// The entries about a tenant behind a place, newest first, each with its number: those that a timeline shows.
    pub(in crate::store) async fn audit_before(
        &self,
        tenant: TenantId,
        part: AuditPart,
        place: (i64, i64),
        limit: u32,
    ) -> Result<Vec<(i64, AuditEntry)>, StoreError> {
        let sql = part.sql();
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(sql)
                .bind(tenant.uuid())
                .bind(place.0)
                .bind(place.1)
                .bind(i64::from(limit))
                .fetch_all(&mut *connection)
                .await?
        });
        let entry = |row| {
            let record = AuditRecord::try_from(row)?;
            Ok((record.chained.number, record.entry()?))
        };
        rows.into_iter().map(entry).collect()
    }
}
