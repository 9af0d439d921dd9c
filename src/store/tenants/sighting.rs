//! Meeting a tenant: what was seen of it, and the words by which it is found from then on.

use jiff::Timestamp;

use crate::{
    domain::{domain_name::DomainName, id::TenantId},
    store::{
        Store, StoreError,
        columns::{micros, text},
        engine::writing,
        tenant_words::{self, Owner, write_words},
    },
};

/// The most characters that a list sorts names by.
const LONGEST_TITLE: usize = 200;

/// What a tenant is sorted by: its name, else the first of its domains, else its id.
pub(in crate::store) fn title_key(id: TenantId, name: Option<&str>, domains: &str) -> String {
    let name = name.map(str::trim).filter(|name| !name.is_empty()).map(str::to_lowercase);
    let title = name.or_else(|| domains.split_whitespace().min().map(str::to_owned));
    title.unwrap_or_else(|| id.to_string()).chars().take(LONGEST_TITLE).collect()
}

/// Gathers the domains of a tenant in its own row.
pub(in crate::store) const GATHER_DOMAINS: &str = "UPDATE tenants SET domains = COALESCE(\
     (SELECT string_agg(d.domain, ' ') FROM tenant_domains d WHERE d.tenant = $1), '') WHERE id = $1 RETURNING domains";

/// Keeps what the words of a tenant were made from.
pub(in crate::store) const KEEP_SOURCE: &str =
    "UPDATE tenants SET title_key = $2, words_of = $3 WHERE id = $1";

impl Store {
    /// Notes that a tenant was met. A name replaces the earlier one, domains add to the earlier ones.
    pub async fn see_tenant(
        &self,
        id: TenantId,
        cloud: &str,
        name: Option<&str>,
        domains: &[DomainName],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let name = name.map(text);
        writing!(self, connection => {
            let (name, known, before): (Option<String>, String, Option<String>) = sqlx::query_as(
                "INSERT INTO tenants (id, cloud, name, name_key, title_key, first_seen_at, seen_at) \
                 VALUES ($1, $2, $3, $4, $5, $6, $6) \
                 ON CONFLICT (id) DO UPDATE SET \
                 cloud = excluded.cloud, \
                 name = COALESCE(excluded.name, tenants.name), \
                 name_key = COALESCE(excluded.name_key, tenants.name_key), \
                 seen_at = CASE WHEN excluded.seen_at > tenants.seen_at \
                 THEN excluded.seen_at ELSE tenants.seen_at END \
                 RETURNING name, domains, words_of",
            )
            .bind(id.uuid())
            .bind(text(cloud))
            .bind(name.as_deref())
            .bind(name.as_deref().map(str::to_lowercase))
            .bind(title_key(id, name.as_deref(), ""))
            .bind(micros(now))
            .fetch_one(&mut *connection)
            .await?;
            let is_known = |domain: &&DomainName| known.split_whitespace().any(|known| known == domain.as_str());
            let added: Vec<&DomainName> = domains.iter().filter(|domain| !is_known(domain)).collect();
            let source = name.as_deref().unwrap_or_default();
            if !added.is_empty() || before.as_deref() != Some(source) {
                for domain in &added {
                    sqlx::query("INSERT INTO tenant_domains (tenant, domain) VALUES ($1, $2) ON CONFLICT DO NOTHING")
                        .bind(id.uuid())
                        .bind(domain.as_str())
                        .execute(&mut *connection)
                        .await?;
                }
                let all: String =
                    sqlx::query_scalar(GATHER_DOMAINS).bind(id.uuid()).fetch_one(&mut *connection).await?;
                let old = before.as_deref().map(tenant_words::of_name).unwrap_or_default();
                let new = tenant_words::of_name(source);
                write_words!(connection, tenant_words::changes(id, Owner::Name, &old, &new));
                let old = before.as_ref().map(|_| tenant_words::of_domains(&known)).unwrap_or_default();
                let new = tenant_words::of_domains(&all);
                write_words!(connection, tenant_words::changes(id, Owner::Domain, &old, &new));
                sqlx::query(KEEP_SOURCE)
                    .bind(id.uuid())
                    .bind(title_key(id, name.as_deref(), &all))
                    .bind(source)
                    .execute(&mut *connection)
                    .await?;
            }
        });
        Ok(())
    }
}
