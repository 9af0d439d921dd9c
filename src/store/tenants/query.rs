//! Listing and searching tenants.

use uuid::Uuid;

use super::{LONGEST_PAGE, Page, Row, TenantCursor, TenantQuery, TenantRecord, columns};
use crate::{
    domain::{consent::ConsentStage, domain_name::DomainName, id::TenantId, report::Overall},
    store::{Store, StoreError, engine::reading},
};

/// No name or domain is longer, so a longer search finds nothing (Entra's `displayName` of an organisation has 256
/// characters at most, a domain name 253).
const LONGEST_SEARCH: usize = 256;

impl Store {
    /// Lists tenants, last seen first, a page at a time. Pages neither repeat nor leave out a tenant that stands
    /// still; one that is seen again moves to the front.
    pub async fn list_tenants(&self, query: &TenantQuery) -> Result<Page<TenantRecord>, StoreError> {
        let Some(needles) = Needles::of(query.search.as_deref().unwrap_or_default()) else {
            return Ok(Page { items: Vec::new(), next: None });
        };
        let limit = query.limit.clamp(1, LONGEST_PAGE);
        let after = query.after.unwrap_or(TenantCursor { seen_at: i64::MAX, id: Uuid::max() });
        let rows: Vec<Row> = reading!(self, connection => {
            sqlx::query_as(concat!(
                "SELECT ",
                columns!(),
                " FROM tenants t \
                 WHERE ($1 IS NULL OR t.name_key LIKE $1 ESCAPE '!' OR t.id = $3 \
                 OR t.id IN (SELECT d.tenant FROM tenant_domains d WHERE d.domain LIKE $2 ESCAPE '!')) \
                 AND ($4 IS NULL OR t.consent = $4) \
                 AND ($5 IS NULL OR t.overall = $5) \
                 AND (t.seen_at, t.id) < ($6, $7) \
                 ORDER BY t.seen_at DESC, t.id DESC LIMIT $8"
            ))
            .bind(needles.name.as_deref())
            .bind(needles.domain.as_deref())
            .bind(needles.id.map(TenantId::uuid))
            .bind(query.stage.map(ConsentStage::as_str))
            .bind(query.overall.map(Overall::as_str))
            .bind(after.seen_at)
            .bind(after.id)
            .bind(i64::from(limit) + 1)
            .fetch_all(&mut *connection)
            .await?
        });
        Page::cut(rows, limit, |row| TenantCursor { seen_at: row.seen_at, id: row.id })
    }
}

/// What a search looks for in each place. Names are compared with their lower case form, which both engines get from
/// here: their own functions disagree outside ASCII.
#[derive(Debug, Default, PartialEq, Eq)]
struct Needles {
    name: Option<String>,
    domain: Option<String>,
    id: Option<TenantId>,
}

impl Needles {
    /// `None` when the text is so long that nothing can match.
    fn of(search: &str) -> Option<Self> {
        if search.len() > 8 * LONGEST_SEARCH {
            return None;
        }
        let printable: String = search.chars().filter(|c| !c.is_control()).collect();
        let needle = printable.trim().to_lowercase();
        if needle.is_empty() {
            return Some(Self::default());
        }
        if needle.chars().count() > LONGEST_SEARCH {
            return None;
        }
        // An address or a whole domain, also an internationalised one, is brought into the form that is stored.
        let domain = DomainName::of_address(&needle).or_else(|| needle.parse().ok());
        let domain = domain.as_ref().map_or(needle.as_str(), DomainName::as_str);
        Some(Self {
            name: Some(containing(&needle)),
            domain: Some(containing(domain)),
            id: needle.parse().ok(),
        })
    }
}

/// A `LIKE` pattern, with `!` as its escape character, for texts that contain this one.
fn containing(text: &str) -> String {
    let mut pattern = String::with_capacity(text.len() + 2);
    pattern.push('%');
    for c in text.chars() {
        if matches!(c, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(c);
    }
    pattern.push('%');
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wildcards_of_the_search_text_are_plain_characters() {
        assert_eq!(containing("100%_!"), "%100!%!_!!%");
    }

    #[test]
    fn domains_are_looked_up_in_their_stored_form() {
        let domain = |search: &str| Needles::of(search).unwrap().domain.unwrap();
        assert_eq!(domain("Carla@Contoso.example"), "%contoso.example%");
        assert_eq!(domain("BÜCHER.example"), "%xn--bcher-kva.example%");
        assert_eq!(domain("conto"), "%conto%");
    }

    #[test]
    fn an_empty_search_is_no_search_and_an_endless_one_finds_nothing() {
        assert_eq!(Needles::of(" \0 "), Some(Needles::default()));
        assert_eq!(Needles::of(&"a".repeat(257)), None);
        assert_eq!(Needles::of(&"\0".repeat(10_000)), None);
    }
}
