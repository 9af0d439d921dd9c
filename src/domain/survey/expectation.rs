//! What a survey lets expect, as a table. All of it is a hint: where one person's mailbox is shows only when that person
//! signs in.

use super::{DomainSurvey, Namespace, Sighting, TenantFound, TenantLookup};
use crate::domain::mailbox::{DomainSignal, MailRoute, ServerSignal};

/// Whether the organisation seems to run Exchange on its own servers beside Exchange Online.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Hybrid {
    /// Something marks it.
    Likely,
    /// Everything that would show it was looked at, and nothing does.
    Unlikely,
    /// Too little was seen.
    CannotTell,
}

/// What to expect for people of the domain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outlook {
    /// Their accounts are in another Microsoft cloud than the app.
    OtherCloud,
    /// They have no Microsoft work accounts under this domain.
    NoTenant,
    /// Some mailboxes may be on own servers.
    HybridLikely,
    /// Mailboxes seem to be on own servers only.
    OwnServersLikely,
    /// Mail is with somebody else.
    OtherProviderLikely,
    /// Everything points at Exchange Online.
    CloudLikely,
    /// Too little was seen.
    CannotTell,
}

impl Outlook {
    /// The word for programs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OtherCloud => "other_cloud",
            Self::NoTenant => "no_tenant",
            Self::HybridLikely => "hybrid_likely",
            Self::OwnServersLikely => "own_servers_likely",
            Self::OtherProviderLikely => "other_provider_likely",
            Self::CloudLikely => "cloud_likely",
            Self::CannotTell => "cannot_tell",
        }
    }
}

impl DomainSurvey {
    /// The tenant, when one was found.
    pub const fn tenant_found(&self) -> Option<&TenantFound> {
        match &self.tenant {
            TenantLookup::Found(found) => Some(found),
            TenantLookup::None | TenantLookup::Unknown => None,
        }
    }

    /// Whether the own server says that it trusts the domain's tenant.
    pub fn server_trusts_tenant(&self) -> bool {
        let trusts = self.server.as_ref().and_then(|server| server.trusts);
        trusts.is_some() && trusts == self.tenant_found().map(|found| found.tenant)
    }

    fn server_is(&self, signal: ServerSignal) -> bool {
        self.server.as_ref().is_some_and(|server| server.signal == signal)
    }

    /// Whether a hybrid set-up is likely.
    pub fn hybrid(&self) -> Hybrid {
        let cloud = self.exchange_online == Sighting::Seen;
        let own = self.server_is(ServerSignal::Exchange);
        if self.records.exchange_delegation == Sighting::Seen || self.server_trusts_tenant() || (cloud && own)
        {
            return Hybrid::Likely;
        }
        let alias = self.server_is(ServerSignal::ExchangeOnline);
        let points_to_cloud = self.records.autodiscover == DomainSignal::Cloud || alias;
        if cloud && points_to_cloud && self.records.exchange_delegation == Sighting::Absent {
            return Hybrid::Unlikely;
        }
        Hybrid::CannotTell
    }

    /// What to expect: the first line that holds.
    pub fn outlook(&self) -> Outlook {
        let cloud = self.exchange_online == Sighting::Seen;
        let elsewhere = matches!(self.records.mail_route, MailRoute::Google | MailRoute::Other);
        let known_to_microsoft = matches!(self.namespace, Namespace::Managed | Namespace::Federated { .. });
        let table = [
            (self.tenant_found().is_some_and(|found| !found.cloud.same_as_app), Outlook::OtherCloud),
            (self.tenant == TenantLookup::None && !known_to_microsoft, Outlook::NoTenant),
            (self.hybrid() == Hybrid::Likely, Outlook::HybridLikely),
            (self.server_is(ServerSignal::Exchange), Outlook::OwnServersLikely),
            (cloud && self.hybrid() == Hybrid::Unlikely, Outlook::CloudLikely),
            (
                elsewhere && !cloud && self.records.autodiscover != DomainSignal::Cloud,
                Outlook::OtherProviderLikely,
            ),
        ];
        table.into_iter().find(|(holds, _)| *holds).map_or(Outlook::CannotTell, |(_, outlook)| outlook)
    }

    /// The answer in one or two sentences, and what to do. `app` is the app's name.
    pub fn advice(&self, app: &str) -> (String, Vec<String>) {
        let domain = &self.domain;
        let sign_in =
            format!("Connect a calendar with an account of {domain}: the report then says it for certain.");
        match self.outlook() {
            Outlook::OtherCloud => {
                let cloud = self.tenant_found().map_or("another cloud", |found| found.cloud.name.as_str());
                (
                    format!(
                        "Accounts of {domain} live in another Microsoft cloud: {cloud}. {app} is not registered \
                         there, and accounts of one cloud cannot sign in to apps of another."
                    ),
                    vec![
                        format!("Ask the publisher of {app} whether there is an offer for {cloud}."),
                        "No setting, licence or approval in the organisation changes this.".to_owned(),
                    ],
                )
            }
            Outlook::NoTenant => (
                format!(
                    "No Microsoft organisation that could be asked about holds the domain {domain}, so there are no \
                     work accounts under it."
                ),
                vec![
                    "Check the spelling.".to_owned(),
                    "If people sign in to Microsoft under another domain, look at that one.".to_owned(),
                ],
            ),
            Outlook::HybridLikely => (
                format!(
                    "{domain} seems to use Exchange Online and Exchange Servers of its own. {app} reaches mailboxes in \
                     Exchange Online only, so it may work for some people and not for others."
                ),
                vec![sign_in, "Test one person of every group that will use it.".to_owned()],
            ),
            Outlook::OwnServersLikely => (
                format!(
                    "{domain} seems to keep its mailboxes on Exchange Servers of its own. Microsoft Graph cannot reach \
                     those, whatever is configured on them."
                ),
                vec![
                    sign_in,
                    "If it is confirmed, people need a mailbox in Exchange Online before their calendars can be connected."
                        .to_owned(),
                ],
            ),
            Outlook::OtherProviderLikely => (
                format!("Mail of {domain} goes to another provider, and nothing points at Exchange Online."),
                vec![sign_in, "Calendars that are kept elsewhere have to be connected there.".to_owned()],
            ),
            Outlook::CloudLikely => (
                format!("{domain} seems to have its mailboxes in Exchange Online, where {app} can reach them."),
                vec![sign_in],
            ),
            Outlook::CannotTell => (
                format!("From outside it cannot be told where mailboxes of {domain} are."),
                vec![sign_in],
            ),
        }
    }
}
