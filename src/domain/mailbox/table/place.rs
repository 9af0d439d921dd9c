//! Where each signal points when it is read alone, and which of these readings a verdict can live with.

use super::words;
use crate::domain::mailbox::{
    AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, ServerSignal, Signals,
    SyncSignal, Verdict,
};

/// What one signal alone would suggest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    CloudMailbox,
    CloudDomain,
    CloudAccount,
    OwnMailbox,
    OwnServers,
    OtherProvider,
    NoMailbox,
}

/// The signals that point elsewhere than the verdict, in plain words.
pub(super) fn contradictions(signals: &Signals, verdict: Verdict) -> Vec<String> {
    let Some(fitting) = fitting(verdict) else {
        return Vec::new();
    };
    pointers(signals)
        .into_iter()
        .filter_map(|(place, words)| place.filter(|place| !fitting.contains(place)).and(words))
        .collect()
}

fn pointers(signals: &Signals) -> [(Option<Place>, Option<String>); 7] {
    let graph = (signals.graph == GraphSignal::Ok).then_some(Place::CloudMailbox);
    let autodiscover = match signals.autodiscover {
        AutodiscoverSignal::Cloud => Some(Place::CloudMailbox),
        AutodiscoverSignal::OnPremises => Some(Place::OwnMailbox),
        AutodiscoverSignal::Unknown | AutodiscoverSignal::NotAsked => None,
    };
    let licence = match signals.licence {
        LicenceSignal::Mailbox => Some(Place::CloudMailbox),
        LicenceSignal::ArchiveOnly => Some(Place::OwnMailbox),
        LicenceSignal::Off | LicenceSignal::None => Some(Place::NoMailbox),
        LicenceSignal::Unknown => None,
    };
    let sync = (signals.sync == SyncSignal::NotSynced).then_some(Place::CloudAccount);
    let domain = match signals.domain {
        DomainSignal::Cloud => Some(Place::CloudDomain),
        DomainSignal::Own => Some(Place::OwnServers),
        DomainSignal::None | DomainSignal::Unknown => None,
    };
    // Exchange Online Protection and gateways stand in front of every kind of mailbox, so they point nowhere.
    let route = match signals.mail_route {
        MailRoute::Own => Some(Place::OwnServers),
        MailRoute::Google | MailRoute::Other => Some(Place::OtherProvider),
        MailRoute::ExchangeOnline | MailRoute::Gateway | MailRoute::None | MailRoute::Unknown => None,
    };
    let server = match signals.server {
        ServerSignal::Exchange => Some(Place::OwnServers),
        ServerSignal::ExchangeOnline => Some(Place::CloudDomain),
        ServerSignal::PreAuthentication
        | ServerSignal::NotExchange
        | ServerSignal::Unknown
        | ServerSignal::NotAsked => None,
    };
    [
        (graph, words::graph(signals)),
        (autodiscover, words::autodiscover(signals)),
        (licence, words::licence(signals)),
        (sync, words::sync(signals)),
        (domain, words::domain(signals)),
        (route, words::route(signals)),
        (server, words::server(signals)),
    ]
}

/// The places a verdict can live with; `None` when nothing contradicts it.
const fn fitting(verdict: Verdict) -> Option<&'static [Place]> {
    use Place::{CloudAccount, CloudDomain, CloudMailbox, NoMailbox, OtherProvider, OwnMailbox, OwnServers};
    match verdict {
        Verdict::ExoCloudOnly | Verdict::MailboxMoving => Some(&[CloudMailbox, CloudDomain, CloudAccount]),
        Verdict::HybridMailboxCloud => Some(&[CloudMailbox, CloudDomain, CloudAccount, OwnServers]),
        Verdict::HybridMailboxOnprem | Verdict::OnpremOnly => Some(&[OwnMailbox, OwnServers, NoMailbox]),
        Verdict::ThirdPartyMail => Some(&[OtherProvider, NoMailbox, CloudAccount]),
        Verdict::NoMailboxLicense => Some(&[NoMailbox, CloudDomain, CloudAccount]),
        Verdict::LicenseOff | Verdict::MailboxInactive => {
            Some(&[NoMailbox, CloudMailbox, CloudDomain, CloudAccount])
        }
        Verdict::DuplicateMailboxSuspected => {
            Some(&[CloudMailbox, CloudDomain, CloudAccount, OwnMailbox, OwnServers])
        }
        Verdict::NoExchangeOnline => Some(&[NoMailbox, CloudAccount, OtherProvider, OwnServers]),
        Verdict::NoMailboxGuest | Verdict::Unknown => None,
    }
}
