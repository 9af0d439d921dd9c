//! The claims of an ID token, read strictly: a member that stands there twice is no claim at all.

use std::fmt;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::Timestamp;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::Value;
use uuid::Uuid;

use super::TokenFault;
use crate::{domain::id::TenantId, microsoft::identity::Identity};

/// All members in their order, repeated ones included.
#[derive(Debug)]
pub(super) struct Claims(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Claims {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Claims;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Claims, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Claims(members))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

impl Claims {
    /// Reads the payload of a JWT. Nothing in it is verified by that.
    pub(super) fn read(token: &str) -> Result<Self, TokenFault> {
        let payload = token.split('.').nth(1).ok_or(TokenFault::Unreadable)?;
        let bytes = URL_SAFE_NO_PAD.decode(payload).map_err(|_| TokenFault::Unreadable)?;
        let claims: Self = serde_json::from_slice(&bytes).map_err(|_| TokenFault::Unreadable)?;
        // RFC 7519 §4: names are unique, and what a parser makes of a repeated one differs between parsers.
        for (at, (name, _)) in claims.0.iter().enumerate() {
            if claims.0.iter().skip(at + 1).any(|(other, _)| other == name) {
                let fault = if name == "tid" { TokenFault::TenantClaim } else { TokenFault::Unreadable };
                return Err(fault);
            }
        }
        Ok(claims)
    }

    fn get(&self, name: &str) -> Option<&Value> {
        self.0.iter().find(|(member, _)| member == name).map(|(_, value)| value)
    }

    /// A claim that is a text.
    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_str)
    }

    /// The tenant: one text that is a GUID. A list, even of one, is refused.
    pub(super) fn tenant(&self) -> Result<TenantId, TokenFault> {
        self.text("tid").and_then(|text| text.parse().ok()).ok_or(TokenFault::TenantClaim)
    }

    /// Whether the token starts to be valid, or was issued, after the given time.
    pub(super) fn starts_after(&self, time: Timestamp) -> bool {
        ["nbf", "iat"].iter().filter_map(|name| self.get(name)).any(|value| {
            let seconds = value.as_f64();
            seconds.is_none_or(|seconds| seconds > time.duration_since(Timestamp::UNIX_EPOCH).as_secs_f64())
        })
    }

    /// The person. Names are for showing only; tenant and object id are the identity.
    pub(super) fn identity(&self, tenant: TenantId) -> Result<Identity, TokenFault> {
        let person = self.text("oid").and_then(|text| text.parse().ok()).ok_or(TokenFault::ObjectId)?;
        let short = |name: &str, longest: usize| {
            self.text(name).filter(|text| !text.is_empty()).map(|text| text.chars().take(longest).collect())
        };
        let guest = self.get("acct").and_then(|value| match value {
            Value::Number(number) => Some(number.as_u64()? == 1),
            Value::String(text) => Some(text == "1"),
            _ => None,
        });
        Ok(Identity {
            tenant,
            person,
            name: short("name", 256),
            username: short("preferred_username", 320),
            wids: self
                .texts("wids")
                .map(|texts| texts.filter_map(|text| Uuid::parse_str(text).ok()).collect()),
            roles: self.texts("roles").into_iter().flatten().map(str::to_owned).collect(),
            login_hint: self.text("login_hint").filter(|text| text.len() <= 2_000).map(str::to_owned),
            guest,
            sid: self.text("sid").filter(|text| text.len() <= 200).map(str::to_owned),
        })
    }

    fn texts(&self, name: &str) -> Option<impl Iterator<Item = &str>> {
        let list = self.get(name)?.as_array()?;
        Some(list.iter().take(1_000).filter_map(Value::as_str))
    }
}
