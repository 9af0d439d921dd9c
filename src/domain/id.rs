//! Identifiers. Each is a UUID of its own type, so that a tenant can never be passed where a user is meant.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text that was offered as an identifier and is not a UUID.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a valid identifier: expected a UUID such as 6babcaad-604b-40ac-a9d7-9fd97c0b779f")]
pub struct InvalidId;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Takes a UUID as this kind of identifier.
            pub const fn new(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID itself, for storage.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = InvalidId;

            fn from_str(text: &str) -> Result<Self, InvalidId> {
                // Only the hyphenated form: other spellings of one id would make one row look like two.
                if text.len() != 36 {
                    return Err(InvalidId);
                }
                Uuid::parse_str(text).map(Self).map_err(|_| InvalidId)
            }
        }
    };
}

id!(
    /// An Entra tenant, the `tid` of its tokens.
    TenantId
);
id!(
    /// A user object in its own tenant, the `oid` of its tokens. Only (`TenantId`, `ObjectId`) names a person.
    ObjectId
);
id!(
    /// An app registration, Entra's application (client) id.
    ClientId
);
id!(
    /// One hand-over from a user or support to an admin.
    ConsentRequestId
);
id!(
    /// One run of probes and signals for one person; its result is a report of the same id.
    DiagnosisId
);
id!(
    /// A link that shows a report to somebody else.
    ShareId
);
id!(
    /// A report that came from elsewhere as a file.
    ImportId
);
id!(
    /// One look of an administrator into the records of their tenant.
    InspectionId
);
id!(
    /// One attempt to sign in or to consent, from the redirect to Microsoft until the answer.
    FlowId
);
id!(
    /// A saved view of the list of tenants.
    ViewId
);
id!(
    /// A note that the vendor's staff wrote about a tenant.
    NoteId
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hyphenated_form_is_an_id() {
        let text = "6babcaad-604b-40ac-a9d7-9fd97c0b779f";
        assert_eq!(text.parse::<TenantId>().unwrap().to_string(), text);
        for wrong in
            ["", "common", "6babcaad604b40aca9d79fd97c0b779f", "{6babcaad-604b-40ac-a9d7-9fd97c0b779f}"]
        {
            assert_eq!(wrong.parse::<TenantId>(), Err(InvalidId), "{wrong}");
        }
        assert_eq!(text.to_uppercase().parse::<TenantId>().unwrap().to_string(), text);
    }
}
