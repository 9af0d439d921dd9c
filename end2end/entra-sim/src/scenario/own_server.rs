use serde::{Deserialize, Serialize};

use super::{Scenario, Tenant};

/// A server of the customer's own on the internet, reached over TLS.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnServer {
    /// Host name. A tenant's `autodiscover_host` is another name of its first Exchange Server, unless a server of its
    /// own has that name.
    pub host: String,
    /// What answers there.
    #[serde(default)]
    pub kind: ServerKind,
    /// Build that an Exchange Server names in `X-OWA-Version`, such as `15.1.2507.61`; without it, none is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub build: Option<String>,
    /// Whether an Exchange Server takes tokens of its tenant (hybrid modern authentication), which it names in its
    /// challenge.
    #[serde(default)]
    pub oauth: bool,
    /// Another host, to which every request is redirected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redirect_to: Option<String>,
}

/// What answers under a customer's own host name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ServerKind {
    /// Exchange Server.
    #[default]
    Exchange,
    /// Exchange Online: the name is an alias of Microsoft's.
    ExchangeOnlineAlias,
    /// A gateway's sign-in page in front of whatever is behind.
    PreAuthentication,
    /// A web server that has nothing to do with mail.
    Other,
    /// Exchange Server with a certificate for another name.
    WrongCertificate,
    /// Takes the connection and never answers.
    Silent,
}

impl ServerKind {
    /// Whether Exchange Server answers, once the connection is made.
    #[must_use]
    pub fn is_exchange_server(self) -> bool {
        matches!(self, Self::Exchange | Self::WrongCertificate)
    }
}

impl Scenario {
    /// The customer's server with this host name, and its tenant; case does not matter.
    #[must_use]
    pub fn own_server(&self, host: &str) -> Option<(&Tenant, &OwnServer)> {
        let servers =
            || self.tenants.iter().flat_map(|tenant| tenant.servers.iter().map(move |s| (tenant, s)));
        let named = servers().find(|(_, server)| server.host.eq_ignore_ascii_case(host));
        named.or_else(|| {
            servers().find(|(tenant, server)| {
                server.kind.is_exchange_server()
                    && tenant.autodiscover_host.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(host))
            })
        })
    }
}
