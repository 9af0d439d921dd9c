//! Words for where a mailbox lives and for the signals that tell.

use crate::{
    domain::mailbox::{
        AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, ServerSignal, SyncSignal,
        Verdict,
    },
    say,
    words::Words,
};

/// A mailbox verdict as a heading.
pub fn verdict_name(words: Words, verdict: Verdict) -> String {
    match verdict {
        Verdict::ExoCloudOnly => say!(words, "report-verdict-cloud"),
        Verdict::HybridMailboxCloud => say!(words, "report-verdict-hybrid-cloud"),
        Verdict::HybridMailboxOnprem => say!(words, "report-verdict-hybrid-own"),
        Verdict::OnpremOnly => say!(words, "report-verdict-own"),
        Verdict::ThirdPartyMail => say!(words, "report-verdict-third-party"),
        Verdict::NoMailboxLicense => say!(words, "report-verdict-no-licence"),
        Verdict::NoMailboxGuest => say!(words, "report-verdict-guest"),
        Verdict::LicenseOff => say!(words, "report-verdict-licence-off"),
        Verdict::DuplicateMailboxSuspected => say!(words, "report-verdict-duplicate"),
        Verdict::MailboxMoving => say!(words, "report-verdict-moving"),
        Verdict::MailboxInactive => say!(words, "report-verdict-inactive"),
        Verdict::NoExchangeOnline => say!(words, "report-verdict-no-exchange"),
        Verdict::Unknown => say!(words, "report-verdict-unknown"),
    }
}

/// What Graph said about the mailbox.
pub fn graph_signal(words: Words, signal: GraphSignal) -> String {
    match signal {
        GraphSignal::Ok => say!(words, "report-graph-ok"),
        GraphSignal::Miss => say!(words, "report-graph-miss"),
        GraphSignal::NoExchangeOnline => say!(words, "report-graph-no-exchange-online"),
        GraphSignal::Moving => say!(words, "report-graph-moving"),
        GraphSignal::Fault => say!(words, "report-graph-fault"),
    }
}

/// What Autodiscover said.
pub fn autodiscover_signal(words: Words, signal: AutodiscoverSignal) -> String {
    match signal {
        AutodiscoverSignal::Cloud => say!(words, "report-autodiscover-cloud"),
        AutodiscoverSignal::OnPremises => say!(words, "report-autodiscover-on-premises"),
        AutodiscoverSignal::Unknown => say!(words, "report-autodiscover-unknown"),
        AutodiscoverSignal::NotAsked => say!(words, "report-autodiscover-not-asked"),
    }
}

/// What the organisation's own server is.
pub fn server_signal(words: Words, signal: ServerSignal) -> String {
    match signal {
        ServerSignal::Exchange => say!(words, "report-server-exchange"),
        ServerSignal::ExchangeOnline => say!(words, "report-server-exchange-online"),
        ServerSignal::PreAuthentication => say!(words, "report-server-pre-authentication"),
        ServerSignal::NotExchange => say!(words, "report-server-not-exchange"),
        ServerSignal::Unknown => say!(words, "report-server-unknown"),
        ServerSignal::NotAsked => say!(words, "report-server-not-asked"),
    }
}

/// What licences say.
pub fn licence_signal(words: Words, signal: LicenceSignal) -> String {
    match signal {
        LicenceSignal::Mailbox => say!(words, "report-licence-mailbox"),
        LicenceSignal::Off => say!(words, "report-licence-off"),
        LicenceSignal::ArchiveOnly => say!(words, "report-licence-archive-only"),
        LicenceSignal::None => say!(words, "report-licence-none"),
        LicenceSignal::Unknown => say!(words, "report-licence-unknown"),
    }
}

/// What directory synchronisation says.
pub fn sync_signal(words: Words, signal: SyncSignal) -> String {
    match signal {
        SyncSignal::Synced => say!(words, "report-sync-synced"),
        SyncSignal::NotSynced => say!(words, "report-sync-not-synced"),
        SyncSignal::Unknown => say!(words, "report-sync-unknown"),
    }
}

/// Where the domain's autodiscover record points.
pub fn domain_signal(words: Words, signal: DomainSignal) -> String {
    match signal {
        DomainSignal::Cloud => say!(words, "report-domain-cloud"),
        DomainSignal::Own => say!(words, "report-domain-own"),
        DomainSignal::None => say!(words, "report-domain-none"),
        DomainSignal::Unknown => say!(words, "report-domain-unknown"),
    }
}

/// Where mail goes in.
pub fn mail_route(words: Words, route: MailRoute) -> String {
    match route {
        MailRoute::ExchangeOnline => say!(words, "report-route-exchange-online"),
        MailRoute::Own => say!(words, "report-route-own"),
        MailRoute::Gateway => say!(words, "report-route-gateway"),
        MailRoute::Google => say!(words, "report-route-google"),
        MailRoute::Other => say!(words, "report-route-other"),
        MailRoute::None => say!(words, "report-route-none"),
        MailRoute::Unknown => say!(words, "report-route-unknown"),
    }
}
