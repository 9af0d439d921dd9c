//! A survey in words, for the page and for the terminal alike.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{DomainSurvey, Hybrid, Namespace, OwnServer, Sighting, TenantLookup};
use crate::domain::mailbox::{DomainSignal, MailRoute, ServerSignal};

/// One line: what was looked at, and what was seen.
pub type Line = (&'static str, String);

impl DomainSurvey {
    /// Everything that was looked at, line by line. The exact build of an own server is for the organisation itself and
    /// for those it asked for help, not for everybody.
    pub fn lines(&self, exact_build: bool) -> Vec<Line> {
        let records = &self.records;
        let mut lines = vec![
            ("Microsoft organisation", tenant(&self.tenant)),
            ("Microsoft cloud", self.cloud()),
            ("Sign-in", namespace(&self.namespace)),
            ("Exchange Online", exchange_online(self.exchange_online)),
            ("Hybrid Exchange", hybrid(self.hybrid()).to_owned()),
            ("Mail comes in", with_names(route(records.mail_route), &records.mail_hosts)),
            (
                "Autodiscover record",
                with_names(autodiscover(records.autodiscover), records.autodiscover_target.as_slice()),
            ),
            (
                "SPF",
                sighting(
                    records.spf_exchange_online,
                    "lets Exchange Online send",
                    "does not name Exchange Online",
                ),
            ),
            (
                "DKIM",
                sighting(
                    records.dkim_exchange_online,
                    "signed by Exchange Online",
                    "no selector of Exchange Online",
                ),
            ),
            (
                "Federation record",
                sighting(records.exchange_delegation, "there is one (exchangedelegation)", "there is none"),
            ),
        ];
        if let Some(server) = &self.server {
            lines.push(("Own server", server_words(server, self.at, exact_build)));
        }
        lines
    }

    fn cloud(&self) -> String {
        let Some(found) = self.tenant_found() else { return "not known".to_owned() };
        let scope =
            [&found.region, &found.sub_region].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        let same = if found.cloud.same_as_app { "the app’s own" } else { "not the app’s" };
        let region = if scope.is_empty() { String::new() } else { format!("; region {scope}") };
        format!("{}: {same}{region}", found.cloud.name)
    }
}

fn tenant(lookup: &TenantLookup) -> String {
    match lookup {
        TenantLookup::Found(found) => format!("yes, tenant {}", found.tenant),
        TenantLookup::None => "none found with this domain".to_owned(),
        TenantLookup::Unknown => "could not be asked".to_owned(),
    }
}

fn namespace(namespace: &Namespace) -> String {
    match namespace {
        Namespace::Managed => "at Microsoft".to_owned(),
        Namespace::Federated { host: Some(host) } => format!("at the organisation’s own service, {host}"),
        Namespace::Federated { host: None } => "at the organisation’s own service".to_owned(),
        Namespace::NotMicrosoft => "not with Microsoft".to_owned(),
        Namespace::Unknown => "could not be asked".to_owned(),
    }
}

fn exchange_online(sighting: Sighting) -> String {
    match sighting {
        Sighting::Seen => "Microsoft serves mail programs of this domain".to_owned(),
        Sighting::Absent => "Microsoft knows no mail organisation of this domain".to_owned(),
        Sighting::Unknown => "could not be told".to_owned(),
    }
}

/// Whether a hybrid set-up is likely, in a word or two.
const fn hybrid(hybrid: Hybrid) -> &'static str {
    match hybrid {
        Hybrid::Likely => "likely",
        Hybrid::Unlikely => "nothing points at it",
        Hybrid::CannotTell => "cannot be told from outside",
    }
}

const fn route(route: MailRoute) -> &'static str {
    match route {
        MailRoute::ExchangeOnline => "through Exchange Online Protection",
        MailRoute::Own => "at a host of the organisation",
        MailRoute::Gateway => "through a mail gateway, which hides what is behind it",
        MailRoute::Google => "at Google",
        MailRoute::Other => "at another provider",
        MailRoute::None => "nowhere: there is no MX record",
        MailRoute::Unknown => "could not be resolved",
    }
}

const fn autodiscover(signal: DomainSignal) -> &'static str {
    match signal {
        DomainSignal::Cloud => "points to Microsoft",
        DomainSignal::Own => "points to a host of the organisation",
        DomainSignal::None => "there is none",
        DomainSignal::Unknown => "could not be resolved",
    }
}

fn sighting(sighting: Sighting, seen: &str, absent: &str) -> String {
    match sighting {
        Sighting::Seen => seen,
        Sighting::Absent => absent,
        Sighting::Unknown => "could not be resolved",
    }
    .to_owned()
}

fn with_names(words: &str, names: &[String]) -> String {
    match names {
        [] => words.to_owned(),
        names => format!("{words} ({})", names.join(", ")),
    }
}

/// What one request to a server told, as facts and nothing more.
pub fn server_words(server: &OwnServer, seen_at: Timestamp, exact_build: bool) -> String {
    let host = &server.host;
    let what = match server.signal {
        ServerSignal::Exchange => "an Exchange Server answers",
        ServerSignal::ExchangeOnline => "Exchange Online answers under this name",
        ServerSignal::PreAuthentication => {
            "a sign-in page stands in front of it, which hybrid Exchange does not allow"
        }
        ServerSignal::NotExchange => "something answers that is no Exchange Server",
        ServerSignal::Unknown | ServerSignal::NotAsked => "no answer that tells",
    };
    let build = match (&server.product, &server.build) {
        (Some(product), Some(build)) => {
            let support = support(product.support_ended, seen_at);
            let build = if exact_build { format!("build {build}, ") } else { "a build of ".to_owned() };
            format!("; it reports {build}{}{support}", product.name)
        }
        (None, Some(build)) if exact_build => {
            format!("; it reports build {build}, which is not known to us")
        }
        (None, Some(_)) => "; it reports a build that is not known to us".to_owned(),
        (_, None) => String::new(),
    };
    let trusts = server.trusts.map(|tenant| format!("; it trusts the tenant {tenant}")).unwrap_or_default();
    format!("{host}: {what}{build}{trusts}")
}

fn support(ended: Option<Date>, seen_at: Timestamp) -> String {
    let today = seen_at.to_zoned(TimeZone::UTC).date();
    match ended {
        None => ", which Microsoft supports".to_owned(),
        Some(end) if end <= today => {
            format!(", out of Microsoft’s support since {}", end.strftime("%-d %B %Y"))
        }
        Some(end) => format!(", supported by Microsoft until {}", end.strftime("%-d %B %Y")),
    }
}
