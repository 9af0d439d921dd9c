//! The sign-in service of a cloud: what its discovery documents say, which tenant a domain belongs to, and the
//! keys it signs with.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use jiff::{SignedDuration, Timestamp};
use url::Url;

use self::{
    discovery::{Metadata, read_metadata},
    signing_keys::{SigningKey, SigningKeys},
};
use super::{
    error::MicrosoftError,
    error_answer::read_error,
    http::{Http, Outgoing, Reply},
};
use crate::domain::{cloud::Cloud, domain_name::DomainName, id::TenantId, probe::Evidence};

pub(crate) mod discovery;
pub(crate) mod signing_keys;

/// Microsoft lets its discovery documents be cached for a day (`Cache-Control: max-age=86400`).
const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// "No such tenant" is kept shorter: people verify a domain and try again.
const ABSENCE_KEPT: SignedDuration = SignedDuration::from_mins(10);
const MOST_ENTRIES: usize = 4_096;
/// Unknown tenant, and a name that cannot be one (Microsoft Entra authentication error codes).
const NO_SUCH_TENANT: [u32; 2] = [90_002, 900_023];

/// Which endpoints of a cloud are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Authority {
    /// Work and school accounts of any tenant: the first contact.
    Organizations,
    /// One tenant: everything after the first contact.
    Tenant(TenantId),
}

impl Authority {
    /// The path segment.
    pub(crate) fn segment(self) -> String {
        match self {
            Self::Organizations => "organizations".to_owned(),
            Self::Tenant(tenant) => tenant.to_string(),
        }
    }

    /// An address of this authority below the cloud's base.
    pub(crate) fn url(self, cloud: &Cloud, path: &str) -> Url {
        Cloud::below(&cloud.authority, &format!("{}/{path}", self.segment()))
    }
}

/// What a domain's discovery document tells from outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TenantDiscovery {
    /// The tenant.
    pub tenant: TenantId,
    /// Host of the tenant's token endpoint: the authority that really serves it, whatever host was asked.
    pub authority_host: String,
    /// `cloud_instance_name`: the cloud the tenant lives in, whatever host was asked.
    pub instance_name: Option<String>,
    /// `msgraph_host`: the Graph host that serves the tenant.
    pub graph_host: Option<String>,
    /// `tenant_region_scope`, such as `EU`.
    pub region: Option<String>,
    /// `tenant_region_sub_scope`: `GCC`, `DODCON` or `DOD`, where there is one.
    pub sub_region: Option<String>,
}

/// The sign-in services, with their documents and keys cached. Cheap to clone; clones share the cache.
#[derive(Debug, Clone)]
pub struct Authorities {
    http: Http,
    documents: Arc<Cache<Arc<Metadata>>>,
    tenants: Arc<Cache<Option<TenantDiscovery>>>,
    keys: Arc<SigningKeys>,
}

impl Authorities {
    /// Starts with empty caches.
    pub fn new(http: Http) -> Self {
        let keys = Arc::new(SigningKeys::new(http.clone()));
        Self { http, documents: Arc::default(), tenants: Arc::default(), keys }
    }

    /// The tenant that has verified the domain; `None` when this authority knows none. The answer may describe a
    /// tenant of another cloud: [`TenantDiscovery::authority_host`] tells, not the host that was asked.
    /// [`MicrosoftError`] when the question got no answer. The exchange comes along; there is none when the answer was
    /// known already.
    pub async fn find_tenant(
        &self,
        cloud: &Cloud,
        domain: &DomainName,
    ) -> (Result<Option<TenantDiscovery>, MicrosoftError>, Option<Evidence>) {
        let url = discovery_url(cloud, domain.as_str());
        let now = self.http.clock().now();
        if let Some((found, at)) = self.tenants.get(url.as_str())
            && now.duration_since(at) < if found.is_some() { KEPT } else { ABSENCE_KEPT }
        {
            return (Ok(found), None);
        }
        let exchange = self.http.exchange(Outgoing::get(url.clone())).await;
        let found = match &exchange.result {
            Ok(reply) => read_tenant(reply, now),
            Err(error) => Err(error.clone().into()),
        };
        let evidence = exchange.evidence("discovery", &url, describe(&found));
        if let Ok(found) = &found {
            self.tenants.put(url.into(), found.clone(), now);
        }
        (found, Some(evidence))
    }

    /// The discovery document of an authority, its endpoints checked to lie on the authority's own host.
    pub(crate) async fn metadata(
        &self,
        cloud: &Cloud,
        authority: Authority,
    ) -> Result<Arc<Metadata>, MicrosoftError> {
        let url = discovery_url(cloud, &authority.segment());
        let now = self.http.clock().now();
        if let Some((metadata, at)) = self.documents.get(url.as_str())
            && now.duration_since(at) < KEPT
        {
            return Ok(metadata);
        }
        let reply = self.http.exchange(Outgoing::get(url.clone())).await.result?;
        let metadata = (reply.status == 200).then(|| read_metadata(&reply.body)).flatten();
        let metadata = metadata.ok_or_else(|| MicrosoftError::of(&reply, now))?;
        let home = cloud.authority.origin();
        if metadata.token_endpoint.origin() != home || metadata.jwks_uri.origin() != home {
            return Err(MicrosoftError::ForeignEndpoint);
        }
        let metadata = Arc::new(metadata);
        self.documents.put(url.into(), Arc::clone(&metadata), now);
        Ok(metadata)
    }

    /// The key of that id, refetched when it is not known yet.
    pub(crate) async fn signing_key(
        &self,
        metadata: &Metadata,
        key_id: &str,
    ) -> Result<Option<SigningKey>, MicrosoftError> {
        self.keys.find(&metadata.jwks_uri, key_id).await
    }
}

fn read_tenant(reply: &Reply, now: Timestamp) -> Result<Option<TenantDiscovery>, MicrosoftError> {
    let out_of_form = MicrosoftError::of(reply, now);
    if reply.status == 200 {
        let tenant = read_metadata(&reply.body).and_then(|metadata| metadata.describe_tenant());
        return tenant.map(Some).ok_or(out_of_form);
    }
    let code = read_error(&reply.body).and_then(|error| error.code);
    if code.is_some_and(|code| NO_SUCH_TENANT.contains(&code)) { Ok(None) } else { Err(out_of_form) }
}

fn describe(found: &Result<Option<TenantDiscovery>, MicrosoftError>) -> String {
    match found {
        Ok(Some(_)) => "A tenant holds the domain.".to_owned(),
        Ok(None) => "No tenant with this domain is known here.".to_owned(),
        Err(error) => format!("No usable answer: {error}."),
    }
}

fn discovery_url(cloud: &Cloud, tenant: &str) -> Url {
    Cloud::below(&cloud.authority, &format!("{tenant}/v2.0/.well-known/openid-configuration"))
}

/// Answers by address, with the time they came.
#[derive(Debug)]
struct Cache<T>(Mutex<HashMap<String, (T, Timestamp)>>);

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Clone> Cache<T> {
    fn get(&self, key: &str) -> Option<(T, Timestamp)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned()
    }

    fn put(&self, key: String, value: T, at: Timestamp) {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Visitors choose the domains that are asked for, so the number of entries has to have an end.
        if entries.len() >= MOST_ENTRIES {
            entries.clear();
        }
        entries.insert(key, (value, at));
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A cloud whose sign-in service is at `authority`.
    pub(crate) fn cloud(authority: &str) -> Cloud {
        Cloud {
            id: "test".to_owned(),
            name: "Test".to_owned(),
            authority: authority.parse().unwrap(),
            graph: "https://graph.microsoft.com".parse().unwrap(),
            graph_resource: "https://graph.microsoft.com".parse().unwrap(),
            autodiscover: "https://outlook.office365.com".parse().unwrap(),
            entra_portal: "https://entra.microsoft.com".parse().unwrap(),
            instance_name: "microsoftonline.com".to_owned(),
        }
    }

    #[test]
    fn addresses_keep_the_base_path() {
        let cloud = cloud("http://localhost:1/base/");
        let url = Authority::Organizations.url(&cloud, "oauth2/v2.0/authorize");
        assert_eq!(url.as_str(), "http://localhost:1/base/organizations/oauth2/v2.0/authorize");
    }

    #[test]
    fn a_cache_has_an_end() {
        let cache = Cache::default();
        for entry in 0..=MOST_ENTRIES {
            cache.put(entry.to_string(), entry, Timestamp::UNIX_EPOCH);
        }
        assert!(cache.get("0").is_none() && cache.get(&MOST_ENTRIES.to_string()).is_some());
    }
}
