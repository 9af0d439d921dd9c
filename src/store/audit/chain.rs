//! How entries of the audit log hang together, and how they name people without naming them.
//!
//! The hash of an entry is SHA-256 over a fixed text, the hash of the entry before, and the canonical JSON (RFC 8785) of
//! the entry. Whom it is about stands in it as a reference: HMAC-SHA256 of the ids under a random salt. Ids and salt are
//! kept beside the log. While they are there, everybody can check what a reference stands for; once they are erased,
//! nobody can find it out, and the chain still holds.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use ring::hmac;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};
use sha2::{Digest as _, Sha256};

use crate::{
    clock::Randomness,
    domain::id::{ObjectId, TenantId},
};

const ENTRY: &[u8] = b"consentry audit entry 1\0";
const PARTY: &[u8] = b"consentry audit party 1\0";
const ORIGIN: &[u8] = b"consentry audit origin 1\0";

macro_rules! bytes {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $name([u8; 32]);

        impl $name {
            /// Takes stored bytes; `None` when there are not 32 of them.
            pub fn from_slice(bytes: &[u8]) -> Option<Self> {
                bytes.try_into().ok().map(Self)
            }

            /// The bytes to store.
            pub const fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                let bytes = URL_SAFE_NO_PAD.decode(text).ok();
                bytes.and_then(|bytes| Self::from_slice(&bytes)).ok_or_else(|| {
                    D::Error::custom("expected 32 bytes in base64url without padding")
                })
            }
        }
    };
}

bytes!(
    /// The hash of an entry and, through the one before it, of the whole log up to there.
    EntryHash
);
bytes!(
    /// What stands in the log for a person, a tenant or an address.
    Reference
);
bytes!(
    /// What makes a reference unguessable. Erased together with what it stands for.
    Salt
);

impl EntryHash {
    /// What stands before the first entry.
    pub const START: Self = Self([0; 32]);
}

impl Salt {
    /// A new one.
    pub fn random(randomness: &dyn Randomness) -> Self {
        let mut bytes = [0; 32];
        randomness.fill(&mut bytes);
        Self(bytes)
    }

    /// The reference to a tenant, or to a person in it.
    pub fn refer_to(&self, tenant: TenantId, person: Option<ObjectId>) -> Reference {
        let person = person.map(ObjectId::uuid);
        let person = person.as_ref().map_or(&[][..], |person| person.as_bytes());
        self.reference(&[PARTY, tenant.uuid().as_bytes(), person])
    }

    /// The reference to an address.
    pub fn refer_to_address(&self, address: &str) -> Reference {
        self.reference(&[ORIGIN, address.as_bytes()])
    }

    fn reference(&self, parts: &[&[u8]]) -> Reference {
        let mut context = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, &self.0));
        for part in parts {
            context.update(part);
        }
        let mut bytes = [0; 32];
        bytes.copy_from_slice(context.sign().as_ref());
        Reference(bytes)
    }
}

/// What is hashed of an entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChainedEntry {
    /// Its place in the log, from 1.
    pub number: i64,
    /// When it happened, to the microsecond.
    pub at: Timestamp,
    /// Who acted: `person`, `link_holder` or `portal`.
    pub actor: String,
    /// The person, for a person.
    pub person: Option<Reference>,
    /// What was done.
    pub action: String,
    /// The tenant concerned.
    pub tenant: Option<Reference>,
    /// The id of what was concerned.
    pub subject: Option<String>,
    /// The address it came from.
    pub from: Option<Reference>,
}

impl ChainedEntry {
    /// The hash after the one before it. `None` when the entry has no canonical form, which does not happen.
    pub fn hash(&self, previous: &EntryHash) -> Option<EntryHash> {
        let canonical = serde_json_canonicalizer::to_vec(self).ok()?;
        let mut hash = Sha256::new();
        hash.update(ENTRY);
        hash.update(previous.as_bytes());
        hash.update(canonical);
        Some(EntryHash(hash.finalize().into()))
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::clock::SystemRandomness;

    fn entry() -> ChainedEntry {
        ChainedEntry {
            number: 1,
            at: Timestamp::from_microsecond(1_800_000_000_000_001).unwrap(),
            actor: "person".to_owned(),
            person: Some(Reference([1; 32])),
            action: "signed_in".to_owned(),
            tenant: None,
            subject: Some("é\u{1}".to_owned()),
            from: None,
        }
    }

    /// The form is published (docs/privacy.md) and checked by others: it does not change.
    #[test]
    fn the_canonical_form_stays_as_it_is() {
        let form = String::from_utf8(serde_json_canonicalizer::to_vec(&entry()).unwrap()).unwrap();
        assert_eq!(
            form,
            "{\"action\":\"signed_in\",\"actor\":\"person\",\"at\":\"2027-01-15T08:00:00.000001Z\",\"from\":null,\
             \"number\":1,\"person\":\"AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE\",\"subject\":\"é\\u0001\",\
             \"tenant\":null}"
        );
    }

    #[test]
    fn a_hash_depends_on_every_member_and_on_what_was_before() {
        let hash = entry().hash(&EntryHash::START).unwrap();
        let changed: [fn(&mut ChainedEntry); 8] = [
            |entry| entry.number = 2,
            |entry| entry.at = Timestamp::UNIX_EPOCH,
            |entry| entry.actor = "portal".to_owned(),
            |entry| entry.person = None,
            |entry| entry.action = "signed_out".to_owned(),
            |entry| entry.tenant = Some(Reference([1; 32])),
            |entry| entry.subject = None,
            |entry| entry.from = Some(Reference([1; 32])),
        ];
        for change in changed {
            let mut other = entry();
            change(&mut other);
            assert_ne!(other.hash(&EntryHash::START), Some(hash), "{other:?}");
        }
        assert_ne!(entry().hash(&hash), Some(hash));
    }

    #[test]
    fn a_reference_is_one_of_its_salt_and_of_what_it_stands_for() {
        let (one, other) = (Salt::random(&SystemRandomness), Salt::random(&SystemRandomness));
        let tenant = TenantId::new(Uuid::from_u128(1));
        let person = ObjectId::new(Uuid::from_u128(2));
        let all = [
            one.refer_to(tenant, None),
            one.refer_to(tenant, Some(person)),
            other.refer_to(tenant, None),
            one.refer_to_address("192.0.2.1"),
            one.refer_to_address("192.0.2.2"),
        ];
        for (at, reference) in all.iter().enumerate() {
            assert!(!all[at + 1..].contains(reference), "{at}");
        }
        assert_eq!(one.refer_to(tenant, Some(person)), all[1]);
        let text = serde_json::to_string(&all[0]).unwrap();
        assert_eq!(serde_json::from_str::<Reference>(&text).unwrap(), all[0]);
    }
}
