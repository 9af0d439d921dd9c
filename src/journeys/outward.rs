//! The guarded client resolves names with the portal's own DNS client.

use crate::{
    dns::Dns,
    domain::domain_name::DomainName,
    microsoft::guarded::{Addresses, Resolve},
};

impl Resolve for Dns {
    fn addresses<'a>(&'a self, host: &'a DomainName) -> Addresses<'a> {
        Box::pin(async move { Self::addresses(self, host).await.ok() })
    }
}
