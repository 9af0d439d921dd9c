use serde::{Deserialize, Serialize};

/// The kinds of data that a report can be without. A file names them in English; pages say them in the reader's
/// language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Names of people.
    People,
    /// Names that people sign in with.
    SignInNames,
    /// Names of organisations.
    Organisations,
    /// Names of the vendor's app.
    Apps,
    /// Ids of people and of other objects in a directory.
    Objects,
    /// Ids of tenants.
    Tenants,
    /// Ids of the app, of reports and of looks into records.
    Records,
    /// Request, trace and correlation ids.
    Requests,
    /// Internet domains.
    Domains,
    /// Names of servers.
    Hosts,
    /// Builds of servers.
    Builds,
    /// Addresses that were asked, or parts of them.
    Addresses,
    /// Error texts and diagnostic headers.
    ErrorTexts,
    /// Codes, words and names that are on none of the lists.
    Codes,
    /// Names of permissions that are on none of the lists.
    Permissions,
    /// Texts that were not recognised as the portal's own.
    Texts,
    /// Claims that a policy asked for.
    Claims,
    /// Times of day.
    Times,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::People,
        Self::SignInNames,
        Self::Organisations,
        Self::Apps,
        Self::Objects,
        Self::Tenants,
        Self::Records,
        Self::Requests,
        Self::Domains,
        Self::Hosts,
        Self::Builds,
        Self::Addresses,
        Self::ErrorTexts,
        Self::Codes,
        Self::Permissions,
        Self::Texts,
        Self::Claims,
        Self::Times,
    ];

    /// What it is called in files.
    pub const fn what(self) -> &'static str {
        match self {
            Self::People => "names of people",
            Self::SignInNames => "sign-in names",
            Self::Organisations => "names of organisations",
            Self::Apps => "names of the app",
            Self::Objects => "ids of people and other directory objects",
            Self::Tenants => "tenant ids",
            Self::Records => "ids of the app, of reports and of inspections",
            Self::Requests => "request, trace and correlation ids",
            Self::Domains => "domains",
            Self::Hosts => "names of servers",
            Self::Builds => "builds of servers",
            Self::Addresses => "addresses that were asked",
            Self::ErrorTexts => "error texts",
            Self::Codes => "codes and names that are not known",
            Self::Permissions => "permissions that are not known",
            Self::Texts => "texts that are not the portal's own",
            Self::Claims => "claims that a policy asked for",
            Self::Times => "times of day",
        }
    }

    /// What stands in its place, as an example or as it is.
    pub const fn instead(self) -> &'static str {
        match self {
            Self::People => "Person 1",
            Self::SignInNames => "person-1@domain-1.example",
            Self::Organisations => "Organisation 1",
            Self::Apps => "the app",
            Self::Objects => "00000000-0000-0001-0000-000000000001",
            Self::Tenants => "00000000-0000-0002-0000-000000000001",
            Self::Records => "00000000-0000-0003-0000-000000000001",
            Self::Requests => "[withheld: id]",
            Self::Domains => "domain-1.example",
            Self::Hosts => "host-1.example",
            Self::Builds => "[withheld: build]",
            Self::Addresses => "[withheld: address]",
            Self::ErrorTexts => "[withheld: error text]",
            Self::Codes => "[withheld: code]",
            Self::Permissions => "withheld-permission-1",
            Self::Texts => "[withheld: text]",
            Self::Claims => "{}",
            Self::Times => "the day alone",
        }
    }

    /// The kind as part of the names of its texts.
    pub const fn key(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::SignInNames => "sign-in-names",
            Self::Organisations => "organisations",
            Self::Apps => "apps",
            Self::Objects => "objects",
            Self::Tenants => "tenants",
            Self::Records => "records",
            Self::Requests => "requests",
            Self::Domains => "domains",
            Self::Hosts => "hosts",
            Self::Builds => "builds",
            Self::Addresses => "addresses",
            Self::ErrorTexts => "error-texts",
            Self::Codes => "codes",
            Self::Permissions => "permissions",
            Self::Texts => "texts",
            Self::Claims => "claims",
            Self::Times => "times",
        }
    }
}
