//! The organization as somebody with only `User.Read` sees it ("List organizations" page): most properties are null.

use serde_json::{Value, json};

use super::{access, answer::Answer, errors::GraphError, properties::Kind, request::GraphCall};
use crate::scenario::Tenant;

impl GraphCall<'_> {
    pub(crate) fn organization(&self, tenant: &Tenant) -> Result<Answer, GraphError> {
        access::permit_profile(&self.claims)?;
        let full = ["Organization.Read.All", "Directory.Read.All"].iter().any(|scope| self.claims.has(scope));
        let whole = json!({
            "id": tenant.id,
            "displayName": tenant.name,
            "onPremisesSyncEnabled": if full && tenant.synced { json!(true) } else { Value::Null },
            "assignedPlans": null,
            "provisionedPlans": null,
            "tenantType": if full { json!("AAD") } else { Value::Null },
            "verifiedDomains": verified_domains(tenant),
        });
        let Value::Object(properties) = whole else {
            return Err(GraphError::DirectoryDenied);
        };
        Ok(Answer::ok(json!({
            "@odata.context": format!("{}/graph/v1.0/$metadata#organization", self.base),
            "value": [self.query.project(Kind::Organization, properties)?],
        })))
    }
}

fn verified_domains(tenant: &Tenant) -> Vec<Value> {
    let domain = |(index, name): (usize, &String)| {
        let microsoft = name.ends_with(".onmicrosoft.com");
        let initial = microsoft && !name.ends_with(".mail.onmicrosoft.com");
        json!({
            "capabilities": if tenant.exchange_online { "Email, OfficeCommunicationsOnline" } else { "OfficeCommunicationsOnline" },
            "isDefault": index == 0,
            "isInitial": initial,
            "name": name,
            "type": if tenant.federation_host.is_some() && !microsoft { "Federated" } else { "Managed" },
        })
    };
    tenant.domains.iter().enumerate().map(domain).collect()
}
