//! A host that refuses connections, and a DNS that does not answer as it should. Neither can be done to one call: a
//! connection is refused before its path is named.

use std::net::{Ipv4Addr, SocketAddr};

use consentry::domain::probe::{Evidence, Outcome};
use tokio::net::TcpListener;
use url::Url;

use crate::{claims, faults::Fault, patient::Patient, people::Person};

/// An address at which nobody listens.
pub(crate) async fn closed_port() -> SocketAddr {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap().local_addr().unwrap()
}

type Move = fn(&mut consentry::domain::cloud::Cloud, Url);

/// The hosts of a cloud, by the service that evidence names.
const HOSTS: [(&[&str], Move); 4] = [
    (&["graph"], |cloud, nowhere| cloud.graph = nowhere),
    (&["autodiscover"], |cloud, nowhere| cloud.autodiscover = nowhere),
    (&["token"], |cloud, nowhere| cloud.authority = nowhere),
    (&["graph", "autodiscover", "token"], |cloud, nowhere| {
        cloud.graph = nowhere.clone();
        cloud.autodiscover = nowhere.clone();
        cloud.authority = nowhere;
    }),
];

#[tokio::test]
async fn a_host_that_refuses_connections_makes_nothing_greener() {
    for person in [
        Person::testing_all("nina@northwind.example", "noah@northwind.example"),
        Person::writing("farah@fabrikam.example"),
        Person::writing("felix@fabrikam.example"),
        Person::writing("ada@adatum.example"),
        Person::writing("toni@tailspin.example"),
    ] {
        let mut patient = Patient::admit(person).await;
        let cloud = patient.world.portal.cloud.clone();
        let nowhere: Url = format!("http://{}/", closed_port().await).parse().unwrap();
        for (services, to) in HOSTS {
            to(&mut patient.world.portal.cloud, nowhere.clone());
            let report = patient.diagnose().await;
            patient.world.portal.cloud = cloud.clone();
            let hit = |evidence: &Evidence| {
                let sign_in = evidence.request.starts_with("/organizations/");
                (services.contains(&evidence.service.as_str()) && !sign_in).then_some(Fault::Reset)
            };
            let wrong = claims::faults(&patient.clean, &report, &hit);
            assert!(wrong.is_empty(), "{} without {services:?}: {wrong:?}", patient.person.address);
            if services.contains(&"graph") {
                let green = report.permissions.iter().filter(|result| result.outcome.is_good());
                let asked = green.filter(|result| !result.scope.is_openid()).count();
                assert_eq!(asked, 0, "{}", patient.person.address);
                let calendars =
                    report.permissions.iter().find(|result| result.scope.as_str() == "Calendars.Read");
                assert_eq!(calendars.unwrap().outcome, Outcome::CouldNotCheck);
            }
        }
    }
}
