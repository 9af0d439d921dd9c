//! Microsoft clouds. They are configuration: new sovereign clouds appear, and the simulator is one as well.

use serde::{Deserialize, Serialize};
use url::Url;

/// One Microsoft cloud: the authority that signs people in and the Graph endpoint that belongs to it.
/// The two are chosen together, since tokens of one cloud are not accepted in another
/// (Microsoft Entra "National clouds").
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cloud {
    /// Stable short name, such as `global` or `us-gov-l4`.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// Base of the sign-in endpoints, without a path at the end: `https://login.microsoftonline.com`.
    pub authority: Url,
    /// Base of Microsoft Graph, without version: `https://graph.microsoft.com`.
    pub graph: Url,
    /// Base of the resource names that prefix scopes in requests; differs from `graph` only in the simulator.
    pub graph_resource: Url,
    /// Base of Autodiscover v2: `https://outlook.office365.com`.
    pub autodiscover: Url,
    /// Base of the Entra admin center, for links that people follow.
    pub entra_portal: Url,
    /// What the discovery document and the signing keys of this cloud call themselves (`microsoftonline.com`).
    pub instance_name: String,
}

impl Cloud {
    /// Joins a path below a base that may itself have a path.
    pub fn below(base: &Url, path: &str) -> Url {
        let mut url = base.clone();
        let joined = format!("{}/{}", base.path().trim_end_matches('/'), path.trim_start_matches('/'));
        url.set_path(&joined);
        url
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_with_a_path_keeps_it() {
        for (base, expected) in [
            ("https://graph.microsoft.com", "https://graph.microsoft.com/v1.0/me"),
            ("http://localhost:8081/graph/", "http://localhost:8081/graph/v1.0/me"),
        ] {
            assert_eq!(Cloud::below(&base.parse().unwrap(), "v1.0/me").as_str(), expected);
        }
    }
}
