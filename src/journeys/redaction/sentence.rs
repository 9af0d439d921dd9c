//! The values inside our own sentences.

use uuid::Uuid;

use crate::domain::{
    domain_name::DomainName,
    id::{ObjectId, TenantId},
    redaction::Kind,
    scope::Scope,
};

use super::{known, redactor::Redactor};

/// In front of the domain in the name of a federation record.
const DELEGATION: &str = "exchangedelegation.";

impl Redactor<'_> {
    /// What stands in the place of a value. A name that is not here says nothing about what the value is, so that
    /// nothing of it stays.
    pub(super) fn value_of(&mut self, text: &str, name: &str, value: &str) -> String {
        match name {
            "app" => self.app(value),
            "person" => self.person(value),
            "event" => self.event(value),
            "scope" => self.scope_called(value),
            "names" => self.each(value, Self::scope_called),
            "policies" => self.each(value, |redactor, policy| redactor.word(policy, known::policy)),
            "region" => self.each(value, |redactor, region| redactor.word(region, known::region)),
            "domain" => self.domain_called(value),
            "host" => self.host_name(value),
            "name" => match value.strip_prefix(DELEGATION) {
                Some(domain) => format!("{DELEGATION}{}", self.domain_called(domain)),
                None => self.host_name(value),
            },
            "id" => self.id(text, value),
            "status" => match value.parse::<u16>() {
                Ok(status) => status.to_string(),
                Err(_) => self.word(value, known::disabled_status),
            },
            "cloud" => self.word(value, known::cloud_name),
            "product" => self.word(value, known::product),
            "build" => self.build(value),
            _ => self.instead(Kind::Texts, value),
        }
    }

    fn each(&mut self, value: &str, decide: impl Fn(&mut Self, &str) -> String) -> String {
        value.split(", ").map(|item| decide(self, item)).collect::<Vec<_>>().join(", ")
    }

    fn scope_called(&mut self, name: &str) -> String {
        match Scope::parse(name) {
            Ok(scope) => self.scope(&scope).to_string(),
            Err(_) => self.instead(Kind::Codes, name),
        }
    }

    fn domain_called(&mut self, name: &str) -> String {
        match name.parse::<DomainName>() {
            Ok(domain) => self.domain(&domain).to_string(),
            Err(_) => self.instead(Kind::Texts, name),
        }
    }

    fn id(&mut self, text: &str, id: &str) -> String {
        match Uuid::parse_str(id) {
            Ok(id) if text.starts_with("survey-") => self.tenant(TenantId::new(id)).to_string(),
            Ok(id) => self.object(ObjectId::new(id)).to_string(),
            Err(_) => self.instead(Kind::Texts, id),
        }
    }
}
