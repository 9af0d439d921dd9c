//! The cells of the decision table: one condition on one signal each.

use super::words;
use crate::domain::mailbox::{
    AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, ServerSignal, Signals,
    SyncSignal,
};

/// One condition.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cell {
    Graph(&'static [GraphSignal]),
    Autodiscover(&'static [AutodiscoverSignal]),
    Licence(&'static [LicenceSignal]),
    Sync(SyncSignal),
    Guest,
    Domain(DomainSignal),
    Route(&'static [MailRoute]),
    /// Nothing marks a hybrid set-up.
    NoHybridMark,
    /// The domain points at own servers, or something marks a hybrid set-up.
    OwnServers,
    /// The named server was asked and is an Exchange Server.
    OwnExchange,
    /// No event in the last twelve months.
    EmptyCalendar,
}

impl Cell {
    /// Whether the condition holds.
    pub(super) fn holds(self, signals: &Signals) -> bool {
        match self {
            Self::Graph(any) => any.contains(&signals.graph),
            Self::Autodiscover(any) => any.contains(&signals.autodiscover),
            Self::Licence(any) => any.contains(&signals.licence),
            Self::Sync(sync) => signals.sync == sync,
            Self::Guest => signals.guest == Some(true),
            Self::Domain(domain) => signals.domain == domain,
            Self::Route(any) => any.contains(&signals.mail_route),
            Self::NoHybridMark => !signals.is_hybrid(),
            Self::OwnServers => signals.domain == DomainSignal::Own || signals.is_hybrid(),
            Self::OwnExchange => signals.server == ServerSignal::Exchange,
            Self::EmptyCalendar => signals.calendar_empty == Some(true),
        }
    }

    /// The observed signal behind the condition, in plain words. `None` where nothing was observed.
    pub(super) fn words(self, signals: &Signals) -> Option<String> {
        match self {
            Self::Graph(_) => words::graph(signals),
            Self::Autodiscover(_) => words::autodiscover(signals),
            Self::Licence(_) => words::licence(signals),
            Self::Sync(_) => words::sync(signals),
            Self::Guest => words::guest(signals),
            Self::Route(_) => words::route(signals),
            Self::NoHybridMark => words::hybrid(signals).or_else(|| Some(words::NO_HYBRID_MARK.to_owned())),
            Self::OwnServers if signals.is_hybrid() => words::hybrid(signals),
            Self::Domain(_) | Self::OwnServers => words::domain(signals),
            Self::OwnExchange => words::server(signals),
            Self::EmptyCalendar => words::calendar(signals),
        }
    }
}
