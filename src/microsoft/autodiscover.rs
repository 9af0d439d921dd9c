//! Autodiscover v2: where Microsoft sends a mail program for one address. Asked only for the person's own
//! address, or for a system mailbox that every Exchange Online organisation has; redirects are read and never followed.
//!
//! Sources: Microsoft's CSS-Exchange `Get-ProtocolEndpointViaAutoDv2` (path, `ServerLocation`); "Teams and
//! Exchange interaction" troubleshooting (answers); "Hybrid modern authentication" (redirect to own servers).

use jiff::Timestamp;
use reqwest::header::HeaderName;
use serde::Deserialize;
use url::Url;

use super::http::{Exchange, Http, Outgoing, Reply};
use crate::domain::{
    cloud::Cloud, domain_name::DomainName, mailbox::AutodiscoverSignal, probe::Evidence, survey::Sighting,
};

const BODY_LIMIT: usize = 64 * 1024;
const LONGEST_ADDRESS: usize = 320;
/// Local part of an arbitration mailbox that exists in every Exchange Online organisation (microsoft/CSS-Exchange
/// `ConfigureExchangeHybridApplication.ps1`). It belongs to nobody.
const SYSTEM_MAILBOX: &str = "Migration.8f3e7716-2011-43e4-96b1-aba62d229136";
/// Domains below which Exchange Online lives, in every cloud.
pub(crate) const EXCHANGE_ONLINE: [&str; 8] = [
    "office365.com",
    "office.com",
    "outlook.com",
    "office365.us",
    "outlook.us",
    "partner.outlook.cn",
    "outlook.sovcloud.fr",
    "outlook.sovcloud.de",
];

/// What came of it: the signal, the organisation's own server when one was named, and the exchange.
type Located = (AutodiscoverSignal, Option<String>, Evidence);

/// Asks where the mailbox of an address is: for EWS first, and for `ActiveSync` when that decides nothing, since
/// EWS entries go away with EWS. Of two exchanges the second is returned.
pub async fn locate(http: &Http, cloud: &Cloud, address: &str) -> Located {
    let domain = DomainName::of_address(address).filter(|_| address.len() <= LONGEST_ADDRESS);
    let Some(domain) = domain else {
        let evidence =
            evidence(http.clock().now(), String::new(), "There is no address to ask for.".to_owned());
        return (AutodiscoverSignal::NotAsked, None, evidence);
    };
    let first = ask(http, cloud, address, &domain, "Protocol=EWS&ServerLocation=true").await;
    if first.0 != AutodiscoverSignal::Unknown {
        return first;
    }
    ask(http, cloud, address, &domain, "Protocol=ActiveSync").await
}

/// Asks whether a domain belongs to an Exchange Online organisation, without anybody's address. The host is the
/// organisation's own server, when the answer names one. How Microsoft answers for a domain that is not the initial one
/// is not documented, so the result is a hint.
pub async fn organization(
    http: &Http,
    cloud: &Cloud,
    domain: &DomainName,
) -> (Sighting, Option<DomainName>, Evidence) {
    let address = format!("{SYSTEM_MAILBOX}@{domain}");
    let query = "Protocol=EWS&ServerLocation=true";
    let exchange = send(http, cloud, &address, query).await;
    let (sighting, host, note) = match &exchange.result {
        Err(error) => (Sighting::Unknown, None, format!("No answer: {error}.")),
        Ok(reply) => match read(reply, cloud) {
            Pointer::Cloud => {
                (Sighting::Seen, None, "The domain has an Exchange Online organisation.".to_owned())
            }
            Pointer::Unknown => {
                (Sighting::Absent, None, "Exchange Online knows no organisation for the domain.".to_owned())
            }
            Pointer::Own(host) => {
                (Sighting::Unknown, Some(host), "Points to a server of the organisation.".to_owned())
            }
            Pointer::Undecided(note) => (Sighting::Unknown, None, note.to_owned()),
        },
    };
    let request = format!("/autodiscover/autodiscover.json/v1.0/{address}?{query}");
    (sighting, host, of_exchange(&exchange, request, note))
}

async fn send(http: &Http, cloud: &Cloud, address: &str, query: &str) -> Exchange {
    let outgoing = Outgoing::get(address_url(cloud, address, query))
        .header(HeaderName::from_static("accept"), "application/json")
        .body_limit(BODY_LIMIT);
    http.exchange(outgoing).await
}

async fn ask(http: &Http, cloud: &Cloud, address: &str, domain: &DomainName, query: &str) -> Located {
    let exchange = send(http, cloud, address, query).await;
    let (signal, server, note) = match &exchange.result {
        Err(error) => (AutodiscoverSignal::Unknown, None, format!("No answer: {error}.")),
        Ok(reply) => match read(reply, cloud) {
            Pointer::Cloud => (AutodiscoverSignal::Cloud, None, "Points to Exchange Online.".to_owned()),
            Pointer::Own(host) => (
                AutodiscoverSignal::OnPremises,
                Some(host.to_string()),
                "Points to a server of the organisation.".to_owned(),
            ),
            Pointer::Unknown => {
                (AutodiscoverSignal::Unknown, None, "Exchange Online does not know the address.".to_owned())
            }
            Pointer::Undecided(note) => (AutodiscoverSignal::Unknown, None, note.to_owned()),
        },
    };
    let request = format!("/autodiscover/autodiscover.json/v1.0/{{address}}@{domain}?{query}");
    (signal, server, of_exchange(&exchange, request, note))
}

/// Where one answer points.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Pointer {
    Cloud,
    Own(DomainName),
    /// Exchange Online's answer for what it does not know.
    Unknown,
    Undecided(&'static str),
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Location {
    url: Url,
    server_location: Option<String>,
}

fn read(reply: &Reply, cloud: &Cloud) -> Pointer {
    match reply.status {
        200 => {
            let Ok(location) = serde_json::from_slice::<Location>(&reply.body) else {
                return Pointer::Undecided("The answer is not Autodiscover's.");
            };
            if location.server_location.as_deref() == Some("Exchange Online") {
                return Pointer::Cloud;
            }
            place(&location.url, cloud).unwrap_or(Pointer::Undecided("The answer names no usable server."))
        }
        301 | 302 | 307 | 308 => {
            let target = reply.header("location", 2_000).and_then(|text| text.parse::<Url>().ok());
            match target.and_then(|target| place(&target, cloud)) {
                // A redirect within Exchange Online is its answer for addresses it does not know.
                Some(Pointer::Cloud) => Pointer::Unknown,
                Some(own) => own,
                None => Pointer::Undecided("Redirected to no usable server."),
            }
        }
        _ => Pointer::Undecided("An answer that decides nothing."),
    }
}

/// Whose server an address is on. Anything but https on a proper name is nobody's.
fn place(url: &Url, cloud: &Cloud) -> Option<Pointer> {
    let host: DomainName = url.host_str()?.parse().ok()?;
    if url.scheme() != "https" {
        return None;
    }
    let own_front = cloud.autodiscover.host_str() == Some(host.as_str());
    if own_front || EXCHANGE_ONLINE.iter().any(|domain| host.is_within(domain)) {
        return Some(Pointer::Cloud);
    }
    Some(Pointer::Own(host))
}

fn address_url(cloud: &Cloud, address: &str, query: &str) -> Url {
    let mut url = Cloud::below(&cloud.autodiscover, "autodiscover/autodiscover.json/v1.0");
    if let Ok(mut path) = url.path_segments_mut() {
        path.push(address);
    }
    url.set_query(Some(query));
    url
}

fn of_exchange(exchange: &Exchange, request: String, note: String) -> Evidence {
    let reply = exchange.result.as_ref().ok();
    Evidence {
        status: reply.map(|reply| reply.status),
        latency_ms: exchange.latency_ms(),
        request_id: reply.and_then(|reply| reply.header("request-id", 64)),
        ..evidence(exchange.at, request, note)
    }
}

fn evidence(at: Timestamp, request: String, note: String) -> Evidence {
    Evidence { note, ..Evidence::asked("autodiscover", "GET", request, at) }
}

#[cfg(test)]
mod tests {
    use reqwest::header::{HeaderMap, HeaderValue, LOCATION};

    use super::*;
    use crate::microsoft::authority::tests::cloud;

    fn read(status: u16, location: Option<&str>, body: &str) -> Pointer {
        let mut headers = HeaderMap::new();
        if let Some(location) = location {
            headers.insert(LOCATION, HeaderValue::from_str(location).unwrap());
        }
        let reply = Reply { status, headers, body: body.as_bytes().to_vec() };
        super::read(&reply, &cloud("https://login.microsoftonline.com"))
    }

    fn own(host: &str) -> Pointer {
        Pointer::Own(host.parse().unwrap())
    }

    #[test]
    fn answers_in_full() {
        for (body, expected) in [
            (
                r#"{"Protocol":"EWS","Url":"https://outlook.office365.com/EWS/Exchange.asmx","ServerLocation":"Exchange Online"}"#,
                Pointer::Cloud,
            ),
            (r#"{"Protocol":"Ews","Url":"https://outlook.office365.com/EWS/Exchange.asmx"}"#, Pointer::Cloud),
            (r#"{"Protocol":"Rest","Url":"https://outlook.office.com/api"}"#, Pointer::Cloud),
            (
                r#"{"Protocol":"EWS","Url":"https://mail.fabrikam.example/EWS/Exchange.asmx"}"#,
                own("mail.fabrikam.example"),
            ),
            (
                r#"{"Protocol":"EWS","Url":"https://outlook.office365.com.evil.example/"}"#,
                own("outlook.office365.com.evil.example"),
            ),
        ] {
            assert_eq!(read(200, None, body), expected, "{body}");
        }
        for body in [
            "<html>",
            "",
            "{}",
            r#"{"Url":"http://mail.fabrikam.example/"}"#,
            r#"{"Url":"https://127.0.0.1/"}"#,
            r#"{"Url":"file:///etc/passwd"}"#,
        ] {
            assert!(matches!(read(200, None, body), Pointer::Undecided(_)), "{body}");
        }
    }

    #[test]
    fn redirects_point_home_or_say_unknown() {
        let home = "https://autodiscover.fabrikam.example/autodiscover/autodiscover.json?Email=felix%40fabrikam.example";
        assert_eq!(read(302, Some(home), ""), own("autodiscover.fabrikam.example"));
        assert_eq!(read(302, Some("https://outlook.office365.com/x"), ""), Pointer::Unknown);
        for location in [Some("/relative"), Some("https://localhost/"), None] {
            assert!(matches!(read(302, location, ""), Pointer::Undecided(_)), "{location:?}");
        }
        for status in [400, 403, 404, 500] {
            assert!(matches!(read(status, None, "{}"), Pointer::Undecided(_)));
        }
    }

    #[test]
    fn the_address_is_escaped() {
        let url = address_url(
            &cloud("https://login.microsoftonline.com"),
            "a/../b?c#d@fabrikam.example",
            "Protocol=EWS",
        );
        assert_eq!(
            url.as_str(),
            "https://outlook.office365.com/autodiscover/autodiscover.json/v1.0/a%2F..%2Fb%3Fc%23d@fabrikam.example?Protocol=EWS"
        );
    }
}
