//! One look at a server that the evidence named as a mailbox's home: is it an Exchange Server, which, and whose.
//!
//! One GET of `/EWS/Exchange.asmx` without credentials. Exchange refuses it with 401, and the refusal tells most of all
//! public addresses: that it is Exchange, its build in a header, and, where hybrid modern authentication is on, the
//! tenant it trusts (Microsoft "How to configure Exchange Server on-premises to use hybrid modern authentication"). No
//! path is tried that scanners try.

use jiff::Timestamp;
use reqwest::header::HeaderMap;
use url::Url;

use super::{
    autodiscover::EXCHANGE_ONLINE as EXCHANGE_ONLINE_DOMAINS,
    guarded::{Asked, GuardFault, Guarded},
    http::Reply,
};
use crate::{
    domain::{
        domain_name::DomainName, id::TenantId, mailbox::ServerSignal, probe::Evidence, survey::OwnServer,
    },
    knowledge::exchange_builds,
};

const PATH: &str = "/EWS/Exchange.asmx";
/// The application id of Exchange, which an Exchange Server names as its own in its challenge.
const EXCHANGE: &str = "00000002-0000-0ff1-ce00-000000000000";
/// The issuer of tokens of Entra ID; the tenant that is trusted stands behind it.
const ENTRA_ISSUER: &str = "00000001-0000-0000-c000-000000000000@";
/// Front ends of Exchange Online.
const EXCHANGE_ONLINE: &str = "prod.outlook.com";
/// Headers that Exchange adds to every answer, and that nothing else does.
const EXCHANGE_HEADERS: [&str; 4] = ["x-feserver", "x-beserver", "x-calculatedbetarget", "x-diaginfo"];

/// Asks the server once.
pub async fn look(guarded: &Guarded, host: &DomainName) -> (OwnServer, Evidence) {
    let asked = match format!("https://{host}{PATH}").parse::<Url>() {
        Ok(url) => guarded.get(&url).await,
        Err(_) => {
            return (unknown(host), evidence(host, Timestamp::UNIX_EPOCH, "No usable host name.".to_owned()));
        }
    };
    let Asked { at, latency, result } = asked;
    let (server, status, note) = match &result {
        Err(fault) => (unknown(host), None, refusal(*fault)),
        Ok((answering, reply)) => {
            let server = read(host, answering, reply);
            let note = describe(server.signal);
            (server, Some(reply.status), note.to_owned())
        }
    };
    let latency_ms = u64::try_from(latency.as_millis()).unwrap_or(u64::MAX);
    (server, Evidence { status, latency_ms, ..evidence(host, at, note) })
}

fn unknown(host: &DomainName) -> OwnServer {
    let host = host.clone();
    OwnServer { host, signal: ServerSignal::Unknown, build: None, product: None, trusts: None }
}

fn refusal(fault: GuardFault) -> String {
    match fault {
        // Some servers answer on autodiscover.<domain> with a certificate for another name.
        GuardFault::Certificate => "The server's certificate is not valid for its name.".to_owned(),
        fault => format!("No answer: {fault}."),
    }
}

const fn describe(signal: ServerSignal) -> &'static str {
    match signal {
        ServerSignal::Exchange => "An Exchange Server answered.",
        ServerSignal::ExchangeOnline => "Exchange Online answered under the organisation's own name.",
        ServerSignal::PreAuthentication => "A sign-in page stands in front of the server.",
        ServerSignal::NotExchange => "Something answered that is no Exchange Server.",
        ServerSignal::Unknown | ServerSignal::NotAsked => "An answer that decides nothing.",
    }
}

fn read(host: &DomainName, answering: &DomainName, reply: &Reply) -> OwnServer {
    let challenge = Challenge::of(&reply.headers);
    let build = header(&reply.headers, "x-owa-version").filter(|text| is_build(text));
    let signal = signal(host, answering, reply, &challenge, build.is_some());
    // A build is a server's own word only where a server answered.
    let build = build.filter(|_| signal == ServerSignal::Exchange);
    OwnServer {
        host: host.clone(),
        signal,
        product: build.as_deref().and_then(exchange_builds::product_of),
        build,
        trusts: challenge.trusts.filter(|_| signal == ServerSignal::Exchange),
    }
}

fn signal(
    host: &DomainName,
    answering: &DomainName,
    reply: &Reply,
    challenge: &Challenge,
    has_build: bool,
) -> ServerSignal {
    let is_cloud_front = |name: &str| {
        header(&reply.headers, name)
            .and_then(|text| text.parse::<DomainName>().ok())
            .is_some_and(|front| front.is_within(EXCHANGE_ONLINE))
    };
    let in_cloud =
        ["x-feserver", "x-calculatedbetarget", "x-calculatedfetarget"].into_iter().any(is_cloud_front);
    if in_cloud || EXCHANGE_ONLINE_DOMAINS.iter().any(|domain| answering.is_within(domain)) {
        return ServerSignal::ExchangeOnline;
    }
    let marked = challenge.is_exchange
        || has_build
        || EXCHANGE_HEADERS.iter().any(|name| reply.headers.contains_key(*name));
    match reply.status {
        _ if marked => ServerSignal::Exchange,
        200 if looks_like_a_page(&reply.body) => ServerSignal::PreAuthentication,
        404 | 410 if answering == host => ServerSignal::NotExchange,
        _ => ServerSignal::Unknown,
    }
}

/// What a `WWW-Authenticate` challenge (RFC 9110, section 11.6.1) says about Exchange.
#[derive(Debug, Default, PartialEq, Eq)]
struct Challenge {
    is_exchange: bool,
    trusts: Option<TenantId>,
}

impl Challenge {
    fn of(headers: &HeaderMap) -> Self {
        let mut challenge = Self::default();
        for value in headers.get_all("www-authenticate").iter().take(10) {
            let Ok(text) = value.to_str() else { continue };
            for (name, value) in parameters(text) {
                match name.as_str() {
                    "client_id" => challenge.is_exchange |= value == EXCHANGE,
                    "trusted_issuers" => {
                        let tenant = |issuer: &str| issuer.trim().strip_prefix(ENTRA_ISSUER)?.parse().ok();
                        challenge.trusts = challenge.trusts.or_else(|| value.split(',').find_map(tenant));
                    }
                    _ => {}
                }
            }
        }
        challenge
    }
}

/// The `name="value"` parameters of a challenge, wherever they stand; at most 30. Escapes inside quotes are undone.
fn parameters(text: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("=\"") {
        let start = before.rfind([' ', ',', '\t']).map_or(0, |at| at + 1);
        let name = before[start..].to_ascii_lowercase();
        let mut value = String::new();
        let mut characters = after.char_indices();
        let mut end = after.len();
        while let Some((at, character)) = characters.next() {
            match character {
                '"' => {
                    end = at + 1;
                    break;
                }
                '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
                _ => value.push(character),
            }
        }
        rest = &after[end..];
        found.push((name, value));
        if found.len() == 30 {
            break;
        }
    }
    found
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    (!text.is_empty() && text.len() <= 253).then(|| text.to_owned())
}

/// Four numbers with dots between them.
fn is_build(text: &str) -> bool {
    let parts: Vec<_> = text.split('.').collect();
    parts.len() == 4
        && parts
            .iter()
            .all(|part| (1..=5).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit()))
}

fn looks_like_a_page(body: &[u8]) -> bool {
    let start: Vec<u8> = body.iter().take(2_000).map(u8::to_ascii_lowercase).collect();
    [b"<html".as_slice(), b"<!doctype html"]
        .iter()
        .any(|mark| start.windows(mark.len()).any(|part| part == *mark))
}

fn evidence(host: &DomainName, at: Timestamp, note: String) -> Evidence {
    Evidence { note, ..Evidence::asked("server", "GET", format!("https://{host}{PATH}"), at) }
}

#[cfg(test)]
mod tests;
