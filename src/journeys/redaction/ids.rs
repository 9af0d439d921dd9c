//! Ids, each kind with numbers of its own: the third group of a numbered id says which kind it is.

use uuid::Uuid;

use crate::domain::{
    id::{ClientId, DiagnosisId, InspectionId, ObjectId, TenantId},
    redaction::Kind,
};

use super::redactor::{Numbers, Redactor};

/// Ids that were named so far.
#[derive(Debug, Default)]
pub(super) struct Ids {
    objects: Numbers<ObjectId>,
    tenants: Numbers<TenantId>,
    records: Numbers<Uuid>,
}

fn numbered(kind: u128, number: usize) -> Uuid {
    Uuid::from_u128((kind << 64) | number as u128)
}

impl Redactor<'_> {
    /// A person or anything else in a directory. Support finds them by other means.
    pub(super) fn object(&mut self, id: ObjectId) -> ObjectId {
        if self.keeps_all() {
            return id;
        }
        self.withhold(Kind::Objects);
        ObjectId::new(numbered(1, self.ids.objects.of(&id)))
    }

    pub(super) fn tenant(&mut self, id: TenantId) -> TenantId {
        if self.keeps_organisation() {
            return id;
        }
        self.withhold(Kind::Tenants);
        TenantId::new(numbered(2, self.ids.tenants.of(&id)))
    }

    fn record(&mut self, id: Uuid) -> Uuid {
        if self.keeps_organisation() {
            return id;
        }
        self.withhold(Kind::Records);
        numbered(3, self.ids.records.of(&id))
    }

    pub(super) fn client(&mut self, id: ClientId) -> ClientId {
        ClientId::new(self.record(id.uuid()))
    }

    pub(super) fn diagnosis(&mut self, id: DiagnosisId) -> DiagnosisId {
        DiagnosisId::new(self.record(id.uuid()))
    }

    pub(super) fn inspection_id(&mut self, id: InspectionId) -> InspectionId {
        InspectionId::new(self.record(id.uuid()))
    }

    /// A request, trace or correlation id, which Microsoft writes as a UUID.
    pub(super) fn request_id(&mut self, id: Option<&str>) -> Option<String> {
        let id = id?;
        if self.keeps_organisation() && (self.keeps_all() || Uuid::parse_str(id).is_ok()) {
            return Some(id.to_owned());
        }
        Some(self.instead(Kind::Requests, id))
    }
}
