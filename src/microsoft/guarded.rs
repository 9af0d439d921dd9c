//! The one client for hosts that a customer named: by a DNS record, an Autodiscover answer, or a text on a page. Whoever
//! controls such a name would like the portal to reach into its own network; these rules keep it from doing so, on
//! every hop.
//!
//! https on port 443 and a proper name only; the name is resolved here, every address of the answer has to be a public
//! one, and the connection goes to one of exactly these, so that a second, different answer changes nothing. At most
//! three redirects, five seconds and 64 KiB for the whole question; no cookies, no credentials, no proxy, no
//! decompression; at most one request a second to one host (OWASP "Server-Side Request Forgery Prevention Cheat Sheet").

use std::{
    collections::HashMap,
    fmt,
    future::Future,
    net::{IpAddr, SocketAddr},
    pin::Pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use jiff::Timestamp;
use reqwest::{Certificate, Client, redirect};
use tokio::time::Instant;
use url::Url;

use self::address::is_public;
use super::http::{Reply, install_tls_provider};
use crate::{clock::Clock, domain::domain_name::DomainName};

mod address;

/// Looking up the addresses of a host. A trait, because resolving is another module's business.
pub trait Resolve: fmt::Debug + Send + Sync {
    /// All addresses, of both kinds; `None` when one of the questions got no answer.
    fn addresses<'a>(&'a self, host: &'a DomainName) -> Addresses<'a>;
}

/// What [`Resolve::addresses`] gives.
pub type Addresses<'a> = Pin<Box<dyn Future<Output = Option<Vec<IpAddr>>> + Send + 'a>>;

/// How far the client reaches. Only code chooses; no setting leads here.
#[derive(Debug, Clone, Default)]
pub enum Reach {
    /// The public internet.
    #[default]
    Internet,
    /// A simulator on this machine that stands in for every host. All rules hold but the one about addresses, which
    /// would forbid this machine.
    Simulator {
        /// Where it listens.
        address: SocketAddr,
        /// The certificate authority of its hosts, as PEM.
        root_pem: String,
    },
    /// As the internet, with another port in place of 443 and one more certificate authority: for tests against a
    /// server of their own. Addresses are judged as always.
    #[doc(hidden)]
    Rehearsal {
        /// The port that is dialled.
        port: u16,
        /// The certificate authority.
        root_pem: String,
        /// Addresses that count as public.
        public: Vec<IpAddr>,
    },
}

/// The limits of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GuardLimits {
    /// For everything together: waiting, resolving, redirects, reading.
    pub time: Duration,
    /// Bytes of the body that are read.
    pub body: usize,
    /// Redirects that are followed.
    pub redirects: usize,
    /// Between two requests to one host.
    pub spacing: Duration,
}

impl Default for GuardLimits {
    fn default() -> Self {
        Self { time: Duration::from_secs(5), body: 64 * 1024, redirects: 3, spacing: Duration::from_secs(1) }
    }
}

/// Why a host was not asked, or gave no answer. Names no address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum GuardFault {
    /// Not an https address.
    #[error("only https is asked")]
    NotHttps,
    /// A port other than 443.
    #[error("only port 443 is asked")]
    Port,
    /// A user name or password in the address.
    #[error("an address with a user name is not asked")]
    Credentials,
    /// The host is no proper name: an IP address in any spelling, or a name without a dot.
    #[error("only a full host name is asked")]
    NoName,
    /// The DNS gave no answer.
    #[error("the host name could not be resolved")]
    Unresolved,
    /// The DNS says that the host has no address.
    #[error("the host name has no address")]
    NoAddress,
    /// An address that is not of the public internet.
    #[error("the host name leads to an address that is not public")]
    NotPublic,
    /// More redirects than are followed.
    #[error("redirected too often")]
    TooManyRedirects,
    /// A redirect without a usable target.
    #[error("redirected to no usable address")]
    NoTarget,
    /// The certificate is not valid for the host.
    #[error("the certificate is not valid for this host")]
    Certificate,
    /// No connection.
    #[error("no connection could be made")]
    Connect,
    /// Not answered in time.
    #[error("no complete answer in time")]
    Timeout,
    /// The answer was cut.
    #[error("the connection broke before the answer was complete")]
    Broken,
    /// More than is read.
    #[error("the answer was longer than is read")]
    TooLarge,
    /// The client could not be set up.
    #[error("the client could not be set up")]
    SetUp,
}

/// The client. Cheap to clone; clones share the spacing of requests.
#[derive(Clone)]
pub struct Guarded(Arc<Inner>);

struct Inner {
    user_agent: String,
    resolver: Arc<dyn Resolve>,
    reach: Reach,
    limits: GuardLimits,
    clock: Arc<dyn Clock>,
    /// When each host may be asked next.
    next: Mutex<HashMap<DomainName, Instant>>,
}

impl fmt::Debug for Guarded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Guarded").field("limits", &self.0.limits).finish_non_exhaustive()
    }
}

/// What one question gave.
pub(crate) struct Asked {
    pub(crate) at: Timestamp,
    pub(crate) latency: Duration,
    /// The answer and the host it came from in the end.
    pub(crate) result: Result<(DomainName, Reply), GuardFault>,
}

impl Guarded {
    /// Sets the client up. `user_agent` names the product.
    pub fn new(
        user_agent: &str,
        resolver: Arc<dyn Resolve>,
        reach: Reach,
        limits: GuardLimits,
        clock: Arc<dyn Clock>,
    ) -> Self {
        install_tls_provider();
        let user_agent = user_agent.to_owned();
        Self(Arc::new(Inner { user_agent, resolver, reach, limits, clock, next: Mutex::default() }))
    }

    /// Asks with one GET and follows redirects by the same rules.
    pub(crate) async fn get(&self, url: &Url) -> Asked {
        let at = self.0.clock.now();
        let started = Instant::now();
        let answer = tokio::time::timeout(self.0.limits.time, self.follow(url.clone())).await;
        let result = answer.unwrap_or(Err(GuardFault::Timeout));
        Asked { at, latency: started.elapsed(), result }
    }

    /// The same for callers outside: the status and the body.
    ///
    /// # Errors
    /// [`GuardFault`].
    pub async fn fetch(&self, url: &Url) -> Result<(u16, Vec<u8>), GuardFault> {
        self.get(url).await.result.map(|(_, reply)| (reply.status, reply.body))
    }

    async fn follow(&self, mut url: Url) -> Result<(DomainName, Reply), GuardFault> {
        for _ in 0..=self.0.limits.redirects {
            let host = check(&url)?;
            let addresses = self.resolve(&host).await?;
            self.wait_for_turn(&host).await;
            let reply = self.send(&url, &host, &addresses).await?;
            if !matches!(reply.status, 301 | 302 | 303 | 307 | 308) {
                return Ok((host, reply));
            }
            let target = reply.headers.get("location").and_then(|value| value.to_str().ok());
            // An empty target would be the same address again.
            let target = target.filter(|target| !target.is_empty()).and_then(|target| url.join(target).ok());
            url = target.ok_or(GuardFault::NoTarget)?;
        }
        Err(GuardFault::TooManyRedirects)
    }

    async fn resolve(&self, host: &DomainName) -> Result<Vec<SocketAddr>, GuardFault> {
        let found = self.0.resolver.addresses(host).await.ok_or(GuardFault::Unresolved)?;
        if found.is_empty() {
            return Err(GuardFault::NoAddress);
        }
        let (port, excepted) = match &self.0.reach {
            Reach::Simulator { address, .. } => return Ok(vec![*address]),
            Reach::Internet => (443, [].as_slice()),
            Reach::Rehearsal { port, public, .. } => (*port, public.as_slice()),
        };
        // One forbidden address among good ones is an attempt, too.
        if !found.iter().all(|address| is_public(*address) || excepted.contains(address)) {
            return Err(GuardFault::NotPublic);
        }
        Ok(found.into_iter().map(|address| SocketAddr::new(address, port)).collect())
    }

    async fn wait_for_turn(&self, host: &DomainName) {
        let turn = {
            let mut next = self.0.next.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            next.retain(|_, turn| *turn > now);
            let turn = next.get(host).copied().unwrap_or(now);
            next.insert(host.clone(), turn + self.0.limits.spacing);
            turn
        };
        tokio::time::sleep_until(turn).await;
    }

    #[expect(clippy::disallowed_methods, reason = "the guarded client's own place to send")]
    async fn send(
        &self,
        url: &Url,
        host: &DomainName,
        addresses: &[SocketAddr],
    ) -> Result<Reply, GuardFault> {
        let client = self.client(host, addresses)?;
        let mut response = client.get(url.clone()).send().await.map_err(|error| read_failure(&error))?;
        let status = response.status().as_u16();
        let headers = response.headers().clone();
        let mut body = Vec::new();
        if !response.status().is_redirection() {
            while let Some(chunk) = response.chunk().await.map_err(|error| read_failure(&error))? {
                if body.len() + chunk.len() > self.0.limits.body {
                    return Err(GuardFault::TooLarge);
                }
                body.extend_from_slice(&chunk);
            }
        }
        Ok(Reply { status, headers, body })
    }

    /// A client for one request: it knows the checked addresses of one host and resolves nothing else.
    #[expect(clippy::disallowed_methods, reason = "the guarded client's own place to build one")]
    fn client(&self, host: &DomainName, addresses: &[SocketAddr]) -> Result<Client, GuardFault> {
        let mut builder = Client::builder()
            .user_agent(&self.0.user_agent)
            .redirect(redirect::Policy::none())
            .referer(false)
            .https_only(true)
            .http1_only()
            .no_proxy()
            .no_gzip()
            .pool_max_idle_per_host(0)
            .timeout(self.0.limits.time)
            .resolve_to_addrs(host.as_str(), addresses);
        if let Reach::Simulator { root_pem, .. } | Reach::Rehearsal { root_pem, .. } = &self.0.reach {
            let root = Certificate::from_pem(root_pem.as_bytes()).map_err(|_| GuardFault::SetUp)?;
            builder = builder.tls_certs_only([root]);
        }
        builder.build().map_err(|_| GuardFault::SetUp)
    }
}

/// What can be told from the address alone. The parser of addresses turns every spelling of an IP address into one,
/// which is no name.
fn check(url: &Url) -> Result<DomainName, GuardFault> {
    if url.scheme() != "https" {
        return Err(GuardFault::NotHttps);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(GuardFault::Credentials);
    }
    if url.port().is_some() {
        return Err(GuardFault::Port);
    }
    let name = url.domain().ok_or(GuardFault::NoName)?;
    let host: DomainName = name.parse().map_err(|_| GuardFault::NoName)?;
    // A dot at the end would be resolved as the name without it and dialled as another.
    if host.as_str() == name { Ok(host) } else { Err(GuardFault::NoName) }
}

fn read_failure(error: &reqwest::Error) -> GuardFault {
    if is_about_certificate(error) {
        GuardFault::Certificate
    } else if error.is_timeout() {
        GuardFault::Timeout
    } else if error.is_connect() {
        GuardFault::Connect
    } else {
        GuardFault::Broken
    }
}

/// Looks for the TLS library's word, which lies inside an I/O error or two.
fn is_about_certificate(error: &(dyn std::error::Error + 'static)) -> bool {
    if let Some(rustls::Error::InvalidCertificate(_)) = error.downcast_ref() {
        return true;
    }
    let inside = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
    inside.is_some_and(|inside| is_about_certificate(inside))
        || error.source().is_some_and(is_about_certificate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_https_addresses_with_a_full_name_pass() {
        let checked = |text: &str| check(&text.parse().unwrap());
        for good in [
            "https://mail.contoso.com/EWS/Exchange.asmx",
            "https://mail.contoso.com:443/",
            "https://MAIL.Contoso.COM/",
            "https://m%61il.contoso.com/",
            "https://xn--mnchen-3ya.example/",
            "https://münchen.example/",
        ] {
            assert!(checked(good).is_ok(), "{good}");
        }
        for (wrong, fault) in [
            ("http://mail.contoso.com/", GuardFault::NotHttps),
            ("ftp://mail.contoso.com/", GuardFault::NotHttps),
            ("file:///etc/passwd", GuardFault::NotHttps),
            ("https://mail.contoso.com:8443/", GuardFault::Port),
            ("https://mail.contoso.com:80/", GuardFault::Port),
            ("https://admin@mail.contoso.com/", GuardFault::Credentials),
            ("https://a:b@mail.contoso.com/", GuardFault::Credentials),
            ("https://mail.contoso.com@10.0.0.1/", GuardFault::Credentials),
            ("https://:b@mail.contoso.com/", GuardFault::Credentials),
            ("https://10.0.0.1/", GuardFault::NoName),
            ("https://8.8.8.8/", GuardFault::NoName),
            ("https://2130706433/", GuardFault::NoName),
            ("https://0x7f.1/", GuardFault::NoName),
            ("https://0177.0.0.1/", GuardFault::NoName),
            ("https://127.1/", GuardFault::NoName),
            ("https://１２７.0.0.1/", GuardFault::NoName),
            ("https://[::1]/", GuardFault::NoName),
            ("https://[::ffff:169.254.169.254]/", GuardFault::NoName),
            ("https://localhost/", GuardFault::NoName),
            ("https://intranet/", GuardFault::NoName),
            ("https://mail.contoso.com./", GuardFault::NoName),
            ("https://a_b.contoso.com/", GuardFault::NoName),
        ] {
            assert_eq!(checked(wrong), Err(fault), "{wrong}");
        }
    }
}
