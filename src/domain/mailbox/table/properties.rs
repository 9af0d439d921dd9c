//! What holds for every arrangement of signals.

use proptest::{option, prelude::*, sample::select};

use super::*;
use crate::domain::mailbox::{
    AutodiscoverSignal as A, DomainSignal as D, GraphSignal as G, LicenceSignal as L, MailRoute as M,
    ServerSignal, SyncSignal as S,
};

prop_compose! {
    fn arrangements()(
        graph in select(vec![G::Ok, G::Miss, G::NoExchangeOnline, G::Moving, G::Fault]),
        autodiscover in select(vec![A::Cloud, A::OnPremises, A::Unknown, A::NotAsked]),
        licence in select(vec![L::Mailbox, L::Off, L::ArchiveOnly, L::None, L::Unknown]),
        sync in select(vec![S::Synced, S::NotSynced, S::Unknown]),
        guest in option::of(any::<bool>()),
        domain in select(vec![D::Cloud, D::Own, D::None, D::Unknown]),
        mail_route in select(vec![
            M::ExchangeOnline, M::Own, M::Gateway, M::Google, M::Other, M::None, M::Unknown,
        ]),
        server in select(vec![
            ServerSignal::Exchange, ServerSignal::ExchangeOnline, ServerSignal::PreAuthentication,
            ServerSignal::NotExchange, ServerSignal::Unknown, ServerSignal::NotAsked,
        ]),
        hybrid in any::<bool>(),
        calendar_empty in option::of(any::<bool>()),
    ) -> Signals {
        let hybrid_markers = if hybrid { vec!["a federation record".to_owned()] } else { Vec::new() };
        let named_server = None;
        Signals {
            graph, autodiscover, licence, sync, guest, domain, mail_route, hybrid_markers, calendar_empty, named_server,
            server,
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn on_premises_needs_more_than_graph(signals in arrangements()) {
        let supported = signals.autodiscover == A::OnPremises
            || signals.licence == L::ArchiveOnly
            || (signals.sync == S::Synced && (signals.domain == D::Own || signals.is_hybrid()));
        let verdict = assess(signals).verdict;
        if matches!(verdict, Verdict::HybridMailboxOnprem | Verdict::OnpremOnly) {
            prop_assert!(supported);
        }
    }

    #[test]
    fn a_calendar_that_answers_is_never_out_of_reach(signals in arrangements()) {
        let verdict = assess(Signals { graph: G::Ok, ..signals }).verdict;
        prop_assert!(verdict.is_reachable() || verdict == Verdict::DuplicateMailboxSuspected);
    }

    #[test]
    fn only_a_calendar_that_answered_is_within_reach(signals in arrangements()) {
        let answered = signals.graph == G::Ok;
        prop_assert!(answered || !assess(signals).verdict.is_reachable());
    }

    #[test]
    fn without_signals_nothing_is_said(graph in select(vec![G::Miss, G::Fault])) {
        prop_assert_eq!(assess(Signals { graph, ..Signals::none() }).verdict, Verdict::Unknown);
    }

    #[test]
    fn a_line_is_used_or_contradicts_and_not_both(signals in arrangements()) {
        let assessment = assess(signals);
        prop_assert!(assessment.used.iter().all(|line| !assessment.contradictions.contains(line)));
    }
}
