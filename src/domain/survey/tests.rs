use proptest::{option, prelude::*, sample::select};
use uuid::Uuid;

use super::*;

fn tenant() -> TenantId {
    TenantId::new(Uuid::from_u128(0x5f0c))
}

fn nothing_seen() -> DomainSurvey {
    DomainSurvey {
        domain: "fabrikam.example".parse().unwrap(),
        at: "2026-11-27T12:00:00Z".parse().unwrap(),
        tenant: TenantLookup::Unknown,
        namespace: Namespace::Unknown,
        records: MailRecords::unknown(),
        exchange_online: Sighting::Unknown,
        server: None,
        evidence: Vec::new(),
    }
}

fn found(same_as_app: bool) -> TenantLookup {
    let (id, name) = if same_as_app { ("global", "Microsoft global") } else { ("delos", "Delos (Germany)") };
    TenantLookup::Found(TenantFound {
        tenant: tenant(),
        cloud: TenantCloud {
            id: Some(id.to_owned()),
            name: name.to_owned(),
            authority_host: "login.microsoftonline.com".to_owned(),
            graph_host: None,
            same_as_app,
        },
        region: Some("EU".to_owned()),
        sub_region: None,
    })
}

fn server(signal: ServerSignal, trusts: Option<TenantId>) -> OwnServer {
    let host = "mail.fabrikam.example".parse().unwrap();
    OwnServer { host, signal, build: None, product: None, trusts }
}

#[test]
fn what_is_seen_from_outside_becomes_signals_once() {
    let mut signals = Signals::none();
    let mut seen = nothing_seen();
    seen.records.autodiscover = DomainSignal::Own;
    seen.records.mail_route = MailRoute::Own;
    seen.records.exchange_delegation = Sighting::Seen;
    seen.server = Some(server(ServerSignal::NotExchange, None));
    seen.apply_to(&mut signals);
    seen.apply_to(&mut signals);
    assert_eq!((signals.domain, signals.mail_route), (DomainSignal::Own, MailRoute::Own));
    assert_eq!(signals.hybrid_markers.len(), 1);
    assert_eq!(signals.server, ServerSignal::NotExchange);
    assert_eq!(signals.named_server.as_deref(), Some("mail.fabrikam.example"));
}

#[test]
fn an_exchange_server_of_its_own_marks_hybrid_and_an_alias_of_exchange_online_does_not() {
    let after = |server: OwnServer| {
        let mut seen = DomainSurvey { tenant: found(true), server: Some(server), ..nothing_seen() };
        seen.records.autodiscover = DomainSignal::Own;
        let mut signals = Signals::none();
        seen.apply_to(&mut signals);
        signals
    };
    let trusting = after(server(ServerSignal::Exchange, Some(tenant())));
    assert!(trusting.hybrid_markers[0].contains("trusts this tenant"), "{trusting:?}");
    let other = after(server(ServerSignal::Exchange, Some(TenantId::new(Uuid::from_u128(7)))));
    assert!(other.is_hybrid() && !other.hybrid_markers[0].contains("trusts"), "{other:?}");
    let alias = after(server(ServerSignal::ExchangeOnline, None));
    assert!(!alias.is_hybrid() && alias.domain == DomainSignal::Cloud, "{alias:?}");
}

#[test]
fn what_was_not_seen_marks_nothing() {
    for delegation in [Sighting::Absent, Sighting::Unknown] {
        let mut seen = nothing_seen();
        seen.records.exchange_delegation = delegation;
        let mut signals = Signals::none();
        seen.apply_to(&mut signals);
        assert!(!signals.is_hybrid() && signals.server == ServerSignal::NotAsked);
    }
}

#[test]
fn the_outlook_as_a_table() {
    let records = |autodiscover, mail_route, exchange_delegation| MailRecords {
        mail_route,
        autodiscover,
        exchange_delegation,
        ..MailRecords::unknown()
    };
    let cloud = records(DomainSignal::Cloud, MailRoute::ExchangeOnline, Sighting::Absent);
    let own = records(DomainSignal::Own, MailRoute::Own, Sighting::Absent);
    let google = records(DomainSignal::None, MailRoute::Google, Sighting::Absent);
    let seen = Sighting::Seen;
    let here = DomainSurvey { tenant: found(true), namespace: Namespace::Managed, ..nothing_seen() };
    for (survey, expected) in [
        (nothing_seen(), Outlook::CannotTell),
        (
            DomainSurvey {
                tenant: found(false),
                exchange_online: seen,
                records: cloud.clone(),
                ..nothing_seen()
            },
            Outlook::OtherCloud,
        ),
        (
            DomainSurvey { tenant: TenantLookup::None, records: google.clone(), ..nothing_seen() },
            Outlook::NoTenant,
        ),
        (
            DomainSurvey { tenant: TenantLookup::None, namespace: Namespace::Managed, ..nothing_seen() },
            Outlook::CannotTell,
        ),
        (
            DomainSurvey { exchange_online: seen, records: cloud.clone(), ..here.clone() },
            Outlook::CloudLikely,
        ),
        (
            DomainSurvey { exchange_online: Sighting::Absent, records: cloud.clone(), ..here.clone() },
            Outlook::CannotTell,
        ),
        (
            DomainSurvey {
                exchange_online: seen,
                records: own.clone(),
                server: Some(server(ServerSignal::Exchange, None)),
                ..here.clone()
            },
            Outlook::HybridLikely,
        ),
        (
            DomainSurvey {
                exchange_online: seen,
                records: MailRecords { exchange_delegation: Sighting::Unknown, ..cloud.clone() },
                ..here.clone()
            },
            Outlook::CannotTell,
        ),
        (
            DomainSurvey {
                exchange_online: Sighting::Absent,
                records: own,
                server: Some(server(ServerSignal::Exchange, None)),
                ..here.clone()
            },
            Outlook::OwnServersLikely,
        ),
        (
            DomainSurvey { exchange_online: Sighting::Absent, records: google.clone(), ..here.clone() },
            Outlook::OtherProviderLikely,
        ),
        (DomainSurvey { exchange_online: seen, records: google, ..here }, Outlook::CannotTell),
    ] {
        assert_eq!(survey.outlook(), expected, "{survey:?}");
        let (headline, next) = survey.advice("Drift");
        assert!(headline.contains("fabrikam.example") && !next.is_empty());
    }
}

#[test]
fn a_build_is_told_as_a_fact_with_the_day_its_support_ended() {
    let product = |name: &str, end: Option<&str>| {
        let support_ended = end.map(|day| day.parse().unwrap());
        Some(ServerProduct { name: name.to_owned(), support_ended })
    };
    let told = |product, build: Option<&str>| {
        let server =
            OwnServer { product, build: build.map(str::to_owned), ..server(ServerSignal::Exchange, None) };
        server_words(&server, "2026-11-27T12:00:00Z".parse().unwrap(), true)
    };
    let old = told(product("Exchange Server 2016", Some("2025-10-14")), Some("15.1.2507.61"));
    assert!(old.ends_with("Exchange Server 2016, out of Microsoft’s support since 14 October 2025"), "{old}");
    let new = told(product("Exchange Server Subscription Edition", None), Some("15.2.2562.17"));
    assert!(new.ends_with("which Microsoft supports"), "{new}");
    assert!(told(None, Some("15.9.1.1")).ends_with("which is not known to us"));
    assert!(told(None, None).ends_with("an Exchange Server answers"));
}

prop_compose! {
    fn surveys()(
        autodiscover in select(vec![DomainSignal::Cloud, DomainSignal::Own, DomainSignal::None, DomainSignal::Unknown]),
        mail_route in select(vec![
            MailRoute::ExchangeOnline, MailRoute::Own, MailRoute::Gateway, MailRoute::Google, MailRoute::Other,
            MailRoute::None, MailRoute::Unknown,
        ]),
        exchange_delegation in select(vec![Sighting::Seen, Sighting::Absent, Sighting::Unknown]),
        exchange_online in select(vec![Sighting::Seen, Sighting::Absent, Sighting::Unknown]),
        signal in option::of(select(vec![
            ServerSignal::Exchange, ServerSignal::ExchangeOnline, ServerSignal::PreAuthentication,
            ServerSignal::NotExchange, ServerSignal::Unknown,
        ])),
        tenant in select(vec![TenantLookup::None, TenantLookup::Unknown, found(true), found(false)]),
    ) -> DomainSurvey {
        let records = MailRecords { mail_route, autodiscover, exchange_delegation, ..MailRecords::unknown() };
        let server = signal.map(|signal| server(signal, None));
        DomainSurvey { tenant, records, exchange_online, server, ..nothing_seen() }
    }
}

proptest! {
    #[test]
    fn nothing_is_expected_that_nothing_points_at(survey in surveys()) {
        let own = survey.server.as_ref().is_some_and(|server| server.signal == ServerSignal::Exchange);
        match survey.outlook() {
            Outlook::CloudLikely => prop_assert!(survey.exchange_online == Sighting::Seen && !own),
            Outlook::OwnServersLikely => prop_assert!(own && survey.exchange_online != Sighting::Seen),
            Outlook::HybridLikely => {
                prop_assert!(own || survey.records.exchange_delegation == Sighting::Seen);
            }
            Outlook::OtherProviderLikely => prop_assert!(survey.exchange_online != Sighting::Seen),
            Outlook::NoTenant => prop_assert_eq!(survey.tenant, TenantLookup::None),
            Outlook::OtherCloud => prop_assert!(survey.tenant_found().is_some()),
            Outlook::CannotTell => {}
        }
    }
}
