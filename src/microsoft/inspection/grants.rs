//! `oauth2PermissionGrants`: what is granted to the app, to whom, and of which API.

use serde::Deserialize;
use serde_json::Value;

use super::{Look, part};
use crate::{
    domain::{
        id::ObjectId,
        inspection::{RecordedGrant, RecordedGrants, Resource},
        scope::ScopeSet,
    },
    knowledge::graph_requests::Request,
    microsoft::graph::call::Call,
};

/// Longer texts of scopes are not read: Graph’s own permissions together are shorter.
const LONGEST_SCOPES: usize = 50_000;

/// Whom a grant is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
enum ConsentType {
    AllPrincipals,
    Principal,
}

impl ConsentType {
    const fn word(self) -> &'static str {
        match self {
            Self::AllPrincipals => "AllPrincipals",
            Self::Principal => "Principal",
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Grant {
    client_id: ObjectId,
    consent_type: ConsentType,
    resource_id: ObjectId,
    /// May begin with a blank (Microsoft Graph, resource type `oAuth2PermissionGrant`).
    scope: Option<String>,
}

impl Look<'_> {
    pub(super) async fn grants(&self, principal: ObjectId, graph: Result<ObjectId, String>) {
        let (organisation, personal) = tokio::join!(
            self.granted(principal, ConsentType::AllPrincipals),
            self.granted(principal, ConsentType::Principal)
        );
        let grants = organisation.and_then(|organisation| {
            let graph = graph
                .map_err(|why| format!("Which grants are Microsoft Graph’s could not be told: {why}"))?;
            Ok(RecordedGrants {
                organisation: organisation.whole()?.into_iter().map(|grant| recorded(grant, graph)).collect(),
                personal: part(personal.map(|personal| personal.count())),
            })
        });
        self.board().grants = part(grants);
    }

    /// The grants of one kind. Filters are Microsoft's to keep, so what comes is looked at again.
    async fn granted(
        &self,
        principal: ObjectId,
        wanted: ConsentType,
    ) -> Result<super::question::Collected<Grant>, String> {
        let filter = format!("clientId eq '{principal}' and consentType eq '{}'", wanted.word());
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("$filter", &filter)
            .append_pair("$top", "100")
            .finish()
            .replace('+', "%20")
            .replace("%24", "$");
        let call = Call::of(Request::PermissionGrants, "The directory returned what is granted to the app.")
            .query(query);
        let mut found = self.ask_all(&call, read).await?;
        found.items.retain(|grant| grant.client_id == principal && grant.consent_type == wanted);
        Ok(found)
    }
}

fn read(value: Value) -> Option<Grant> {
    let grant: Grant = serde_json::from_value(value).ok()?;
    grant.scope.as_ref().is_none_or(|scope| scope.len() <= LONGEST_SCOPES).then_some(grant)
}

fn recorded(grant: Grant, graph: ObjectId) -> RecordedGrant {
    let resource =
        if grant.resource_id == graph { Resource::Graph } else { Resource::Other(grant.resource_id) };
    RecordedGrant { resource, scopes: ScopeSet::from_answer(&grant.scope.unwrap_or_default()) }
}
