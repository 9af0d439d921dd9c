use serde::{Deserialize, Serialize};

/// A Microsoft cloud other than the simulated one. GCC is none: its tenants live in the worldwide cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NationalCloud {
    /// US Government L4 (GCC High).
    UsGovL4,
    /// US Government L5 (Department of Defense).
    UsGovL5,
    /// China, operated by 21Vianet.
    China,
    /// Bleu (France).
    Bleu,
    /// Delos (Germany).
    Delos,
}

/// Hosts and names of a national cloud. Sources: "National clouds" (Entra) and "National cloud deployments" (Graph) pages
/// for the authority and Graph; `Get-CloudServiceEndpoint.ps1` of CSS-Exchange for Exchange Online; the authority lists of
/// the MSAL libraries for Bleu and Delos.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CloudNames {
    /// Host of the sign-in endpoints.
    pub authority: &'static str,
    /// `cloud_instance_name`. For Bleu and Delos it is derived from the authority, as it is not documented.
    pub instance_name: &'static str,
    /// `msgraph_host`.
    pub graph: &'static str,
    /// `cloud_graph_host_name`: Azure AD Graph, which Bleu and Delos never had.
    pub azure_ad_graph: Option<&'static str>,
    /// `rbac_url`, where it is known.
    pub rbac_url: Option<&'static str>,
    /// `tenant_region_scope`, where it is known; those of Bleu and Delos were seen in one place only.
    pub region: Option<&'static str>,
    /// `tenant_region_sub_scope`.
    pub region_sub_scope: Option<&'static str>,
    /// Host of Exchange Online.
    pub exchange_online: &'static str,
    /// Whether the worldwide sign-in host describes tenants of this cloud. It does for US Government and does not for
    /// China (live tests of the Python package `azure_auth`); for Bleu and Delos it is assumed.
    pub found_worldwide: bool,
}

impl NationalCloud {
    /// Its hosts and names.
    #[must_use]
    pub fn names(self) -> CloudNames {
        match self {
            Self::UsGovL4 => US_GOV_L4,
            Self::UsGovL5 => CloudNames {
                graph: "dod-graph.microsoft.us",
                region_sub_scope: Some("DOD"),
                exchange_online: "outlook-dod.office365.us",
                ..US_GOV_L4
            },
            Self::China => CloudNames {
                authority: "login.partner.microsoftonline.cn",
                instance_name: "partner.microsoftonline.cn",
                graph: "microsoftgraph.chinacloudapi.cn",
                azure_ad_graph: Some("graph.chinacloudapi.cn"),
                rbac_url: Some("https://pas.chinacloudapi.cn"),
                region: None,
                region_sub_scope: None,
                exchange_online: "partner.outlook.cn",
                found_worldwide: false,
            },
            Self::Bleu => CloudNames {
                authority: "login.sovcloud-identity.fr",
                instance_name: "sovcloud-identity.fr",
                graph: "graph.svc.sovcloud.fr",
                region: Some("FG"),
                exchange_online: "outlook.sovcloud.fr",
                ..DELOS
            },
            Self::Delos => DELOS,
        }
    }
}

const US_GOV_L4: CloudNames = CloudNames {
    authority: "login.microsoftonline.us",
    instance_name: "microsoftonline.us",
    graph: "graph.microsoft.us",
    azure_ad_graph: Some("graph.windows.net"),
    rbac_url: Some("https://pasff.usgovcloudapi.net"),
    region: Some("USGov"),
    region_sub_scope: Some("DODCON"),
    exchange_online: "outlook.office365.us",
    found_worldwide: true,
};

const DELOS: CloudNames = CloudNames {
    authority: "login.sovcloud-identity.de",
    instance_name: "sovcloud-identity.de",
    graph: "graph.svc.sovcloud.de",
    azure_ad_graph: None,
    rbac_url: None,
    region: Some("GG2"),
    region_sub_scope: None,
    exchange_online: "outlook.sovcloud.de",
    found_worldwide: true,
};
