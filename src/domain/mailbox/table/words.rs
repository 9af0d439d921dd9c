//! Signals in plain words. What was not observed has none.

use crate::domain::mailbox::{
    AutodiscoverSignal, DomainSignal, GraphSignal, LicenceSignal, MailRoute, ServerSignal, Signals,
    SyncSignal,
};

pub(super) const NO_HYBRID_MARK: &str = "Nothing marks a hybrid set-up.";

pub(super) fn graph(signals: &Signals) -> Option<String> {
    let words = match signals.graph {
        GraphSignal::Ok => "Microsoft Graph answered with the person's calendar.",
        GraphSignal::Miss => "Microsoft Graph knows the person and finds no mailbox in Exchange Online.",
        GraphSignal::NoExchangeOnline => "Microsoft Graph says the organisation has no Exchange Online.",
        GraphSignal::Moving => {
            "Microsoft Graph says the mailbox is being moved, or that its place is out of date."
        }
        GraphSignal::Fault => return None,
    };
    Some(words.to_owned())
}

pub(super) fn autodiscover(signals: &Signals) -> Option<String> {
    let words = match signals.autodiscover {
        AutodiscoverSignal::Cloud => {
            "Microsoft's Autodiscover sends the person's address to Exchange Online."
        }
        AutodiscoverSignal::OnPremises => {
            "Microsoft's Autodiscover sends the person's address to the organisation's own server."
        }
        AutodiscoverSignal::Unknown | AutodiscoverSignal::NotAsked => return None,
    };
    Some(words.to_owned())
}

pub(super) fn licence(signals: &Signals) -> Option<String> {
    let words = match signals.licence {
        LicenceSignal::Mailbox => "A licence that comes with an Exchange Online mailbox is on.",
        LicenceSignal::Off => {
            "A licence with a mailbox is assigned, and its Exchange plan is switched off or suspended."
        }
        LicenceSignal::ArchiveOnly => {
            "The only Exchange licence is the archive for mailboxes on Exchange Server."
        }
        LicenceSignal::None => "No licence with an Exchange Online mailbox is assigned.",
        LicenceSignal::Unknown => return None,
    };
    Some(words.to_owned())
}

pub(super) fn sync(signals: &Signals) -> Option<String> {
    let words = match signals.sync {
        SyncSignal::Synced => "The account is synchronised from the organisation's own directory.",
        SyncSignal::NotSynced => {
            "The account is not synchronised from a directory of the organisation's own."
        }
        SyncSignal::Unknown => return None,
    };
    Some(words.to_owned())
}

pub(super) fn guest(signals: &Signals) -> Option<String> {
    (signals.guest == Some(true)).then(|| "The account is a guest in this organisation.".to_owned())
}

pub(super) fn domain(signals: &Signals) -> Option<String> {
    let words = match signals.domain {
        DomainSignal::Cloud => "The domain's autodiscover record points at Exchange Online.",
        DomainSignal::Own => "The domain's autodiscover record points at a server of the organisation.",
        DomainSignal::None => "The domain has no autodiscover record.",
        DomainSignal::Unknown => return None,
    };
    Some(words.to_owned())
}

pub(super) fn route(signals: &Signals) -> Option<String> {
    let words = match signals.mail_route {
        MailRoute::ExchangeOnline => "Mail for the domain comes in through Exchange Online Protection.",
        MailRoute::Own => "Mail for the domain comes in at a host of the organisation.",
        MailRoute::Gateway => {
            "Mail for the domain comes in through a mail gateway, which hides what is behind it."
        }
        MailRoute::Google => "Mail for the domain comes in at Google.",
        MailRoute::Other => "Mail for the domain comes in at another provider.",
        MailRoute::None => "The domain takes no mail.",
        MailRoute::Unknown => return None,
    };
    Some(words.to_owned())
}

pub(super) fn hybrid(signals: &Signals) -> Option<String> {
    signals.is_hybrid().then(|| format!("Marks of a hybrid set-up: {}.", signals.hybrid_markers.join("; ")))
}

pub(super) fn server(signals: &Signals) -> Option<String> {
    let words = match signals.server {
        ServerSignal::Exchange => "The server that the records name answers as an Exchange Server.",
        ServerSignal::ExchangeOnline => {
            "The organisation's own name for its server leads to Exchange Online."
        }
        ServerSignal::PreAuthentication => {
            "A sign-in page stands in front of the server that the records name."
        }
        ServerSignal::NotExchange => "The server that the records name answers and is no Exchange Server.",
        ServerSignal::Unknown | ServerSignal::NotAsked => return None,
    };
    Some(words.to_owned())
}

pub(super) fn calendar(signals: &Signals) -> Option<String> {
    let words = if signals.calendar_empty? {
        "The calendar that Graph sees held no event in the last twelve months."
    } else {
        "The calendar that Graph sees holds events of the last twelve months."
    };
    Some(words.to_owned())
}

/// Everything that was observed.
pub(super) fn all_seen(signals: &Signals) -> Vec<String> {
    [graph, autodiscover, licence, sync, guest, domain, route, server, hybrid, calendar]
        .into_iter()
        .filter_map(|words| words(signals))
        .collect()
}
