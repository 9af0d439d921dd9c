//! Adding an entry, as a part of whatever transaction.

use super::chain::{Reference, Salt};

/// A person, a tenant or an address as the log knows it.
pub(super) struct Noted {
    pub(super) id: i64,
    pub(super) reference: Reference,
}

/// Microseconds of a day.
const DAY: i64 = 86_400_000_000;

/// The day of a time, counted from 1970-01-01 UTC.
pub(super) const fn day(micros: i64) -> i64 {
    micros.div_euclid(DAY)
}

/// A new salt with the reference that it gives.
pub(super) fn salted(
    randomness: &dyn crate::clock::Randomness,
    refer: impl FnOnce(&Salt) -> Reference,
) -> (Salt, Reference) {
    let salt = Salt::random(randomness);
    let reference = refer(&salt);
    (salt, reference)
}

/// Finds a tenant, or a person in it, or notes it.
macro_rules! party {
    ($connection:ident, $tenant:expr, $person:expr, $randomness:expr) => {{
        let (tenant, person): (TenantId, Option<ObjectId>) = ($tenant, $person);
        let known: Option<(i64, Vec<u8>)> = match person {
            Some(person) => {
                sqlx::query_as("SELECT id, reference FROM audit_parties WHERE person = $1 AND tenant = $2")
                    .bind(person.uuid())
                    .bind(tenant.uuid())
                    .fetch_optional(&mut *$connection)
                    .await?
            }
            None => {
                sqlx::query_as(
                    "SELECT id, reference FROM audit_parties WHERE tenant = $1 AND person IS NULL",
                )
                .bind(tenant.uuid())
                .fetch_optional(&mut *$connection)
                .await?
            }
        };
        match known {
            Some((id, reference)) => {
                $crate::store::audit::append::Noted { id, reference: $crate::store::audit::record::reference(id, &reference)? }
            }
            None => {
                let (salt, reference) =
                    $crate::store::audit::append::salted($randomness, |salt| salt.refer_to(tenant, person));
                let id: i64 = sqlx::query_scalar(
                    "INSERT INTO audit_parties (reference, tenant, person, salt) VALUES ($1, $2, $3, $4) RETURNING id",
                )
                .bind(&reference.as_bytes()[..])
                .bind(tenant.uuid())
                .bind(person.map(ObjectId::uuid))
                .bind(&salt.as_bytes()[..])
                .fetch_one(&mut *$connection)
                .await?;
                $crate::store::audit::append::Noted { id, reference }
            }
        }
    }};
}

/// Finds the address that somebody acted from on a day, or notes it.
macro_rules! origin {
    ($connection:ident, $address:expr, $day:expr, $actor:expr, $tenant:expr, $randomness:expr) => {{
        let address: String = $address;
        let known: Option<(i64, Vec<u8>)> = sqlx::query_as(
            "SELECT id, reference FROM audit_origins WHERE address = $1 AND day = $2 AND actor = $3 AND tenant = $4",
        )
        .bind(address.as_str())
        .bind($day)
        .bind($actor)
        .bind($tenant)
        .fetch_optional(&mut *$connection)
        .await?;
        match known {
            Some((id, reference)) => {
                $crate::store::audit::append::Noted { id, reference: $crate::store::audit::record::reference(id, &reference)? }
            }
            None => {
                let (salt, reference) =
                    $crate::store::audit::append::salted($randomness, |salt| salt.refer_to_address(&address));
                let id: i64 = sqlx::query_scalar(
                    "INSERT INTO audit_origins (reference, actor, tenant, day, address, salt) \
                     VALUES ($1, $2, $3, $4, $5, $6) RETURNING id",
                )
                .bind(&reference.as_bytes()[..])
                .bind($actor)
                .bind($tenant)
                .bind($day)
                .bind(address.as_str())
                .bind(&salt.as_bytes()[..])
                .fetch_one(&mut *$connection)
                .await?;
                $crate::store::audit::append::Noted { id, reference }
            }
        }
    }};
}

/// Adds an entry in the transaction of `$connection`, which holds the head from here to its end.
macro_rules! appending {
    ($connection:ident, $entry:expr, $from:expr, $randomness:expr) => {{
        use $crate::store::audit::append::{day, origin, party};
        let entry: &AuditEntry = $entry;
        let from: Option<&str> = $from;
        let (number, previous): (i64, Vec<u8>) = sqlx::query_as(
            "UPDATE audit_head SET number = number + 1 WHERE one = 1 RETURNING number, hash",
        )
        .fetch_one(&mut *$connection)
        .await?;
        let previous = $crate::store::audit::record::hash("audit_head", number, &previous)?;
        let actor = match entry.actor {
            Actor::Person { tenant, person } => {
                Some(party!($connection, tenant, Some(person), $randomness))
            }
            _ => None,
        };
        let tenant = match entry.tenant {
            Some(tenant) => Some(party!($connection, tenant, None, $randomness)),
            None => None,
        };
        let at = micros(entry.at);
        let id = |noted: &Option<$crate::store::audit::append::Noted>| noted.as_ref().map(|noted| noted.id);
        let from = match from {
            Some(from) => Some(origin!(
                $connection,
                text(from),
                day(at),
                id(&actor).unwrap_or_default(),
                id(&tenant).unwrap_or_default(),
                $randomness
            )),
            None => None,
        };
        let chained = ChainedEntry {
            number,
            at: Timestamp::from_microsecond(at).unwrap_or(entry.at),
            actor: entry.actor.kind().to_owned(),
            person: actor.as_ref().map(|noted| noted.reference),
            action: entry.action.as_str().to_owned(),
            tenant: tenant.as_ref().map(|noted| noted.reference),
            subject: entry.subject.as_deref().map(text),
            from: from.as_ref().map(|noted| noted.reference),
        };
        let hash = chained.hash(&previous).ok_or(StoreError::Unwritable { table: "audit_log" })?;
        sqlx::query(
            "INSERT INTO audit_log (number, at, actor, actor_party, action, tenant_party, subject, origin, hash) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        )
        .bind(number)
        .bind(at)
        .bind(chained.actor.as_str())
        .bind(id(&actor))
        .bind(chained.action.as_str())
        .bind(id(&tenant))
        .bind(chained.subject.as_deref())
        .bind(id(&from))
        .bind(&hash.as_bytes()[..])
        .execute(&mut *$connection)
        .await?;
        sqlx::query("UPDATE audit_head SET hash = $1 WHERE one = 1")
            .bind(&hash.as_bytes()[..])
            .execute(&mut *$connection)
            .await?;
    }};
}

pub(in crate::store) use {appending, origin, party};
