//! The domain seen from outside.

use crate::domain::survey::{
    DomainSurvey, MailRecords, Namespace, OwnServer, ServerProduct, TenantCloud, TenantFound, TenantLookup,
};

use super::{known, redactor::Redactor};

impl Redactor<'_> {
    pub(super) fn survey(&mut self, survey: &DomainSurvey) -> DomainSurvey {
        let DomainSurvey { domain, at, tenant, namespace, records, exchange_online, server, evidence } =
            survey;
        DomainSurvey {
            domain: self.domain(domain),
            at: self.time(*at),
            tenant: self.lookup(tenant),
            namespace: self.namespace(namespace),
            records: self.records(records),
            exchange_online: *exchange_online,
            server: server.as_ref().map(|server| self.server(server)),
            evidence: self.exchanges(evidence),
        }
    }

    fn lookup(&mut self, lookup: &TenantLookup) -> TenantLookup {
        match lookup {
            TenantLookup::Found(TenantFound { tenant, cloud, region, sub_region }) => {
                TenantLookup::Found(TenantFound {
                    tenant: self.tenant(*tenant),
                    cloud: self.cloud(cloud),
                    region: region.as_ref().map(|region| self.word(region, known::region)),
                    sub_region: sub_region.as_ref().map(|region| self.word(region, known::region)),
                })
            }
            TenantLookup::None => TenantLookup::None,
            TenantLookup::Unknown => TenantLookup::Unknown,
        }
    }

    fn cloud(&mut self, cloud: &TenantCloud) -> TenantCloud {
        let TenantCloud { id, name, authority_host, graph_host, same_as_app } = cloud;
        TenantCloud {
            id: id.as_ref().map(|id| self.word(id, known::cloud)),
            name: self.word(name, known::cloud_name),
            authority_host: self.cloud_host(authority_host),
            graph_host: graph_host.as_ref().map(|host| self.cloud_host(host)),
            same_as_app: *same_as_app,
        }
    }

    fn namespace(&mut self, namespace: &Namespace) -> Namespace {
        match namespace {
            Namespace::Federated { host } => {
                Namespace::Federated { host: host.as_ref().map(|host| self.host(host)) }
            }
            Namespace::Managed => Namespace::Managed,
            Namespace::NotMicrosoft => Namespace::NotMicrosoft,
            Namespace::Unknown => Namespace::Unknown,
        }
    }

    fn records(&mut self, records: &MailRecords) -> MailRecords {
        let MailRecords {
            mail_route,
            mail_hosts,
            autodiscover,
            autodiscover_target,
            spf_exchange_online,
            dkim_exchange_online,
            exchange_delegation,
        } = records;
        MailRecords {
            mail_route: *mail_route,
            mail_hosts: mail_hosts.iter().map(|host| self.host_name(host)).collect(),
            autodiscover: *autodiscover,
            autodiscover_target: autodiscover_target.as_ref().map(|target| self.host_name(target)),
            spf_exchange_online: *spf_exchange_online,
            dkim_exchange_online: *dkim_exchange_online,
            exchange_delegation: *exchange_delegation,
        }
    }

    fn server(&mut self, server: &OwnServer) -> OwnServer {
        let OwnServer { host, signal, build, product, trusts } = server;
        OwnServer {
            host: self.host(host),
            signal: *signal,
            build: build.as_ref().map(|build| self.build(build)),
            product: product.as_ref().map(|ServerProduct { name, support_ended }| ServerProduct {
                name: self.word(name, known::product),
                support_ended: *support_ended,
            }),
            trusts: trusts.map(|tenant| self.tenant(tenant)),
        }
    }
}
