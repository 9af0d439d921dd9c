//! Profile and licences of the signed-in person.

use serde_json::{Map, Value, json};

use super::{
    access,
    answer::Answer,
    errors::GraphError,
    operation::Owner,
    plans,
    properties::Kind,
    request::{GraphCall, find_user},
};
use crate::scenario::{MailboxKind, Tenant, User};

/// Properties that come without `$select` ("user resource type" page).
const DEFAULT: &[&str] = &[
    "businessPhones",
    "displayName",
    "givenName",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
    "id",
];

impl GraphCall<'_> {
    pub(crate) fn profile(
        &self,
        tenant: &Tenant,
        caller: &User,
        owner: &Owner,
    ) -> Result<Answer, GraphError> {
        let user = self.person(tenant, caller, owner)?;
        let all = properties(tenant, user);
        let selected = self.query.select(Kind::User)?.unwrap_or_else(|| DEFAULT.to_vec());
        let mut body = Map::new();
        let context = match (owner, self.query.get("$select")) {
            (_, Some(list)) => format!("{}/graph/v1.0/$metadata#users({list})/$entity", self.base),
            (_, None) => format!("{}/graph/v1.0/$metadata#users/$entity", self.base),
        };
        body.insert("@odata.context".into(), context.into());
        for name in selected {
            body.insert(name.into(), all.get(name).cloned().unwrap_or(Value::Null));
        }
        Ok(Answer::ok(Value::Object(body)))
    }

    pub(crate) fn licenses(
        &self,
        tenant: &Tenant,
        caller: &User,
        owner: &Owner,
    ) -> Result<Answer, GraphError> {
        let user = self.person(tenant, caller, owner)?;
        let id = user.object_id(tenant.id);
        Ok(Answer::ok(json!({
            "@odata.context": format!("{}/graph/v1.0/$metadata#users('{id}')/licenseDetails", self.base),
            "value": plans::license_details(user.mailbox(), tenant.id),
        })))
    }

    /// With `User.Read` only oneself; others need a directory permission.
    fn person<'t>(
        &self,
        tenant: &'t Tenant,
        caller: &'t User,
        owner: &Owner,
    ) -> Result<&'t User, GraphError> {
        access::permit_profile(&self.claims)?;
        let Owner::User(name) = owner else {
            return Ok(caller);
        };
        match find_user(tenant, name) {
            Some(user) if user.object_id(tenant.id) == self.claims.oid => Ok(user),
            found => {
                let may = ["User.Read.All", "User.ReadBasic.All", "Directory.Read.All"];
                if !may.iter().any(|scope| self.claims.has(scope)) {
                    return Err(GraphError::DirectoryDenied);
                }
                found.ok_or_else(|| GraphError::DirectoryObjectNotFound(name.clone()))
            }
        }
    }
}

fn properties(tenant: &Tenant, user: &User) -> Map<String, Value> {
    let (given, surname) = user.name.split_once(' ').unwrap_or((&user.name, ""));
    let kind = if tenant.exchange_online { user.mailbox() } else { MailboxKind::NoExchangeOnline };
    let synced = tenant.synced && !user.guest && !user.address.ends_with(".onmicrosoft.com");
    let local = user.address.split('@').next().unwrap_or_default();
    let has_mail =
        !matches!(user.mailbox(), MailboxKind::Unlicensed | MailboxKind::NoExchangeOnline) || synced;
    let mail = has_mail.then(|| user.mail().to_owned());
    let mut proxies: Vec<String> = mail.iter().map(|mail| format!("SMTP:{mail}")).collect();
    proxies.extend(user.proxy_addresses.iter().map(|proxy| format!("smtp:{proxy}")));
    let domain = tenant.default_domain();
    let forest = domain.split('.').next().unwrap_or_default();
    let value = json!({
        "id": user.object_id(tenant.id),
        "businessPhones": [],
        "displayName": user.name,
        "givenName": given,
        "surname": surname,
        "jobTitle": null,
        "mail": mail,
        "mobilePhone": null,
        "officeLocation": null,
        "preferredLanguage": null,
        "userPrincipalName": principal_name(tenant, user),
        "mailNickname": local,
        "proxyAddresses": proxies,
        "otherMails": if user.guest { vec![user.address.clone()] } else { Vec::new() },
        "userType": if user.guest { "Guest" } else { "Member" },
        "creationType": if user.guest { json!("Invitation") } else { Value::Null },
        "externalUserState": if user.guest { json!("Accepted") } else { Value::Null },
        "accountEnabled": user.enabled,
        "usageLocation": "SE",
        "assignedLicenses": plans::assigned_licenses(kind),
        "assignedPlans": plans::assigned_plans(kind),
        "provisionedPlans": plans::provisioned_plans(kind),
        "licenseAssignmentStates": [],
        "showInAddressList": null,
        "onPremisesSyncEnabled": if synced { json!(true) } else { Value::Null },
        "onPremisesImmutableId": synced.then(|| format!("{local}Anchor==")),
        "onPremisesDomainName": synced.then(|| format!("corp.{domain}")),
        "onPremisesDistinguishedName": synced.then(|| format!("CN={},OU=Users,DC={forest},DC=example", user.name)),
        "onPremisesSamAccountName": synced.then_some(local),
        "onPremisesUserPrincipalName": synced.then(|| user.address.clone()),
        "onPremisesLastSyncDateTime": synced.then_some("2026-01-15T06:30:00Z"),
        "onPremisesProvisioningErrors": [],
        "onPremisesExtensionAttributes": { "extensionAttribute1": null },
    });
    match value {
        Value::Object(properties) => properties,
        _ => Map::new(),
    }
}

/// Guests have a name made from their address at home.
fn principal_name(tenant: &Tenant, user: &User) -> String {
    if !user.guest {
        return user.address.clone();
    }
    let initial = tenant.domains.iter().find(|domain| domain.ends_with(".onmicrosoft.com"));
    let initial = initial.map_or(tenant.default_domain(), String::as_str);
    format!("{}#EXT#@{initial}", user.address.replace('@', "_"))
}
