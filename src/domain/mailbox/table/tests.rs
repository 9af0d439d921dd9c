use super::*;
use crate::domain::mailbox::{
    AutodiscoverSignal as A, DomainSignal as D, GraphSignal as G, LicenceSignal as L, MailRoute as M,
    ServerSignal, SyncSignal as S,
};

fn seen(graph: G, autodiscover: A, licence: L, sync: S, domain: D, mail_route: M) -> Signals {
    Signals { graph, autodiscover, licence, sync, domain, mail_route, ..Signals::none() }
}

fn hybrid(signals: Signals) -> Signals {
    Signals {
        hybrid_markers: vec!["contoso.mail.onmicrosoft.com is a domain of the organisation".to_owned()],
        ..signals
    }
}

/// One arrangement per row, in the table's order.
#[rustfmt::skip]
fn examples() -> Vec<(&'static str, Signals)> {
    let x = D::Unknown;
    let m = M::Unknown;
    let empty = Signals {
        calendar_empty: Some(true),
        server: ServerSignal::Exchange,
        ..seen(G::Ok, A::Cloud, L::Mailbox, S::Synced, D::Own, M::ExchangeOnline)
    };
    let guest = Signals {
        guest: Some(true),
        ..seen(G::Miss, A::Cloud, L::None, S::NotSynced, D::Own, M::Google)
    };
    let on_own_exchange = Signals {
        server: ServerSignal::Exchange,
        ..seen(G::NoExchangeOnline, A::Unknown, L::None, S::Synced, D::Own, M::Own)
    };
    vec![
        ("16", seen(G::Fault, A::OnPremises, L::Mailbox, S::Synced, D::Own, M::Own)),
        ("11", guest),
        ("8a", seen(G::Moving, A::Cloud, L::Mailbox, S::Synced, D::Own, M::Own)),
        ("8c", seen(G::Moving, A::Unknown, L::Unknown, S::Unknown, x, m)),
        ("3", seen(G::Ok, A::OnPremises, L::Mailbox, S::Synced, D::Own, M::ExchangeOnline)),
        ("3b", empty),
        ("1", seen(G::Ok, A::Cloud, L::Mailbox, S::NotSynced, D::Cloud, M::ExchangeOnline)),
        ("2", hybrid(seen(G::Ok, A::NotAsked, L::Mailbox, S::Synced, D::Cloud, M::Gateway))),
        ("4", seen(G::Miss, A::OnPremises, L::None, S::Synced, D::Own, M::ExchangeOnline)),
        ("5", seen(G::Miss, A::Unknown, L::ArchiveOnly, S::Synced, D::None, m)),
        ("9", seen(G::Miss, A::Cloud, L::Off, S::NotSynced, D::Cloud, M::ExchangeOnline)),
        ("8", seen(G::Miss, A::Cloud, L::Mailbox, S::Synced, D::Own, m)),
        ("6", hybrid(seen(G::Miss, A::Unknown, L::Mailbox, S::Synced, x, m))),
        ("7", seen(G::Miss, A::NotAsked, L::None, S::Synced, D::Own, m)),
        ("10", seen(G::Miss, A::Unknown, L::None, S::NotSynced, D::Cloud, M::ExchangeOnline)),
        ("15", seen(G::Miss, A::Unknown, L::None, S::NotSynced, D::None, M::Google)),
        ("12", seen(G::NoExchangeOnline, A::Unknown, L::None, S::NotSynced, D::None, M::Other)),
        ("13", on_own_exchange),
        ("14", seen(G::NoExchangeOnline, A::Unknown, L::None, S::Unknown, D::None, M::Gateway)),
        ("17", seen(G::Miss, A::NotAsked, L::Mailbox, S::NotSynced, D::Cloud, M::ExchangeOnline)),
        ("3c", seen(G::Ok, A::OnPremises, L::Unknown, S::Unknown, x, m)),
        ("2b", seen(G::Ok, A::Unknown, L::Unknown, S::Unknown, D::Own, m)),
        ("1b", seen(G::Ok, A::Unknown, L::Unknown, S::Unknown, x, m)),
        ("4b", seen(G::Miss, A::OnPremises, L::Unknown, S::Unknown, x, m)),
        ("5b", seen(G::Miss, A::NotAsked, L::ArchiveOnly, S::Unknown, x, m)),
        ("10b", seen(G::Miss, A::NotAsked, L::None, S::NotSynced, x, m)),
        ("12b", seen(G::NoExchangeOnline, A::Unknown, L::Unknown, S::Unknown, x, M::Google)),
        ("13b", seen(G::NoExchangeOnline, A::Unknown, L::Unknown, S::Synced, D::Own, M::ExchangeOnline)),
        ("13c", seen(G::NoExchangeOnline, A::OnPremises, L::Unknown, S::Unknown, x, m)),
        ("14b", seen(G::NoExchangeOnline, A::Unknown, L::Unknown, S::Unknown, x, m)),
    ]
}

#[test]
fn every_row_has_an_arrangement_that_it_decides() {
    let examples = examples();
    assert_eq!(examples.len(), ROWS.len());
    for ((label, signals), row) in examples.into_iter().zip(ROWS) {
        assert_eq!(label, row.label);
        let assessment = assess(signals);
        assert_eq!(assessment.row.as_deref(), Some(label), "{assessment:?}");
        assert_eq!((assessment.verdict, assessment.confidence), (row.verdict, row.confidence));
        assert!(!assessment.used.is_empty() && explanation(label).is_some());
    }
}

#[test]
fn the_numbered_rows_keep_their_order() {
    let numbered: Vec<&str> =
        ROWS.iter().map(|row| row.label).filter(|label| !label.ends_with(['a', 'c'])).take(18).collect();
    let order =
        ["16", "11", "3", "3b", "1", "2", "4", "5", "9", "8", "6", "7", "10", "15", "12", "13", "14", "17"];
    assert_eq!(numbered, order);
}

#[test]
fn a_signal_that_points_elsewhere_is_shown_as_contradiction() {
    let moved = assess(seen(G::Ok, A::OnPremises, L::Mailbox, S::Synced, D::Own, M::ExchangeOnline));
    assert_eq!(moved.verdict, Verdict::HybridMailboxCloud);
    assert!(moved.contradictions.iter().any(|line| line.contains("own server")), "{moved:?}");
    assert!(moved.caution.is_some());
    let early = assess(seen(G::Miss, A::Unknown, L::Mailbox, S::Synced, D::Own, M::ExchangeOnline));
    assert_eq!(early.contradictions, ["A licence that comes with an Exchange Online mailbox is on."]);
    let plain = assess(seen(G::Ok, A::Cloud, L::Mailbox, S::NotSynced, D::Cloud, M::ExchangeOnline));
    assert!(plain.contradictions.is_empty() && plain.caution.is_none());
}

#[test]
fn what_decides_nothing_stays_unknown_with_the_signals_listed() {
    let assessment = assess(seen(G::Miss, A::Unknown, L::Unknown, S::Synced, D::Unknown, M::ExchangeOnline));
    assert_eq!((assessment.verdict, assessment.row), (Verdict::Unknown, None));
    assert_eq!(assessment.used.len(), 3);
    let nothing = assess(Signals::none());
    assert_eq!((nothing.verdict, nothing.used.len()), (Verdict::Unknown, 0));
}
