//! What is decided about each kind of value, and how often it was withheld.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::{
    domain::{
        domain_name::DomainName,
        redaction::{Kind, Level, Withheld},
        report::WriteTrace,
        scope::{Scope, ScopeSet},
    },
    knowledge::mail_hosts,
    words::retold,
};

use super::known;

/// Numbers for things in the order in which they come up.
#[derive(Debug)]
pub(super) struct Numbers<T>(Vec<T>);

impl<T> Default for Numbers<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: PartialEq + Clone> Numbers<T> {
    pub(super) fn of(&mut self, thing: &T) -> usize {
        let known = self.0.iter().position(|known| known == thing);
        known.unwrap_or_else(|| {
            self.0.push(thing.clone());
            self.0.len() - 1
        }) + 1
    }
}

/// One report on its way to a level.
#[derive(Debug)]
pub(super) struct Redactor<'r> {
    pub(super) level: Level,
    app: &'r str,
    people: Numbers<String>,
    sign_in_names: Numbers<String>,
    organisations: Numbers<String>,
    domains: Numbers<DomainName>,
    hosts: Numbers<String>,
    permissions: Numbers<Scope>,
    pub(super) ids: super::ids::Ids,
    places: BTreeMap<Kind, u32>,
}

impl<'r> Redactor<'r> {
    /// `app` is the name of the app that the report is about.
    pub(super) fn new(level: Level, app: &'r str) -> Self {
        Self {
            level,
            app,
            people: Numbers::default(),
            sign_in_names: Numbers::default(),
            organisations: Numbers::default(),
            domains: Numbers::default(),
            hosts: Numbers::default(),
            permissions: Numbers::default(),
            ids: super::ids::Ids::default(),
            places: BTreeMap::new(),
        }
    }

    /// The manifest.
    pub(super) fn withheld(&self) -> Vec<Withheld> {
        self.places.iter().map(|(kind, places)| Withheld::of(*kind, *places)).collect()
    }

    /// Everything stays: the report is for the people it is about.
    pub(super) fn keeps_all(&self) -> bool {
        self.level == Level::Internal
    }

    /// The organisation and the ids that support needs stay.
    pub(super) fn keeps_organisation(&self) -> bool {
        self.level != Level::Public
    }

    /// Notes that something of a kind was withheld.
    pub(super) fn withhold(&mut self, kind: Kind) {
        let places = self.places.entry(kind).or_default();
        *places = places.saturating_add(1);
    }

    /// Nothing of it stays.
    pub(super) fn instead(&mut self, kind: Kind, text: &str) -> String {
        if self.keeps_all() {
            return text.to_owned();
        }
        self.withhold(kind);
        kind.instead().to_owned()
    }

    /// A word of a list.
    pub(super) fn word(&mut self, text: &str, known: impl FnOnce(&str) -> Option<&'static str>) -> String {
        match known(text) {
            Some(word) if !self.keeps_all() => word.to_owned(),
            _ => self.instead(Kind::Codes, text),
        }
    }

    /// Something said to people: one of our texts with its values decided about, or nothing of it.
    pub(super) fn text(&mut self, text: &str) -> String {
        if self.keeps_all() || text.is_empty() {
            return text.to_owned();
        }
        retold::rewrite(text, self).unwrap_or_else(|| self.instead(Kind::Texts, text))
    }

    /// Several of them.
    pub(super) fn texts(&mut self, texts: &[String]) -> Vec<String> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    /// What is said of an exchange.
    pub(super) fn note(&mut self, note: &str) -> String {
        if known::is_note(note) { note.to_owned() } else { self.text(note) }
    }

    /// The name of the app, which is the vendor's and no secret of the organisation.
    pub(super) fn app(&mut self, name: &str) -> String {
        if self.keeps_all() || (self.keeps_organisation() && name == self.app) {
            return name.to_owned();
        }
        self.instead(Kind::Apps, name)
    }

    pub(super) fn person(&mut self, name: &str) -> String {
        if self.keeps_all() {
            return name.to_owned();
        }
        self.withhold(Kind::People);
        format!("Person {}", self.people.of(&name.to_owned()))
    }

    pub(super) fn sign_in_name(&mut self, name: &str) -> String {
        if self.keeps_all() {
            return name.to_owned();
        }
        self.withhold(Kind::SignInNames);
        let number = self.sign_in_names.of(&name.to_owned());
        let domain = name.rsplit_once('@').and_then(|(_, domain)| domain.parse::<DomainName>().ok());
        match domain {
            Some(domain) => format!("person-{number}@{}", self.domain(&domain)),
            None => format!("person-{number}"),
        }
    }

    pub(super) fn organisation(&mut self, name: &str) -> String {
        if self.keeps_all() {
            return name.to_owned();
        }
        self.withhold(Kind::Organisations);
        format!("Organisation {}", self.organisations.of(&name.to_owned()))
    }

    pub(super) fn domain(&mut self, domain: &DomainName) -> DomainName {
        if self.keeps_organisation() {
            return domain.clone();
        }
        self.withhold(Kind::Domains);
        let number = self.domains.of(domain);
        DomainName::pseudonym("domain", number)
    }

    /// A server: the name of its provider when that is a known one, a number otherwise.
    pub(super) fn host(&mut self, host: &DomainName) -> DomainName {
        if self.keeps_all() {
            return host.clone();
        }
        let provider = mail_hosts::provider(host);
        if provider.as_ref() != Some(host) {
            self.withhold(Kind::Hosts);
        }
        provider.unwrap_or_else(|| DomainName::pseudonym("host", self.hosts.of(&host.to_string())))
    }

    /// The same for a name that may be none of a server.
    pub(super) fn host_name(&mut self, host: &str) -> String {
        if self.keeps_all() {
            return host.to_owned();
        }
        if let Ok(host) = host.parse() {
            return self.host(&host).to_string();
        }
        self.withhold(Kind::Hosts);
        DomainName::pseudonym("host", self.hosts.of(&host.to_owned())).to_string()
    }

    /// A host of Microsoft's, or a server like any other.
    pub(super) fn cloud_host(&mut self, host: &str) -> String {
        match known::cloud_host(host) {
            Some(known) if !self.keeps_all() => known,
            _ => self.host_name(host),
        }
    }

    pub(super) fn scope(&mut self, scope: &Scope) -> Scope {
        if self.keeps_all() {
            return scope.clone();
        }
        let known = known::permission(scope.as_str()).and_then(|name| Scope::parse(name).ok());
        known.unwrap_or_else(|| {
            self.withhold(Kind::Permissions);
            Scope::pseudonym(self.permissions.of(scope))
        })
    }

    pub(super) fn scopes(&mut self, scopes: &[Scope]) -> Vec<Scope> {
        scopes.iter().map(|scope| self.scope(scope)).collect()
    }

    pub(super) fn scope_set(&mut self, scopes: &ScopeSet) -> ScopeSet {
        scopes.iter().map(|scope| self.scope(scope)).collect()
    }

    /// The subject of the event of a write test.
    pub(super) fn event(&mut self, event: &str) -> String {
        if let Some(app) = event.strip_suffix(&WriteTrace::subject(""))
            && !self.keeps_all()
        {
            return WriteTrace::subject(&self.app(app));
        }
        self.instead(Kind::Texts, event)
    }

    pub(super) fn build(&mut self, build: &str) -> String {
        if self.keeps_organisation() && (self.keeps_all() || known::is_build(build)) {
            return build.to_owned();
        }
        self.instead(Kind::Builds, build)
    }

    pub(super) fn time(&mut self, at: Timestamp) -> Timestamp {
        let told = super::time(at, self.level);
        if told != at {
            self.withhold(Kind::Times);
        }
        told
    }
}

impl retold::OtherValues for Redactor<'_> {
    fn time(&mut self, at: Timestamp) -> Timestamp {
        Redactor::time(self, at)
    }

    fn value(&mut self, text: &str, name: &str, value: &str) -> String {
        self.value_of(text, name, value)
    }
}
