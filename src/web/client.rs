//! The address that a request came from, for limits and for the audit log. Nothing else stores or logs it.

use std::{
    convert::Infallible,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, request::Parts},
};

use super::Site;

/// Whoever asks, as far as limits go: an IPv4 address, or the network of an IPv6 address that one customer of a provider
/// holds (RFC 6177: a /64 at the least).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Client(IpAddr);

impl FromRequestParts<Site> for Client {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, site: &Site) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let peer = peer.map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |ConnectInfo(peer)| peer.ip());
        Ok(Self::of(peer, &parts.headers, site.portal.proxies))
    }
}

impl fmt::Display for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Client {
    /// `proxies` of the operator's have each added the address they were asked from; what stands before those in
    /// `X-Forwarded-For` was written by the client and is not believed.
    fn of(peer: IpAddr, headers: &HeaderMap, proxies: u8) -> Self {
        let forwarded = || {
            let place = usize::from(proxies).checked_sub(1)?;
            let values = headers.get_all("x-forwarded-for").iter();
            let listed: Vec<&str> =
                values.filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).collect();
            listed.into_iter().rev().nth(place)?.trim().parse::<IpAddr>().ok()
        };
        Self(network(forwarded().unwrap_or(peer)))
    }
}

fn network(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V4(_) => address,
        IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => IpAddr::V4(four),
            None => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() & !u128::from(u64::MAX))),
        },
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn client(proxies: u8, forwarded: &[&str]) -> IpAddr {
        let mut headers = HeaderMap::new();
        for value in forwarded {
            headers.append("x-forwarded-for", HeaderValue::from_str(value).unwrap());
        }
        Client::of("10.0.0.1".parse().unwrap(), &headers, proxies).0
    }

    #[test]
    fn only_what_the_operators_proxies_wrote_is_believed() {
        for (proxies, forwarded, expected) in [
            (0, vec!["198.51.100.7"], "10.0.0.1"),
            (1, vec!["198.51.100.7"], "198.51.100.7"),
            (1, vec!["1.2.3.4, 198.51.100.7"], "198.51.100.7"),
            (1, vec!["1.2.3.4", "198.51.100.7"], "198.51.100.7"),
            (2, vec!["1.2.3.4, 198.51.100.7, 10.1.1.1"], "198.51.100.7"),
            (2, vec!["198.51.100.7"], "10.0.0.1"),
            (1, vec!["nonsense"], "10.0.0.1"),
            (1, vec![], "10.0.0.1"),
        ] {
            assert_eq!(client(proxies, &forwarded).to_string(), expected, "{proxies} {forwarded:?}");
        }
    }

    #[test]
    fn a_network_of_the_sixth_version_is_one_client() {
        assert_eq!(client(1, &["2001:db8:1:2:3:4:5:6"]).to_string(), "2001:db8:1:2::");
        assert_eq!(client(1, &["::ffff:198.51.100.7"]).to_string(), "198.51.100.7");
    }
}
