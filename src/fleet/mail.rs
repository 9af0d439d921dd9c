//! Where customers keep their mail, as it shows from outside and to one person's diagnosis.

use jiff::Timestamp;

use super::{answers::Case, company::Company, dice::Dice};
use crate::domain::{
    domain_name::DomainName,
    mailbox::{DomainSignal, MailRoute, ServerSignal},
    probe::Evidence,
    survey::{
        DomainSurvey, MailRecords, Namespace, OwnServer, Sighting, TenantCloud, TenantFound, TenantLookup,
    },
};

/// How a customer's mail is set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mail {
    /// Exchange Online alone.
    Cloud,
    /// Exchange Online and servers of their own.
    Hybrid,
    /// Servers of their own alone.
    OwnServers,
    /// Another provider.
    Elsewhere,
    /// No Exchange Online, and a gateway in front of whatever there is.
    Hidden,
}

impl Mail {
    pub(super) fn draw(dice: &mut Dice) -> Self {
        let list = [(660, Self::Cloud), (190, Self::Hybrid), (55, Self::OwnServers), (70, Self::Elsewhere)];
        let drawn = dice.weighted(Self::Hidden, &list);
        if dice.per_mille(25) { Self::Hidden } else { drawn }
    }

    /// What a diagnosis of one of their people meets.
    pub(super) fn case(self, dice: &mut Dice) -> Case {
        match self {
            Self::Cloud => dice.weighted(
                Case::Works,
                &[
                    (520, Case::ReadOnly),
                    (330, Case::Works),
                    (40, Case::NoLicence),
                    (16, Case::LicenceOff),
                    (20, Case::Guest),
                    (10, Case::Moving),
                    (14, Case::Throttled),
                    (30, Case::WriteMissing),
                    (20, Case::PolicyBlock),
                ],
            ),
            Self::Hybrid => dice.weighted(
                Case::ReadOnly,
                &[
                    (480, Case::ReadOnly),
                    (150, Case::Works),
                    (320, Case::OnPremises),
                    (30, Case::Moving),
                    (20, Case::Throttled),
                ],
            ),
            Self::OwnServers => Case::OnPremises,
            Self::Elsewhere | Self::Hidden => Case::NoExchangeOnline,
        }
    }

    /// What somebody's case turns into later.
    pub(super) fn case_after(self, before: Case, dice: &mut Dice) -> Case {
        match (self, before) {
            // A mailbox was moved, a licence assigned, a permission granted.
            (Self::Hybrid, Case::OnPremises | Case::Moving)
            | (
                Self::Cloud,
                Case::NoLicence
                | Case::LicenceOff
                | Case::Moving
                | Case::Throttled
                | Case::WriteMissing
                | Case::PolicyBlock,
            ) => Case::ReadOnly,
            (Self::Cloud | Self::Hybrid, Case::ReadOnly | Case::Works) => dice.weighted(
                Case::Works,
                &[(800, Case::Works), (140, Case::WriteMissing), (60, Case::Throttled)],
            ),
            _ => before,
        }
    }

    const fn has_exchange_online(self) -> bool {
        matches!(self, Self::Cloud | Self::Hybrid)
    }

    const fn has_own_servers(self) -> bool {
        matches!(self, Self::Hybrid | Self::OwnServers)
    }
}

/// The customer's domain from outside.
pub(super) fn survey(company: &Company, at: Timestamp, dice: &mut Dice) -> Option<DomainSurvey> {
    let domain = company.domain.clone()?;
    let mail = company.mail;
    let own: Option<DomainName> = format!("mail.{domain}").parse().ok().filter(|_| mail.has_own_servers());
    let exchange_online = if mail.has_exchange_online() { Sighting::Seen } else { Sighting::Absent };
    let evidence = evidence(&domain, mail, at, dice);
    Some(DomainSurvey {
        at,
        tenant: TenantLookup::Found(TenantFound {
            tenant: company.id,
            cloud: TenantCloud {
                id: Some(company.cloud.clone()),
                name: "Microsoft 365 worldwide".to_owned(),
                authority_host: "login.microsoftonline.com".to_owned(),
                graph_host: Some("graph.microsoft.com".to_owned()),
                same_as_app: true,
            },
            region: Some(dice.one_of("EU", &["NA", "AS", "OC"]).to_owned()),
            sub_region: None,
        }),
        namespace: Namespace::Managed,
        records: records(&domain, mail),
        exchange_online,
        server: own.map(|host| OwnServer {
            host,
            signal: ServerSignal::Exchange,
            build: Some("15.2.1748.10".to_owned()),
            product: None,
            trusts: (mail == Mail::Hybrid).then_some(company.id),
        }),
        evidence,
        domain,
    })
}

fn records(domain: &DomainName, mail: Mail) -> MailRecords {
    let dashed = domain.as_str().replace('.', "-");
    let (mail_route, host) = match mail {
        Mail::Cloud | Mail::Hybrid => {
            (MailRoute::ExchangeOnline, format!("{dashed}.mail.protection.outlook.com"))
        }
        Mail::OwnServers => (MailRoute::Own, format!("mail.{domain}")),
        Mail::Elsewhere => (MailRoute::Google, "aspmx.l.google.com".to_owned()),
        Mail::Hidden => (MailRoute::Gateway, "mx1.hc0000-00.iphmx.com".to_owned()),
    };
    let (autodiscover, target) = match mail {
        Mail::Cloud => (DomainSignal::Cloud, Some("autodiscover.outlook.com".to_owned())),
        Mail::Hybrid | Mail::OwnServers => (DomainSignal::Own, Some(format!("mail.{domain}"))),
        Mail::Elsewhere | Mail::Hidden => (DomainSignal::None, None),
    };
    let seen = |is_there: bool| if is_there { Sighting::Seen } else { Sighting::Absent };
    MailRecords {
        mail_route,
        mail_hosts: vec![host],
        autodiscover,
        autodiscover_target: target,
        spf_exchange_online: seen(mail.has_exchange_online()),
        dkim_exchange_online: seen(mail == Mail::Cloud),
        exchange_delegation: seen(mail == Mail::Hybrid),
    }
}

fn evidence(domain: &DomainName, mail: Mail, at: Timestamp, dice: &mut Dice) -> Vec<Evidence> {
    let organisation = if mail.has_exchange_online() {
        "The domain has an Exchange Online organisation."
    } else {
        "Exchange Online knows no organisation for the domain."
    };
    [
        (
            "discovery",
            format!("/{domain}/v2.0/.well-known/openid-configuration"),
            "The domain belongs to a tenant.",
        ),
        (
            "user realm",
            format!("/GetUserRealm.srf?login=nn@{domain}&json=1"),
            "People of the domain sign in at Microsoft.",
        ),
        (
            "autodiscover",
            format!("/autodiscover/autodiscover.json/v1.0/(system mailbox)@{domain}"),
            organisation,
        ),
    ]
    .into_iter()
    .map(|(service, request, note)| Evidence {
        status: Some(200),
        note: note.to_owned(),
        latency_ms: dice.latency(),
        ..Evidence::asked(service, "GET", request, at)
    })
    .collect()
}
