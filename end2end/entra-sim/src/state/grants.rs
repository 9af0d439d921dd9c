use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use uuid::Uuid;

/// One permission granted to one app in one tenant, for everybody or for one person.
#[derive(Debug, Clone)]
struct Grant {
    client_id: Uuid,
    tenant: Uuid,
    principal: Option<Uuid>,
    scope: &'static str,
    created: Timestamp,
}

/// All grants, in the order in which they were made.
#[derive(Debug, Default)]
pub(crate) struct Grants(Vec<Grant>);

/// Grants of one app in one tenant, in the form of Graph's `oAuth2PermissionGrant`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GrantRecord {
    /// Tenant id.
    pub tenant_id: Uuid,
    /// Client id of the app.
    pub client_id: Uuid,
    /// `AllPrincipals` for the whole tenant, `Principal` for one person.
    pub consent_type: &'static str,
    /// Object id of that person.
    pub principal_id: Option<Uuid>,
    /// Permissions, separated by spaces.
    pub scope: String,
}

impl Grants {
    /// Records what is not there yet; permissions granted earlier keep their time.
    pub(crate) fn add(
        &mut self,
        client_id: Uuid,
        tenant: Uuid,
        principal: Option<Uuid>,
        scopes: &[&'static str],
        created: Timestamp,
    ) {
        for &scope in scopes {
            let known = self.0.iter().any(|grant| {
                (grant.client_id, grant.tenant, grant.principal, grant.scope)
                    == (client_id, tenant, principal, scope)
            });
            if !known {
                self.0.push(Grant { client_id, tenant, principal, scope, created });
            }
        }
    }

    /// Permissions the directory holds for this person, whether or not they have spread.
    pub(crate) fn recorded(&self, client_id: Uuid, tenant: Uuid, oid: Uuid) -> Vec<&'static str> {
        self.select(client_id, tenant, oid, |_| true)
    }

    /// Permissions that have reached the token service: a person's own grants at once, tenant-wide ones after `delay`.
    pub(crate) fn visible(
        &self,
        client_id: Uuid,
        tenant: Uuid,
        oid: Uuid,
        delay: SignedDuration,
        now: Timestamp,
    ) -> Vec<&'static str> {
        self.select(client_id, tenant, oid, |grant| {
            grant.principal.is_some() || now.duration_since(grant.created) >= delay
        })
    }

    fn select(
        &self,
        client_id: Uuid,
        tenant: Uuid,
        oid: Uuid,
        keep: impl Fn(&Grant) -> bool,
    ) -> Vec<&'static str> {
        let mut scopes = Vec::new();
        for grant in &self.0 {
            let applies = grant.client_id == client_id
                && grant.tenant == tenant
                && grant.principal.is_none_or(|principal| principal == oid);
            if applies && keep(grant) && !scopes.contains(&grant.scope) {
                scopes.push(grant.scope);
            }
        }
        scopes
    }

    /// Removes all grants of the app in the tenant.
    pub(crate) fn remove(&mut self, client_id: Uuid, tenant: Uuid) {
        self.0.retain(|grant| grant.client_id != client_id || grant.tenant != tenant);
    }

    pub(crate) fn records(&self) -> Vec<GrantRecord> {
        let mut records: Vec<GrantRecord> = Vec::new();
        for grant in &self.0 {
            let same = records.iter_mut().find(|record| {
                (record.client_id, record.tenant_id, record.principal_id)
                    == (grant.client_id, grant.tenant, grant.principal)
            });
            if let Some(record) = same {
                record.scope.push(' ');
                record.scope.push_str(grant.scope);
            } else {
                records.push(GrantRecord {
                    tenant_id: grant.tenant,
                    client_id: grant.client_id,
                    consent_type: if grant.principal.is_some() { "Principal" } else { "AllPrincipals" },
                    principal_id: grant.principal,
                    scope: grant.scope.to_owned(),
                });
            }
        }
        records
    }
}
